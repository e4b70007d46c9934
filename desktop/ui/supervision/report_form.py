"""One schedule as a form: it shows a value, gives it back, and decides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from desktop.messages import say
from desktop.report_settings import (
    FILES_OF,
    LAST_DAY_OF_ALL_MONTHS,
    FileKind,
    Place,
    ReportKind,
    ReportSchedule,
    Rhythm,
    Span,
)
from desktop.ui.supervision.report_words import place_words, split_addresses
from desktop.ui.theme import Theme
from desktop.ui.widgets.check_box import CheckBox
from desktop.ui.widgets.chooser import Chooser
from desktop.ui.widgets.labels import label
from desktop.ui.wording import LANGUAGE
from desktop.words.reports import DAY_OF_MONTH, KINDS, RHYTHMS, SPANS, WEEKDAYS
from desktop.workflow.rates_types import UnitChoice

_FILE_NAMES = {FileKind.XLSX: "Excel", FileKind.PDF: "PDF", FileKind.CSV: "CSV", FileKind.JSON: "JSON"}
_TIME_WIDTH = 90


class ScheduleForm(QWidget):
    """Shows a schedule; `changed` tells that something was chosen or typed."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown = ReportSchedule("")
        self.kind = choices(theme, ((each.value, say(KINDS[each.value], LANGUAGE)) for each in ReportKind))
        self.unit = choices(theme, [("", self.tr("All units"))])
        self.span = choices(theme, ((each.value, say(SPANS[each.value], LANGUAGE)) for each in Span))
        self.rhythm = choices(theme, ((each.value, say(RHYTHMS[each.value], LANGUAGE)) for each in Rhythm))
        self.weekday = choices(theme, ((number, say(words, LANGUAGE)) for number, words in enumerate(WEEKDAYS)))
        days = range(1, LAST_DAY_OF_ALL_MONTHS + 1)
        self.day = choices(theme, ((number, say(DAY_OF_MONTH, LANGUAGE, day=number)) for number in days))
        self.at = QLineEdit()
        self.files = {kind: CheckBox(theme, _FILE_NAMES[kind]) for kind in FileKind}
        self.place = choices(theme, ((each.value, words) for each, words in place_words()))
        self.folder, self.pick = QLineEdit(), QPushButton(self.tr("Choose…"))
        self.recipients = QLineEdit()
        self.to = QStackedWidget()
        self.to_label = QLabel()
        self.active = CheckBox(theme, self.tr("This schedule is in use"))
        self.next = label(role="muted")
        self._build()
        self._connect()

    def _build(self) -> None:
        px = self._theme.px
        self.at.setFixedWidth(px(_TIME_WIDTH))
        self.at.setPlaceholderText("07:30")
        self.recipients.setPlaceholderText("ioc@tinh.gov.vn, van-phong@tinh.gov.vn")
        self.pick.setAutoDefault(False)
        folder = _row(self._theme, self.folder, self.pick)
        for page in (folder, self.recipients):
            self.to.addWidget(page)
        self.to.setFixedHeight(folder.sizeHint().height())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(10))
        grid.setColumnStretch(1, 1)
        when = _row(self._theme, self.rhythm, self.weekday, self.day, label(self.tr("at"), "muted"), self.at, grows=-1)
        rows: tuple[tuple[str, QWidget, Sequence[QWidget]], ...] = (
            (self.tr("Report"), self.kind, [self.kind]),
            (self.tr("Unit"), self.unit, [self.unit]),
            (self.tr("Days"), self.span, [self.span]),
            (self.tr("When"), when, [self.rhythm, self.weekday, self.day, self.at]),
            (self.tr("Files"), _row(self._theme, *self.files.values(), grows=-1), []),
            (self.tr("Goes to"), self.place, [self.place]),
        )
        for number, (text, widget, named) in enumerate(rows):
            grid.addWidget(label(text), number, 0)
            grid.addWidget(widget, number, 1)
            for each in named:
                each.setAccessibleName(text)
        self.folder.setAccessibleName(self.tr("Folder"))
        self.recipients.setAccessibleName(self.tr("Addresses"))
        grid.addWidget(self.to_label, len(rows), 0)
        grid.addWidget(self.to, len(rows), 1)
        grid.addWidget(_row(self._theme, self.active, self.next, grows=-1), len(rows) + 1, 1)

    def _connect(self) -> None:
        for box in (self.kind, self.unit, self.span, self.rhythm, self.weekday, self.day, self.place):
            box.currentIndexChanged.connect(self._on_changed)
        for line in (self.at, self.folder, self.recipients):
            line.textChanged.connect(self._on_changed)
        for check in (*self.files.values(), self.active):
            check.toggled.connect(self._on_changed)
        self.pick.clicked.connect(self._on_pick)

    def offer_units(self, units: Sequence[UnitChoice]) -> None:
        """Offer units to choose from; the one of the schedule that is shown stays chosen."""
        with QSignalBlocker(self.unit):
            self.unit.clear()
            self.unit.addItem(self.tr("All units"), "")
            for each in units:
                self.unit.addItem(f"{each.code} {each.name}", each.code)
            self._choose_unit(self._shown.unit)

    def show_schedule(self, schedule: ReportSchedule) -> None:
        """Show a schedule."""
        self._shown = schedule
        with QSignalBlocker(self):
            for box, value in (
                (self.kind, schedule.kind.value), (self.span, schedule.span.value), (self.weekday, schedule.weekday),
                (self.rhythm, schedule.rhythm.value), (self.day, schedule.day), (self.place, schedule.place.value),
            ):  # fmt: skip
                box.setCurrentIndex(box.findData(value))
            self._choose_unit(schedule.unit)
            self.at.setText(schedule.at)
            self.folder.setText(schedule.folder)
            self.recipients.setText(", ".join(schedule.recipients))
            for kind, check in self.files.items():
                check.setChecked(kind in schedule.files)
            self.active.setChecked(schedule.is_active)
        self._hold_together()

    def show_next(self, text: str) -> None:
        """Say when the schedule is due next."""
        self.next.setText(text)

    def filled_in(self) -> ReportSchedule:
        """Return the schedule as it is filled in."""
        kind = ReportKind(self.kind.currentData())
        return replace(
            self._shown,
            kind=kind,
            files=tuple(each for each in FILES_OF[kind] if self.files[each].isChecked()),
            span=Span(self.span.currentData()),
            rhythm=Rhythm(self.rhythm.currentData()),
            weekday=self.weekday.currentData(),
            day=self.day.currentData(),
            at=self.at.text().strip(),
            unit=self.unit.currentData() or "",
            place=Place(self.place.currentData()),
            folder=self.folder.text().strip(),
            recipients=split_addresses(self.recipients.text()),
            is_active=self.active.isChecked(),
        )

    def _choose_unit(self, code: str) -> None:
        if self.unit.findData(code) < 0:
            self.unit.addItem(code, code)  # not known yet, or not any more: it is shown as it is kept
        self.unit.setCurrentIndex(self.unit.findData(code))

    def _hold_together(self) -> None:
        """Show only what matters for what is chosen."""
        kind, rhythm = ReportKind(self.kind.currentData()), Rhythm(self.rhythm.currentData())
        for each, check in self.files.items():
            check.setVisible(each in FILES_OF[kind])
        self.weekday.setVisible(rhythm is Rhythm.WEEKLY)
        self.day.setVisible(rhythm is Rhythm.MONTHLY)
        is_folder = self.place.currentData() == Place.FOLDER.value
        self.to.setCurrentIndex(0 if is_folder else 1)
        self.to_label.setText(self.tr("Folder") if is_folder else self.tr("Addresses"))

    def _on_changed(self) -> None:
        self._hold_together()
        self.changed.emit()

    def _on_pick(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder"), self.folder.text())
        if folder:
            self.folder.setText(folder)


def choices(theme: Theme, offered: Iterable[tuple[object, str]]) -> Chooser:
    """Return a box that offers values by their words."""
    box = Chooser(theme)
    for value, words in offered:
        box.addItem(words, value)
    return box


def _row(theme: Theme, *widgets: QWidget, grows: int = 0) -> QWidget:
    """Return widgets side by side; one of them grows, none with -1."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(8))
    for number, each in enumerate(widgets):
        row.addWidget(each, 1 if number == grows else 0)
    if grows < 0:
        row.addStretch(1)
    return whole
