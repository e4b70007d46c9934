"""What people type on the command line: times and values."""

from __future__ import annotations

import re
from datetime import datetime

from ocr.extraction.normalize import normalize
from ocr.extraction.template import FieldRule
from ocr.text import one_line
from ocr.types import FieldValueType
from storage.dossiers.working_days import VIETNAM_TIME
from storage.errors import BadValue

_VIETNAMESE_TIME = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(?:[ T]+(\d{1,2}):(\d{2}))?")


def parse_time(text: str | None) -> datetime:
    """Return the instant that was typed, now without one: ISO 8601 or 20/11/2026 14:30, in Vietnam's time unless said.

    Raises:
        BadValue: it is no time.
    """
    if text is None:
        return datetime.now(VIETNAM_TIME)
    typed = one_line(text)
    try:
        found = _VIETNAMESE_TIME.fullmatch(typed)
        if found:
            day, month, year, hour, minute = (int(part or 0) for part in found.groups())
            return datetime(year, month, day, hour, minute, tzinfo=VIETNAM_TIME)
        moment = datetime.fromisoformat(typed)
    except ValueError as error:
        raise BadValue("time", text) from error
    return moment if moment.tzinfo else moment.replace(tzinfo=VIETNAM_TIME)


def parse_value(rule: FieldRule | None, text: str) -> FieldValueType:
    """Return the canonical value of what a person typed for a field; several values are parted by semicolons.

    Raises:
        BadValue: it is no value of the field's kind.
    """
    kind = rule.kind if rule else "text"
    typed = [part for part in text.split(";") if part.strip()] if rule and rule.many else [text]
    values = [normalize(kind, one_line(part), choices=rule.of if rule else ()) for part in typed]
    if not values or any(value is None for value in values):
        raise BadValue("value", text)
    known = tuple(value for value in values if value is not None)
    return known if rule and rule.many else known[0]
