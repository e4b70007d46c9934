"""One value for each field of a paper: from its surest place, in its canonical form."""

from __future__ import annotations

import pytest

from ocr.extraction.extract import FoundField, canonical, find_fields, join_lines
from ocr.extraction.template import FieldRule
from tests.ocr.extraction.set_document import AGENCIES, LEFT_MIDDLE, MOTTO, RIGHT_MIDDLE, column
from tests.ocr.extraction.set_sheet import (
    LEFT,
    STEP,
    centred,
    known_template,
    set_line,
    set_rows,
    stacked,
    template_of,
    values,
)

KINDS = ("quyết định", "công văn", "thông báo", "khác")


@pytest.mark.parametrize(
    ("join", "lines", "text"),
    [
        (" ", ["Bản Vược, xã Bát", "Xát"], "Bản Vược, xã Bát Xát"),
        (" - ", ["TM. ỦY BAN NHÂN DÂN", "KT.CHỦ TỊCH"], "TM. ỦY BAN NHÂN DÂN - KT. CHỦ TỊCH"),
        ("; ", ["- Sở Tư pháp;", "- Sở Nội vụ."], "Sở Tư pháp; Sở Nội vụ"),
        ("list", ["- Sở Tư pháp;", "- Sở Nội vụ."], "- Sở Tư pháp; - Sở Nội vụ."),
        ("list", ["- Sở Tư pháp :", "- Sở Nội vụ."], "- Sở Tư pháp; - Sở Nội vụ."),
        ("list", ["Sở Tư pháp", "Sở Nội vụ"], "Sở Tư pháp; Sở Nội vụ"),
        ("list", ["Sở Tư pháp"], "Sở Tư pháp"),
    ],
)
def test_printed_lines_are_joined_as_the_field_wants(join: str, lines: list[str], text: str) -> None:
    assert join_lines(lines, join) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("QUYẾT ĐỊNH", "quyết định"),
        ("QUYÉT DỊNH", "quyết định"),
        ("THÔNG BÁO KẾT LUẬN", "thông báo"),
        ("V/v trực Tết", "công văn"),
        ("QUY CHẾ", "khác"),
    ],
)
def test_value_of_a_closed_set(text: str, value: str) -> None:
    assert canonical(FieldRule("document_kind", "enum", of=KINDS), text) == value


def test_closed_set_without_another_has_no_value_for_others() -> None:
    assert canonical(FieldRule("issuer", "org", of=("BỘ CÔNG AN",)), "Xã Bát Xát") is None
    assert canonical(FieldRule("issuer", "org", of=("BỘ CÔNG AN",)), "MINISTRY - BỘ CÔNG AN của nước") == "BỘ CÔNG AN"


@pytest.mark.parametrize("text", ["LÒ VĂN PAO, sinh năm 1985", "LÒ VĂN PAO (đã ký)", "LÒ VĂN PAO - chủ hộ"])
def test_name_ends_where_other_things_are_told(text: str) -> None:
    assert canonical(FieldRule("full_name", "name"), text) == "LÒ VĂN PAO"


def test_value_is_what_the_pattern_marks() -> None:
    rule = template_of('[[fields]]\nkey = "a"\nkind = "id"\npattern = \'số (\\d{12})\'').fields[0]
    assert canonical(rule, "CCCD số 010190001234 cấp") == "010190001234"
    assert canonical(rule, "CCCD cấp") is None


def test_pattern_without_a_group_marks_all_of_its_match() -> None:
    rule = template_of('[[fields]]\nkey = "a"\nkind = "id"\npattern = \'\\d{12}\'').fields[0]
    assert canonical(rule, "CCCD số 010190001234 cấp") == "010190001234"


@pytest.mark.parametrize(("keep", "text", "value"), [
    (True, "Về việc nghỉ Tết.", "Về việc nghỉ Tết."),
    (False, "Về việc nghỉ Tết.", "Về việc nghỉ Tết"),
    (True, "Về việc nghỉ Tết", "Về việc nghỉ Tết"),
])  # fmt: skip
def test_full_stop_is_kept_where_the_field_says_so(keep: bool, text: str, value: str) -> None:
    assert canonical(FieldRule("subject", "text", keep_end=keep), text) == value


