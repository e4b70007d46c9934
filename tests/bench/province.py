"""A made year of a province, dossier by dossier: who came when, and what became of it. Rates follow by counting.

Nothing here knows how rates are computed or stored: a dossier says of itself whether it is digitised, late or paid, and
`tests.bench.province_rows` writes the rows that say the same. The same seed gives the same year.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from storage.dossiers.working_days import VIETNAM_TIME, is_working_day

DOSSIERS, COMMUNES, DEPARTMENTS = 300_000, 100, 10
OFFICERS_A_UNIT = 3
COUNTERS_A_UNIT = 3
COMPONENTS = 3
DOSSIERS_AN_OWNER = 10
CHANNELS = ("direct", "online", "post")
_CLOSES = time(17)
_OPENS_MINUTE, _OPEN_MINUTES = 7 * 60 + 30, 9 * 60 + 25


@dataclass(frozen=True)
class MadeDossier:
    """What is so of one dossier; indexes count from 0. `ended` None: still at work when the year is over.

    `counter` counts within the unit; None: nobody named one.
    `digitized`, `reused` and `from_national_store` are how many components are so; None: nobody told.
    """

    number: int
    unit: int
    officer: int
    counter: int | None
    procedure: int
    owner: int
    channel: str
    received: datetime
    due: datetime
    ended: datetime | None
    step: str
    digitized: int
    reused: int
    from_national_store: int | None
    result_file: bool
    verified: bool | None
    population: bool
    fee: bool | None
    paid: int | None
    asked: tuple[tuple[datetime, datetime | None], ...]


@dataclass(frozen=True)
class Year:
    """The size of a made year; the last day is the day before which everything happened."""

    dossiers: int = DOSSIERS
    communes: int = COMMUNES
    departments: int = DEPARTMENTS
    procedures: int = 20
    last: date = date(2026, 10, 31)
    seed: int = 1

    @property
    def units(self) -> int:
        """Communes and departments."""
        return self.communes + self.departments

    @property
    def first(self) -> date:
        """The first day."""
        return self.last - timedelta(days=364)

    @property
    def over(self) -> datetime:
        """When the last day is over."""
        return datetime.combine(self.last + timedelta(days=1), time(), VIETNAM_TIME)


def made_dossiers(year: Year) -> Iterator[MadeDossier]:
    """Yield the dossiers of a year in the order in which they came."""
    dice = random.Random(year.seed)
    span = range(year.first.toordinal(), year.last.toordinal() + 1)
    days = [day for number in span if is_working_day(day := date.fromordinal(number))]
    for number in range(year.dossiers):
        yield _made(dice, year, number, days[number * len(days) // year.dossiers])


def _made(dice: random.Random, year: Year, number: int, day: date) -> MadeDossier:
    unit = dice.randrange(year.units)
    good = 0.55 + 0.4 * (unit * 37 % 100) / 100  # units differ, and one unit stays as it is
    received = _at(day, _OPENS_MINUTE + dice.randrange(_OPEN_MINUTES))
    term = dice.choice((3, 5, 10, 15))
    due = datetime.combine(day + timedelta(days=term), _CLOSES, VIETNAM_TIME)
    asked = _asked(dice, received)
    ended, step = _end(dice, received, due, asked, good)
    if ended is not None and ended >= year.over:
        ended, step = None, dice.choice(("received", "appraised", "approved"))
    told = number % 10 != 0  # of every tenth nobody told what the portal knows
    fee = dice.random() < 0.6 if told else None
    digitized = dice.randint(1, COMPONENTS) if dice.random() < good + 0.05 else 0
    return MadeDossier(
        number=number,
        unit=unit,
        officer=unit * OFFICERS_A_UNIT + dice.randrange(OFFICERS_A_UNIT),
        counter=_counter(number),
        procedure=dice.randrange(year.procedures),
        owner=dice.randrange(max(1, year.dossiers // DOSSIERS_AN_OWNER)),
        channel=dice.choices(CHANNELS, (40, 55, 5))[0],
        received=received,
        due=due,
        ended=ended,
        step=step,
        digitized=digitized,
        reused=dice.randint(0, digitized) if dice.random() < good else 0,
        from_national_store=(dice.randint(0, 1) if dice.random() < 0.3 else 0) if told else None,
        result_file=step in {"sealed", "returned"} and dice.random() < good - 0.2,
        verified=dice.random() < 0.7 if told else None,
        population=dice.random() < 0.1,
        fee=fee,
        paid=dice.choices((0, 1, 2), (40, 50, 10))[0] if fee else None,
        asked=asked if step != "refused" else (),
    )


def _counter(number: int) -> int | None:
    """Return the counter of a dossier; of every seventh nobody named it."""
    return None if number % 7 == 0 else number // 7 % COUNTERS_A_UNIT


def _asked(dice: random.Random, received: datetime) -> tuple[tuple[datetime, datetime | None], ...]:
    times = dice.choices((0, 1, 2), (925, 60, 15))[0]
    hours = [received + timedelta(hours=3 + 10 * each) for each in range(times)]
    return tuple((at, at + timedelta(hours=5)) for at in hours)


def _end(
    dice: random.Random,
    received: datetime,
    due: datetime,
    asked: tuple[tuple[datetime, datetime | None], ...],
    good: float,
) -> tuple[datetime | None, str]:
    step = dice.choices(("returned", "sealed", "stopped", "withdrawn", "refused", ""), (900, 40, 15, 20, 10, 15))[0]
    if not step:
        return None, dice.choice(("received", "appraised", "approved"))
    if step == "refused":
        return received + timedelta(minutes=20), step
    begun = asked[-1][1] if asked and asked[-1][1] else received
    if dice.random() < good:
        return min(due, begun + (due - begun) * dice.random()), step
    return due + timedelta(minutes=dice.randint(1, 8 * 24 * 60)), step


def _at(day: date, minute: int) -> datetime:
    return datetime.combine(day, time(minute // 60, minute % 60), VIETNAM_TIME)
