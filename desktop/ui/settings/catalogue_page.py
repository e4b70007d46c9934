"""The catalogue of procedures and the office calendar, from files."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton

from desktop.ui.settings.page import SettingsPage, beside, say
from desktop.ui.settings.state import SettingsState, Work
from desktop.ui.theme import Theme
from desktop.ui.wording import LANGUAGE, translate
from desktop.workflow.shown_values import whole

_SHOWN_LINES = 12


class CataloguePage(SettingsPage):
    """Tells which file is wanted; what a file says is looked at elsewhere."""

    import_requested = Signal()
    calendar_requested = Signal()
    usual_calendar_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            translate("Settings", "Procedures and calendar"),
            translate("Settings", "For everybody who works with this store."),
        )
        self.load = QPushButton(translate("Settings", "Load a file of procedures…"))
        self.progress = QProgressBar()
        self.calendar = QPushButton(translate("Settings", "Choose a calendar file…"))
        self.usual = QPushButton(translate("Settings", "Back to the usual calendar"))
        self._count = self.add_row(translate("Settings", "Procedures"), beside(theme, self.load))
        self.add_whole(self.progress)
        self._calendar = self.add_row(
            translate("Settings", "Office calendar"), beside(theme, self.calendar, self.usual)
        )
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.load.clicked.connect(self.import_requested)
        self.calendar.clicked.connect(self.calendar_requested)
        self.usual.clicked.connect(self.usual_calendar_requested)

    def render_state(self, state: SettingsState) -> None:
        """Show how many procedures there are, and what the calendar says."""
        self.setEnabled(state.now is not None)
        self.progress.setVisible(state.work is Work.IMPORT)
        self.load.setEnabled(state.work is Work.NONE)
        if state.now is None:
            return
        say(
            self._count,
            translate(
                "Settings",
                "{count} procedures are known. A portal file (.jsonl) or a table (.xlsx, .csv) adds to them and "
                "replaces those of the same code. Loading cannot be taken back: load the former file again instead.",
            ).format(count=whole(state.now.procedures, LANGUAGE)),
        )
        text = state.now.office.calendar
        self.usual.setEnabled(bool(text))
        say(self._calendar, _calendar_text(text))


def _calendar_text(text: str) -> str:
    when = translate("Settings", "Counts for due dates of dossiers that come in from now on.")
    if not text:
        return translate("Settings", "Monday to Friday, public holidays of Vietnam off.") + " " + when
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.strip().startswith("#")]
    shown = [*lines[:_SHOWN_LINES], *(["…"] if len(lines) > _SHOWN_LINES else [])]
    return "\n".join([*shown, when])
