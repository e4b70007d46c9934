"""What an administrator decides for everybody who works with a store: a frozen value, light to import."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

SOON_WORKING_DAYS = 1


@dataclass(frozen=True, slots=True)
class Office:
    """Decisions of the office; those of a new store leave everything as the program has it.

    Attributes:
        unit: the code of the unit of new dossiers; empty while nobody named it, then they are of that of the last one.
        unit_name: what that unit is called; empty while it has no name.
        calendar: the office calendar as its file says it (`storage.dossiers.office_calendar`); empty for the usual.
        databases: lines of the table of published databases that hold here: (database id, document type).
        targets: aims of indicators that differ from those of `indicators.toml`, by key; parts of 1.
        soon_days: a dossier is due soon when it is due by the end of so many working days from now.
    """

    unit: str = ""
    unit_name: str = ""
    calendar: str = ""
    databases: frozenset[tuple[str, str]] = frozenset()
    targets: Mapping[str, float] = field(default_factory=dict)
    soon_days: int = SOON_WORKING_DAYS
