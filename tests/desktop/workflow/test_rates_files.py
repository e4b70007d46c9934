"""The files of a supervisor: the Excel says what the JSON says, the PDF shows every letter, the CSV is for machines."""

from __future__ import annotations

import csv
import gc
import io
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pypdf
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from rich.console import Console

from desktop.workflow.demo_province import make_province
from desktop.workflow.open_store import Store, open_store
from desktop.workflow.rates import dossiers_of, figures, parse_period, table_766
from desktop.workflow.rates_json import figures_as_json, rates_as_csv, table_766_as_json, write_text
from desktop.workflow.rates_pdf import write_pdf
from desktop.workflow.rates_table import figures_as_table
from desktop.workflow.rates_words import shown_rate
from desktop.workflow.rates_xlsx import write_xlsx
from ocr.errors import NotWritten
from storage.errors import BadValue
from storage.rates.counting import Rate
from storage.rates.shapes import COLUMNS, By

PERIOD = parse_period("2026-01-01", "31/03/2026")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(tmp_path_factory.mktemp("rates")) as made:
        make_province(made, 800, last=date(2026, 10, 31))
        yield made


def evaluated(sheet: Worksheet, reference: str) -> float:
    """Compute the few kinds of formulas that the file has, as a spreadsheet would."""
    value = sheet[reference].value
    if not isinstance(value, str) or not value.startswith("="):
        return float(value or 0)
    if found := re.fullmatch(r"=SUM\((\w+?)(\d+):\w+?(\d+)\)", value):
        column, first, last = found.groups()
        return sum(evaluated(sheet, f"{column}{row}") for row in range(int(first), int(last) + 1))
    if re.fullmatch(r"=[A-Z]+\d+(\+[A-Z]+\d+)*", value):
        return sum(evaluated(sheet, part) for part in value[1:].split("+"))
    share = re.fullmatch(r'=IF\(N?\(?(\w+?)\)?=0,"",(\w+)/(\w+)\)', value)
    assert share, value
    under = evaluated(sheet, share[3])
    return evaluated(sheet, share[2]) / under if under else 0.0


def test_excel_computes_what_the_json_says(store: Store, tmp_path: Path) -> None:
    rates, table = figures(store, PERIOD).table, table_766(store, PERIOD)
    write_xlsx(table, rates, tmp_path / "rates.xlsx")
    book = openpyxl.load_workbook(tmp_path / "rates.xlsx")
    sheet: Any = book["QĐ 766"]
    said: Any = table_766_as_json(table)

    row = 6
    for group in said["groups"]:
        for expected in (group["subtotal"], *group["rows"]):
            cells = [evaluated(sheet, f"{column}{row}") for column in "BCDEFGHI"]
            assert cells == [expected[name] for name in COLUMNS]
            shares = [evaluated(sheet, f"{column}{row}") for column in "JK"]
            assert shares == [
                pytest.approx(expected[up] / expected[down] if expected[down] else 0)
                for up, down in (("digitized", "received"), ("result_digitized", "resolved"))
            ]
            row += 1
    assert [evaluated(sheet, f"{column}{row}") for column in "BCDEFGHI"] == [said["total"][name] for name in COLUMNS]
    assert sheet["D8"].number_format == "#,##0"
    assert sheet["J8"].number_format == "0.0%"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.print_title_rows) == (
        "landscape", 9, "$4:$5",
    )  # fmt: skip
    assert [str(merged) for merged in sheet.merged_cells.ranges if "4" in str(merged)]


def test_excel_of_indicators_has_counts_formulas_and_sources(store: Store, tmp_path: Path) -> None:
    rates = figures(store, PERIOD, By.MONTH).table
    write_xlsx(table_766(store, PERIOD), rates, tmp_path / "rates.xlsx", "en")
    book: Any = openpyxl.load_workbook(tmp_path / "rates.xlsx")
    sheet, rows = book["Indicators"], book["Month"]

    for row, each in enumerate(rates.indicators, 6):
        rate = rates.total.rates[each.key]
        assert [sheet.cell(row, column).value for column in (1, 3, 4)] == [each.key, rate.numerator, rate.denominator]
        assert str(each.threshold) in sheet.cell(row, 6).value
        assert sheet.cell(row, 10).value == each.source
        assert evaluated(sheet, f"E{row}") == pytest.approx(rate.rate or 0)
    assert [rows.cell(row, 1).value for row in (6, 7, 8)] == ["2026-01", "2026-02", "2026-03"]
    assert rows.cell(9, 2).value == rates.total.dossiers


def test_json_is_as_the_contract_says(store: Store) -> None:
    found = figures(store, PERIOD)
    document: Any = json.loads(json.dumps(figures_as_json(found), ensure_ascii=False))

    assert (document["from"], document["to"], document["by"]) == ("2026-01-01", "2026-03-31", "unit")
    for row in (*document["rows"], document["total"]):
        assert {"key", "name", "dossiers", "indicators"} <= set(row)
        for indicator in row["indicators"].values():
            assert {"numerator", "denominator", "rate", "points", "max_points", "missing"} <= set(indicator)
            assert (indicator["rate"] is None) == (indicator["denominator"] == 0)
    assert document["forecast"] is None
    assert document["total"]["dossiers"] == sum(row["dossiers"] for row in document["rows"])


