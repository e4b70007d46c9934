"""The tab of quality sampling, and what a person does there with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import SUPERVISION, Window
from desktop.ui.desk_port import DeskPort
from desktop.ui.keying.page import KeyingPage
from desktop.ui.keying.state import KeyingState
from desktop.ui.quality.state import QualityState
from desktop.ui.theme import LIGHT, Theme
from desktop.ui.wording import today
from tests.helpers.made_desk import TODAY
from tests.helpers.runners import InlineRunner

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


def begin(place: Place) -> None:
    """Draw a sample and begin to key, with keys alone."""
    place.press(Qt.Key.Key_Return)
    assert place.focus() is place.window.quality_view.tab.key
    place.press(Qt.Key.Key_Return)
