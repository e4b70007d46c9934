"""Two labels with one colon and the values behind them."""

from __future__ import annotations

import pytest

from tests.ocr.extraction.set_sheet import set_rows, values

CHILD = "Họ và tên: LÒ VĂN PÀNH"


@pytest.mark.parametrize(
    "told",
    ["Dân tộc, quốc tịch: Thái, Việt Nam", "Dân tộc/Quốc tịch: Thái/Việt Nam", "Dân tộc, quốc tịch: Thái - Việt Nam"],
)
def test_values_behind_two_labels_are_parted(told: str) -> None:
    got = values(set_rows([CHILD, told]), "birth_certificate")
    assert (got["ethnicity"], got["nationality"]) == ("Thái", "Việt Nam")


@pytest.mark.parametrize("told", ["Dân tộc, quốc tịch: Việt Nam", "Dân tộc, quốc tịch: Thái, Lào, Việt Nam"])
def test_what_does_not_part_in_two_is_nobodys(told: str) -> None:
    got = values(set_rows([CHILD, told]), "birth_certificate")
    assert got.get("ethnicity") is None
    assert got.get("nationality") is None


def test_labels_with_a_colon_each_share_nothing() -> None:
    got = values(set_rows([CHILD, "Dân tộc: Thái, Quốc tịch: Việt Nam"]), "birth_certificate")
    assert (got["ethnicity"], got["nationality"]) == ("Thái", "Việt Nam")


def test_a_label_that_seems_to_end_on_the_next_line_is_looked_for_there() -> None:
    heads = [(318, "HỌ, TÊN"), (952, "SINH NGÀY"), (1523, "CHỖ Ở")]
    below = [(318, "Dương Thị Ngọc Tuyết"), (952, "28 tháng 9 năm 1992"), (1523, "Tổ 11, xã Ya Chim")]
    got = values(set_rows([heads, below]), "birth_notification")
    assert got["mother_name"] == "Dương Thị Ngọc Tuyết"
