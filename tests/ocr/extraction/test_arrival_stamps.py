"""The stamp of an office that took a paper in: none of its words is the paper's."""

from __future__ import annotations

import pytest

from ocr.extraction.arrival_stamps import without_arrival_stamps
from ocr.extraction.sheet import Sheet
from tests.ocr.extraction.set_sheet import centred, set_line, set_rows, stacked, values

MIDDLE, STEP = 500, 44


def stamp(*lines: str, top: int = 200) -> Sheet:
    """Return a sheet with these lines of a stamp, centred over one another."""
    return stacked([centred(text, top + STEP * number, MIDDLE) for number, text in enumerate(lines)])


def said(sheet: Sheet) -> list[str]:
    return [line.text for line in sheet.lines]


@pytest.mark.parametrize("head", ["ĐẾN", "CÔNG VĂN ĐẾN", "VĂN BẢN ĐẾN", "ĐÃ TIẾP NHẬN", "TIẾP NHẬN HỒ SƠ"])
@pytest.mark.parametrize("below", [("Số: 1543", "Ngày: 17/09/2026"), ("Ngày 5/9/2026",), ("Số 12", "Chuyển: TP")])
def test_a_stamp_is_taken_away(head: str, below: tuple[str, ...]) -> None:
    assert said(without_arrival_stamps(stamp(head, *below))) == []


def test_with_the_name_of_who_received_the_paper() -> None:
    assert said(without_arrival_stamps(stamp("BỘ PHẬN MỘT CỬA", "ĐẾN", "Số: 1543", "Ngày: 17/09/2026"))) == []


@pytest.mark.parametrize(
    "lines",
    [
        ("ĐẾN", "Sở Tư pháp tỉnh Lào Cai"),
        ("VĂN BẢN ĐẾN", "Số: 12/BC-UBND"),
        ("Đến ngày 15/10/2043", "Số: 12"),
        ("CÔNG VĂN ĐẾN", "Trích yếu", "Số: 12"),
    ],
)
def test_what_looks_like_one_stays(lines: tuple[str, ...]) -> None:
    sheet = stamp(*lines)
    assert without_arrival_stamps(sheet) is sheet


def test_what_stands_beside_it_on_its_lines_stays() -> None:
    rows = set_rows([[(240, "ĐẾN"), (1000, "PHIẾU LÝ LỊCH")], [(240, "Số: 88"), (1000, "TƯ PHÁP")], "Ngày: 1/2/2026"])
    assert said(without_arrival_stamps(rows)) == ["PHIẾU LÝ LỊCH", "TƯ PHÁP"]


def test_its_number_is_not_that_of_the_paper() -> None:
    own = [
        centred("ỦY BAN NHÂN DÂN XÃ BẢN SEN", 500, MIDDLE),
        set_line(560, (400, "Số: 34/GPXD")),
        centred("GIẤY PHÉP XÂY DỰNG", 660),
        set_line(760, (240, "Cấp cho: Ông LÒ VĂN PAO")),
    ]
    sheet = stacked(stamp("CÔNG VĂN ĐẾN", "Số: 2449", "Ngày: 24/12/2026").lines, own)
    got = values(without_arrival_stamps(sheet), "construction_permit")
    assert (got["number"], got["issuer"]) == ("34/GPXD", "ỦY BAN NHÂN DÂN XÃ BẢN SEN")
