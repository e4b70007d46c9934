"""The report on an import."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from storage.catalogue.entries import ComponentEntry, Doubt, DoubtKind, ProcedureEntry
from storage.catalogue.report import DoubtfulRow, RefusedRow, read_catalogue, summarize
from storage.errors import CatalogueUnreadable, RowRefused


def test_report_counts_and_names_every_row_that_was_not_understood() -> None:
    doubt = Doubt(DoubtKind.COUNT_UNCLEAR, 1, "21")
    entry = ProcedureEntry(
        "1.999001",
        "Thử",
        components=(ComponentEntry(1, "Đơn"), ComponentEntry(2, "Ảnh")),
        notes=("x",),
        doubts=(doubt,),
    )

    report = summarize([(1, entry), (2, RowRefused("name_missing", "1.999002"))])

    assert (report.read, report.imported, report.components, report.notes) == (2, 1, 2, 1)
    assert report.refused == (RefusedRow(2, "1.999002", "name_missing"),)
    assert report.doubts == (DoubtfulRow(1, "1.999001", doubt),)


def test_kind_of_file_is_told_by_its_name(tmp_path: Path) -> None:
    portal, table = tmp_path / "a.JSONL", tmp_path / "a.csv"
    row = {"ma_thu_tuc": "1.999001", "ten_thu_tuc": "Thử", "thanh_phan_ho_so": "Đơn1 bản chính"}
    portal.write_text(json.dumps(row), encoding="utf-8")
    table.write_text("code,name,component\n1.999001,Thử,Đơn\n", encoding="utf-8")

    assert [summarize(read_catalogue(path)).components for path in (portal, table)] == [1, 1]
    with pytest.raises(CatalogueUnreadable):
        read_catalogue(tmp_path / "a.pdf")
