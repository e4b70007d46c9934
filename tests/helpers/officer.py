"""The hands of an officer: every key that is pressed is counted, and goes through the X server where there is one."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.waiting import let_run


class Officer:
    """Presses keys in a window.

    With an X server and `xdotool` they are events of that server (XTest), which the window gets as it gets those of a
    keyboard; otherwise Qt's own test events, sent to whatever has the keyboard.
    """

    def __init__(self, window: QWidget) -> None:
        self.keys = 0
        self._window = window
        self._program = shutil.which("xdotool") if QGuiApplication.platformName() == "xcb" else None

    @property
    def hands(self) -> str:
        """How the keys get to the window."""
        return "XTest" if self._program else "QTest"

    def press(self, *names: str) -> None:
        """Press keys one after the other, by Qt's names: "Ctrl+N", "Return", "F9", "k"."""
        for name in names:
            self.keys += 1
            if self._program is None:
                QTest.keySequence(self._focus(), QKeySequence(name))
            else:
                self._send(["key", "--clearmodifiers", _x_name(name)])

    def type(self, text: str) -> None:
        """Type letters that every keyboard has."""
        self.keys += len(text)
        if self._program is None:
            for letter in text:
                QTest.keyClick(self._focus(), letter)  # type: ignore[call-overload]  # left out of the stubs
        else:
            self._send(["type", "--delay", "5", text])

    def hold_card(self, code: str) -> None:
        """Hold the code of a card to the hand-held reader, which types it and Enter; no key of the officer's."""
        for letter in code:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self._focus(), event)
        QTest.keyClick(self._focus(), Qt.Key.Key_Return)

    def _send(self, words: Sequence[str]) -> None:
        assert self._program is not None
        process = subprocess.Popen([self._program, *words])
        while process.poll() is None:
            let_run(1)
        assert process.returncode == 0, words

    def _focus(self) -> QWidget:
        found: QWidget | None = QApplication.focusWidget() or self._window.focusWidget()
        return found or self._window


def _x_name(name: str) -> str:
    """Return what X calls a key: modifiers small, signs as they are."""
    *modifiers, key = name.split("+")
    return "+".join([*(each.lower() for each in modifiers), key.lower() if len(key) == 1 else key])
