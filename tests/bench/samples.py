"""What calibration learns from: values read from tuning papers, each with its signs and whether it was right.

The reading is the product's own; only the last step is watched. Which values get a second reading depends on the
weights that ship at the time, so after a large change of weights it is worth reading and fitting once more.
"""

from __future__ import annotations

import datetime as dt
import multiprocessing
import os
import tempfile
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from unittest.mock import patch

from ocr.codes.mrz import Mrz
from ocr.engines.asternet import load_asternet
from ocr.engines.field_tagger import load_field_tagger
from ocr.engines.pen_digits import load_pen_digits
from ocr.engines.tesseract import TesseractEngine
from ocr.extraction.alike import edit_distance
from ocr.extraction.anchors import bare
from ocr.extraction.calibrate import Signs
from ocr.extraction.code_values import CodeValue
from ocr.extraction.extract import FoundField
from ocr.extraction.judge import judge, weigh
from ocr.extraction.kinds import DIGIT_KINDS
from ocr.extraction.readings import Candidate
from ocr.extraction.template import load_templates
from ocr.metrics import same_field
from ocr.pipeline import read_paper
from ocr.pipeline.draft import Tools
from ocr.types import FieldReading, Finding
from tests.bench.observe import read_alone
from tests.bench.score import merged_fields, stands_on_paper
from tests.bench.stacks import Plan, write_stack
from tests.dossiers.truth import PageTruth

_Judged = tuple[tuple[FieldReading, ...], tuple[Finding, ...]]

_FEW_EDITS, _EDITED_SHARE = 2, 0.2  # so many letters may be misread in a value from the right place


@dataclass(frozen=True, slots=True)
class Sample:
    """One value that was read from print, what spoke for and against it, and whether it was right.

    `placed` says whether the value is the true one but for misread letters: it was taken from the right place.
    """

    key: str
    value: str
    signs: Signs
    right: bool
    placed: bool


@dataclass(frozen=True, slots=True)
class PaperSamples:
    """The values of one paper, how many fields stand on it, and the name of its layout."""

    plan: Plan
    layout: str
    samples: tuple[Sample, ...]
    printed: int


def read_samples(plans: Sequence[Plan], jobs: int) -> list[PaperSamples]:
    """Make and read papers, `jobs` processes at a time."""
    with ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn")) as processes:
        return list(processes.map(_read_paper_samples, plans))


def _read_paper_samples(plan: Plan) -> PaperSamples:
    os.environ["OMP_THREAD_LIMIT"] = "1"
    weighed: list[tuple[FoundField, Signs]] = []
    with tempfile.TemporaryDirectory(prefix="hoso-calibrate-") as folder:
        stack = write_stack(plan, Path(folder))
        with patch.object(read_paper, "judge", partial(_judge_and_keep, weighed)):
            read_alone(stack.files, _tools())
    return samples_of(plan, stack.truths, weighed)


def samples_of(plan: Plan, truths: Sequence[PageTruth], weighed: Sequence[tuple[FoundField, Signs]]) -> PaperSamples:
    """Return the weighed values of one paper with their verdicts."""
    truth = merged_fields(truths)
    samples = (_sample(found, signs, truth, truths) for found, signs in weighed)
    layout = f"{plan.document_type}/{truths[0].variant}"
    return PaperSamples(plan, layout, tuple(sample for sample in samples if sample is not None), len(truth))


@lru_cache(maxsize=1)
def _tools() -> Tools:
    return Tools(TesseractEngine(), load_templates(), load_asternet(), load_pen_digits(), load_field_tagger())


def _judge_and_keep(
    weighed: list[tuple[FoundField, Signs]],
    candidates: Sequence[Candidate],
    codes: Mapping[str, CodeValue],
    *,
    today: dt.date,
    zone: Mrz | None = None,
) -> _Judged:
    """Judge as the product does and keep the signs of each value."""
    weighed.extend(weigh(candidates, codes, today=today, zone=zone))
    return judge(candidates, codes, today=today, zone=zone)


def _sample(
    found: FoundField, signs: Signs, truth: Mapping[str, str | list[str]], truths: Sequence[PageTruth]
) -> Sample | None:
    """Return a value with its verdict; None for one that the truth does not list though it stands on the paper."""
    value, want = found.value, truth.get(found.rule.key)
    if value is None or (want is None and stands_on_paper(found.raw, value, truths)):
        return None
    options = [want] if isinstance(want, str) else want or []
    right = any(same_field(found.rule.kind, option, value) for option in options)
    placed = right or any(_is_misread(found.rule.kind, option, value) for option in options)
    return Sample(found.rule.key, value, signs, right, placed)


def _is_misread(kind: str, want: str, got: str) -> bool:
    """Say whether a wrong value is the true one with a few letters misread, none of its words lost or added."""
    longest = max(len(want), len(got))
    most = _FEW_EDITS if kind in DIGIT_KINDS else max(_FEW_EDITS, round(_EDITED_SHARE * longest))
    words = len(want.split()) == len(got.split()) or bare(want) == bare(got)
    return words and edit_distance(want, got) <= most
