"""What quality sampling and second keying give to the window: frozen, and light to import."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.workflow.review_types import Box
from storage.quality.shapes import Difference, Measured, Outcome, Outlook, Progress, SampleView
from storage.views import PageView


@dataclass(frozen=True, slots=True)
class KeyingTask:
    """A value to be keyed blind: where it stands and how it is typed, never what was read or confirmed there.

    `page` counts from 0 and is None for a value without a place. `is_keyed`: only the judgement is left.
    """

    id: int
    key: str
    kind: str
    is_list: bool
    choices: tuple[str, ...]
    page: int | None
    box: Box | None
    is_keyed: bool = False


@dataclass(frozen=True, slots=True)
class KeyingPaper:
    """What is left to key of a paper."""

    paper_id: int
    document_type: str
    pages: tuple[PageView, ...]
    tasks: tuple[KeyingTask, ...]
    papers_done: int = 0
    papers: int = 0


@dataclass(frozen=True, slots=True)
class Keyed:
    """What came of a typed text: a problem (a code as of `review_values`), a difference, or neither: it is the same."""

    problem: str = ""
    difference: Difference | None = None


@dataclass(frozen=True, slots=True)
class SampleResult:
    """A sample, how far it is, and what was measured so far."""

    sample: SampleView
    progress: Progress
    measured: tuple[Measured, ...]
    outcomes: tuple[Outcome, ...]


@dataclass(frozen=True, slots=True)
class QualityOverview:
    """What there is to see: what a new sample would come to, the samples, and the one that was asked for.

    `knows_people` is False as long as the store has no accounts: then it cannot tell a second person from the first.
    """

    outlook: Outlook
    samples: tuple[SampleView, ...]
    result: SampleResult | None
    knows_people: bool
