"""The supervisor's place at work: asks for figures on a lane, drops late answers, opens what is chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from desktop.jobs.job import Job, JobHandle, Lane, Runner
from desktop.messages import error_text
from desktop.ui.desk_port import DeskOf
from desktop.ui.supervision.handing_out import USUAL_PATHS, HandingOut, Paths
from desktop.ui.supervision.periods import period_choices, typed_period
from desktop.ui.supervision.shown import file_name, shown_table
from desktop.ui.supervision.state import (
    SHOWN_DOSSIERS,
    Part,
    SupervisionState,
    Tab,
    answered,
    asked,
    asking_failed,
    behind_came,
    opened,
    opening_failed,
    other_side,
    part_came,
    went_on,
)
from desktop.ui.supervision.view import SupervisionView
from desktop.ui.wording import LANGUAGE, today, translate
from desktop.workflow.rates_types import ShownTable
from ocr.errors import HosoError
from storage.rates.shapes import By, Pick


class SupervisionController(QObject):
    """Holds the state of the place and renders it; `dossier_requested` asks for a dossier in the store.

    `quality_wanted` tells for which period and unit quality samples are looked at.
    """

    dossier_requested = Signal(str)
    quality_wanted = Signal(object, object)

    def __init__(
        self,
        view: SupervisionView,
        runner: Runner,
        desk: DeskOf,
        on: Callable[[], date] = today,
        paths: Paths = USUAL_PATHS,
        shown_quality: Callable[[], ShownTable | None] = lambda: None,
    ) -> None:
        super().__init__(view)  # nobody is told anything once the view is gone
        self._view = view
        self._runner = runner
        self._desk = desk
        self._today = on
        self._handing_out = HandingOut(view, runner, desk, paths, self._tell, self._tell_error)
        self._shown_quality = shown_quality
        self._state = SupervisionState(period_choices(on())[0].period)
        self._asking: JobHandle | None = None
        self._is_stale = True
        choosers = view.choosers
        choosers.period_typed.connect(self._on_period_typed)
        choosers.unit_chosen.connect(self._on_unit_chosen)
        choosers.by_chosen.connect(self._on_by_chosen)
        choosers.export_requested.connect(lambda: self._handing_out.export(self._shown(), file_name(self._state)))
        choosers.print_requested.connect(lambda: self._handing_out.print(self._shown()))
        view.tab_chosen.connect(self._on_tab_chosen)
        view.pick_requested.connect(self.open)
        view.retry_requested.connect(self._ask)
        view.back_requested.connect(self._on_back_requested)
        view.list_page.other_side_requested.connect(self._on_other_side)
        view.list_page.opened.connect(self.dossier_requested)
        self._render()

    @property
    def state(self) -> SupervisionState:
        """What is shown."""
        return self._state

    def show(self) -> None:
        """Bring the figures up to date if the store changed since they were looked at."""
        if self._is_stale:
            self._ask()
        elif self._state.tab is Tab.QUALITY:
            self._want_quality()
        self._view.focus_first()

    def refresh(self) -> None:
        """Note that the store changed: the next look asks again."""
        self._is_stale = True

    def open(self, pick: Pick, title: str) -> None:
        """Open a figure."""
        self._set_state(opened(self._state, pick, title))
        self._runner.submit(
            Lane.DB,
            lambda _job: self._desk().supervision.behind(pick, SHOWN_DOSSIERS),
            name="dossiers behind",
            done=lambda behind: self._set_state(behind_came(self._state, pick, behind)),
            failed=lambda error: self._set_state(opening_failed(self._state, pick, error_text(error, LANGUAGE))),
        )

    def _on_unit_chosen(self, code: str) -> None:
        self._choose(replace(self._state, unit=code or None))

    def _on_by_chosen(self, by: str) -> None:
        self._choose(replace(self._state, by=By(by), tab=Tab.COMPARE))

    def _on_back_requested(self) -> None:
        self._set_state(replace(self._state, opened=None))

    def _on_other_side(self) -> None:
        if self._state.opened is not None:
            self.open(other_side(self._state.opened.pick), self._state.opened.title)

    def _on_period_typed(self, text: str) -> None:
        period = typed_period(text, self._today())
        if period is None:
            words = translate("Supervision", "“{text}” is no period. Type a month (10/2026), a year or two days.")
            self._set_state(replace(self._state, error=words.format(text=text), note=""))
        else:
            self._choose(replace(self._state, period=period))

    def _on_tab_chosen(self, name: str) -> None:
        self._set_state(replace(self._state, tab=Tab(name), note=""))
        self._fetch_part()
        self._want_quality()

    def _want_quality(self) -> None:
        if self._state.tab is Tab.QUALITY:
            self.quality_wanted.emit(self._state.period, self._state.unit)

    def _choose(self, state: SupervisionState) -> None:
        if state != self._state or state.error:
            self._state = state
            self._ask()

    def _ask(self) -> None:
        if self._asking is not None:
            self._asking.cancel()  # one that has not begun yet never will
        self._is_stale = False
        self._set_state(asked(self._state))
        self._want_quality()
        state, ticket = self._state, self._state.ticket

        def work(job: Job) -> tuple[object, ...]:
            desk = self._desk().supervision
            overview = desk.overview(state.period, state.by, state.unit, job.tell)
            return desk.units(), overview

        def failed(error: HosoError) -> None:
            self._set_state(asking_failed(self._state, ticket, error_text(error, LANGUAGE)))

        self._asking = self._runner.submit(
            Lane.DB,
            work,
            name="rates",
            done=lambda found: self._on_answered(ticket, found),
            failed=failed,
            progress=lambda done, total: self._set_state(went_on(self._state, ticket, done, total)),
        )

    def _on_answered(self, ticket: int, found: tuple[object, ...]) -> None:
        units, overview = found
        had_none = self._state.overview is None
        self._set_state(answered(self._state, ticket, units, overview))  # type: ignore[arg-type]  # as `work` gives them
        if had_none and self._view.isVisible():
            self._view.focus_first()
        self._fetch_part()

    def _fetch_part(self) -> None:
        state = self._state
        if not state.wants_part:
            return

        def work(_job: Job) -> Part:
            desk = self._desk().supervision
            if state.tab is Tab.HOURS:
                return desk.hours(state.period, state.unit)
            if state.tab is Tab.WAITS:
                return desk.waits(state.unit)
            if state.tab is Tab.TABLE_766:
                return desk.table_766(state.period, state.unit)
            if state.tab is Tab.REUSE:
                return desk.reuse(state.period, state.unit)
            return desk.work(state.period, state.unit)

        def failed(error: HosoError) -> None:
            self._set_state(asking_failed(self._state, state.ticket, error_text(error, LANGUAGE)))

        self._runner.submit(
            Lane.DB,
            work,
            name=f"rates {state.tab.value}",
            done=lambda part: self._set_state(part_came(self._state, state.ticket, state.tab, part)),
            failed=failed,
        )

    def _shown(self) -> ShownTable | None:
        """Return what is on the screen as a table."""
        return self._shown_quality() if self._state.tab is Tab.QUALITY else shown_table(self._state, self._today())

    def _tell(self, note: str) -> None:
        self._set_state(replace(self._state, note=note, error=""))

    def _tell_error(self, error: HosoError) -> None:
        self._set_state(replace(self._state, error=error_text(error, LANGUAGE), note=""))

    def _set_state(self, state: SupervisionState) -> None:
        if state is not self._state:
            self._state = state
            self._render()

    def _render(self) -> None:
        self._view.render_state(self._state, self._today())
