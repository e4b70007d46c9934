"""Keying blind: pure data and the ways it changes. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import Enum

from desktop.workflow.quality_types import Keyed, KeyingPaper, KeyingTask
from desktop.workflow.review_values import EMPTY
from storage.quality.shapes import Difference


class Told(Enum):
    """What is said of the value before."""

    NOTHING = "nothing"
    SAME = "same"
    CORRECTED = "corrected"
    TO_BE_CORRECTED = "to_be_corrected"
    KEPT = "kept"
    GIVEN_UP = "given_up"
    TAKEN_BACK = "taken_back"
    NO_STEP = "no_step"


@dataclass(frozen=True, slots=True)
class KeyingState:
    """The paper at hand, the value that the keyboard is in, and what came of those before.

    `done` are tasks of this paper that are settled, `judged` those of this sitting that can be taken back, the newest
    last. While `busy`, something is being fetched or stored. `is_over`: there is no paper left for this person.
    """

    paper: KeyingPaper | None = None
    at: int = 0
    text: str = ""
    problem: str = ""
    difference: Difference | None = None
    done: frozenset[int] = frozenset()
    judged: tuple[int, ...] = ()
    busy: bool = False
    is_over: bool = False
    error: str = ""
    told: Told = Told.NOTHING

    @property
    def task(self) -> KeyingTask | None:
        """The value at hand."""
        tasks = () if self.paper is None else self.paper.tasks
        return tasks[self.at] if self.at < len(tasks) else None

    @property
    def open_left(self) -> tuple[int, ...]:
        """The places of what is not settled on this paper."""
        tasks = () if self.paper is None else self.paper.tasks
        return tuple(place for place, task in enumerate(tasks) if task.id not in self.done)

    @property
    def can_type(self) -> bool:
        """Whether a value is waited for."""
        task = self.task
        return task is not None and not self.busy and not task.is_keyed and self.difference is None


def waiting(state: KeyingState) -> KeyingState:
    """Return the state while something is fetched or stored."""
    return replace(state, busy=True, error="", problem="")


def paper_came(state: KeyingState, paper: KeyingPaper | None) -> KeyingState:
    """Return the state with the next paper, or with none left."""
    return replace(
        state, paper=paper, at=0, text="", problem="", difference=None, done=frozenset(), busy=False,
        is_over=paper is None,
    )  # fmt: skip


def edited(state: KeyingState, text: str) -> KeyingState:
    """Return the state after a key was typed."""
    return replace(state, text=text, problem="", told=Told.NOTHING) if state.can_type else state


def moved(state: KeyingState, step: int) -> KeyingState:
    """Return the state at the next or the former value that is not settled; what was typed is let go."""
    left = state.open_left
    if state.busy or state.difference is not None or not left:
        return state
    ahead = [place for place in left if place > state.at] or list(left)
    before = [place for place in left if place < state.at] or list(left)
    return gone_to(state, ahead[0] if step > 0 else before[-1])


def gone_to(state: KeyingState, place: int) -> KeyingState:
    """Return the state at a value of the paper, if it is not settled."""
    if state.busy or state.difference is not None or place not in state.open_left:
        return state
    return replace(state, at=place, text="", problem="", told=Told.NOTHING)


def keyed(state: KeyingState, came: Keyed) -> KeyingState:
    """Return the state after a value was stored, was another one than the first, or could not be meant."""
    if came.problem:
        return replace(state, busy=False, problem=came.problem)
    if came.difference is not None:
        return differed(state, came.difference)
    return settled(state, Told.SAME)


def differed(state: KeyingState, difference: Difference) -> KeyingState:
    """Return the state while two values are to be judged."""
    return replace(state, busy=False, difference=difference, problem="", told=Told.NOTHING)


def settled(state: KeyingState, told: Told) -> KeyingState:
    """Return the state at the next value of the paper; without one, all of the paper is done."""
    task = state.task
    if task is None:
        return state
    judged = state.judged if told is Told.SAME else (*state.judged, task.id)
    after = replace(
        state, busy=False, difference=None, text="", problem="", done=state.done | {task.id}, judged=judged, told=told
    )
    ahead = [place for place in after.open_left if place > state.at] or list(after.open_left)
    return replace(after, at=ahead[0]) if ahead else after


def taken_back(state: KeyingState) -> KeyingState:
    """Return the state after the newest judgement was taken back; its paper is fetched anew."""
    return replace(state, judged=state.judged[:-1], difference=None, told=Told.TAKEN_BACK)


def nothing_to_take_back(state: KeyingState) -> KeyingState:
    """Return the state after somebody wanted to take back what is not there."""
    return replace(state, told=Told.NO_STEP)


def failed(state: KeyingState, error: str) -> KeyingState:
    """Return the state after something could not be fetched or stored: what was typed stays."""
    return replace(state, busy=False, error=error)


def is_empty(problem: str) -> bool:
    """Whether a problem is that nothing was typed."""
    return problem == EMPTY


def marked_parts(text: str, other: str) -> Iterator[tuple[str, bool]]:
    """Yield the parts of a text, and of each whether the other text has something else there."""
    for kind, start, end, _start, _end in SequenceMatcher(None, text, other, autojunk=False).get_opcodes():
        if start < end:
            yield text[start:end], kind != "equal"
