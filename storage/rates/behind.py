"""The dossiers behind a figure: those that it counts, and those that would close the gap."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.errors import NotFound
from storage.lists import DossierRow
from storage.models.dossier import Dossier
from storage.models.owner import Owner
from storage.models.procedure import Procedure
from storage.models.rates import DossierFact
from storage.models.unit import Officer, Unit
from storage.rates.counters import counter_number
from storage.rates.definitions import Basis, Definitions, Indicator, load_definitions
from storage.rates.flags import condition
from storage.rates.periods import Period
from storage.rates.questions import Question, question
from storage.rates.shapes import EVERYTHING, Narrowed, group_of
from storage.rates.tally import Where, in_period, open_at_end, open_facts
from storage.rates.units import load_units, units_below

_BATCH = 900
"""SQLite of old takes no more than 999 values in one question."""


@dataclass(frozen=True, slots=True)
class DossierBehind:
    """One dossier behind a figure."""

    code: str
    procedure: str
    unit: str
    officer: str
    received_at: datetime
    due_at: datetime | None
    finished_at: datetime | None


def dossiers_behind(  # noqa: PLR0913  # the figure is named by these
    session: Session,
    indicator: str,
    period: Period,
    narrowed: Narrowed = EVERYTHING,
    *,
    counted: bool,
    now: datetime | None = None,
    definitions: Definitions | None = None,
    limit: int | None = None,
) -> tuple[DossierBehind, ...]:
    """Return the dossiers that a figure counts, or those of its denominator that it does not, oldest first.

    Of an indicator that counts procedures, the dossiers that connect theirs or do not.

    Raises:
        NotFound: there is no such indicator at the end of the period, unit, procedure, officer or counter.
    """
    ids = ids_behind(session, indicator, period, narrowed, counted=counted, now=now, definitions=definitions)
    return tuple(_dossiers(session, ids if limit is None else ids[:limit]))


def ids_behind(  # noqa: PLR0913  # as above
    session: Session,
    indicator: str,
    period: Period,
    narrowed: Narrowed = EVERYTHING,
    *,
    counted: bool,
    now: datetime | None = None,
    definitions: Definitions | None = None,
) -> list[int]:
    """Return the numbers of the dossiers that `dossiers_behind` returns, oldest first.

    Raises:
        NotFound: as `dossiers_behind`.
    """
    one = indicator_on(indicator, period, definitions)
    where = where_of(session, Where(period, now or datetime.now(UTC)), narrowed, one.procedures)
    asked = question(one.basis, one.denominator, one.numerator)
    found = ids_of_question(session, asked, where, narrowed, counted=counted)
    if one.counts_procedures and not counted:
        connected = ids_of_question(session, asked, where, narrowed, counted=True)
        return _of_other_procedures(session, found, connected, where)
    return found


def ids_of_question(
    session: Session, asked: Question, where: Where, narrowed: Narrowed = EVERYTHING, *, counted: bool
) -> list[int]:
    """Return the numbers of the dossiers of a question's denominator that fit its numerator, or that do not."""
    in_denominator = asked.denominator & condition([narrowed.channel] if narrowed.channel else [])

    def fits(facts: int) -> bool:
        return in_denominator(facts) and asked.numerator(facts) is counted

    return sorted(numbers_that_fit(session, asked.basis, where, fits))


def indicator_on(indicator: str, period: Period, definitions: Definitions | None = None) -> Indicator:
    """Return the definition of an indicator that is in force when a period ends.

    Raises:
        NotFound: there is none.
    """
    for each in (definitions or load_definitions()).on(period.last):
        if each.key == indicator:
            return each
    raise NotFound("indicator", indicator)


