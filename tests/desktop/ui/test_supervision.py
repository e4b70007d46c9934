"""The supervisor's place: real keys on a made desk."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import STORE, SUPERVISION, Window
from desktop.ui.supervision import handing_out
from desktop.ui.supervision.figure_table import contrast
from desktop.ui.supervision.state import Phase, Tab
from desktop.ui.theme import DARK, LIGHT, Theme, Tokens, apply_theme
from desktop.workflow.rates_types import ShownTable
from ocr.errors import NotWritten
from storage.errors import DatabaseBusy
from storage.rates.periods import Period
from storage.rates.shapes import By, PickKind
from tests.helpers.made_desk import TODAY, MadeDesk
from tests.helpers.runners import InlineRunner


class Place:
    """A window at the supervisor's place, and what a person does there."""

    def __init__(self, variety: str = "normal", tokens: Tokens = LIGHT) -> None:
        self.desk, self.runner = MadeDesk(variety), InlineRunner()
        self.window = Window(Theme(tokens), self.runner, lambda: self.desk, on=lambda: TODAY, ask=lambda _window: True)
        self.window.main.show()
        self.window.start()
        self.window.main.show_place(SUPERVISION)
        self.view, self.controller = self.window.supervision_view, self.window.supervision

    def focus(self) -> QWidget:
        found: QWidget | None = self.window.main.focusWidget()
        assert found is not None
        return found

    def press(self, key: Qt.Key, *, control: bool = False) -> None:
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.focus(), key, modifier)


@pytest.fixture
def place(qtbot: QtBot, qapp: QApplication) -> Place:
    apply_theme(qapp, Theme(LIGHT))
    made = Place()
    qtbot.addWidget(made.window.main)
    qtbot.waitExposed(made.window.main)
    return made


def test_this_month_of_all_units_is_there_at_once(place: Place) -> None:
    assert place.desk.figures.asked == [(Period(date(2026, 11, 1), date(2026, 11, 30)), By.UNIT, None)]
    assert place.controller.state.phase is Phase.READY
    assert place.focus() is place.view.tables[Tab.COMPARE]
    assert [card.card.name for card in place.view.cards if card.card][:2]
    assert all(card.accessibleName() for card in place.view.cards)


def test_figure_opens_its_dossiers_and_the_dossier_by_keys_alone(place: Place) -> None:
    for _ in range(2):
        place.press(Qt.Key.Key_Right)
    place.press(Qt.Key.Key_Down)
    place.press(Qt.Key.Key_Return)
    (pick,) = place.desk.figures.picked
    assert (pick.kind, pick.narrowed.unit, pick.counted) == (PickKind.INDICATOR, "H34.102", True)
    assert place.focus() is place.view.list_page.rows

    place.view.list_page.head.button.click()
    assert place.desk.figures.picked[-1].counted is False
    place.press(Qt.Key.Key_Escape)
    assert place.controller.state.opened is None
    assert place.focus() is place.view.tables[Tab.COMPARE]

    place.press(Qt.Key.Key_Return)
    place.press(Qt.Key.Key_Return)
    assert place.window.main.stack.currentIndex() == STORE
    assert place.window.store.state.trail[-1].id == "H34.12-261120-0001"


def test_card_below_its_aim_opens_what_is_missing(place: Place) -> None:
    results = place.view.cards[1]
    assert results.card is not None
    assert "hồ sơ" in results.card.foot or "dossiers" in results.card.foot
    results.setFocus()
    place.press(Qt.Key.Key_Space)

    (pick,) = place.desk.figures.picked
    assert (pick.key, pick.counted) == ("4.1", False)


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("10/2026", date(2026, 10, 1), date(2026, 10, 31)),
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("01/10/2026 - 15/10/2026", date(2026, 10, 1), date(2026, 10, 15)),
        ("5/10/2026", date(2026, 10, 5), date(2026, 10, 5)),
        ("2026-10-01 2026-10-02", date(2026, 10, 1), date(2026, 10, 2)),
    ],
)
def test_period_is_typed(place: Place, typed: str, first: date, last: date) -> None:
    box = place.view.choosers.period.lineEdit()
    assert box is not None
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, typed)
    QTest.keyClick(box, Qt.Key.Key_Return)

    assert place.controller.state.period == Period(first, last)
    assert place.desk.figures.asked[-1][0] == Period(first, last)


@pytest.mark.parametrize("typed", ["13/2026", "hôm kia", "31/02/2026", "02/10/2026 - 01/10/2026", ""])
def test_what_is_no_period_is_said_and_nothing_else_changes(place: Place, typed: str) -> None:
    before = place.controller.state
    place.view.choosers.period_typed.emit(typed)

    assert place.controller.state.period == before.period
    assert place.controller.state.error
    assert place.controller.state.overview is before.overview


def test_unit_is_found_by_a_part_of_its_name(place: Place) -> None:
    box = place.view.choosers.unit.lineEdit()
    assert box is not None
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "mau 3")  # marks are not typed here: the name has them
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert place.controller.state.unit is None
    box.selectAll()
    QTest.keyClicks(box, "H34.103")
    QTest.keyClick(box, Qt.Key.Key_Return)

    assert place.controller.state.unit == "H34.103"


def test_tabs_are_turned_by_keys_and_fetch_what_they_show(place: Place) -> None:
    for tab in list(Tab)[1:]:
        place.press(Qt.Key.Key_PageDown, control=True)
        assert place.controller.state.tab is tab
        if tab not in (Tab.TREND, Tab.QUALITY):
            assert place.view.tables[tab].figures.rowCount() > 0
    place.press(Qt.Key.Key_PageDown, control=True)
    assert place.controller.state.tab is Tab.COMPARE
    assert "rates work" in place.runner.names


