"""Numbers in squares: read digit by digit, judged as ids, and put where their label stands."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from ocr.engines.base import ReadStrip
from ocr.engines.pen_digits import load_pen_digits
from ocr.extraction.pen_boxes import LEAST_DIGIT, read_boxes, with_boxed_numbers
from ocr.extraction.pen_look import Sight
from ocr.imaging.digit_boxes import find_digit_boxes
from ocr.imaging.page_image import Gray
from ocr.imaging.pen_strip import SIGNS
from ocr.types import Box, Line, Word
from tests.ocr.extraction.penned_page import SQUARE_PX, draw_squares, write_in_squares

SIDE, LEFT, TOP = SQUARE_PX, 500, 300
ID = "001090012345"


class Places:
    """Says for each square of a row, in its middle, which digits it may hold."""

    def __init__(self, *squares: dict[str, float]) -> None:
        self._squares = squares

    def read_strip(self, strip: Gray) -> ReadStrip:
        places = strip.shape[1] // 2
        signs = np.full((places, len(SIGNS) + 1), 1e-7, np.float32)
        signs[:, 0] = 1
        ink = np.tile(np.array([0.1, 0.0, 0.9], np.float32), (places, 1))
        pitch = places / (len(self._squares) + 1)  # half a square is seen on either side
        for number, square in enumerate(self._squares):
            middle = round(pitch * (number + 1))
            signs[middle, 0] = max(1e-6, 1 - sum(square.values()))
            for sign, chance in square.items():
                signs[middle, SIGNS.index(sign) + 1] = chance
        return ReadStrip(np.log(signs), ink)


def form(count: int = 12) -> Gray:
    picture = np.full((1200, 1654), 255, np.uint8)
    draw_squares(picture, LEFT, TOP, count)
    return picture


def filled_form(count: int = 12) -> Gray:
    """Return squares with something in each."""
    picture = form(count)
    picture[TOP + 14 : TOP + 26, LEFT + 18 : LEFT + count * SIDE : SIDE] = 0
    picture[TOP + 14 : TOP + 26, LEFT + 19 : LEFT + count * SIDE : SIDE] = 0
    return picture


def told(digits: str, chance: float = 0.98) -> list[dict[str, float]]:
    return [{digit: chance} for digit in digits]


def read(squares: list[dict[str, float]]) -> tuple[str, bool]:
    picture = filled_form(len(squares))
    (row,) = find_digit_boxes(picture)
    number = read_boxes(row, Sight(picture, Places(*squares), 22.0))
    assert number is not None
    return number.digits, number.is_read


def test_each_square_gives_one_digit_and_how_sure_it_is() -> None:
    picture = filled_form()
    (row,) = find_digit_boxes(picture)
    squares = told(ID)
    squares[6] = {"0": 0.7, "6": 0.2}
    number = read_boxes(row, Sight(picture, Places(*squares), 22.0))
    assert number is not None
    assert number.digits == ID
    assert number.confidences[6] == pytest.approx(0.7, abs=0.03)
    assert min(number.confidences[:6]) > 0.9
    assert number.handwritten
    assert number.is_read


def test_no_province_has_another_code() -> None:
    squares = told("003090012345")  # 003 is no province
    squares[2] = {"3": 0.5, "1": 0.48}
    assert read(squares) == ("001090012345", False)


def test_nobody_is_born_in_the_century_of_a_nine() -> None:
    squares = told(ID)
    squares[3] = {"9": 0.4, "0": 0.62}
    assert read(squares)[0][3] == "0"


def test_a_number_with_a_doubtful_digit_is_not_read() -> None:
    squares = told(ID)
    squares[8] = {"2": LEAST_DIGIT - 0.1, "7": 0.4}
    assert read(squares) == (ID, False)


@pytest.mark.parametrize("gaps", [range(12), [4], [0, 1]])
def test_empty_squares_and_such_with_gaps_hold_no_number(gaps: Sequence[int]) -> None:
    picture = filled_form()
    for gap in gaps:
        picture[TOP + 6 : TOP + 34, LEFT + gap * SIDE + 6 : LEFT + gap * SIDE + 34] = 255
    (row,) = find_digit_boxes(picture)
    assert read_boxes(row, Sight(picture, Places(*told(ID)), 22.0)) is None


def test_nine_digits_in_twelve_squares_are_nine_digits() -> None:
    picture = filled_form()
    for gap in (9, 10, 11):
        picture[TOP + 6 : TOP + 34, LEFT + gap * SIDE + 6 : LEFT + gap * SIDE + 34] = 255
    (row,) = find_digit_boxes(picture)
    number = read_boxes(row, Sight(picture, Places(*told("123456789"), {}, {}, {}), 22.0))
    assert number is not None
    assert (number.digits, number.is_read) == ("123456789", True)


LABEL = Line(
    (Word("Số", Box(100, 305, 140, 335), 0.9), Word("CCCD:", Box(150, 305, 260, 335), 0.9)), Box(100, 305, 260, 335)
)
GARBAGE = Word("|0|0|l|", Box(510, 305, 900, 338), 0.3)


def test_the_number_stands_behind_its_label_in_place_of_what_was_read_there() -> None:
    line = Line((*LABEL.words, GARBAGE), Box(100, 305, 900, 338))
    sight = Sight(filled_form(), Places(*told(ID)), 22.0)
    (numbered,) = with_boxed_numbers([line], sight)
    assert numbered.text == f"Số CCCD: {ID}"
    assert numbered.handwritten
    assert numbered.words[-1].handwritten


def test_without_a_label_beside_it_the_number_is_a_line_of_its_own() -> None:
    above = Line(LABEL.words, Box(100, 205, 260, 235))
    above = Line(tuple(Word(word.text, word.box.shifted(0, -100), 0.9) for word in above.words), above.box)
    lines = with_boxed_numbers([above], Sight(filled_form(), Places(*told(ID)), 22.0))
    assert [line.text for line in lines] == ["Số CCCD:", ID]


def test_an_unreadable_number_leaves_nothing_that_could_pass_for_it() -> None:
    line = Line((*LABEL.words, GARBAGE), Box(100, 305, 900, 338))
    squares = told(ID)
    squares[5] = {"0": 0.45, "6": 0.4}
    (left,) = with_boxed_numbers([line], Sight(filled_form(), Places(*squares), 22.0))
    assert left.text == "Số CCCD: …"


def test_digits_that_were_written_into_squares_are_read() -> None:
    rng = np.random.default_rng(7)
    right = wrong = 0
    for _ in range(12):
        picture = form()
        digits = "0" + "".join(str(rng.integers(10)) for _ in range(11))
        write_in_squares(picture, digits, LEFT, TOP, rng)
        (row,) = find_digit_boxes(picture)
        number = read_boxes(row, Sight(picture, load_pen_digits(), 33.0))
        if number is not None:
            right += sum(one == other for one, other in zip(number.digits[4:], digits[4:], strict=True))
            wrong += sum(one != other for one, other in zip(number.digits[4:], digits[4:], strict=True))
    assert right >= 0.9 * 12 * 8
    assert wrong <= 0.05 * 12 * 8
