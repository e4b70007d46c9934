"""Quotation marks are written as they are drawn."""

from __future__ import annotations

import pytest

from ocr.fair.quotes import with_quotes
from tests.ocr.fair.drawn_line import drawn_line


@pytest.mark.parametrize(
    "printed",
    [
        "Nghị quyết về “Xây dựng đất nước”; Nam",
        'Nghị quyết về "Xây dựng đất nước"; Nam',
        "lưu “HT”. Nam",
        "Giá “Bán” và “Vật” rồi",
    ],
)
def test_marks_are_written_as_they_are_drawn(printed: str) -> None:
    read = printed.replace("“", '"').replace("”", '"')
    picture, line = drawn_line(printed.split(), read.split())
    (seen,) = with_quotes([line], picture)
    assert seen.text == printed


def test_closing_mark_follows_the_one_of_a_line_above() -> None:
    picture, first = drawn_line(["Giá", "“Bán", "thanh"], ["Giá", '"Bán', "thanh"])
    _, second = drawn_line(["lý", 'Ninh"', "rồi"])
    assert [line.text for line in with_quotes([first, second], picture)] == ["Giá “Bán thanh", "lý Ninh” rồi"]


def test_closing_mark_without_an_opening_one_stays() -> None:
    picture, line = drawn_line(["Nam", "Ninh”"], ["Nam", 'Ninh"'])
    assert with_quotes([line], picture) == (line,)
