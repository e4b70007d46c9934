"""What is on the screen as a table that can be written, printed and named. No Qt but for words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import cast

from desktop.messages import say
from desktop.ui.supervision.cards import cards_of
from desktop.ui.supervision.grids import Grid, compare_grid, indicator_grid, table_766_grid, waits_grid
from desktop.ui.supervision.more_grids import hours_grid, trend_grid, work_grid
from desktop.ui.supervision.periods import period_name
from desktop.ui.supervision.reuse_grid import reuse_grid
from desktop.ui.supervision.state import SupervisionState, Tab
from desktop.ui.wording import LANGUAGE, day, translate
from desktop.words.rates import BY_NAMES, TITLE_766
from desktop.workflow.rates_types import ShownTable
from storage.rates.shapes import ReuseReport, Table766, Wait, WorkReport


def tab_names() -> dict[Tab, str]:
    """Return how the tabs are called, in their order."""
    return {
        Tab.COMPARE: translate("Supervision", "Comparison"),
        Tab.INDICATORS: translate("Supervision", "Indicators"),
        Tab.TREND: translate("Supervision", "Trend"),
        Tab.HOURS: translate("Supervision", "Busy hours"),
        Tab.WAITS: translate("Supervision", "Where dossiers wait"),
        Tab.TABLE_766: translate("Supervision", "Table QĐ 766"),
        Tab.WORK: translate("Supervision", "To be looked at"),
        Tab.REUSE: translate("Supervision", "Reuse"),
        Tab.QUALITY: translate("Supervision", "Quality"),
    }


def tab_grid(state: SupervisionState) -> Grid | None:
    """Return the table of the tab that is looked at, None while its figures are fetched."""
    overview, part = state.overview, state.part(state.tab)
    if overview is None:
        return None
    if state.tab is Tab.COMPARE:
        return compare_grid(overview)
    if state.tab is Tab.INDICATORS:
        return indicator_grid(overview)
    if state.tab is Tab.TREND:
        return trend_grid(overview)
    return None if part is None else _part_grid(state, part)


def _part_grid(state: SupervisionState, part: object) -> Grid:
    if state.tab is Tab.HOURS:
        return hours_grid(cast("Mapping[tuple[int, int], int]", part), state.period, state.unit)
    if state.tab is Tab.WAITS:
        return waits_grid(cast("tuple[Wait, ...]", part), state.period, state.unit)
    if state.tab is Tab.TABLE_766:
        return table_766_grid(cast("Table766", part))
    if state.tab is Tab.REUSE:
        return reuse_grid(cast("ReuseReport", part), state.period, state.unit)
    return work_grid(cast("WorkReport", part), state.period, state.unit)


def shown_table(state: SupervisionState, on: date) -> ShownTable | None:
    """Return what is on the screen with its title, the period, the unit and the cards; None without figures."""
    grid = tab_grid(state)
    if grid is None or state.overview is None:
        return None
    title = say(TITLE_766, LANGUAGE) if state.tab is Tab.TABLE_766 else tab_names()[state.tab]
    if state.tab is Tab.COMPARE:
        title = f"{title} · {say(BY_NAMES[state.by.value], LANGUAGE)}"
    name = period_name(state.period, on)
    days = f"{day(state.period.first)} – {day(state.period.last)}"
    unit = next((f"{each.code} {each.name}" for each in state.units if each.code == state.unit), "")
    lines = [
        translate("Supervision", "Period: {period}").format(period=days if name == days else f"{name} ({days})"),
        translate("Supervision", "Unit: {unit}").format(unit=unit or translate("Supervision", "all")),
    ]
    lines += [
        f"{card.name}: {card.value} ({', '.join(part for part in (card.line, card.foot) if part)})"
        for card in cards_of(state.overview)
    ]
    return grid.shown(title, tuple(lines))


def file_name(state: SupervisionState) -> str:
    """Return how a file of what is on the screen is called if nobody says otherwise."""
    days = f"{state.period.first:%Y%m%d}-{state.period.last:%Y%m%d}"
    return f"giam-sat-{state.tab.value.replace('_', '-')}-{state.unit or 'toan-bo'}-{days}.xlsx"
