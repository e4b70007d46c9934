"""Separator sheets are printed or saved: how many, and where to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.jobs.job import Lane, Runner
from desktop.messages import error_text
from desktop.ui.counter.finish_asks import ask_and_print, ask_for_pdf
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.chooser import Chooser
from desktop.ui.widgets.labels import Banner, label
from desktop.ui.wording import LANGUAGE, translate
from desktop.words.separators import NAME
from desktop.workflow.slip_types import Sheet
from ocr.errors import HosoError

COUNTS = (5, 10, 20, 50, 100)
_USUAL = 10
_WIDTH = 480


def _print_on_a4(parent: QWidget, sheets: Sequence[Sheet]) -> bool:
    return ask_and_print(parent, sheets, QPageSize.PageSizeId.A4)


def _ask_where(parent: QWidget) -> Path | None:
    return ask_for_pdf(parent, f"{NAME}.pdf", translate("Separators", "Save separator sheets"))


@dataclass(frozen=True, slots=True)
class SeparatorAsks:
    """How people are asked; tests answer instead. None where nothing was chosen, False where nothing was printed."""

    pdf: Callable[[QWidget], Path | None] = _ask_where
    paper: Callable[[QWidget, Sequence[Sheet]], bool] = _print_on_a4


class SeparatorDialog(QDialog):
    """Asks how many sheets; each request gives the number."""

    print_requested = Signal(int)
    save_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        px = theme.px
        self.setWindowTitle(translate("Separators", "Separator sheets"))
        self.setFixedWidth(px(_WIDTH))
        self.count = Chooser(theme)
        for count in COUNTS:
            self.count.addItem(str(count), count)
        self.count.setCurrentIndex(COUNTS.index(_USUAL))
        self.count.setAccessibleName(translate("Separators", "How many sheets"))
        self.banner = Banner(theme)
        self.cancel = QPushButton(translate("Separators", "Cancel"))
        self.save = QPushButton(translate("Separators", "Save as PDF…"))
        self.print = QPushButton(translate("Separators", "Print"))
        self._build(px)
        self.cancel.clicked.connect(self.reject)
        self.print.clicked.connect(lambda: self.print_requested.emit(self.count.currentData()))
        self.save.clicked.connect(lambda: self.save_requested.emit(self.count.currentData()))
        self.banner.show_text("", Mark.QUIET)
        self._fit()

    def _build(self, px: Callable[[int], int]) -> None:
        told = translate(
            "Separators",
            "Lay one between two papers and scan the whole stack: a new paper begins after each sheet. The sheets "
            "themselves are not kept, and how many were seen is always told. They can be used again and again.",
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setColumnStretch(2, 1)
        grid.addWidget(label(translate("Separators", "How many sheets")), 0, 0)
        grid.addWidget(self.count, 0, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addStretch(1)
        for button in (self.cancel, self.save, self.print):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self.print.setProperty("role", "main")
        self.print.setDefault(True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(*(px(each) for each in (24, 20, 24, 20)))
        column.setSpacing(px(16))
        column.addWidget(label(told, "muted", wrap=True))
        column.addLayout(grid)
        column.addWidget(self.banner)
        column.addLayout(buttons)

    def show_problem(self, text: str) -> None:
        """Say why nothing was printed or saved."""
        self.banner.show_text(text, Mark.PROBLEM)
        self._fit()

    def show_done(self, text: str) -> None:
        """Say what was done."""
        self.banner.show_text(text, Mark.FINE)
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is shown needs at this width; words that wrap are counted."""
        for layout in (self.banner.layout(), self._column):
            if layout is not None:
                layout.invalidate()  # what was shown a moment ago is not known to them yet
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))


class Separating(QObject):
    """Opens the dialog over another one and has the sheets made on a lane."""

    def __init__(self, runner: Runner, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._theme = runner, theme
        self.asks = SeparatorAsks()
        self.dialog: SeparatorDialog | None = None

    def open(self, parent: QWidget) -> None:
        """Open the dialog, unless it is open."""
        if self.dialog is not None:
            return
        self.dialog = dialog = SeparatorDialog(self._theme, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.print_requested.connect(self._print)
        dialog.save_requested.connect(self._save)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _print(self, count: int) -> None:
        def work(_job: object) -> tuple[Sheet, ...]:
            from desktop.workflow.separator_sheets import separator_sheets  # noqa: PLC0415  # drawing libraries

            return separator_sheets(count)

        def done(sheets: tuple[Sheet, ...]) -> None:
            if self.dialog is not None and self.asks.paper(self.dialog, sheets):
                self.dialog.accept()

        self._runner.submit(Lane.DEVICE, work, name="separators", done=done, failed=self._on_failed)

    def _save(self, count: int) -> None:
        target = None if self.dialog is None else self.asks.pdf(self.dialog)
        if target is None:
            return

        def work(_job: object) -> None:
            from desktop.workflow.separator_sheets import write_separators  # noqa: PLC0415  # drawing libraries

            write_separators(count, target)

        def done(_nothing: None) -> None:
            if self.dialog is not None:
                self.dialog.show_done(translate("Separators", "The sheets are written: {file}").format(file=target))

        self._runner.submit(Lane.DEVICE, work, name="separators", done=done, failed=self._on_failed)

    def _on_failed(self, error: HosoError) -> None:
        if self.dialog is not None:
            self.dialog.show_problem(error_text(error, LANGUAGE))

    def _on_closed(self, _code: int) -> None:
        self.dialog = None
