"""Written days and months: where they stand, and what the calendar makes of them."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest

from ocr.extraction.pen_dates import with_written_date
from ocr.extraction.pen_look import Sight
from ocr.types import Box, Line, Word, bounding_box
from tests.ocr.extraction.told_strips import ToldStrips

TODAY = dt.date(2026, 11, 22)
PAGE = np.full((400, 1200), 255, np.uint8)
EM_PX = 22.0  # one pixel of the page is one of the strip


Words = tuple[tuple[str, int, int], ...]


def line(*words: tuple[str, int, int], confidence: float = 0.95) -> Line:
    """Return a line of words given by text, left and right."""
    made = tuple(Word(text, Box(left, 100, right, 120), confidence) for text, left, right in words)
    return Line(made, bounding_box(word.box for word in made))


DAY, MONTH, YEAR = ("ngày", 70, 110), ("tháng", 160, 208), ("năm", 244, 280)


def date_line(month: str = "02", year: str = "2023", *, before: Words = (), day: Words = (DAY,)) -> Line:
    """Return a printed date with room for a written day."""
    return line(*before, *day, MONTH, (month, 216, 236), YEAR, (year, 288, 330))


DATED = date_line(before=(("Hà", 0, 20), ("Nội,", 25, 60)))
AT_DAY = 45  # px behind "ngày", where the look begins


def read(given: Line, *digits: dict[str, float], at: int = AT_DAY) -> Line:
    return with_written_date(given, Sight(PAGE, ToldStrips(at, digits), EM_PX), TODAY)


def test_a_written_day_stands_between_its_printed_words() -> None:
    dated = read(DATED, {"1": 0.97}, {"6": 0.96})
    assert dated.text == "Hà Nội, ngày 16 tháng 02 năm 2023"
    assert dated.handwritten
    (day,) = [word for word in dated.words if word.handwritten]
    assert day.text == "16"
    assert day.confidence > 0.8
    assert 110 <= day.box.left < day.box.right <= 160


def test_no_day_that_its_month_does_not_have() -> None:
    assert "ngày 20 tháng" in read(DATED, {"3": 0.6, "2": 0.38}, {"0": 0.98}).text


def test_no_date_to_come() -> None:
    assert "ngày 19 tháng" in read(date_line("11", "2026"), {"2": 0.5, "1": 0.45}, {"9": 0.98}).text


def test_a_weekday_is_likelier_than_a_sunday() -> None:
    assert dt.date(2025, 11, 16).weekday() == 6
    assert "ngày 10 tháng" in read(date_line("11", "2025"), {"1": 0.98}, {"6": 0.5, "0": 0.45}).text


def test_what_is_too_uncertain_is_left_unread() -> None:
    dated = read(DATED, {"1": 0.9}, {"6": 0.3, "5": 0.3, "8": 0.3})
    assert dated.text == "Hà Nội, ngày … tháng 02 năm 2023"
    assert dated.handwritten


def test_writing_that_is_no_day_is_left_unread() -> None:
    assert "ngày … tháng" in read(DATED, {"9": 0.97}, {"7": 0.97}).text


def test_what_is_glued_to_a_printed_word_is_read_anew() -> None:
    glued = date_line("4", "2017", day=(("ngày)ổ", 70, 150),))
    assert read(glued, {"2": 0.97}, {"8": 0.97}).text == "ngày 28 tháng 4 năm 2017"


def test_print_that_was_read_surely_stays_where_the_writing_is_in_doubt() -> None:
    printed = date_line(day=(DAY, ("18", 115, 135)))

    class Doubtful(ToldStrips):
        def read_strip(self, strip):  # type: ignore[no-untyped-def]  # as its parent
            seen = super().read_strip(strip)
            seen.ink[seen.ink[:, 2] > 0.5] = (0.1, 0.3, 0.6)
            return seen

    reader = Doubtful(AT_DAY, [{"1": 0.97}, {"3": 0.97}])
    assert with_written_date(printed, Sight(PAGE, reader, EM_PX), TODAY) == printed


@pytest.mark.parametrize(
    "given",
    [
        line(("Căn", 0, 40), ("cứ", 50, 80)),
        line(("Ngày,", 70, 110), ("tháng,", 160, 208), ("năm", 244, 280), ("sinh:", 288, 330)),
        line(("tháng", 160, 208), ("4", 216, 226), ("năm", 244, 280)),
        line(("ngày", 70, 110), ("4/2/2020", 120, 200)),
    ],
)
def test_a_line_without_a_date_in_words_stays(given: Line) -> None:
    assert read(given, {"1": 0.97}, {"6": 0.96}) == given


def test_a_date_in_the_midst_of_a_text_that_was_read_surely_is_not_looked_at() -> None:
    text = tuple((f"chữ{number}", 10 * number, 10 * number + 9) for number in range(7))
    cited = date_line(before=text, day=(DAY, ("16", 115, 135)))
    assert read(cited, {"1": 0.97}, {"9": 0.96}) == cited


def test_beside_a_written_day_a_month_that_is_no_number_in_print_is_written_too() -> None:
    pale = ToldStrips(AT_DAY, [{"0": 0.97}, {"3": 0.97}], pale=(148, [{"0": 0.9}, {"1": 0.9}]))
    dated = with_written_date(date_line("tÌ", "2014"), Sight(PAGE, pale, EM_PX), TODAY)
    assert dated.text == "ngày 03 tháng 01 năm 2014"
    assert [word.text for word in dated.words if word.handwritten] == ["03", "01"]
