"""Made papers as files, each a stack as an officer would scan it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from tests.dossiers.make import make_paper
from tests.dossiers.truth import Level, PageTruth, Split
from tests.dossiers.write import write_page


@dataclass(frozen=True, slots=True)
class Plan:
    """Which paper to make."""

    document_type: str
    seed: int
    split: Split
    level: Level


@dataclass(frozen=True, slots=True)
class Stack:
    """The pages of one paper as files, and what is on each."""

    plan: Plan
    files: tuple[Path, ...]
    truths: tuple[PageTruth, ...]


def plan_papers(
    split: Split, first_seed: int, types: Sequence[str], levels: Sequence[Level] = tuple(Level)
) -> Iterator[Plan]:
    """Yield papers without end, as evenly over types and levels as the number taken allows; each is of another seed."""
    for turn in count():
        for number, document_type in enumerate(types):
            yield Plan(document_type, first_seed + turn, split, levels[(number + turn) % len(levels)])


def write_stack(plan: Plan, folder: Path) -> Stack:
    """Make a paper and write its pages the way the device of its level does."""
    files: list[Path] = []
    truths: list[PageTruth] = []
    for number, page in enumerate(make_paper(plan.document_type, plan.seed, split=plan.split, level=plan.level)):
        stem = folder / f"{plan.level.value}-{plan.document_type}-{plan.seed}-{number}"
        files.append(write_page(page, stem, plan.level))
        truths.append(page.truth)
    return Stack(plan, tuple(files), tuple(truths))


def write_pages(plans: Iterator[Plan], pages: int, folder: Path) -> list[Stack]:
    """Write papers until there are at least so many pages."""
    stacks: list[Stack] = []
    written = 0
    while written < pages:
        stacks.append(write_stack(next(plans), folder))
        written += len(stacks[-1].files)
    return stacks
