"""Catalogues from CSV and XLSX."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from storage.catalogue.entries import DoubtKind, ProcedureEntry
from storage.catalogue.table_files import read_table
from storage.errors import CatalogueUnreadable, RowRefused

HEAD: list[object] = [
    "Mã thủ tục",
    "Tên thủ tục",
    "Lĩnh vực",
    "Thời hạn",
    "Tên giấy tờ",
    "Bản chính",
    "Bản sao",
    "Loại giấy tờ (mã)",
    "Bắt buộc",
]
ROWS: list[list[object]] = [
    ["1.999001", "Cấp giấy thử", "Hộ tịch", "5 ngày làm việc", "- Tờ khai đăng ký khai sinh", "1", "", "", ""],
    ["", "", "", "", "Bản sao Giấy khai sinh (nếu có)", "", "2", "birth_certificate", ""],
    ["", "", "", "", "Lưu ý chung", "0", "0", "", ""],
    ["1.999002", "Cấp giấy khác", "Đất đai", "", "Đơn xin cấp", "một", "", "giấy lạ", "có thể"],
]


def write_csv(path: Path, rows: list[list[object]], *, delimiter: str = ",", encoding: str = "utf-8") -> Path:
    lines = [delimiter.join(f'"{cell}"' for cell in row) for row in rows]
    path.write_text("\r\n".join(lines), encoding=encoding)
    return path


def write_xlsx(path: Path, rows: list[list[object]]) -> Path:
    book = openpyxl.Workbook()
    book.create_sheet("Thủ tục")
    for row in rows:
        book["Thủ tục"].append(row)
    book.save(path)
    return path


def read(path: Path) -> list[ProcedureEntry]:
    return [entry for _, entry in read_table(path) if isinstance(entry, ProcedureEntry)]


@pytest.mark.parametrize("kind", ["comma", "semicolon", "utf-16", "bom", "xlsx"])
def test_table_is_read_from_every_form(tmp_path: Path, kind: str) -> None:
    rows: list[list[object]] = [["Danh mục thủ tục"], HEAD, *ROWS]
    path = tmp_path / ("table.xlsx" if kind == "xlsx" else "table.csv")
    match kind:
        case "xlsx":
            write_xlsx(path, rows)
        case "semicolon":
            write_csv(path, rows, delimiter=";")
        case "utf-16" | "bom":
            write_csv(path, rows, delimiter="\t", encoding="utf-16" if kind == "utf-16" else "utf-8-sig")
        case _:
            write_csv(path, rows)

    first, second = read(path)

    assert [c.name for c in first.components] == ["Tờ khai đăng ký khai sinh", "Bản sao Giấy khai sinh (nếu có)"]
    assert [(c.originals, c.copies, c.document_type, c.required) for c in first.components] == [
        (1, 0, "declaration", True),
        (0, 2, "birth_certificate", False),
    ]
    assert (first.notes, first.channels[0].working_days, first.doubts) == (("Lưu ý chung",), 5, ())
    assert [doubt.kind for doubt in second.doubts] == [
        DoubtKind.COUNT_UNCLEAR,
        DoubtKind.DOCUMENT_TYPE_UNKNOWN,
        DoubtKind.VALUE_UNREAD,
    ]


def test_head_may_be_english_and_in_any_order(tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "t.csv", [["Component", "NAME", "code", "database"], ["Giấy", "Thử", "1.999001", "CSDL A"]]
    )

    (entry,) = read(path)

    assert (entry.code, entry.components[0].in_database) == ("1.999001", "CSDL A")


def test_code_that_a_spreadsheet_made_a_number_is_whole_again(tmp_path: Path) -> None:
    path = write_xlsx(
        tmp_path / "t.xlsx", [["Mã TTHC", "Tên TTHC", "Giấy tờ", "Số bản chính"], [1.00119, "Thử", "Đơn", 2.0]]
    )

    (entry,) = read(path)

    assert (entry.code, entry.components[0].originals) == ("1.001190", 2)


def test_rows_that_say_nothing_are_refused_where_they_stand(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["code", "name", "component"],
        ["", "Không mã", "Đơn"],
        ["x1", "Sai mã", "Đơn"],
        ["1.999001", "", "Đơn"],
        ["1.999002", "Không giấy tờ", ""],
        ["1.999003", "Đủ", "Đơn"],
        ["1.999002", "Hết", "Đơn"],
        ["1.999003", "Lặp", "Đơn"],
    ]

    outcomes = list(read_table(write_csv(tmp_path / "t.csv", rows)))

    assert [(number, each.reason) for number, each in outcomes if isinstance(each, RowRefused)] == [
        (2, "code_missing"),
        (3, "code_malformed"),
        (4, "name_missing"),
        (5, "components_missing"),
        (8, "code_twice"),
    ]


@pytest.mark.parametrize("name", ["t.csv", "t.xlsx"])
@pytest.mark.parametrize("content", [b"", b"a,b,c\n1,2,3\n", b"PK\x03\x04broken", b"\xff\xff\xff"])
def test_file_that_is_no_table_is_told_as_such(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)

    with pytest.raises(CatalogueUnreadable):
        list(read_table(path))


def test_missing_file_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(CatalogueUnreadable):
        list(read_table(tmp_path / "none.xlsx"))
