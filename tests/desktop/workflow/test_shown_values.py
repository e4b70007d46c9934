"""Values and numbers as people write them."""

from __future__ import annotations

import pytest

from desktop.workflow.shown_values import one_decimal, percent, shown_value, whole
from ocr.types import Box, FieldReading


def _field(value: str | tuple[str, ...]) -> FieldReading:
    return FieldReading("any", value, "như in", 0.5, review=True, page_index=0, box=Box(0, 0, 1, 1))


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [
        ("date", "1987-09-02", "02/09/1987"),
        ("date", "1987", "1987"),
        ("money", "500000000", "500.000.000 đồng"),
        ("money", "năm trăm", "năm trăm"),
        ("text", "1987-09-02", "1987-09-02"),
        ("text", ("bán lẻ", "may đo"), "bán lẻ\nmay đo"),
        ("name", "", "(như in)"),
        ("text", (), "(như in)"),
    ],
)
def test_value_is_shown(kind: str, value: str | tuple[str, ...], shown: str) -> None:
    assert shown_value(_field(value), kind) == shown


def test_money_in_english() -> None:
    assert shown_value(_field("500000000"), "money", "en") == "500,000,000 VND"


@pytest.mark.parametrize(
    ("number", "vi", "en"), [(7, "7", "7"), (1054, "1.054", "1,054"), (1054321, "1.054.321", "1,054,321")]
)
def test_whole_number(number: int, vi: str, en: str) -> None:
    assert (whole(number), whole(number, "en")) == (vi, en)


def test_one_decimal() -> None:
    assert (one_decimal(1.44), one_decimal(1.44, "en")) == ("1,4", "1.4")


@pytest.mark.parametrize(("share", "shown"), [(0.0, "0 %"), (0.955, "96 %"), (0.999, "99 %"), (1.0, "100 %")])
def test_nothing_less_than_all_is_a_hundred_per_cent(share: float, shown: str) -> None:
    assert percent(share) == shown
    assert percent(share, "en") == shown.replace(" ", "")
