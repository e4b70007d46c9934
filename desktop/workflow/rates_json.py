"""Rates as the JSON of the command line, and as CSV for other systems (domain.md §9.5)."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from pathlib import Path

from desktop.workflow.rates import Figures
from desktop.workflow.spreadsheets import plain
from ocr.errors import NotWritten
from storage.rates.counting import Rate, Score
from storage.rates.shapes import COLUMNS, Figures766, RatesRow, RatesTable, Table766

Json = dict[str, object]

_DIGITS, _POINT_DIGITS = 4, 2


def figures_as_json(found: Figures) -> Json:
    """Return the figures with numerator, denominator and source of each indicator; `rate` is null where none is."""
    table = found.table
    document: Json = {
        "from": table.period.first.isoformat(),
        "to": table.period.last.isoformat(),
        "by": table.by.value,
        "unit": table.unit,
        "rows": [_row(row) for row in table.rows],
        "total": _row(table.total),
        "definitions": [
            {
                "key": each.key,
                "code": each.code,
                "name": each.name[0],
                "basis": each.basis.value,
                "numerator": list(each.numerator),
                "denominator": list(each.denominator),
                "threshold": each.threshold,
                "target": each.target,
                "valid_from": each.valid_from.isoformat(),
                "source": each.source,
                "open": each.open or None,
            }
            for each in table.indicators
        ],
        "forecast": None,
    }
    if found.forecast is not None:
        document["forecast"] = {
            "to": found.forecast.last.isoformat(),
            "indicators": _rates(found.forecast.rates),
            "scores": _scores(found.forecast.scores),
        }
    return document


def rates_as_csv(table: RatesTable) -> str:
    """Return one line for each row and indicator, names first: for a spreadsheet or an operations centre."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(
        ["from", "to", "by", "key", "name", "dossiers", "indicator", "numerator", "denominator", "rate", "points",
         "max_points", "missing", "unknown"]
    )  # fmt: skip
    head = [table.period.first.isoformat(), table.period.last.isoformat(), table.by.value]
    for row in (*table.rows, table.total):
        for key, rate in row.rates.items():
            shown = _rate(rate)
            writer.writerow([*head, plain(row.key), plain(row.name), row.dossiers, key, *shown.values()])
    return text.getvalue()


def write_text(text: str, target: Path) -> None:
    """Write a CSV so that Excel knows its letters.

    Raises:
        NotWritten: it cannot be written there.
    """
    try:
        target.write_text(text, encoding="utf-8-sig", newline="")
    except OSError as error:
        raise NotWritten(str(target), reason=str(error)) from error


def table_766_as_json(table: Table766) -> Json:
    """Return the table of QĐ 766 in its groups."""
    return {
        "groups": [
            {
                "key": group.key,
                "rows": [{"key": row.code, "name": row.name, **_figures(row.figures)} for row in group.rows],
                "subtotal": _figures(group.subtotal),
            }
            for group in table.groups
        ],
        "total": _figures(table.total),
    }


def _figures(figures: Figures766) -> dict[str, int]:
    return {name: getattr(figures, name) for name in (*COLUMNS, "no_document")}


def _row(row: RatesRow) -> Json:
    shown: Json = {
        "key": row.key,
        "name": row.name,
        "dossiers": row.dossiers,
        "indicators": _rates(row.rates),
        "scores": _scores(row.scores),
    }
    if row.officer_points:
        shown["officer_points"] = {key: _points(points) for key, points in row.officer_points.items()}
    return shown


def _rates(rates: Mapping[str, Rate]) -> dict[str, Json]:
    return {key: _rate(rate) for key, rate in rates.items()}


def _rate(rate: Rate) -> Json:
    return {
        "numerator": rate.numerator,
        "denominator": rate.denominator,
        "rate": None if rate.rate is None else round(rate.rate, _DIGITS),
        "points": _points(rate.points),
        "max_points": rate.max_points,
        "missing": rate.missing,
        "unknown": rate.unknown,
    }


def _scores(scores: Mapping[str, Score]) -> dict[str, Json]:
    return {key: {"points": _points(score.points), "max_points": score.max_points} for key, score in scores.items()}


def _points(points: float | None) -> float | None:
    return None if points is None else round(points, _POINT_DIGITS)
