"""Scanned results that are in no dossier: how many there are, and how the list of dossiers says so."""

from __future__ import annotations

from dataclasses import replace

from desktop.jobs.job import Lane
from desktop.ui.counter.bench import Bench
from desktop.ui.counter.state import CounterState
from desktop.ui.wording import translate


def look_for_left(bench: Bench) -> None:
    """Have it said how many scanned pages are in no dossier now; where the store is in trouble it has said so."""
    bench.runner.submit(
        Lane.DB,
        lambda _job: bench.desk().capture.left_results(),
        name="left results",
        done=lambda left: bench.change(replace(bench.state, left=left)),
    )


def left_words(state: CounterState) -> tuple[str, str]:
    """Return what is said of such pages and of the button beside that; "" twice while there is nothing to be done."""
    left = state.left
    if state.can_file_left:
        text = translate("Counter", "{count} scanned pages of results are in no dossier yet.")
        return text.format(count=left.to_file), translate("Counter", "File them now (F7)")
    if state.can_claim and left.of_nobody:
        text = translate("Counter", "{count} scanned pages of results: nobody knows of which dossier.")
        return text.format(count=left.of_nobody), translate("Counter", "Say whose they are (F7)")
    return "", ""
