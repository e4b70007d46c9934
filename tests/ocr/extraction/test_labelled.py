"""Values behind and below labels: whose they are, where they end, and what is no part of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ocr.extraction.labelled import find_labelled
from ocr.extraction.sheet import Sheet
from ocr.types import Box
from tests.ocr.classify.written_sheet import FRAME, written_line
from tests.ocr.extraction.set_sheet import (
    LEFT,
    STEP,
    known_template,
    read_unsurely,
    set_line,
    set_rows,
    stacked,
    template_of,
    texts,
)

COUPLE = template_of("""
stops = ["Nghề nghiệp", "NGƯỜI KÝ"]
[[fields]]
key = "mother_name"
kind = "name"
block = "mother"
labels = ["Họ tên mẹ"]
[[fields]]
key = "mother_ethnicity"
kind = "text"
block = "mother"
labels = ["Dân tộc"]
[[fields]]
key = "father_name"
kind = "name"
block = "father"
labels = ["Họ tên cha"]
[[fields]]
key = "father_ethnicity"
kind = "text"
block = "father"
labels = ["Dân tộc"]
[[fields]]
key = "place"
kind = "address"
block = "registration"
labels = ["Nơi đăng ký"]
[blocks]
mother = ["PHẦN GHI VỀ MẸ"]
father = ["PHẦN GHI VỀ CHA"]
""")

PERSON = template_of("""
stops = ["Nghề nghiệp"]
[[fields]]
key = "name"
kind = "name"
labels = ["Họ và tên", "Full name"]
[[fields]]
key = "sex"
kind = "sex"
labels = ["Giới tính", "Sex"]
[[fields]]
key = "residence"
kind = "address"
labels = ["Nơi cư trú", "Place of residence"]
lines = 3
[[fields]]
key = "purpose"
kind = "text"
labels = ["Mục đích sử dụng"]
lines = 2
""")


def read(*rows: str) -> list[tuple[str, str]]:
    return texts(find_labelled(set_rows(rows), PERSON))


def people(*rows: str) -> list[tuple[str, str]]:
    return texts(find_labelled(set_rows(rows), COUPLE))


def test_label_of_several_people_goes_to_the_one_named_last() -> None:
    rows = ["Họ tên mẹ: VÀNG THỊ XÚA", "Dân tộc: Mông", "Họ tên cha: LÒ VĂN PAO", "Dân tộc: Thái"]
    assert people(*rows) == [
        ("mother_name", "VÀNG THỊ XÚA"),
        ("mother_ethnicity", "Mông"),
        ("father_name", "LÒ VĂN PAO"),
        ("father_ethnicity", "Thái"),
    ]


def test_heading_opens_a_block() -> None:
    rows = ["PHẦN GHI VỀ CHA", "Dân tộc: Thái", "PHẦN GHI VỀ MẸ", "Dân tộc: Mông"]
    assert people(*rows) == [("father_ethnicity", "Thái"), ("mother_ethnicity", "Mông")]


def test_words_of_a_heading_within_a_sentence_open_nothing() -> None:
    assert people("PHẦN GHI VỀ CHA, đã được bỏ trống trong sổ này", "Dân tộc: Thái") == []


def test_label_of_several_people_is_nobodys_before_anybody_is_named() -> None:
    assert people("Dân tộc: Mông", "Họ tên mẹ: VÀNG THỊ XÚA") == [("mother_name", "VÀNG THỊ XÚA")]


def test_label_of_several_people_is_nobodys_in_a_block_that_has_no_such_field() -> None:
    rows = ["Họ tên mẹ: VÀNG THỊ XÚA", "Nơi đăng ký: Xã Bát Xát", "Dân tộc: Mông"]
    assert [key for key, _ in people(*rows)] == ["mother_name", "place"]


def test_stop_ends_the_value_before_it() -> None:
    assert read("Họ và tên: LÒ VĂN PAO Nghề nghiệp: làm ruộng") == [("name", "LÒ VĂN PAO")]


def test_two_labels_on_one_line_share_it() -> None:
    assert read("Họ và tên: LÒ VĂN PAO Giới tính: Nam") == [("name", "LÒ VĂN PAO"), ("sex", "Nam")]


def test_number_of_the_next_label_is_no_part_of_the_value() -> None:
    assert read("1. Họ và tên: LÒ VĂN PAO 2. Giới tính: Nam") == [("name", "LÒ VĂN PAO"), ("sex", "Nam")]


@pytest.mark.parametrize(
    "row",
    [
        "Giới tính:Nam",
        "Giới tính: : Nam",
        "Giới tính (Sex): Nam",
        "Giới tính: |Nam",
        "Giới tính . Nam",
        "Giới tính: — Nam",
        "Giớitính:Nam",
    ],
)
def test_value_begins_with_its_first_letter(row: str) -> None:
    assert read(row) == [("sex", "Nam")]


def test_box_of_a_value_glued_to_its_label_is_its_share_of_the_word() -> None:
    ((_, place),) = find_labelled(set_rows(["Họ và tên:PAO"]), PERSON)
    whole = set_rows(["Họ và tên:PAO"]).lines[0].words[-1].box
    assert (place.box.top, place.box.right, place.box.bottom) == (whole.top, whole.right, whole.bottom)
    assert place.box.left == whole.right - round(whole.width * 3 / len("tên:PAO"))


@pytest.mark.parametrize(
    "row",
    [
        "Họ và tên (ghi bằng chữ in hoa): LÒ VĂN PAO",
        "Họ và tên (chữ in hoa) LÒ VĂN PAO",
        "Họ và tên của người yêu cầu: LÒ VĂN PAO",
        "Họ và tên (chữ in hoa):LÒ VĂN PAO",
    ],
)
def test_note_to_the_label_is_no_part_of_the_value(row: str) -> None:
    assert read(row) == [("name", "LÒ VĂN PAO")]


def test_bracket_that_never_closes_is_kept() -> None:
    assert read("Họ và tên: (LÒ VĂN PAO") == [("name", "LÒ VĂN PAO")]


def test_label_without_a_value_finds_nothing() -> None:
    assert read("Họ và tên:") == []
    assert read("Họ và tên: ....") == []


def test_value_stands_below_its_label() -> None:
    assert read("Họ và tên:", "LÒ VĂN PAO") == [("name", "LÒ VĂN PAO")]


def test_value_far_below_its_label_is_not_its_value() -> None:
    label, value = set_line(300, (LEFT, "Họ và tên:")), set_line(600, (LEFT, "LÒ VĂN PAO"))
    assert find_labelled(stacked([label, value]), PERSON) == ()


def test_line_with_a_label_of_its_own_is_nobodys_value() -> None:
    assert read("Họ và tên:", "Giới tính: Nam") == [("sex", "Nam")]


def test_value_stands_beside_its_label_in_another_column() -> None:
    label = written_line("Họ và tên:", LEFT, 300)
    value = replace(written_line("LÒ VĂN PAO", 900, 302), block=1)
    assert texts(find_labelled(stacked([label, value]), PERSON)) == [("name", "LÒ VĂN PAO")]


def test_other_language_of_a_label_is_no_value() -> None:
    assert read("Họ và tên / Full name: LÒ VĂN PAO") == [("name", "LÒ VĂN PAO")]


def test_value_goes_on_behind_the_other_language_below() -> None:
    first = "Nơi cư trú: Bản Vược, phường Lào Cai, khối phố 12, đường số 9, cạnh chợ trung tâm"
    assert read(first, "Place of residence tỉnh Lào Cai")[0] == ("residence", f"{first[12:]}\ntỉnh Lào Cai")


def test_label_of_the_other_language_with_a_colon_begins_anew() -> None:
    rows = ["Nơi cư trú: Bản Vược", "Place of residence: Ban Vuoc"]
    assert read(*rows) == [("residence", "Bản Vược"), ("residence", "Ban Vuoc")]


LONG = "Nơi cư trú: Bản Vược, phường Lào Cai, khối phố 12, đường số 9, cạnh chợ trung tâm"


def test_value_wraps_into_the_line_below() -> None:
    assert read(LONG, "tỉnh Lào Cai") == [("residence", f"{LONG[12:]}\ntỉnh Lào Cai")]


def test_value_wraps_over_as_many_lines_as_its_field_has() -> None:
    rows = [LONG, *["và những nơi khác nữa ở trong vùng này cho đến tận cuối dòng chữ của trang giấy ấy"] * 4]
    ((_, text),) = read(*rows)
    assert len(text.splitlines()) == 3


def test_short_line_ends_the_value() -> None:
    rows = [*["Đây là một dòng chữ dài cho biết lề phải của trang giấy này nằm ở đâu vậy"] * 3]
    assert read(*rows, "Nơi cư trú: Bản Vược", "tỉnh Lào Cai là nơi cấp")[0] == ("residence", "Bản Vược")


def test_line_set_in_begins_a_paragraph() -> None:
    rest = set_line(300 + STEP, (LEFT + 120, "Giấy này làm thành hai bản"))
    below = set_line(300 + 2 * STEP, (LEFT, "như nhau để sử dụng"))
    sheet = stacked([set_line(300, (LEFT, LONG)), rest, below])
    assert texts(find_labelled(sheet, PERSON)) == [("residence", LONG[12:])]


def test_value_wraps_below_its_own_first_word() -> None:
    label = set_line(300, (LEFT, "Mục đích sử dụng:"), (640, "bổ túc hồ sơ xin việc làm ở tỉnh khác và"))
    rest = set_line(300 + STEP, (640, "vay vốn"))
    margin = [set_line(300 + (2 + row) * STEP, (LEFT, "Dòng khác ở lề")) for row in range(9)]
    found = texts(find_labelled(stacked([label, rest], margin), PERSON))
    assert found == [("purpose", "bổ túc hồ sơ xin việc làm ở tỉnh khác và\nvay vốn")]


def test_specks_below_a_line_are_skipped() -> None:
    speck = read_unsurely(written_line("·:", 1100, 300 + 40), 0.3)
    sheet = stacked([set_line(300, (LEFT, LONG)), speck, set_line(300 + STEP, (LEFT, "tỉnh Lào Cai"))])
    assert texts(find_labelled(sheet, PERSON)) == [("residence", f"{LONG[12:]}\ntỉnh Lào Cai")]


def test_labels_above_their_values_are_column_heads() -> None:
    heads = set_line(300, (LEFT, "Họ và tên"), (900, "Giới tính"))
    cells = set_line(300 + STEP, (LEFT, "LÒ VĂN PAO"), (900, "Nam"))
    assert texts(find_labelled(stacked([heads, cells]), PERSON)) == [("name", "LÒ VĂN PAO"), ("sex", "Nam")]


def test_column_heads_over_other_labels_have_no_values() -> None:
    heads = set_line(300, (LEFT, "Họ và tên"), (900, "Giới tính"))
    other = set_line(300 + STEP, (LEFT, "Nơi cư trú: Bản Vược"))
    assert texts(find_labelled(stacked([heads, other]), PERSON)) == [("residence", "Bản Vược")]


def test_column_heads_at_the_foot_have_no_values() -> None:
    assert find_labelled(stacked([set_line(300, (LEFT, "Họ và tên"), (900, "Giới tính"))]), PERSON) == ()


def test_label_with_a_colon_is_surer_than_one_without() -> None:
    ((_, plain),) = find_labelled(set_rows(["Giới tính Nam"]), PERSON)
    ((_, sure),) = find_labelled(set_rows(["Giới tính: Nam"]), PERSON)
    assert sure.label_score > plain.label_score


def test_name_that_looks_like_a_label_is_a_name() -> None:
    sheet = set_rows(["Họ, chữ đệm, tên vợ: VÀNG THỊ XÚA", "Họ, chữ đệm, tên: HOÀNG VĂN PAO"])
    found = texts(find_labelled(sheet, known_template("marriage_certificate")))
    assert ("husband_name", "VĂN PAO") not in found
    assert found[0] == ("wife_name", "VÀNG THỊ XÚA")


def test_sheet_without_lines_has_no_fields() -> None:
    assert find_labelled(Sheet(0, (), FRAME), PERSON) == ()


def test_places_lie_on_their_page() -> None:
    sheet = replace(set_rows(["Họ và tên: LÒ VĂN PAO"]), page_index=4, part=1)
    ((_, place),) = find_labelled(sheet, PERSON)
    assert (place.page_index, place.part, place.line_indexes) == (4, 1, (0,))
    assert place.box == Box(LEFT + 16 * len("Họ và tên: "), 300, LEFT + 16 * len("Họ và tên: LÒ VĂN PAO"), 334)