def test_officers_have_points_and_nobody_else(store: Store) -> None:
    officers: Any = figures_as_json(figures(store, PERIOD, By.OFFICER))
    units: Any = figures_as_json(figures(store, PERIOD))

    assert set(officers["rows"][0]["officer_points"]) == {"time", "returns", "online"}
    assert all(0 <= p <= 2 for row in officers["rows"] for p in row["officer_points"].values() if p is not None)
    assert "officer_points" not in units["rows"][0]


def test_pdf_shows_every_unit_and_every_letter(store: Store, tmp_path: Path) -> None:
    rates, table = figures(store, PERIOD).table, table_766(store, PERIOD)
    write_pdf(table, rates, tmp_path / "rates.pdf")
    pages = pypdf.PdfReader(tmp_path / "rates.pdf").pages
    text = " ".join(" ".join(page.extract_text().split()) for page in pages)

    assert len(pages) > 2
    assert all(float(page.mediabox.width) > float(page.mediabox.height) for page in pages)
    assert all("Số hóa khi tiếp nhận" in page.extract_text() for page in pages[:-1])
    for words in ("THEO DÕI MỨC ĐỘ SỐ HÓA – QĐ 766", "Có tái sử dụng thành phần", "Sở, ban, ngành", "Tổng cộng"):
        assert words in text
    assert all(row.name in text for group in table.groups for row in group.rows)


def test_csv_has_a_line_for_each_row_and_indicator(store: Store, tmp_path: Path) -> None:
    table = figures(store, PERIOD, By.DAY).table
    write_text(rates_as_csv(table), tmp_path / "rates.csv")
    lines = list(csv.DictReader(io.StringIO((tmp_path / "rates.csv").read_text("utf-8-sig"))))

    assert len(lines) == (len(table.rows) + 1) * len(table.indicators)
    assert sum(
        int(line["numerator"]) for line in lines if line["indicator"] == "intake" and line["key"] != "total"
    ) == (table.total.rates["intake"].numerator)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_terminal_table_names_what_is_missing_and_what_nobody_told(store: Store, language: str) -> None:
    console = Console(width=120, record=True, file=io.StringIO())
    console.print(figures_as_table(figures(store, PERIOD), language))
    shown = console.export_text()

    assert "4.4: " in shown
    assert "thiếu" in shown or "short of" in shown
    assert "/ 22" in shown or "of 22" in shown


def test_empty_period_says_so(store: Store) -> None:
    console = Console(width=120, record=True, file=io.StringIO())
    console.print(figures_as_table(figures(store, parse_period("2024-01-01", "2024-01-31"))))

    assert "Không có hồ sơ nào" in console.export_text()


def test_never_a_hundred_per_cent_for_less_than_all() -> None:
    assert shown_rate(Rate(99_999, 100_000, 0.99999, None, None, 1), "vi") == "99,9 %"
    assert shown_rate(Rate(1, 1, 1.0, None, None, 0), "en") == "100.0%"
    assert shown_rate(Rate(0, 0, None, None, None, 0), "vi") == "–"


def test_dossiers_of_a_figure_are_one_call_away(store: Store) -> None:
    table = figures(store, PERIOD).table

    assert len(dossiers_of(store, "4.1", PERIOD, counted=True)) == table.total.rates["4.1"].numerator


def test_what_cannot_be_written_is_said(store: Store, tmp_path: Path) -> None:
    rates, table = figures(store, PERIOD).table, table_766(store, PERIOD)
    nowhere = tmp_path / "no" / "folder"
    with pytest.raises(NotWritten):
        write_xlsx(table, rates, nowhere / "a.xlsx")
    with pytest.raises(NotWritten):
        write_pdf(table, rates, nowhere / "a.pdf")
    with pytest.raises(NotWritten):
        write_text("", nowhere / "a.csv")


def test_days_that_are_none_are_refused() -> None:
    for first, last in (("2026-13-01", "2026-12-31"), ("2026-05-02", "2026-05-01")):
        with pytest.raises(BadValue):
            parse_period(first, last)


def test_names_are_never_formulas(store: Store, tmp_path: Path) -> None:
    """Of units, officers and procedures of other systems nobody looked at every name."""
    found, table = figures(store, PERIOD, By.OFFICER).table, table_766(store, PERIOD)
    evil = '=HYPERLINK("http://example.org")'
    rates = replace(found, rows=tuple(replace(row, key="=x", name=evil) for row in found.rows[:1]))
    groups = tuple(
        replace(group, rows=tuple(replace(row, code="=x", name=evil) for row in group.rows)) for group in table.groups
    )
    write_xlsx(replace(table, groups=groups), rates, tmp_path / "rates.xlsx")

    for sheet in openpyxl.load_workbook(tmp_path / "rates.xlsx").worksheets:
        names = [cell for (cell,) in sheet.iter_rows(max_col=1)]
        assert not [cell.value for cell in names if cell.data_type == "f"]
    line = next(csv.DictReader(io.StringIO(rates_as_csv(rates))))
    assert (line["key"], line["name"]) == ("'=x", f"'{evil}")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full")
@pytest.mark.parametrize("write", [write_xlsx, write_pdf])
def test_full_disk_is_said_and_nothing_else(store: Store, write: Callable[..., None]) -> None:
    with pytest.raises(NotWritten):
        write(table_766(store, PERIOD), figures(store, PERIOD).table, Path("/dev/full"))
    gc.collect()  # what is left open would complain when it goes
