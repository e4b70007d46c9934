"""What the review screen says: reasons, messages, origins, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.messages import doubt_text, say
from desktop.ui.review.deciding import Meaning
from desktop.ui.review.state import ReviewState, open_refs
from desktop.ui.theme import Mark
from desktop.ui.widgets.rows import State, Tone
from desktop.ui.wording import LANGUAGE, day, field_state, minute, source_word, translate
from desktop.words.dossier import FACTS
from desktop.workflow.field_names import field_name
from desktop.workflow.paper_names import paper_name
from desktop.workflow.review_types import Clash, Origin, ReviewField, ReviewPaper, Suggestion
from desktop.workflow.review_values import EMPTY, TWO_DIGIT_YEAR, same_value
from desktop.workflow.shown_values import percent, shown_text
from storage.quality.shapes import Second
from storage.states import PostponeReason, Verdict
from storage.views import paper_ref


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence about the field that the keyboard is in."""

    text: str
    tone: Tone


def problem_text(problem: str) -> str:
    """Return why what was typed is no value of the field, and what is one; `problem` is a code of `review_values`."""
    words = {
        EMPTY: translate("Review", "Nothing stands here. If nothing is on the paper either, press Enter once more."),
        TWO_DIGIT_YEAR: translate("Review", "Write the year with four digits, as in 27/07/1987."),
        "date": translate("Review", "A day of the calendar belongs here, as in 27/07/1987; a year alone will do."),
        "id": translate("Review", "A number of 12 digits belongs here (9 on old id cards)."),
        "taxid": translate("Review", "A tax code of 10 digits belongs here, or an id number of 12."),
        "sex": translate("Review", "“Nam” or “Nữ” belongs here."),
        "money": translate("Review", "A whole amount of đồng belongs here, as in 50.000.000."),
        "area": translate("Review", "An area in square metres belongs here, as in 125,5."),
        "number": translate("Review", "A number belongs here."),
        "serial": translate("Review", "A serial with digits belongs here, as in AB123456."),
        "enum": translate("Review", "One of the known values belongs here."),
    }
    return words.get(problem) or translate("Review", "This cannot stand here. Type it as it is on the paper.")


def reason_text(reason: PostponeReason) -> str:
    """Return why a review was put off."""
    words = {
        PostponeReason.BUSY: translate("Review", "People are waiting"),
        PostponeReason.ILLEGIBLE: translate("Review", "Cannot be read, to be scanned again"),
        PostponeReason.ASK_CITIZEN: translate("Review", "The citizen must be asked"),
        PostponeReason.WAIT_PAPER: translate("Review", "A paper is still to come"),
        PostponeReason.ASK_SENIOR: translate("Review", "A senior officer must be asked"),
        PostponeReason.CONTRADICTION: translate("Review", "Papers contradict one another"),
    }
    return words[reason]


def origin_text(suggestion: Suggestion) -> str:
    """Return where a value that may be chosen comes from."""
    words = {
        Origin.PROPOSAL: translate("Review", "Read later"),
        Origin.PRINTED: translate("Review", "As printed"),
        Origin.MARKED: translate("Review", "Read at the marked place"),
        Origin.DRAFT: translate("Review", "Typed before"),
        Origin.PAPER: translate("Review", "In this dossier"),
        Origin.STORE: translate("Review", "Known to the store"),
    }
    parts = [words[suggestion.origin]]
    if suggestion.document_type:
        parts.append(paper_name(suggestion.document_type, LANGUAGE))
        parts.append(field_name(suggestion.document_type, suggestion.key, LANGUAGE))
    if suggestion.paper_id is not None:
        parts.append(paper_ref(suggestion.paper_id))
    return " · ".join(parts)


def clash_text(clash: Clash, shown: ReviewField) -> str:
    """Return in words what another paper says otherwise."""
    other = clash.other
    words = translate("Review", "The papers differ about the {fact}: here “{one}”, {paper} ({ref}) says “{other}”.")
    return words.format(
        fact=say(FACTS[clash.fact], LANGUAGE),
        one=shown_text(shown.value, shown.kind, LANGUAGE),
        paper=paper_name(other.document_type, LANGUAGE),
        ref=paper_ref(other.paper_id) if other.paper_id is not None else "–",
        other=shown_text(other.value, shown.kind, LANGUAGE),
    )


