"""What the store's place shows: pure data and the ways it changes. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from desktop.workflow.desk_types import DossierDetail, Found, PaperDetail
from storage.lists import PersonView

FIRST_LIMIT, MOST = 60, 1920
"""So many results are asked for at first, and at most when somebody scrolls on and on."""

Detail = PersonView | PaperDetail | DossierDetail


class Phase(Enum):
    """Where a question stands."""

    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Opened:
    """A thing that was opened: owner, paper or dossier, and its name as people see it."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class StoreState:
    """One question with its answers, and the trail of things opened from them; the last of the trail is shown.

    `note` says what became of the last thing that was done to what is open, "" for nothing.
    """

    query: str = ""
    ticket: int = 0
    limit: int = FIRST_LIMIT
    results: tuple[Found, ...] = ()
    phase: Phase = Phase.LOADING
    error: str = ""
    whole: frozenset[str] = frozenset()
    trail: tuple[Opened, ...] = ()
    detail: Detail | None = None
    detail_phase: Phase = Phase.READY
    detail_error: str = ""
    note: str = ""
    note_is_problem: bool = False

    @property
    def has_more(self) -> bool:
        """Whether asking for more may bring more."""
        return len(self.results) >= self.limit and self.limit < MOST


def asked(state: StoreState, query: str) -> StoreState:
    """Return the state after something was typed: old answers stay on the screen until new ones come."""
    return replace(
        went_back(replace(state, trail=())),
        query=query,
        ticket=state.ticket + 1,
        limit=FIRST_LIMIT,
        phase=Phase.LOADING,
        error="",
        whole=frozenset(),
    )


def shown_whole(state: StoreState, kind: str) -> StoreState:
    """Return the state in which everything found of a kind is shown."""
    return replace(state, whole=state.whole | {kind})


def asked_for_more(state: StoreState) -> StoreState:
    """Return the state after the end of the list was reached."""
    return replace(state, ticket=state.ticket + 1, limit=min(MOST, state.limit * 2))


def answered(state: StoreState, ticket: int, found: tuple[Found, ...]) -> StoreState:
    """Return the state with answers; those to an older question change nothing."""
    return state if ticket != state.ticket else replace(state, results=found, phase=Phase.READY, error="")


def asking_failed(state: StoreState, ticket: int, error: str) -> StoreState:
    """Return the state after a question failed; what was on the screen is no answer any more."""
    return state if ticket != state.ticket else replace(state, results=(), phase=Phase.FAILED, error=error)


def opened(state: StoreState, thing: Opened) -> StoreState:
    """Return the state while a thing is being fetched."""
    trail = state.trail if state.trail[-1:] == (thing,) else (*state.trail, thing)
    return replace(state, trail=trail, detail=None, detail_phase=Phase.LOADING, detail_error="", note="")


def noted(state: StoreState, thing: Opened, note: str, *, is_problem: bool) -> StoreState:
    """Return the state with what is to be said about a thing, if it is still open."""
    return state if state.trail[-1:] != (thing,) else replace(state, note=note, note_is_problem=is_problem)


def arrived(state: StoreState, thing: Opened, detail: Detail) -> StoreState:
    """Return the state with a thing that came, if it is still wanted."""
    return state if state.trail[-1:] != (thing,) else replace(state, detail=detail, detail_phase=Phase.READY)


def opening_failed(state: StoreState, thing: Opened, error: str) -> StoreState:
    """Return the state after a thing could not be fetched."""
    if state.trail[-1:] != (thing,):
        return state
    return replace(state, detail_phase=Phase.FAILED, detail_error=error)


def went_back(state: StoreState) -> StoreState:
    """Return the state one step back: the thing before, or the results."""
    return replace(state, trail=state.trail[:-1], detail=None, detail_phase=Phase.LOADING, detail_error="", note="")
