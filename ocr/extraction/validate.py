"""Checks that a paper's values can fail. Each returns stable problem codes, never an exception and never a verdict.

A problem is a reason to look: numbers wrongly issued and corrected papers exist. Values are canonical (see
`normalize`); a check that cannot be made, for want of a value, finds nothing.
"""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import Final

from ocr.codes.mrz import Mrz, name_in_zone
from ocr.extraction.alike import edit_distance
from ocr.extraction.normalize_dates import date_from_words, same_date
from ocr.extraction.normalize_numbers import decimal_from_words, number_from_words
from ocr.extraction.sexes import SEXES, sex_of_id, sex_of_name
from ocr.text import one_line, tone_key

ONE_READER_ONLY: Final = "one_reader_only"
FIELDS_FAILED: Final = "fields_failed"
NO_SEAL_SEEN: Final = "no_seal_seen"
ID_MALFORMED: Final = "id_malformed"
ID_UNKNOWN_PROVINCE: Final = "id_unknown_province"
ID_BIRTH_YEAR_MISMATCH: Final = "id_birth_year_mismatch"
ID_SEX_MISMATCH: Final = "id_sex_mismatch"
NAME_SEX_MISMATCH: Final = "name_sex_mismatch"
TAXID_CHECK_DIGIT: Final = "taxid_check_digit"
DATE_IN_FUTURE: Final = "date_in_future"
DATE_TOO_OLD: Final = "date_too_old"
ISSUE_BEFORE_BIRTH: Final = "issue_before_birth"
EXPIRY_BEFORE_ISSUE: Final = "expiry_before_issue"
DATE_WORDS_MISMATCH: Final = "date_words_mismatch"
AMOUNT_WORDS_MISMATCH: Final = "amount_words_mismatch"
QR_MISMATCH: Final = "qr_mismatch"
MRZ_MISMATCH: Final = "mrz_mismatch"
DEPUTY_WITHOUT_CHIEF: Final = "deputy_without_chief"
AGENCY_PARTED: Final = "agency_parted"

_PROVINCE_CODES = (
    "001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 "
    "044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 "
    "089 091 092 093 094 095 096"
)
PROVINCE_CODES: Final = frozenset(_PROVINCE_CODES.split())
"""First three digits of a personal id: the province of birth registration, numbered as before the mergers of 2025."""

_PERSONAL_ID = re.compile(r"([0-9]{3})([0-9])([0-9]{2})[0-9]{6}")
_OLD_ID = re.compile(r"[0-9]{9}")
_TAX_WEIGHTS = (31, 29, 23, 19, 17, 13, 7, 5, 3)
_TAX_ID = re.compile(r"([0-9]{9})([0-9])(?:-[0-9]{3})?")
_OLDEST_YEAR = 1880
_ZONE_MISREAD = 2  # letters of a name
_NO_DIGIT = 10
_DECIMAL = re.compile(r"[0-9]+(?:\.[0-9]+)?")


def check_id(number: str) -> tuple[str, ...]:
    """Return the problems of a personal id by itself; nine-digit numbers carry nothing to check."""
    match = _PERSONAL_ID.fullmatch(number)
    if match is None:
        return () if _OLD_ID.fullmatch(number) else (ID_MALFORMED,)
    return () if match.group(1) in PROVINCE_CODES else (ID_UNKNOWN_PROVINCE,)


