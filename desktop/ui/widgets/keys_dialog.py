"""A list of keys and what they do, over the window until it is closed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.widgets.labels import label

KeyList = tuple[tuple[str, str], ...]
"""Keys as they are printed on them, and what they do."""

_COLUMN_GAP, _LEAST_WIDTH = 16, 380
_ROOM_AROUND = 120  # what the window keeps above and below a long list


class KeysDialog(QDialog):
    """Lists keys; a list that is higher than the window scrolls."""

    def __init__(self, title: str, keys: KeyList, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        inner = QWidget()
        inner.setProperty("role", "surface")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, _COLUMN_GAP, 0)
        grid.setHorizontalSpacing(_COLUMN_GAP)
        grid.setColumnStretch(1, 1)
        for row, (names, what) in enumerate(keys):
            grid.addWidget(label(names, "key"), row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label(what), row, 1)
        area = QScrollArea()
        area.setAccessibleName(title)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        needed = inner.sizeHint()
        area.setMinimumWidth(max(_LEAST_WIDTH, needed.width() + _COLUMN_GAP))
        area.setMinimumHeight(min(needed.height() + 4, max(200, parent.window().height() - _ROOM_AROUND)))
        close = QPushButton(QCoreApplication.translate("Keys", "Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.addWidget(area)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)


def show_keys(title: str, keys: KeyList, parent: QWidget) -> None:
    """Show a list of keys until it is closed."""
    dialog = KeysDialog(title, keys, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
