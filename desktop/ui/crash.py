"""What happens when there is a bug: the log gets the whole story, the person a calm sentence."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from ocr.errors import describe

log = logging.getLogger(__name__)

_MOST_DIALOGS = 1


class CrashReporter(QObject):
    """Catches what nobody caught. The log holds types and places in the code, and no value that a person gave."""

    _reported = Signal()

    def __init__(self, parent_window: Callable[[], QWidget | None] = lambda: None) -> None:
        super().__init__()
        self._parent_window = parent_window
        self._open = 0
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Be told of every exception from now on, whichever thread it ends."""
        sys.excepthook = self._on_exception
        threading.excepthook = lambda hook: self.report(hook.exc_value)

    def report(self, error: BaseException | None) -> None:
        """Log a bug and tell the person; safe to call from any thread."""
        log.error("bug: %s", describe(error))
        self._reported.emit()

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.report(error.with_traceback(trace))

    @Slot()
    def _on_reported(self) -> None:
        if self._open >= _MOST_DIALOGS:  # a bug in a timer must not bury the screen in dialogs
            return
        self._open += 1
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            self.tr("Unexpected error"),
            self.tr("The program met an unexpected error in what it was doing."),
            QMessageBox.StandardButton.NoButton,
            self._parent_window(),
        )
        box.setInformativeText(
            self.tr(
                "Every page that was shown is stored safely. Go on working; if it happens again, "
                "close the program, open it again and tell your administrator. The details are in the log."
            )
        )
        box.addButton(self.tr("Go on working"), QMessageBox.ButtonRole.AcceptRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._on_dialog_finished)
        box.open()

    @Slot(int)
    def _on_dialog_finished(self, _result: int) -> None:
        self._open -= 1
