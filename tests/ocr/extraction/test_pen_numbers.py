"""Written numbers between "Số:" and the printed symbol."""

from __future__ import annotations

import numpy as np
import pytest

from ocr.extraction.normalize import normalize
from ocr.extraction.official_head import NUMBER
from ocr.extraction.pen_look import Sight
from ocr.extraction.pen_numbers import with_written_number
from ocr.types import Box, Line, Word, bounding_box
from tests.ocr.extraction.told_strips import ToldStrips

PAGE = np.full((400, 1200), 255, np.uint8)
EM_PX = 22.0


def line(*words: tuple[str, int, int]) -> Line:
    made = tuple(Word(text, Box(left, 100, right, 120), 0.5) for text, left, right in words)
    return Line(made, bounding_box(word.box for word in made))


def read(given: Line, *digits: dict[str, float], at: int = 40) -> Line:
    return with_written_number(given, Sight(PAGE, ToldStrips(at, digits), EM_PX))


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (line(("Số:", 0, 30), ("/GM-SYT", 80, 160)), "147/GM-SYT"),
        (line(("Số:21ĐÁ._", 0, 78), ("/BC-SYT", 85, 160)), "147/BC-SYT"),
        (line(("Số:", 0, 30), ("4", 40, 50), ("‡7GM-TB", 55, 160)), "147/GM-TB"),
        (line(("Số:", 0, 30), ("/7§/STTTT-CNTT", 35, 190)), "147/STTTT-CNTT"),
        (line(("Sô", 0, 20), (":", 24, 28), ("df", 40, 60), ("/TB", 80, 110), ("-HTTT", 115, 160)), "147/TB-HTTT"),
        (line(("Số:", 0, 30), ("l4", 40, 60), ("/2017/QĐ-UBND", 80, 200)), "147/2017/QĐ-UBND"),
    ],
)  # fmt: skip
def test_the_number_takes_the_place_of_what_was_made_of_it(given: Line, wanted: str) -> None:
    numbered = read(given, {"1": 0.97}, {"4": 0.95}, {"7": 0.96})
    assert numbered.handwritten
    assert NUMBER.match(numbered.text)
    assert normalize("symbol", numbered.text.split(":", 1)[1]) == wanted
    (written,) = [word for word in numbered.words if word.handwritten]
    assert written.text == "147"
    assert written.confidence > 0.8


def test_an_unreadable_number_leaves_the_symbol_alone() -> None:
    numbered = read(
        line(("Số:", 0, 30), ("4", 40, 50), ("‡7GM-TB", 55, 160)), {"1": 0.4, "7": 0.4}, {"4": 0.5, "9": 0.4}
    )
    assert numbered.handwritten
    assert numbered.text == "Số: … /GM-TB"
    assert any(word.handwritten for word in numbered.words)


@pytest.mark.parametrize("text", ["Sống", "Số lượng", "Nơi nhận:"])
def test_a_line_without_label_and_symbol_stays(text: str) -> None:
    given = line((text, 0, 60), ("gì", 70, 90))
    assert read(given, {"1": 0.97}) == given


def test_readers_that_see_different_parts_of_a_number_leave_it_to_a_person() -> None:
    given = line(("Số:", 0, 30), ("3976/HD-UBND", 40, 190))
    numbered = read(given, {"3": 0.97}, {"9": 0.97})
    assert numbered.text == given.text
    assert numbered.handwritten
    assert any(word.handwritten for word in numbered.words)
