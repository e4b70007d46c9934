"""The supervisor's place: cards and the way of the dossiers above, tables and charts below, dossiers behind them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.supervision.cards import CARD_KEYS, cards_of, stages_of
from desktop.ui.supervision.choosers import Choosers
from desktop.ui.supervision.figure_table import FigureTable, HeatTable
from desktop.ui.supervision.grids import Figure, Grid, word
from desktop.ui.supervision.list_page import ListPage
from desktop.ui.supervision.more_grids import trend_of
from desktop.ui.supervision.painted import FigureCard, StageButton, row_of
from desktop.ui.supervision.shown import tab_grid, tab_names
from desktop.ui.supervision.state import Phase, SupervisionState, Tab
from desktop.ui.supervision.trend_chart import TrendChart
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.fitting_tabs import FittingTabs
from desktop.ui.widgets.labels import Banner, EmptyState
from desktop.ui.wording import LANGUAGE
from desktop.workflow.shown_values import whole
from storage.rates.shapes import STAGES, Pick


class SupervisionView(QWidget):
    """Renders a `SupervisionState`; every wish of a person is a signal.

    `quality` is the tab of quality sampling, and `covers` are its pages that may cover the whole place.
    """

    tab_chosen = Signal(str)
    pick_requested = Signal(object, str)
    retry_requested = Signal()
    back_requested = Signal()

    def __init__(self, theme: Theme, quality: QWidget, covers: Sequence[QWidget]) -> None:
        super().__init__()
        self.setProperty("role", "place")
        self._theme = theme
        self._quality = quality
        self.choosers = Choosers(theme)
        self.cards = [FigureCard(theme) for _ in range(len(CARD_KEYS) + 1)]
        self.stages = [StageButton(theme) for _ in STAGES]
        self.banner = Banner(theme)
        self.report_banner = Banner(theme)
        self.empty = EmptyState(theme)
        self.tabs = FittingTabs(theme)
        self.tables: dict[Tab, FigureTable] = {}
        for tab, name in tab_names().items():
            if tab in (Tab.TREND, Tab.QUALITY):
                continue  # they have their own; a table without a place would be nobody's child
            self.tables[tab] = (HeatTable if tab is Tab.HOURS else FigureTable)(theme, name)
        self.trend = TrendChart(theme)
        self.list_page = ListPage(theme)
        self.below = QStackedWidget()
        self.inner = QStackedWidget()
        self.outer = QStackedWidget()
        self.whole = QStackedWidget()
        self._build(covers)
        self._connect()

    def _build(self, covers: Sequence[QWidget]) -> None:
        px = self._theme.px
        self.tabs.setAccessibleName(self.tr("What is shown below"))
        for name in tab_names().values():
            self.tabs.setTabToolTip(self.tabs.addTab(name), name)
        figures = QWidget()
        column = QVBoxLayout(figures)
        column.setContentsMargins(0, px(12), 0, 0)
        column.setSpacing(px(8))
        self._figures = [row_of(self.cards, self._theme), row_of(self.stages, self._theme)]
        for row in self._figures:
            column.addWidget(row)
        column.addWidget(row_of([self.tabs], self._theme))
        column.addWidget(self.below, 1)
        dashboard = QWidget()
        whole_page = QVBoxLayout(dashboard)
        whole_page.setContentsMargins(0, 0, 0, 0)
        whole_page.setSpacing(0)
        whole_page.addWidget(self.choosers)
        self._margin = row_of([self.banner], self._theme)
        whole_page.addWidget(self._margin)
        self._report_margin = row_of([self.report_banner], self._theme)
        self._report_margin.setContentsMargins(0, px(12), 0, 0)
        self._report_margin.hide()
        whole_page.addWidget(self._report_margin)
        whole_page.addWidget(self.inner, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.whole)
        # From the outside in: with each parent a widget comes under, Qt styles all that is in it anew.
        for page in (self.outer, *covers):
            self.whole.addWidget(page)
        for page in (dashboard, self.list_page):
            self.outer.addWidget(page)
        for page in (figures, self.empty):
            self.inner.addWidget(page)
        for tab in Tab:
            own = {Tab.TREND: self.trend, Tab.QUALITY: self._quality}
            self.below.addWidget(own.get(tab) or self.tables[tab])

    def _connect(self) -> None:
        for card in self.cards:
            card.clicked.connect(lambda _checked=False, card=card: self._open_card(card))
        for button in self.stages:
            button.clicked.connect(lambda _checked=False, button=button: self._open_stage(button))
        for table in self.tables.values():
            table.opened.connect(self._open_figure)
        self.trend.opened.connect(self._open)
        self.tabs.currentChanged.connect(lambda index: self.tab_chosen.emit(list(Tab)[index].value))
        self.banner.acted.connect(self.retry_requested)
        self.list_page.back_requested.connect(self.back_requested)
        self.empty.acted.connect(lambda: self.tab_chosen.emit(Tab.QUALITY.value))
        for keys, box in (
            ("Ctrl+K", self.choosers.period),
            ("Ctrl+U", self.choosers.unit),
            ("Ctrl+B", self.choosers.by),
        ):
            self._shortcut(keys).activated.connect(lambda box=box: box.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self._shortcut("Ctrl+PgDown").activated.connect(lambda: self._turn(1))
        self._shortcut("Ctrl+PgUp").activated.connect(lambda: self._turn(-1))
        self._shortcut("Escape").activated.connect(self._on_escape)

    def _shortcut(self, keys: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self.outer)  # not of what covers it, which has keys of its own
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return shortcut

    def render_state(self, state: SupervisionState, on: date) -> None:
        """Show a state as of a day."""
        self.choosers.render_state(state, on)
        self._show_banner(state)
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(list(Tab).index(state.tab))
        self.tabs.blockSignals(False)
        if state.opened is not None:
            self.outer.setCurrentWidget(self.list_page)
            self.list_page.show_opened(state.opened)
            return
        was_list = self.outer.currentWidget() is self.list_page
        self.outer.setCurrentIndex(0)
        self._show_tab(state)
        if was_list:
            self.focus_first()

    def show_cover(self, page: QWidget | None) -> None:
        """Cover the place with a page, or show it again."""
        self.whole.setCurrentWidget(page or self.outer)
        self.focus_first()

    def _show_tab(self, state: SupervisionState) -> None:
        has_figures = state.overview is not None and not state.is_empty
        if not has_figures and state.tab is not Tab.QUALITY:
            self._show_empty(state)
            return
        self.inner.setCurrentIndex(0)
        for row in self._figures:
            row.setVisible(has_figures)
        self.below.setCurrentIndex(list(Tab).index(state.tab))
        if state.overview is None or not has_figures:
            return
        for card, shown in zip(self.cards, cards_of(state.overview), strict=True):
            card.show_card(shown)
        for button, stage in zip(self.stages, stages_of(state.overview), strict=True):
            button.show_stage(stage)
        if state.tab is Tab.QUALITY:
            return
        if state.tab is Tab.TREND:
            self.trend.show_trend(trend_of(state.overview))
        else:
            waiting = Grid(("",), ((word(self.tr("Dossiers are being counted…")),),))
            self.tables[state.tab].show_grid(tab_grid(state) or waiting)

    def _show_empty(self, state: SupervisionState) -> None:
        self.inner.setCurrentWidget(self.empty)
        if state.phase is Phase.FAILED:
            self.empty.show_text("problem", self.tr("No figures"), "")
        elif state.is_empty:
            text = self.tr("There is no rate where there is nothing to count. Choose another period or unit.")
            self.empty.show_text("dossier", self.tr("No dossier in this period"), text, self.tr("Quality samples"))
        elif state.steps is not None and state.steps[1]:
            counts = {"done": whole(state.steps[0], LANGUAGE), "total": whole(state.steps[1], LANGUAGE)}
            text = self.tr("{done} of {total} dossiers. This is needed once; afterwards only what changed is counted.")
            self.empty.show_text("clock", self.tr("Dossiers are being counted…"), text.format(**counts))
        else:
            self.empty.show_text("clock", self.tr("Dossiers are being counted…"), "")

    def _show_banner(self, state: SupervisionState) -> None:
        is_told_below = state.tab is Tab.QUALITY and state.phase is Phase.FAILED  # the tab asks the store by itself
        text = "" if is_told_below else state.error or state.note
        self._margin.setVisible(bool(text))
        mark = Mark.PROBLEM if state.error else Mark.FINE
        again = self.tr("Try again") if state.phase is Phase.FAILED else ""
        self.banner.show_text(text, mark, again)

    def show_report_alert(self, text: str) -> None:
        """Show that a report did not leave; nothing with an empty text."""
        self._report_margin.setVisible(bool(text))
        self.report_banner.show_text(text, Mark.NEEDS_YOU, self.tr("Report schedule…") if text else "")

    def focus_first(self) -> None:
        """Put the keyboard where figures are walked; on the period as long as there are none."""
        cover = self.whole.currentWidget()
        if cover is not self.outer:
            cover.setFocus()
        elif self.outer.currentIndex():
            self.list_page.rows.setFocus()
        elif self.inner.currentIndex() == 0:
            self.below.currentWidget().setFocus()
        else:
            self.choosers.period.setFocus()

    def _turn(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())
        self.below.currentWidget().setFocus()

    def _open_card(self, card: FigureCard) -> None:
        if card.card is not None and card.card.pick is not None:
            self._open(card.card.pick, card.card.pick_title)

    def _open_stage(self, button: StageButton) -> None:
        if button.stage is not None:
            self._open(button.stage.pick, button.stage.name)

    def _open_figure(self, figure: Figure) -> None:
        if figure.pick is not None:
            self._open(figure.pick, figure.pick_title)

    def _open(self, pick: Pick, title: str) -> None:
        self.pick_requested.emit(pick, title)

    def _on_escape(self) -> None:
        if self.outer.currentIndex():
            self.back_requested.emit()
        else:
            self.focus_first()
