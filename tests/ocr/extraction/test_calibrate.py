"""The probability of a value moves with each sign as the sign speaks, whatever weights were fitted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.extraction.calibrate import Signs, features, load_weights, probability, trust_threshold

PLAIN = Signs("name", 14, 0.9, 95.0, None, 1, 1, 0)

_signs = st.builds(
    Signs,
    kind=st.sampled_from(["text", "name", "date", "id", "sex", "enum"]),
    letters=st.integers(0, 300),
    word_confidence=st.floats(0, 1),
    label_score=st.floats(76, 100),
    agrees=st.sampled_from([None, True, False]),
    doubts=st.integers(0, 5),
    checks_held=st.integers(0, 4),
    checks_failed=st.integers(0, 4),
    corrected=st.booleans(),
)


@given(_signs)
def test_probability_is_one(signs: Signs) -> None:
    assert 0 < probability(signs) < 1


RISING: dict[str, Sequence[Signs]] = {
    "word confidence": [replace(PLAIN, word_confidence=each) for each in (0.1, 0.5, 0.9, 0.95, 0.98)],
    "label": [replace(PLAIN, label_score=each) for each in (80.0, 90.0, 100.0)],
    "second reading": [replace(PLAIN, agrees=each) for each in (False, None, True)],
    "doubts": [replace(PLAIN, doubts=each) for each in (3, 2, 1, 0)],
    "checks held": [replace(PLAIN, checks_held=each) for each in (0, 1, 2)],
    "checks failed": [replace(PLAIN, checks_failed=each) for each in (2, 1, 0)],
    "corrected": [replace(PLAIN, corrected=each) for each in (True, False)],
}


@pytest.mark.parametrize("sign", RISING)
def test_probability_rises_with_each_sign(sign: str) -> None:
    chances = [probability(signs) for signs in RISING[sign]]
    assert all(low <= high for low, high in pairwise(chances))


def test_second_reading_tells_more_than_nothing() -> None:
    low, middle, high = (probability(replace(PLAIN, agrees=agrees)) for agrees in (False, None, True))
    assert low < middle < high


def test_weights_are_for_signs_that_exist() -> None:
    assert set(load_weights()) == set(features(PLAIN))


def test_given_weights_are_used() -> None:
    assert probability(PLAIN, {"bias": 0.0}) == pytest.approx(0.5)
    assert probability(PLAIN, {"bias": 100.0}) == pytest.approx(1.0)
    assert probability(PLAIN, {"bias": -100.0}) == pytest.approx(0.0)


def test_kinds_of_values_are_told_apart() -> None:
    kinds = {kind: features(replace(PLAIN, kind=kind)) for kind in ("name", "date", "sex")}
    assert [(kinds[kind]["digits"], kinds[kind]["short"]) for kind in kinds] == [(0, 0), (1, 0), (0, 1)]


def test_promise_is_given_late() -> None:
    assert 0.9 <= trust_threshold() < 1


def test_the_best_signs_reach_the_threshold_and_the_worst_do_not() -> None:
    best = Signs("date", 10, 0.99, 100.0, True, 0, 2, 0)
    worst = Signs("name", 30, 0.2, 80.0, False, 3, 0, 2, corrected=True)
    assert probability(best) >= trust_threshold()
    assert probability(worst) < 0.5
