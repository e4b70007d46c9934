"""The one sentence above the pages of an open dossier, and what may be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from desktop.ui.counter.state import CounterState
from desktop.ui.theme import Mark
from desktop.ui.wording import translate
from desktop.workflow.desk_types import Note

_SHOWN_NOTES = 4


class Wish(Enum):
    """What the button of the banner asks for."""

    NOTHING = "nothing"
    READ = "read"
    ADOPT = "adopt"


@dataclass(frozen=True, slots=True)
class BannerText:
    """A sentence ("" for none), its state, and the button beside it."""

    text: str = ""
    mark: Mark = Mark.QUIET
    action: str = ""
    wish: Wish = Wish.NOTHING


def worst_of(notes: Sequence[Note]) -> Mark:
    """Return how what is said of files is marked as a whole."""
    if any(note.is_problem for note in notes):
        return Mark.PROBLEM
    return Mark.FINE if all(note.is_done for note in notes) else Mark.NEEDS_YOU


def banner_of(state: CounterState) -> BannerText:
    """Return what matters most now: trouble, then what was said of files, then what waits for somebody."""
    waits = state.unread_pages
    is_quiet = state.own_reading is None and not state.keeping and not state.is_scanning_here
    action, wish = (translate("Counter", "Read now"), Wish.READ) if waits and is_quiet else ("", Wish.NOTHING)
    if state.error:
        return BannerText(state.error, Mark.PROBLEM, action, wish)
    if state.capture.folder_error:
        return BannerText(state.capture.folder_error, Mark.PROBLEM)
    if state.notes:
        text = "\n".join(note.text for note in state.notes[-_SHOWN_NOTES:])
        return BannerText(text, worst_of(state.notes), action, wish)
    if state.capture.arrivals and state.can_add:
        text = translate("Counter", "{count} files came into the watched folder while no dossier was open.")
        adopt = translate("Counter", "Take them into this dossier")
        return BannerText(text.format(count=state.capture.arrivals), Mark.NEEDS_YOU, adopt, Wish.ADOPT)
    if wish is Wish.READ:
        text = translate("Counter", "{count} pages are stored safely and wait to be read.")
        return BannerText(text.format(count=waits), Mark.NEEDS_YOU, action, wish)
    return BannerText()
