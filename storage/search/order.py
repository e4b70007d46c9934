"""Everything that answers a question, as ids in an order that holds still: what a list of any length is made of.

`find` ranks the best; nobody ranks a hundred thousand. Here the questions of `query.steps` are asked for all that
match: what an earlier step finds stands before what only a later one does, what stands in heads before what stands in
texts, and within each the newest first. Only ids are told; whoever shows some of them asks `hits_of` for those.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.search import SearchEntry
from storage.search.query import Asked, Filters, Step, Table, deleted_match, parse_asked, steps
from storage.search.words import KINDS, entry_ids

_EVERYTHING = Filters()


def find_all(session: Session, text: str, first: Sequence[int] = ()) -> dict[str, array[int]]:
    """Return the ids of all entries that answer, by kind; a kind of which nothing was found is left out.

    Ids of `first` that answer come first, in their order: what is shown already keeps its place. Without any text
    everything is returned, newest first; nothing that is in the bin ever is.
    """
    asked = parse_asked(text)
    if text.strip() and not asked.groups:
        return {}
    found = dict.fromkeys(_matching(session, asked) if asked.groups else _newest(session))
    ordered = dict.fromkeys(entry for entry in first if entry in found) | found
    return {kind: own for kind in KINDS if (own := _of_kind(ordered, kind))}


def _of_kind(entries: dict[int, None], kind: str) -> array[int]:
    low, high = entry_ids(kind)
    return array("q", (entry for entry in entries if low <= entry <= high))


def _matching(session: Session, asked: Asked) -> Iterator[int]:
    for in_text in (False, True):
        for step in steps(asked, _EVERYTHING, in_text=in_text):
            yield from _ask(session, step)


def _ask(session: Session, step: Step) -> Sequence[int]:
    return session.scalars(_MATCHES[step.table], {"asked": step.match}).all()


_MATCHES = {
    table: sa.text(f"SELECT rowid FROM {table} WHERE {table} MATCH :asked ORDER BY rowid DESC")  # noqa: S608  # our own names
    for table in Table
}


def _newest(session: Session) -> Iterator[int]:
    # The index of `at` holds the ids too: the entries themselves, with the texts of all papers, are not looked at.
    thrown = set(session.scalars(_MATCHES[Table.HEAD], {"asked": deleted_match()}))
    newest = sa.select(SearchEntry.id).order_by(SearchEntry.at.desc(), SearchEntry.id.desc())
    return (entry for entry in session.scalars(newest) if entry not in thrown)
