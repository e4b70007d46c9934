"""The line above a thing: back, what it is, what is to be known at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.ui.icons import icon
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.labels import Chip, ElidedLabel


class Head(QFrame):
    """Title, a line below it, a state at the right, and optionally one button for what is usually done next."""

    back_requested = Signal()
    acted = Signal()

    def __init__(self, theme: Theme, *, has_back: bool = True) -> None:
        super().__init__()
        self.setProperty("role", "head")
        self.back = QPushButton(self.tr("Back"))
        self.back.setProperty("role", "quiet")
        self.back.setIcon(icon("back", theme))
        self.back.setShortcut(QKeySequence("Alt+Left"))
        self.back.setToolTip(self.tr("Back (Esc)"))
        self.back.clicked.connect(self.back_requested)
        self.title = ElidedLabel("title")
        self.line = ElidedLabel("muted")
        self.chip = Chip()
        self.button = QPushButton()
        self.button.setProperty("role", "main")
        self.button.clicked.connect(self.acted)
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(2))
        texts.addWidget(self.title)
        texts.addWidget(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(8 if has_back else 16), theme.px(12), theme.px(16), theme.px(12))
        row.setSpacing(theme.px(12))
        row.addWidget(self.back)
        self.back.setVisible(has_back)
        row.addLayout(texts, 1)
        row.addWidget(self.chip)
        row.addWidget(self.button)
        self.show_action("")

    def show_text(self, title: str, line: str, state: str = "", mark: Mark = Mark.QUIET) -> None:
        """Show what the thing is."""
        self.title.setText(title)
        self.line.setText(line)
        self.chip.setVisible(bool(state))
        self.chip.show_state(state, mark)

    def show_action(self, text: str) -> None:
        """Offer what is usually done next; nothing with an empty text."""
        self.button.setText(text)
        self.button.setVisible(bool(text))
