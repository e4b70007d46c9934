"""What keying blind says. No Qt but for words."""

from __future__ import annotations

from html import escape

from desktop.ui.keying.state import KeyingState, Told, is_empty, marked_parts
from desktop.ui.review.wording import Message, problem_text
from desktop.ui.widgets.rows import Row, State, Tone
from desktop.ui.wording import LANGUAGE, translate
from desktop.workflow.field_names import field_name
from desktop.workflow.paper_names import paper_name
from desktop.workflow.shown_values import whole
from storage.views import paper_ref


def head_texts(state: KeyingState) -> tuple[str, str]:
    """Return which paper it is, and how far its sample and it are."""
    paper = state.paper
    if paper is None:
        return translate("Keying", "Key again"), ""
    title = f"{paper_name(paper.document_type, LANGUAGE)} · {paper_ref(paper.paper_id)}"
    parts = []
    if paper.papers:
        words = translate("Keying", "{done} of {papers} papers are done")
        parts.append(words.format(done=whole(paper.papers_done, LANGUAGE), papers=whole(paper.papers, LANGUAGE)))
    left = translate("Keying", "{left} values are left on this paper")
    parts.append(left.format(left=len(state.open_left)))
    return title, " · ".join(parts)


def field_title(state: KeyingState) -> str:
    """Return the name of the field at hand."""
    paper, task = state.paper, state.task
    return "" if paper is None or task is None else field_name(paper.document_type, task.key, LANGUAGE)


def message_of(state: KeyingState) -> Message | None:
    """Return what is to be said below the input."""
    if state.problem:
        if is_empty(state.problem):
            return Message(
                translate("Keying", "Type what stands on the page. F4 if it cannot be read."), Tone.NEEDS_YOU
            )
        return Message(problem_text(state.problem), Tone.NEEDS_YOU)
    words = {
        Told.SAME: (translate("Keying", "The value before: the same."), Tone.FINE),
        Told.CORRECTED: (translate("Keying", "The value before was corrected. Ctrl+Z takes it back."), Tone.FINE),
        Told.TO_BE_CORRECTED: (
            translate(
                "Keying", "The value before was changed by somebody since: it was left alone. Look at the paper."
            ),
            Tone.NEEDS_YOU,
        ),
        Told.KEPT: (translate("Keying", "The value before stays as it was. Ctrl+Z takes it back."), Tone.FINE),
        Told.GIVEN_UP: (translate("Keying", "The value before counts as illegible. Ctrl+Z takes it back."), Tone.QUIET),
        Told.TAKEN_BACK: (translate("Keying", "Taken back."), Tone.QUIET),
        Told.NO_STEP: (translate("Keying", "There is nothing to take back."), Tone.QUIET),
    }
    told = words.get(state.told)
    if told is not None:
        return Message(*told)
    task = state.task
    if task is not None and task.is_list:
        return Message(translate("Keying", "Several values stand here: put semicolons between them."), Tone.QUIET)
    return None


def task_rows(state: KeyingState) -> list[Row]:
    """Return the fields of the paper, and of each whether it is done."""
    paper = state.paper
    if paper is None:
        return []
    rows = []
    for place, task in enumerate(paper.tasks):
        if task.id in state.done:
            shown = State(translate("Keying", "Done"), Tone.FINE, "check")
        elif task.is_keyed or (place == state.at and state.difference is not None):
            shown = State(translate("Keying", "To be judged"), Tone.NEEDS_YOU, "needs-you")
        elif place == state.at:
            shown = State(translate("Keying", "At hand"), Tone.NEEDS_YOU, "hand")
        else:
            shown = State(translate("Keying", "Not keyed"), Tone.QUIET, "optional")
        rows.append(Row(key=str(place), title=field_name(paper.document_type, task.key, LANGUAGE), state=shown))
    return rows


def marked_html(text: str, other: str) -> str:
    """Return a value as rich text, what the other one has not in bold and underlined: told apart without colour."""
    parts = (
        f"<b><u>{escape(part)}</u></b>" if differs else escape(part) for part, differs in marked_parts(text, other)
    )
    return "".join(parts).replace("\n", "<br>")
