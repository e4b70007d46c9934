"""The keys of the store, as the list behind F1 tells them."""

from __future__ import annotations

from desktop.ui.widgets.keys_dialog import KeyList
from desktop.ui.wording import translate


def key_list() -> KeyList:
    """Return the keys of the store's place and what they do."""
    return (
        ("Ctrl+F", translate("Store", "Find: names, numbers, codes, any word on a paper")),
        ("↓ ↑", translate("Store", "To what was found, and through it")),
        ("Enter", translate("Store", "Open")),
        ("Ctrl+S", translate("Store", "Save the paper as a PDF")),
        ("Ctrl++ · Ctrl+- · Ctrl+0", translate("Store", "Larger, smaller, whole page")),
        ("Esc", translate("Store", "Back")),
    )
