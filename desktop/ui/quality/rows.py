"""The result of a sample as a table and as lists of papers, in words. No Qt but for words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.ui.supervision.grids import Figure, Grid, count, word
from desktop.ui.widgets.rows import Tone
from desktop.ui.wording import LANGUAGE, day, translate
from desktop.workflow.field_names import field_name
from desktop.workflow.paper_names import paper_name
from desktop.workflow.quality_types import SampleResult
from desktop.workflow.rates_types import ShownCell, ShownTable
from desktop.workflow.shown_values import one_decimal, whole
from storage.quality.shapes import Measured, Outlook, Progress, Rows, SampleView

_LEAST_SCALE = 0.05
_STEPS = (0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1.0)
_ENOUGH = 10
"""Rows with fewer values do not stretch the scale: their intervals reach almost anywhere."""
_MINUTE, _HOUR = 60, 60
_BAR = 6


@dataclass(frozen=True, slots=True)
class Bar:
    """A rate with its interval on a scale from 0 to `scale`."""

    rate: float
    low: float
    high: float
    scale: float


@dataclass(frozen=True, slots=True)
class ErrorTableRows:
    """The grid of a result; of each row what opens from it and the bar in its last column, None for headings."""

    grid: Grid
    measured: tuple[Measured | None, ...]
    bars: tuple[Bar | None, ...]


def error_rows(result: SampleResult) -> ErrorTableRows:
    """Return the measured rates of a sample as a table: all of it first, then by officer, paper type and field."""
    scale = scale_of(result.measured)
    heads = (
        translate("Quality", "What was confirmed"), translate("Quality", "Checked"), translate("Quality", "Wrong"),
        translate("Quality", "Illegible"), translate("Quality", "Rate of errors"),
        translate("Quality", "{confidence} interval").format(confidence=share_text(result.sample.wanted.confidence)),
        translate("Quality", "From 0 to {scale}").format(scale=share_text(scale)),
    )  # fmt: skip
    rows: list[tuple[Figure, ...]] = []
    measured: list[Measured | None] = []
    bars: list[Bar | None] = []
    bold = set()
    headed: set[Rows] = set()
    for each in result.measured:
        heading = _headings().get(each.rows, "")
        if heading and each.rows not in headed:
            headed.add(each.rows)
            bold.add(len(rows))
            rows.append((word(heading), *(word("") for _ in heads[1:])))
            measured.append(None)
            bars.append(None)
        bar = bar_of(each, scale)
        rows.append(_cells(each, bar))
        measured.append(each)
        bars.append(bar)
    return ErrorTableRows(Grid(heads, tuple(rows), bold=frozenset(bold)), tuple(measured), tuple(bars))


def bar_of(row: Measured, scale: float) -> Bar | None:
    """Return where a rate and its interval lie, None where nothing was checked."""
    if row.interval is None:
        return None
    return Bar(row.wrong / row.checked, row.interval.low, row.interval.high, scale)


def scale_of(measured: Sequence[Measured]) -> float:
    """Return the share at the right end of the bars: a round one that holds every interval of enough values."""
    highest = max((each.interval.high for each in measured if each.interval and each.checked >= _ENOUGH), default=1.0)
    return next((step for step in _STEPS if step >= highest), 1.0)


def row_title(row: Measured) -> str:
    """Return what a row is about."""
    names = {
        Rows.VALUES: translate("Quality", "All values"),
        Rows.PAPERS: translate("Quality", "Papers with a wrong value"),
        Rows.SILENT: translate("Quality", "Read wrong by the machine and not marked"),
    }
    if row.rows is Rows.DOCUMENT_TYPE:
        return paper_name(row.name, LANGUAGE)
    if row.rows is Rows.FIELD:
        return f"{field_name(row.document_type, row.name, LANGUAGE)} · {paper_name(row.document_type, LANGUAGE)}"
    return names.get(row.rows, row.name)


def sample_name(sample: SampleView) -> str:
    """Return how a sample is called."""
    words = translate("Quality", "Sample {number}, {drawn}: {papers} papers of {first} – {last}{unit}")
    return words.format(
        number=sample.id,
        drawn=day(sample.drawn_at),
        papers=whole(sample.papers, LANGUAGE),
        first=day(sample.period.first),
        last=day(sample.period.last),
        unit=f" · {sample.unit}" if sample.unit else "",
    )


def progress_text(progress: Progress) -> str:
    """Return how far a sample is."""
    words = translate("Quality", "{done} of {papers} papers and {values_done} of {values} values are done.")
    parts = [
        words.format(
            done=whole(progress.papers_done, LANGUAGE),
            papers=whole(progress.papers, LANGUAGE),
            values_done=whole(progress.values_done, LANGUAGE),
            values=whole(progress.values, LANGUAGE),
        )
    ]
    if progress.yours:
        own = translate("Quality", "{yours} values wait for somebody else, as you confirmed their papers.")
        parts.append(own.format(yours=whole(progress.yours, LANGUAGE)))
    return " ".join(parts)


def outlook_text(outlook: Outlook) -> str:
    """Return what a sample would come to."""
    if not outlook.population:
        return translate("Quality", "No paper was confirmed in this period. Choose another period or unit above.")
    words = translate(
        "Quality", "{papers} of {population} confirmed papers will be drawn: about {values} values, {time} of keying."
    )
    return words.format(
        papers=whole(outlook.papers, LANGUAGE),
        population=whole(outlook.population, LANGUAGE),
        values=whole(outlook.values, LANGUAGE),
        time=time_text(outlook.seconds),
    )


def time_text(seconds: int) -> str:
    """Return a time as people say it, in minutes, or in hours and minutes."""
    minutes = max(1, round(seconds / _MINUTE))
    if minutes < _HOUR:
        return translate("Quality", "{minutes} minutes").format(minutes=minutes)
    hours, rest = divmod(minutes, _HOUR)
    return translate("Quality", "{hours} h {minutes} min").format(hours=whole(hours, LANGUAGE), minutes=rest)


def share_text(share: float) -> str:
    """Return a share of 1 with one decimal where it has one: 95 %, 2,5 %."""
    return f"{one_decimal(share * 100, LANGUAGE).removesuffix(',0')} %"


def shown_result(result: SampleResult) -> ShownTable:
    """Return the result as it is written to a file."""
    lines = (progress_text(result.progress),)
    table = error_rows(result).grid.shown(sample_name(result.sample), lines)
    rows = tuple(row[:_BAR] for row in table.rows)  # the bars are for eyes
    return ShownTable(table.title, table.lines, table.heads[:_BAR], rows)


def _headings() -> dict[Rows, str]:
    return {
        Rows.OFFICER: translate("Quality", "By officer who confirmed"),
        Rows.DOCUMENT_TYPE: translate("Quality", "By paper type"),
        Rows.FIELD: translate("Quality", "By field"),
    }


def _cells(row: Measured, bar: Bar | None) -> tuple[Figure, ...]:
    title = row_title(row)
    if bar is None:
        return (word(title), count(0), word("–"), count(row.illegible), word("–"), word("–"), word(""))
    interval = f"{_exact(bar.low)} – {_exact(bar.high)} %"
    rate = Figure(ShownCell(f"{_exact(bar.rate)} %", bar.rate, is_share=True))
    return (
        word(title, title),
        count(row.checked),
        count(row.wrong, tone=Tone.QUIET),
        count(row.illegible),
        rate,
        word(interval),
        word("", f"{title}: {rate.cell.text} ({interval})"),
    )


def _exact(share: float) -> str:
    return one_decimal(share * 100, LANGUAGE)
