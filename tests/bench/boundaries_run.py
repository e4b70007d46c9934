"""How well whole stacks are told apart: `python -m tests.bench.boundaries_run --stacks 24`.

Each stack is written as a feeder delivers it and read as one. `boundaries.py` says what is counted. A measurement, not
a test: it always ends with status 0.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from ocr.engines.asternet import load_asternet
from ocr.engines.tesseract import TesseractEngine
from ocr.extraction.template import load_templates
from ocr.pipeline.draft import Tools
from ocr.pipeline.how_to_read import HowToRead
from ocr.pipeline.read_stack import read_stack
from tests.bench.boundaries import Boundaries, StackScore, score_stack
from tests.bench.tables import percent
from tests.bench.tally import share
from tests.dossiers.feeder import FedPage, make_fed_stack
from tests.dossiers.truth import Level, Split
from tests.dossiers.write import write_page

F1_AT_LEAST = 0.97
UPRIGHT_AT_LEAST = 0.995


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the measurement; return its exit status."""
    given = _parser().parse_args(arguments)
    os.environ["OMP_THREAD_LIMIT"] = "1"  # as `make` does: Tesseract's own threads slow each other down
    levels, split = [Level(name) for name in given.levels], Split(given.split)
    tools = Tools(TesseractEngine(), load_templates(), load_asternet() if given.fields else None)
    scores: list[StackScore] = []
    began = time.monotonic()
    for number in range(given.stacks):
        seed, level = given.first_seed + number, levels[number % len(levels)]
        made = make_fed_stack(seed, split=split, level=level)
        with tempfile.TemporaryDirectory(prefix="hoso-bench-") as folder:
            score = read_fed_stack(made, level, Path(folder), tools, given.jobs)
        scores.append(score)
        if split is Split.TUNING:  # who works on the reader reads this output
            for line in _wrong_lines(made, score, f"{level.value} {seed}"):
                print(line, flush=True)
    print(f"{given.stacks} stacks, split {split.value}, {time.monotonic() - began:.0f} s\n")
    for line in boundary_lines(scores):
        print(line)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="How well whole stacks are told apart.")
    parser.add_argument("--stacks", type=int, default=24)
    parser.add_argument("--split", choices=[each.value for each in Split], default=Split.TUNING.value)
    parser.add_argument(
        "--levels", nargs="+", choices=[each.value for each in Level], default=["office", "clean", "copy"]
    )
    parser.add_argument("--first-seed", type=int, default=1000)
    parser.add_argument("--jobs", type=int, default=2, help="pages read side by side")
    parser.add_argument("--fields", action="store_true", help="with the second reader of values, as in earnest")
    return parser


def read_fed_stack(made: Sequence[FedPage], level: Level, folder: Path, tools: Tools, jobs: int) -> StackScore:
    """Write a stack's pages to a folder, read them as one scan, and return how its papers were told apart."""
    files = [write_page(each.page, folder / f"{number:03}", level) for number, each in enumerate(made)]
    how = {file: HowToRead(stack="feeder") for file in files}
    with ThreadPoolExecutor(jobs) as executor:
        stack = read_stack(files, tools, executor, workers=jobs, how=how)
    return score_stack([str(file) for file in files], made, stack.pages, stack.papers)


def boundary_lines(scores: Sequence[StackScore]) -> Iterator[str]:
    """Yield the figures of stacks with their aims."""
    pages = [page for score in scores for page in score.pages]
    every = Boundaries.of(pages)
    yield f"boundaries: {every.right} right, {every.false} false, {every.missed} missed"
    yield f"precision {percent(every.precision)}, recall {percent(every.recall)}"
    yield f"F1 {percent(every.f1)} (aim {percent(F1_AT_LEAST)})"
    shown = [page for page in pages if page.upright is not None]
    upright = share(sum(page.upright is True for page in shown), len(shown))
    yield f"upright {percent(upright)} of {len(shown)} pages (aim {percent(UPRIGHT_AT_LEAST)})"
    yield f"types right {percent(share(sum(page.types_right is True for page in shown), len(shown)))} of pages"
    whole, papers = sum(score.papers_whole for score in scores), sum(score.papers for score in scores)
    yield f"papers with exactly their own pages and type {percent(share(whole, papers))} of {papers}"
    yield ""
    for case, count in Counter(page.case for page in pages).items():
        own = Boundaries.of(page for page in pages if page.case == case)
        yield f"{case:<18} {count:>4} pages: {own.right} boundaries right, {own.false} false, {own.missed} missed"


def _wrong_lines(made: Sequence[FedPage], score: StackScore, name: str) -> Iterator[str]:
    for number, (page, got) in enumerate(zip(made, score.pages, strict=True)):
        wrong = [
            text
            for text, is_so in (
                (f"{got.begin} papers begin, {got.seen} seen", got.begin != got.seen),
                ("not upright", got.upright is False),
                ("type", got.types_right is False),
            )
            if is_so
        ]
        if wrong:
            truth = page.page.truth
            yield f"{name} page {number}: {page.case}, {truth.document_type}/{truth.variant}: {'; '.join(wrong)}"


if __name__ == "__main__":
    raise SystemExit(main())
