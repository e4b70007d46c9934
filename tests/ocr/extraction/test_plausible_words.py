"""Which words may be of a value of some kind."""

from __future__ import annotations

import pytest

from ocr.extraction.plausible_words import may_be_of_value
from ocr.extraction.template import find_template

_TYPE = "birth_certificate"


@pytest.mark.parametrize(
    ("key", "plausible", "implausible"),
    [
        ("full_name", ["Lò", "THỊ", "H'Hen", "Y"], ["tác", "q94", "x#»~ˆ", "17/3"]),
        ("date_of_birth", ["17", "17/3/2020", "tháng", "năm"], ["Nữ", "sinh"]),
        ("sex", ["Nam", "Nữ"], ["Từ", "nhận"]),
        ("id_number", ["040183279296"], ["CMND", "17/3/2020"]),
        ("place_of_birth", ["Trạm", "19/5", "xã,"], ["x#»~ˆ", '"»4AA"-~']),
    ],
)
def test_a_word_may_be_of_a_value_that_looks_like_one(key: str, plausible: list[str], implausible: list[str]) -> None:
    template = find_template(_TYPE)
    assert template is not None
    rules = [rule for rule in template.fields if rule.key == key and rule.checks is None]
    assert rules

    assert [word for word in (*plausible, *implausible) if may_be_of_value(rules, word)] == plausible
