"""What a paper's fields are in the end, how sure they are, and what contradicts what."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

import pytest

from ocr.extraction.calibrate import trust_threshold
from ocr.extraction.code_values import CodeValue
from ocr.extraction.judge import judge, weigh
from ocr.extraction.readings import Candidate, needs_second_look, needs_third_look
from ocr.extraction.surroundings import Surroundings
from ocr.types import Source
from tests.ocr.extraction.found_fields import in_print, in_words, one_of_many
from tests.ocr.extraction.judged_fields import TODAY, alone, in_qr, read

YEAR = "một nghìn chín trăm tám mươi bảy"


def test_nothing_found_nothing_said() -> None:
    assert judge([], {}, today=TODAY) == ((), ())


def test_printed_value_keeps_what_was_read() -> None:
    reading = alone(in_print("date_of_birth", "date", "02/09/1987"))
    assert (reading.value, reading.raw, reading.source) == ("1987-09-02", "02/09/1987", Source.OCR)
    assert 0 < reading.confidence < 1


def test_unreadable_value_is_empty_and_for_a_person() -> None:
    reading = alone(in_print("date_of_birth", "date", "không rõ"))
    assert (reading.value, reading.raw, reading.confidence, reading.review) == ("", "không rõ", 0.0, True)
    assert reading.problems == ("unreadable",)


def test_value_is_for_a_person_exactly_below_the_threshold() -> None:
    for confidence, name, clear in itertools.product((0.3, 0.8, 0.99), ("Lò Thị May", "Nguyễn Thị Mai"), (False, True)):
        candidate = replace(in_print("full_name", "name", name, other=name, confidence=confidence), clear=clear)
        ((_, signs),) = weigh([candidate], {}, today=TODAY)
        reading = alone(candidate)
        assert reading.review is (reading.confidence < trust_threshold(signs))


def test_part_of_a_number_is_doubted() -> None:
    whole = in_print("register_number", "symbol", "3940/UB.GCN", other="3940/UB.GCN")
    part = replace(whole, found=replace(whole.found, value="3940/UB"), other=None)
    assert "odd_form" in alone(part).problems
    assert "odd_form" not in alone(whole).problems


def test_value_that_both_readers_saw_surely_needs_no_person() -> None:
    reading = alone(in_print("full_name", "name", "Nguyễn Thị Mai", other="NGUYỄN THỊ MAI".title()))
    assert not reading.review


def test_value_that_the_other_reader_does_not_bear_out_is_for_a_person() -> None:
    assert alone(in_print("full_name", "name", "Nguyễn Thị Mai", other="Nguyễn Thị Mại")).review


@pytest.mark.parametrize(
    ("kind", "read_first", "read_otherwise", "told_apart"),
    [
        ("address", "Xã Tả Van, tỉnh Lào Caỉ", "Xã Tả Van, tỉnh Lào Cai", True),  # no province has the other name
        ("address", "Xã Tả Van, tỉnh Lào Cai", "Xã Tả Van, tỉnh Lào Caỉ", True),
        ("address", "Xã Tả Van, tỉnh Lào Cai", "Phường Sa Pa, tỉnh Lào Cai", False),  # both usual
        ("name", "Nguyễn Thị Maii", "Nguyễn Thị Mai", True),  # no syllable
        ("name", "Đỉnh Thị Mai", "Đinh Thị Mai", True),  # no surname
        ("name", "Nguyễn Thị Nguyện", "Nguyễn Thị Nguyệt", False),  # rare names are right ones too
    ],
)
def test_dictionaries_tell_which_of_two_readings_is_right(
    kind: str, read_first: str, read_otherwise: str, *, told_apart: bool
) -> None:
    candidate = in_print("residence", kind, read_first, other=read_otherwise)
    ((found, signs),) = weigh([candidate], {}, today=TODAY)
    assert signs.agrees is False
    assert signs.told_apart is told_apart
    assert not told_apart or found.value in ("Xã Tả Van, tỉnh Lào Cai", "Nguyễn Thị Mai", "Đinh Thị Mai")


def test_the_recogniser_asked_again_decides_between_two_readings() -> None:
    candidate = in_print("full_name", "name", "Nguyễn Thị Nguyện", other="Nguyễn Thị Nguyệt")
    for again, agrees in (
        ("Nguyễn Thị Nguyệt", True),
        ("Nguyễn Thị Nguyện", False),  # the same reader saw the same: that bears out nothing
        ("Nguyễn Thị Nguyên", False),
    ):
        ((found, signs),) = weigh([replace(candidate, second=again)], {}, today=TODAY)
        assert signs.agrees is agrees
        assert not agrees or (found.value == "Nguyễn Thị Nguyệt" and signs.corrected)


def test_the_recogniser_is_asked_again_where_the_other_reader_saw_another_value() -> None:
    found = in_print("full_name", "name", "Nguyễn Thị Nguyện").found
    assert needs_third_look(found, "Nguyễn Thị Nguyệt")
    assert not needs_third_look(found, "Nguyễn Thị Nguyện")
    assert not needs_third_look(found, "")
    assert not needs_third_look(in_print("area", "area", "38 m²").found, "3,8 m²")
    assert not needs_third_look(replace(found, value=None), "Nguyễn Thị Nguyệt")


def test_capitals_that_the_other_reader_took_for_small_letters_agree() -> None:
    assert not alone(in_print("full_name", "name", "NGUYỄN THỊ MAI", other="nguyễn thị mai")).review
    assert alone(in_print("place", "text", "Nguyễn Thị Mai", other="nguyễn thị mai")).review


def test_address_in_no_province_is_for_a_person_however_surely_read() -> None:
    known, unknown = (
        alone(in_print("residence", "address", address, other=address, confidence=0.99))
        for address in ("Xã Tả Van, tỉnh Lào Cai", "Xã Tả Van, tỉnh Xuyên Vân")
    )
    assert not known.review
    assert unknown.review
    assert "unknown_province" in unknown.problems


@pytest.mark.parametrize(
    ("key", "kind", "whole", "odd", "reason"),
    [
        ("serial", "serial", "A0989158", "0989158", "odd_serial"),
        ("issuer", "org", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", "PHÒNG GIÁO DỤC VÀ ĐÀO", "incomplete_agency"),
        ("relation", "text", "Cha", "Chạ", "misspelt_relation"),
    ],
)
def test_what_two_readers_may_both_have_missed_is_for_a_person(
    key: str, kind: str, whole: str, odd: str, reason: str
) -> None:
    right, doubtful = (alone(in_print(key, kind, text, other=text, confidence=0.999)) for text in (whole, odd))
    assert not right.review
    assert doubtful.review
    assert reason in doubtful.problems


def test_value_without_another_reader_is_for_a_person() -> None:
    assert alone(in_print("full_name", "name", "Nguyễn Thị Mai", second="Nguyễn Thị Mai", confidence=0.99)).review


def test_value_at_a_doubtful_place_is_for_a_person() -> None:
    sure = in_print("residence", "address", "Xã Tả Van, tỉnh Lào Cai", other="Xã Tả Van, tỉnh Lào Cai", confidence=0.99)
    assert not alone(sure).review
    assert alone(replace(sure, around=Surroundings(goes_on=True))).review


@pytest.mark.parametrize(("confidence", "value"), [(0.9, "1854/KH-UBND"), (0.9995, "1654/KH-UBND")])
def test_of_two_readers_that_differ_the_surer_is_taken_and_a_person_looks(confidence: float, value: str) -> None:
    reading = alone(in_print("number", "symbol", "1654/KH-UBND", other="1854/KH-UBND", confidence=confidence))
    assert (reading.value, reading.raw, reading.review) == (value, "1654/KH-UBND", True)
    assert ("from_second_reading" in reading.problems) is (value != "1654/KH-UBND")


def test_other_reader_that_saw_something_else_replaces_nothing() -> None:
    reading = alone(in_print("full_name", "name", "Lò Thị May", other="Vàng A Páo", confidence=0.5))
    assert (reading.value, reading.review) == ("Lò Thị May", True)


def test_other_reader_that_agrees_makes_surer_and_one_that_differs_less_sure() -> None:
    once = alone(in_print("full_name", "name", "Lò Thị May"))
    agreed = alone(in_print("full_name", "name", "Lò Thị May", other="Lò Thị May"))
    differed = alone(in_print("full_name", "name", "Lò Thị May", other="Vàng A Páo"))
    blind = alone(in_print("full_name", "name", "Lò Thị May", other=""))
    assert agreed.confidence > once.confidence > differed.confidence
    assert differed.review
    assert blind.review
    assert {agreed.value, differed.value, blind.value} == {"Lò Thị May"}


def test_second_reading_with_another_tone_placement_agrees() -> None:
    plain = alone(in_print("full_name", "name", "Nguyễn Thị Hòa", other="Nguyễn Thị Hòa"))
    assert alone(in_print("full_name", "name", "Nguyễn Thị Hòa", other="Nguyễn Thị Hoà")).confidence == plain.confidence


def test_value_that_only_the_second_reading_saw_is_for_a_person() -> None:
    candidate = in_print("date_of_birth", "date", "O2f09f1987", second="02/09/1987")
    assert candidate.found.value is None
    reading = alone(candidate)
    assert reading.value == "1987-09-02"
    assert reading.raw == "O2f09f1987"
    assert reading.review


def test_value_that_neither_reading_saw_is_unreadable() -> None:
    assert alone(in_print("date_of_birth", "date", "không", second="rõ")).problems == ("unreadable",)


def test_doubtful_value_says_why() -> None:
    usual = alone(in_print("ethnicity", "text", "Mông"))
    odd = alone(in_print("ethnicity", "text", "Mòng xyz"))
    assert "unknown_ethnic_group" in odd.problems
    assert odd.confidence < usual.confidence


def test_failed_check_sends_both_fields_to_a_person() -> None:
    candidates = [
        in_print("id_number", "id", "010190001234", second="010190001234", confidence=0.99),
        in_print("date_of_birth", "date", "02/09/1987", second="02/09/1987", confidence=0.99),
    ]
    readings, findings = read(*candidates)
    assert findings == ["id_birth_year_mismatch"]
    assert readings["id_number"].review
    assert readings["date_of_birth"].review


def test_check_that_holds_makes_surer() -> None:
    number = in_print("id_number", "id", "010190001234")
    born = in_print("date_of_birth", "date", "01/02/1990")
    assert read(number, born)[0]["date_of_birth"].confidence > alone(born).confidence


def test_code_checks_the_other_fields() -> None:
    born = in_print("date_of_birth", "date", "02/09/1987")
    readings, findings = read(born, id_number=in_qr("010190001234"))
    assert findings == ["id_birth_year_mismatch"]
    assert readings["date_of_birth"].review


def test_words_beside_a_date_are_no_field_but_check_it() -> None:
    born = in_print("date_of_birth", "date", "02/09/1987")
    right = in_words("date_of_birth", "date", f"Ngày hai tháng chín năm {YEAR}")
    wrong = in_words("date_of_birth", "date", f"Ngày ba tháng chín năm {YEAR}")
    readings, findings = read(born, right)
    assert (list(readings), findings) == (["date_of_birth"], [])
    assert readings["date_of_birth"].confidence > alone(born).confidence
    readings, findings = read(born, wrong)
    assert findings == ["date_words_mismatch"]
    assert readings["date_of_birth"].review


def test_words_are_not_read_a_second_time() -> None:
    words = in_words("date_of_birth", "date", "Ngày hai tháng chín", confidence=0.1)
    assert not needs_second_look(words.found)


def test_doubtful_field_needs_a_second_look() -> None:
    assert needs_second_look(in_print("full_name", "name", "Lò Thị May", confidence=0.4).found)
    assert needs_second_look(in_print("date_of_birth", "date", "không rõ", confidence=0.4).found)


def test_field_with_many_values_is_one_reading_with_a_list() -> None:
    lines = [
        one_of_many("business_lines", "text", "Bán lẻ lương thực"),
        one_of_many("business_lines", "text", "Cho thuê xe", confidence=0.3),
    ]
    readings, _ = read(*lines, in_print("full_name", "name", "Lò Thị May"))
    joined = readings["business_lines"]
    assert joined.value == ("Bán lẻ lương thực", "Cho thuê xe")
    assert joined.raw == "Bán lẻ lương thực\nCho thuê xe"
    assert joined.review
    assert joined.confidence == alone(in_print("business_lines", "text", "Cho thuê xe", confidence=0.3)).confidence
    assert isinstance(readings["full_name"].value, str)


def test_one_value_of_many_is_a_list_too() -> None:
    assert alone(one_of_many("business_lines", "text", "Cho thuê xe")).value == ("Cho thuê xe",)


def test_finding_is_told_once() -> None:
    number = in_print("id_number", "id", "010190001235")
    _, findings = judge([number, number], {"id_number": in_qr("010190001234")}, today=TODAY)
    assert [finding.code for finding in findings] == ["qr_mismatch"]


def weighed(candidates: Sequence[Candidate], **codes: CodeValue) -> list[str]:
    return [found.rule.key for found, _ in weigh(candidates, codes, today=TODAY)]


def test_only_values_from_print_are_weighed() -> None:
    candidates = [
        in_print("full_name", "name", "Lò Thị May"),
        in_print("date_of_birth", "date", "không rõ"),
        in_print("sex", "sex", "Nữ"),
        in_words("capital", "money", "năm mươi triệu đồng"),
    ]
    assert weighed(candidates, sex=in_qr("Nữ")) == ["full_name"]


def test_signs_say_what_a_value_rests_on() -> None:
    candidates = [
        in_print("id_number", "id", "010190001234", other="010190001234"),
        in_print("date_of_birth", "date", "01/02/1990", second="01/02/1990"),
    ]
    (_, number), (_, born) = weigh(candidates, {}, today=TODAY)
    assert (number.agrees, number.checks_held, number.checks_failed, number.corrected) == (True, 1, 0, False)
    assert number.agrees_surely == 0.999
    assert (born.agrees, born.checks_held) == (None, 1)
    assert (number.kind, number.letters, number.label_score) == ("id", 12, 100.0)
