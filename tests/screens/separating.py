"""The dialog that prints separator sheets, over that of the scanner."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.ui.counter.separating import SeparatorAsks
from desktop.workflow.slip_types import Sheet
from tests.helpers.made_desk import CODE
from tests.screens.stage import LONG_FOLDER, Stage


def separators(stage: Stage, state: str) -> None:
    """How many sheets, and what became of them."""
    stage.window.start()
    stage.window.counter.take_up(CODE)
    choosing = stage.window.counter.choosing
    choosing.open()
    if choosing.dialog is None:
        return
    choosing.dialog.separators.click()
    separating = choosing.separating
    if separating.dialog is None:
        return
    where = {"error": Path("/dev/null/to-ngan.pdf"), "longest": Path(LONG_FOLDER) / "to-ngan.pdf"}.get(state)
    separating.asks = SeparatorAsks(pdf=lambda _parent: where, paper=_nothing_printed)
    if state == "many":
        separating.dialog.count.setCurrentIndex(separating.dialog.count.count() - 1)
    if state == "loading":
        stage.runner.held = True
        separating.dialog.print.click()
    elif where is not None:
        separating.dialog.save.click()


def _nothing_printed(_parent: object, _sheets: Sequence[Sheet]) -> bool:
    return False
