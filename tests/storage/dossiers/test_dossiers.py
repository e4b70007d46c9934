"""Dossiers: opened, moved, dated, and seen by two people at once."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from storage.casework.desk import FIRST_UNIT, ensure_unit, prepare_desk
from storage.casework.opening import Intake, open_with_reuse
from storage.database import Database
from storage.dossiers.dossiers import check_version, due_date, get_dossier, move_dossier
from storage.dossiers.views import view_dossier
from storage.dossiers.working_days import VIETNAM_TIME
from storage.errors import BadValue, IllegalTransition, NotFound, StaleVersion
from storage.files.file_store import FileStore
from storage.models.dossier import Dossier
from storage.models.procedure import ChannelTerm, Procedure
from storage.states import DossierStep, next_steps
from storage.upkeep.check import check_store
from tests.helpers.empty_database import new_database
from tests.storage.rows import add_officer

FRIDAY = datetime(2026, 11, 20, 9, tzinfo=VIETNAM_TIME)
OWNER = "062187001234"


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    with database.writing() as opened:
        prepare_desk(opened, "hoa")
        yield opened


def opened(session: Session, at: datetime = FRIDAY, working_days: int | None = 5) -> Dossier:
    procedure = session.scalars(sa.select(Procedure).order_by(Procedure.code)).first()
    assert procedure is not None
    procedure.terms = [ChannelTerm(channel="direct", working_days=working_days)]
    session.flush()
    return get_dossier(session, open_with_reuse(session, Intake(procedure.code, OWNER, at, "A THU"), 1))


def local(moment: datetime | None) -> str:
    assert moment is not None
    return f"{moment.astimezone(VIETNAM_TIME):%d/%m %H:%M}"


@settings(max_examples=15, phases=[Phase.generate], suppress_health_check=[HealthCheck.too_slow])
@given(
    walk=st.lists(
        st.tuples(st.sampled_from(list(DossierStep)), st.integers(-2, 40), st.booleans()), min_size=3, max_size=14
    )
)
def test_random_walks_never_reach_an_illegal_state(walk: list[tuple[DossierStep, int, bool]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        database = new_database(Path(folder))
        with database.writing() as session:
            prepare_desk(session, "hoa")
            code, at = opened(session).code, FRIDAY
        for step, hours, legal in walk:
            with database.reading() as session:
                dossier = get_dossier(session, code)
                ways = next_steps(dossier.step)
                to, before = (ways[0] if legal and ways else step), (dossier.step, dossier.version)
            at += timedelta(hours=hours)
            try:
                with database.writing() as session:
                    move_dossier(session, get_dossier(session, code), to, 1, at=at)
            except (IllegalTransition, BadValue):
                with database.reading() as session:
                    dossier = get_dossier(session, code)
                    assert (dossier.step, dossier.version) == before
        assert check_store(database, FileStore(Path(folder) / "files")).problems == ()
        database.close()


def test_codes_count_the_dossiers_of_a_unit_and_a_day(session: Session) -> None:
    codes = [opened(session, at).code for at in (FRIDAY, FRIDAY, FRIDAY + timedelta(days=1))]
    assert codes == ["H34.12-261120-0001", "H34.12-261120-0002", "H34.12-261121-0001"]
    assert get_dossier(session, f" {codes[0].lower()} ").code == codes[0]
    with pytest.raises(NotFound):
        get_dossier(session, "H34.12-261120-0009")


def test_unit_stays_that_of_the_last_dossier(session: Session) -> None:
    first = ensure_unit(session, None, 1)
    assert session.get_one(Dossier, opened(session).id).unit_id == first
    other = ensure_unit(session, "h49.7", 1)
    assert other != first
    assert ensure_unit(session, None, 1) == first, "a unit without a dossier is nobody's habit"
    assert FIRST_UNIT == "H34.12"
    with pytest.raises(BadValue):
        ensure_unit(session, "phường", 1)


def test_term_begins_anew_when_the_supplement_came(session: Session) -> None:
    dossier = opened(session)
    assert local(dossier.due_at) == "30/11 17:00"
    move_dossier(session, dossier, DossierStep.SUPPLEMENT, 1, at=FRIDAY + timedelta(hours=1), note="  Thiếu tờ khai ")
    assert local(dossier.due_at) == "30/11 17:00"
    move_dossier(session, dossier, DossierStep.RECEIVED, 1, at=FRIDAY + timedelta(days=10, hours=7))

    assert local(dossier.due_at) == "08/12 17:00", "Monday after 15:00 counts for Tuesday; five working days on"
    (request,) = dossier.supplements
    assert (request.reason, local(request.requested_at), local(request.answered_at)) == (
        "Thiếu tờ khai",
        "20/11 10:00",
        "30/11 16:00",
    )


def test_wait_is_added_where_the_term_is_not_known_any_more_or_the_dossier_ends(session: Session) -> None:
    for to in (DossierStep.RECEIVED, DossierStep.STOPPED):
        dossier = opened(session)
        session.get_one(Procedure, dossier.procedure_id).terms = []
        session.flush()
        due = dossier.due_at
        move_dossier(session, dossier, DossierStep.SUPPLEMENT, 1, at=FRIDAY)
        move_dossier(session, dossier, to, 1, at=FRIDAY + timedelta(days=3))
        assert due is not None
        assert dossier.due_at == due + timedelta(days=3)
        assert (dossier.finished_at is None) is (to is DossierStep.RECEIVED)


def test_dossier_without_a_term_gets_none_by_a_supplement(session: Session) -> None:
    dossier = opened(session, working_days=None)
    move_dossier(session, dossier, DossierStep.SUPPLEMENT, 1, at=FRIDAY)
    move_dossier(session, dossier, DossierStep.RECEIVED, 1, at=FRIDAY)
    assert dossier.due_at is None


@pytest.mark.parametrize(
    ("term", "due"),
    [
        (ChannelTerm(working_days=1), "23/11 17:00"),
        (ChannelTerm(calendar_days=1), "23/11 17:00"),
        (ChannelTerm(months=1), "21/12 17:00"),
        (ChannelTerm(hours=1), "20/11 10:00"),
    ],
)
def test_every_kind_of_term_is_counted(term: ChannelTerm, due: str) -> None:
    assert local(due_date(term, FRIDAY)) == due
    assert due_date(None, FRIDAY) is None


def test_step_cannot_come_before_the_one_it_follows(session: Session) -> None:
    dossier = opened(session)
    with pytest.raises(BadValue):
        move_dossier(session, dossier, DossierStep.APPRAISED, 1, at=FRIDAY - timedelta(minutes=1))
    assert dossier.step is DossierStep.RECEIVED


def test_second_of_two_who_change_one_dossier_is_told(database: Database) -> None:
    with database.writing() as session:
        prepare_desk(session, "hoa")
        add_officer(session)
        code = opened(session).code
    with database.reading() as session:
        seen = view_dossier(session, code).version
    with database.writing() as first:
        stale = get_dossier(first, code)
        first.expunge_all()
    with database.writing() as first:
        move_dossier(first, get_dossier(first, code), DossierStep.APPRAISED, 1, at=FRIDAY)
    stale.step = DossierStep.WITHDRAWN
    with pytest.raises(StaleVersion), database.writing() as second:
        second.add(stale)
    with database.writing() as second, pytest.raises(StaleVersion):
        check_version(get_dossier(second, code), seen)
    with database.reading() as session:
        assert view_dossier(session, code).step is DossierStep.APPRAISED