def review_field_state(shown: ReviewField, *, is_stored: bool, has_draft: bool, second: Second | None = None) -> State:
    """Return how a field stands: being stored, typed and open, contradicted, doubted, confirmed, or trusted."""
    if is_stored:
        return State(translate("Review", "Being stored"), Tone.QUIET, "clock")
    if has_draft:
        return State(translate("Review", "Typed, not confirmed"), Tone.NEEDS_YOU, "hand")
    if shown.view is None:
        return State(translate("Review", "Not read"), Tone.QUIET, "optional")
    if shown.is_confirmed and shown.view.proposals:
        return State(translate("Review", "Read otherwise since"), Tone.NEEDS_YOU, "needs-you")
    if not shown.is_confirmed and shown.clashes:
        return State(translate("Review", "Papers differ"), Tone.PROBLEM, "problem")
    return _short(shown, second) or field_state(shown.view)


def _short(shown: ReviewField, second: Second | None) -> State | None:
    """Return a state in few words, as the sentence stands beside the input; None where the usual words do."""
    view = shown.view
    if view is None or not (shown.needs_person or shown.is_confirmed):
        return None
    if shown.is_confirmed and second is not None and second.verdict is Verdict.SAME:
        return State(translate("Review", "Confirmed twice"), Tone.FINE, "lock")
    if shown.is_confirmed:
        words = translate("Review", "Confirmed by {officer}").format(officer=view.confirmed_by or "–")
        return State(words, Tone.FINE, "lock")
    word = translate("Review", "To be looked at")
    if view.confidence > 0:
        word = f"{word} · {percent(view.confidence, LANGUAGE)}"
    return State(word, Tone.NEEDS_YOU, "needs-you")


def messages(state: ReviewState, shown: ReviewField, found: Meaning) -> list[Message]:
    """Return what is to be said about the field, what keeps it from being taken first."""
    second = None if state.dossier is None else state.dossier.seconds.get(shown.ref)
    return [*_about_input(state, shown, found), *_about_second(second), *_about_value(shown)]


def second_action(second: Second | None) -> str:
    """Return what can be done about a second person: ask, withdraw, or nothing once somebody keyed the value."""
    if second is None:
        return translate("Review", "Have it keyed again (F9)")
    return translate("Review", "Withdraw that (F9)") if second.is_open else ""


def _about_second(second: Second | None) -> Iterator[Message]:
    """Yield what a second person did or is to do; who and when is said."""
    if second is None:
        return
    if second.keyed_at is None or second.keyed_by is None:
        words = translate("Review", "{officer} asked for it to be keyed again by a second person.")
        yield Message(words.format(officer=second.asked_by), Tone.QUIET)
        return
    told = {
        Verdict.SAME: (translate("Review", "{officer} keyed the same, {time}."), Tone.FINE),
        Verdict.FIRST: (
            translate("Review", "{officer} keyed something else, then found this right, {time}."),
            Tone.QUIET,
        ),
        Verdict.SECOND: (translate("Review", "{officer} keyed it otherwise and corrected it, {time}."), Tone.QUIET),
        Verdict.ILLEGIBLE: (translate("Review", "{officer} could not read it, {time}."), Tone.NEEDS_YOU),
    }
    still_open = (translate("Review", "{officer} keyed something else and has not chosen yet, {time}."), Tone.NEEDS_YOU)
    words, tone = still_open if second.verdict is None else told[second.verdict]
    yield Message(words.format(officer=second.keyed_by, time=minute(second.keyed_at)), tone)


