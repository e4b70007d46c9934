"""A dossier ends at the counter: slips, steps, results and packages, by keys and buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.devices.errors import PaperJam
from desktop.settings import CaptureSettings
from desktop.ui.counter.capture_state import ScanPhase
from desktop.ui.counter.finish_asks import FinishAsks, draw_sheets
from desktop.ui.counter.slip_dialog import SlipDialog
from desktop.ui.counter.state import Mode
from desktop.workflow.desk_types import Note
from desktop.workflow.filed import Filed
from desktop.workflow.slip_sheets import sheets_of
from desktop.workflow.slip_types import Sheet, SlipForm, SlipOrder
from storage.errors import DatabaseBusy, StaleVersion
from storage.states import DossierStep
from tests.desktop.ui.made_counter import Counter
from tests.helpers.made_desk import CODE

_PRESSED_MS = 150
"""A button that is pressed by its key is seen to go down for a moment first."""


class Answers:
    """Answers what the window asks, and remembers what was printed."""

    def __init__(self, folder: Path) -> None:
        self.pdf: Path | None = folder / "phieu.pdf"
        self.folder: Path | None = folder
        self.files = [folder / "a.jpg"]
        self.is_printed = True
        self.printed: list[Sequence[Sheet]] = []
        self.names: list[str] = []

    def asks(self) -> FinishAsks:
        def pdf(_parent: QWidget, name: str) -> Path | None:
            self.names.append(name)
            return self.pdf

        def paper(_parent: QWidget, sheets: Sequence[Sheet]) -> bool:
            self.printed.append(sheets)
            return self.is_printed

        return FinishAsks(pdf, lambda _parent: self.folder, lambda _parent: self.files, paper)


@pytest.fixture
def answers(tmp_path: Path) -> Answers:
    return Answers(tmp_path)


@pytest.fixture
def made(at: Callable[..., Counter], answers: Answers) -> Counter:
    counter = at()
    counter.counter.finishing.asks = answers.asks()
    counter.show(counter.paper(1, 11))
    return counter


def press(made: Counter, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(made.page, key, modifier)
    QTest.qWait(_PRESSED_MS)


def dialog_of(made: Counter) -> SlipDialog:
    dialog = made.counter.finishing.dialog
    assert dialog is not None
    return dialog


def test_keys_step_the_dossier_on_and_back(made: Counter) -> None:
    press(made, Qt.Key.Key_F4)
    press(made, Qt.Key.Key_F4)
    press(made, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)

    assert made.desk.finish.asked == [
        ("step", DossierStep.APPRAISED, 1, ""),
        ("step", DossierStep.APPROVED, 1, ""),
        "step back",
    ]
    assert made.page.finish.step.text() == "To: Đã thẩm định"
    assert not made.page.finish.back.isEnabled(), "it is where it began"


def test_side_doors_are_in_the_menu_and_closed_dossiers_go_nowhere(made: Counter) -> None:
    assert [action.text() for action in made.page.finish._menu.actions()] == [
        "Từ chối tiếp nhận", "Chờ bổ sung", "Dừng xử lý", "Đã rút"
    ]  # fmt: skip
    made.page.finish._menu.actions()[1].trigger()
    assert made.desk.finish.asked == [("step", DossierStep.SUPPLEMENT, 1, "")]
    made.page.finish.step_requested.emit(DossierStep.RETURNED)
    assert not made.page.finish.step.isVisible()
    assert not made.page.finish.more.isVisible()


def test_refused_step_is_said_and_the_dossier_fetched_anew(made: Counter) -> None:
    made.desk.error = StaleVersion("storage.stale_version")
    press(made, Qt.Key.Key_F4)

    assert made.page.banner.isVisible()
    assert made.desk.finish.asked == []


def test_receipt_is_printed_with_two_keys(made: Counter, answers: Answers) -> None:
    press(made, Qt.Key.Key_F8)
    assert set(dialog_of(made).forms) == set(SlipForm)
    QTest.keyClick(dialog_of(made), Qt.Key.Key_Return)

    assert made.desk.finish.asked == [("print", SlipOrder(SlipForm.RECEIPT))]
    assert len(answers.printed) == 1
    assert made.counter.finishing.dialog is None


def test_slip_that_was_not_printed_leaves_the_dialog_open_and_the_step_alone(made: Counter, answers: Answers) -> None:
    answers.is_printed = False
    press(made, Qt.Key.Key_F8)
    dialog_of(made).forms[SlipForm.SUPPLEMENT].setChecked(True)
    dialog_of(made).print.click()

    assert dialog_of(made).isVisible()
    assert [each for each in made.desk.finish.asked if each[0] == "step"] == []  # type: ignore[index]  # all are tuples


def test_request_for_more_proposes_what_is_missing_and_steps_the_dossier(made: Counter, answers: Answers) -> None:
    press(made, Qt.Key.Key_F8)
    dialog = dialog_of(made)
    dialog.forms[SlipForm.SUPPLEMENT].setChecked(True)
    assert dialog.reasons.toPlainText() == "Nộp: Tờ khai đăng ký khai sinh"
    dialog.reasons.appendPlainText("  Bản chính giấy khai sinh \n\n")
    dialog.save.click()

    reasons = ("Nộp: Tờ khai đăng ký khai sinh", "Bản chính giấy khai sinh")
    assert made.desk.finish.asked == [
        ("save", SlipOrder(SlipForm.SUPPLEMENT, reasons), answers.pdf),
        ("step", DossierStep.SUPPLEMENT, 1, "; ".join(reasons)),
    ]
    assert answers.names == [f"{CODE} Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ.pdf"]


def test_refusal_without_a_reason_is_not_handed_out(made: Counter) -> None:
    press(made, Qt.Key.Key_F8)
    dialog = dialog_of(made)
    dialog.forms[SlipForm.REFUSAL].setChecked(True)
    dialog.print.click()
    assert made.desk.finish.asked == []
    assert dialog.banner.isVisible()

    dialog.reasons.setPlainText("Không thuộc thẩm quyền")
    dialog.moves.setChecked(False)
    dialog.print.click()
    assert made.desk.finish.asked == [("print", SlipOrder(SlipForm.REFUSAL, ("Không thuộc thẩm quyền",)))]


def test_what_was_typed_for_one_form_is_kept_while_another_is_looked_at(made: Counter) -> None:
    press(made, Qt.Key.Key_F8)
    dialog = dialog_of(made)
    dialog.forms[SlipForm.REFUSAL].setChecked(True)
    dialog.reasons.setPlainText("Không thuộc thẩm quyền")
    dialog.forms[SlipForm.SUPPLEMENT].setChecked(True)
    assert "Tờ khai" in dialog.reasons.toPlainText()
    dialog.forms[SlipForm.REFUSAL].setChecked(True)
    assert dialog.reasons.toPlainText() == "Không thuộc thẩm quyền"


def test_slip_that_fails_is_said_in_the_dialog(made: Counter) -> None:
    press(made, Qt.Key.Key_F8)
    made.desk.error = DatabaseBusy()
    dialog_of(made).print.click()
    assert dialog_of(made).banner.isVisible()


def test_package_is_written_where_it_was_asked_for(made: Counter, answers: Answers) -> None:
    press(made, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)

    assert made.desk.finish.asked == [("export", answers.folder)]
    assert made.counter.state.exporting is None
    (note,) = made.counter.state.notes
    assert (note.is_done, str(answers.folder) in note.text) == (True, True)
    answers.folder = None
    press(made, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert len(made.desk.finish.asked) == 1


def test_package_is_stopped_by_the_key_that_began_it(made: Counter) -> None:
    made.runner.held = True
    press(made, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert made.page.finish.export.text() == "Stop"
    press(made, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    made.runner.let_go()

    assert made.counter.state.exporting is None
    (note,) = made.counter.state.notes
    assert (note.is_done, note.is_problem) == (False, False)
    assert "nothing of the package was written" in note.text
    assert made.page.finish.export.text() == "Export…"


def test_package_that_was_whole_before_it_was_stopped_is_said_to_be_there(made: Counter, answers: Answers) -> None:
    made.runner.held = True
    press(made, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    made.desk.finish.when_exported = made.counter.finishing.export
    made.runner.let_go()

    (note,) = made.counter.state.notes
    assert (note.is_done, str(answers.folder) in note.text) == (True, True)


def test_package_that_fails_is_said(made: Counter) -> None:
    made.desk.error = DatabaseBusy()
    press(made, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert made.counter.state.exporting is None
    assert made.counter.state.error


def test_what_comes_is_the_result_once_that_is_said(made: Counter, tmp_path: Path) -> None:
    press(made, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert made.page.finish.result.isChecked()
    made.counter.add_files([tmp_path / "ket-qua.jpg"])
    assert made.desk.finish.asked == [("results", (tmp_path / "ket-qua.jpg",))]
    assert made.desk.kept == []

    made.counter.take_up(CODE)
    assert not made.counter.state.as_result, "the next dossier begins with papers that are handed in"


def test_next_person_begins_a_new_dossier(made: Counter) -> None:
    made.page.finish.next.click()
    assert made.counter.state.mode is Mode.NEW


def test_hand_held_reader_opens_the_dossier_ready_for_its_result(at: Callable[..., Counter]) -> None:
    made = at(is_open=False)
    view, made.desk.finish.known = made.window.counter_view, CODE
    made.desk.papers = None
    QTest.keyClick(view, Qt.Key.Key_F6)
    assert view.results.code.hasFocus()
    QTest.keyClicks(view.results.code, CODE)
    QTest.keyClick(view.results.code, Qt.Key.Key_Return)

    assert (made.counter.state.code, made.counter.state.as_result) == (CODE, True)
    assert view.results.code.text() == ""


def test_code_of_no_dossier_is_said_and_stays_to_be_typed_over(at: Callable[..., Counter]) -> None:
    made = at(is_open=False)
    view = made.window.counter_view
    view.results.take_keyboard()
    QTest.keyClicks(view.results.code, "H34.12-200101-0001")
    QTest.keyClick(view.results.code, Qt.Key.Key_Return)

    assert view.banner.isVisible()
    assert made.counter.state.mode is Mode.IDLE
    assert view.results.code.selectedText() == "H34.12-200101-0001"


def test_results_from_files_are_told_of_and_read(at: Callable[..., Counter], answers: Answers) -> None:
    made = at(is_open=False)
    made.counter.finishing.asks = answers.asks()
    made.desk.keep(CODE, [Path("a.jpg")])
    made.desk.finish.filed = Filed((CODE,), (Note("đã nhận", is_problem=False, is_done=True),))
    made.window.counter_view.results.files.click()

    assert made.desk.finish.asked == [("file", tuple(answers.files))]
    assert made.desk.waiting == (), "what was filed is read at once"
    assert made.window.counter_view.banner.isVisible()
    assert made.counter.state.filing is None


def test_results_that_cannot_be_filed_are_said(at: Callable[..., Counter], answers: Answers) -> None:
    made = at(is_open=False)
    made.counter.finishing.asks = answers.asks()
    made.desk.error = DatabaseBusy()
    made.window.counter_view.results.files.click()
    assert made.counter.state.filing is None
    assert made.counter.state.error


def test_buttons_without_a_dossier_are_away(at: Callable[..., Counter]) -> None:
    made = at()
    made.counter.show(replace(made.counter.state, detail=None))
    assert not made.page.finish.isVisible()
    made.counter.finishing.open_slip()
    assert made.counter.finishing.dialog is None


def test_sheets_are_printed_in_their_true_size(qapp: QApplication, tmp_path: Path) -> None:

    drawn = Image.new("L", (1748, 2480), 255)
    drawn.paste(0, (590, 1181, 1181, 1772))  # 50 by 50 millimetres at 50, 100
    sheet = Sheet(drawn.width, drawn.height, drawn.tobytes())
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    draw_sheets(printer, (sheet, sheet))

    pages = sheets_of((tmp_path / "a.pdf").read_bytes())
    assert len(pages) == 2
    assert (pages[0].width, pages[0].height) == pytest.approx((1748, 2480), abs=6)
    found = Image.frombytes("L", (pages[0].width, pages[0].height), pages[0].gray).point(lambda value: 255 - value)
    assert found.getbbox() == pytest.approx((590, 1181, 1181, 1772), abs=8)
    assert pypdfium2.PdfDocument(tmp_path / "a.pdf").get_page_size(0) == pytest.approx((420, 595), abs=2)


@pytest.fixture
def first_screen(at: Callable[..., Counter]) -> Counter:
    return at(is_open=False)


def test_f9_on_the_first_screen_scans_results_and_files_them(first_screen: Counter) -> None:
    made = first_screen
    made.desk.finish.filed = Filed((CODE,), (Note("2 trang", is_problem=False, is_done=True),))
    QTest.keyClick(made.window.counter_view.idle, Qt.Key.Key_F9)
    QTest.qWait(_PRESSED_MS)

    assert made.desk.finish.asked == [*(("kept", f"0000{number}.tif") for number in (1, 2, 3)), "file scanned"]
    assert made.desk.waiting == (), "they belong to no dossier that is open"
    assert [note.text for note in made.counter.state.notes] == ["2 trang"]
    assert not made.counter.state.is_scanning_results
    assert "read" in made.runner.names


def test_results_that_came_before_a_jam_are_filed_and_the_jam_is_said(first_screen: Counter) -> None:
    first_screen.driver.trouble = PaperJam(3)
    first_screen.window.counter_view.results.scan.click()

    assert first_screen.desk.finish.asked[-1] == "file scanned"
    assert "3 trang" in first_screen.counter.state.error


def test_nothing_is_filed_when_no_page_came(first_screen: Counter) -> None:
    first_screen.driver.pages = 0
    first_screen.window.counter_view.results.scan.click()

    assert first_screen.desk.finish.asked == []


def test_scan_of_results_is_counted_and_can_be_stopped(first_screen: Counter) -> None:
    made, bar = first_screen, first_screen.window.counter_view.results
    made.runner.held = True
    bar.scan.click()
    assert (bar.scan.isVisible(), bar.stop_scan.isVisible()) == (False, True)
    assert bar.line.text() == "Scanning results: 0 pages"
    QTest.keyClick(made.window.counter_view.idle, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    QTest.qWait(_PRESSED_MS)
    assert not bar.stop_scan.isEnabled(), "it was heard"
    made.runner.let_go()

    assert made.counter.state.capture.phase is ScanPhase.IDLE
    assert (bar.scan.isVisible(), bar.stop_scan.isVisible()) == (True, False)


def test_who_has_not_chosen_a_scanner_is_asked_first(at: Callable[..., Counter]) -> None:
    made = at(CaptureSettings(), is_open=False)
    made.driver.scanners = ()
    made.window.counter_view.results.scan.click()
    assert made.counter.choosing.dialog is not None
    assert made.desk.finish.asked == []
