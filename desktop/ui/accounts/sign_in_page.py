"""Signing in: name and password, nothing else on the screen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.ui.icons import icon_pixmap
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.labels import Banner, label

_WIDTH = 380


class SignInPage(QWidget):
    """Asks who is there; says what was typed and what came of it."""

    sign_in_requested = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "place")
        self._theme = theme
        self.login = QLineEdit()
        self.password = QLineEdit()
        self.banner = Banner(theme)
        self.enter = QPushButton(self.tr("Sign in"))
        self._build()
        self.login.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self._on_enter)
        self.enter.clicked.connect(self._on_enter)

    def _build(self) -> None:
        px = self._theme.px
        mark = QLabel()
        color = self._theme.color("accent").name()
        mark.setPixmap(icon_pixmap("dossier", color, px(40), self.devicePixelRatioF()))
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = label(self.tr("Sign in to Hồ Sơ Số"), "title")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.login.setAccessibleName(self.tr("Sign-in name"))
        self.login.setInputMethodHints(Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhPreferLatin)
        self.password.setAccessibleName(self.tr("Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.enter.setProperty("role", "main")
        card = QFrame()
        card.setProperty("role", "card")
        card.setFixedWidth(px(_WIDTH))
        column = QVBoxLayout(card)
        column.setContentsMargins(px(24), px(24), px(24), px(24))
        column.setSpacing(px(4))
        column.addWidget(mark)
        column.addWidget(title)
        column.addSpacing(px(16))
        column.addWidget(label(self.tr("Sign-in name"), "caption"))
        column.addWidget(self.login)
        column.addSpacing(px(8))
        column.addWidget(label(self.tr("Password"), "caption"))
        column.addWidget(self.password)
        column.addSpacing(px(8))
        column.addWidget(self.banner)
        column.addSpacing(px(8))
        column.addWidget(self.enter)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addLayout(middle)
        whole.addStretch(3)

    def start(self) -> None:
        """Put the cursor where typing begins: the password when the name is known."""
        (self.password if self.login.text() else self.login).setFocus()

    def show_busy(self, busy: bool) -> None:
        """Show that the password is being looked at; it takes a tenth of a second on purpose."""
        for widget in (self.login, self.password, self.enter):
            widget.setEnabled(not busy)

    def show_problem(self, text: str) -> None:
        """Show why it was no use; the password is to be typed anew."""
        self.banner.show_text(text, Mark.PROBLEM)
        self.password.clear()
        if text:
            self.password.setFocus()

    def show_unknown(self, text: str) -> None:
        """Show why it is not known who may sign in; all that can be done is to try again."""
        self.show_busy(True)
        self.banner.show_text(text, Mark.PROBLEM, self.tr("Try again"))

    def _on_enter(self) -> None:
        if self.login.text().strip():
            self.sign_in_requested.emit(self.login.text(), self.password.text())
        else:
            self.login.setFocus()
