"""What follows from a change and is made anew after it: the people of a paper, and the search entries it shows in."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.dossier import Dossier
from storage.models.paper import Paper, PaperOwner
from storage.owners.people_links import link_people
from storage.owners.places import commune_key
from storage.papers.metadata import refresh_metadata
from storage.search.find import index_dossier, index_owner, index_paper


def refresh_paper(session: Session, paper: Paper, officer_id: int) -> None:
    """Bring a paper's metadata, the people named on it and all search entries in line with its values."""
    refresh_metadata(session, paper)
    links = link_people(session, paper, officer_id, commune_key)
    index_paper(session, paper.id)
    for owner_id in {owner_id for _, owner_id in links.linked} - links.changed:
        index_owner(session, owner_id)
    refresh_owners(session, {*links.changed, *(joined.gone_id for joined in links.joined)})


def refresh_dossier(session: Session, dossier: Dossier) -> None:
    """Bring the search entries of a dossier and of its owner in line with them."""
    index_owner(session, dossier.owner_id)
    index_dossier(session, dossier.id)


def refresh_owners(session: Session, owner_ids: Iterable[int]) -> None:
    """Bring the search entries of owners, and of every paper and dossier that shows them, in line with them."""
    for owner_id in owner_ids:
        index_owner(session, owner_id)
        for paper_id in session.scalars(sa.select(PaperOwner.paper_id).where(PaperOwner.owner_id == owner_id)).unique():
            index_paper(session, paper_id)
        for dossier_id in session.scalars(sa.select(Dossier.id).where(Dossier.owner_id == owner_id)).all():
            index_dossier(session, dossier_id)


def refresh_procedures(session: Session, procedure_ids: Iterable[int]) -> None:
    """Bring the search entries of all dossiers of procedures in line with what the procedures are called now."""
    for dossier_id in session.scalars(sa.select(Dossier.id).where(Dossier.procedure_id.in_(list(procedure_ids)))).all():
        index_dossier(session, dossier_id)
