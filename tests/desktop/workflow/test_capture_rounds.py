"""What of a stack may be stored while more of it is coming."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.workflow.capture_rounds import split_off_open
from ocr.errors import ImageDamaged
from ocr.pipeline.read_stack import ReadFailure, StackReading
from ocr.types import Box, FieldReading, OcrPage, PageReading, PaperReading, QualityReport, Transform, TypeGuess

CARD = "citizen_id_card"


def page(source: str, *, blank: bool = False, stopped: str | None = None, separates: bool = False) -> PageReading:
    return PageReading(
        source=source,
        index=0,
        width=10,
        height=10,
        rotation=0,
        skew_deg=0.0,
        blank=blank,
        text=OcrPage(10, 10, ()),
        codes=(),
        quality=QualityReport(None, None, None, 200.0),
        source_to_page=Transform(),
        stopped=stopped,
        separates=separates,
    )


def paper(*indexes: int, document_type: str = "other") -> PaperReading:
    field = FieldReading("subject", "x", "x", 0.9, review=False, page_index=indexes[-1], box=Box(0, 0, 1, 1))
    return PaperReading(TypeGuess(document_type, 0.9), indexes, (field,))


def split(pages: Sequence[PageReading], *papers: PaperReading) -> tuple[list[str], list[tuple[int, ...]], set[str]]:
    rest, held = split_off_open(StackReading(tuple(pages), papers, ()))
    assert all(field.page_index in each.page_indexes for each in rest.papers for field in each.fields)
    return [each.source for each in rest.pages], [each.page_indexes for each in rest.papers], set(held)


def test_last_paper_is_open() -> None:
    assert split([page("a"), page("b"), page("c")], paper(0), paper(1, 2)) == (["a"], [(0,)], {"b", "c"})


def test_single_page_is_open() -> None:
    assert split([page("a")], paper(0)) == ([], [], {"a"})


def test_blank_pages_at_the_end_wait_with_the_paper_before_them() -> None:
    pages = [page("a"), page("b"), page("c", blank=True)]

    assert split(pages, paper(0), paper(1)) == (["a"], [(0,)], {"b", "c"})


def test_nothing_but_blank_pages_waits() -> None:
    assert split([page("a", blank=True), page("b", blank=True)]) == ([], [], {"a", "b"})


def test_one_side_of_a_card_waits_for_the_other() -> None:
    pages = [page("a"), page("b"), page("c"), page("d")]
    papers = [paper(0, document_type=CARD), paper(1), paper(2), paper(3)]

    assert split(pages, *papers) == (["b", "c"], [(0,), (1,)], {"a", "d"})
    whole = [paper(0, 1, document_type=CARD), paper(2), paper(3)]
    assert split(pages, *whole) == (["a", "b", "c"], [(0, 1), (2,)], {"d"})


def test_paper_that_shares_a_file_with_an_open_one_waits_too() -> None:
    pages = [page("a"), page("b"), page("b"), page("c")]

    assert split(pages, paper(0), paper(1), paper(2), paper(3)) == (["a", "b", "b"], [(0,), (1,), (2,)], {"c"})
    assert split(pages[:3], paper(0), paper(1), paper(2)) == (["a"], [(0,)], {"b"})


def test_page_after_a_secret_one_may_be_secret_too() -> None:
    pages = [page("a"), page("b", stopped="state_secret"), page("c", stopped="state_secret")]

    assert split(pages, paper(0)) == (["a"], [(0,)], {"b", "c"})


def test_failures_are_told_once() -> None:
    failures = tuple(ReadFailure(source, None, ImageDamaged(source)) for source in ("x", "b"))
    rest, _ = split_off_open(StackReading((page("a"), page("b")), (paper(0), paper(1)), failures))

    assert [each.source for each in rest.failures] == ["x"]


def test_paper_before_a_separator_sheet_is_complete() -> None:
    pages = [page("a"), page("b"), page("-", separates=True)]

    assert split(pages, paper(0), paper(1)) == (["a", "b", "-"], [(0,), (1,)], set())


def test_half_a_card_before_a_separator_sheet_waits_for_nothing() -> None:
    pages = [page("a"), page("-", separates=True), page("b"), page("c")]
    half, other, last = paper(0, document_type=CARD), paper(2), paper(3)

    assert split(pages, half, other, last) == (["a", "-", "b"], [(0,), (2,)], {"c"})
