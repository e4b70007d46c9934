"""The pages of a slip's PDF as pictures, so that what is printed is what is saved."""

from __future__ import annotations

import pypdfium2

from desktop.workflow.slip_types import Sheet

_DPI = 300
_POINTS_PER_INCH = 72


def sheets_of(pdf: bytes) -> tuple[Sheet, ...]:
    """Return the pages of a PDF in grey at 300 dpi."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        sheets = []
        for page in document:
            image = page.render(scale=_DPI / _POINTS_PER_INCH, grayscale=True).to_pil().convert("L")
            sheets.append(Sheet(image.width, image.height, image.tobytes()))
            page.close()
        return tuple(sheets)
    finally:
        document.close()
