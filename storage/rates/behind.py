"""The dossiers behind a figure: those that it counts, and those that would close the gap."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.errors import NotFound
from storage.models.dossier import Dossier
from storage.models.procedure import Procedure
from storage.models.rates import DossierFact
from storage.models.unit import Officer, Unit
from storage.rates.definitions import Basis, Definitions, Indicator, load_definitions
from storage.rates.flags import condition
from storage.rates.periods import Period
from storage.rates.tally import Where, in_period, open_at_end, open_facts
from storage.rates.units import load_units, units_below


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


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Only the dossiers of a unit and those below it, of a procedure, of an officer; None for all."""

    unit: str | None = None
    procedure: str | None = None
    officer: str | None = None


EVERYTHING = Narrowed()


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
        NotFound: there is no such indicator at the end of the period, unit, procedure or officer.
    """
    found = [each for each in (definitions or load_definitions()).on(period.last) if each.key == indicator]
    if not found:
        raise NotFound("indicator", indicator)
    where = _where(session, found[0], Where(period, now or datetime.now(UTC)), narrowed)
    ids = sorted(_numbers(session, found[0], where, counted=counted))
    return tuple(_dossiers(session, ids if limit is None else ids[:limit]))


def _where(session: Session, indicator: Indicator, where: Where, narrowed: Narrowed) -> Where:
    if narrowed.unit is not None:
        where = replace(where, units=units_below(load_units(session), narrowed.unit))
    if narrowed.officer is not None:
        where = replace(where, officers=frozenset({_number(session, Officer.id, Officer.login, narrowed.officer)}))
    codes = {narrowed.procedure} if narrowed.procedure is not None else set()
    if indicator.procedures:
        codes = set(indicator.procedures) & codes if codes else set(indicator.procedures)
    if codes or indicator.procedures:
        ids = session.scalars(sa.select(Procedure.id).where(Procedure.code.in_(sorted(codes)))).all()
        where = replace(where, procedures=frozenset(ids))
    return where


def _number(
    session: Session, column: sa.orm.InstrumentedAttribute[int], name: sa.orm.InstrumentedAttribute[str], value: str
) -> int:
    found = session.scalars(sa.select(column).where(name == value)).one_or_none()
    if found is None:
        raise NotFound("officer", value)
    return found


def _numbers(session: Session, indicator: Indicator, where: Where, *, counted: bool) -> Iterator[int]:
    in_denominator, in_numerator = condition(indicator.denominator), condition(indicator.numerator)

    def fits(facts: int) -> bool:
        return in_denominator(facts) and in_numerator(facts) is counted

    received = indicator.basis is Basis.RECEIVED
    day = DossierFact.received_day if received else DossierFact.ended_day
    flags = DossierFact.received_flags if received else DossierFact.ended_flags
    within = [in_period(day, where.period), *where.narrow()]
    wanted = [facts for facts in session.scalars(sa.select(flags).where(*within).distinct()).all() if fits(facts)]
    yield from session.scalars(sa.select(DossierFact.dossier_id).where(*within, flags.in_(wanted)))
    if indicator.basis is Basis.WORKED:
        rows = session.execute(
            sa.select(DossierFact.dossier_id, DossierFact.ended_flags, DossierFact.late_at).where(
                open_at_end(where.period), *where.narrow()
            )
        )
        for number, facts, late_at in rows:
            is_late = late_at is not None and late_at < where.seen_at
            if fits(open_facts(facts, is_late=is_late)):
                yield number


def _dossiers(session: Session, ids: list[int]) -> Iterator[DossierBehind]:
    for start in range(0, len(ids), 900):  # SQLite of old takes no more than 999 values in one question
        rows = session.execute(
            sa.select(
                Dossier.code, Procedure.code, Unit.code, Officer.login, Dossier.received_at, Dossier.due_at,
                Dossier.finished_at,
            )
            .join(Procedure, Procedure.id == Dossier.procedure_id)
            .join(Unit, Unit.id == Dossier.unit_id)
            .join(Officer, Officer.id == Dossier.officer_id)
            .where(Dossier.id.in_(ids[start : start + 900]))
            .order_by(Dossier.id)
        )  # fmt: skip
        for row in rows:
            yield DossierBehind(*row)
