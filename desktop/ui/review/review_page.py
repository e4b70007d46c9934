"""A dossier under review: the page at the left, its fields at the right, the one at hand open for editing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from desktop.ui.pictures import PictureSource
from desktop.ui.review.confirm_panel import ConfirmPanel
from desktop.ui.review.cut_pictures import CutPictures
from desktop.ui.review.deciding import meaning
from desktop.ui.review.field_editor import FieldEditor
from desktop.ui.review.field_list import FieldList
from desktop.ui.review.keys import bind_keys
from desktop.ui.review.page_pane import PagePane
from desktop.ui.review.rows import field_key, field_picture, field_rows, is_folded, parse_field_key, suggestion_rows
from desktop.ui.review.state import ReviewState
from desktop.ui.review.wording import head_text, messages, review_field_state, second_action
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.head import Head
from desktop.ui.widgets.labels import Banner, EmptyState
from desktop.ui.widgets.rows import Row
from desktop.ui.wording import LANGUAGE
from desktop.workflow.field_names import field_name
from desktop.workflow.review_types import FieldRef, ReviewDossier

_LEAST_FIELDS = 360
_SHARES = (57, 43)
_SUGGESTION_KEYS = 6


class ReviewPage(QWidget):
    """Renders the dossier of a `ReviewState`; every wish of a person is a signal of it, its editor or its panel."""

    field_chosen = Signal(object)
    place_marked = Signal(object)
    suggestion_chosen = Signal(int)
    postpone_requested = Signal()
    second_requested = Signal()
    known_requested = Signal()
    reread_requested = Signal()
    compare_requested = Signal()
    confirm_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    keys_requested = Signal()
    leave_requested = Signal()
    retry_requested = Signal()

    def __init__(self, theme: Theme, pictures: PictureSource) -> None:
        super().__init__()
        self.setProperty("role", "place")
        self._theme = theme
        self._pictures = pictures
        cut = CutPictures(pictures)
        self._state = ReviewState()
        self._on = date.min
        self._focus: FieldRef | None = None
        self._rows: list[Row] = []
        self._made_of: object = None
        self._dossier: ReviewDossier | None = None  # kept, so that no other one gets its number
        self.head = Head(theme)
        self.banner = Banner(theme)
        self._margin = QWidget()
        self.pane = PagePane(theme, cut)
        self.editor = FieldEditor(theme, cut.picture)
        self.fields = FieldList(theme, cut.picture, self.tr("Fields"), self.editor)
        self.fields.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.panel = ConfirmPanel(theme)
        self.empty = EmptyState(theme)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self._relay = QTimer(self)
        self._relay.setSingleShot(True)
        self._relay.setInterval(0)
        self._build()
        self._connect()

    def _build(self) -> None:
        right = QFrame()
        right.setProperty("role", "surface")
        right.setMinimumWidth(self._theme.px(_LEAST_FIELDS))
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.fields, 1)
        column.addWidget(self.panel)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        for widget, share in ((self.pane.viewer, _SHARES[0]), (right, _SHARES[1])):
            self.split.addWidget(widget)
            self.split.setStretchFactor(self.split.indexOf(widget), share)
        self.split.setSizes([share * 100 for share in _SHARES])
        around = QVBoxLayout(self._margin)
        around.setContentsMargins(*(self._theme.px(each) for each in (16, 8, 16, 8)))
        around.addWidget(self.banner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self._margin)
        whole.addWidget(self.split, 1)
        whole.addWidget(self.empty, 1)

    def _connect(self) -> None:
        self.head.back_requested.connect(self.leave_requested)
        self.head.acted.connect(self.confirm_requested)
        self.banner.acted.connect(self.retry_requested)
        self.fields.opened.connect(self._on_row_opened)
        self.editor.suggested.connect(self.suggestion_chosen)
        self.editor.second.clicked.connect(self.second_requested)
        self.pane.place_marked.connect(self.place_marked)
        self._pictures.ready.connect(self._on_pictures_ready)
        self._relay.timeout.connect(self._lay_out_fields)
        self.split.splitterMoved.connect(lambda _position, _index: self._relay.start())
        keys: dict[str, Callable[[], None]] = {
            "F1": self.keys_requested.emit,
            "Ctrl+?": self.keys_requested.emit,
            "F2": self.pane.toggle_large,
            "F3": self.postpone_requested.emit,
            "F4": self.known_requested.emit,
            "F5": self.reread_requested.emit,
            "F6": self._on_focus_toggled,
            "F9": self.second_requested.emit,
            "Ctrl+Return": self.confirm_requested.emit,
            "Ctrl+Enter": self.confirm_requested.emit,
            "Ctrl+D": self.compare_requested.emit,
            "Ctrl+Z": self.undo_requested.emit,
            "Ctrl+Y": self.redo_requested.emit,
            "Esc": self.leave_requested.emit,
        }
        for number in range(_SUGGESTION_KEYS):
            keys[f"Ctrl+{number + 1}"] = lambda number=number: self.suggestion_chosen.emit(number)  # type: ignore[misc]
        bind_keys(self, keys, lambda: self.editor.input.is_composing)

    def render_state(self, state: ReviewState, on: date) -> None:
        """Show a state as of a day."""
        before, self._state, self._on = self._state, state, on
        self.head.show_text(*head_text(state))
        self.banner.show_text(state.error, Mark.PROBLEM, self.tr("Fetch it again") if state.error else "")
        self._margin.setVisible(bool(state.error))
        has_papers = state.dossier is not None and bool(state.dossier.papers)
        self.split.setVisible(has_papers)
        self.empty.setVisible(not has_papers)
        if not has_papers:
            self._focus = None
            self._render_empty(state)
            return
        self.panel.render_state(state)
        self._render_field(state)
        self._lay_out_fields()
        self.pane.render_state(state, is_other=state.focus != self._focus or before.dossier is None)
        self._focus = state.focus
        is_new = state.is_offering and not before.is_offering
        if state.is_offering and (is_new or state.is_done != before.is_done or not self._has_keyboard()):
            self.panel.focus_button(state)

    def take_keyboard(self) -> None:
        """Put the keyboard where work goes on: into the field, or on the button when all is seen."""
        if self._state.dossier is None or not self._state.dossier.papers:
            self.head.back.setFocus()
        elif self._state.is_offering:
            self.panel.focus_button(self._state)
        else:
            self.editor.input.setFocus()

    def _has_keyboard(self) -> bool:
        return any(each.hasFocus() for each in (self.panel.confirm, self.panel.compare, self.panel.next))

    def _render_empty(self, state: ReviewState) -> None:
        if state.dossier is None and not state.error:
            self.empty.show_text("review", self.tr("The dossier is being fetched…"), "")
        elif state.dossier is None:
            self.empty.show_text("problem", self.tr("The dossier could not be fetched"), "")
        else:
            text = self.tr("Add papers to the dossier at the counter; once they are read, their values stand here.")
            self.empty.show_text("paper", self.tr("Nothing was read in this dossier yet"), text)

    def _render_field(self, state: ReviewState) -> None:
        shown = state.field
        if shown is None or state.dossier is None:
            return
        paper = state.dossier.paper(shown.ref.paper_id)
        kind = "" if paper is None else paper.paper.document_type
        found = meaning(state, self._on)
        has_draft = shown.ref in state.drafts
        is_stored = shown.ref in state.storing
        second = state.dossier.seconds.get(shown.ref)
        self.editor.show_head(
            field_name(kind, shown.ref.key, LANGUAGE),
            review_field_state(shown, is_stored=is_stored, has_draft=has_draft, second=second),
        )
        self.editor.show_second(None if shown.view is None else second_action(second))
        raw = shown.view.raw if shown.view is not None and not shown.value else ""
        self.editor.input.show_value(
            state.text,
            placeholder=self.tr("read as: {text}").format(text=raw) if raw else "",
            is_locked=state.is_locked,
            is_other=state.focus != self._focus,
            is_draft=has_draft,
        )
        self.editor.show_messages(messages(state, shown, found))
        self.editor.show_crop(field_picture(state.dossier, shown))
        self.editor.show_suggestions(suggestion_rows(state, shown, found))

    def _lay_out_fields(self) -> None:
        """Show the rows, with as much room for the editor as it needs."""
        state = self._state
        if state.dossier is None:
            return
        width = self.fields.editor_width
        self.editor.resize(width, self.editor.height())
        self.editor.refresh_crop()
        key = field_key(state.focus) if state.focus is not None and not state.is_offering else ""
        self.fields.show_fields(self._rows_of(state), key, self.editor.height_for(width))

    def _rows_of(self, state: ReviewState) -> list[Row]:
        """Return the rows of a state; typing into the open field changes none of them that can be seen."""
        typed = {ref: draft for ref, draft in state.drafts.items() if ref != state.focus}
        at_hand = state.focus.paper_id if state.focus and state.dossier and is_folded(state.dossier) else None
        made_of = (id(state.dossier), state.storing, typed, state.focus in state.drafts, state.is_offering, at_hand)
        if made_of != self._made_of:
            self._made_of, self._rows, self._dossier = made_of, field_rows(state), state.dossier
        return self._rows

    def _on_pictures_ready(self) -> None:
        if self.isVisible():
            self.fields.viewport().update()
            self.editor.refresh_crop()
            self.pane.take_pictures()

    def _on_row_opened(self, key: str) -> None:
        ref = parse_field_key(key)
        if ref is not None:
            self.field_chosen.emit(ref)

    def _on_focus_toggled(self) -> None:
        if self.pane.viewer.has_focus:
            self.take_keyboard()
        else:
            self.pane.viewer.focus_page()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the editor anew."""
        super().resizeEvent(event)
        self._relay.start()
