"""The counter: what is at hand, opening a dossier, a dossier that is open."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.counter.dossier_banner import worst_of
from desktop.ui.counter.dossier_page import CounterDossierPage
from desktop.ui.counter.left_results import left_words
from desktop.ui.counter.new_page import NewDossierPage
from desktop.ui.counter.results_bar import ResultsBar
from desktop.ui.counter.state import CounterState, Mode
from desktop.ui.counter.today_state import list_name, list_rows
from desktop.ui.counter.today_strip import TodayStrip
from desktop.ui.icons import icon
from desktop.ui.pictures import PictureSource
from desktop.ui.store.rows import dossier_rows
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.head import Head
from desktop.ui.widgets.labels import Banner, EmptyState
from desktop.ui.widgets.lazy_list import LazyRowList
from desktop.ui.widgets.lazy_rows import MadeRows
from desktop.ui.widgets.rows import Row, header

_SHOWN_NOTES = 8


class CounterView(QWidget):
    """Renders a `CounterState`; every wish of a person is a signal of its pages or of this one."""

    new_requested = Signal()
    dossier_requested = Signal(str)
    escape_pressed = Signal()
    retry_requested = Signal()
    file_left_requested = Signal()

    def __init__(self, theme: Theme, pictures: PictureSource) -> None:
        super().__init__()
        self.setProperty("role", "place")
        self.theme, self.pictures = theme, pictures
        self.recent = LazyRowList(theme, pictures.picture, self.tr("Dossiers that came in last"), has_captions=False)
        self.empty = EmptyState(theme)
        self.banner = Banner(theme)
        self.left = Banner(theme)
        self.begin = QPushButton(self.tr("New dossier"))
        self.results = ResultsBar(theme)
        self.new = NewDossierPage(theme)
        self.dossier = CounterDossierPage(theme, pictures)
        self.stack = QStackedWidget()
        self._build()

    def _build(self) -> None:
        idle = self.idle = QWidget()
        self.strip = TodayStrip(self.theme, idle)
        column = QVBoxLayout(idle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = Head(self.theme, has_back=False)
        head.show_text(self.tr("Counter"), self.tr("Take in papers, or go on with a dossier that came in."))
        head.show_action(self.tr("New dossier"))
        self.begin = head.button
        self.begin.setIcon(icon("add", self.theme, "on_accent"))
        self.begin.setToolTip(self.tr("New dossier (Ctrl+N)"))
        column.addWidget(head)
        column.addWidget(self.strip)
        column.addWidget(self.results)
        self.results.listen(idle)
        around = QVBoxLayout()
        around.setContentsMargins(*(self.theme.px(each) for each in (16, 0, 16, 12)))
        around.setSpacing(self.theme.px(8))
        around.addWidget(self.left)
        around.addWidget(self.banner)
        column.addLayout(around)
        column.addWidget(self.recent, 10)
        column.addWidget(self.empty, 10)
        column.addStretch()
        for page in (idle, self.new, self.dossier):
            self.stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        head.acted.connect(self.new_requested)
        self.empty.acted.connect(self.new_requested)
        self.banner.acted.connect(self.retry_requested)
        self.left.acted.connect(self.file_left_requested)
        QShortcut(QKeySequence("F7"), idle).activated.connect(self.file_left_requested)
        self.recent.opened.connect(lambda key: self.dossier_requested.emit(key.partition(":")[2]))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.escape_pressed)

    def render_state(self, state: CounterState, on: date) -> None:
        """Show a state as of a day."""
        self.stack.setCurrentIndex(list(Mode).index(state.mode))
        match state.mode:
            case Mode.IDLE:
                self._render_idle(state, on)
            case Mode.NEW:
                self.new.render_state(state)
            case Mode.OPEN:
                self.dossier.render_state(state, on)

    def focus_first(self) -> None:
        """Put the keyboard where work begins, or goes on."""
        if self.stack.currentWidget() is self.dossier:
            self.dossier.focus_first()
        elif self.stack.currentWidget() is self.new:
            self.new.start()
        else:
            self._focus_list()

    def _focus_list(self) -> None:
        (self.recent if self.recent.isVisible() else self.begin).setFocus()

    def take_keyboard(self) -> None:
        """Give the keyboard to the list that is shown; it stands on the first dossier."""
        self._focus_list()
        self.recent.choose_first()
        self.recent.scrollToTop()

    def _render_idle(self, state: CounterState, on: date) -> None:
        error = state.error or state.today.error
        self._render_banner(state, error)
        self._render_left(state)
        self.strip.render_state(state.today)
        self.results.render_state(state)
        rows = self._rows(state, on)
        self.recent.setVisible(bool(rows))
        self.empty.setVisible(not rows and not error)
        self.recent.show_rows(MadeRows(rows))
        self.begin.setEnabled(state.is_ready)
        if not state.is_ready:
            self.empty.show_text("store", self.tr("The store is being opened…"), "")
        elif state.today.chosen is None:
            self.empty.show_text(
                "counter",
                self.tr("No dossier yet"),
                self.tr("Open the first one: the procedure by a few letters, the owner by number or card."),
                self.tr("New dossier"),
            )
        elif state.today.rows is None:
            self.empty.show_text("clock", list_name(state.today.chosen), self.tr("One moment…"))
        else:
            nothing = self.tr("There is none now. Esc shows what came in last.")
            self.empty.show_text("check", list_name(state.today.chosen), nothing)

    def _rows(self, state: CounterState, on: date) -> list[Row]:
        today = state.today
        if today.chosen is not None:
            count = today.figures.counts.get(today.chosen, 0) if today.figures else 0
            return list_rows(today.chosen, today.rows or (), count, on)
        rows = dossier_rows(state.recent, with_owner=True)
        return [header(self.tr("Came in last"), len(rows)), *rows] if rows else []

    def _render_banner(self, state: CounterState, error: str) -> None:
        if error or not state.notes:
            self.banner.show_text(error, Mark.PROBLEM, self.tr("Try again") if error else "")
            return
        self.banner.show_text("\n".join(note.text for note in state.notes[-_SHOWN_NOTES:]), worst_of(state.notes))

    def _render_left(self, state: CounterState) -> None:
        text, action = left_words(state)
        self.left.show_text(text, Mark.NEEDS_YOU, action)
