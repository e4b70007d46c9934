"""Fits what `ocr/extraction/calibrate.py` believes: `python -m tests.bench.fit_calibration`, or `make calibrate`.

Reads tuning papers of all types and levels, takes every value that came from print with its signs and whether its
place and its letters were right, and writes weights and threshold to `ocr/extraction/calibration.toml`. All figures
are for papers of layouts that the weights in question were not fitted on. Readings are kept under `.build/` until the
reader or the made papers change, so that fitting again takes seconds.

With `--pairs FILE` what a second person found at counters joins in: see `tests.bench.checked_pairs`. Its probabilities
must be those of the calibration that ships; pairs of an older one are to be left out by whoever runs this.
"""

from __future__ import annotations

import argparse
import hashlib
import pickle
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ocr.extraction.calibrate import Signs, features, is_for_a_person, place_features, trust_group, trust_threshold
from tests.bench.checked_pairs import Pair, as_weights, load_pairs, shifted_chances, shifts_of, told
from tests.bench.logistic import Matrix, Vector, fit, probabilities
from tests.bench.samples import PaperSamples, read_samples
from tests.bench.stacks import Plan, plan_papers
from tests.dossiers.make import CARD_TYPES
from tests.dossiers.truth import Split
from tests.places.collect import KEPT, TYPES
from tests.places.printed import holds, layout_of

SILENT_AT_MOST = 0.002
"""Silent errors of the values that go unmarked, as asked for: on papers of layouts that the reader finds new."""

LEAST_THRESHOLDS = {"figures": 0.95, "wordings": 0.98, "clear_figures": 0.9, "clear_wordings": 0.95, "alone": 0.98}
"""So probable a value must be in any case: docs/adr/0006."""

SIGNS = {
    "agrees": 1,
    "broken": -1,
    "checked": 1,
    "contested": -1,
    "label": 1,
    "mended": -1,
    "offered": -1,
    "surely": 1,
    "told_apart": 1,
    "corrected": -1,
    "cut": -1,
    "differs": -1,
    "doubts": -1,
    "failed": -1,
    "goes_on": -1,
    "holds_label": -1,
    "rows": -1,
    "outside": -1,
    "elsewhere": -1,
    "unsure": -1,
    "unclear": -1,
}
"""Which way each sign can only speak: +1 for a value, -1 against it."""

_FIRST_SEED = 5000
_PAPERS_PER_TYPE = 24
_FOLDS = 8
_ROOT = Path(__file__).resolve().parents[2]
_READINGS = _ROOT / ".build" / "calibration.pickle"
_CALIBRATION = _ROOT / "ocr" / "extraction" / "calibration.toml"
_TYPES = (*TYPES, *CARD_TYPES)


@dataclass(frozen=True, slots=True)
class Inputs:
    """The inputs of one model: one row a value, one column a name."""

    names: tuple[str, ...]
    rows: Matrix

    def fitted(self, right: Vector, kept: NDArray[np.bool_]) -> Vector:
        """Return the weights that fit the outcomes of the rows that are kept."""
        return fit(self.rows[kept], right[kept], self.names, SIGNS)


@dataclass(frozen=True, slots=True)
class Data:
    """Values as numbers: inputs of both models, outcomes, and the numbers of each value's layout and field.

    `right` is 1 for a right value, `placed` 1 for one from the right place, `marked` 1 for one that is
    marked whatever its probability. All values of a list are of one field. `printed` is how many fields stand
    on the papers.
    """

    letters: Inputs
    place: Inputs
    right: Vector
    placed: Vector
    layout: Vector
    field: Vector
    marked: Vector
    printed: int

    def fitted(self, kept: NDArray[np.bool_]) -> tuple[Vector, Vector]:
        """Return the weights of both models for the values that are kept: letters can be right at right places only."""
        return self.letters.fitted(self.right, kept & (self.placed > 0)), self.place.fitted(self.placed, kept)

    def chances(self, weights: tuple[Vector, Vector]) -> Vector:
        """Return the probability of each value."""
        return probabilities(self.letters.rows, weights[0]) * probabilities(self.place.rows, weights[1])


def main(arguments: Sequence[str] | None = None) -> int:
    """Read, fit and write; return the exit status."""
    parser = argparse.ArgumentParser(description="Fit the calibration on tuning papers.")
    parser.add_argument("--papers", type=int, default=_PAPERS_PER_TYPE, help="papers of each type")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--fresh", action="store_true", help="read again even what was read before")
    parser.add_argument(
        "--pairs",
        type=Path,
        nargs="*",
        default=[],
        help="files of checked values, as the supervisor exports them: CSV or JSON",
    )
    parser.add_argument("--out", type=Path, default=_CALIBRATION)
    given = parser.parse_args(arguments)
    plans = [plan for each in _TYPES for plan in islice(_plans_of(each), given.papers)]
    papers = _readings(plans, given.jobs, fresh=given.fresh)
    data = as_numbers(papers)
    pairs = load_pairs(given.pairs)
    shifts = shifts_of(pairs)
    added = as_weights(shifts, data.letters.names)
    held_out = cross_validated(data, added)
    signs = [sample.signs for paper in papers for sample in paper.samples]
    groups = [trust_group(each) for each in signs]
    together = [*groups, *(_group_of(pair) for pair in pairs)]
    thresholds = choose_thresholds(*with_pairs(held_out, data, pairs, shifts), together)
    letters, place = data.fitted(np.ones(len(data.right), dtype=np.bool_))
    letters = letters + added
    _report(data, held_out, np.array([thresholds[group] for group in groups]))
    print("thresholds:", ", ".join(f"{name} {value:.4f}" for name, value in thresholds.items()))
    if pairs:
        print(told(pairs, shifts))
    parts = {
        "letters": dict(zip(data.letters.names, letters, strict=True)),
        "place": dict(zip(data.place.names, place, strict=True)),
    }
    given.out.write_text(as_toml(parts, thresholds, _TYPES), encoding="utf-8")
    print(f"\nwritten: {given.out.name}")
    return 0


