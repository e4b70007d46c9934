"""What a counter has at hand today: how many dossiers are open, due soon and late, and its own two rates of the month.

What the figures rest on are facts; they must be fresh (`storage.rates.facts.refresh_facts`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.dossiers.working_days import VIETNAM_TIME
from storage.models.rates import DossierFact
from storage.office import load_office
from storage.rates.behind import ids_behind
from storage.rates.counting import OwnRate
from storage.rates.hours import in_unit
from storage.rates.office_targets import definitions_here
from storage.rates.periods import Period
from storage.rates.rates import compute_rates
from storage.rates.shapes import Narrowed, Work
from storage.rates.work import ids_of_work
from storage.states import OPEN_STEPS


class AtHand(StrEnum):
    """Lists of a counter's work that follow from the facts."""

    OPEN = "open"
    DUE_SOON = "due_soon"
    LATE = "late"
    NOT_DIGITIZED = "not_digitized"
    NOT_REUSED = "not_reused"


INDICATORS: Mapping[AtHand, str] = {AtHand.NOT_DIGITIZED: "intake", AtHand.NOT_REUSED: "4.3"}
"""The rate behind which a list stands: of the dossiers that came in this month, those that do not count."""


def own_unit(session: Session) -> str | None:
    """Return the unit that the counter works for, None while nobody named it: then everything in the store is its."""
    return load_office(session).unit or None


def this_month(now: datetime) -> Period:
    """Return the month so far."""
    day: date = now.astimezone(VIETNAM_TIME).date()
    return Period(day.replace(day=1), day)


def ids_at_hand(session: Session, which: AtHand, now: datetime) -> list[int]:
    """Return the numbers of the dossiers in a list, oldest first."""
    unit, month = own_unit(session), this_month(now)
    if which is AtHand.OPEN:
        still = sa.select(DossierFact.dossier_id).where(DossierFact.step.in_(OPEN_STEPS), *in_unit(session, unit))
        return list(session.scalars(still.order_by(DossierFact.dossier_id)))
    if which in INDICATORS:
        return ids_behind(session, INDICATORS[which], month, Narrowed(unit=unit), counted=False, now=now)
    work = Work.LATE if which is AtHand.LATE else Work.DUE_SOON
    return ids_of_work(session, work, month, now, unit=unit)


def own_rates(session: Session, now: datetime) -> dict[AtHand, OwnRate]:
    """Return the counter's own rates of this month."""
    known = definitions_here(session)
    wanted = tuple(each for each in known.indicators if each.key in INDICATORS.values())
    month = this_month(now)
    asked = replace(known, indicators=wanted, officer_scores=())
    table = compute_rates(session, month, unit=own_unit(session), now=now, definitions=asked)
    targets = {each.key: each.target for each in table.indicators}
    return {which: OwnRate(table.total.rates[key], targets[key]) for which, key in INDICATORS.items()}
