"""What the counter shows: pure data and the ways it changes. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from desktop.ui.counter.capture_state import NOTHING_COMES, CaptureState, ScanPhase
from desktop.ui.counter.today_state import NOT_COUNTED, TodayState
from desktop.workflow.desk_types import DossierDetail, Note, Preview, ProcedureChoice, WaitingPage
from desktop.workflow.filed import NOTHING_LEFT, LeftResults
from desktop.workflow.owner_input import OwnerInput, parse_owner_input
from ocr.text import fold, one_line
from storage.lists import DossierRow
from storage.states import OPEN_STEPS
from storage.views import OwnerView

SHOWN_CHOICES = 40


class Mode(Enum):
    """What the counter is at: nothing, opening a dossier, or one that is open."""

    IDLE = "idle"
    NEW = "new"
    OPEN = "open"


_FEWEST_LETTERS = 2


@dataclass(frozen=True, slots=True)
class NewDossier:
    """A dossier that is being opened: what was typed and what is known from it.

    `preview` answers for `asked`, the procedure and the number that it was asked for. `people` are those of the store
    who are called what stands in the owner's box, None while nobody asked.
    """

    procedure_text: str = ""
    procedure: ProcedureChoice | None = None
    owner_text: str = ""
    owner: OwnerInput | None = None
    name: str = ""
    preview: Preview | None = None
    asked: tuple[str, str] | None = None
    problem: str = ""
    people: tuple[OwnerView, ...] | None = None

    @property
    def name_wanted(self) -> str:
        """The name in the owner's box by which people are to be looked for; "" while it is not one."""
        text = one_line(self.owner_text)
        is_name = sum(map(str.isalpha, text)) >= _FEWEST_LETTERS and not any(map(str.isdigit, text)) and "|" not in text
        return text if self.owner is None and is_name else ""

    @property
    def question(self) -> tuple[str, str] | None:
        """What the store is to be asked now, None as long as something is missing."""
        if self.procedure is None or self.owner is None:
            return None
        return self.procedure.code, self.owner.number

    @property
    def is_answered(self) -> bool:
        """Whether the store has answered for what stands in the boxes."""
        return self.preview is not None and self.question is not None and self.asked == self.question

    @property
    def needs_name(self) -> bool:
        """Whether the store does not know the owner and nobody said the name."""
        known = self.preview is not None and self.preview.owner is not None and bool(self.preview.owner.name)
        return self.is_answered and not known and not one_line(self.name)

    @property
    def can_open(self) -> bool:
        """Whether the dossier may be opened."""
        return self.is_answered and not self.needs_name

    @property
    def named_owner(self) -> OwnerInput | None:
        """The owner with the name as it stands in its box."""
        return None if self.owner is None else replace(self.owner, name=one_line(self.name))


@dataclass(frozen=True, slots=True)
class Reading:
    """How far the pages of a dossier are read."""

    code: str
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class CounterState:
    """The counter: what it is at, and every stack that is scanned and read meanwhile.

    `findings` says what is wrong with pages that wait, by the name of their file and the place in it. With `as_result`
    what comes into the dossier on the screen is its issued result. `exporting` and `filing` say how many papers of a
    package are written, how many pages of results were looked at for codes, of how many; None while that is not done.
    `left` are scanned pages of results that are in no dossier.
    """

    mode: Mode = Mode.IDLE
    is_ready: bool = False
    recent: tuple[DossierRow, ...] = ()
    procedures: tuple[ProcedureChoice, ...] = ()
    new: NewDossier = NewDossier()
    code: str = ""
    detail: DossierDetail | None = None
    reading: tuple[Reading, ...] = ()
    keeping: int = 0
    notes: tuple[Note, ...] = ()
    error: str = ""
    capture: CaptureState = NOTHING_COMES
    today: TodayState = NOT_COUNTED
    findings: Mapping[tuple[str, int], tuple[str, ...]] = field(default_factory=dict)
    as_result: bool = False
    exporting: tuple[int, int] | None = None
    filing: tuple[int, int] | None = None
    left: LeftResults = NOTHING_LEFT

    @property
    def own_reading(self) -> Reading | None:
        """How far the dossier on the screen is read, None when nothing of it is."""
        return next((each for each in self.reading if each.code == self.code), None)

    @property
    def can_add(self) -> bool:
        """Whether papers may come into the dossier on the screen."""
        return self.mode is Mode.OPEN and self.detail is not None and self.detail.dossier.step in OPEN_STEPS

    @property
    def can_scan(self) -> bool:
        """Whether a scan into the dossier on the screen may begin."""
        return self.can_add and self.capture.phase is ScanPhase.IDLE

    @property
    def can_scan_results(self) -> bool:
        """Whether a stack of results of whatever dossiers may be scanned now."""
        return self.is_ready and self.filing is None and self.capture.phase is ScanPhase.IDLE

    @property
    def can_file_left(self) -> bool:
        """Whether there are scanned results that may be filed now: none are being scanned or filed."""
        return bool(self.left.to_file) and self.filing is None and not self.is_scanning_results

    @property
    def can_claim(self) -> bool:
        """Whether somebody may say now of which dossiers scanned results are that bear no code, or see the bin."""
        is_quiet = self.filing is None and not self.is_scanning_results
        return is_quiet and not self.left.to_file and bool(self.left.of_nobody or self.left.thrown)

    @property
    def is_scanning_results(self) -> bool:
        """Whether pages of such a stack may still come."""
        return self.capture.is_scanning and not self.capture.code

    @property
    def is_scanning_here(self) -> bool:
        """Whether pages are being scanned into the dossier on the screen."""
        return self.capture.is_scanning and bool(self.code) and self.capture.code == self.code

    @property
    def safe_pages(self) -> int:
        """How many pages of the dossier on the screen are safe: those in its papers and those that wait."""
        if self.detail is None:
            return 0
        own = [paper for paper in self.detail.dossier.papers if paper.dossier_code == self.detail.dossier.code]
        return sum(len(paper.pages) for paper in own) + len(self.detail.waiting)

    @property
    def unread_pages(self) -> int:
        """How many pages of the dossier on the screen are to be read, or to be read again since they were turned."""
        return 0 if self.detail is None else len(self.detail.waiting) + _turned(self.detail)


