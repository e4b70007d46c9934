"""Papers: added with their pages and values, confirmed, typed anew, put into the bin and taken out.

Joining two papers and parting one is in `storage.papers.surgery`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ocr.types import Line
from storage.audit import Subject, record
from storage.errors import BadValue, NotFound, PaperInUse
from storage.models.dossier import Component, ComponentPaper, Dossier
from storage.models.paper import Page, Paper
from storage.papers.components import refresh_components_of
from storage.papers.fields import NewValue, confirm_values, current_values, dismiss_proposals, write_readings
from storage.papers.metadata import refresh_metadata
from storage.papers.page_lines import pack_lines
from storage.states import CopyKind
from storage.views import TOLD, paper_ref


@dataclass(frozen=True, slots=True)
class NewPage:
    """A page that was read: where it came from, its upright picture in the file store, and what stands on it."""

    capture_id: int
    capture_index: int
    picture_sha256: str
    width_px: int
    height_px: int
    dpi: float | None
    rotation_deg: int
    skew_deg: float
    lines: tuple[Line, ...]
    blank: bool = False
    look: str | None = None
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadValue:
    """A value and the place of its page in the paper, from 0; None for a value that stands nowhere."""

    value: NewValue
    page: int | None


@dataclass(frozen=True, slots=True)
class NewPaper:
    """A paper that was read."""

    document_type: str
    type_confidence: float
    pages: tuple[NewPage, ...]
    values: tuple[ReadValue, ...]
    is_result: bool = False
    archival_sha256: str | None = None
    pages_confidence: float = TOLD


def add_paper(session: Session, dossier: Dossier, new: NewPaper, officer_id: int) -> Paper:
    """Store a paper in its dossier and return its row; nothing about it is confirmed yet."""
    paper = Paper(
        dossier_id=dossier.id,
        document_type=new.document_type,
        type_confidence=new.type_confidence,
        pages_confidence=new.pages_confidence,
        is_result=new.is_result,
        archival_sha256=new.archival_sha256,
        created_at=datetime.now(UTC),
    )
    session.add(paper)
    session.flush()
    pages = [_page(paper, position, page) for position, page in enumerate(new.pages)]
    session.add_all(pages)
    session.flush()
    _tell(session, "paper.add", paper, officer_id, pages=len(pages), type=new.document_type)
    write_readings(session, paper, [_placed(read, pages) for read in new.values])
    refresh_metadata(session, paper)
    return paper


def get_paper(session: Session, paper_id: int) -> Paper:
    """Return the row of a paper, also when it lies in the bin.

    Raises:
        NotFound: there is no paper of that number.
    """
    paper = session.get(Paper, paper_id)
    if paper is None:
        raise NotFound("paper", paper_ref(paper_id))
    return paper


def confirm_paper(session: Session, paper: Paper, officer_id: int) -> None:
    """Note that a person looked at a paper and holds its current values to be right, and nothing that was proposed.

    What a value was warned of stays with it (`review`, `problems`), beside who accepted it all the same.
    """
    confirm_values(session, paper, current_values(session, paper.id).values(), officer_id)
    dismiss_proposals(session, paper, officer_id)
    if paper.confirmed_at is None:
        paper.confirmed_at, paper.confirmed_by_id = datetime.now(UTC), officer_id
        _tell(session, "paper.confirm", paper, officer_id)
    refresh_metadata(session, paper)


def set_type(session: Session, paper: Paper, document_type: str, officer_id: int) -> None:
    """Say what a paper is; it has to be looked at again, as other fields are expected now.

    Its values stay. Its archival PDF, which names the type, is made anew when it is asked for.
    """
    if paper.document_type == document_type:
        return
    _tell(session, "paper.type", paper, officer_id, before=paper.document_type, after=document_type)
    paper.document_type, paper.type_confidence = document_type, TOLD
    paper.confirmed_at = paper.confirmed_by_id = paper.archival_sha256 = None
    refresh_metadata(session, paper)


def set_result(session: Session, paper: Paper, officer_id: int) -> None:
    """Note that a paper is the issued result of its dossier, though it came as one that was handed in."""
    if not paper.is_result:
        paper.is_result = True
        _tell(session, "paper.result", paper, officer_id)


def set_archival(session: Session, paper_id: int, sha256: str, officer_id: int) -> None:
    """Note which file of the file store is the archival PDF of a paper."""
    paper = get_paper(session, paper_id)
    paper.archival_sha256 = sha256
    _tell(session, "paper.archive", paper, officer_id)


def refuse_if_used(session: Session, paper: Paper) -> None:
    """Do nothing unless another dossier reuses a paper.

    Raises:
        PaperInUse: one does.
    """
    others = session.scalars(
        sa.select(Dossier.code)
        .join(Component, Component.dossier_id == Dossier.id)
        .join(ComponentPaper, ComponentPaper.component_id == Component.id)
        .where(ComponentPaper.paper_id == paper.id, Dossier.id != paper.dossier_id)
        .distinct()
        .order_by(Dossier.code)
    ).all()
    if others:
        raise PaperInUse(paper_ref(paper.id), ", ".join(others))


def delete_paper(session: Session, paper: Paper, officer_id: int) -> None:
    """Put a paper into the bin, with all its pages and values; its components are without it from now on.

    Raises:
        PaperInUse: another dossier reuses it.
    """
    refuse_if_used(session, paper)
    if paper.deleted_at is None:
        paper.deleted_at, paper.deleted_by_id = datetime.now(UTC), officer_id
        _tell(session, "paper.delete", paper, officer_id)
        session.flush()
        refresh_components_of(session, paper.id)
        refresh_metadata(session, paper)


def undelete_paper(session: Session, paper: Paper, officer_id: int) -> None:
    """Take a paper out of the bin: it is again what it was, where it was.

    Raises:
        BadValue: nothing is left of it, because it was joined to another paper; parting that one brings it back.
    """
    if paper.deleted_at is not None:
        if paper.copy_kind is not CopyKind.DATABASE_RECORD and not _has_page(session, paper):
            raise BadValue("paper", paper_ref(paper.id))
        paper.deleted_at = paper.deleted_by_id = None
        _tell(session, "paper.undelete", paper, officer_id)
        session.flush()
        refresh_components_of(session, paper.id)
        refresh_metadata(session, paper)


def _page(paper: Paper, position: int, new: NewPage) -> Page:
    return Page(
        paper_id=paper.id,
        position=position,
        capture_id=new.capture_id,
        capture_index=new.capture_index,
        picture_sha256=new.picture_sha256,
        width_px=new.width_px,
        height_px=new.height_px,
        dpi=new.dpi,
        rotation_deg=new.rotation_deg,
        skew_deg=new.skew_deg,
        blank=new.blank,
        look=new.look,
        findings=list(new.findings),
        lines=pack_lines(new.lines),
    )


def _has_page(session: Session, paper: Paper) -> bool:
    return session.scalar(sa.select(Page.id).where(Page.paper_id == paper.id).limit(1)) is not None


def _placed(read: ReadValue, pages: list[Page]) -> NewValue:
    return read.value if read.page is None else replace(read.value, page_id=pages[read.page].id)


def _tell(session: Session, action: str, paper: Paper, officer_id: int, **details: str | int) -> None:
    record(session, action, Subject("paper", paper.id, paper.dossier_id), officer_id, **details)
