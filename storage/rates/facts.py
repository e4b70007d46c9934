"""The facts of dossiers: derived from their rows, brought up to date by what the audit trail tells.

Every change of a dossier leaves an event in the same transaction, so the dossiers that changed since the last look are
those of the newer events: no other room has to know that rates exist, and a killed refresh is repeated. The facts hold
nothing that cannot be derived again (`rebuild_facts`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.audit import AuditEvent
from storage.models.dossier import Component, ComponentPaper, Dossier, ImportedCounts, StepTaken, SupplementRequest
from storage.models.paper import Paper
from storage.models.procedure import Procedure
from storage.models.rates import NOT_ENDED, DossierFact
from storage.models.unit import Setting
from storage.progress import Progress, no_progress
from storage.rates.cells import CellChanges, batches
from storage.rates.component_sets import ComponentSets, forget_sets
from storage.rates.flags import ENDED_FACTS, RECEIVED_FACTS, Fact
from storage.rates.measures import layout
from storage.rates.paper_marks import against_warning, asked_again, low_confidence, poor_pages, scanned_again
from storage.rates.periods import day_number, hour_of_week
from storage.states import Channel, ComponentState, DossierStep

POPULATION_DATABASES = frozenset({"CSDLQGVDC", "CSDLQG_DC", "CSDLDC", "POPULATION"})
"""What MaCSDL says of the national population database; systems spell it differently and no list was found."""

_STATE = "rates.facts"
_BATCH = 2000
_FILED = (ComponentState.SCANNED, ComponentState.REUSED, ComponentState.REUSED_RESULT)
_SPARED = (ComponentState.REUSED, ComponentState.REUSED_RESULT)
_RESOLVED = (DossierStep.SEALED, DossierStep.RETURNED)
_CATALOGUE_CHANGES = ("procedures.import",)
_MARKS = {
    Fact.ASKED_AGAIN: asked_again,
    Fact.AGAINST_WARNING: against_warning,
    Fact.LOW_CONFIDENCE: low_confidence,
    Fact.SCANNED_AGAIN: scanned_again,
    Fact.POOR_PAGES: poor_pages,
}


def facts_are_fresh(session: Session) -> bool:
    """Tell whether the facts are those of the rows; cheap."""
    return _told(session) >= _last_event(session)


def refresh_facts(session: Session, on_progress: Progress = no_progress) -> int:
    """Bring the facts in line with the rows in the caller's transaction; return how many dossiers were looked at."""
    told, last = _told(session), _last_event(session)
    if told >= last:
        return 0
    if told == 0 or _has_catalogue_change(session, told):
        return rebuild_facts(session, on_progress)
    changed = session.scalars(
        sa.select(AuditEvent.dossier_id)
        .where(AuditEvent.id > told, AuditEvent.dossier_id.is_not(None))
        .distinct()
        .order_by(AuditEvent.dossier_id)
    ).all()
    done, cells, sets = 0, CellChanges(), ComponentSets()
    for batch in batches(each for each in changed if each is not None):
        cells.take_off(session, batch)
        session.execute(sa.delete(DossierFact).where(DossierFact.dossier_id.in_(batch)))
        done += _insert(session, _rows(session, Dossier.id.in_(batch), sets), cells)
        on_progress(done, len(changed))
    cells.write(session)
    _tell(session, last)
    return done


def rebuild_facts(session: Session, on_progress: Progress = no_progress) -> int:
    """Derive all facts anew in the caller's transaction; return how many."""
    total = session.scalar(sa.select(sa.func.count()).select_from(Dossier)) or 0
    session.execute(sa.delete(DossierFact))
    forget_sets(session)
    done, last_id, cells, sets = 0, 0, CellChanges(), ComponentSets()
    while True:
        ids = session.scalars(
            sa.select(Dossier.id).where(Dossier.id > last_id).order_by(Dossier.id).limit(_BATCH)
        ).all()
        if not ids:
            break
        last_id = ids[-1]
        done += _insert(session, _rows(session, Dossier.id.between(ids[0], last_id), sets), cells)
        on_progress(done, total)
    cells.write_anew(session)
    _tell(session, _last_event(session))
    return done


