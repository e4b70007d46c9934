"""Papers that need not be brought because a published database holds their data: the office turns lines on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStyle

from desktop.ui.settings.page import SettingsPage
from desktop.ui.settings.state import SettingsState
from desktop.ui.theme import Theme
from desktop.ui.widgets.check_box import CheckBox
from desktop.ui.widgets.labels import label
from desktop.ui.wording import day, translate
from desktop.workflow.office_types import DatabaseLine
from storage.decisions import Office

_BESIDE, _BELOW = 5, 10


class DatabasesPage(SettingsPage):
    """A box to tick for each line of the table of published databases."""

    decided = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            translate("Settings", "Data in place of papers"),
            translate(
                "Settings",
                "Tick a paper only where this counter can really look its data up. From then on new dossiers do not "
                "ask for it; dossiers that are open stay as they are.",
            ),
        )
        self.boxes: dict[tuple[str, str], CheckBox] = {}
        self._theme = theme
        self._office = Office()

    def render_state(self, state: SettingsState) -> None:
        """Show which lines are turned on."""
        self.setEnabled(state.now is not None)
        if state.now is None:
            return
        self._office = state.now.office
        for each in state.now.databases:
            self._box(each).setChecked(each.line in self._office.databases)

    def _box(self, line: DatabaseLine) -> CheckBox:
        if line.line not in self.boxes:
            box = self.boxes[line.line] = CheckBox(self._theme, f"{line.paper} – {line.database}")
            box.clicked.connect(lambda on, key=line.line: self._on_clicked(key, on=on))
            self.add_whole(box)
            since = translate("Settings", "Since {day}. {source}").format(day=day(line.since), source=line.source)
            unchecked = translate("Settings", "Not checked against the law yet.")
            text = since if line.is_checked else f"{unchecked} {since}"
            source = label(text, "caption", wrap=True)
            # Under the words of its box, and nearer to it than to the next one.
            beside = box.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth) + self._theme.px(_BESIDE)
            source.setContentsMargins(beside, 0, 0, self._theme.px(_BELOW))
            self.add_whole(source)
        return self.boxes[line.line]

    def _on_clicked(self, line: tuple[str, str], *, on: bool) -> None:
        lines = self._office.databases | {line} if on else self._office.databases - {line}
        self.decided.emit(replace(self._office, databases=lines))
