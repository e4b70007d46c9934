"""Pages of the tuning half as lines of print, to learn types of papers from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.dossiers.make import CARD_TYPES, types_of
from tests.dossiers.truth import PageTruth, Split
from tests.places.collect import KEPT
from tests.places.printed import print_paper, truths_of

TYPES = types_of(Split.TUNING)
FIRST_SEED = 400_000
"""No paper that something else is measured on."""


@dataclass(frozen=True, slots=True)
class TypedPage:
    """The lines of a page, which layout it is and of which type."""

    document_type: str
    variant: str
    lines: tuple[str, ...]

    @property
    def layout(self) -> str:
        """Its type and variant."""
        return f"{self.document_type}/{self.variant}"

    @property
    def is_kept(self) -> bool:
        """Whether its layout is kept from learning, to judge by."""
        return self.layout in KEPT


def pages_of(document_type: str, first: int, papers: int) -> list[TypedPage]:
    """Return the pages of so many papers that bear print; what a hand writes is left out of all but cards."""
    found: list[TypedPage] = []
    for seed in range(first, first + papers):
        for truth, lines in _printed(document_type, seed):
            if lines:
                found.append(TypedPage(document_type, truth.variant, lines))
    return found


def _printed(document_type: str, seed: int) -> Iterator[tuple[PageTruth, tuple[str, ...]]]:
    if document_type in CARD_TYPES:
        yield from ((truth, tuple(truth.lines)) for truth in truths_of(document_type, seed, Split.TUNING))
        return
    for number, page in enumerate(print_paper(document_type, seed, Split.TUNING) or ()):
        yield page.truth, tuple(line.text for line in page.sheet(number).lines)
