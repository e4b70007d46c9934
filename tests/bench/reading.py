"""How well and how fast made pages are read: `python -m tests.bench.reading --pages 120`.

Each paper is written as its device would deliver it and read as a stack of its own. By default the papers are of the
split that no template and no threshold was developed against, of every type that both halves have; `--types first`
reads the first eight types alone, for figures that compare with those measured before the others were drawn.
`score.py` and `ocr/metrics.py` say what is counted and how. A measurement, not a test: it always ends with status 0.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.bench.observe import Cost, observe
from tests.bench.real_pages import real_page_lines
from tests.bench.score import score_paper
from tests.bench.stacks import Stack, plan_papers, write_pages
from tests.bench.tables import error_lines, fate_lines, summary_lines, type_lines
from tests.bench.tally import Scored, Summary
from tests.dossiers.make import FIRST_TYPES, PAPER_TYPES, types_of
from tests.dossiers.truth import Level, Split

_FIRST_SEED = 1000
_FIRST = "first"
_TYPES_HELP = f'all that both halves have, unless some are named; "{_FIRST}" names the first eight and "other"'
_ROOT = Path(__file__).resolve().parents[2]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the measurement; return its exit status."""
    given = _parser().parse_args(arguments)
    os.environ["OMP_THREAD_LIMIT"] = "1"  # as `make` does: Tesseract's own threads slow each other down
    levels, split = [Level(name) for name in given.levels], Split(given.split)
    wanted = wanted_types(given.types, split)
    types = [each for each in wanted if each in types_of(split)]
    if not types:
        print(f"nothing to measure: no layout of {', '.join(wanted)} is in the {split.value} half")
        return 0
    with tempfile.TemporaryDirectory(prefix="hoso-bench-") as folder:
        plans = plan_papers(split, given.first_seed, types, levels)
        stacks = write_pages(plans, given.pages, Path(folder))
        by_level, everything, papers = _measure(stacks, levels, given.jobs)
    print(
        f"{everything.pages} made pages, split {given.split}, seeds from {given.first_seed}, {given.jobs} at a time\n"
    )
    if left_out := [each for each in wanted_types(given.types) if each not in types]:
        print(f"left out, without layouts in a half: {', '.join(left_out)}\n")
    _print(summary_lines(by_level, everything))
    _print(["", *type_lines(papers, levels, FIRST_TYPES)])
    _print(["", *fate_lines(papers, FIRST_TYPES)])
    told = split is not Split.HELD_APART  # who works on the reader reads this output
    _print(["", "silent errors:", *(list(error_lines(papers, silent_only=True, texts=told)) or ["none"])])
    if given.misses:
        _print(["", "all errors:", *error_lines(papers, silent_only=False)])
    if not given.no_real:
        _print(["", *real_page_lines(_ROOT.parent / "shared" / "data" / "real", given.jobs)])
    if given.json is not None:
        figures = {level.value: each.as_json() for level, each in by_level.items()} | {"all": everything.as_json()}
        given.json.write_text(json.dumps(figures, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


def wanted_types(named: Sequence[str] | None, split: Split | None = None) -> tuple[str, ...]:
    """Return the types to measure: those named, else all of a half that the other half has too, else all there are."""
    if named:
        return tuple(dict.fromkeys(each for name in named for each in (FIRST_TYPES if name == _FIRST else (name,))))
    if split is None:
        return PAPER_TYPES
    return tuple(each for each in types_of(split) if all(each in types_of(half) for half in Split))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="How well and how fast made pages are read.")
    parser.add_argument("--pages", type=int, default=120, help="at least so many pages")
    parser.add_argument("--split", choices=[each.value for each in Split], default=Split.HELD_APART.value)
    parser.add_argument("--types", nargs="+", choices=[_FIRST, *PAPER_TYPES], help=_TYPES_HELP)
    parser.add_argument(
        "--levels", nargs="+", choices=[each.value for each in Level], default=[each.value for each in Level]
    )
    parser.add_argument("--first-seed", type=int, default=_FIRST_SEED)
    parser.add_argument("--jobs", type=int, default=2, help="stacks read side by side")
    parser.add_argument("--json", type=Path, help="write the figures here too")
    parser.add_argument(
        "--misses",
        action="store_true",
        help="print every wrong field with its texts; this spends layouts that are held apart",
    )
    parser.add_argument("--no-real", action="store_true", help="leave the real pages out")
    return parser


def _measure(
    stacks: Sequence[Stack], levels: Sequence[Level], jobs: int
) -> tuple[dict[Level, Summary], Summary, list[Scored]]:
    """Read level by level, so that each has its own cost."""
    by_level: dict[Level, Summary] = {}
    papers: list[Scored] = []
    costs: list[Cost] = []
    for level in levels:
        own = [stack for stack in stacks if stack.plan.level is level]
        seen, cost = observe([stack.files for stack in own], jobs)
        scored = [
            Scored(
                stack.plan,
                stack.truths[0].variant,
                score_paper([str(file) for file in stack.files], stack.truths, each),
            )
            for stack, each in zip(own, seen, strict=True)
        ]
        for failure in (failure for each in seen for failure in each.failures):
            print(f"not read: {failure}")
        by_level[level] = Summary.of(scored, cost)
        papers += scored
        costs.append(cost)
    return by_level, Summary.of(papers, _total(costs)), papers


def _total(costs: Sequence[Cost]) -> Cost:
    return Cost(
        sum(each.seconds for each in costs),
        sum(each.cpu_seconds for each in costs),
        max(each.peak_mib for each in costs),
        max(each.recogniser_peak_mib for each in costs),
    )


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)


if __name__ == "__main__":
    raise SystemExit(main())
