"""Which pages a paper has and in which order: what all that rearranges papers has in common."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.errors import BadValue
from storage.models.paper import Page, Paper
from storage.views import paper_ref


def check_alive(*papers: Paper) -> None:
    """Do nothing if no paper lies in the bin.

    Raises:
        BadValue: one does.
    """
    for paper in papers:
        if paper.deleted_at is not None:
            raise BadValue("paper", paper_ref(paper.id))


def mark_changed(paper: Paper) -> None:
    """Note that a paper is not what it was: somebody has to look, and its archival PDF is made anew when asked for."""
    paper.confirmed_at = paper.confirmed_by_id = None
    paper.archival_sha256 = None


def pages_of(session: Session, paper: Paper) -> list[Page]:
    """Return the pages of a paper in their order."""
    return list(session.scalars(sa.select(Page).where(Page.paper_id == paper.id).order_by(Page.position)))


def place_pages(session: Session, paper: Paper, pages: Sequence[Page]) -> None:
    """Make these the pages of a paper, in this order; pages that it had and that are not among them must have gone."""
    for position, page in enumerate(pages):
        page.paper_id, page.position = paper.id, position
    session.flush()
    session.expire(paper, ["pages"])


def add_paper_like(session: Session, paper: Paper) -> Paper:
    """Return a new paper of the same dossier, without pages, of no known type."""
    new = Paper(
        dossier_id=paper.dossier_id,
        document_type="other",
        type_confidence=0.0,
        is_result=paper.is_result,
        created_at=paper.created_at,
    )
    session.add(new)
    session.flush()
    return new
