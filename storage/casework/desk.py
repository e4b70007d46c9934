"""The desk that a store belongs to: who works there, in which unit, with which catalogue."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ocr.text import one_line
from storage.audit import Subject, record
from storage.catalogue.starter import load_starter
from storage.dossiers.counter_name import is_counter_name
from storage.dossiers.dossier_code import is_unit_code
from storage.dossiers.procedures import store_procedures
from storage.errors import BadValue
from storage.models.dossier import Dossier
from storage.models.procedure import Procedure
from storage.models.unit import Officer, ServiceCounter, Unit
from storage.office import load_office

FIRST_UNIT = "H34.12"
"""The unit of a store in which nobody has named one yet; `intake --unit` names the real one, which then stays."""

_ADMINISTRATOR = "administrator"


def prepare_desk(session: Session, login: str) -> int:
    """Make sure that somebody works here and that procedures are known; return the number of the officer.

    Until the first account is made a store belongs to the operating-system user who made it.
    """
    officer = _officer(session, login)
    if officer is None:
        officer = Officer(login=login, name=login, role=_ADMINISTRATOR)
        session.add(officer)
        session.flush()
        record(session, "officer.add", Subject("officer", officer.id), officer.id)
    if not _knows_procedures(session):
        store_procedures(session, load_starter(), "starter", officer.id)
    return officer.id


def find_desk(session: Session, login: str) -> int | None:
    """Return the number of the officer when nothing has to be prepared for them, else None."""
    officer = _officer(session, login)
    return officer.id if officer is not None and _knows_procedures(session) else None


def _officer(session: Session, login: str) -> Officer | None:
    return session.scalars(sa.select(Officer).where(Officer.login == login)).one_or_none()


def _knows_procedures(session: Session) -> bool:
    return session.scalar(sa.select(Procedure.id).limit(1)) is not None


def ensure_unit(session: Session, code: str | None, officer_id: int) -> int:
    """Return the number of a unit, which is added if it is new.

    Without a code it is the office's own, else that of the last dossier.

    Raises:
        BadValue: an agency is not named like this (QĐ 20/2020).
    """
    wanted = one_line(code).upper() if code else load_office(session).unit or _last_unit(session) or FIRST_UNIT
    unit = session.scalars(sa.select(Unit).where(Unit.code == wanted)).one_or_none()
    if unit is None:
        if not is_unit_code(wanted):
            raise BadValue("unit", wanted)
        unit = Unit(code=wanted, name=wanted, level="commune" if "." in wanted else "province")
        session.add(unit)
        session.flush()
        record(session, "unit.add", Subject("unit", unit.id), officer_id)
    return unit.id


def ensure_counter(session: Session, unit_id: int, name: str, officer_id: int) -> int | None:
    """Return the number of a unit's counter, which is added if it is new; None where no name is given.

    Raises:
        BadValue: a counter is not named like this.
    """
    wanted = one_line(name)
    if not wanted:
        return None
    if not is_counter_name(wanted):
        raise BadValue("counter_name", wanted)
    of_unit = sa.select(ServiceCounter).where(ServiceCounter.unit_id == unit_id)
    counter = session.scalars(of_unit.where(ServiceCounter.name == wanted)).one_or_none()
    if counter is None:
        counter = ServiceCounter(unit_id=unit_id, name=wanted)
        session.add(counter)
        session.flush()
        record(session, "counter.add", Subject("counter", counter.id), officer_id)
    return counter.id


def _last_unit(session: Session) -> str | None:
    return session.scalar(
        sa.select(Unit.code).join(Dossier, Dossier.unit_id == Unit.id).order_by(Dossier.id.desc()).limit(1)
    )
