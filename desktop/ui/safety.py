"""What the line at the bottom says: always what is safe, then what is still to come."""

from __future__ import annotations

from desktop.ui.counter.state import CounterState, Mode
from desktop.ui.theme import Mark
from desktop.ui.wording import translate


def safety_text(state: CounterState) -> tuple[str, Mark]:
    """Return the sentence and its state."""
    if state.error:
        return translate("Safety", "Something needs you. Every page that was shown is stored safely."), Mark.NEEDS_YOU
    if not state.is_ready:
        return translate("Safety", "The store is being opened…"), Mark.QUIET
    if state.keeping:
        words = translate("Safety", "Storing {count} files: leave the stick in until they are here.")
        return words.format(count=state.keeping), Mark.NEEDS_YOU
    parts = []
    if state.mode is Mode.OPEN and state.safe_pages:
        parts.append(translate("Safety", "{count} pages stored safely").format(count=state.safe_pages))
    else:
        parts.append(translate("Safety", "Everything is stored safely"))
    for reading in state.reading:
        words = translate("Safety", "reading {done} of {total}") if reading.total else translate("Safety", "reading")
        parts.append(words.format(done=reading.done, total=reading.total))
    return " · ".join(parts), Mark.FINE
