"""Dossiers as frozen views."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.dossiers.dossiers import get_dossier
from storage.models.dossier import Component, ComponentPaper, Dossier
from storage.models.paper import Capture, Paper
from storage.models.procedure import Procedure
from storage.models.unit import Officer, ServiceCounter, Unit
from storage.owners.owners import view_owner
from storage.papers.views import view_papers
from storage.views import CaptureView, ComponentView, DossierView


def view_dossier(session: Session, code: str) -> DossierView:
    """Return a dossier with its components, its papers, those that it reuses, and the files that wait to be read.

    Papers and files in the bin are left out.

    Raises:
        NotFound: there is no dossier of that code.
    """
    dossier = get_dossier(session, code)
    procedure = session.get_one(Procedure, dossier.procedure_id)
    components = session.scalars(
        sa.select(Component).where(Component.dossier_id == dossier.id).order_by(Component.position)
    ).all()
    fillings = _fillings(session, dossier)
    officers = _officers(session, dossier, components)
    return DossierView(
        id=dossier.id,
        code=dossier.code,
        procedure=procedure.code,
        procedure_name=procedure.name,
        owner=view_owner(session, dossier.owner_id),
        unit=session.get_one(Unit, dossier.unit_id).code,
        officer=officers[dossier.officer_id],
        channel=dossier.channel,
        received_at=dossier.received_at,
        due_at=dossier.due_at,
        finished_at=dossier.finished_at,
        step=dossier.step,
        version=dossier.version,
        counter="" if dossier.counter_id is None else session.get_one(ServiceCounter, dossier.counter_id).name,
        components=tuple(_component(each, fillings[each.id], officers) for each in components),
        papers=view_papers(session, papers_of(session, dossier)),
        captures=_captures(session, dossier.id),
    )


def papers_of(session: Session, dossier: Dossier) -> tuple[int, ...]:
    """Return the numbers of the papers that stand in a dossier: its own, and what else fills its components."""
    own = session.scalars(sa.select(Paper.id).where(Paper.dossier_id == dossier.id, Paper.deleted_at.is_(None)))
    return tuple(sorted({*own, *(paper_id for papers in _fillings(session, dossier).values() for paper_id in papers)}))


def _fillings(session: Session, dossier: Dossier) -> Mapping[int, tuple[int, ...]]:
    rows = session.execute(
        sa.select(ComponentPaper.component_id, ComponentPaper.paper_id)
        .join(Component, Component.id == ComponentPaper.component_id)
        .join(Paper, Paper.id == ComponentPaper.paper_id)
        .where(Component.dossier_id == dossier.id, Paper.deleted_at.is_(None))
        .order_by(ComponentPaper.paper_id)
    )
    found: dict[int, tuple[int, ...]] = defaultdict(tuple)
    for component_id, paper_id in rows:
        found[component_id] += (paper_id,)
    return found


def _officers(session: Session, dossier: Dossier, components: Sequence[Component]) -> Mapping[int, str]:
    wanted = {dossier.officer_id} | {each.compared_by_id for each in components if each.compared_by_id is not None}
    return {each.id: each.login for each in session.scalars(sa.select(Officer).where(Officer.id.in_(wanted)))}


def _captures(session: Session, dossier_id: int) -> tuple[CaptureView, ...]:
    rows = session.scalars(sa.select(Capture).where(Capture.dossier_id == dossier_id).order_by(Capture.id))
    return tuple(
        CaptureView(row.id, row.name, row.status, row.error_code, row.sha256) for row in rows if row.pages != []
    )


def _component(row: Component, papers: tuple[int, ...], officers: Mapping[int, str]) -> ComponentView:
    return ComponentView(
        id=row.id,
        position=row.position,
        name=row.name,
        case=row.case,
        document_type=row.document_type,
        required=row.required,
        condition=row.condition,
        alternatives_group=row.alternatives_group,
        in_database=row.in_database,
        state=row.state,
        papers=papers,
        original_seen=row.original_seen,
        compared_by=None if row.compared_by_id is None else officers[row.compared_by_id],
        compared_at=row.compared_at,
    )
