"""What the supervisor's place needs of a store: `desktop.workflow.rates_desk.SupervisionDesk` is it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from desktop.workflow.rates_types import Behind, Overview, ShownTable, UnitChoice
from storage.progress import Progress
from storage.rates.periods import Period
from storage.rates.shapes import By, Pick, ReuseReport, Table766, Wait, WorkReport


class SupervisionPort(Protocol):
    """The figures of an open store; every method is called on a lane and may raise a `HosoError`."""

    def units(self) -> tuple[UnitChoice, ...]:
        """Return the units that may be chosen."""
        ...

    def overview(self, period: Period, by: By, unit: str | None, on_progress: Progress) -> Overview:
        """Return the figures of a period."""
        ...

    def table_766(self, period: Period, unit: str | None) -> Table766:
        """Return the table of QĐ 766."""
        ...

    def hours(self, period: Period, unit: str | None) -> Mapping[tuple[int, int], int]:
        """Return how many dossiers came by weekday and hour."""
        ...

    def waits(self, unit: str | None) -> tuple[Wait, ...]:
        """Return where open dossiers wait."""
        ...

    def work(self, period: Period, unit: str | None) -> WorkReport:
        """Return the lists of work that needs a supervisor."""
        ...

    def reuse(self, period: Period, unit: str | None) -> ReuseReport:
        """Return what reuse spared in a period."""
        ...

    def behind(self, pick: Pick, limit: int) -> Behind:
        """Return the dossiers behind a figure."""
        ...

    def write(self, table: ShownTable, target: Path) -> None:
        """Write a table to a file."""
        ...
