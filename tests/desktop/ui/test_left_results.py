"""Scanned results that are in no dossier: said, filed, and where they bear no code, given or thrown, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.counter.claim_dialog import ClaimDialog
from desktop.workflow.filed import LeftResults, UnclaimedPage
from storage.errors import DatabaseBusy, NotFound, SeveralFound
from tests.desktop.ui.made_counter import Counter
from tests.helpers.made_desk import CODE, NOON, MadeDesk, sha

PAGES = tuple(UnclaimedPage(sha(number), NOON) for number in range(3))
FIRST, SECOND, THIRD = (page.sha256 for page in PAGES)


@pytest.fixture
def made(qapp: QApplication) -> Counter:
    desk = MadeDesk()
    desk.unclaimed.there = PAGES
    desk.capture.left = LeftResults(0, 3)
    return Counter(is_open=False, desk=desk)


@pytest.fixture
def dialog(made: Counter) -> ClaimDialog:
    view = made.window.counter_view
    assert view.left.isVisible()
    QTest.keyClick(view.idle, Qt.Key.Key_F7)
    return dialog_of(made)


def dialog_of(made: Counter) -> ClaimDialog:
    dialog = made.counter.claiming.dialog
    assert dialog is not None
    return dialog


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)


def test_page_goes_to_the_dossier_whose_end_is_typed(made: Counter, dialog: ClaimDialog) -> None:
    QTest.keyClicks(dialog.code, "0001")
    press(dialog.code, Qt.Key.Key_Return)

    assert made.desk.unclaimed.claimed == [((FIRST,), "0001")]
    assert [tile.key for tile in dialog.shelf.tiles] == [SECOND, THIRD]
    assert dialog.chosen == (SECOND,), "the work goes on with the next one"
    assert dialog.code.text() == ""
    assert "read" in made.runner.names
    assert [note.text for note in made.counter.state.notes] == ["0001: 1 trang"]


def test_reader_may_type_while_pages_are_chosen_and_the_last_one_ends_it(made: Counter, dialog: ClaimDialog) -> None:
    dialog.shelf.setFocus()
    for _ in range(2):
        press(dialog.shelf, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.chosen == (FIRST, SECOND, THIRD)
    QTest.keyClicks(dialog.shelf, CODE[0])
    QTest.keyClicks(dialog.code, CODE[1:])
    made.desk.capture.left = LeftResults()
    press(dialog.code, Qt.Key.Key_Return)

    assert made.desk.unclaimed.claimed == [((FIRST, SECOND, THIRD), CODE)]
    assert made.counter.claiming.dialog is None
    assert not made.window.counter_view.left.isVisible()


def test_code_that_is_not_clear_is_said_and_nothing_moves(made: Counter, dialog: ClaimDialog) -> None:
    made.desk.error = SeveralFound("dossier", "01")
    QTest.keyClicks(dialog.code, "01")
    dialog.give.click()

    assert dialog.banner.isVisible()
    assert dialog.code.selectedText() == "01"
    assert len(dialog.shelf.tiles) == 3


def test_page_that_another_counter_gave_away_is_gone_from_here_too(made: Counter, dialog: ClaimDialog) -> None:
    made.desk.unclaimed.there = PAGES[1:]
    made.desk.error = NotFound("page", FIRST[:8])
    dialog.throw.click()

    assert dialog.banner.isVisible()
    assert [tile.key for tile in dialog.shelf.tiles] == [SECOND, THIRD]


def test_nothing_typed_gives_nothing_away(made: Counter, dialog: ClaimDialog) -> None:
    press(dialog.code, Qt.Key.Key_Return)
    assert made.desk.unclaimed.claimed == []


def test_page_is_thrown_and_comes_back_by_keys(made: Counter, dialog: ClaimDialog) -> None:
    dialog.shelf.setFocus()
    press(dialog.shelf, Qt.Key.Key_Delete)
    assert [page.is_thrown for page in made.desk.unclaimed.there] == [True, False, False]
    assert [tile.key for tile in dialog.shelf.tiles] == [SECOND, THIRD, FIRST], "it is seen in the bin"
    press(dialog.shelf, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert made.desk.unclaimed.there == PAGES
    assert not dialog.back.isEnabled()


def test_page_that_was_thrown_long_ago_is_taken_out_of_the_bin(made: Counter) -> None:
    made.desk.unclaimed.there = (UnclaimedPage(FIRST, NOON, is_thrown=True),)
    made.desk.capture.left = LeftResults(0, 0, 1)
    made.counter.start()
    assert not made.window.counter_view.left.isVisible(), "the bin needs nobody"
    press(made.window.counter_view.idle, Qt.Key.Key_F7)
    dialog = dialog_of(made)
    assert not dialog.throw.isEnabled()
    dialog.back.click()

    assert made.desk.unclaimed.there == PAGES[:1]
    assert dialog.throw.isEnabled()


def test_delete_where_a_code_is_typed_throws_no_page(made: Counter, dialog: ClaimDialog) -> None:
    dialog.code.setFocus()
    press(dialog.code, Qt.Key.Key_Delete)
    assert made.desk.unclaimed.there == PAGES


def test_results_with_codes_are_filed_before(made: Counter) -> None:
    made.desk.capture.left = LeftResults(1, 3)
    made.counter.start()
    press(made.window.counter_view.idle, Qt.Key.Key_F7)
    assert made.desk.finish.asked == ["file scanned"]


def test_page_is_given_once_however_often_enter_is_pressed(made: Counter, dialog: ClaimDialog) -> None:
    made.runner.held = True
    QTest.keyClicks(dialog.code, "0001")
    press(dialog.code, Qt.Key.Key_Return)
    press(dialog.code, Qt.Key.Key_Return)
    made.runner.let_go()

    assert made.desk.unclaimed.claimed == [((FIRST,), "0001")]
    assert dialog.give.isEnabled(), "for the next page"


@pytest.fixture
def first_screen(qapp: QApplication) -> Counter:
    return Counter(is_open=False)


def test_results_that_were_left_are_said_and_f7_files_them(qapp: QApplication) -> None:
    desk = MadeDesk()
    desk.capture.left = LeftResults(3)
    made = Counter(is_open=False, desk=desk)
    view = made.window.counter_view
    assert view.left.isVisible()
    assert made.counter.state.left.to_file == 3
    QTest.keyClick(view.idle, Qt.Key.Key_F7)

    assert desk.finish.asked == ["file scanned"]
    assert not view.left.isVisible()
    QTest.keyClick(view.idle, Qt.Key.Key_F7)
    assert desk.finish.asked == ["file scanned"], "nothing is left to be filed"


def test_results_that_cannot_be_filed_now_are_said_to_be_left(first_screen: Counter) -> None:
    made = first_screen
    made.desk.capture.left = LeftResults(2)
    made.counter.start()
    made.runner.held = True
    QTest.keyClick(made.window.counter_view.idle, Qt.Key.Key_F7)
    assert not made.window.counter_view.left.isVisible(), "it is being done"
    made.runner.held = False
    made.desk.error = DatabaseBusy()
    made.runner.let_go()
    made.desk.error = None
    made.counter.start()

    assert made.window.counter_view.left.isVisible()


def test_bar_of_what_was_left_is_away_while_results_are_scanned(first_screen: Counter) -> None:
    made = first_screen
    made.desk.capture.left = LeftResults(2)
    made.counter.start()
    made.runner.held = True
    made.window.counter_view.results.scan.click()
    assert not made.window.counter_view.left.isVisible()
    made.runner.let_go()


def test_who_signs_in_is_told_what_was_left(first_screen: Counter) -> None:
    assert not first_screen.window.counter_view.left.isVisible()
    first_screen.desk.capture.left = LeftResults(2)
    first_screen.window.sign_in.uncovered.emit(None)

    assert first_screen.window.counter_view.left.isVisible()
