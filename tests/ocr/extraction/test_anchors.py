"""Labels are found whatever recognition did to them, and only where labels stand."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.extraction.anchors import Anchor, bare, find_anchors, flatten
from ocr.text import VIETNAMESE_LETTERS
from tests.ocr.classify.written_sheet import written_line
from tests.ocr.extraction.set_sheet import set_line


def found(text: str, *labels: str) -> list[str]:
    return [anchor.label for anchor in find_anchors([written_line(text, 100, 100)], labels)]


def anchor_in(text: str, label: str) -> Anchor:
    return find_anchors([written_line(text, 100, 100)], [label])[0]


@pytest.mark.parametrize(
    "text",
    [
        "Giới tính: Nam",
        "Giớitính :Nam",
        "Gióì tính: Nam",
        "Giới tinh; Nam",
        "3. Giới tính: Nam",
        "c) Giới tính Nam",
        "II. Giới tính: Nam",
        "Họ tên: LÒ VĂN PAO Giới tính: Nam",
        "LÒ VĂN PAO, Giới tính Nam",
        "LÒ VĂN PAO (Giới tính Nam)",
    ],
)
def test_label_is_found_in_spite_of_marks_and_spaces(text: str) -> None:
    assert found(text, "Giới tính") == ["Giới tính"]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Trong ô này ghi giới tính của trẻ", "Giới tính"),  # a few words of a sentence
        ("Họ, chữ đệm, tên HOÀNG VĂN PAO", "Họ, chữ đệm, tên chồng"),
        ("Sống ở Kon Tum", "Số"),  # a short label must be a whole word
        ("Sốt xuất huyết: ba ca", "Số"),
        ("Xã Bát Xát", "Quốc tịch"),
        ("Nơi: sinh hoạt", "Nơi sinh hoạt"),  # a label runs over no colon
        ("Sinh ra ở Bát Xát", "Sinh:"),  # its colon is missing
        ("Tội danh: không", "Giới danh"),  # its first word is another
    ],
)
def test_other_words_are_no_label(text: str, label: str) -> None:
    assert found(text, label) == []


def test_label_behind_white_is_one() -> None:
    line = set_line(100, (100, "Dân tộc Thái"), (700, "Quốc tịch Việt Nam"))
    assert [anchor.label for anchor in find_anchors([line], ["Dân tộc", "Quốc tịch"])] == ["Dân tộc", "Quốc tịch"]


def test_longer_label_wins_over_the_one_within_it() -> None:
    assert found("Họ và tên mẹ: VÀNG THỊ XÚA", "Họ và tên", "Họ và tên mẹ", "tên mẹ") == ["Họ và tên mẹ"]


def test_label_occurs_as_often_as_it_stands_there() -> None:
    anchors = find_anchors([written_line("Dân tộc: Thái Dân tộc: Kinh", 100, 100)], ["Dân tộc"])
    assert [anchor.first_word for anchor in anchors] == [0, 3]


def test_anchors_come_in_reading_order() -> None:
    lines = [written_line("Quốc tịch: Việt Nam Dân tộc: Thái", 100, 100), written_line("Giới tính: Nữ", 100, 160)]
    anchors = find_anchors(lines, ["Giới tính", "Dân tộc", "Quốc tịch"])
    assert [(anchor.line_index, anchor.label) for anchor in anchors] == [
        (0, "Quốc tịch"),
        (0, "Dân tộc"),
        (1, "Giới tính"),
    ]


def test_value_glued_to_its_label_begins_behind_it() -> None:
    anchor = anchor_in("Giới tính:Nam", "Giới tính")
    assert (anchor.first_word, anchor.last_word, anchor.end_offset) == (0, 1, len("tính"))


def test_exact_label_scores_best() -> None:
    assert anchor_in("Quốc tịch: Việt Nam", "Quốc tịch").score == 100.0
    assert 84.0 <= anchor_in("Tình trạmg hôn nhân: Độc thân", "Tình trạng hôn nhân").score < 100.0


def test_label_longer_than_the_line_is_compared_as_a_whole() -> None:
    assert found("Ngày thág năm sinh", "Ngày, tháng, năm sinh") == ["Ngày, tháng, năm sinh"]
    assert found("Xã Bát Xát năm sinh", "Ngày, tháng, năm sinh") == []


def test_short_label_that_reads_onto_the_line_must_be_exact() -> None:
    assert found("Số: 12", "Số:") == ["Số:"]
    assert found("Sở: 12", "Sổ:") == ["Sổ:"]  # marks are not compared
    assert found("Sa: 12", "Số:") == []


@pytest.mark.parametrize(("text", "letters"), [("Đặng Thị Ớt", "dangthiot"), (" (1.250) ", "1250"), ("—", "")])
def test_bare_text_has_folded_letters_and_digits_only(text: str, letters: str) -> None:
    assert bare(text) == letters


@given(st.lists(st.text(VIETNAMESE_LETTERS + "0123456789:,.-", min_size=1, max_size=8), min_size=1, max_size=6))
def test_each_flat_letter_knows_its_place(parts: list[str]) -> None:
    line = written_line(" ".join(parts), 100, 100)
    flat = flatten(line)
    assert len(flat.text) == len(flat.words) == len(flat.offsets)
    for letter, word, offset in zip(flat.text, flat.words, flat.offsets, strict=True):
        assert bare(line.words[word].text[offset]) == letter


@given(st.text(VIETNAMESE_LETTERS + " :.,()", min_size=1, max_size=60).filter(str.strip))
def test_anchors_lie_within_the_line_and_not_over_one_another(text: str) -> None:
    line = written_line(text, 100, 100)
    anchors = find_anchors([line], ["Họ và tên", "Số:", "Nơi sinh", "Giới tính", "Dân tộc"])
    assert all(0 <= each.first_word <= each.last_word < len(line.words) for each in anchors)
    assert all(before.end <= after.start for before, after in pairwise(anchors))


@pytest.mark.parametrize("text", ["Mã số/Business code: 062", "Mã số /Code: 062"])
def test_label_may_be_glued_to_its_other_language(text: str) -> None:
    assert found(text, "Mã số") == ["Mã số"]


def test_label_in_two_languages_is_known_by_the_first() -> None:
    label = "Quốc tịch / Nationality"
    assert found("Giới tính: Nữ Quốc tịch /Natonatty: Việt Nam", label) == [label]
    assert found("Giới tính: Nữ Số bìa /Natonality: Việt Nam", label) == []


def test_a_line_of_one_word_with_other_marks_is_no_label() -> None:
    assert found("Nẵng", "Nặng") == []
    assert found("Nặng", "Nặng") == ["Nặng"]
    assert found("Nẵng: 3200 gram", "Nặng") == ["Nặng"]
