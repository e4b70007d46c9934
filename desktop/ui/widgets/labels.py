"""Labels and small things made of them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.icons import MARK_ICONS, icon_pixmap
from desktop.ui.theme import Mark, Theme

_SHOWN_WIDTH, _LEAST_WIDTH = 440, 200


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label that says a text as it is, in one of the style sheet's roles."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


class ElidedLabel(QLabel):
    """A label of one line that is cut where there is no room; all of it shows as a hint."""

    def __init__(self, role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show a text, and all of it as a hint."""
        super().setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """Return that any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much as fits."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.style().drawItemText(
            painter, self.rect(), int(self.alignment()), self.palette(), True, shown, self.foregroundRole()
        )


class Chip(QLabel):
    """A word on a coloured ground."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "chip")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, mark: Mark) -> None:
        """Show a word in the colours of a state."""
        self.setText(text)
        self.setProperty("mark", mark.value)
        restyle(self)
        self.updateGeometry()


class Banner(QFrame):
    """A sentence that matters now, with at most one thing to do about it."""

    acted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "banner")
        self._icon = QLabel()
        self._text = label(wrap=True)
        self._button = QPushButton()
        self._button.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        row.setSpacing(theme.px(12))
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        self.hide()

    def show_text(self, text: str, mark: Mark, action: str = "") -> None:
        """Show a sentence; without one nothing is shown."""
        self.setVisible(bool(text))
        self.setProperty("mark", mark.value)
        self._text.setText(text)
        color = self._theme.tokens.of(mark)[0]
        self._icon.setPixmap(icon_pixmap(MARK_ICONS[mark], color, self._theme.px(20), self.devicePixelRatioF()))
        self._button.setText(action)
        self._button.setVisible(bool(action))
        # Beside a button the words stand in its middle, and the icon with them.
        self._icon.setAlignment(Qt.AlignmentFlag.AlignVCenter if action else Qt.AlignmentFlag.AlignTop)
        for each in (self, self._text):
            restyle(each)


class EmptyState(QWidget):
    """What stands where there is nothing yet: why, and what to do."""

    acted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = label(role="section")
        self._text = label(role="muted", wrap=True)
        for each in (self._title, self._text):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = QPushButton()
        self._button.setProperty("role", "main")
        self._button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(8))
        column.addStretch(2)
        for widget in (self._icon, self._title, self._text):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.px(8))
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_text(self, icon: str, title: str, text: str, action: str = "") -> None:
        """Show an icon, a title, a sentence and, if there is one, a button."""
        color = self._theme.color("muted").name()
        self._icon.setPixmap(icon_pixmap(icon, color, self._theme.px(40), self.devicePixelRatioF()))
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return a width that large text may have in a narrow column: the sentence wraps earlier there."""
        return QSize(self._theme.px(_LEAST_WIDTH), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the sentence where there is less room than it would like."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = max(self._theme.px(_LEAST_WIDTH), self.width() - 2 * self._theme.px(16))
        wide = min(self._theme.px(_SHOWN_WIDTH), wide)
        self._text.setFixedSize(wide, max(0, self._text.heightForWidth(wide)))


def restyle(widget: QWidget) -> None:
    """Have the style sheet look at a widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