def _plans_of(document_type: str) -> Iterator[Plan]:
    """Yield papers of a type without end, of layouts that the tagger did not learn from nor a template was mended for.

    Cards are not tagged: of them all are taken.
    """
    for plan in plan_papers(Split.TUNING, _FIRST_SEED, (document_type,)):
        is_kept = document_type in CARD_TYPES or f"{document_type}/{layout_of(document_type, plan.seed)}" in KEPT
        if is_kept and holds(document_type, plan.seed):
            yield plan


def _readings(plans: Sequence[Plan], jobs: int, *, fresh: bool) -> list[PaperSamples]:
    known: dict[Plan, PaperSamples] = {}
    stamp = _stamp()
    if _READINGS.is_file() and not fresh:
        kept_stamp, kept = pickle.loads(_READINGS.read_bytes())  # noqa: S301 - written below, by this program
        known = kept if kept_stamp == stamp else {}
    missing = [plan for plan in plans if plan not in known]
    if missing:
        print(f"reading {len(missing)} papers ({len(plans) - len(missing)} were read before)")
        known |= {each.plan: each for each in read_samples(missing, jobs)}
        _READINGS.parent.mkdir(exist_ok=True)
        _READINGS.write_bytes(pickle.dumps((stamp, known)))
    else:
        print(f"{len(plans)} papers, all read before (--fresh reads them again)")
    return [known[plan] for plan in plans]


def _stamp() -> str:
    """Return a digest of all that a reading depends on, but for what is fitted here."""
    digest = hashlib.sha256()
    for folder in ("ocr", "tests/dossiers"):
        for file in sorted((_ROOT / folder).rglob("*")):
            tells = file.suffix in (".py", ".toml", ".txt", ".onnx")
            if tells and file != _CALIBRATION and file.name != "calibrate.py":
                digest.update(file.read_bytes())
    return digest.hexdigest()


def as_numbers(papers: Sequence[PaperSamples]) -> Data:
    """Return the samples of papers as matrices."""
    layouts = {layout: number for number, layout in enumerate(sorted({paper.layout for paper in papers}))}
    rows = [(paper, sample) for paper in papers for sample in paper.samples]
    signs = [sample.signs for _, sample in rows]
    fields = {
        field: number for number, field in enumerate(dict.fromkeys((paper.plan, each.key) for paper, each in rows))
    }
    return Data(
        letters=_inputs(features, signs),
        place=_inputs(place_features, signs),
        right=np.array([float(sample.right) for _, sample in rows]),
        placed=np.array([float(sample.placed) for _, sample in rows]),
        layout=np.array([float(layouts[paper.layout]) for paper, _ in rows]),
        field=np.array([float(fields[paper.plan, sample.key]) for paper, sample in rows]),
        marked=np.array([float(is_for_a_person(each)) for each in signs]),
        printed=sum(paper.printed for paper in papers),
    )


def _inputs(of: Callable[[Signs], Mapping[str, float]], signs: Sequence[Signs]) -> Inputs:
    inputs = [of(each) for each in signs]
    names = tuple(inputs[0])
    return Inputs(names, np.array([[each[name] for name in names] for each in inputs]))


def cross_validated(data: Data, added: Vector | float = 0.0) -> Vector:
    """Return for each value the probability by weights that were fitted without any paper of its layout.

    `added` is what checked values add to the weights of the letters.
    """
    chances = np.zeros_like(data.right)
    for fold in range(_FOLDS):
        out = data.layout % _FOLDS == fold
        if out.any():
            letters, place = data.fitted(~out)
            chances[out] = data.chances((letters + added, place))[out]
    return chances


def with_pairs(chances: Vector, data: Data, pairs: Sequence[Pair], shifts: Mapping[str, float]) -> tuple[Vector, Data]:
    """Return probabilities and outcomes of made and of checked values together, from which a threshold is chosen.

    A checked value that was marked although it was probable enough was marked for another reason, and always is;
    "enough" is by the stricter threshold, as of none it is known whether the letters of its page were whole.
    """
    marked = [float(each.marked and each.confidence >= trust_threshold(_signs_of(each))) for each in pairs]
    together = replace(
        data,
        right=np.concatenate([data.right, [float(each.right) for each in pairs]]),
        marked=np.concatenate([data.marked, marked]),
        printed=data.printed + len(pairs),
    )
    return np.concatenate([chances, shifted_chances(pairs, shifts)]), together


