"""Codes of dossiers, as people type them and as other systems write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.dossiers.dossier_code import DEFAULT_PATTERN, DossierCode, format_code, parse_code
from storage.errors import BadValue

NEW_UNITS = st.from_regex(r"[A-K][0-9]{2}(\.[0-9]{1,5}){0,5}", fullmatch=True)
OLD_UNITS = st.from_regex(r"[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[A-K][0-9]{2}", fullmatch=True)
CODES = st.builds(
    DossierCode,
    st.one_of(NEW_UNITS, OLD_UNITS),
    st.dates(date(2000, 1, 1), date(2068, 12, 31)),
    st.integers(1, 999_999),
)
PATTERNS = [DEFAULT_PATTERN, "{unit}-{date:%Y%m%d}-{number:06d}", "HS.{date:%d%m%y}/{number:03d}@{unit}"]


@given(CODES, st.sampled_from(PATTERNS))
def test_code_is_read_back_as_it_was_meant(code: DossierCode, pattern: str) -> None:
    assert parse_code(format_code(code, pattern), pattern) == code


@given(CODES)
def test_codes_of_the_usual_form_are_read_whatever_the_own_pattern_is(code: DossierCode) -> None:
    assert parse_code(format_code(code), PATTERNS[1]) == code


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("H34.12-261120-0001", DossierCode("H34.12", date(2026, 11, 20), 1)),
        ("000.00.53.H48-220921-0099", DossierCode("000.00.53.H48", date(2022, 9, 21), 99)),
        ("H29.0.162-260105-123456", DossierCode("H29.0.162", date(2026, 1, 5), 123_456)),
        ("G15-240229-0007", DossierCode("G15", date(2024, 2, 29), 7)),
        (" h34.12-261120-0001\n", DossierCode("H34.12", date(2026, 11, 20), 1)),
    ],
)
def test_old_and_new_codes_are_read(text: str, expected: DossierCode) -> None:
    assert parse_code(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "H34.12",
        "H34.12-261120",
        "H34.12-261320-0001",  # no month 13
        "H34.12-250229-0001",  # no leap year
        "H34.12-261120-001",
        "H34.12-261120-0000",
        "H34.12-261120-1234567",
        "H34.-261120-0001",
        "00.00.53.H48-220921-0099",
        "H34.12-261120-0001-x",
        "H34.12-26112٠-0001",  # an Arabic-Indic zero is no digit of a code
        "Đ34.12-261120-0001",
    ],
)
def test_what_is_no_code_is_refused(text: str) -> None:
    with pytest.raises(BadValue) as caught:
        parse_code(text)

    assert (caught.value.kind, caught.value.value) == ("dossier_code", text)


@pytest.mark.parametrize(
    "code",
    [
        DossierCode("H34-12", date(2026, 11, 20), 1),
        DossierCode("", date(2026, 11, 20), 1),
        DossierCode("H34", date(2026, 11, 20), 0),
        DossierCode("H34", date(2026, 11, 20), -1),
        DossierCode("H34", date(2026, 11, 20), 1_000_000),
        DossierCode("H34", date(1926, 11, 20), 1),
    ],
)
def test_code_that_could_not_be_read_back_is_not_written(code: DossierCode) -> None:
    with pytest.raises(BadValue):
        format_code(code)


@pytest.mark.parametrize(
    "pattern",
    [
        "",
        "{unit}-{number:04d}",
        "{unit}-{date:%y%m%d}-{number}",
        "{unit}-{date}-{number:04d}",
        "{unit}-{date:%y%m}-{number:04d}",
        "{unit}-{date:%y%Y%m%d}-{number:04d}",
        "{unit}-{date:%y%m%d}-{number:04d}-{number:04d}",
        "{unit.__class__}-{date:%y%m%d}-{number:04d}",
        "{unit!r}-{date:%y%m%d}-{number:04d}",
        "{unit:>9}-{date:%y%m%d}-{number:04d}",
        "{unit}-{date:%y%m%d}-{number:04d",
        "{unit}-{date:%y%m%d}-{number:04d}-{page}",
    ],
)
def test_pattern_that_cannot_be_read_back_is_refused(pattern: str) -> None:
    with pytest.raises(BadValue):
        parse_code("H34.12-261120-0001", pattern)
    with pytest.raises(BadValue):
        format_code(DossierCode("H34.12", date(2026, 11, 20), 1), pattern)
