"""Which scanner, how, and which folder: what was chosen last, and the dialog in which something else is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt

from desktop.devices.scanner import Abilities, Scanner
from desktop.messages import error_text
from desktop.settings import CaptureSettings, SettingsFile
from desktop.ui.counter.bench import Bench
from desktop.ui.counter.capture_dialog import CaptureDialog
from desktop.ui.counter.scanning import Scanning
from desktop.ui.counter.separating import Separating
from desktop.ui.counter.view import CounterView
from desktop.ui.counter.watching import Watching
from desktop.ui.wording import LANGUAGE
from ocr.errors import HosoError


class Choosing(QObject):
    """Opens the dialog over a window, asks the driver for it, and remembers what was chosen."""

    def __init__(
        self, bench: Bench, settings: SettingsFile, scanning: Scanning, watching: Watching, window: CounterView
    ) -> None:
        super().__init__(window)
        self._bench = bench
        self._settings = settings
        self._scanning = scanning
        self._watching = watching
        self._window = window
        self._scans_then = False
        self.dialog: CaptureDialog | None = None
        self.separating = Separating(bench.runner, window.theme, self)
        scanning.choice_wanted.connect(self._on_choice_wanted)

    def begin(self) -> None:
        """Take over what was chosen last."""
        self._apply(self._settings.load_capture())

    def open(self) -> None:
        """Open the dialog, unless it is open, and look for scanners."""
        if self.dialog is not None:
            return
        self.dialog = dialog = CaptureDialog(self._window.theme, self._bench.state.capture.settings, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.search_requested.connect(self._search)
        dialog.abilities_requested.connect(self._ask)
        dialog.separators_requested.connect(lambda: self.separating.open(dialog))
        dialog.saved.connect(self._on_saved)
        dialog.finished.connect(self._on_finished)
        dialog.open()
        dialog.show_searching()
        self._search()

    def _on_choice_wanted(self) -> None:
        """Ask which scanner, since somebody wants to scan: saving goes on with that."""
        self.open()
        self._scans_then = True
        if self.dialog is not None:
            self.dialog.save.setText(self.tr("Save and scan"))

    def _search(self) -> None:
        def found(scanners: tuple[Scanner, ...]) -> None:
            if self.dialog is None:
                return
            if scanners:
                self.dialog.show_scanners(scanners)
            else:
                self.dialog.show_nothing_found()

        self._scanning.find(found, self._on_failed)

    def _ask(self, device: str) -> None:
        def told(can: Abilities) -> None:
            if self.dialog is not None:
                self.dialog.show_abilities(device, can)

        self._scanning.ask(device, told, self._on_failed)

    def _on_failed(self, error: HosoError) -> None:
        if self.dialog is not None:
            self.dialog.show_problem(error_text(error, LANGUAGE))

    def _on_saved(self, settings: CaptureSettings) -> None:
        self._settings.save_capture(settings)
        self._apply(settings)
        if self._scans_then and settings.device:
            self._scanning.go_on()

    def _apply(self, settings: CaptureSettings) -> None:
        before = self._bench.state.capture.settings
        self._bench.change_capture(replace(self._bench.state.capture, settings=settings))
        if settings.watched_folder != before.watched_folder:
            self._watching.watch(settings.watched_folder)

    def _on_finished(self, _code: int) -> None:
        self.dialog = None
        self._scans_then = False
        if self._window.isVisible():  # the button that had the keyboard was off while scanners were looked for
            self._window.dossier.focus_first()
