"""Anything in the store, found by what people type."""

from __future__ import annotations

from desktop.workflow.open_store import Store
from storage.catalogue.document_types import DOCUMENT_TYPES
from storage.errors import BadValue
from storage.owners.owners import get_owner
from storage.search.find import Hit, find


def find_things(
    store: Store, text: str, *, owner: str | None = None, document_type: str | None = None, limit: int = 20
) -> tuple[Hit, ...]:
    """Return what matches a text, best first; `owner` is any number of an owner's, or `O7` as people see it.

    Raises:
        BadValue: the owner's number cannot be meant, or there is no such type of paper.
        NotFound: nobody in the store has that number.
    """
    if document_type is not None and document_type not in DOCUMENT_TYPES:
        raise BadValue("document_type", document_type)
    with store.database.reading() as session:
        owner_id = None if owner is None else get_owner(session, owner)
        return find(session, text, owner_id=owner_id, document_type=document_type, limit=limit)
