"""Checks of dossiers, their steps and components, and of owners that were merged.

States are compared as text, not as members: a row with an unknown word is a finding, not the end of the check.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from operator import itemgetter

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.dossier import OWN, Component, ComponentPaper, Dossier, StepTaken, SupplementRequest
from storage.models.owner import Owner, OwnerIdentifier
from storage.models.paper import Paper, PaperOwner
from storage.states import MOVES, OPEN_STEPS, ComponentState, DossierStep
from storage.upkeep.check_shape import Check, Finding, about_dossier, about_owner, about_row

_BATCH = 1000
_MOVES = {(move.before.value, move.after.value) for move in MOVES}
_RUNNING = (DossierStep.RECEIVED, DossierStep.APPRAISED, DossierStep.APPROVED, DossierStep.SUPPLEMENT)
"""Steps before there is a result: a dossier cannot have finished there."""


# ---------------------------------------------------------------- components


def derive_state(hows: Sequence[str]) -> str:
    """Return the state that a component's papers give it, for how they came there, the last accepted last."""
    if not hows:
        return ComponentState.MISSING
    return ComponentState.SCANNED if ComponentState.SCANNED in hows else hows[-1]


def _is_right(state: str, hows: Sequence[str]) -> bool:
    if not hows:
        return state in {ComponentState.MISSING, ComponentState.IN_DATABASE}  # a database spares the paper altogether
    return state == ComponentState.SCANNED if ComponentState.SCANNED in hows else state in hows


def _component_states(session: Session) -> Iterator[Finding]:
    """Find components whose state is not what their papers say; deleted papers fill nothing."""
    alive = sa.exists().where(Paper.id == ComponentPaper.paper_id, Paper.deleted_at.is_(None))
    rows = session.execute(
        sa.select(
            Component.id,
            Component.dossier_id,
            sa.type_coerce(Component.state, sa.String).label("state"),
            (Dossier.origin == OWN).label("is_own"),
            sa.type_coerce(ComponentPaper.how, sa.String).label("how"),
        )
        .join(Dossier, Dossier.id == Component.dossier_id)
        .outerjoin(ComponentPaper, sa.and_(ComponentPaper.component_id == Component.id, alive))
        .order_by(Component.id, ComponentPaper.accepted_at, ComponentPaper.paper_id)
        .execution_options(yield_per=_BATCH)
    )
    for (component_id, dossier_id, state, is_own), filled in groupby(rows, itemgetter(0, 1, 2, 3)):
        hows = list(filter(None, (row[4] for row in filled)))
        if not hows and not is_own:
            continue  # the papers of an imported dossier lie in the other system
        if not _is_right(state, hows):
            said = derive_state(hows)
            yield about_row("component_state", "component", component_id, dossier_id, f"{state}, papers say {said}")


def _restate(session: Session, found: Sequence[Finding]) -> None:
    """Give components the state that their papers say, unless a deleted one is among them: a person must look there."""
    for finding in found:
        rows = session.execute(
            sa.select(sa.type_coerce(ComponentPaper.how, sa.String).label("how"), Paper.deleted_at)
            .join(Paper, Paper.id == ComponentPaper.paper_id)
            .where(ComponentPaper.component_id == finding.about.id)
            .order_by(ComponentPaper.accepted_at, ComponentPaper.paper_id)
        ).all()
        said = derive_state([how for how, _deleted in rows])
        if all(deleted is None for _how, deleted in rows) and said in set(ComponentState):
            session.execute(
                sa.update(Component)
                .where(Component.id == finding.about.id)
                .values(state=ComponentState(said), version=Component.version + 1)
            )


def _sources(session: Session) -> Iterator[Finding]:
    """Find papers in a component that are another dossier's and do not say so, or the other way round."""
    says, own = ComponentPaper.from_dossier_id, Component.dossier_id
    rows = session.execute(
        sa.select(Component.id, own, Paper.id)
        .join(ComponentPaper, ComponentPaper.component_id == Component.id)
        .join(Paper, Paper.id == ComponentPaper.paper_id)
        .where(
            sa.or_(
                sa.and_(Paper.dossier_id == own, says.is_not(None)),
                sa.and_(Paper.dossier_id != own, says.is_distinct_from(Paper.dossier_id)),
            )
        )
    )
    for component_id, dossier_id, paper_id in rows:
        yield about_row("component_source", "component", component_id, dossier_id, f"P{paper_id}")


def _name_sources(session: Session, found: Sequence[Finding]) -> None:
    for finding in found:
        paper = sa.select(Paper.dossier_id).where(Paper.id == ComponentPaper.paper_id).scalar_subquery()
        session.execute(
            sa.update(ComponentPaper)
            .where(ComponentPaper.component_id == finding.about.id)
            .values(from_dossier_id=sa.func.nullif(paper, finding.about.dossier_id))
            .execution_options(synchronize_session=False)
        )