def _turned(detail: DossierDetail) -> int:
    own = (paper for paper in detail.dossier.papers if paper.dossier_code == detail.dossier.code)
    return sum(page.read_again for paper in own for page in paper.pages)


def choices(state: CounterState) -> tuple[ProcedureChoice, ...]:
    """Return the procedures that have every word that was typed, marks or not; what is asked for most comes first."""
    words = fold(one_line(state.new.procedure_text)).split()
    found = (each for each in state.procedures if all(word in each.folded for word in words))
    return tuple(each for each, _ in zip(found, range(SHOWN_CHOICES), strict=False))


def begun(state: CounterState) -> CounterState:
    """Return the state with an empty new dossier."""
    return replace(state, mode=Mode.NEW, new=NewDossier(), code="", detail=None, notes=(), error="")


def procedure_typed(state: CounterState, text: str) -> CounterState:
    """Return the state after something was typed where the procedure goes; a card's code goes to the owner."""
    owner = parse_owner_input(text) if "|" in text else None
    if owner is not None:
        return owner_typed(replace(state, new=replace(state.new, procedure_text="")), text)
    return replace(state, new=replace(state.new, procedure_text=text, procedure=None, problem=""))


def procedure_chosen(state: CounterState, code: str) -> CounterState:
    """Return the state with a procedure."""
    choice = next((each for each in state.procedures if each.code == code), None)
    if choice is None:
        return state
    return replace(state, new=replace(state.new, procedure=choice, procedure_text=choice.name, problem=""))


def owner_typed(state: CounterState, text: str) -> CounterState:
    """Return the state after something was typed where the owner's number goes."""
    owner = parse_owner_input(text)
    if owner is None:
        new = replace(state.new, owner_text=text, owner=None, problem="")
        return replace(state, new=new if new.name_wanted else replace(new, people=None))
    shown = owner.number if owner.from_card else text
    new = replace(state.new, owner_text=shown, owner=owner, name=owner.name or state.new.name, problem="")
    return replace(state, new=replace(new, people=None))


def people_found(state: CounterState, text: str, people: Sequence[OwnerView]) -> CounterState:
    """Return the state with those of the store who are called that, if that is still what stands in the box."""
    if state.new.name_wanted != text:
        return state
    return replace(state, new=replace(state.new, people=tuple(people)))


def name_typed(state: CounterState, text: str) -> CounterState:
    """Return the state after something was typed where the owner's name goes."""
    return replace(state, new=replace(state.new, name=text))


def previewed(state: CounterState, question: tuple[str, str], preview: Preview) -> CounterState:
    """Return the state with the store's answer, if it is still the answer to what stands in the boxes."""
    if state.new.question != question:
        return state
    name = preview.owner.name if preview.owner is not None and preview.owner.name else state.new.name
    return replace(state, new=replace(state.new, preview=preview, asked=question, name=name, problem=""))


def problem_said(state: CounterState, problem: str) -> CounterState:
    """Return the state with a sentence about what stands in the boxes."""
    return replace(state, new=replace(state.new, problem=problem))


def taken_up(state: CounterState, code: str) -> CounterState:
    """Return the state in which a dossier is being fetched."""
    return replace(state, mode=Mode.OPEN, code=code, detail=None, notes=(), error="", new=NewDossier(), as_result=False)


def detail_arrived(state: CounterState, detail: DossierDetail) -> CounterState:
    """Return the state with a dossier that came, if it is still the one wanted."""
    return state if state.code != detail.dossier.code else replace(state, detail=detail)


def left(state: CounterState) -> CounterState:
    """Return the state after the officer put a dossier aside."""
    return replace(state, mode=Mode.IDLE, code="", detail=None, new=NewDossier(), notes=(), error="")


def read_on(state: CounterState, reading: Reading) -> CounterState:
    """Return the state with how far a stack is."""
    others = tuple(each for each in state.reading if each.code != reading.code)
    return replace(state, reading=(*others, reading))


def read_out(state: CounterState, code: str) -> CounterState:
    """Return the state after a stack came to an end."""
    return replace(state, reading=tuple(each for each in state.reading if each.code != code))


def noted(state: CounterState, code: str, notes: Sequence[Note]) -> CounterState:
    """Return the state with sentences about files of a dossier, if it is the one on the screen."""
    return replace(state, notes=(*state.notes, *notes)) if state.code == code else state


def page_arrived(state: CounterState, code: str, page: WaitingPage) -> CounterState:
    """Return the state with one more page that waits, if its dossier is the one on the screen."""
    if state.detail is None or state.code != code or page in state.detail.waiting:
        return state
    return replace(state, detail=replace(state.detail, waiting=(*state.detail.waiting, page)))


def page_judged(state: CounterState, page: WaitingPage, findings: tuple[str, ...]) -> CounterState:
    """Return the state with what is wrong with a page."""
    return replace(state, findings={**state.findings, (page.sha256, page.index): findings})
