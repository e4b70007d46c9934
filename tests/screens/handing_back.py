"""The screens of slips, results and steps in every state."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop.messages import say
from desktop.ui.counter.capture_state import scan_begun
from desktop.words.results import FILED, UNKNOWN_CODE
from desktop.workflow.desk_types import Note
from desktop.workflow.filed import Filed, LeftResults, UnclaimedPage
from desktop.workflow.slip_types import SlipForm
from storage.dossiers.working_days import VIETNAM_TIME
from storage.errors import DatabaseBusy, SeveralFound, StaleVersion
from storage.states import DossierStep
from tests.helpers.made_desk import CODE, LONG_PROCEDURE, NOON, SAMPLES, sha
from tests.screens.stage import LONG_FOLDER, Show, Stage


def open_dossier(stage: Stage, state: str) -> None:
    stage.window.start()
    if state == "loading":
        stage.desk.papers = ()
        stage.desk.waiting = tuple(stage.desk.waiting_page(number, f"scan-{number:03}.jpg") for number in range(7))
        stage.window.counter.take_up(CODE)
        stage.runner.held = True
        stage.window.counter_view.dossier.read_requested.emit()
        return
    stage.window.counter.take_up(CODE)
    if state == "error":
        stage.desk.error = DatabaseBusy()
        stage.window.counter.add_files([])


def slip(form: SlipForm) -> Show:
    def show(stage: Stage, state: str) -> None:
        open_dossier(stage, "normal" if state in {"error", "loading"} else state)
        stage.window.counter.finishing.open_slip()
        dialog = stage.window.counter.finishing.dialog
        if dialog is None:
            return
        dialog.forms[form].setChecked(True)
        if state == "longest":
            dialog.reasons.setPlainText(f"{LONG_PROCEDURE}\n{LONG_PROCEDURE}")
        if state == "error":
            stage.desk.error = DatabaseBusy()
            dialog.print.click()

    return show


def results_back(stage: Stage, state: str) -> None:
    """Results that were filed by their codes, and some that were not."""
    stage.window.start()
    code = CODE if state != "longest" else "000.00.53.H48-220921-0099"
    name = "ket-qua.jpg" if state != "longest" else LONG_FOLDER
    good = Note(say(FILED, "vi", code=code, pages=2, step="đã ký số, đóng dấu"), is_problem=False, is_done=True)
    bad = Note(say(UNKNOWN_CODE, "vi", code=code, name=name), is_problem=True)
    stage.desk.finish.filed = Filed((), {"empty": (), "normal": (good,), "many": (good, bad) * 9}.get(state, (bad,)))
    counter = stage.window.counter
    if state == "loading":
        counter.show(replace(counter.state, filing=(3, 40)))
        return
    if state == "empty":  # a stack is being scanned, and no page came yet
        counter.show(replace(counter.state, capture=scan_begun(counter.state.capture, "")))
        return
    stage.break_in(state)
    stage.window.counter.finishing.file_results([Path("ket-qua.jpg")])


def results_left(stage: Stage, state: str) -> None:
    """Scanned results that a killed program left; filing them waits, or fails."""
    stage.desk.capture.left = LeftResults(0 if state == "empty" else stage.desk.count(3))
    stage.window.start()
    stage.break_in(state)
    if state in {"error", "loading"}:
        stage.window.counter.finishing.file_left()


def results_of_nobody(stage: Stage, state: str) -> None:
    """Scanned results that bear no code, some of them in the bin; on their way; or what was typed is not clear."""
    desk = stage.desk
    there = () if state == "empty" else tuple(_page(number, state) for number in range(desk.count(5)))
    desk.unclaimed.there = there
    desk.capture.left = LeftResults(0, sum(not page.is_thrown for page in there), 0)
    stage.window.start()
    if state == "loading":
        stage.runner.held = True
    stage.window.counter.claiming.open()
    dialog = stage.window.counter.claiming.dialog
    if dialog is not None and state in {"error", "longest"}:
        desk.error = SeveralFound("dossier", "0007" if state == "error" else "000.00.53.H48-220921-0099")
        dialog.code.setText("0007" if state == "error" else LONG_FOLDER)
        dialog.give.click()


def _page(number: int, state: str) -> UnclaimedPage:
    name = sha(number) if number < len(SAMPLES) else f"{number:064}"
    return UnclaimedPage(name, NOON.astimezone(VIETNAM_TIME), is_thrown=number >= 3 and state != "longest")


def handing_back(stage: Stage, state: str) -> None:
    """A dossier whose result is being scanned, and whose package is being written."""
    stage.desk.step = DossierStep.APPROVED
    open_dossier(stage, "normal" if state in {"error", "loading"} else state)
    counter = stage.window.counter
    exporting = (2, 5) if state == "loading" else None
    counter.show(replace(counter.state, as_result=True, exporting=exporting))
    if state == "error":
        stage.desk.error = StaleVersion("storage.stale_version")
        counter.finishing.step_back()
