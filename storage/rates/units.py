"""The tree of units: province – commune, with districts for data before 1 July 2025."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.errors import NotFound
from storage.models.unit import Unit


@dataclass(frozen=True, slots=True)
class UnitNode:
    """A unit in the tree; `parent_id` None at its top, `level` as on its row ("province", "department", "commune")."""

    id: int
    code: str
    name: str
    level: str
    parent_id: int | None


def load_units(session: Session) -> Mapping[int, UnitNode]:
    """Return all units by number. Who has no parent on record stands below the unit whose code begins its own.

    `H49.12` lies below `H49` (QĐ 20/2020: levels parted by dots).
    """
    rows = session.execute(sa.select(Unit.id, Unit.code, Unit.name, Unit.level, Unit.parent_id)).all()
    by_code = {row.code: row.id for row in rows}
    return {
        row.id: UnitNode(row.id, row.code, row.name, row.level, row.parent_id or _parent_by_code(row.code, by_code))
        for row in rows
    }


def _parent_by_code(code: str, by_code: Mapping[str, int]) -> int | None:
    head = code
    while "." in head:
        head = head.rpartition(".")[0]
        if head in by_code:
            return by_code[head]
    return None


def units_below(units: Mapping[int, UnitNode], code: str) -> frozenset[int]:
    """Return the numbers of a unit and of all below it.

    Raises:
        NotFound: there is no unit of that code.
    """
    found = [unit.id for unit in units.values() if unit.code == code.strip().upper()]
    if not found:
        raise NotFound("unit", code)
    chosen = set(found)
    while more := {unit.id for unit in units.values() if unit.parent_id in chosen} - chosen:
        chosen |= more
    return frozenset(chosen)
