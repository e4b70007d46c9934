"""The way of the dossiers of a period: received, scanned, reviewed, signed, result there as a file."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from storage.rates.measures import OF_FUNNEL
from storage.rates.periods import Period
from storage.rates.row_keys import BY_UNIT
from storage.rates.shapes import STAGES, Stage
from storage.rates.tally import Where, tally
from storage.rates.units import load_units, units_below


def compute_funnel(session: Session, period: Period, now: datetime, *, unit: str | None = None) -> tuple[Stage, ...]:
    """Return the stages of the dossiers that were received and accepted in a period; the facts must be fresh.

    From the second on each counts those that were scanned, whatever was done with them next: a dossier may be signed
    whose papers nobody reviewed here.

    Raises:
        NotFound: there is no such unit.
    """
    units = None if unit is None else units_below(load_units(session), unit)
    found = tally(session, OF_FUNNEL, BY_UNIT, Where(period, now, units))
    scanned = found.total(0)
    rest = [found.total(index) for index in range(1, len(OF_FUNNEL))]
    stages = [Stage(STAGES[0], scanned.denominator), Stage(STAGES[1], scanned.numerator)]
    stages += [Stage(key, each.numerator, each.unknown) for key, each in zip(STAGES[2:], rest, strict=True)]
    return tuple(stages)
