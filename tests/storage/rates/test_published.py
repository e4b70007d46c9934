"""The figures that Quảng Ninh published for 9/2023 come out as published."""

from __future__ import annotations

from datetime import date

import pytest

from storage.database import Database
from storage.rates.periods import Period
from storage.rates.rates import compute_rates
from tests.bench.published import PUBLISHED, write_published


def test_quang_ninh_of_2023(database: Database) -> None:
    write_published(database, divided_by=20)
    found = {}
    with database.reading() as session:
        for level in PUBLISHED:
            total = compute_rates(session, Period(date(2023, 1, 1), date(2023, 9, 30)), unit=level.unit).total
            intake, results = total.rates["intake"], total.rates["4.1"]
            assert intake.denominator == pytest.approx(level.received / 20, abs=1)
            assert results.denominator == pytest.approx(level.resolved / 20, abs=1)
            found[level.name] = (f"{intake.rate:.1%}", f"{results.rate:.1%}")

    assert found == {"province": ("71.5%", "9.2%"), "districts": ("95.2%", "62.8%"), "communes": ("95.9%", "68.6%")}
