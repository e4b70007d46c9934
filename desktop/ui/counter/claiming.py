"""A person says of which dossier scanned results are, where no code has said it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt

from desktop.jobs.job import Lane
from desktop.messages import error_text
from desktop.ui.counter.bench import Bench
from desktop.ui.counter.claim_dialog import ClaimDialog
from desktop.ui.counter.finish_state import filed
from desktop.ui.counter.intake import Intake
from desktop.ui.counter.left_results import look_for_left
from desktop.ui.counter.view import CounterView
from desktop.ui.unclaimed_port import UnclaimedPort
from desktop.ui.wording import LANGUAGE
from desktop.workflow.filed import Filed, UnclaimedPage
from ocr.errors import HosoError

Result = TypeVar("Result")


class Claiming(QObject):
    """Opens the dialog of the pages of nobody, and does what is wanted of them."""

    def __init__(self, bench: Bench, intake: Intake, view: CounterView) -> None:
        super().__init__(view)
        self._bench, self._intake, self._view = bench, intake, view
        self.dialog: ClaimDialog | None = None
        view.file_left_requested.connect(self.open)

    def open(self) -> None:
        """Open the dialog, unless it is open, or there are no such pages, or others go before."""
        if not self._bench.state.can_claim or self.dialog is not None:
            return
        self.dialog = dialog = ClaimDialog(self._view.theme, self._view.pictures, self._view)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.claim_requested.connect(self._claim)
        dialog.throw_requested.connect(lambda pages: self._change(lambda desk: desk.throw(pages)))
        dialog.back_requested.connect(lambda pages: self._change(lambda desk: desk.take_back(pages)))
        dialog.finished.connect(self._on_closed)
        dialog.open()
        self._look()

    def _look(self, _nothing: None = None) -> None:
        self._submit(lambda desk: desk.pages(), self._show, self._say)

    def _say(self, error: HosoError) -> None:
        if self.dialog is not None:
            self.dialog.show_problem(error_text(error, LANGUAGE))

    def _refused(self, error: HosoError) -> None:
        """Say why, and show what is there now: somebody at another counter may have given a page away."""
        self._say(error)
        self._look()

    def _show(self, pages: tuple[UnclaimedPage, ...]) -> None:
        if self.dialog is None:
            return
        if pages:
            self.dialog.show_pages(pages)
        else:
            self.dialog.accept()

    def _claim(self, pages: tuple[str, ...], text: str) -> None:
        bench = self._bench

        def done(found: Filed) -> None:
            bench.change(filed(bench.state, found))
            bench.stored()
            for code in found.codes:
                self._intake.read(code)
            if self.dialog is not None:
                self.dialog.show_done("\n".join(note.text for note in found.notes))
                self._look()

        # Not the store's lane: files are copied, and the reader is loaded.
        self._submit(lambda desk: desk.claim(pages, text), done, self._refused, Lane.DEVICE)

    def _change(self, work: Callable[[UnclaimedPort], None]) -> None:
        self._submit(work, self._look, self._refused)

    def _submit(
        self,
        work: Callable[[UnclaimedPort], Result],
        done: Callable[[Result], None],
        failed: Callable[[HosoError], None],
        lane: Lane = Lane.DB,
    ) -> None:
        bench = self._bench
        bench.runner.submit(lane, lambda _job: work(bench.desk().unclaimed), name="claim", done=done, failed=failed)

    def _on_closed(self, _code: int) -> None:
        self.dialog = None
        look_for_left(self._bench)
