"""Today's work as the counter shows it: figures, and the list behind the one that was chosen. No Qt but for words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.ui.widgets.rows import Row, Tone, header
from desktop.ui.wording import LANGUAGE, deadline, translate
from desktop.workflow.rates_words import shown_rate
from desktop.workflow.shown_values import whole
from desktop.workflow.today_types import Today, TodayList
from storage.lists import DossierRow
from storage.rates.counting import OwnRate

SHOWN_ROWS = 5000
"""More than a centre has open at a time."""


@dataclass(frozen=True, slots=True)
class TodayState:
    """What was counted last, and which list is shown; `rows` is None until that list has come.

    `figures` is None until something was counted; `error` says why that failed.
    """

    figures: Today | None = None
    chosen: TodayList | None = None
    rows: tuple[DossierRow, ...] | None = None
    error: str = ""


NOT_COUNTED = TodayState()


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure as it stands on its button; `foot` says more of it, `has_list` whether a list stands behind it."""

    key: TodayList
    name: str
    value: str
    foot: str
    tone: Tone
    has_list: bool

    @property
    def spoken(self) -> str:
        """The figure as a screen reader says it."""
        return ", ".join(part for part in (self.name, self.value, self.foot) if part)


def figures_of(state: TodayState) -> tuple[Figure, ...]:
    """Return all figures in the order of their keys; without a value while they are counted."""
    return tuple(_figure(which, state.figures) for which in TodayList)


def list_name(which: TodayList) -> str:
    """Return how a list is called."""
    names = {
        TodayList.OPEN: translate("Today", "Open dossiers"),
        TodayList.TO_REVIEW: translate("Today", "To review"),
        TodayList.DUE_SOON: translate("Today", "Due soon"),
        TodayList.LATE: translate("Today", "Late"),
        TodayList.NOT_DIGITIZED: translate("Today", "Of this month, not digitised yet"),
        TodayList.NOT_REUSED: translate("Today", "Of this month, nothing reused"),
    }
    return names[which]


def list_rows(which: TodayList, rows: Sequence[DossierRow], count: int, on: date) -> list[Row]:
    """Return a list as rows; `count` is how many there are, also where fewer are shown."""
    if not rows:
        return []
    shown = [
        Row(
            key=f"dossier:{each.code}",
            title=each.owner_name or each.procedure_name,
            detail=each.procedure_name if each.owner_name else "",
            trailing=each.code,
            state=deadline(each, on),
            icon="dossier",
        )
        for each in rows
    ]
    return [header(list_name(which), whole(max(count, len(rows)), LANGUAGE)), *shown]


def _figure(which: TodayList, today: Today | None) -> Figure:
    own = None if today is None else today.rates.get(which)
    if which in (TodayList.NOT_DIGITIZED, TodayList.NOT_REUSED):
        return _rate(which, today is not None, own)
    count = None if today is None else today.counts.get(which, 0)
    names = {
        TodayList.OPEN: (list_name(which), translate("Today", "taken in, not given back")),
        TodayList.TO_REVIEW: (list_name(which), translate("Today", "dossiers with values to look at")),
        TodayList.DUE_SOON: (list_name(which), translate("Today", "by the end of the next working day")),
        TodayList.LATE: (list_name(which), translate("Today", "past the day that was promised")),
    }
    if today is not None and which is TodayList.DUE_SOON and today.soon_days != 1:
        foot = translate("Today", "within {count} working days").format(count=today.soon_days)
        names[which] = (names[which][0], foot)
    tones = {TodayList.LATE: Tone.PROBLEM, TodayList.DUE_SOON: Tone.NEEDS_YOU}
    tone = tones.get(which, Tone.QUIET) if count else Tone.QUIET
    name, foot = names[which]
    return Figure(which, name, "…" if count is None else whole(count, LANGUAGE), foot, tone, bool(count))


def _rate(which: TodayList, is_counted: bool, own: OwnRate | None) -> Figure:
    is_digitized = which is TodayList.NOT_DIGITIZED
    name = translate("Today", "Digitised this month") if is_digitized else translate("Today", "Reused this month")
    if own is None or own.rate.rate is None:
        foot = translate("Today", "no dossier this month yet") if is_counted else ""
        return Figure(which, name, translate("Today", "none yet") if is_counted else "…", foot, Tone.QUIET, False)
    rate = own.rate
    foot = translate("Today", "{numerator} of {denominator}").format(
        numerator=whole(rate.numerator, LANGUAGE), denominator=whole(rate.denominator, LANGUAGE)
    )
    tone = Tone.QUIET
    if own.target is not None:
        foot += " · " + translate("Today", "aim {share} %").format(share=f"{own.target * 100:g}".replace(".", ","))
        tone = Tone.FINE if rate.rate is not None and rate.rate >= own.target else Tone.NEEDS_YOU
    return Figure(which, name, shown_rate(rate, LANGUAGE), foot, tone, rate.numerator < rate.denominator)
