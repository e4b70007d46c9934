"""What slips and exports of a dossier say besides the dossier: office, officer, where the owner lives, the sector."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from storage.models.dossier import Dossier
from storage.models.procedure import Procedure
from storage.models.unit import Officer, Unit
from storage.owners.joins import root_owner


@dataclass(frozen=True, slots=True)
class CounterFacts:
    """Names as people say them; `authority` is the unit above, "" for none, `residence` "" where nobody knows it."""

    unit: str
    authority: str
    officer: str
    residence: str


def counter_facts(session: Session, dossier_id: int, officer_id: int) -> CounterFacts:
    """Return what a slip of a dossier says that an officer hands out."""
    dossier = session.get_one(Dossier, dossier_id)
    unit = session.get_one(Unit, dossier.unit_id)
    above = None if unit.parent_id is None else session.get_one(Unit, unit.parent_id)
    return CounterFacts(
        unit=unit.name or unit.code,
        authority="" if above is None else above.name,
        officer=session.get_one(Officer, officer_id).name,
        residence=root_owner(session, dossier.owner_id).residence or "",
    )


def procedure_facts(session: Session, dossier_id: int) -> tuple[str, str]:
    """Return the sector of a dossier's procedure, and the code of its result, "" where the catalogue names none."""
    procedure = session.get_one(Procedure, session.get_one(Dossier, dossier_id).procedure_id)
    return procedure.sector, procedure.result_code or ""
