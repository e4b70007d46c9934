"""A review stored in one transaction: values set, papers confirmed, what follows from them made anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ocr.types import FieldValueType
from storage.casework.derived import refresh_papers
from storage.dossiers.dossiers import get_dossier
from storage.models.paper import Paper
from storage.papers.fields import set_value
from storage.papers.papers import confirm_paper, get_paper
from storage.papers.views import view_papers
from storage.views import PaperView


@dataclass(frozen=True, slots=True)
class SetValue:
    """A value that a person says is right."""

    paper_id: int
    key: str
    value: FieldValueType


def review_papers(
    session: Session,
    code: str,
    settle: Callable[[Sequence[PaperView]], Sequence[SetValue]],
    officer_id: int,
    *,
    confirm: bool,
) -> None:
    """Store what a person decided about the papers of a dossier.

    `settle` is shown the dossier's own papers and returns the values to set; what it raises leaves all as it was.

    Raises:
        NotFound: there is no such dossier.
    """
    dossier = get_dossier(session, code)
    own = session.scalars(sa.select(Paper).where(Paper.dossier_id == dossier.id, Paper.deleted_at.is_(None))).all()
    papers = {paper.id: paper for paper in own}
    touched: set[int] = set()
    for setting in settle(view_papers(session, papers)):
        papers.setdefault(setting.paper_id, get_paper(session, setting.paper_id))
        set_value(session, papers[setting.paper_id], setting.key, setting.value, officer_id)
        touched.add(setting.paper_id)
    if confirm:
        for paper in own:
            confirm_paper(session, paper, officer_id)
        touched.update(paper.id for paper in own)
    refresh_papers(session, dossier, [papers[paper_id] for paper_id in sorted(touched)], officer_id)
