"""Dossiers: opened, moved along their steps, and shown whole."""

from __future__ import annotations

import calendar as calendar_module
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ocr.text import nfc, one_line
from storage.audit import Subject, record
from storage.dossiers.dossier_code import DossierCode, format_code
from storage.dossiers.office_calendar import USUAL_CALENDAR, OfficeCalendar
from storage.dossiers.office_here import calendar_here
from storage.dossiers.procedures import get_procedure, term_of
from storage.dossiers.working_days import VIETNAM_TIME, due_at
from storage.errors import BadValue, NotFound, StaleVersion
from storage.models.dossier import Component, Dossier, StepTaken, SupplementRequest
from storage.models.procedure import ChannelTerm, Procedure
from storage.models.unit import Unit
from storage.office import databases_turned_on
from storage.reuse.office_databases import Line, database_holding
from storage.states import OPEN_STEPS, Channel, ComponentState, DossierStep, check_move


@dataclass(frozen=True, slots=True)
class NewDossier:
    """What is known when a dossier is opened; `procedure` is its code, the ids are numbers of rows."""

    procedure: str
    owner_id: int
    unit_id: int
    officer_id: int
    channel: Channel
    received_at: datetime
    counter_id: int | None = None


def open_dossier(session: Session, new: NewDossier, calendar: OfficeCalendar | None = None) -> Dossier:
    """Open a dossier with its code, its due date and an empty checklist, and return its row.

    The checklist is copied from the catalogue. What a published database holds is marked so at once: it may not be
    asked for (NĐ 224/2026 Đ18.4). Without a calendar the office's own counts.

    Raises:
        NotFound: the catalogue does not have the procedure.
    """
    procedure = get_procedure(session, new.procedure)
    unit = session.get_one(Unit, new.unit_id)
    day = new.received_at.astimezone(VIETNAM_TIME).date()
    number = _next_number(session, new.unit_id, day)
    dossier = Dossier(
        code=format_code(DossierCode(unit.code, day, number)),
        procedure_id=procedure.id,
        owner_id=new.owner_id,
        unit_id=new.unit_id,
        officer_id=new.officer_id,
        counter_id=new.counter_id,
        channel=new.channel,
        day=day,
        number=number,
        received_at=new.received_at,
        due_at=due_date(term_of(procedure, new.channel), new.received_at, calendar or calendar_here(session)),
        step=DossierStep.RECEIVED,
    )
    dossier.components.extend(_checklist(procedure, day, databases_turned_on(session)))
    dossier.steps.append(StepTaken(step=DossierStep.RECEIVED, at=new.received_at, officer_id=new.officer_id))
    session.add(dossier)
    session.flush()
    _tell(session, "dossier.open", dossier, new.officer_id, procedure=procedure.id, owner=new.owner_id)
    return dossier


def due_date(
    term: ChannelTerm | None, received_at: datetime, calendar: OfficeCalendar = USUAL_CALENDAR
) -> datetime | None:
    """Return when a dossier of that term is due; None when the catalogue names no term that can be counted."""
    match term:
        case ChannelTerm(working_days=int(days)):
            return due_at(received_at, calendar, working_days=days)
        case ChannelTerm(calendar_days=int(days)):
            return due_at(received_at, calendar, calendar_days=days)
        case ChannelTerm(months=int(months)):
            return due_at(received_at, calendar, calendar_days=_days_of_months(received_at, months))
        case ChannelTerm(hours=int(hours)):
            return due_at(received_at, calendar, hours=hours)
    return None


def _days_of_months(start: datetime, months: int) -> int:
    """Return how many days so many months from a day are; a month without that day ends on its last one."""
    first = start.astimezone(VIETNAM_TIME).date()
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    last_of_month = calendar_module.monthrange(year, month + 1)[1]
    return (date(year, month + 1, min(first.day, last_of_month)) - first).days


def get_dossier(session: Session, code: str) -> Dossier:
    """Return the row of a dossier.

    Raises:
        NotFound: there is no dossier of that code.
    """
    dossier = session.scalars(sa.select(Dossier).where(Dossier.code == one_line(code).upper())).one_or_none()
    if dossier is None:
        raise NotFound("dossier", code)
    return dossier


