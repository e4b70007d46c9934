"""What a second reader is shown of a page, and how its answers come back."""

from __future__ import annotations

import numpy as np
import pytest

from ocr.engines.base import ReadLine
from ocr.errors import EngineCrashed
from ocr.extraction.second_look import read_otherwise
from ocr.extraction.sheet import Place
from ocr.imaging.page_image import Gray
from ocr.types import Box, Word

FIRST, BESIDE, BELOW = Box(100, 100, 180, 130), Box(190, 100, 260, 130), Box(100, 150, 220, 180)


class Shades:
    """Reads the darkest shade of a line as its text; the darker, the surer. White is no text."""

    def __init__(self) -> None:
        self.shapes: list[tuple[int, ...]] = []

    def read_line(self, picture: Gray) -> ReadLine:
        """See `LineReader`."""
        self.shapes.append(picture.shape)
        darkest = int(picture.min())
        return ReadLine("" if darkest == 255 else str(darkest), 1 - darkest / 255)


class Broken:
    """Fails."""

    def read_line(self, picture: Gray) -> ReadLine:
        """See `LineReader`."""
        raise EngineCrashed(0)


class Digits:
    """Reads every line as the same digits, as surely as it is told."""

    def __init__(self, text: str, confidence: float) -> None:
        self.read = ReadLine(text, confidence)

    def read_line(self, picture: Gray) -> ReadLine:
        """See `LineReader`."""
        return self.read


def squared(count: int = 12) -> Gray:
    picture = np.full((300, 1100), 255, dtype=np.uint8)
    for number in range(count):
        for left in (100 + 60 * number, 160 + 60 * number):
            picture[100:160, left : left + 3] = 0
    return picture


@pytest.mark.parametrize(
    ("text", "confidence", "value"),
    [
        ("038090002027", 0.95, "038090002027"),
        ("0380 9000 2027", 0.95, "038090002027"),
        ("038090002027", 0.5, ""),
        ("03809000202", 0.95, ""),
        ("03809000202O", 0.95, ""),
        ("999090002027", 0.95, ""),
        ("038690002027", 0.95, ""),
    ],
)
def test_digits_in_squares_are_taken_when_each_is_sure(text: str, confidence: float, value: str) -> None:
    place = Place((Word("[0[3", Box(110, 104, 200, 156), 0.4),), 0)

    assert read_otherwise(squared(), [place], Digits(text, confidence), frozenset({0}))[0].text == value
    assert read_otherwise(squared(11), [place], Digits("x", 0.9), frozenset({0}))[0].text == "x"
    assert read_otherwise(squared(), [place], Digits("x", 0.9))[0].text == "x"


def page(**shades: Box) -> Gray:
    picture = np.full((300, 400), 255, dtype=np.uint8)
    for name, box in shades.items():
        picture[box.top : box.bottom, box.left : box.right] = int(name.removeprefix("shade"))
    return picture


def place(*boxes: Box) -> Place:
    return Place(tuple(Word("?", box, 0.5) for box in boxes), 0)


def test_each_printed_line_is_read_by_itself_and_the_worst_counts() -> None:
    reader = Shades()
    picture = page(shade51=FIRST, shade0=BESIDE, shade102=BELOW)

    (read,) = read_otherwise(picture, [place(FIRST, BESIDE, BELOW)], reader)

    assert read.text == "0\n102"
    assert read.confidence == pytest.approx(0.6)
    (first_height, first_width), (second_height, second_width) = reader.shapes
    assert 160 < first_width < 180
    assert 120 < second_width < 140
    assert 30 < first_height == second_height < 45


def test_places_keep_their_order_and_white_is_no_text() -> None:
    picture = page(shade51=FIRST, shade102=BELOW)

    read = read_otherwise(picture, [place(BELOW), place(Box(300, 10, 380, 40)), place(FIRST)], Shades())

    assert [each.text for each in read] == ["102", "", "51"]
    assert read[1].confidence == 0


def test_line_at_the_edge_of_the_page_is_read() -> None:
    corner = Box(0, 0, 80, 30)

    assert read_otherwise(page(shade51=corner), [place(corner)], Shades())[0].text == "51"


def test_reader_that_fails_says_so() -> None:
    with pytest.raises(EngineCrashed):
        read_otherwise(page(shade51=FIRST), [place(FIRST)], Broken())


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_places_read_side_by_side_answer_in_their_order(threads: int) -> None:
    picture = np.full((300, 400), 255, dtype=np.uint8)
    places = [Place((Word("x", box, 0.9),), 0) for box in (FIRST, BESIDE, BELOW)]
    for shade, place in zip((10, 60, 110), places, strict=True):
        picture[place.box.top + 5 : place.box.bottom - 5, place.box.left + 5 : place.box.right - 5] = shade

    read = read_otherwise(picture, places, Shades(), threads=threads)

    assert [each.text for each in read] == ["10", "60", "110"]


def test_failure_of_a_place_read_side_by_side_is_told() -> None:
    places = [Place((Word("x", box, 0.9),), 0) for box in (FIRST, BELOW)]

    with pytest.raises(EngineCrashed):
        read_otherwise(np.full((300, 400), 255, dtype=np.uint8), places, Broken(), threads=2)
