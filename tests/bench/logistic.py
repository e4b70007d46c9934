"""A logistic model whose weights keep the signs that they must have: projected Newton steps (Bertsekas 1982)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float64]
Matrix = NDArray[np.float64]

_MOST_STEPS = 200
_MOST_HALVINGS = 40
_CLOSE_ENOUGH = 1e-9
_STEEPEST = 30.0


def probabilities(inputs: Matrix, weights: Vector) -> Vector:
    """Return the probability of each row."""
    return 1.0 / (1.0 + np.exp(-np.clip(inputs @ weights, -_STEEPEST, _STEEPEST)))


def fit(inputs: Matrix, right: Vector, names: Sequence[str], signs: Mapping[str, int], ridge: float = 1.0) -> Vector:
    """Return the weights that make the outcomes likeliest, large weights held down.

    Args:
        inputs: one row a sample, one column a name.
        right: 1 or 0 for each sample.
        names: what the columns are called; "bias" is never held down.
        signs: by name +1 for a weight that must not be negative, -1 for one that must not be positive.
        ridge: how strongly weights are held towards 0.
    """
    low = np.array([0.0 if signs.get(name, 0) > 0 else -np.inf for name in names])
    high = np.array([0.0 if signs.get(name, 0) < 0 else np.inf for name in names])
    pull = np.array([1e-6 if name == "bias" else ridge for name in names])
    weights = np.zeros(len(names))
    loss = _loss(inputs, right, weights, pull)
    for _ in range(_MOST_STEPS):
        chance = probabilities(inputs, weights)
        slope = inputs.T @ (chance - right) + pull * weights
        held = ((weights <= low) & (slope > 0)) | ((weights >= high) & (slope < 0))
        free = ~held
        bend = (inputs.T * (chance * (1 - chance))) @ inputs + np.diag(pull)
        step = np.zeros_like(weights)
        step[free] = np.linalg.solve(bend[np.ix_(free, free)], slope[free])
        for halving in range(_MOST_HALVINGS):
            tried = np.clip(weights - 0.5**halving * step, low, high)
            reached = _loss(inputs, right, tried, pull)
            if reached < loss - _CLOSE_ENOUGH:
                weights, loss = tried, reached
                break
        else:
            return weights
    return weights


def _loss(inputs: Matrix, right: Vector, weights: Vector, pull: Vector) -> float:
    scores = np.clip(inputs @ weights, -_STEEPEST, _STEEPEST)
    return float(np.sum(np.logaddexp(0.0, scores) - right * scores) + 0.5 * np.sum(pull * weights**2))
