"""A dossier is opened: its owner known, what the store has already taken over, the rest to be scanned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.workflow.open_store import Store
from storage.derived import refresh_dossier_of_code, refresh_owner
from storage.desk import ensure_unit
from storage.dossiers import NewDossier, open_dossier
from storage.owner_facts import OwnerFacts, identifier_kind, normalize_number
from storage.owners import ensure_owner
from storage.places import commune_key
from storage.reuse import reuse_all
from storage.states import Channel


@dataclass(frozen=True, slots=True)
class IntakeOrder:
    """What the officer says when a dossier comes in; `owner_number` is any number of the owner's."""

    procedure: str
    owner_number: str
    received_at: datetime
    owner_name: str | None = None
    unit: str | None = None
    channel: Channel = Channel.DIRECT


def take_in(store: Store, order: IntakeOrder) -> str:
    """Open a dossier, take over what the store already has for its owner, and return the dossier's code.

    Raises:
        NotFound: the catalogue does not have the procedure.
        BadValue: the number or the unit cannot be meant.
        StorageError: nothing was stored.
    """
    kind = identifier_kind(order.owner_number)
    number = normalize_number(order.owner_number)
    with store.database.writing() as session:
        facts = OwnerFacts(name=order.owner_name or number, identifiers={kind: number})
        owner_id = ensure_owner(session, facts, store.officer_id)
        dossier = open_dossier(
            session,
            NewDossier(
                procedure=order.procedure,
                owner_id=owner_id,
                unit_id=ensure_unit(session, order.unit, store.officer_id),
                officer_id=store.officer_id,
                channel=order.channel,
                received_at=order.received_at,
            ),
        )
