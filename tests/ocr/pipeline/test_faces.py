"""Pages with two faces of a folded paper become two parts of it."""

from __future__ import annotations

from dataclasses import replace

from ocr.classify.split import Part, group_parts
from ocr.extraction.template import load_templates
from ocr.pipeline.faces import faces_of_part
from ocr.types import Box, Code, CodeKind, TypeGuess
from tests.ocr.extraction.set_sheet import Cells, set_rows

ROWS: list[str | Cells] = [
    [(200, "SỔ HỘ KHẨU"), (1900, "SỔ HỘ KHẨU")],
    [(200, "Số: 123456789"), (1900, "Họ và tên chủ hộ: LÒ VĂN PAO")],
]
CODE = Code(CodeKind.QR, "x", Box(0, 0, 9, 9))


def spread(document_type: str) -> Part:
    sheet = replace(set_rows(ROWS), frame=Box(0, 0, 3308, 2339))
    return Part(sheet, TypeGuess(document_type, 0.9, ("title",)), (CODE,), "scan.pdf", opens=True)


def test_faces_of_a_book_are_one_paper() -> None:
    left, right = faces_of_part(spread("household_book"), load_templates())
    assert [line.text for line in right.sheet.lines] == ["SỔ HỘ KHẨU", "Họ và tên chủ hộ: LÒ VĂN PAO"]
    assert (left.codes, right.codes) == ((CODE,), ())
    assert left.is_cover
    assert [len(paper.parts) for paper in group_parts([left, right])] == [2]


def test_wide_page_of_another_type_is_one_part() -> None:
    diploma = spread("diploma")
    assert faces_of_part(diploma, load_templates()) == (diploma,)
    other = spread("other")
    assert faces_of_part(other, load_templates()) == (other,)
