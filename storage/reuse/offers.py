"""What is known of a dossier's owner, offered for the papers that an officer has before them."""

from __future__ import annotations

from collections.abc import Mapping

from ocr.text import one_line, tone_key
from storage.owners.paper_people import Role, roles_of
from storage.reuse.known_values import NAME, KnownValue, offer_for
from storage.views import PaperView

Known = Mapping[str, tuple[KnownValue, ...]]


def offers_for_paper(known: Known, paper: PaperView, owner_id: int) -> dict[str, str]:
    """Return by field key what can be filled in on a paper that still waits for its confirmation.

    Offered are fields that nobody confirmed, read or not, in the parts that the owner has in the paper. As long as it
    is not known whose it is, the owner may have it as their own unless another name stands there.
    """
    if paper.confirmed_at is not None:
        return {}
    confirmed = {field.key for field in paper.fields if field.confirmed_at is not None}
    offers: dict[str, str] = {}
    for role in _roles(known, paper, owner_id):
        offers |= offer_for(known, paper.document_type, role)
    return {key: value for key, value in offers.items() if key not in confirmed}


def _roles(known: Known, paper: PaperView, owner_id: int) -> list[str]:
    linked = [role for whose, role in paper.owners if whose == owner_id]
    roles = roles_of(paper.document_type)
    if linked or any(role in roles and roles[role].is_holder for _, role in paper.owners):
        return linked
    free = [role for role in roles.values() if role.is_holder and not role.is_list]
    names = {_plain(each.value) for each in known.get(NAME, ())}
    read = {role.name: _plain_name(role, paper) for role in free}
    of_that_name = [role for role, name in read.items() if name in names]
    unread = [role for role, name in read.items() if not name]
    may_be = of_that_name or unread
    return may_be if len(may_be) == 1 else []


def _plain_name(role: Role, paper: PaperView) -> str:
    read = next((field.value for field in paper.fields if field.key == role.name_key), "")
    return _plain(read) if isinstance(read, str) else ""


def _plain(name: str) -> str:
    return tone_key(one_line(name).casefold())
