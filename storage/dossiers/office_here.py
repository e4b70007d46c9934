"""The calendar of the office that works with a store."""

from __future__ import annotations

from functools import lru_cache

from sqlalchemy.orm import Session

from storage.dossiers.office_calendar import USUAL_CALENDAR, OfficeCalendar, parse_office_calendar
from storage.office import load_office


def calendar_here(session: Session) -> OfficeCalendar:
    """Return when the office works; as usual where nobody said otherwise."""
    return _parsed(load_office(session).calendar)


@lru_cache(maxsize=8)
def _parsed(text: str) -> OfficeCalendar:
    return parse_office_calendar(text) if text else USUAL_CALENDAR
