"""Which types the bench measures: those that have layouts in the half that it reads."""

from __future__ import annotations

import pytest

from tests.bench.reading import main, wanted_types
from tests.dossiers import make
from tests.dossiers.make import FIRST_TYPES
from tests.dossiers.truth import Split


def test_types_without_layouts_in_a_half_are_left_out_of_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(make.HELD_APART, "declaration")
    monkeypatch.delitem(make.HELD_APART, "death_extract")

    assert main(["--split", "held_apart", "--types", "declaration", "death_extract"]) == 0
    assert "no layout of declaration, death_extract is in the held_apart half" in capsys.readouterr().out


def test_without_names_the_types_of_both_halves_are_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(make.TUNING_MAKERS, "diploma")
    monkeypatch.delitem(make.HELD_APART, "declaration")
    wanted = wanted_types(None, Split.HELD_APART)

    assert {*FIRST_TYPES, "death_extract"} <= set(wanted)
    assert not {"diploma", "declaration"} & set(wanted)


def test_first_names_the_first_types() -> None:
    assert wanted_types(["diploma", "first"], Split.HELD_APART) == ("diploma", *FIRST_TYPES)
