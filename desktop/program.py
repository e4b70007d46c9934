"""The program with a window: the composition root, from the first window to the last."""

from __future__ import annotations

import logging
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.app import Window
from desktop.devices.sane import SaneDriver
from desktop.jobs.job import Lane, Runner
from desktop.jobs.runner import JobRunner
from desktop.log_file import log_in_file
from desktop.settings import ScreenSettings, SettingsFile, default_path
from desktop.ui.crash import CrashReporter
from desktop.ui.desk_port import DeskOf
from desktop.ui.i18n import install_language
from desktop.ui.theme import DARK, LIGHT, Theme, apply_theme
from desktop.ui.workstation import Workstation

if TYPE_CHECKING:
    from desktop.workflow.desk import Desk

log = logging.getLogger(__name__)

_WARM_UP_AFTER_MS = 1500
_TRY_AGAIN_MS = 500


class LateDesk:
    """A store that is opened by the first lane that needs it; one that could not be opened is tried again."""

    def __init__(self, folder: Path | None, database_url: str | None) -> None:
        self._folder = folder
        self._database_url = database_url
        self._desk: Desk | None = None
        self._lock = threading.Lock()

    def __call__(self) -> Desk:
        """Return the open store; call it on a lane.

        Raises:
            StorageError: it cannot be opened.
        """
        with self._lock:
            if self._desk is None:
                from desktop.workflow.desk import Desk  # noqa: PLC0415  # a second of imports, off the window's thread
                from desktop.workflow.open_store import default_folder  # noqa: PLC0415

                self._desk = Desk.open(self._folder or default_folder(), self._database_url)
            return self._desk

    def close(self) -> None:
        """Close the store if it was opened."""
        if self._desk is not None:
            self._desk.close()


class Program(QObject):
    """The window that is open, and another one in its place when it is to look otherwise.

    Everything that is painted measures by its theme once, when it is made: so a window of another text size or other
    colours is made anew and goes on where the former one was. A window at work is not taken away: that waits.
    """

    def __init__(self, app: QApplication, desk: DeskOf, workstation: Workstation, crashes: CrashReporter) -> None:
        super().__init__(app)
        self._app, self._desk, self._workstation, self._crashes = app, desk, workstation, crashes
        self._theme = self._wanted()
        apply_theme(app, self._theme)
        self.runner = JobRunner(crashes.report)
        self.window = self._made()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.dress)
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: self._again.start(0))
        app.aboutToQuit.connect(self.close)

    def open(self) -> None:
        """Show the first window."""
        self.window.main.open_on(self._app.primaryScreen().size())
        self.window.start()

    def dress(self) -> None:
        """Let the window look as was chosen, as soon as nothing is under way in it."""
        wanted = self._wanted()
        if wanted == self._theme:
            self.window.settings.show_waiting(False)
            return
        if self.window.is_busy or QApplication.activeModalWidget() is not None:
            self.window.settings.show_waiting(True)
            self._again.start(_TRY_AGAIN_MS)
            return
        before, runner = self.window, self.runner
        self._theme = wanted
        apply_theme(self._app, wanted)
        runner.shutdown()  # what it was asked for is for the window that goes; the new one asks anew
        self.runner = JobRunner(self._crashes.report)
        self.window = self._made()
        self.window.main.setGeometry(before.main.geometry())
        self.window.main.setWindowState(before.main.windowState())
        self.window.main.show()
        self.window.take_over(before)
        self.window.settings.show_waiting(False)
        before.main.hide()
        before.main.deleteLater()

    def close(self) -> None:
        """Keep what was typed and stop the lanes."""
        self.window.review.keep_drafts_now()
        self.runner.shutdown()

    def _wanted(self) -> Theme:
        return theme_of(self._workstation.settings.load_screen())

    def _made(self) -> Window:
        window = Window(self._theme, self.runner, self._desk, workstation=self._workstation)
        # Not while the one who clicks is still in the window that goes.
        window.settings.screen_chosen.connect(lambda: self._again.start(0))
        return window


def theme_of(screen: ScreenSettings) -> Theme:
    """Return how a window looks that was chosen to look like this."""
    system_is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    is_dark = system_is_dark if screen.scheme == "system" else screen.scheme == "dark"
    return Theme(DARK if is_dark else LIGHT, screen.scale)


def run(data: Path | None, database_url: str | None, language: str = "vi") -> int:
    """Open the window and return the exit status when it is closed."""
    started = time.monotonic()
    with log_in_file():
        app = QApplication([])
        app.setApplicationName("Hồ Sơ Số")
        app.setDesktopFileName("hososo")
        translator = install_language(app, language)
        crashes = CrashReporter(QApplication.activeWindow)
        crashes.install()
        desk = LateDesk(data, database_url)
        program = Program(app, desk, Workstation(SaneDriver(), SettingsFile(default_path())), crashes)
        program.open()
        QTimer.singleShot(0, lambda: log.info("interactive after %.2f s", time.monotonic() - started))
        QTimer.singleShot(_WARM_UP_AFTER_MS, lambda: _warm_up(program.runner, desk))
        status = app.exec()
        program.close()
        desk.close()
        del translator
        return status


def _warm_up(runner: Runner, desk: LateDesk) -> None:
    """Load what reading needs while nobody waits for it."""
    runner.submit(Lane.STACK, lambda _job: desk().warm_up(), name="warm up", done=lambda _nothing: None)
