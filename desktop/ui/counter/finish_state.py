"""How the counter's state changes when dossiers end: packages, and results that find their dossiers. No Qt."""

from __future__ import annotations

from dataclasses import replace

from desktop.ui.counter.state import CounterState
from desktop.workflow.filed import Filed


def export_told(state: CounterState, exporting: tuple[int, int] | None) -> CounterState:
    """Return the state with how far a package is."""
    return replace(state, exporting=exporting)


def filing_told(state: CounterState, filing: tuple[int, int] | None) -> CounterState:
    """Return the state with how many pages were looked at for codes."""
    return replace(state, filing=filing)


def filed(state: CounterState, found: Filed) -> CounterState:
    """Return the state after results were taken in: what is said of them stands wherever the officer is now."""
    return replace(state, filing=None, notes=(*state.notes, *found.notes))
