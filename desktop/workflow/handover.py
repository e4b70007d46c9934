"""A dossier goes along its steps, and back where it went on by mistake."""

from __future__ import annotations

from datetime import datetime

from desktop.workflow.open_store import Store
from storage.casework.derived import refresh_dossier
from storage.dossiers.dossiers import check_version, get_dossier, move_dossier
from storage.dossiers.stepping_back import step_dossier_back
from storage.states import DossierStep


def move(  # the note and the version have defaults
    store: Store, code: str, to: DossierStep, *, at: datetime, note: str | None = None, version: int | None = None
) -> None:
    """Take a dossier one step on; with a `version`, only if it is still the one that was seen.

    Raises:
        NotFound: there is no such dossier.
        IllegalTransition: this step cannot follow; nothing was changed.
        BadValue: it would come before the step that it follows; nothing was changed.
        StaleVersion: somebody else changed the dossier meanwhile; nothing was changed.
    """
    with store.database.writing() as session:
        dossier = get_dossier(session, code)
        check_version(dossier, version)
        move_dossier(session, dossier, to, store.officer_id, at=at, note=note)
        refresh_dossier(session, dossier)


def move_back(store: Store, code: str) -> None:
    """Take the last step of a dossier back.

    Raises:
        NotFound: there is no such dossier.
        NotUndoable: it took no step since it was received, or what followed from it cannot be taken back.
    """
    with store.database.writing() as session:
        dossier = get_dossier(session, code)
        step_dossier_back(session, dossier, store.officer_id)
        refresh_dossier(session, dossier)
