"""The keys of the counter, as the list behind F1 tells them."""

from __future__ import annotations

from desktop.ui.widgets.keys_dialog import KeyList
from desktop.ui.wording import translate


def key_list() -> KeyList:
    """Return the keys of the counter and what they do, in the order of a person's visit."""
    return (
        ("Ctrl+N", translate("Counter", "New dossier, next person")),
        ("1 … 6", translate("Counter", "Lists behind today's figures; Esc shows what came in last")),
        ("F6", translate("Counter", "Code of a slip; in a dossier: keyboard to the pages")),
        ("F9 · Shift+F9", translate("Counter", "Scan the stack, stop scanning")),
        ("Ctrl+F9", translate("Counter", "Choose scanner and watched folder")),
        ("Ctrl+O · Ctrl+V", translate("Counter", "Add files, paste files or a picture")),
        ("Ctrl+← · Ctrl+→", translate("Counter", "Move the page to the left, to the right")),
        ("F7 · Shift+F7", translate("Counter", "Turn the page; on the list F7 files results that were left")),
        ("Ctrl+B · Ctrl+J", translate("Counter", "A paper begins here; join with the paper before")),
        ("Insert · Delete", translate("Counter", "Scan the page again; put it into the bin")),
        ("1 … 9", translate("Counter", "On a page: lay its paper on that row of the checklist")),
        ("Ctrl+T", translate("Counter", "Say what paper it is")),
        ("Ctrl+Z · Ctrl+Y", translate("Counter", "Take back, do again")),
        ("Ctrl+Enter", translate("Counter", "Review the dossier")),
        ("F8", translate("Counter", "Slips: receipt, request for more, refusal")),
        ("F4 · Shift+F4", translate("Counter", "One step on, one step back")),
        ("Ctrl+E", translate("Counter", "Export the dossier")),
        ("Ctrl+R", translate("Counter", "What is scanned now is the issued result")),
        ("Esc", translate("Counter", "Back to the list")),
    )