def _about_input(state: ReviewState, shown: ReviewField, found: Meaning) -> Iterator[Message]:
    if state.reading == shown.ref:
        yield Message(translate("Review", "The marked place is being read…"), Tone.QUIET)
    if state.note:
        yield Message(state.note, Tone.NEEDS_YOU)
    if state.problem:
        yield Message(problem_text(state.problem), Tone.PROBLEM)
    elif shown.ref in state.drafts and found.value is not None:
        text = shown_text(found.value, shown.kind, LANGUAGE).replace("\n", "; ")
        if text != state.text.strip():
            yield Message(translate("Review", "Will be stored as: {value}").format(value=text), Tone.QUIET)
    for code in found.warnings if shown.ref in state.drafts else ():
        yield Message(doubt_text(code, LANGUAGE), Tone.PROBLEM if state.warned else Tone.NEEDS_YOU)
    if state.warned:
        yield Message(translate("Review", "Right all the same? Press Enter once more."), Tone.PROBLEM)


def _about_value(shown: ReviewField) -> Iterator[Message]:
    view = shown.view
    if view is None:
        yield Message(translate("Review", "Nothing was read here. Type it, or mark it on the page."), Tone.QUIET)
        return
    if shown.is_confirmed:
        officer = view.confirmed_by or "–"
        if view.confirmed_at is not None:
            words = translate("Review", "Confirmed by {officer}, {time}. To change it, type: you are asked first.")
            yield Message(words.format(officer=officer, time=minute(view.confirmed_at)), Tone.QUIET)
        if view.proposals:
            words = translate("Review", "A later reading says something else. Enter keeps the confirmed value.")
            yield Message(words, Tone.NEEDS_YOU)
    for clash in shown.clashes:
        yield Message(clash_text(clash, shown), Tone.QUIET if shown.is_confirmed else Tone.PROBLEM)
    if not shown.is_confirmed and view.review:
        for code in view.problems or ("low_confidence",):
            yield Message(doubt_text(code, LANGUAGE), Tone.NEEDS_YOU)
    elif not shown.is_confirmed and not shown.clashes:
        word, _ = source_word(view.source)
        yield Message(translate("Review", "{source}, nothing speaks against it.").format(source=word), Tone.QUIET)
    if shown.today:
        yield Message(_today_text(shown.today), Tone.QUIET)


def _today_text(addresses: Sequence[str]) -> str:
    words = (
        translate("Review", "Since 1 July 2025: {addresses}")
        if len(addresses) == 1
        else translate("Review", "Since 1 July 2025 one of: {addresses}")
    )
    return words.format(addresses="; ".join(addresses))


def head_text(state: ReviewState) -> tuple[str, str, str, Mark]:
    """Return what the dossier is, a line about it, and how far its review is."""
    dossier = state.dossier
    if dossier is None:
        return state.code, "", "", Mark.QUIET
    count = len(open_refs(state))
    due = translate("Review", "due {day}").format(day=day(dossier.due_at)) if dossier.due_at else ""
    parts = [dossier.owner.name, dossier.owner.id_number or "", dossier.code, due]
    if state.is_done:
        text, mark = translate("Review", "Confirmed"), Mark.FINE
    elif count:
        text, mark = translate("Review", "{count} values to look at").format(count=count), Mark.NEEDS_YOU
    elif dossier.papers:
        text, mark = translate("Review", "Ready to confirm"), Mark.FINE
    else:
        text, mark = "", Mark.QUIET
    return dossier.procedure_name, " · ".join(part for part in parts if part), text, mark


def compared_text(paper: ReviewPaper) -> str:
    """Return whether a paper was compared with the original, by whom and when; "" where nothing is to compare."""
    component = paper.component
    if component is None or paper.is_borrowed:
        return ""
    if component.compared_at is None:
        return translate("Review", "not compared with the original yet")
    words = (
        translate("Review", "compared with the original: {officer}, {time}")
        if component.original_seen
        else translate("Review", "compared without the original: {officer}, {time}")
    )
    return words.format(officer=component.compared_by or "–", time=minute(component.compared_at))


def is_chosen(suggestion: Suggestion, found: Meaning) -> bool:
    """Tell whether the input says what a suggestion says."""
    return found.value is not None and same_value(found.value, suggestion.value)
