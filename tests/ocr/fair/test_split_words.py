"""Words that were read in two pieces are made one, others stay apart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ocr.engines.base import ReadLine
from ocr.fair.split_words import with_whole_words
from ocr.imaging.page_image import Gray
from ocr.types import Line
from tests.ocr.fair.drawn_line import drawn_line


class Reader:
    """Answers the same whatever it is shown."""

    def __init__(self, text: str, confidence: float = 0.9) -> None:
        self._answer = ReadLine(text, confidence)

    def read_line(self, picture: Gray) -> ReadLine:
        """See `LineReader`."""
        assert picture.size
        return self._answer


def parted(text: str, left: str, right: str, gap_px: int) -> tuple[Gray, Line]:
    """Return a line "Chỉ thị TEXT Nam" of which the third word was read as two pieces with this gap between them."""
    picture, line = drawn_line(["Chỉ", "thị", text, "Nam"])
    word = line.words[2]
    middle = word.box.left + word.box.width * len(left) // len(text)
    pieces = (
        replace(word, text=left, box=replace(word.box, right=middle - gap_px)),
        replace(word, text=right, box=replace(word.box, left=middle)),
    )
    return picture, replace(line, words=(*line.words[:2], *pieces, line.words[3]))


@pytest.mark.parametrize(("text", "left", "right"), [("12-CT/TU", "12-", "CT/TU"), ("30-11-2022", "30-11-", "2022")])
def test_pieces_about_a_hyphen_are_one_word_where_no_space_is(text: str, left: str, right: str) -> None:
    picture, line = parted(text, left, right, 2)
    (whole,) = with_whole_words([line], picture, Reader(""))
    assert whole.text == f"Chỉ thị {text} Nam"
    assert whole.words[2].box == line.words[2].box.union(line.words[3].box)


def test_pieces_about_a_hyphen_stay_apart_where_a_space_is() -> None:
    picture, line = parted("2016-2021", "2016-", "2021", 14)
    assert with_whole_words([line], picture, Reader("2016- 2021")) == (line,)


def test_dash_of_an_item_stays() -> None:
    picture, line = parted("-Nam", "-", "Nam", 1)
    assert with_whole_words([line], picture, Reader("-Nam")) == (line,)


@pytest.mark.parametrize(
    ("read", "said"),
    [
        (ReadLine("2019.", 0.7), "Chỉ thị 2019. Nam"),
        (ReadLine("201 9.", 0.9), "Chỉ thị 201 9. Nam"),
        (ReadLine("2017.", 0.9), "Chỉ thị 201 9. Nam"),
        (ReadLine("2019.", 0.4), "Chỉ thị 201 9. Nam"),
    ],
)
def test_figures_that_stand_close_are_one_number_where_another_reader_sees_it(read: ReadLine, said: str) -> None:
    picture, line = parted("2019.", "201", "9.", 9)
    (whole,) = with_whole_words([line], picture, Reader(read.text, read.confidence))
    assert whole.text == said
