"""The line above the figures: which period, which unit, by what, and what is done with the figures."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QCompleter, QFrame, QHBoxLayout, QPushButton, QSizePolicy

from desktop.messages import say
from desktop.ui.icons import icon
from desktop.ui.supervision.periods import period_choices, period_name
from desktop.ui.supervision.state import SupervisionState
from desktop.ui.theme import Theme
from desktop.ui.widgets.chooser import Chooser
from desktop.ui.widgets.labels import label
from desktop.ui.wording import LANGUAGE
from desktop.words.rates import BY_NAMES
from desktop.workflow.rates_types import UnitChoice
from storage.rates.shapes import By

_PERIOD_WIDTH, _UNIT_WIDTH, _BY_WIDTH = 220, 300, 130
_PERIOD_LETTERS, _UNIT_LETTERS = 12, 8
"""So much stands even in large text: a month in full, the code of a unit."""


class Choosers(QFrame):
    """Emits what is chosen or typed; the period as text, the unit as its code ("" for all), the rows as `By`."""

    period_typed = Signal(str)
    unit_chosen = Signal(str)
    by_chosen = Signal(str)
    export_requested = Signal()
    print_requested = Signal()
    reports_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "head")
        self._theme = theme
        self._units: tuple[UnitChoice, ...] | None = None
        self.period = self._editable(_PERIOD_WIDTH, _PERIOD_LETTERS, self.tr("Period (Ctrl+K)"))
        self.unit = self._editable(_UNIT_WIDTH, _UNIT_LETTERS, self.tr("Unit (Ctrl+U)"))
        self.by = Chooser(theme)
        self.by.setAccessibleName(self.tr("Rows by (Ctrl+B)"))
        self.by.setToolTip(self.by.accessibleName())
        self.by.setFixedWidth(theme.px(_BY_WIDTH))
        for each in By:
            self.by.addItem(say(BY_NAMES[each.value], LANGUAGE), each.value)
        self.export = QPushButton(self.tr("Export"))
        self.print = QPushButton(self.tr("Print"))
        self.reports = QPushButton(self.tr("Schedule…"))
        self._build()
        self._connect()

    def _editable(self, width: int, letters: int, name: str) -> QComboBox:
        box = Chooser(self._theme)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setMaximumWidth(self._theme.px(width))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(letters)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setMaxVisibleItems(16)
        box.setAccessibleName(name)
        box.setToolTip(name)
        line = box.lineEdit()
        if line is not None:
            line.setAccessibleName(name)
        completer = box.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        return box

    def _build(self) -> None:
        px = self._theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(10), px(16), px(10))
        row.setSpacing(px(8))
        row.addWidget(self.period, _PERIOD_WIDTH)
        row.addWidget(self.unit, _UNIT_WIDTH)
        row.addWidget(label(self.tr("by"), "muted"))
        row.addWidget(self.by)
        row.addStretch(1)
        for button, keys, name in (
            (self.export, "Ctrl+E", "drop"),
            (self.print, "Ctrl+P", "paper"),
            (self.reports, "Ctrl+M", "clock"),
        ):
            button.setShortcut(QKeySequence(keys))
            button.setToolTip(f"{button.text()} ({keys})")
            button.setIcon(icon(name, self._theme))
            row.addWidget(button)

    def _connect(self) -> None:
        period, unit = self.period.lineEdit(), self.unit.lineEdit()
        self.period.activated.connect(lambda _index: self.period_typed.emit(self.period.currentText()))
        self.unit.activated.connect(lambda index: self.unit_chosen.emit(str(self.unit.itemData(index) or "")))
        if period is not None and unit is not None:
            period.returnPressed.connect(lambda: self.period_typed.emit(self.period.currentText()))
            unit.returnPressed.connect(self._take_typed_unit)
        self.by.activated.connect(lambda index: self.by_chosen.emit(str(self.by.itemData(index))))
        self.export.clicked.connect(self.export_requested)
        self.print.clicked.connect(self.print_requested)
        self.reports.clicked.connect(self.reports_requested)

    def _take_typed_unit(self) -> None:
        """Take the unit that was typed, by code or name; one that is none stays as it was."""
        typed = self.unit.currentText().strip().casefold()
        known = range(self.unit.count())
        index = next((n for n in known if typed and self.unit.itemText(n).casefold() == typed), -1)
        if index < 0:
            index = next((n for n in known if typed and typed in self.unit.itemText(n).casefold()), -1)
        if index >= 0:
            self.unit.setCurrentIndex(index)
            self.unit_chosen.emit(str(self.unit.itemData(index) or ""))

    def render_state(self, state: SupervisionState, on: date) -> None:
        """Show what is chosen."""
        with QSignalBlocker(self.period), QSignalBlocker(self.unit), QSignalBlocker(self.by):
            name = period_name(state.period, on)
            self._fill_periods(on)
            self.period.setCurrentIndex(self.period.findText(name))
            self.period.setEditText(name)
            if state.units != self._units:
                self._fill_units(state.units)
            index = max(0, self.unit.findData(state.unit or ""))
            self.unit.setCurrentIndex(index)
            self.unit.setEditText(self.unit.itemText(index))
            for box in (self.period, self.unit):
                line = box.lineEdit()
                if line is not None:
                    line.setCursorPosition(0)  # where there is too little room the beginning says more
            self.by.setCurrentIndex(self.by.findData(state.by.value))
        has_figures = state.overview is not None
        self.export.setEnabled(has_figures)
        self.print.setEnabled(has_figures)

    def _fill_periods(self, on: date) -> None:
        names = [choice.name for choice in period_choices(on)]
        if [self.period.itemText(number) for number in range(self.period.count())] != names:
            self.period.clear()
            self.period.addItems(names)

    def _fill_units(self, units: Sequence[UnitChoice]) -> None:
        self._units = tuple(units)
        self.unit.clear()
        self.unit.addItem(self.tr("All units"), "")
        for each in units:
            self.unit.addItem(f"{each.code} {each.name}", each.code)
