"""From what people type to what the index is asked: pure functions.

Only words of `storage.search.words`, each in quotes, ever reach the index, so nothing that is typed has a meaning of
its own there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from itertools import pairwise

from ocr.text import nfc
from storage.search.words import (
    DELETED_TERM,
    NUMBER_LENGTH,
    Word,
    groups_of,
    month_term,
    owner_term,
    type_term,
    unit_term,
)

_WORDS_AT_MOST = 12
_MONTHS_AT_MOST = 18


class Table(StrEnum):
    """The three tables of the index (`storage.search.words.indexed`)."""

    HEAD = "search_index"
    TEXT = "search_index_text"
    EXACT = "search_index_exact"


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody typed: words, parts of one number together; words after the twelfth do not count."""

    groups: tuple[tuple[Word, ...], ...]

    @property
    def words(self) -> list[Word]:
        """All words in their order."""
        return [word for group in self.groups for word in group]

    @property
    def has_marks(self) -> bool:
        """Whether marks were typed; if not, marks do not matter."""
        return any(word.marked != word.folded for word in self.words)


@dataclass(frozen=True, slots=True)
class Filters:
    """What the things found must be; None does not ask. `since` and `until` are instants, the second one excluded."""

    owner_id: int | None = None
    document_type: str | None = None
    unit_id: int | None = None
    since: datetime | None = None
    until: datetime | None = None
    include_deleted: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One question to one table of the index."""

    table: Table
    match: str


def parse_asked(text: str) -> Asked:
    """Return the words of what somebody typed."""
    groups = []
    left = _WORDS_AT_MOST
    for group in groups_of(nfc(text)):
        if left <= 0:
            break
        groups.append(tuple(group[:left]))
        left -= len(group)
    return Asked(tuple(groups))


def steps(asked: Asked, filters: Filters, *, in_text: bool) -> Iterator[Step]:
    """Yield what to ask, best first: in heads only, or in whole papers.

    Later steps find what earlier ones find and more, so whoever has enough may stop. Phrases come before scattered
    words even if only the latter have the marks that were typed: nearly every paper has the marks of any common name
    somewhere ("CỘNG HÒA"), few have the name.
    """
    sign = "" if in_text else "^"
    pairs = [f"{sign}{left.folded}_{right.folded}" for left, right in pairwise(asked.words)]
    marked = [f"{sign}={word.marked}" for word in asked.words]
    phrase = [*map(_whole, pairs[:-1]), *map(_prefix, pairs[-1:])]
    table = Table.TEXT if in_text else Table.HEAD
    if pairs and asked.has_marks:
        yield _step(Table.EXACT, [*phrase, *map(_whole, marked[:-1])], filters)
    if pairs:
        yield _step(Table.EXACT, phrase, filters)
    if asked.has_marks:
        yield _step(Table.EXACT, [_whole(word) for word in marked], filters)
    yield _step(table, [_group(group, whole=True) for group in asked.groups], filters)
    yield _step(table, [_group(group, whole=False) for group in asked.groups], filters)


def owner_match(owner_id: int) -> str:
    """Return the question for everything that concerns an owner."""
    return _whole(owner_term(owner_id))


def deleted_match() -> str:
    """Return the question for everything in the bin."""
    return _whole(DELETED_TERM)


def _step(table: Table, asked: Sequence[str], filters: Filters) -> Step:
    match = " AND ".join([*_filter_terms(filters), *asked])
    return Step(table, match if filters.include_deleted else f"({match}) NOT {_whole(DELETED_TERM)}")


def _group(group: Sequence[Word], *, whole: bool) -> str:
    say = _whole if whole else _prefix
    parts = " AND ".join(say(word.folded) for word in group)
    if len(group) == 1:
        return parts
    joined = "".join(word.folded for word in group)[:NUMBER_LENGTH]
    return f"(({parts}) OR {say(joined)})"


def _filter_terms(filters: Filters) -> Iterator[str]:
    if filters.owner_id is not None:
        yield _whole(owner_term(filters.owner_id))
    if filters.document_type is not None:
        yield _whole(type_term(filters.document_type))
    if filters.unit_id is not None:
        yield _whole(unit_term(filters.unit_id))
    if filters.since is not None:
        # Coarse, so that the exact comparison with `at` has few rows left.
        yield "(" + " OR ".join(_period(filters.since, filters.until or datetime.now(UTC))) + ")"


def _period(since: datetime, until: datetime) -> list[str]:
    first, last = since.astimezone(UTC), max(since, until).astimezone(UTC)
    months = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    if len(months) <= _MONTHS_AT_MOST:
        return [_whole(month_term(date(month // 12, month % 12 + 1, 1))) for month in months]
    return [_prefix(month_term(date(year, 1, 1))[:-2]) for year in range(first.year, last.year + 1)]


def _whole(word: str) -> str:
    return f'"{word}"'


def _prefix(word: str) -> str:
    return f'"{word}"*'
