"""The line above the list of dossiers: the code of a slip opens its dossier, scans of results find theirs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop.ui.counter.capture_state import ScanPhase
from desktop.ui.counter.state import CounterState
from desktop.ui.icons import icon
from desktop.ui.theme import Theme
from desktop.ui.widgets.labels import ElidedLabel

_WIDTH = 380


class ResultsBar(QWidget):
    """Takes what a hand-held reader types, and files that are chosen or dropped."""

    code_given = Signal(str)
    scan_requested = Signal()
    scan_stop_requested = Signal()
    files_requested = Signal()
    files_given = Signal(list)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.code = QLineEdit()
        self.code.setPlaceholderText(self.tr("Read the code of a slip, or type it (F6)"))
        self.code.setAccessibleName(self.tr("Code of a slip"))
        self.code.setClearButtonEnabled(True)
        self.code.addAction(icon("code", theme), QLineEdit.ActionPosition.LeadingPosition)
        self.code.setFixedWidth(theme.px(_WIDTH))
        self.scan = QPushButton(self.tr("Scan results"))
        self.scan.setIcon(icon("scan", theme))
        self.scan.setShortcut("F9")
        self.scan.setToolTip(self.tr("Scan a stack of issued results: each finds its dossier by its slip (F9)"))
        self.stop_scan = QPushButton(self.tr("Stop"))
        self.stop_scan.setIcon(icon("stop", theme))
        self.stop_scan.setShortcut("Shift+F9")
        self.stop_scan.setToolTip(self.tr("Stop the scanner; pages that came are taken in (Shift+F9)"))
        self.files = QPushButton(self.tr("Results from files…"))
        self.files.setIcon(icon("file-add", theme))
        self.files.setToolTip(self.tr("Scans of issued results: each finds its dossier by the slip before it or on it"))
        self.line = ElidedLabel("muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        row.setSpacing(theme.px(8))
        row.addWidget(self.code)
        row.addWidget(self.scan)
        row.addWidget(self.stop_scan)
        row.addWidget(self.files)
        row.addWidget(self.line, 1)
        self.code.returnPressed.connect(self._on_code)
        self.scan.clicked.connect(self.scan_requested)
        self.stop_scan.clicked.connect(self.scan_stop_requested)
        self.files.clicked.connect(self.files_requested)

    def listen(self, whole: QWidget) -> None:
        """Let F6 put the keyboard here from anywhere on a page."""
        shortcut = QShortcut(QKeySequence("F6"), whole)
        shortcut.activated.connect(self.take_keyboard)

    def take_keyboard(self) -> None:
        """Wait for a code."""
        self.code.setFocus()
        self.code.selectAll()

    def clear(self) -> None:
        """Forget the code, which has done its work."""
        self.code.clear()

    def render_state(self, state: CounterState) -> None:
        """Show a state."""
        self.files.setEnabled(state.is_ready and state.filing is None)
        self.scan.setEnabled(state.can_scan_results)
        self.scan.setVisible(not state.is_scanning_results)
        self.stop_scan.setVisible(state.is_scanning_results)
        self.stop_scan.setEnabled(state.capture.phase is ScanPhase.RUNNING)
        self.line.setText(self._words(state))

    def _words(self, state: CounterState) -> str:
        if state.is_scanning_results:
            return self.tr("Scanning results: {count} pages").format(count=state.capture.pages)
        if state.filing is not None:
            done, total = state.filing
            return self.tr("Looking for codes: {done} of {total} pages").format(done=done, total=total)
        if state.capture.phase is ScanPhase.SEARCHING:
            return self.tr("Looking for a scanner…")
        return ""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if self.files.isEnabled() and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on the files that were dropped."""
        self.files_given.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def _on_code(self) -> None:
        text = self.code.text().strip()
        if text:
            self.code.selectAll()  # the next code takes the place of one that was not understood
            self.code_given.emit(text)
