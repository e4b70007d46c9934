"""What was read from a paper once more, since somebody had turned a page of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ocr.types import Line
from storage.audit import Subject, record
from storage.casework.rearranging import follow, put_into_bin, retype
from storage.casework.undoing import READ_AGAIN, take_step
from storage.models.paper import FieldValue, Page, Paper
from storage.papers.fields import NewValue, current_values, write_readings
from storage.papers.metadata import refresh_metadata
from storage.papers.page_lines import pack_lines
from storage.papers.page_places import pages_of
from storage.papers.papers import get_paper
from storage.states import FieldStatus
from storage.views import TOLD

_OTHER = "other"


@dataclass(frozen=True, slots=True)
class ReadAgain:
    """A paper as it was read once more.

    `pictures` are those of its pages by number, as they were read; `lines` what stands on those that were turned.
    `document_type` is "other" where nothing is known of it.
    """

    paper_id: int
    pictures: Mapping[int, str]
    lines: Mapping[int, tuple[Line, ...]]
    document_type: str
    values: tuple[NewValue, ...]
    is_secret: bool = False


def say_type(session: Session, paper_id: int, document_type: str, officer_id: int) -> None:
    """Say what a paper is; it goes where its dossier asks for that; one taken for another is to be read again.

    Raises:
        NotFound: there is no such paper.
    """
    paper = get_paper(session, paper_id)
    if paper.document_type != document_type:
        retype(session, paper_id, document_type, officer_id)
        for page in pages_of(session, paper):
            page.read_again = True
    paper.type_confidence = TOLD


def papers_to_read_again(session: Session, dossier_id: int) -> tuple[int, ...]:
    """Return the papers of a dossier that have pages which were turned and not read since."""
    found = session.scalars(
        sa.select(Page.paper_id)
        .join(Paper, Paper.id == Page.paper_id)
        .where(Paper.dossier_id == dossier_id, Paper.deleted_at.is_(None), Page.read_again)
        .distinct()
    )
    return tuple(sorted(found))


def store_read_again(session: Session, reading: ReadAgain, officer_id: int) -> bool:
    """Store what was read of a paper once more, and tell whether it was still as it had been read.

    A confirmed value stays and is proposed against; what nobody confirmed is replaced, and what was found on a turned
    page and is not there any more counts no longer. A paper with a confirmed value, or whose type a person chose, keeps
    its type. A paper on which a secrecy mark shows now goes into the bin.
    """
    paper = get_paper(session, reading.paper_id)
    pages = pages_of(session, paper)
    if paper.deleted_at is not None or {page.id: page.picture_sha256 for page in pages} != dict(reading.pictures):
        return False

    def do() -> None:
        for page in pages:
            page.read_again = False
            if page.id in reading.lines:
                page.lines = pack_lines(reading.lines[page.id])
        session.flush()
        if reading.is_secret:
            put_into_bin(session, paper.id, officer_id)
            return
        _retype(session, paper, reading.document_type, officer_id)
        if reading.document_type == paper.document_type:
            _write(session, paper, reading)
        record(
            session, "paper.read_again", Subject("paper", paper.id, paper.dossier_id), None, pages=len(reading.lines)
        )
        follow(session, [paper.id], officer_id)

    take_step(session, paper.dossier_id, READ_AGAIN, officer_id, {paper.id}, do)
    return True


def _retype(session: Session, paper: Paper, document_type: str, officer_id: int) -> None:
    if document_type in {_OTHER, paper.document_type} or paper.type_confidence == TOLD:
        return
    if all(value.confirmed_at is None for value in current_values(session, paper.id).values()):
        confidence = paper.type_confidence
        retype(session, paper.id, document_type, officer_id)
        paper.type_confidence = confidence if confidence < TOLD else 0.0  # a machine's word, not a person's


def _write(session: Session, paper: Paper, reading: ReadAgain) -> None:
    found = {value.key for value in reading.values}
    for key, row in current_values(session, paper.id).items():
        if key not in found and row.confirmed_at is None and row.page_id in reading.lines:
            _let_go(session, paper, row)
    session.flush()
    write_readings(session, paper, reading.values)
    refresh_metadata(session, paper)


def _let_go(session: Session, paper: Paper, row: FieldValue) -> None:
    row.status = FieldStatus.SUPERSEDED
    record(session, "field.gone", Subject("paper", paper.id, paper.dossier_id), None, key=row.key, before=row.id)
