"""What a reader of strips said place by place, weighed as texts (connectionist temporal classification, Graves 2006).

A reader gives, for each place along a strip, the logarithm of the probability of each sign, the first being "no sign".
A text's probability is the sum over all ways to spread its signs over the places.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

Logs = NDArray[np.float32]
"""Logarithms of probabilities, shape (places, signs + 1); the first column is "no sign"."""

_NEVER = -1e30
_BEAM = 24
_UNLIKELY = -9.0  # a sign so unlikely at a place begins no text of its own


def log_chance(logs: Logs, text: str, signs: str) -> float:
    """Return the logarithm of the probability that a strip says exactly this text; `signs` names the columns."""
    classes = [0]
    for sign in text:
        classes += [signs.index(sign) + 1, 0]
    emitted = logs[:, classes].astype(np.float64)
    may_skip = np.array([i > 1 and each != 0 and each != classes[i - 2] for i, each in enumerate(classes)])
    alpha = np.full(len(classes), _NEVER)
    alpha[:2] = emitted[0, :2]
    for row in emitted[1:]:
        stepped = np.concatenate([[_NEVER], alpha[:-1]])
        skipped = np.where(may_skip, np.concatenate([[_NEVER, _NEVER], alpha[:-2]])[: len(classes)], _NEVER)
        alpha = np.logaddexp(np.logaddexp(alpha, stepped), skipped) + row
    return float(np.logaddexp.reduce(alpha[-2:]))


def likeliest(logs: Logs, signs: str, longest: int) -> list[tuple[str, float]]:
    """Return the likeliest texts of up to `longest` signs with their probabilities, the best first (a beam search)."""
    ending: dict[str, tuple[float, float]] = {"": (0.0, _NEVER)}  # logarithms: ending in no sign, in the last one
    for row in logs.astype(np.float64).tolist():
        grown: defaultdict[str, list[float]] = defaultdict(lambda: [_NEVER, _NEVER])
        likely = [(sign, chance) for sign, chance in zip(signs, row[1:], strict=True) if chance > _UNLIKELY]
        for text, (blank, signed) in ending.items():
            both = _either(blank, signed)
            grown[text][0] = _either(grown[text][0], both + row[0])
            if text:
                grown[text][1] = _either(grown[text][1], signed + row[signs.index(text[-1]) + 1])
            if len(text) == longest:
                continue
            for sign, chance in likely:
                before = blank if text.endswith(sign) else both
                further = grown[text + sign]
                further[1] = _either(further[1], before + chance)
        best = sorted(grown.items(), key=lambda each: -_either(*each[1]))[:_BEAM]
        ending = {text: (blank, signed) for text, (blank, signed) in best}
    return [(text, math.exp(_either(blank, signed))) for text, (blank, signed) in ending.items()]


def _either(one: float, other: float) -> float:
    """Return the logarithm of the sum of two probabilities: `np.logaddexp` of two numbers in a third of its time."""
    if one == other:
        return one + math.log(2)
    low, high = (one, other) if one < other else (other, one)
    return high + math.log1p(math.exp(low - high))


def without_signs(logs: Logs, columns: Iterable[int]) -> Logs:
    """Return the places with some signs taken for none."""
    dropped = list(columns)
    kept = logs.copy()
    kept[:, 0] = np.logaddexp.reduce(logs[:, [0, *dropped]], axis=1)
    kept[:, dropped] = _NEVER
    return kept


def chances(logs: Logs, texts: Sequence[str], signs: str) -> NDArray[np.float64]:
    """Return the probability of each of some texts."""
    return np.asarray(np.exp([log_chance(logs, text, signs) for text in texts]), np.float64)
