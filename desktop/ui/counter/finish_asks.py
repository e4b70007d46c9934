"""Where things go when a dossier ends: files and folders that are asked for, and the printer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop.ui.wording import translate
from desktop.workflow.slip_types import Sheet


@dataclass(frozen=True, slots=True)
class FinishAsks:
    """How people are asked; tests answer instead. None where nothing was chosen, False where nothing was printed."""

    pdf: Callable[[QWidget, str], Path | None]
    folder: Callable[[QWidget], Path | None]
    files: Callable[[QWidget], list[Path]]
    paper: Callable[[QWidget, Sequence[Sheet]], bool]


def ask_for_pdf(parent: QWidget, name: str, title: str = "") -> Path | None:
    """Ask where a PDF is to be written: a slip's, unless the title says something else."""
    title = title or translate("Slip", "Save the slip")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path.home() / name), "PDF (*.pdf)")
    return Path(chosen).with_suffix(".pdf") if chosen else None


def ask_for_folder(parent: QWidget) -> Path | None:
    """Ask into which folder a dossier is to be exported."""
    chosen = QFileDialog.getExistingDirectory(
        parent, translate("Counter", "Folder for the dossier's package"), str(Path.home())
    )
    return Path(chosen) if chosen else None


def ask_for_files(parent: QWidget) -> list[Path]:
    """Ask which files hold issued results."""
    kinds = "*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.webp *.heic *.heif *.pdf"
    names, _ = QFileDialog.getOpenFileNames(
        parent,
        translate("Counter", "Scans of issued results, each with its slip"),
        str(Path.home()),
        translate("Counter", "Pictures and PDF") + f" ({kinds} {kinds.upper()})",
    )
    return [Path(name) for name in names]


def ask_and_print(
    parent: QWidget, sheets: Sequence[Sheet], size: QPageSize.PageSizeId = QPageSize.PageSizeId.A5
) -> bool:
    """Ask for a printer and print sheets in their true size; tell whether it was printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    margins = QMarginsF(0, 0, 0, 0)
    printer.setPageLayout(QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, margins))
    printer.setFullPage(True)
    if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
        return False
    draw_sheets(printer, sheets, size)
    return True


def draw_sheets(
    printer: QPrinter, sheets: Sequence[Sheet], size: QPageSize.PageSizeId = QPageSize.PageSizeId.A5
) -> None:
    """Draw each sheet on a page of its own, from the upper left corner of the paper, as large as its size says."""
    paper = QPageSize.size(size, QPageSize.Unit.Millimeter)
    dots_a_mm = printer.resolution() / 25.4
    painter = QPainter(printer)
    try:
        for number, sheet in enumerate(sheets):
            if number:
                printer.newPage()
            image = QImage(sheet.gray, sheet.width, sheet.height, sheet.width, QImage.Format.Format_Grayscale8)
            painter.drawImage(QRectF(0, 0, paper.width() * dots_a_mm, paper.height() * dots_a_mm), image)
    finally:
        painter.end()


FINISH_ASKS = FinishAsks(ask_for_pdf, ask_for_folder, ask_for_files, ask_and_print)
