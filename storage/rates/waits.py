"""Where open dossiers wait now, and for how long."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from statistics import median

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.rates import NOT_ENDED, DossierFact
from storage.rates.hours import in_unit
from storage.rates.shapes import Wait
from storage.states import OPEN_STEPS, DossierStep

_DAY_S = 86_400


def open_waits(session: Session, now: datetime, *, unit: str | None = None) -> tuple[Wait, ...]:
    """Return the steps at which open dossiers wait, where the longest of all waits first; the facts must be fresh.

    A dossier waits since its last step; one without a step on record since it came. Whatever the period: this is now.

    Raises:
        NotFound: there is no such unit.
    """
    ages: dict[DossierStep, list[float]] = defaultdict(list)
    late: dict[DossierStep, int] = defaultdict(int)
    for step, since, late_at in _open(session, unit):
        ages[step].append(max(0.0, (now - since).total_seconds() / _DAY_S))
        late[step] += late_at is not None and late_at < now
    waits = (Wait(step, len(each), median(each), max(each), late[step]) for step, each in ages.items())
    return tuple(sorted(waits, key=lambda wait: -wait.median_days))


def ids_waiting(
    session: Session, step: DossierStep, *, unit: str | None = None, late_at: datetime | None = None
) -> list[int]:
    """Return the numbers of the open dossiers at a step, oldest first; only those that are late at a moment if given.

    Raises:
        NotFound: there is no such unit.
    """
    wanted = (
        sa.select(DossierFact.dossier_id)
        .where(DossierFact.ended_day == NOT_ENDED, DossierFact.step == step, *in_unit(session, unit))
        .order_by(DossierFact.dossier_id)
    )
    if late_at is not None:
        wanted = wanted.where(DossierFact.late_at < late_at)
    return list(session.scalars(wanted))


def _open(session: Session, unit: str | None) -> Iterator[tuple[DossierStep, datetime, datetime | None]]:
    wanted = sa.select(DossierFact.step, DossierFact.stepped_at, DossierFact.late_at).where(
        DossierFact.ended_day == NOT_ENDED, DossierFact.step.in_(OPEN_STEPS), *in_unit(session, unit)
    )
    yield from session.execute(wanted)
