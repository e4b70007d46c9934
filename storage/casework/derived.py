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
from storage.search.find import index_all, index_dossier, index_owner


def refresh_papers(session: Session, dossier: Dossier, papers: Iterable[Paper], officer_id: int) -> None:
    """Bring metadata and people of a dossier's papers in line with their values, and all search entries with both.

    All at once: an entry is made anew once, however many of the papers concern it.
    """
    paper_ids: set[int] = set()
    linked: set[int] = set()
    changed: set[int] = set()
    for paper in papers:
        refresh_metadata(session, paper)
        links = link_people(session, paper, officer_id, commune_key)
        paper_ids.add(paper.id)
        linked.update(owner_id for _, owner_id in links.linked)
        changed.update(links.changed, (joined.gone_id for joined in links.joined))
    index_all(session, "owner", linked | changed | {dossier.owner_id})
    index_all(session, "paper", paper_ids | _papers_of(session, changed))
    index_all(session, "dossier", _dossiers_of(session, changed) | {dossier.id})


def refresh_dossier(session: Session, dossier: Dossier) -> None:
    """Bring the search entries of a dossier and of its owner in line with them."""
    index_owner(session, dossier.owner_id)
    index_dossier(session, dossier.id)


def refresh_owners(session: Session, owner_ids: Iterable[int]) -> None:
    """Bring the search entries of owners, and of every paper and dossier that shows them, in line with them."""
    owners = set(owner_ids)
    index_all(session, "owner", owners)
    index_all(session, "paper", _papers_of(session, owners))
    index_all(session, "dossier", _dossiers_of(session, owners))


def refresh_procedures(session: Session, procedure_ids: Iterable[int]) -> None:
    """Bring the search entries of all dossiers of procedures in line with what the procedures are called now."""
    dossiers = sa.select(Dossier.id).where(Dossier.procedure_id.in_(list(procedure_ids)))
    index_all(session, "dossier", session.scalars(dossiers))


def _papers_of(session: Session, owner_ids: set[int]) -> set[int]:
    if not owner_ids:
        return set()
    return set(session.scalars(sa.select(PaperOwner.paper_id).where(PaperOwner.owner_id.in_(owner_ids))))


def _dossiers_of(session: Session, owner_ids: set[int]) -> set[int]:
    if not owner_ids:
        return set()
    return set(session.scalars(sa.select(Dossier.id).where(Dossier.owner_id.in_(owner_ids))))
