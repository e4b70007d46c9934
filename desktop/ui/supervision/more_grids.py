"""Tables behind the charts, and the lists of work. No Qt but for words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.ui.supervision.grids import Figure, Grid, count, rate_figure, short_name, word
from desktop.ui.widgets.rows import Tone
from desktop.ui.wording import LANGUAGE, translate
from desktop.workflow.rates_types import Overview, ShownCell
from desktop.workflow.rates_words import shown_points
from desktop.workflow.shown_values import percent, whole
from storage.rates.periods import Grain, Period, days_of_part
from storage.rates.shapes import DeviceCount, Narrowed, Pick, PickKind, Work, WorkReport

_POOR_FROM = 0.1
"""Share of pages with findings from which on a device is marked."""
TREND_KEYS = ("intake", "4.1", "4.3")
"""Indicators that the trend draws; more lines than these nobody tells apart."""


@dataclass(frozen=True, slots=True)
class TrendLine:
    """One line of the trend: its name and a share for each month, None where there is nothing to count.

    `picks` open the dossiers of a point.
    """

    name: str
    shares: tuple[float | None, ...]
    picks: tuple[Pick | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Trend:
    """The months as they are called, and the lines."""

    months: tuple[str, ...]
    lines: tuple[TrendLine, ...]


def trend_of(overview: Overview) -> Trend:
    """Return the months up to the end of the period; months without a dossier are gaps."""
    table = overview.trend
    rows = {row.key: row for row in table.rows}
    first, last = table.period.first, table.period.last
    numbers = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    keys = [f"{number // 12}-{number % 12 + 1:02}" for number in numbers]
    by_key = {each.key: each for each in table.indicators}
    lines = []
    for key in TREND_KEYS:
        if key in by_key:
            found = [rows[month].rates.get(key) if month in rows else None for month in keys]
            shares = tuple(None if rate is None else rate.rate for rate in found)
            months = (days_of_part(month, Grain.MONTH, table.period) for month in keys)
            picks = tuple(
                None if share is None else Pick(PickKind.INDICATOR, key, days, Narrowed(unit=table.unit))
                for share, days in zip(shares, months, strict=True)
            )
            lines.append(TrendLine(short_name(by_key[key]), shares, picks))
    return Trend(tuple(f"{key[5:]}/{key[2:4]}" for key in keys), tuple(lines))


def trend_grid(overview: Overview) -> Grid:
    """Return the trend as a table, a month a row."""
    table = overview.trend
    indicators = [each for each in table.indicators if not each.counts_procedures and not each.procedures]
    heads = (translate("Supervision", "Month"), translate("Supervision", "Dossiers"), *map(short_name, indicators),
             translate("Supervision", "Points of 22"))  # fmt: skip
    rows = []
    for row in table.rows:
        points = row.scores["digitization"].points if "digitization" in row.scores else None
        cells = [rate_figure(each, row.rates.get(each.key), None, "") for each in indicators]
        last = Figure(ShownCell(shown_points(points, LANGUAGE) or "–", points))
        rows.append((word(f"{row.key[5:]}/{row.key[:4]}"), count(row.dossiers), *cells, last))
    return Grid(heads, tuple(rows))


def weekday_names() -> tuple[str, ...]:
    """Return how the days of the week are called, Monday first."""
    return (
        translate("Supervision", "Monday"),
        translate("Supervision", "Tuesday"),
        translate("Supervision", "Wednesday"),
        translate("Supervision", "Thursday"),
        translate("Supervision", "Friday"),
        translate("Supervision", "Saturday"),
        translate("Supervision", "Sunday"),
    )


def shown_hours(hours: Mapping[tuple[int, int], int]) -> range:
    """Return the hours of the day that are shown: those of the office, and any others in which somebody came."""
    found = [hour for _, hour in hours] or [7]
    return range(min(7, *found), max(17, *found) + 1) if len(found) > 1 else range(7, 18)


def hours_grid(hours: Mapping[tuple[int, int], int], period: Period, unit: str | None) -> Grid:
    """Return how many dossiers came by weekday and hour."""
    shown = shown_hours(hours)
    rows = []
    for weekday, name in enumerate(weekday_names()):
        cells = [
            count(
                hours.get((weekday, hour), 0),
                Pick(PickKind.HOUR, f"{weekday}-{hour}", period, Narrowed(unit=unit)),
                translate("Supervision", "Received {weekday} {hour}").format(weekday=name, hour=f"{hour}:00–{hour}:59"),
            )
            for hour in shown
        ]
        rows.append((word(name), *cells))
    return Grid((translate("Supervision", "Day"), *(f"{hour} h" for hour in shown)), tuple(rows))


def work_grid(report: WorkReport, period: Period, unit: str | None) -> Grid:
    """Return the lists of work with what the store knows about each, then the devices that poor pages came from."""
    heads = (
        translate("Supervision", "To be looked at"),
        translate("Supervision", "What is counted, and what is not known"),
        translate("Supervision", "Dossiers"),
    )
    rows = []
    for each in report.lists:
        name, known = work_words(each.work)
        pick = Pick(PickKind.WORK, each.work.value, period, Narrowed(unit=unit))
        tone = Tone.NEEDS_YOU if each.dossiers else Tone.QUIET
        rows.append((word(name), word(known, known), count(each.dossiers, pick, name, tone)))
    rows += [_device_row(each, period, unit) for each in report.devices]
    return Grid(heads, tuple(rows), texts=2)


def _device_row(each: DeviceCount, period: Period, unit: str | None) -> tuple[Figure, Figure, Figure]:
    name = translate("Supervision", "Pages from {device}").format(device=each.device)
    known = translate("Supervision", "{poor} of {pages} pages have quality findings: {share}").format(
        poor=whole(each.poor, LANGUAGE),
        pages=whole(each.pages, LANGUAGE),
        share=percent(each.poor / each.pages, LANGUAGE),
    )
    pick = Pick(PickKind.DEVICE, each.device, period, Narrowed(unit=unit))
    tone = Tone.NEEDS_YOU if each.poor > _POOR_FROM * each.pages else Tone.QUIET
    return word(name), word(known, known), count(each.dossiers, pick, name, tone)


def work_words(work: Work) -> tuple[str, str]:
    """Return how a list is called, and what is in it."""
    here = translate("Supervision", "Only dossiers taken in here; what other systems know of theirs is not told.")
    words = {
        Work.LATE: (
            translate("Supervision", "Overdue, still open"),
            translate("Supervision", "Now, whatever the period. A dossier without a due date cannot be late."),
        ),
        Work.DUE_SOON: (
            translate("Supervision", "Due soon, as the office has set it"),
            translate("Supervision", "Now, whatever the period. Time in which the applicant is asked does not run."),
        ),
        Work.NOT_DIGITIZED: (
            translate("Supervision", "Without a digitised component"),
            translate("Supervision", "Received in the period."),
        ),
        Work.NO_RESULT_FILE: (
            translate("Supervision", "Resolved without an electronic result"),
            translate("Supervision", "Resolved in the period; procedures whose result is no document are left out."),
        ),
        Work.ASKED_AGAIN: (
            translate("Supervision", "Paper asked for although the store had it"),
            translate("Supervision", "A valid, confirmed paper of that type of the owner was there that day. ") + here,
        ),
        Work.AGAINST_WARNING: (translate("Supervision", "Value accepted against a warning"), here),
        Work.LOW_CONFIDENCE: (translate("Supervision", "Value accepted below 70 % certainty"), here),
        Work.SCANNED_AGAIN: (
            translate("Supervision", "Scanned again"),
            translate("Supervision", "A paper was thrown away and another of its type put in its place. ") + here,
        ),
        Work.POOR_PAGES: (translate("Supervision", "Pages with quality findings"), here),
    }
    return words[work]
