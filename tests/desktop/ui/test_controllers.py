"""The two controllers with a made desk and a runner that does everything at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.app import COUNTER, STORE, Window
from desktop.settings import CounterSettings, SettingsFile
from desktop.ui.counter.state import Mode
from desktop.ui.store.state import Opened, Phase
from desktop.ui.theme import LIGHT, Theme, apply_theme
from desktop.ui.widgets.keys_dialog import KeysDialog
from desktop.ui.workstation import Workstation
from desktop.workflow.arrange_types import Restore
from storage.errors import DatabaseBusy
from tests.helpers.made_desk import CARD, CODE, NUMBER, THROWN, TODAY, MadeDesk
from tests.helpers.runners import InlineRunner


class Bench:
    """A window on a made desk."""

    def __init__(self) -> None:
        self.desk, self.runner = MadeDesk(), InlineRunner()
        self.settings = SettingsFile()
        self.window = Window(
            Theme(LIGHT),
            self.runner,
            lambda: self.desk,
            on=lambda: TODAY,
            ask=lambda _window: True,
            workstation=Workstation(settings=self.settings),
        )
        self.window.start()


@pytest.fixture
def made(qtbot: QtBot, qapp: QApplication) -> Bench:
    apply_theme(qapp, Theme(LIGHT))
    made = Bench()
    qtbot.addWidget(made.window.main)
    return made


def test_typing_asks_once_after_a_pause(made: Bench, qtbot: QtBot) -> None:
    before = len(made.desk.asked)
    for text in ("n", "ng", "ngu"):
        made.window.store_view.search.setText(text)
    qtbot.waitUntil(lambda: made.window.store.state.phase is Phase.READY, timeout=20_000)

    assert made.desk.asked[before:] == ["ngu"]


def test_answers_in_the_wrong_order_end_with_the_right_ones(made: Bench, qtbot: QtBot) -> None:
    made.runner.held = True
    made.window.store_view.search.setText("a")
    qtbot.wait(120)
    made.window.store_view.search.setText("ab")
    qtbot.wait(120)
    made.runner.let_go(newest_first=True)

    assert made.window.store.state.query == "ab"
    assert made.window.store.state.phase is Phase.READY


def test_enter_typed_ahead_opens_the_answer_not_what_stood_there(made: Bench, qtbot: QtBot) -> None:
    made.window.store_view.search.setText("hoa")
    made.window.store_view.search.returnPressed.emit()
    assert made.window.store.state.trail == ()
    qtbot.waitUntil(lambda: made.window.store.state.trail == (Opened("owner", "O1"),), timeout=20_000)


def test_failed_question_says_so_and_can_be_repeated(made: Bench) -> None:
    made.desk.error = DatabaseBusy()
    made.window.store.start()
    assert made.window.store.state.phase is Phase.FAILED
    assert "Kho đang bận" in made.window.store.state.error

    made.desk.error = None
    made.window.store_view.retry_requested.emit()
    assert made.window.store.state.error == ""


@pytest.mark.parametrize("key", ["owner:O7", "paper:P3", f"dossier:{CODE}"])
def test_things_open_and_close(made: Bench, key: str) -> None:
    made.window.store.open(key)
    assert made.window.store.state.detail is not None
    made.window.store_view.back_requested.emit()

    assert made.window.store.state.trail == ()


def test_new_dossier_from_card_to_open(made: Bench) -> None:
    made.settings.save_counter(CounterSettings("Quầy 3"))
    made.window.main.new_requested.emit()
    page = made.window.counter_view.new
    page.procedure_chosen.emit("1.001193")
    page.owner_typed.emit(CARD)
    assert page.owner.text() == NUMBER
    page.open_requested.emit()

    assert made.window.counter.state.mode is Mode.OPEN
    ((procedure, owner),) = made.desk.opened
    assert (procedure, owner.number, owner.old_number) == ("1.001193", NUMBER, "233012345")
    assert made.desk.counters == ["Quầy 3"]


def found(made: Bench) -> list[int] | None:
    """Return the people that the new dossier offers, None while it offers nobody."""
    people = made.window.counter.state.new.people
    return None if people is None else [each.id for each in people]


def test_owner_is_chosen_by_name(made: Bench) -> None:
    made.window.main.show()
    made.window.main.new_requested.emit()
    page = made.window.counter_view.new
    page.procedure_chosen.emit("1.001193")
    page.owner_typed.emit("h")
    assert found(made) is None
    page.owner_typed.emit("hoa")
    assert found(made) == [1, 2]
    assert page.people.isVisible()
    page.owner.setFocus()
    QTest.keyClick(page.owner, Qt.Key.Key_Down)
    QTest.keyClick(page.owner, Qt.Key.Key_Return)

    assert page.owner.text() == NUMBER
    assert not page.people.isVisible()
    assert made.window.counter.state.new.can_open


def test_name_that_nobody_has_is_said_and_an_old_answer_dropped(made: Bench) -> None:
    made.window.main.new_requested.emit()
    page = made.window.counter_view.new
    made.runner.held = True
    page.owner_typed.emit("hoa")
    page.owner_typed.emit("0621870012")
    made.runner.let_go()
    assert found(made) is None
    made.runner.held = False
    made.desk.variety = "empty"
    page.owner_typed.emit("may")

    assert found(made) == []
    assert page.owner_line.text().startswith("Nobody in the store")


def test_keys_are_listed_in_each_place(made: Bench) -> None:
    made.window.main.show()
    for number in (COUNTER, STORE):
        made.window.main.show_place(number)
        (keys,) = (
            each
            for each in made.window.main.stack.widget(number).findChildren(QShortcut)
            if each.key() == QKeySequence(Qt.Key.Key_F1)
        )
        keys.activated.emit()
        dialog = made.window.main.findChildren(KeysDialog)[-1]
        texts = [each.text() for each in dialog.findChildren(QLabel)]
        assert "Ctrl+L" in texts
        assert ("F9 · Shift+F9" in texts) is (number == COUNTER)
        dialog.accept()


def test_enter_presses_the_button_that_has_the_keyboard(made: Bench) -> None:
    made.window.main.show()
    made.window.counter_view.begin.setFocus()
    QTest.keyClick(made.window.counter_view.begin, Qt.Key.Key_Return)

    assert made.window.counter.state.mode is Mode.NEW


def test_coming_back_to_an_open_dossier_brings_the_keyboard_along(made: Bench) -> None:
    made.window.main.show()
    made.window.counter.take_up(CODE)
    made.window.main.show_place(STORE)
    made.window.main.show_place(COUNTER)
    focused = made.window.main.focusWidget()

    assert focused is not None
    assert made.window.counter_view.dossier.isAncestorOf(focused)


def test_files_are_kept_then_read_then_there(made: Bench) -> None:
    made.window.counter.take_up(CODE)
    made.window.counter.add_files([Path("a.jpg"), Path("b.pdf")])

    assert made.runner.names[-8:].count("keep files") == 1
    assert made.runner.names.index("keep files") < made.runner.names.index("read")
    assert made.window.counter.state.reading == ()
    assert made.window.counter.state.keeping == 0
    assert len(made.window.counter_view.dossier.shelf.tiles) == 2
    assert "2 " in made.window.main.safety.text()


def test_stopping_leaves_pages_waiting(made: Bench) -> None:
    made.desk.papers = ()
    made.window.counter.take_up(CODE)
    made.desk.waiting = tuple(made.desk.waiting_page(number, "a.jpg") for number in range(3))
    made.runner.held = True
    made.window.counter_view.dossier.read_requested.emit()
    assert made.window.counter.state.own_reading is not None
    made.window.counter_view.dossier.bar.stop_requested.emit()
    made.runner.let_go()

    assert made.window.counter.state.reading == ()
    assert made.window.counter.state.detail is not None
    assert len(made.window.counter.state.detail.waiting) == 3


def test_full_disk_is_said_and_nothing_spins(made: Bench) -> None:
    made.window.counter.take_up(CODE)
    made.desk.error = DatabaseBusy()
    made.window.counter.add_files([Path("a.jpg")])

    assert made.window.counter.state.keeping == 0
    assert "Kho đang bận" in made.window.counter.state.error


def test_paper_opens_in_the_store(made: Bench) -> None:
    made.window.counter.take_up(CODE)
    made.window.counter_view.dossier.open_requested.emit("paper:P3")
    assert made.window.main.stack.currentIndex() == STORE
    made.window.store_view.counter_requested.emit(CODE)

    assert made.window.main.stack.currentIndex() == COUNTER


def test_paper_is_written_where_somebody_says(made: Bench, tmp_path: Path) -> None:
    target = tmp_path / "P3.pdf"
    made.window.store._ask_for_file = lambda _parent, name: target.with_name(name)
    made.window.store.open("paper:P3")
    made.window.store_view.paper.head.button.click()

    assert target.read_bytes() == b"P3"
    assert "P3.pdf" in made.window.store.state.note


def test_paper_that_is_written_nowhere_is_left_alone(made: Bench) -> None:
    made.window.store._ask_for_file = lambda _parent, _name: None
    made.window.store.open("paper:P3")
    made.window.store_view.paper.save_requested.emit("P3")

    assert "act" not in made.runner.names


def test_paper_comes_out_of_the_bin(made: Bench) -> None:
    made.window.store.open(f"dossier:{CODE}")
    assert f"paper:{THROWN}" in [row.key for row in made.window.store_view.dossier.contents.row_model.rows]
    made.window.store.open(f"paper:{THROWN}")
    made.window.store_view.paper.head.button.click()

    assert made.desk.changes == [Restore(int(THROWN[1:]))]
    assert made.window.store.state.note


def test_people_are_parted_and_joined_again(made: Bench) -> None:
    made.window.store.open("owner:O7")
    made.window.store.open("part:41")
    assert made.desk.people.are_parted
    assert made.window.store.state.trail == (Opened("owner", "O7"),)
    made.window.store.open("joinagain:41")

    assert not made.desk.people.are_parted


def test_what_cannot_be_done_is_said_beside_the_thing(made: Bench) -> None:
    made.window.store.open("owner:O7")
    made.desk.error = DatabaseBusy()
    made.window.store.open("part:41")

    assert not made.desk.people.are_parted
    assert "Kho đang bận" in made.window.store.state.note
    made.desk.error = None
    made.window.store.open("paper:P3")

    assert made.window.store.state.note == ""
