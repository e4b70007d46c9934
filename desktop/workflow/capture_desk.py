"""What the window asks of an open store while papers come in: scans, files that arrive, where it was when it ended."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from desktop.devices.errors import ArrivalStays
from desktop.devices.watched_folder import Arrival, stands_still
from desktop.messages import error_text
from desktop.workflow.capture import CaptureSpool, open_spool, take_in_spools
from desktop.workflow.capture_resume import remember_dossier, remembered_dossier
from desktop.workflow.desk_types import Note, WaitingPage
from desktop.workflow.filed import Filed, LeftResults
from desktop.workflow.open_store import Store
from desktop.workflow.result_spool import ResultSpool, open_result_spool
from desktop.workflow.unclaimed import left_results
from ocr.errors import FileUnreadable
from storage.dossiers.dossiers import get_dossier
from storage.errors import StorageError
from storage.papers.captures import BLANK, SEPARATOR
from storage.states import OPEN_STEPS

_LANGUAGE = "vi"


class CaptureDesk:
    """Part of a `Desk`; safe to use from every lane. Whoever is signed in at that moment is who does things."""

    def __init__(self, store_of: Callable[[], Store]) -> None:
        self._store_of = store_of
        self._busy: dict[Path, str] = {}

    @property
    def _store(self) -> Store:
        return self._store_of()

    @contextmanager
    def scanning(self, code: str, *, is_result: bool = False, device: str = "") -> Iterator[CaptureSpool]:
        """Give the folder of a new scan into a dossier, and know it as being scanned until the end of the block.

        Raises:
            StorageError: nothing can be scanned into it now.
        """
        with open_spool(self._store, code, is_result=is_result, device=device) as spool:
            self._busy[spool.folder] = code
            try:
                yield spool
            finally:
                self._busy.pop(spool.folder, None)

    @contextmanager
    def scanning_results(self) -> Iterator[ResultSpool]:
        """Give the folder of a new scan of issued results, and leave it alone until the end of the block.

        Raises:
            StorageError: nothing can be scanned now.
        """
        with open_result_spool(self._store, datetime.now(UTC)) as spool:
            self._busy[spool.folder] = ""
            try:
                yield spool
            finally:
                self._busy.pop(spool.folder, None)

    def file_scanned(self, on_progress: Callable[[int, int], None]) -> Filed:
        """Take scanned results into the dossiers whose codes they bear; see `desktop.workflow.result_scan`."""
        from desktop.workflow.result_scan import file_scanned  # noqa: PLC0415  # the reader comes with it

        return file_scanned(self._store, datetime.now(UTC), on_progress, busy=frozenset(self._busy))

    def left_results(self) -> LeftResults:
        """Return how many scanned pages of results were left in no dossier, by a kill or by trouble with filing.

        Raises:
            StorageError: they cannot be seen.
        """
        return left_results(self._store, datetime.now(UTC), frozenset(self._busy))

    def is_scanning(self, code: str) -> bool:
        """Say whether pages of a dossier are still coming."""
        return code in self._busy.values()

    def take_in_spools(self) -> tuple[str, ...]:
        """Take whole pages that a killed program never showed into their dossiers; return the codes of those.

        Raises:
            StorageError: they stay where they are.
        """
        return take_in_spools(self._store, busy=frozenset(self._busy))

    def remember(self, code: str) -> None:
        """Remember which dossier is on the screen; "" for none.

        Raises:
            StorageError: it could not be noted.
        """
        remember_dossier(self._store.folder, code)

    def remembered(self) -> str:
        """Return the dossier that was on the screen when the program was killed, "" if none was or it is closed now."""
        code = remembered_dossier(self._store.folder)
        if not code:
            return ""
        with self._store.database.reading() as session:
            return code if get_dossier(session, code).step in OPEN_STEPS else ""

    def findings(self, page: WaitingPage) -> tuple[str, ...]:
        """Return what is wrong with a page that waits, measured now: words of `FindingKind`.

        Alone stand "blank" for an empty side and "separator" for a separator sheet.

        Nothing is said of a file that cannot be decoded: the reader tells of it, and why.
        """
        from ocr.codes.codes import read_codes  # noqa: PLC0415
        from ocr.codes.separator import is_separator  # noqa: PLC0415
        from ocr.imaging.blank import is_blank  # noqa: PLC0415  # OpenCV comes with it
        from ocr.imaging.load import load_page  # noqa: PLC0415
        from ocr.pipeline.picture_quality import judge_picture  # noqa: PLC0415
        from ocr.pipeline.straighten import Straight  # noqa: PLC0415

        try:
            with self._store.files.as_path(page.sha256) as path:
                image = load_page(path, page.index).image
        except (FileUnreadable, StorageError):
            return ()
        gray = Straight.untouched(image).gray
        if is_separator(read_codes(gray)):
            return (SEPARATOR,)
        if is_blank(gray):
            return (BLANK,)
        return tuple(each.value for each in judge_picture(image).findings)

    def take_arrivals(self, code: str, arrivals: Sequence[Arrival]) -> tuple[tuple[Arrival, ...], tuple[Note, ...]]:
        """Make files of the watched folder safe in a dossier, then remove them there; the folder stands for its device.

        Returns those that are safe now, and a sentence for each that could not be taken or not be removed. A file
        that changed since it counted as whole, even while it was copied, stays and is no trouble: it comes again.

        Raises:
            NotFound: the dossier is gone.
            StorageError: the store cannot be written; nothing was removed.
        """
        from desktop.workflow.keep import keep_files  # noqa: PLC0415

        taken: list[Arrival] = []
        notes: list[Note] = []
        for arrival in arrivals:
            if not stands_still(arrival):
                continue
            failures = keep_files(self._store, code, [arrival.path], device=arrival.path.parent.name)
            if failures:
                notes += [
                    Note(f"{arrival.path.name}: {error_text(each.error, _LANGUAGE)}", is_problem=True)
                    for each in failures
                ]
            elif stands_still(arrival):
                notes += _removed(arrival)
            taken.append(arrival)
        return tuple(taken), tuple(notes)


def _removed(arrival: Arrival) -> list[Note]:
    try:
        arrival.path.unlink()
    except FileNotFoundError:
        return []
    except OSError:
        return [Note(error_text(ArrivalStays(arrival.path.name), _LANGUAGE), is_problem=True)]
    return []
