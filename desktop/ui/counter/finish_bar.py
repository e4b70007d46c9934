"""The line below an open dossier: its step, what is handed out, and on to the next person."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton

from desktop.ui.counter.state import CounterState
from desktop.ui.icons import icon
from desktop.ui.theme import Theme
from desktop.ui.widgets.labels import ElidedLabel
from desktop.ui.wording import step_word
from storage.states import DossierStep, next_steps

_STEP_KEY, _EXPORT_KEY = "F4", "Ctrl+E"
_WORDS_UP_TO = 1.25
"""Larger text leaves the smallest screen no room for words on all buttons; the hint has them."""


class FinishBar(QFrame):
    """Renders how far a dossier is; every wish is a signal."""

    slip_requested = Signal()
    export_requested = Signal()
    step_requested = Signal(object)
    back_requested = Signal()
    result_toggled = Signal(bool)
    next_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "status")
        self._theme = theme
        self._next: DossierStep | None = None
        self._export_hint = self.tr("Write the dossier's papers for the one-stop system")
        self.slip = QPushButton(self.tr("Slip…"))
        self.export = QPushButton(self.tr("Export…"))
        self.result = QPushButton(self.tr("Scan the result"))
        self.line = ElidedLabel("muted")
        self.back = QPushButton()
        self.step = QPushButton()
        self.more = QToolButton()
        self.next = QPushButton(self.tr("Next person"))
        self._build()

    def _build(self) -> None:
        px = self._theme.px
        for button, name, keys, hint in (
            (self.slip, "paper", "F8", self.tr("Print or save the receipt, the request for more, or the refusal")),
            (self.export, "drop", _EXPORT_KEY, self._export_hint),
            (self.result, "scan", "Ctrl+R", self.tr("What is scanned or dropped now is the issued result")),
            (self.back, "undo", "Shift+F4", self.tr("Take the last step back")),
            (self.step, "step", _STEP_KEY, self.tr("Take the dossier one step on")),
        ):
            button.setIcon(icon(name, self._theme))
            button.setShortcut(QKeySequence(keys))
            button.setToolTip(f"{hint} ({keys})")
        self.back.setAccessibleName(self.tr("Take the last step back"))
        self.result.setCheckable(True)
        self.next.setIcon(icon("person", self._theme))
        self.next.setAccessibleName(self.tr("Next person"))
        if self._theme.scale > _WORDS_UP_TO:
            self.next.setText("")
        self.next.setToolTip(self.tr("Put this dossier aside and take in the next person's (Ctrl+N)"))
        self.more.setText("⋯")
        self.more.setToolTip(self.tr("Other steps"))
        self.more.setAccessibleName(self.tr("Other steps"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.more)
        self.more.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(16), px(8))
        row.setSpacing(px(8))
        for left in (self.slip, self.export, self.result):
            row.addWidget(left)
        row.addWidget(self.line, 1)
        row.addWidget(self.back)
        row.addWidget(self.step)
        row.addWidget(self.more)
        row.addWidget(self.next)
        self.slip.clicked.connect(self.slip_requested)
        self.export.clicked.connect(self.export_requested)
        self.result.clicked.connect(self.result_toggled)
        self.back.clicked.connect(self.back_requested)
        self.step.clicked.connect(self._on_step)
        self.next.clicked.connect(self.next_requested)

    def render_state(self, state: CounterState) -> None:
        """Show what a state allows."""
        self.setVisible(state.detail is not None)
        if state.detail is None:
            return
        dossier = state.detail.dossier
        following = next_steps(dossier.step)
        self._next = following[0] if following else None
        self.step.setVisible(self._next is not None)
        if self._next is not None:
            self.step.setText(self.tr("To: {step}").format(step=step_word(self._next)))
            self.step.setShortcut(QKeySequence(_STEP_KEY))  # a new text takes the key away
        self._menu.clear()
        for other in following[1:]:
            self._menu.addAction(self._action(other))
        self.more.setVisible(len(following) > 1)
        self.back.setEnabled(len(state.detail.steps) > 1)
        self._render_export(is_exporting=state.exporting is not None, can_export=bool(dossier.papers))
        self.result.setEnabled(state.can_add)
        self.result.setChecked(state.as_result)
        self.line.setText(self._words(state, dossier.step))

    def _render_export(self, *, is_exporting: bool, can_export: bool) -> None:
        """Let the same button, and the same key, stop what it began."""
        self.export.setEnabled(is_exporting or can_export)
        text = self.tr("Stop") if is_exporting else self.tr("Export…")
        if self.export.text() == text:
            return
        self.export.setText(text)
        self.export.setIcon(icon("stop" if is_exporting else "drop", self._theme))
        self.export.setShortcut(QKeySequence(_EXPORT_KEY))  # a new text takes the key away
        hint = self.tr("Stop: nothing of the package is written") if is_exporting else self._export_hint
        self.export.setToolTip(f"{hint} ({_EXPORT_KEY})")
        self.export.setAccessibleName(self.tr("Stop exporting") if is_exporting else "")

    def _words(self, state: CounterState, step: DossierStep) -> str:
        if state.exporting is not None:
            done, total = state.exporting
            return self.tr("Exporting: {done} of {total} papers").format(done=done, total=total)
        if state.as_result:
            return self.tr("What is scanned now is the issued result")
        return self.tr("Step: {step}").format(step=step_word(step))

    def _action(self, step: DossierStep) -> QAction:
        action = QAction(step_word(step), self._menu)
        action.triggered.connect(lambda: self.step_requested.emit(step))
        return action

    def _on_step(self) -> None:
        if self._next is not None:
            self.step_requested.emit(self._next)
