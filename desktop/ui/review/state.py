"""What the review shows: pure data and the ways it changes. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from desktop.workflow.review_types import (
    Draft,
    Drafts,
    FieldBefore,
    FieldRef,
    OpenedReview,
    ReviewDossier,
    ReviewField,
    Suggestion,
)
from desktop.workflow.review_values import text_to_edit
from ocr.types import FieldValueType
from storage.lists import QueuedDossier


class Mode(Enum):
    """What the place is at: the list of dossiers that wait, one of them, or what others asked to be keyed again."""

    QUEUE = "queue"
    OPEN = "open"
    KEYING = "keying"


@dataclass(frozen=True, slots=True)
class Step:
    """What was decided and can be taken back: how the fields stood before, and what was decided.

    `value` is the value that one field was given; `reopens` are the papers that a confirmation confirmed.
    """

    before: tuple[FieldBefore, ...]
    value: FieldValueType | None = None
    reopens: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewState:
    """The review: the queue, the dossier at hand, the field that the keyboard is in, what was typed and not accepted.

    `storing` are fields whose value is on its way to the store. `problem` says why the typed value was not taken, as a
    code; pressed again all the same, `warned` lets it pass. `marked` are values that a second reading of a confirmed
    field gave. `is_offering`: all is seen, the dossier may be confirmed. `asked_of_you`: so many values others asked
    to be keyed again.
    """

    mode: Mode = Mode.QUEUE
    is_ready: bool = False
    queue: tuple[QueuedDossier, ...] = ()
    asked_of_you: int = 0
    code: str = ""
    from_counter: bool = False
    dossier: ReviewDossier | None = None
    focus: FieldRef | None = None
    drafts: Drafts = field(default_factory=dict)
    unlocked: frozenset[FieldRef] = frozenset()
    storing: frozenset[FieldRef] = frozenset()
    marked: Mapping[FieldRef, tuple[Suggestion, ...]] = field(default_factory=dict)
    reading: FieldRef | None = None
    problem: str = ""
    warned: bool = False
    steps: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()
    is_offering: bool = False
    is_confirming: bool = False
    note: str = ""
    error: str = ""

    @property
    def field(self) -> ReviewField | None:
        """The field that the keyboard is in."""
        return self.dossier.field(self.focus) if self.dossier is not None else None

    @property
    def text(self) -> str:
        """What stands in the input."""
        return "" if self.field is None else shown_in_input(self, self.field)

    @property
    def is_locked(self) -> bool:
        """Whether the field is confirmed and nobody unlocked it."""
        found = self.field
        return found is not None and found.is_confirmed and found.ref not in self.unlocked

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        """What may be chosen in the field."""
        found = self.field
        return () if found is None else (*self.marked.get(found.ref, ()), *found.suggestions)

    @property
    def is_done(self) -> bool:
        """Whether the dossier on the screen is confirmed."""
        return self.dossier is not None and self.dossier.is_confirmed and not self.drafts


def shown_in_input(state: ReviewState, shown: ReviewField) -> str:
    """Return what stands in the input of a field: what was typed, else its value."""
    draft = state.drafts.get(shown.ref)
    return draft.text if draft is not None else text_to_edit(shown.value, shown.kind)


def open_refs(state: ReviewState) -> tuple[FieldRef, ...]:
    """Return the fields that still need somebody, in their order; what is being stored needs nobody any more."""
    if state.dossier is None:
        return ()
    if not state.storing and not state.drafts:
        return state.dossier.needing
    return tuple(
        each.ref
        for each in state.dossier.fields
        if each.ref not in state.storing and (each.needs_person or each.ref in state.drafts)
    )


def next_open(state: ReviewState, after: FieldRef | None) -> FieldRef | None:
    """Return the next field that needs somebody, from the beginning again behind the last; None without any."""
    if state.dossier is None:
        return None
    waiting = set(open_refs(state))
    refs = [each.ref for each in state.dossier.fields]
    start = refs.index(after) + 1 if after in refs else 0
    return next((ref for ref in (*refs[start:], *refs[:start]) if ref in waiting), None)


def neighbour(state: ReviewState, step: int) -> FieldRef | None:
    """Return the field so many places on, the first or the last at the ends."""
    if state.dossier is None or not state.dossier.fields:
        return None
    refs = [each.ref for each in state.dossier.fields]
    if state.focus not in refs:
        return refs[0]
    return refs[max(0, min(len(refs) - 1, refs.index(state.focus) + step))]


def focused(state: ReviewState, ref: FieldRef | None) -> ReviewState:
    """Return the state with the keyboard in a field; a note about another one goes."""
    if state.dossier is None or state.dossier.field(ref) is None:
        return state
    if ref == state.focus and not state.is_offering:
        return state
    return replace(state, focus=ref, problem="", warned=False, is_offering=False, note="")


def moved_on(state: ReviewState) -> ReviewState:
    """Return the state with the keyboard in the next field that needs somebody; without any, confirming is offered."""
    following = next_open(state, state.focus)
    if following is not None:
        moved = focused(state, following)
        return replace(moved, problem="", warned=False, note="")
    return replace(state, problem="", warned=False, is_offering=True, note="")


def asked_for(state: ReviewState, code: str, *, from_counter: bool) -> ReviewState:
    """Return the state in which a dossier is being fetched."""
    return replace(
        ReviewState(is_ready=state.is_ready, queue=state.queue), mode=Mode.OPEN, code=code, from_counter=from_counter
    )


def arrived(state: ReviewState, opened: OpenedReview) -> ReviewState:
    """Return the state with a dossier that came, if it is the one wanted, and the keyboard where work begins.

    What was typed over a value that is another one now is not put into its input, but may be chosen there. Who typed
    over a confirmed value had unlocked it, and finds it so.
    """
    dossier = opened.dossier
    if state.mode is not Mode.OPEN or state.code != dossier.code:
        return state
    kept = {ref: draft for ref, draft in opened.drafts.items() if _still_fits(dossier, ref, draft)}
    unlocked = frozenset(ref for ref in kept if (shown := dossier.field(ref)) is not None and shown.is_confirmed)
    found = replace(state, dossier=dossier, drafts=kept, unlocked=unlocked, error="")
    first = next_open(found, None)
    if first is None and dossier.fields:
        first = dossier.fields[0].ref
        found = replace(found, is_offering=not dossier.is_confirmed)
    return replace(found, focus=first)


def _still_fits(dossier: ReviewDossier, ref: FieldRef, draft: Draft) -> bool:
    found = dossier.field(ref)
    return found is not None and draft.seen == seen_of(found)


def seen_of(shown: ReviewField) -> int | None:
    """Return the number of the value that an officer sees in a field, None for none."""
    return None if shown.view is None else shown.view.id


def typed(state: ReviewState, text: str) -> ReviewState:
    """Return the state after something was typed into the field; what it was before is no draft."""
    shown = state.field
    if shown is None or state.is_locked or text == state.text:
        return state
    drafts = dict(state.drafts)
    if text == text_to_edit(shown.value, shown.kind):
        drafts.pop(shown.ref, None)
    else:
        before = drafts.get(shown.ref)
        drafts[shown.ref] = Draft(text, seen_of(shown), before.place if before else None)
    return replace(state, drafts=drafts, problem="", warned=False, note="")


def chosen(state: ReviewState, number: int) -> ReviewState:
    """Return the state with the suggestion of a number (from 0) in the input; Enter accepts it."""
    shown = state.field
    if shown is None or not 0 <= number < len(state.suggestions):
        return state
    suggestion = state.suggestions[number]
    if state.is_locked and suggestion.proposal_id is None:
        return state
    text = text_to_edit(suggestion.value, shown.kind)
    own_place = suggestion.place if suggestion.place and suggestion.place.paper_id == shown.ref.paper_id else None
    drafts = {**state.drafts, shown.ref: Draft(text, seen_of(shown), own_place)}
    return replace(state, drafts=drafts, problem="", warned=False, note="")


def chosen_number(state: ReviewState) -> int:
    """Return which suggestion stands in the input, -1 for none of them."""
    shown = state.field
    if shown is None:
        return -1
    texts = [text_to_edit(each.value, shown.kind) for each in state.suggestions]
    return texts.index(state.text) if state.text in texts and shown.ref in state.drafts else -1


def stepped(state: ReviewState, step: int) -> ReviewState:
    """Return the state with the next suggestion in the input; before the first stands the value itself."""
    shown = state.field
    if shown is None or not state.suggestions:
        return state
    number = (chosen_number(state) + 1 + step) % (len(state.suggestions) + 1) - 1
    if number < 0:
        return dropped_draft(state, shown.ref)
    return chosen(state, number)


def dropped_draft(state: ReviewState, ref: FieldRef) -> ReviewState:
    """Return the state without what was typed in a field."""
    drafts = {key: draft for key, draft in state.drafts.items() if key != ref}
    return replace(state, drafts=drafts, problem="", warned=False)


def unlocked(state: ReviewState) -> ReviewState:
    """Return the state in which the confirmed field may be changed."""
    return state if state.focus is None else replace(state, unlocked=state.unlocked | {state.focus})
