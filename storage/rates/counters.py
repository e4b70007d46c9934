"""Counters as figures name them: the code of the unit and what the counter is called there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.errors import NotFound
from storage.models.unit import ServiceCounter, Unit
from storage.rates.shapes import NO_COUNTER
from storage.rates.units import UnitNode


@dataclass(frozen=True, slots=True)
class CounterRow:
    """A counter: its key ("H34.12/Quầy 3") and a name that says whose it is ("Quầy 3 · H34.12 Phường Mẫu")."""

    id: int
    key: str
    name: str


def load_counters(session: Session, units: Mapping[int, UnitNode]) -> list[CounterRow]:
    """Return all counters, in no order."""
    rows = session.execute(sa.select(ServiceCounter.id, ServiceCounter.unit_id, ServiceCounter.name))
    found = []
    for row in rows:
        unit = units[row.unit_id]
        whose = unit.code if unit.name in {"", unit.code} else f"{unit.code} {unit.name}"
        found.append(CounterRow(row.id, f"{unit.code}/{row.name}", f"{row.name} · {whose}"))
    return found


def counter_number(session: Session, key: str) -> int:
    """Return the number of the counter that a key names, 0 for dossiers without one.

    Raises:
        NotFound: there is no such counter.
    """
    if key == NO_COUNTER:
        return 0
    unit, _, name = key.partition("/")
    wanted = (
        sa.select(ServiceCounter.id)
        .join(Unit, Unit.id == ServiceCounter.unit_id)
        .where(Unit.code == unit, ServiceCounter.name == name)
    )
    found = session.scalar(wanted)
    if found is None:
        raise NotFound("counter", key)
    return found
