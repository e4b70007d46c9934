"""What the supervisor's place shows: pure data and the ways it changes. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, StrEnum

from desktop.workflow.rates_types import Behind, Overview, UnitChoice
from storage.rates.periods import Period
from storage.rates.shapes import By, Pick, PickKind, ReuseReport, Table766, Wait, WorkReport

SHOWN_DOSSIERS = 5000
"""So many dossiers of a figure are listed; how many there are is always said."""


class Tab(StrEnum):
    """What stands below the cards."""

    COMPARE = "compare"
    INDICATORS = "indicators"
    TREND = "trend"
    HOURS = "hours"
    WAITS = "waits"
    TABLE_766 = "table_766"
    WORK = "work"
    REUSE = "reuse"
    QUALITY = "quality"


PART_TABS = (Tab.HOURS, Tab.WAITS, Tab.TABLE_766, Tab.WORK, Tab.REUSE)
"""Tabs whose figures are fetched when somebody looks at them."""
Part = Mapping[tuple[int, int], int] | tuple[Wait, ...] | Table766 | WorkReport | ReuseReport


class Phase(Enum):
    """Where a question stands."""

    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Opened:
    """A figure that was opened: what it is called, and its dossiers once they are there."""

    pick: Pick
    title: str
    behind: Behind | None = None
    error: str = ""


@dataclass(frozen=True, slots=True)
class SupervisionState:
    """What is asked, and what came of it. Figures of the question before stay until those of this one are there."""

    period: Period
    unit: str | None = None
    by: By = By.UNIT
    tab: Tab = Tab.COMPARE
    units: tuple[UnitChoice, ...] = ()
    ticket: int = 0
    phase: Phase = Phase.LOADING
    error: str = ""
    steps: tuple[int, int] | None = None
    overview: Overview | None = None
    parts: Mapping[Tab, Part] | None = None
    opened: Opened | None = None
    note: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether the figures are there and no dossier is in them."""
        found = self.overview
        return found is not None and not found.table.rows

    def part(self, tab: Tab) -> Part | None:
        """Return what is known for a tab, None while it is being fetched."""
        return None if self.parts is None else self.parts.get(tab)

    @property
    def wants_part(self) -> bool:
        """Whether the tab that is looked at waits for figures of its own."""
        return self.tab in PART_TABS and self.part(self.tab) is None and self.phase is Phase.READY


def asked(state: SupervisionState) -> SupervisionState:
    """Return the state after something else was asked, or the same again."""
    return replace(
        state, ticket=state.ticket + 1, phase=Phase.LOADING, error="", steps=None, parts=None, opened=None, note=""
    )


def went_on(state: SupervisionState, ticket: int, done: int, total: int) -> SupervisionState:
    """Return the state after more dossiers were looked at."""
    return state if ticket != state.ticket else replace(state, steps=(done, total))


def answered(
    state: SupervisionState, ticket: int, units: tuple[UnitChoice, ...], overview: Overview
) -> SupervisionState:
    """Return the state with figures; those to an older question change nothing."""
    if ticket != state.ticket:
        return state
    return replace(state, units=units, overview=overview, phase=Phase.READY, error="", steps=None)


def asking_failed(state: SupervisionState, ticket: int, error: str) -> SupervisionState:
    """Return the state after a question failed; what was on the screen is no answer any more."""
    if ticket != state.ticket:
        return state
    return replace(state, overview=None, parts=None, phase=Phase.FAILED, error=error, steps=None)


def part_came(state: SupervisionState, ticket: int, tab: Tab, part: Part) -> SupervisionState:
    """Return the state with the figures of one tab."""
    if ticket != state.ticket:
        return state
    return replace(state, parts={**(state.parts or {}), tab: part})


def opened(state: SupervisionState, pick: Pick, title: str) -> SupervisionState:
    """Return the state while the dossiers behind a figure are fetched."""
    return replace(state, opened=Opened(pick, title), note="")


def behind_came(state: SupervisionState, pick: Pick, behind: Behind) -> SupervisionState:
    """Return the state with the dossiers behind a figure, if they are still wanted."""
    if state.opened is None or state.opened.pick != pick:
        return state
    return replace(state, opened=replace(state.opened, behind=behind, error=""))


def opening_failed(state: SupervisionState, pick: Pick, error: str) -> SupervisionState:
    """Return the state after the dossiers behind a figure could not be fetched."""
    if state.opened is None or state.opened.pick != pick:
        return state
    return replace(state, opened=replace(state.opened, error=error))


def has_other_side(pick: Pick) -> bool:
    """Whether there are dossiers that a figure does not count and that could be shown instead."""
    if pick.kind is PickKind.STAGE:
        return pick.key != "received"
    return pick.kind in (PickKind.INDICATOR, PickKind.SCORE)


def other_side(pick: Pick) -> Pick:
    """Return the dossiers that a figure does not count, or the other way round."""
    return replace(pick, counted=not pick.counted)
