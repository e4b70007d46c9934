"""What the review screen is given and what it hands back: frozen, and light to import."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from ocr.types import FieldValueType
from storage.lists import Postponed
from storage.quality.shapes import Second
from storage.views import ComponentView, FieldView, OwnerView, PaperView

Box = tuple[int, int, int, int]
"""[left, top, width, height] in pixels of a page, as the store keeps it."""


class FieldRef(NamedTuple):
    """A field of a paper."""

    paper_id: int
    key: str


class Origin(StrEnum):
    """Where a value that may be chosen comes from."""

    PROPOSAL = "proposal"  # a later reading of the same field
    PRINTED = "printed"  # what stands in print, before it was corrected or a code went before it
    PAPER = "paper"  # another paper of the dossier
    STORE = "store"  # confirmed papers in the store
    MARKED = "marked"  # a place that the officer marked on the page
    DRAFT = "draft"  # typed before, while the value was another one


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: a box on a page (from 0) of a paper.

    `picture_sha256` and `page_width` say where its picture is, for papers that are not in the dossier.
    """

    paper_id: int
    page: int
    box: Box
    picture_sha256: str = ""
    page_width: int = 0


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A value that may be chosen instead; `proposal_id` is set for what a later reading proposes.

    `paper_id`, `document_type` and `key` say on which paper and in which field it stands, where that is another one.
    """

    value: FieldValueType
    origin: Origin
    paper_id: int | None = None
    document_type: str = ""
    key: str = ""
    place: Place | None = None
    proposal_id: int | None = None


@dataclass(frozen=True, slots=True)
class Clash:
    """That another paper says something else of the same person; `fact` is one of `storage.reuse.known_values`."""

    fact: str
    other: Suggestion


@dataclass(frozen=True, slots=True)
class ReviewField:
    """A field with everything that helps to judge it; `view` is None as long as nothing was read or typed there.

    `today` is an address in units that it does not name itself: those since 1 July 2025, several where it may be any.
    """

    ref: FieldRef
    kind: str
    is_list: bool
    choices: tuple[str, ...]
    view: FieldView | None
    suggestions: tuple[Suggestion, ...] = ()
    clashes: tuple[Clash, ...] = ()
    today: tuple[str, ...] = ()

    @property
    def is_confirmed(self) -> bool:
        """Whether somebody stands for the value."""
        return self.view is not None and self.view.confirmed_at is not None

    @property
    def needs_person(self) -> bool:
        """Whether somebody must look: doubted, contradicted and not confirmed, or read otherwise since."""
        if self.view is None:
            return False
        if self.is_confirmed:
            return bool(self.view.proposals)
        return self.view.review or bool(self.view.proposals) or bool(self.clashes)

    @property
    def value(self) -> FieldValueType:
        """The value that counts now, empty without one."""
        return "" if self.view is None else self.view.value


@dataclass(frozen=True, slots=True)
class ReviewPaper:
    """A paper of the dossier; `is_borrowed` when it came with another one and is reused here."""

    paper: PaperView
    fields: tuple[ReviewField, ...]
    is_borrowed: bool
    component: ComponentView | None


@dataclass(frozen=True, slots=True)
class ReviewDossier:
    """A dossier as it is reviewed; `seconds` are fields that a second person keyed or was asked to key.

    `fields` are all fields in the order of papers, `needing` those that need a person: told apart once, where the
    dossier is fetched, for the window asks for them at every key.
    """

    code: str
    procedure_name: str
    owner: OwnerView
    received_at: datetime
    due_at: datetime | None
    papers: tuple[ReviewPaper, ...]
    postponed: Postponed | None = None
    waiting_files: int = 0
    seconds: Mapping[FieldRef, Second] = field(default_factory=dict)
    fields: tuple[ReviewField, ...] = field(init=False, repr=False, compare=False)
    needing: tuple[FieldRef, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Tell the fields."""
        fields = tuple(each for paper in self.papers for each in paper.fields)
        object.__setattr__(self, "fields", fields)
        object.__setattr__(self, "needing", tuple(each.ref for each in fields if each.needs_person))

    @property
    def is_confirmed(self) -> bool:
        """Whether all its papers are confirmed and nothing is proposed."""
        return bool(self.papers) and all(
            each.paper.confirmed_at is not None and not any(field.needs_person for field in each.fields)
            for each in self.papers
        )

    def field(self, ref: FieldRef | None) -> ReviewField | None:
        """Return a field, None when it is not there."""
        return next((each for each in self.fields if each.ref == ref), None)

    def paper(self, paper_id: int) -> ReviewPaper | None:
        """Return a paper, None when it is not there."""
        return next((each for each in self.papers if each.paper.id == paper_id), None)


@dataclass(frozen=True, slots=True)
class Accepted:
    """A value that the officer says is right; `seen` is the number of the value that was shown, None for none.

    With `proposal_id` it is what a later reading proposed. `place` is where the officer marked it.
    """

    ref: FieldRef
    value: FieldValueType
    seen: int | None
    proposal_id: int | None = None
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class FieldBefore:
    """How a field stood before it was changed, so that it can stand so again."""

    ref: FieldRef
    value_id: int | None
    is_confirmed: bool
    proposal_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed and not accepted yet; `seen` is the number of the value that it was typed over."""

    text: str
    seen: int | None = None
    place: Place | None = None


Drafts = Mapping[FieldRef, Draft]


@dataclass(frozen=True, slots=True)
class OpenedReview:
    """A dossier to review and what was typed in it before the program ended."""

    dossier: ReviewDossier
    drafts: Drafts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PlaceOrder:
    """A place of a page to be read for a field."""

    ref: FieldRef
    place: Place
    picture_sha256: str
    page_width: int
    kind: str


@dataclass(frozen=True, slots=True)
class PlaceRead:
    """What stands at a place, "" where nothing is seen; `confidence` is the recogniser's own."""

    text: str
    confidence: float


def field_before(field: ReviewField) -> FieldBefore:
    """Return how a field stands now."""
    if field.view is None:
        return FieldBefore(field.ref, None, is_confirmed=False)
    proposals = tuple(each.id for each in field.view.proposals)
    return FieldBefore(field.ref, field.view.id, field.is_confirmed, proposals)
