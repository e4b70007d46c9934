"""Cells: what dossiers of a day or a month count for, kept in step with the facts and rebuildable from them.

What a dossier counts for is added when its fact is written and taken off when its fact goes: a change costs a few rows,
whatever the size of the store.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import islice
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.rates import NOT_ENDED, DossierFact, RateCell
from storage.rates.flags import channel_of
from storage.rates.measures import measures
from storage.rates.questions import ENDED, RECEIVED, counts_in, weight

_BATCH = 2000
_PRESENT = 31
"""So many questions have bits in `present`, which must fit into a number of the database."""

_Item = TypeVar("_Item")
_Place = tuple[str, int, int, int]
CHANNEL_KEYS = ("direct", "online", "post")
"""What `key_id` counts through in cells of channels."""


class Kind(StrEnum):
    """What cells are by, besides the unit."""

    UNIT_DAY = "unit_day"
    UNIT = "unit"
    OFFICER = "officer"
    COUNTER = "counter"
    PROCEDURE = "procedure"
    CHANNEL = "channel"


def batches(items: Iterable[_Item], size: int = _BATCH) -> Iterator[list[_Item]]:
    """Yield items in lists of at most `size`."""
    waiting = iter(items)
    while batch := list(islice(waiting, size)):
        yield batch


def month_of(day: int) -> int:
    """Return the first day of the month that a day lies in, both as facts write them."""
    return day // 100 * 100 + 1


def present_bits(place: int) -> tuple[int, int] | None:
    """Return the bits of `present` of a question: something is counted, something counts; None if it has none."""
    return (1 << 2 * place, 2 << 2 * place) if place < _PRESENT else None


class CellChanges:
    """What is added to cells and taken off them, gathered and written at once."""

    def __init__(self) -> None:
        self._changes: dict[_Place, int] = {}
        self._received: dict[int, int] = {}
        self._ended: dict[int, int] = {}

    def add(self, fact: Mapping[str, Any], sign: int = 1) -> None:
        """Add what a dossier counts for by its fact; with -1 take it off."""
        flags = fact["received_flags"]
        packed = self._received.get(flags)
        if packed is None:
            packed = self._received[flags] = weight(measures(), flags, RECEIVED)
        self._lay(fact, fact["received_day"], channel_of(flags), sign * packed)
        if fact["ended_day"] == NOT_ENDED:
            return
        flags = fact["ended_flags"]
        packed = self._ended.get(flags)
        if packed is None:
            packed = self._ended[flags] = weight(measures(), flags, ENDED)
        self._lay(fact, fact["ended_day"], channel_of(flags), sign * packed)

    def take_off(self, session: Session, dossier_ids: Sequence[int]) -> None:
        """Take off what dossiers count for by the facts that are stored."""
        wanted = sa.select(DossierFact.__table__).where(DossierFact.dossier_id.in_(dossier_ids))
        for row in session.execute(wanted).mappings():
            self.add(dict(row), -1)

    def _lay(self, fact: Mapping[str, Any], day: int, channel: str, packed: int) -> None:
        if not packed:
            return
        month, unit = month_of(day), fact["unit_id"]
        changes = self._changes
        for place in (
            ("unit_day", day, unit, 0),
            ("unit", month, unit, 0),
            ("officer", month, unit, fact["officer_id"]),
            ("counter", month, unit, fact["counter_id"]),
            ("procedure", month, unit, fact["procedure_id"]),
            ("channel", month, unit, CHANNEL_KEYS.index(channel)),
        ):
            changes[place] = changes.get(place, 0) + packed

    def write(self, session: Session) -> None:
        """Bring the stored cells in line, in the caller's transaction."""
        touched = [place for place, packed in self._changes.items() if packed]
        for batch in batches(touched):
            self._write_batch(session, batch)
        self._changes = {}

    def write_anew(self, session: Session) -> None:
        """Let these be all cells there are."""
        session.execute(sa.delete(RateCell))
        for batch in batches(place for place, packed in self._changes.items() if packed):
            session.execute(sa.insert(RateCell), [_row(place, self._changes[place]) for place in batch])
        self._changes = {}

    def _write_batch(self, session: Session, places: Sequence[_Place]) -> None:
        before: dict[_Place, int] = {}
        for kind, part in {place[:2] for place in places}:
            ids = sorted({place[2] for place in places if place[:2] == (kind, part)})
            here = (RateCell.kind == kind, RateCell.part == part, RateCell.unit_id.in_(ids))
            rows = session.execute(sa.select(RateCell.unit_id, RateCell.key_id, RateCell.counts).where(*here))
            before |= {(kind, part, row.unit_id, row.key_id): unpacked(row.counts) for row in rows}
        key = sa.tuple_(RateCell.kind, RateCell.part, RateCell.unit_id, RateCell.key_id)
        for some in batches(places, 200):  # each has four values, and SQLite of old takes no more than 999
            session.execute(sa.delete(RateCell).where(key.in_(some)))
        after = {place: before.get(place, 0) + self._changes[place] for place in places}
        rows_after = [_row(place, packed) for place, packed in after.items() if packed]
        if rows_after:
            session.execute(sa.insert(RateCell), rows_after)


def unpacked(counts: bytes) -> int:
    """Return the counts of a stored cell as one integer."""
    return int.from_bytes(counts, "little")


def _row(place: _Place, packed: int) -> dict[str, Any]:
    kind, part, unit_id, key_id = place
    counts = packed.to_bytes((packed.bit_length() + 7) // 8, "little")
    present = _present(packed) if kind == Kind.PROCEDURE else 0
    return {
        "kind": kind, "part": part, "unit_id": unit_id, "key_id": key_id, "present": present, "counts": counts,
    }  # fmt: skip


def _present(packed: int) -> int:
    found = 0
    for place in range(min(_PRESENT, len(measures()))):
        counts = counts_in(packed, place)
        found |= (bool(counts.denominator) | bool(counts.numerator) << 1) << 2 * place
    return found
