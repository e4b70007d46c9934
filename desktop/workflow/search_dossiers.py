"""Anything in the store, found by what people type."""

from __future__ import annotations

from desktop.workflow.open_store import Store
from storage.errors import NotFound
from storage.owners.owners import find_owner
from storage.search.find import Hit, find


def find_things(
    store: Store, text: str, *, owner: str | None = None, document_type: str | None = None, limit: int = 20
) -> tuple[Hit, ...]:
    """Return what matches a text, best first; `owner` is any number of an owner's.

    Raises:
        BadValue: the owner's number cannot be meant.
        NotFound: nobody in the store has that number.
    """
    with store.database.reading() as session:
        owner_id = None
        if owner is not None:
            owner_id = find_owner(session, owner)
            if owner_id is None:
                raise NotFound("owner", owner)
        return find(session, text, owner_id=owner_id, document_type=document_type, limit=limit)
