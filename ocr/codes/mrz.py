"""The machine-readable zone on the back of a citizen's card: ICAO 9303 TD1, three lines of thirty characters.

A recogniser confuses O with 0 and loses or invents fillers. Both are mended only where the position leaves no choice:
letters where a letter must stand, digits where a digit must, fillers where nothing else may. What then satisfies every
check digit is `valid`; nothing is searched for until it fits.

Vietnam's layout: line 1 is `IDVNM`, the last nine digits of the personal id, their check digit, the whole id, `<<` and
a last digit whose rule is not known (the composite check digit covers it).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ocr.text import fold

_LINES = 3
_WIDTH = 30
_ID_LENGTH = 12
_VIETNAM = "VNM"
_PREFIX = "ID" + _VIETNAM
_HEAD_1 = 27  # characters of line 1 before its fillers
_HEAD_2 = 18
_LOOK_AHEAD = 3
_LOOKALIKES = str.maketrans(
    {"«": "<<", "‹": "<", "≪": "<<", "〈": "<", "(": "<", "{": "<", "[": "<", "£": "<", "|": "I", "!": "I"}
)
_NOT_MRZ = re.compile(r"[^A-Z0-9<]")
_MISREAD_FILLERS = re.compile(r"(?<=<)[KCXL<]{2,}(?=<|$)|K{4,}|C{4,}")  # no part of a name lacks a vowel
_TO_DIGIT = str.maketrans("OQDILZSBG", "000112586")
_TO_LETTER = str.maketrans("01258", "OIZSB")
_CHECK_WEIGHTS = (7, 3, 1)


@dataclass(frozen=True, slots=True)
class Mrz:
    """A zone as read, mended where positions allow.

    `valid` promises that all check digits hold, both dates exist and, for Vietnam, that the document number is the end
    of the id and the sex, which no check digit covers, is the id's. It says nothing about the names. Dates are ISO,
    None when impossible; the century of birth comes from the id's fourth digit, without an id it is the latest that is
    not after the expiry. Expiry is always 20yy (cards without expiry carry 2099-12-31). `sex` is "Nam", "Nữ" or "".
    `line_indexes` are the three lines among those searched, empty when a zone was parsed by itself.
    """

    text: str
    valid: bool
    document_number: str
    optional_data: str
    date_of_birth: str | None
    sex: str
    date_of_expiry: str | None
    nationality: str
    surname: str
    given_names: str
    line_indexes: tuple[int, ...] = ()


def find_mrz(lines: Sequence[str]) -> Mrz | None:
    """Return the best zone among recognised lines: a valid one if any, else the first with the right build."""
    cleaned = [_clean(line) for line in lines]
    best: Mrz | None = None
    for first, text in enumerate(cleaned):
        if _prefix_at(text) is None:
            continue
        for second, third in _followers(cleaned, first):
            mrz = _build(text, cleaned[second], cleaned[third])
            if mrz is not None and (best is None or (mrz.valid and not best.valid)):
                best = replace(mrz, line_indexes=(first, second, third))
    return best


def parse_td1(text: str) -> Mrz | None:
    """Return the zone in a text of three lines, or of ninety characters without breaks; None for anything else."""
    lines = [line for line in map(_clean, text.splitlines()) if line]
    if len(lines) == 1 and len(lines[0]) == _LINES * _WIDTH:
        lines = [lines[0][start : start + _WIDTH] for start in range(0, _LINES * _WIDTH, _WIDTH)]
    return _build(*lines) if len(lines) == _LINES else None


def name_in_zone(mrz: Mrz, full_name: str) -> tuple[str, str]:
    """Return a printed name and the zone's own as capitals alone, to be compared; a name that the zone cut is cut.

    No check digit covers the zone's names: one that differs by a letter or two may have been misread in it.
    """
    printed = re.sub(r"[^A-Z]", "", fold(full_name).upper())
    zone = re.sub(r"[^A-Z]", "", mrz.surname + mrz.given_names)
    was_cut = not mrz.text.endswith("<")
    return printed[: len(zone)] if was_cut and zone else printed, zone


def check_digit(characters: str) -> str:
    """Return the check digit of ICAO 9303 over digits, capital letters and fillers."""
    total = sum(
        (0 if char == "<" else int(char, 36)) * _CHECK_WEIGHTS[index % 3] for index, char in enumerate(characters)
    )
    return str(total % 10)


def _clean(line: str) -> str:
    marked = fold(line.translate(_LOOKALIKES)).upper()
    return _MISREAD_FILLERS.sub(lambda run: "<" * len(run.group()), _NOT_MRZ.sub("", marked))


def _prefix_at(text: str) -> int | None:
    """Return where line 1 begins in a cleaned line, one misread letter of `IDVNM` allowed."""
    for start in range(min(4, len(text) - len(_PREFIX))):
        window = text[start : start + len(_PREFIX)].translate(_TO_LETTER)
        if _differences(window, _PREFIX) <= 1:
            return start
    return None


def _differences(left: str, right: str) -> int:
    return sum(a != b for a, b in zip(left, right, strict=True))


def _followers(cleaned: Sequence[str], first: int) -> list[tuple[int, int]]:
    """Return the pairs of lines that may be lines 2 and 3; noise may stand between."""
    limit = len(cleaned)
    seconds = [i for i in range(first + 1, min(first + 1 + _LOOK_AHEAD, limit)) if len(cleaned[i]) >= _HEAD_2]
    return [
        (second, third)
        for second in seconds
        for third in range(second + 1, min(second + 1 + _LOOK_AHEAD, limit))
        if "<" in cleaned[third]
    ]


def _build(first: str, second: str, third: str) -> Mrz | None:
    line_1, line_2, line_3 = _fit_first(first), _fit_second(second), _fit_names(third)
    if line_1 is None or line_2 is None:
        return None
    is_vietnamese = line_1[2:5] == _VIETNAM
    document_number, optional_data = line_1[5:14].strip("<"), line_1[15:29].strip("<")
    expiry = _iso_date("20", line_2[8:14])
    birth = _iso_date(_birth_century(optional_data, line_2), line_2[0:6])
    surname, _, rest = line_3.partition("<<")
    return Mrz(
        text=f"{line_1}\n{line_2}\n{line_3}",
        valid=_checks_hold(line_1, line_2)
        and birth is not None
        and expiry is not None
        and (not is_vietnamese or _id_agrees(optional_data, document_number, line_2[7])),
        document_number=document_number,
        optional_data=optional_data,
        date_of_birth=birth,
        sex={"M": "Nam", "F": "Nữ"}.get(line_2[7], ""),
        date_of_expiry=expiry,
        nationality=line_2[15:18],
        surname=surname.replace("<", " ").strip(),
        given_names=rest.replace("<", " ").strip(),
    )


def _fit_first(text: str) -> str | None:
    start = _prefix_at(text)
    if start is None:
        return text if len(text) == _WIDTH and text[14].isdigit() else None  # another country's: nothing is mended
    head = text[start : start + _HEAD_1]
    tail = text[start + _HEAD_1 :]
    numbers = head[len(_PREFIX) :].translate(_TO_DIGIT)
    last = tail.strip("<").translate(_TO_DIGIT)
    if len(head) != _HEAD_1 or not numbers.isdigit() or len(last) > 1 or not (last.isdigit() or not last):
        return None
    return _PREFIX + numbers + "<<" + (last or "<")


def _fit_second(text: str) -> str | None:
    head, tail = text[:_HEAD_2], text[_HEAD_2:]
    last = tail.replace("<", "")[-1:].translate(_TO_DIGIT)
    numbers = (head[:7] + head[8:15]).translate(_TO_DIGIT)
    if len(head) != _HEAD_2 or not numbers.isdigit() or head[7] not in "MF<" or not last.isdigit():
        return None
    nationality = head[15:18].translate(_TO_LETTER)
    if _differences(nationality, _VIETNAM) <= 1:
        nationality = _VIETNAM
    fillers = tail[:11] if len(tail) == _WIDTH - _HEAD_2 and nationality != _VIETNAM else "<" * 11
    return numbers[:7] + head[7] + numbers[7:] + nationality + fillers + last


def _fit_names(text: str) -> str:
    letters = text.translate(_TO_LETTER)
    surname, separator, rest = letters.lstrip("<").partition("<<")
    given = re.split("<<+", rest.lstrip("<"), maxsplit=1)[0]  # after the second gap there are only fillers
    return (surname + separator + given)[:_WIDTH].ljust(_WIDTH, "<")


def _checks_hold(line_1: str, line_2: str) -> bool:
    composite = line_1[5:30] + line_2[0:7] + line_2[8:15] + line_2[18:29]
    return (
        check_digit(line_1[5:14]) == line_1[14]
        and check_digit(line_2[0:6]) == line_2[6]
        and check_digit(line_2[8:14]) == line_2[14]
        and check_digit(composite) == line_2[29]
    )


def _id_agrees(optional_data: str, document_number: str, sex: str) -> bool:
    if len(optional_data) != _ID_LENGTH or not optional_data.endswith(document_number):
        return False
    return sex == "MF"[int(optional_data[3]) % 2]


def _birth_century(optional_data: str, line_2: str) -> str:
    if len(optional_data) == _ID_LENGTH and optional_data.isdigit():
        return str(19 + int(optional_data[3]) // 2)
    return "20" if line_2[0:2] <= line_2[8:10] else "19"


def _iso_date(century: str, digits: str) -> str | None:
    try:
        return dt.date(int(century + digits[:2]), int(digits[2:4]), int(digits[4:6])).isoformat()
    except ValueError:
        return None