def facts_of(row: Mapping[Any, Any]) -> Fact:
    """Return what is so of a dossier, from one row of `_rows`."""
    components = int(row["components"] or 0)
    bits = {
        Fact.DIGITIZED: components & 1 or (row["digitized"] or 0) > 0,
        Fact.REUSED: components & 2 or (row["reused"] or 0) > 0,
        Fact.FROM_NATIONAL_STORE: components & 4 or (row["from_national_store"] or 0) > 0,
        Fact.KNOWS_NATIONAL_STORE: components & 8 or row["from_national_store"] is not None,
        Fact.RESULT_NEEDED: row["result_is_document"],
        Fact.RESULT_FILE: row["results"] or (row["result_files"] or 0) > 0,
        Fact.RESOLVED: row["step"] in _RESOLVED,
        Fact.LATE: row["ended_at"] is not None and _is_late(row),
        Fact.ONLINE: row["channel"] is Channel.ONLINE,
        Fact.POST: row["channel"] is Channel.POST,
        Fact.ACCOUNT_VERIFIED: row["account_verified"],
        Fact.KNOWS_ACCOUNT: row["account_verified"] is not None,
        Fact.POPULATION_DATABASE: (row["database_code"] or "").upper() in POPULATION_DATABASES,
        Fact.FEE_DUE: row["fee_due"],
        Fact.PAID_ONLINE: row["paid_online"],
        Fact.KNOWS_PAYMENT: row["fee_due"] is not None and (not row["fee_due"] or row["paid_online"] is not None),
        Fact.SUPPLEMENT_ONCE: row["supplements"] == 1,
        Fact.SUPPLEMENT_MORE: row["supplements"] > 1,
        Fact.REVIEWED: row["papers"] and not row["unconfirmed"],
        Fact.KNOWS_REVIEW: row["papers"],
        Fact.REFUSED: row["step"] is DossierStep.REFUSED,
        Fact.WITHDRAWN: row["step"] is DossierStep.WITHDRAWN,
        **{mark: row[mark.name or ""] for mark in _MARKS},
    }
    return Fact(sum(bit for bit, is_so in bits.items() if is_so))


def _is_late(row: Mapping[Any, Any]) -> bool:
    """Tell whether an ended dossier counts as overdue (QĐ 766, 2.1): after its due date, or asked for more twice."""
    return row["supplements"] > 1 or (row["due_at"] is not None and row["ended_at"] > row["due_at"])


def late_from(row: Mapping[Any, Any]) -> datetime | None:
    """Return from when a dossier counts as overdue as long as it is open, None as long as no such moment is known.

    While the applicant is asked for more the clock stands, so a due date that lies behind the question is not yet one.
    """
    due, waits_since = row["due_at"], row["waits_since"]
    if due is not None and waits_since is not None and due > waits_since:
        due = None
    moments = [moment for moment in (due, row["asked_twice_at"]) if moment is not None]
    return min(moments, default=None)


def _fact(row: Mapping[Any, Any], components_id: int) -> dict[str, Any]:
    facts = int(facts_of(row))
    return {
        "dossier_id": row["id"],
        "unit_id": row["unit_id"],
        "officer_id": row["officer_id"],
        "counter_id": row["counter_id"] or 0,
        "procedure_id": row["procedure_id"],
        "components_id": components_id,
        "received_day": day_number(row["received_at"]),
        "received_hour": hour_of_week(row["received_at"]),
        "ended_day": NOT_ENDED if row["ended_at"] is None else day_number(row["ended_at"]),
        "late_at": late_from(row),
        "step": row["step"],
        "stepped_at": row["last_step_at"] or row["received_at"],
        "received_flags": facts & RECEIVED_FACTS,
        "ended_flags": facts & ENDED_FACTS,
    }


def _rows(session: Session, which: sa.ColumnElement[bool], sets: ComponentSets) -> Iterator[dict[str, Any]]:
    found = session.execute(_question().where(which).order_by(Dossier.id)).mappings().all()
    numbers = sets.numbers(session, {row["id"]: row["procedure_id"] for row in found})
    return (_fact(row, numbers[row["id"]]) for row in found)


