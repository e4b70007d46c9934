"""The figures of each unit and day as JSON and CSV, and the table of QĐ 766 as CSV: for other systems to load."""

from __future__ import annotations

import csv
import io
from dataclasses import asdict, fields

from storage.rates.periods import Period
from storage.rates.shapes import COLUMNS, Table766
from storage.rates.unit_days import UnitDay

Json = dict[str, object]
_HEADS = [each.name for each in fields(UnitDay)]


def unit_days_as_json(found: tuple[UnitDay, ...], period: Period) -> Json:
    """Return the feed as one document; a unit and day on which nothing happened is left out."""
    rows = [asdict(each) | {"day": each.day.isoformat()} for each in found]
    return {"from": period.first.isoformat(), "to": period.last.isoformat(), "rows": rows}


def unit_days_as_csv(found: tuple[UnitDay, ...]) -> str:
    """Return one line for each unit and day."""
    return _csv(_HEADS, [[getattr(each, name) for name in _HEADS] for each in found])


def table_766_as_csv(table: Table766) -> str:
    """Return one line for each unit, without subtotals: whoever loads it adds up."""
    heads = ["from", "to", "group", "unit", "unit_name", *COLUMNS, "no_document"]
    days = [table.period.first.isoformat(), table.period.last.isoformat()]
    rows = [
        [*days, group.key, row.code, row.name, *(getattr(row.figures, name) for name in heads[5:])]
        for group in table.groups
        for row in group.rows
    ]
    return _csv(heads, rows)


def _csv(heads: list[str], rows: list[list[object]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(heads)
    writer.writerows(rows)
    return text.getvalue()
