"""How likely a value is right, from all the signs there are for it.

A value is right when its letters are and when its place is: two readers that agree tell about the letters only, as both
read the same place. So there are two logistic models, each over a handful of signs of its own, and the probability is
their product: neither kind of evidence makes up for a lack of the other. They are fitted on made pages that are kept
apart from those that measure them (`make calibrate`; the weights lie in `calibration.toml`). "Probability" is meant
literally: of the values at 0.9, nine in ten are right.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

from ocr.extraction.kinds import DIGIT_KINDS, FIGURE_KINDS, PROSE_KINDS, SHORT_KINDS
from ocr.extraction.seconded import Seconded
from ocr.extraction.surroundings import UNREMARKABLE, Surroundings

Weights = Mapping[str, float]

_LEAST_UNSURE, _LEAST_FAINT = 0.02, 1e-5  # what the readers call sure differs by that much
_LEAST_OUTSIDE = 0.001
_MOST_ROWS = 3


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for and against a value.

    `word_confidence` is the lowest of its words. `agrees` is what the second, different reader said, None where there
    was none, `agrees_surely` how sure it was of its worst letter. `doubts` counts what dictionaries and rules find odd,
    `checks_held` and `checks_failed` the independent checks (digits against words, a code, another field).
    `corrected` says that the value is not what the first reading said. `told_apart`: the readers differ, but to
    dictionaries the value is usual and what the other one read is not. `around` tells about the value's place,
    `seconded` what the tagger of fields says of it, None where it was not asked. `clear`: the letters of its page are
    whole (see `ocr.imaging.quality`).
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
    around: Surroundings = UNREMARKABLE
    agrees_surely: float = 0.0
    told_apart: bool = False
    seconded: Seconded | None = None
    clear: bool = False


def is_for_a_person(signs: Signs) -> bool:
    """Say whether a value is marked for review however probable it is.

    A check failed; its place may not be the whole of it, unless the tagger of fields surely sees just those words of a
    wording; the tagger sees none of it there, hardly sees a wording there, sees more of it elsewhere, sees it alone and
    not surely, or alone sees anything of the person whom it is about; or the second reader does not bear it out, be it
    that there is none or that dictionaries tell which of the two is right: of letters that are not whole both may have
    misread the same one.
    """
    around, seconded = signs.around, signs.seconded
    is_wording = signs.kind not in FIGURE_KINDS
    elsewhere = seconded is not None and (
        seconded.is_elsewhere
        or seconded.untold
        or (_is_alone(signs) and not seconded.is_sure)
        or (is_wording and seconded.is_unlikely)
    )
    just_so = seconded is not None and seconded.is_just_so and is_wording
    misplaced = around.parted or around.contested or (around.is_cut and not just_so)
    borne_out = signs.agrees is True or (signs.told_apart and signs.clear)
    return signs.checks_failed > 0 or misplaced or elsewhere or not borne_out


def _is_alone(signs: Signs) -> bool:
    """Say whether only the tagger sees a value; a figure whose letters are whole is told by its form as well."""
    is_told = signs.clear and signs.kind in FIGURE_KINDS
    return signs.seconded is not None and signs.seconded.alone and not is_told


def features(signs: Signs) -> dict[str, float]:
    """Return the named inputs of the model of the letters."""
    return {
        **_general(signs),
        "unsure": _doubt(signs.word_confidence, _LEAST_UNSURE) + 3.0,
        "agrees": float(signs.agrees is True),
        "surely": -_doubt(signs.agrees_surely, _LEAST_FAINT) if signs.agrees is True else 0.0,
        "differs": float(signs.agrees is False),
        "told_apart": float(signs.told_apart),
        "corrected": float(signs.corrected),
        "unclear": float(not signs.clear),
    }


def place_features(signs: Signs) -> dict[str, float]:
    """Return the named inputs of the model of the place."""
    around = signs.around
    return {
        **_general(signs),
        "label": (signs.label_score - 100.0) / 10.0,
        "unlabelled": float(not around.by_label),
        "rows": float(min(around.rows - 1, _MOST_ROWS)),
        "broken": float(around.rows > 1 and signs.kind not in PROSE_KINDS),
        "cut": float(around.preceded or around.followed or around.unfinished),
        "goes_on": float(around.goes_on),
        "holds_label": float(around.holds_label),
        "contested": float(around.contested or around.parted),
        "offered": float(around.offered),
        "mended": float(signs.seconded is not None and signs.seconded.mended),
        **_seconded(signs.seconded),
    }


def _seconded(seconded: Seconded | None) -> dict[str, float]:
    """Return what the tagger of fields says of the place, as logarithms: nothing else tells 0.9 from 0.999."""
    if seconded is None:
        return {"unasked": 1.0, "outside": 0.0, "elsewhere": 0.0}
    return {
        "unasked": 0.0,
        "outside": _doubt(seconded.inside, _LEAST_OUTSIDE) - math.log(_LEAST_OUTSIDE),
        "elsewhere": math.log(max(seconded.elsewhere, _LEAST_OUTSIDE)) - math.log(_LEAST_OUTSIDE),
    }


def _general(signs: Signs) -> dict[str, float]:
    return {
        "bias": 1.0,
        "digits": float(signs.kind in DIGIT_KINDS),
        "short": float(signs.kind in SHORT_KINDS),
        "prose": float(signs.kind in PROSE_KINDS),
        "length": math.log1p(signs.letters) - 2.5,
        "doubts": float(min(signs.doubts, 3)),
        "checked": float(min(signs.checks_held, 2)),
        "failed": float(min(signs.checks_failed, 2)),
    }


def _doubt(confidence: float, least: float) -> float:
    return math.log(max(least, 1.0 - confidence))


@dataclass(frozen=True, slots=True)
class Calibration:
    """The weights of both models, and the probabilities from which a value need not be looked at.

    `thresholds` are named as `trust_group` does. `types` are the paper types whose papers they were fitted on. How
    often a value of another type is wrong at some probability nobody has counted yet: all that is read from print there
    is for a person.
    """

    letters: Weights
    place: Weights
    thresholds: Mapping[str, float]
    types: frozenset[str] = frozenset()


def probability(signs: Signs, calibration: Calibration | None = None) -> float:
    """Return the probability that the value is right: of the shipped calibration when none is given."""
    known = load_calibration() if calibration is None else calibration
    return _chance(features(signs), known.letters) * _chance(place_features(signs), known.place)


def _chance(inputs: Mapping[str, float], weights: Weights) -> float:
    total = sum(weights.get(name, 0.0) * value for name, value in inputs.items())
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


def trust_group(signs: Signs) -> str:
    """Return the name of the threshold for a value: for what the tagger alone sees, or by kind, letters whole or not.

    Wordings that are cut short look as sound as whole ones; of letters that are not whole both readers may see the same
    other letter; a place that nobody else sees may be another one. So there more is asked for.
    """
    if _is_alone(signs):
        return "alone"
    group = "figures" if signs.kind in FIGURE_KINDS else "wordings"
    return f"clear_{group}" if signs.clear else group


def trust_threshold(signs: Signs) -> float:
    """Return the probability from which a value need not be looked at."""
    return load_calibration().thresholds[trust_group(signs)]


def is_fitted_for(document_type: str) -> bool:
    """Say whether what is known about probabilities was learned from papers of this type too."""
    return document_type in load_calibration().types


@lru_cache(maxsize=1)
def load_calibration() -> Calibration:
    """Return the fitted calibration that ships with the product."""
    text = (resources.files("ocr.extraction") / "calibration.toml").read_text(encoding="utf-8")
    data: dict[str, Any] = tomllib.loads(text)
    letters, place = ({name: float(value) for name, value in data[part].items()} for part in ("letters", "place"))
    thresholds = {name: float(value) for name, value in data["trust"].items()}
    return Calibration(letters, place, thresholds, frozenset(data["types"]))
