"""Papers coming in at the counter: scans, files that arrive, and what is done with pages; no lane, no scanner."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import Window
from desktop.devices.errors import DeviceError, DriverMissing, PaperJam
from desktop.devices.scanner import Abilities, Colour, Scanner, ScanProfile, Source
from desktop.devices.watched_folder import STILL_S
from desktop.settings import CaptureSettings, SettingsFile
from desktop.ui.counter.capture_dialog import CaptureDialog
from desktop.ui.counter.capture_state import ScanPhase
from desktop.ui.counter.controller import Workstation
from desktop.ui.counter.dossier_banner import Wish, banner_of
from desktop.ui.counter.page_steps import PageWish, page_key
from desktop.ui.counter.state import Mode
from desktop.ui.theme import LIGHT, Theme, apply_theme
from desktop.ui.widgets.page_shelf import PageShelf
from desktop.workflow.arrange_types import Join, Lay, Move, Part, Redo, Remove, Replace, Turn, Undo
from desktop.workflow.pictures import Picture, PictureOrder
from storage.errors import DatabaseBusy, NotUndoable
from storage.lists import StepBack
from storage.views import PageView, PaperView
from tests.helpers.made_desk import CODE, NOON, SAMPLES, TODAY, MadeDesk, sha
from tests.helpers.made_scanner import SCANNER, MadeScanner
from tests.helpers.runners import InlineRunner

CHOSEN = CaptureSettings(SCANNER.id, SCANNER.name)


class Counter:
    """A window on a made desk with a made scanner, a dossier open."""

    def __init__(self, settings: CaptureSettings = CHOSEN, *, is_open: bool = True) -> None:
        self.desk, self.runner, self.driver = MadeDesk(), InlineRunner(), MadeScanner()
        self.desk.papers = ()
        self.settings = SettingsFile()
        self.settings.save_capture(settings)
        self.window = Window(
            Theme(LIGHT),
            self.runner,
            lambda: self.desk,
            on=lambda: TODAY,
            ask=lambda _window: True,
            workstation=Workstation(self.driver, self.settings),
        )
        self.window.main.resize(1366, 768)
        self.window.main.show()
        self.window.main.activateWindow()  # or no key is anybody's
        QTest.qWaitForWindowActive(self.window.main, 3000)
        self.window.start()
        self.page = self.window.counter_view.dossier
        self.counter = self.window.counter
        if is_open:
            self.counter.take_up(CODE)

    def paper(self, paper_id: int, *page_ids: int, capture: str | None = None) -> PaperView:
        """Return a paper of these pages."""
        made = MadeDesk().dossier(CODE).dossier.papers[0]
        pages = tuple(PageView(each, sha(each), capture, 0, 1654, 2339, 200.0, (), NOON) for each in page_ids)
        return replace(made, id=paper_id, pages=pages)

    def show(self, *papers: PaperView) -> None:
        """Show the dossier with these papers."""
        self.desk.papers = papers
        self.counter.refresh()

    @property
    def changes(self) -> list[object]:
        return list(self.desk.changes)


@pytest.fixture
def at(qtbot: QtBot, qapp: QApplication) -> Callable[..., Counter]:
    apply_theme(qapp, Theme(LIGHT))

    def make(settings: CaptureSettings = CHOSEN, *, is_open: bool = True) -> Counter:
        made = Counter(settings, is_open=is_open)
        qtbot.addWidget(made.window.main)
        return made

    return make


# ---------------------------------------------------------------- scanning


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


# ---------------------------------------------------------------- coming back


def test_killed_window_comes_back_and_reads_on(at: Callable[..., Counter]) -> None:
    made = at(is_open=False)
    made.desk.capture.open_code, made.desk.capture.spooled = CODE, (CODE, "H34.12-261120-0008")
    made.counter.resume()

    assert made.counter.state.mode is Mode.OPEN
    assert made.counter.state.code == CODE
    assert made.runner.names.count("read") == 2


def test_dossier_is_remembered_while_it_is_open(at: Callable[..., Counter]) -> None:
    made = at()
    assert made.desk.capture.open_code == CODE
    made.window.counter_view.escape_pressed.emit()
    assert made.desk.capture.open_code == ""


def test_store_that_cannot_be_asked_does_not_keep_the_window_away(at: Callable[..., Counter]) -> None:
    made = at(is_open=False)
    made.desk.error = DatabaseBusy()
    made.counter.resume()

    assert "Kho đang bận" in made.counter.state.error


# ---------------------------------------------------------------- choosing


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


# ---------------------------------------------------------------- watched folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "den"
    made.mkdir()
    return made


def arrive(folder: Path, made: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a file arrive, and the time pass that it has to stand still."""
    (folder / "a.jpg").write_bytes(SAMPLES[0].read_bytes())
    made.counter.watching.look()
    later = time.monotonic() + STILL_S + 1
    monkeypatch.setattr("desktop.ui.counter.watching.time.monotonic", lambda: later)
    made.counter.watching.look()


