"""What an administrator decides is checked, stored, and taken over by what was counted before."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from ocr.text import one_line
from storage.casework.desk import ensure_unit
from storage.decisions import Office
from storage.dossiers.dossier_code import is_unit_code
from storage.dossiers.office_calendar import parse_office_calendar
from storage.errors import BadValue
from storage.office import save_office

MOST_SOON_DAYS = 15


def change_office(session: Session, office: Office, officer_id: int) -> None:
    """Store what was decided; dossiers that are there keep their unit and their due dates.

    Raises:
        BadValue: an agency is not named like this, the calendar contradicts itself, a target is no part of 1.
    """
    clean = replace(office, unit=one_line(office.unit).upper(), unit_name=one_line(office.unit_name))
    if clean.calendar:
        parse_office_calendar(clean.calendar)
    for key, target in clean.targets.items():
        if not 0 < target <= 1:
            raise BadValue("target", f"{key}: {target}")
    if not 1 <= clean.soon_days <= MOST_SOON_DAYS:
        raise BadValue("days", str(clean.soon_days))
    if clean.unit:
        if not is_unit_code(clean.unit):
            raise BadValue("unit", clean.unit)
        ensure_unit(session, clean.unit, officer_id)
    save_office(session, clean, officer_id)
