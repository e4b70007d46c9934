"""Values below and beside their labels, on pages set in columns: which words belong to whom, and where they end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ocr.extraction.labelled import find_labelled
from ocr.types import Line
from tests.ocr.extraction.set_sheet import LEFT, STEP, set_line, stacked, template_of, texts

RIGHT = 900

PERSON = template_of("""
titles = ["GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN"]
stops = ["Nghề nghiệp"]
[[fields]]
key = "name"
kind = "name"
labels = ["Họ và tên", "Full name"]
[[fields]]
key = "birth_date"
kind = "date"
labels = ["Năm sinh", "Sinh năm"]
[[fields]]
key = "sex"
kind = "sex"
labels = ["Giới tính", "Sex"]
[[fields]]
key = "ethnicity"
kind = "text"
labels = ["Dân tộc"]
[[fields]]
key = "number"
kind = "symbol"
labels = ["Số:"]
[[fields]]
key = "status"
kind = "text"
labels = ["Tình trạng hôn nhân"]
[[fields]]
key = "residence"
kind = "address"
labels = ["Nơi cư trú", "Place of residence"]
lines = 3
[[fields]]
key = "purpose"
kind = "text"
labels = ["Mục đích sử dụng"]
lines = 3
""")


def at(row: float, *cells: tuple[int, str]) -> Line:
    return set_line(round(300 + STEP * row), *cells)


def read(*lines: Line) -> list[tuple[str, str]]:
    return texts(find_labelled(stacked(lines), PERSON))


STACK = (
    at(0, (LEFT, "Họ và tên")),
    at(1, (LEFT, "LÒ VĂN PAO")),
    at(2, (LEFT, "Năm sinh"), (RIGHT, "Giới tính")),
    at(3, (LEFT, "1990"), (RIGHT, "Nam")),
    at(4, (LEFT, "Dân tộc")),
    at(5, (LEFT, "Thái")),
)
STACKED = [("name", "LÒ VĂN PAO"), ("birth_date", "1990"), ("sex", "Nam"), ("ethnicity", "Thái")]


def test_values_stand_below_their_labels() -> None:
    assert read(*STACK) == STACKED


def test_values_below_stand_in_the_columns_of_their_labels_however_lines_were_cut() -> None:
    lines = [*STACK[:2], at(2, (LEFT, "Năm sinh")), at(3, (LEFT, "1990")), *STACK[4:]]
    right = [replace(at(2, (RIGHT, "Giới tính")), block=1), replace(at(3, (RIGHT, "Nam")), block=1)]
    assert sorted(read(*lines, *right)) == sorted(STACKED)


def test_value_in_a_narrow_column_wraps_within_it() -> None:
    found = read(
        at(0, (LEFT, "Nơi cư trú"), (RIGHT, "Họ và tên")),
        at(1, (LEFT, "Bản Vược, xã Bát Xát, huyện Bát Xát,"), (RIGHT, "LÒ VĂN PAO")),
        at(2, (LEFT, "tỉnh Lào Cai")),
        at(3, (LEFT, "Dân tộc")),
        at(4, (LEFT, "Thái")),
    )
    assert ("residence", "Bản Vược, xã Bát Xát, huyện Bát Xát,\ntỉnh Lào Cai") in found
    assert ("name", "LÒ VĂN PAO") in found


def test_value_below_ends_where_its_line_had_room_left() -> None:
    *_, last = read(*STACK, at(6, (LEFT, "Nơi cư trú")), at(7, (LEFT, "Bản Vược")), at(8, (LEFT, "Tôn giáo khác")))
    assert last == ("residence", "Bản Vược")


def test_what_stands_far_behind_a_label_of_a_stack_is_of_another_column() -> None:
    shifted = at(6, (LEFT, "Nơi cư trú"), (RIGHT, "Kinh")), at(7, (LEFT, "Bản Vược"))
    *_, last = read(*STACK, *shifted)
    assert last == ("residence", "Bản Vược")


def test_value_set_in_below_its_label_may_hold_a_label_of_its_own_line() -> None:
    found = read(at(0, (LEFT, "Nơi cư trú:")), at(1, (LEFT + 40, "Bản Vược")), at(3, (LEFT + 40, "Dân tộc: Thái")))
    assert found == [("residence", "Bản Vược"), ("ethnicity", "Thái")]


def test_words_behind_a_stroke_are_the_label_in_other_words() -> None:
    lines = [*STACK, at(6, (LEFT, "Nơi cư trú / Where he lives")), at(7, (LEFT, "Bản Vược"))]
    assert read(*lines)[-1] == ("residence", "Bản Vược")


def test_value_stands_behind_the_white_after_the_other_words() -> None:
    assert read(at(0, (LEFT, "Dân tộc / Race"), (RIGHT, "Thái"))) == [("ethnicity", "Thái")]
    assert read(at(0, (LEFT, "Năm sinh / Year of banh. 1998"))) == [("birth_date", "1998")]


COLUMN = (
    at(0, (LEFT, "Họ và tên"), (RIGHT, "LÒ VĂN PAO")),
    at(1, (LEFT, "Dân tộc"), (RIGHT, "Thái")),
    at(2, (LEFT, "Nơi cư trú"), (RIGHT, "Bản Vược, xã Bát Xát, huyện Bát Xát,")),
)


def test_value_in_a_column_of_values_wraps_below_itself() -> None:
    found = read(*COLUMN, at(3, (RIGHT, "tỉnh Lào Cai")), at(4, (LEFT, "Giới tính"), (RIGHT, "Nam")))
    assert ("residence", "Bản Vược, xã Bát Xát, huyện Bát Xát,\ntỉnh Lào Cai") in found


def test_misread_second_language_below_a_label_is_no_part_of_its_value() -> None:
    found = read(*COLUMN, at(3, (LEFT, "Dwelling place")), at(4, (LEFT, "Giới tính"), (RIGHT, "Nam")))
    assert ("residence", "Bản Vược, xã Bát Xát, huyện Bát Xát,") in found


def test_value_of_the_next_label_is_no_part_of_the_one_above() -> None:
    found = read(*COLUMN, at(3, (LEFT, "Giới tính"), (RIGHT, "Nam")))
    assert ("residence", "Bản Vược, xã Bát Xát, huyện Bát Xát,") in found


def test_value_beside_stands_on_a_line_of_its_own() -> None:
    labels = [at(0, (LEFT, "Họ và tên")), at(1, (LEFT, "Năm sinh")), at(2, (LEFT, "Dân tộc"))]
    cells = [at(0, (RIGHT, "LÒ VĂN PAO")), at(1, (RIGHT, "1990")), at(2, (RIGHT, "Thái"))]
    found = read(*labels, *(replace(line, block=1) for line in cells))
    assert found == [("name", "LÒ VĂN PAO"), ("birth_date", "1990"), ("ethnicity", "Thái")]


def test_of_what_is_beside_and_what_is_below_the_one_of_the_fields_kind_is_taken() -> None:
    beside = replace(at(0, (RIGHT, "Ảnh 4 x 6")), block=1)
    assert read(at(0, (LEFT, "Năm sinh")), at(1, (LEFT, "1990")), beside) == [("birth_date", "1990")]


def test_two_columns_of_labels_with_values_behind_them_wrap_in_their_columns() -> None:
    found = read(
        at(0, (LEFT, "Họ và tên: LÒ VĂN PAO"), (RIGHT, "Họ và tên: VÀNG THỊ XÚA")),
        at(1, (LEFT, "Nơi cư trú: Bản Vược, xã Bát Xát,"), (RIGHT, "Nơi cư trú: Bản Na Ó, xã Mường Hum,")),
        at(2, (LEFT, "tỉnh Lào Cai"), (RIGHT, "tỉnh Sơn La")),
    )
    assert ("residence", "Bản Vược, xã Bát Xát,\ntỉnh Lào Cai") in found


def test_label_within_a_sentence_ends_the_value() -> None:
    line = "Mục đích sử dụng: đăng ký kết hôn. Nghề nghiệp: làm ruộng ở bản và buôn bán nhỏ ở chợ huyện xa"
    assert read(at(0, (LEFT, line)), at(1, (LEFT, "vào ngày phiên"))) == [("purpose", "đăng ký kết hôn.")]


def test_label_within_a_sentence_counts_only_where_no_other_stands_for_its_field() -> None:
    purpose = at(1, (LEFT, "Mục đích sử dụng: kết hôn với bà Vàng Thị Xúa, sinh năm 1992"))
    assert read(at(0, (LEFT, "Năm sinh: 1990")), purpose) == [
        ("birth_date", "1990"),
        ("purpose", "kết hôn với bà Vàng Thị Xúa, sinh năm 1992"),
    ]
    assert ("birth_date", "1992") in read(purpose)


def test_short_label_within_a_value_is_none() -> None:
    assert read(at(0, (LEFT, "Mục đích sử dụng: đổi CCCD số: 010090001234"))) == [
        ("purpose", "đổi CCCD số: 010090001234")
    ]


def test_title_of_the_paper_is_no_label() -> None:
    titles = at(0, (600, "GIẤY XÁC NHẬN")), at(1, (560, "TÌNH TRẠNG HÔN NHÂN"))
    assert read(*titles, at(2, (600, "Bản sao"))) == []


@pytest.mark.parametrize("rule", ["|Giới tính: Nam", "lGiới tính: Nam"])
def test_rule_read_before_a_label_is_no_part_of_it(rule: str) -> None:
    assert read(at(0, (LEFT, rule))) == [("sex", "Nam")]


def test_value_that_stands_behind_another_label_is_not_the_one_below() -> None:
    heading = at(0, (RIGHT, "Tình trạng hôn nhân"))
    assert read(heading, at(1, (LEFT, "Họ và tên"), (RIGHT, "LÒ VĂN PAO"))) == [("name", "LÒ VĂN PAO")]


def test_misread_english_below_a_label_is_skipped_where_all_labels_have_theirs_below() -> None:
    doubled = template_of("""
