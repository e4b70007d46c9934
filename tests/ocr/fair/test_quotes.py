"""Quotation marks are written as they are drawn."""

from __future__ import annotations

import pytest

from ocr.fair.quotes import with_quotes
from tests.ocr.fair.drawn_line import drawn_line


@pytest.mark.parametrize(
    "printed",
    [
        "Kế hoạch về “Trồng cây xanh”; Nam",
        'Kế hoạch về "Trồng cây xanh"; Nam',
        "lưu “KT”. Nam",
        "Tờ “Một” và “Hai” rồi",
    ],
)
def test_marks_are_written_as_they_are_drawn(printed: str) -> None:
    read = printed.replace("“", '"').replace("”", '"')
    picture, line = drawn_line(printed.split(), read.split())
    (seen,) = with_quotes([line], picture)
    assert seen.text == printed


def test_closing_mark_follows_the_one_of_a_line_above() -> None:
    picture, first = drawn_line(["Tờ", "“Một", "hai"], ["Tờ", '"Một', "hai"])
    _, second = drawn_line(["ba", 'bốn"', "rồi"])
    assert [line.text for line in with_quotes([first, second], picture)] == ["Tờ “Một hai", "ba bốn” rồi"]


def test_closing_mark_without_an_opening_one_stays() -> None:
    picture, line = drawn_line(["Nam", "bốn”"], ["Nam", 'bốn"'])
    assert with_quotes([line], picture) == (line,)
