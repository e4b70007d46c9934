"""The field that the keyboard is in: its crop, its input, what is to be said of it, what may be chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.icons import icon_pixmap
from desktop.ui.review.value_input import ValueInput
from desktop.ui.review.wording import Message
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.labels import Chip, ElidedLabel, label, restyle
from desktop.ui.widgets.row_delegate import PictureOf, tone_token
from desktop.ui.widgets.row_list import RowList
from desktop.ui.widgets.rows import Row, State
from desktop.workflow.pictures import PictureOrder

_CROP_HEIGHT = 64
_MOST_MESSAGES = 5
_MOST_ROWS_SHOWN = 3
_ICON = 16


class FieldEditor(QFrame):
    """Shows one field for editing; `suggested` tells the number of the suggestion that was clicked."""

    suggested = Signal(int)
    resized = Signal()

    def __init__(self, theme: Theme, picture_of: PictureOf) -> None:
        super().__init__()
        self.setProperty("role", "editor")
        self._theme = theme
        self._picture_of = picture_of
        self._crop_order: PictureOrder | None = None
        self.name = ElidedLabel("section")
        self.chip = Chip()
        self.second = QPushButton()
        self.crop = QLabel()
        self.input = ValueInput(theme)
        self.lines = [MessageLine(theme) for _ in range(_MOST_MESSAGES)]
        self.suggestions = RowList(theme, picture_of, self.tr("Values that may be chosen"))
        self._build()

    def _build(self) -> None:
        px = self._theme.px
        self.crop.setProperty("role", "crop")
        self.crop.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.crop.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.crop.setAccessibleName(self.tr("What stands on the page"))
        self.suggestions.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.suggestions.opened.connect(lambda key: self.suggested.emit(int(key.partition(":")[2])))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.name, 1)
        self.second.setProperty("role", "quiet")
        self.second.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard stays in the input, which has a key for it
        head.addWidget(self.second)
        head.addWidget(self.chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(8), px(12), px(8))
        column.setSpacing(px(6))
        column.addLayout(head)
        column.addWidget(self.crop)
        column.addWidget(self.input)
        for line in self.lines:
            column.addWidget(line)
        column.addWidget(self.suggestions)
        column.addStretch(1)

    def show_head(self, name: str, state: State) -> None:
        """Show which field it is and how it stands."""
        self.name.setText(name)
        self.input.setAccessibleName(f"{name}, {state.word}")
        self.chip.show_state(state.word, Mark(state.tone.value))

    def show_second(self, action: str | None) -> None:
        """Offer to ask a second person, or to withdraw that; nothing where there is no value or nothing to ask."""
        self.second.setText(action or "")
        self.second.setVisible(bool(action))

    def show_crop(self, order: PictureOrder | None) -> None:
        """Show the crop of the value; without a place nothing."""
        self._crop_order = order
        self.crop.setVisible(order is not None)
        if order is None:
            return
        margin = 2 * self._theme.px(2)
        height = self._theme.px(_CROP_HEIGHT)
        room = QSize(max(40, self.width() - 2 * self._theme.px(12) - 4 - margin), height - margin)
        found = self._picture_of(order, room)
        self.crop.setFixedHeight(height if found is None else round(found.deviceIndependentSize().height()) + margin)
        self.crop.setPixmap(found or QPixmap())

    def refresh_crop(self) -> None:
        """Take a picture that came meanwhile."""
        self.show_crop(self._crop_order)
        self.suggestions.viewport().update()

    def show_messages(self, messages: Sequence[Message]) -> None:
        """Show sentences; the first are the most pressing ones."""
        for number, line in enumerate(self.lines):
            line.show_message(messages[number] if number < len(messages) else None)
        texts = [each.text for each in messages]
        self.input.setAccessibleDescription(" ".join(texts))

    def show_suggestions(self, rows: Sequence[Row]) -> None:
        """Show what may be chosen."""
        self.suggestions.set_rows(rows)
        self.suggestions.setVisible(bool(rows))
        model = self.suggestions.row_model
        heights = [self.suggestions.sizeHintForRow(number) for number in range(min(_MOST_ROWS_SHOWN, model.rowCount()))]
        self.suggestions.setFixedHeight(sum(heights) + 2)

    def height_for(self, width: int) -> int:
        """Return how high the editor wants to be at a width."""
        layout = self.layout()
        if layout is None:
            return self.sizeHint().height()
        layout.activate()
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else self.sizeHint().height()


class MessageLine(QWidget):
    """An icon and a sentence."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._icon = QLabel()
        self._text = label(role="message", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    def show_message(self, message: Message | None) -> None:
        """Show a sentence; without one nothing."""
        self.setVisible(message is not None)
        if message is None:
            self._text.setText("")
            return
        icons = {"needs_you": "needs-you", "problem": "problem", "fine": "check", "quiet": "info"}
        color = self._theme.color(tone_token(message.tone)).name()
        size = self._theme.px(_ICON)
        self._icon.setPixmap(icon_pixmap(icons[message.tone.value], color, size, self.devicePixelRatioF()))
        self._text.setText(message.text)
        self._text.setProperty("mark", message.tone.value)
        restyle(self._text)
        self.updateGeometry()  # the editor asks at once how high it is, before this line has laid itself out
