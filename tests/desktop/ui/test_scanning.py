"""Scans at the counter: no lane, no scanner."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.devices.errors import DeviceError, DriverMissing, PaperJam
from desktop.devices.scanner import Abilities, Colour, Scanner, ScanProfile, Source
from desktop.settings import CaptureSettings
from desktop.ui.counter.capture_dialog import CaptureDialog
from desktop.ui.counter.capture_state import ScanPhase
from desktop.ui.counter.state import Mode
from desktop.ui.theme import LIGHT, Theme
from desktop.workflow.pictures import Picture, PictureOrder
from storage.errors import DatabaseBusy
from tests.desktop.ui.made_counter import CHOSEN, Counter
from tests.helpers.made_desk import CODE, MadeDesk, sha
from tests.helpers.made_scanner import SCANNER


def test_f9_scans_what_lies_in_the_feeder(at: Callable[..., Counter]) -> None:
    made = at()
    made.page.bar.scan.click()

    assert [(order.device, order.profile) for order in made.driver.orders] == [(SCANNER.id, ScanProfile())]
    assert made.counter.state.capture.phase is ScanPhase.IDLE
    assert made.counter.state.capture.pages == 3
    assert made.runner.names.count("judge page") == 3
    assert made.runner.names[-3:].count("read") >= 1 or "read" in made.runner.names
    assert made.desk.waiting == ()  # read to the end


def test_jam_keeps_what_came_and_says_what_to_do(at: Callable[..., Counter]) -> None:
    made = at()
    made.driver.trouble = PaperJam(3)
    made.page.bar.scan.click()

    assert "3 trang đã được lưu" in made.counter.state.error
    assert "trang thứ 4" in made.counter.state.error
    assert made.runner.names.count("read") >= 1
    assert made.counter.state.capture.phase is ScanPhase.IDLE


def test_full_disk_while_scanning_is_said(at: Callable[..., Counter]) -> None:
    made = at()
    made.desk.error = DatabaseBusy()
    made.counter.scanning.scan()

    assert "Kho đang bận" in made.counter.state.error
    assert not made.counter.state.capture.is_scanning


def test_pages_come_one_by_one_and_the_bar_says_so(at: Callable[..., Counter]) -> None:
    made = at()
    seen: list[tuple[str, int]] = []

    def note() -> None:
        if made.counter.state.is_scanning_here:
            seen.append((made.page.bar.line.text(), len(made.page.shelf.tiles)))

    made.counter.state_changed.connect(note)
    made.page.bar.scan.click()

    assert any("2 pages came, page 3 is coming" in text for text, _ in seen)
    assert max(tiles for _, tiles in seen) >= 2
    assert made.page.bar.scan.isVisible()
    assert not made.page.bar.stop_scan.isVisible()


def test_stopping_a_scan_asks_the_driver(at: Callable[..., Counter]) -> None:
    made = at()
    made.runner.held = True
    made.page.bar.scan.click()
    assert made.page.bar.stop_scan.isVisible()
    assert made.window._unfinished() == 1
    made.page.bar.stop_scan.click()
    assert made.counter.state.capture.phase.value == "stopping"
    made.runner.let_go()

    assert made.counter.state.capture.phase.value == "idle"
    assert made.counter.state.capture.pages == 0


def test_another_dossier_shows_that_the_scanner_is_busy(at: Callable[..., Counter]) -> None:
    made = at()
    made.runner.held = True
    made.counter.scanning.scan()
    made.counter.show(replace(made.counter.state, code="H34.12-261120-0008"))

    assert CODE in made.page.bar.line.text()
    assert not made.page.bar.scan.isEnabled()
    assert made.page.bar.scan.isVisible()


def test_only_scanner_is_taken_without_a_question(at: Callable[..., Counter]) -> None:
    made = at(CaptureSettings())
    made.page.bar.scan.click()

    assert made.counter.state.capture.settings.device == SCANNER.id
    assert len(made.driver.orders) == 1


@pytest.mark.parametrize("count", [0, 2])
def test_of_none_or_several_a_person_chooses(at: Callable[..., Counter], count: int) -> None:
    made = at(CaptureSettings())
    made.driver.scanners = [SCANNER, Scanner("made:1", "B")][:count]
    made.page.bar.scan.click()
    dialog = made.counter.choosing.dialog

    assert dialog is not None
    assert made.driver.orders == []
    assert dialog.device.count() == count
    dialog.reject()
    assert made.counter.choosing.dialog is None


def test_who_wanted_to_scan_scans_once_the_scanner_is_chosen(at: Callable[..., Counter]) -> None:
    made = at(CaptureSettings())
    made.driver.scanners = [SCANNER, Scanner("made:1", SCANNER.name)]
    made.page.bar.scan.click()
    dialog = made.counter.choosing.dialog
    assert dialog is not None
    assert dialog.save.text() == "Save and scan"
    names = {dialog.device.itemText(number) for number in range(2)}
    assert len(names) == 2, "two of one make are told apart"
    dialog.save.click()
    assert len(made.driver.orders) == 1

    made.page.bar.choose.click()  # who only wants to choose does not scan
    dialog = made.counter.choosing.dialog
    assert dialog is not None
    dialog.save.click()
    assert len(made.driver.orders) == 1


def test_missing_driver_is_said_where_the_scan_was_wanted(at: Callable[..., Counter]) -> None:
    made = at(CaptureSettings())
    made.driver.trouble = DriverMissing()
    made.page.bar.scan.click()

    assert "SANE" in made.counter.state.error
    assert made.counter.state.capture.phase is ScanPhase.IDLE


def test_quality_is_said_at_the_page_before_it_is_read(at: Callable[..., Counter]) -> None:
    made = at()
    made.desk.capture.found = ("blurred", "cut_off")
    page = made.desk.waiting_page(1, "quet-001.jpg")
    made.desk.waiting = (page,)
    made.counter.take_up(CODE)
    made.counter.intake.judge(page)
    (tile,) = made.page.shelf.tiles

    assert tile.state is not None
    assert tile.state.word == "blurred, edge cut off"


def test_preview_stands_in_until_the_picture_is_wanted_larger(at: Callable[..., Counter]) -> None:
    pictures = at().window.pictures
    order = PictureOrder(sha(1), 0, 0, is_capture=True)
    pictures.show_preview(order, Picture(36, 48, bytes(36 * 48 * 3)))
    small = pictures._from_preview(replace(order, max_width=30, max_height=40))

    assert small is not None
    assert (small.width(), small.height()) == (30, 40)
    assert pictures._from_preview(replace(order, max_width=300, max_height=400)) is None


def test_killed_window_comes_back_and_reads_on(at: Callable[..., Counter]) -> None:
    desk = MadeDesk()
    desk.capture.open_code, desk.capture.spooled = CODE, (CODE, "H34.12-261120-0008")
    made = at(is_open=False, desk=desk)

    assert made.counter.state.mode is Mode.OPEN
    assert made.counter.state.code == CODE
    assert made.runner.names.count("read") == 2
    made.counter.resume()  # whoever signs in next
    assert made.runner.names.count("read") == 2


def test_dossier_is_remembered_while_it_is_open(at: Callable[..., Counter]) -> None:
    made = at()
    assert made.desk.capture.open_code == CODE
    made.window.counter_view.escape_pressed.emit()
    assert made.desk.capture.open_code == ""


def test_store_that_cannot_be_asked_does_not_keep_the_window_away(at: Callable[..., Counter]) -> None:
    desk = MadeDesk()
    desk.error = DatabaseBusy()
    made = at(is_open=False, desk=desk)
    assert "Kho đang bận" in made.counter.state.error
    desk.error, desk.capture.open_code = None, CODE
    made.window.counter_view.retry_requested.emit()

    assert made.counter.state.code == CODE


def test_choice_is_kept_and_used(at: Callable[..., Counter], tmp_path: Path) -> None:
    made = at()
    made.page.bar.choose.click()
    dialog = made.counter.choosing.dialog
    assert dialog is not None
    assert not dialog.source.model().index(1, 0).flags() & Qt.ItemFlag.ItemIsEnabled  # it has a feeder alone
    dialog.colour.setCurrentIndex(dialog.colour.findData(Colour.GRAY.value))
    dialog.resolution.setCurrentIndex(dialog.resolution.findData(200))
    dialog.duplex.setChecked(True)
    dialog.folder.setText(str(tmp_path))
    dialog.save.click()

    wanted = replace(CHOSEN, colour="gray", resolution_dpi=200, is_duplex=True, watched_folder=str(tmp_path))
    assert made.settings.load_capture() == wanted
    assert made.page.bar.line.text() == f"{SCANNER.name} · 200 dpi · Grey · both sides"
    assert made.counter.choosing.dialog is None


def test_scanner_that_is_off_stays_chosen(qtbot: QtBot) -> None:
    dialog = CaptureDialog(Theme(LIGHT), CHOSEN)
    qtbot.addWidget(dialog)
    dialog.show_scanners([Scanner("made:7", "Another")])
    assert [dialog.device.itemData(number) for number in range(2)] == ["made:7", SCANNER.id]
    assert dialog.device.currentData() == SCANNER.id
    dialog.show_nothing_found()

    assert "No scanner answers" in dialog.told.text()
    assert dialog.device.currentData() == SCANNER.id


def test_glass_has_one_side(qtbot: QtBot) -> None:
    dialog = CaptureDialog(Theme(LIGHT), replace(CHOSEN, is_duplex=True))
    qtbot.addWidget(dialog)
    assert dialog.duplex.isChecked()
    dialog.show_abilities(SCANNER.id, Abilities(frozenset({Source.FLATBED}), frozenset(Colour), can_duplex=False))

    assert dialog.source.currentData() == Source.FLATBED.value
    assert not dialog.duplex.isChecked()
    dialog.show_abilities("another", Abilities(frozenset({Source.FEEDER}), frozenset(Colour), can_duplex=True))
    assert dialog.source.currentData() == Source.FLATBED.value  # the answer came for another scanner


def test_dialog_says_what_is_wrong(at: Callable[..., Counter]) -> None:
    made = at()
    made.driver.trouble = DeviceError()
    made.driver.trouble = DriverMissing()
    made.counter.choosing.open()
    dialog = made.counter.choosing.dialog
    assert dialog is not None

    assert "SANE" in dialog.told.text()
    made.driver.trouble = None
    dialog.search.click()
    assert "1 scanners found" in dialog.told.text()
