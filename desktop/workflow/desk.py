"""Everything that the window asks of an open store; each method runs on a lane, never in the thread of the window.

This module loads the database and, when the first stack is read, the reader: import it on a lane too.
"""

from __future__ import annotations

import gc
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.messages import BLANK_PAGES, SEPARATORS, STATE_SECRET, error_text, say, warning_text
from desktop.words.dossier import DUPLICATES
from desktop.workflow.accounts_desk import AccountsDesk
from desktop.workflow.arrange_waiting import waiting_pages
from desktop.workflow.capture_desk import CaptureDesk
from desktop.workflow.completeness import lack_of
from desktop.workflow.desk_types import (
    Asked,
    DossierDetail,
    Note,
    Preview,
)
from desktop.workflow.finish_desk import FinishDesk
from desktop.workflow.intake import take_in
from desktop.workflow.keying_desk import SecondDesk
from desktop.workflow.lookup_desk import LookupDesk
from desktop.workflow.office_desk import OfficeDesk
from desktop.workflow.open_store import Store, open_store
from desktop.workflow.owner_input import OwnerInput
from desktop.workflow.paper_names import paper_name
from desktop.workflow.people_desk import PeopleDesk
from desktop.workflow.pictures import Picture, PictureOrder, make_picture
from desktop.workflow.quality_desk import QualityDesk
from desktop.workflow.rates_desk import SupervisionDesk
from desktop.workflow.report_desk import ReportDesk
from desktop.workflow.reuse_text import reuse_text
from desktop.workflow.review_desk import ReviewDesk
from desktop.workflow.suggest_reuse import suggest_reuse
from desktop.workflow.today_desk import TodayDesk
from desktop.workflow.unclaimed_desk import UnclaimedDesk
from ocr.errors import FileUnreadable
from ocr.extraction.validate import NO_SEAL_SEEN
from storage.casework.opening import Intake
from storage.casework.undoing import step_back
from storage.dossiers.dossiers import get_dossier
from storage.dossiers.related import (
    newest_dossiers,
    steps_of_dossier,
)
from storage.dossiers.views import view_dossier
from storage.dossiers.working_days import VIETNAM_TIME
from storage.errors import StorageError
from storage.lists import DossierRow
from storage.owners.owners import owner_view_by_number
from storage.papers.captures import waiting_captures
from storage.papers.views import papers_in_bin, plain_page_texts
from storage.views import OwnerView, paper_ref

if TYPE_CHECKING:
    from desktop.workflow.arrange_types import Change
    from desktop.workflow.digitize import Outcome, Read

_LANGUAGE = "vi"