def test_file_that_arrives_goes_into_the_open_dossier(
    at: Callable[..., Counter], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = at(replace(CHOSEN, watched_folder=str(folder)))
    arrive(folder, made, monkeypatch)

    assert made.desk.capture.taken == [(CODE, folder / "a.jpg")]
    assert "read" in made.runner.names
    made.counter.watching.look()
    assert len(made.desk.capture.taken) == 1  # the made desk removes nothing: it is not taken twice


def test_file_without_a_dossier_waits_to_be_asked_for(
    at: Callable[..., Counter], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = at(replace(CHOSEN, watched_folder=str(folder)), is_open=False)
    arrive(folder, made, monkeypatch)
    assert made.desk.capture.taken == []
    made.counter.take_up(CODE)
    made.counter.watching.look()
    assert made.desk.capture.taken == []  # it came for somebody else, perhaps
    assert banner_of(made.counter.state).wish is Wish.ADOPT
    made.page.banner.acted.emit()

    assert made.desk.capture.taken == [(CODE, folder / "a.jpg")]
    assert made.counter.state.capture.arrivals == 0


def test_folder_that_is_away_is_said_and_tried_again(at: Callable[..., Counter], folder: Path) -> None:
    made = at(replace(CHOSEN, watched_folder=str(folder / "gone")))
    made.counter.watching.look()
    assert str(folder / "gone") in banner_of(made.counter.state).text
    (folder / "gone").mkdir()
    made.counter.watching.look()

    assert banner_of(made.counter.state).text == ""


def test_store_that_is_busy_leaves_the_file_there(
    at: Callable[..., Counter], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = at(replace(CHOSEN, watched_folder=str(folder)))
    made.desk.error = DatabaseBusy()
    arrive(folder, made, monkeypatch)

    assert "Kho đang bận" in made.counter.state.error
    assert (folder / "a.jpg").exists()


def test_folder_is_watched_no_longer_once_none_is_named(at: Callable[..., Counter], folder: Path) -> None:
    made = at(replace(CHOSEN, watched_folder=str(folder)))
    made.counter.watching.watch("")
    before = len(made.runner.names)
    made.counter.watching.look()

    assert len(made.runner.names) == before


# ---------------------------------------------------------------- pages


def three_papers(made: Counter) -> None:
    made.show(made.paper(1, 11, 12), made.paper(2, 21, 22), made.paper(3, 31))


@pytest.mark.parametrize(
    ("key", "modifier", "pages", "change"),
    [
        (Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier, (12,), Turn((12,), 1)),
        (Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier, (12,), Turn((12,), 3)),
        (Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier, (12,), Part(1, 1)),
        (Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier, (22,), Join(1, 2)),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, (21,), Remove((21,))),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier, (12,), Move((12,), 1, 0)),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier, (21,), Move((21,), 1, 2)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier, (21,), Move((21,), 2, 2)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier, (22,), Move((22,), 3, 0)),
        (Qt.Key.Key_3, Qt.KeyboardModifier.NoModifier, (21,), Lay(2, 2)),
    ],
)
def test_keys_do_what_they_say(
    at: Callable[..., Counter],
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    pages: tuple[int, ...],
    change: object,
) -> None:
    made = at()
    three_papers(made)
    made.page.shelf.setFocus()
    made.page.shelf.choose_key(page_key(pages[0]))
    QTest.keyClick(made.page.shelf, key, modifier)

    assert made.changes == [change]


@pytest.mark.parametrize(
    ("wish", "page"),
    [
        (PageWish.SPLIT, 11),
        (PageWish.JOIN, 11),
        (PageWish.EARLIER, 11),
        (PageWish.LATER, 31),
        (PageWish.UNDO, 11),
        (PageWish.REDO, 11),
    ],
)
def test_what_means_nothing_is_pale(at: Callable[..., Counter], wish: PageWish, page: int) -> None:
    made = at()
    three_papers(made)
    made.page.shelf.choose_key(page_key(page))

    assert not made.page.tools.actions_of[wish].isEnabled()
    made.page.tools.wished.emit(wish)
    assert made.changes == []


