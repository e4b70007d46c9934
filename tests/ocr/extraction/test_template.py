"""Paper types as data: every part of a file is heard, nothing more is needed than a type and its fields."""

from __future__ import annotations

import pytest

from ocr.extraction.template import Template, find_template, is_out_of_form, load_templates, parse_template
from tests.ocr.extraction.set_sheet import known_template

WHOLE = """
document_type = "made_up"
titles = ["GIẤY THỬ"]
signs = ["người thử"]
excludes = ["TỜ KHAI"]
stops = ["Người ký"]
is_card = true
[blocks]
mother = ["NGƯỜI MẸ"]
[columns]
mother = ["MẸ"]
father = ["CHA"]
[[fields]]
key = "mother_birth_date"
kind = "date"
block = "mother"
labels = ["Năm sinh"]
lines = 2
join = "; "
keep_end = true
of = ["1987"]
many = true
[[fields]]
key = "mother_birth_date"
kind = "date"
checks = "mother_birth_date"
zone = "head_date"
pattern = 'ngày (\\d+)'
"""


def test_all_parts_of_a_type() -> None:
    template = parse_template(WHOLE)
    assert template.document_type == "made_up"
    assert (template.titles, template.signs) == (("GIẤY THỬ",), ("người thử",))
    assert (template.excludes, template.stops, template.is_card) == (("TỜ KHAI",), ("Người ký",), True)
    assert template.blocks == (("mother", ("NGƯỜI MẸ",)),)
    assert template.columns == (("mother", ("MẸ",)), ("father", ("CHA",)))


def test_all_parts_of_a_field() -> None:
    value, words = parse_template(WHOLE).fields
    assert (value.key, value.kind, value.block, value.labels) == ("mother_birth_date", "date", "mother", ("Năm sinh",))
    assert (value.lines, value.join, value.keep_end, value.of, value.many) == (2, "; ", True, ("1987",), True)
    assert (value.checks, value.zone, value.pattern) == (None, None, None)
    assert (words.checks, words.zone) == ("mother_birth_date", "head_date")
    assert words.pattern is not None
    assert words.pattern.search("NGÀY 12") is not None


def test_least_that_a_type_needs() -> None:
    template = parse_template('document_type = "made_up"\n[[fields]]\nkey = "title"\nkind = "text"')
    assert template.keys() == {"title"}
    assert (template.titles, template.blocks, template.columns, template.is_card) == ((), (), (), False)
    assert (template.fields[0].lines, template.fields[0].join) == (1, " ")


@pytest.mark.parametrize("text", ['document_type = "made_up"', '[[fields]]\nkey = "title"', "document_type = "])
def test_type_without_its_name_its_fields_or_their_kinds_is_an_error(text: str) -> None:
    with pytest.raises((KeyError, ValueError)):
        parse_template(text)


def test_checks_are_no_fields_of_their_own() -> None:
    template = parse_template(WHOLE)
    assert template.keys() == {"mother_birth_date"}
    assert template.rule("mother_birth_date") is template.fields[0]
    assert template.rule("father_birth_date") is None


def test_types_are_found_by_name() -> None:
    found = find_template("birth_certificate")
    assert isinstance(found, Template)
    assert found.document_type == "birth_certificate"
    assert find_template("other") is None


def test_types_are_loaded_once_in_order() -> None:
    names = [template.document_type for template in load_templates()]
    assert names == sorted(set(names))
    assert load_templates() is load_templates()


@pytest.mark.parametrize(
    ("document", "is_whole"),
    [
        ("CMND số 291858044, Công an tỉnh Quảng Ninh cấp ngày 02/10/2013", True),
        ("Thẻ căn cước số 066194887447, Bộ Công an cấp ngày 02 tháng 6 năm 2021", True),
        ("CMND số 119675337", True),
        ("Hộ chiếu số C1234567", True),
        ("20/11/2012", False),
        ("Cục CS QLHC về TTXH", False),
        ("CMND số 291858044, Công an tỉnh", False),
        ("Căn cước công dân số 048097279902 do Cục Cảnh sát (loại, số, nơi cấp) cấp ngày 01/07/2022", False),
    ],
)
def test_a_part_of_what_is_told_of_an_identity_paper_is_doubted(document: str, *, is_whole: bool) -> None:
    rule = known_template("birth_certificate").rule("declarant_document")

    assert rule is not None
    assert is_out_of_form(rule, document) is not is_whole


@pytest.mark.parametrize(
    ("document_type", "key", "whole", "torn"),
    [
        ("declaration", "title", "TỜ KHAI CẤP BẢN SAO GIẤY KHAI SINH", "Ờ KHAI CẤP BẢN SAO GIẤY KHAI SINH"),
        ("application_letter", "title", "Đơn xin xác nhận", "NGHỊ CẤP ĐỔI"),
        ("health_certificate", "health_class", "Loại II", "Loại"),
    ],
)
def test_values_that_lack_a_part_are_out_of_form(document_type: str, key: str, whole: str, torn: str) -> None:
    template = find_template(document_type)
    assert template is not None
    rules = [rule for rule in template.fields if rule.key == key]
    assert not any(is_out_of_form(rule, whole) for rule in rules)
    assert all(is_out_of_form(rule, torn) for rule in rules)


@pytest.mark.parametrize(
    ("key", "usual", "odd"),
    [("height_cm", ("149", "178"), ("78", "17", "1178")), ("weight_kg", ("54", "54,5", "102"), ("5", "5445"))],
)
def test_measures_that_nobody_has_lost_a_figure(key: str, usual: tuple[str, ...], odd: tuple[str, ...]) -> None:
    (rule, *_) = [rule for rule in known_template("health_certificate").fields if rule.key == key]

    assert not any(is_out_of_form(rule, value) for value in usual)
    assert all(is_out_of_form(rule, value) for value in odd)
