"""Components of dossiers: which papers fill them, and the state that follows from it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.audit import Subject, record
from storage.models.dossier import Component, ComponentPaper, Dossier
from storage.models.paper import Paper
from storage.states import ComponentState, check_component_change

_STRONGEST = (ComponentState.SCANNED, ComponentState.REUSED_RESULT, ComponentState.REUSED)
"""Of several papers in one component, the first of these that occurs is the component's state: who brought a paper has
not been spared it (indicator 4.3 of QĐ 766)."""


def fill(session: Session, component: Component, paper: Paper, how: ComponentState, officer_id: int) -> None:
    """Put a paper into a component.

    Raises:
        IllegalTransition: a component that was scanned cannot become reused.
    """
    if session.get(ComponentPaper, (component.id, paper.id)) is not None:
        return
    if how is not ComponentState.SCANNED:
        check_component_change(component.state, how)
    session.add(
        ComponentPaper(
            component_id=component.id,
            paper_id=paper.id,
            how=how,
            from_dossier_id=None if paper.dossier_id == component.dossier_id else paper.dossier_id,
            accepted_by_id=officer_id,
            accepted_at=datetime.now(UTC),
        )
    )
    session.flush()
    _tell(session, "component.fill", component, officer_id, paper=paper.id, how=how.value)
    refresh_component(session, component)


def empty(session: Session, component: Component, paper: Paper, officer_id: int) -> None:
    """Take a paper out of a component; the paper stays in its dossier."""
    row = session.get(ComponentPaper, (component.id, paper.id))
    if row is not None:
        session.delete(row)
        session.flush()
        _tell(session, "component.empty", component, officer_id, paper=paper.id)
        refresh_component(session, component)


def lay_on_checklist(session: Session, dossier: Dossier, papers: Sequence[Paper], officer_id: int) -> None:
    """Put scanned papers into the components that ask for their type; what nothing asks for stays beside the list.

    A paper goes to the first component of its type that has none yet, else to the first one that was scanned as well (a
    second ID card); what the store or a database gave is replaced only where nothing else asks for the type. A paper
    that is on the list already stays where it is: if the store gave it, it was brought after all.
    """
    for paper in papers:
        if _is_on_checklist(session, dossier, paper, officer_id):
            continue
        asked = [each for each in dossier.components if each.document_type == paper.document_type]
        asked.sort(
            key=lambda each: (each.state is not ComponentState.MISSING, each.state is not ComponentState.SCANNED)
        )
        if asked:
            fill(session, asked[0], paper, ComponentState.SCANNED, officer_id)


def _is_on_checklist(session: Session, dossier: Dossier, paper: Paper, officer_id: int) -> bool:
    """Say whether a paper fills a component of a dossier; one that the store gave counts as scanned from now on."""
    rows = session.scalars(
        sa.select(ComponentPaper)
        .join(Component, Component.id == ComponentPaper.component_id)
        .where(Component.dossier_id == dossier.id, ComponentPaper.paper_id == paper.id)
    ).all()
    for row in rows:
        component = session.get_one(Component, row.component_id)
        if row.how is not ComponentState.SCANNED:
            row.how = ComponentState.SCANNED
            session.flush()
            _tell(session, "component.fill", component, officer_id, paper=paper.id, how=row.how.value)
        refresh_component(session, component)
    return bool(rows)


def refresh_component(session: Session, component: Component) -> None:
    """Bring a component's state in line with its papers; those in the bin do not count."""
    ways = set(
        session.scalars(
            sa.select(ComponentPaper.how)
            .join(Paper, Paper.id == ComponentPaper.paper_id)
            .where(ComponentPaper.component_id == component.id, Paper.deleted_at.is_(None))
        )
    )
    without = ComponentState.IN_DATABASE if component.in_database else ComponentState.MISSING
    component.state = next((way for way in _STRONGEST if way in ways), without)
    session.flush()


def refresh_components_of(session: Session, paper_id: int) -> None:
    """Bring the state of every component that a paper is in, in line with its papers."""
    rows = session.scalars(
        sa.select(Component)
        .join(ComponentPaper, ComponentPaper.component_id == Component.id)
        .where(ComponentPaper.paper_id == paper_id)
    )
    for component in rows:
        refresh_component(session, component)


def compare_with_original(session: Session, component: Component, officer_id: int, *, original_seen: bool) -> None:
    """Note who compared a component with what was shown, and whether the original was seen (NĐ 23/2015 Đ6)."""
    component.original_seen = original_seen
    component.compared_by_id, component.compared_at = officer_id, datetime.now(UTC)
    _tell(session, "component.compare", component, officer_id, original_seen=original_seen)


def _tell(session: Session, action: str, component: Component, officer_id: int, **details: str | int | bool) -> None:
    record(session, action, Subject("component", component.id, component.dossier_id), officer_id, **details)
