"""What was read from the files of a dossier, stored in one transaction: papers, components, people, search."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.casework.derived import refresh_papers
from storage.dossiers.dossiers import get_dossier
from storage.files.file_store import StoredFile
from storage.models.dossier import Dossier
from storage.models.paper import Capture, Page, Paper
from storage.papers.captures import DUPLICATE, end_capture, note_file
from storage.papers.components import empty, lay_on_checklist
from storage.papers.duplicates import Duplicate, find_same_number, find_same_pages
from storage.papers.papers import NewPaper, add_paper, get_paper, set_result, undelete_paper
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
    media type; their bytes are in the file store already. `seen` are the versions of the captures that were read: one
    that was turned, moved or put into the bin since waits to be read as it is now.
    """

    papers: tuple[NewPaper, ...]
    ends: Mapping[int, CaptureEnd]
    files: tuple[tuple[StoredFile, str], ...]
    seen: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StoredPapers:
    """The numbers of the papers that are new, and the papers that were there already or may be the same.

    `left` are captures that have to be read once more: part of a paper of theirs was read by somebody else meanwhile,
    or their pages were arranged anew.
    """

    new: tuple[int, ...]
    duplicates: tuple[Duplicate, ...]
    left: tuple[int, ...] = ()


_Files = Mapping[str, tuple[StoredFile, str]]


def store_digitized(session: Session, code: str, digitized: Digitized, officer_id: int) -> StoredPapers:
    """Store what was read from files that wait in a dossier.

    A file that somebody else read meanwhile is left alone, and one that shares a paper with it goes on waiting. A paper
    that the store has already is not stored twice: it is taken out of the bin if it lies there, and put on the
    checklist like a new one. An issued result is in no component.

    Raises:
        NotFound: there is no such dossier.
    """
    dossier = get_dossier(session, code)
    waiting = {
        capture_id: capture
        for capture_id in digitized.ends
        if (capture := session.get(Capture, capture_id)) is not None and capture.status is CaptureStatus.WAITING
    }
    changed = {each for each, row in waiting.items() if digitized.seen.get(each, row.version) != row.version}
    ours = {capture_id: capture for capture_id, capture in waiting.items() if capture_id not in changed}
    whole, in_part = _whole_and_in_part(digitized.papers, ours)
    left = {page.capture_id for new in in_part for page in new.pages} & ours.keys() | changed
    files = {stored.sha256: (stored, media_type) for stored, media_type in digitized.files}
    kept = _store_papers(session, dossier, whole, files, officer_id)
    lay_on_checklist(session, dossier, [paper for paper, new in kept.papers if not new.is_result], officer_id)
    papers = list(dict.fromkeys(paper for paper, _ in kept.papers))
    # Column by column: whole pages would bring their packed lines along.
    paper_ids = [paper.id for paper in papers]
    stored_from = set(session.scalars(sa.select(Page.capture_id).where(Page.paper_id.in_(paper_ids))))
    for capture_id, capture in ours.items():
        if capture_id in left:
            continue
        end = digitized.ends[capture_id]
        if end == CaptureEnd(CaptureStatus.READ) and capture_id not in stored_from:
            end = CaptureEnd(CaptureStatus.READ, DUPLICATE)
        end_capture(session, capture, end.status, officer_id, end.error_code)
    refresh_papers(session, dossier, papers, officer_id)
    return StoredPapers(tuple(kept.new), tuple(kept.duplicates), tuple(sorted(left)))


def _whole_and_in_part(
    papers: Sequence[NewPaper], captures: Collection[int]
) -> tuple[Sequence[NewPaper], Sequence[NewPaper]]:
    """Return the papers all of whose pages come from some captures, and those of which others have pages too."""
    whole: list[NewPaper] = []
    in_part: list[NewPaper] = []
    for new in papers:
        is_whole = all(page.capture_id in captures for page in new.pages)
        (whole if is_whole else in_part).append(new)
    return whole, in_part


@dataclass(slots=True)
class _Kept:
    """What became of new papers: which stored one stands for each, which of those are new, and what is the same."""

    papers: list[tuple[Paper, NewPaper]] = field(default_factory=list)
    new: list[int] = field(default_factory=list)
    duplicates: list[Duplicate] = field(default_factory=list)
    taken: dict[int, set[tuple[int, int]]] = field(default_factory=lambda: defaultdict(set))


def _store_papers(
    session: Session, dossier: Dossier, papers: Sequence[NewPaper], files: _Files, officer_id: int
) -> _Kept:
    kept = _Kept()
    for new in papers:
        same = find_same_pages(session, dossier, new, kept.taken)
        if same is not None and same.is_certain:
            paper = get_paper(session, same.paper_id)
            undelete_paper(session, paper, officer_id)
            if new.is_result and not paper.is_result:
                _make_result(session, dossier, paper, officer_id)
            kept.duplicates.append(same)
        else:
            _note_files(session, new, files)
            paper = add_paper(session, dossier, new, officer_id)
            kept.new.append(paper.id)
            maybe = find_same_number(session, paper)
            if same is not None and same.paper_id not in {each.paper_id for each in maybe}:
                kept.duplicates.append(same)
            kept.duplicates.extend(maybe)
        kept.taken[paper.id] |= {(page.capture_id, page.capture_index) for page in new.pages}
        kept.papers.append((paper, new))
    return kept


def _note_files(session: Session, new: NewPaper, files: _Files) -> None:
    """Note the files that a paper names; what nothing names in the end, a duplicate's pictures, is swept some day."""
    for sha256 in {page.picture_sha256 for page in new.pages} | {new.archival_sha256}:
        if sha256 is not None and sha256 in files:
            note_file(session, *files[sha256])


def _make_result(session: Session, dossier: Dossier, paper: Paper, officer_id: int) -> None:
    """Take what is handed in as the issued result for that, though it was added as one of the required papers."""
    set_result(session, paper, officer_id)
    for component in dossier.components:
        empty(session, component, paper, officer_id)
