"""What a code on a paper says, beside what is printed there."""

from __future__ import annotations

import pytest

from ocr.extraction.readings import needs_second_look
from ocr.types import Source
from tests.ocr.extraction.found_fields import CODE_BOX, in_print
from tests.ocr.extraction.judged_fields import alone, in_qr, read


def test_code_outranks_print() -> None:
    reading = alone(in_print("full_name", "name", "LÒ THI MAY"), full_name=in_qr("LÒ THỊ MAY"))
    assert (reading.value, reading.raw, reading.source) == ("LÒ THỊ MAY", "LÒ THI MAY", Source.QR)
    assert not reading.review
    assert reading.box == in_print("full_name", "name", "LÒ THI MAY").found.place.box
    assert reading.page_index == 0


def test_code_without_print_stands_at_the_code() -> None:
    readings, findings = read(id_number=in_qr("010190001234", Source.MRZ))
    reading = readings["id_number"]
    assert (reading.value, reading.raw, reading.page_index, reading.box) == (
        "010190001234",
        "010190001234",
        2,
        CODE_BOX,
    )
    assert (reading.source, reading.review, findings) == (Source.MRZ, False, [])


@pytest.mark.parametrize(
    ("key", "kind", "text", "coded", "source"),
    [
        ("id_number", "id", "010190001235", "010190001234", Source.QR),
        ("date_of_birth", "date", "03/02/1990", "1990-02-01", Source.MRZ),
        ("full_name", "name", "VÀNG THỊ XÚA", "LÒ THỊ MAY", Source.QR),
        ("sex", "text", "Người nào đó khác", "Nam", Source.QR),
    ],
)
def test_print_that_plainly_says_something_else_is_told(
    key: str, kind: str, text: str, coded: str, source: Source
) -> None:
    readings, findings = read(in_print(key, kind, text), **{key: in_qr(coded, source)})
    assert readings[key].value == coded
    assert readings[key].review
    assert readings[key].problems == (f"{source.value}_mismatch",)
    assert findings == [f"{source.value}_mismatch"]


@pytest.mark.parametrize(
    ("key", "kind", "text", "coded"),
    [
        ("full_name", "name", "LO THl MAY", "LÒ THỊ MAY"),  # misread letters
        ("place_of_residence", "address", "Xã Cũ, Huyện Cũ, Tỉnh Cũ", "Xã Mới, Tỉnh Mới"),  # worded differently
        ("date_of_birth", "date", "1990", "1990-02-01"),  # a part says nothing else
        ("date_of_birth", "date", "không rõ", "1990-02-01"),
    ],
)
def test_print_that_may_be_misread_contradicts_nothing(key: str, kind: str, text: str, coded: str) -> None:
    readings, findings = read(in_print(key, kind, text), **{key: in_qr(coded)})
    assert (readings[key].value, readings[key].review, findings) == (coded, False, [])


def test_print_read_unsurely_contradicts_nothing() -> None:
    candidate = in_print("id_number", "id", "010190001235", confidence=0.5)
    assert read(candidate, id_number=in_qr("010190001234"))[1] == []


def test_what_a_code_says_is_read_again_only_where_print_denies_it() -> None:
    name = in_print("full_name", "name", "LÒ THỊ MAY", confidence=0.95).found

    assert not needs_second_look(name, in_qr("LÒ THỊ MAY"))
    assert needs_second_look(name, in_qr("GIÀNG A PHỦ"))
