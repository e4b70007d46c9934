"""A dossier of another system stored, so that it can be counted and matched; its papers stay there.

The same dossier again changes nothing, a changed one is brought in line. A dossier that was opened here is never
touched by what another system says of it.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ocr.text import fold
from storage.audit import Subject, record
from storage.casework.derived import refresh_dossier
from storage.casework.desk import ensure_counter, ensure_unit
from storage.casework.foreign import ForeignDossier
from storage.dossiers.dossier_code import parse_code
from storage.dossiers.working_days import VIETNAM_TIME
from storage.errors import BadValue
from storage.models.dossier import IMPORTED, Component, Dossier, ImportedCounts, StepTaken
from storage.models.procedure import Procedure
from storage.models.unit import Unit
from storage.owners.facts import OwnerFacts, identifier_kind, normalize_number
from storage.owners.owners import ensure_owner


class Outcome(StrEnum):
    """What became of a dossier of another system."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    NOT_IMPORTED = "not_imported"  # a dossier of this code was opened in this store


def store_foreign(session: Session, foreign: ForeignDossier, officer_id: int) -> Outcome:
    """Store a dossier of another system in the caller's transaction.

    Raises:
        BadValue: its unit or the owner's number cannot be meant.
    """
    dossier = session.scalars(sa.select(Dossier).where(Dossier.code == foreign.code)).one_or_none()
    if dossier is None:
        dossier = _open(session, foreign, officer_id)
        _write(session, dossier, foreign, officer_id)
        return Outcome.ADDED
    if dossier.origin != IMPORTED:
        return Outcome.NOT_IMPORTED
    counts = session.get(ImportedCounts, dossier.id)
    if counts is not None and counts.fingerprint == foreign.fingerprint:
        return Outcome.UNCHANGED
    dossier.unit_id = _unit(session, foreign, officer_id)
    dossier.owner_id = _owner(session, foreign, officer_id, dossier.owner_id)
    dossier.procedure_id = _procedure(session, foreign, officer_id)
    _write(session, dossier, foreign, officer_id)
    return Outcome.CHANGED


def _open(session: Session, foreign: ForeignDossier, officer_id: int) -> Dossier:
    unit_id = _unit(session, foreign, officer_id)
    day = foreign.received_at.astimezone(VIETNAM_TIME).date()
    day, number = _place(session, foreign, unit_id, day)
    dossier = Dossier(
        code=foreign.code,
        procedure_id=_procedure(session, foreign, officer_id),
        owner_id=_owner(session, foreign, officer_id, None),
        unit_id=unit_id,
        officer_id=officer_id,
        channel=foreign.channel,
        day=day,
        number=number,
        received_at=foreign.received_at,
        step=foreign.step,
        origin=IMPORTED,
    )
    session.add(dossier)
    session.flush()
    return dossier


def _write(session: Session, dossier: Dossier, foreign: ForeignDossier, officer_id: int) -> None:
    dossier.channel, dossier.step = foreign.channel, foreign.step
    dossier.received_at, dossier.due_at, dossier.finished_at = foreign.received_at, foreign.due_at, foreign.finished_at
    dossier.account_verified, dossier.database_code = foreign.account_verified, foreign.database_code
    dossier.fee_due, dossier.paid_online = foreign.fee_due, foreign.paid_online
    dossier.counter_id = ensure_counter(session, dossier.unit_id, foreign.counter, officer_id)
    for model in (Component, StepTaken):
        session.execute(sa.delete(model).where(model.dossier_id == dossier.id))
    session.add_all(
        Component(
            dossier_id=dossier.id,
            position=position,
            name=each.name,
            required=True,
            state=each.state,
            from_national_store=each.from_national_store,
        )
        for position, each in enumerate(foreign.components)
    )
    # One step alone: of the way there nothing is known.
    at = foreign.finished_at or foreign.received_at
    session.add(StepTaken(dossier_id=dossier.id, step=foreign.step, at=at, officer_id=officer_id))
    session.merge(
        ImportedCounts(
            dossier_id=dossier.id,
            digitized=foreign.digitized,
            reused=foreign.reused,
            from_national_store=foreign.from_national_store,
            result_files=foreign.result_files,
            fingerprint=foreign.fingerprint,
        )
    )
    session.flush()
    refresh_dossier(session, dossier)
    record(session, "dossier.import", Subject("dossier", dossier.id, dossier.id), officer_id)


def _unit(session: Session, foreign: ForeignDossier, officer_id: int) -> int:
    unit_id = ensure_unit(session, foreign.unit, officer_id)
    unit = session.get_one(Unit, unit_id)
    if foreign.unit_name and unit.name == unit.code:
        unit.name = foreign.unit_name
    return unit_id


def _owner(session: Session, foreign: ForeignDossier, officer_id: int, known: int | None) -> int:
    if foreign.owner_number is None:
        facts = OwnerFacts(name=foreign.owner_name, kind=foreign.owner_kind)
        return known if known is not None else ensure_owner(session, facts, officer_id).owner_id
    number = normalize_number(foreign.owner_number)
    facts = OwnerFacts(name=foreign.owner_name, identifiers={identifier_kind(number): number}, kind=foreign.owner_kind)
    return ensure_owner(session, facts, officer_id).owner_id


def _procedure(session: Session, foreign: ForeignDossier, officer_id: int) -> int:
    found = session.scalars(sa.select(Procedure).where(Procedure.code == foreign.procedure)).one_or_none()
    if found is None:
        name = foreign.procedure_name or foreign.procedure
        found = Procedure(
            code=foreign.procedure,
            name=name,
            folded_name=fold(name),
            sector=foreign.sector,
            level="",
            origin=IMPORTED,
        )
        session.add(found)
        session.flush()
        record(session, "procedure.add", Subject("procedure", found.id), officer_id, origin=IMPORTED)
    return found.id


def _place(session: Session, foreign: ForeignDossier, unit_id: int, day: date) -> tuple[date, int]:
    """Return day and running number that the code says, or below zero a free one where it says none of this unit.

    Numbers below zero never get into the way of the numbers that this store gives out.
    """
    try:
        said = parse_code(foreign.code)
    except BadValue:
        said = None
    if said is not None and said.unit == foreign.unit:
        taken = sa.select(Dossier.id).where(
            Dossier.unit_id == unit_id, Dossier.day == said.date, Dossier.number == said.number
        )
        if session.scalar(taken) is None:
            return said.date, said.number
    lowest = session.scalar(
        sa.select(sa.func.min(Dossier.number)).where(Dossier.unit_id == unit_id, Dossier.day == day)
    )
    return day, min(0, lowest or 0) - 1