[[fields]]
key = "name"
kind = "name"
labels = ["Họ và tên", "Full name"]
[[fields]]
key = "sex"
kind = "sex"
labels = ["Giới tính", "Sex"]
[[fields]]
key = "ethnicity"
kind = "text"
labels = ["Dân tộc", "Ethnic group"]
[[fields]]
key = "nationality"
kind = "text"
labels = ["Quốc tịch", "Nationality"]
[[fields]]
key = "place"
kind = "address"
labels = ["Nơi sinh", "Place of birth"]
""")
    rows = ["Họ và tên", "Pall neme", "LÒ VĂN PAO"]
    for label, english, value in (
        ("Giới tính", "Sex", "Nam"),
        ("Dân tộc", "Ethnic group", "Thái"),
        ("Quốc tịch", "Nationality", "Việt Nam"),
        ("Nơi sinh", "Place of birth", "Bản Vược"),
    ):
        rows += [label, english, value]
    more = [*rows, "Giới tính", "Sex", "Nam"]
    found = dict(texts(find_labelled(stacked([at(i, (LEFT, row)) for i, row in enumerate(more)]), doubled)))
    assert found["name"] == "LÒ VĂN PAO"
    alone = [at(0, (LEFT, "Họ và tên")), at(1, (LEFT, "Pall neme"))]
    assert texts(find_labelled(stacked(alone), doubled)) == [("name", "Pall neme")]


def test_numbered_label_behind_a_misread_point_is_no_sentence() -> None:
    assert read(at(0, (LEFT, "Giới tính: Nữ")), at(1, (LEFT, "10, Giới tính"), (RIGHT, "Nam")))[-1] == ("sex", "Nam")


def test_value_ends_above_a_row_with_a_label_of_its_own() -> None:
    found = read(
        at(0, (800, "Nơi cư trú")),
        at(1, (660, "Bản Vược, xã Bát Xát, huyện Bát Xát")),
        at(2, (300, "Dân tộc"), (1300, "Giới tính")),
        at(2.6, (280, "Thái và các dân tộc khác"), (1310, "Nam")),
    )
    assert found == [("residence", "Bản Vược, xã Bát Xát, huyện Bát Xát"), ("ethnicity", "Thái và các dân tộc khác"),
                     ("sex", "Nam")]  # fmt: skip


def test_value_goes_on_where_the_sentence_is_not_over() -> None:
    long = "Nơi cư trú: Bản Vược, phường Lào Cai, khối phố 12, đường số 9, cạnh chợ trung tâm,"
    found = read(at(0, (LEFT, long)), at(1, (LEFT + 130, "Lào Cai")))
    assert found == [("residence", f"{long[12:]}\nLào Cai")]


def test_sign_before_the_next_label_is_no_part_of_a_value() -> None:
    found = read(at(0, (LEFT, "+ Dân tộc: Thái + Giới tính: Nam")))
    assert found == [("ethnicity", "Thái"), ("sex", "Nam")]


def test_numbered_line_begins_something_of_its_own() -> None:
    lines = (at(0, (LEFT, "Nơi cư trú: Thôn Na Ó, xã Tả Van Chư, huyện Bắc Hà, tỉnh Lào Cai, gần chợ")),
             at(1, (LEFT, "IV. Đăng ký")))  # fmt: skip
    assert dict(read(*lines))["residence"].endswith("gần chợ")


def test_label_that_ends_a_line_of_a_sentence_has_its_value_on_the_next() -> None:
    lines = (at(0, (LEFT, "Họ và tên: LÒ VĂN PAO; năm sinh: 1985; dân tộc: Thái; nơi cư trú:")),
             at(1, (LEFT, "Thôn Na Ó, xã Tả Van, tỉnh Lào Cai.")))  # fmt: skip
    assert dict(read(*lines))["residence"] == "Thôn Na Ó, xã Tả Van, tỉnh Lào Cai."


def test_sentence_goes_on_below_up_to_the_next_label() -> None:
    lines = (at(0, (LEFT, "Nơi cư trú: Thôn Na Ó, xã Tả Van Chư, huyện Bắc Hà, gần chợ, tỉnh Lào")),
             at(1, (LEFT, "Cai; dân tộc: Thái")))  # fmt: skip
    assert dict(read(*lines)) == {
        "residence": "Thôn Na Ó, xã Tả Van Chư, huyện Bắc Hà, gần chợ, tỉnh Lào\nCai;", "ethnicity": "Thái"
    }  # fmt: skip


def test_value_behind_a_label_ends_where_another_column_begins() -> None:
    lines = (at(0, (LEFT, "Họ và tên"), (RIGHT, "Nơi cư trú")), at(1, (LEFT, "LÒ VĂN PAO"), (RIGHT, "Xã Tả Van")),
             at(2, (LEFT, "Số: 12 cấp"), (RIGHT, "Sa Pa")))  # fmt: skip
    assert dict(read(*lines))["number"] == "12 cấp"
