"""A dossier ends: slips are handed out, steps taken and taken back, results come, the package is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt

from desktop.jobs.job import Job, JobHandle, Lane
from desktop.messages import error_text
from desktop.ui.counter.bench import Bench
from desktop.ui.counter.finish_asks import FINISH_ASKS, FinishAsks
from desktop.ui.counter.finish_state import export_told, filed, filing_told
from desktop.ui.counter.intake import Intake
from desktop.ui.counter.left_results import look_for_left
from desktop.ui.counter.slip_dialog import SlipDialog
from desktop.ui.counter.state import noted
from desktop.ui.counter.view import CounterView
from desktop.ui.desk_port import DeskPort
from desktop.ui.wording import LANGUAGE, translate
from desktop.words.slips import NAMES
from desktop.workflow.desk_types import Note
from desktop.workflow.filed import Filed
from desktop.workflow.slip_offer import offer_of
from desktop.workflow.slip_types import Sheet, SlipForm, SlipOrder
from ocr.errors import HosoError
from storage.states import DossierStep

Result = TypeVar("Result")


class Finishing(QObject):
    """Does what the line below the dossier, and the line above the list of dossiers, ask for."""

    def __init__(
        self,
        bench: Bench,
        intake: Intake,
        view: CounterView,
        take_up: Callable[[str], None],
        asks: FinishAsks = FINISH_ASKS,
    ) -> None:
        super().__init__(view)
        self._bench, self._intake, self._view, self._take_up = bench, intake, view, take_up
        self.asks = asks
        self.dialog: SlipDialog | None = None
        self._exporting: JobHandle | None = None
        bar = view.dossier.finish
        bar.slip_requested.connect(self.open_slip)
        bar.export_requested.connect(self.export)
        bar.step_requested.connect(self.step)
        bar.back_requested.connect(self.step_back)
        bar.result_toggled.connect(self.take_results)
        bar.next_requested.connect(view.new_requested)
        view.results.code_given.connect(self.find)
        view.results.files_requested.connect(lambda: self.file_results(self.asks.files(view)))
        view.results.files_given.connect(self.file_results)
        view.file_left_requested.connect(self.file_left)

    def open_slip(self) -> None:
        """Open the dialog of the slips, unless it is open."""
        detail = self._bench.state.detail
        if detail is None or self.dialog is not None:
            return
        offer = offer_of(detail.dossier, detail.lacks)
        self.dialog = dialog = SlipDialog(self._view.theme, offer, detail.dossier.step, self._view)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.print_requested.connect(self._print)
        dialog.save_requested.connect(self._save)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def step(self, to: DossierStep, note: str = "") -> None:
        """Take the dossier on the screen one step on."""
        detail = self._bench.state.detail
        if detail is not None:
            code, version = detail.dossier.code, detail.dossier.version
            self._change(lambda desk: desk.finish.step(code, to, version, note))

    def step_back(self) -> None:
        """Take the last step of the dossier on the screen back."""
        code = self._bench.state.code
        self._change(lambda desk: desk.finish.step_back(code))

    def take_results(self, wanted: bool) -> None:
        """Take what comes into the dossier on the screen as its issued result, or as papers handed in again."""
        self._bench.change(replace(self._bench.state, as_result=wanted))

    def export(self) -> None:
        """Write the dossier on the screen into a folder that is asked for; stop it while one is being written."""
        if self._exporting is not None and self._exporting.is_running:
            self._exporting.cancel()
            return
        code, target = self._bench.state.code, self.asks.folder(self._view)
        if target is None:
            return
        bench = self._bench
        written: list[Path] = []

        def work(job: Job) -> Path:
            written.append(bench.desk().finish.export(code, target, job.tell))
            return written[0]

        def done(folder: Path) -> None:
            text = translate("Counter", "The package is written: {folder}").format(folder=folder)
            bench.change(noted(export_told(bench.state, None), code, [Note(text, is_problem=False, is_done=True)]))

        def failed(error: HosoError) -> None:
            bench.change(export_told(bench.state, None))
            bench.fail(error)

        def cancelled() -> None:
            if written:  # it was whole before anybody could be heard
                done(written[0])
                return
            text = translate("Counter", "Stopped: nothing of the package was written.")
            bench.change(noted(export_told(bench.state, None), code, [Note(text, is_problem=False)]))

        bench.change(export_told(replace(bench.state, error="", notes=()), (0, 0)))
        self._exporting = bench.runner.submit(
            Lane.DEVICE, work, name="export", done=done, failed=failed, cancelled=cancelled,
            progress=lambda steps, total: bench.change(export_told(bench.state, (steps, total))),
        )  # fmt: skip

    def find(self, text: str) -> None:
        """Open the dossier whose slip's code was typed, ready for its result."""

        def done(code: str) -> None:
            self._view.results.clear()
            self._take_up(code)
            self._bench.change(replace(self._bench.state, as_result=True))

        self._submit(lambda desk: desk.finish.find_dossier(text), done)

    def file_results(self, paths: Sequence[Path]) -> None:
        """Take files with results into the dossiers whose codes they bear, and have them read."""
        if paths:
            self._file(lambda job: self._bench.desk().finish.file_results(paths, job.tell))

    def file_scanned(self) -> None:
        """Do the same with results that were scanned."""
        self._file(lambda job: self._bench.desk().capture.file_scanned(job.tell))

    def file_left(self) -> None:
        """File what an earlier scan left, unless results are being filed or scanned now."""
        if self._bench.state.can_file_left:
            self.file_scanned()

    def _file(self, work: Callable[[Job], Filed]) -> None:
        bench = self._bench

        def done(found: Filed) -> None:
            bench.change(filed(bench.state, found))
            bench.stored()
            look_for_left(bench)
            for code in found.codes:
                self._intake.read(code)

        def failed(error: HosoError) -> None:
            bench.change(filing_told(bench.state, None))
            bench.fail(error)
            look_for_left(bench)

        bench.change(filing_told(replace(bench.state, error="", notes=()), (0, 0)))
        bench.runner.submit(
            Lane.DEVICE, work, name="file results", done=done, failed=failed,
            progress=lambda steps, total: bench.change(filing_told(bench.state, (steps, total))),
        )  # fmt: skip

    def _print(self, order: SlipOrder) -> None:
        code = self._bench.state.code

        def done(sheets: tuple[Sheet, ...]) -> None:
            if self.dialog is not None and self.asks.paper(self.dialog, sheets):
                self._handed_out(order)

        self._for_dialog(lambda desk: desk.finish.slip_sheets(code, order), done)

    def _save(self, order: SlipOrder) -> None:
        code = self._bench.state.code
        name = f"{code} {NAMES[order.form.value]}.pdf"
        target = None if self.dialog is None else self.asks.pdf(self.dialog, name)
        if target is None:
            return

        def done(_nothing: None) -> None:
            text = translate("Counter", "The slip is written: {file}").format(file=target)
            self._handed_out(order)
            self._bench.change(noted(self._bench.state, code, [Note(text, is_problem=False, is_done=True)]))

        self._for_dialog(lambda desk: desk.finish.write_slip(code, order, target), done)

    def _handed_out(self, order: SlipOrder) -> None:
        """Close the dialog, and take the dossier to the step that goes with the slip."""
        if self.dialog is None:
            return
        step = self.dialog.step
        self.dialog.accept()
        if step is not None and order.form is not SlipForm.RECEIPT:
            self.step(step, "; ".join(order.reasons))

    def _on_closed(self, _code: int) -> None:
        self.dialog = None

    def _for_dialog(self, work: Callable[[DeskPort], Result], done: Callable[[Result], None]) -> None:
        def failed(error: HosoError) -> None:
            if self.dialog is not None:
                self.dialog.show_problem(error_text(error, LANGUAGE))

        self._bench.runner.submit(Lane.DB, lambda _job: work(self._bench.desk()), name="slip", done=done, failed=failed)

    def _change(self, work: Callable[[DeskPort], None]) -> None:
        code = self._bench.state.code

        def done(_nothing: None) -> None:
            self._bench.fetch(code)
            self._bench.stored()

        self._submit(work, done)

    def _submit(self, work: Callable[[DeskPort], Result], done: Callable[[Result], None]) -> None:
        bench, code = self._bench, self._bench.state.code

        def failed(error: HosoError) -> None:
            bench.fail(error)
            if code:
                bench.fetch(code)

        bench.change(replace(bench.state, error="", notes=()))
        bench.runner.submit(Lane.DB, lambda _job: work(bench.desk()), name="finish", done=done, failed=failed)
