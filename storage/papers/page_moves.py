"""Single pages taken out of a paper, put into another order, and turned.

Values go with the page that they stand on, with their whole history, as where a paper is parted (`surgery`).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ocr.types import Box
from storage.audit import Subject, record
from storage.errors import BadValue
from storage.files.file_store import StoredFile
from storage.models.paper import FieldValue, Page, Paper
from storage.papers.captures import note_file
from storage.papers.components import refresh_components_of
from storage.papers.metadata import refresh_metadata
from storage.papers.page_lines import pack_lines, unpack_lines
from storage.papers.page_places import add_paper_like, check_alive, mark_changed, pages_of, place_pages
from storage.papers.value_moves import restore_current

_JPEG = "image/jpeg"
_TURN = 90
_WHOLE_TURN = 4


def take_out_pages(session: Session, paper: Paper, page_ids: Collection[int], officer_id: int) -> Paper:
    """Make some pages of a paper, but not all of them, a paper of their own of type "other", and return it.

    Raises:
        BadValue: one is not a page of the paper, none would be left of it, or it lies in the bin.
    """
    check_alive(paper)
    pages = pages_of(session, paper)
    moved = [page for page in pages if page.id in page_ids]
    if len(moved) != len(set(page_ids)) or not moved or len(moved) == len(pages):
        raise BadValue("page", ",".join(str(each) for each in sorted(page_ids)))
    new = add_paper_like(session, paper)
    place_pages(session, new, moved)
    place_pages(session, paper, [page for page in pages if page not in moved])
    session.execute(
        sa.update(FieldValue)
        .where(FieldValue.paper_id == paper.id, FieldValue.page_id.in_([page.id for page in moved]))
        .values(paper_id=new.id)
    )
    for each in (paper, new):
        restore_current(session, each.id)
    mark_changed(paper)
    session.flush()
    for each in (paper, new):
        refresh_components_of(session, each.id)
        refresh_metadata(session, each)
    record(
        session, "paper.take_out", Subject("paper", paper.id, paper.dossier_id), officer_id,
        other=new.id, pages=[page.id for page in moved],
    )  # fmt: skip
    return new


def order_pages(session: Session, paper: Paper, page_ids: Sequence[int], officer_id: int) -> None:
    """Put the pages of a paper into another order.

    Raises:
        BadValue: these are not exactly its pages, or it lies in the bin.
    """
    check_alive(paper)
    pages = {page.id: page for page in pages_of(session, paper)}
    if sorted(page_ids) != sorted(pages):
        raise BadValue("page", ",".join(str(each) for each in page_ids))
    if list(page_ids) == list(pages):
        return
    place_pages(session, paper, [pages[each] for each in page_ids])
    mark_changed(paper)
    record(session, "paper.order", Subject("paper", paper.id, paper.dossier_id), officer_id, pages=list(page_ids))


def turn_page(session: Session, page: Page, quarters: int, picture: StoredFile, officer_id: int) -> None:
    """Turn a page clockwise by quarters: its picture is `picture` from now on, and all places on it turn along.

    What was read from it stays as it was read until it is read again.

    Raises:
        BadValue: its paper lies in the bin.
    """
    paper = session.get_one(Paper, page.paper_id)
    check_alive(paper)
    note_file(session, picture, _JPEG)
    page.picture_sha256, page.read_again = picture.sha256, True
    turn_places(session, page, quarters)
    mark_changed(paper)
    session.flush()
    record(
        session, "page.turn", Subject("page", page.id, paper.dossier_id), officer_id, quarters=quarters % _WHOLE_TURN
    )


def turn_places(session: Session, page: Page, quarters: int) -> None:
    """Turn everything that is known by its place on a page; turning back gives exactly what was before."""
    lines = unpack_lines(page.lines)
    values = session.scalars(sa.select(FieldValue).where(FieldValue.page_id == page.id)).all()
    for _ in range(quarters % _WHOLE_TURN):
        height = page.height_px
        lines = tuple(
            replace(
                line,
                box=_turned(line.box, height),
                words=tuple(replace(word, box=_turned(word.box, height)) for word in line.words),
            )
            for line in lines
        )
        for value in values:
            if value.box is not None:
                left, top, wide, high = value.box
                value.box = [height - top - high, left, high, wide]
        page.width_px, page.height_px = height, page.width_px
        page.rotation_deg = (page.rotation_deg + _TURN) % (_WHOLE_TURN * _TURN)
    page.lines = pack_lines(lines)
    session.flush()


def _turned(box: Box, height: int) -> Box:
    return Box(height - box.bottom, box.left, height - box.top, box.right)
