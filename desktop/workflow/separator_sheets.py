"""Separator sheets for the printer and as a file."""

from __future__ import annotations

from pathlib import Path

from desktop.workflow.separator_pdf import make_separator_pdf
from desktop.workflow.slip_sheets import sheets_of
from desktop.workflow.slip_types import Sheet
from desktop.workflow.slips import write_slip


def separator_sheets(count: int) -> tuple[Sheet, ...]:
    """Return so many sheets as they are printed; they are all the same picture."""
    return sheets_of(make_separator_pdf(1)) * count


def write_separators(count: int, target: Path) -> None:
    """Write so many sheets to a file, which appears whole or not at all.

    Raises:
        DiskFull, StoreReadOnly, PlaceUnusable: it cannot be written there.
    """
    write_slip(make_separator_pdf(count), target)