def where_of(session: Session, where: Where, narrowed: Narrowed, procedures: tuple[str, ...] = ()) -> Where:
    """Return the same dossiers, but only those of what is named.

    Raises:
        NotFound: there is no such unit, officer or counter.
    """
    if narrowed.unit is not None:
        where = replace(where, units=units_below(load_units(session), narrowed.unit))
    if narrowed.group is not None:
        units = load_units(session)
        of_group = frozenset(number for number, node in units.items() if group_of(node.level) == narrowed.group)
        where = replace(where, units=of_group if where.units is None else where.units & of_group)
    if narrowed.officer is not None:
        where = replace(where, officers=frozenset({_number(session, Officer.id, Officer.login, narrowed.officer)}))
    if narrowed.counter is not None:
        where = replace(where, counters=frozenset({counter_number(session, narrowed.counter)}))
    wanted: list[sa.ColumnElement[bool]] = [
        Procedure.code.in_(codes) for codes in (procedures, (narrowed.procedure,)) if any(codes)
    ]
    if narrowed.sector is not None:
        wanted.append(Procedure.sector == narrowed.sector)
    if wanted:
        where = replace(where, procedures=frozenset(session.scalars(sa.select(Procedure.id).where(*wanted)).all()))
    return where


def _number(
    session: Session, column: sa.orm.InstrumentedAttribute[int], name: sa.orm.InstrumentedAttribute[str], value: str
) -> int:
    found = session.scalars(sa.select(column).where(name == value)).one_or_none()
    if found is None:
        raise NotFound("officer", value)
    return found


def numbers_that_fit(session: Session, basis: Basis, where: Where, fits: Callable[[int], bool]) -> Iterator[int]:
    """Yield the numbers of the dossiers of a basis whose flags fit, in no order."""
    received = basis is Basis.RECEIVED
    day = DossierFact.received_day if received else DossierFact.ended_day
    flags = DossierFact.received_flags if received else DossierFact.ended_flags
    within = [in_period(day, where.period), *where.narrow()]
    wanted = [facts for facts in session.scalars(sa.select(flags).where(*within).distinct()).all() if fits(facts)]
    yield from session.scalars(sa.select(DossierFact.dossier_id).where(*within, flags.in_(wanted)))
    if basis is Basis.WORKED:
        rows = session.execute(
            sa.select(DossierFact.dossier_id, DossierFact.ended_flags, DossierFact.late_at).where(
                open_at_end(where.period), *where.narrow()
            )
        )
        for number, facts, late_at in rows:
            is_late = late_at is not None and late_at < where.seen_at
            if fits(open_facts(facts, is_late=is_late)):
                yield number


def _of_other_procedures(session: Session, ids: list[int], connected: list[int], where: Where) -> list[int]:
    """Return the dossiers of procedures of which none is among the connected ones."""
    wanted = sa.select(DossierFact.dossier_id, DossierFact.procedure_id).where(
        in_period(DossierFact.received_day, where.period), *where.narrow()
    )
    procedure_of = {row[0]: row[1] for row in session.connection().execute(wanted)}
    there = {procedure_of[each] for each in connected}
    return [each for each in ids if procedure_of[each] not in there]


def _dossiers(session: Session, ids: list[int]) -> Iterator[DossierBehind]:
    for start in range(0, len(ids), _BATCH):
        rows = session.execute(
            sa.select(
                Dossier.code, Procedure.code, Unit.code, Officer.login, Dossier.received_at, Dossier.due_at,
                Dossier.finished_at,
            )
            .join(Procedure, Procedure.id == Dossier.procedure_id)
            .join(Unit, Unit.id == Dossier.unit_id)
            .join(Officer, Officer.id == Dossier.officer_id)
            .where(Dossier.id.in_(ids[start : start + _BATCH]))
            .order_by(Dossier.id)
        )  # fmt: skip
        for row in rows:
            yield DossierBehind(*row)


def rows_of(session: Session, ids: Sequence[int]) -> tuple[DossierRow, ...]:
    """Return dossiers as lines of a list, in the order of their numbers."""
    found: list[DossierRow] = []
    for start in range(0, len(ids), _BATCH):
        rows = session.execute(
            sa.select(
                Dossier.code, Procedure.code, Procedure.name, Owner.display_name, Dossier.received_at, Dossier.due_at,
                Dossier.step,
            )
            .join(Procedure, Procedure.id == Dossier.procedure_id)
            .join(Owner, Owner.id == Dossier.owner_id)
            .where(Dossier.id.in_(ids[start : start + _BATCH]))
            .order_by(Dossier.id)
        )  # fmt: skip
        found += [DossierRow(*row) for row in rows]
    return tuple(found)
