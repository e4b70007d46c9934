"""What the window asks of an open store when a dossier ends: slips, steps, results, the package for other systems."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.messages import error_text
from desktop.workflow.desk_types import Note
from desktop.workflow.handover import move, move_back
from desktop.workflow.slip_types import Sheet, SlipOrder

if TYPE_CHECKING:
    from desktop.workflow.filed import Filed
    from desktop.workflow.open_store import Store
    from storage.states import DossierStep

_LANGUAGE = "vi"


class FinishDesk:
    """Part of a `Desk`; safe to use from every lane. The libraries behind it are loaded when they are first wanted."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    def slip(self, code: str, order: SlipOrder) -> bytes:
        """Return a slip of a dossier as a PDF.

        Raises:
            NotFound: there is no such dossier.
        """
        from desktop.workflow.slip_pdf import make_slip_pdf  # noqa: PLC0415
        from desktop.workflow.slips import make_slip  # noqa: PLC0415

        return make_slip_pdf(make_slip(self._store, code, order, self._now()))

    def slip_sheets(self, code: str, order: SlipOrder) -> tuple[Sheet, ...]:
        """Return the pages of a slip as they are printed; see `slip`."""
        from desktop.workflow.slip_sheets import sheets_of  # noqa: PLC0415

        return sheets_of(self.slip(code, order))

    def write_slip(self, code: str, order: SlipOrder, target: Path) -> None:
        """Write a slip to a file; see `slip`.

        Raises:
            DiskFull, StoreReadOnly, PlaceUnusable: it cannot be written there.
        """
        from desktop.workflow.slips import write_slip  # noqa: PLC0415

        write_slip(self.slip(code, order), target)

    def step(self, code: str, to: DossierStep, version: int, note: str = "") -> None:
        """Take a dossier one step on; see `desktop.workflow.handover`."""
        move(self._store, code, to, at=self._now(), note=note or None, version=version)

    def step_back(self, code: str) -> None:
        """Take the last step of a dossier back; see `desktop.workflow.handover`."""
        move_back(self._store, code)

    def find_dossier(self, text: str) -> str:
        """Return the code of the dossier that a slip's code means; see `desktop.workflow.results`."""
        from desktop.workflow.meant_dossier import find_dossier  # noqa: PLC0415

        return find_dossier(self._store, text)

    def keep_results(self, code: str, paths: Sequence[Path]) -> tuple[Note, ...]:
        """Make files safe in a dossier as its issued result; return a sentence for each that could not be taken."""
        from desktop.workflow.keep import keep_files  # noqa: PLC0415

        failures = keep_files(self._store, code, paths, is_result=True)
        return tuple(Note(f"{Path(each.name).name}: {error_text(each.error, _LANGUAGE)}", True) for each in failures)

    def file_results(self, paths: Sequence[Path], on_progress: Callable[[int, int], None]) -> Filed:
        """Take files with results into the dossiers whose codes they bear; see `desktop.workflow.results`."""
        from desktop.workflow.results import file_results  # noqa: PLC0415

        return file_results(self._store, paths, self._now(), on_progress)

    def export(self, code: str, target: Path, on_progress: Callable[[int, int], None]) -> Path:
        """Write a dossier for a one-stop system; see `desktop.workflow.export_dossier`."""
        from desktop.workflow.export_dossier import export_dossier  # noqa: PLC0415

        return export_dossier(self._store, code, target, on_progress)
