"""When people come: dossiers of a period by weekday and hour."""

from __future__ import annotations

from collections.abc import Mapping

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.rates import DossierFact
from storage.rates.periods import Period
from storage.rates.units import load_units, units_below

HOURS_A_DAY = 24


def received_by_hour(session: Session, period: Period, *, unit: str | None = None) -> Mapping[tuple[int, int], int]:
    """Return how many dossiers came in each hour of the week, by weekday (0 is Monday) and hour.

    Hours of none are left out. All that came count, those that were refused too: somebody was there for each. The
    facts must be fresh.

    Raises:
        NotFound: there is no such unit.
    """
    hour = DossierFact.received_hour
    wanted = (
        sa.select(hour, sa.func.count())
        .where(DossierFact.received_day.between(period.first_number, period.last_number), *in_unit(session, unit))
        .group_by(hour)
    )
    rows = session.connection().execute(wanted)
    return {divmod(number, HOURS_A_DAY): count for number, count in rows}


def ids_of_hour(session: Session, period: Period, weekday: int, hour: int, *, unit: str | None = None) -> list[int]:
    """Return the numbers of the dossiers of one hour of the week, oldest first.

    Raises:
        NotFound: there is no such unit.
    """
    wanted = sa.select(DossierFact.dossier_id).where(
        DossierFact.received_hour == weekday * HOURS_A_DAY + hour,
        DossierFact.received_day.between(period.first_number, period.last_number),
        *in_unit(session, unit),
    )
    return sorted(session.scalars(wanted))


def in_unit(session: Session, unit: str | None) -> list[sa.ColumnElement[bool]]:
    """Return the condition that a dossier's fact is of a unit or one below it; none for all.

    Raises:
        NotFound: there is no such unit.
    """
    return [] if unit is None else [DossierFact.unit_id.in_(sorted(units_below(load_units(session), unit)))]
