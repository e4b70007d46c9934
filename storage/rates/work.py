"""Work that needs a supervisor, as far as the store knows of it.

What is due or late follows from the facts; what is without a file, was accepted although something spoke against it, or
was asked for although the store had it, is counted from cells. How many there are costs the same for a day and a year.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.dossiers.office_here import calendar_here
from storage.dossiers.working_days import VIETNAM_TIME, add_working_days
from storage.models.rates import NOT_ENDED, DossierFact
from storage.office import load_office
from storage.rates.behind import ids_of_question
from storage.rates.hours import in_unit
from storage.rates.measures import OF_WORK
from storage.rates.periods import Period
from storage.rates.row_keys import BY_UNIT
from storage.rates.shapes import Work, WorkList
from storage.rates.tally import Where, tally
from storage.rates.units import load_units, units_below
from storage.states import DossierStep

_LACKING = (Work.NOT_DIGITIZED, Work.NO_RESULT_FILE)
"""Lists of what does not fit a numerator; all others are of what does."""


def work_lists(session: Session, period: Period, now: datetime, *, unit: str | None = None) -> tuple[WorkList, ...]:
    """Return every list with its length; the facts must be fresh.

    Raises:
        NotFound: there is no such unit.
    """
    counted = tally(session, tuple(OF_WORK.values()), BY_UNIT, _where(session, period, now, unit))
    lengths = {}
    for place, work in enumerate(OF_WORK):
        counts = counted.total(place)
        lengths[work] = counts.denominator - counts.numerator if work in _LACKING else counts.numerator
    for work in (Work.LATE, Work.DUE_SOON):
        wanted = sa.select(sa.func.count()).select_from(_open_until(session, work, now, unit).subquery())
        lengths[work] = session.scalar(wanted) or 0
    return tuple(WorkList(work, lengths[work]) for work in Work)


def ids_of_work(session: Session, work: Work, period: Period, now: datetime, *, unit: str | None = None) -> list[int]:
    """Return the numbers of the dossiers in a list, oldest first.

    Raises:
        NotFound: there is no such unit.
    """
    if work not in OF_WORK:
        return sorted(session.scalars(_open_until(session, work, now, unit)))
    where = _where(session, period, now, unit)
    return ids_of_question(session, OF_WORK[work], where, counted=work not in _LACKING)


def _where(session: Session, period: Period, now: datetime, unit: str | None) -> Where:
    return Where(period, now, None if unit is None else units_below(load_units(session), unit))


def _open_until(session: Session, work: Work, now: datetime, unit: str | None) -> sa.Select[int]:
    """Return the open dossiers that are late, or will be by the end of what the office calls soon."""
    fact, narrow = DossierFact, in_unit(session, unit)
    still = sa.select(fact.dossier_id).where(fact.ended_day == NOT_ENDED, fact.step != DossierStep.REFUSED, *narrow)
    if work is Work.LATE:
        return still.where(fact.late_at < now)
    soon = add_working_days(now, load_office(session).soon_days, calendar_here(session))
    day = soon.astimezone(VIETNAM_TIME).date()
    until = datetime.combine(day + timedelta(days=1), time(), VIETNAM_TIME)
    return still.where(fact.late_at >= now, fact.late_at < until)
