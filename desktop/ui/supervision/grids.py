"""Figures as tables: what each cell says, how it is marked, and which dossiers stand behind it. No Qt but for words."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.messages import say
from desktop.ui.widgets.rows import Tone
from desktop.ui.wording import LANGUAGE, step_word, translate
from desktop.words.rates import BY_NAMES, COLUMNS_766, TOTAL, UNIT, UNIT_GROUP_NAMES
from desktop.workflow.rates_types import Overview, ShownCell, ShownTable
from desktop.workflow.rates_words import row_name, shown_points, shown_rate
from desktop.workflow.shown_values import one_decimal, whole
from storage.rates.counting import Rate
from storage.rates.definitions import Basis, Indicator
from storage.rates.periods import Period, days_of_part
from storage.rates.shapes import COLUMNS, By, Figures766, Narrowed, Pick, PickKind, RatesRow, RatesTable, Table766, Wait

_NARROWED_BY = {By.UNIT: "unit", By.OFFICER: "officer", By.COUNTER: "counter", By.PROCEDURE: "procedure",
                By.SECTOR: "sector", By.CHANNEL: "channel"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Figure:
    """One cell: what it says, whether it asks for somebody, and what opens from it."""

    cell: ShownCell
    pick: Pick | None = None
    pick_title: str = ""
    tone: Tone = Tone.QUIET
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of figures; the columns before `texts` hold words, the others figures. `bold` rows are sums."""

    heads: tuple[str, ...]
    rows: tuple[tuple[Figure, ...], ...]
    texts: int = 1
    bold: frozenset[int] = frozenset()

    def shown(self, title: str, lines: tuple[str, ...]) -> ShownTable:
        """Return the table as it is written to a file."""
        return ShownTable(title, lines, self.heads, tuple(tuple(each.cell for each in row) for row in self.rows))


def word(text: str, hint: str = "") -> Figure:
    """Return a cell of words."""
    return Figure(ShownCell(text), hint=hint)


def count(number: int, pick: Pick | None = None, title: str = "", tone: Tone = Tone.QUIET) -> Figure:
    """Return a cell with a number; none of something opens nothing."""
    return Figure(ShownCell(whole(number, LANGUAGE), number), pick if number else None, title, tone)


def is_short(indicator: Indicator, rate: Rate) -> bool:
    """Whether a rate is below what is aimed at, or below what earns full points where nothing is."""
    if rate.rate is None or (indicator.target is None and indicator.max_points is None):
        return False
    return rate.rate < (indicator.target or indicator.threshold)


def rate_figure(indicator: Indicator, rate: Rate | None, pick: Pick | None, title: str) -> Figure:
    """Return a cell with a rate; a dash where there is nothing to count."""
    if rate is None or rate.rate is None:
        return word("–", translate("Supervision", "No dossier to count"))
    hint = translate("Supervision", "{numerator} of {denominator}").format(
        numerator=whole(rate.numerator, LANGUAGE), denominator=whole(rate.denominator, LANGUAGE)
    )
    tone = Tone.NEEDS_YOU if is_short(indicator, rate) else Tone.QUIET
    shown = ShownCell(shown_rate(rate, LANGUAGE), rate.rate, is_share=True)
    return Figure(shown, pick, title, tone, hint)


def narrowed_to(table: RatesTable, row: RatesRow) -> Narrowed | None:
    """Return what a row is of, None where its dossiers are those of a part of the period."""
    if row is table.total or table.by not in _NARROWED_BY:
        return Narrowed(unit=table.unit)
    if table.by is By.UNIT:
        return Narrowed(unit=row.key)
    return Narrowed(unit=table.unit, **{_NARROWED_BY[table.by]: row.key})


