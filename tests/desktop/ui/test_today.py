"""Today's work at the counter, with keys: figures, the list behind each, and what changes them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.app import COUNTER, REVIEW, STORE
from desktop.ui.counter.state import Mode
from desktop.ui.counter.today_state import NOT_COUNTED, TodayState, figures_of, list_name
from desktop.ui.widgets.lazy_rows import MadeRows
from desktop.ui.widgets.rows import Row, Tone
from desktop.workflow.today_types import TodayList
from storage.errors import DatabaseBusy
from tests.desktop.ui.made_counter import Counter
from tests.helpers.made_desk import MadeDesk

At = Callable[..., Counter]


def press(counter: Counter, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(counter.window.main.focusWidget(), key, modifier)


def titles(counter: Counter) -> list[str]:
    return [row.title for row in counter.window.counter_view.recent.row_model.rows]


def values(variety: str) -> dict[TodayList, str]:
    figures = figures_of(TodayState(MadeDesk(variety).today.figures()))
    return {figure.key: figure.value for figure in figures}


def test_each_figure_opens_its_list_by_one_key(at: At) -> None:
    counter = at(is_open=False)
    recent = titles(counter)
    for number, which in enumerate(TodayList, 1):
        press(counter, Qt.Key(Qt.Key.Key_0 + number))
        assert counter.counter.state.today.chosen is which
        assert counter.window.counter_view.recent.hasFocus()
        assert titles(counter)[0] == list_name(which)
    press(counter, Qt.Key.Key_Escape)
    assert counter.counter.state.today.chosen is None
    assert titles(counter) == recent


def test_letters_typed_in_a_list_walk_to_the_row_that_begins_so(at: At) -> None:
    recent = at(is_open=False).window.counter_view.recent
    recent.show_rows(MadeRows(Row(key=name, title=name) for name in ("Bàn Thị Pham", "Pờ Văn Sáng", "Phàn Seo Sì")))
    recent.setFocus()
    QTest.keyClicks(recent, "ph")
    assert recent.current_key() == "Phàn Seo Sì"


def test_keyboard_is_in_the_list_once_it_has_come(at: At) -> None:
    counter = at(is_open=False)
    counter.runner.held = True
    press(counter, Qt.Key.Key_1)
    assert not counter.window.counter_view.recent.isVisible()
    counter.runner.let_go()

    recent = counter.window.counter_view.recent
    assert recent.hasFocus()
    assert recent.verticalScrollBar().value() == 0
    assert (recent.current_key() or "").startswith("dossier:")


def test_long_list_is_shown_whole_and_begins_at_its_top(at: At, qtbot: QtBot) -> None:
    counter = at(is_open=False, desk=MadeDesk("many"))
    press(counter, Qt.Key.Key_4)
    qtbot.wait(50)

    recent = counter.window.counter_view.recent
    figures = counter.counter.state.today.figures
    assert figures is not None
    assert len(titles(counter)) == 1 + figures.counts[TodayList.LATE] > 1000
    assert recent.verticalScrollBar().value() == 0
    QTest.keyClick(recent, Qt.Key.Key_End)
    assert recent.currentIndex().row() == figures.counts[TodayList.LATE]
    assert recent.viewport().rect().contains(recent.visualRect(recent.currentIndex()))


def test_late_dossier_is_two_keys_away(at: At) -> None:
    counter = at(is_open=False)
    press(counter, Qt.Key.Key_4)
    code = (counter.window.counter_view.recent.current_key() or "").partition(":")[2]
    press(counter, Qt.Key.Key_Return)

    assert counter.counter.state.mode is Mode.OPEN
    assert counter.counter.state.code == code


def test_dossier_to_review_opens_its_review(at: At) -> None:
    counter = at(is_open=False)
    press(counter, Qt.Key.Key_2)
    press(counter, Qt.Key.Key_Return)

    assert counter.window.main.stack.currentIndex() == REVIEW


def test_same_key_again_shows_what_came_in_last(at: At) -> None:
    counter = at(is_open=False)
    press(counter, Qt.Key.Key_1)
    press(counter, Qt.Key.Key_1)

    assert counter.counter.state.today.chosen is None


def test_new_and_find_work_from_there(at: At) -> None:
    counter = at(is_open=False)
    press(counter, Qt.Key.Key_4)
    press(counter, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert counter.window.main.stack.currentIndex() == STORE
    press(counter, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert counter.window.main.stack.currentIndex() == COUNTER
    assert counter.counter.state.mode is Mode.NEW


def test_digits_in_a_box_are_digits(at: At) -> None:
    counter = at(is_open=False)
    press(counter, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    press(counter, Qt.Key.Key_1)

    assert counter.counter.state.new.procedure_text == "1"
    assert counter.counter.state.today.chosen is None


def test_what_is_stored_is_counted_again(at: At, qtbot: QtBot) -> None:
    counter = at(is_open=False)
    counter.desk.today.late = 7
    counter.counter.store_changed.emit()
    button = counter.window.counter_view.strip.buttons[TodayList.LATE]
    qtbot.waitUntil(lambda: button.figure is not None and button.figure.value == "7", timeout=20_000)


def test_trouble_with_counting_is_said_and_mended(at: At) -> None:
    counter = at(is_open=False)
    counter.desk.error = DatabaseBusy()
    press(counter, Qt.Key.Key_3)
    banner = counter.window.counter_view.banner
    assert "Kho đang bận" in banner._text.text()

    counter.desk.error = None
    QTest.mouseClick(banner._button, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()


@pytest.mark.parametrize("which", [TodayList.NOT_DIGITIZED, TodayList.NOT_REUSED])
def test_rate_of_nothing_is_no_nought(which: TodayList) -> None:
    assert values("empty")[which] == "none yet"
    assert values("normal")[which].endswith("%")


def test_nothing_is_said_before_it_is_known() -> None:
    assert {figure.value for figure in figures_of(NOT_COUNTED)} == {"…"}


def test_only_what_needs_somebody_is_loud() -> None:
    desk = MadeDesk()
    desk.today.late = 0
    tones = {figure.key: figure.tone for figure in figures_of(TodayState(desk.today.figures()))}

    assert tones[TodayList.LATE] is Tone.QUIET
    assert tones[TodayList.DUE_SOON] is Tone.NEEDS_YOU
    assert tones[TodayList.OPEN] is Tone.QUIET
