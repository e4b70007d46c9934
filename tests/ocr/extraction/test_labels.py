"""Labels of two languages, of two lines, with numbers: what belongs to them and what does not."""

from __future__ import annotations

import pytest

from ocr.extraction.labels import find_labels
from ocr.extraction.sheet import Sheet
from tests.ocr.extraction.set_sheet import LEFT, STEP, set_line, set_rows, stacked

WORDINGS = {
    "Họ và tên": frozenset({1}),
    "Full name": frozenset({1}),
    "Giới tính": frozenset({2}),
    "Sex": frozenset({2}),
    "Nơi cư trú": frozenset({3}),
    "Residence": frozenset({3}),
    "Place of residence": frozenset({3}),
    "Giấy tờ tùy thân": frozenset({4}),
    "Ngày đăng ký": frozenset({5}),
    "Date of registration": frozenset({5}),
    "Số định danh": frozenset({6}),
    "Số định danh cá nhân": frozenset({6}),
    "NGƯỜI MẸ": frozenset[int](),
}


def spoken(sheet: Sheet) -> list[tuple[str, ...]]:
    """What each label's parts say."""
    return [tuple(part.label for part in label.parts) for label in find_labels(sheet, WORDINGS)]


def words(sheet: Sheet) -> list[str]:
    """The words of each label."""
    return [
        " ".join(sheet.lines[line].words[number].text for line, number in sorted(label.marks))
        for label in find_labels(sheet, WORDINGS)
    ]


@pytest.mark.parametrize(
    "row", ["Họ và tên / Full name:", "Họ và tên/Full name:", "Họ và tên (Full name):", "Họ và tên: / Full name"]
)
def test_two_languages_on_a_line_are_one_label(row: str) -> None:
    assert spoken(set_rows([row])) == [("Họ và tên", "Full name")]


def test_english_below_is_the_same_label() -> None:
    assert spoken(set_rows(["Họ và tên", "Full name"])) == [("Họ và tên", "Full name")]


def test_english_below_each_of_two_labels_belongs_to_the_one_above_it() -> None:
    upper = set_line(300, (LEFT, "Họ và tên"), (900, "Giới tính"))
    lower = set_line(300 + STEP, (LEFT, "Full name"), (900, "Sex"))
    assert spoken(stacked([upper, lower])) == [("Họ và tên", "Full name"), ("Giới tính", "Sex")]


def test_english_elsewhere_is_a_label_of_its_own() -> None:
    upper, lower = set_line(300, (LEFT, "Họ và tên")), set_line(300 + STEP, (900, "Full name"))
    assert spoken(stacked([upper, lower])) == [("Họ và tên",), ("Full name",)]


def test_labels_of_one_language_below_each_other_are_two() -> None:
    assert spoken(set_rows(["Họ và tên", "Họ và tên"])) == [("Họ và tên",), ("Họ và tên",)]


def test_labels_of_two_fields_below_each_other_are_two() -> None:
    assert spoken(set_rows(["Họ và tên", "Sex"])) == [("Họ và tên",), ("Sex",)]


def test_longer_english_wins_within_a_word_of_both_languages() -> None:
    assert spoken(set_rows(["Nơi cư trú/Place of residence:"])) == [("Nơi cư trú", "Place of residence")]


def test_number_belongs_to_its_label() -> None:
    sheet = stacked([set_line(300, (LEFT, "3. Giới tính Nam"), (900, "(4) Họ và tên"))])
    assert words(sheet) == ["3. Giới tính", "(4) Họ và tên"]


def test_numbered_label_needs_no_white_before_it() -> None:
    assert words(set_rows(["1. Họ và tên 2. Giới tính"])) == ["1. Họ và tên", "2. Giới tính"]


def test_label_broken_over_two_lines_is_one() -> None:
    upper = set_line(300, (LEFT, "6. Giấy tờ tùy"), (900, "CMND số 123456789"))
    assert words(stacked([upper, set_line(300 + STEP, (LEFT, "thân"))])) == ["6. Giấy tờ tùy thân"]


def test_label_that_goes_on_below_is_the_longer_one() -> None:
    sheet = set_rows(["Số định danh cá", "nhân"])
    assert words(sheet) == ["Số định danh cá nhân"]
    assert spoken(sheet)[0][-1] == "Số định danh cá nhân"


def test_english_that_goes_on_below_belongs_to_the_label() -> None:
    assert words(set_rows(["Ngày đăng ký / Date of", "registration"])) == ["Ngày đăng ký / Date of registration"]


def test_value_below_a_label_is_no_part_of_it() -> None:
    assert words(set_rows(["Số định danh", "010320001234"])) == ["Số định danh"]


def test_words_that_only_begin_like_a_label_are_none() -> None:
    assert words(set_rows(["Giấy tờ tùy", "ý nộp kèm theo"])) == []


def test_misread_words_before_the_other_language_belong_to_the_label() -> None:
    assert words(set_rows(["Nơi cư trú hiệm may / Place of residence:"])) == [
        "Nơi cư trú hiệm may / Place of residence:"
    ]


def test_name_below_a_label_is_not_its_rest() -> None:
    wider = WORDINGS | {"Họ và tên cha": frozenset({7})}
    (label,) = find_labels(set_rows(["Họ và tên", "A NHIÊU"]), wider)
    assert label.names == {"Họ và tên"}


def test_letter_before_a_label_belongs_to_it() -> None:
    assert words(set_rows(["đ) Họ và tên e) Giới tính"])) == ["đ) Họ và tên", "e) Giới tính"]
