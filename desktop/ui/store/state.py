"""What the store's place shows: pure data and the ways it changes. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from desktop.workflow.desk_types import DossierDetail, Everything, Found, PaperDetail
from storage.lists import PersonView

FIRST_LIMIT = 60
"""So many answers are ranked and shown at once; all others follow in the order of the search."""

THINGS_KEPT = 2000
"""So many things that were fetched are kept; those fetched longest ago are forgotten first."""

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
class Section:
    """What was found of one kind, as the numbers by which the store tells it."""

    kind: str
    entries: Sequence[int]


@dataclass(frozen=True, slots=True)
class Thing:
    """What a number means, None where it is not in the store any more; fetched for the question of this ticket."""

    ticket: int
    found: Found | None


@dataclass(frozen=True, slots=True)
class StoreState:
    """One question with its answers, and the trail of things opened from them; the last of the trail is shown.

    `results` are the best answers, `sections` all of them once they `is_complete`, `things` what was fetched of them;
    they answer the question `answered`, which may be the one before. A new `ticket` makes older answers worthless.
    `note` says what became of the last thing that was done to what is open, "" for nothing.
    """

    query: str = ""
    ticket: int = 0
    answered: str = ""
    results: tuple[Found, ...] = ()
    sections: tuple[Section, ...] = ()
    is_complete: bool = True
    things: Mapping[int, Thing] = field(default_factory=dict)
    phase: Phase = Phase.LOADING
    error: str = ""
    whole: frozenset[str] = frozenset()
    trail: tuple[Opened, ...] = ()
    detail: Detail | None = None
    detail_phase: Phase = Phase.READY
    detail_error: str = ""
    note: str = ""
    note_is_problem: bool = False


def asked(state: StoreState, query: str) -> StoreState:
    """Return the state after something was typed: old answers stay on the screen until new ones come."""
    return replace(
        went_back(replace(state, trail=())),
        query=query,
        ticket=state.ticket + 1,
        phase=Phase.LOADING,
        error="",
        whole=frozenset(),
    )


def shown_whole(state: StoreState, kind: str) -> StoreState:
    """Return the state in which everything found of a kind is shown."""
    return replace(state, whole=state.whole | {kind})


def asked_again(state: StoreState) -> StoreState:
    """Return the state after the store changed: what is shown stays until it is fetched anew."""
    return replace(state, ticket=state.ticket + 1)


def answered(state: StoreState, ticket: int, found: tuple[Found, ...]) -> StoreState:
    """Return the state with the best answers; those to an older question change nothing.

    When the same was asked again, all others stay until they come anew.
    """
    if ticket != state.ticket:
        return state
    is_all = len(found) < FIRST_LIMIT
    keeps = not is_all and state.is_complete and state.answered == state.query and bool(state.sections)
    return replace(
        state,
        answered=state.query,
        results=found,
        sections=state.sections if keeps else _by_kind(found),
        is_complete=is_all or keeps,
        things=_kept(state.things if keeps else {}, ticket, {each.entry: each for each in found}),
        phase=Phase.READY,
        error="",
    )


def completed(state: StoreState, ticket: int, everything: Everything) -> StoreState:
    """Return the state with all answers; kinds stand as in the best ones."""
    if ticket != state.ticket:
        return state
    kinds = dict.fromkeys([*(each.kind for each in state.results), *everything])
    sections = tuple(Section(kind, everything[kind]) for kind in kinds if kind in everything)
    return replace(state, sections=sections, is_complete=True)


def fetched(state: StoreState, ticket: int, wanted: Sequence[int], found: Sequence[Found]) -> StoreState:
    """Return the state with things that came into sight; of those wanted that did not come it says so."""
    if ticket != state.ticket:
        return state
    came = dict.fromkeys(wanted) | {each.entry: each for each in found}
    return replace(state, things=_kept(state.things, ticket, came))


def _by_kind(found: Sequence[Found]) -> tuple[Section, ...]:
    kinds = dict.fromkeys(each.kind for each in found)
    return tuple(Section(kind, tuple(each.entry for each in found if each.kind == kind)) for kind in kinds)


def _kept(things: Mapping[int, Thing], ticket: int, came: Mapping[int, Found | None]) -> Mapping[int, Thing]:
    others = {entry: thing for entry, thing in things.items() if entry not in came}
    both = others | {entry: Thing(ticket, found) for entry, found in came.items()}
    return both if len(both) <= THINGS_KEPT else dict(list(both.items())[-THINGS_KEPT:])


def asking_failed(state: StoreState, ticket: int, error: str) -> StoreState:
    """Return the state after a question failed; what was on the screen is no answer any more."""
    return (
        state
        if ticket != state.ticket
        else replace(state, results=(), sections=(), things={}, phase=Phase.FAILED, error=error)
    )


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
