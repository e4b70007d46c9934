"""The composition root of the window: everything is made here and handed to whoever needs it."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from desktop.devices.sane import SaneDriver
from desktop.jobs.job import Lane, Runner
from desktop.jobs.runner import JobRunner
from desktop.log_file import log_in_file
from desktop.settings import SettingsFile, default_path
from desktop.ui.accounts.controller import AccountsController
from desktop.ui.accounts.page import AccountsPage
from desktop.ui.accounts.sign_in import SignInController
from desktop.ui.accounts.sign_in_page import SignInPage
from desktop.ui.counter.controller import CounterController, Workstation
from desktop.ui.counter.state import Mode
from desktop.ui.counter.view import CounterView
from desktop.ui.crash import CrashReporter
from desktop.ui.desk_port import DeskOf
from desktop.ui.i18n import install_language
from desktop.ui.keying.controller import KeyingController
from desktop.ui.keying.page import KeyingPage
from desktop.ui.main_window import MainWindow, Place, ask_to_leave
from desktop.ui.pictures import PictureSource
from desktop.ui.quality.controller import QualityController
from desktop.ui.quality.view import QualityView
from desktop.ui.review.controller import ReviewController
from desktop.ui.review.state import Mode as ReviewMode
from desktop.ui.review.view import ReviewView
from desktop.ui.safety import safety_text
from desktop.ui.store.controller import StoreController
from desktop.ui.store.view import StoreView
from desktop.ui.supervision.controller import SupervisionController
from desktop.ui.supervision.view import SupervisionView
from desktop.ui.theme import DARK, LIGHT, Theme, apply_theme
from desktop.ui.wording import today
from storage.accounts import Account, Role

if TYPE_CHECKING:
    from desktop.workflow.desk import Desk
    from desktop.workflow.quality_types import KeyingPaper

log = logging.getLogger(__name__)

_WARM_UP_AFTER_MS = 1500
COUNTER, REVIEW, STORE, SUPERVISION, ACCOUNTS = range(5)


class LateDesk:
    """A store that is opened by the first lane that needs it; one that could not be opened is tried again."""

    def __init__(self, folder: Path | None, database_url: str | None) -> None:
        self._folder = folder
        self._database_url = database_url
        self._desk: Desk | None = None
        self._lock = threading.Lock()

    def __call__(self) -> Desk:
        """Return the open store; call it on a lane.

        Raises:
            StorageError: it cannot be opened.
        """
        with self._lock:
            if self._desk is None:
                from desktop.workflow.desk import Desk  # noqa: PLC0415  # a second of imports, off the window's thread
                from desktop.workflow.open_store import default_folder  # noqa: PLC0415

                self._desk = Desk.open(self._folder or default_folder(), self._database_url)
            return self._desk

    def close(self) -> None:
        """Close the store if it was opened."""
        if self._desk is not None:
            self._desk.close()


class Window:
    """The window with its places and their controllers, wired to one another."""

    def __init__(  # the root hands out what all places need
        self,
        theme: Theme,
        runner: Runner,
        desk: DeskOf,
        *,
        on: Callable[[], date] = today,
        ask: Callable[[QWidget], bool] = ask_to_leave,
        workstation: Workstation | None = None,
    ) -> None:
        self._desk = desk
        self.pictures = PictureSource(runner, desk, theme, _pixel_ratio())
        self.store_view = StoreView(theme, self.pictures)
        self.counter_view = CounterView(theme, self.pictures)
        self.second_page = KeyingPage(theme, self.pictures)
        self.review_view = ReviewView(theme, self.pictures, self.second_page)
        self.store = StoreController(self.store_view, runner, desk, on)
        self.counter = CounterController(self.counter_view, runner, desk, on, workstation)
        self.review = ReviewController(self.review_view, runner, lambda: desk().review, on)
        self.second = KeyingController(self.second_page, runner, lambda: desk().second)
        self.accounts_page = AccountsPage(theme)
        self.accounts = AccountsController(self.accounts_page, theme, runner, desk)
        self.sign_in_page = SignInPage(theme)
        self.sign_in = SignInController(self.sign_in_page, runner, desk)
        self.quality_view = QualityView(theme, self.pictures)
        self.quality = QualityController(self.quality_view, runner, lambda: desk().quality)
        self.supervision_view = SupervisionView(theme, self.quality_view.tab, self.quality_view.covers)
        self.supervision = SupervisionController(
            self.supervision_view, runner, desk, on, shown_quality=lambda: self.quality.shown
        )
        self.main = MainWindow(theme, self._places(), self._unfinished, ask)
        self.main.add_cover(self.sign_in_page)
        self._connect()

    def _places(self) -> tuple[Place, ...]:
        names = MainWindow.place_names()
        return (
            Place(names["counter"], "counter", self.counter_view),
            Place(names["review"], "review", self.review_view),
            Place(names["store"], "store", self.store_view),
            Place(names["supervision"], "supervision", self.supervision_view),
            Place(names["accounts"], "person", self.accounts_page),
        )

    def _connect(self) -> None:
        self.main.place_shown.connect(self._on_place_shown)
        self.main.find_requested.connect(self._on_find)
        self.main.new_requested.connect(self._on_new)
        self.counter.store_changed.connect(self.store.refresh)
        self.counter.store_changed.connect(self.supervision.refresh)
        self.supervision.dossier_requested.connect(self._on_open)
        self.supervision.quality_wanted.connect(self.quality.look)
        self.quality_view.cover_changed.connect(self.supervision_view.show_cover)
        self.quality.paper_requested.connect(self._on_open)
        self.quality.store_changed.connect(self.store.refresh)
        self.quality.store_changed.connect(self.supervision.refresh)
        self.counter.open_requested.connect(self._on_open)
        self.counter.state_changed.connect(self._tell_safety)
        self.store.dossier_requested.connect(self._on_dossier)
        self.counter.review_requested.connect(self._on_review)
        self.counter.store_changed.connect(self.review.start)
        self.review.keying_requested.connect(lambda: self.second.begin(self._next_asked))
        self.second.left.connect(self.review.leave)
        self.second.stored.connect(self.store.refresh)
        self.review.counter_requested.connect(self._on_dossier)
        self.review.store_changed.connect(self.store.refresh)
        self.main.lock_requested.connect(self.sign_in.lock)
        self.sign_in.covered.connect(lambda: self.main.show_cover(True))
        self.sign_in.uncovered.connect(self._on_uncovered)
        self.accounts.first_made.connect(self.sign_in.start)

    def start(self) -> None:
        """Show the counter; what there is, is fetched once it is known that the one who looks may see it."""
        self.main.show_place(COUNTER)
        self.counter_view.focus_first()
        self.sign_in.start()

    def _on_uncovered(self, account: Account | None) -> None:
        self.main.show_cover(False)
        self.quality.leave()
        if self.review.state.mode is ReviewMode.KEYING:
            self.review.leave()  # what one person keyed is not for the next one to see
        self.main.show_person(account.name if account else "")
        self.main.offer_place(SUPERVISION, account is None or account.role is not Role.OFFICER)
        self.main.offer_place(ACCOUNTS, account is None or account.role is Role.ADMINISTRATOR)
        self.main.show_place(COUNTER)
        self.counter_view.focus_first()
        self.counter.start()
        self.counter.resume()
        self.store.start()
        self.review.start()
        self.accounts.start(account)

    def _unfinished(self) -> int:
        state = self.counter.state
        return len(state.reading) + state.keeping + state.capture.is_scanning

    def _on_place_shown(self, number: int) -> None:
        if number == STORE and not self.store.state.trail:
            self.store_view.focus_search()
        elif number == REVIEW:
            if self.review.state.mode is ReviewMode.QUEUE:
                self.review.start()
            self.review_view.take_keyboard()
        elif number == COUNTER and self.counter.state.mode is Mode.IDLE:
            self.counter_view.focus_first()
        elif number == SUPERVISION:
            self.supervision.show()

    def _on_find(self) -> None:
        self.main.show_place(STORE)
        self.store.show_results()
        self.store_view.focus_search()

    def _on_new(self) -> None:
        self.main.show_place(COUNTER)
        self.counter.begin()

    def _on_open(self, key: str) -> None:
        self.main.show_place(STORE)
        self.store.open(key)

    def _on_dossier(self, code: str) -> None:
        self.main.show_place(COUNTER)
        self.counter.take_up(code)

    def _on_review(self, code: str) -> None:
        self.review.open(code, from_counter=True)
        self.main.show_place(REVIEW)

    def _next_asked(self) -> KeyingPaper | None:
        return self._desk().second.next_asked()

    def _tell_safety(self) -> None:
        self.main.show_safety(*safety_text(self.counter.state))


def _pixel_ratio() -> float:
    app = QApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QApplication) else 1.0


def run(data: Path | None, database_url: str | None, language: str = "vi") -> int:
    """Open the window and return the exit status when it is closed."""
    started = time.monotonic()
    with log_in_file():
        app = QApplication([])
        app.setApplicationName("Hồ Sơ Số")
        app.setDesktopFileName("hososo")
        translator = install_language(app, language)
        is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        theme = Theme(DARK if is_dark else LIGHT)
        apply_theme(app, theme)
        crashes = CrashReporter(QApplication.activeWindow)
        crashes.install()
        runner = JobRunner(crashes.report)
        desk = LateDesk(data, database_url)
        workstation = Workstation(SaneDriver(), SettingsFile(default_path()))
        window = Window(theme, runner, desk, workstation=workstation)
        window.main.show()
        window.start()
        QTimer.singleShot(0, lambda: log.info("interactive after %.2f s", time.monotonic() - started))
        QTimer.singleShot(_WARM_UP_AFTER_MS, lambda: _warm_up(runner, desk))
        app.aboutToQuit.connect(window.review.keep_drafts_now)
        status = app.exec()
        runner.shutdown()
        desk.close()
        del translator
        return status


def _warm_up(runner: Runner, desk: LateDesk) -> None:
    """Load what reading needs while nobody waits for it."""
    runner.submit(Lane.STACK, lambda _job: desk().warm_up(), name="warm up", done=lambda _nothing: None)
