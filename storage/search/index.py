"""Writes search entries and their index: made anew from the rows that they are about, in the caller's transaction.

The FTS5 tables have no content of their own: a copy of the words would be larger than the texts themselves, and
`contentless_delete` needs SQLite 3.43 while Debian 12 has 3.40. So an entry is taken out by saying the words that it
was put in with, which follow from its row.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.dossier import Dossier
from storage.models.owner import Owner
from storage.models.paper import Paper
from storage.models.search import SearchEntry
from storage.search.entries import ENTRIES, ENTRY_COLUMNS, Entry
from storage.search.query import Table
from storage.search.words import KINDS, entry_id

_BATCH = 500
_MODELS: Mapping[str, type[Owner] | type[Dossier] | type[Paper]] = {"owner": Owner, "dossier": Dossier, "paper": Paper}


@dataclass(frozen=True, slots=True)
class SearchProblem:
    """Something wrong with the index.

    `code` is "search.missing", "search.left_over", "search.differs" (of the entry with that kind and row), or
    "search.damaged": then `kind` names a table of the index and `ref_id` is 0. `rebuild_search` mends all of them.
    """

    code: str
    kind: str
    ref_id: int


def index_paper(session: Session, paper_id: int) -> None:
    """Make a paper's entry what it should be now; a paper that is not there loses its entry."""
    index_all(session, "paper", [paper_id])


def index_dossier(session: Session, dossier_id: int) -> None:
    """Make a dossier's entry what it should be now; its papers have their own."""
    index_all(session, "dossier", [dossier_id])


def index_owner(session: Session, owner_id: int) -> None:
    """Make an owner's entry what it should be now; names also stand in the entries of the owner's papers and dossiers.

    An owner merged into another one loses the entry.
    """
    index_all(session, "owner", [owner_id])


def index_all(session: Session, kind: str, ref_ids: Iterable[int]) -> None:
    """Make the entries of several papers, dossiers or owners what they should be now, with a few statements for all."""
    session.flush()
    ids = sorted(set(ref_ids))
    for start in range(0, len(ids), _BATCH):
        _index(session, kind, ids[start : start + _BATCH])


def rebuild_search(session: Session) -> None:
    """Make all entries and the whole index anew; about two milliseconds a paper."""
    session.flush()
    for table in Table:
        session.execute(sa.text(f"INSERT INTO {table}({table}) VALUES ('delete-all')"))  # noqa: S608  # our own names
    session.execute(sa.delete(SearchEntry))
    for kind in KINDS:
        for ids in _batches(session, kind):
            _put_in(session, list(ENTRIES[kind](session, ids)))


def search_problems(session: Session) -> list[SearchProblem]:
    """Return what is wrong with the entries or their index; empty when all is well.

    Reads everything, and wants a session that may write: FTS5 is made to check itself by a statement that counts as a
    change.
    """
    session.flush()
    problems = [problem for kind in KINDS for problem in _entry_problems(session, kind)]
    return problems + [problem for table in Table for problem in _table_problems(session, table)]


def _index(session: Session, kind: str, ids: Sequence[int]) -> None:
    before = _stored(session, kind, ids)
    after = {entry.ref_id: entry for entry in ENTRIES[kind](session, ids)}
    for ref_id, entry in before.items():
        if entry != after.get(ref_id):
            _take_out(session, entry)
    _put_in(session, [entry for ref_id, entry in after.items() if entry != before.get(ref_id)])


def _stored(session: Session, kind: str, ids: Sequence[int]) -> dict[int, Entry]:
    rows = session.execute(
        sa.select(*ENTRY_COLUMNS).where(SearchEntry.id.in_([entry_id(kind, ref_id) for ref_id in ids]))
    )
    return {entry.ref_id: entry for entry in (Entry(*row) for row in rows)}


def _put_in(session: Session, entries: Sequence[Entry]) -> None:
    if not entries:
        return
    session.execute(sa.insert(SearchEntry), [entry._asdict() for entry in entries])
    said = [entry.indexed for entry in entries]
    for position, table in enumerate(Table):
        rows = [
            {"id": entry.id, "words": each[position]}
            for entry, each in zip(entries, said, strict=True)
            if each[position]
        ]
        if rows:
            session.execute(sa.text(f"INSERT INTO {table}(rowid, words) VALUES (:id, :words)"), rows)  # noqa: S608  # our own names


def _take_out(session: Session, entry: Entry) -> None:
    for table, words in zip(Table, entry.indexed, strict=True):
        if words:
            statement = f"INSERT INTO {table}({table}, rowid, words) VALUES ('delete', :id, :words)"  # noqa: S608  # our own names
            session.execute(sa.text(statement), {"id": entry.id, "words": words})
    session.execute(sa.delete(SearchEntry).where(SearchEntry.id == entry.id))


def _batches(session: Session, kind: str) -> Iterator[list[int]]:
    model = _MODELS[kind]
    ids = list(session.scalars(sa.select(model.id).order_by(model.id)))
    for start in range(0, len(ids), _BATCH):
        yield ids[start : start + _BATCH]


def _entry_problems(session: Session, kind: str) -> Iterator[SearchProblem]:
    left = set(session.scalars(sa.select(SearchEntry.ref_id).where(SearchEntry.kind == kind)))
    for ids in _batches(session, kind):
        stored = _stored(session, kind, ids)
        for entry in ENTRIES[kind](session, ids):
            before = stored.get(entry.ref_id)
            left.discard(entry.ref_id)
            if before is None:
                yield SearchProblem("search.missing", kind, entry.ref_id)
            elif before != entry:
                yield SearchProblem("search.differs", kind, entry.ref_id)
    yield from (SearchProblem("search.left_over", kind, ref_id) for ref_id in sorted(left))


def _table_problems(session: Session, table: Table) -> Iterator[SearchProblem]:
    entries: Iterable[int] = session.scalars(
        sa.select(SearchEntry.id).where((SearchEntry.body != "") if table is Table.TEXT else sa.true())
    )
    indexed = session.scalars(sa.text(f"SELECT rowid FROM {table}"))  # noqa: S608  # our own names
    try:
        whole = set(indexed) == set(entries)
        session.execute(sa.text(f"INSERT INTO {table}({table}) VALUES ('integrity-check')"))  # noqa: S608  # our own names
    except sa.exc.DatabaseError as error:
        if not getattr(error.orig, "sqlite_errorname", "").startswith("SQLITE_CORRUPT"):
            raise
        whole = False
    if not whole:
        yield SearchProblem("search.damaged", table, 0)
