"""What a figure counts, and the counts of many figures in one integer.

The counts of all questions travel together, 32 bits for each of denominator, numerator and what nobody told: adding up
a table is one multiplication and one addition a line.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from storage.rates.counting import Counts
from storage.rates.definitions import Basis
from storage.rates.flags import Condition, condition

_BITS = 32
_MASK = (1 << _BITS) - 1
_WIDTH = 3 * _BITS

RECEIVED = frozenset({Basis.RECEIVED})
ENDED = frozenset({Basis.ENDED, Basis.WORKED})
"""What a dossier counts for on the day on which it came, and on the day on which it ended."""


@dataclass(frozen=True, slots=True)
class Question:
    """What one figure counts: dossiers of a basis that fit `denominator`, and of those the ones of `numerator`."""

    basis: Basis
    denominator: Condition
    numerator: Condition
    known: Condition | None = None


def question(
    basis: Basis, denominator: Iterable[str], numerator: Iterable[str] = (), known: str | None = None
) -> Question:
    """Return a question from the names of conditions."""
    return Question(basis, condition(denominator), condition(numerator), condition([known]) if known else None)


def weight(questions: Sequence[Question], facts: int, bases: frozenset[Basis]) -> int:
    """Return what a dossier with these flags counts for in those questions that are of some bases."""
    packed, at = 0, 0
    for each in questions:
        if each.basis in bases and each.denominator(facts):
            packed |= 1 << at
            if each.numerator(facts):
                packed |= 1 << at + _BITS
            elif each.known is not None and not each.known(facts):
                packed |= 1 << at + 2 * _BITS
        at += _WIDTH
    return packed


def counts_in(packed: int, place: int) -> Counts:
    """Return the answer to the question at a place."""
    at = packed >> (_WIDTH * place)
    return Counts((at >> _BITS) & _MASK, at & _MASK, (at >> 2 * _BITS) & _MASK)


def moved(packed: int, places: Sequence[int]) -> int:
    """Return the counts of the questions at some places as the counts of the first, second, third … question."""
    found = 0
    for number, place in enumerate(places):
        found |= (packed >> (_WIDTH * place) & ((1 << _WIDTH) - 1)) << (_WIDTH * number)
    return found
