"""Boundaries of stacks are counted as people would count them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from ocr.types import OcrPage, OcrStatus, PageReading, PaperReading, QualityReport, Transform, TypeGuess
from tests.bench.boundaries import Boundaries, StackScore, score_stack
from tests.bench.boundaries_run import boundary_lines
from tests.dossiers.feeder import FedPage, PaperOnPage, make_fed_stack
from tests.dossiers.truth import MadePage, PageTruth

_PIXELS = np.zeros((4, 4, 3), np.uint8)


def fed(*papers: int) -> FedPage:
    truth = PageTruth("other", {}, [])
    return FedPage(MadePage(_PIXELS, 200, truth), tuple(PaperOnPage(paper, "other") for paper in papers), "paper")


def score(made: Sequence[FedPage], papers: Sequence[tuple[int, ...]], *, rotation: int = 0) -> StackScore:
    files = [str(number) for number in range(len(made))]
    quality = QualityReport(None, 200.0, None, None)
    empty = OcrPage(4, 4, (), OcrStatus.EMPTY)
    pages = [
        PageReading(file, 0, 4, 4, rotation, 0.0, blank=False, text=empty, codes=(), quality=quality,
                    source_to_page=Transform())
        for file in files
    ]  # fmt: skip
    return score_stack(files, made, pages, [PaperReading(TypeGuess("other", 1.0), numbers, ()) for numbers in papers])


@pytest.mark.parametrize(
    ("made", "papers", "counts"),
    [
        ([fed(0), fed(1), fed(1)], [(0,), (1, 2)], (1, 0, 0)),
        ([fed(0), fed(1), fed(1)], [(0,), (1,), (2,)], (1, 1, 0)),
        ([fed(0), fed(1), fed(1)], [(0, 1, 2)], (0, 0, 1)),
        ([fed(0), fed(1), fed(0), fed(1)], [(0, 2), (1, 3)], (1, 0, 0)),
        ([fed(0), fed(1), fed(0), fed(1)], [(0,), (1,), (2,), (3,)], (1, 2, 0)),
        ([fed(0, 1), fed(2)], [(0,), (0,), (1,)], (2, 0, 0)),
        ([fed(0, 1), fed(2)], [(0,), (1,)], (1, 0, 1)),
        ([fed(0), fed(), fed(1)], [(0,), (1,), (2,)], (1, 1, 0)),
    ],
)
def test_boundaries(made: Sequence[FedPage], papers: Sequence[tuple[int, ...]], counts: tuple[int, int, int]) -> None:
    found = Boundaries.of(score(made, papers).pages)
    assert (found.right, found.false, found.missed) == counts


def test_shares() -> None:
    found = Boundaries(right=6, false=2, missed=1)
    assert (found.precision, found.recall, found.f1) == (6 / 8, 6 / 7, 12 / 15)
    assert Boundaries(0, 0, 0).f1 is None


def test_papers_count_as_whole_with_exactly_their_pages() -> None:
    made = [fed(0), fed(1), fed(0), fed(1)]
    assert score(made, [(0, 2), (1, 3)]).papers_whole == 2
    assert score(made, [(0, 3), (1, 2)]).papers_whole == 0


def test_page_that_lies_wrong_is_told() -> None:
    lines = "\n".join(boundary_lines([score([fed(0)], [(0,)], rotation=180)]))
    assert "upright 0.0 % of 1 pages" in lines


def test_stack_is_the_same_for_the_same_seed_and_has_every_paper_begin_once() -> None:
    one, other = make_fed_stack(5), make_fed_stack(5)
    assert [each.page.truth for each in one] == [each.page.truth for each in other]
    assert all(np.array_equal(a.page.pixels, b.page.pixels) for a, b in zip(one, other, strict=True))
    papers = {paper.paper for each in one for paper in each.papers}
    assert papers == set(range(len(papers)))
    assert all(each.page.truth.blank == (not each.papers) for each in one)
