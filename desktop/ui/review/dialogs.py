"""What the review asks in dialogs, and the list of its keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton, QVBoxLayout, QWidget

from desktop.ui.review.wording import reason_text
from desktop.ui.widgets.keys_dialog import KeyList
from desktop.ui.widgets.keys_dialog import KeysDialog as KeysListed
from desktop.ui.widgets.labels import label
from storage.states import PostponeReason

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Asks:
    """How people are asked; tests answer instead.

    `unlock` is told who confirmed the value; `reason` gives None when nothing is put off after all.
    """

    unlock: Callable[[QWidget, str], bool]
    reason: Callable[[QWidget], PostponeReason | None]
    keys: Callable[[QWidget], None]


def ask_unlock(parent: QWidget, officer: str) -> bool:
    """Ask whether a confirmed value is to be changed; leaving it is what Enter and Escape choose."""
    box = QMessageBox(parent)
    box.setWindowTitle(translate("Review", "Confirmed value"))
    box.setText(translate("Review", "{officer} confirmed this value.").format(officer=officer))
    box.setInformativeText(
        translate("Review", "Unlock it to change it? The confirmed value stays in the history, with your change.")
    )
    keep = box.addButton(translate("Review", "Leave it"), QMessageBox.ButtonRole.RejectRole)
    unlock = box.addButton(translate("Review", "Unlock"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is unlock


class ReasonDialog(QDialog):
    """Asks why a review is put off: one digit, or a click."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Review", "Put off"))
        self.reason: PostponeReason | None = None
        column = QVBoxLayout(self)
        column.addWidget(label(translate("Review", "Why is the review put off?"), "section"))
        self.buttons = [self._button(number, each) for number, each in enumerate(PostponeReason, 1)]
        for button in self.buttons:
            column.addWidget(button)
        column.addWidget(
            label(
                translate("Review", "What is accepted and typed stays. The dossier goes to the list “Put off”."),
                "muted",
            )
        )
        self.cancel = QPushButton(translate("Review", "Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        column.addSpacing(8)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignRight)

    def _button(self, number: int, reason: PostponeReason) -> QPushButton:
        button = QPushButton(f"{number}   {reason_text(reason)}")
        button.setStyleSheet("text-align: left")
        button.setShortcut(QKeySequence(str(number)))
        button.clicked.connect(lambda: self._choose(reason))
        return button

    def _choose(self, reason: PostponeReason) -> None:
        self.reason = reason
        self.accept()


def ask_reason(parent: QWidget) -> PostponeReason | None:
    """Ask why a review is put off; None when it is not."""
    dialog = ReasonDialog(parent)
    dialog.exec()
    dialog.deleteLater()
    return dialog.reason


def key_list() -> KeyList:
    """Return the keys of the review and what they do."""
    return (
        ("Enter", translate("Review", "Accept, and go to the next field to look at")),
        ("Tab · Shift+Tab", translate("Review", "Next field, field before")),
        ("↓ ↑", translate("Review", "Next value that may be chosen, back to the value itself")),
        ("Ctrl+1 … Ctrl+6", translate("Review", "Choose a value by its number")),
        ("Ctrl+Enter", translate("Review", "Confirm the dossier once nothing is left to look at")),
        ("Ctrl+Z · Ctrl+Y", translate("Review", "Take back, do again; also after confirming")),
        ("Ctrl+D", translate("Review", "Note that the papers were compared with the originals")),
        ("F2", translate("Review", "Value large, or the whole page")),
        ("F3", translate("Review", "Put the dossier off, with a reason")),
        ("F4", translate("Review", "Take the first value offered")),
        ("F5", translate("Review", "Read the place of this value once more")),
        ("F6", translate("Review", "Keyboard to the page, and back")),
        ("F9", translate("Review", "Have a second person key the field again, or withdraw that")),
        ("F7 · F8", translate("Review", "Turn the page left, right")),
        ("Ctrl++ · Ctrl+- · Ctrl+0", translate("Review", "Larger, smaller, whole page")),
        ("Ctrl+PgUp · Ctrl+PgDn", translate("Review", "Page before, next page")),
        ("Esc", translate("Review", "Undo what was typed in this field; else leave the dossier")),
        (translate("Review", "Mouse: drag"), translate("Review", "Read the marked place into the field")),
    )


class KeysDialog(KeysListed):
    """Lists the keys of the review."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("Review", "Keys of the review"), key_list(), parent)


def show_keys(parent: QWidget) -> None:
    """Show the list of keys until it is closed."""
    dialog = KeysDialog(parent)
    dialog.exec()
    dialog.deleteLater()


ASKS = Asks(ask_unlock, ask_reason, show_keys)
