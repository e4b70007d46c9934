"""Patterns of templates let a word be misread, but swallow no figure behind it."""

from __future__ import annotations

import re

import pytest

from ocr.extraction.extract import canonical
from ocr.extraction.template import load_templates

_ANY_SIGNS = re.compile(r"(?<=[a-z])\\S\{\d,\d\}(?=\)?\??(?:\\s\*|\\W\*|\[:\.\]\?))")


@pytest.mark.parametrize(
    ("document_type", "key", "text", "value"),
    [
        ("construction_permit", "map_sheet_number", "4 Tờ bản đồ số77", "77"),
        ("construction_permit", "map_sheet_number", "4 Tờ bản đồ s6 77", "77"),
        ("construction_permit", "parcel_number", "Thửa đất số347", "347"),
        ("land_use_certificate", "map_sheet_number", "tờ bản đồ số12", "12"),
        ("certification_page", "book_number", "quyển số01/2024-SCT/BS", "01/2024-SCT/BS"),
    ],
)
def test_figures_that_stick_to_the_word_before_them_are_whole(
    document_type: str, key: str, text: str, value: str
) -> None:
    template = next(each for each in load_templates() if each.document_type == document_type)
    rules = [rule for rule in template.fields if rule.key == key and (rule.pattern or rule.sentence)]
    said = {canonical(rule, text) for rule in rules if rule.pattern} | {
        found.group(1) for rule in rules if rule.sentence and (found := rule.sentence.search(text))
    }
    assert value in said
    assert not any(other and value.endswith(other) and other != value for other in said)


def test_no_pattern_takes_any_signs_for_the_rest_of_a_word_before_figures() -> None:
    for template in load_templates():
        for rule in template.fields:
            for pattern in filter(None, (rule.pattern, rule.sentence)):
                assert not _ANY_SIGNS.search(pattern.pattern), (template.document_type, rule.key)
