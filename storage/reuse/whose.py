"""Whose paper it is that was handed in, as far as the paper says."""

from __future__ import annotations

from collections.abc import Collection

from ocr.text import one_line, tone_key
from storage.owners.paper_people import is_holder, people_on
from storage.views import PaperView


def other_holders(paper: PaperView, owner_id: int, owner_names: Collection[str]) -> tuple[str, ...]:
    """Return the names of those whose paper it plainly is when the owner of the dossier is not among them.

    Empty when the owner is named on it in any part, when it belongs to nobody in particular, and as long as it is not
    sure whose it is: values that wait for a review say nothing. `owner_names` are all names known of the owner.
    """
    if any(whose == owner_id for whose, _ in paper.owners):
        return ()
    settled = {field.key: field.value for field in paper.fields if field.confirmed_at is not None or not field.review}
    holders = [each for each in people_on(paper.document_type, settled) if each.is_holder]
    named = {_plain(each.name): one_line(each.name) for each in holders if each.name}
    is_linked = any(is_holder(paper.document_type, role) for _, role in paper.owners)
    if not is_linked and {*map(_plain, owner_names)} & named.keys():
        return ()
    return tuple(named.values())


def _plain(name: str) -> str:
    return tone_key(one_line(name).casefold())
