"""What quality sampling needs of a store: `desktop.workflow.quality_desk.QualityDesk` is it, tests bring their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from desktop.workflow.quality_types import Keyed, KeyingPaper, KeyingTask, QualityOverview
from storage.quality.shapes import Difference, Plan
from storage.states import Verdict


class KeyingPort(Protocol):
    """What keying blind needs; every method is called on a lane and may raise a `HosoError`."""

    def key(self, task: KeyingTask, text: str) -> Keyed:
        """Store what was typed."""
        ...

    def difference(self, task_id: int) -> Difference:
        """Return a difference that waits for its judgement."""
        ...

    def give_up(self, task_id: int) -> None:
        """Note that a value cannot be read."""
        ...

    def judge(self, task_id: int, verdict: Verdict) -> bool:
        """Store which value is right; tell whether the store says it now."""
        ...

    def take_back(self, task_id: int) -> None:
        """Take back a judgement."""
        ...


class SecondPort(KeyingPort, Protocol):
    """Single values that a second person was asked for; every method is called on a lane."""

    def next_asked(self) -> KeyingPaper | None:
        """Return the next paper with such values."""
        ...


class QualityPort(KeyingPort, Protocol):
    """The samples of an open store; every method is called on a lane and may raise a `HosoError`."""

    def overview(self, plan: Plan, sample_id: int | None) -> QualityOverview:
        """Return what a plan would come to, all samples, and one of them."""
        ...

    def draw(self, plan: Plan) -> int:
        """Draw a sample and return its number."""
        ...

    def next_paper(self, sample_id: int) -> KeyingPaper | None:
        """Return the next paper to key."""
        ...

    def write_pairs(self, sample_id: int, target: Path) -> int:
        """Write what calibration learns from."""
        ...


QualityDeskOf = Callable[[], QualityPort]
"""Gives the desk, on a lane; raises what kept the store from opening."""
