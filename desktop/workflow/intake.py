"""A dossier is opened: its owner known, what the store already has taken over, the rest to be scanned."""

from __future__ import annotations

from desktop.workflow.open_store import Store
from storage.casework.opening import Intake, open_with_reuse


def take_in(store: Store, intake: Intake) -> str:
    """Open a dossier, take over what the store already has for its owner, and return the dossier's code.

    Raises:
        NotFound: the catalogue does not have the procedure.
        BadValue: the number or the unit cannot be meant.
        StorageError: nothing was stored.
    """
    with store.database.writing() as session:
        return open_with_reuse(session, intake, store.officer_id)
