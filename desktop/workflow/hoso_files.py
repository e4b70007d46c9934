"""Files of dossiers of another system: a JSON array of `HoSo`, or a table whose heads are its field names."""

from __future__ import annotations

import csv
import io
import json
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from xml.etree.ElementTree import ParseError

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from desktop.errors import ImportUnreadable
from ocr.text import fold
from storage.errors import BadValue

FIELDS = (
    "MaHoSo", "MaTTHC", "TenTTHC", "MaLinhVuc", "TenLinhVuc", "KenhThucHien", "ChuHoSo", "LoaiDoiTuong", "NgayTiepNhan",
    "NgayHenTra", "TrangThaiHoSo", "NgayTra", "NgayKetThucXuLy", "DonViXuLy", "DuocSoHoa", "DuocTaiSuDung",
    "DuocLayTuKhoDMQG", "DuongDanTaiTepTin", "DuongDanTepTinKetQua", "HoSoCoThanhPhanSoHoa",
    "TaiKhoanDuocXacThucVoiVNeID", "DuocThanhToanTrucTuyen", "SoDinhDanh", "MaCSDL", "QuayTiepNhan",
)  # fmt: skip
"""The columns that a table may have; of lists a table holds the flag of the dossier as a whole."""

_NO_COLUMNS: Mapping[str, str] = MappingProxyType({})
_BY_FOLDED = {name.casefold(): name for name in FIELDS}
_HEAD_ROWS = 10
_ENCODINGS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


def parse_column(text: str) -> tuple[str, str]:
    """Return the folded heading and the field that "Mã hồ sơ=MaHoSo" names.

    Raises:
        BadValue: it has not that form, or there is no such field.
    """
    heading, equals, name = text.rpartition("=")
    field = _BY_FOLDED.get(name.strip().casefold())
    if not equals or not fold(heading).strip() or field is None:
        raise BadValue("column", text)
    return fold(heading).strip(), field


def read_hoso(path: Path, columns: Mapping[str, str] = _NO_COLUMNS) -> Sequence[tuple[int, object]]:
    """Return every dossier of a file with the number of its row or, in JSON, its place from 1.

    Args:
        path: JSON, XLSX or CSV.
        columns: which field a heading of a table means, by the folded heading, besides the names of the fields.

    Raises:
        ImportUnreadable: it is not there, or is neither JSON, XLSX nor CSV with a head of field names.
    """
    try:
        match path.suffix.casefold():
            case ".json":
                return list(_json(path))
            case ".xlsx":
                return list(_table(_xlsx(path), columns))
            case ".csv":
                return list(_table(_csv(path), columns))
    except (OSError, ValueError, csv.Error, zipfile.BadZipFile, KeyError, TypeError, ParseError,
            InvalidFileException) as broken:  # fmt: skip
        raise ImportUnreadable(str(path)) from broken
    raise ImportUnreadable(str(path))


def _json(path: Path) -> Iterator[tuple[int, object]]:
    content = json.loads(path.read_bytes())
    if isinstance(content, dict):  # a whole message of DongBoHoSoMC
        content = content.get("data")
    if not isinstance(content, list):
        message = "no array"
        raise TypeError(message)
    return iter(enumerate(content, 1))


def _csv(path: Path) -> Iterable[Sequence[object]]:
    content = path.read_bytes()
    text = content.decode(_ENCODINGS.get(content[:2], "utf-8-sig"))
    head = "\n".join(text.splitlines()[:_HEAD_ROWS])
    delimiter = max(",;\t", key=head.count)  # Vietnamese Excel writes semicolons
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)


def _xlsx(path: Path) -> Iterable[Sequence[object]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about styles and drop-down lists, which are none of our business
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        try:
            return list(book.worksheets[0].iter_rows(values_only=True))
        finally:
            book.close()


def _table(rows: Iterable[Sequence[object]], columns: Mapping[str, str]) -> Iterator[tuple[int, object]]:
    heads: dict[int, str] = {}
    for row_no, cells in enumerate(rows, 1):
        if not heads:
            heads = _heads(cells, columns)
            if not heads and row_no >= _HEAD_ROWS:
                break
        elif any(cell not in {None, ""} for cell in cells):
            yield row_no, {name: cells[at] for at, name in heads.items() if at < len(cells)}
    if not heads:
        message = "no head"
        raise ValueError(message)


def _heads(cells: Sequence[object], columns: Mapping[str, str]) -> dict[int, str]:
    """Return which column holds which field, nothing where no dossier code is among them.

    The first column of a field counts; a heading that is a field's own name means that field whatever was remembered.
    """
    found: dict[int, str] = {}
    for at, cell in enumerate(cells):
        text = "" if cell is None else str(cell).strip()
        name = _BY_FOLDED.get(text.casefold()) or columns.get(fold(text).strip())
        if name and name not in found.values():
            found[at] = name
    return found if "MaHoSo" in found.values() else {}
