"""The unit that works with the store, when a dossier is due soon, and what is aimed at."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from desktop.ui.settings.page import SettingsPage
from desktop.ui.settings.state import SettingsState
from desktop.ui.theme import Theme
from desktop.ui.widgets.chooser import Chooser
from desktop.ui.wording import translate
from desktop.workflow.office_types import Aim
from storage.decisions import Office

SOON_DAYS = (1, 2, 3, 5, 7, 10, 15)
_PERCENTS = (50, 60, 65, 70, 75, 80, 85, 90, 95, 98, 100)


class OfficePage(SettingsPage):
    """Each field tells of a decision when it is left, or chosen in."""

    decided = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            translate("Settings", "Unit and aims"),
            translate("Settings", "For everybody who works with this store."),
        )
        self.unit, self.name, self.soon = QLineEdit(), QLineEdit(), Chooser(theme)
        self.aims: dict[str, Chooser] = {}
        self._office = Office()
        self.unit.setPlaceholderText("H34.12")
        self.unit.setMaxLength(35)
        self.name.setMaxLength(200)
        for days in SOON_DAYS:
            self.soon.addItem(translate("Settings", "{count} working days").format(count=days), days)
        self.add_row(
            translate("Settings", "Code of the unit"),
            self.unit,
            translate("Settings", "The codes of new dossiers begin with it, and figures are counted for this unit."),
        )
        self.add_row(
            translate("Settings", "Name of the unit"),
            self.name,
            translate("Settings", "Stands in reports and tables."),
        )
        self.add_row(
            translate("Settings", "Due soon means within"),
            self.soon,
            translate("Settings", "At the counter and in the supervisor's lists."),
        )
        for box in (self.unit, self.name):
            box.editingFinished.connect(self._on_typed)
        self.soon.activated.connect(lambda _number: self._on_soon())

    def render_state(self, state: SettingsState) -> None:
        """Show what is decided; nothing can be changed before that is known."""
        self.setEnabled(state.now is not None)
        if state.now is None:
            return
        office = self._office = state.now.office
        for box, text in ((self.unit, office.unit), (self.name, office.unit_name)):
            if box.text() != text:
                box.setText(text)
                box.setCursorPosition(0)
        self.name.setEnabled(bool(office.unit))
        self.soon.setCurrentIndex(max(0, self.soon.findData(office.soon_days)))
        for aim in state.now.aims:
            self._chooser(aim).setCurrentIndex(self._place_of(aim, office))

    def _chooser(self, aim: Aim) -> Chooser:
        if aim.key not in self.aims:
            chooser = self.aims[aim.key] = Chooser(self.theme)
            published = translate("Settings", "None was published")
            if aim.published is not None:
                published = translate("Settings", "As published: {share} %").format(share=f"{aim.published * 100:g}")
            chooser.addItem(published, None)
            for percent in _PERCENTS:
                chooser.addItem(f"{percent} %", percent)
            chooser.activated.connect(lambda _number, key=aim.key: self._on_aim(key))
            self.add_row(translate("Settings", "Aim: {name}").format(name=aim.name), chooser)
        return self.aims[aim.key]

    def _place_of(self, aim: Aim, office: Office) -> int:
        if aim.key not in office.targets:
            return 0
        percent = round(office.targets[aim.key] * 100)
        chooser = self.aims[aim.key]
        if chooser.findData(percent) < 0:
            chooser.addItem(f"{percent} %", percent)
        return chooser.findData(percent)

    def _on_typed(self) -> None:
        office = replace(self._office, unit=self.unit.text().strip(), unit_name=self.name.text().strip())
        self._decide(office if office.unit == self._office.unit else replace(office, unit_name=""))

    def _on_soon(self) -> None:
        self._decide(replace(self._office, soon_days=int(self.soon.currentData())))

    def _on_aim(self, key: str) -> None:
        targets = {each: share for each, share in self._office.targets.items() if each != key}
        percent = self.aims[key].currentData()
        if percent is not None:
            targets[key] = percent / 100
        self._decide(replace(self._office, targets=targets))

    def _decide(self, office: Office) -> None:
        if office != self._office:
            self.decided.emit(office)
