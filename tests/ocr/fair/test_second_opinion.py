"""Doubtful words are read once more, and replaced only where the other reader is sure of something likelier."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np
import pytest

from ocr.engines.asternet import load_asternet
from ocr.engines.base import ReadLine
from ocr.fair.doubted import Doubt, doubted_words
from ocr.fair.second_opinion import with_prose_of, with_second_opinion
from ocr.imaging.page_image import Gray
from ocr.types import Line
from tests.ocr.fair.drawn_line import drawn_line


@dataclass
class Reader:
    """Answers the same whatever it is shown, and keeps how wide that was."""

    text: str
    confidence: float = 0.99
    widths: list[int] = field(default_factory=list)

    def read_line(self, picture: Gray) -> ReadLine:
        """See `LineReader`."""
        self.widths.append(picture.shape[1])
        return ReadLine(self.text, self.confidence)


def unsure(line: Line, place: int, sure: float = 0.5) -> Line:
    """Return a line with one word read unsurely."""
    words = list(line.words)
    words[place] = replace(words[place], confidence=sure)
    return replace(line, words=tuple(words))


def test_tone_above_a_word_that_was_read_without_is_a_doubt() -> None:
    picture, line = drawn_line(["Hội", "nghị", "tổ", "chức"], ["Hội", "nghị", "tô", "chức"])
    assert doubted_words([line], picture) == (Doubt(0, 2, tone=True),)


@pytest.mark.parametrize("text", ["công nhân lao động Việt Nam", "Tên tôi trên dân tộc Kinh", "ông Ngô hôm nay"])
def test_words_with_a_circumflex_alone_are_no_doubt(text: str) -> None:
    picture, line = drawn_line(text.split())
    assert doubted_words([line], picture) == ()


def test_words_read_rather_surely_are_asked_about_once_and_few_of_them() -> None:
    picture, line = drawn_line(["Nam", *["nghe"] * 9], ["Nam", *["nghê"] * 9])
    line = replace(line, words=tuple(replace(word, confidence=0.8) for word in line.words))
    places = [each.place for each in doubted_words([line], picture)]
    assert len(places) == len(set(places))
    picture, line = drawn_line(["Nam", *["hai"] * 9])
    line = replace(line, words=tuple(replace(word, confidence=0.8) for word in line.words))
    assert len(doubted_words([line], picture)) == 5


def test_least_sure_words_come_first_and_writing_is_left_out() -> None:
    picture, line = drawn_line(["Nam", "nghe", "hai", "ba"])
    line = unsure(unsure(unsure(line, 1, 0.6), 2, 0.2), 3, 0.1)
    words = (*line.words[:3], replace(line.words[3], handwritten=True))
    assert [each.place for each in doubted_words([replace(line, words=words)], picture)] == [2, 1]


def test_lost_tones_are_put_back_by_the_reader_that_ships() -> None:
    printed = "Hội nghị bàn về kinh tế thế giới và tổ chức phối hợp"
    read = "Hội nghị bàn về kinh tê thê giới và tô chức phôi hợp"
    picture, line = drawn_line(printed.split(), read.split())
    (seen,) = with_second_opinion([line], picture, load_asternet())
    assert seen.text == printed


@pytest.mark.parametrize(
    ("said", "other", "kept"),
    [
        (";iện", ReadLine("viện", 0.99), "viện"),
        ("02", ReadLine("0,2", 0.99), "0,2"),
        ("phụnữcó", ReadLine("phụ nữ có", 0.99), "phụ nữ có"),
        (";iện", ReadLine("viện", 0.9), ";iện"),  # not sure enough
        ("hgày", ReadLine("gày", 0.99), "hgày"),  # a letter lost at the edge
        ("Số:", ReadLine("Số: 1", 0.99), "Số:"),  # the neighbour's
        ("/UBND", ReadLine("UBND", 0.99), "/UBND"),  # a sign lost at the edge
        ("KÍGIÁM", ReadLine("Ki.giám", 0.99), "KÍGIÁM"),  # capitals are no small letters
        ("Plei", ReadLine("Pei", 0.99), "Plei"),
        ("Left", ReadLine("Lett", 0.99), "Left"),  # no word that is known to be written so
        ("năm", ReadLine("", 0.0), "năm"),
    ],
)
def test_other_reading_is_taken_where_it_is_sure_and_likelier(said: str, other: ReadLine, kept: str) -> None:
    picture, line = drawn_line(["Nam", "hai", "ba"], ["Nam", said, "ba"])
    (seen,) = with_second_opinion([unsure(line, 1)], picture, Reader(other.text, other.confidence))
    assert seen.text == f"Nam {kept} ba"


def test_words_that_were_read_apart_share_the_room() -> None:
    picture, line = drawn_line(["Nam", "phụ nữ có", "thai"], ["Nam", "phụnữcó", "thai"])
    (seen,) = with_second_opinion([unsure(line, 1)], picture, Reader("phụ nữ có"))
    boxes = [word.box for word in seen.words]
    assert all(left.right <= right.left for left, right in pairwise(boxes))
    assert boxes[1].left == line.words[1].box.left
    assert boxes[3].right == line.words[1].box.right


def test_word_is_cut_out_without_its_neighbours() -> None:
    picture, line = drawn_line(["Nam", "nghe", "hai"])
    reader = Reader("nghe")
    with_second_opinion([unsure(line, 1)], picture, reader)
    before, word, behind = (each.box for each in line.words)
    assert reader.widths == [pytest.approx(word.width, abs=behind.left - before.right - word.width)]


def test_sure_lines_are_not_read_again() -> None:
    picture, line = drawn_line(["Nam", "hai"])
    reader = Reader("x")
    assert with_second_opinion([line], picture, reader) == (line,)
    assert reader.widths == []


def test_word_outside_of_the_picture_stays() -> None:
    _, line = drawn_line(["Nam", "hai"])
    empty = np.full((10, 10), 255, dtype=np.uint8)
    assert with_second_opinion([unsure(line, 1)], empty, Reader("", 0.0))[0].text == "Nam hai"


def test_fields_see_the_marks_of_prose_only() -> None:
    _, line = drawn_line(["Tô", "tô", "02", "nắm", "Hôc."])
    _, seen = drawn_line(["Tổ", "tổ", "0,2", "làm", "Hốc."])
    (for_fields,) = with_prose_of([line], [seen])
    assert for_fields.text == "Tô tổ 02 nắm Hốc."
