"""The keys of supervision, as the list behind F1 tells them."""

from __future__ import annotations

from desktop.ui.widgets.keys_dialog import KeyList
from desktop.ui.wording import translate


def key_list() -> KeyList:
    """Return the keys of supervision and what they do."""
    return (
        ("Ctrl+K", translate("Supervision", "Choose or type the period")),
        ("Ctrl+U", translate("Supervision", "Choose the unit")),
        ("Ctrl+B", translate("Supervision", "What the rows stand for")),
        ("Ctrl+PgUp · Ctrl+PgDn", translate("Supervision", "Table before, next table")),
        ("Enter", translate("Supervision", "Open the dossiers behind a number")),
        ("Ctrl+T", translate("Supervision", "The other side: not reached, counted")),
        ("Ctrl+E · Ctrl+P", translate("Supervision", "Export what is shown, print it")),
        ("Ctrl+M", translate("Supervision", "Reports on a schedule")),
        ("Esc", translate("Supervision", "Back")),
    )
