"""Every screen of the window in every state, made from invented things: shown in pictures and held to rules."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from desktop.app import ACCOUNTS, REVIEW, STORE, SUPERVISION, Window
from desktop.devices.errors import DriverMissing, FolderUnreadable, PaperJam
from desktop.devices.scanner import Abilities, Colour, Scanner, Source
from desktop.messages import error_text
from desktop.settings import CaptureSettings, SettingsFile
from desktop.ui.counter.capture_state import ScanPhase, scan_begun
from desktop.ui.counter.keys import key_list as counter_keys
from desktop.ui.counter.page_steps import PageWish
from desktop.ui.counter.state import Reading, page_arrived
from desktop.ui.review.state import open_refs
from desktop.ui.settings.state import Section
from desktop.ui.supervision.state import Tab
from desktop.ui.theme import Theme, apply_theme
from desktop.ui.widgets.keys_dialog import show_keys
from desktop.ui.workstation import Workstation
from desktop.workflow.completeness import Lack, LackKind
from desktop.workflow.slip_types import SlipForm
from desktop.workflow.today_types import TodayList
from storage.errors import DatabaseBusy, PaperInUse
from storage.lists import StepBack
from storage.rates.shapes import Pick, PickKind
from tests.helpers.made_accounts import PASSWORD
from tests.helpers.made_desk import CARD, CODE, THROWN, TODAY, MadeDesk
from tests.helpers.made_papers import made_papers
from tests.helpers.runners import InlineRunner
from tests.screens.handing_back import handing_back, open_dossier, results_back, results_left, results_of_nobody, slip
from tests.screens.office import report_alert, reports, settings
from tests.screens.second_person import (
    keying,
    keying_differing,
    quality,
    quality_papers,
    quality_plan,
    second_asked,
    second_waiting,
)
from tests.screens.separating import separators
from tests.screens.stage import LONG_FOLDER, Show, Stage

STATES = ("empty", "loading", "normal", "error", "many", "longest")
SIZES = (QSize(1366, 768), QSize(1920, 1080))
SCANNER = CaptureSettings("test:1", "Fujitsu fi-8040", is_duplex=True)
LONG_SCANNER = "Hewlett-Packard OfficeJet Enterprise Color Flow MFP X585 – phòng tiếp nhận và trả kết quả tầng trệt"
_VARIETY = {"empty": "empty", "many": "many", "longest": "longest"}


def _results(stage: Stage, state: str) -> None:
    stage.break_in(state)
    stage.window.start()
    stage.window.main.show_place(STORE)
    if state not in {"empty", "loading"}:
        stage.window.store_view.search.setText("nguyễn thị")
        stage.window.store.start()


def _nothing_found(stage: Stage, state: str) -> None:
    stage.desk.variety = "empty"
    _results(stage, "normal" if state == "empty" else state)


def _opened(key: str) -> Show:
    def show(stage: Stage, state: str) -> None:
        stage.window.start()
        stage.window.main.show_place(STORE)
        stage.break_in(state)
        stage.window.store.open(key)

    return show


def _idle(stage: Stage, state: str) -> None:
    stage.break_in(state)
    stage.window.start()


def _list_of_today(which: TodayList) -> Show:
    def show(stage: Stage, state: str) -> None:
        stage.window.start()
        stage.break_in(state)
        stage.window.counter_view.strip.chosen.emit(which)

    return show


def _new(stage: Stage, state: str) -> None:
    stage.window.start()
    stage.window.counter.begin()
    page = stage.window.counter_view.new
    if state == "empty":
        return
    if state == "many":
        page.procedure_typed.emit("thu tuc")
        return
    page.procedure_chosen.emit("1.001193")
    stage.break_in(state)
    page.owner_typed.emit(CARD)


def _new_by_name(stage: Stage, state: str) -> None:
    stage.window.start()
    stage.window.counter.begin()
    page = stage.window.counter_view.new
    page.procedure_chosen.emit("1.001193")
    stage.break_in(state)
    page.owner_typed.emit("nguyen thi")
    page.owner.setFocus()


def _keys(stage: Stage, state: str) -> None:
    _idle(stage, state)
    show_keys("Các phím: Quầy", counter_keys(), stage.window.main)


def _queue(stage: Stage, state: str) -> None:
    stage.break_in(state)
    stage.window.start()
    stage.window.main.show_place(REVIEW)


def _review(stage: Stage, state: str) -> None:
    """A dossier whose papers have doubts and contradict one another; many of them are folded."""
    stage.window.start()
    stage.desk.papers = () if state == "empty" else made_papers(stage.desk)
    if state == "many":
        papers = stage.desk.papers
        stage.desk.papers = tuple(replace(each, id=each.id + 100 * n) for n in range(8) for each in papers)
    stage.break_in(state)
    stage.window.main.show_place(REVIEW)
    stage.window.review.open(CODE)
    if state == "many":
        here = next(ref for ref in open_refs(stage.window.review.state) if ref.paper_id == stage.desk.papers[4].id)
        stage.window.review_view.page.field_chosen.emit(here)
        stage.window.review_view.page.fields.verticalScrollBar().setValue(0)
    stage.window.review_view.take_keyboard()


def _typed(stage: Stage, state: str) -> None:
    """A date that was typed wrong, with what may be chosen instead."""
    _review(stage, state)
    review = stage.window.review
    if review.state.dossier is None:
        return
    typing = stage.window.review_view.page.editor.input
    for ref in open_refs(review.state):
        if ref.key == "mother_birth_date":
            stage.window.review_view.page.field_chosen.emit(ref)
    typing.edited.emit("31/2/2025")
    typing.accepted.emit()


def _all_seen(stage: Stage, state: str) -> None:
    _review(stage, "normal" if state in {"error", "many"} else state)  # six hundred doubts one after the other: no
    review = stage.window.review
    while review.state.dossier is not None and not review.state.is_offering and open_refs(review.state):
        stage.window.review_view.page.editor.input.accepted.emit()
    if state == "error":
        stage.desk.error = DatabaseBusy()
        stage.window.review_view.page.panel.confirm.click()


def _done(stage: Stage, state: str) -> None:
    _all_seen(stage, "normal" if state == "error" else state)
    stage.window.review_view.page.panel.confirm.click()


def _capture(stage: Stage, state: str) -> None:
    """Pages coming from the scanner, with what is wrong with them; trouble; nothing yet; many."""
    desk, counter = stage.desk, stage.window.counter
    stage.window.start()
    if state == "empty":
        desk.papers = ()
    counter.take_up(CODE)
    if state == "empty":
        return
    count = 200 if state == "many" else 5
    pages = [desk.waiting_page(number, f"quet-{number:03}.jpg") for number in range(count)]
    capture = replace(counter.state.capture, settings=SCANNER)
    if state == "longest":
        capture = replace(capture, settings=replace(SCANNER, device_name=LONG_SCANNER))
    running = replace(scan_begun(capture, CODE), pages=count, percent=43)
    found = {(pages[1].sha256, 0): ("blurred", "cut_off"), (pages[3].sha256, 0): ("blank",)}
    shown = counter.state
    for page in pages:
        shown = page_arrived(shown, CODE, page)
    if state == "loading":
        shown = replace(shown, capture=replace(running, phase=ScanPhase.STOPPING))
    elif state == "error":
        text = error_text(PaperJam(7))
        shown = replace(shown, capture=capture, error=text)
    elif state == "longest":
        shown = replace(shown, capture=replace(capture, folder_error=error_text(FolderUnreadable(LONG_FOLDER))))
    else:
        shown = replace(shown, capture=running, reading=(Reading(CODE, 2, count),))
    counter.show(replace(shown, findings=found))


def _arranging(stage: Stage, state: str) -> None:
    """Pages chosen, something to undo, files that wait in the watched folder."""
    stage.desk.back = StepBack(undo="move", redo="turn")
    stage.desk.lacks = {2: Lack(LackKind.BACK), 3: Lack(LackKind.PAGES, (2, 3), 3)}
    stage.window.start()
    stage.window.counter.take_up(CODE)
    counter = stage.window.counter
    shelf = stage.window.counter_view.dossier.shelf
    if state != "empty":
        shelf.choose_key(shelf.tiles[1].key)
        shelf.setFocus()
    if state == "error":
        stage.desk.error = PaperInUse("P2", "H34.12-261119-0003")
        stage.window.counter_view.dossier.tools.wished.emit(PageWish.REMOVE)
    if state == "loading":
        counter.show(replace(counter.state, capture=replace(counter.state.capture, arrivals=3)))


def _chooser(stage: Stage, state: str) -> None:
    """The dialog of scanner and watched folder."""
    stage.window.start()
    stage.window.counter.take_up(CODE)
    counter = stage.window.counter
    counter.show(replace(counter.state, capture=replace(counter.state.capture, settings=SCANNER)))
    if state == "loading":
        stage.runner.held = True
    counter.choosing.open()
    dialog = counter.choosing.dialog
    assert dialog is not None
    found = [Scanner(f"test:{number}", f"Canon DR-C240 · {number}") for number in range(200 if state == "many" else 2)]
    if state in {"normal", "many"}:
        dialog.show_scanners(found)
        dialog.show_abilities(SCANNER.device, Abilities(frozenset(Source), frozenset(Colour), can_duplex=True))
    elif state == "error":
        dialog.show_problem(error_text(DriverMissing()))
    elif state == "longest":
        dialog.folder.setText(LONG_FOLDER)
        dialog.show_scanners([Scanner("x", LONG_SCANNER)])


def _sign_in(stage: Stage, state: str) -> None:
    stage.desk.accounts.signs_in = True
    stage.window.start()
    if state in {"error", "longest"}:
        stage.window.sign_in_page.sign_in_requested.emit("nguoi0", "")
    stage.runner.held = state == "loading"
    if state == "loading":
        stage.window.sign_in_page.sign_in_requested.emit("nguoi0", PASSWORD)


def _accounts(stage: Stage, state: str) -> None:
    stage.desk.accounts.signs_in = state != "empty"
    stage.window.start()
    if state != "empty":
        stage.break_in(state)
        stage.window.sign_in_page.sign_in_requested.emit("nguoi0", PASSWORD)
    if state == "error":
        stage.desk.error = None
        stage.window.sign_in_page.sign_in_requested.emit("nguoi0", PASSWORD)
        stage.desk.error = DatabaseBusy()
        stage.window.accounts_page.closing_requested.emit(1)
    stage.window.main.show_place(ACCOUNTS)


def _supervision(tab: Tab) -> Show:
    def show(stage: Stage, state: str) -> None:
        stage.window.start()
        stage.break_in(state)
        stage.window.main.show_place(SUPERVISION)
        stage.window.supervision_view.tabs.setCurrentIndex(list(Tab).index(tab))

    return show


def _behind(stage: Stage, state: str) -> None:
    stage.window.start()
    stage.window.main.show_place(SUPERVISION)
    stage.break_in(state)
    period = stage.window.supervision.state.period
    stage.window.supervision.open(Pick(PickKind.INDICATOR, "4.1", period, counted=False), "Cấp kết quả điện tử")


SCREENS: dict[str, Show] = {
    "capture": _capture,
    "capture-arranging": _arranging,
    "capture-chooser": _chooser,
    "capture-separators": separators,
    "store": _results,
    "store-nothing-found": _nothing_found,
    "person": _opened("owner:O7"),
    "paper": _opened("paper:P3"),
    "paper-in-bin": _opened(f"paper:{THROWN}"),
    "dossier": _opened(f"dossier:{CODE}"),
    "sign-in": _sign_in,
    "accounts": _accounts,
    "counter": _idle,
    "counter-late": _list_of_today(TodayList.LATE),
    "counter-to-review": _list_of_today(TodayList.TO_REVIEW),
    **{f"settings-{section.value}": settings(section) for section in Section},
    "counter-keys": _keys,
    "counter-new": _new,
    "counter-new-by-name": _new_by_name,
    "counter-dossier": open_dossier,
    "counter-results": results_back,
    "counter-results-left": results_left,
    "counter-results-of-nobody": results_of_nobody,
    "counter-handing-back": handing_back,
    "slip-receipt": slip(SlipForm.RECEIPT),
    "slip-supplement": slip(SlipForm.SUPPLEMENT),
    "slip-refusal": slip(SlipForm.REFUSAL),
    **{f"supervision-{tab.value.replace('_', '-')}": _supervision(tab) for tab in Tab},
    "supervision-behind": _behind,
    "supervision-report-alert": report_alert,
    "reports": reports(0),
    "reports-server": reports(1),
    "reports-runs": reports(2),
    "supervision-quality": quality,
    "quality-plan": quality_plan,
    "quality-papers": quality_papers,
    "keying": keying,
    "keying-differing": keying_differing,
    "review-queue": _queue,
    "review": _review,
    "review-second-asked": second_asked,
    "review-second-waiting": second_waiting,
    "review-typed": _typed,
    "review-all-seen": _all_seen,
    "review-confirmed": _done,
}


_BATCHES = 8
"""Long lists are laid out in as many turns of the event loop as they have rows by sixty."""


def make_stage(screen: str, state: str, theme: Theme, size: QSize) -> Stage:
    """Return a window that shows a screen in a state."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, theme)
    desk, runner = MadeDesk(_VARIETY.get(state, "normal")), InlineRunner()
    settings = SettingsFile()
    workstation = Workstation(settings=settings)
    window = Window(theme, runner, lambda: desk, on=lambda: TODAY, ask=lambda _window: True, workstation=workstation)
    window.main.resize(size)
    window.main.show()
    stage = Stage(window, desk, runner, settings)
    SCREENS[screen](stage, state)
    for _ in range(3):  # pictures come by themselves and ask for another painting
        QApplication.processEvents()
        window.main.grab()
    window.pictures.ready.emit()
    for _ in range(_BATCHES):
        QApplication.processEvents()
    return stage
