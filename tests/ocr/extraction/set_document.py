"""An official document set line by line: head, title, body."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from ocr.extraction.sheet import Sheet
from ocr.types import Line
from tests.ocr.classify.written_sheet import written_line
from tests.ocr.extraction.set_sheet import MIDDLE, STEP, centred, stacked

LEFT_MIDDLE, RIGHT_MIDDLE = 430, 1160
TOP = 150
MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
DATE = "Bát Xát, ngày 05 tháng 3 năm 2025"
AGENCIES = ("UBND TỈNH LÀO CAI", "SỞ TƯ PHÁP")
DECISION = ("QUYẾT ĐỊNH", "Về việc công nhận kết quả thi đua năm 2024")
TODAY = dt.date(2026, 11, 21)


def column(texts: Sequence[str], middle: int, top: int = TOP) -> list[Line]:
    """Return lines centred one below the other."""
    return [centred(text, top + STEP * row, middle) for row, text in enumerate(texts)]


def document(
    agencies: Sequence[str] = AGENCIES,
    number: str | None = "Số: 125/QĐ-STP",
    date: str | None = DATE,
    title: Sequence[str] = DECISION,
    body: Sequence[str] = ("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",),
) -> Sheet:
    """Return an official document down to its body; each part may be left out."""
    left = [*agencies, *([number] if number else [])]
    right = [*MOTTO, *([date] if date else [])]
    below = TOP + STEP * (max(len(left), len(right)) + 1)
    text = below + STEP * (len(title) + 1)
    return stacked(
        column(left, LEFT_MIDDLE),
        column(right, RIGHT_MIDDLE),
        column(title, MIDDLE, below),
        [written_line(line, 240, text + STEP * row) for row, line in enumerate(body)],
    )
