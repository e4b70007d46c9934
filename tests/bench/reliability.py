"""Whether confidences mean what they say: of the values at 0.9, nine in ten should be right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tests.bench.score import FieldScore, Verdict

CALIBRATION_ERROR_AT_MOST = 0.03

_BINS = 10
_NO_VALUE = (Verdict.MISSING,)
_RIGHT = (Verdict.RIGHT, Verdict.FLAGGED_RIGHT)


@dataclass(frozen=True, slots=True)
class Bin:
    """Values whose confidences lie near one another."""

    count: int
    mean_confidence: float
    right_share: float


def bins_of(fields: Iterable[FieldScore]) -> tuple[Bin, ...]:
    """Return the values that were read, in ten bins of equal width; empty ones are left out.

    A value that stands nowhere on the paper counts as wrong; a field that was not found has no confidence.
    """
    read = [(each.confidence, each.verdict in _RIGHT) for each in fields if each.verdict not in _NO_VALUE]
    found = []
    for number in range(_BINS):
        inside = [pair for pair in read if min(_BINS - 1, int(pair[0] * _BINS)) == number]
        if inside:
            share = sum(right for _, right in inside) / len(inside)
            found.append(Bin(len(inside), sum(confidence for confidence, _ in inside) / len(inside), share))
    return tuple(found)


def expected_calibration_error(bins: Sequence[Bin]) -> float | None:
    """Return how far confidence and share of right values lie apart on average; None without values."""
    total = sum(each.count for each in bins)
    if not total:
        return None
    return sum(each.count * abs(each.mean_confidence - each.right_share) for each in bins) / total
