"""The report on an import."""

from __future__ import annotations

from storage.catalogue.entries import ComponentEntry, Doubt, DoubtKind, ProcedureEntry
from storage.catalogue.report import DoubtfulRow, RefusedRow, summarize
from storage.errors import RowRefused


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
