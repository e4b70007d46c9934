"""What is so of a dossier: the edge days, and that every change of a dossier reaches its facts."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.database import Database
from storage.dossiers.dossiers import NewDossier, move_dossier, open_dossier
from storage.dossiers.working_days import due_at
from storage.models.dossier import Dossier, ImportedCounts, SupplementRequest
from storage.models.owner import Owner
from storage.models.procedure import ChannelTerm
from storage.models.rates import DossierFact
from storage.models.unit import Unit
from storage.papers.components import fill
from storage.papers.papers import delete_paper
from storage.rates.facts import facts_are_fresh, rebuild_facts, refresh_facts
from storage.rates.periods import Period
from storage.rates.rates import compute_rates
from storage.rates.shapes import By, RatesTable
from storage.states import Channel, ComponentState, DossierStep
from tests.storage.rows import add_dossier, add_officer, add_owner, add_paper, add_procedure, add_unit, put_into

MAY = Period(date(2026, 5, 1), date(2026, 5, 31))
NOON = datetime(2026, 5, 20, 5, tzinfo=UTC)
LATER = datetime(2027, 1, 1, tzinfo=UTC)


def a_dossier(session: Session, *, received: datetime = NOON, **values: object) -> Dossier:
    owner = session.query(Owner).first() or add_owner(session)
    dossier = add_dossier(session, owner, received_at=received)
    for name, value in values.items():
        setattr(dossier, name, value)
    session.flush()
    return dossier


def rates(session: Session, period: Period = MAY, now: datetime = LATER, by: By = By.UNIT) -> RatesTable:
    rebuild_facts(session)
    return compute_rates(session, period, by=by, now=now)


def fraction(session: Session, key: str, period: Period = MAY, now: datetime = LATER) -> tuple[int, int]:
    rate = rates(session, period, now).total.rates[key]
    return rate.numerator, rate.denominator


@pytest.mark.parametrize(
    ("ended_after_due", "supplements", "on_time"),
    [(timedelta(0), 0, 1), (timedelta(seconds=1), 0, 0), (timedelta(-1), 1, 1), (timedelta(-1), 2, 0)],
)
def test_on_time_is_to_the_second_and_two_supplements_are_late(
    database: Database, ended_after_due: timedelta, supplements: int, on_time: int
) -> None:
    due = NOON + timedelta(days=3)
    with database.writing() as session:
        dossier = a_dossier(session, due_at=due, finished_at=due + ended_after_due, step=DossierStep.RETURNED)
        for hour in range(supplements):
            at = NOON + timedelta(hours=hour)
            session.add(SupplementRequest(dossier_id=dossier.id, requested_at=at, answered_at=at))
        session.flush()

        assert fraction(session, "2.1") == (on_time, 1)


def test_time_that_the_applicant_took_is_deducted(database: Database) -> None:
    with database.writing() as session:
        procedure = add_procedure(session)
        officer, unit = add_officer(session), add_unit(session)
        new = NewDossier(procedure.code, add_owner(session).id, unit.id, officer.id, Channel.DIRECT, NOON)
        dossier = open_dossier(session, new)
        dossier.due_at = NOON + timedelta(days=2)
        move_dossier(session, dossier, DossierStep.SUPPLEMENT, officer.id, at=NOON + timedelta(days=1))
        waiting = fraction(session, "2.1")
        move_dossier(session, dossier, DossierStep.RECEIVED, officer.id, at=NOON + timedelta(days=6))
        for hours, step in ((1, "appraised"), (2, "approved"), (3, "sealed")):
            move_dossier(session, dossier, DossierStep(step), officer.id, at=NOON + timedelta(days=6, hours=hours))

        assert waiting == (1, 1)  # the clock stands, though the due date is long over
        assert dossier.due_at == NOON + timedelta(days=7)
        assert fraction(session, "2.1") == (1, 1)


def test_open_dossier_is_judged_at_the_end_of_the_period_or_now(database: Database) -> None:
    with database.writing() as session:
        a_dossier(session, due_at=datetime(2026, 5, 31, 10, tzinfo=UTC))

        assert fraction(session, "2.1", MAY, now=datetime(2026, 5, 30, tzinfo=UTC)) == (1, 1)
        assert fraction(session, "2.1", MAY) == (0, 1)
        assert fraction(session, "2.1", Period(date(2026, 5, 1), date(2026, 5, 30))) == (1, 1)


def test_dossier_that_ended_later_was_open_then(database: Database) -> None:
    june = Period(date(2026, 6, 1), date(2026, 6, 30))
    with database.writing() as session:
        due, ended = NOON + timedelta(days=2), NOON + timedelta(days=20)
        a_dossier(session, due_at=due, finished_at=ended, step=DossierStep.RETURNED)

        assert fraction(session, "2.1", MAY) == (0, 1)
        assert fraction(session, "4.1", MAY) == (0, 0)
        assert fraction(session, "2.1", june) == (0, 1)
        assert fraction(session, "4.1", june) == (0, 1)
        assert rates(session, june).total.dossiers == 0


def test_day_is_vietnams(database: Database) -> None:
    with database.writing() as session:
        a_dossier(session, received=datetime(2026, 5, 31, 16, 59, 59, tzinfo=UTC))
        a_dossier(session, received=datetime(2026, 5, 31, 17, tzinfo=UTC))

        assert rates(session).total.dossiers == 1
        assert rates(session, Period(date(2026, 6, 1), date(2026, 6, 1))).total.dossiers == 1


@pytest.mark.parametrize(("hour", "due_day"), [(14, 25), (16, 26)])
def test_received_after_three_counts_for_the_next_working_day(database: Database, hour: int, due_day: int) -> None:
    """The day of reception stays the day on which it came; the term begins a day later (NĐ 61/2018)."""
    came = datetime(2026, 5, 20, hour - 7, 1, tzinfo=UTC)  # a Wednesday
    with database.writing() as session:
        procedure = add_procedure(session)
        procedure.terms.append(ChannelTerm(channel="direct", working_days=3))
        officer, unit = add_officer(session), add_unit(session)
        new = NewDossier(procedure.code, add_owner(session).id, unit.id, officer.id, Channel.DIRECT, came)
        dossier = open_dossier(session, new)
        assert dossier.due_at == datetime(2026, 5, due_day, 10, tzinfo=UTC)
        last_moment = Period(date(2026, 5, 20), date(2026, 5, 20))
        assert rates(session, last_moment).total.dossiers == 1
        dossier.finished_at, dossier.step = datetime(2026, 5, 25, 11, tzinfo=UTC), DossierStep.RETURNED
        session.flush()

        assert fraction(session, "2.1") == (int(hour > 15), 1)


def test_finished_on_a_holiday_counts_on_that_day(database: Database) -> None:
    """National Day 2026: a dossier due on the day after the holidays and ended in them is on time, and is counted."""
    holiday = datetime(2026, 9, 2, 4, tzinfo=UTC)
    with database.writing() as session:
        a_dossier(
            session,
            received=holiday - timedelta(days=6),
            due_at=due_at(holiday - timedelta(days=6), working_days=4),
            finished_at=holiday,
            step=DossierStep.RETURNED,
        )

        assert fraction(session, "2.1", Period(date(2026, 9, 2), date(2026, 9, 2))) == (1, 1)
        assert rates(session, Period(date(2026, 9, 2), date(2026, 9, 2)), by=By.DAY).rows[0].key == "2026-09-02"


def test_refused_withdrawn_and_stopped(database: Database) -> None:
    with database.writing() as session:
        for step in (DossierStep.REFUSED, DossierStep.WITHDRAWN, DossierStep.STOPPED):
            a_dossier(session, step=step, finished_at=NOON, due_at=NOON)

        assert fraction(session, "intake") == (0, 2)  # refused: never accepted
        assert fraction(session, "2.1") == (1, 1)  # withdrawn: not the office's doing
        assert fraction(session, "4.1") == (0, 0)  # none ended with a result


def test_result_that_is_no_document_is_not_asked_for(database: Database) -> None:
    with database.writing() as session:
        dossier = a_dossier(session, step=DossierStep.RETURNED, finished_at=NOON)
        put_into(session, dossier.components[0], add_paper(session, dossier), ComponentState.SCANNED)
        before = fraction(session, "4.1"), fraction(session, "4.2")
        session.execute(sa.text("UPDATE procedure SET result_is_document = 0"))

        assert before == ((0, 1), (0, 1))
        assert (fraction(session, "4.1"), fraction(session, "4.2")) == ((0, 0), (1, 1))


def test_dossier_counts_where_it_is_now(database: Database) -> None:
    with database.writing() as session:
        dossier = a_dossier(session)
        before = [row.key for row in rates(session).rows]
        session.add(other := Unit(code="H34.13", name="Xã Đắk Cấm", level="commune"))
        session.flush()
        dossier.unit_id = other.id
        session.flush()

        assert before == ["H34.12"]
        assert [row.key for row in rates(session).rows] == ["H34.13"]


def test_units_before_and_after_the_reform_add_up(database: Database) -> None:
    year = Period(date(2025, 1, 1), date(2025, 12, 31))
    with database.writing() as session:
        session.add(province := Unit(code="H34", name="Kon Tum", level="province"))
        session.add(district := Unit(code="H34.5", name="Huyện cũ", level="district"))
        session.add(old := Unit(code="H34.5.7", name="Xã cũ", level="commune"))
        session.add(new := Unit(code="H34.70", name="Xã mới", level="commune"))
        session.flush()
        for unit, day in ((district, "2025-03-03"), (old, "2025-03-04"), (new, "2025-09-03"), (province, "2025-09-04")):
            a_dossier(session, received=datetime.fromisoformat(f"{day}T05:00:00+00:00"), unit_id=unit.id)
        rebuild_facts(session)

        def counted(code: str) -> int:
            return compute_rates(session, year, unit=code, now=LATER).total.dossiers

        assert (counted("H34"), counted("H34.5"), counted("H34.5.7"), counted("H34.70")) == (4, 2, 1, 1)


def test_imported_counts_stand_for_components_and_results(database: Database) -> None:
    with database.writing() as session:
        dossier = a_dossier(session, step=DossierStep.RETURNED, finished_at=NOON)
        session.add(
            ImportedCounts(
                dossier_id=dossier.id, digitized=1, reused=1, from_national_store=1, result_files=1, fingerprint=""
            )
        )
        session.flush()

        assert {key: fraction(session, key) for key in ("intake", "4.1", "4.2", "4.3", "4.4", "4.5")} == dict.fromkeys(
            ("intake", "4.1", "4.2", "4.3", "4.4", "4.5"), (1, 1)
        )


def test_what_changes_reaches_the_facts(database: Database) -> None:
    """Each change through the store's own functions leaves an event, and the event brings the facts up to date."""
    with database.writing() as session:
        procedure = add_procedure(session)
        officer, unit = add_officer(session), add_unit(session)
        new = NewDossier(procedure.code, add_owner(session).id, unit.id, officer.id, Channel.DIRECT, NOON)
        dossier, still = open_dossier(session, new), open_dossier(session, new)
        refresh_facts(session)
        assert facts_are_fresh(session)
        paper = add_paper(session, dossier)
        fill(session, dossier.components[0], paper, ComponentState.SCANNED, officer.id)
        assert not facts_are_fresh(session)

        assert refresh_facts(session) == 1  # the other dossier is not looked at
        assert flags(session, dossier) != flags(session, still)
        delete_paper(session, paper, officer.id)
        refresh_facts(session)
        assert flags(session, dossier) == flags(session, still)
        for step in ("appraised", "approved", "sealed"):
            move_dossier(session, dossier, DossierStep(step), officer.id, at=NOON + timedelta(days=1))
        refresh_facts(session)
        stored = facts(session)
        rebuild_facts(session)
        assert facts(session) == stored


def flags(session: Session, dossier: Dossier) -> tuple[int, int]:
    row = session.execute(
        sa.select(DossierFact.received_flags, DossierFact.ended_flags).where(DossierFact.dossier_id == dossier.id)
    ).one()
    return row[0], row[1]


def facts(session: Session) -> list[tuple[object, ...]]:
    return [tuple(row) for row in session.execute(sa.select(sa.table("dossier_fact", *map(sa.column, COLUMNS))))]


COLUMNS = [column.name for column in DossierFact.__table__.columns]
