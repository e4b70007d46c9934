"""Which part of a stack may be stored while more of it is still coming.

A page shows only by the page after it where its paper ends, a card is whole only with its other side, and what follows
a page with a secrecy mark may be secret too. All of that waits for the next round and is read once more then.
"""

from __future__ import annotations

from dataclasses import replace

from ocr.classify.document_type import CARDS
from ocr.pipeline.read_stack import StackReading
from ocr.types import PaperReading


def split_off_open(stack: StackReading) -> tuple[StackReading, frozenset[str]]:
    """Return what of a stack is complete, and the sources whose pages have to wait for those that follow."""
    held = {page.source for page in stack.pages[_first_open(stack) :]}
    separated = max((index for index, page in enumerate(stack.pages) if page.separates), default=-1)
    halves = (paper.page_indexes[0] for paper in stack.papers if _is_half_card(paper))
    held |= {stack.pages[first].source for first in halves if first > separated}
    while (
        more := {
            stack.pages[index].source
            for paper in stack.papers
            if any(stack.pages[index].source in held for index in paper.page_indexes)
            for index in paper.page_indexes
        }
        - held
    ):
        held |= more
    return _without(stack, held), frozenset(held)


def _first_open(stack: StackReading) -> int:
    """Return the index of the page with which the last paper, or the last run of stopped pages, begins.

    Behind a separator sheet that is the end of the stack so far.
    """
    shown = [index for index, page in enumerate(stack.pages) if not page.blank]
    if not shown:
        return 0
    last = shown[-1]
    if stack.pages[last].separates:  # nothing goes on across it
        return last + 1
    if stack.pages[last].stopped is not None:
        while last and (stack.pages[last - 1].stopped is not None or stack.pages[last - 1].blank):
            last -= 1
        return last
    return min(
        (index for paper in stack.papers if last in paper.page_indexes for index in paper.page_indexes), default=last
    )


def _is_half_card(paper: PaperReading) -> bool:
    return paper.guess.document_type in CARDS and len(paper.page_indexes) == 1


def _without(stack: StackReading, sources: set[str]) -> StackReading:
    kept = [index for index, page in enumerate(stack.pages) if page.source not in sources]
    places = {index: place for place, index in enumerate(kept)}
    papers = tuple(
        replace(
            paper,
            page_indexes=tuple(places[index] for index in paper.page_indexes),
            fields=tuple(replace(field, page_index=places[field.page_index]) for field in paper.fields),
        )
        for paper in stack.papers
        if all(index in places for index in paper.page_indexes)
    )
    failures = tuple(each for each in stack.failures if each.source not in sources)
    return StackReading(tuple(stack.pages[index] for index in kept), papers, failures)
