"""The Excel file of a supervisor, computed by LibreOffice: every cell says what the JSON says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.workflow.demo_province import make_province
from desktop.workflow.open_store import Store, open_store
from desktop.workflow.rates import figures, parse_period, table_766
from desktop.workflow.rates_json import figures_as_json, table_766_as_json
from desktop.workflow.rates_xlsx import write_xlsx
from storage.rates.shapes import By
from tests.helpers.excel_beside_json import computed_by_libreoffice, differences, has_libreoffice

pytestmark = pytest.mark.skipif(
    not has_libreoffice(), reason="LibreOffice (soffice) is not on this machine; `make try-libreoffice` installs it"
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(tmp_path_factory.mktemp("libreoffice")) as made:
        make_province(made, 800)
        yield made


@pytest.mark.parametrize(
    ("days", "by", "unit", "cells"),
    [
        (("2026-01-01", "2026-03-31"), By.UNIT, None, 4000),
        (("2026-01-01", "2026-03-31"), By.MONTH, "H34.101", 200),
        (("2031-01-01", "2031-01-31"), By.UNIT, None, 150),  # nobody came: no rate, not 0 %
        (("2019-01-01", "2019-01-31"), By.UNIT, None, 40),  # before the first definition
    ],
)
def test_every_cell_is_what_the_json_says(
    store: Store, tmp_path: Path, days: tuple[str, str], by: By, unit: str | None, cells: int
) -> None:
    period = parse_period(*days)
    found, table = figures(store, period, by, unit=unit), table_766(store, period, unit=unit)
    write_xlsx(table, found.table, tmp_path / "rates.xlsx")
    said: dict[str, Any] = figures_as_json(found) | {"table_766": table_766_as_json(table)}
    computed = computed_by_libreoffice(tmp_path / "rates.xlsx", tmp_path)

    assert differences(computed, said) == []
    assert sum(map(len, computed.values())) > cells


def test_a_wrong_number_is_found(store: Store, tmp_path: Path) -> None:
    period = parse_period("2026-01-01", "2026-03-31")
    found, table = figures(store, period), table_766(store, period)
    write_xlsx(table, found.table, tmp_path / "rates.xlsx")
    said: dict[str, Any] = figures_as_json(found) | {"table_766": table_766_as_json(table)}
    said["table_766"]["total"]["resolved"] += 1
    said["total"]["indicators"]["4.1"]["rate"] += 0.001

    assert len(differences(computed_by_libreoffice(tmp_path / "rates.xlsx", tmp_path), said)) == 4