TWICE = template_of("""
[[fields]]
key = "date_of_birth"
kind = "date"
labels = ["Ngày sinh", "Sinh"]
[[fields]]
key = "date_of_birth"
kind = "date"
checks = "date_of_birth"
labels = ["bằng chữ"]
[[fields]]
key = "id_number"
kind = "id"
labels = ["Số CCCD"]
[[fields]]
key = "id_number"
kind = "id"
pattern = '(\\d{12})'
[[fields]]
key = "trades"
kind = "text"
many = true
zone = "list:Ngành nghề"
""")


def fields(*rows: str) -> list[FoundField]:
    return list(find_fields([set_rows(rows)], TWICE))


def pairs(*rows: str) -> list[tuple[str, str | None]]:
    return [(each.rule.key, each.value) for each in fields(*rows)]


def test_field_comes_once_from_the_surest_label() -> None:
    assert pairs("Sinh 03/09/1987", "Ngày sinh: 02/09/1987") == [("date_of_birth", "1987-09-02")]


def test_first_of_equal_places_counts() -> None:
    assert pairs("Ngày sinh: 02/09/1987", "Ngày sinh: 03/09/1987") == [("date_of_birth", "1987-09-02")]


def test_place_with_a_value_goes_before_one_without() -> None:
    assert pairs("Ngày sinh: không rõ", "Ngày sinh: 03/09/1987") == [("date_of_birth", "1987-09-03")]


def test_field_without_a_readable_value_is_told() -> None:
    (found,) = fields("Ngày sinh: không rõ")
    assert (found.value, found.raw) == (None, "không rõ")


def test_words_of_a_value_come_beside_it() -> None:
    found = fields("Ngày sinh: 02/09/1987", "bằng chữ: hai tháng chín")
    assert [(each.rule.checks, each.raw) for each in found] == [
        (None, "02/09/1987"),
        ("date_of_birth", "hai tháng chín"),
    ]


def test_second_way_to_find_a_field_counts_where_the_first_finds_no_value() -> None:
    assert pairs("Số CCCD: chưa có", "010190001234") == [("id_number", "010190001234")]
    assert pairs("Số CCCD: 010190001234", "010085005678") == [("id_number", "010190001234")]


def test_field_with_many_values_comes_as_often() -> None:
    assert pairs("Ngành nghề:", "1. Cho thuê xe", "2. May đo quần áo") == [
        ("trades", "Cho thuê xe"),
        ("trades", "May đo quần áo"),
    ]


def test_list_is_taken_from_the_first_rule_that_finds_any() -> None:
    both = template_of("""
[[fields]]
key = "trades"
kind = "text"
many = true
zone = "list:Ngành nghề"
[[fields]]
key = "trades"
kind = "text"
many = true
zone = "running:Ngành nghề"
""")
    found = find_fields([set_rows(["Ngành nghề: Cho thuê xe;", "1. May đo quần áo"])], both)
    assert [each.value for each in found] == ["May đo quần áo"]
    found = find_fields([set_rows(["Ngành nghề: Cho thuê xe; May đo quần áo"])], both)
    assert [each.value for each in found] == ["Cho thuê xe", "May đo quần áo"]


@pytest.mark.parametrize(
    ("read", "subject"),
    [
        ("(V/v trực Tết)", "V/v trực Tết"),
        ("V/% trực Tết", "V/v trực Tết"),
        ("V/ trực Tết", "V/v trực Tết"),
        ("V/v: trực Tết", "V/v: trực Tết"),
        ("Về việc trực Tết (đợt 2)", "Về việc trực Tết (đợt 2)"),
    ],
)
def test_subject_has_its_mark_whatever_was_read(read: str, subject: str) -> None:
    rule = FieldRule("subject", "text", zone="subject")
    assert canonical(rule, read) == subject


