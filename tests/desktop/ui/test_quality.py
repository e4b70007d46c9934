"""Quality sampling in the window: real keys, on a made desk and on a real store."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import STORE, SUPERVISION
from desktop.ui.keying.state import Told, marked_parts
from desktop.ui.supervision.state import Tab
from desktop.ui.theme import LIGHT, Theme, apply_theme
from desktop.workflow.desk import Desk
from storage.errors import DatabaseBusy
from storage.states import Verdict
from tests.desktop.ui.quality_place import DIGITS, Place, begin
from tests.helpers.made_accounts import PASSWORD
from tests.helpers.made_desk import MadeDesk


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
