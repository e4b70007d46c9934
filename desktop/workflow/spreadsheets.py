"""What all spreadsheets that leave the program have in common: texts that stay texts, files that are whole or fail."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from ocr.errors import NotWritten

if TYPE_CHECKING:
    from openpyxl import Workbook

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a text must not begin in a spreadsheet, lest it is taken for a formula."""


def plain(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula (names come from papers and from other systems)."""
    return f"'{text}" if text.startswith(_FORMULA) and len(text) > 1 else text


def save_book(book: Workbook, target: Path) -> None:
    """Write a book; put together in memory first, for openpyxl leaves a half-written archive open where a disk is full.

    Raises:
        NotWritten: it cannot be written there.
    """
    content = BytesIO()
    book.save(content)
    try:
        target.write_bytes(content.getbuffer())
    except OSError as error:
        raise NotWritten(str(target), reason=str(error)) from error
