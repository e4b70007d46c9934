"""Lists below a label and behind it: numbered lines, codes with names, names one behind the other."""

from __future__ import annotations

import pytest

from ocr.extraction.lists import numbered_list, running_list
from tests.ocr.extraction.set_sheet import LEFT, STEP, Cells, set_line, set_rows, stacked

LABEL = "Ngành, nghề kinh doanh"


def items(*rows: str | Cells, labels: tuple[str, ...] = ()) -> list[str]:
    return [place.text for place in numbered_list(set_rows(rows), LABEL, labels)]


def running(*rows: str | Cells, labels: tuple[str, ...] = ("Vốn kinh doanh",)) -> list[str]:
    return [place.text for place in running_list(set_rows(rows), LABEL, labels)]


def test_items_of_a_numbered_list() -> None:
    rows = ["3. Ngành, nghề kinh doanh:", "1. Bán lẻ lương thực", "2) Cho thuê xe", "(3) May đo quần áo"]
    assert items(*rows) == ["Bán lẻ lương thực", "Cho thuê xe", "May đo quần áo"]


@pytest.mark.parametrize("code", ["(4721)", "(mã 4721)", "(Mã ngành: 4721)", "4721", "4721."])
def test_code_behind_an_item_is_no_part_of_it(code: str) -> None:
    assert items("Ngành, nghề kinh doanh:", f"1. Bán lẻ lương thực {code}") == ["Bán lẻ lương thực"]


def test_item_goes_on_below_itself() -> None:
    wrapped: Cells = [(LEFT + 48, "chuyên doanh")]
    last = "2. Cho thuê xe"
    rows: list[str | Cells] = ["Ngành, nghề kinh doanh:", "1. Bán lẻ lương thực trong các cửa hàng", wrapped, last]
    assert items(*rows) == ["Bán lẻ lương thực trong các cửa hàng\nchuyên doanh", "Cho thuê xe"]


@pytest.mark.parametrize("other", ["IV. Vốn kinh doanh: 50 triệu đồng", "d) Vốn kinh doanh: 50 triệu đồng"])
def test_heading_of_another_kind_ends_the_list(other: str) -> None:
    assert items("Ngành, nghề kinh doanh:", "1. Bán lẻ lương thực", other) == ["Bán lẻ lương thực"]


def test_list_ends_at_white() -> None:
    rows = set_rows(["Ngành, nghề kinh doanh:", "1. Bán lẻ lương thực"]).lines
    far = set_line(rows[-1].box.bottom + 2 * STEP, (LEFT, "2. Cho thuê xe"))
    found = numbered_list(stacked(rows, [far]), "Ngành, nghề kinh doanh", ())
    assert [place.text for place in found] == ["Bán lẻ lương thực"]


def test_items_one_behind_the_other_are_parted_by_strokes() -> None:
    assert running(f"{LABEL}: Cắt tóc / Bán lẻ lương thực") == ["Cắt tóc", "Bán lẻ lương thực"]
    assert running(f"{LABEL}: Cắt tóc; sửa xe / rửa xe; May đo") == ["Cắt tóc; sửa xe / rửa xe", "May đo"]


def test_no_label_no_items() -> None:
    assert items("1. Bán lẻ lương thực") == []
    assert items("Ngành, nghề kinh doanh: Bán lẻ lương thực", "Cho thuê xe") == []


@pytest.mark.parametrize("code", ["- Mã 4721;", "– Mã ngành 4721.", "; mã 4721", "(Mã số 4721)"])
def test_code_behind_a_dash_is_no_part_of_its_item(code: str) -> None:
    assert items("Ngành, nghề kinh doanh:", f"1) Bán lẻ lương thực {code}") == ["Bán lẻ lương thực"]


def test_heading_that_follows_ends_the_list() -> None:
    rows = ("Ngành, nghề kinh doanh:", "1. Bán lẻ lương thực", "Thông tin về chủ hộ")
    assert items(*rows, labels=("Thông tin về chủ hộ",)) == ["Bán lẻ lương thực"]


@pytest.mark.parametrize(
    "text",
    [
        "Bán lẻ lương thực (4721); Cho thuê xe (7710).",
        "Bán lẻ lương thực - mã ngành 4721, Cho thuê xe - mã ngành 7710.",
        "4721 Bán lẻ lương thực; 7710 Cho thuê xe.",
        "Bán lẻ lương thực; Cho thuê xe.",
    ],
)
def test_items_in_a_sentence_are_parted_by_codes_or_semicolons(text: str) -> None:
    assert running(f"3. {LABEL}: {text}") == ["Bán lẻ lương thực", "Cho thuê xe"]


