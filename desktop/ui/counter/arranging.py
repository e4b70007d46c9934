"""Pages moved, turned, parted, joined, binned and scanned again: one wish, one transaction, then what is there now."""

from __future__ import annotations

from dataclasses import replace

from desktop.jobs.job import Lane
from desktop.ui.counter.bench import Bench
from desktop.ui.counter.intake import Intake
from desktop.ui.counter.page_steps import PageWish, change_of, drop_of, lay_of, page_ids, replaced_by, type_of
from desktop.ui.counter.scanning import Scanning
from desktop.workflow.arrange_types import (
    Change,
    MoveWaiting,
    Redo,
    RemoveWaiting,
    Replace,
    Turn,
    TurnWaiting,
    Undo,
)
from desktop.workflow.desk_types import DossierDetail
from ocr.errors import HosoError

_TO_READ = (Turn, TurnWaiting, MoveWaiting, RemoveWaiting, Undo, Redo)
"""What may leave something to be read, or to be read again; where it does not, reading finds nothing to do."""


class Arranging:
    """Does what is wished with the chosen pages of the dossier on the screen."""

    def __init__(self, bench: Bench, scanning: Scanning, intake: Intake) -> None:
        self._bench = bench
        self._intake = intake
        self._scanning = scanning
        self._to_replace: dict[str, int] = {}
        scanning.first_kept.connect(self._on_first_kept)

    def wish(self, wish: PageWish, keys: tuple[str, ...]) -> None:
        """Do one thing with pages; nothing where it means nothing."""
        if wish is PageWish.RESCAN:
            chosen = page_ids(keys)
            if chosen:
                self._scanning.scan(instead_of=chosen[0])
            return
        self._do(change_of(self._bench.state.detail, wish, keys))

    def drop(self, keys: tuple[str, ...], group: str, position: int) -> None:
        """Put pages where they were dropped."""
        self._do(drop_of(self._bench.state.detail, keys, group, position))

    def lay(self, keys: tuple[str, ...], row: int) -> None:
        """Say that the paper of some pages is the one of a row of the checklist."""
        self._do(lay_of(self._bench.state.detail, keys, row))

    def say_type(self, keys: tuple[str, ...], document_type: str) -> None:
        """Say what the paper of some pages is."""
        self._do(type_of(self._bench.state.detail, keys, document_type))

    def see(self, detail: DossierDetail) -> None:
        """Put pages that were scanned again, and are read now, into the places of the old ones."""
        for sha256, old in list(self._to_replace.items()):
            new = replaced_by(detail, sha256)
            if new is not None:
                del self._to_replace[sha256]
                self._do(Replace(old, new), code=detail.dossier.code)

    def _on_first_kept(self, sha256: str, instead_of: int) -> None:
        self._to_replace[sha256] = instead_of

    def _do(self, change: Change | None, *, code: str = "") -> None:
        bench = self._bench
        state = bench.state
        wanted = code or state.code
        if change is None or (not code and not state.can_add):
            return

        def failed(error: HosoError) -> None:
            bench.fail(error)
            bench.fetch(wanted)

        def done(_nothing: None) -> None:
            bench.fetch(wanted)
            bench.stored()
            if isinstance(change, _TO_READ):
                self._intake.read(wanted)

        bench.change(replace(state, error="", notes=()))
        bench.runner.submit(
            Lane.DB, lambda _job: bench.desk().arrange(wanted, change), name="arrange", done=done, failed=failed
        )
