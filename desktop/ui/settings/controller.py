"""The settings at work: each choice is stored and holds at once, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.jobs.job import Lane, Runner
from desktop.messages import error_text
from desktop.settings import CounterSettings, ScreenSettings
from desktop.ui.settings.long_work import LongWork
from desktop.ui.settings.port import OfficeOf, OfficePort
from desktop.ui.settings.state import (
    SettingsState,
    counter_named,
    failed,
    office_decided,
    screen_chosen,
    taken_back,
    told,
)
from desktop.ui.settings.view import SettingsView
from desktop.ui.wording import LANGUAGE, translate
from desktop.ui.workstation import Workstation
from desktop.workflow.office_types import OfficeNow
from ocr.errors import HosoError
from storage.account_types import Account, Role
from storage.decisions import Office
from storage.dossiers.counter_name import is_counter_name
from storage.errors import BadValue

_T = TypeVar("_T")


class SettingsController(QObject):
    """Holds the state of the place and renders it.

    `screen_chosen` asks for a window that looks otherwise, `scanner_requested` for the choice of a scanner;
    `office_changed` tells that what everybody works with has changed.
    """

    screen_chosen = Signal()
    scanner_requested = Signal()
    office_changed = Signal()

    def __init__(self, view: SettingsView, runner: Runner, desk: OfficeOf, here: Workstation) -> None:
        super().__init__(view)
        self._view, self._runner, self._desk, self._here = view, runner, desk, here
        folder = here.settings.load_backup().folder
        self._state = SettingsState(
            screen=here.settings.load_screen(), counter=here.settings.load_counter(), backup_folder=folder
        )
        self.work = LongWork(self, runner, desk, here)
        view.undo_requested.connect(self.undo)
        view.workstation.chosen.connect(self._on_screen)
        view.workstation.counter_named.connect(self._on_counter)
        view.workstation.scanner_requested.connect(self.scanner_requested)
        view.office.decided.connect(self._decide)
        view.databases.decided.connect(self._decide)
        view.catalogue.calendar_requested.connect(self._on_calendar)
        view.catalogue.usual_calendar_requested.connect(lambda: self._decide_calendar(""))
        view.catalogue.import_requested.connect(self.work.load_procedures)
        view.backup.folder_requested.connect(self.work.choose_folder)
        view.backup.backup_requested.connect(self.work.back_up)
        view.backup.verify_requested.connect(self.work.verify)
        view.backup.stop_requested.connect(self.work.stop)
        self.show(self._state)

    @property
    def state(self) -> SettingsState:
        """What is shown."""
        return self._state

    @property
    def window(self) -> SettingsView:
        """Over which dialogs lie."""
        return self._view

    def show(self, state: SettingsState) -> None:
        """Show a state."""
        self._state = state
        self._view.render_state(state)

    def start(self, account: Account | None) -> None:
        """Fetch what is decided; `account` is who works here, None in a store without accounts."""
        decides = account is None or account.role is Role.ADMINISTRATOR
        undo = self._state.undo if decides else ()
        self.show(replace(self._state, decides=decides, undo=undo, said="", problem=""))
        if decides:
            self._fetch()
            self.work.look()

    def show_capture(self, text: str) -> None:
        """Show how papers come in here."""
        self.show(replace(self._state, capture=text))

    def show_waiting(self, waits: bool) -> None:
        """Say whether the window waits until it may look otherwise."""
        if waits != self._state.screen_waits:
            self.show(replace(self._state, screen_waits=waits))

    def undo(self) -> None:
        """Take the last choice back."""
        if not self._state.undo:
            return
        before = self._state.undo[-1]
        said = translate("Settings", "Taken back.")
        if isinstance(before, ScreenSettings):
            self.show(taken_back(self._state, said))
            self._keep_screen(before)
            return
        if isinstance(before, CounterSettings):
            self.show(taken_back(self._state, said))
            self._here.settings.save_counter(before)
            return
        self.show(taken_back(self._state, ""))
        self._store(before, said)

    def fail(self, error: HosoError) -> None:
        """Say what went wrong."""
        self.show(failed(self._state, error_text(error, LANGUAGE)))

    def changed(self, said: str) -> None:
        """Show anew what everybody works with, and tell of it."""
        self._fetch(said)
        self.office_changed.emit()

    def _on_screen(self, screen: ScreenSettings) -> None:
        if screen != self._state.screen:
            self.show(screen_chosen(self._state, screen, _saved()))
            self._keep_screen(screen)

    def _keep_screen(self, screen: ScreenSettings) -> None:
        self._here.settings.save_screen(screen)
        self.screen_chosen.emit()

    def _on_counter(self, name: str) -> None:
        if name and not is_counter_name(name):
            self.fail(BadValue("counter_name", name))
            return
        counter = CounterSettings(name)
        if counter != self._state.counter:
            self.show(counter_named(self._state, counter, _saved()))
            self._here.settings.save_counter(counter)

    def _on_calendar(self) -> None:
        kinds = translate("Settings", "Calendars (*.toml)")
        path = self._here.ask_for_file(self._view, translate("Settings", "Office calendar"), kinds)
        if path is not None:
            self._ask(lambda desk: desk.read_calendar(path), self._decide_calendar)

    def _decide_calendar(self, text: str) -> None:
        if self._state.now is not None:
            self._decide(replace(self._state.now.office, calendar=text))

    def _decide(self, office: Office) -> None:
        """Show a decision at once, so that the next one builds on it, and have it stored."""
        self.show(office_decided(self._state, office, ""))
        self._store(office, _saved())

    def _store(self, office: Office, said: str) -> None:
        def change(desk: OfficePort) -> OfficeNow:
            desk.change(office)
            return desk.load()

        def done(now: OfficeNow) -> None:
            self.show(told(replace(self._state, now=now), said))
            self.office_changed.emit()

        self._ask(change, done, self._on_refused)

    def _on_refused(self, error: HosoError) -> None:
        """Show again what is stored: what was decided could not be."""
        self.show(replace(self._state, undo=self._state.undo[:-1]))
        self._fetch()
        self.fail(error)

    def _fetch(self, said: str = "") -> None:
        def done(now: OfficeNow) -> None:
            state = replace(self._state, now=now)
            self.show(told(state, said) if said else state)

        self._ask(lambda desk: desk.load(), done)

    def _ask(
        self,
        work: Callable[[OfficePort], _T],
        done: Callable[[_T], None],
        refused: Callable[[HosoError], None] | None = None,
    ) -> None:
        self._runner.submit(
            Lane.DB, lambda _job: work(self._desk()), name="settings", done=done, failed=refused or self.fail
        )


def _saved() -> str:
    return translate("Settings", "Saved; it holds from now on.")
