"""A reading of one field, as if a page had been read."""

from __future__ import annotations

from pathlib import Path

from ocr.types import (
    Box,
    FieldReading,
    OcrPage,
    OcrStatus,
    PageReading,
    PaperReading,
    QualityReport,
    Transform,
    TypeGuess,
)

_WIDTH, _HEIGHT = 600, 850


def reading_of(picture: Path, *, review: bool | None = False) -> tuple[PageReading, PaperReading]:
    """Return a page and its paper with one field, marked for review or not; None leaves the field out."""
    page = PageReading(
        source=str(picture),
        index=0,
        width=_WIDTH,
        height=_HEIGHT,
        rotation=0,
        skew_deg=0.0,
        blank=False,
        text=OcrPage(_WIDTH, _HEIGHT, (), OcrStatus.EMPTY),
        codes=(),
        quality=QualityReport(None, None, None, None),
        source_to_page=Transform(),
    )
    field = FieldReading("full_name", "LÒ THỊ MAY", "LÒ THỊ MAY", 0.9, bool(review), 0, Box(100, 100, 300, 130))
    return page, PaperReading(TypeGuess("birth_certificate", 0.99), (0,), () if review is None else (field,))
