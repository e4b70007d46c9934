"""The list of all that was found, however much: every row comes when it is in sight, and keys walk it as any list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import STORE, Window
from desktop.ui.store import state as store
from desktop.ui.store.found_rows import FoundRows
from desktop.ui.store.state import Phase
from desktop.ui.theme import LIGHT, Theme, apply_theme
from desktop.ui.widgets.lazy_list import LazyRowList
from tests.helpers.made_desk import TODAY, MadeDesk
from tests.helpers.runners import InlineRunner

MANY = 100_000


class LongList:
    """A window that shows a hundred thousand papers."""

    def __init__(self, qtbot: QtBot) -> None:
        self.desk, self.qtbot, self.runner = MadeDesk("many"), qtbot, InlineRunner()
        self.desk.many = MANY
        self.window = Window(Theme(LIGHT), self.runner, lambda: self.desk, on=lambda: TODAY, ask=lambda _window: True)
        qtbot.addWidget(self.window.main)
        self.window.main.resize(1366, 768)
        self.window.main.show()
        self.window.start()
        self.window.main.show_place(STORE)
        self.wait_for_everything()

    def wait_for_everything(self) -> None:
        self.qtbot.waitUntil(lambda: self.state.is_complete and self.state.phase is Phase.READY, timeout=5000)

    @property
    def state(self) -> store.StoreState:
        return self.window.store.state

    @property
    def shown(self) -> LazyRowList:
        return self.window.store_view.results

    def press(self, key: Qt.Key) -> str:
        """Press a key in the list and return the key of the row that is chosen then, once it is there."""
        QTest.keyClick(self.shown, key)
        self.qtbot.waitUntil(lambda: not (self.shown.current_key() or "").startswith("entry:"), timeout=5000)
        return self.shown.current_key() or ""


@pytest.fixture
def long(qtbot: QtBot, qapp: QApplication) -> LongList:
    apply_theme(qapp, Theme(LIGHT))
    return LongList(qtbot)


def test_every_paper_can_be_walked_to(long: LongList) -> None:
    long.shown.choose("more:paper")
    QTest.keyClick(long.shown, Qt.Key.Key_Return)
    assert long.shown.current_key() == "paper:P7"  # the first of those that were not shown before

    long.shown.choose_first()
    first = long.shown.current_key()
    assert first == "owner:O1"
    assert long.press(Qt.Key.Key_End).startswith("dossier:")
    last_paper = long.press(Qt.Key.Key_Up)
    assert last_paper == f"paper:P{MANY}"
    a_screen_up = int(long.press(Qt.Key.Key_PageUp).removeprefix("paper:P"))
    assert abs(MANY - _a_screen(long.shown) - a_screen_up) <= 2
    assert long.press(Qt.Key.Key_Home) == first
    assert len(long.state.things) < 500  # the others were never asked for


def _a_screen(shown: LazyRowList) -> int:
    return shown.viewport().height() // shown.sizeHintForRow(0)


def test_counts_are_said(long: LongList) -> None:
    headings = [row.trailing for row in long.shown.row_model.rows if row.is_header]

    assert headings == ["100.000", "100.000", "1"]


def test_place_and_choice_stay_when_the_store_changed(long: LongList) -> None:
    long.window.store.open("more:paper")
    bar = long.shown.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    number = MANY // 2
    long.shown.setCurrentIndex(long.shown.row_model.index(number))
    long.qtbot.waitUntil(lambda: (long.shown.current_key() or "").startswith("paper:"), timeout=5000)
    key, place = long.shown.current_key(), bar.value()

    long.window.store.refresh()
    long.wait_for_everything()
    long.qtbot.wait(400)

    assert long.shown.current_key() == key
    assert long.shown.currentIndex().row() == number
    assert bar.value() == place


def test_who_types_in_the_list_goes_on_in_the_search_box(long: LongList) -> None:
    search = long.window.store_view.search
    search.setText("nguyễn ")
    long.wait_for_everything()
    long.shown.setFocus()
    QTest.keyClick(long.shown, Qt.Key.Key_H)

    assert search.text() == "nguyễn h"
    assert search.hasFocus()


def test_row_that_is_fetched_is_spoken_so_and_opens_nothing(long: LongList) -> None:
    long.runner.held = True
    long.window.store.open("more:paper")
    index = long.shown.row_model.index(MANY // 2)

    assert index.data(int(Qt.ItemDataRole.AccessibleTextRole)) == "Being fetched…"
    long.window.store.open(str(long.shown.row_model.rows[MANY // 2].key))
    assert long.state.trail == ()


def test_thing_that_was_taken_away_meanwhile_is_said_to_be() -> None:
    desk = MadeDesk()
    state = store.answered(store.asked(store.StoreState(), "x"), 1, desk.lookup.find("x", 60))
    state = store.fetched(state, 1, [0, 1], desk.lookup.things("x", [1]))
    titles = [row.title for row in FoundRows(state)]

    assert titles[1] == "Not in the store any more"
    assert titles[2] == desk.person_name


def test_only_so_many_things_are_kept() -> None:
    state = store.StoreState()
    for start in range(0, 5000, 100):
        state = store.fetched(state, 0, range(start, start + 100), ())

    assert len(state.things) == store.THINGS_KEPT
    assert 4999 in state.things
