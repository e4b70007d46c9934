"""What the tab of quality sampling shows: pure data and the ways it changes. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.workflow.quality_types import QualityOverview, SampleResult
from storage.quality.shapes import Measured, Plan
from storage.quality.sizes import Wanted

MARGINS = (0.01, 0.02, 0.03, 0.05, 0.1)
CONFIDENCES = (0.9, 0.95, 0.99)
EXPECTED = (0.01, 0.02, 0.05, 0.1, 0.5)
"""What may be chosen; a half for whoever does not know."""


@dataclass(frozen=True, slots=True)
class QualityState:
    """What is planned, what there is, and what is looked at.

    `sample_id` is None while a new sample is planned; `is_planning` says that somebody wants that, else the newest
    sample is taken. `opened` is a row of the result whose papers are listed.
    """

    plan: Plan | None = None
    sample_id: int | None = None
    is_planning: bool = False
    overview: QualityOverview | None = None
    ticket: int = 0
    busy: bool = False
    is_keying: bool = False
    opened: Measured | None = None
    error: str = ""
    note: str = ""

    @property
    def result(self) -> SampleResult | None:
        """The sample that is looked at."""
        return None if self.overview is None or self.is_planning else self.overview.result


def asked(state: QualityState, plan: Plan) -> QualityState:
    """Return the state while figures for a plan are fetched; those of another one stay until they are there."""
    return replace(state, plan=plan, ticket=state.ticket + 1, busy=True, error="")


def came(state: QualityState, ticket: int, overview: QualityOverview) -> QualityState:
    """Return the state with what there is; an answer to an older question changes nothing."""
    if ticket != state.ticket:
        return state
    sample_id = state.sample_id
    if sample_id is None and not state.is_planning and overview.samples:
        sample_id = overview.samples[0].id  # it is fetched next
    opened = state.opened
    if opened is not None and overview.result is not None:
        alike = (
            each
            for each in overview.result.measured
            if (each.rows, each.document_type, each.name) == (opened.rows, opened.document_type, opened.name)
        )
        opened = next(alike, None)
    return replace(state, overview=overview, sample_id=sample_id, busy=False, opened=opened)


def wants_sample(state: QualityState) -> bool:
    """Whether a sample is chosen that is not there yet."""
    found = state.overview
    if found is None or state.sample_id is None or state.busy:
        return False
    return found.result is None or found.result.sample.id != state.sample_id


def asking_failed(state: QualityState, ticket: int, error: str) -> QualityState:
    """Return the state after nothing could be fetched."""
    return state if ticket != state.ticket else replace(state, busy=False, error=error)


def chosen(state: QualityState, sample_id: int | None) -> QualityState:
    """Return the state with another sample, or with none while a new one is planned."""
    return replace(state, sample_id=sample_id, is_planning=sample_id is None, opened=None, note="", error="")


def wanted_of(state: QualityState) -> Wanted:
    """Return how exact the planned sample is to be."""
    return Wanted() if state.plan is None else state.plan.wanted
