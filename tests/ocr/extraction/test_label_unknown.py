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


MEANT = template_of("""
[blocks]
mother = ["MẸ"]
father = ["CHA"]
[[fields]]
key = "office"
kind = "address"
labels = ["Trụ sở"]
meaning = ["địa điểm", "trụ sở"]
[[fields]]
key = "capital"
kind = "money"
labels = ["Vốn kinh doanh"]
meaning = ["vốn"]
[[fields]]
key = "owner"
kind = "name"
labels = ["Chủ hộ"]
meaning = ["chủ hộ", "họ tên"]
[[fields]]
key = "mother_birth"
kind = "date"
block = "mother"
labels = ["Ngày sinh"]
meaning = ["năm sinh"]
[[fields]]
key = "father_birth"
kind = "date"
block = "father"
labels = ["Ngày sinh"]
meaning = ["năm sinh"]
""")


def meant(*rows: str | Cells) -> dict[str, str]:
    return dict(texts(find_labelled(set_rows(rows), MEANT)))


def test_label_is_known_by_what_it_says() -> None:
    found = meant("Địa điểm hoạt động chính: Thôn Na Ó, xã Tả Van", "Số vốn bỏ ra: 20.000.000 đồng")
    assert found == {"office": "Thôn Na Ó, xã Tả Van", "capital": "20.000.000 đồng"}


def test_one_word_is_a_label_where_it_means_a_field() -> None:
    assert meant("Vốn: 20.000.000 đồng") == {"capital": "20.000.000 đồng"}


def test_label_names_the_person_whose_value_it_is() -> None:
    assert meant("Năm sinh cha: 1985", "Năm sinh mẹ: 1987") == {"father_birth": "1985", "mother_birth": "1987"}


@pytest.mark.parametrize(
    "row", ["Địa chỉ chủ hộ: Thôn Na Ó", "Ngày cấp vốn: 02/09/1987", "Năm sinh bà: 1950", "Nghề của chủ hộ: May đo"]
)
def test_label_about_another_thing_is_nobodys(row: str) -> None:
    assert meant(row) == {}


def test_listed_label_goes_before_one_that_means_the_same() -> None:
    rows = set_rows(["Địa điểm cũ: Thôn Na Ó, xã Tả Van", "Trụ sở: Thôn Sín Chải, xã Tả Van"])
    scores = {place.text: place.label_score for _, place in find_labelled(rows, MEANT)}
    assert max(scores, key=scores.__getitem__) == "Thôn Sín Chải, xã Tả Van"


def test_unlisted_label_over_its_value() -> None:
    stack = ["Họ và tên", "LÒ VĂN PAO", "Ngày cấp", "02/09/2021", "Nơi ở", "xã Tả Van", "Ngày sinh", "02/09/1987",
             "Nghề nghiệp", "Làm nông", "Nguồn vốn của hộ", "20.000.000 đồng"]  # fmt: skip
    lines = 'stops = ["Họ và tên", "Ngày cấp", "Nơi ở", "Ngày sinh", "Nghề nghiệp"]'
    template = template_of(f'{lines}\n[[fields]]\nkey = "capital"\nkind = "money"\nlabels = ["Vốn"]\nmeaning = ["vốn"]')
    assert texts(find_labelled(set_rows(stack), template)) == [("capital", "20.000.000 đồng")]


def test_unlisted_label_beside_a_column_of_values() -> None:
    rows: list[Cells] = [[(LEFT, label), (760, value)] for label, value in
                         (("Ngày cấp", "02/09/2021"), ("Nơi ở", "xã Tả Van"), ("Ngày sinh", "02/09/1987"),
                          ("Nghề nghiệp", "Làm nông"), ("Nguồn vốn", "20.000.000 đồng"))]  # fmt: skip
    lines = 'stops = ["Ngày cấp", "Nơi ở", "Ngày sinh", "Nghề nghiệp"]'
    template = template_of(f'{lines}\n[[fields]]\nkey = "capital"\nkind = "money"\nlabels = ["Vốn"]\nmeaning = ["vốn"]')
    assert texts(find_labelled(set_rows(rows), template)) == [("capital", "20.000.000 đồng")]


def test_words_of_a_sentence_are_no_label() -> None:
    assert meant("Nguồn vốn của hộ", "20.000.000 đồng") == {}
