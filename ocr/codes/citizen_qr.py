"""What the QR code of a citizen's card (CCCD gắn chip 2021, căn cước 2024) says."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from ocr.text import one_line

_ID = re.compile(r"[0-9]{12}")
_OLD_ID = re.compile(r"[0-9]{9}|[0-9]{12}")
_DATE = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{4})")
_FIELDS = 7
_SEXES = ("Nam", "Nữ")
_FIRST_YEAR = 1850


@dataclass(frozen=True, slots=True)
class CitizenQr:
    """The fields of the code, canonical: NFC, single spaces, ISO dates; a birth year alone stays a year.

    `old_id_number` is the number of the card before (mostly a 9-digit CMND), None when there was none. `extra` holds
    what newer cards append after the date of issue; its meaning is not documented.
    """

    id_number: str
    old_id_number: str | None
    full_name: str
    date_of_birth: str
    sex: str
    address: str
    date_of_issue: str
    extra: tuple[str, ...] = ()


def parse_citizen_qr(payload: str) -> CitizenQr | None:
    """Return the fields of a citizen card's code, None for any other code or a damaged one."""
    parts = [one_line(part) for part in payload.split("|")]
    if len(parts) < _FIELDS:
        return None
    id_number, old_id_number, full_name, born, sex, address, issued = parts[:_FIELDS]
    date_of_birth, date_of_issue = _iso_date(born), _iso_date(issued)
    if not _ID.fullmatch(id_number) or (old_id_number and not _OLD_ID.fullmatch(old_id_number)):
        return None
    if not full_name or sex not in _SEXES or date_of_birth is None or date_of_issue is None:
        return None
    return CitizenQr(
        id_number=id_number,
        old_id_number=old_id_number or None,
        full_name=full_name,
        date_of_birth=date_of_birth,
        sex=sex,
        address=address,
        date_of_issue=date_of_issue,
        extra=tuple(parts[_FIELDS:]),
    )


def _iso_date(digits: str) -> str | None:
    match = _DATE.fullmatch(digits)
    if match is None:
        return None
    day, month, year = (int(group) for group in match.groups())
    if year < _FIRST_YEAR:
        return None
    if day == 0 and month == 0:  # older people whose day of birth nobody wrote down
        return f"{year:04d}"
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return None
