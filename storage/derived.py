"""What follows from a paper or a dossier and is made anew after every change of it: people and search entries."""

from __future__ import annotations

from sqlalchemy.orm import Session

from storage.models.dossier import Dossier
from storage.models.paper import Paper


def refresh_paper(session: Session, paper: Paper, officer_id: int) -> None:
    """Bring the people named on a paper and its search entry in line with its values."""


def refresh_dossier(session: Session, dossier: Dossier) -> None:
    """Bring a dossier's search entry in line with it."""
