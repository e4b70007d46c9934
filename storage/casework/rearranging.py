"""Papers joined, parted, typed anew, put into the bin and taken out, each with all that follows, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.casework.derived import refresh_papers
from storage.errors import BadValue, NotFound
from storage.files.file_store import StoredFile
from storage.models.dossier import Component, ComponentPaper, Dossier
from storage.models.paper import Page, Paper
from storage.papers.components import empty, fill, lay_on_checklist
from storage.papers.page_moves import order_pages, take_out_pages, turn_page
from storage.papers.page_places import pages_of
from storage.papers.papers import delete_paper, get_paper, refuse_if_used, set_type, undelete_paper
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


def move_pages(session: Session, page_ids: Sequence[int], into_id: int | None, position: int, officer_id: int) -> int:
    """Put pages of one paper into another, or into a new one (None), and return the number of that.

    They stand in their given order before the page that is at `position` (from 0) there now; within their own paper
    they are put into that place. A paper that has no page left goes into the bin.

    Raises:
        NotFound: there is no such paper or page.
        BadValue: the pages are of several papers, or the two cannot be one paper.
    """
    source = _paper_of(session, page_ids)
    all_of_source = {page.id for page in pages_of(session, source)} == set(page_ids)
    if into_id is None:
        return source.id if all_of_source else _taken_out(session, source, page_ids, officer_id).id
    into = get_paper(session, into_id)
    if into.id == source.id:
        others = [page.id for page in pages_of(session, source)]
    else:
        moved = source if all_of_source else _taken_out(session, source, page_ids, officer_id)
        others = [page.id for page in pages_of(session, into)]
        join_papers(session, into, moved, officer_id)
        _follow(session, (source, moved), officer_id)
    before = [each for each in others[: max(position, 0)] if each not in page_ids]
    after = [each for each in others[max(position, 0) :] if each not in page_ids]
    there = {page.id for page in pages_of(session, into)}  # a page that both showed is there once
    order_pages(session, into, [each for each in (*before, *page_ids, *after) if each in there], officer_id)
    _follow(session, [into], officer_id)
    return into.id


def put_pages_into_bin(session: Session, page_ids: Sequence[int], officer_id: int) -> int:
    """Put pages of one paper into the bin, as a paper of their own, and return its number.

    Raises:
        NotFound: there is no such page.
        BadValue: they are of several papers.
        PaperInUse: another dossier reuses the paper.
    """
    source = _paper_of(session, page_ids)
    refuse_if_used(session, source)
    paper_id = move_pages(session, page_ids, None, 0, officer_id)
    put_into_bin(session, paper_id, officer_id)
    return paper_id


def turn(session: Session, page_id: int, quarters: int, picture: StoredFile, officer_id: int) -> None:
    """Turn a page clockwise by quarters; `picture` is its turned picture.

    Raises:
        NotFound: there is no such page.
        BadValue: its paper lies in the bin.
    """
    paper = _paper_of(session, [page_id])
    turn_page(session, session.get_one(Page, page_id), quarters, picture, officer_id)
    _follow(session, [paper], officer_id)


def replace_page(session: Session, old_id: int, new_id: int, officer_id: int) -> None:
    """Put a page that was scanned again into the place of the old one, which goes into the bin.

    Raises:
        NotFound: there is no such page.
        BadValue: both are the same, or the two papers cannot be one.
        PaperInUse: another dossier reuses the paper of the old page.
    """
    old, new = _paper_of(session, [old_id]), _paper_of(session, [new_id])
    if old_id == new_id:
        raise BadValue("page", str(old_id))
    refuse_if_used(session, old)
    if old.id != new.id:
        position = next(page.position for page in pages_of(session, old) if page.id == old_id)
        move_pages(session, [new_id], old.id, position, officer_id)
    put_pages_into_bin(session, [old_id], officer_id)


def lay(session: Session, paper_id: int, component_id: int, officer_id: int) -> None:
    """Put a paper of a dossier into one of its components, and out of the others; its type follows the component's.

    Raises:
        NotFound: there is no such paper or component.
        BadValue: the component is another dossier's, or the paper an issued result.
    """
    paper = get_paper(session, paper_id)
    component = session.get(Component, component_id)
    if component is None or component.dossier_id != paper.dossier_id or paper.is_result:
        raise BadValue("component", str(component_id))
    if component.document_type is not None:
        set_type(session, paper, component.document_type, officer_id)
    for each in session.get_one(Dossier, paper.dossier_id).components:
        if each.id != component_id:
            empty(session, each, paper, officer_id)
    fill(session, component, paper, ComponentState.SCANNED, officer_id)
    _follow(session, [paper], officer_id)


def papers_of_pages(session: Session, page_ids: Iterable[int]) -> tuple[int, ...]:
    """Return the numbers of the papers that some pages are of."""
    found = session.scalars(sa.select(Page.paper_id).where(Page.id.in_(list(page_ids))).distinct())
    return tuple(sorted(found))


def picture_of_page(session: Session, page_id: int) -> str:
    """Return the name of a page's picture in the file store.

    Raises:
        NotFound: there is no such page.
    """
    page = session.get(Page, page_id)
    if page is None:
        raise NotFound("page", str(page_id))
    return page.picture_sha256


def follow(session: Session, paper_ids: Iterable[int], officer_id: int) -> None:
    """Bring people, search and dossiers in line with papers that were put back to what they were."""
    _follow(session, [get_paper(session, each) for each in paper_ids], officer_id)


def _paper_of(session: Session, page_ids: Sequence[int]) -> Paper:
    papers = papers_of_pages(session, page_ids)
    if not papers:
        raise NotFound("page", ", ".join(str(each) for each in page_ids))
    if len(papers) > 1:
        raise BadValue("page", ", ".join(str(each) for each in page_ids))
    return get_paper(session, papers[0])


def _taken_out(session: Session, source: Paper, page_ids: Sequence[int], officer_id: int) -> Paper:
    new = take_out_pages(session, source, page_ids, officer_id)
    order_pages(session, new, page_ids, officer_id)
    _follow(session, (source, new), officer_id)
    return new


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
