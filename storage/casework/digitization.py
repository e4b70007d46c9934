"""What was read from the files of a dossier, stored in one transaction: papers, components, people, search."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.casework.derived import refresh_papers
from storage.dossiers.dossiers import get_dossier
from storage.files.file_store import StoredFile
from storage.models.dossier import Dossier
from storage.models.paper import Capture, Page, Paper
from storage.papers.captures import DUPLICATE, end_capture, note_file
from storage.papers.components import lay_on_checklist
from storage.papers.duplicates import Duplicate, find_same_number, find_same_pages
from storage.papers.papers import NewPaper, add_paper, get_paper, undelete_paper
from storage.states import CaptureStatus


@dataclass(frozen=True, slots=True)
class CaptureEnd:
    """What became of a captured file; `error_code` names what could not be read of it."""

    status: CaptureStatus
    error_code: str | None = None


@dataclass(frozen=True, slots=True)
class Digitized:
    """A reading of a dossier's files, ready to be stored.

    `ends` says what became of each capture by its number, `files` describes every file that `papers` name, with its
    media type; their bytes are in the file store already.
    """

    papers: tuple[NewPaper, ...]
    ends: Mapping[int, CaptureEnd]
    files: tuple[tuple[StoredFile, str], ...]


@dataclass(frozen=True, slots=True)
class StoredPapers:
    """The numbers of the papers that are new, and the papers that were there already or may be the same."""

    new: tuple[int, ...]
    duplicates: tuple[Duplicate, ...]


def store_digitized(session: Session, code: str, digitized: Digitized, officer_id: int) -> StoredPapers:
    """Store what was read from files that wait in a dossier.

    A file that somebody else read meanwhile is left alone. A paper that the store has already is not stored twice: it
    is taken out of the bin if it lies there, and put on the checklist like a new one.

    Raises:
        NotFound: there is no such dossier.
    """
    dossier = get_dossier(session, code)
    ours = {
        capture_id: capture
        for capture_id in digitized.ends
        if (capture := session.get(Capture, capture_id)) is not None and capture.status is CaptureStatus.WAITING
    }
    for stored, media_type in digitized.files:
        note_file(session, stored, media_type)
    new: list[int] = []
    duplicates: list[Duplicate] = []
    papers: list[Paper] = []
    for each in digitized.papers:
        if any(page.capture_id not in ours for page in each.pages):
            continue
        paper, found = _store(session, dossier, each, officer_id)
        papers.append(paper)
        duplicates.extend(found)
        if paper.id not in {same.paper_id for same in found}:
            new.append(paper.id)
    lay_on_checklist(session, dossier, [paper for paper in papers if not paper.is_result], officer_id)
    # Column by column: whole pages would bring their packed lines along.
    paper_ids = [paper.id for paper in papers]
    stored_from = set(session.scalars(sa.select(Page.capture_id).where(Page.paper_id.in_(paper_ids))))
    for capture_id, capture in ours.items():
        end = digitized.ends[capture_id]
        if end == CaptureEnd(CaptureStatus.READ) and capture_id not in stored_from:
            end = CaptureEnd(CaptureStatus.READ, DUPLICATE)
        end_capture(session, capture, end.status, officer_id, end.error_code)
    refresh_papers(session, dossier, papers, officer_id)
    return StoredPapers(tuple(new), tuple(duplicates))


def _store(session: Session, dossier: Dossier, new: NewPaper, officer_id: int) -> tuple[Paper, Sequence[Duplicate]]:
    """Return the paper that stands for a new one, and what was found to be the same."""
    same = find_same_pages(session, dossier, new)
    if same is not None and same.is_certain:
        paper = get_paper(session, same.paper_id)
        undelete_paper(session, paper, officer_id)
        return paper, (same,)
    paper = add_paper(session, dossier, new, officer_id)
    maybe = find_same_number(session, paper)
    if same is not None and same.paper_id not in {each.paper_id for each in maybe}:
        return paper, (same, *maybe)
    return paper, maybe
