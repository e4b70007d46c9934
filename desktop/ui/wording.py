"""Words that several places share: days, numbers, states and where a value comes from."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from PySide6.QtCore import QCoreApplication

from desktop.messages import doubt_text, say
from desktop.ui.widgets.rows import State, Tone
from desktop.words.dossier import COMPONENT_STATES, COVERED, STEPS
from desktop.words.reuse import ROLES
from desktop.workflow.shown_values import percent
from storage.lists import DossierRow, QueuedDossier
from storage.states import ComponentState, DossierStep
from storage.views import ComponentView, FieldView, PaperView

LANGUAGE = "vi"

translate = QCoreApplication.translate
_VIETNAM = timezone(timedelta(hours=7))
_SOON = timedelta(days=1)


def day(moment: datetime | date | None) -> str:
    """Return a day as it is written in Vietnam, a dash without one."""
    if moment is None:
        return "–"
    local = moment.astimezone(_VIETNAM) if isinstance(moment, datetime) else moment
    return f"{local:%d/%m/%Y}"


def minute(moment: datetime) -> str:
    """Return day and time."""
    return f"{moment.astimezone(_VIETNAM):%d/%m/%Y %H:%M}"


def iso_day(text: str | None) -> str:
    """Return a day that is kept as ISO 8601; a year alone stays one."""
    found = parsed_day(text)
    return day(found) if found else (text or "–")


def parsed_day(text: str | None) -> date | None:
    """Return the day that an ISO 8601 text means, None when it means none."""
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        return None


def today() -> date:
    """Return the day that it is in Vietnam."""
    return datetime.now(UTC).astimezone(_VIETNAM).date()


def step_word(step: DossierStep) -> str:
    """Return how a step of a dossier is called, as the beginning of a sentence."""
    return _capital(say(STEPS[step.value], LANGUAGE))


def deadline(dossier: QueuedDossier | DossierRow, on: date) -> State:
    """Return when a dossier is due, or how long it has waited where no term is known."""
    if dossier.due_at is None:
        days = (on - dossier.received_at.date()).days
        if days <= 0:
            return State(translate("Words", "came in today"), Tone.QUIET, "clock")
        return State(translate("Words", "waits for {count} days").format(count=days), Tone.QUIET, "clock")
    due = dossier.due_at.date()
    if due < on:
        words = translate("Words", "late since {day}")
        return State(words.format(day=day(dossier.due_at)), Tone.PROBLEM, "problem")
    words = translate("Words", "due {day}")
    tone = Tone.NEEDS_YOU if due - on <= _SOON else Tone.QUIET
    return State(words.format(day=day(dossier.due_at)), tone, "clock")


def role_word(role: str) -> str:
    """Return what somebody is on a paper."""
    return say(ROLES[role], LANGUAGE) if role in ROLES else role


def component_state(component: ComponentView, *, is_settled: bool) -> State:
    """Return how a component stands: what is missing asks for somebody, if it is required.

    `is_settled` says that its choice is: it is there, or another paper serves for it.
    """
    word = _capital(say(COMPONENT_STATES[component.state.value], LANGUAGE))
    if component.state is ComponentState.MISSING:
        if is_settled:
            return State(_capital(say(COVERED, LANGUAGE)), Tone.FINE, "check")
        if not component.required:
            return State(translate("Words", "Only if it applies"), Tone.QUIET, "optional")
        return State(word, Tone.NEEDS_YOU, "missing")
    icons = {ComponentState.SCANNED: "check", ComponentState.IN_DATABASE: "database"}
    return State(word, Tone.FINE, icons.get(component.state, "reuse"))


def paper_state(paper: PaperView, on: date) -> State:
    """Return whether a paper serves: in the bin, revoked and expired before unconfirmed before valid."""
    until = parsed_day(paper.valid_until)
    if paper.deleted:
        return State(translate("Words", "In the bin"), Tone.QUIET, "bin")
    if paper.revoked:
        return State(translate("Words", "Revoked"), Tone.PROBLEM, "problem")
    if until is not None and until < on and not paper.permanent:
        return State(translate("Words", "Expired on {day}").format(day=day(until)), Tone.PROBLEM, "clock")
    if paper.confirmed_at is None:
        return State(translate("Words", "Not confirmed yet"), Tone.NEEDS_YOU, "needs-you")
    word = translate("Words", "Confirmed")
    if paper.permanent:
        word = translate("Words", "Valid without limit")
    elif until is not None:
        word = translate("Words", "Valid until {day}").format(day=day(until))
    return State(word, Tone.FINE, "check")


def field_state(field: FieldView) -> State:
    """Return where a value comes from and whether somebody stands for it."""
    if field.confirmed_by is not None and field.confirmed_at is not None:
        words = translate("Words", "Confirmed by {officer}, {time}")
        return State(words.format(officer=field.confirmed_by, time=minute(field.confirmed_at)), Tone.FINE, "check")
    if field.review:
        if field.problems:
            return State(doubt_text(field.problems[0], LANGUAGE), Tone.NEEDS_YOU, "needs-you")
        words = translate("Words", "To be looked at: read with {share} certainty")
        return State(words.format(share=percent(field.confidence, LANGUAGE)), Tone.NEEDS_YOU, "needs-you")
    word, icon = source_word(field.source)
    if field.source == "ocr":
        word = translate("Words", "Read by machine, {share}").format(share=percent(field.confidence, LANGUAGE))
    return State(word, Tone.QUIET, icon)


def source_word(source: str) -> tuple[str, str]:
    """Return the word and the icon of where a value was taken from."""
    words = {
        "ocr": (translate("Words", "Read by machine"), "machine"),
        "qr": (translate("Words", "From the QR code"), "code"),
        "mrz": (translate("Words", "From the machine-readable zone"), "code"),
        "barcode": (translate("Words", "From the barcode"), "code"),
        "manual": (translate("Words", "Typed by an officer"), "hand"),
        "reused": (translate("Words", "From another paper"), "reuse"),
    }
    return words.get(source, (source, "info"))


def number_word(kind: str) -> str:
    """Return how a kind of number is called."""
    words = {
        "personal_id": translate("Words", "Personal id"),
        "old_personal_id": translate("Words", "Old id card"),
        "tax_code": translate("Words", "Tax code"),
        "passport": translate("Words", "Passport"),
    }
    return words.get(kind, kind)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