def compare_grid(overview: Overview) -> Grid:
    """Return units, officers, procedures … with their rates side by side, the sum last."""
    table = overview.table
    indicators = [each for each in table.indicators if not each.counts_procedures and not each.procedures]
    heads = [say(BY_NAMES[table.by.value], LANGUAGE), translate("Supervision", "Dossiers")]
    heads += [short_name(each) for each in indicators]
    heads.append(translate("Supervision", "Points of 22"))
    rows = [_compare_row(table, row, indicators) for row in table.rows]
    if table.rows:
        rows.append(_compare_row(table, table.total, indicators))
    return Grid(tuple(heads), tuple(rows), bold=frozenset({len(table.rows)}))


def _compare_row(table: RatesTable, row: RatesRow, indicators: list[Indicator]) -> tuple[Figure, ...]:
    name = say(TOTAL, LANGUAGE) if row is table.total else row_name(row, table, LANGUAGE)
    narrowed = narrowed_to(table, row)
    period = _part_of(table, row)
    cells = [word(name, name)]
    if narrowed is None:
        cells.append(count(row.dossiers))
    else:
        stage = Pick(PickKind.STAGE, "received", period, narrowed)
        cells.append(count(row.dossiers, stage, f"{translate('Supervision', 'Received')} · {name}"))
    for each in indicators:
        pick = None if narrowed is None else Pick(PickKind.INDICATOR, each.key, period, narrowed)
        if each.basis is Basis.WORKED and table.by.grain is not None and row is not table.total:
            pick = None  # what is open counts on the last day of the whole period, not on each of its days
        cells.append(rate_figure(each, row.rates.get(each.key), pick, f"{say(each.name, LANGUAGE)} · {name}"))
    points = row.scores["digitization"].points if "digitization" in row.scores else None
    costs = None if narrowed is None or points is None else costs_of("digitization", period, narrowed)
    title = f"{translate('Supervision', 'Dossiers that cost points')} · {name}"
    cells.append(Figure(ShownCell(shown_points(points, LANGUAGE) or "–", points), costs, title))
    return tuple(cells)


def costs_of(group: str, period: Period, narrowed: Narrowed) -> Pick:
    """Return what opens from the points of a group of indicators: the dossiers that cost some."""
    return Pick(PickKind.SCORE, group, period, narrowed, counted=False)


def _part_of(table: RatesTable, row: RatesRow) -> Period:
    """Return the days of a row: all of the period, or those of the part of it that the row is."""
    grain = table.by.grain
    return table.period if row is table.total or grain is None else days_of_part(row.key, grain, table.period)


def indicator_grid(overview: Overview) -> Grid:
    """Return every indicator with numerator, denominator, aim, points, gap and forecast."""
    table, expected = overview.table, overview.forecast
    heads = (
        translate("Supervision", "Indicator"), translate("Supervision", "Numerator"),
        translate("Supervision", "Denominator"), translate("Supervision", "Rate"), translate("Supervision", "Aim"),
        translate("Supervision", "Points"), translate("Supervision", "Missing"), translate("Supervision", "Not told"),
        translate("Supervision", "Forecast"),
    )  # fmt: skip
    rows = []
    for each in table.indicators:
        rate = table.total.rates[each.key]
        name = f"{each.key}  {say(each.name, LANGUAGE)}" if each.key[0].isdigit() else say(each.name, LANGUAGE)
        pick = Pick(PickKind.INDICATOR, each.key, table.period, Narrowed(unit=table.unit))
        short = Pick(PickKind.INDICATOR, each.key, table.period, Narrowed(unit=table.unit), counted=False)
        asked = Pick(PickKind.ASKED, each.key, table.period, Narrowed(unit=table.unit))
        untold = Pick(PickKind.UNTOLD, each.key, table.period, Narrowed(unit=table.unit))
        soon = None if expected is None else expected.rates.get(each.key)
        points = "" if rate.points is None else f"{shown_points(rate.points, LANGUAGE)} / {each.max_points:g}"
        rows.append(
            (
                word(name, each.source),
                count(rate.numerator, pick, name),
                count(rate.denominator, asked, f"{name} · {heads[2]}"),
                rate_figure(each, rate, pick, name),
                word(aim_text(each)),
                Figure(ShownCell(points, rate.points), short if points else None, name),
                count(rate.missing, short, name, Tone.NEEDS_YOU if rate.missing else Tone.QUIET)
                if each.max_points is not None
                else word(""),
                count(rate.unknown, untold, f"{name} · {heads[7]}") if each.known else word(""),
                rate_figure(each, soon, None, name) if soon is not None else word(""),
            )
        )
    return Grid(heads, tuple(rows))


