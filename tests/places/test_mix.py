"""Pages mixed from others: values stay whole and behind labels of their own field."""

from __future__ import annotations

import random
from collections import Counter
from itertools import pairwise

import pytest

from tests.places.collect import FIRST_SEED
from tests.places.example import Example
from tests.places.examples import examples_of
from tests.places.mix import mixed

A_TYPE = "birth_certificate"


@pytest.fixture(scope="module")
def pages() -> tuple[Example, ...]:
    return tuple(page for seed in range(FIRST_SEED, FIRST_SEED + 12) for page in examples_of(A_TYPE, seed))


def said(page: Example) -> set[tuple[str, str]]:
    return {(key, " ".join(page.texts[number] for number in own)) for key, own in page.values}


def test_values_are_those_of_one_page_or_the_other(pages: tuple[Example, ...]) -> None:
    taken = 0
    for seed, (page, other) in enumerate(pairwise(pages)):
        made = mixed(page, other, random.Random(seed))
        assert said(made) <= said(page) | said(other)
        assert max(Counter(key for key, _ in made.values).values()) <= max(
            Counter(key for key, _ in page.values).values()
        )
        taken += len(said(made) - said(page))
    assert taken > 3, "lines of the other page come in"


def test_a_mixed_page_is_a_page(pages: tuple[Example, ...]) -> None:
    for seed, (page, other) in enumerate(pairwise(pages)):
        made = mixed(page, other, random.Random(seed))
        assert len(made.texts) == len(made.boxes) == len(made.line_numbers)
        assert list(made.line_numbers) == sorted(made.line_numbers)
        assert all(left < right and top < bottom for left, top, right, bottom in made.boxes)
        assert made.layout == page.layout


def test_mixed_with_itself_only_order_and_what_is_left_out_changes(pages: tuple[Example, ...]) -> None:
    page = pages[0]
    for seed in range(6):
        made = mixed(page, page, random.Random(seed))
        assert not Counter(made.texts) - Counter(page.texts)
        assert said(made) <= said(page)
        assert len(said(made)) >= len(said(page)) // 2
