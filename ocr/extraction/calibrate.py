"""How likely a value is right, from all the signs there are for it.

A logistic model over a handful of signs, fitted on made pages that are kept apart from those that measure it
(`make calibrate`; the weights lie in `calibration.toml`). "Probability" is meant literally: of the values at 0.9, nine
in ten are right.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

DIGIT_KINDS = frozenset({"date", "id", "taxid", "symbol", "money", "area", "number", "serial"})
SHORT_KINDS = frozenset({"sex", "enum"})


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for and against a value.

    `word_confidence` is the lowest of its words. `agrees` is what a second reading said: None when there was none.
    `doubts` counts what dictionaries and rules find odd, `checks_held` and `checks_failed` the independent checks
    (digits against words, a code, another field). `corrected` says that the value is not what the first reading said.
    """

    kind: str
    letters: int
    word_confidence: float
    label_score: float
    agrees: bool | None
    doubts: int
    checks_held: int
    checks_failed: int
    corrected: bool = False


def features(signs: Signs) -> dict[str, float]:
    """Return the named inputs of the model."""
    digits = signs.kind in DIGIT_KINDS
    short = signs.kind in SHORT_KINDS
    return {
        "bias": 1.0,
        "digits": float(digits),
        "short": float(short),
        "length": math.log1p(signs.letters) - 2.5,
        "unsure": math.log(max(0.02, 1.0 - signs.word_confidence)) + 3.0,
        "label": (signs.label_score - 100.0) / 10.0,
        "agrees": float(signs.agrees is True),
        "differs": float(signs.agrees is False),
        "doubts": float(min(signs.doubts, 3)),
        "checked": float(min(signs.checks_held, 2)),
        "failed": float(min(signs.checks_failed, 2)),
        "corrected": float(signs.corrected),
    }


def probability(signs: Signs, weights: Mapping[str, float] | None = None) -> float:
    """Return the probability that the value is right."""
    known = load_weights() if weights is None else weights
    total = sum(known.get(name, 0.0) * value for name, value in features(signs).items())
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


@lru_cache(maxsize=1)
def load_weights() -> Mapping[str, float]:
    """Return the fitted weights that ship with the product."""
    return {name: float(value) for name, value in _calibration()["weights"].items()}


@lru_cache(maxsize=1)
def trust_threshold() -> float:
    """Return the probability from which a value need not be looked at."""
    return float(_calibration()["trust_threshold"])


@lru_cache(maxsize=1)
def _calibration() -> dict[str, Any]:
    text = (resources.files("ocr.extraction") / "calibration.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
