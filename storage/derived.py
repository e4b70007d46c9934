"""What follows from a paper or a dossier and is made anew after every change of it: people and search entries."""

from __future__ import annotations

from sqlalchemy.orm import Session

from storage.models.dossier import Dossier
from storage.models.paper import Paper
from storage.paper_metadata import refresh_metadata
from storage.people_links import link_people
from storage.places import commune_key
from storage.search import index_dossier, index_owner, index_paper


def refresh_paper(session: Session, paper: Paper, officer_id: int) -> None:
    """Bring a paper's metadata, the people named on it and its search entry in line with its values."""
    refresh_metadata(session, paper)
    links = link_people(session, paper, officer_id, commune_key)
    index_paper(session, paper.id)
    for owner_id in {owner_id for _, owner_id in links.linked}:
        index_owner(session, owner_id)


def refresh_dossier(session: Session, dossier: Dossier) -> None:
    """Bring the search entries of a dossier and of its owner in line with them."""
    index_owner(session, dossier.owner_id)
    index_dossier(session, dossier.id)
