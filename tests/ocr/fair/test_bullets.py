"""Round points before items are told from the letters they are taken for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ocr.fair.bullets import with_bullets
from ocr.imaging.page_image import Gray
from ocr.types import Box, Line
from tests.ocr.fair.drawn_line import drawn_line


def item(printed: str, read: str, sure: float) -> tuple[Gray, Line]:
    """Return a line whose first word was read so surely."""
    picture, line = drawn_line(printed.split(), read.split())
    first = replace(line.words[0], confidence=sure)
    ink = picture[:, : first.box.right] < 128
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    box = Box(int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)
    return picture, replace(line, words=(replace(first, box=box), *line.words[1:]))


@pytest.mark.parametrize("read", ["e", "se", "®"])
def test_round_point_is_a_bullet(read: str) -> None:
    picture, line = item("• Mang theo Nam", f"{read} Mang theo Nam", 0.5)
    assert with_bullets([line], picture)[0].text == "• Mang theo Nam"


@pytest.mark.parametrize(
    ("printed", "sure"),
    [("e Mang theo", 0.5), ("o Mang theo", 0.5), ("1. Mang theo", 0.5), ("• Mang theo", 0.9), ("- Mang theo", 0.5)],
)
def test_letters_and_what_was_read_surely_stay(printed: str, sure: float) -> None:
    picture, line = item(printed, printed.replace("•", "e"), sure)
    assert with_bullets([line], picture) == (line,)


def test_line_of_one_word_stays() -> None:
    picture, line = item("•", "e", 0.1)
    assert with_bullets([line], picture) == (line,)
