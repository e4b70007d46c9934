"""What reuse spared the citizens in a period, what was asked for again, and which procedures could ask for less."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.dossier import Component, Dossier
from storage.models.procedure import Procedure
from storage.models.rates import ComponentSet, DossierFact
from storage.rates.flags import Fact
from storage.rates.paper_marks import had_it_already
from storage.rates.periods import Period
from storage.rates.shapes import AskedAgain, ReuseReport, SparedComponent
from storage.rates.units import load_units, units_below
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
    by_state: Counter[ComponentState] = Counter()
    by_component: dict[tuple[int, str], Counter[ComponentState]] = defaultdict(Counter)
    known = {each.id: each for each in session.scalars(sa.select(ComponentSet))}
    for components_id, count in _dossiers_by_set(session, period, unit):
        kind = known[components_id]
        for name, state in kind.components:
            by_state[state] += count
            by_component[kind.procedure_id, name][state] += count
    asked = session.execute(
        sa.select(Component.document_type, sa.func.count(sa.distinct(Component.id)))
        .select_from(DossierFact)
        .join(Dossier, Dossier.id == DossierFact.dossier_id)
        .join(Component, Component.dossier_id == DossierFact.dossier_id)
        .where(_received_in(period), *_of_unit(session, unit), *_asked_again())
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


def _dossiers_by_set(session: Session, period: Period, unit: str | None) -> Iterable[tuple[int, int]]:
    """Return how many dossiers there are of each set of components."""
    # The zero has the planner walk the index of sets, which holds all that is asked, in the order of its groups.
    day = DossierFact.received_day + 0
    rows = session.connection().execute(
        sa.select(DossierFact.components_id, sa.func.count())
        .where(day.between(period.first_number, period.last_number), *_of_unit(session, unit))
        .group_by(DossierFact.components_id)
    )
    return ((row[0], row[1]) for row in rows)


def ids_of_reuse(session: Session, key: str, period: Period, *, unit: str | None = None) -> list[int]:
    """Return the numbers of the dossiers behind a line of the report, oldest first.

    `key` is "spared", the state of a component that was spared, "asked" or "asked:TYPE" for papers that were asked for
    although the store had them, or "component:PROCEDURE:NAME" for a component that could be dropped.

    Raises:
        NotFound: there is no such unit.
    """
    wanted = sa.select(DossierFact.dossier_id).where(_received_in(period), *_of_unit(session, unit))
    kind, _, rest = key.partition(":")
    if kind == "asked":
        wanted = (
            wanted.join(Dossier, Dossier.id == DossierFact.dossier_id)
            .join(Component, Component.dossier_id == DossierFact.dossier_id)
            .where(*_asked_again())
        )
        if rest:
            wanted = wanted.where(Component.document_type == rest)
    else:
        wanted = wanted.where(DossierFact.components_id.in_(_sets_with(session, kind, rest)))
    return sorted(set(session.scalars(wanted)))


def _received_in(period: Period) -> sa.ColumnElement[bool]:
    return DossierFact.received_day.between(period.first_number, period.last_number)


def _of_unit(session: Session, unit: str | None) -> list[sa.ColumnElement[bool]]:
    """Return the condition on the unit; the zero again, as a province has all units and their index finds nothing."""
    return [] if unit is None else [(DossierFact.unit_id + 0).in_(sorted(units_below(load_units(session), unit)))]


def _sets_with(session: Session, kind: str, rest: str) -> list[int]:
    """Return the sets that hold what a line of the report counts; for `kind` and `rest` see `ids_of_reuse`."""
    sets = sa.select(ComponentSet)
    name, states = "", frozenset(_SPARED)
    if kind == "component":
        procedure, _, name = rest.partition(":")
        sets = sets.join(Procedure, Procedure.id == ComponentSet.procedure_id).where(Procedure.code == procedure)
    elif kind != "spared":
        states = frozenset({ComponentState(kind)})
    return [
        each.id
        for each in session.scalars(sets)
        if any(state in states and name in ("", called) for called, state in each.components)
    ]


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
