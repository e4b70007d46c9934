"""What a second person found at counters, as the supervisor exports it: confidence, mark and truth of values.

The pairs hold no signs, so they cannot tell what speaks for a value. They tell whether the probability means on real
papers what it says on made ones: for each group of kinds apart, a shift of the log odds, drawn towards none as long as
there are few pairs. The shift goes into the weights that the model of the letters has for these groups.
"""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ocr.extraction.kinds import DIGIT_KINDS, PROSE_KINDS, SHORT_KINDS
from tests.bench.logistic import Vector

GROUPS: Mapping[str, frozenset[str]] = {"digits": DIGIT_KINDS, "short": SHORT_KINDS, "prose": PROSE_KINDS}
"""The groups of kinds that have a weight of their own; all other kinds have the bias."""

OTHER = "bias"
_SPREAD = 0.5
"""Standard deviation of the shifts that are expected: 20 pairs hardly move the odds, 1,000 move them where they say."""
_LEAST = 1e-6


@dataclass(frozen=True, slots=True)
class Pair:
    """A value that was checked: `marked` says that the officer was shown it for review."""

    kind: str
    confidence: float
    marked: bool
    right: bool

    @property
    def group(self) -> str:
        """The weight that stands for its kind."""
        return next((name for name, kinds in GROUPS.items() if self.kind in kinds), OTHER)


def load_pairs(paths: Iterable[Path]) -> list[Pair]:
    """Return the pairs of exported files, CSV or JSON."""
    return [_pair(row) for path in paths for row in _rows(path)]


def _rows(path: Path) -> Sequence[Mapping[str, Any]]:
    if path.suffix.lower() == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))
    found: Sequence[Mapping[str, Any]] = json.loads(path.read_text("utf-8"))["pairs"]
    return found


def _pair(row: Mapping[str, Any]) -> Pair:
    return Pair(str(row["kind"]), float(row["confidence"]), bool(int(row["review"])), bool(int(row["right"])))


def shifts_of(pairs: Sequence[Pair]) -> dict[str, float]:
    """Return for each group of kinds by how much the log odds of its pairs were wrong; 0 for a group without pairs."""
    return {group: _shift([each for each in pairs if each.group == group]) for group in (*GROUPS, OTHER)}


def _shift(pairs: Sequence[Pair]) -> float:
    odds, right = log_odds([each.confidence for each in pairs]), np.array([float(each.right) for each in pairs])
    shift = 0.0
    for _ in range(50):  # Newton's steps on a concave function of one number
        chance = 1.0 / (1.0 + np.exp(-(odds + shift)))
        slope = float((right - chance).sum()) - shift / _SPREAD**2
        bend = float((chance * (1.0 - chance)).sum()) + 1.0 / _SPREAD**2
        shift += max(-1.0, min(1.0, slope / bend))
    return shift


def log_odds(chances: Sequence[float]) -> Vector:
    """Return the log odds of probabilities, those of 0 and 1 as near to these as pairs can tell."""
    return np.array([math.log(each / (1.0 - each)) for each in (min(max(c, _LEAST), 1.0 - _LEAST) for c in chances)])


def shifted_chances(pairs: Sequence[Pair], shifts: Mapping[str, float]) -> Vector:
    """Return the probabilities of pairs as they are after the shifts."""
    odds = log_odds([each.confidence for each in pairs]) + np.array([shifts[each.group] for each in pairs])
    return np.asarray(1.0 / (1.0 + np.exp(-odds)))


def as_weights(shifts: Mapping[str, float], names: Sequence[str]) -> Vector:
    """Return what is added to the weights of a model: the bias speaks for every kind, the groups for what differs."""
    added = {group: shift - shifts[OTHER] for group, shift in shifts.items()} | {OTHER: shifts[OTHER]}
    return np.array([added.get(name, 0.0) for name in names])


def told(pairs: Sequence[Pair], shifts: Mapping[str, float]) -> str:
    """Return a table of the groups: pairs, how many were foretold to be right, how many are, and the shift."""
    lines = ["\nchecked values   pairs   foretold   right   silent errors   shift of log odds"]
    for group in (*GROUPS, OTHER):
        some = [each for each in pairs if each.group == group]
        if some:
            foretold = sum(each.confidence for each in some) / len(some)
            right = sum(each.right for each in some) / len(some)
            silent = sum(not each.right and not each.marked for each in some)
            name = "others" if group == OTHER else group
            figures = f"{len(some):>7} {foretold:>10.3f} {right:>7.3f} {silent:>15} {shifts[group]:>19.2f}"
            lines.append(f"{name:<14} {figures}")
    return "\n".join(lines)
