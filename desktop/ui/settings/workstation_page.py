"""What is everybody's own: how the window looks here, and how papers come in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton

from desktop.settings import TEXT_PERCENTS, CaptureSettings, ScreenSettings
from desktop.ui.settings.page import SettingsPage, beside, say
from desktop.ui.settings.state import SettingsState
from desktop.ui.theme import Theme
from desktop.ui.widgets.chooser import Chooser
from desktop.ui.wording import translate
from ocr.text import one_line
from storage.dossiers.counter_name import COUNTER_NAME_LENGTH

SCHEMES = ("system", "light", "dark")


def scheme_name(scheme: str) -> str:
    """Return how a scheme of colours is called."""
    names = {
        "system": translate("Settings", "As the computer"),
        "light": translate("Settings", "Light"),
        "dark": translate("Settings", "Dark"),
    }
    return names[scheme]


def capture_text(settings: CaptureSettings) -> str:
    """Return how papers come in here, in a line."""
    scanner = settings.device_name or settings.device
    parts = [
        translate("Settings", "Scanner: {name}").format(name=scanner) if scanner else "",
        translate("Settings", "Watched folder: {folder}").format(folder=settings.watched_folder)
        if settings.watched_folder
        else "",
    ]
    said = " · ".join(part for part in parts if part)
    nothing = translate("Settings", "No scanner and no folder chosen yet. Files can always be dropped on a dossier.")
    return said or nothing


class WorkstationPage(SettingsPage):
    """Text size, colours, counter, scanner and folder; a name that was typed is told when its field is left."""

    chosen = Signal(object)
    counter_named = Signal(str)
    scanner_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            translate("Settings", "This workstation"),
            translate("Settings", "For you on this computer. Nobody else's window changes."),
        )
        self.text, self.scheme = Chooser(theme), Chooser(theme)
        for percent in TEXT_PERCENTS:
            self.text.addItem(f"{percent} %", percent)
        for scheme in SCHEMES:
            self.scheme.addItem(scheme_name(scheme), scheme)
        self.counter = QLineEdit()
        self.counter.setMaxLength(COUNTER_NAME_LENGTH)
        self.counter.setPlaceholderText(translate("Settings", "e.g. Counter 3"))
        self.scanner = QPushButton(translate("Settings", "Scanner and watched folder…"))
        self._look = self.add_row(translate("Settings", "Text size"), self.text)
        self.add_row(translate("Settings", "Colours"), self.scheme)
        self.add_row(
            translate("Settings", "Counter"),
            self.counter,
            translate("Settings", "Stands with each dossier that is received here; figures are counted by it."),
        )
        self._capture = self.add_row(translate("Settings", "How papers come in"), beside(theme, self.scanner))
        self.text.activated.connect(lambda _number: self._on_chosen())
        self.scheme.activated.connect(lambda _number: self._on_chosen())
        self.counter.editingFinished.connect(lambda: self.counter_named.emit(one_line(self.counter.text())))
        self.scanner.clicked.connect(self.scanner_requested)

    def render_state(self, state: SettingsState) -> None:
        """Show what is chosen."""
        self.text.setCurrentIndex(max(0, self.text.findData(state.screen.text_percent)))
        self.scheme.setCurrentIndex(max(0, self.scheme.findData(state.screen.scheme)))
        if self.counter.text() != state.counter.name:
            self.counter.setText(state.counter.name)
        waits = translate("Settings", "Takes effect as soon as what is under way has ended.")
        say(self._look, waits if state.screen_waits else translate("Settings", "Everything grows with the text."))
        say(self._capture, state.capture)

    def _on_chosen(self) -> None:
        self.chosen.emit(ScreenSettings(int(self.text.currentData()), str(self.scheme.currentData())))
