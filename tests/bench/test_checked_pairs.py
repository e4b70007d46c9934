"""What a second person found joins the calibration: each group of kinds by itself, and the threshold holds for it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from desktop.workflow.quality_pairs import write_pairs
from ocr.extraction.calibrate import load_calibration
from storage.quality.shapes import Outcome, Reading
from storage.states import Verdict
from tests.bench.checked_pairs import Pair, as_weights, load_pairs, shifted_chances, shifts_of
from tests.bench.fit_calibration import choose_threshold, with_pairs
from tests.bench.test_calibration import LEAST, bare

NAMES = ("bias", "digits", "short", "prose", "length")


def pairs(kind: str, confidence: float, right: int, wrong: int, *, marked: bool = False) -> list[Pair]:
    return [Pair(kind, confidence, marked, True)] * right + [Pair(kind, confidence, marked, False)] * wrong


def test_exported_files_are_read_as_they_were_written(tmp_path: Path) -> None:
    told = [
        outcome("full_name", Reading(0.91, review=True, is_right=False)),
        outcome("id_number", Reading(0.999, review=False, is_right=True)),
        outcome("sex", None),
    ]
    for name in ("pairs.csv", "pairs.json"):
        assert write_pairs(told, tmp_path / name) == 2

    once = [Pair("name", 0.91, True, False), Pair("id", 0.999, False, True)]
    assert load_pairs([tmp_path / "pairs.csv", tmp_path / "pairs.json"]) == once * 2


def test_only_the_kinds_that_were_wrong_move() -> None:
    shifts = shifts_of(pairs("date", 0.98, 900, 100) + pairs("name", 0.98, 980, 20))

    assert shifts["digits"] < -1
    assert shifts["short"] == shifts["prose"] == 0
    assert shifts["bias"] == pytest.approx(0, abs=0.02)
    added = dict(zip(NAMES, as_weights(shifts, NAMES), strict=True))
    assert added["bias"] + added["digits"] == pytest.approx(shifts["digits"])
    assert added["bias"] + added["short"] == pytest.approx(0)
    assert added["length"] == 0


def test_many_pairs_say_what_is_right_and_few_hardly_anything() -> None:
    many, few = pairs("name", 0.99, 9000, 1000), pairs("name", 0.99, 9, 1)

    assert shifted_chances(many, shifts_of(many))[0] == pytest.approx(0.9, abs=0.01)
    assert shifted_chances(few, shifts_of(few))[0] > 0.97


def test_without_pairs_nothing_changes() -> None:
    data = bare(np.array([0.0] + [1.0] * 999))
    chances = np.linspace(0.9, 0.999, 1000)

    assert not as_weights(shifts_of([]), NAMES).any()
    assert choose_threshold(*with_pairs(chances, data, [], shifts_of([])), LEAST) == choose_threshold(
        chances, data, LEAST
    )


def test_silent_errors_at_counters_raise_the_threshold_and_marked_ones_do_not() -> None:
    data, chances = bare(np.ones(1000)), np.linspace(0.9, 0.999, 1000)
    none = shifts_of([])
    sure = (1 + load_calibration().thresholds["wordings"]) / 2  # marked at that, a value was marked for another reason
    silent, marked = pairs("name", sure, 0, 20), pairs("name", sure, 0, 20, marked=True)

    assert choose_threshold(*with_pairs(chances, data, marked, none), LEAST) == LEAST
    assert choose_threshold(*with_pairs(chances, data, silent, none), LEAST) >= sure


def outcome(key: str, reading: Reading | None) -> Outcome:
    return Outcome(1, 1, "H34.12-261120-0001", "citizen_id_card", key, "hoa", Verdict.SAME, False, reading)
