"""How high and how low words reach is told by their letters, and where a row runs by its words."""

from __future__ import annotations

import pytest

from ocr.fair.letter_heights import Rise, reaches_below, rise_of, row_of
from tests.ocr.fair.drawn_line import drawn_line


@pytest.mark.parametrize(
    ("text", "rise"),
    [
        ("…", Rise.NONE),
        ("xe", Rise.SMALL),
        ("tô", Rise.CAPITAL),
        ("Nam", Rise.CAPITAL),
        ("2021", Rise.CAPITAL),
        ("tổ", Rise.MARKED),
        ("Á", Rise.MARKED),
        ("mặt", Rise.CAPITAL),
    ],
)
def test_rise_is_that_of_the_tallest_letter(text: str, rise: Rise) -> None:
    assert rise_of(text) is rise


@pytest.mark.parametrize(
    ("text", "below"), [("tổ", False), ("tộc", True), ("giá", True), ("nam;", True), ("Nam", False)]
)
def test_tails_dots_and_signs_reach_below(text: str, below: bool) -> None:
    assert reaches_below(text) is below


def test_row_of_a_printed_line_is_where_its_capitals_stand() -> None:
    _, line = drawn_line(["Tham", "dự", "cuộc", "họp"])
    row = row_of(line.words)
    assert row is not None
    assert row.base == line.words[0].box.bottom
    assert row.capital == pytest.approx(line.words[0].box.height, abs=1)


def test_row_without_capitals_is_not_known() -> None:
    _, line = drawn_line(["xe", "con"])
    assert row_of(line.words) is None
