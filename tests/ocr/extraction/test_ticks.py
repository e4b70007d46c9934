"""Of a list of boxes the ticked one is the value; what is not told is left unread."""

from __future__ import annotations

import pytest

from ocr.extraction.normalize import normalize
from ocr.extraction.ticks import ticked


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("[x] Nam [ ] Nữ", "Nam"),
        ("[ ] Nam [x] Nữ", "Nữ"),
        ("Nam [ ] Nữ [X]", "Nữ"),
        ("Nam ☒ Nữ ☐", "Nam"),
        ("( ) Nam (X) Nữ", "Nữ"),
        ("Tình trạng hôn nhân: ( ) Chưa kết hôn ( ) Góa (x) Độc thân", "Độc thân"),
        ("☐ Xin việc; ☑ Xuất cảnh;\n☐ Thừa kế", "Xuất cảnh"),
        ("Góa\nĐộc thân\n[v] Đã ly hôn, chưa kết hôn lại", "Đã ly hôn, chưa kết hôn lại"),
    ],
)
def test_the_ticked_choice_is_the_value(text: str, value: str) -> None:
    assert ticked(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "[ ] Nam [ ] Nữ",  # nobody ticked
        "[x] Nam [x] Nữ",
        "Chưa kết hôn (x) Góa ( ) Độc thân",  # the first box was not read, or belongs to the words before it
        "( ) Góa",
        "[x] Nữ",  # of "Nam [x] Nữ [ ]"?
        "Góa (x)",
        "Độc thân [ ]",
        "[ ] [x]",
    ],
)
def test_what_no_single_tick_tells_is_unread(text: str) -> None:
    assert ticked(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Nữ",
        "Ma túy (-), HIV (-), HBsAg (+)",
        "Công ty TNHH (X) Ia Grai",
        "Bản án số 12 (V) năm 2020",
        "Quỹ tín dụng ( ) nhân dân",
        "",
    ],
)
def test_text_without_a_list_of_boxes_stays_as_it_is(text: str) -> None:
    assert ticked(text) == text


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("Nam", "Nam"),
        ("Nữ  Quốc tịch: Việt Nam", "Nữ"),
        ("Nữ  Quốc tịch: Viêt Nam", "Nữ"),
        ("Nữ Năm sinh: 1987", "Nữ"),
        ("Nam Nữ", None),  # both are printed, and what marks one of them was not read
        ("Nam □ Nữ H", None),
        ("Nữ / Nam", None),
        ("Quốc tịch Việt Nam", None),
        ("Nam/Male", "Nam"),
    ],
)
def test_a_sex_is_told_where_one_is_named(text: str, sex: str | None) -> None:
    assert normalize("sex", text) == sex
