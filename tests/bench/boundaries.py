"""Where papers begin in a stack, as read and as made.

A boundary is a paper that begins after the stack's first one: on a page of its own, or beside another where several
cards share a sheet. Empty backs have none. So a back that was not given to its front is a false boundary, and a later
page taken for a new paper is one too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ocr.types import PageReading, PaperReading
from tests.bench.tally import share
from tests.dossiers.feeder import FedPage


@dataclass(frozen=True, slots=True)
class PageBoundaries:
    """One page: how many papers begin on it and how many were seen to; None for a page without text of its own."""

    case: str
    begin: int
    seen: int
    upright: bool | None
    types_right: bool | None


@dataclass(frozen=True, slots=True)
class StackScore:
    """One stack: its pages, its papers, and how many of these came out with exactly their own pages and type."""

    pages: tuple[PageBoundaries, ...]
    papers: int
    papers_whole: int


@dataclass(frozen=True, slots=True)
class Boundaries:
    """Boundaries of stacks added up."""

    right: int
    false: int
    missed: int

    @classmethod
    def of(cls, pages: Iterable[PageBoundaries]) -> Boundaries:
        """Count the boundaries of pages."""
        every = list(pages)
        return cls(
            sum(min(each.begin, each.seen) for each in every),
            sum(max(0, each.seen - each.begin) for each in every),
            sum(max(0, each.begin - each.seen) for each in every),
        )

    @property
    def precision(self) -> float | None:
        """Right ones of those seen."""
        return share(self.right, self.right + self.false)

    @property
    def recall(self) -> float | None:
        """Right ones of those made."""
        return share(self.right, self.right + self.missed)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both."""
        return share(2 * self.right, 2 * self.right + self.false + self.missed)


def score_stack(
    files: Sequence[str], made: Sequence[FedPage], pages: Sequence[PageReading], papers: Sequence[PaperReading]
) -> StackScore:
    """Return how the papers of one stack were told apart; `files` are the paths of the made pages, in their order."""
    number_of = {page.source: number for number, page in enumerate(pages)}
    positions = [number_of.get(file) for file in files]
    read = [None if position is None else pages[position] for position in positions]
    shown = [[paper for paper in papers if position in paper.page_indexes] for position in positions]
    firsts = Counter(min(paper.page_indexes) for paper in papers)
    known: set[int] = set()
    scored = []
    for index, (page, position) in enumerate(zip(made, positions, strict=True)):
        new = {each.paper for each in page.papers} - known
        known |= new
        seen = 0 if position is None else firsts[position]
        begin_seen = (len(new), seen) if index else (max(0, len(new) - 1), max(0, seen - 1))
        types = sorted(each.document_type for each in page.papers)
        page_read = read[index]
        scored.append(
            PageBoundaries(
                page.case,
                *begin_seen,
                page_read is not None and page_read.rotation == page.page.truth.rotation if types else None,
                types == sorted(paper.guess.document_type for paper in shown[index]) if types else None,
            )
        )
    wanted = Counter(_made_papers(made))
    got = Counter(
        (paper.guess.document_type, tuple(files.index(pages[number].source) for number in paper.page_indexes))
        for paper in papers
    )
    return StackScore(tuple(scored), wanted.total(), (wanted & got).total())


def _made_papers(made: Sequence[FedPage]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield the type and pages of each paper."""
    pages: dict[int, list[int]] = {}
    types: dict[int, str] = {}
    for index, page in enumerate(made):
        for each in page.papers:
            pages.setdefault(each.paper, []).append(index)
            types[each.paper] = each.document_type
    for paper, numbers in pages.items():
        yield types[paper], tuple(numbers)