def test_trend_is_walked_by_arrows(place: Place) -> None:
    for _ in range(2):
        place.press(Qt.Key.Key_PageDown, control=True)
    assert place.focus() is place.view.trend
    assert place.view.trend.month == "11/26"
    place.press(Qt.Key.Key_Left)

    assert place.view.trend.month == "10/26"
    assert "10/26" in place.view.trend.accessibleName()


def test_late_answer_to_an_older_question_changes_nothing(place: Place) -> None:
    place.runner.held = True
    place.view.choosers.period_typed.emit("10/2026")
    place.view.choosers.period_typed.emit("9/2026")
    place.runner.let_go(newest_first=True)

    found = place.controller.state.overview
    assert found is not None
    assert found.table.period.first == date(2026, 9, 1)


def test_figures_are_asked_again_only_after_the_store_changed(place: Place) -> None:
    asked = len(place.desk.figures.asked)
    place.window.main.show_place(STORE)
    place.window.main.show_place(SUPERVISION)
    assert len(place.desk.figures.asked) == asked
    place.window.counter.store_changed.emit()
    place.window.main.show_place(SUPERVISION)

    assert len(place.desk.figures.asked) == asked + 1


def test_trouble_is_said_and_the_question_repeated(place: Place) -> None:
    place.desk.error = DatabaseBusy()
    place.view.choosers.by_chosen.emit("month")
    assert place.controller.state.phase is Phase.FAILED
    assert "Kho đang bận" in place.controller.state.error
    assert not place.view.choosers.export.isEnabled()
    place.desk.error = None
    place.view.retry_requested.emit()

    assert place.controller.state.error == ""
    assert place.view.choosers.export.isEnabled()


def test_empty_period_has_no_rate(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, Theme(LIGHT))
    place = Place("empty")
    qtbot.addWidget(place.window.main)

    assert place.controller.state.is_empty
    assert place.view.inner.currentWidget() is place.view.empty


@pytest.mark.parametrize("ending", [".xlsx", ".csv", ".pdf"])
def test_what_is_shown_is_written(place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str) -> None:
    target = tmp_path / f"out{ending}"
    paths = handing_out.Paths(lambda _parent, _name: target, lambda _parent, _table: True)
    monkeypatch.setattr(place.controller._handing_out, "_paths", paths)
    place.view.choosers.export.click()

    assert target.name in place.controller.state.note
    if ending == ".pdf":
        assert target.read_bytes().startswith(b"%PDF")
    else:
        ((table, written),) = place.desk.figures.written
        assert written == target
        assert len(table.rows) == 7
        assert any("11/2026" in line for line in table.lines)


def test_pdf_that_cannot_be_written_is_said(place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "no-folder" / "out.pdf"
    monkeypatch.setattr(
        place.controller._handing_out, "_paths", handing_out.Paths(lambda _parent, _name: target, _never)
    )
    place.view.choosers.export.click()

    assert place.controller.state.error
    assert NotWritten.code


def _never(_parent: QWidget, _table: ShownTable) -> bool:
    return False


def test_printing_hands_over_what_is_shown(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[ShownTable] = []

    def keep(_parent: QWidget, table: ShownTable) -> bool:
        printed.append(table)
        return True

    monkeypatch.setattr(place.controller._handing_out, "_paths", handing_out.Paths(lambda _parent, _name: None, keep))
    place.view.choosers.print.click()

    assert [len(table.rows) for table in printed] == [7]
    assert place.controller.state.note


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_every_number_of_the_heat_map_can_be_read(qtbot: QtBot, qapp: QApplication, tokens: Tokens) -> None:
    apply_theme(qapp, Theme(tokens))
    place = Place(tokens=tokens)
    qtbot.addWidget(place.window.main)
    place.view.tabs.setCurrentIndex(list(Tab).index(Tab.HOURS))
    model = place.view.tables[Tab.HOURS].figures
    for row in range(model.rowCount()):
        for column in range(1, model.columnCount()):
            index = model.index(row, column)
            ground = model.data(index, Qt.ItemDataRole.BackgroundRole)
            ink = model.data(index, Qt.ItemDataRole.ForegroundRole)
            assert contrast(ink, ground) >= 4.5  # type: ignore[arg-type]  # both are colours


def test_points_of_a_month_are_opened_from_the_trend(place: Place) -> None:
    place.view.tabs.setCurrentIndex(list(Tab).index(Tab.TREND))
    place.view.trend.setFocus()
    place.press(Qt.Key.Key_Left)
    place.press(Qt.Key.Key_Down)
    assert "10/26" in place.view.trend.accessibleName()
    place.press(Qt.Key.Key_Return)

    (pick,) = place.desk.figures.picked
    assert (pick.kind, pick.key) == (PickKind.INDICATOR, "4.1")
    assert pick.period == Period(date(2026, 10, 1), date(2026, 10, 31))
    assert place.focus() is place.view.list_page.rows


def test_points_open_what_costs_some(place: Place) -> None:
    place.view.cards[-1].click()
    (pick,) = place.desk.figures.picked
    assert (pick.kind, pick.counted) == (PickKind.SCORE, False)
    place.view.list_page.head.button.click()
    assert place.desk.figures.picked[-1].counted is True


def test_every_number_of_reuse_opens(place: Place) -> None:
    place.view.tabs.setCurrentIndex(list(Tab).index(Tab.REUSE))
    table = place.view.tables[Tab.REUSE]
    table.setFocus()
    place.press(Qt.Key.Key_Return)

    (pick,) = place.desk.figures.picked
    assert (pick.kind, pick.key) == (PickKind.REUSE, "spared")