class Desk:
    """An open store as the window sees it. Safe to use from every lane."""

    def __init__(self, store: Store, opened: ExitStack, read: Read | None = None) -> None:
        self._store = store
        self._opened = opened
        self._read = read
        self._pages: dict[str, int] = {}
        self.capture = CaptureDesk(lambda: self._store)
        self.unclaimed = UnclaimedDesk(lambda: self._store)
        self.accounts = AccountsDesk(lambda: self._store, self._work_as)

    @classmethod
    def open(cls, folder: Path, database_url: str | None = None, read: Read | None = None) -> Desk:
        """Return the desk of a store's folder, which is made if it is not there; `read` stands in for the reader.

        Raises:
            StorageError: the store cannot be used; it was not changed.
        """
        with ExitStack() as stack:
            store = stack.enter_context(open_store(folder, database_url))
            return cls(store, stack.pop_all(), read)

    def close(self) -> None:
        """Close the store as it should be: whoever opens it next begins anew."""
        with suppress(StorageError):
            self.capture.remember("")
        self._opened.close()

    @property
    def review(self) -> ReviewDesk:
        """The store as the review screen asks it, for whoever works with it now."""
        return ReviewDesk(self._store)

    @property
    def lookup(self) -> LookupDesk:
        """What the store knows of people, papers and procedures."""
        return LookupDesk(self._store)

    @property
    def finish(self) -> FinishDesk:
        """The store for slips, steps, results and packages."""
        return FinishDesk(self._store, lambda: datetime.now(UTC))

    @property
    def people(self) -> PeopleDesk:
        """What is done to stored people that were taken for one."""
        return PeopleDesk(self._store)

    @property
    def supervision(self) -> SupervisionDesk:
        """What the supervisor's place asks."""
        return SupervisionDesk(self._store, lambda: datetime.now(UTC))

    @property
    def office(self) -> OfficeDesk:
        """What is decided for everybody who works with the store."""
        return OfficeDesk(self._store)

    @property
    def quality(self) -> QualityDesk:
        """The store for those who check the work of others."""
        return QualityDesk(self._store)

    @property
    def reports(self) -> ReportDesk:
        """Reports that are written or mailed on a schedule, in the name of whoever works now."""
        return ReportDesk(self._store)

    @property
    def second(self) -> SecondDesk:
        """The values that somebody asked a second person to key."""
        return SecondDesk(self._store)

    @property
    def today(self) -> TodayDesk:
        """What the counter has to do today."""
        return TodayDesk(self._store, lambda: datetime.now(UTC))

    def dossier(self, code: str) -> DossierDetail:
        """Return everything about a dossier, with the pages that wait in it.

        Raises:
            NotFound: there is no such dossier.
        """
        with self._store.database.reading() as session:
            dossier = view_dossier(session, code)
            steps = steps_of_dossier(session, dossier.id)
            captures = waiting_captures(session, get_dossier(session, code))
            back = step_back(session, dossier.id)
            thrown = papers_in_bin(session, dossier.id)
            own = {each.id: each for each in dossier.papers if each.dossier_code == code}
            texts = plain_page_texts(session, own.keys())
        waiting = waiting_pages(captures, self._count_pages)
        lacks = {paper_id: lack_of(own[paper_id].document_type, texts[paper_id]) for paper_id in own}
        told = {number: lack for number, lack in lacks.items() if lack}
        return DossierDetail(dossier, steps, waiting, back, told, thrown)

    def arrange(self, code: str, change: Change) -> None:
        """Do one thing to the pages of a dossier; see `desktop.workflow.arrange`."""
        from desktop.workflow.arrange import arrange  # noqa: PLC0415

        arrange(self._store, code, change, self._count_pages)

    def newest(self, limit: int) -> tuple[DossierRow, ...]:
        """Return the dossiers that came in last, newest first."""
        with self._store.database.reading() as session:
            return newest_dossiers(session, limit)

    def owner(self, number: str) -> OwnerView | None:
        """Return whom a number means, None when nobody stored has it."""
        with self._store.database.reading() as session:
            return owner_view_by_number(session, number)

    def preview(self, procedure: str, number: str) -> Preview:
        """Return who a number means and what must be asked of them for a procedure.

        Raises:
            BadValue, NotFound: the number or the procedure cannot be meant.
        """
        answers = suggest_reuse(self._store, number, procedure)
        components = tuple(
            Asked(
                name=answer.name,
                is_spared=answer.is_spared,
                reason=reuse_text(answer, _LANGUAGE),
                code=answer.reason.code.value,
            )
            for answer in answers
        )
        return Preview(self.owner(number), components)

    def take_in(self, procedure: str, owner: OwnerInput, counter: str = "") -> str:
        """Open a dossier now, at a counter, take over what the store has, and return its code.

        Raises:
            NotFound, BadValue: the procedure or the number cannot be meant.
            StorageError: nothing was stored.
        """
        return take_in(
            self._store,
            Intake(
                procedure=procedure,
                owner_number=owner.number,
                received_at=datetime.now(VIETNAM_TIME),
                owner_name=owner.name,
                owner_old_number=owner.old_number,
                owner_birth_date=owner.birth_date,
                counter=counter,
            ),
        )

    def keep(self, code: str, paths: Sequence[Path]) -> tuple[Note, ...]:
        """Make files safe in a dossier and return a sentence for each that could not be taken.

        Raises:
            StorageError: the store cannot be written; what was safe stays safe.
        """
        from desktop.workflow.keep import keep_files  # noqa: PLC0415

        failures = keep_files(self._store, code, paths)
        return tuple(Note(f"{Path(each.name).name}: {error_text(each.error, _LANGUAGE)}", True) for each in failures)

    def keep_bytes(self, code: str, data: bytes, name: str) -> tuple[Note, ...]:
        """Make a pasted picture safe in a dossier; see `keep`."""
        with tempfile.TemporaryDirectory(dir=self._store.folder) as folder:
            path = Path(folder) / name
            path.write_bytes(data)
            return self.keep(code, [path])

    def read_waiting(self, code: str, on_progress: Callable[[int, int], None]) -> tuple[Note, ...]:
        """Read what waits in a dossier, and again what was turned; return a sentence for each file not in it as papers.

        Raises:
            EngineMissing, LanguageMissing, StorageError, Cancelled: the files wait, as safe as before.
        """
        from desktop.workflow.digitize import read_waiting  # noqa: PLC0415  # OpenCV comes with it
        from desktop.workflow.read_again import read_again  # noqa: PLC0415

        read = self._reader()
        outcome = read_waiting(self._store, code, read, on_progress, partial(self.capture.is_scanning, code))
        return (*_notes(outcome), *read_again(self._store, code, read, on_progress))

    def warm_up(self) -> None:
        """Load what reading needs: OpenCV, the templates and the second reader take seconds the first time.

        What is loaded stays for good, so the garbage collector need not look through it again and again: one full
        search held up the window for 230 ms (22 November 2026).
        """
        import desktop.workflow.digitize  # noqa: F401, PLC0415

        self._reader()
        gc.freeze()

    def _reader(self) -> Read:
        """Return the reader; it stays, since it remembers what it read last."""
        from desktop.workflow.read_files import reader  # noqa: PLC0415  # see above

        if self._read is None:
            self._read = reader(max(1, min(4, os.cpu_count() or 1)))
        return self._read

    def picture(self, order: PictureOrder) -> Picture:
        """Return a picture for the screen; see `make_picture`."""
        return self.unclaimed.picture(order) if order.is_unclaimed else make_picture(self._store.files, order)

    def _work_as(self, store: Store) -> None:
        self._store = store

    def _count_pages(self, sha256: str) -> int:
        from ocr.imaging.load import count_pages  # noqa: PLC0415  # OpenCV comes with it

        if sha256 not in self._pages:
            try:
                with self._store.files.as_path(sha256) as path:
                    self._pages[sha256] = count_pages(path)
            except FileUnreadable:
                self._pages[sha256] = 1
        return self._pages[sha256]


def _notes(outcome: Outcome) -> Iterator[Note]:
    for same in outcome.duplicates:
        text = say(DUPLICATES["certain" if same.is_certain else "possible"], _LANGUAGE, paper=paper_ref(same.paper_id))
        yield Note(text, is_problem=False)
    for failure in outcome.failures:
        yield Note(f"{Path(failure.name).name}: {error_text(failure.error, _LANGUAGE)}", is_problem=True)
    for name in outcome.stopped:
        yield Note(f"{name}: {say(STATE_SECRET, _LANGUAGE)}", is_problem=True)
    for document_type in outcome.unsealed:
        yield Note(f"{paper_name(document_type)}: {warning_text(NO_SEAL_SEEN, _LANGUAGE)}", is_problem=False)
    if outcome.blank:
        yield Note(say(BLANK_PAGES, _LANGUAGE, count=outcome.blank), is_problem=False, is_done=True)
    if outcome.separators:
        yield Note(say(SEPARATORS, _LANGUAGE, count=outcome.separators), is_problem=False, is_done=True)
