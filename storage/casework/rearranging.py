"""Papers joined, parted, typed anew, put into the bin and taken out, each with all that follows, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.casework.derived import refresh_papers
from storage.models.dossier import Component, ComponentPaper, Dossier
from storage.models.paper import Paper
from storage.papers.components import empty, lay_on_checklist
from storage.papers.papers import delete_paper, get_paper, set_type, undelete_paper
from storage.papers.surgery import join_papers, part_page, part_paper
from storage.search.find import index_dossier
from storage.states import ComponentState


def join(session: Session, first_id: int, second_id: int, officer_id: int) -> None:
    """Make the second paper the end of the first; `storage.papers.surgery` says what is carried along.

    Raises:
        NotFound: there is no such paper.
        BadValue: the two cannot be one paper.
    """
    first, second = get_paper(session, first_id), get_paper(session, second_id)
    join_papers(session, first, second, officer_id)
    _follow(session, (first, second), officer_id)


def part(session: Session, paper_id: int, position: int, officer_id: int) -> int:
    """Make the pages from `position` (from 0) on a paper of their own and return its number.

    Raises:
        NotFound: there is no such paper.
        BadValue: it cannot be parted there.
    """
    paper = get_paper(session, paper_id)
    new = part_paper(session, paper, position, officer_id)
    _follow(session, (paper, new), officer_id)
    return new.id


def show_page_twice(session: Session, paper_id: int, position: int, officer_id: int) -> int:
    """Return the number of a new paper that shows the page at `position` (from 0) too: two cards lay on one sheet.

    Raises:
        NotFound: there is no such paper.
        BadValue: there is no such page.
    """
    paper = get_paper(session, paper_id)
    new = part_page(session, paper, position, officer_id)
    _follow(session, (paper, new), officer_id)
    return new.id


def retype(session: Session, paper_id: int, document_type: str, officer_id: int) -> None:
    """Say what a paper is, and put it where its dossier asks for that; an issued result is asked for nowhere.

    Raises:
        NotFound: there is no such paper.
    """
    paper = get_paper(session, paper_id)
    set_type(session, paper, document_type, officer_id)
    dossier = session.get_one(Dossier, paper.dossier_id)
    for component in dossier.components:
        if component.document_type not in {None, document_type}:
            empty(session, component, paper, officer_id)
    if not paper.is_result:
        lay_on_checklist(session, dossier, [paper], officer_id)
    _follow(session, [paper], officer_id)


def put_into_bin(session: Session, paper_id: int, officer_id: int) -> None:
    """Put a paper into the bin.

    Raises:
        NotFound: there is no such paper.
        PaperInUse: another dossier reuses it.
    """
    paper = get_paper(session, paper_id)
    delete_paper(session, paper, officer_id)
    _follow(session, [paper], officer_id)


def take_out_of_bin(session: Session, paper_id: int, officer_id: int) -> None:
    """Take a paper out of the bin, back to where it was.

    Raises:
        NotFound: there is no such paper.
        BadValue: it was joined to another one.
    """
    paper = get_paper(session, paper_id)
    undelete_paper(session, paper, officer_id)
    _follow(session, [paper], officer_id)


def _follow(session: Session, papers: Iterable[Paper], officer_id: int) -> None:
    """Bring people, search and all dossiers that show the papers in line with what they are now."""
    for paper in papers:
        refresh_papers(session, session.get_one(Dossier, paper.dossier_id), [paper], officer_id)
        showing = (
            sa.select(Component.dossier_id)
            .join(ComponentPaper, ComponentPaper.component_id == Component.id)
            .where(ComponentPaper.paper_id == paper.id, ComponentPaper.how != ComponentState.SCANNED)
            .distinct()
        )
        for dossier_id in session.scalars(showing).all():
            index_dossier(session, dossier_id)
