"""Two faces on one scan: cut at the fold, each in its own order."""

from __future__ import annotations

from dataclasses import replace

from ocr.extraction.faces import faces_of
from ocr.extraction.sheet import Sheet
from ocr.types import Box
from tests.ocr.extraction.set_sheet import Cells, set_rows

WIDE = Box(0, 0, 3308, 2339)
ROWS: list[str | Cells] = [
    [(200, "Chủ hộ"), (1900, "Quan hệ với chủ hộ: Vợ")],
    [(200, "Họ và tên: LÒ VĂN PAO"), (1900, "Họ và tên: VÀNG THỊ XÚA")],
    [(200, "Dân tộc: Mông")],
]


def spread(rows: list[str | Cells], frame: Box = WIDE) -> Sheet:
    return replace(set_rows(rows), frame=frame)


def texts(sheet: Sheet) -> list[list[str]]:
    return [[line.text for line in face.lines] for face in faces_of(sheet)]


def test_lines_of_two_faces_are_cut_at_the_fold() -> None:
    assert texts(spread(ROWS)) == [
        ["Chủ hộ", "Họ và tên: LÒ VĂN PAO", "Dân tộc: Mông"],
        ["Quan hệ với chủ hộ: Vợ", "Họ và tên: VÀNG THỊ XÚA"],
    ]
    left, right = faces_of(spread(ROWS))
    assert left.frame.right == right.frame.left
    assert (left.frame.left, right.frame.right) == (WIDE.left, WIDE.right)


def test_upright_page_is_one_face() -> None:
    sheet = spread(ROWS, Box(0, 0, 2339, 3308))
    assert faces_of(sheet) == (sheet,)


def test_text_across_the_middle_is_of_one_face() -> None:
    sheet = spread([[(200, "thửa đất số " * 14)], [(200, "tờ bản đồ số " * 14)]])
    assert faces_of(sheet) == (sheet,)


def test_signature_over_the_fold_is_no_text() -> None:
    assert len(faces_of(spread([*ROWS, [(1500, "x" * 14)]]))) == 2


def test_empty_face_is_left() -> None:
    sheet = spread([[(200, "Chủ hộ: LÒ VĂN PAO")], [(200, "Dân tộc: Mông")]])
    assert faces_of(sheet) == (sheet,)
