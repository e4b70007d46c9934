"""The rates as an Excel file: the table of QĐ 766 and the indicators, with formulas, so that whoever gets it can check.

Counts are numbers, everything that follows from them is a formula: subtotals, shares, points. A4 landscape, the head
on every printed page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from desktop.messages import say
from desktop.words.rates import (
    BY_NAMES,
    COLUMNS_766,
    INDICATOR_HEADS,
    NO_DOCUMENT,
    PERIOD,
    SHARE_DIGITIZED,
    SHARE_RESULTS,
    SPANS_766,
    TITLE_766,
    TOTAL,
    UNIT,
    UNIT_GROUP_NAMES,
)
from desktop.workflow.rates_table import unknown_lines
from desktop.workflow.rates_words import row_name
from desktop.workflow.spreadsheets import plain, save_book
from storage.rates.counting import Rate
from storage.rates.shapes import COLUMNS, Group766, RatesTable, Table766

_WHOLE, _PERCENT, _POINTS = "#,##0", "0.0%", "0.00"
_HEAD_FILL = PatternFill("solid", fgColor="DDE6F0")
_GROUP_FILL = PatternFill("solid", fgColor="F2F5F9")
_LINE = Side(style="thin", color="999999")
_BORDER = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_FORMATS = dict.fromkeys(("numerator", "denominator", "missing", "unknown"), _WHOLE) | {
    "rate": _PERCENT,
    "points": _POINTS,
}
_FIRST_ROW = 6
_SHARES = (("digitized", "received"), ("result_digitized", "resolved"))


def write_xlsx(table: Table766, rates: RatesTable, target: Path, language: str = "vi") -> None:
    """Write the file; the first sheet is the table of QĐ 766, the second the indicators in full, the third the rows.

    Raises:
        NotWritten: it cannot be written there.
    """
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)  # noqa: S101  # a new workbook has one
    _fill_766(sheet, table, language)
    _fill_indicators(book.create_sheet(say(("Chỉ số", "Indicators"), language)), rates, language)
    _fill_rows(book.create_sheet(say(BY_NAMES[rates.by.value], language)), rates, language)
    save_book(book, target)


def _fill_766(sheet: Worksheet, table: Table766, language: str) -> None:
    sheet.title = "QĐ 766"
    width = 1 + len(COLUMNS) + len(_SHARES)
    _title(sheet, say(TITLE_766, language), _period_text(table, language), width)
    _head_766(sheet, language, width)
    row, subtotals = _FIRST_ROW, []
    for group in table.groups:
        subtotals.append(row)
        row = _group_766(sheet, group, row, language)
    _line(sheet, row, say(TOTAL, language), [_sum_of(subtotals, 2 + at) for at in range(len(COLUMNS))], bold=True)
    note = say(NO_DOCUMENT, language, count=table.total.no_document)
    sheet.cell(row + 2, 1, note).font = Font(italic=True)
    _print_layout(sheet, [40, *[13] * (width - 1)], _FIRST_ROW - 1)


def _head_766(sheet: Worksheet, language: str, width: int) -> None:
    upper, lower = _FIRST_ROW - 2, _FIRST_ROW - 1
    heads = [say(UNIT, language), *(say(COLUMNS_766[name], language) for name in COLUMNS)]
    heads += [say(SHARE_DIGITIZED, language), say(SHARE_RESULTS, language)]
    spanned = set()
    for first, last, over in SPANS_766:
        left, right = 2 + COLUMNS.index(first), 2 + COLUMNS.index(last)
        sheet.cell(upper, left, say(over, language))
        sheet.merge_cells(start_row=upper, end_row=upper, start_column=left, end_column=right)
        spanned |= set(range(left, right + 1))
    for column, text in enumerate(heads, 1):
        sheet.cell(lower if column in spanned else upper, column, text)
        if column not in spanned:
            sheet.merge_cells(start_row=upper, end_row=lower, start_column=column, end_column=column)
    for column in range(1, width + 1):
        for row in (upper, lower):
            _style_head(sheet, row, column)
    sheet.row_dimensions[lower].height = 45


def _group_766(sheet: Worksheet, group: Group766, row: int, language: str) -> int:
    last = row + len(group.rows)
    sums = [
        f"=SUM({get_column_letter(2 + at)}{row + 1}:{get_column_letter(2 + at)}{last})" for at in range(len(COLUMNS))
    ]
    _line(sheet, row, say(UNIT_GROUP_NAMES[group.key], language), sums, bold=True, fill=_GROUP_FILL)
    for at, each in enumerate(group.rows, row + 1):
        _line(sheet, at, f"  {each.name}", [getattr(each.figures, name) for name in COLUMNS])
    return last + 1


def _line(
    sheet: Worksheet,
    row: int,
    name: str,
    values: Sequence[int | str],
    *,
    bold: bool = False,
    fill: PatternFill | None = None,
) -> None:
    shares = [f'=IF({_at(down, row)}=0,"",{_at(up, row)}/{_at(down, row)})' for up, down in _SHARES]
    for column, value in enumerate([plain(name), *values, *shares], 1):
        cell = sheet.cell(row, column, value)
        cell.border = _BORDER
        cell.number_format = _PERCENT if column > 1 + len(COLUMNS) else _WHOLE
        if bold:
            cell.font = Font(bold=True)
        if fill is not None:
            cell.fill = fill
        if column == 1:
            cell.alignment = Alignment(wrap_text=True, vertical="top")


def _at(name: str, row: int) -> str:
    return f"{get_column_letter(2 + COLUMNS.index(name))}{row}"


def _sum_of(rows: Sequence[int], column: int) -> str:
    return "=" + ("+".join(f"{get_column_letter(column)}{row}" for row in rows) or "0")


def _fill_indicators(sheet: Worksheet, rates: RatesTable, language: str) -> None:
    heads = list(INDICATOR_HEADS)
    _title(sheet, say(INDICATOR_HEADS["name"], language), _period_text(rates, language), len(heads))
    for column, name in enumerate(heads, 1):
        sheet.cell(_FIRST_ROW - 1, column, say(INDICATOR_HEADS[name], language))
        _style_head(sheet, _FIRST_ROW - 1, column)
    for row, each in enumerate(rates.indicators, _FIRST_ROW):
        rate = rates.total.rates[each.key]
        values: list[str | int | float | None] = [
            each.key, say(each.name, language), rate.numerator, rate.denominator, f'=IF(D{row}=0,"",C{row}/D{row})',
            f'=IF(OR(G{row}="",E{row}=""),"",MIN(G{row},E{row}*G{row}/{each.threshold}))', each.max_points,
            f"=MAX(0,ROUNDUP(ROUND(D{row}*{each.threshold},6),0)-C{row})", rate.unknown, each.source, each.open,
        ]  # fmt: skip
        for column, value in enumerate(values, 1):
            cell = sheet.cell(row, column, value)
            cell.border, cell.alignment = _BORDER, Alignment(wrap_text=True, vertical="top")
            cell.number_format = _FORMATS.get(heads[column - 1], "General")
    for row, text in enumerate(unknown_lines(rates, language), _FIRST_ROW + len(rates.indicators) + 1):
        sheet.cell(row, 1, text).font = Font(italic=True)
    _print_layout(sheet, [8, 34, 11, 11, 9, 9, 9, 11, 11, 45, 35], _FIRST_ROW - 1)


def _fill_rows(sheet: Worksheet, rates: RatesTable, language: str) -> None:
    """Write numerator, denominator and rate of each indicator for each row, two head lines."""
    width = 2 + 3 * len(rates.indicators)
    _title(sheet, say(BY_NAMES[rates.by.value], language), _period_text(rates, language), width)
    upper, lower = _FIRST_ROW - 2, _FIRST_ROW - 1
    sheet.cell(lower, 1, say(BY_NAMES[rates.by.value], language))
    sheet.cell(lower, 2, say(COLUMNS_766["received"], language))
    for at, each in enumerate(rates.indicators):
        left = 3 + 3 * at
        sheet.cell(upper, left, f"{each.key} {say(each.name, language)}")
        sheet.merge_cells(start_row=upper, end_row=upper, start_column=left, end_column=left + 2)
        for offset, name in enumerate(("numerator", "denominator", "rate")):
            sheet.cell(lower, left + offset, say(INDICATOR_HEADS[name], language))
    for column in range(1, width + 1):
        _style_head(sheet, upper, column)
        _style_head(sheet, lower, column)
    for number, row in enumerate((*rates.rows, rates.total), _FIRST_ROW):
        is_total = row is rates.total
        sheet.cell(number, 1, say(TOTAL, language) if is_total else plain(row_name(row, rates, language)))
        sheet.cell(number, 2, row.dossiers).number_format = _WHOLE
        for at, each in enumerate(rates.indicators):
            _three(sheet, number, 3 + 3 * at, row.rates.get(each.key))
    sheet.row_dimensions[upper].height = 45
    _print_layout(sheet, [34, 11, *[9] * (width - 2)], lower)


def _three(sheet: Worksheet, row: int, left: int, rate: Rate | None) -> None:
    up, down = (None, None) if rate is None else (rate.numerator, rate.denominator)
    sheet.cell(row, left, up).number_format = _WHOLE
    sheet.cell(row, left + 1, down).number_format = _WHOLE
    over, under = f"{get_column_letter(left)}{row}", f"{get_column_letter(left + 1)}{row}"
    sheet.cell(row, left + 2, f'=IF(N({under})=0,"",{over}/{under})').number_format = _PERCENT


def _title(sheet: Worksheet, title: str, period: str, width: int) -> None:
    for row, text in ((1, title), (2, period)):
        sheet.cell(row, 1, text).font = Font(bold=row == 1, size=14 if row == 1 else 11)
        sheet.cell(row, 1).alignment = Alignment(horizontal="center")
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=width)


def _period_text(table: Table766 | RatesTable, language: str) -> str:
    text = say(PERIOD, language, first=f"{table.period.first:%d/%m/%Y}", last=f"{table.period.last:%d/%m/%Y}")
    return text if table.unit is None else f"{text} · {table.unit}"


def _style_head(sheet: Worksheet, row: int, column: int) -> None:
    cell = sheet.cell(row, column)
    cell.font, cell.fill, cell.border = Font(bold=True), _HEAD_FILL, _BORDER
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)


def _print_layout(sheet: Worksheet, widths: Sequence[float], head_row: int) -> None:
    for column, width in _numbered(widths):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = f"B{head_row + 1}"
    sheet.print_title_rows = f"{_FIRST_ROW - 2}:{head_row}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    if sheet.oddFooter is not None:
        sheet.oddFooter.center.text = "&P / &N"


def _numbered(widths: Sequence[float]) -> Iterator[tuple[int, float]]:
    return enumerate(widths, 1)
