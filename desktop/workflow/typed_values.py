"""What people type on the command line: times and values."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from ocr.extraction.normalize import normalize
from ocr.text import one_line
from ocr.types import FieldValueType
from storage.dossiers.working_days import VIETNAM_TIME
from storage.errors import BadValue

GENERAL_KINDS: Mapping[str, str] = {
    "number": "text",
    "date_of_issue": "date",
    "issuer": "org",
    "signer_name": "name",
    "subject": "text",
    "full_name": "name",
    "id_number": "id",
    "date_of_birth": "date",
}
"""What can be said of a paper whose type has no template, and of what kind it is: the metadata of domain.md §1.3."""

_FIRST_YEAR, _LAST_YEAR = 1970, 2099
"""Outside of these a year was mistyped; the two digits in a dossier's code could not hold it either."""

_VIETNAMESE_TIME = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(?:[ T]+(\d{1,2}):(\d{2}))?")


def parse_time(text: str | None) -> datetime:
    """Return the instant that was typed, now without one: ISO 8601 or 20/11/2026 14:30, in Vietnam's time unless said.

    Raises:
        BadValue: it is no time.
    """
    if text is None:
        return datetime.now(VIETNAM_TIME)
    typed = one_line(text)
    moment = _moment(typed)
    if moment is None or not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        raise BadValue("time", text)
    return moment


def _moment(typed: str) -> datetime | None:
    try:
        found = _VIETNAMESE_TIME.fullmatch(typed)
        if found:
            day, month, year, hour, minute = (int(part or 0) for part in found.groups())
            return datetime(year, month, day, hour, minute, tzinfo=VIETNAM_TIME)
        moment = datetime.fromisoformat(typed)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=VIETNAM_TIME)


def parse_value(text: str, kind: str = "text", *, is_list: bool = False, choices: Sequence[str] = ()) -> FieldValueType:
    """Return the canonical value of what a person typed for a field; the values of a list are parted by semicolons.

    Raises:
        BadValue: it is no value of the field's kind.
    """
    typed = [part for part in text.split(";") if part.strip()] if is_list else [text]
    values = [normalize(kind, one_line(part), choices=choices) for part in typed]
    if not values or any(value is None for value in values):
        raise BadValue("value", text)
    known = tuple(value for value in values if value is not None)
    return known if is_list else known[0]