def test_several_pages_become_a_paper_of_their_own(at: Callable[..., Counter]) -> None:
    made = at()
    made.show(made.paper(1, 11, 12, 13))
    shelf = made.page.shelf
    shelf.setFocus()
    shelf.choose_key(page_key(11))
    QTest.keyClick(shelf, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert shelf.chosen_keys == (page_key(11), page_key(12))
    assert made.page.tools.line.text() == "2 pages chosen"
    made.page.tools.actions_of[PageWish.SPLIT].trigger()

    assert made.changes == [Move((11, 12), None, 0)]


def test_undo_and_redo_stand_where_there_is_something(at: Callable[..., Counter]) -> None:
    made = at()
    made.desk.back = StepBack(undo="move", redo="turn")
    three_papers(made)
    QTest.keyClick(made.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(made.page, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)

    assert made.changes == [Undo(), Redo()]


def test_refused_change_is_said(at: Callable[..., Counter]) -> None:
    made = at()
    made.desk.back = StepBack(undo="move")
    three_papers(made)
    made.desk.error = NotUndoable()
    made.page.tools.wished.emit(PageWish.UNDO)

    assert "Không hoàn tác được" in made.counter.state.error


def test_page_is_scanned_again_into_its_place(at: Callable[..., Counter]) -> None:
    made = at()
    three_papers(made)
    made.driver.pages = 1
    made.page.shelf.choose_key(page_key(12))
    fresh = made.desk.waiting_page(1001, "00001.tif")
    made.desk.papers = (made.paper(1, 11, 12), made.paper(4, 41, capture=fresh.sha256))
    read = made.desk.read_waiting

    def keep_papers(code: str, on_progress: Callable[[int, int], None]) -> tuple[object, ...]:
        papers = made.desk.papers
        notes = read(code, on_progress)
        made.desk.papers = papers
        return notes

    made.desk.read_waiting = keep_papers  # type: ignore[method-assign,assignment]
    made.page.tools.wished.emit(PageWish.RESCAN)

    assert made.changes == [Replace(12, 41)]


def centre(shelf: PageShelf, key: str) -> QPoint:
    return next(place.rect.center() for place in shelf._layout.places if place.tile.key == key)


def test_page_is_dragged_into_another_paper(at: Callable[..., Counter]) -> None:
    made = at()
    three_papers(made)
    shelf, view = made.page.shelf, made.page.shelf.viewport()
    start, end = centre(shelf, page_key(31)), centre(shelf, page_key(21)) - QPoint(20, 0)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view, QPoint((start.x() + end.x()) // 2, (start.y() + end.y()) // 2))
    QTest.mouseMove(view, end)
    assert shelf._drop is not None
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)

    assert made.changes == [Move((31,), 2, 0)]


def test_pages_are_chosen_opened_and_asked_about_by_mouse(at: Callable[..., Counter], qtbot: QtBot) -> None:
    made = at()
    three_papers(made)
    shelf, view = made.page.shelf, made.page.shelf.viewport()
    left, control = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
    clicks: list[tuple[int, Qt.KeyboardModifier, tuple[int, ...]]] = [
        (21, Qt.KeyboardModifier.NoModifier, (21,)),
        (22, control, (21, 22)),
        (21, control, (22,)),
        (11, control, (11,)),  # of one paper only
    ]
    for page, modifier, chosen in clicks:
        QTest.mouseClick(view, left, modifier, centre(shelf, page_key(page)))
        assert shelf.chosen_keys == tuple(page_key(each) for each in chosen)
    with qtbot.waitSignal(shelf.opened) as opened:
        QTest.mouseDClick(view, left, Qt.KeyboardModifier.NoModifier, centre(shelf, page_key(31)))
    assert opened.args == ["paper:P3"]
    made.page.tools._on_menu(QPoint(0, 0))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_pages_that_are_not_read_yet_are_left_alone(at: Callable[..., Counter]) -> None:
    made = at()
    made.desk.waiting = (made.desk.waiting_page(1, "a.jpg"),)
    made.show()
    made.page.shelf.choose_key(made.page.shelf.tiles[0].key)
    for wish in PageWish:
        assert not made.page.tools.actions_of[wish].isEnabled()
    made.page.shelf.dropped.emit("", 0)

    assert made.changes == []


def test_chosen_page_stays_chosen_where_it_went(at: Callable[..., Counter]) -> None:
    made = at()
    three_papers(made)
    made.page.shelf.choose_key(page_key(12))
    made.show(made.paper(1, 11), made.paper(2, 12, 21, 22), made.paper(3, 31))

    assert made.page.shelf.chosen_keys == (page_key(12),)
