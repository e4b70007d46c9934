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

from ocr.engines.tesseract import TesseractEngine
from ocr.extraction.calibrate import Signs
from ocr.extraction.code_values import CodeValue
from ocr.extraction.extract import FoundField
from ocr.extraction.judge import Candidate, judge, weigh
from ocr.extraction.template import load_templates
from ocr.metrics import same_field
from ocr.pipeline import read_paper
from ocr.pipeline.draft import Tools
from ocr.types import FieldReading, Finding
from tests.bench.observe import read_alone
from tests.bench.score import merged_fields
from tests.bench.stacks import Plan, write_stack

_Judged = tuple[tuple[FieldReading, ...], tuple[Finding, ...]]


@dataclass(frozen=True, slots=True)
class Sample:
    """One value that was read from print, what spoke for and against it, and whether it was right."""

    key: str
    value: str
    signs: Signs
    right: bool


@dataclass(frozen=True, slots=True)
class PaperSamples:
    """The values of one paper, and how many fields stand on it."""

    plan: Plan
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
    truth = merged_fields(stack.truths)
    samples = (_sample(found, signs, truth) for found, signs in weighed)
    return PaperSamples(plan, tuple(sample for sample in samples if sample is not None), len(truth))


@lru_cache(maxsize=1)
def _tools() -> Tools:
    return Tools(TesseractEngine(), load_templates())


def _judge_and_keep(
    weighed: list[tuple[FoundField, Signs]],
    candidates: Sequence[Candidate],
    codes: Mapping[str, CodeValue],
    *,
    today: dt.date,
) -> _Judged:
    """Judge as the product does and keep the signs of each value."""
    weighed.extend(weigh(candidates, codes, today=today))
    return judge(candidates, codes, today=today)


def _sample(found: FoundField, signs: Signs, truth: Mapping[str, str | list[str]]) -> Sample | None:
    """Return a value with its verdict; None for a field that the truth does not list."""
    want = truth.get(found.rule.key)
    if want is None or found.value is None:
        return None
    options = [want] if isinstance(want, str) else want
    right = any(same_field(found.rule.kind, option, found.value) for option in options)
    return Sample(found.rule.key, found.value, signs, right)
