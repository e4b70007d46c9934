"""A paper that is keyed blind: its page at the left with the place in large, an empty input at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from desktop.ui.keying.form import KeyingForm
from desktop.ui.keying.state import KeyingState
from desktop.ui.keying.words import head_texts, task_rows
from desktop.ui.pictures import PictureSource
from desktop.ui.review.cut_pictures import CutPictures
from desktop.ui.review.keys import bind_keys
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.head import Head
from desktop.ui.widgets.labels import Banner, EmptyState, label
from desktop.ui.widgets.page_viewer import PageViewer
from desktop.ui.widgets.row_list import RowList

_SHARES = (57, 43)
_LEAST_WIDTH = 380


class KeyingPage(QWidget):
    """Renders a `KeyingState`; every wish of a person is a signal."""

    edited = Signal(str)
    accepted = Signal()
    moved = Signal(int)
    task_chosen = Signal(int)
    judged = Signal(object)
    give_up_requested = Signal()
    undo_requested = Signal()
    leave_requested = Signal()
    retry_requested = Signal()

    def __init__(self, theme: Theme, pictures: PictureSource) -> None:
        super().__init__()
        self.setProperty("role", "place")
        self._theme = theme
        self._pictures = CutPictures(pictures)
        self._state = KeyingState()
        self._looked_at: int | None = None
        self.head = Head(theme)
        self.banner = Banner(theme)
        self.viewer = PageViewer(theme)
        self.form = KeyingForm(theme, self._pictures)
        self._form_place = _FormPlace(self.form)
        self.tasks = RowList(theme, lambda _key, _size: None, self.tr("Fields of this paper"))
        self.keys = label(role="caption", wrap=True)
        self.empty = EmptyState(theme)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._margin = QWidget()
        self._build()
        self._connect(pictures)

    def _build(self) -> None:
        px = self._theme.px
        self.tasks.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.tasks.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # gives way to long values
        self.tasks.setMinimumHeight(1)
        foot = QFrame()
        foot.setProperty("role", "foot")
        line = QVBoxLayout(foot)
        line.setContentsMargins(px(16), px(8), px(16), px(8))
        line.addWidget(self.keys)
        right = QFrame()
        right.setProperty("role", "surface")
        right.setMinimumWidth(px(_LEAST_WIDTH))
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._form_place)
        column.addWidget(self.tasks, 1)
        column.addWidget(foot)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        for widget, share in ((self.viewer, _SHARES[0]), (right, _SHARES[1])):
            self._split.addWidget(widget)
            self._split.setStretchFactor(self._split.indexOf(widget), share)
        self._split.setSizes([share * 100 for share in _SHARES])
        around = QVBoxLayout(self._margin)
        around.setContentsMargins(px(16), px(8), px(16), px(8))
        around.addWidget(self.banner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self._margin)
        whole.addWidget(self._split, 1)
        whole.addWidget(self.empty, 1)

    def _connect(self, pictures: PictureSource) -> None:
        self.head.back_requested.connect(self.leave_requested)
        self.banner.acted.connect(self.retry_requested)
        self.empty.acted.connect(self.leave_requested)
        typing = self.form.input
        typing.edited.connect(self.edited)
        typing.accepted.connect(self.accepted)
        typing.moved.connect(self.moved)
        typing.left.connect(self._on_left)
        typing.undo_requested.connect(self.undo_requested)
        self.form.illegible.clicked.connect(self.give_up_requested)
        self.form.compare.judged.connect(self.judged)
        self.tasks.opened.connect(lambda key: self.task_chosen.emit(int(key)))
        self.viewer.page_requested.connect(self._show_page)
        pictures.ready.connect(self._take_pictures)
        bind_keys(
            self,
            {"F4": self._on_give_up, "Ctrl+Z": self.undo_requested.emit, "Escape": self._on_left},
            lambda: typing.is_composing,
        )

    def render_state(self, state: KeyingState) -> None:
        """Show a state, and put the keyboard where it is needed."""
        self._state = state
        self.head.show_text(*head_texts(state))
        self._margin.setVisible(bool(state.error))
        self.banner.show_text(state.error, Mark.PROBLEM, self.tr("Try again"))
        has_task = state.task is not None
        self._split.setVisible(has_task)
        self.empty.setVisible(not has_task)
        if has_task:
            self.form.render_state(state)
            self.keys.setText(
                self.tr("Enter next · Tab skip · F4 illegible · Ctrl+Z take back · Esc go on later")
                if state.difference is None
                else self.tr("1 · 2 · 3 choose · Tab buttons · Ctrl+Z take back · Esc go on later")
            )
            self.tasks.set_rows(task_rows(state))
            self.tasks.choose(str(state.at))
            self._go_to_place()
            self._form_place.updateGeometry()
        else:
            self._show_empty(state)
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Put the keyboard where something is to be done; a button of the question keeps it."""
        place = self.head.back if self._state.task is None else self.form.keyboard_place
        self.setFocusProxy(place)
        if not any(button.hasFocus() for button in self.form.compare.buttons.values() if button.isVisible()):
            place.setFocus()

    def _show_empty(self, state: KeyingState) -> None:
        if state.error:
            self.empty.show_text("problem", self.tr("Nothing can be keyed now"), "")
        elif state.busy:
            self.empty.show_text("clock", self.tr("The next paper is being fetched…"), "")
        else:
            text = self.tr("What is left, if anything, is for somebody else: nobody checks what they confirmed.")
            self.empty.show_text("check", self.tr("You have keyed all that was for you"), text, self.tr("Show result"))

    def _go_to_place(self) -> None:
        """Show the page of the value at hand, its place in large."""
        task = self._state.task
        if task is None or self._looked_at == task.id:
            return
        self._looked_at = task.id
        if self._show_page(task.page or 0):
            self.viewer.look_at(task.box)

    def _show_page(self, number: int) -> bool:
        """Show a page and tell whether it is there already."""
        paper, task = self._state.paper, self._state.task
        if paper is None or task is None or not 0 <= number < len(paper.pages):
            return False
        found = self._pictures.page(paper.pages[number].picture_sha256)
        if found is None:
            self.viewer.show_waiting(number + 1, len(paper.pages))
            self._looked_at = None
            return False
        self.viewer.show_page(found, paper.pages[number].width_px, number + 1, len(paper.pages))
        self.viewer.outline(task.box if number == (task.page or 0) else None)
        return True

    def _take_pictures(self) -> None:
        if self.isVisible() and self._state.task is not None:
            self._go_to_place()
            self.form.show_crop()
            self._form_place.updateGeometry()

    def _on_give_up(self) -> None:
        if self._state.can_type:
            self.give_up_requested.emit()

    def _on_left(self) -> None:
        """Let go of what was typed first; with nothing typed leave."""
        if self._state.can_type and self._state.text:
            self.form.input.clear()
        else:
            self.leave_requested.emit()


class _FormPlace(QScrollArea):
    """As high as its form wants to be; in large text on a small screen it scrolls."""

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        self._form = form
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(form)

    def heightForWidth(self, width: int) -> int:
        """Return how high the form wants to be at a width."""
        layout = self._form.layout()
        return self._form.sizeHint().height() if layout is None else layout.totalHeightForWidth(width)

    def minimumSizeHint(self) -> QSize:
        """Return that a part of the form will do."""
        return QSize(0, 0)
