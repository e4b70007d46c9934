"""The one dialog of capture: which scanner, how it scans, and which folder is watched."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.devices.scanner import RESOLUTIONS_DPI, Abilities, Colour, Scanner, ScanProfile, Source
from desktop.settings import CaptureSettings
from desktop.ui.counter.capture_state import profile_of, with_profile
from desktop.ui.counter.capture_words import colour_word, source_word
from desktop.ui.theme import Theme
from desktop.ui.widgets.check_box import CheckBox
from desktop.ui.widgets.chooser import Chooser
from desktop.ui.widgets.labels import label

_WIDTH = 560


class CaptureDialog(QDialog):
    """Shows the settings; `saved` gives the new ones. It asks for scanners and what they can by signals."""

    search_requested = Signal()
    separators_requested = Signal()
    abilities_requested = Signal(str)
    saved = Signal(object)

    def __init__(self, theme: Theme, settings: CaptureSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._scanners: list[Scanner] = []
        self.setWindowTitle(self.tr("Scanner and watched folder"))
        self.setFixedWidth(theme.px(_WIDTH))
        self.device = Chooser(theme)
        self.search = QPushButton(self.tr("Look again"))
        self.told = label(role="muted", wrap=True)
        self.source = _choices(theme, ((each.value, source_word(each)) for each in Source))
        self.duplex = CheckBox(theme, self.tr("Scan both sides"))
        self.colour = _choices(theme, ((each.value, colour_word(each)) for each in Colour))
        self.resolution = Chooser(theme)
        self.folder = QLineEdit(settings.watched_folder)
        self.pick = QPushButton(self.tr("Choose…"))
        self.separators = QPushButton(self.tr("Print separator sheets…"))
        self.save = QPushButton(self.tr("Save"))
        self.cancel = QPushButton(self.tr("Cancel"))
        for dpi in RESOLUTIONS_DPI:
            self.resolution.addItem(f"{dpi} dpi", dpi)
        self._build(theme)
        self._connect()
        self._show(profile_of(settings))
        self.show_scanners(())

    def _build(self, theme: Theme) -> None:
        self.folder.setPlaceholderText(self.tr("No folder is watched"))
        self.save.setProperty("role", "main")
        self.save.setDefault(True)
        for button in (self.search, self.pick, self.separators, self.cancel):
            button.setAutoDefault(False)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(12))
        grid.setColumnStretch(1, 1)
        rows = (
            (self.tr("Scanner"), self.device, self.search),
            (self.tr("Sheets lie in"), self.source, self.duplex),
            (self.tr("Colour"), self.colour, None),
            (self.tr("Resolution"), self.resolution, None),
            (self.tr("Watched folder"), self.folder, self.pick),
        )
        for number, (text, field, beside) in enumerate(rows):
            line = number if number == 0 else number + 1
            field.setAccessibleName(text)
            grid.addWidget(label(text), line, 0)
            grid.addWidget(field, line, 1)
            if beside is not None:
                grid.addWidget(beside, line, 2)
        grid.addWidget(self.told, 1, 1, 1, 2)
        hint = label(
            self.tr("Files that arrive in the watched folder go into the open dossier and are then removed there."),
            "caption",
            wrap=True,
        )
        grid.addWidget(hint, len(rows) + 1, 1, 1, 2)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(self.separators)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*(theme.px(each) for each in (24, 20, 24, 20)))
        whole.setSpacing(theme.px(20))
        whole.addLayout(grid)
        whole.addLayout(buttons)

    def _connect(self) -> None:
        self.search.clicked.connect(self._on_search)
        self.device.activated.connect(lambda _number: self._ask())
        self.source.currentIndexChanged.connect(lambda _number: self._hold_duplex())
        self.pick.clicked.connect(self._on_pick)
        self.separators.clicked.connect(self.separators_requested)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.reject)

    def _say(self, text: str) -> None:
        """Say something below the scanner, with as much room as it needs."""
        self.told.setText(text)
        self.told.setMinimumHeight(max(0, self.told.heightForWidth(self.told.width())) if text else 0)
        self.adjustSize()

    def show_searching(self) -> None:
        """Say that scanners are being looked for."""
        self.search.setEnabled(False)
        self._say(self.tr("Scanners are being looked for; over a network this takes some seconds…"))

    def show_scanners(self, scanners: Sequence[Scanner]) -> None:
        """Offer the scanners that were found, and the one that was chosen before, though it may be off now."""
        self.search.setEnabled(True)
        known = Scanner(self._settings.device, self._settings.device_name or self._settings.device)
        self._scanners = list(scanners)
        if known.id and known.id not in {each.id for each in scanners}:
            self._scanners.append(known)
        self.device.clear()
        names = [each.name for each in self._scanners]
        for each in self._scanners:  # two of one make are told apart by where they are plugged in
            self.device.addItem(each.name if names.count(each.name) == 1 else f"{each.name} · {each.id}", each.id)
        self.device.setCurrentIndex(max(0, self.device.findData(known.id)))
        self.device.setEnabled(bool(self._scanners))
        self._say(self.tr("{count} scanners found.").format(count=len(scanners)) if scanners else "")
        if scanners:
            self._ask()

    def show_nothing_found(self) -> None:
        """Say that no scanner answered."""
        self.show_scanners(())
        self._say(self.tr("No scanner answers. Switch it on, check its cable, then look again."))

    def show_problem(self, text: str) -> None:
        """Say why nothing is known of the scanners."""
        self.search.setEnabled(True)
        self._say(text)

    def show_abilities(self, device: str, can: Abilities) -> None:
        """Leave only what a scanner can, if it is still the one that is chosen."""
        if device != self.device.currentData():
            return
        for box, offered in ((self.source, can.sources), (self.colour, can.colours)):
            for number in range(box.count()):
                _enable(box, number, is_on=box.itemData(number) in {each.value for each in offered})
            if not _is_enabled(box, box.currentIndex()):
                box.setCurrentIndex(next((n for n in range(box.count()) if _is_enabled(box, n)), 0))
        self.duplex.setProperty("offered", can.can_duplex)
        self._hold_duplex()

    def _hold_duplex(self) -> None:
        """Offer both sides only where a feeder can turn sheets."""
        is_fed = self.source.currentData() == Source.FEEDER.value
        offered = self.duplex.property("offered")
        self.duplex.setEnabled(is_fed and offered is not False)
        if not self.duplex.isEnabled():
            self.duplex.setChecked(False)

    def _show(self, profile: ScanProfile) -> None:
        self.source.setCurrentIndex(self.source.findData(profile.source.value))
        self.colour.setCurrentIndex(self.colour.findData(profile.colour.value))
        self.resolution.setCurrentIndex(max(0, self.resolution.findData(profile.resolution_dpi)))
        self.duplex.setChecked(profile.is_duplex)
        self._hold_duplex()

    def _ask(self) -> None:
        if self.device.currentData():
            self.abilities_requested.emit(self.device.currentData())

    def _on_search(self) -> None:
        self.show_searching()
        self.search_requested.emit()

    def _on_pick(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Watched folder"), self.folder.text())
        if folder:
            self.folder.setText(folder)

    def _on_save(self) -> None:
        number = self.device.currentIndex()
        profile = ScanProfile(
            resolution_dpi=self.resolution.currentData(),
            colour=Colour(self.colour.currentData()),
            source=Source(self.source.currentData()),
            is_duplex=self.duplex.isChecked(),
        )
        scanner = self._scanners[number] if 0 <= number < len(self._scanners) else None
        settings = with_profile(self._settings, scanner, profile)
        self.saved.emit(replace(settings, watched_folder=self.folder.text().strip()))
        self.accept()


def _choices(theme: Theme, choices: Iterable[tuple[str, str]]) -> QComboBox:
    box = Chooser(theme)
    for value, word in choices:
        box.addItem(word, value)
    return box


def _enable(box: QComboBox, number: int, *, is_on: bool) -> None:
    model = box.model()
    if isinstance(model, QStandardItemModel):  # which is what a box of plain texts has
        model.item(number).setEnabled(is_on)


def _is_enabled(box: QComboBox, number: int) -> bool:
    return bool(box.model().flags(box.model().index(number, 0)) & Qt.ItemFlag.ItemIsEnabled)
