"""What reuse spared the citizens in a period, what was asked for again, and which procedures could ask for less."""

from __future__ import annotations

from collections import Counter, defaultdict

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.dossier import Component, Dossier
from storage.models.procedure import Procedure
from storage.models.rates import DossierFact
from storage.rates.flags import Fact
from storage.rates.hours import in_unit
from storage.rates.paper_marks import had_it_already
from storage.rates.periods import Period
from storage.rates.shapes import AskedAgain, ReuseReport, SparedComponent
from storage.states import ComponentState

_SPARED = (ComponentState.REUSED, ComponentState.REUSED_RESULT, ComponentState.IN_DATABASE)
_MOST_TYPES = 10
DROP_SHARE, DROP_DOSSIERS = 0.8, 20
"""A component could be dropped where so many of at least so many filled ones were given by the store or a database."""


def compute_reuse(session: Session, period: Period, *, unit: str | None = None) -> ReuseReport:
    """Return what reuse came to in the dossiers received in a period; the facts must be fresh.

    Only components that are on record count: of dossiers of other systems that came as bare numbers there are none.

    Raises:
        NotFound: there is no such unit.
    """
    within = (DossierFact.received_day.between(period.first_number, period.last_number), *in_unit(session, unit))
    rows = session.connection().execute(
        sa.select(DossierFact.procedure_id, Component.name, Component.state, sa.func.count())
        .join(Component, Component.dossier_id == DossierFact.dossier_id)
        .where(*within, Component.state != ComponentState.MISSING)
        .group_by(DossierFact.procedure_id, Component.name, Component.state)
    )
    by_state: Counter[ComponentState] = Counter()
    by_component: dict[tuple[int, str], Counter[ComponentState]] = defaultdict(Counter)
    for procedure_id, name, state, count in rows:
        by_state[state] += count
        by_component[procedure_id, name][state] += count
    asked = session.execute(
        sa.select(Component.document_type, sa.func.count(sa.distinct(Component.id)))
        .select_from(DossierFact)
        .join(Dossier, Dossier.id == DossierFact.dossier_id)
        .join(Component, Component.dossier_id == DossierFact.dossier_id)
        .where(*within, *_asked_again())
        .group_by(Component.document_type)
        .order_by(sa.func.count(sa.distinct(Component.id)).desc(), Component.document_type)
        .limit(_MOST_TYPES)
    ).all()
    return ReuseReport(
        by_state[ComponentState.REUSED],
        by_state[ComponentState.REUSED_RESULT],
        by_state[ComponentState.IN_DATABASE],
        tuple(AskedAgain(document_type, count) for document_type, count in asked if document_type is not None),
        _droppable(session, by_component),
    )


def ids_of_reuse(session: Session, key: str, period: Period, *, unit: str | None = None) -> list[int]:
    """Return the numbers of the dossiers behind a line of the report, oldest first.

    `key` is "spared", the state of a component that was spared, "asked" or "asked:TYPE" for papers that were asked for
    although the store had them, or "component:PROCEDURE:NAME" for a component that could be dropped.

    Raises:
        NotFound: there is no such unit.
    """
    wanted = (
        sa.select(DossierFact.dossier_id)
        .join(Dossier, Dossier.id == DossierFact.dossier_id)
        .join(Component, Component.dossier_id == DossierFact.dossier_id)
        .where(DossierFact.received_day.between(period.first_number, period.last_number), *in_unit(session, unit))
    )
    kind, _, rest = key.partition(":")
    if kind == "asked":
        wanted = wanted.where(*_asked_again())
        if rest:
            wanted = wanted.where(Component.document_type == rest)
    elif kind == "component":
        procedure, _, name = rest.partition(":")
        wanted = wanted.join(Procedure, Procedure.id == DossierFact.procedure_id).where(
            Procedure.code == procedure, Component.name == name, Component.state.in_(_SPARED)
        )
    else:
        wanted = wanted.where(Component.state.in_(_SPARED if kind == "spared" else (ComponentState(kind),)))
    return sorted(set(session.scalars(wanted)))


def _asked_again() -> tuple[sa.ColumnElement[bool], ...]:
    """Return that a component was asked for again; the facts say of which dossiers that is worth asking."""
    is_marked = DossierFact.received_flags.bitwise_and(int(Fact.ASKED_AGAIN)) != 0
    return is_marked, sa.exists().where(*had_it_already()).correlate(Component, Dossier, DossierFact)


def _droppable(session: Session, found: dict[tuple[int, str], Counter[ComponentState]]) -> tuple[SparedComponent, ...]:
    names = {
        row.id: (row.code, row.name) for row in session.execute(sa.select(Procedure.id, Procedure.code, Procedure.name))
    }
    spared = []
    for (procedure_id, name), states in found.items():
        all_of_them, given = states.total(), sum(states[state] for state in _SPARED)
        if all_of_them >= DROP_DOSSIERS and given >= DROP_SHARE * all_of_them:
            spared.append(SparedComponent(*names[procedure_id], name, given, all_of_them))
    return tuple(sorted(spared, key=lambda each: (-each.spared, each.procedure, each.component)))
