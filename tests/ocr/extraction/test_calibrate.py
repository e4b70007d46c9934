"""The probability of a value moves with each sign as the sign speaks, whatever weights were fitted."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.extraction.calibrate import (
    Calibration,
    Signs,
    features,
    is_for_a_person,
    load_calibration,
    place_features,
    probability,
    trust_threshold,
)
from ocr.extraction.surroundings import Surroundings

PLAIN = Signs("name", 14, 0.9, 95.0, None, 1, 1, 0)

_around = st.builds(
    Surroundings,
    rows=st.integers(1, 6),
    preceded=st.booleans(),
    followed=st.booleans(),
    goes_on=st.booleans(),
    holds_label=st.booleans(),
    by_label=st.booleans(),
)
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
    around=_around,
    agrees_surely=st.floats(0, 1),
    told_apart=st.booleans(),
)


@given(_signs)
def test_probability_is_one(signs: Signs) -> None:
    assert 0 < probability(signs) < 1


RISING: dict[str, Sequence[Signs]] = {
    "word confidence": [replace(PLAIN, word_confidence=each) for each in (0.1, 0.5, 0.9, 0.95, 0.98)],
    "label": [replace(PLAIN, label_score=each) for each in (80.0, 90.0, 100.0)],
    "other reader": [replace(PLAIN, agrees=each) for each in (False, None, True)],
    "other reader, ever surer": [replace(PLAIN, agrees=True, agrees_surely=each) for each in (0.2, 0.9, 0.999, 1.0)],
    "rows": [replace(PLAIN, around=Surroundings(rows=each)) for each in (9, 3, 2, 1)],
    "preceded": [replace(PLAIN, around=Surroundings(preceded=each)) for each in (True, False)],
    "followed": [replace(PLAIN, around=Surroundings(followed=each)) for each in (True, False)],
    "goes on": [replace(PLAIN, around=Surroundings(goes_on=each)) for each in (True, False)],
    "contested": [replace(PLAIN, around=Surroundings(contested=each)) for each in (True, False)],
    "told apart": [replace(PLAIN, agrees=False, told_apart=each) for each in (False, True)],
    "holds a label": [replace(PLAIN, around=Surroundings(holds_label=each)) for each in (True, False)],
    "doubts": [replace(PLAIN, doubts=each) for each in (3, 2, 1, 0)],
    "checks held": [replace(PLAIN, checks_held=each) for each in (0, 1, 2)],
    "checks failed": [replace(PLAIN, checks_failed=each) for each in (2, 1, 0)],
    "corrected": [replace(PLAIN, corrected=each) for each in (True, False)],
}


@pytest.mark.parametrize("sign", RISING)
def test_probability_rises_with_each_sign(sign: str) -> None:
    chances = [probability(signs) for signs in RISING[sign]]
    assert all(low <= high for low, high in pairwise(chances))


def test_other_reader_tells_more_than_nothing() -> None:
    low, middle, high = (probability(replace(PLAIN, agrees=agrees)) for agrees in (False, None, True))
    assert low < middle < high


def test_weights_are_for_signs_that_exist() -> None:
    known = load_calibration()
    assert set(known.letters) == set(features(PLAIN))
    assert set(known.place) == set(place_features(PLAIN))


@pytest.mark.parametrize(
    ("letters", "place", "chance"),
    [(0.0, 0.0, 0.25), (100.0, 100.0, 1.0), (100.0, -100.0, 0.0), (-100.0, 100.0, 0.0), (100.0, 0.0, 0.5)],
)
def test_letters_and_place_must_both_be_right(letters: float, place: float, chance: float) -> None:
    given_weights = Calibration({"bias": letters}, {"bias": place}, {})
    assert probability(PLAIN, given_weights) == pytest.approx(chance)


AGREED = replace(PLAIN, agrees=True)


@pytest.mark.parametrize(
    ("signs", "expected"),
    [
        (AGREED, False),
        (replace(PLAIN, agrees=None), True),  # no second reader
        (replace(PLAIN, agrees=False), True),
        (replace(PLAIN, agrees=False, told_apart=True), True),  # dictionaries alone
        (replace(PLAIN, agrees=False, told_apart=True, clear=True), False),
        (replace(PLAIN, agrees=False, clear=True), True),
        (replace(AGREED, around=Surroundings(contested=True)), True),
        (replace(AGREED, checks_failed=1), True),
        (replace(AGREED, around=Surroundings(preceded=True)), True),
        (replace(AGREED, around=Surroundings(followed=True)), True),
        (replace(AGREED, around=Surroundings(goes_on=True)), True),
        (replace(AGREED, around=Surroundings(holds_label=True)), True),
        (replace(AGREED, around=Surroundings(rows=2, by_label=False)), False),
    ],
)
def test_some_signs_send_a_value_to_a_person_however_probable_it_is(signs: Signs, *, expected: bool) -> None:
    assert is_for_a_person(signs) is expected


def test_kinds_of_values_are_told_apart() -> None:
    kinds = {kind: features(replace(PLAIN, kind=kind)) for kind in ("name", "date", "sex")}
    assert [(kinds[kind]["digits"], kinds[kind]["short"]) for kind in kinds] == [(0, 0), (1, 0), (0, 1)]


def test_promise_is_given_late() -> None:
    for kind, clear in itertools.product(("name", "text", "date", "sex"), (False, True)):
        assert 0.9 <= trust_threshold(replace(PLAIN, kind=kind, clear=clear)) < 1


def test_wordings_need_no_less_than_figures() -> None:
    for clear in (False, True):
        text, name, date, sex = (
            trust_threshold(replace(PLAIN, kind=kind, clear=clear)) for kind in ("text", "name", "date", "sex")
        )
        assert text == name >= date == sex


def test_pages_whose_letters_are_not_whole_need_more() -> None:
    for kind in ("name", "date"):
        worn, whole = (replace(PLAIN, kind=kind, clear=clear) for clear in (False, True))
        assert trust_threshold(worn) >= trust_threshold(whole)
        assert probability(worn) <= probability(whole)


def test_the_best_signs_reach_the_threshold_and_the_worst_do_not() -> None:
    best = Signs("date", 10, 0.99, 100.0, True, 0, 2, 0, agrees_surely=0.999)
    worst = Signs("name", 30, 0.2, 80.0, False, 3, 0, 2, corrected=True)
    assert probability(best) >= trust_threshold(best)
    assert probability(worst) < 0.5
