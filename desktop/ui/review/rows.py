"""What the review shows, as rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.ui.review.deciding import Meaning
from desktop.ui.review.state import ReviewState, open_refs, shown_in_input
from desktop.ui.review.wording import compared_text, is_chosen, origin_text, reason_text, review_field_state
from desktop.ui.widgets.rows import Row, Shape, State, Tone, header
from desktop.ui.wording import LANGUAGE, day, deadline, translate
from desktop.workflow.field_names import field_name
from desktop.workflow.paper_names import paper_name
from desktop.workflow.pictures import PictureOrder
from desktop.workflow.review_types import FieldRef, ReviewDossier, ReviewField, ReviewPaper, Suggestion
from desktop.workflow.shown_values import shown_text
from storage.lists import QueuedDossier
from storage.views import paper_ref

FOLDED_FROM = 240
"""Fields from which on only the paper at hand shows its own: a key costs 20 ms with so many rows, more with more."""


def field_key(ref: FieldRef) -> str:
    """Return the key of a field's row."""
    return f"field:{ref.paper_id}:{ref.key}"


def parse_field_key(key: str) -> FieldRef | None:
    """Return the field of a row's key, None for a row of something else."""
    kind, _, rest = key.partition(":")
    number, _, name = rest.partition(":")
    return FieldRef(int(number), name) if kind == "field" and number.isdecimal() else None


def queue_rows(queue: tuple[QueuedDossier, ...], on: date) -> list[Row]:
    """Return the dossiers that wait, those that were put off below the others."""
    waiting = [each for each in queue if each.postponed is None]
    later = [each for each in queue if each.postponed is not None]
    rows: list[Row] = []
    for title, own in (
        (translate("Review", "To review"), waiting),
        (translate("Review", "Put off"), later),
    ):
        if own:
            rows.append(header(title, len(own)))
            rows += [_queue_row(each, on) for each in own]
    return rows


def _queue_row(queued: QueuedDossier, on: date) -> Row:
    doubtful = (
        translate("Review", "{count} values to look at").format(count=queued.doubtful)
        if queued.doubtful
        else translate("Review", "nothing doubtful, to be confirmed")
    )
    parts = [queued.procedure_name, queued.code]
    if queued.postponed is not None:
        words = translate("Review", "put off by {officer}, {day}: {reason}")
        reason = reason_text(queued.postponed.reason)
        parts = [words.format(officer=queued.postponed.officer, day=day(queued.postponed.at), reason=reason), *parts]
    return Row(
        key=f"dossier:{queued.code}",
        title=queued.owner_name or queued.procedure_name,
        detail=" · ".join(parts),
        trailing=doubtful,
        state=deadline(queued, on),
        icon="review",
    )


def is_folded(dossier: ReviewDossier) -> bool:
    """Say whether a dossier has so many fields that only those of one paper are shown at a time."""
    return len(dossier.fields) > FOLDED_FROM


def field_rows(state: ReviewState) -> list[Row]:
    """Return all fields by paper; in a folded dossier a paper that is not at hand is one row, which opens it."""
    if state.dossier is None:
        return []
    rows: list[Row] = []
    waiting = set(open_refs(state))
    at_hand = state.focus.paper_id if state.focus is not None and is_folded(state.dossier) else None
    for paper in state.dossier.papers:
        head = _paper_row(paper, sum(each.ref in waiting for each in paper.fields))
        if at_hand not in {None, paper.paper.id} and paper.fields:
            first = next((each.ref for each in paper.fields if each.ref in waiting), paper.fields[0].ref)
            rows.append(replace(head, key=field_key(first), is_header=False, icon="paper"))
            continue
        rows.append(head)
        rows += [_field_row(state, paper, each, is_open=each.ref in waiting) for each in paper.fields]
    return rows


def _paper_row(paper: ReviewPaper, count: int) -> Row:
    name = paper_name(paper.paper.document_type, LANGUAGE)
    parts = [name, paper_ref(paper.paper.id)]
    if paper.is_borrowed:
        parts.append(translate("Review", "from the store"))
    if compared := compared_text(paper):
        parts.append(compared)
    trailing = translate("Review", "{count} to look at").format(count=count) if count else "✓"
    return Row(key=f"header:{paper.paper.id}", title=" · ".join(parts), trailing=trailing, is_header=True)


def _field_row(state: ReviewState, paper: ReviewPaper, shown: ReviewField, *, is_open: bool) -> Row:
    has_draft = shown.ref in state.drafts
    name = field_name(paper.paper.document_type, shown.ref.key, LANGUAGE)
    second = None if state.dossier is None else state.dossier.seconds.get(shown.ref)
    standing = review_field_state(shown, is_stored=shown.ref in state.storing, has_draft=has_draft, second=second)
    if shown.view is None and not has_draft:
        return Row(key=field_key(shown.ref), title="", caption=name, state=standing)
    text = shown_in_input(state, shown) if has_draft else shown_text(shown.value, shown.kind, LANGUAGE)
    if not text and shown.view is not None:
        text = f"({shown.view.raw})" if shown.view.raw and not shown.is_confirmed else "–"
    return Row(
        key=field_key(shown.ref),
        caption=name,
        title=text or "–",
        state=standing,
        picture=field_picture(state.dossier, shown) if is_open else None,
        shape=Shape.STRIP,
    )


def field_picture(dossier: ReviewDossier | None, shown: ReviewField) -> PictureOrder | None:
    """Return the order for the crop of a field's value, None where its place is not known."""
    view = shown.view
    if dossier is None or view is None or view.box is None or view.page is None:
        return None
    paper = dossier.paper(shown.ref.paper_id)
    if paper is None or view.page >= len(paper.paper.pages):
        return None
    page = paper.paper.pages[view.page]
    return PictureOrder(page.picture_sha256, 0, 0, box=view.box, page_width=page.width_px)


def suggestion_rows(state: ReviewState, shown: ReviewField, found: Meaning) -> list[Row]:
    """Return what may be chosen, each with the key that chooses it and the crop of its place."""
    return [
        _suggestion_row(each, number, shown.kind, is_taken=is_chosen(each, found))
        for number, each in enumerate(state.suggestions)
    ]


def _suggestion_row(suggestion: Suggestion, number: int, kind: str, *, is_taken: bool) -> Row:
    place = suggestion.place
    picture = None
    if place is not None and place.picture_sha256:
        picture = PictureOrder(place.picture_sha256, 0, 0, box=place.box, page_width=place.page_width)
    return Row(
        key=f"suggestion:{number}",
        caption=origin_text(suggestion),
        title=shown_text(suggestion.value, kind, LANGUAGE).replace("\n", "; "),
        trailing=f"Ctrl+{number + 1}",
        state=State(translate("Review", "taken"), Tone.FINE, "check") if is_taken else None,
        picture=picture,
        shape=Shape.STRIP,
    )
