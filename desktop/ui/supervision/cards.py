"""The cards above the tables: a rate against its aim, the gap in dossiers, the months before. No Qt but for words."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.messages import say
from desktop.ui.supervision.grids import aim_text, costs_of, is_short
from desktop.ui.widgets.rows import Tone
from desktop.ui.wording import LANGUAGE, translate
from desktop.workflow.rates_types import Overview
from desktop.workflow.rates_words import shown_points, shown_rate
from desktop.workflow.shown_values import whole
from storage.rates.counting import Rate, needed
from storage.rates.definitions import Indicator
from storage.rates.shapes import STAGES, Narrowed, Pick, PickKind

CARD_KEYS = ("intake", "4.1", "4.3", "2.1")
"""What has a card, in this order; the points of the scorecard have one besides."""
POINTS_CARD = len(CARD_KEYS)
_SCORE = "digitization"


@dataclass(frozen=True, slots=True)
class Card:
    """One card; `brief` stands for `foot` where that is too long.

    `points` are shares of 1, one a month, None where there is nothing to count; so is `aim`.
    """

    name: str
    value: str
    line: str
    foot: str = ""
    brief: str = ""
    tone: Tone = Tone.QUIET
    points: tuple[float | None, ...] = ()
    aim: float | None = None
    pick: Pick | None = None
    pick_title: str = ""

    @property
    def spoken(self) -> str:
        """The card as a screen reader says it."""
        return ", ".join(part for part in (self.name, self.value, self.line, self.foot) if part)


@dataclass(frozen=True, slots=True)
class StageCard:
    """One stage of the way; `share` of all that were received."""

    name: str
    value: str
    line: str
    share: float
    pick: Pick

    @property
    def spoken(self) -> str:
        """The stage as a screen reader says it."""
        return ", ".join(part for part in (self.name, self.value, self.line) if part)


def cards_of(overview: Overview) -> tuple[Card, ...]:
    """Return the cards of a period."""
    known = {each.key: each for each in overview.table.indicators}
    cards = [_card(overview, known[key]) for key in CARD_KEYS if key in known]
    return (*cards, _points_card(overview))


def _card(overview: Overview, indicator: Indicator) -> Card:
    table = overview.table
    rate = table.total.rates[indicator.key]
    name = card_name(indicator)
    months = tuple(_share(row.rates.get(indicator.key)) for row in overview.trend.rows)
    if rate.rate is None:
        return Card(name, "–", translate("Supervision", "No dossier"), points=months)
    of = translate("Supervision", "{numerator} of {denominator}").format(
        numerator=whole(rate.numerator, LANGUAGE), denominator=whole(rate.denominator, LANGUAGE)
    )
    aim = indicator.target or indicator.threshold
    gap = max(0, needed(rate.denominator, aim) - rate.numerator)
    short = is_short(indicator, rate)
    foot = brief = translate("Supervision", "aim {share} reached").format(share=aim_text(indicator))
    if short:
        brief = translate("Supervision", "{count} dossiers short").format(count=whole(gap, LANGUAGE))
        foot = translate("Supervision", "{count} dossiers short of {share}").format(
            count=whole(gap, LANGUAGE), share=aim_text(indicator)
        )
    pick = Pick(PickKind.INDICATOR, indicator.key, table.period, Narrowed(unit=table.unit), counted=not short)
    tone = Tone.NEEDS_YOU if short else Tone.FINE
    return Card(
        name, shown_rate(rate, LANGUAGE), of, foot, brief, tone, months, aim, pick, say(indicator.name, LANGUAGE)
    )


def _points_card(overview: Overview) -> Card:
    score = overview.table.total.scores[_SCORE]
    name = translate("Supervision", "Digitisation points")
    months = tuple(_share_of_points(row.scores[_SCORE].points, row.scores[_SCORE].max_points)
                   for row in overview.trend.rows)  # fmt: skip
    if score.points is None:
        return Card(name, "–", translate("Supervision", "No dossier"), points=months)
    value = f"{shown_points(score.points, LANGUAGE)} / {score.max_points:g}"
    expected = None if overview.forecast is None else overview.forecast.scores[_SCORE].points
    foot = ""
    if expected is not None:
        foot = translate("Supervision", "forecast for the end {points}").format(points=shown_points(expected, LANGUAGE))
    pick = costs_of(_SCORE, overview.table.period, Narrowed(unit=overview.table.unit))
    title = translate("Supervision", "Dossiers that cost points")
    line = translate("Supervision", "QĐ 766, group of 22 points")
    return Card(name, value, line, foot, points=months, pick=pick, pick_title=title)


def _share(rate: Rate | None) -> float | None:
    return None if rate is None else rate.rate


def _share_of_points(points: float | None, most: float) -> float | None:
    return None if points is None else points / most


def card_name(indicator: Indicator) -> str:
    """Return what stands on a card."""
    names = {
        "intake": translate("Supervision", "Digitised at intake"),
        "4.1": translate("Supervision", "Electronic results"),
        "4.3": translate("Supervision", "Reused"),
        "2.1": translate("Supervision", "Resolved on time"),
    }
    return names[indicator.key]


def stages_of(overview: Overview) -> tuple[StageCard, ...]:
    """Return the way of the dossiers of the period, stage by stage."""
    names = dict(
        zip(
            STAGES,
            (
                translate("Supervision", "Received"),
                translate("Supervision", "Scanned"),
                translate("Supervision", "Reviewed"),
                translate("Supervision", "Signed"),
                translate("Supervision", "Returned electronically"),
            ),
            strict=True,
        )
    )
    all_of_them = overview.funnel[0].dossiers
    period, narrowed = overview.table.period, Narrowed(unit=overview.table.unit)
    found = []
    for stage in overview.funnel:
        is_unknown = bool(stage.unknown) and not stage.dossiers  # of none it is known: that is not none
        value = "–" if is_unknown else whole(stage.dossiers, LANGUAGE)
        line = ""
        if stage.unknown:
            line = translate("Supervision", "not told: {count}").format(count=whole(stage.unknown, LANGUAGE))
        share = stage.dossiers / all_of_them if all_of_them else 0.0
        found.append(StageCard(names[stage.key], value, line, share, Pick(PickKind.STAGE, stage.key, period, narrowed)))
    return tuple(found)
