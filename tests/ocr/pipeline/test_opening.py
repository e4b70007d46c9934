"""Whether a page opens a paper: its head or title says yes, a page number says no."""

from __future__ import annotations

import pytest

from ocr.pipeline.opening import bears_page_number, opens_a_paper
from ocr.types import TypeGuess
from tests.ocr.classify.written_sheet import written_sheet

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
