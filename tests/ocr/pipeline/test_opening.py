"""Whether a page opens a paper: its head or title says yes, a page number says no."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ocr.extraction.sheet import Sheet
from ocr.pipeline.opening import bears_page_number, opens_a_paper
from ocr.types import TypeGuess
from tests.ocr.classify.written_sheet import written_line, written_sheet

OTHER = TypeGuess("other", 0.9)
STATE = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")


@pytest.mark.parametrize("number", ["2", "- 2 -", "3/5", "Trang 12", "trang 2/3", "10"])
def test_number_of_a_later_page(number: str) -> None:
    sheet = written_sheet([number], (), ["và các nội dung khác theo quy định"])
    assert bears_page_number(sheet)
    assert not opens_a_paper(sheet, OTHER)


@pytest.mark.parametrize("text", ["1", "Trang 1", "0", "2.", "Số: 2", "2024", "12 tháng"])
def test_what_is_no_number_of_a_later_page(text: str) -> None:
    assert bears_page_number(written_sheet([text])) == (text == "2.")


def test_number_further_down_is_none() -> None:
    assert not bears_page_number(written_sheet(body=["Nội dung", "Danh sách", "kèm theo", "2"]))


def test_motto_or_title_opens_a_paper_of_no_known_type() -> None:
    assert opens_a_paper(written_sheet((), STATE), OTHER)
    assert opens_a_paper(written_sheet(body=["GIẤY ỦY QUYỀN", "Tôi tên là Lò Thị May"]), OTHER)
    assert not opens_a_paper(written_sheet(body=["và các nội dung khác theo quy định"]), OTHER)
    assert not opens_a_paper(written_sheet(), OTHER)


@pytest.mark.parametrize(("evidence", "opens"), [(("title",), True), (("code",), True), (("Nơi nhận",), False)])
def test_known_type_opens_a_paper_by_its_title_or_code(evidence: tuple[str, ...], *, opens: bool) -> None:
    sheet = written_sheet(body=["Nơi nhận: Như trên"])
    assert opens_a_paper(sheet, TypeGuess("administrative_document", 0.8, evidence)) == opens


@pytest.mark.parametrize(
    "heading",
    [
        "ĐIỀU 4. TRÁCH NHIỆM CỦA BÊN B",
        "CHƯƠNG II",
        "III. TỔ CHỨC THỰC HIỆN",
        "H. KẾT QUẢ ĐẠT ĐƯỢC",
        "ĐẠI DIỆN BÊN A",
        "XÁC NHẬN CỦA ỦY BAN NHÂN DÂN XÃ BẢN XÈO",
        "HƯỚNG DẪN KÊ KHAI",
        "KT. CHỦ TỊCH",
        "PHỤ LỤC II",
    ],
)
def test_heading_of_a_part_opens_no_paper(heading: str) -> None:
    sheet = written_sheet(body=[heading, "Hai bên thống nhất các nội dung sau đây và cam kết thực hiện đúng"])
    assert not opens_a_paper(sheet, OTHER)


def test_list_that_comes_with_a_document_opens_no_paper() -> None:
    listed = ["DANH SÁCH HỘ NGHÈO", "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2024)", "STT Họ và tên"]
    assert not opens_a_paper(written_sheet(body=listed), OTHER)
    assert opens_a_paper(written_sheet(body=[listed[0], *listed[2:]]), OTHER)
    assert opens_a_paper(written_sheet((), STATE, listed), OTHER)


def test_heading_below_running_text_opens_no_paper() -> None:
    running = "chịu trách nhiệm thi hành quyết định này kể từ ngày ký và thay thế các văn bản trước"
    assert not opens_a_paper(written_sheet(body=[running, "GIẤY ỦY QUYỀN", "Tôi tên là Lò Thị May"]), OTHER)


def at_the_foot(text: str) -> Sheet:
    sheet = written_sheet(body=["GIẤY THỎA THUẬN", "Nội dung"])
    return replace(sheet, lines=(*sheet.lines, written_line(text, 1300, 2230)))


@pytest.mark.parametrize("text", ["Trang 2", "Trang 3/4", "trang 2 / 2"])
def test_number_of_a_later_page_at_its_foot(text: str) -> None:
    assert bears_page_number(at_the_foot(text))
    assert not opens_a_paper(at_the_foot(text), OTHER)


@pytest.mark.parametrize("text", ["Trang 1/4", "Trang 1", "12", "Điện thoại: 2"])
def test_foot_of_a_first_page(text: str) -> None:
    assert not bears_page_number(at_the_foot(text))