def _question() -> sa.Select[*tuple[Any, ...]]:
    """Return the select of everything that facts are made of, one row for each dossier."""
    component, asked = Component.dossier_id == Dossier.id, SupplementRequest.dossier_id == Dossier.id
    one = sa.case
    components = (
        sa.func.max(one((Component.state.in_(_FILED), 1), else_=0))
        + sa.func.max(one((Component.state.in_(_SPARED), 2), else_=0))
        + sa.func.max(one((Component.from_national_store.is_(sa.true()), 4), else_=0))
        + sa.func.max(one((Component.from_national_store.is_not(None), 8), else_=0))
    )
    second = sa.select(SupplementRequest.requested_at).where(asked).order_by(SupplementRequest.requested_at)
    sealed = sa.select(sa.func.min(StepTaken.at)).where(
        StepTaken.dossier_id == Dossier.id, StepTaken.step == DossierStep.SEALED, Dossier.step.in_(_RESOLVED)
    )
    waits = sa.select(sa.func.max(SupplementRequest.requested_at)).where(asked, SupplementRequest.answered_at.is_(None))
    there = (Paper.dossier_id == Dossier.id, Paper.deleted_at.is_(None))
    last_step = sa.select(sa.func.max(StepTaken.at)).where(StepTaken.dossier_id == Dossier.id)
    results = sa.exists().where(*there, Paper.is_result)
    unconfirmed = sa.exists().where(*there, Paper.is_result.is_(sa.false()), Paper.confirmed_at.is_(None))
    own = sa.exists().where(*there, Paper.is_result.is_(sa.false()))
    taken_over = sa.exists().where(
        component, ComponentPaper.component_id == Component.id, Paper.id == ComponentPaper.paper_id,
        Paper.deleted_at.is_(None),
    )  # fmt: skip
    return (
        sa.select(
            Dossier.id, Dossier.unit_id, Dossier.officer_id, Dossier.counter_id, Dossier.procedure_id, Dossier.channel,
            Dossier.step, Dossier.received_at, Dossier.due_at, Dossier.account_verified, Dossier.fee_due,
            Dossier.paid_online, Dossier.database_code, Procedure.result_is_document, ImportedCounts.digitized,
            ImportedCounts.reused, ImportedCounts.from_national_store, ImportedCounts.result_files,
            sa.select(components).where(component).scalar_subquery().label("components"),
            results.label("results"), unconfirmed.label("unconfirmed"), sa.or_(own, taken_over).label("papers"),
            sa.func.coalesce(sealed.scalar_subquery(), Dossier.finished_at).label("ended_at"),
            sa.select(sa.func.count()).where(asked).scalar_subquery().label("supplements"),
            second.limit(1).offset(1).scalar_subquery().label("asked_twice_at"),
            waits.scalar_subquery().label("waits_since"), last_step.scalar_subquery().label("last_step_at"),
            *(is_so().label(mark.name) for mark, is_so in _MARKS.items()),
        )
        .join(Procedure, Procedure.id == Dossier.procedure_id)
        .outerjoin(ImportedCounts, ImportedCounts.dossier_id == Dossier.id)
    )  # fmt: skip


def _insert(session: Session, rows: Iterator[dict[str, Any]], cells: CellChanges) -> int:
    done = 0
    for batch in batches(rows):
        session.execute(sa.insert(DossierFact), batch)
        for fact in batch:
            cells.add(fact)
        done += len(batch)
    return done


def _has_catalogue_change(session: Session, after: int) -> bool:
    """Tell whether procedures were loaded anew: that may change which results are documents."""
    wanted = sa.select(AuditEvent.id).where(AuditEvent.id > after, AuditEvent.action.in_(_CATALOGUE_CHANGES))
    return session.scalar(wanted.limit(1)) is not None


def _last_event(session: Session) -> int:
    return session.scalar(sa.select(sa.func.max(AuditEvent.id))) or 0


def _told(session: Session) -> int:
    row = session.get(Setting, _STATE, populate_existing=True)
    return 0 if row is None or row.value.get("layout") != layout() else int(row.value["event"])


def _tell(session: Session, event_id: int) -> None:
    session.merge(Setting(key=_STATE, value={"event": event_id, "layout": layout()}))
    session.flush()
