"""What the window needs of a store: `desktop.workflow.desk.Desk` is it, tests bring their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from desktop.devices.watched_folder import Arrival
from desktop.ui.accounts.port import AccountsPort
from desktop.ui.finish_port import FinishPort
from desktop.ui.quality_port import QualityPort, SecondPort
from desktop.ui.report_port import ReportPort
from desktop.ui.review_port import ReviewPort
from desktop.ui.settings.port import OfficePort
from desktop.ui.supervision_port import SupervisionPort
from desktop.ui.unclaimed_port import UnclaimedPort
from desktop.workflow.arrange_types import Change
from desktop.workflow.desk_types import (
    DossierDetail,
    Everything,
    Found,
    KeptPage,
    Note,
    PaperDetail,
    Preview,
    ProcedureChoice,
    WaitingPage,
)
from desktop.workflow.filed import Filed, LeftResults
from desktop.workflow.owner_input import OwnerInput
from desktop.workflow.pictures import Picture, PictureOrder
from desktop.workflow.today_types import Today, TodayList
from storage.lists import DossierRow, PersonView
from storage.views import OwnerView


class SpoolPort(Protocol):
    """The folder of one scan, and how its pages are made safe."""

    @property
    def folder(self) -> Path:
        """Where the driver leaves pages."""
        ...

    def keep(self, path: Path) -> KeptPage:
        """Make a page safe in its dossier and return it as it may be shown."""
        ...


class ResultSpoolPort(Protocol):
    """The folder of one scan of results, and how its pages are made safe."""

    @property
    def folder(self) -> Path:
        """Where the driver leaves pages."""
        ...

    def keep(self, path: Path) -> Path:
        """Make a page safe and return where it is."""
        ...


class CapturePort(Protocol):
    """An open store while papers come in; every method is called on a lane and may raise a `HosoError`."""

    def scanning(self, code: str, *, is_result: bool = False, device: str = "") -> AbstractContextManager[SpoolPort]:
        """Give the folder of a new scan into a dossier, of papers or of its issued result; `device` as it is called."""
        ...

    def scanning_results(self) -> AbstractContextManager[ResultSpoolPort]:
        """Give the folder of a new scan of results of whatever dossiers."""
        ...

    def file_scanned(self, on_progress: Callable[[int, int], None]) -> Filed:
        """Take what was scanned so into the dossiers whose codes it bears."""
        ...

    def left_results(self) -> LeftResults:
        """Return how many scanned pages of results were left in no dossier."""
        ...

    def take_in_spools(self) -> tuple[str, ...]:
        """Take in pages that a killed program never showed; return the codes of their dossiers."""
        ...

    def remember(self, code: str) -> None:
        """Remember which dossier is on the screen."""
        ...

    def remembered(self) -> str:
        """Return the dossier that was on the screen when the program was killed, "" for none."""
        ...

    def findings(self, page: WaitingPage) -> tuple[str, ...]:
        """Return what is wrong with a page that waits."""
        ...

    def take_arrivals(self, code: str, arrivals: Sequence[Arrival]) -> tuple[tuple[Arrival, ...], tuple[Note, ...]]:
        """Make files of the watched folder safe in a dossier; return those that are, and what is to be said."""
        ...


class TodayPort(Protocol):
    """Today's work; every method is called on a lane and may raise a `HosoError`."""

    def figures(self) -> Today:
        """Return how much there is of what."""
        ...

    def rows(self, which: TodayList, limit: int) -> tuple[DossierRow, ...]:
        """Return the dossiers of a list, what is due first comes first."""
        ...


