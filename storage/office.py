"""What the office has decided, loaded and stored; kept with the data, so that backups hold it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.audit import Subject, record
from storage.decisions import SOON_WORKING_DAYS, Office
from storage.models.unit import Setting, Unit

_PREFIX = "office."
_KEYS = tuple(_PREFIX + key for key in ("unit", "calendar", "databases", "targets", "soon_days"))


def load_office(session: Session) -> Office:
    """Return what was decided."""
    rows = session.execute(sa.select(Setting.key, Setting.value).where(Setting.key.in_(_KEYS))).all()
    found: dict[str, Any] = {key.removeprefix(_PREFIX): value.get("is") for key, value in rows}
    code = found.get("unit", "")
    name = session.scalar(sa.select(Unit.name).where(Unit.code == code)) if code else None
    return Office(
        unit=code,
        unit_name=name if name and name != code else "",
        calendar=found.get("calendar", ""),
        databases=_lines(found.get("databases", ())),
        targets=found.get("targets", {}),
        soon_days=found.get("soon_days", SOON_WORKING_DAYS),
    )


def databases_turned_on(session: Session) -> frozenset[tuple[str, str]]:
    """Return the lines of the table of published databases that hold here, by one look at the database."""
    row = session.get(Setting, f"{_PREFIX}databases", populate_existing=True)
    return _lines(() if row is None else row.value["is"])


def _lines(found: Iterable[Sequence[str]]) -> frozenset[tuple[str, str]]:
    return frozenset((database, document_type) for database, document_type in found)


def save_office(session: Session, office: Office, officer_id: int) -> None:
    """Let these be the decisions, and note which of them changed; the unit must be there if one is named."""
    before = load_office(session)
    new, old = _values(office), _values(before)
    changed = [key for key in new if new[key] != old[key]]
    for key in changed:
        session.merge(Setting(key=_PREFIX + key, value={"is": new[key]}))
    if office.unit and office.unit_name != before.unit_name:
        unit = session.scalars(sa.select(Unit).where(Unit.code == office.unit)).one()
        if unit.name != (office.unit_name or unit.code):
            unit.name = office.unit_name or unit.code
            changed.append("unit_name")
    session.flush()
    if changed:
        record(session, "office.change", Subject("setting"), officer_id, settings=changed)


def _values(office: Office) -> dict[str, Any]:
    return {
        "unit": office.unit,
        "calendar": office.calendar,
        "databases": [list(line) for line in sorted(office.databases)],
        "targets": dict(office.targets),
        "soon_days": office.soon_days,
    }
