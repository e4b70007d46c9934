"""Two values side by side with the crop above them: which one stands on the page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from desktop.ui.keying.words import marked_html
from desktop.ui.review.confirm_panel import EnterButton
from desktop.ui.theme import Theme
from desktop.ui.widgets.labels import label
from storage.states import Verdict

_VALUE_PX = 15
_BUTTON_WIDTH = 96


class ComparePanel(QFrame):
    """Asks which of two values is right. No answer is at hand before the other: Enter alone does nothing."""

    judged = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.question = label(role="section", wrap=True)
        self.first, self.second = self._value(), self._value()
        self.buttons = {
            Verdict.FIRST: EnterButton(),
            Verdict.SECOND: EnterButton(),
            Verdict.ILLEGIBLE: EnterButton(),
        }
        self._build()

    def _value(self) -> QLabel:
        made = QLabel()
        made.setTextFormat(Qt.TextFormat.RichText)  # of text that was escaped
        made.setWordWrap(True)
        made.setFont(self._theme.font(_VALUE_PX))
        return made

    def _build(self) -> None:
        px = self._theme.px
        texts = (self.tr("1 · Right"), self.tr("2 · Right"), self.tr("3 · Illegible"))
        for number, (verdict, button) in enumerate(self.buttons.items(), 1):
            button.setText(texts[number - 1])
            button.setMinimumWidth(px(_BUTTON_WIDTH))
            button.clicked.connect(lambda _checked=False, verdict=verdict: self.judged.emit(verdict))
            shortcut = QShortcut(QKeySequence(str(number)), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
        self.buttons[Verdict.FIRST].setAccessibleName(self.tr("The confirmed value is right"))
        self.buttons[Verdict.SECOND].setAccessibleName(self.tr("What you keyed is right"))
        self.question.setText(self.tr("The two values differ. Look at the page: which one stands there?"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, px(4))
        column.setSpacing(px(8))
        column.addWidget(self.question)
        for name, value, verdict in (
            (self.tr("Confirmed before"), self.first, Verdict.FIRST),
            (self.tr("Keyed by you"), self.second, Verdict.SECOND),
        ):
            card = QFrame()
            card.setProperty("role", "card")
            row = QHBoxLayout(card)
            row.setContentsMargins(px(12), px(8), px(12), px(8))
            row.setSpacing(px(12))
            words = QVBoxLayout()
            words.setSpacing(px(2))
            words.addWidget(label(name, "caption"))
            words.addWidget(value)
            row.addLayout(words, 1)
            row.addWidget(self.buttons[verdict])
            column.addWidget(card)
        last = QHBoxLayout()
        last.setContentsMargins(0, 0, px(12), 0)
        last.addStretch(1)
        last.addWidget(self.buttons[Verdict.ILLEGIBLE])
        column.addLayout(last)

    def show_values(self, first: str, second: str) -> None:
        """Show two values as people write them; what differs is underlined."""
        self.first.setText(marked_html(first, second))
        self.second.setText(marked_html(second, first))
        told = self.tr("The values differ. Confirmed before: {first}. Keyed by you: {second}.")
        self.setAccessibleName(told.format(first=first, second=second))
