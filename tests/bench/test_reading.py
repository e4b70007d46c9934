"""Which types the bench measures: those that have layouts in the half that it reads."""

from __future__ import annotations

import pytest

from tests.bench.reading import main


def test_types_without_layouts_in_a_half_are_left_out_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--split", "held_apart", "--types", "declaration", "death_extract"]) == 0

    assert "no layout of declaration, death_extract is in the held_apart half" in capsys.readouterr().out
