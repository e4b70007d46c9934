"""Labels under their values: such pages are told by values of a form of their own, and read where they are printed."""

from __future__ import annotations

import pytest

from ocr.extraction.extract import find_fields
from ocr.extraction.sheet import Sheet
from ocr.types import Line
from tests.ocr.extraction.set_sheet import LEFT, known_template, set_line, stacked, values

RIGHT = 1100
ROWS = (
    ("Y NHUÔM", "1936"),
    ("Họ tên người chết", "Ngày/tháng/năm sinh"),
    ("Nữ", "Xơ Đăng"),
    ("Nam, nữ", "Dân tộc"),
    ("Thôn Kon Rờ Bàng, xã Bản Xèo, tỉnh Lào Cai", ""),
    ("Nơi cư trú trước khi chết", ""),
    ("340022057", ""),
    ("Số CMND/Hộ chiếu", ""),
    ("17 giờ 36 phút ngày 03/07/2018", ""),
    ("Thời gian chết", ""),
    ("2 ngày", ""),
    ("Thời hạn giữ", ""),
)
PAIR, NEXT = 58, 90


def _under(rows: tuple[tuple[str, str], ...] = ROWS) -> Sheet:
    lines: list[Line] = []
    top = 700
    for number, (left, right) in enumerate(rows):
        cells = [(LEFT, left), (RIGHT, right)] if right else [(LEFT, left)]
        lines.append(set_line(top, *cells))
        top += NEXT if number % 2 else PAIR
    return stacked(lines)


def test_values_over_their_labels_are_found() -> None:
    found = values(_under(), "death_extract")

    assert found["full_name"] == "Y NHUÔM"
    assert found["date_of_birth"] == "1936"
    assert found["sex"] == "Nữ"
    assert found["ethnicity"] == "Xơ Đăng"
    assert found["last_residence"] == "Thôn Kon Rờ Bàng, xã Bản Xèo, tỉnh Lào Cai"
    assert found["id_number"] == "340022057"
    assert found["date_of_death"] == "2018-07-03"


def test_places_are_where_the_values_are_printed() -> None:
    sheet = _under()
    printed = {word for line in sheet.lines for word in line.words}

    places = [each.place for each in find_fields([sheet], known_template("death_extract")) if each.value]
    assert len(places) > 6
    assert all(word in printed for place in places for word in place.words)


@pytest.mark.parametrize("heading", ["Nguyên nhân chết", "B. Nguyên nhân chết"])
def test_a_heading_stays_over_what_it_heads(heading: str) -> None:
    found = values(_under((*ROWS, (heading, ""), ("Bệnh già", ""))), "death_extract")

    assert found["cause_of_death"] == "Bệnh già"
    assert found["date_of_birth"] == "1936"


def test_values_under_their_labels_stay_where_they_are() -> None:
    labels_first = tuple(row for number in range(0, 10, 2) for row in (ROWS[number + 1], ROWS[number]))
    found = values(_under(labels_first), "death_extract")

    assert found["full_name"] == "Y NHUÔM"
    assert found["date_of_birth"] == "1936"
    assert found["sex"] == "Nữ"
    assert found["date_of_death"] == "2018-07-03"
