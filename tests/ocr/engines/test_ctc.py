"""Texts weighed by what was told place by place."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from ocr.engines.ctc import Logs, chances, likeliest, log_chance, without_signs

SIGNS = "12"


def told(*places: tuple[float, float, float]) -> Logs:
    """Return the probabilities of no sign, of 1 and of 2 at each place, as logarithms."""
    return np.log(np.array(places, dtype=np.float32))


def said(path: tuple[int, ...]) -> str:
    """Return the text that a way through the places spells."""
    return "".join(
        SIGNS[each - 1] for index, each in enumerate(path) if each and (index == 0 or path[index - 1] != each)
    )


PLACES = told((0.1, 0.6, 0.3), (0.5, 0.3, 0.2), (0.2, 0.5, 0.3), (0.3, 0.1, 0.6))


@pytest.mark.parametrize("text", ["", "1", "2", "12", "11", "112", "121", "212", "1212", "22"])
def test_a_text_is_as_likely_as_all_ways_to_spell_it(text: str) -> None:
    probabilities = np.exp(PLACES)
    ways = [path for path in product(range(3), repeat=4) if said(path) == text]
    expected = sum(np.prod([probabilities[place, each] for place, each in enumerate(path)]) for path in ways)
    assert np.exp(log_chance(PLACES, text, SIGNS)) == pytest.approx(expected, rel=1e-4)


def test_a_sign_twice_needs_a_place_between() -> None:
    assert np.exp(log_chance(told((0.0001, 0.9998, 0.0001), (0.0001, 0.9998, 0.0001)), "11", SIGNS)) < 0.001


def test_the_likeliest_text_comes_first_and_chances_agree() -> None:
    found = likeliest(PLACES, SIGNS, 4)
    texts = [text for text, _ in found]
    assert [chance for _, chance in found] == sorted((chance for _, chance in found), reverse=True)
    assert chances(PLACES, texts, SIGNS) == pytest.approx([chance for _, chance in found], rel=1e-4)
    assert sum(chance for _, chance in found) == pytest.approx(1.0, abs=1e-3)


def test_no_text_is_longer_than_asked_for() -> None:
    assert max(len(text) for text, _ in likeliest(PLACES, SIGNS, 1)) == 1


def test_signs_left_out_count_as_none() -> None:
    only_ones = without_signs(PLACES, [2])
    assert likeliest(only_ones, SIGNS, 4)[0][0] in {"1", "11"}
    assert np.exp(only_ones).sum(axis=1) == pytest.approx(1.0, abs=1e-4)


def test_few_and_many_signs_are_weighed_as_numpy_weighs_them() -> None:
    rng = np.random.default_rng(2)
    logs = np.log(rng.dirichlet([1, 1, 1], 12).astype(np.float32))
    for text, chance in likeliest(logs, SIGNS, 6)[:3]:
        assert chance == pytest.approx(np.exp(log_chance(logs, text, SIGNS)), rel=0.02)
