"""The line above the pages: scan, how and with what, files instead, and how far everything is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.ui.counter.capture_state import ScanPhase
from desktop.ui.counter.capture_words import profile_words, scan_words
from desktop.ui.counter.state import CounterState
from desktop.ui.icons import icon
from desktop.ui.theme import Theme
from desktop.ui.widgets.labels import ElidedLabel, label

_ONE_LINE_WIDTH = 560
_AFTER_BUTTONS = 3


class CaptureBar(QWidget):
    """Renders how papers come into the dossier on the screen."""

    scan_requested = Signal()
    scan_stop_requested = Signal()
    choice_requested = Signal()
    add_requested = Signal()
    stop_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.scan = QPushButton(self.tr("Scan"))
        self.stop_scan = QPushButton(self.tr("Stop scanning"))
        self.choose = QPushButton(self.tr("Scanner…"))
        self.line = ElidedLabel("muted")
        self.add = QPushButton(self.tr("Add files…"))
        self.stop = QPushButton(self.tr("Stop reading"))
        self.progress = QProgressBar()
        self.progress_text = label(role="muted")
        self._in_one_line: bool | None = None
        self._build()

    def _build(self) -> None:
        px = self._theme.px
        self.scan.setProperty("role", "main")
        self.scan.setIcon(icon("scan", self._theme, "on_accent"))
        self.scan.setShortcut("F9")
        self.scan.setToolTip(self.tr("Scan the whole stack (F9)"))
        self.stop_scan.setIcon(icon("stop", self._theme))
        self.stop_scan.setShortcut("Shift+F9")
        self.stop_scan.setToolTip(self.tr("Stop the scanner; pages that came are kept (Shift+F9)"))
        self.choose.setShortcut("Ctrl+F9")
        self.choose.setToolTip(self.tr("Choose scanner, resolution, sides and watched folder (Ctrl+F9)"))
        self.add.setIcon(icon("file-add", self._theme))
        self.add.setShortcut(QKeySequence.StandardKey.Open)
        self.add.setToolTip(self.tr("Choose pictures or PDF files (Ctrl+O)"))
        self.stop.setToolTip(self.tr("Every page stays stored and can be read later"))
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Pages read"))
        bar = QHBoxLayout()
        bar.setContentsMargins(px(16), px(12), px(16), px(8))
        bar.setSpacing(px(8))
        for widget in (self.scan, self.stop_scan, self.choose):
            bar.addWidget(widget)
        bar.addStretch()
        bar.addWidget(self.stop)
        bar.addWidget(self.add)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._bar, self._below = bar, QHBoxLayout()
        self._below.setContentsMargins(px(16), 0, px(16), 0)
        self._below.setSpacing(px(8))
        self._lay_out(in_one_line=True)
        whole.addLayout(bar)
        whole.addLayout(self._below)
        whole.addWidget(self.progress)
        self.scan.clicked.connect(self.scan_requested)
        self.stop_scan.clicked.connect(self.scan_stop_requested)
        self.choose.clicked.connect(self.choice_requested)
        self.add.clicked.connect(self.add_requested)
        self.stop.clicked.connect(self.stop_requested)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let what is said stand below the buttons where there is no room beside them."""
        super().resizeEvent(event)
        self._lay_out(in_one_line=self.width() >= self._theme.px(_ONE_LINE_WIDTH))

    def _lay_out(self, *, in_one_line: bool) -> None:
        if in_one_line == self._in_one_line:
            return
        self._in_one_line = in_one_line
        for widget in (self.line, self.progress_text):
            self._bar.removeWidget(widget)
            self._below.removeWidget(widget)
        if in_one_line:
            self._bar.insertWidget(_AFTER_BUTTONS, self.line, 1)
            self._bar.insertWidget(_AFTER_BUTTONS + 1, self.progress_text)
        else:
            self._below.addWidget(self.line, 1)
            self._below.addWidget(self.progress_text)
        self._below.setContentsMargins(*(self._theme.px(each) for each in (16, 0, 16, 0 if in_one_line else 8)))

    def render_state(self, state: CounterState) -> None:
        """Show a state."""
        capture = state.capture
        had_focus = self.scan.hasFocus() or self.stop_scan.hasFocus()
        self.scan.setVisible(not state.is_scanning_here)
        self.scan.setEnabled(state.can_scan)
        self.stop_scan.setVisible(state.is_scanning_here)
        self.stop_scan.setEnabled(capture.phase is ScanPhase.RUNNING)
        if had_focus:
            (self.stop_scan if state.is_scanning_here else self.scan).setFocus()
        self.choose.setVisible(not state.is_scanning_here)
        self.choose.setEnabled(capture.phase is ScanPhase.IDLE)
        self.add.setEnabled(state.can_add)
        self.line.setText(scan_words(state) or profile_words(capture.settings))
        self._render_progress(state)

    def _render_progress(self, state: CounterState) -> None:
        reading = state.own_reading
        is_busy = reading is not None or state.keeping > 0 or state.is_scanning_here
        self.progress.setVisible(is_busy)
        self.stop.setVisible(reading is not None and not state.is_scanning_here)
        self.progress_text.setVisible(reading is not None or state.keeping > 0)
        if reading is None or not reading.total:
            self.progress.setRange(0, 0)
            self.progress_text.setText(self.tr("The reader starts…") if reading else self.tr("Storing files…"))
            return
        self.progress.setRange(0, reading.total)
        self.progress.setValue(reading.done)
        self.progress_text.setText(
            self.tr("{done} of {total} pages read").format(done=reading.done, total=reading.total)
        )
