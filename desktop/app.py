"""The window: its places are made here, handed what they need, and wired to one another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from desktop.jobs.job import Runner
from desktop.ui.accounts.controller import AccountsController
from desktop.ui.accounts.page import AccountsPage
from desktop.ui.accounts.sign_in import SignInController
from desktop.ui.accounts.sign_in_page import SignInPage
from desktop.ui.counter.controller import CounterController
from desktop.ui.counter.keys import key_list as counter_keys
from desktop.ui.counter.state import Mode
from desktop.ui.counter.view import CounterView
from desktop.ui.desk_port import DeskOf
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
from desktop.ui.settings.controller import SettingsController
from desktop.ui.settings.state import Work
from desktop.ui.settings.view import SettingsView
from desktop.ui.settings.workstation_page import capture_text
from desktop.ui.store.controller import StoreController
from desktop.ui.store.keys import key_list as store_keys
from desktop.ui.store.view import StoreView
from desktop.ui.supervision.controller import SupervisionController
from desktop.ui.supervision.keys import key_list as supervision_keys
from desktop.ui.supervision.reports import Reports
from desktop.ui.supervision.view import SupervisionView
from desktop.ui.theme import Theme
from desktop.ui.wording import today
from desktop.ui.workstation import Workstation
from storage.account_types import Account, Role

if TYPE_CHECKING:
    from desktop.workflow.quality_types import KeyingPaper

COUNTER, REVIEW, STORE, SUPERVISION, ACCOUNTS, SETTINGS = range(6)


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
        here = workstation or Workstation()
        self._desk = desk
        self.pictures = PictureSource(runner, desk, theme, _pixel_ratio())
        self.store_view = StoreView(theme, self.pictures)
        self.counter_view = CounterView(theme, self.pictures)
        self.second_page = KeyingPage(theme, self.pictures)
        self.review_view = ReviewView(theme, self.pictures, self.second_page)
        self.store = StoreController(self.store_view, runner, desk, on)
        self.counter = CounterController(self.counter_view, runner, desk, on, here)
        self.review = ReviewController(self.review_view, runner, lambda: desk().review, on)
        self.second = KeyingController(self.second_page, runner, lambda: desk().second)
        self.accounts_page = AccountsPage(theme)
        self.accounts = AccountsController(self.accounts_page, theme, runner, lambda: desk().accounts)
        self.sign_in_page = SignInPage(theme)
        self.sign_in = SignInController(self.sign_in_page, runner, lambda: desk().accounts)
        self.quality_view = QualityView(theme, self.pictures)
        self.quality = QualityController(self.quality_view, runner, lambda: desk().quality)
        self.supervision_view = SupervisionView(theme, self.quality_view.tab, self.quality_view.covers)
        self.supervision = SupervisionController(
            self.supervision_view, runner, desk, on, shown_quality=lambda: self.quality.shown
        )
        self.reports = Reports(self.supervision_view, theme, runner, desk, here.settings)
        self.settings_view = SettingsView(theme)
        self.settings = SettingsController(self.settings_view, runner, lambda: desk().office, here)
        self.main = MainWindow(theme, self._places(), self._unfinished, ask)
        self.main.add_cover(self.sign_in_page)
        self._connect()

    def _places(self) -> tuple[Place, ...]:
        names = MainWindow.place_names()
        return (
            Place(names["counter"], "counter", self.counter_view, counter_keys()),
            Place(names["review"], "review", self.review_view, keys=None),
            Place(names["store"], "store", self.store_view, store_keys()),
            Place(names["supervision"], "supervision", self.supervision_view, supervision_keys()),
            Place(names["accounts"], "person", self.accounts_page),
            Place(names["settings"], "settings", self.settings_view),
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
        self.review.store_changed.connect(self.counter.today.count_soon)
        self.main.settings_requested.connect(lambda: self.main.show_place(SETTINGS))
        self.settings.scanner_requested.connect(self.counter.choosing.open)
        self.settings.office_changed.connect(self.counter.start)
        self.settings.office_changed.connect(self.supervision.refresh)
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
        self.reports.start()
        self.settings.start(account)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way that belongs to this window."""
        work = self.settings.state.work is not Work.NONE
        return bool(self._unfinished()) or work or bool(self.review.state.storing)

    def take_over(self, before: Window) -> None:
        """Go on where another window on the same store was, which is not busy; it need not be asked again who works."""
        before.review.keep_drafts_now()
        self.sign_in.account = before.sign_in.account
        if before.main.is_covered:
            self.start()
            return
        self._on_uncovered(before.sign_in.account)
        self.counter.show(before.counter.state)
        self.counter.refresh()
        if before.store.state.trail:
            last = before.store.state.trail[-1]
            self.store.open(f"{last.kind}:{last.id}")
        if before.review.state.dossier is not None:
            self.review.open(before.review.state.dossier.code)
        self.settings.show(before.settings.state)
        self.main.show_place(before.main.stack.currentIndex())

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
        elif number == COUNTER:
            if self.counter.state.mode is Mode.IDLE:
                self.counter.today.count_soon()
            self.counter_view.focus_first()
        elif number == SUPERVISION:
            self.supervision.show()
        elif number == SETTINGS:
            self.settings.show_capture(capture_text(self.counter.state.capture.settings))
            self.settings_view.take_keyboard()

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
