"""Work that needs a supervisor, as far as the store knows of it.

What is due, late or without a file follows from the facts. What was accepted although something spoke against it, and
what was asked for although the store had it, follows from the rows of papers and components: dossiers of other systems
have none and are never in those lists.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from storage.dossiers.office_here import calendar_here
from storage.dossiers.working_days import VIETNAM_TIME, add_working_days
from storage.models.dossier import Component, Dossier
from storage.models.paper import FieldValue, Page, Paper, PaperOwner
from storage.models.rates import NOT_ENDED, DossierFact
from storage.office import load_office
from storage.rates.behind import ids_of_question
from storage.rates.definitions import Basis
from storage.rates.hours import in_unit
from storage.rates.periods import Period
from storage.rates.questions import question
from storage.rates.shapes import Work, WorkList
from storage.rates.tally import Where
from storage.rates.units import load_units, units_below
from storage.states import ComponentState, DossierStep, FieldStatus

LOW_CONFIDENCE = 0.7
"""Below it a value that a person accepted as it was read is looked at again (domain.md §0.21: < 70 is doubtful)."""


def work_lists(session: Session, period: Period, now: datetime, *, unit: str | None = None) -> tuple[WorkList, ...]:
    """Return every list with its length; the facts must be fresh.

    Raises:
        NotFound: there is no such unit.
    """
    return tuple(WorkList(work, len(ids_of_work(session, work, period, now, unit=unit))) for work in Work)


def ids_of_work(session: Session, work: Work, period: Period, now: datetime, *, unit: str | None = None) -> list[int]:
    """Return the numbers of the dossiers in a list, oldest first.

    Raises:
        NotFound: there is no such unit.
    """
    if work in (Work.LATE, Work.DUE_SOON):
        return list(session.scalars(_open_until(session, work, now).where(*in_unit(session, unit)).order_by(_ID)))
    if work in _OF_FACTS:
        units = None if unit is None else units_below(load_units(session), unit)
        basis, denominator, numerator = _OF_FACTS[work]
        asked = question(basis, denominator, numerator)
        return ids_of_question(session, asked, Where(period, now, units), counted=False)
    received = DossierFact.received_day.between(period.first_number, period.last_number)
    wanted = sa.select(_ID).where(received, _OF_PAPERS[work](), *in_unit(session, unit)).order_by(_ID)
    return list(session.scalars(wanted))


_ID = DossierFact.dossier_id
_OF_FACTS: dict[Work, tuple[Basis, tuple[str, ...], tuple[str, ...]]] = {
    Work.NOT_DIGITIZED: (Basis.RECEIVED, ("accepted",), ("digitized",)),
    Work.NO_RESULT_FILE: (Basis.ENDED, ("resolved", "result_needed"), ("result_file",)),
}


def _open_until(session: Session, work: Work, now: datetime) -> sa.Select[int]:
    """Return the open dossiers that are late, or will be by the end of what the office calls soon."""
    still = sa.select(_ID).where(DossierFact.ended_day == NOT_ENDED, DossierFact.step != DossierStep.REFUSED)
    if work is Work.LATE:
        return still.where(DossierFact.late_at < now)
    soon = add_working_days(now, load_office(session).soon_days, calendar_here(session))
    day = soon.astimezone(VIETNAM_TIME).date()
    until = datetime.combine(day + timedelta(days=1), time(), VIETNAM_TIME)
    return still.where(DossierFact.late_at >= now, DossierFact.late_at < until)


def _asked_again() -> sa.ColumnElement[bool]:
    return sa.exists().where(Component.dossier_id == _ID, Dossier.id == _ID, *had_it_already())


def had_it_already() -> tuple[sa.ColumnElement[bool], ...]:
    """Return that a component was scanned although a confirmed paper of its type, of the owner, served that day.

    Conditions on a `Component` and the `Dossier` that it is of. How long a type may be reused (`validity.toml`) is not
    asked: a paper without a day of expiry counts as one that serves.
    """
    stored = aliased(Paper)
    serves = sa.or_(
        stored.permanent, stored.valid_until.is_(None), stored.valid_until >= sa.cast(Dossier.day, sa.String)
    )
    return (
        Component.state == ComponentState.SCANNED,
        PaperOwner.owner_id == Dossier.owner_id,
        stored.id == PaperOwner.paper_id,
        stored.document_type == Component.document_type,
        stored.dossier_id != Dossier.id,
        stored.confirmed_at < Dossier.received_at,
        sa.or_(stored.deleted_at.is_(None), stored.deleted_at > Dossier.received_at),
        sa.or_(stored.revoked_at.is_(None), stored.revoked_at > Dossier.received_at),
        serves,
    )


def _accepted(*conditions: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    """Tell whether a value stands as a machine read it, a person confirmed it, and it is of some kind."""
    return sa.exists().where(
        Paper.dossier_id == _ID,
        Paper.deleted_at.is_(None),
        FieldValue.paper_id == Paper.id,
        FieldValue.status == FieldStatus.CURRENT,
        FieldValue.confirmed_at.is_not(None),
        FieldValue.made_by_id.is_(None),
        *conditions,
    )


def _against_warning() -> sa.ColumnElement[bool]:
    return _accepted(sa.cast(FieldValue.problems, sa.Text) != "[]")


def _low_confidence() -> sa.ColumnElement[bool]:
    return _accepted(FieldValue.confidence < LOW_CONFIDENCE)


def _scanned_again() -> sa.ColumnElement[bool]:
    """Tell whether a paper was thrown away and another of its type put in its place."""
    newer = aliased(Paper)
    return sa.exists().where(
        Paper.dossier_id == _ID,
        Paper.deleted_at.is_not(None),
        newer.dossier_id == _ID,
        newer.document_type == Paper.document_type,
        newer.created_at > Paper.created_at,
        newer.deleted_at.is_(None),
    )


def _poor_pages() -> sa.ColumnElement[bool]:
    return sa.exists().where(
        Paper.dossier_id == _ID,
        Paper.deleted_at.is_(None),
        Page.paper_id == Paper.id,
        sa.cast(Page.findings, sa.Text) != "[]",
    )


_OF_PAPERS: dict[Work, Callable[[], sa.ColumnElement[bool]]] = {
    Work.ASKED_AGAIN: _asked_again,
    Work.AGAINST_WARNING: _against_warning,
    Work.LOW_CONFIDENCE: _low_confidence,
    Work.SCANNED_AGAIN: _scanned_again,
    Work.POOR_PAGES: _poor_pages,
}
