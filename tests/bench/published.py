"""The dossiers that Quảng Ninh counted to 9/2023 (domain.md §3.5), as rows: so many received, digitised, resolved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import islice
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.casework.desk import ensure_unit, prepare_desk
from storage.database import Database
from storage.models.dossier import IMPORTED, Dossier, ImportedCounts
from storage.models.procedure import Procedure
from storage.models.unit import Unit
from storage.owners.facts import OwnerFacts
from storage.owners.owners import ensure_owner
from storage.rates.facts import rebuild_facts
from storage.states import Channel, DossierStep

_BATCH = 5000
_BEFORE = datetime(2022, 12, 15, 3, tzinfo=UTC)
_WITHIN = datetime(2023, 5, 15, 3, tzinfo=UTC)
_END = datetime(2023, 8, 15, 3, tzinfo=UTC)


@dataclass(frozen=True)
class Level:
    """What was published of one level: dossiers received and digitised, dossiers resolved and returned as files."""

    name: str
    unit: str
    digitized: int
    received: int
    results: int
    resolved: int


PUBLISHED = (
    Level("province", "H49.1", 75_415, 105_463, 9_656, 104_787),
    Level("districts", "H49.2", 99_987, 105_003, 66_574, 106_069),
    Level("communes", "H49.3", 176_749, 184_386, 126_390, 184_248),
)


def write_published(database: Database, *, divided_by: int = 1) -> None:
    """Write the dossiers of all levels into a new store; divided, each count is rounded."""
    with database.writing() as session:
        officer_id = prepare_desk(session, "hoa")
        owner_id = ensure_owner(session, OwnerFacts("NGUYỄN VĂN MẪU"), officer_id).owner_id
        procedure_id = session.scalars(sa.select(Procedure.id).where(Procedure.code == "1.001193")).one()
        for level in PUBLISHED:
            unit_id = ensure_unit(session, level.unit, officer_id)
            session.get_one(Unit, unit_id).name = level.name
            shared = {
                "procedure_id": procedure_id, "owner_id": owner_id, "unit_id": unit_id, "officer_id": officer_id,
                "channel": Channel.DIRECT, "day": date(2023, 5, 15), "origin": IMPORTED, "version": 1,
            }  # fmt: skip
            _write(session, level, divided_by, shared)
        rebuild_facts(session)


def _write(session: Session, level: Level, by: int, shared: dict[str, Any]) -> None:
    digitized, received, results, resolved = (
        round(count / by) for count in (level.digitized, level.received, level.results, level.resolved)
    )
    first = (session.scalar(sa.select(sa.func.max(Dossier.id))) or 0) + 1
    # More may be resolved than received: the first ones came before the period.
    carried = max(0, resolved - received)

    def rows() -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
        for number in range(received + carried):
            is_resolved = number < resolved
            dossier = {
                "id": first + number,
                "code": f"{level.unit}-230515-{number + 1:06}",
                "number": number + 1,
                "received_at": _BEFORE if number < carried else _WITHIN,
                "finished_at": _END if is_resolved else None,
                "step": DossierStep.RETURNED if is_resolved else DossierStep.RECEIVED,
            }
            counts = {
                "dossier_id": first + number,
                "digitized": int(carried <= number < carried + digitized),
                "reused": 0,
                "result_files": int(number < results),
                "fingerprint": "",
            }
            yield dossier | shared, counts

    waiting = rows()
    while batch := list(islice(waiting, _BATCH)):
        session.execute(sa.insert(Dossier), [dossier for dossier, _ in batch])
        session.execute(sa.insert(ImportedCounts), [counts for _, counts in batch])
