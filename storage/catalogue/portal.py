"""Procedures as the national public service portal prints them, one JSON object a line with the portal's own keys.

The text is raw: cells run together, not always in NFC, with invisible characters. What is not understood is reported in
`ProcedureEntry.doubts`; a row is refused only when it cannot be told which procedure it is or nothing is said of its
components.
"""

from __future__ import annotations

import gzip
import json
import re
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO

from ocr.text import nfc, one_line
from storage.catalogue.entries import Doubt, DoubtKind, ProcedureEntry
from storage.catalogue.portal_channels import parse_channels
from storage.catalogue.portal_components import parse_components
from storage.errors import CatalogueUnreadable, RowRefused

PROCEDURE_CODE = re.compile(r"\d\.\d{6}")
"""The national code; all 2 642 codes of the crawl have this form. Provincial copies add `.000.00.00.H42`."""

_NOTHING = "Không có thông tin"
_RESULT_CODE = re.compile(r"KQ\.[A-Z]\d{2}\.\d{6}(?!\d)")
_RESULT = re.compile(r"^(.*?)Mã:\s*(.*?)(?=Từ khóa|$)", re.DOTALL)
_KEYS = ("ma_thu_tuc", "ten_thu_tuc", "thanh_phan_ho_so")


def parse_procedure(row: Mapping[str, object]) -> ProcedureEntry:
    """Return what a row of the portal says, in NFC.

    Raises:
        RowRefused: `keys_missing`, `code_missing`, `code_malformed`, `name_missing` or `components_missing`.
    """
    code = text_of(row, "ma_thu_tuc")
    name = text_of(row, "ten_thu_tuc")
    if any(key not in row for key in _KEYS):
        raise RowRefused("keys_missing", code)
    if not code:
        raise RowRefused("code_missing", "")
    if not PROCEDURE_CODE.fullmatch(code):
        raise RowRefused("code_malformed", code)
    if not name:
        raise RowRefused("name_missing", code)
    cell = nfc(str(row["thanh_phan_ho_so"] or "")).strip()
    if not cell:
        raise RowRefused("components_missing", code)
    sector = text_of(row, "linh_vuc")
    table = parse_components(cell, sector)
    channels = parse_channels(text_of(row, "cach_thuc_thuc_hien"))
    result_code, result_name, result_doubts = _result(nfc(str(row.get("ket_qua_xu_ly") or "")))
    doubts = [*table.doubts, *result_doubts]
    if not channels:
        doubts.append(Doubt(DoubtKind.CHANNELS_UNREAD, None, text_of(row, "cach_thuc_thuc_hien")[:200]))
    return ProcedureEntry(
        code=code,
        name=name,
        sector=sector,
        level=text_of(row, "cap_thuc_hien"),
        result_code=result_code,
        result_name=result_name,
        applicants=text_of(row, "doi_tuong_thuc_hien"),
        agency=text_of(row, "co_quan_thuc_hien"),
        decision=text_of(row, "so_quyet_dinh"),
        channels=channels,
        components=table.components,
        notes=table.notes,
        doubts=tuple(doubts),
    )


def text_of(row: Mapping[str, object], key: str) -> str:
    """Return a cell on one line, "" where there is nothing or the portal says that it has no information."""
    value = row.get(key)
    text = one_line(value) if isinstance(value, str) else ""
    return "" if text == _NOTHING else text


def _result(text: str) -> tuple[str | None, str | None, list[Doubt]]:
    """Return code and name of the first result; a procedure with several gives a doubt-free first one."""
    if not text.strip():
        return None, None, []
    match = _RESULT.match(text)
    if match is None:
        return None, one_line(text) or None, [Doubt(DoubtKind.RESULT_CODE_UNREAD, None, one_line(text)[:200])]
    name = one_line(match[1]) or None
    code = _RESULT_CODE.match(match[2])
    if code is None:
        return None, name, [Doubt(DoubtKind.RESULT_CODE_UNREAD, None, one_line(match[2])[:80])]
    return code[0], name, []


def read_portal(path: Path) -> Iterator[tuple[int, ProcedureEntry | RowRefused]]:
    """Yield row number (from 1, blank lines not counted) and what the row says, or why it was refused.

    A code that came before is refused as `code_twice`, a line that is no JSON object as `not_an_object`.

    Raises:
        CatalogueUnreadable: the file is not there, no text, or broken.
    """
    seen: set[str] = set()
    for row_no, line in enumerate(_lines(path), 1):
        yield row_no, _outcome(line, seen)


def _outcome(line: str, seen: set[str]) -> ProcedureEntry | RowRefused:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return RowRefused("not_an_object", "")
    if not isinstance(row, dict):
        return RowRefused("not_an_object", "")
    try:
        entry = parse_procedure(row)
    except RowRefused as refused:
        return refused
    if entry.code in seen:
        return RowRefused("code_twice", entry.code)
    seen.add(entry.code)
    return entry


def _lines(path: Path) -> Iterator[str]:
    try:
        with _opened(path) as file:
            yield from (line for line in file if line.strip())
    except (OSError, EOFError, UnicodeDecodeError, zlib.error) as broken:
        raise CatalogueUnreadable(str(path)) from broken


def _opened(path: Path) -> IO[str]:
    return gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8")
