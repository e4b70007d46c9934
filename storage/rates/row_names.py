"""What people call the rows of a table: units, officers, counters and procedures by code and name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.procedure import Procedure
from storage.models.unit import Officer
from storage.rates.counters import load_counters
from storage.rates.shapes import NO_COUNTER
from storage.rates.tally import Key
from storage.rates.units import UnitNode


def name_of_row(session: Session, by: str, units: Mapping[int, UnitNode]) -> Callable[[Key], tuple[str, str]]:
    """Return what turns the key of a row into what people know it by: code and name."""
    if by == "unit":
        known = {each.id: (each.code, each.name) for each in units.values()}
    elif by == "officer":
        found = session.execute(sa.select(Officer.id, Officer.login, Officer.name))
        known = {row.id: (row.login, row.name) for row in found}
    elif by == "counter":
        known = {each.id: (each.key, each.name) for each in load_counters(session, units)} | {
            0: (NO_COUNTER, NO_COUNTER)
        }
    elif by == "procedure":
        procedures = session.execute(sa.select(Procedure.id, Procedure.code, Procedure.name))
        known = {row.id: (row.code, row.name) for row in procedures}
    else:
        known = {}
    return lambda key: known.get(key, (str(key), str(key))) if isinstance(key, int) else (str(key), str(key))
