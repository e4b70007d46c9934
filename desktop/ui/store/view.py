"""The store's place: one search box, what it finds, and what is opened from there."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.icons import icon
from desktop.ui.pictures import PictureSource
from desktop.ui.store.detail_pages import DetailPage, DossierPage, PersonPage
from desktop.ui.store.found_rows import FoundRows
from desktop.ui.store.paper_page import PaperPage
from desktop.ui.store.state import Phase, StoreState
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.labels import Banner, EmptyState
from desktop.ui.widgets.lazy_list import LazyRowList
from desktop.workflow.desk_types import DossierDetail, PaperDetail
from storage.lists import PersonView

_SEARCH_WIDTH = 760


class StoreView(QWidget):
    """Renders a `StoreState`; every wish of a person is a signal."""

    query_typed = Signal(str)
    first_requested = Signal()
    things_wanted = Signal(object)
    open_requested = Signal(str)
    back_requested = Signal()
    retry_requested = Signal()
    counter_requested = Signal(str)
    save_requested = Signal(str)
    restore_requested = Signal(str, int)

    def __init__(self, theme: Theme, pictures: PictureSource) -> None:
        super().__init__()
        self.setProperty("role", "place")
        self._theme = theme
        self.search = QLineEdit()
        self.results = LazyRowList(theme, pictures.picture, self.tr("Results"))
        self._found = FoundRows(StoreState())
        pictures.ready.connect(self.results.viewport().update)
        self.banner = Banner(theme)
        self.empty = EmptyState(theme)
        self.person = PersonPage(theme, pictures)
        self.paper = PaperPage(theme, pictures)
        self.dossier = DossierPage(theme, pictures)
        self.inner = QStackedWidget()
        self.outer = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        px = self._theme.px
        self.search.setProperty("role", "search")
        self.search.setPlaceholderText(self.tr("Name, number, dossier code or any word on a paper"))
        self.search.setAccessibleName(self.tr("Search the store"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", self._theme, "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMaximumWidth(px(_SEARCH_WIDTH))
        self.search.installEventFilter(self)
        head = QFrame()
        head.setProperty("role", "head")
        row = QHBoxLayout(head)
        row.setContentsMargins(px(16), px(12), px(16), px(12))
        row.addWidget(self.search, 10)
        row.addStretch(1)
        for widget in (self.results, self.empty):
            self.inner.addWidget(widget)
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        margin = QWidget()
        around = QHBoxLayout(margin)
        around.setContentsMargins(px(16), px(12), px(16), 0)
        around.addWidget(self.banner)
        column.addWidget(margin)
        self._margin = margin
        column.addWidget(self.inner, 1)
        self.outer.addWidget(found)
        for page in (self.person, self.paper, self.dossier):
            self.outer.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.outer)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.query_typed)
        self.search.returnPressed.connect(self.first_requested)
        self.results.opened.connect(self.open_requested)
        self.results.left_upwards.connect(self.focus_search)
        self.results.in_sight.connect(self._on_in_sight)
        self.results.typed.connect(self._on_typed)
        self.banner.acted.connect(self.retry_requested)
        self.empty.acted.connect(self._on_empty_acted)
        for page in (self.person, self.paper, self.dossier):
            page.opened.connect(self.open_requested)
            page.back_requested.connect(self.back_requested)
        self.dossier.counter_requested.connect(self.counter_requested)
        self.paper.save_requested.connect(self.save_requested)
        self.paper.restore_requested.connect(self.restore_requested)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._on_escape)

    def render_state(self, state: StoreState, on: date) -> None:
        """Show a state as of a day."""
        if self.search.text() != state.query:
            self.search.setText(state.query)
        if not state.trail:
            self.outer.setCurrentIndex(0)
            self._render_results(state)
            return
        self._show_found(state)
        if state.detail is None:
            if state.detail_phase is Phase.FAILED:
                self.outer.setCurrentIndex(0)
                self._show_banner(state.detail_error, "")
            return
        self._render_detail(state.detail, on)
        page = self.outer.currentWidget()
        if isinstance(page, DetailPage):
            page.show_note(state.note, is_problem=state.note_is_problem)

    def _render_results(self, state: StoreState) -> None:
        self._show_banner(state.error, self.tr("Try again") if state.error else "")
        self._show_found(state)
        if len(self._found) or state.phase is Phase.FAILED:
            self.inner.setCurrentWidget(self.results)
            return
        self.inner.setCurrentWidget(self.empty)
        if state.phase is Phase.LOADING:
            self.empty.show_text("store", self.tr("The store is being opened…"), self.tr("You can type already."))
        elif state.query.strip():
            self.empty.show_text(
                "search",
                self.tr("Nothing found for “{query}”").format(query=state.query.strip()),
                self.tr("Try fewer words or the number. Marks do not matter: “nguyen” finds “Nguyễn”."),
                self.tr("Clear the search"),
            )
        else:
            self.empty.show_text(
                "store",
                self.tr("The store is empty"),
                self.tr("What is taken in at the counter is found here from then on. Press Ctrl+N for a new dossier."),
            )

    def _show_found(self, state: StoreState) -> None:
        self._found = FoundRows(state)
        self.results.show_rows(self._found)

    def _on_in_sight(self, first: int, last: int) -> None:
        """Ask for what is in sight and a screen more on either side."""
        margin = last - first + 1
        self.things_wanted.emit(self._found.wanted(first, last) or self._found.wanted(first - margin, last + margin))

    def _on_typed(self, text: str) -> None:
        """Go on typing in the search box: a list of any length cannot be walked by its letters."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.end(False)  # without marking what stands there
        self.search.insert(text)

    def _render_detail(self, detail: PersonView | PaperDetail | DossierDetail, on: date) -> None:
        if isinstance(detail, PersonView):
            self.outer.setCurrentWidget(self.person)
            self.person.show_person(detail, on)
        elif isinstance(detail, PaperDetail):
            self.outer.setCurrentWidget(self.paper)
            self.paper.show_paper(detail, on)
        else:
            self.outer.setCurrentWidget(self.dossier)
            self.dossier.show_dossier(detail, on)

    def _show_banner(self, text: str, action: str) -> None:
        self._margin.setVisible(bool(text))
        self.banner.show_text(text, Mark.PROBLEM, action)

    def focus_search(self) -> None:
        """Put the cursor into the search box, everything in it chosen so that typing replaces it."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the down key leave the search box for the results."""
        is_press = watched is self.search and event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down and self.results.isVisible():
            self.results.choose_first()
            self.results.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _on_empty_acted(self) -> None:
        self.search.setText("")
        self.focus_search()

    def _on_escape(self) -> None:
        if self.outer.currentIndex():
            self.back_requested.emit()
        elif self.search.text():
            self._on_empty_acted()
