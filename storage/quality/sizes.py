"""How many papers a sample needs, and how sure a measured rate is. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, sqrt
from statistics import NormalDist


@dataclass(frozen=True, slots=True)
class Wanted:
    """How exact a sample is to be: the true rate lies within `margin` of the measured one with that `confidence`.

    All are shares of 1. `expected` is the rate that is thought likely; a half is the most careful guess.
    """

    margin: float = 0.03
    confidence: float = 0.95
    expected: float = 0.05


@dataclass(frozen=True, slots=True)
class Interval:
    """Between which shares of 1 a rate lies."""

    low: float
    high: float


def sample_size(population: int, wanted: Wanted) -> int:
    """Return how many of `population` papers must be drawn, rounded up; never more than there are.

    n0 = z² p (1 - p) / e², then n = n0 / (1 + (n0 - 1) / N), the finite population correction: Cochran, Sampling
    Techniques, 3rd edition 1977, 4.1 and 4.2. With p a half, e 5 % and 95 % this is the table of Krejcie and Morgan,
    Educational and Psychological Measurement 30 (1970) 607-610, which rounds to the nearest number instead.
    """
    if population <= 0:
        return 0
    z = _z(wanted.confidence)
    unlimited = z * z * wanted.expected * (1 - wanted.expected) / wanted.margin**2
    exact = unlimited / (1 + (unlimited - 1) / population)
    return max(1, min(population, ceil(round(exact, 6))))


def wilson(wrong: int, checked: int, confidence: float = 0.95) -> Interval | None:
    """Return the score interval of `wrong` out of `checked`, None where nothing was checked.

    E. B. Wilson, JASA 22 (1927) 209-212; it holds for small numbers and for none wrong, where the textbook interval
    does not (Newcombe, Statistics in Medicine 17 (1998) 857-872, method 3). It takes values for independent: several
    wrong values of one bad page make it a little too narrow.
    """
    if checked <= 0:
        return None
    z = _z(confidence)
    share, square = wrong / checked, z * z / checked
    middle = (share + square / 2) / (1 + square)
    reach = z / (1 + square) * sqrt(share * (1 - share) / checked + square / (4 * checked))
    low = 0.0 if wrong == 0 else max(0.0, middle - reach)
    high = 1.0 if wrong == checked else min(1.0, middle + reach)
    return Interval(low, high)


def _z(confidence: float) -> float:
    return NormalDist().inv_cdf(0.5 + confidence / 2)
