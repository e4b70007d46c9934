"""The review by real key events and the mouse, on a made desk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import COUNTER, REVIEW
from desktop.ui.review.state import Mode, open_refs
from desktop.ui.theme import LIGHT, Theme, apply_theme
from desktop.workflow.review_types import Accepted, FieldRef
from tests.helpers.made_desk import CODE
from tests.helpers.made_papers import made_papers
from tests.helpers.review_bench import (
    BIRTH_DATE,
    CONTROL,
    MOTHER,
    REUSED,
    Counter,
    accepted_keys,
    confirm_all,
    is_done,
    value_of,
)


@pytest.fixture
def made(qtbot: QtBot, qapp: QApplication) -> Iterator[Counter]:
    apply_theme(qapp, Theme(LIGHT))
    made = Counter()
    qtbot.addWidget(made.window.main)
    yield made
    made.window.main.hide()


def test_counter_leads_to_the_first_doubt_and_back(made: Counter) -> None:
    made.open()
    assert made.window.main.stack.currentIndex() == REVIEW
    assert made.focus == BIRTH_DATE
    assert QApplication.focusWidget() is made.typing

    made.press(Qt.Key.Key_Escape)
    assert made.window.main.stack.currentIndex() == COUNTER
    assert made.window.counter.state.code == CODE


def test_confirming_takes_as_many_keys_as_there_are_doubts_plus_two(made: Counter) -> None:
    made.desk.papers = tuple(
        replace(paper, fields=tuple(replace(f, value=f.value or "TRƯƠNG MINH BÌNH") for f in paper.fields))
        for paper in made_papers(made.desk)
    )
    made.open()
    doubts = len(open_refs(made.review.state))
    while not made.review.state.is_offering:
        made.press(Qt.Key.Key_Return)
    made.press(Qt.Key.Key_Return)

    assert made.review.state.is_done
    assert made.keys == doubts + 2
    assert made.desk.review.said[-1] == "confirm"


def test_tab_walks_over_all_fields_and_enter_over_doubts_only(made: Counter) -> None:
    made.open()
    made.press(Qt.Key.Key_Tab)
    assert made.focus == FieldRef(1, "sex")
    made.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    made.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert made.focus == FieldRef(1, "full_name")
    made.press(Qt.Key.Key_Return)
    assert made.focus == BIRTH_DATE


def test_typing_replaces_the_value_and_enter_stores_it(made: Counter) -> None:
    made.open()
    made.type("3 2 2019")
    assert made.typing.toPlainText() == "3 2 2019"
    made.press(Qt.Key.Key_Return)

    assert made.desk.review.said == [Accepted(BIRTH_DATE, "2019-02-03", 102)]


def test_no_key_acts_while_a_syllable_is_composed(made: Counter) -> None:
    made.open()
    made.compose("ho")
    for key, modifier in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, CONTROL),
        (Qt.Key.Key_Z, CONTROL),
        (Qt.Key.Key_1, CONTROL),
    ):
        made.press(key, modifier)
        assert made.focus == BIRTH_DATE
        assert made.review.state.mode is Mode.OPEN
    assert (made.desk.review.said, made.desk.review.read) == ([], [])

    commit = QInputMethodEvent("", [])
    commit.setCommitString("hò")
    QApplication.sendEvent(made.typing, commit)
    assert made.review.state.text == "hò"
    made.press(Qt.Key.Key_Escape)
    assert made.review.state.text == "01/06/2019"


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Z, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Shift, CONTROL | Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_switches_of_the_vietnamese_keyboard_do_nothing_here(
    made: Counter, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    made.open()
    made.press(Qt.Key.Key_Return)
    before = made.review.state
    made.press(key, modifiers)

    assert made.review.state == before


def test_decisions_are_taken_back_and_done_again_by_keys(made: Counter) -> None:
    made.open()
    made.type("3/2/2019")
    made.press(Qt.Key.Key_Return)
    made.press(Qt.Key.Key_Z, CONTROL)
    assert (made.focus, made.review.state.text) == (BIRTH_DATE, "01/06/2019")
    assert BIRTH_DATE in open_refs(made.review.state)
    made.press(Qt.Key.Key_Y, CONTROL)
    assert value_of(made, BIRTH_DATE) == "2019-02-03"
    made.press(Qt.Key.Key_Z, CONTROL)
    made.press(Qt.Key.Key_Z, CONTROL)
    assert made.review.state.steps == ()


def test_typed_letters_are_undone_before_decisions(made: Counter) -> None:
    made.open()
    made.press(Qt.Key.Key_Return)
    made.type("x")
    made.press(Qt.Key.Key_Z, CONTROL)

    assert made.review.state.drafts == {}
    assert len(made.review.state.steps) == 1


def test_confirmation_is_taken_back(made: Counter) -> None:
    confirm_all(made)
    assert is_done(made)
    made.press(Qt.Key.Key_Z, CONTROL)

    assert not is_done(made)
    assert made.review.state.dossier is not None
    assert made.review.state.dossier.papers[0].paper.confirmed_at is None
    made.press(Qt.Key.Key_Y, CONTROL)
    assert made.review.state.is_offering, "it is asked for anew, not done by itself"
    assert not is_done(made)


def test_done_at_the_counter_leads_back_there(made: Counter) -> None:
    confirm_all(made)
    made.press(Qt.Key.Key_Return)

    assert made.window.main.stack.currentIndex() == COUNTER


def test_done_in_the_queue_leads_to_the_next_dossier(made: Counter) -> None:
    made.window.main.show_place(REVIEW)
    made.press(Qt.Key.Key_Return)
    code = made.review.state.code
    while not made.review.state.is_offering:
        made.press(Qt.Key.Key_Return)
    made.press(Qt.Key.Key_Return)
    assert made.review.state.is_done
    made.press(Qt.Key.Key_Return)

    assert made.review.state.mode is Mode.OPEN
    assert made.review.state.code != code


def test_confirming_early_leads_to_what_is_left(made: Counter) -> None:
    made.open()
    made.press(Qt.Key.Key_Tab)
    made.press(Qt.Key.Key_Return, CONTROL)

    assert made.focus == FieldRef(1, "place_of_origin")
    assert made.review.state.note
    assert "confirm" not in made.desk.review.said


def test_confirming_with_the_originals_notes_it_first(made: Counter) -> None:
    made.open()
    while not made.review.state.is_offering:
        made.press(Qt.Key.Key_Return)
    made.window.review_view.page.panel.compare.setFocus()
    made.press(Qt.Key.Key_Return)

    assert made.desk.review.said[-2:] == [("compare", True), "confirm"]


def test_comparing_by_key_is_shown_on_the_paper(made: Counter) -> None:
    made.open()
    made.press(Qt.Key.Key_D, CONTROL)
    headers = [row.title for row in made.window.review_view.page.fields.row_model.rows if row.is_header]

    assert made.desk.review.said == [("compare", True)]
    assert "hoa" in headers[0]


@pytest.mark.parametrize(
    "keys", [[(Qt.Key.Key_1, CONTROL)], [(Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier)], [(Qt.Key.Key_Down, None)]]
)
def test_other_value_is_chosen_by_key(made: Counter, keys: list[tuple[Qt.Key, Qt.KeyboardModifier | None]]) -> None:
    made.open()
    made.go_to(MOTHER)
    for key, modifier in keys:
        made.press(key, modifier or Qt.KeyboardModifier.NoModifier)
    assert made.typing.toPlainText() == "29/07/1983"
    assert made.desk.review.said == [], "choosing is not accepting"
    made.press(Qt.Key.Key_Return)

    assert made.desk.review.said == [Accepted(MOTHER, "1983-07-29", 106)]


def test_other_value_is_chosen_by_mouse(made: Counter) -> None:
    made.open()
    made.go_to(MOTHER)
    suggestions = made.window.review_view.page.editor.suggestions
    QTest.mouseClick(suggestions.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 20))

    assert made.typing.toPlainText() == "29/07/1983"
    assert QApplication.focusWidget() is made.typing


def test_confirmed_value_asks_before_it_is_changed(made: Counter) -> None:
    made.open()
    made.go_to(REUSED)
    made.answer = False
    made.type("x")
    assert (made.unlocks, made.review.state.text) == (["mai"], "DƯƠNG THÙY HƯỜNG")
    made.answer = True
    made.type("LAN")
    assert made.typing.toPlainText() == "LAN", "the letter that asked is kept"
    made.press(Qt.Key.Key_Return)

    assert made.unlocks == ["mai", "mai"]
    assert accepted_keys(made) == [REUSED.key]


def test_key_that_asked_and_types_nothing_still_acts(made: Counter) -> None:
    made.open()
    made.go_to(REUSED)
    made.answer = True
    made.press(Qt.Key.Key_Backspace)

    assert (made.unlocks, made.typing.toPlainText()) == (["mai"], "")


def test_syllable_on_a_confirmed_value_is_composed_before_it_asks(made: Counter) -> None:
    made.open()
    made.go_to(REUSED)
    made.answer = True
    assert made.typing.inputMethodQuery(Qt.InputMethodQuery.ImEnabled), "the first letter must reach the input method"
    for composed in ("d", "đ", "đi", "đin", "đinh"):
        QApplication.sendEvent(made.typing, QInputMethodEvent(composed, []))
        assert (made.unlocks, made.typing.toPlainText()) == ([], composed)
    commit = QInputMethodEvent("", [])
    commit.setCommitString("Đinh")
    QApplication.sendEvent(made.typing, commit)

    assert (made.unlocks, made.typing.toPlainText(), made.review.state.text) == (["mai"], "Đinh", "Đinh")
    made.type(" A")
    assert made.review.state.text == "Đinh A"


@pytest.mark.parametrize("ends", ["refused", "given up", "left"])
def test_confirmed_value_stands_again_when_it_is_not_changed(made: Counter, ends: str) -> None:
    made.open()
    made.go_to(REUSED)
    made.answer = False
    QApplication.sendEvent(made.typing, QInputMethodEvent("Đi", []))
    if ends == "refused":
        commit = QInputMethodEvent("", [])
        commit.setCommitString("Đi")
        QApplication.sendEvent(made.typing, commit)
    elif ends == "given up":
        QApplication.sendEvent(made.typing, QInputMethodEvent("", []))
    else:
        made.window.main.setFocus()

    assert made.unlocks == (["mai"] if ends == "refused" else [])
    assert made.typing.toPlainText() == made.review.state.text == "DƯƠNG THÙY HƯỜNG"
    assert not made.typing.is_composing
