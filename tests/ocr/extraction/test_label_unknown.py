"""Labels that no template lists end the values before them and own what stands behind them."""

from __future__ import annotations

import pytest

from ocr.extraction.labelled import find_labelled
from tests.ocr.extraction.set_sheet import LEFT, Cells, set_rows, template_of, texts

PERSON = template_of("""
[[fields]]
key = "residence"
kind = "address"
labels = ["Nơi cư trú"]
lines = 3
[[fields]]
key = "ethnicity"
kind = "text"
labels = ["Dân tộc"]
""")
LONG = "Nơi cư trú: Thôn Na Ó, xã Tả Van Chư, huyện Bắc Hà, tỉnh Lào Cai, gần chợ"


def read(*rows: str | Cells) -> dict[str, str]:
    return dict(texts(find_labelled(set_rows(rows), PERSON)))


@pytest.mark.parametrize("row", ["Số sổ hộ khẩu: 12", "4. Nhóm máu: O", "Trình độ học vấn: 12/12"])
def test_unknown_label_below_ends_a_value(row: str) -> None:
    assert read(LONG, row)["residence"].endswith("gần chợ")


@pytest.mark.parametrize("row", ["số nhà: 12", "Ủy ban.", "Chợ: phía tây", "12 Trần Phú: cạnh chợ"])
def test_what_is_no_label_goes_on_the_value(row: str) -> None:
    assert read(LONG, row)["residence"].endswith(f"\n{row}")


def test_unknown_label_beside_ends_a_value() -> None:
    cells: Cells = [(LEFT, "Dân tộc: Thái"), (LEFT + 500, "Trình độ học vấn: 12/12")]
    assert read(cells) == {"ethnicity": "Thái"}
