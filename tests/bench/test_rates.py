"""The measurement of the figures runs, on a very small province."""

from __future__ import annotations

import pytest

from tests.bench.rates import MEASUREMENTS, main


def test_every_measurement_is_in_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--dossiers", "200", "300", "--calls", "1", "--clock", "cpu"]) == 0

    printed = capsys.readouterr().out
    assert printed.startswith("200 dossiers, 600 components")
    assert all(measurement.name in printed for measurement in MEASUREMENTS)
