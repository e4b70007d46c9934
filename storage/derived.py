"""What follows from a paper or a dossier and is made anew after every change of it: people and search entries."""

from __future__ import annotations

from sqlalchemy.orm import Session

from storage.models.dossier import Dossier
from storage.models.paper import Paper
from storage.paper_metadata import refresh_metadata
from storage.people_links import link_people
from storage.places import commune_key


def refresh_paper(session: Session, paper: Paper, officer_id: int) -> None:
    """Bring a paper's metadata, the people named on it and its search entry in line with its values."""
    refresh_metadata(session, paper)
    link_people(session, paper, officer_id, commune_key)


def refresh_dossier(session: Session, dossier: Dossier) -> None:
    """Bring a dossier's search entry in line with it."""
