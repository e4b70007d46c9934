"""A dossier opened in one transaction: owner, code, due date, checklist, and what the store already has."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from storage.casework.derived import refresh_dossier, refresh_owners
from storage.casework.desk import ensure_counter, ensure_unit
from storage.dossiers.dossiers import NewDossier, open_dossier
from storage.dossiers.working_days import VIETNAM_TIME
from storage.owners.facts import OwnerFacts, identifier_kind, normalize_number, numbers_by_kind
from storage.owners.owners import ensure_owner
from storage.reuse.reuse import accept_reuse, find_reusable
from storage.states import Channel, ComponentState


@dataclass(frozen=True, slots=True)
class Intake:
    """What the officer says when a dossier comes in.

    `procedure` is a code, `owner_number` any number of the owner's; without a `unit` it is that of the last dossier.
    `counter` is what the counter is called at which it came in ("Quầy 3"), "" where nobody said.
    The code of a citizen's card also tells the old number and the birth date (ISO 8601).
    """

    procedure: str
    owner_number: str
    received_at: datetime
    owner_name: str = ""
    unit: str | None = None
    channel: Channel = Channel.DIRECT
    owner_old_number: str = ""
    owner_birth_date: str | None = None
    counter: str = ""


def open_with_reuse(session: Session, intake: Intake, officer_id: int) -> str:
    """Open a dossier, take over every paper that the store can give for its owner, and return the dossier's code.

    Raises:
        NotFound: the catalogue does not have the procedure.
        BadValue: the number or the unit cannot be meant.
    """
    number = normalize_number(intake.owner_number)
    numbers = numbers_by_kind((number, intake.owner_old_number)) | {identifier_kind(number): number}
    facts = OwnerFacts(name=intake.owner_name, birth_date=intake.owner_birth_date, identifiers=numbers)
    owner = ensure_owner(session, facts, officer_id)
    unit_id = ensure_unit(session, intake.unit, officer_id)
    dossier = open_dossier(
        session,
        NewDossier(
            procedure=intake.procedure,
            owner_id=owner.owner_id,
            unit_id=unit_id,
            officer_id=officer_id,
            channel=intake.channel,
            received_at=intake.received_at,
            counter_id=ensure_counter(session, unit_id, intake.counter, officer_id),
        ),
    )
    today = intake.received_at.astimezone(VIETNAM_TIME).date()
    answers = find_reusable(session, dossier.owner_id, dossier.procedure_id, on=today)
    for component, answer in zip(dossier.components, answers, strict=True):
        if answer.available and component.state in {ComponentState.MISSING, ComponentState.IN_DATABASE}:
            accept_reuse(session, component.id, answer, officer_id)
    refresh_dossier(session, dossier)
    if owner.learned or owner.joined:
        refresh_owners(session, [owner.owner_id, *(joined.gone_id for joined in owner.joined)])
    return dossier.code
