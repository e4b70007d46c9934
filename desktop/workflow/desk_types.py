"""What the window is given: frozen, light to import, and made of what the store hands out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop.workflow.completeness import Lack
from desktop.workflow.pictures import Picture
from storage.lists import NOTHING_BACK, PaperEvent, PaperUse, StepBack, StepView
from storage.views import DossierView, OwnerView, PaperView


@dataclass(frozen=True, slots=True)
class Found:
    """Something found; `kind` is owner, paper or dossier, `picture_sha256` a paper's first page.

    `entry` is what `Everything` tells it by.
    """

    kind: str
    id: str
    title: str
    snippet: str
    dossier_code: str | None = None
    document_type: str | None = None
    picture_sha256: str | None = None
    entry: int = 0


Everything = Mapping[str, Sequence[int]]
"""All that answers a question, by kind: numbers in an order that holds still, by which some of it is asked for."""


@dataclass(frozen=True, slots=True)
class PaperDetail:
    """A paper with the people on it (who, as what), where it is used, its fields' kinds by key, and its history."""

    paper: PaperView
    people: tuple[tuple[OwnerView, str], ...]
    uses: tuple[PaperUse, ...]
    kinds: Mapping[str, str]
    history: tuple[PaperEvent, ...] = ()


@dataclass(frozen=True, slots=True)
class WaitingPage:
    """A page of a file that is safe in the store and not read yet.

    `quarters` says how somebody turned it clockwise from how it lies in the file; None: nobody did.
    """

    capture_id: int
    name: str
    sha256: str
    index: int
    pages_of_file: int
    quarters: int | None = None


@dataclass(frozen=True, slots=True)
class KeptPage:
    """A scanned page that is safe now, and a small picture of it, None where none could be made."""

    page: WaitingPage
    preview: Picture | None = None


@dataclass(frozen=True, slots=True)
class DossierDetail:
    """A dossier with the steps it took, the pages that wait to be read, and what of its pages can be undone.

    `lacks` says of papers, by number, what is missing of them; `thrown` are the papers in its bin.
    """

    dossier: DossierView
    steps: tuple[StepView, ...]
    waiting: tuple[WaitingPage, ...] = ()
    back: StepBack = NOTHING_BACK
    lacks: Mapping[int, Lack] = field(default_factory=dict)
    thrown: tuple[PaperView, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """A component of a procedure before the dossier is opened: whether it must be asked for, and why."""

    name: str
    is_spared: bool
    reason: str
    code: str


@dataclass(frozen=True, slots=True)
class Preview:
    """Who an owner's number means (None: not in the store yet) and what must be asked of them."""

    owner: OwnerView | None
    components: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence about a file; `is_problem` when something is not in the dossier, `is_done` for good news."""

    text: str
    is_problem: bool
    is_done: bool = False


@dataclass(frozen=True, slots=True)
class ProcedureChoice:
    """A procedure that may be chosen; `folded` is its code and name as it is searched by, `uses` how often it was."""

    code: str
    name: str
    sector: str
    folded: str
    components: int
    working_days: int | None
    uses: int
