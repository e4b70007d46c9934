"""What was found as rows, each made when it comes into sight: a hundred thousand cost no more than a screenful."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from desktop.ui.matching import match_spans
from desktop.ui.store.rows import page_picture
from desktop.ui.store.state import Section, StoreState
from desktop.ui.widgets.lazy_rows import LazyRows
from desktop.ui.widgets.rows import Row
from desktop.ui.wording import LANGUAGE, translate
from desktop.workflow.desk_types import Found
from desktop.workflow.paper_names import paper_name
from desktop.workflow.shown_values import whole

_BEST = 6
_ROWS_KEPT = 512
_ICONS = {"owner": "person", "paper": "paper", "dossier": "dossier"}
_NOT_THERE = -1


@dataclass(frozen=True, slots=True)
class _Part:
    """A heading, the things of one kind below it, and the row that shows the rest of them where not all are shown."""

    section: Section
    shown: int

    @property
    def has_rest(self) -> bool:
        return self.shown < len(self.section.entries)

    @property
    def rows(self) -> int:
        return 1 + self.shown + self.has_rest


class FoundRows(LazyRows):
    """The answers of a state by kind: the kind with the best answer first, within it as the search orders them.

    Of several kinds only the best few of each are shown, so that none hides the others; kinds opened whole show all.
    """

    def __init__(self, state: StoreState) -> None:
        self._state = state
        self._parts = tuple(_Part(each, _shown(each, state)) for each in state.sections)
        self._ends = tuple(accumulate(part.rows for part in self._parts))

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def row(self, number: int) -> Row:
        """Return a row; one of a thing that was not fetched yet says that it is coming."""
        part, place = self._place(number)
        if place == 0:
            return self._heading(part)
        if place > part.shown:
            return self._rest(part)
        entry = part.section.entries[place - 1]
        if entry not in self._state.things:
            return _coming(entry, part.section.kind)
        found = self._state.things[entry].found
        return _gone(entry) if found is None else _found_row(found, self._state.answered)

    def row_of(self, key: str) -> int | None:
        """Return where the row of a key stands; of things only those that were fetched are known by their key."""
        entry = next((entry for entry, each in self._state.things.items() if _key(each.found) == key), _NOT_THERE)
        for part, end in zip(self._parts, self._ends, strict=True):
            first = end - part.rows
            if key == f"more:{part.section.kind}" and part.has_rest:
                return end - 1
            place = _index(part, entry)
            if place is not None:
                return first + 1 + place
        return None

    def looks_like(self, other: LazyRows) -> bool:
        """Say whether the same things stand in the same places, whatever is known of them."""
        return (
            isinstance(other, FoundRows)
            and len(self._parts) == len(other._parts)
            and all(
                mine.section.entries is its.section.entries and mine.shown == its.shown
                for mine, its in zip(self._parts, other._parts, strict=True)
            )
        )

    def wanted(self, first: int, last: int) -> tuple[int, ...]:
        """Return the numbers of the things in these rows that are to be fetched, for the first time or anew."""
        ticket, things = self._state.ticket, self._state.things
        return tuple(
            entry
            for entry in self._entries(max(0, first), min(last, len(self) - 1))
            if entry not in things or things[entry].ticket != ticket
        )

    def _entries(self, first: int, last: int) -> Iterator[int]:
        for number in range(first, last + 1):
            part, place = self._place(number)
            if 0 < place <= part.shown:
                yield part.section.entries[place - 1]

    def _place(self, number: int) -> tuple[_Part, int]:
        which = bisect_right(self._ends, number)
        part = self._parts[which]
        return part, number - (self._ends[which] - part.rows)

    def _heading(self, part: _Part) -> Row:
        count = whole(len(part.section.entries), LANGUAGE)
        if not self._state.is_complete:
            count = translate("Store", "more than {count}").format(count=count)
        kind = part.section.kind
        return Row(key=f"header:{kind}", title=_headings().get(kind, kind), trailing=count, is_header=True)

    def _rest(self, part: _Part) -> Row:
        title = translate("Store", "Show all")
        if self._state.is_complete:
            count = whole(len(part.section.entries) - part.shown, LANGUAGE)
            title = translate("Store", "Show {count} more").format(count=count)
        return Row(key=f"more:{part.section.kind}", title=title, icon="forward")


def _shown(section: Section, state: StoreState) -> int:
    count = len(section.entries)
    is_whole = section.kind in state.whole or len(state.sections) == 1
    return count if is_whole else min(count, _BEST)


def _index(part: _Part, entry: int) -> int | None:
    try:
        place = part.section.entries.index(entry)
    except ValueError:
        return None
    return place if place < part.shown else None


def _headings() -> dict[str, str]:
    return {
        "owner": translate("Store", "People"),
        "paper": translate("Store", "Papers"),
        "dossier": translate("Store", "Dossiers"),
    }


def _coming(entry: int, kind: str) -> Row:
    title = translate("Store", "Being fetched…")
    return Row(key=f"entry:{entry}", title=title, icon=_ICONS.get(kind, "paper"), is_coming=True)


def _gone(entry: int) -> Row:
    return Row(key=f"entry:{entry}", title=translate("Store", "Not in the store any more"), icon="problem")


def _key(found: Found | None) -> str:
    return "" if found is None else f"{found.kind}:{found.id}"


@lru_cache(maxsize=_ROWS_KEPT)
def _found_row(found: Found, query: str) -> Row:
    title = found.title
    snippet = found.snippet
    if found.kind == "owner":
        snippet = snippet.removeprefix(title).strip()  # the numbers, by which people of one name are told apart
    elif found.kind == "dossier" and len(match_spans(title, query)) >= len(query.split()):
        snippet = ""  # the title answers already
    if found.document_type and not title:
        title = paper_name(found.document_type, LANGUAGE)
    return Row(
        key=_key(found),
        title=title or found.id,
        caption=paper_name(found.document_type, LANGUAGE) if found.document_type else "",
        detail=snippet,
        trailing=found.id if found.kind != "paper" else f"{found.id} · {found.dossier_code}",
        picture=page_picture(found.picture_sha256) if found.picture_sha256 else None,
        icon=_ICONS.get(found.kind, "paper"),
        title_spans=match_spans(title, query),
        detail_spans=match_spans(snippet, query),
    )
