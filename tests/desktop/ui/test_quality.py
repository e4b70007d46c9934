"""Quality sampling in the window: real keys, on a made desk and on a real store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import REVIEW, STORE, SUPERVISION, Window
from desktop.errors import SecondPersonUnknown
from desktop.ui.desk_port import DeskPort
from desktop.ui.keying.page import KeyingPage
from desktop.ui.keying.state import KeyingState, Told, marked_parts
from desktop.ui.quality.state import QualityState
from desktop.ui.review.state import Mode
from desktop.ui.supervision.state import Tab
from desktop.ui.theme import LIGHT, Theme, apply_theme
from desktop.ui.wording import today
from desktop.workflow.desk import Desk
from desktop.workflow.owner_input import parse_owner_input
from storage.account_types import Role
from storage.errors import DatabaseBusy
from storage.states import Verdict
from tests.helpers.made_accounts import PASSWORD
from tests.helpers.made_desk import CARD, SAMPLES, TODAY, MadeDesk
from tests.helpers.runners import InlineRunner
from tests.helpers.stand_in_reader import TEN_FIELDS, stand_in

DIGITS = {1: Qt.Key.Key_1, 2: Qt.Key.Key_2, 3: Qt.Key.Key_3}


class Place:
    """The tab of quality sampling, and what a person does there with the keyboard."""

    def __init__(self, desk: DeskPort, on: bool = True) -> None:
        self.runner = InlineRunner()
        day = TODAY if on else today()
        self.window = Window(Theme(LIGHT), self.runner, lambda: desk, on=lambda: day, ask=lambda _window: True)
        self.window.main.show()
        self.window.start()

    def enter(self) -> None:
        """Go to the tab: from the first one it is one step back."""
        self.window.main.show_place(SUPERVISION)
        self.press(Qt.Key.Key_PageUp, control=True)

    @property
    def state(self) -> QualityState:
        return self.window.quality.state

    @property
    def keying(self) -> KeyingState:
        return self.window.quality.keying.state

    @property
    def page(self) -> KeyingPage:
        return self.window.quality_view.keying

    def focus(self) -> QWidget:
        found: QWidget | None = self.window.main.focusWidget()
        assert found is not None
        return found

    def press(self, key: Qt.Key, *, control: bool = False) -> None:
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.focus(), key, modifier)

    def type(self, text: str) -> None:
        assert self.focus() is self.page.form.input
        for letter in text:
            if letter.isascii():
                QTest.keyClick(self.focus(), letter)  # type: ignore[call-overload]  # left out of the stubs
            else:  # QTest knows no keys for these; an input method sends such events
                QApplication.sendEvent(
                    self.focus(), QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
                )
        self.press(Qt.Key.Key_Return)


@pytest.fixture
def made() -> MadeDesk:
    desk = MadeDesk()
    desk.quality.first = {"full_name": "NGUYEN THI HOA"}
    return desk


@pytest.fixture
def place(made: MadeDesk, qtbot: QtBot, qapp: QApplication) -> Place:
    apply_theme(qapp, Theme(LIGHT))
    shown = Place(made)
    qtbot.addWidget(shown.window.main)
    QTest.qWaitForWindowActive(shown.window.main)
    shown.enter()
    return shown


def begin(place: Place) -> None:
    """Draw a sample and begin to key, with keys alone."""
    place.press(Qt.Key.Key_Return)
    assert place.focus() is place.window.quality_view.tab.key
    place.press(Qt.Key.Key_Return)


def test_sample_is_foretold_drawn_and_keyed_by_keys_alone(place: Place, made: MadeDesk) -> None:
    tab = place.window.quality_view.tab
    assert place.window.supervision.state.tab is Tab.QUALITY
    assert place.focus() is tab.plan.draw
    assert "175" in tab.plan.outlook.text()
    assert "1.240" in tab.plan.outlook.text()
    begin(place)

    assert [said[0] for said in made.quality.said] == ["draw"]
    assert place.focus() is place.page.form.input
    assert place.page.form.input.toPlainText() == ""
    place.type("312/2025")
    assert made.quality.said[-1] == ("key", "number", "312/2025")
    assert place.keying.task is not None
    assert place.keying.task.key == "full_name"
    assert place.keying.told is Told.SAME


def test_more_exact_wish_draws_more(place: Place) -> None:
    plan = place.window.quality_view.tab.plan
    before = plan.outlook.text()
    plan.margin.setFocus()
    place.press(Qt.Key.Key_Up)

    assert plan.outlook.text() != before
    assert place.state.plan is not None
    assert place.state.plan.wanted.margin == 0.02


def test_difference_shows_only_after_keying_and_enter_alone_chooses_nothing(place: Place, made: MadeDesk) -> None:
    begin(place)
    place.type("312/2025")
    shown = [label.text() for label in place.page.findChildren(type(place.page.form.name)) if label.isVisible()]
    assert not [text for text in shown if "NGUYEN THI HOA" in text]
    place.type("NGUYEN THI HOE")

    compare = place.page.form.compare
    assert compare.isVisible()
    assert "<b><u>A</u></b>" in compare.first.text()
    assert place.focus() is compare
    place.press(Qt.Key.Key_Return)
    assert ("judge", Verdict.FIRST) not in made.quality.said
    place.press(DIGITS[2])
    assert made.quality.said[-1] == ("judge", Verdict.SECOND)
    assert place.keying.told is Told.CORRECTED
    assert place.focus() is place.page.form.input


def test_judgement_is_taken_back_and_made_again(place: Place, made: MadeDesk) -> None:
    begin(place)
    place.type("312/2025")
    place.type("NGUYEN THI HOE")
    place.press(DIGITS[1])
    place.press(Qt.Key.Key_Z, control=True)

    assert made.quality.said[-1][0] == "take back"
    assert place.keying.difference is not None
    assert place.focus() is place.page.form.compare
    place.press(DIGITS[3])
    assert made.quality.said[-1] == ("judge", Verdict.ILLEGIBLE)
    for _ in range(2):
        place.press(Qt.Key.Key_Z, control=True)
    assert [said[0] for said in made.quality.said].count("take back") == 2, "a judgement is taken back once"


def test_keying_is_left_and_goes_on_where_it_was(place: Place) -> None:
    begin(place)
    place.type("312/2025")
    QTest.keyClicks(place.focus(), "NGUY")
    place.press(Qt.Key.Key_Escape)
    assert place.page.form.input.toPlainText() == "", "the first Escape lets go of what was typed"
    place.press(Qt.Key.Key_Escape)
    assert not place.state.is_keying
    assert place.window.supervision_view.whole.currentWidget() is place.window.supervision_view.outer

    place.window.quality_view.tab.key.setFocus()
    place.press(Qt.Key.Key_Return)
    assert place.keying.task is not None
    assert place.keying.task.key == "full_name"
    place.type("NGUYEN THI HOE")
    place.press(Qt.Key.Key_Escape)
    place.window.quality_view.tab.key.setFocus()
    place.press(Qt.Key.Key_Return)
    assert place.keying.difference is not None, "a difference comes first when one comes back"


def test_fields_are_skipped_given_up_and_the_paper_ends(place: Place, made: MadeDesk) -> None:
    made.quality.papers = 1
    begin(place)
    place.press(Qt.Key.Key_Tab)
    assert place.keying.at == 1
    place.press(Qt.Key.Key_Backtab)
    assert place.keying.at == 0
    place.press(Qt.Key.Key_Return)
    assert place.keying.problem == "empty"
    for _ in range(5):
        place.press(Qt.Key.Key_F4)

    assert [said[0] for said in made.quality.said[1:]] == ["give up"] * 5
    assert place.keying.is_over
    assert place.focus() is place.page.head.back
    place.press(Qt.Key.Key_Escape)
    assert not place.state.is_keying


def test_key_that_ends_a_syllable_does_nothing_else(place: Place, made: MadeDesk) -> None:
    begin(place)
    QApplication.sendEvent(place.page.form.input, QInputMethodEvent("Ngu", []))
    for key in (Qt.Key.Key_F4, Qt.Key.Key_Escape):
        place.press(key)

    assert [said[0] for said in made.quality.said] == ["draw"]
    assert place.state.is_keying


def test_trouble_keeps_what_was_typed(place: Place, made: MadeDesk) -> None:
    begin(place)
    made.error = DatabaseBusy()
    place.type("312/2025")
    assert "Kho đang bận" in place.keying.error
    assert place.page.form.input.toPlainText() == "312/2025"
    made.error = None
    place.press(Qt.Key.Key_Return)

    assert made.quality.said[-1] == ("key", "number", "312/2025")
    assert place.keying.error == ""


def test_result_opens_its_papers_and_they_open_in_the_store(qtbot: QtBot, qapp: QApplication, made: MadeDesk) -> None:
    apply_theme(qapp, Theme(LIGHT))
    made.quality.with_sample(checked=600)
    place = Place(made)
    qtbot.addWidget(place.window.main)
    QTest.qWaitForWindowActive(place.window.main)
    place.enter()
    table = place.window.quality_view.tab.table
    assert place.focus() is table
    texts = [row[0].cell.text for row in table.figures.grid.rows]
    assert len([bar for bar in table.delegate.bars if bar is not None]) >= 8
    place.press(Qt.Key.Key_Return)

    assert place.state.opened is not None
    assert place.focus() is place.window.quality_view.papers.rows
    place.press(Qt.Key.Key_Escape)
    assert place.focus() is table
    table.setCurrentIndex(table.figures.index(texts.index("hoa"), 1))
    place.press(Qt.Key.Key_Return)
    assert place.window.quality_view.papers.head.title.text() == "hoa"
    place.press(Qt.Key.Key_Return)
    assert place.window.main.stack.currentIndex() == STORE
    assert place.window.store.state.trail[-1].id.startswith("P")


def test_result_is_exported_as_a_table_and_as_pairs(
    place: Place, made: MadeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made.quality.with_sample(checked=100)
    place.window.supervision.refresh()
    place.window.main.show_place(STORE)
    place.window.main.show_place(SUPERVISION)
    table = place.window.quality.shown
    assert table is not None
    assert {len(row) for row in table.rows} == {len(table.heads)} == {6}
    target = tmp_path / "pairs.json"
    monkeypatch.setattr(place.window.quality, "_ask_for_pairs", lambda _parent, _name: target)
    place.window.quality_view.tab.pairs.click()

    assert made.quality.said[-1] == ("pairs", 1, target)
    assert "pairs.json" in place.state.note


def test_late_answer_to_another_plan_changes_nothing(place: Place, made: MadeDesk) -> None:
    place.runner.held = True
    place.window.supervision_view.choosers.period_typed.emit("10/2026")
    place.window.supervision_view.choosers.period_typed.emit("9/2026")
    made.variety = "empty"
    place.runner.let_go(newest_first=True)

    assert place.state.plan is not None
    assert place.state.plan.period.first.month == 9
    assert not place.state.busy


def test_what_differs_is_marked_in_both() -> None:
    assert list(marked_parts("312/2025", "312/2026")) == [("312/202", False), ("5", True)]
    assert list(marked_parts("AN", "AN")) == [("AN", False)]


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Desk]:
    """A store in which the user of this computer confirmed a paper of ten fields; then accounts were made."""
    desk = Desk.open(tmp_path / "store", read=stand_in(fields=TEN_FIELDS))
    owner = parse_owner_input(CARD)
    assert owner is not None
    code = desk.take_in("1.001193", owner)
    desk.keep(code, SAMPLES[:1])
    desk.read_waiting(code, lambda _done, _total: None)
    desk.review.confirm(desk.review.dossier(code))
    desk.accounts.make_account("truong", "Y Trưởng", Role.ADMINISTRATOR, PASSWORD)
    yield desk
    desk.close()


def test_second_person_signs_in_and_checks_a_real_paper(real: Desk, qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, Theme(LIGHT))
    values = {each.key: str(each.value) for each in real.lookup.paper("P1").paper.fields}
    place = Place(real, on=False)
    qtbot.addWidget(place.window.main)
    QTest.qWaitForWindowActive(place.window.main)
    place.window.sign_in_page.sign_in_requested.emit("truong", PASSWORD)
    place.enter()
    begin(place)
    for _ in range(10):
        assert place.keying.task is not None
        key = place.keying.task.key
        place.type("062187001235" if key == "number" else values[key])
        if place.keying.difference is not None:
            place.press(DIGITS[2])

    assert place.keying.is_over
    place.press(Qt.Key.Key_Escape)
    result = place.state.result
    assert result is not None
    assert result.progress.is_done
    assert [(each.checked, each.wrong) for each in result.measured[:2]] == [(10, 1), (1, 1)]
    assert {each.key: str(each.value) for each in real.lookup.paper("P1").paper.fields}["number"] == "062187001235"


def test_field_is_asked_for_in_the_review_and_keyed_by_another_one(
    real: Desk, qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, Theme(LIGHT))
    code = real.newest(1)[0].code
    place = Place(real, on=False)
    qtbot.addWidget(place.window.main)
    QTest.qWaitForWindowActive(place.window.main)
    place.window.sign_in_page.sign_in_requested.emit("truong", PASSWORD)
    place.window.review.open(code)
    place.window.main.show_place(REVIEW)
    review = place.window.review
    asked = next(each.ref for each in real.review.dossier(code).fields if each.ref.key == "number")
    place.window.review_view.page.field_chosen.emit(asked)
    place.press(Qt.Key.Key_F9)
    assert review.state.dossier is not None
    assert review.state.dossier.seconds[asked].is_open
    place.press(Qt.Key.Key_F9)
    assert review.state.dossier.seconds == {}
    place.press(Qt.Key.Key_F9)
    place.press(Qt.Key.Key_Escape)
    assert review.state.asked_of_you == 0, "whoever asks has seen the value"

    real.accounts.make_account("lan", "Y Lan", Role.OFFICER, PASSWORD)
    place.press(Qt.Key.Key_L, control=True)
    place.window.sign_in_page.sign_in_requested.emit("lan", PASSWORD)
    place.window.main.show_place(REVIEW)
    assert review.state.asked_of_you == 1
    assert place.window.review_view.queue.head.button.isVisible()
    place.press(Qt.Key.Key_F9)
    assert place.focus() is place.window.second_page.form.input
    for letter in "261/2019":
        QTest.keyClick(place.focus(), letter)  # type: ignore[call-overload]  # left out of the stubs
    place.press(Qt.Key.Key_Return)
    assert place.window.second.state.is_over
    place.press(Qt.Key.Key_Escape)
    assert (review.state.mode, review.state.asked_of_you) == (Mode.QUEUE, 0)
    second = real.review.dossier(code).seconds[asked]
    assert (second.verdict, second.keyed_by) == (Verdict.SAME, "lan")


def test_store_without_accounts_refuses_to_ask(tmp_path: Path) -> None:
    desk = Desk.open(tmp_path / "store", read=stand_in(fields=TEN_FIELDS))
    owner = parse_owner_input(CARD)
    assert owner is not None
    code = desk.take_in("1.001193", owner)
    desk.keep(code, SAMPLES[:1])
    desk.read_waiting(code, lambda _done, _total: None)
    shown = desk.review.dossier(code).fields[0]
    assert shown.view is not None
    with pytest.raises(SecondPersonUnknown):
        desk.review.ask_second(code, shown.ref, shown.view.id)
    assert desk.review.asked_of_me() == 0
    desk.close()


def test_trouble_with_asking_is_said_beside_the_field(place: Place, made: MadeDesk) -> None:
    made.papers = None
    place.window.review.open("H34.12-261120-0007")
    place.window.main.show_place(REVIEW)
    place.press(Qt.Key.Key_F9)
    assert [said for said in made.review.said if isinstance(said, tuple) and said[0] == "second"]
    made.error = DatabaseBusy()
    place.press(Qt.Key.Key_F9)

    assert "Kho đang bận" in place.window.review.state.note


def test_next_person_sees_nothing_of_what_the_one_before_keyed(place: Place, made: MadeDesk) -> None:
    begin(place)
    place.type("312/2025")
    place.type("NGUYEN THI HOE")
    assert place.keying.difference is not None
    place.window.sign_in.uncovered.emit(None)

    assert not place.state.is_keying
    assert place.window.supervision_view.whole.currentWidget() is place.window.supervision_view.outer
    made.quality.asked = 1
    place.window.review.start()
    place.window.review_view.queue.keying_requested.emit()
    assert place.window.review.state.mode is Mode.KEYING
    place.window.sign_in.uncovered.emit(None)
    assert place.window.review_view.stack.currentWidget() is place.window.review_view.queue
