"""What Enter means, and what becomes of a decision on its way to the store. No Qt."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from desktop.ui.review.state import ReviewState, Step, dropped_draft, moved_on, next_open, open_refs, seen_of
from desktop.workflow.review_types import (
    Accepted,
    Draft,
    FieldBefore,
    FieldRef,
    Origin,
    Place,
    PlaceOrder,
    ReviewDossier,
    ReviewField,
    Suggestion,
    field_before,
)
from desktop.workflow.review_values import EMPTY, Typed, problems_of, same_value, text_to_edit, typed_value
from ocr.types import FieldValueType


@dataclass(frozen=True, slots=True)
class Meaning:
    """What stands in the input, understood: the value that would be stored, or why there is none, and what is odd."""

    value: FieldValueType | None
    problem: str = ""
    warnings: tuple[str, ...] = ()


def meaning(state: ReviewState, today: dt.date) -> Meaning:
    """Return what the input of the field means; of a value that was not touched, itself."""
    shown = state.field
    if shown is None:
        return Meaning(None)
    draft = state.drafts.get(shown.ref)
    if draft is None:
        return Meaning(shown.value) if shown.value else Meaning(None, EMPTY)
    typed: Typed = typed_value(shown, draft.text)
    if typed.value is None:
        return Meaning(None, typed.problem)
    paper = None if state.dossier is None else state.dossier.paper(shown.ref.paper_id)
    warnings = problems_of(paper, shown, typed.value, today) if paper is not None else ()
    return Meaning(typed.value, warnings=warnings)


def entered(state: ReviewState, today: dt.date) -> tuple[ReviewState, Accepted | None]:
    """Return the state after Enter, and what is to be stored, if anything.

    What cannot be a value of the field stays in the input with the reason. An empty value, or one that other values of
    the paper speak against, is taken when Enter is pressed once more.
    """
    shown = state.field
    if shown is None or not _is_to_decide(state, shown):
        return moved_on(state), None
    found = meaning(state, today)
    if found.problem == EMPTY and shown.view is None:
        return moved_on(dropped_draft(state, shown.ref)), None
    if found.problem and not (found.problem == EMPTY and state.problem == EMPTY):
        return replace(state, problem=found.problem), None
    if found.warnings and not state.warned:
        return replace(state, warned=True), None
    blank: FieldValueType = () if shown.is_list else ""
    value = blank if found.value is None else found.value
    draft = state.drafts.get(shown.ref)
    accepted = Accepted(shown.ref, value, seen_of(shown), _proposal(shown, value), draft.place if draft else None)
    return moved_on(replace(state, storing=state.storing | {shown.ref}, error="")), accepted


def _is_to_decide(state: ReviewState, shown: ReviewField) -> bool:
    """Tell whether Enter decides about a field, or only leads on from it."""
    if state.is_offering or shown.ref in state.storing:
        return False
    if shown.ref in state.drafts:
        return True
    return shown.view is not None and (shown.needs_person or not shown.is_confirmed)


@dataclass(frozen=True, slots=True)
class Deciding:
    """A decision on its way to the store: how its field stood, and what was typed there (None: nothing)."""

    accepted: Accepted
    before: FieldBefore
    draft: Draft | None


def stored(state: ReviewState, deciding: Deciding, dossier: ReviewDossier) -> ReviewState:
    """Return the state after a value was stored; what was typed in its field since stays typed."""
    accepted, found = deciding.accepted, _refreshed(state, dossier)
    drafts = dict(found.drafts)
    draft, shown = drafts.get(accepted.ref), dossier.field(accepted.ref)
    if draft is not None:
        drafts.pop(accepted.ref)
        if draft != deciding.draft and shown is not None:
            drafts[accepted.ref] = replace(draft, seen=seen_of(shown))
    step = Step((deciding.before,), accepted.value)
    done = replace(
        found,
        drafts=drafts,
        storing=found.storing - {accepted.ref},
        unlocked=found.unlocked - {accepted.ref},
        marked={ref: each for ref, each in found.marked.items() if ref != accepted.ref},
        steps=(*found.steps, step),
        undone=(),
    )
    if done.is_offering and (again := next_open(done, done.focus)) is not None:
        return replace(done, focus=again, is_offering=False)  # the store knows of something that was not seen
    return done


def not_stored(state: ReviewState, ref: FieldRef, error: str) -> ReviewState:
    """Return the state after a value could not be stored: the keyboard goes back to it, with what was typed."""
    return replace(state, storing=state.storing - {ref}, focus=ref, is_offering=False, error=error)


def restored(state: ReviewState, dossier: ReviewDossier, *, undoing: bool) -> ReviewState:
    """Return the state after the last step was taken back, or done again, with the keyboard where it was."""
    source = state.steps if undoing else state.undone
    step = source[-1]
    found = _refreshed(state, dossier)
    ref = step.before[0].ref if len(step.before) == 1 else found.focus
    rest, other = source[:-1], (*(state.undone if undoing else state.steps), step)
    steps, undone = (rest, other) if undoing else (other, rest)
    concerned = {each.ref for each in step.before}
    drafts = {key: draft for key, draft in found.drafts.items() if key not in concerned}
    return replace(
        found, steps=steps, undone=undone, focus=ref, drafts=drafts, is_offering=False, problem="", warned=False
    )


def confirmed(state: ReviewState, dossier: ReviewDossier) -> ReviewState:
    """Return the state after the dossier was confirmed."""
    before = state.dossier
    step = None
    if before is not None:
        fields = tuple(field_before(each) for each in before.fields if each.view is not None and not each.is_confirmed)
        papers = tuple(each.paper.id for each in before.papers if each.paper.confirmed_at is None)
        step = Step(fields, reopens=papers)
    found = _refreshed(state, dossier)
    steps = found.steps if step is None else (*found.steps, step)
    return replace(found, steps=steps, undone=(), is_confirming=False, is_offering=True, drafts={})


def refreshed(state: ReviewState, dossier: ReviewDossier) -> ReviewState:
    """Return the state with the dossier as it is now; what was typed stays."""
    return _refreshed(state, dossier)


def place_order(state: ReviewState, place: Place) -> PlaceOrder | None:
    """Return what is to be read for the field, None without a field or a page."""
    shown = state.field
    if shown is None or state.dossier is None:
        return None
    paper = state.dossier.paper(place.paper_id)
    if paper is None or not 0 <= place.page < len(paper.paper.pages):
        return None
    page = paper.paper.pages[place.page]
    return PlaceOrder(shown.ref, place, page.picture_sha256, page.width_px, shown.kind)


def place_read(state: ReviewState, order: PlaceOrder, text: str) -> ReviewState:
    """Return the state after a place was read for a field: as if it was typed; a confirmed one only gets it offered."""
    found = replace(state, reading=None)
    shown = None if state.dossier is None else state.dossier.field(order.ref)
    if shown is None or not text:
        return found
    understood = typed_value(shown, text)
    own = order.place if order.place.paper_id == order.ref.paper_id else None
    if shown.is_confirmed and shown.ref not in state.unlocked:
        value = understood.value if understood.value is not None else text
        if same_value(value, shown.value):
            return found
        suggestion = Suggestion(value, Origin.MARKED, place=order.place)
        return replace(found, marked={**found.marked, shown.ref: (suggestion,)})
    plain = text if understood.value is None else text_to_edit(understood.value, shown.kind)
    drafts = dict(found.drafts)
    if understood.value is not None and same_value(understood.value, shown.value):
        drafts.pop(shown.ref, None)
    else:
        drafts[shown.ref] = Draft(plain, seen_of(shown), own)
    is_focus = found.focus == shown.ref
    return replace(found, drafts=drafts, problem=understood.problem if is_focus else found.problem, warned=False)


def can_confirm(state: ReviewState) -> bool:
    """Tell whether nothing is left to be seen, and nothing is on its way."""
    return state.dossier is not None and bool(state.dossier.papers) and not open_refs(state) and not state.storing


def _proposal(shown: ReviewField, value: FieldValueType) -> int | None:
    """Return the proposal that a value is, None where it is none or is the value that stands there."""
    if shown.view is None or same_value(shown.view.value, value):
        return None
    return next((each.id for each in shown.view.proposals if same_value(each.value, value)), None)


def _refreshed(state: ReviewState, dossier: ReviewDossier) -> ReviewState:
    if state.code != dossier.code:
        return state
    focus = state.focus if dossier.field(state.focus) is not None else next(iter(dossier.fields), None)
    return replace(state, dossier=dossier, focus=focus.ref if isinstance(focus, ReviewField) else focus)