def aim_text(indicator: Indicator) -> str:
    """Return what is aimed at, or what earns full points; nothing where neither is known."""
    if indicator.target is None and indicator.max_points is None:
        return ""
    share = indicator.target or indicator.threshold
    return f"{one_decimal(share * 100, LANGUAGE).removesuffix(',0')} %"


def short_name(indicator: Indicator) -> str:
    """Return the name of an indicator that fits over a column."""
    names = {
        "2.1": translate("Supervision", "On time"),
        "3.3": translate("Supervision", "Online"),
        "3.6": translate("Supervision", "Paid online"),
        "intake": translate("Supervision", "Intake digitised"),
        "4.1": translate("Supervision", "E-results"),
        "4.2": translate("Supervision", "Both sides"),
        "4.3": translate("Supervision", "Reused"),
        "4.4": translate("Supervision", "Portal store"),
        "4.5": translate("Supervision", "Population data"),
    }
    return names.get(indicator.key, indicator.key)


def waits_grid(waits: tuple[Wait, ...], period: Period, unit: str | None) -> Grid:
    """Return where open dossiers wait now."""
    heads = (
        translate("Supervision", "Step"), translate("Supervision", "Open dossiers"),
        translate("Supervision", "Days, middle"), translate("Supervision", "Days, longest"),
        translate("Supervision", "Overdue"),
    )  # fmt: skip
    rows = []
    for each in waits:
        name = step_word(each.step)
        pick = Pick(PickKind.STEP, each.step.value, period, Narrowed(unit=unit))
        tone = Tone.NEEDS_YOU if each.late else Tone.QUIET
        days = [
            Figure(ShownCell(one_decimal(value, LANGUAGE), round(value, 1)))
            for value in (each.median_days, each.longest_days)
        ]
        title = translate("Supervision", "Waiting now: {step}").format(step=name)
        late = Pick(PickKind.LATE_AT_STEP, each.step.value, period, Narrowed(unit=unit))
        late_title = f"{title} · {heads[4]}"
        rows.append((word(name), count(each.dossiers, pick, title), *days, count(each.late, late, late_title, tone)))
    return Grid(heads, tuple(rows))


def table_766_grid(table: Table766) -> Grid:
    """Return the table of QĐ 766 with its groups, their sums and the sum of all."""
    heads = (say(UNIT, LANGUAGE), *(say(COLUMNS_766[key], LANGUAGE) for key in COLUMNS))
    rows: list[tuple[Figure, ...]] = []
    bold = set()
    for group in table.groups:
        bold.add(len(rows))
        name = say(UNIT_GROUP_NAMES[group.key], LANGUAGE)
        of_group = Narrowed(unit=table.unit, group=group.key)
        rows.append((word(name), *_columns(table, group.subtotal, of_group, name)))
        for row in group.rows:
            name = f"{row.code} {row.name}"
            rows.append((word(name, name), *_columns(table, row.figures, Narrowed(unit=row.code), name)))
    if table.groups:
        bold.add(len(rows))
        total = say(TOTAL, LANGUAGE)
        rows.append((word(total), *_columns(table, table.total, Narrowed(unit=table.unit), total)))
    return Grid(heads, tuple(rows), bold=frozenset(bold))


def _columns(table: Table766, figures: Figures766, narrowed: Narrowed, name: str) -> tuple[Figure, ...]:
    return tuple(
        count(
            getattr(figures, key),
            Pick(PickKind.COLUMN, key, table.period, narrowed),
            f"{say(COLUMNS_766[key], LANGUAGE)} · {name}",
        )
        for key in COLUMNS
    )
