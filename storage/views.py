"""What the store hands out: frozen pictures of rows, whole and without a session."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from ocr.text import one_line
from ocr.types import FieldValueType
from storage.errors import BadValue
from storage.states import CaptureStatus, Channel, ComponentState, CopyKind, DossierStep

_MOST_DIGITS = 18
"""More do not fit into a number of the database."""


def paper_ref(paper_id: int) -> str:
    """Return how people see the number of a paper."""
    return f"P{paper_id}"


def owner_ref(owner_id: int) -> str:
    """Return how people see the number of an owner."""
    return f"O{owner_id}"


_MOST_DIGITS = 18  # what a column of the database can hold


def parse_ref(text: str, kind: str) -> int:
    """Return the number that `P12` (kind "paper") or `O7` (kind "owner") stands for.

    Raises:
        BadValue: it is no such reference.
    """
    clean = one_line(text)
    letter, digits = clean[:1].upper(), clean[1:]
    if letter != kind[0].upper() or not (digits.isascii() and digits.isdigit()) or len(digits) > _MOST_DIGITS:
        raise BadValue(kind, text)
    return int(digits)


@dataclass(frozen=True, slots=True)
class OwnerView:
    """An owner; `id_number` is the best number known (personal id before old id before tax code), None without any."""

    id: int
    kind: str
    name: str
    id_number: str | None
    identifiers: Mapping[str, str]
    birth_date: str | None


@dataclass(frozen=True, slots=True)
class ProcedureView:
    """A procedure of the catalogue, with how much it requires; `working_days` is None where it is not known."""

    code: str
    name: str
    sector: str
    level: str
    result_code: str | None
    working_days: int | None
    components: int


@dataclass(frozen=True, slots=True)
class ProposalView:
    """What a later reading says about a value that a person confirmed."""

    id: int
    value: FieldValueType
    confidence: float


@dataclass(frozen=True, slots=True)
class FieldView:
    """The value of a field that counts now; `page` is the page's place in its paper from 0, None without a page."""

    id: int
    key: str
    value: FieldValueType
    raw: str
    confidence: float
    review: bool
    source: str
    problems: tuple[str, ...]
    page: int | None
    box: tuple[int, int, int, int] | None
    confirmed_by: str | None
    confirmed_at: datetime | None
    proposals: tuple[ProposalView, ...] = ()


TOLD = 1.0
"""How sure a person is who says what a paper is, or which pages are one paper."""

_SURE_SPLIT = 0.9
"""What the reader is less sure of is asked about (`ocr.classify.split.Reason`): set by hand there."""


@dataclass(frozen=True, slots=True)
class PageView:
    """A page and the names of its files in the file store; `read_again`: it was turned, and not read since."""

    id: int
    picture_sha256: str
    capture_sha256: str | None
    capture_index: int
    width_px: int
    height_px: int
    dpi: float | None
    findings: tuple[str, ...]
    captured_at: datetime
    read_again: bool = False


@dataclass(frozen=True, slots=True)
class PaperView:
    """A paper with its pages and the values that count now."""

    id: int
    dossier_code: str
    document_type: str
    type_confidence: float
    is_result: bool
    number: str | None
    issued_on: str | None
    issuer: str | None
    signer: str | None
    valid_until: str | None
    permanent: bool
    copy_kind: CopyKind | None
    revoked: bool
    deleted: bool
    confirmed_at: datetime | None
    confirmed_by: str | None
    archival_sha256: str | None
    owners: tuple[tuple[int, str], ...]
    pages: tuple[PageView, ...]
    fields: tuple[FieldView, ...]
    pages_confidence: float = TOLD

    @property
    def is_split_in_doubt(self) -> bool:
        """Whether a person should look if its pages are one paper; whoever confirmed it did."""
        return self.pages_confidence < _SURE_SPLIT and self.confirmed_at is None

    @property
    def is_type_told(self) -> bool:
        """Whether a person said what it is; the reader is never that sure."""
        return self.type_confidence == TOLD


@dataclass(frozen=True, slots=True)
class ComponentView:
    """A component of a dossier; `papers` are the numbers of the papers that fill it."""

    id: int
    position: int
    name: str
    case: str | None
    document_type: str | None
    required: bool
    condition: str | None
    alternatives_group: int | None
    in_database: str | None
    state: ComponentState
    papers: tuple[int, ...]
    original_seen: bool | None
    compared_by: str | None
    compared_at: datetime | None

    @property
    def choice(self) -> tuple[str | None, int]:
        """What it has in common with those of which one is enough; its own where there is no choice."""
        return self.case, -self.id if self.alternatives_group is None else self.alternatives_group


def settled_choices(components: Iterable[ComponentView]) -> frozenset[tuple[str | None, int]]:
    """Return the choices of which one is there: the others need not be asked for."""
    return frozenset(each.choice for each in components if each.state is not ComponentState.MISSING)


def asked_for(components: Sequence[ComponentView]) -> tuple[tuple[ComponentView, ...], ...]:
    """Return what is still to be handed in, each with all the components of which one is enough."""
    settled = settled_choices(components)
    choices: dict[tuple[str | None, int], list[ComponentView]] = {}
    for each in components:
        if each.required and each.choice not in settled:
            choices.setdefault(each.choice, []).append(each)
    return tuple(map(tuple, choices.values()))


@dataclass(frozen=True, slots=True)
class CaptureView:
    """A file handed in; `name` is its name as it came."""

    id: int
    name: str
    status: CaptureStatus
    error_code: str | None
    sha256: str | None

    @property
    def is_open(self) -> bool:
        """Whether something of the file is not in the dossier as papers."""
        return self.status is not CaptureStatus.READ or self.error_code not in {None, "blank", "separator", "duplicate"}


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """Something a person must look at; `reason` is a problem's code, or "low_confidence" or "proposal"."""

    paper_id: int
    key: str
    reason: str


@dataclass(frozen=True, slots=True)
class DossierView:
    """A dossier with everything in it; `counter` is where it came in, "" where nobody named one."""

    id: int
    code: str
    procedure: str
    procedure_name: str
    owner: OwnerView
    unit: str
    officer: str
    channel: Channel
    received_at: datetime
    due_at: datetime | None
    finished_at: datetime | None
    step: DossierStep
    version: int
    components: tuple[ComponentView, ...]
    papers: tuple[PaperView, ...]
    captures: tuple[CaptureView, ...]
    counter: str = ""

    @property
    def review(self) -> tuple[ReviewItem, ...]:
        """What is still to be looked at, in the order of papers and fields."""
        return tuple(item for paper in self.papers for item in review_items(paper))


def review_items(paper: PaperView) -> tuple[ReviewItem, ...]:
    """Return what a person must look at on one paper."""
    items = []
    for field in paper.fields:
        if field.review and field.confirmed_at is None:
            items.append(ReviewItem(paper.id, field.key, field.problems[0] if field.problems else "low_confidence"))
        elif field.proposals:
            items.append(ReviewItem(paper.id, field.key, "proposal"))
    return tuple(items)
