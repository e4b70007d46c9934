"""The tab of quality sampling: which sample, how far it is, what was measured; or a new one to be drawn."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.quality.error_table import ErrorTable
from desktop.ui.quality.plan_panel import PlanPanel
from desktop.ui.quality.rows import error_rows, progress_text, sample_name
from desktop.ui.quality.state import QualityState
from desktop.ui.review.confirm_panel import EnterButton
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.chooser import Chooser
from desktop.ui.widgets.labels import Banner, EmptyState, label
from desktop.workflow.quality_types import QualityOverview, SampleResult

_NEW = 0
"""Samples are numbered from 1."""


class QualityTab(QWidget):
    """Renders a `QualityState`; every wish of a person is a signal. `sample_chosen`: its number, None for a new one."""

    sample_chosen = Signal(object)
    key_requested = Signal()
    pairs_requested = Signal()
    retry_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # for as long as there is nothing in it that has the keyboard
        self.setAccessibleName(self.tr("Quality samples"))
        self._samples: tuple[object, ...] | None = None
        self.samples = Chooser(theme)
        self.samples.setAccessibleName(self.tr("Sample"))
        self.samples.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.samples.setMinimumContentsLength(20)
        self.key = EnterButton()
        self.key.setProperty("role", "main")
        self.pairs = QPushButton(self.tr("Export for calibration"))
        self.pairs.setToolTip(
            self.tr("How sure the reader was of each value and whether it was right; no values and no names.")
        )
        self.progress = label(role="muted", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.banner = Banner(theme)
        self.plan = PlanPanel(theme)
        self.table = ErrorTable(theme, self.tr("Measured errors"))
        self.empty = EmptyState(theme)
        self.pages = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        px = self._theme.px
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.samples, 1)
        row.addWidget(self.key)
        row.addWidget(self.pairs)
        self._how_far = QWidget()
        far = QVBoxLayout(self._how_far)
        far.setContentsMargins(0, 0, 0, 0)
        far.setSpacing(px(4))
        far.addWidget(self.bar)
        far.addWidget(self.progress)
        self._top = QWidget()
        top = QVBoxLayout(self._top)
        top.setContentsMargins(px(16), 0, px(16), px(8))
        top.setSpacing(px(8))
        top.addLayout(row)
        top.addWidget(self._how_far)
        top.addWidget(self.banner)
        for page in (self.plan, self.table, self.empty):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.samples.activated.connect(lambda index: self.sample_chosen.emit(self.samples.itemData(index) or None))
        self.key.clicked.connect(self.key_requested)
        self.pairs.clicked.connect(self.pairs_requested)
        self.banner.acted.connect(self.retry_requested)

    def render_state(self, state: QualityState) -> None:
        """Show a state."""
        result = state.result
        before, had_keyboard = self.pages.currentWidget(), self._has_keyboard()
        self._show_samples(state)
        self._show_banner(state)
        for widget in (self.key, self.pairs, self._how_far):
            widget.setVisible(result is not None)
        if result is not None:
            self._show_result(result)
        elif state.overview is not None and state.sample_id is None:
            self.plan.render_state(state)
            self.pages.setCurrentWidget(self.plan)
            self.setFocusProxy(self.plan.draw if self.plan.draw.isEnabled() else self.plan.margin)
        elif state.overview is None or not state.busy:  # else what is there stays until the next thing is
            failed = bool(state.error)
            words = self.tr("No figures") if failed else self.tr("Samples are being fetched…")
            self.empty.show_text("problem" if failed else "clock", words, "")
            self.pages.setCurrentWidget(self.empty)
            self.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes none; the stub does not say so
        if had_keyboard and self.pages.currentWidget() is not before:
            self.setFocus()

    def _has_keyboard(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    def _show_result(self, result: SampleResult) -> None:
        progress = result.progress
        self.bar.setRange(0, max(1, progress.values))
        self.bar.setValue(progress.values_done)
        self.bar.setAccessibleName(progress_text(progress))
        self.progress.setText(progress_text(progress))
        begun = self.tr("Go on keying") if progress.values_done else self.tr("Begin keying")
        self.key.setText(begun if progress.left_for_you or not progress.is_done else self.tr("All is keyed"))
        self.key.setEnabled(progress.left_for_you > 0)
        self.pairs.setEnabled(bool(result.outcomes))
        if result.outcomes:
            self.table.show_errors(error_rows(result))
            self.pages.setCurrentWidget(self.table)
            self.setFocusProxy(self.table)
        else:
            text = self.tr("The rates of errors stand here as soon as the first values are keyed.")
            self.empty.show_text("paper", self.tr("Nothing is keyed yet"), text)
            self.pages.setCurrentWidget(self.empty)
            self.setFocusProxy(self.key if self.key.isEnabled() else self.samples)

    def _show_samples(self, state: QualityState) -> None:
        overview = state.overview
        samples = () if overview is None else overview.samples
        with QSignalBlocker(self.samples):
            if samples != self._samples:
                self._samples = samples
                self.samples.clear()
                self.samples.addItem(self.tr("A new sample…"), _NEW)
                for each in samples:
                    self.samples.addItem(sample_name(each), each.id)
            self.samples.setCurrentIndex(max(0, self.samples.findData(state.sample_id or _NEW)))
        self.samples.setVisible(bool(samples))

    def _show_banner(self, state: QualityState) -> None:
        if state.error:
            self.banner.show_text(state.error, Mark.PROBLEM, self.tr("Try again"))
        elif state.note:
            self.banner.show_text(state.note, Mark.FINE)
        else:
            self.banner.show_text(self._warning(state.overview), Mark.NEEDS_YOU)

    def _warning(self, overview: QualityOverview | None) -> str:
        if overview is None or overview.knows_people:
            return ""
        return self.tr(
            "This store has no accounts: it knows only the user of this computer and cannot tell a second person from "
            "the first. Make accounts before you draw a sample."
        )
