"""Codes drawn into a PDF as rectangles, so that they stay sharp at any size."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import zxingcpp
from fpdf import FPDF


def draw_square_code(pdf: FPDF, text: str, left: float, top: float, side: float) -> None:
    """Draw a QR code; places and sizes in the PDF's own unit, without a quiet zone."""
    rows = code_modules(text, zxingcpp.BarcodeFormat.QRCode)
    module = side / len(rows)
    for number, row in enumerate(rows):
        for start, length in dark_runs(row):
            pdf.rect(left + start * module, top + number * module, length * module, module, style="F")


def code_modules(text: str, kind: zxingcpp.BarcodeFormat) -> list[list[bool]]:
    """Return which modules of a code are dark, without quiet zones."""
    cells = np.asarray(zxingcpp.create_barcode(text, kind).to_image(scale=1, add_quiet_zones=False))
    return [[bool(cell == 0) for cell in row] for row in cells]


def dark_runs(row: Sequence[bool]) -> list[tuple[int, int]]:
    """Return start and length of each stretch of dark modules."""
    runs: list[tuple[int, int]] = []
    for place, dark in enumerate(row):
        if not dark:
            continue
        if runs and sum(runs[-1]) == place:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((place, 1))
    return runs