def test_name_of_a_unit_that_wraps_is_one_item() -> None:
    assert join_lines(["Phòng Kinh tế xã Đắk", "Blà"], "; ") == "Phòng Kinh tế xã Đắk Blà"
    assert join_lines(["UBND xã Đắk", "Sở Nội vụ"], "; ") == "UBND xã Đắk; Sở Nội vụ"
    assert join_lines(["UBND xã Đắk", "- Blà"], "; ") == "UBND xã Đắk; Blà"


def test_list_in_running_text_is_joined_as_it_runs() -> None:
    lines = ["Ủy ban nhân dân xã Bát Xát; Phòng Văn hóa -", "Xã hội xã Bát Xát"]
    assert join_lines(lines, "; ") == "Ủy ban nhân dân xã Bát Xát; Phòng Văn hóa - Xã hội xã Bát Xát"
    assert join_lines(["- Phòng Nội vụ; - Công an xã."], "; ") == "Phòng Nội vụ; Công an xã"


def test_title_goes_on_flush_left_in_capitals_of_one_size() -> None:
    rows = ["ĐƠN XIN CẤP LẠI", "GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH", "Kinh gửi Ủy ban nhân dân xã Bát Xát"]
    found = find_fields([set_rows(rows)], known_template("application_letter"))
    title = next(each.value for each in found if each.rule.key == "title")
    assert title == "ĐƠN XIN CẤP LẠI GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH"


@pytest.mark.parametrize("below", ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "(BẢN KHAI)"])
def test_title_ends_before_the_motto_and_a_note(below: str) -> None:
    found = find_fields([set_rows(["ĐƠN XIN CẤP LẠI GIẤY PHÉP", below])], known_template("application_letter"))
    assert [each.value for each in found if each.rule.key == "title"] == ["ĐƠN XIN CẤP LẠI GIẤY PHÉP"]


def test_fields_are_sought_on_all_pages() -> None:
    pages = [set_rows(["Ngày sinh: 02/09/1987"]), set_rows(["Số CCCD: 010190001234"])]
    assert [each.rule.key for each in find_fields(pages, TWICE)] == ["date_of_birth", "id_number"]


def test_paper_without_pages_has_no_fields() -> None:
    assert find_fields([], TWICE) == ()


def test_raw_is_on_one_line() -> None:
    first = "Nơi cư trú: Bản Vược, phường Lào Cai, khối phố 12, đường số 9, cạnh chợ trung tâm"
    sheet = stacked([set_line(300, (LEFT, first)), set_line(300 + STEP, (LEFT, "tỉnh Lào Cai"))])
    found = find_fields([sheet], known_template("marital_status_certificate"))
    assert [each.raw for each in found if each.rule.key == "residence"] == [f"{first[12:]} tỉnh Lào Cai"]


def test_what_a_label_speaks_for_is_not_taken_for_the_date_of_the_paper() -> None:
    head = column(AGENCIES, LEFT_MIDDLE) + column(MOTTO, RIGHT_MIDDLE)
    body = set_rows(["Họ và tên: LÒ VĂN PAO", "Ngày sinh", "Bản Vược, ngày 02 tháng 9 năm 1987"], 480).lines
    foot = centred("Bát Xát, ngày 05 tháng 3 năm 2025", 1500, RIGHT_MIDDLE)
    found = values(stacked(head, body, [foot]), "marital_status_certificate")
    assert (found["date_of_birth"], found["date_of_issue"]) == ("1987-09-02", "2025-03-05")


def test_label_whose_value_is_none_of_its_kind_speaks_for_nothing() -> None:
    head = column(AGENCIES, LEFT_MIDDLE) + column(MOTTO, RIGHT_MIDDLE)
    body = set_rows(["Họ và tên: LÒ VĂN PAO", "Dân tộc: Kinh"], 480).lines
    foot = [centred(text, 1400 + 100 * row, RIGHT_MIDDLE) for row, text in enumerate(("CHỦ TỊCH", "sex", "Lò Thị Xúa"))]
    found = values(stacked(head, body, foot), "marital_status_certificate")
    assert (found["signer_name"], found["sex"]) == ("Lò Thị Xúa", None)
