"""What happened to a paper, and who a person was taken for, as rows."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.messages import say
from desktop.ui.widgets.rows import Row, State, Tone, header
from desktop.ui.wording import LANGUAGE, minute, translate
from desktop.words.history import EVENTS
from desktop.workflow.field_names import field_name
from storage.lists import Join, PaperEvent

_NAMED = 3


def history_rows(history: Sequence[PaperEvent], document_type: str) -> list[Row]:
    """Return the history of a paper of a type, newest first."""
    if not history:
        return []
    return [
        header(translate("Store", "History"), len(history)),
        *(
            Row(
                key=f"event:{number}",
                title=_what(event, document_type),
                detail=event.officer or translate("Store", "The program"),
                trailing=minute(event.at),
                icon="hand" if event.officer else "machine",
            )
            for number, event in enumerate(history)
        ),
    ]


def _what(event: PaperEvent, document_type: str) -> str:
    word = say(EVENTS[event.action], LANGUAGE) if event.action in EVENTS else event.action
    if not event.keys:
        return word
    names = [field_name(document_type, key, LANGUAGE) for key in event.keys]
    if len(names) > _NAMED + 1:
        more = translate("Store", "{count} more fields").format(count=len(names) - _NAMED)
        names = [*names[:_NAMED], more]
    return f"{word}: {', '.join(names)}"


def join_rows(joins: Sequence[Join]) -> list[Row]:
    """Return the people that a person was joined with; opening one parts them, or joins them again."""
    if not joins:
        return []
    return [header(translate("Store", "Taken for the same person"), len(joins)), *map(_join_row, joins)]


def _join_row(join: Join) -> Row:
    who = join.officer or translate("Store", "The program")
    said = translate("Store", "joined on {time} by {officer}")
    if join.is_parted:
        state = State(translate("Store", "Parted – Enter joins them again"), Tone.QUIET, "undo")
    else:
        state = State(translate("Store", "One person – Enter parts them"), Tone.QUIET, "person")
    return Row(
        key=f"{'joinagain' if join.is_parted else 'part'}:{join.event_id}",
        title=" · ".join(part for part in (join.name, *join.numbers) if part),
        detail=said.format(time=minute(join.at), officer=who),
        state=state,
        icon="person",
    )
