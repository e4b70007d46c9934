"""Rates, points and rows of tables as people read them."""

from __future__ import annotations

from desktop.messages import say
from desktop.words.rates import CHANNELS, NO_COUNTER
from desktop.workflow.shown_values import one_decimal
from storage.rates.counting import Rate
from storage.rates.shapes import NO_COUNTER as UNKNOWN
from storage.rates.shapes import RatesRow, RatesTable


def shown_rate(rate: Rate | None, language: str) -> str:
    """Return a rate with one decimal; a dash where there is nothing to count."""
    if rate is None or rate.rate is None:
        return "–"
    shown = min(99.9, int(rate.rate * 1000 + 0.5) / 10) if rate.rate < 1 else 100.0  # never 100 for less than all
    text = one_decimal(shown, language)
    return f"{text}%" if language == "en" else f"{text} %"


def shown_points(points: float | None, language: str) -> str:
    """Return points with two decimals; nothing where no source says how many there are."""
    if points is None:
        return ""
    shown = f"{points:.2f}"
    return shown if language == "en" else shown.replace(".", ",")


def row_name(row: RatesRow, table: RatesTable, language: str) -> str:
    """Return how people call a row."""
    if table.by.value == "channel":
        return say(CHANNELS[row.key], language)
    if table.by.value == "counter":
        return say(NO_COUNTER, language) if row.key == UNKNOWN else row.name
    return row.key if row.name in {"", row.key} else f"{row.key} {row.name}"
