"""Figures that can be opened: which dossiers stand behind each of them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from storage.rates.behind import ids_behind, ids_of_question, where_of
from storage.rates.behind_groups import ids_asked, ids_of_score
from storage.rates.definitions import Basis
from storage.rates.devices import ids_of_device
from storage.rates.hours import ids_of_hour
from storage.rates.measures import OF_FUNNEL, OF_TABLE_766
from storage.rates.questions import Question, question
from storage.rates.reuse_report import ids_of_reuse
from storage.rates.shapes import STAGES, Pick, PickKind, Work
from storage.rates.tally import Where
from storage.rates.waits import ids_waiting
from storage.rates.work import ids_of_work
from storage.states import DossierStep


def ids_of_pick(session: Session, pick: Pick, now: datetime) -> list[int]:
    """Return the numbers of the dossiers behind a figure, oldest first; the facts must be fresh.

    Raises:
        NotFound: the indicator, unit, officer that is named is not there.
    """
    unit = pick.narrowed.unit
    if pick.kind is PickKind.HOUR:
        weekday, _, hour = pick.key.partition("-")
        return ids_of_hour(session, pick.period, int(weekday), int(hour), unit=unit)
    if pick.kind in (PickKind.STEP, PickKind.LATE_AT_STEP):
        late_at = now if pick.kind is PickKind.LATE_AT_STEP else None
        return ids_waiting(session, DossierStep(pick.key), unit=unit, late_at=late_at)
    if pick.kind is PickKind.WORK:
        return ids_of_work(session, Work(pick.key), pick.period, now, unit=unit)
    if pick.kind is PickKind.DEVICE:
        return ids_of_device(session, pick.key, pick.period, unit=unit)
    if pick.kind is PickKind.REUSE:
        return ids_of_reuse(session, pick.key, pick.period, unit=unit)
    return _ids_of_indicators(session, pick, now)


def _ids_of_indicators(session: Session, pick: Pick, now: datetime) -> list[int]:
    if pick.kind in (PickKind.ASKED, PickKind.UNTOLD):
        is_untold = pick.kind is PickKind.UNTOLD
        return ids_asked(session, pick.key, pick.period, pick.narrowed, now, untold=is_untold)
    if pick.kind is PickKind.SCORE:
        return ids_of_score(session, pick.key, pick.period, pick.narrowed, now, counted=pick.counted)
    if pick.kind is PickKind.INDICATOR:
        return ids_behind(session, pick.key, pick.period, pick.narrowed, counted=pick.counted, now=now)
    asked, counted = (_STAGES if pick.kind is PickKind.STAGE else _COLUMNS)[pick.key]
    where = where_of(session, Where(pick.period, now), pick.narrowed)
    return ids_of_question(session, asked, where, pick.narrowed, counted=counted is pick.counted)


def _all_of(asked: Question) -> tuple[Question, bool]:
    return Question(asked.basis, asked.denominator, question(asked.basis, []).denominator), True


_STAGES: dict[str, tuple[Question, bool]] = {
    STAGES[0]: _all_of(OF_FUNNEL[0]),
    **{key: (asked, True) for key, asked in zip(STAGES[1:], OF_FUNNEL, strict=True)},
}
_COLUMNS: dict[str, tuple[Question, bool]] = {
    "received": _all_of(OF_TABLE_766[0]),
    "not_digitized": (OF_TABLE_766[0], False),
    "digitized": (OF_TABLE_766[0], True),
    "reused": (OF_TABLE_766[1], True),
    "from_national_store": (OF_TABLE_766[2], True),
    "resolved": _all_of(OF_TABLE_766[3]),
    "result_missing": (question(Basis.ENDED, ["resolved", "result_needed"], ["result_file"]), False),
    "result_digitized": (OF_TABLE_766[3], True),
}
