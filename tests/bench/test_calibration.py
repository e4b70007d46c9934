"""The fit: it finds what made the data, keeps signs, and sets a threshold that holds."""

from __future__ import annotations

import tomllib
from dataclasses import replace

import numpy as np
import pytest

from tests.bench.fit_calibration import (
    LEAST_THRESHOLDS,
    SILENT_AT_MOST,
    Data,
    Inputs,
    as_toml,
    choose_threshold,
    choose_thresholds,
    cross_validated,
    touchless_fields,
)
from tests.bench.logistic import Vector, fit, probabilities

LETTERS = ("bias", "agrees", "doubts")
PLACE = ("bias", "cut")
LEAST = 0.9
EVERY = np.ones(4000, dtype=np.bool_)


def made(count: int = 4000, seed: int = 1) -> Data:
    """Values whose places and letters come out as two known models say, ten of them of each layout."""
    rng = np.random.default_rng(seed)
    letters = np.column_stack([np.ones(count), rng.integers(0, 2, count), rng.integers(0, 3, count)]).astype(float)
    place = np.column_stack([np.ones(count), rng.integers(0, 2, count)]).astype(float)
    placed = (rng.random(count) < probabilities(place, np.array([3.0, -2.0]))).astype(float)
    right = placed * (rng.random(count) < probabilities(letters, np.array([1.0, 2.5, -1.5])))
    layout = np.floor(np.arange(count, dtype=np.float64) / 10)
    field = np.arange(count, dtype=np.float64)
    return Data(Inputs(LETTERS, letters), Inputs(PLACE, place), right, placed, layout, field, np.zeros(count), count)


def bare(right: Vector) -> Data:
    """Values of which nothing is known but whether they are right."""
    nothing = Inputs(("bias",), np.ones((len(right), 1)))
    count = len(right)
    field = np.arange(count, dtype=np.float64)
    return Data(nothing, nothing, right, right, np.zeros(count), field, np.zeros(count), count)


def test_fit_finds_the_weights_that_made_the_data() -> None:
    letters, place = made().fitted(EVERY)

    assert letters == pytest.approx([1.0, 2.5, -1.5], abs=0.25)
    assert place == pytest.approx([3.0, -2.0], abs=0.25)


def test_fit_keeps_signs() -> None:
    data = made()

    there = data.placed > 0
    weights = fit(data.letters.rows[there], data.right[there], LETTERS, {"agrees": -1, "doubts": -1})

    assert weights[1] == 0
    assert weights[2] < -1


def test_fit_without_a_wrong_sample_stays_finite() -> None:
    data = made(200)

    assert np.isfinite(fit(data.letters.rows, np.ones(200), LETTERS, {"doubts": -1})).all()


def test_held_out_probabilities_mean_what_they_say() -> None:
    data = made()
    chances = cross_validated(data)

    for low, high in ((0.0, 0.5), (0.5, 0.9), (0.9, 1.0)):
        inside = (chances >= low) & (chances < high)
        assert chances[inside].mean() == pytest.approx(data.right[inside].mean(), abs=0.05)


def test_probability_of_a_layout_is_fitted_without_it() -> None:
    data = made()
    flipped = replace(data, right=np.where(data.layout == 3, 1 - data.right, data.right))

    assert cross_validated(flipped)[data.layout == 3] == pytest.approx(cross_validated(data)[data.layout == 3])


def test_threshold_keeps_silent_errors_within_the_limit() -> None:
    rng = np.random.default_rng(2)
    chances = 1.0 - rng.random(5000) ** 4 / 2  # many are sure
    data = bare((rng.random(5000) < chances).astype(float))

    threshold = choose_threshold(chances, data, LEAST)

    unmarked = chances >= threshold
    silent = (1 - data.right[unmarked]).sum()
    assert 0 < silent <= SILENT_AT_MOST * unmarked.sum()
    assert LEAST < threshold < 1


def test_values_that_are_marked_anyhow_do_not_raise_the_threshold() -> None:
    data = bare(np.array([0.0] * 5 + [1.0] * 5))
    chances = np.linspace(1.0, 0.5, 10)

    assert choose_threshold(chances, data, LEAST) == 1.0
    assert choose_threshold(chances, replace(data, marked=1 - data.right), LEAST) == LEAST


def test_figures_and_wordings_have_thresholds_of_their_own() -> None:
    chances = np.tile(np.linspace(0.9, 0.999, 1000), 2)
    groups = ["figures"] * 1000 + ["wordings"] * 1000
    right = np.ones(2000)
    right[1990:] = 0  # names that were surely read, and wrong

    thresholds = choose_thresholds(chances, bare(right), groups)

    assert thresholds["figures"] == LEAST_THRESHOLDS["figures"]
    assert thresholds["wordings"] > chances[1990]


def test_thresholds_are_the_least_where_all_together_are_within_the_limit() -> None:
    chances = np.tile(np.linspace(0.97, 0.999, 1000), 2)
    right = np.ones(2000)
    right[[1800, 1900, 1999]] = 0  # too many for wordings by themselves

    assert choose_thresholds(chances, bare(right), ["figures"] * 1000 + ["wordings"] * 1000) == LEAST_THRESHOLDS


def test_threshold_does_not_part_equal_probabilities() -> None:
    data = bare(np.array([1.0] * 9 + [0.0]))

    assert choose_threshold(np.full(10, 0.9), data, LEAST) == 1.0


def test_written_file_is_what_the_product_reads() -> None:
    read = tomllib.loads(
        as_toml(
            {"letters": {"bias": 1.25, "failed": -0.00001}, "place": {"bias": 2.0}},
            {"wordings": 0.98765, "figures": 0.95},
            ["b", "a"],
        )
    )

    assert read == {
        "types": ["a", "b"],
        "trust": {"wordings": 0.98765, "figures": 0.95},
        "letters": {"bias": 1.25, "failed": 0.0},
        "place": {"bias": 2.0},
    }


def test_a_list_is_touchless_where_all_of_it_is() -> None:
    data = replace(bare(np.array([1.0, 1.0, 1.0, 1.0, 0.0, 1.0])), field=np.array([0.0, 1.0, 1.0, 2.0, 2.0, 3.0]))

    assert touchless_fields(data, np.array([True, True, True, True, True, False])) == 2