def _group_of(pair: Pair) -> str:
    """Return whose threshold a checked value passed or missed: unmarked below the stricter one, its page was clear."""
    signs = _signs_of(pair)
    return trust_group(replace(signs, clear=not pair.marked and pair.confidence < trust_threshold(signs)))


def _signs_of(pair: Pair) -> Signs:
    """Return the signs of a checked value: of its page nothing is known."""
    return Signs(pair.kind, 0, 0.0, 0.0, None, 0, 0, 0)


def choose_thresholds(chances: Vector, data: Data, groups: Sequence[str]) -> dict[str, float]:
    """Return the threshold of each group: the least ones where all values together are within the limit.

    Otherwise each group is held to it by itself. `groups` are those of the values, named as `trust_group` does.
    """
    of_group = np.array(groups)
    unmarked = (chances >= np.array([LEAST_THRESHOLDS[group] for group in groups])) & (data.marked == 0)
    if unmarked.any() and (1 - data.right[unmarked]).sum() <= SILENT_AT_MOST * unmarked.sum():
        return dict(LEAST_THRESHOLDS)
    return {
        name: choose_threshold(
            chances[of_group == name],
            replace(data, right=data.right[of_group == name], marked=data.marked[of_group == name]),
            least,
        )
        for name, least in LEAST_THRESHOLDS.items()
    }


def choose_threshold(chances: Vector, data: Data, least: float) -> float:
    """Return the lowest probability, `least` or more, from which silent errors of unmarked values are in the limit."""
    order = np.argsort(-chances, kind="stable")
    open_ = data.marked[order] == 0
    silent, unmarked = np.cumsum((1 - data.right[order]) * open_), np.cumsum(open_)
    within = np.flatnonzero(silent <= SILENT_AT_MOST * unmarked)
    taken = int(within[-1]) + 1 if len(within) else 0
    # Equal probabilities stand or fall together: the threshold lies between the last that passes and the next.
    if taken == len(order):
        return max(least, float(chances[order[-1]])) if len(order) else 1.0
    above = chances[order[:taken]]
    above = above[above > chances[order[taken]]]
    return max(least, float((above[-1] + chances[order[taken]]) / 2)) if len(above) else 1.0


def _report(data: Data, chances: Vector, thresholds: Vector) -> None:
    layouts, samples = len(set(data.layout)), len(data.right)
    print(
        f"{samples} values read from print on papers of {layouts} layouts with {data.printed} fields, "
        f"{_wrong(data.right)} of them wrong, {_wrong(data.placed)} from a wrong place"
    )
    print("\nprobability   values   foretold   right")
    edges = np.quantile(chances, np.linspace(0, 1, 11))
    error = 0.0
    for low, high in pairwise(edges):
        inside = (chances >= low) & ((chances < high) | (high == edges[-1]))
        if inside.any():
            foretold, right = float(chances[inside].mean()), float(data.right[inside].mean())
            error += abs(foretold - right) * float(inside.mean())
            print(f"{low:.3f}–{high:.3f} {int(inside.sum()):>8} {foretold:>10.3f} {right:>7.3f}")
    print(f"\nexpected calibration error {error:.4f}")
    unmarked = (chances >= thresholds) & (data.marked == 0)
    silent = _wrong(data.right[unmarked])
    foretold = float((1 - chances[unmarked]).sum())
    print(
        f"{int(unmarked.sum())} unmarked, {silent} silent errors ({foretold:.1f} foretold), "
        f"{100 * silent / data.printed:.2f} % of all fields"
    )
    touchless = 100 * touchless_fields(data, unmarked) / data.printed
    print(f"touchless: {touchless:.1f} % of all fields, codes not counted")


def touchless_fields(data: Data, unmarked: NDArray[np.bool_]) -> int:
    """Return of how many fields every value is right and unmarked; what is missing in a list is not seen."""
    looked_at = np.unique(data.field[~unmarked | (data.right == 0)])
    return len(np.unique(data.field)) - len(looked_at)


def _wrong(right: Vector) -> int:
    return int(len(right) - right.sum())


def as_toml(weights: Mapping[str, Mapping[str, float]], thresholds: Mapping[str, float], types: Iterable[str]) -> str:
    """Return the file that ships with the product; `types` are the paper types that the weights were fitted on."""
    lines = [
        "# Written by `make calibrate`; see calibrate.py for what the names mean.",
        "types = [",
        *(f'    "{each}",' for each in sorted(types)),
        "]",
        "",
        "[trust]",
        *(f"{name} = {threshold:.5f}" for name, threshold in thresholds.items()),
    ]
    for part, named in weights.items():
        lines += ["", f"[{part}]", *(f"{name} = {weight:.3f}" for name, weight in named.items())]
    return "\n".join(lines).replace("-0.000", "0.000") + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
