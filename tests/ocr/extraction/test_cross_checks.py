"""What the fields of one paper say about one another."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import pytest

from ocr.codes.mrz import parse_td1
from ocr.extraction.cross_checks import Checks, cross_check

TODAY = dt.date(2026, 11, 21)
MAY = "010190001234"  # a woman born in 1990


def check(values: Mapping[str, str], words: Mapping[str, str] | None = None) -> Checks:
    kinds = {key: "date" for key in values if "date" in key} | {"capital": "money"}
    return cross_check(values, kinds, words or {}, today=TODAY)


def problems(values: Mapping[str, str], words: Mapping[str, str] | None = None) -> list[tuple[str, tuple[str, ...]]]:
    return [(finding.code, finding.fields) for finding in check(values, words).findings]


def test_nothing_to_check() -> None:
    assert check({}) == check({"full_name": "LÒ THỊ MAY"})
    assert check({}).findings == ()


def test_id_that_bears_out_birth_and_sex() -> None:
    checks = check({"id_number": MAY, "date_of_birth": "1990-02-01", "sex": "Nữ"})
    assert checks.findings == ()
    assert checks.held == {"id_number": 2, "date_of_birth": 1, "sex": 1}
    assert not checks.failed


def test_id_against_birth_and_sex() -> None:
    checks = check({"id_number": MAY, "date_of_birth": "1987-09-02", "sex": "Nam"})
    assert [(each.code, each.fields) for each in checks.findings] == [
        ("id_birth_year_mismatch", ("id_number", "date_of_birth")),
        ("id_sex_mismatch", ("id_number", "sex")),
    ]
    assert checks.failed == {"id_number": 2, "date_of_birth": 1, "sex": 1}


def test_each_person_is_checked_by_themself() -> None:
    values = {
        "wife_id_number": MAY,
        "wife_birth_date": "1990-02-01",
        "husband_id_number": "010085005678",
        "husband_birth_date": "1990-02-01",
    }
    assert problems(values) == [("id_birth_year_mismatch", ("husband_id_number", "husband_birth_date"))]


def test_sex_of_a_wife_is_known() -> None:
    assert problems({"wife_id_number": "010090001234"}) == [("id_sex_mismatch", ("wife_id_number",))]
    assert check({"wife_id_number": MAY}).held["wife_id_number"] == 1


@pytest.mark.parametrize(
    ("values", "keys"),
    [
        ({"wife_name": "Lò Văn Pành"}, ("wife_name",)),
        ({"father_name": "Lò Thị May"}, ("father_name",)),
        ({"full_name": "LÒ THỊ MAY", "sex": "Nam"}, ("full_name", "sex")),
        ({"subject_name": "Lò Văn Pành", "subject_sex": "Nữ"}, ("subject_name", "subject_sex")),
    ],
)
def test_a_name_of_the_other_sex(values: dict[str, str], keys: tuple[str, ...]) -> None:
    assert problems(values) == [("name_sex_mismatch", keys)]


def test_a_name_that_fits_proves_nothing() -> None:
    assert check({"wife_name": "Lò Thị May", "full_name": "Lò Thị May", "sex": "Nữ"}) == check({})


@pytest.mark.parametrize(
    ("number", "problem"), [("01019000123", "id_malformed"), ("999190001234", "id_unknown_province")]
)
def test_id_that_is_none(number: str, problem: str) -> None:
    assert problems({"id_number": number}) == [(problem, ("id_number",))]


def test_old_id_says_nothing_about_its_holder() -> None:
    checks = check({"id_number": "061234567", "date_of_birth": "1987-09-02", "sex": "Nam"})
    assert (checks.findings, checks.held) == ((), {})


def test_tax_number_has_a_check_digit() -> None:
    assert check({"business_code": "0100109106"}).held == {"business_code": 1}
    assert problems({"business_code": "0100109107"}) == [("taxid_check_digit", ("business_code",))]


def test_date_after_the_day_of_reading() -> None:
    assert problems({"date_of_birth": "2027-01-01"}) == [("date_in_future", ("date_of_birth",))]
    assert problems({"date_of_expiry": "2034-01-01"}) == []


def test_dates_in_order() -> None:
    values = {"date_of_birth": "2001-01-01", "date_of_issue": "2000-01-01", "date_of_expiry": "1999-01-01"}
    assert problems(values) == [
        ("issue_before_birth", ("date_of_birth", "date_of_issue")),
        ("expiry_before_issue", ("date_of_issue", "date_of_expiry")),
    ]


def test_right_order_alone_proves_nothing() -> None:
    assert check({"date_of_birth": "1990-02-01", "date_of_issue": "2021-05-05"}).held == {}


def test_registration_comes_after_both_were_born() -> None:
    values = {"wife_birth_date": "2020-01-01", "husband_birth_date": "1985-02-14", "registration_date": "2010-05-05"}
    assert problems(values) == [("issue_before_birth", ("wife_birth_date", "registration_date"))]


def test_digits_and_words() -> None:
    words = {"capital": "Năm mươi triệu đồng"}
    assert check({"capital": "50000000"}, words).held == {"capital": 1}
    assert problems({"capital": "60000000"}, words) == [("amount_words_mismatch", ("capital",))]


def test_words_that_nobody_understands_prove_nothing() -> None:
    checks = check({"capital": "50000000"}, {"capital": "xin chào"})
    assert (checks.findings, checks.held) == ((), {})


def test_words_of_a_field_that_was_not_found() -> None:
    assert check({}, {"capital": "Năm mươi triệu đồng"}).findings == ()


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("PHÓ GIÁM ĐỐC", True),
        ("TM. ỦY BAN NHÂN DÂN - PHÓ CHỦ TỊCH", True),
        ("KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC", False),
        ("GIÁM ĐỐC", False),
    ],
)
def test_deputy_signs_for_the_chief(title: str, told: bool) -> None:
    expected = [("deputy_without_chief", ("signer_title",))] if told else []
    assert problems({"signer_title": title}) == expected


ZONE = parse_td1("IDVNM1990012343010190001234<<1\n9002012F3001016VNM<<<<<<<<<<<8\nLO<<THI<MAY<<<<<<<<<<<<<<<<<<<")


@pytest.mark.parametrize(
    ("name", "held", "failed"),
    [("LÒ THỊ MAY", 1, 0), ("Lò Thị Mây", 1, 0), ("LÒ THỊ MAI", 0, 0), ("GIÀNG A PHỦ", 0, 1)],
)
def test_name_is_borne_out_by_the_zone_unless_a_letter_of_it_may_be_misread(name: str, held: int, failed: int) -> None:
    assert ZONE is not None
    checks = cross_check({"full_name": name}, {"full_name": "name"}, {}, today=TODAY, zone=ZONE)

    assert (checks.held["full_name"], checks.failed["full_name"]) == (held, failed)
    assert [finding.code for finding in checks.findings] == ["mrz_mismatch"] * failed


@pytest.mark.parametrize(
    ("parent", "issuing", "told"),
    [("TRUNG TÂM KIỂM", "SOÁT BỆNH TẬT", True), ("SỞ Y TẾ TỈNH NGHỆ AN", "TRUNG TÂM KIỂM SOÁT BỆNH TẬT", False)],
)
def test_one_agency_taken_for_two_is_told(parent: str, issuing: str, told: bool) -> None:
    values = {"parent_agency": parent, "issuing_agency": issuing}
    checks = cross_check(values, dict.fromkeys(values, "org"), {}, today=TODAY)
    expected = [("agency_parted", ("parent_agency", "issuing_agency"))] if told else []
    assert [(each.code, each.fields) for each in checks.findings] == expected
