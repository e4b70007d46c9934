"""Rates as a table for a person at a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.constrain import Constrain
from rich.table import Table
from rich.text import Text

from desktop.messages import say
from desktop.words.rates import (
    BY_NAMES,
    FORECAST,
    MISSING,
    MISSING_PROCEDURES,
    NO_RATES,
    PERIOD,
    SCORE,
    TOTAL,
    UNKNOWN,
)
from desktop.workflow.rates import Figures
from desktop.workflow.rates_words import row_name, shown_points, shown_rate
from desktop.workflow.shown_values import whole
from storage.rates.counting import Rate
from storage.rates.definitions import load_definitions
from storage.rates.shapes import RatesTable

_WIDTH = 120
_LEAST_NAME, _NAME_WIDTH = 14, 40


def figures_as_table(found: Figures, language: str = "vi") -> RenderableType:
    """Return the total of each indicator, the rows, the scores with their forecast, and what nobody told."""
    table = found.table
    period = say(PERIOD, language, first=f"{table.period.first:%d/%m/%Y}", last=f"{table.period.last:%d/%m/%Y}")
    if not table.rows:
        return Group(Text(period, style="bold"), Text(say(NO_RATES, language), style="yellow"))
    parts: list[RenderableType] = [Text(period, style="bold"), _totals(table, language), _rows(table, language)]
    parts += [Text(line, style="bold") for line in _scores(found, language)]
    parts += [Text(line, style="yellow") for line in unknown_lines(table, language)]
    return Constrain(Group(*parts), _WIDTH)


def unknown_lines(table: RatesTable, language: str) -> Iterator[str]:
    """Yield a sentence for each indicator of which nobody told about some dossiers."""
    for key, rate in table.total.rates.items():
        if rate.unknown:
            yield say(UNKNOWN, language, key=key, count=whole(rate.unknown, language))


def _totals(table: RatesTable, language: str) -> Table:
    shown = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    shown.add_column(style="bold cyan", no_wrap=True)
    shown.add_column()
    for _ in range(3):
        shown.add_column(justify="right", no_wrap=True)
    shown.add_column(style="yellow")
    for each in table.indicators:
        rate = table.total.rates[each.key]
        words = MISSING_PROCEDURES if each.counts_procedures else MISSING
        missing = say(words, language, count=whole(rate.missing, language)) if _is_short(rate) else ""
        shown.add_row(
            each.key,
            say(each.name, language),
            f"{whole(rate.numerator, language)} / {whole(rate.denominator, language)}",
            shown_rate(rate, language),
            _of_points(rate, language),
            missing,
        )
    return shown


def _is_short(rate: Rate) -> bool:
    return bool(rate.missing) and rate.max_points is not None


def _of_points(rate: Rate, language: str) -> str:
    if rate.max_points is None or rate.points is None:
        return ""
    return f"{shown_points(rate.points, language)} / {rate.max_points:g}"


def _rows(table: RatesTable, language: str) -> Table:
    """Return rate by rate, per cent; what concerns few procedures only is left to files, a terminal being narrow."""
    shown = Table(box=None, padding=(0, 1, 0, 0), header_style="bold")
    shown.add_column(
        say(BY_NAMES[table.by.value], language), min_width=_LEAST_NAME, max_width=_NAME_WIDTH, no_wrap=True
    )
    shown.add_column("n", justify="right", no_wrap=True)
    indicators = [each for each in table.indicators if not each.counts_procedures and not each.procedures]
    for each in indicators:
        shown.add_column(each.key, justify="right", no_wrap=True)
    for row in (*table.rows, table.total):
        name = say(TOTAL, language) if row is table.total else row_name(row, table, language)
        cells = [shown_rate(row.rates.get(each.key), language).rstrip(" %") for each in indicators]
        shown.add_row(name, whole(row.dossiers, language), *cells, style="bold" if row is table.total else "")
    return shown


def _scores(found: Figures, language: str) -> Iterator[str]:
    for group in load_definitions().groups:
        score = found.table.total.scores[group.key]
        if score.points is None:
            continue
        name, most = say(group.name, language), f"{score.max_points:g}"
        line = say(SCORE, language, name=name, points=shown_points(score.points, language), max_points=most)
        if found.forecast is not None and (expected := found.forecast.scores[group.key].points) is not None:
            line += " · " + say(FORECAST, language, points=shown_points(expected, language))
        yield line
