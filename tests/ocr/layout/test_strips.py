"""Lines cut out and read together: each word comes back to where it stands on the page."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ocr.engines.base import Segmentation
from ocr.extraction.second_look import read_again
from ocr.extraction.sheet import Place
from ocr.imaging.page_image import Gray
from ocr.layout.strips import read_strips
from ocr.types import Box, Word
from tests.ocr.layout.ink_engine import InkEngine


def page(*inked: Box) -> Gray:
    picture = np.full((900, 700), 255, dtype=np.uint8)
    for box in inked:
        picture[box.top : box.bottom, box.left : box.right] = 0
    return picture


def near(found: Box, true: Box, reach: float = 3) -> bool:
    pairs = zip(found.as_ltwh(), true.as_ltwh(), strict=True)
    return all(abs(a - b) <= reach for a, b in pairs)


WORDS = Box(60, 100, 160, 130), Box(220, 100, 400, 130), Box(90, 300, 300, 345)
LINES = Box(60, 100, 400, 130), WORDS[2]


def test_words_of_each_line_come_from_left_to_right(tmp_path: Path) -> None:
    first, second = read_strips(page(*WORDS), LINES, InkEngine(), tmp_path / "strips.tif")
    assert [word.text for word in first] == ["0.0", "0.1"]
    assert [word.text for word in second] == ["1.0"]
    assert all(near(word.box, true) for word, true in zip((*first, *second), WORDS, strict=True))


def test_all_lines_are_read_in_one_run(tmp_path: Path) -> None:
    engine = InkEngine()
    read_strips(page(*WORDS), LINES, engine, tmp_path / "strips.tif")
    assert engine.asked == [Segmentation.BLOCK]


def test_line_without_ink_has_no_words(tmp_path: Path) -> None:
    found = read_strips(page(*WORDS), [LINES[0], Box(60, 600, 400, 630), LINES[1]], InkEngine(), tmp_path / "s.tif")
    assert [len(words) for words in found] == [2, 0, 1]


@pytest.mark.parametrize("boxes", [[], [Box(60, 100, 60, 130)], [LINES[0], Box(60, 600, 400, 600)]])
def test_lines_without_extent_are_not_read(tmp_path: Path, boxes: list[Box]) -> None:
    engine = InkEngine()
    assert read_strips(page(*WORDS), boxes, engine, tmp_path / "s.tif") == ((),) * len(boxes)
    assert engine.asked == []


def test_line_at_the_edge_of_the_page(tmp_path: Path) -> None:
    corner = Box(0, 0, 120, 30)
    ((word,),) = read_strips(page(corner), [corner], InkEngine(), tmp_path / "s.tif")
    assert near(word.box, corner)


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(20, 300), st.integers(40, 300), st.integers(14, 90)), min_size=1, max_size=5))
def test_boxes_lead_back_to_the_page(tmp_path: Path, sizes: list[tuple[int, int, int]]) -> None:
    boxes = [
        Box(left, 20 + 170 * row, left + width, 20 + 170 * row + height)
        for row, (left, width, height) in enumerate(sizes)
    ]
    found = read_strips(page(*boxes), boxes, InkEngine(), tmp_path / "s.tif")
    for words, box in zip(found, boxes, strict=True):
        assert [near(word.box, box, 2 + box.height / 20) for word in words] == [True]


def place(*boxes: Box) -> Place:
    return Place(tuple(Word("?", box, 0.5) for box in boxes), 0)


def test_second_look_reads_each_place_line_by_line(tmp_path: Path) -> None:
    texts = read_again(page(*WORDS), [place(*WORDS), place(WORDS[0])], InkEngine(), tmp_path / "s.tif")
    assert texts == ("0.0 0.1\n1.0", "2.0")


def test_second_look_at_white_sees_nothing(tmp_path: Path) -> None:
    assert read_again(page(), [place(*WORDS)], InkEngine(), tmp_path / "s.tif") == ("",)
    assert read_again(page(), [], InkEngine(), tmp_path / "s.tif") == ()