def codes_ending(session: Session, end: str, limit: int) -> list[str]:
    """Return the codes of dossiers that end so, newest first."""
    ends_so = Dossier.code.endswith(end, autoescape=True)
    return list(session.scalars(sa.select(Dossier.code).where(ends_so).order_by(Dossier.id.desc()).limit(limit)))


def check_version(dossier: Dossier, version: int | None) -> None:
    """Do nothing if a dossier is still the one that somebody saw; None asks for no particular one.

    Raises:
        StaleVersion: somebody else changed it meanwhile.
    """
    if version is not None and dossier.version != version:
        raise StaleVersion(StaleVersion.code)


def move_dossier(  # noqa: PLR0913  # the note and the calendar have defaults
    session: Session,
    dossier: Dossier,
    to: DossierStep,
    officer_id: int,
    *,
    at: datetime,
    note: str | None = None,
    calendar: OfficeCalendar | None = None,
) -> None:
    """Take a dossier one step on.

    Once the citizen has brought what was missing, the whole term begins anew (NĐ 61/2018, domain.md §2.3). How long
    they were waited for stays on record, as indicator 2.1 of QĐ 766 asks for it and for the number of requests (§3.3).

    Raises:
        IllegalTransition: this step cannot follow.
        BadValue: it would come before the step that it follows.
    """
    check_move(dossier.step, to)
    note = None if note is None else nfc(note).strip() or None
    if dossier.steps and at < dossier.steps[-1].at:
        raise BadValue("time", f"{at.astimezone(VIETNAM_TIME):%d/%m/%Y %H:%M}")
    before, due_before = dossier.step, dossier.due_at
    if to is DossierStep.SUPPLEMENT:
        dossier.supplements.append(SupplementRequest(requested_at=at, reason=note))
    elif before is DossierStep.SUPPLEMENT:
        dossier.supplements[-1].answered_at = at
        if dossier.due_at is not None:
            dossier.due_at = _due_after_supplement(session, dossier, to, at, calendar or calendar_here(session))
    dossier.step = to
    if to not in OPEN_STEPS:
        dossier.finished_at = at
    dossier.steps.append(StepTaken(step=to, at=at, officer_id=officer_id, note=note))
    session.flush()
    due = None if due_before is None else due_before.isoformat()
    _tell(session, "dossier.move", dossier, officer_id, before=before.value, after=to.value, due=due)


def _due_after_supplement(
    session: Session, dossier: Dossier, to: DossierStep, at: datetime, calendar: OfficeCalendar
) -> datetime | None:
    """Return the new due date; what ends while it waits, or has no term any more, is given the time that it waited."""
    procedure = session.get_one(Procedure, dossier.procedure_id)
    anew = due_date(term_of(procedure, dossier.channel), at, calendar) if to is DossierStep.RECEIVED else None
    if anew is not None or dossier.due_at is None:
        return anew
    return dossier.due_at + (at - dossier.supplements[-1].requested_at)


def _next_number(session: Session, unit_id: int, day: date) -> int:
    last = session.scalar(sa.select(sa.func.max(Dossier.number)).where(Dossier.unit_id == unit_id, Dossier.day == day))
    return max(last or 0, 0) + 1  # imported dossiers of other codes count downwards from 0


def _checklist(procedure: Procedure, on: date, lines: Collection[Line]) -> list[Component]:
    held = [database_holding(required, on, lines) for required in procedure.components]
    return [
        Component(
            position=position,
            name=required.name,
            case=required.case,
            document_type=required.document_type,
            required=required.required,
            condition=required.condition,
            alternatives_group=required.alternatives_group,
            in_database=database,
            state=ComponentState.IN_DATABASE if database else ComponentState.MISSING,
        )
        for position, (required, database) in enumerate(zip(procedure.components, held, strict=True))
    ]


def _tell(session: Session, action: str, dossier: Dossier, officer_id: int, **details: str | int | None) -> None:
    record(session, action, Subject("dossier", dossier.id, dossier.id), officer_id, **details)
