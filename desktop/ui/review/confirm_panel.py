"""What stands below the fields: the keys, and when all is seen, the question whether all is right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from desktop.ui.review.deciding import can_confirm
from desktop.ui.review.state import ReviewState, open_refs
from desktop.ui.theme import Theme
from desktop.ui.widgets.labels import ElidedLabel, label
from desktop.workflow.review_types import ReviewDossier
from storage.states import ComponentState


class EnterButton(QPushButton):
    """A button that Enter presses too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)


class ConfirmPanel(QFrame):
    """The foot of the review: keys, or the question, or what comes next."""

    confirm_requested = Signal(bool)
    next_requested = Signal()
    leave_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "foot")
        self.keys = ElidedLabel("caption")
        self.question = label(wrap=True)
        self.confirm = EnterButton()
        self.compare = EnterButton()
        self.next = EnterButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        column.setSpacing(theme.px(8))
        for widget in (self.question, self.confirm, self.compare, self.next, self.keys):
            column.addWidget(widget)
        self.confirm.setProperty("role", "main")
        self.confirm.clicked.connect(lambda: self.confirm_requested.emit(False))
        self.compare.clicked.connect(lambda: self.confirm_requested.emit(True))
        self.next.clicked.connect(self.next_requested)

    def render_state(self, state: ReviewState) -> None:
        """Show what fits the state."""
        dossier = state.dossier
        is_asking = state.is_offering and dossier is not None and not state.is_done
        self.question.setVisible(is_asking or state.is_done)
        self.confirm.setVisible(is_asking)
        self.compare.setVisible(is_asking and dossier is not None and is_to_compare(dossier))
        self.next.setVisible(state.is_done)
        self.keys.setText(self._keys(state))
        if dossier is None:
            return
        self.confirm.setText(self.tr("Confirm the dossier"))
        self.confirm.setEnabled(can_confirm(state) and not state.is_confirming)
        self.compare.setText(self.tr("Confirm, compared with the originals"))
        self.compare.setEnabled(self.confirm.isEnabled())
        self.next.setText(self.tr("Back to the counter") if state.from_counter else self.tr("Next dossier"))
        if state.is_done:
            self.question.setText(self.tr("Confirmed. Ctrl+Z takes it back."))
        elif state.storing or state.is_confirming:
            self.question.setText(self.tr("The values are being stored…"))
        else:
            papers = sum(each.paper.confirmed_at is None for each in dossier.papers)
            values = sum(each.view is not None and not each.is_confirmed for each in dossier.fields)
            text = self.tr("Nothing is left to be looked at. Confirm {papers} papers with {values} more values?")
            self.question.setText(text.format(papers=papers, values=values))

    def focus_button(self, state: ReviewState) -> None:
        """Put the keyboard on what is usually done next."""
        (self.next if state.is_done else self.confirm).setFocus()

    def _keys(self, state: ReviewState) -> str:
        if state.is_offering:
            return self.tr("Enter · Tab choose · Esc back · Ctrl+Z take back · F1 all keys")
        if not open_refs(state):
            return self.tr("Ctrl+Enter confirm · Tab next field · F1 all keys")
        return self.tr("Enter next to look at · Tab next field · F3 later · F1 all keys")


def is_to_compare(dossier: ReviewDossier) -> bool:
    """Tell whether something was scanned that nobody compared with its original yet."""
    return any(
        each.component is not None
        and not each.is_borrowed
        and each.component.state is ComponentState.SCANNED
        and not each.component.original_seen
        for each in dossier.papers
    )
