"""What is typed loosely is made canonical, and what cannot be is said why."""

from __future__ import annotations

import datetime as dt

import pytest

from desktop.workflow.review_build import Knowledge, build_review
from desktop.workflow.review_types import FieldRef, ReviewDossier, ReviewField
from desktop.workflow.review_values import (
    EMPTY,
    TWO_DIGIT_YEAR,
    Typed,
    problems_of,
    same_value,
    text_to_edit,
    typed_value,
)
from ocr.types import FieldValueType
from tests.desktop.workflow.made_dossier import dossier, field, paper

TODAY = dt.date(2026, 11, 20)


def reviewed(*views: tuple[str, str]) -> ReviewDossier:
    """Return the review of a dossier with a card that has these values."""
    return build_review(dossier(papers=(paper(*(field(key, value) for key, value in views)),)), Knowledge())


def test_address_is_told_in_units_of_today_where_they_are_others() -> None:
    (card,) = reviewed(
        ("place_of_residence", "Bản Vược, Bát Xát, Lào Cai"),
        ("place_of_origin", "phường Hồng Hà, thành phố Hà Nội"),
        ("full_name", "LÒ THỊ MAY"),
    ).papers
    told = {each.ref.key: each.today for each in card.fields if each.view is not None}
    assert told == {"place_of_residence": ("Xã Bát Xát, tỉnh Lào Cai",), "place_of_origin": (), "full_name": ()}


def of_kind(kind: str, before: str = "", *, is_list: bool = False, choices: tuple[str, ...] = ()) -> ReviewField:
    view = field("key", before) if before else None
    return ReviewField(FieldRef(1, "key"), kind, is_list, choices, view)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("date", "27/7/2025", "2025-07-27"),
        ("date", "27-07-2025", "2025-07-27"),
        ("date", "27 7 2025", "2025-07-27"),
        ("date", "27.7.2025", "2025-07-27"),
        ("date", "27072025", "2025-07-27"),
        ("date", "ngày 27 tháng 7 năm 2025", "2025-07-27"),
        ("date", "1987", "1987"),
        ("id", "062 187 001 234", "062187001234"),
        ("sex", "nu", "Nữ"),
        ("money", "50.000.000 đ", "50000000"),
        ("address", "Xã Ya Chim ,  tỉnh Quảng Ngãi", "Xã Ya Chim, tỉnh Quảng Ngãi"),
        ("", "  bất kỳ   chữ nào ", "bất kỳ chữ nào"),
    ],
)
def test_loose_text_becomes_canonical(kind: str, text: str, value: str) -> None:
    assert typed_value(of_kind(kind), text) == Typed(value)


@pytest.mark.parametrize(
    ("kind", "text", "problem"),
    [
        ("date", "31/2/2025", "date"),
        ("date", "27/7/87", TWO_DIGIT_YEAR),
        ("date", "hôm qua", "date"),
        ("id", "12345", "id"),
        ("sex", "không rõ", "sex"),
        ("name", "   ", EMPTY),
    ],
)
def test_what_cannot_be_meant_is_said(kind: str, text: str, problem: str) -> None:
    assert typed_value(of_kind(kind), text) == Typed(None, problem)


@pytest.mark.parametrize(
    ("before", "text", "value"),
    [
        ("NGUYỄN AN BÌNH", "trần thị mai", "TRẦN THỊ MAI"),
        ("Nguyễn An Bình", "trần thị mai", "Trần Thị Mai"),
        ("NGUYỄN AN BÌNH", "Trần Thị Mai", "Trần Thị Mai"),
        ("", "h'lệ kbuôr", "H'Lệ Kbuôr"),
    ],
)
def test_name_in_small_letters_takes_the_case_of_the_paper(before: str, text: str, value: str) -> None:
    assert typed_value(of_kind("name", before), text) == Typed(value)


def test_list_is_parted_by_semicolons_and_shown_so() -> None:
    shown = of_kind("text", is_list=True)

    assert typed_value(shown, "A; B ;C") == Typed(("A", "B", "C"))
    assert text_to_edit(("A", "B"), "text") == "A; B"


@pytest.mark.parametrize("value", ["2025-07-27", "1987"])
def test_shown_date_means_itself_again(value: str) -> None:
    assert typed_value(of_kind("date"), text_to_edit(value, "date")) == Typed(value)


@pytest.mark.parametrize(
    ("key", "value", "problems"),
    [
        ("date_of_birth", "1987-09-02", ()),
        ("date_of_birth", "1978-09-02", ("id_birth_year_mismatch",)),
        ("date_of_birth", "2031-09-02", ("id_birth_year_mismatch", "date_in_future")),
        ("id_number", "999187001234", ("id_unknown_province",)),
        ("sex", "Nam", ("id_sex_mismatch",)),
        ("sex", "", ()),
    ],
)
def test_other_values_of_the_paper_speak_against_a_value(
    key: str, value: FieldValueType, problems: tuple[str, ...]
) -> None:
    card = reviewed(("id_number", "062187001234"), ("date_of_birth", "1987-09-02"), ("sex", "Nữ")).papers[0]
    shown = next(each for each in card.fields if each.ref.key == key)

    assert sorted(problems_of(card, shown, value, TODAY)) == sorted(problems)


def test_values_are_compared_as_text() -> None:
    assert same_value("Ho\u0300a", "Hòa")
    assert same_value(("A",), "A")
    assert not same_value("A", ("A", "B"))
