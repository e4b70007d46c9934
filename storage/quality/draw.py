"""Samples of confirmed papers: how many there are to draw from, and which are drawn."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.audit import Subject, record
from storage.dossiers.working_days import VIETNAM_TIME
from storage.errors import NotFound
from storage.models.dossier import Dossier
from storage.models.paper import FieldValue, Page, Paper
from storage.models.quality import Keying, QualitySample
from storage.models.unit import Officer, Unit
from storage.papers.fields import MANUAL
from storage.quality.pace import seconds_per_value
from storage.quality.shapes import Outlook, Plan, SampleView
from storage.quality.sizes import Wanted, sample_size
from storage.rates.periods import Period
from storage.rates.units import load_units, units_below
from storage.states import FieldStatus

_REUSED = "reused"
_BATCH = 500
_COUNTED = 200
"""On so many papers values are counted to foretell how many a sample has: a large store has millions."""


def look_ahead(session: Session, plan: Plan) -> Outlook:
    """Return what a plan would come to.

    Raises:
        NotFound: there is no such unit.
    """
    population = _population(session, plan)
    size = sample_size(len(population), plan.wanted)
    some = choose(population, _COUNTED, "")
    held = session.scalar(sa.select(sa.func.count(FieldValue.id)).where(_is_held(), FieldValue.paper_id.in_(some))) or 0
    values = round(held * size / len(some)) if some else 0
    return Outlook(len(population), size, values, round(values * seconds_per_value(session)))


def draw_sample(session: Session, plan: Plan, seed: str, officer_id: int) -> int:
    """Draw a sample, ask for all its values to be keyed, and return its number.

    Raises:
        NotFound: there is no such unit, or no paper was confirmed there and then.
    """
    population = _population(session, plan)
    if not population:
        raise NotFound("sample", f"{plan.period.first:%d/%m/%Y} – {plan.period.last:%d/%m/%Y}")
    chosen = choose(population, sample_size(len(population), plan.wanted), seed)
    now = datetime.now(UTC)
    sample = QualitySample(
        first_day=plan.period.first.isoformat(),
        last_day=plan.period.last.isoformat(),
        unit_id=None if plan.unit is None else _unit_id(session, plan.unit),
        margin=plan.wanted.margin,
        confidence=plan.wanted.confidence,
        expected=plan.wanted.expected,
        population=len(population),
        seed=seed,
        drawn_by_id=officer_id,
        drawn_at=now,
    )
    session.add(sample)
    session.flush()
    for start in range(0, len(chosen), _BATCH):
        batch = chosen[start : start + _BATCH]
        places = {paper_id: start + place for place, paper_id in enumerate(batch)}
        session.add_all(
            Keying(
                sample_id=sample.id,
                position=places[value.paper_id],
                paper_id=value.paper_id,
                key=value.key,
                value_id=value.id,
                reading_id=reading_id,
                first_officer_id=value.confirmed_by_id,
                asked_by_id=officer_id,
                asked_at=now,
            )
            for value, reading_id in held_values(session, batch)
        )
    session.flush()
    record(session, "quality.draw", Subject("quality_sample", sample.id), officer_id, papers=len(chosen))
    return sample.id


def choose(paper_ids: Iterable[int], count: int, seed: str) -> tuple[int, ...]:
    """Return `count` of these papers as a seed draws them, in the order of drawing.

    The papers whose SHA-256 of "seed:number" is least: every set is as likely as any other, and whoever knows the seed
    draws the same ones again, in any language.
    """
    return tuple(sorted(set(paper_ids), key=lambda each: hashlib.sha256(f"{seed}:{each}".encode()).digest())[:count])


def held_values(session: Session, paper_ids: Sequence[int]) -> list[tuple[FieldValue, int | None]]:
    """Return the values of papers that somebody confirmed, in the order of their reading.

    With each comes the number of what a machine had read there until then, None where it had read nothing.
    """
    readings: dict[tuple[int, str], list[int]] = {}
    rows = session.execute(
        sa.select(FieldValue.id, FieldValue.paper_id, FieldValue.key)
        .where(FieldValue.paper_id.in_(paper_ids))
        .where(FieldValue.made_by_id.is_(None), FieldValue.source.not_in((MANUAL, _REUSED)))
    )
    for row_id, paper_id, key in rows:
        readings.setdefault((paper_id, key), []).append(row_id)
    held = session.scalars(
        sa.select(FieldValue).where(_is_held(), FieldValue.paper_id.in_(paper_ids)).order_by(FieldValue.id)
    )
    return [
        (value, max((each for each in readings.get((value.paper_id, value.key), ()) if each <= value.id), default=None))
        for value in held
    ]


def list_samples(session: Session) -> tuple[SampleView, ...]:
    """Return all samples, the newest first."""
    sizes = (
        sa.select(Keying.sample_id, sa.func.count(Keying.paper_id.distinct()).label("papers"))
        .group_by(Keying.sample_id)
        .subquery()
    )
    rows = session.execute(
        sa.select(QualitySample, Unit.code, Officer.login, sizes.c.papers)
        .outerjoin(Unit, Unit.id == QualitySample.unit_id)
        .join(Officer, Officer.id == QualitySample.drawn_by_id)
        .join(sizes, sizes.c.sample_id == QualitySample.id)
        .order_by(QualitySample.id.desc())
    )
    return tuple(
        SampleView(
            id=row.id,
            period=Period(date.fromisoformat(row.first_day), date.fromisoformat(row.last_day)),
            unit=code,
            wanted=Wanted(row.margin, row.confidence, row.expected),
            population=row.population,
            papers=papers,
            seed=row.seed,
            drawn_by=login,
            drawn_at=row.drawn_at,
        )
        for row, code, login, papers in rows
    )


def _population(session: Session, plan: Plan) -> list[int]:
    return list(session.scalars(_papers(session, plan)))


def _is_held() -> sa.ColumnElement[bool]:
    return sa.and_(FieldValue.status == FieldStatus.CURRENT, FieldValue.confirmed_by_id.is_not(None))


def _papers(session: Session, plan: Plan) -> sa.Select[int]:
    """Return what a plan draws from: papers confirmed then and there, with a page and a value that somebody holds."""
    first = datetime.combine(plan.period.first, time(), VIETNAM_TIME)
    papers = (
        sa.select(Paper.id)
        .join(Dossier, Dossier.id == Paper.dossier_id)
        .where(Paper.deleted_at.is_(None), Paper.confirmed_at >= first, Paper.confirmed_at < plan.period.end)
        .where(sa.exists().where(Page.paper_id == Paper.id))
        .where(sa.exists().where(FieldValue.paper_id == Paper.id, _is_held()))
    )
    if plan.unit is not None:
        papers = papers.where(Dossier.unit_id.in_(units_below(load_units(session), plan.unit)))
    return papers


def _unit_id(session: Session, code: str) -> int:
    found = session.scalar(sa.select(Unit.id).where(Unit.code == code.strip().upper()))
    if found is None:
        raise NotFound("unit", code)
    return found
