"""What the report of reading shows, measured: fields, types, steps, and crops of what was read worst.

Of the half that is held apart nothing but counts is kept: neither crops nor texts nor names of layouts.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image
from rapidfuzz import fuzz

from ocr.engines.asternet import load_asternet
from ocr.engines.tesseract import TesseractEngine
from ocr.extraction.template import load_templates
from ocr.pipeline.draft import Tools
from ocr.pipeline.read_stack import StackReading, read_stack
from ocr.types import Box, FieldReading, PageReading
from tests.bench.boundaries import StackScore
from tests.bench.boundaries_run import read_fed_stack
from tests.bench.observe import Seen
from tests.bench.score import FieldScore, Verdict, score_paper
from tests.bench.stacks import Plan, Stack, plan_papers, write_stack
from tests.bench.stage_times import timed_stages
from tests.bench.tally import Scored
from tests.dossiers.feeder import make_fed_stack
from tests.dossiers.make import types_of
from tests.dossiers.truth import Level, Split

WORST = 20
_BADNESS = (
    Verdict.SILENT,
    Verdict.INVENTED_SILENT,
    Verdict.FLAGGED_WRONG,
    Verdict.MISSING,
    Verdict.INVENTED,
)
_MARGIN_PX = 40
_LIKE_ENOUGH = 60.0
_FEWEST_LETTERS = 4
_CROP_PX = (900, 260)


@dataclass(frozen=True, slots=True)
class WorstField:
    """A field that was read wrong, where it is, and a JPEG of the place; None where no place is known."""

    plan: Plan
    variant: str
    score: FieldScore
    crop: bytes | None


@dataclass(frozen=True, slots=True)
class HalfReport:
    """What was measured on one half of the made papers; `worst` is empty for the half that is held apart.

    `confusion` counts pages by their true type and the one that they were given ("" for none).
    """

    split: Split
    levels: tuple[Level, ...]
    papers: tuple[Scored, ...]
    confusion: Mapping[tuple[str, str], int]
    seconds: Mapping[str, float]
    stacks: tuple[StackScore, ...]
    worst: tuple[WorstField, ...]


def collect(split: Split, levels: Sequence[Level], *, first_seed: int, pages: int, stacks: int) -> HalfReport:
    """Make and read papers, then whole stacks, one at a time, and return what came out."""
    tools = Tools(TesseractEngine(), load_templates(), load_asternet())
    papers: list[Scored] = []
    confusion: Counter[tuple[str, str]] = Counter()
    worst: list[WorstField] = []
    with timed_stages() as times:
        for stack, reading, score in _read_papers(split, levels, first_seed, pages, tools):
            papers.append(score)
            confusion.update(_types(stack, reading))
            if split is Split.TUNING:
                worst = _worst_of([*worst, *_wrong_fields(score, reading)])
    scored = tuple(_read_stacks(split, first_seed, stacks, tools))
    return HalfReport(split, tuple(levels), tuple(papers), confusion, dict(times.seconds), scored, tuple(worst))


def _read_papers(
    split: Split, levels: Sequence[Level], first_seed: int, pages: int, tools: Tools
) -> Iterator[tuple[Stack, StackReading, Scored]]:
    done = 0
    for plan in plan_papers(split, first_seed, types_of(split), levels):
        if done >= pages:
            return
        with tempfile.TemporaryDirectory(prefix="hoso-report-") as name:
            folder = Path(name)
            stack = write_stack(plan, folder)
            with ThreadPoolExecutor(1) as executor:
                reading = read_stack(stack.files, tools, executor, workers=1, pictures=folder)
            seen = Seen(reading.pages, reading.papers, ())
            score = score_paper([str(file) for file in stack.files], stack.truths, seen)
            yield stack, reading, Scored(plan, stack.truths[0].variant, score)
        done += len(stack.files)


def _read_stacks(split: Split, first_seed: int, stacks: int, tools: Tools) -> Iterator[StackScore]:
    levels = (Level.OFFICE, Level.CLEAN, Level.COPY)
    for number in range(stacks):
        made = make_fed_stack(first_seed + number, split=split, level=levels[number % len(levels)])
        with tempfile.TemporaryDirectory(prefix="hoso-report-") as folder:
            yield read_fed_stack(made, levels[number % len(levels)], Path(folder), tools, 1)


def _types(stack: Stack, reading: StackReading) -> Iterator[tuple[str, str]]:
    number_of = {page.source: number for number, page in enumerate(reading.pages)}
    types = {number: paper.guess.document_type for paper in reading.papers for number in paper.page_indexes}
    for file, truth in zip(stack.files, stack.truths, strict=True):
        if not truth.blank:
            yield truth.document_type, types.get(number_of.get(str(file), -1), "")


def _worst_of(fields: Sequence[WorstField]) -> list[WorstField]:
    """Return the worst: what was promised and wrong, surest first, then what was marked, then what was not found."""
    return sorted(fields, key=lambda each: (_BADNESS.index(each.score.verdict), -each.score.confidence))[:WORST]


def _wrong_fields(paper: Scored, reading: StackReading) -> Iterator[WorstField]:
    for score in paper.score.fields:
        if score.verdict in _BADNESS:
            yield WorstField(paper.plan, paper.variant, score, _crop(score, reading))


def _crop(score: FieldScore, reading: StackReading) -> bytes | None:
    """Return a JPEG of where a field was read, or of the line that is most like what should have been."""
    found = next((each for paper in reading.papers for each in paper.fields if each.key == score.key), None)
    place = _read_place(found, reading) if found is not None else _line_like(score.want, reading.pages)
    if place is None:
        return None
    page, box = place
    if page.picture is None:
        return None
    with Image.open(page.picture) as picture:
        scale = picture.width / page.width
        wide = box.scaled(scale)
        edges = (wide.left - _MARGIN_PX, wide.top - _MARGIN_PX, wide.right + _MARGIN_PX, wide.bottom + _MARGIN_PX)
        part = picture.crop((max(0, edges[0]), max(0, edges[1]), *edges[2:])).convert("RGB")
    part.thumbnail(_CROP_PX)
    buffer = BytesIO()
    part.save(buffer, "JPEG", quality=80)
    return buffer.getvalue()


def _read_place(found: FieldReading, reading: StackReading) -> tuple[PageReading, Box]:
    return reading.pages[found.page_index], found.box


def _line_like(want: str | None, pages: Sequence[PageReading]) -> tuple[PageReading, Box] | None:
    if want is None or len(want) < _FEWEST_LETTERS:
        return None
    lines = [(page, line) for page in pages for line in page.text.lines if len(line.text) >= _FEWEST_LETTERS]
    best = max(lines, key=lambda each: fuzz.partial_ratio(want, each[1].text), default=None)
    if best is None or fuzz.partial_ratio(want, best[1].text) < _LIKE_ENOUGH:
        return None
    return best[0], best[1].box