def check_id_birth_year(number: str, date_of_birth: str) -> tuple[str, ...]:
    """Return a problem when a 12-digit id and a date of birth (or its year) disagree."""
    match = _PERSONAL_ID.fullmatch(number)
    if match is None or not date_of_birth[:4].isdigit():
        return ()
    year = 100 * (19 + int(match.group(2)) // 2) + int(match.group(3))
    return () if year == int(date_of_birth[:4]) else (ID_BIRTH_YEAR_MISMATCH,)


def check_id_sex(number: str, sex: str) -> tuple[str, ...]:
    """Return a problem when a 12-digit id and a sex ("Nam", "Nữ") disagree."""
    return () if sex_of_id(number) in (None, sex) or sex not in SEXES else (ID_SEX_MISMATCH,)


def check_name_sex(name: str, sex: str) -> tuple[str, ...]:
    """Return a problem when a name and a sex ("Nam", "Nữ") disagree."""
    return () if sex_of_name(name) in (None, sex) or sex not in SEXES else (NAME_SEX_MISMATCH,)


def check_taxid(number: str) -> tuple[str, ...]:
    """Return the problems of a tax number: the check digit of ten digits, or those of a personal id used as one.

    Where the formula gives 10, issuers differ, so nothing is said.
    """
    match = _TAX_ID.fullmatch(number)
    if match is None:
        return check_id(number)
    total = sum(weight * int(digit) for weight, digit in zip(_TAX_WEIGHTS, match.group(1), strict=True))
    expected = _NO_DIGIT - total % 11
    return () if expected in (int(match.group(2)), _NO_DIGIT) else (TAXID_CHECK_DIGIT,)


def check_date_plausible(date: str, *, today: dt.date) -> tuple[str, ...]:
    """Return a problem when a date (or a year alone) lies after `today` or before anybody alive was born."""
    if date > today.isoformat()[: len(date)]:
        return (DATE_IN_FUTURE,)
    return (DATE_TOO_OLD,) if date < str(_OLDEST_YEAR) else ()


def check_dates_order(birth: str | None = None, issue: str | None = None, expiry: str | None = None) -> tuple[str, ...]:
    """Return problems when a paper was issued before its holder was born or ends before it was issued."""
    problems = []
    if birth and issue and _is_before(issue, birth):
        problems.append(ISSUE_BEFORE_BIRTH)
    if issue and expiry and _is_before(expiry, issue):
        problems.append(EXPIRY_BEFORE_ISSUE)
    return tuple(problems)


def _is_before(left: str, right: str) -> bool:
    length = min(len(left), len(right))  # of a year alone only the year can be compared
    return left[:length] < right[:length]


def digits_match_words(kind: str, value: str, words: str) -> bool | None:
    """Tell whether a value of kind date, money, area or number is what the words beside it spell.

    None means that the words could not be understood, which says nothing about the value.
    """
    if kind == "date":
        date = date_from_words(words)
        return None if date is None else same_date(date, value)
    if kind == "area":
        spelled = decimal_from_words(words)
        return None if spelled is None or not _DECIMAL.fullmatch(value) else spelled == Decimal(value)
    number = number_from_words(words)
    if number is None or not re.fullmatch(r"[0-9]+(?:[.,]0+)?", value):
        return None  # fractions of other kinds are spelled in too many ways
    return number == int(re.split("[.,]", value)[0])


def check_words(kind: str, value: str, words: str) -> tuple[str, ...]:
    """Return a problem when a value and the words beside it disagree; words that are not understood find nothing."""
    if digits_match_words(kind, value, words) is not False:
        return ()
    return (DATE_WORDS_MISMATCH,) if kind == "date" else (AMOUNT_WORDS_MISMATCH,)


def same_value(kind: str, left: str, right: str) -> bool:
    """Tell whether two canonical values of a kind say the same: tone placement, case and punctuation are no difference.

    A date and its year alone agree. Marks count: "Hoa" and "Hòa" are two names.
    """
    if kind == "date":
        return same_date(left, right)
    if kind in ("name", "address", "org", "text", "sex"):
        return _letters(left) == _letters(right)
    return one_line(left) == one_line(right)


def _letters(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", tone_key(one_line(text)).casefold()))


def check_name_in_zone(full_name: str, zone: Mrz) -> tuple[str, ...] | None:
    """Return what is wrong between a name and a machine-readable zone; None when they neither agree nor contradict."""
    printed, coded = name_in_zone(zone, full_name)
    if not printed or not coded:
        return None
    if printed == coded:
        return ()
    return (MRZ_MISMATCH,) if edit_distance(printed, coded) > max(_ZONE_MISREAD, len(coded) // 4) else None
