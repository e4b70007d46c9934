"""What was written by hand on a page: found, read where it is a number, and never taken from print."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest

from ocr.engines.base import ReadStrip
from ocr.engines.pen_digits import load_pen_digits
from ocr.extraction.handwriting import with_handwriting
from ocr.imaging.page_image import Gray
from ocr.imaging.pen_strip import SIGNS
from ocr.types import Box, Line, Word
from tests.digits.strokes import draw_strokes, stroke_points
from tests.ocr.extraction.penned_page import PennedPage

TODAY = dt.date(2026, 11, 22)
PAGES = 24


def read(page: PennedPage) -> tuple[Line, ...]:
    return with_handwriting(page.lines, page.picture, load_pen_digits(), today=TODAY)


def letter(seed: int, number: str, day: str) -> PennedPage:
    page = PennedPage(seed)
    page.line(100, "UBND TỈNH LÀO CAI")
    page.line(200, "Số:", f"~{number}", "/BC-SYT")
    page.line(300, "Lào Cai, ngày", f"~{day}", "tháng 02 năm 2023")
    page.line(400, "Căn cứ Quyết định số 15/QĐ-UBND ngày 14 tháng 01 năm 2023 của tỉnh")
    return page


def test_written_numbers_and_days_are_read_and_seldom_wrong() -> None:
    rng = np.random.default_rng(3)
    right = wrong = unread = 0
    for seed in range(PAGES):
        number, day = str(rng.integers(1, 4000)), f"{rng.integers(1, 29):02}"
        _, numbered, dated, _ = read(letter(seed, number, day))
        assert numbered.handwritten
        assert dated.handwritten
        for text, wanted, nothing in (
            (numbered.text, f"Số: {number} /BC-SYT", "Số: … /BC-SYT"),
            (dated.text, f"Lào Cai, ngày {day} tháng 02 năm 2023", "Lào Cai, ngày … tháng 02 năm 2023"),
        ):
            right += text == wanted
            unread += text == nothing
            wrong += text not in (wanted, nothing)
    assert right >= 0.75 * 2 * PAGES
    assert wrong <= 0.06 * 2 * PAGES


def test_printed_pages_stay_as_they_are() -> None:
    page = PennedPage(0)
    page.line(100, "UBND TỈNH LÀO CAI")
    page.line(200, "Số: 147/BC-SYT")
    page.line(300, "Lào Cai, ngày 16 tháng 02 năm 2023")
    page.line(400, "Điện thoại: 0912345678 Fax: 02143")
    assert read(page) == tuple(page.lines)


def test_a_gap_that_nobody_filled_stays_empty() -> None:
    page = PennedPage(0)
    page.line(200, "Số:", "~", "/BC-SYT")
    page.line(300, "Lào Cai, ngày", "~", "tháng 02 năm 2023")
    assert read(page) == tuple(page.lines)


def test_print_that_was_read_badly_is_not_taken_for_writing() -> None:
    page = PennedPage(0)
    page.line(300, "Kính gửi: Ủy ban nhân dân các huyện và thành phố")
    unsure = [Line(tuple(Word(word.text, word.box, 0.4) for word in line.words), line.box) for line in page.lines]
    lines = with_handwriting(unsure, page.picture, load_pen_digits(), today=TODAY)
    assert [line.handwritten for line in lines] == [False]


def test_a_number_by_hand_behind_a_label_takes_the_place_of_nonsense() -> None:
    rng = np.random.default_rng(5)
    read_right = 0
    for seed in range(8):
        page = PennedPage(seed)
        page.line(300, "Điện thoại:")
        picture = page.picture
        digits = "09" + "".join(str(rng.integers(10)) for _ in range(6))
        x = 460
        for digit in digits:
            ink = draw_strokes(stroke_points(digit, rng, 0.25), (12 if digit == "1" else 19, 32), 3)
            part = picture[304 - ink.shape[0] : 304, x : x + ink.shape[1]]
            np.minimum(part, 255 - ink, out=part)
            x += ink.shape[1] + 3
        nonsense = Word("oq%z~1Á", Box(460, 268, x, 304), 0.2)
        label = page.lines[0]
        line = Line((*label.words, nonsense), label.box.union(nonsense.box))
        (marked,) = with_handwriting([line], picture, load_pen_digits(), today=TODAY)
        assert marked.words[-1].handwritten
        read_right += marked.text == f"Điện thoại: {digits}"
    assert read_right >= 4


def test_a_page_without_words_has_no_handwriting() -> None:
    assert with_handwriting([], np.full((100, 100), 255, np.uint8), load_pen_digits(), today=TODAY) == ()


@pytest.mark.parametrize("seed", range(3))
def test_specks_between_printed_words_are_no_digits(seed: int) -> None:
    page = PennedPage(0)
    page.line(300, "Lào Cai, ngày", "~", "tháng 02 năm 2023")
    picture = page.picture
    rng = np.random.default_rng(seed)
    picture[rng.random(picture.shape) < 0.001] = 20
    (line,) = with_handwriting(page.lines, picture, load_pen_digits(), today=TODAY)
    assert not any(word.text.isdigit() and word.handwritten for word in line.words)


class SeesPens:
    """Says of every inked place that a hand wrote there, as the network may on a blurred photograph."""

    def read_strip(self, strip: Gray) -> ReadStrip:
        """See `StripReader`."""
        places = strip.shape[1] // 2
        inked = strip.min(axis=0)[: 2 * places].reshape(-1, 2).min(axis=1) < 128
        ink = np.where(inked[:, np.newaxis], [0.0, 0.02, 0.98], [1.0, 0.0, 0.0]).astype(np.float32)
        signs = np.full((places, len(SIGNS) + 1), -12.0, np.float32)
        signs[:, 0] = -0.001
        return ReadStrip(signs, ink)


def test_where_print_is_taken_for_writing_nothing_is_said() -> None:
    page = letter(0, "147", "16")
    assert with_handwriting(page.lines, page.picture, SeesPens(), today=TODAY) == tuple(page.lines)
