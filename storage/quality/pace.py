"""How long it takes to key a value: as it was measured here, or as it is assumed before anything was keyed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from itertools import pairwise
from statistics import median

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.quality import Keying

ASSUMED_S = 8.0
"""An assumption: to look, type some fifteen letters and press Enter."""

_LEAST_GAPS = 30
_PAUSE_S = 120.0
"""Longer gaps are pauses, not work."""
_LATEST = 2000


def seconds_per_value(session: Session) -> float:
    """Return the middle time between two values that one person keyed, `ASSUMED_S` until enough were keyed."""
    rows = session.execute(
        sa.select(Keying.keyed_by_id, Keying.keyed_at)
        .where(Keying.keyed_at.is_not(None))
        .order_by(Keying.keyed_at.desc())
        .limit(_LATEST)
    )
    return pace_of((officer_id, at) for officer_id, at in rows)


def pace_of(keyed: Iterable[tuple[int | None, datetime | None]]) -> float:
    """Return the middle time in seconds between values, given who keyed each and when."""
    moments: dict[int, list[datetime]] = {}
    for officer_id, at in keyed:
        if officer_id is not None and at is not None:
            moments.setdefault(officer_id, []).append(at)
    gaps = [
        gap
        for each in moments.values()
        for before, after in pairwise(sorted(each))
        if 0 < (gap := (after - before).total_seconds()) < _PAUSE_S
    ]
    return median(gaps) if len(gaps) >= _LEAST_GAPS else ASSUMED_S
