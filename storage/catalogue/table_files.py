"""Procedures from a CSV or XLSX table: one row for each component, rows of one procedure below each other.

    Mã thủ tục | Tên thủ tục | Lĩnh vực | Tên giấy tờ | Bản chính | Bản sao | Loại giấy tờ | Điều kiện | ...
    1.001193   | Đăng ký …   | Hộ tịch  | Tờ khai …   | 1         | 0       | declaration  |           |
               |             |          | Văn bản …   | 1         | 0       |              | nếu …     |

The head may stand in any of the first ten rows; its names are listed in `storage.catalogue.table_columns`, Vietnamese
or English, and only code, name and component must be there. A row without a code belongs to the procedure above it.
Without the columns about conditions, databases and types they are read from the component's name as on the portal. A
row with 0 originals and 0 copies is a note. Of an XLSX file the first sheet that has such a head is read.
"""

from __future__ import annotations

import csv
import io
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from xml.etree.ElementTree import ParseError

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from storage.catalogue.durations import parse_duration
from storage.catalogue.entries import Channel, ChannelTerm, ProcedureEntry
from storage.catalogue.portal import PROCEDURE_CODE
from storage.catalogue.table_columns import cell_text, find_columns
from storage.catalogue.table_components import read_components
from storage.errors import CatalogueUnreadable, RowRefused

_HEAD_ROWS = 10
_MOST_ROWS = 200_000
_MOST_COLUMNS = 100
_ENCODINGS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
Row = dict[str, str]


def read_table(path: Path) -> Iterator[tuple[int, ProcedureEntry | RowRefused]]:
    """Yield the file's row number (from 1) where each procedure begins and what is said of it, or why it was refused.

    Reasons: `code_missing`, `code_malformed`, `code_twice`, `name_missing`, `components_missing`.

    Raises:
        CatalogueUnreadable: the file is not there, is no table, or no row of it is a head.
    """
    rows = _xlsx_rows(path) if path.suffix.casefold() == ".xlsx" else _csv_rows(path)
    seen: set[str] = set()
    for row_no, group in _procedures(path, rows):
        yield row_no, _outcome(group, seen)


def _outcome(group: Sequence[tuple[int, Row]], seen: set[str]) -> ProcedureEntry | RowRefused:
    try:
        entry = _entry(group)
    except RowRefused as refused:
        return refused
    if entry.code in seen:
        return RowRefused("code_twice", entry.code)
    seen.add(entry.code)
    return entry


def _entry(group: Sequence[tuple[int, Row]]) -> ProcedureEntry:
    first = group[0][1]
    code, name = first.get("code", ""), first.get("name", "")
    if not code:
        raise RowRefused("code_missing", "")
    if not PROCEDURE_CODE.fullmatch(code):
        raise RowRefused("code_malformed", code)
    if not name:
        raise RowRefused("name_missing", code)
    sector = first.get("sector", "")
    components, notes, doubts = read_components([row for _, row in group], sector)
    if not components and not notes:
        raise RowRefused("components_missing", code)
    return ProcedureEntry(
        code=code,
        name=name,
        sector=sector,
        level=first.get("level", ""),
        result_code=first.get("result_code") or None,
        result_name=first.get("result_name") or None,
        applicants=first.get("applicants", ""),
        agency=first.get("agency", ""),
        decision=first.get("decision", ""),
        channels=_channels(first),
        components=components,
        notes=notes,
        doubts=doubts,
    )


def _channels(row: Row) -> tuple[ChannelTerm, ...]:
    """Return the counter's term; tables give one duration, which is the one that a receipt at the counter needs."""
    duration, fee = row.get("duration", ""), row.get("fee", "")
    if not duration and not fee:
        return ()
    read = parse_duration(duration)
    return (ChannelTerm(Channel.DIRECT, duration, read.working_days, read.calendar_days, read.hours, read.months, fee),)


def _procedures(
    path: Path, rows: Iterable[tuple[int, Sequence[object]]]
) -> Iterator[tuple[int, list[tuple[int, Row]]]]:
    """Group the rows below the head by procedure."""
    columns: dict[str, int] | None = None
    group: list[tuple[int, Row]] = []
    for row_no, cells in rows:
        if columns is None:
            columns = find_columns(cells)
            continue
        row = {column: cell_text(cells[place]) for column, place in columns.items() if place < len(cells)}
        if not any(row.values()):
            continue
        if group and row.get("code", "") not in ("", group[0][1].get("code")):
            yield group[0][0], group
            group = []
        group.append((row_no, row))
    if columns is None:
        raise CatalogueUnreadable(str(path))
    if group:
        yield group[0][0], group


def _csv_rows(path: Path) -> Iterator[tuple[int, Sequence[object]]]:
    try:
        content = path.read_bytes()
        text = content.decode(_ENCODINGS.get(content[:2], "utf-8-sig"))
        head = "\n".join(text.splitlines()[:_HEAD_ROWS])
        delimiter = max(",;\t", key=head.count)  # Vietnamese Excel writes semicolons
        yield from enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), 1)
    except (OSError, UnicodeDecodeError, csv.Error) as broken:
        raise CatalogueUnreadable(str(path)) from broken


def _xlsx_rows(path: Path) -> Iterator[tuple[int, Sequence[object]]]:
    """Read the sheet into memory at once, so that every fault of the file shows here."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles and drop-down lists, which are none of our business
            book = openpyxl.load_workbook(path, read_only=True, data_only=True)
            try:
                sheets = [
                    list(sheet.iter_rows(values_only=True, max_row=_MOST_ROWS, max_col=_MOST_COLUMNS))
                    for sheet in book.worksheets
                ]
            finally:
                book.close()
    except (OSError, InvalidFileException, zipfile.BadZipFile, ParseError, KeyError, ValueError, TypeError) as broken:
        # openpyxl lets the errors of its parts through when a package lacks a part or holds another one
        raise CatalogueUnreadable(str(path)) from broken
    for sheet in sheets:
        if any(find_columns(row) for row in sheet[:_HEAD_ROWS]):
            yield from enumerate(sheet, 1)
            return
