"""The figures of a period: every indicator for every unit, officer, counter, procedure, sector, channel or part of it.

Numerator, denominator and legal source of each are in `indicators.toml`. The facts must be fresh
(`storage.rates.facts.refresh_facts`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.procedure import Procedure
from storage.rates.counting import Counts, group_score, make_rate, officer_points
from storage.rates.definitions import Basis, Definitions, Indicator
from storage.rates.office_targets import definitions_here
from storage.rates.periods import Period, last_days_of_parts
from storage.rates.procedure_counts import procedures_with
from storage.rates.questions import Question, question
from storage.rates.row_keys import BY_UNIT, keys_by
from storage.rates.row_names import name_of_row
from storage.rates.shapes import By, RatesRow, RatesTable
from storage.rates.tally import Key, Tally, Where, of_procedures, tally
from storage.rates.units import load_units, units_below

TOTAL = "total"


def compute_rates(
    session: Session,
    period: Period,
    *,
    by: By = By.UNIT,
    unit: str | None = None,
    now: datetime | None = None,
    definitions: Definitions | None = None,
) -> RatesTable:
    """Return every indicator of a period.

    Args:
        session: a session on fresh facts.
        period: days in Vietnam.
        by: what the rows are.
        unit: the code of a unit; only it and those below it are counted.
        now: the moment at which dossiers at work are judged if the period is not over.
        definitions: by default those of the program with the office's targets.

    Raises:
        NotFound: there is no such unit.
    """
    units = load_units(session)
    where = Where(period, now or datetime.now(UTC), None if unit is None else units_below(units, unit))
    counted = _Counted(session, definitions or definitions_here(session), where, by)
    names = name_of_row(session, by.value, units)
    rows = [counted.row(key, *names(key)) for key in counted.found_keys()]
    rows.sort(key=lambda row: row.key)
    return RatesTable(
        period,
        by,
        unit,
        counted.definitions.on(period.last),
        counted.definitions.officer_scores_on(period.last) if by is By.OFFICER else (),
        tuple(rows),
        counted.total_row(),
    )


class _Counted:
    """All counts of a table: what each definition that the period touches makes of each key."""

    def __init__(self, session: Session, definitions: Definitions, where: Where, by: By) -> None:
        self.definitions, self._where, self._by = definitions, where, by
        self._codes = {row.code: row.id for row in session.execute(sa.select(Procedure.id, Procedure.code))}
        sectors = {row.id: row.sector for row in session.execute(sa.select(Procedure.id, Procedure.sector))}
        self._keys = keys_by(by.value, by.grain, where.period, sectors)
        touched = [each for each in definitions.indicators if _touches(each, where.period)]
        plain = [each for each in touched if not each.counts_procedures and not each.procedures]
        self._officer_asked = self._officer_questions() if by is By.OFFICER else []
        asked = [question(Basis.RECEIVED, ["accepted"]), *map(_asked, plain), *self._officer_asked]
        self._tally = tally(session, asked, self._keys, where)
        self._place = {id(each): index for index, each in enumerate(plain, 1)}
        self._apart = {id(each): self._count_apart(session, each) for each in touched if id(each) not in self._place}
        self._first_officer = 1 + len(plain)
        self._last_days = {} if by.grain is None else last_days_of_parts(where.period, by.grain)

    def _officer_questions(self) -> list[Question]:
        return [
            question(score.basis, score.denominator, rule.numerator)
            for score in self.definitions.officer_scores_on(self._where.period.last)
            for rule in score.rules
        ]

    def _count_apart(self, session: Session, each: Indicator) -> tuple[Mapping[Key, Counts], Counts]:
        """Return the counts of a definition that needs queries of its own: by key, and of all keys together."""
        ids = frozenset(self._codes[code] for code in each.procedures if code in self._codes)
        where = of_procedures(self._where, ids) if each.procedures else self._where
        if each.counts_procedures:
            # A procedure is connected, not a channel: whose key is made of flags has no row here.
            if self._by is By.CHANNEL:
                return {}, procedures_with(session, _asked(each), BY_UNIT, where)[1]
            return procedures_with(session, _asked(each), self._keys, where)
        apart = tally(session, [_asked(each)], self._keys, where) if ids else Tally([_asked(each)])
        return {key: apart.counts(key, 0) for key in apart.sums}, apart.total(0)

    def found_keys(self) -> Sequence[Key]:
        """Return every key that has a dossier of any kind."""
        return [key for key, packed in self._tally.sums.items() if packed]

    def row(self, key: Key, code: str, name: str) -> RatesRow:
        """Return the row of a key."""
        counts = {**{place: self._tally.counts(key, index) for place, index in self._place.items()}}
        counts |= {place: by_key.get(key, Counts()) for place, (by_key, _) in self._apart.items()}
        officer = [self._tally.counts(key, self._first_officer + index) for index in range(len(self._officer_asked))]
        day = self._last_days.get(str(key), self._where.period.last)
        return self._make(code, name, day, self._tally.counts(key, 0).denominator, (counts, officer))

    def total_row(self) -> RatesRow:
        """Return the row of everything."""
        counts = {place: self._tally.total(index) for place, index in self._place.items()}
        counts |= {place: total for place, (_, total) in self._apart.items()}
        officer = [self._tally.total(self._first_officer + index) for index in range(len(self._officer_asked))]
        return self._make(TOTAL, "", self._where.period.last, self._tally.total(0).denominator, (counts, officer))

    def _make(
        self, code: str, name: str, day: date, dossiers: int, counts: tuple[Mapping[int, Counts], Sequence[Counts]]
    ) -> RatesRow:
        by_place, officer = counts
        indicators = self.definitions.on(day)
        rates = {each.key: make_rate(by_place.get(id(each), Counts()), each) for each in indicators}
        scores = {
            group.key: group_score(rates, indicators, group.key, group.max_points) for group in self.definitions.groups
        }
        return RatesRow(code, name, dossiers, rates, scores, self._officer_points(officer))

    def _officer_points(self, counts: Sequence[Counts]) -> Mapping[str, float | None]:
        if not counts:
            return {}
        points, at = {}, 0
        for score in self.definitions.officer_scores_on(self._where.period.last):
            of_rules = counts[at : at + len(score.rules)]
            at += len(score.rules)
            points[score.key] = officer_points(score, of_rules[0].denominator, [each.numerator for each in of_rules])
        return points


def _asked(each: Indicator) -> Question:
    return question(each.basis, each.denominator, each.numerator, each.known)


def _touches(each: Indicator, period: Period) -> bool:
    return each.valid_from <= period.last and (each.valid_to is None or each.valid_to >= period.first)
