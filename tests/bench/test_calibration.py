"""The fit: it finds what made the data, keeps signs, and sets a threshold that holds."""

from __future__ import annotations

import tomllib

import numpy as np
import pytest

from tests.bench.fit_calibration import SILENT_AT_MOST, Data, as_toml, choose_threshold, cross_validated
from tests.bench.logistic import fit, probabilities

NAMES = ("bias", "agrees", "doubts")


def made(count: int = 4000, seed: int = 1) -> Data:
    rng = np.random.default_rng(seed)
    inputs = np.column_stack([np.ones(count), rng.integers(0, 2, count), rng.integers(0, 3, count)]).astype(float)
    right = (rng.random(count) < probabilities(inputs, np.array([1.0, 2.5, -1.5]))).astype(float)
    paper = np.floor(np.arange(count, dtype=np.float64) / 10)
    return Data(NAMES, inputs, right, paper, np.zeros(count), printed=count)


def test_fit_finds_the_weights_that_made_the_data() -> None:
    data = made()

    assert fit(data.inputs, data.right, NAMES, {}) == pytest.approx([1.0, 2.5, -1.5], abs=0.25)


def test_fit_keeps_signs() -> None:
    data = made()

    weights = fit(data.inputs, data.right, NAMES, {"agrees": -1, "doubts": -1})

    assert weights[1] == 0
    assert weights[2] < -1


def test_fit_without_a_wrong_sample_stays_finite() -> None:
    data = made(200)

    assert np.isfinite(fit(data.inputs, np.ones(200), NAMES, {"doubts": -1})).all()


def test_held_out_probabilities_mean_what_they_say() -> None:
    data = made()
    chances = cross_validated(data)

    for low, high in ((0.0, 0.5), (0.5, 0.9), (0.9, 1.0)):
        inside = (chances >= low) & (chances < high)
        assert chances[inside].mean() == pytest.approx(data.right[inside].mean(), abs=0.05)


def test_threshold_keeps_silent_errors_within_the_limit() -> None:
    rng = np.random.default_rng(2)
    chances = rng.random(5000)
    right = (rng.random(5000) < chances).astype(float)
    data = Data(NAMES, np.zeros((5000, 3)), right, np.zeros(5000), np.zeros(5000), printed=5000)

    threshold = choose_threshold(chances, data)

    unmarked = chances >= threshold
    silent = (1 - right[unmarked]).sum()
    assert 0 < silent <= SILENT_AT_MOST * 5000
    assert 0.8 < threshold < 1


def test_threshold_does_not_part_equal_probabilities() -> None:
    chances = np.array([0.9] * 10)
    data = Data(NAMES, np.zeros((10, 3)), np.array([1.0] * 9 + [0.0]), np.zeros(10), np.zeros(10), printed=10)

    assert choose_threshold(chances, data) == 1.0


def test_written_file_is_what_the_product_reads() -> None:
    read = tomllib.loads(as_toml({"bias": 1.25, "failed": -0.00001}, 0.98765))

    assert read == {"trust_threshold": 0.98765, "weights": {"bias": 1.25, "failed": 0.0}}
