"""Sizes and intervals against published tables."""

from __future__ import annotations

import pytest

from storage.quality.sizes import Wanted, sample_size, wilson

KREJCIE_MORGAN = {
    10: 10, 50: 44, 100: 80, 200: 132, 300: 169, 500: 217, 750: 254, 1000: 278, 1500: 306, 2000: 322, 3000: 341,
    5000: 357, 10000: 370, 20000: 377, 50000: 381, 75000: 382,
}  # fmt: skip
"""Their table of 1970: a half is expected, 5 % margin, 95 % sure."""

NEWCOMBE = [
    (81, 263, 0.2553, 0.3662),
    (15, 148, 0.0624, 0.1605),
    (0, 20, 0.0, 0.1611),
    (1, 29, 0.0061, 0.1718),
]
"""Table I of Newcombe 1998, method 3."""


@pytest.mark.parametrize(("population", "published"), KREJCIE_MORGAN.items())
def test_size_is_that_of_the_published_table_or_rounded_up(population: int, published: int) -> None:
    size = sample_size(population, Wanted(margin=0.05, confidence=0.95, expected=0.5))

    assert size in (published, published + 1)


@pytest.mark.parametrize(
    ("population", "wanted", "size"),
    [
        (10**9, Wanted(0.05, 0.95, 0.5), 385),  # Cochran: 384.1
        (10**9, Wanted(0.03, 0.95, 0.5), 1068),  # 1067.1
        (10**9, Wanted(0.05, 0.99, 0.5), 664),  # 663.5
        (10**9, Wanted(0.03, 0.95, 0.05), 203),  # 202.7
        (0, Wanted(), 0),
        (1, Wanted(), 1),
        (7, Wanted(0.001), 7),
    ],
)
def test_size_grows_with_what_is_wanted_and_ends_at_all(population: int, wanted: Wanted, size: int) -> None:
    assert sample_size(population, wanted) == size


@pytest.mark.parametrize(("wrong", "checked", "low", "high"), NEWCOMBE)
def test_interval_is_that_of_the_published_table(wrong: int, checked: int, low: float, high: float) -> None:
    interval = wilson(wrong, checked)

    assert interval is not None
    assert (round(interval.low, 4), round(interval.high, 4)) == (low, high)


def test_nothing_checked_says_nothing() -> None:
    assert wilson(0, 0) is None


def test_all_wrong_mirrors_none_wrong() -> None:
    none, every = wilson(0, 20), wilson(20, 20)

    assert none is not None
    assert every is not None
    assert every.low == pytest.approx(1 - none.high)
    assert every.high == 1.0
