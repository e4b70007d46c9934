"""A window that reviews a made dossier, used by real key events."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import Window
from desktop.ui.review.controller import ReviewController
from desktop.ui.review.dialogs import Asks
from desktop.ui.review.value_input import ValueInput
from desktop.ui.theme import LIGHT, Theme
from desktop.workflow.review_types import Accepted, FieldRef
from storage.states import PostponeReason
from tests.helpers.made_desk import CODE, TODAY, MadeDesk
from tests.helpers.made_papers import made_papers
from tests.helpers.runners import InlineRunner

CONTROL = Qt.KeyboardModifier.ControlModifier
BIRTH_DATE = FieldRef(1, "date_of_birth")
MOTHER = FieldRef(1, "mother_birth_date")
REUSED = FieldRef(5, "full_name")


class Counter:
    """A window that reviews a made dossier; `keys` were pressed."""

    def __init__(self) -> None:
        self.desk, self.runner = MadeDesk(), InlineRunner()
        self.desk.papers = made_papers(self.desk)
        self.window = Window(Theme(LIGHT), self.runner, lambda: self.desk, on=lambda: TODAY, ask=lambda _window: True)
        self.unlocks: list[str] = []
        self.answer = True
        self.reason: PostponeReason | None = PostponeReason.ASK_CITIZEN
        self.window.review.asks = Asks(self._unlock, lambda _parent: self.reason, lambda _parent: None)
        self.keys = 0
        self.window.main.resize(1366, 768)
        self.window.main.show()
        self.window.main.activateWindow()
        QTest.qWaitForWindowActive(self.window.main, 3000)
        self.window.start()

    def _unlock(self, _parent: QWidget, officer: str) -> bool:
        self.unlocks.append(officer)
        return self.answer

    @property
    def review(self) -> ReviewController:
        return self.window.review

    @property
    def focus(self) -> FieldRef | None:
        return self.window.review.state.focus

    @property
    def typing(self) -> ValueInput:
        return self.window.review_view.page.editor.input

    def open(self) -> None:
        self.window.counter.take_up(CODE)
        self.press(Qt.Key.Key_Return, CONTROL)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key, modifier)
        self.keys += 1

    def type(self, text: str) -> None:
        for letter in text:
            if letter.isascii():
                QTest.keyClick(QApplication.focusWidget(), letter)  # type: ignore[call-overload]
            else:
                event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self.typing, event)
        self.keys += len(text)

    def compose(self, text: str) -> None:
        """Let an input method hold a syllable that is not typed yet."""
        QApplication.sendEvent(self.typing, QInputMethodEvent(text, []))

    def go_to(self, ref: FieldRef) -> None:
        self.window.review_view.page.field_chosen.emit(ref)


def value_of(made: Counter, ref: FieldRef) -> object:
    dossier = made.review.state.dossier
    shown = dossier.field(ref) if dossier is not None else None
    return shown.value if shown is not None else None


def accepted_keys(made: Counter) -> list[str]:
    return [each.ref.key for each in made.desk.review.said if isinstance(each, Accepted)]


_MOST_DOUBTS = 1000


def is_done(made: Counter) -> bool:
    return made.review.state.is_done


def confirm_all(made: Counter) -> None:
    made.open()
    for _ in range(_MOST_DOUBTS):
        if made.review.state.is_offering:
            break
        made.press(Qt.Key.Key_Return)
    made.press(Qt.Key.Key_Return)
