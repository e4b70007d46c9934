"""What happens around the fields of a review: reading places, putting off, trouble, drafts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsView
from pytestqt.qtbot import QtBot

from desktop.app import COUNTER
from desktop.ui.review.dialogs import ASKS, KeysDialog, ReasonDialog
from desktop.ui.review.state import Mode
from desktop.ui.theme import LIGHT, Theme, apply_theme
from desktop.workflow.review_types import Accepted
from storage.errors import DatabaseBusy
from storage.states import PostponeReason
from tests.helpers.made_desk import CODE
from tests.helpers.review_bench import (
    BIRTH_DATE,
    MOTHER,
    Counter,
    accepted_keys,
)


@pytest.fixture
def made(qtbot: QtBot, qapp: QApplication) -> Iterator[Counter]:
    apply_theme(qapp, Theme(LIGHT))
    made = Counter()
    qtbot.addWidget(made.window.main)
    yield made
    made.window.main.hide()


def test_drag_on_the_page_is_read_into_the_field(made: Counter) -> None:
    made.open()
    made.desk.review.text_at_place = "ngày 05 tháng 6 năm 2019"
    shown = made.window.review_view.page.pane.viewer.findChild(QGraphicsView)
    assert isinstance(shown, QGraphicsView)
    view = shown.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(view, QPoint(180, 130))
    QTest.mouseMove(view, QPoint(260, 140))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(260, 140))

    (order,) = made.desk.review.read
    assert order.ref == BIRTH_DATE
    assert order.place.box[2] > 3 * order.place.box[3]
    assert made.typing.toPlainText() == "05/06/2019"
    assert made.desk.review.said == [], "what was read waits for the officer"
    made.press(Qt.Key.Key_Return)
    assert made.desk.review.said == [Accepted(BIRTH_DATE, "2019-06-05", 102, place=order.place)]


def test_place_of_the_value_is_read_again_by_key(made: Counter) -> None:
    made.open()
    made.desk.review.text_at_place = ""
    made.press(Qt.Key.Key_F5)

    assert made.desk.review.read[0].place.box == (691, 525, 340, 27)
    assert made.review.state.note


def test_putting_off_needs_a_reason(made: Counter) -> None:
    made.open()
    made.reason = None
    made.press(Qt.Key.Key_F3)
    assert (made.desk.review.said, made.review.state.mode) == ([], Mode.OPEN)
    made.reason = PostponeReason.ILLEGIBLE
    made.press(Qt.Key.Key_F3)

    assert made.desk.review.said == [(CODE, PostponeReason.ILLEGIBLE)]
    assert made.window.main.stack.currentIndex() == COUNTER


def test_value_that_could_not_be_stored_is_not_lost(made: Counter) -> None:
    made.open()
    made.type("3/2/2019")
    made.desk.error = DatabaseBusy()
    made.press(Qt.Key.Key_Return)
    assert (made.focus, made.review.state.text) == (BIRTH_DATE, "3/2/2019")
    assert made.review.state.error
    made.desk.error = None
    made.press(Qt.Key.Key_Return)

    assert made.desk.review.said == [Accepted(BIRTH_DATE, "2019-02-03", 102)]
    assert made.review.state.error == ""


def test_value_that_somebody_else_changed_is_not_overwritten(made: Counter) -> None:
    made.open()
    made.desk.review.is_stale = True
    made.press(Qt.Key.Key_Return)

    assert made.focus == BIRTH_DATE
    assert "Người khác" in made.review.state.error


def test_typed_text_is_kept_soon_and_comes_back(made: Counter, qtbot: QtBot) -> None:
    made.open()
    made.type("3/2/20")
    qtbot.waitUntil(lambda: bool(made.desk.review.drafts.get(CODE)), timeout=20_000)
    made.review.open(CODE)

    assert made.review.state.text == "3/2/20"
    assert made.typing.toPlainText() == "3/2/20"


def test_typed_text_is_kept_when_the_dossier_is_left_at_once(made: Counter) -> None:
    made.open()
    made.type("3/2/20")
    made.review.leave()
    assert made.desk.review.drafts[CODE][BIRTH_DATE].text == "3/2/20"
    made.review.open(CODE)
    made.type("7")
    made.review.keep_drafts_now()

    assert made.desk.review.drafts[CODE][BIRTH_DATE].text == "3/2/207", "typing goes on behind a draft"


def test_decisions_wait_for_one_another(made: Counter) -> None:
    made.open()
    made.runner.held = True
    made.press(Qt.Key.Key_Return)
    made.press(Qt.Key.Key_Return)
    assert made.focus == MOTHER, "the officer waits for nothing"
    assert made.desk.review.said == []
    made.runner.let_go()

    assert accepted_keys(made) == ["date_of_birth", "place_of_origin"]
    assert made.review.state.storing == frozenset()


def test_page_and_fields_take_turns_with_the_keyboard(made: Counter) -> None:
    made.open()
    made.press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is not made.typing
    made.press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is made.typing


def test_value_is_large_until_the_whole_page_is_wanted(made: Counter) -> None:
    made.open()
    viewer = made.window.review_view.page.pane.viewer
    large = viewer.scale
    made.press(Qt.Key.Key_F2)
    whole = viewer.scale
    made.press(Qt.Key.Key_F2)

    assert whole < large
    assert viewer.scale == pytest.approx(large)


def test_dialogs_take_digits_and_list_keys(made: Counter, qtbot: QtBot) -> None:
    dialog = ReasonDialog(made.window.main)
    qtbot.addWidget(dialog)
    dialog.buttons[2].click()
    assert dialog.reason is list(PostponeReason)[2]
    assert [button.shortcut().toString() for button in dialog.buttons] == list("123456")
    keys = KeysDialog(made.window.main)
    qtbot.addWidget(keys)
    assert keys.layout() is not None
    assert ASKS.reason is not None
