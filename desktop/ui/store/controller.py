"""The store's place at work: asks as somebody types, drops answers that come too late, opens what is chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.jobs.job import Job, JobHandle, Lane, Runner
from desktop.messages import error_text
from desktop.ui.desk_port import DeskOf, DeskPort
from desktop.ui.store.acts import AskForFile, StoreActs, ask_where_to_save
from desktop.ui.store.state import (
    FIRST_LIMIT,
    Detail,
    Opened,
    Phase,
    StoreState,
    answered,
    arrived,
    asked,
    asked_again,
    asking_failed,
    completed,
    fetched,
    noted,
    opened,
    opening_failed,
    shown_whole,
    went_back,
)
from desktop.ui.store.view import StoreView
from desktop.ui.wording import LANGUAGE, today
from desktop.workflow.desk_types import Found
from ocr.errors import HosoError

DEBOUNCE_MS = 80
REST_MS = 250
"""Who types on within this time is not kept waiting by all answers to what was typed before."""


class StoreController(QObject):
    """Holds the state of the store's place and renders it; `dossier_requested` asks for a dossier at the counter."""

    dossier_requested = Signal(str)

    def __init__(
        self,
        view: StoreView,
        runner: Runner,
        desk: DeskOf,
        on: Callable[[], date] = today,
        ask_for_file: AskForFile = ask_where_to_save,
    ) -> None:
        super().__init__(view)  # nobody is told anything once the view is gone
        self._view = view
        self._runner = runner
        self._desk = desk
        self._today = on
        self._ask_for_file = ask_for_file
        self._state = StoreState()
        self._asking: JobHandle | None = None
        self._completing: JobHandle | None = None
        self._fetching: JobHandle | None = None
        self._wanted: tuple[int, ...] = ()
        self._opens_first = False
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(DEBOUNCE_MS)
        self._debounce.timeout.connect(self._ask)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._complete)
        view.query_typed.connect(self._on_query_typed)
        view.first_requested.connect(self._on_first_requested)
        view.things_wanted.connect(self._on_things_wanted)
        view.open_requested.connect(self.open)
        view.back_requested.connect(self._on_back_requested)
        view.retry_requested.connect(self._ask)
        view.counter_requested.connect(self.dossier_requested)
        self.acts = StoreActs(runner, desk, self._on_acted)
        view.save_requested.connect(self._on_save_requested)
        view.restore_requested.connect(lambda code, number: self.acts.restore(self._state.trail[-1], code, number))
        self._render()

    @property
    def state(self) -> StoreState:
        """What is shown."""
        return self._state

    def start(self) -> None:
        """Ask for the newest things; also after something was stored."""
        self._set_state(asked(self._state, self._state.query))
        self._ask()

    def refresh(self) -> None:
        """Ask again for what is shown, after the store changed."""
        if self._state.trail:
            self._fetch(self._state.trail[-1])
        self._ask_again()

    def show_results(self) -> None:
        """Leave what is open for the results."""
        if self._state.trail:
            self._set_state(replace(self._state, trail=(), detail=None))

    def open(self, key: str) -> None:
        """Open what a row stands for; rows that stand for nothing to open do nothing."""
        kind, _, name = key.partition(":")
        if kind in {"part", "joinagain"}:
            self.acts.part_or_join(self._state.trail[-1], int(name), parts=kind == "part")
        elif kind == "more":
            self._set_state(shown_whole(self._state, name))
        elif kind in {"owner", "paper", "dossier"}:
            thing = Opened(kind, name)
            self._set_state(opened(self._state, thing))
            self._fetch(thing)

    def _on_save_requested(self, name: str) -> None:
        target = self._ask_for_file(self._view, f"{name}.pdf")
        if target is not None:
            self.acts.save(self._state.trail[-1], name, target)

    def _on_acted(self, thing: Opened, note: str, *, is_problem: bool) -> None:
        """Say what became of it, and show the thing as it is now."""
        self._set_state(noted(self._state, thing, note, is_problem=is_problem))
        if not is_problem:
            if thing in self._state.trail[-1:]:
                self._fetch(thing)
            self._ask_again()

    def _on_first_requested(self) -> None:
        """Open the best answer to what was typed; never one to what was typed before."""
        self._opens_first = self._state.phase is Phase.LOADING
        if self._state.phase is Phase.READY and self._state.results:
            best = self._state.results[0]
            self.open(f"{best.kind}:{best.id}")

    def _on_query_typed(self, text: str) -> None:
        if text == self._state.query:
            return
        self._opens_first = False
        self._set_state(asked(self._state, text))
        self._debounce.start()

    def _on_back_requested(self) -> None:
        if not self._state.trail:
            return
        self._set_state(went_back(self._state))
        if self._state.trail:
            self._fetch(self._state.trail[-1])

    def _ask_again(self) -> None:
        self._set_state(asked_again(self._state))
        self._ask()

    def _ask(self) -> None:
        for handle in (self._asking, self._completing):
            if handle is not None:
                handle.cancel()  # one that has not begun yet never will
        query, ticket = self._state.query, self._state.ticket
        self._asking = self._runner.submit(
            Lane.DB,
            lambda _job: self._desk().lookup.find(query, FIRST_LIMIT),
            name="find",
            done=lambda found: self._on_answered(ticket, found),
            failed=lambda error: self._on_asking_failed(ticket, error),
        )

    def _on_answered(self, ticket: int, found: tuple[Found, ...]) -> None:
        self._set_state(answered(self._state, ticket, found))
        if ticket != self._state.ticket:
            return
        if len(found) >= FIRST_LIMIT:
            self._rest.start()
        if self._opens_first:
            self._on_first_requested()

    def _complete(self) -> None:
        """Have all answers looked up beside the work, now that nobody types: it takes longer than the best ones."""
        query, ticket = self._state.query, self._state.ticket
        first = tuple(each.entry for each in self._state.results)
        if self._state.phase is not Phase.READY:
            return
        self._completing = self._runner.submit(
            Lane.COUNT,
            lambda _job: self._desk().lookup.everything(query, first),
            name="find everything",
            done=lambda everything: self._set_state(completed(self._state, ticket, everything)),
            failed=lambda error: self._on_asking_failed(ticket, error),
        )

    def _on_asking_failed(self, ticket: int, error: HosoError) -> None:
        self._set_state(asking_failed(self._state, ticket, error_text(error, LANGUAGE)))

    def _on_things_wanted(self, entries: tuple[int, ...]) -> None:
        """Fetch what is in sight; who scrolls on meanwhile is asked for what is in sight then."""
        self._wanted = entries
        if entries and (self._fetching is None or not self._fetching.is_running):
            self._fetch_things()

    def _fetch_things(self) -> None:
        query, ticket, wanted = self._state.answered, self._state.ticket, self._wanted

        def done(found: tuple[Found, ...]) -> None:
            self._set_state(fetched(self._state, ticket, wanted, found))
            if self._wanted != wanted:
                self._on_things_wanted(self._wanted)

        self._fetching = self._runner.submit(
            Lane.DB,
            lambda _job: self._desk().lookup.things(query, wanted),
            name="find things",
            done=done,
            failed=lambda error: self._on_asking_failed(ticket, error),
        )

    def _fetch(self, thing: Opened) -> None:
        def fetch(_job: Job) -> Detail:
            return _fetched(self._desk(), thing)

        def failed(error: HosoError) -> None:
            self._set_state(opening_failed(self._state, thing, error_text(error, LANGUAGE)))

        self._runner.submit(
            Lane.DB,
            fetch,
            name=f"open {thing.kind}",
            done=lambda detail: self._set_state(arrived(self._state, thing, detail)),
            failed=failed,
        )

    def _set_state(self, state: StoreState) -> None:
        if state is not self._state:
            self._state = state
            self._render()

    def _render(self) -> None:
        self._view.render_state(self._state, self._today())


def _fetched(desk: DeskPort, thing: Opened) -> Detail:
    if thing.kind == "owner":
        return desk.lookup.person(thing.id)
    return desk.lookup.paper(thing.id) if thing.kind == "paper" else desk.dossier(thing.id)
