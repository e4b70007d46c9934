"""A second person in the review: asked for, keying blind, and what the next person sees."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import REVIEW
from desktop.errors import SecondPersonUnknown
from desktop.ui.review.state import Mode
from desktop.ui.theme import LIGHT, Theme, apply_theme
from desktop.workflow.desk import Desk
from desktop.workflow.owner_input import parse_owner_input
from storage.account_types import Role
from storage.errors import DatabaseBusy
from storage.states import Verdict
from tests.desktop.ui.quality_place import Place, begin
from tests.helpers.made_accounts import PASSWORD
from tests.helpers.made_desk import CARD, SAMPLES, MadeDesk
from tests.helpers.stand_in_reader import TEN_FIELDS, stand_in


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