# ---------------------------------------------------------------- steps and dates


def _steps(session: Session) -> Iterator[Finding]:
    """Find dossiers whose step is not the last they took, or that took one they could not take."""
    rows = session.execute(
        sa.select(
            Dossier.id,
            Dossier.code,
            sa.type_coerce(Dossier.step, sa.String).label("now"),
            sa.type_coerce(StepTaken.step, sa.String).label("taken"),
        )
        .outerjoin(StepTaken, StepTaken.dossier_id == Dossier.id)
        .order_by(Dossier.id, StepTaken.id)
        .execution_options(yield_per=_BATCH)
    )
    for (dossier_id, code, step), taken in groupby(rows, itemgetter(0, 1, 2)):
        walk = list(filter(None, (row[3] for row in taken)))
        if not walk or walk[-1] != step:
            yield about_dossier("step_mismatch", dossier_id, code, f"at {step}, last step taken {walk[-1:] or None}")
        if wrong := illegal_moves(walk):
            yield about_dossier("step_illegal", dossier_id, code, ", ".join(wrong))


def illegal_moves(walk: Sequence[str]) -> list[str]:
    """Return the moves of a dossier's walk that no dossier may make, as "received to sealed".

    A walk begins where papers are received. One of a single step may stand anywhere: that is a dossier of another
    system, of which only the end is known.
    """
    wrong = [f"{before} to {after}" for before, after in pairwise(walk) if (before, after) not in _MOVES]
    if len(walk) > 1 and walk[0] != DossierStep.RECEIVED:
        wrong.insert(0, f"begins at {walk[0]}")
    return wrong


def _dates(session: Session) -> Iterator[Finding]:
    """Find dossiers that finished without being at an end, or the other way round, or before they came."""
    step = sa.type_coerce(Dossier.step, sa.String)
    closed = step.not_in([*OPEN_STEPS])
    wrong = {
        "closed and not finished": sa.and_(closed, Dossier.finished_at.is_(None)),
        "finished and still at work": sa.and_(step.in_([*_RUNNING]), Dossier.finished_at.is_not(None)),
        "finished before it was received": Dossier.finished_at < Dossier.received_at,
        "due before it was received": Dossier.due_at < Dossier.received_at,
    }
    for detail, condition in wrong.items():
        for dossier_id, code in session.execute(sa.select(Dossier.id, Dossier.code).where(condition)):
            yield about_dossier("dossier_dates", dossier_id, code, detail)


def _supplements(session: Session) -> Iterator[Finding]:
    """Find requests for more papers that stop a dossier's clock without reason."""
    waits = SupplementRequest.answered_at.is_(None)
    running = sa.type_coerce(Dossier.step, sa.String).in_([step for step in _RUNNING if step != DossierStep.SUPPLEMENT])
    joined = sa.select(Dossier.id, Dossier.code).join(SupplementRequest, SupplementRequest.dossier_id == Dossier.id)
    wrong = {
        "asked for more while at work": joined.where(waits, running).distinct(),
        "two requests wait": joined.where(waits).group_by(Dossier.id, Dossier.code).having(sa.func.count() > 1),
        "answered before it was asked": joined.where(SupplementRequest.answered_at < SupplementRequest.requested_at),
    }
    for detail, question in wrong.items():
        for dossier_id, code in session.execute(question):
            yield about_dossier("supplement_dates", dossier_id, code, detail)


# ---------------------------------------------------------------- owners


def _merged_owners(session: Session) -> Iterator[Finding]:
    """Find owners that were merged into another one and still hold something, or lead back to themselves."""
    into = {
        row.id: row.merged_into_id
        for row in session.execute(sa.select(Owner.id, Owner.merged_into_id).where(Owner.merged_into_id.is_not(None)))
    }
    for column in (Dossier.owner_id, PaperOwner.owner_id, OwnerIdentifier.owner_id):
        merged = sa.select(Owner.id).where(Owner.merged_into_id.is_not(None))
        for owner_id in session.scalars(sa.select(column).where(column.in_(merged)).distinct()):
            yield about_owner("merged_owner_holds", owner_id, column.class_.__tablename__)
    for owner_id in into:
        if _leads_back(owner_id, into):
            yield about_owner("merged_owner_loop", owner_id)


def _leads_back(owner_id: int, into: dict[int, int | None]) -> bool:
    at, seen = into[owner_id], set[int]()
    while at is not None and at != owner_id and at not in seen:
        seen.add(at)
        at = into.get(at)
    return at == owner_id


DOSSIER_CHECKS = (
    Check(_component_states, mend=_restate),
    Check(_sources, mend=_name_sources),
    Check(_steps),
    Check(_dates),
    Check(_supplements),
    Check(_merged_owners),
)
