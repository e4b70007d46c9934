"""Seeded chance for the generator: the same seed throws the same dice on every machine."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import TypeVar

import numpy as np

T = TypeVar("T")


class Dice:
    """Chance from one seed and a salt; two salts of one seed do not disturb each other."""

    def __init__(self, seed: int, salt: str = "") -> None:
        """Start from a non-negative seed; `salt` names what the dice are for."""
        self._seed = seed
        self._salt = salt
        self.rng = np.random.default_rng([seed, zlib.crc32(salt.encode())])

    def fork(self, salt: str) -> Dice:
        """Return fresh dice for a part; independent of how often these were thrown."""
        return Dice(self._seed, f"{self._salt}/{salt}")

    def pick(self, options: Sequence[T]) -> T:
        """Return one of at least one option."""
        return options[int(self.rng.integers(len(options)))]

    def weighted(self, options: Sequence[tuple[T, float]]) -> T:
        """Return one option by its weight."""
        weights = np.array([weight for _, weight in options], dtype=float)
        return options[int(self.rng.choice(len(options), p=weights / weights.sum()))][0]

    def sample(self, options: Sequence[T], count: int) -> list[T]:
        """Return `count` different options in their given order, all of them when there are fewer."""
        chosen = self.rng.permutation(len(options))[:count]
        return [options[int(index)] for index in sorted(chosen)]

    def whole(self, low: int, high: int) -> int:
        """Return a whole number from `low` to `high`, both included."""
        return int(self.rng.integers(low, high + 1))

    def real(self, low: float, high: float) -> float:
        """Return a number from `low` to `high`."""
        return float(self.rng.uniform(low, high))

    def chance(self, probability: float) -> bool:
        """Return True with the given probability."""
        return bool(self.rng.random() < probability)
