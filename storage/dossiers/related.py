"""What belongs together across dossiers: everything of one person, where a paper is used, which steps were taken."""

from __future__ import annotations

from collections.abc import Collection

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.lists import DossierRow, PaperUse, PersonView, StepView
from storage.models.dossier import Component, ComponentPaper, Dossier, StepTaken
from storage.models.owner import OwnerName
from storage.models.paper import Page, Paper, PaperOwner
from storage.models.procedure import Procedure
from storage.models.unit import Officer
from storage.owners.joins import joins_of, root_owner
from storage.owners.owners import view_owner
from storage.papers.views import view_papers


def view_person(session: Session, owner_id: int, limit: int = 500) -> PersonView:
    """Return an owner with the names on their papers, the papers they are named on and their dossiers, newest first.

    Raises:
        NotFound: there is no such owner.
    """
    owner = view_owner(session, owner_id)
    names = session.scalars(sa.select(OwnerName.name).where(OwnerName.owner_id == owner.id).order_by(OwnerName.id))
    named = (
        sa.select(Paper.id)
        .join(PaperOwner, PaperOwner.paper_id == Paper.id)
        .where(PaperOwner.owner_id == owner.id, Paper.deleted_at.is_(None))
        .order_by(Paper.id.desc())
        .distinct()
        .limit(limit)
    )
    root = root_owner(session, owner_id)
    return PersonView(
        owner=owner,
        names=tuple(names),
        sex=root.sex,
        residence=root.residence,
        papers=tuple(reversed(view_papers(session, session.scalars(named).all()))),
        dossiers=_dossiers(session, Dossier.owner_id == owner.id, limit),
        joins=joins_of(session, owner_id),
    )


def uses_of_paper(session: Session, paper_id: int) -> tuple[PaperUse, ...]:
    """Return each component that a paper fills, newest dossier first."""
    rows = session.execute(
        sa.select(Dossier.code, Procedure.name, Component.name, ComponentPaper.how, ComponentPaper.accepted_at)
        .join(Component, Component.id == ComponentPaper.component_id)
        .join(Dossier, Dossier.id == Component.dossier_id)
        .join(Procedure, Procedure.id == Dossier.procedure_id)
        .where(ComponentPaper.paper_id == paper_id)
        .order_by(Dossier.id.desc())
    )
    return tuple(PaperUse(code, procedure, component, how, at) for code, procedure, component, how, at in rows)


def steps_of_dossier(session: Session, dossier_id: int) -> tuple[StepView, ...]:
    """Return the steps that a dossier took, in their order."""
    rows = session.execute(
        sa.select(StepTaken.step, StepTaken.at, Officer.name, StepTaken.note)
        .join(Officer, Officer.id == StepTaken.officer_id)
        .where(StepTaken.dossier_id == dossier_id)
        .order_by(StepTaken.id)
    )
    return tuple(StepView(step, at, officer, note) for step, at, officer, note in rows)


def newest_dossiers(session: Session, limit: int) -> tuple[DossierRow, ...]:
    """Return the dossiers that came in last, newest first."""
    return _dossiers(session, sa.true(), limit)


def procedure_uses(session: Session) -> dict[str, int]:
    """Return how many dossiers each procedure has, by its code."""
    rows = session.execute(
        sa.select(Procedure.code, sa.func.count())
        .join(Dossier, Dossier.procedure_id == Procedure.id)
        .group_by(Procedure.code)
    )
    return dict(rows.all())


def first_pictures(session: Session, paper_ids: Collection[int]) -> dict[int, str]:
    """Return the name of the picture of each paper's first page in the file store."""
    rows = session.execute(
        sa.select(Page.paper_id, Page.picture_sha256).where(Page.paper_id.in_(paper_ids), Page.position == 0)
    )
    return dict(rows.all())


def _dossiers(session: Session, condition: sa.ColumnElement[bool], limit: int) -> tuple[DossierRow, ...]:
    rows = session.execute(
        sa.select(Dossier, Procedure.code, Procedure.name)
        .join(Procedure, Procedure.id == Dossier.procedure_id)
        .where(condition)
        .order_by(Dossier.id.desc())
        .limit(limit)
    )
    return tuple(
        DossierRow(
            code=dossier.code,
            procedure=code,
            procedure_name=name,
            owner_name=view_owner(session, dossier.owner_id).name,
            received_at=dossier.received_at,
            due_at=dossier.due_at,
            step=dossier.step,
        )
        for dossier, code, name in rows
    )
