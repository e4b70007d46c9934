"""The columns of a catalogue in CSV or XLSX: their names in Vietnamese and English, and what their cells can mean."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ocr.text import fold, one_line

_HEADERS: Final[dict[str, tuple[str, ...]]] = {
    "code": ("ma thu tuc", "ma tthc", "ma thu tuc hanh chinh", "code", "procedure code"),
    "name": ("ten thu tuc", "ten tthc", "ten thu tuc hanh chinh", "name", "procedure name"),
    "sector": ("linh vuc", "sector"),
    "level": ("cap thuc hien", "cap", "level"),
    "result_code": ("ma ket qua", "ma kq", "result code"),
    "result_name": ("ten ket qua", "ket qua", "ket qua giai quyet", "ket qua xu ly", "result", "result name"),
    "applicants": ("doi tuong thuc hien", "doi tuong", "applicants"),
    "agency": ("co quan thuc hien", "co quan", "agency"),
    "decision": ("so quyet dinh", "quyet dinh", "decision"),
    "duration": ("thoi han giai quyet", "thoi han", "thoi gian", "thoi gian giai quyet", "duration"),
    "fee": ("phi le phi", "le phi", "phi", "fee"),
    "note": ("ghi chu", "luu y", "note", "notes"),
    "component": ("ten giay to", "thanh phan ho so", "giay to", "ten thanh phan", "component", "component name"),
    "form_file": ("mau don to khai", "tep mau", "bieu mau", "form", "form file"),
    "originals": ("ban chinh", "so ban chinh", "so luong ban chinh", "originals"),
    "copies": ("ban sao", "so ban sao", "so luong ban sao", "copies"),
    "document_type": ("loai giay to", "ma loai giay to", "document type"),
    "required": ("bat buoc", "required"),
    "condition": ("dieu kien", "truong hop can nop", "condition"),
    "alternatives_group": ("nhom thay the", "nhom lua chon", "alternatives group"),
    "in_database": ("co so du lieu", "csdl", "in database", "database"),
    "case": ("truong hop", "case"),
}
_COLUMNS: Final = {header: column for column, headers in _HEADERS.items() for header in headers}
_YES, _NO = {"co", "x", "bat buoc", "yes", "true", "1"}, {"khong", "", "no", "false", "0"}
_COUNT = re.compile(r"0*(\d{1,2})(?:\.0)?(?: ban(?: chinh| sao)?)?")


def find_columns(cells: Sequence[object]) -> dict[str, int] | None:
    """Return column → place in the row when the row is the table's head, None when it is not.

    A head names at least the code, the name and the component. Case, marks, punctuation and what stands in parentheses
    do not matter: `Mã thủ tục`, `MA THU TUC` and `Code` are the same column.
    """
    found: dict[str, int] = {}
    for place, cell in enumerate(cells):
        column = _COLUMNS.get(_plain(cell))
        if column is not None:
            found.setdefault(column, place)
    return found if {"code", "name", "component"} <= found.keys() else None


def _plain(cell: object) -> str:
    text = re.sub(r"\([^)]*\)|\*", " ", fold(str(cell or "")))
    return " ".join(re.sub(r"[^\w]+|_", " ", text).split())


def cell_text(value: object) -> str:
    """Return a cell as text on one line; "" for an empty one.

    A spreadsheet turns the code 1.001190 into the number 1.00119; a number with a fraction gets its six digits back.
    """
    if value is None:
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else f"{value:.6f}"
    return one_line(str(value))


def parse_count(text: str) -> int | None:
    """Return "1", "01", "2 bản" as a number up to 99, None for anything else."""
    match = _COUNT.fullmatch(fold(text))
    return int(match[1]) if match else None


def parse_yes(text: str) -> bool | None:
    """Return what "có", "x", "không", "yes" … say, None for anything else."""
    plain = fold(text)
    return True if plain in _YES else False if plain in _NO else None
