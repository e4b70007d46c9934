"""What sentences tell of a paper, and that it is for a person."""

from __future__ import annotations

import pytest

from ocr.extraction.extract import find_fields
from ocr.extraction.surroundings import surroundings
from tests.ocr.extraction.set_sheet import known_template, set_rows, values

TYPE = "marital_status_certificate"
HEAD = ["Họ, chữ đệm, tên: VÀNG THỊ XÚA", "Tình trạng hôn nhân: Chưa đăng ký kết hôn với ai."]


@pytest.mark.parametrize(
    "line",
    [
        "Cấp cho bà VÀNG THỊ XÚA để làm thủ tục kết hôn.",
        "Giấy xác nhận này chỉ có giá trị để làm thủ tục kết hôn.",
        "Giấy này được cấp theo yêu cầu của đương sự để làm thủ tục kết hôn, không có giá trị vào việc khác.",
        "Giấy này có giá trị trong thời hạn 6 tháng, để làm thủ tục kết hôn.",
    ],
)
def test_purpose_in_a_sentence(line: str) -> None:
    found = values(set_rows([*HEAD, line]), TYPE)
    assert found["purpose"] == "làm thủ tục kết hôn"
    assert found["marital_status"] == "Chưa đăng ký kết hôn với ai"


def test_what_a_sentence_tells_is_for_a_person() -> None:
    sheet = set_rows([*HEAD, "Cấp cho bà VÀNG THỊ XÚA để làm thủ tục kết hôn."])
    found = find_fields([sheet], known_template(TYPE))
    around = surroundings([sheet], known_template(TYPE), found)
    told = {field.rule.key: each.is_doubtful for field, each in zip(found, around, strict=True)}
    assert told["purpose"]


def test_day_on_which_an_identity_paper_was_given_is_not_the_papers_own() -> None:
    line = "Giấy tờ tùy thân: CCCD số 010187001234, cấp ngày 05/03/2021, nơi cấp: Cục Cảnh sát"
    assert "date_of_issue" not in values(set_rows([*HEAD, line]), TYPE)
