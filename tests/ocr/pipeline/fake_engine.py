"""A whole recogniser that recognises nothing: it knows pages by the shape of their picture."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image, ImageDraw

from ocr.engines.base import Orientation, RawWord, Segmentation
from ocr.types import Line
from tests.dossiers.fonts import TINOS, font_path, load

Answer = Callable[[float], Iterable[Line]]
"""Gives the lines of a picture from its height relative to its width."""

WIDTH_PX = 620
"""Pages are drawn at 75 dpi, which is enough for everything but a real recogniser."""


def draw_page(number: int) -> Image.Image:
    """Return a page of text that is the taller the higher its number."""
    page = Image.new("L", (WIDTH_PX, 700 + 40 * number), 255)
    font = load(font_path(TINOS.regular), 27)  # a size that needs no scaling for recognition
    for row in range(12):
        ImageDraw.Draw(page).text((60, 60 + 45 * row), "Ủy ban nhân dân xã xác nhận nội dung", font=font, fill=0)
    return page


def page_number(height_to_width: float) -> int:
    """Return the number with which a page of this shape was drawn."""
    return round((height_to_width * WIDTH_PX - 700) / 40)


def nothing(height_to_width: float) -> Iterable[Line]:
    """Answer that there is no text."""
    del height_to_width
    return ()


@dataclass
class FakeEngine:
    """Answers as told when asked for a page, sees `on_strips` on strips; safe to call from several threads."""

    answer: Answer = nothing
    on_strips: tuple[RawWord, ...] = ()
    asked: list[int] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def recognize(
        self,
        picture: Path,
        *,
        segmentation: Segmentation,
        language: str | None = None,
        allowed: str | None = None,
        dpi: int | None = None,
    ) -> tuple[RawWord, ...]:
        """See `OcrEngine`."""
        del language, allowed, dpi
        if segmentation not in (Segmentation.PAGE, Segmentation.SPARSE):
            return self.on_strips
        with Image.open(picture) as opened:
            shape = opened.height / opened.width
        with self._lock:
            self.asked.append(page_number(shape))
        lines = self.answer(shape)
        return tuple(RawWord(word, 1, number) for number, line in enumerate(lines) for word in line.words)

    def find_orientation(self, picture: Path) -> Orientation | None:
        """See `OcrEngine`."""
        del picture
        return None
