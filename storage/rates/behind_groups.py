"""The dossiers behind figures that are of more than one answer: a denominator, what nobody told, points of a group."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from sqlalchemy.orm import Session

from storage.rates.behind import indicator_on, numbers_that_fit, where_of
from storage.rates.definitions import load_definitions
from storage.rates.flags import Condition, condition
from storage.rates.periods import Period
from storage.rates.questions import Question, question
from storage.rates.shapes import Narrowed
from storage.rates.tally import Where


def ids_asked(
    session: Session, indicator: str, period: Period, narrowed: Narrowed, now: datetime, *, untold: bool
) -> list[int]:
    """Return the numbers of all dossiers of an indicator's denominator, or of those of which nobody told, oldest first.

    Raises:
        NotFound: as `storage.rates.behind.dossiers_behind`.
    """
    one = indicator_on(indicator, period)
    where = where_of(session, Where(period, now), narrowed, one.procedures)
    asked = question(one.basis, one.denominator, one.numerator, one.known)
    in_denominator = asked.denominator & condition([narrowed.channel] if narrowed.channel else [])

    def fits(facts: int) -> bool:
        is_untold = asked.known is not None and not asked.known(facts) and not asked.numerator(facts)
        return in_denominator(facts) and (is_untold or not untold)

    return sorted(numbers_that_fit(session, one.basis, where, fits))


def ids_of_score(
    session: Session, group: str, period: Period, narrowed: Narrowed, now: datetime, *, counted: bool
) -> list[int]:
    """Return the numbers of the dossiers that cost a group of indicators no points, or that cost some, oldest first.

    A dossier costs points if one of the group's indicators asks for it and does not count it. Indicators that count
    procedures ask for no single dossier, and those of some procedures alone are left out.

    Raises:
        NotFound: as `storage.rates.behind.dossiers_behind`.
    """
    questions = [
        question(each.basis, each.denominator, each.numerator)
        for each in load_definitions().on(period.last)
        if each.group == group and each.max_points and not each.counts_procedures and not each.procedures
    ]
    where = where_of(session, Where(period, now), narrowed)
    channel = condition([narrowed.channel] if narrowed.channel else [])
    asked: set[int] = set()
    short: set[int] = set()
    for basis in {each.basis for each in questions}:  # one walk for all indicators of a basis
        of_basis = [each for each in questions if each.basis is basis]
        short.update(numbers_that_fit(session, basis, where, partial(_costs, of_basis, channel)))
        if counted:
            asked.update(numbers_that_fit(session, basis, where, partial(_is_asked, of_basis, channel)))
    return sorted(asked - short if counted else short)


def _costs(questions: Sequence[Question], channel: Condition, facts: int) -> bool:
    return channel(facts) and any(each.denominator(facts) and not each.numerator(facts) for each in questions)


def _is_asked(questions: Sequence[Question], channel: Condition, facts: int) -> bool:
    return channel(facts) and any(each.denominator(facts) for each in questions)