def test_semicolon_within_a_name_parts_nothing_where_there_are_codes() -> None:
    names = ["Sửa chữa xe máy; rửa xe", "May đo"]
    assert running(f"{LABEL}: Sửa chữa xe máy; rửa xe (4542); May đo (1410).") == names


def test_sentence_goes_on_until_the_next_label() -> None:
    rows = (f"{LABEL}: Bán lẻ lương thực trong các", "cửa hàng (4721); Cho thuê xe (7710).", "Vốn kinh doanh: 50 triệu")
    assert running(*rows) == ["Bán lẻ lương thực trong các\ncửa hàng", "Cho thuê xe"]


def test_sentence_ends_at_white() -> None:
    rows = set_rows([f"{LABEL}: Bán lẻ lương thực"]).lines
    far = set_line(rows[-1].box.bottom + 2 * STEP, (LEFT, "Người đại diện ký tên"))
    found = running_list(stacked(rows, [far]), LABEL, ())
    assert [place.text for place in found] == ["Bán lẻ lương thực"]


def test_trade_that_ends_with_a_word_for_number_keeps_it() -> None:
    assert running(f"{LABEL}: Đại lý xổ số 9200") == ["Đại lý xổ số"]


def test_label_with_nothing_behind_it_has_no_sentence() -> None:
    assert running(f"{LABEL}:", "1. Bán lẻ lương thực") == []
    assert running("Bán lẻ lương thực") == []


def test_place_and_day_below_a_list_are_none_of_it() -> None:
    rows = ["Ngành, nghề kinh doanh:", "1. Bán lẻ lương thực", "Bát Xát, ngày 05 tháng 3 năm 2025", "CHỦ TỊCH"]
    assert items(*rows) == ["Bán lẻ lương thực"]


def test_heading_in_capitals_below_a_list_is_none_of_it() -> None:
    assert items("Ngành, nghề kinh doanh:", "1. Bán lẻ lương thực", "HH. THÔNG TIN CHỦ HỘ") == ["Bán lẻ lương thực"]


def test_line_far_to_the_right_is_none_of_a_list() -> None:
    rows: list[str | Cells] = [LABEL, "1. Bán lẻ lương thực", [(LEFT + 700, "và thực phẩm")]]
    assert items(*rows) == ["Bán lẻ lương thực"]


@pytest.mark.parametrize("mark", ["(4721) - ngành chính", "(4721) (chính)", "- 4721 ngành nghề chính"])
def test_mark_of_the_main_trade_is_no_part_of_it(mark: str) -> None:
    assert items(f"{LABEL}:", f"1. Bán lẻ lương thực {mark}") == ["Bán lẻ lương thực"]


def test_other_language_of_the_label_stands_between() -> None:
    assert items(LABEL, "Business lines", "1. Bán lẻ lương thực") == ["Bán lẻ lương thực"]


def test_list_under_a_sentence_about_what_it_holds() -> None:
    rows = set_rows(["Ngành này có hạn.", "Được kinh doanh các ngành, nghề sau đây:", "1. Bán lẻ lương thực"])
    assert [place.text for place in numbered_list(rows, "…ngành nghề", ())] == ["Bán lẻ lương thực"]
    assert numbered_list(rows, LABEL, ()) == ()


def test_a_sentence_behind_the_code_of_the_last_item_is_none_of_it() -> None:
    wrapped: Cells = [(LEFT + 48, "(mã ngành 8219)")]
    rows: list[str | Cells] = [
        f"{LABEL}:",
        "1. Photo, chuẩn bị tài liệu",
        wrapped,
        "2. Bán lẻ hoa tươi (mã ngành 4773)",
    ]
    assert items(*rows, "Với số vốn là: 45.000.000 đồng.") == ["Photo, chuẩn bị tài liệu", "Bán lẻ hoa tươi"]


def test_small_letters_behind_a_semicolon_go_on_where_other_items_have_capitals() -> None:
    told = running(f"{LABEL}: Gia công cơ khí; xử lý kim loại; May đo.")
    assert told == ["Gia công cơ khí; xử lý kim loại", "May đo"]
    assert running(f"{LABEL}: Bán lẻ lương thực; cho thuê xe.") == ["Bán lẻ lương thực", "cho thuê xe"]


def test_another_label_ends_a_sentence_and_what_leads_on_is_no_item() -> None:
    rows = (f"{LABEL} chính: Sửa chữa xe máy (4542)", "Ngành, nghề khác: May đo (1410)", "Nơi nhận: Chủ hộ")
    assert running(*rows) == ["Sửa chữa xe máy", "May đo"]
