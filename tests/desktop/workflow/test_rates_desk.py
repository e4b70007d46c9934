"""The desk of the supervisor on a real store, and what is shown as files."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.ui.supervision.cards import cards_of
from desktop.ui.supervision.grids import compare_grid, indicator_grid, table_766_grid, waits_grid
from desktop.ui.supervision.more_grids import hours_grid, trend_of
from desktop.ui.supervision.reuse_grid import reuse_grid
from desktop.workflow.open_store import Store, open_store
from desktop.workflow.rates_desk import SupervisionDesk, trend_period
from desktop.workflow.rates_shown import write_shown
from desktop.workflow.rates_types import ShownCell, ShownTable
from ocr.errors import NotWritten
from storage.audit import Subject, record
from storage.errors import NotFound
from storage.rates.periods import Period
from storage.rates.shapes import By, Narrowed, Pick, PickKind
from tests.bench.province import Year, made_dossiers
from tests.bench.province_rows import write_year
from tests.helpers.excel_beside_json import computed_by_libreoffice, has_libreoffice

YEAR = Year(dossiers=600, communes=4, departments=2)
MAY = Period(date(2026, 5, 1), date(2026, 5, 31))


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(tmp_path_factory.mktemp("supervised")) as opened:
        with opened.database.writing() as session:
            write_year(session, YEAR)
            record(session, "demo.province", Subject("store"), opened.officer_id, dossiers=YEAR.dossiers)
        yield opened


@pytest.fixture
def desk(store: Store) -> SupervisionDesk:
    return SupervisionDesk(store, lambda: YEAR.over)


def test_overview_is_of_the_period_and_the_trend_of_a_year(desk: SupervisionDesk) -> None:
    steps: list[tuple[int, int]] = []
    found = desk.overview(MAY, By.UNIT, None, lambda done, total: steps.append((done, total)))

    assert found.table.period == MAY
    assert found.trend.period == Period(date(2025, 6, 1), MAY.last) == trend_period(MAY)
    assert found.funnel[0].dossiers == found.table.total.dossiers > 0
    assert found.forecast is None  # May is over
    assert len(trend_of(found).months) == 12
    assert {choice.code for choice in desk.units()} >= {row.key for row in found.table.rows}


@pytest.mark.parametrize("by", list(By))
def test_every_figure_of_the_tables_opens_as_many_dossiers_as_it_says(desk: SupervisionDesk, by: By) -> None:
    overview = desk.overview(MAY, by, None)
    for row in compare_grid(overview).rows[-3:]:
        for figure in row:
            if figure.pick is not None and figure.pick.kind is PickKind.STAGE:
                assert desk.behind(figure.pick, 0).total == figure.cell.number
            elif figure.pick is not None and figure.pick.kind is PickKind.INDICATOR:
                counted = desk.behind(figure.pick, 0).total
                assert f"{counted} /" in figure.hint or f"{counted} of" in figure.hint


def test_indicators_columns_and_hours_open_what_they_count(desk: SupervisionDesk) -> None:
    overview = desk.overview(MAY, By.UNIT, None)
    grids = [
        indicator_grid(overview),
        table_766_grid(desk.table_766(MAY, None)),
        hours_grid(desk.hours(MAY, None), MAY, None),
    ]
    opened = 0
    for grid in grids:
        for row in grid.rows:
            for figure in row:
                pick = figure.pick
                if pick is not None and pick.counted and pick.key != "4.6" and not figure.cell.is_share:
                    opened += 1
                    assert desk.behind(pick, 0).total == figure.cell.number
    assert opened > 60


def test_figures_of_procedures_open_the_dossiers_of_as_many_procedures(desk: SupervisionDesk) -> None:
    row = desk.overview(MAY, By.UNIT, None).table.rows[0]
    rate, narrowed = row.rates["4.6"], Narrowed(unit=row.key)
    procedures = []
    for kind, is_counted in ((PickKind.INDICATOR, True), (PickKind.INDICATOR, False), (PickKind.ASKED, True)):
        rows = desk.behind(Pick(kind, "4.6", MAY, narrowed, counted=is_counted), 500).rows
        procedures.append({row.procedure for row in rows})

    assert [len(each) for each in procedures] == [
        rate.numerator, rate.denominator - rate.numerator, rate.denominator,
    ]  # fmt: skip
    assert 0 < rate.numerator < rate.denominator
    assert not procedures[0] & procedures[1]


def test_points_open_the_dossiers_that_cost_some(desk: SupervisionDesk) -> None:
    overview = desk.overview(MAY, By.UNIT, None)
    (row, *_) = compare_grid(overview).rows
    pick = row[-1].pick
    assert pick is not None
    short = desk.behind(pick, 500)
    full = desk.behind(replace(pick, counted=True), 500)
    codes = {each.code for each in short.rows}
    missing = set()
    for key in ("4.1", "4.2", "4.3", "4.4", "4.5"):
        one = Pick(PickKind.INDICATOR, key, MAY, pick.narrowed, counted=False)
        missing |= {each.code for each in desk.behind(one, 500).rows}

    assert codes == missing
    assert codes
    assert not codes & {each.code for each in full.rows}
    assert cards_of(overview)[-1].pick == replace(pick, narrowed=Narrowed())


def test_points_of_the_trend_open_their_month(desk: SupervisionDesk) -> None:
    found = desk.overview(MAY, By.UNIT, None)
    rows = {row.key: row for row in found.trend.rows}
    opened = 0
    for line in trend_of(found).lines:
        for pick in line.picks:
            if pick is not None:
                opened += 1
                rate = rows[f"{pick.period.first:%Y-%m}"].rates[pick.key]
                assert desk.behind(pick, 0).total == rate.numerator
    assert opened > 12


@pytest.mark.parametrize("by", [By.WEEK, By.MONTH, By.QUARTER])
def test_rows_of_weeks_and_months_open_their_days(desk: SupervisionDesk, by: By) -> None:
    period = Period(date(2026, 4, 15), date(2026, 7, 10))
    for row in compare_grid(desk.overview(period, by, None)).rows:
        assert row[1].pick is not None
        assert desk.behind(row[1].pick, 0).total == row[1].cell.number


def test_what_reuse_spared_opens_the_dossiers_it_was_in(desk: SupervisionDesk) -> None:
    year = Period(YEAR.first, YEAR.last)
    report = desk.reuse(year, None)
    opened = {
        row[2].pick.key: desk.behind(row[2].pick, 0).total
        for row in reuse_grid(report, year, None).rows
        if row[2].pick is not None
    }
    dossiers = [each for each in made_dossiers(YEAR) if each.reused]

    assert opened["spared"] == opened["reused"] == len(dossiers)
    assert opened["spared"] <= report.papers
    for each in report.droppable:
        assert 0 < opened[f"component:{each.procedure}:{each.component}"] <= each.spared


def test_late_ones_at_a_step_are_opened_too(desk: SupervisionDesk) -> None:
    opened = 0
    for row in waits_grid(desk.waits(None), MAY, None).rows:
        if row[4].pick is not None:
            opened += 1
            assert desk.behind(row[4].pick, 0).total == row[4].cell.number
    assert opened


def test_only_the_first_dossiers_are_listed_but_all_are_counted(desk: SupervisionDesk) -> None:
    found = desk.behind(Pick(PickKind.STAGE, "received", MAY), 5)

    assert found.total > len(found.rows) == 5


def test_waits_and_work_are_answered(desk: SupervisionDesk) -> None:
    assert sum(each.dossiers for each in desk.waits(None)) > 0
    assert {each.work.value for each in desk.work(MAY, None).lists} >= {"late", "asked_again"}
    with pytest.raises(NotFound):
        desk.waits("H99")


TABLE = ShownTable(
    "So sánh",
    ("Kỳ: Tháng 5/2026", "=1+1"),
    ("Đơn vị", "Hồ sơ", "Tỷ lệ"),
    (
        (ShownCell("=HYPERLINK(1)"), ShownCell("1.054", 1054), ShownCell("96,2 %", 0.962, is_share=True)),
        (ShownCell("Xã Đăk Tô"), ShownCell("0", 0), ShownCell("–")),
    ),
)


def test_excel_holds_numbers_and_no_formula_from_a_name(desk: SupervisionDesk, tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    desk.write(TABLE, target)
    sheet = load_workbook(target).active
    assert sheet is not None
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]

    assert rows[0][0] == "So sánh"
    assert rows[2][0] == "'=1+1"
    assert rows[4] == ["Đơn vị", "Hồ sơ", "Tỷ lệ"]
    assert rows[5] == ["'=HYPERLINK(1)", 1054, 0.962]
    assert sheet["C6"].number_format == "0.0%"
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


def test_csv_is_what_excel_reads(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    write_shown(TABLE, target)

    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    with target.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [
            ["Đơn vị", "Hồ sơ", "Tỷ lệ"],
            ["'=HYPERLINK(1)", "1054", "0.962"],
            ["Xã Đăk Tô", "0", "–"],
        ]


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv"])
def test_place_that_cannot_be_written_is_said(tmp_path: Path, name: str) -> None:
    with pytest.raises(NotWritten):
        write_shown(TABLE, tmp_path / "nowhere" / name)


@pytest.mark.skipif(
    not has_libreoffice(), reason="LibreOffice (soffice) is not here; `make try-libreoffice` installs it"
)
@pytest.mark.parametrize("by", [By.UNIT, By.DAY])
def test_libreoffice_reads_the_same_cells(desk: SupervisionDesk, tmp_path: Path, by: By) -> None:
    table = compare_grid(desk.overview(MAY, by, None)).shown("So sánh", ("Kỳ: Tháng 5/2026", "Đơn vị: tất cả"))
    write_shown(table, tmp_path / "b.xlsx")
    (cells,) = computed_by_libreoffice(tmp_path / "b.xlsx", tmp_path).values()
    lines: list[Sequence[str | float]] = [[table.title], *([line] for line in table.lines), [], table.heads]
    lines += [[cell.text if cell.number is None else cell.number for cell in row] for row in table.rows]

    assert len(table.rows) > 5
    assert {key: value if isinstance(value, str) else pytest.approx(value) for key, value in cells.items()} == {
        (row, column): value for row, line in enumerate(lines, 1) for column, value in enumerate(line, 1) if value != ""
    }
