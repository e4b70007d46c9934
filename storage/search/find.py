"""Full-text search over papers, dossiers and owners: the door to the index and the only way to ask it.

`words`, `entries` and `index` make the index, `query` and `match` ask it and judge
the answers; they and the migration are all that knows FTS5. PostgreSQL will need another index behind the same door.

Common words stand in most papers, so no question ever ranks all that match: each step of `query.steps` is asked
for the newest few of each kind, best step first, and only those are compared. Beyond that number, newer goes before
older among equally good answers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.base import UtcDateTime
from storage.models.dossier import Dossier
from storage.models.search import SearchEntry
from storage.search.entries import ENTRY_COLUMNS, Entry
from storage.search.index import (
    SearchProblem,
    index_all,
    index_dossier,
    index_owner,
    index_paper,
    rebuild_search,
    search_problems,
)
from storage.search.match import Match, match_text, no_question
from storage.search.order import find_all
from storage.search.query import Asked, Filters, Step, Table, owner_match, parse_asked, steps
from storage.search.words import KINDS, entry_id, entry_ids
from storage.views import owner_ref, paper_ref

__all__ = [
    "KINDS",
    "Hit",
    "SearchProblem",
    "find",
    "find_all",
    "hits_of",
    "index_all",
    "index_dossier",
    "index_owner",
    "index_paper",
    "rebuild_search",
    "search_problems",
]

_LOADED_AT_ONCE = 500  # fewer than the variables that a statement may have
_COMPARED_AT_LEAST = 20
"""So many of each kind are compared even when fewer are wanted: the best of them are shown."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found.

    `id` is what people see: `P12`, `O7`, a dossier's code. `snippet` is the thing's own text around what was asked.
    `dossier_code` is None for an owner, `document_type` for all but papers.
    """

    kind: str
    id: str
    title: str
    snippet: str
    score: float
    ref_id: int
    dossier_code: str | None
    document_type: str | None
    deleted: bool

    @property
    def entry_id(self) -> int:
        """The id by which `find_all` tells it."""
        return entry_id(self.kind, self.ref_id)


def find(  # noqa: PLR0913  # each filter is one question of the search screen
    session: Session,
    text: str,
    *,
    owner_id: int | None = None,
    document_type: str | None = None,
    unit_id: int | None = None,
    kinds: Collection[str] | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
    include_deleted: bool = False,
    limit: int = 20,
) -> tuple[Hit, ...]:
    """Return the best answers to what somebody typed, best first; any text may be typed.

    Every word must occur, begun at least, with or without marks. Without any text the newest things are returned, with
    score 1. Things of `since` are included, those of `until` not; owners belong to no unit, only papers have a type.
    """
    filters = Filters(owner_id, document_type, unit_id, since, until, include_deleted)
    wanted = [kind for kind in KINDS if kinds is None or kind in kinds]
    asked = parse_asked(text)
    if limit <= 0 or not wanted or (text.strip() and not asked.groups):
        return ()
    if not asked.groups:
        return _newest(session, filters, wanted, limit)
    compared = max(limit, _COMPARED_AT_LEAST)
    ids = [entry for kind in wanted for entry in _candidates(session, asked, filters, kind, compared)]
    return _ranked(_load(session, ids), asked, limit)


def hits_of(session: Session, text: str, entries: Sequence[int]) -> tuple[Hit, ...]:
    """Return entries that were found by this text as hits, in the order of their ids as given.

    One that is not there any more is left out.
    """
    asked = parse_asked(text)
    found = {entry.id: (entry, code) for entry, code in _load(session, entries)}
    shown = (found[each] for each in entries if each in found)
    return tuple(_hit(entry, code, _match(asked, entry)) for entry, code in shown)


def _match(asked: Asked, entry: Entry) -> Match:
    return match_text(asked, entry.head, entry.body) if asked.groups else no_question(entry.head, entry.body)


def _candidates(session: Session, asked: Asked, filters: Filters, kind: str, wanted: int) -> Iterator[int]:
    """Yield the ids of entries worth comparing; for papers so many by their heads, so many by their whole text."""
    for in_text in (False, True) if kind == "paper" else (False,):
        found: set[int] = set()
        for step in steps(asked, filters, in_text=in_text):
            found.update(_ask(session, step, filters, kind, wanted))
            if len(found) >= wanted:
                break
        yield from found


def _ask(session: Session, step: Step, filters: Filters, kind: str, wanted: int) -> Sequence[int]:
    """Return the ids of the newest entries of a kind that match, newest first."""
    low, high = entry_ids(kind)
    asked = {"asked": step.match, "low": low, "high": high, "wanted": wanted}
    if filters.since is None and filters.until is None:
        return session.scalars(_NEWEST_MATCHES[step.table], asked).all()
    dates = {"since": filters.since or _EARLIEST, "until": filters.until or _LATEST}
    return session.scalars(_NEWEST_MATCHES_BETWEEN[step.table], asked | dates).all()


def _newest_matches(table: Table, joined: str = "", condition: str = "") -> sa.TextClause:
    # The index goes through its ids from the last one down, so it stops as soon as it has enough.
    return sa.text(
        f"SELECT {table}.rowid FROM {table}{joined} "  # noqa: S608  # our own names
        f"WHERE {table} MATCH :asked AND {table}.rowid BETWEEN :low AND :high{condition} "
        f"ORDER BY {table}.rowid DESC LIMIT :wanted"
    )


def _newest_matches_between(table: Table) -> sa.TextClause:
    joined = f" CROSS JOIN search_entry ON search_entry.id = {table}.rowid"  # "cross": the index goes first
    return _newest_matches(table, joined, " AND at >= :since AND at < :until").bindparams(
        sa.bindparam("since", type_=UtcDateTime()), sa.bindparam("until", type_=UtcDateTime())
    )


_NEWEST_MATCHES = {table: _newest_matches(table) for table in Table}
_NEWEST_MATCHES_BETWEEN = {table: _newest_matches_between(table) for table in Table}
_EARLIEST, _LATEST = datetime(1, 1, 2, tzinfo=UTC), datetime(9999, 12, 30, tzinfo=UTC)


def _load(session: Session, ids: Collection[int]) -> list[tuple[Entry, str | None]]:
    every = list(dict.fromkeys(ids))
    batches = (every[start : start + _LOADED_AT_ONCE] for start in range(0, len(every), _LOADED_AT_ONCE))
    return [each for batch in batches for each in _entries(session, _SELECTED.where(SearchEntry.id.in_(batch)))]


def _entries(session: Session, selected: sa.Select[*tuple[Any, ...]]) -> list[tuple[Entry, str | None]]:
    return [(Entry(*entry), code) for *entry, code in session.execute(selected)]


_SELECTED = sa.select(*ENTRY_COLUMNS, Dossier.code).outerjoin(Dossier, Dossier.id == SearchEntry.dossier_id)


def _ranked(found: Sequence[tuple[Entry, str | None]], asked: Asked, limit: int) -> tuple[Hit, ...]:
    """Return the best hits; equally good ones newest first, the kinds in turn."""
    rated = [(match_text(asked, entry.head, entry.body), entry, code) for entry, code in found]
    rated.sort(key=lambda each: (each[0].score, each[1].at, each[1].ref_id), reverse=True)
    before: Counter[tuple[float, str]] = Counter()
    order = []
    for match, entry, _ in rated:
        order.append((-match.score, before[match.score, entry.kind], KINDS.index(entry.kind)))
        before[match.score, entry.kind] += 1
    best = sorted(range(len(rated)), key=order.__getitem__)[:limit]
    return tuple(_hit(entry, code, match) for match, entry, code in (rated[index] for index in best))


def _newest(session: Session, filters: Filters, kinds: Sequence[str], limit: int) -> tuple[Hit, ...]:
    statement = _SELECTED
    if filters.owner_id is not None:
        index = sa.table(Table.HEAD.value, sa.column("rowid"))
        own = sa.select(index.c.rowid).where(
            sa.text(f"{Table.HEAD} MATCH :own").bindparams(own=owner_match(filters.owner_id))
        )
        statement = statement.where(SearchEntry.id.in_(own))
    if len(kinds) < len(KINDS):
        statement = statement.where(SearchEntry.kind.in_(kinds))
    if filters.document_type is not None:
        statement = statement.where(SearchEntry.document_type == filters.document_type)
    if filters.unit_id is not None:
        statement = statement.where(SearchEntry.unit_id == filters.unit_id)
    if not filters.include_deleted:
        statement = statement.where(SearchEntry.deleted.is_(False))
    if filters.since is not None:
        statement = statement.where(SearchEntry.at >= filters.since)
    if filters.until is not None:
        statement = statement.where(SearchEntry.at < filters.until)
    newest = statement.order_by(SearchEntry.at.desc(), SearchEntry.id.desc()).limit(limit)
    return tuple(_hit(entry, code, no_question(entry.head, entry.body)) for entry, code in _entries(session, newest))


def _hit(entry: Entry, code: str | None, match: Match) -> Hit:
    shown = {"paper": paper_ref, "owner": owner_ref}
    return Hit(
        kind=entry.kind,
        id=shown[entry.kind](entry.ref_id) if entry.kind in shown else str(code),
        title=entry.title,
        snippet=match.snippet,
        score=match.score,
        ref_id=entry.ref_id,
        dossier_code=code,
        document_type=entry.document_type,
        deleted=entry.deleted,
    )
