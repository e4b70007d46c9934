"""Checks between the fields of one paper: id against birth date and sex, digits against words, dates in order."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ocr.codes.mrz import Mrz
from ocr.extraction.lexicon_addresses import begins_as_agency
from ocr.extraction.sexes import SEX_OF_ROLE
from ocr.extraction.validate import (
    AGENCY_PARTED,
    DEPUTY_WITHOUT_CHIEF,
    check_date_plausible,
    check_dates_order,
    check_id,
    check_id_birth_year,
    check_id_sex,
    check_name_in_zone,
    check_name_sex,
    check_taxid,
    check_words,
    digits_match_words,
)
from ocr.text import fold
from ocr.types import Finding

_ID = "id_number"
_NAME = "full_name"
_BIRTH_ENDINGS = ("birth_date", "date_of_birth")
_EXPIRY = "date_of_expiry"
_ISSUE_KEYS = ("date_of_issue", "registration_date", "first_registration_date")
_PERSONAL_ID_DIGITS = 12  # numbers of nine digits tell nothing about their holder
_TAX_KEYS = ("business_code", "enterprise_code")

# One outcome: the problems that a check found, and the fields that it speaks about.
Outcome = tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Checks:
    """How many independent checks each field passed and failed, and what is to be told."""

    held: Counter[str]
    failed: Counter[str]
    findings: tuple[Finding, ...]


def cross_check(
    values: Mapping[str, str],
    kinds: Mapping[str, str],
    words: Mapping[str, str],
    *,
    today: dt.date,
    zone: Mrz | None = None,
) -> Checks:
    """Return what the fields of one paper say about one another.

    Args:
        values: canonical values by key.
        kinds: value kinds by key.
        words: texts in words by the key of the field that they repeat.
        today: the day on which the paper is read; nothing on it lies after.
        zone: the card's machine-readable zone, None where it has none; its name, without marks, bears the print out.
    """
    held: Counter[str] = Counter()
    failed: Counter[str] = Counter()
    findings: list[Finding] = []
    for problems, keys in (*_outcomes(values, kinds, words, today), *_name(values, zone)):
        (failed if problems else held).update(keys)
        findings.extend(Finding(problem, keys, f"{problem}: {', '.join(keys)}") for problem in problems)
    return Checks(held, failed, tuple(findings))


def _outcomes(
    values: Mapping[str, str], kinds: Mapping[str, str], words: Mapping[str, str], today: dt.date
) -> Iterator[Outcome]:
    for key, value in values.items():
        if key.endswith(_ID):
            yield from _person(key, values)
        elif key.endswith("name"):
            yield from _named(key, values)
        elif key in _TAX_KEYS:
            yield check_taxid(value), (key,)
        elif kinds.get(key) == "date" and key != _EXPIRY and (late := check_date_plausible(value, today=today)):
            yield late, (key,)
    for key, spoken in words.items():
        if key in values and digits_match_words(kinds[key], values[key], spoken) is not None:
            yield check_words(kinds[key], values[key], spoken), (key,)
    yield from _order(values)
    yield from _deputy(values)
    yield from _agencies(values)


def _name(values: Mapping[str, str], zone: Mrz | None) -> Iterator[Outcome]:
    name = values.get(_NAME)
    if name is not None and zone is not None and (problems := check_name_in_zone(name, zone)) is not None:
        yield problems, (_NAME,)


def _deputy(values: Mapping[str, str]) -> Iterator[Outcome]:
    """Yield a contradiction where a deputy signs for nobody: a deputy signs "KT." his chief (NĐ 30/2020 Annex I)."""
    title = values.get("signer_title", "")
    if title and "pho" in fold(title).split() and not re.search(r"\bKT\b", title):
        yield (DEPUTY_WITHOUT_CHIEF,), tuple(key for key in ("signer_title", "signing_authority") if key in values)


def _agencies(values: Mapping[str, str]) -> Iterator[Outcome]:
    """Yield a contradiction where one agency's name was taken for two: the lower half begins with no agency's word."""
    if {"parent_agency", "issuing_agency"} <= values.keys() and not begins_as_agency(values["issuing_agency"]):
        yield (AGENCY_PARTED,), ("parent_agency", "issuing_agency")


def _person(key: str, values: Mapping[str, str]) -> Iterator[Outcome]:
    """Yield the checks between one person's id and that person's birth date and sex."""
    person, number = key.removesuffix(_ID), values[key]
    if problems := check_id(number):
        yield problems, (key,)
    if len(number) != _PERSONAL_ID_DIGITS:
        return
    birth = next((person + ending for ending in _BIRTH_ENDINGS if person + ending in values), None)
    if birth is not None:
        yield check_id_birth_year(number, values[birth]), (key, birth)
    sex = values.get(f"{person}sex", SEX_OF_ROLE.get(person.removesuffix("_")))
    if sex is not None:
        keys = (key, f"{person}sex") if f"{person}sex" in values else (key,)
        yield check_id_sex(number, sex), keys


def _named(key: str, values: Mapping[str, str]) -> Iterator[Outcome]:
    """Yield a contradiction between somebody's name and sex; that they fit says little for either."""
    person = "" if key == _NAME else key.removesuffix("name")
    sex = values.get(f"{person}sex", SEX_OF_ROLE.get(person.removesuffix("_"), ""))
    if problems := check_name_sex(values[key], sex):
        yield problems, (key, f"{person}sex") if f"{person}sex" in values else (key,)


def _order(values: Mapping[str, str]) -> Iterator[Outcome]:
    """Yield contradictions between the dates of birth, issue and expiry; right order alone proves nothing."""
    births = [key for key in values if key.endswith(_BIRTH_ENDINGS)]
    issue = next((key for key in _ISSUE_KEYS if key in values), None)
    expiry = _EXPIRY if _EXPIRY in values else None
    issued = values[issue] if issue else None
    for birth in births:
        if problems := check_dates_order(birth=values[birth], issue=issued):
            yield problems, tuple(key for key in (birth, issue) if key)
    if problems := check_dates_order(issue=issued, expiry=values[expiry] if expiry else None):
        yield problems, tuple(key for key in (issue, expiry) if key)
