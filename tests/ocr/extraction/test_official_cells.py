"""The number and the day of a paper in cells of their own."""

from __future__ import annotations

import pytest

from ocr.extraction.official_cells import day_cell, number_cell
from tests.ocr.extraction.set_sheet import LEFT, Cells, set_rows

RIGHT = 900


@pytest.mark.parametrize("label", ["Số", "1. Số", "Số / No."])
def test_value_below_or_beside_the_label(label: str) -> None:
    below: list[Cells] = [[(LEFT, label), (RIGHT, "2. Ngày cấp")], [(LEFT, "45/2021"), (RIGHT, "05/03/2021")]]
    beside: list[Cells] = [[(LEFT, label), (LEFT + 300, "45/2021")], [(LEFT, "Ngày cấp"), (LEFT + 300, "05/03/2021")]]
    for rows in (below, beside):
        number, day = number_cell(set_rows(rows)), day_cell(set_rows(rows))
        assert number is not None
        assert number.text == "45/2021"
        assert day is not None
        assert day.text == "05/03/2021"


def test_words_below_are_no_number_and_a_day_is_none() -> None:
    assert number_cell(set_rows(["Số", "Họ, chữ đệm, tên"])) is None
    assert number_cell(set_rows(["Số", "05/03/2021"])) is None
    assert day_cell(set_rows(["Ngày cấp", "45/2021"])) is None
