"""The value at hand: its name, its crop, an empty input; or two values to choose from."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.keying.compare_panel import ComparePanel
from desktop.ui.keying.state import KeyingState
from desktop.ui.keying.words import field_title, message_of
from desktop.ui.review.cut_pictures import CutPictures
from desktop.ui.review.field_editor import MessageLine
from desktop.ui.review.value_input import ValueInput
from desktop.ui.theme import Theme
from desktop.ui.widgets.labels import label
from desktop.ui.wording import LANGUAGE
from desktop.workflow.pictures import PictureOrder
from desktop.workflow.shown_values import shown_text

_CROP_HEIGHT = 72


class KeyingForm(QWidget):
    """Renders the value at hand of a `KeyingState`."""

    def __init__(self, theme: Theme, pictures: CutPictures) -> None:
        super().__init__()
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._pictures = pictures
        self._state = KeyingState()
        self._shown_id: int | None = None
        self.name = label(role="title", wrap=True)
        self.crop = QLabel()
        self.input = ValueInput(theme)
        self.message = MessageLine(theme)
        self.illegible = QPushButton(self.tr("Illegible (F4)"))
        self.compare = ComparePanel(theme)
        self._typing = QWidget()
        self._build()

    def _build(self) -> None:
        px = self._theme.px
        self.crop.setProperty("role", "crop")
        self.crop.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.crop.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.crop.setAccessibleName(self.tr("What stands on the page"))
        blind = label(self.tr("The confirmed value is not shown until you have keyed yours."), "caption", wrap=True)
        below = QHBoxLayout()
        below.setSpacing(px(12))
        below.addWidget(blind, 1)
        below.addWidget(self.illegible)
        typing = QVBoxLayout(self._typing)
        typing.setContentsMargins(0, 0, 0, 0)
        typing.setSpacing(px(6))
        typing.addWidget(self.input)
        typing.addWidget(self.message)
        typing.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(8))
        for widget in (self.name, self.crop, self._typing, self.compare):
            column.addWidget(widget)
        column.addStretch(1)

    def render_state(self, state: KeyingState) -> None:
        """Show the value at hand; there is one."""
        self._state = state
        task, difference = state.task, state.difference
        is_other = task is not None and task.id != self._shown_id
        self._shown_id = None if task is None else task.id
        self.name.setText(field_title(state))
        self._typing.setVisible(difference is None)
        self.compare.setVisible(difference is not None)
        if difference is not None and task is not None:
            first, second = (shown_text(each, task.kind, LANGUAGE) for each in (difference.first, difference.second))
            self.compare.show_values(first, second)
        else:
            self._show_input(state, is_other=is_other)
        self.show_crop()

    @property
    def keyboard_place(self) -> QWidget:
        """Where the keyboard belongs: the input, or the question which value is right."""
        return self.input if self._state.difference is None else self.compare

    def _show_input(self, state: KeyingState, *, is_other: bool) -> None:
        self.input.show_value(
            state.text,
            placeholder=self.tr("Type what stands on the page"),
            is_locked=not state.can_type,
            is_other=is_other,
            is_draft=True,
        )
        self.input.setAccessibleName(field_title(state))
        message = message_of(state)
        self.message.show_message(message)
        self.input.setAccessibleDescription("" if message is None else message.text)
        self.illegible.setEnabled(state.can_type)

    def show_crop(self) -> None:
        """Show the crop of the value at hand, once its page is there; without a place nothing."""
        paper, task = self._state.paper, self._state.task
        has_place = paper is not None and task is not None and task.box is not None and task.page is not None
        self.crop.setVisible(has_place)
        if paper is None or task is None or task.box is None or task.page is None:
            return
        page = paper.pages[task.page]
        room = QSize(max(40, self.crop.width() - 4), self._theme.px(_CROP_HEIGHT) - 4)
        order = PictureOrder(page.picture_sha256, 0, 0, box=task.box, page_width=page.width_px)
        found = self._pictures.picture(order, room)
        height = self._theme.px(_CROP_HEIGHT) if found is None else round(found.deviceIndependentSize().height()) + 4
        self.crop.setFixedHeight(height)
        self.crop.setPixmap(found or QPixmap())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the crop anew."""
        super().resizeEvent(event)
        self.show_crop()
