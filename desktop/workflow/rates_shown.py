"""A table as it stands on the screen, written to a file: Excel or CSV, numbers as numbers."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from desktop.workflow.rates_json import write_text
from desktop.workflow.rates_types import ShownTable
from desktop.workflow.spreadsheets import plain, save_book

_HEAD_FILL = PatternFill("solid", fgColor="DDE6F0")
_WIDEST = 60


def write_shown(table: ShownTable, target: Path) -> None:
    """Write a table as the file's ending says: .csv, else Excel.

    Raises:
        NotWritten: it cannot be written there.
    """
    if target.suffix.lower() == ".csv":
        write_text(_as_csv(table), target)
    else:
        _write_xlsx(table, target)


def _as_csv(table: ShownTable) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(table.heads)
    for row in table.rows:
        writer.writerow([plain(cell.text) if cell.number is None else cell.number for cell in row])
    return text.getvalue()


def _write_xlsx(table: ShownTable, target: Path) -> None:
    book = Workbook()
    sheet = book.active
    if sheet is None:  # a new book has one; openpyxl's types cannot say so
        sheet = book.create_sheet()
    sheet.append([plain(table.title)])
    sheet["A1"].font = Font(bold=True, size=14)
    for line in table.lines:
        sheet.append([plain(line)])
    sheet.append([])
    sheet.append(list(table.heads))
    head = sheet.max_row
    for cell in sheet[head]:
        cell.font, cell.fill = Font(bold=True), _HEAD_FILL
        cell.alignment = Alignment(wrap_text=True, vertical="center")
    for row in table.rows:
        sheet.append([plain(cell.text) if cell.number is None else cell.number for cell in row])
        for place, shown in zip(sheet[sheet.max_row], row, strict=True):
            if shown.number is not None:
                place.number_format = "0.0%" if shown.is_share else "#,##0.##" if shown.number % 1 else "#,##0"
    for number, _name in enumerate(table.heads, 1):
        texts = [table.heads[number - 1][:20], *(row[number - 1].text for row in table.rows)]
        sheet.column_dimensions[get_column_letter(number)].width = min(_WIDEST, 3 + max(map(len, texts)))
    sheet.freeze_panes = sheet.cell(head + 1, 2)
    sheet.print_title_rows = f"{head}:{head}"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    save_book(book, target)
