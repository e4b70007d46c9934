"""A dossier goes along its steps."""

from __future__ import annotations

from datetime import datetime

from desktop.workflow.open_store import Store
from storage.casework.derived import refresh_dossier
from storage.dossiers.dossiers import get_dossier, move_dossier
from storage.states import DossierStep


def move(store: Store, code: str, to: DossierStep, *, at: datetime, note: str | None = None) -> None:
    """Take a dossier one step on.

    Raises:
        NotFound: there is no such dossier.
        IllegalTransition: this step cannot follow; nothing was changed.
    """
    with store.database.writing() as session:
        dossier = get_dossier(session, code)
        move_dossier(session, dossier, to, store.officer_id, at=at, note=note)
        refresh_dossier(session, dossier)