class LookupPort(Protocol):
    """What is known of people, papers and procedures; every method is called on a lane and may raise a `HosoError`."""

    def find(self, text: str, limit: int) -> tuple[Found, ...]:
        """Return what matches a text, best first; without one the newest things."""
        ...

    def everything(self, text: str, first: Sequence[int]) -> Everything:
        """Return all that matches a text as numbers, those of `first` in front."""
        ...

    def things(self, text: str, entries: Sequence[int]) -> tuple[Found, ...]:
        """Return what some of these numbers mean, in their order; what is not there any more is left out."""
        ...

    def named(self, text: str, limit: int) -> tuple[OwnerView, ...]:
        """Return who is called that and has a number, best first."""
        ...

    def person(self, name: str) -> PersonView:
        """Return everything about an owner."""
        ...

    def paper(self, name: str) -> PaperDetail:
        """Return everything about a paper."""
        ...

    def save_paper(self, name: str, target: Path) -> None:
        """Write a paper's archival PDF to a file."""
        ...

    def procedures(self) -> tuple[ProcedureChoice, ...]:
        """Return the catalogue, what is asked for most first."""
        ...


class PeoplePort(Protocol):
    """Stored people that were taken for one; every method is called on a lane and may raise a `HosoError`."""

    def part(self, event_id: int) -> None:
        """Undo a join of two people."""
        ...

    def join_again(self, event_id: int) -> None:
        """Join people again who were parted."""
        ...


class DeskPort(Protocol):
    """An open store; every method is called on a lane and may raise a `HosoError`."""

    @property
    def review(self) -> ReviewPort:
        """The store as the review screen asks it."""
        ...

    @property
    def finish(self) -> FinishPort:
        """The same store for slips, steps, results and packages."""
        ...

    @property
    def capture(self) -> CapturePort:
        """The same store for papers that come in."""
        ...

    @property
    def unclaimed(self) -> UnclaimedPort:
        """The same store for scanned results of which nobody knows the dossier."""
        ...

    @property
    def accounts(self) -> AccountsPort:
        """Who may sign in to it, and who has."""
        ...

    @property
    def lookup(self) -> LookupPort:
        """What it knows of people, papers and procedures."""
        ...

    @property
    def people(self) -> PeoplePort:
        """What is done to stored people that were taken for one."""
        ...

    @property
    def today(self) -> TodayPort:
        """What the counter has to do today."""
        ...

    @property
    def office(self) -> OfficePort:
        """What is decided for everybody who works with it."""
        ...

    def dossier(self, code: str) -> DossierDetail:
        """Return everything about a dossier."""
        ...

    def newest(self, limit: int) -> tuple[DossierRow, ...]:
        """Return the dossiers that came in last, newest first."""
        ...

    def preview(self, procedure: str, number: str) -> Preview:
        """Return who a number means and what must be asked of them."""
        ...

    def take_in(self, procedure: str, owner: OwnerInput, counter: str = "") -> str:
        """Open a dossier at a counter, "" where it has no name, and return its code."""
        ...

    def keep(self, code: str, paths: Sequence[Path]) -> tuple[Note, ...]:
        """Make files safe in a dossier."""
        ...

    def keep_bytes(self, code: str, data: bytes, name: str) -> tuple[Note, ...]:
        """Make a pasted picture safe in a dossier."""
        ...

    def read_waiting(self, code: str, on_progress: Callable[[int, int], None]) -> tuple[Note, ...]:
        """Read the files that wait in a dossier."""
        ...

    def arrange(self, code: str, change: Change) -> None:
        """Do one thing to the pages of a dossier."""
        ...

    def picture(self, order: PictureOrder) -> Picture:
        """Return a picture for the screen."""
        ...

    @property
    def supervision(self) -> SupervisionPort:
        """What the supervisor's place asks."""
        ...

    @property
    def reports(self) -> ReportPort:
        """Reports that are written or mailed on a schedule."""
        ...

    @property
    def second(self) -> SecondPort:
        """The values that a second person was asked for."""
        ...

    @property
    def quality(self) -> QualityPort:
        """What quality sampling and second keying ask."""
        ...


DeskOf = Callable[[], DeskPort]
"""Gives the desk, on a lane: it may have to wait until the store is open, and raises what kept it from opening."""
