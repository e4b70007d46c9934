"""One picture recognised: numbers of list items that page analysis lost are read again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ocr.engines.base import Orientation, RawWord, Segmentation
from ocr.pipeline.recognize import recognize_upright
from ocr.types import Box, Word


def row(text: str, number: int, left: int = 200) -> list[RawWord]:
    """Return the words of a line, letters 14 pixels wide."""
    words = []
    for part in text.split():
        words.append(
            RawWord(Word(part, Box(left, 60 * number, left + 14 * len(part), 60 * number + 30), 0.95), 1, number)
        )
        left = words[-1].word.box.right + 12
    return words


class Script:
    """Sees a page without the numbers of two of its lines, and the numbers when asked about the lines alone."""

    def __init__(self, page: Sequence[RawWord], numbers: Sequence[str]) -> None:
        self.page, self.numbers = page, numbers
        self.asked: list[Segmentation] = []

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
        del picture, language, allowed, dpi
        self.asked.append(segmentation)
        if segmentation is Segmentation.PAGE:
            return tuple(self.page)
        return tuple(
            RawWord(Word(text, Box(94, 26 + 78 * place, 117, 78 + 78 * place), 0.9), 1, place)
            for place, text in enumerate(self.numbers)
        )

    def find_orientation(self, picture: Path) -> Orientation | None:
        """See `OcrEngine`."""
        del picture
        return None


def read(page: Sequence[RawWord], numbers: Sequence[str], tmp_path: Path) -> tuple[list[str], list[Segmentation]]:
    engine = Script(page, numbers)
    picture = np.full((600, 800), 255, dtype=np.uint8)
    lines = recognize_upright(picture, engine, tmp_path / "page.tif", Segmentation.PAGE).lines
    return [line.text for line in lines], engine.asked


def test_numbers_that_were_lost_are_read_again(tmp_path: Path) -> None:
    page = [*row(". Họ và tên", 1), *row("2. Ngày sinh tháng", 2), *row(". Giới tính nam", 3)]
    texts, asked = read(page, ("1.", "3."), tmp_path)
    assert texts == ["1. Họ và tên", "2. Ngày sinh tháng", "3. Giới tính nam"]
    assert asked == [Segmentation.PAGE, Segmentation.BLOCK]


def test_a_page_whose_lines_have_their_numbers_is_read_once(tmp_path: Path) -> None:
    page = [*row("1. Họ và tên", 1), *row("2. Ngày sinh tháng", 2)]
    texts, asked = read(page, (), tmp_path)
    assert texts == ["1. Họ và tên", "2. Ngày sinh tháng"]
    assert asked == [Segmentation.PAGE]
