"""“Đừng xin giấy này”: what need not be asked for, known as soon as the owner is."""

from __future__ import annotations

from datetime import date, datetime

from desktop.workflow.open_store import Store
from storage.dossiers.procedures import get_procedure
from storage.dossiers.working_days import VIETNAM_TIME
from storage.owners.owners import find_owner
from storage.reuse.reuse import ReuseAnswer, answers_for_stranger, find_reusable


def suggest_reuse(store: Store, owner: str, procedure: str, on: date | None = None) -> tuple[ReuseAnswer, ...]:
    """Return what the store can give for each component of a procedure on a day, today unless said.

    For somebody whom the store does not know yet it can give nothing, but a published database may.

    Raises:
        BadValue: the owner's number cannot be meant.
        NotFound: the catalogue does not have the procedure.
    """
    day = on or datetime.now(VIETNAM_TIME).date()
    with store.database.reading() as session:
        found = get_procedure(session, procedure)
        owner_id = find_owner(session, owner)
        if owner_id is None:
            return answers_for_stranger(session, found.id, on=day)
        return find_reusable(session, owner_id, found.id, on=day)
