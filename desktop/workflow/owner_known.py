"""What the store knows of a dossier's owner: contradictions, what can be filled in, papers that are not theirs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.workflow.open_store import Store
from storage.reuse.contradictions import contradictions_of
from storage.reuse.known_values import NAME, Contradiction, known_values
from storage.reuse.offers import offers_for_paper
from storage.reuse.whose import other_holders
from storage.views import DossierView


@dataclass(frozen=True, slots=True)
class OwnerKnown:
    """Where papers contradict about the owner, and by paper what could be filled in on it, by field key.

    `others` are the papers that plainly belong to somebody else, with the names of those they belong to.
    """

    contradictions: tuple[Contradiction, ...] = ()
    offers: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    others: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


def owner_known(store: Store, dossier: DossierView) -> OwnerKnown:
    """Return what is known of the owner of a dossier, for all papers that stand in it."""
    owner_id = dossier.owner.id
    with store.database.reading() as session:
        known = known_values(session, owner_id)
        contradictions = contradictions_of(session, owner_id)
    offers = {paper.id: offers_for_paper(known, paper, owner_id) for paper in dossier.papers}
    names = {dossier.owner.name, *(each.value for each in known.get(NAME, ()))}
    holders = {paper.id: other_holders(paper, owner_id, names) for paper in dossier.papers}
    return OwnerKnown(contradictions, offers, {number: found for number, found in holders.items() if found})
