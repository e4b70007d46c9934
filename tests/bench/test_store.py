"""The measurement of large stores runs, on a very small one."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from storage.models.paper import Paper
from storage.search.find import search_problems
from tests.bench.store import MEASUREMENTS, main
from tests.bench.store_rows import make_store


def test_made_store_holds_what_was_asked_for_and_is_sound(tmp_path: Path) -> None:
    made = make_store(tmp_path, 40, seed=3)
    with made.database.reading() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(Paper)) == 40
    with made.database.writing() as session:
        assert search_problems(session) == []
    assert (len(made.people), len(made.dossier_codes), len(made.paper_numbers)) == (24, 12, 40)
    assert made.database.integrity_problems() == []
    assert made.with_index_bytes > made.rows_bytes
    made.database.close()


def test_every_measurement_is_in_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--papers", "20", "40", "--calls", "2"]) == 0

    printed = capsys.readouterr().out
    assert printed.startswith("20 papers, 6 dossiers, 12 owners")
    assert all(measurement.name in printed for measurement in MEASUREMENTS)
