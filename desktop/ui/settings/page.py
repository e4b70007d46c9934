"""One page of the settings: names at the left, what is chosen beside them, a line below that says what it does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.settings.state import SettingsState
from desktop.ui.theme import Theme
from desktop.ui.widgets.labels import label

_NAMES_WIDTH, _FIELD_WIDTH = 220, 420


class SettingsPage(QScrollArea):
    """A title and rows below it; scrolls where there is no room."""

    def render_state(self, state: SettingsState) -> None:
        """Show a state; each page shows its own part."""
        raise NotImplementedError

    def __init__(self, theme: Theme, title: str, line: str) -> None:
        super().__init__()
        self.theme = theme
        px = theme.px
        inner = QWidget()
        inner.setProperty("role", "place")
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(4))
        column.addWidget(label(title, "section"))
        column.addWidget(label(line, "muted", wrap=True))
        column.addSpacing(px(12))
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(px(16))
        self.grid.setVerticalSpacing(px(4))
        self.grid.setColumnStretch(1, 1)
        column.addLayout(self.grid)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def add_row(self, name: str, field: QWidget, hint: str = "") -> QLabel:
        """Add a named field and return the line below it; `say` shows another one."""
        number = self.grid.rowCount()
        field.setAccessibleName(name)
        if isinstance(field, (QComboBox, QLineEdit)):
            field.setMaximumWidth(self.theme.px(_FIELD_WIDTH))
        named = label(name, wrap=True)
        named.setFixedWidth(self.theme.px(_NAMES_WIDTH))
        self.grid.addWidget(named, number, 0, Qt.AlignmentFlag.AlignVCenter)
        self.grid.addWidget(field, number, 1, 1, 2)
        line = label(role="caption", wrap=True)
        self.grid.addWidget(line, number + 1, 1, 1, 2)
        self.grid.setRowMinimumHeight(number + 2, self.theme.px(8))
        self.grid.addItem(QSpacerItem(0, 0), number + 2, 0)
        say(line, hint)
        return line

    def add_whole(self, widget: QWidget) -> None:
        """Add something as wide as the page."""
        self.grid.addWidget(widget, self.grid.rowCount(), 0, 1, 3)


def say(line: QLabel, text: str) -> None:
    """Show a line below a field; none with an empty text."""
    line.setText(text)
    line.setVisible(bool(text))


def beside(theme: Theme, *widgets: QWidget) -> QWidget:
    """Return a place in which things stand side by side, no wider than they need."""
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(8))
    for each in widgets:
        row.addWidget(each)
    row.addStretch(1)
    return place
