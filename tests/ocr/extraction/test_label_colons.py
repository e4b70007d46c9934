"""Labels with words that the template does not know: where they end, whose they are, and what is a value after all."""

from __future__ import annotations

import pytest

from ocr.extraction.labelled import find_labelled
from ocr.extraction.labels import find_labels
from tests.ocr.extraction.set_sheet import LEFT, set_rows, template_of, texts

WORDINGS = {
    "Trụ sở": frozenset({1}),
    "Họ và tên": frozenset({2}),
    "Mục đích cấp giấy": frozenset({3}),
    "Xác nhận": frozenset[int](),
    "Tôi làm đơn này": frozenset({4}),
}


def said(*rows: str) -> list[str]:
    """The words of each label."""
    sheet = set_rows(rows)
    return [
        " ".join(sheet.lines[line].words[number].text for line, number in sorted(label.marks))
        for label in find_labels(sheet, WORDINGS)
    ]


def test_small_words_up_to_a_colon_belong_to_the_label() -> None:
    assert said("Trụ sở đặt tại: Thôn Na Ó, xã Tả Van") == ["Trụ sở đặt tại:"]


@pytest.mark.parametrize(
    "row",
    [
        "Trụ sở Thôn Na Ó: xã Tả Van",
        "Trụ sở số 12: đường Hoàng Liên",
        "Trụ sở tại thôn Na Ó, cạnh chợ: xã Tả Van",
        "Trụ sở ở trong một ngôi nhà nhỏ bên cạnh chợ: xã",
    ],
)
def test_value_with_a_colon_in_it_is_no_part_of_the_label(row: str) -> None:
    assert said(row) == ["Trụ sở"]


def test_office_may_be_named_before_the_colon() -> None:
    row = "Tôi làm đơn này kính đề nghị Ủy ban nhân dân xã Tả Van: Xác minh nơi ở"
    assert said(row)[0] == "Tôi làm đơn này kính đề nghị Ủy ban nhân dân xã Tả Van:"


def test_wording_that_only_ends_values_may_go_on_a_label() -> None:
    assert said("Mục đích cấp giấy xác nhận: vay vốn") == ["Mục đích cấp giấy xác nhận:"]


def test_wording_in_capitals_begins_something_of_its_own() -> None:
    assert said("Mục đích cấp giấy XÁC NHẬN: vay vốn") == ["Mục đích cấp giấy", "XÁC NHẬN:"]


PARENTS = template_of("""
[blocks]
mother = ["NGƯỜI MẸ", "MẸ"]
father = ["NGƯỜI CHA", "CHA"]
[[fields]]
key = "child_birth"
kind = "date"
labels = ["Năm sinh"]
[[fields]]
key = "mother_birth"
kind = "date"
block = "mother"
labels = ["Năm sinh"]
[[fields]]
key = "father_birth"
kind = "date"
block = "father"
labels = ["Năm sinh"]
""")


def test_person_named_behind_a_label_is_whose_value_it_is() -> None:
    rows = ["Năm sinh: 2015", "Năm sinh của cha: 1985", "Năm sinh của người mẹ: 1987"]
    found = texts(find_labelled(set_rows(rows), PARENTS))
    assert found == [("child_birth", "2015"), ("father_birth", "1985"), ("mother_birth", "1987")]


def test_white_ends_a_label() -> None:
    sheet = set_rows([[(LEFT, "Trụ sở"), (LEFT + 400, "nhà ông Pao: xã Tả Van")]])
    assert [label.tail for label in find_labels(sheet, WORDINGS)] == [""]


def test_open_wording_counts_where_words_follow_up_to_a_colon() -> None:
    wordings = {"Kính đề nghị": frozenset[int](), "Kính đề nghị …:": frozenset({1}), "Xin …:": frozenset({1})}
    rows = [
        "Kính đề nghị Ủy ban nhân dân xã Tả Van xem xét, giải quyết nội dung sau:",
        "Kính đề nghị xem xét.",
        "Xin ơn",
    ]
    assert [label.name for label in find_labels(set_rows(rows), wordings)] == ["Kính đề nghị …:", "Kính đề nghị"]
