"""What is on the screen on paper: printed, or as a PDF."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop.ui.wording import translate
from desktop.workflow.rates_types import ShownCell, ShownTable
from ocr.errors import NotWritten

_MARGIN_MM = 12.0
_TEXT_PT = 8.5
_STYLE = """
h1 { font-size: 14pt; } p { margin: 0 0 2pt 0; color: #333333; }
th { background: #dde6f0; font-weight: 600; } th, td { padding: 2pt 4pt; }
"""


def ask_for_file(parent: QWidget, name: str) -> Path | None:
    """Ask where to write; None when nothing was chosen. The ending says what: .xlsx, .csv or .pdf."""
    kinds = translate("Supervision", "Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)")
    title = translate("Supervision", "Export what is on the screen")
    chosen, kind = QFileDialog.getSaveFileName(parent, title, str(Path.home() / name), kinds)
    if not chosen:
        return None
    target = Path(chosen)
    ending = kind.rpartition("*")[2].rstrip(")") or ".xlsx"
    return target if target.suffix.lower() in {".xlsx", ".csv", ".pdf"} else target.with_name(target.name + ending)


def ask_and_print(parent: QWidget, table: ShownTable) -> bool:
    """Ask for a printer and print; tell whether it was printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(_layout())
    if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
        return False
    _document(table).print_(printer)
    return True


def write_pdf(table: ShownTable, target: Path) -> None:
    """Write a table as a PDF; call it in the window's thread.

    Raises:
        NotWritten: it cannot be written there.
    """
    try:
        target.write_bytes(b"")
    except OSError as error:
        raise NotWritten(str(target), reason=str(error)) from error
    writer = QPdfWriter(str(target))
    writer.setPageLayout(_layout())
    writer.setTitle(table.title)
    _document(table).print_(writer)


def _layout() -> QPageLayout:
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter)


def _document(table: ShownTable) -> QTextDocument:
    document = QTextDocument()
    font = QFont(document.defaultFont())
    font.setPointSizeF(_TEXT_PT)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(table_as_html(table))
    return document


def table_as_html(table: ShownTable) -> str:
    """Return a table as HTML: title, lines, heads that stand on every page, numbers at the right."""
    lines = "".join(f"<p>{escape(line)}</p>" for line in table.lines)
    heads = "".join(f"<th align='left'>{escape(head)}</th>" for head in table.heads)
    rows = "".join(f"<tr>{''.join(_cell(cell) for cell in row)}</tr>" for row in table.rows)
    return (
        f"<h1>{escape(table.title)}</h1>{lines}<p>&nbsp;</p>"
        f"<table border='0.5' cellspacing='0' width='100%' style='border-collapse: collapse'>"
        f"<thead><tr>{heads}</tr></thead>{rows}</table>"
    )


def _cell(cell: ShownCell) -> str:
    side = "left" if cell.number is None else "right"
    return f"<td align='{side}'>{escape(cell.text)}</td>"
