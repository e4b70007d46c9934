"""Cells say what facts say, after any change; and what they hold is not asked of the facts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from storage.casework.desk import prepare_desk
from storage.database import Database
from storage.dossiers.dossiers import NewDossier, move_dossier, open_dossier
from storage.models.dossier import Dossier
from storage.models.rates import DossierFact, RateCell
from storage.models.unit import Setting, Unit
from storage.papers.components import fill
from storage.papers.papers import confirm_paper, delete_paper
from storage.rates.facts import facts_are_fresh, rebuild_facts, refresh_facts
from storage.rates.measures import OF_FUNNEL, OF_TABLE_766, measures, places_of
from storage.rates.periods import Period, months_and_edges, number_of
from storage.rates.questions import counts_in, moved, question
from storage.rates.rates import compute_rates
from storage.rates.row_keys import keys_by
from storage.rates.shapes import By
from storage.rates.tally import Where, tally
from storage.states import Channel, ComponentState, DossierStep
from tests.storage.rates.conftest import Province
from tests.storage.rows import add_officer, add_owner, add_paper, add_procedure, add_unit

NOON = datetime(2026, 5, 20, 5, tzinfo=UTC)
LATER = datetime(2027, 1, 1, tzinfo=UTC)
DAYS = st.dates(date(2025, 10, 1), date(2026, 12, 31))


def cells(session: Session) -> list[tuple[object, ...]]:
    return sorted(tuple(row) for row in session.execute(sa.select(RateCell.__table__)))


@given(DAYS, DAYS)
def test_months_and_edges_are_the_period(one: date, other: date) -> None:
    period = Period(min(one, other), max(one, other))
    months, edges = months_and_edges(period)
    pieces = sorted([*edges, *([months] if months else [])], key=lambda each: each.first)

    assert (pieces[0].first, pieces[-1].last) == (period.first, period.last)
    assert all(left.last + timedelta(days=1) == right.first for left, right in pairwise(pieces))
    if months is not None:
        assert months.first.day == 1
        assert (months.last + timedelta(days=1)).day == 1
    for edge in edges:
        assert (edge.first.year, edge.first.month) == (edge.last.year, edge.last.month) or months is None


@pytest.mark.parametrize("by", list(By))
@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2025, 11, 1), date(2026, 10, 31)),
        (date(2026, 2, 10), date(2026, 6, 9)),
        (date(2026, 3, 5), date(2026, 3, 20)),
    ],
)
def test_cells_and_facts_agree(province: Province, by: By, first: date, last: date) -> None:
    """Where an officer is named cells cannot answer: all officers named ask the facts for the same."""
    period = Period(first, last)
    with province.database.reading() as session:
        officers = frozenset(session.scalars(sa.select(DossierFact.officer_id).distinct()))
        units = frozenset(session.scalars(sa.select(DossierFact.unit_id).distinct().limit(4)))
        keys = keys_by(by.value, by.grain, period, dict.fromkeys(range(1000), "sector"))
        for some in (None, units):
            by_cells = tally(session, measures(), keys, Where(period, LATER, some))
            by_facts = tally(session, measures(), keys, Where(period, LATER, some, officers=officers))
            assert {key: each for key, each in by_cells.sums.items() if each} == {
                key: each for key, each in by_facts.sums.items() if each
            }
            assert by_cells.sums


def test_questions_of_tables_have_cells() -> None:
    assert places_of(OF_TABLE_766) is not None
    assert places_of(OF_FUNNEL) is not None
    other = question(OF_FUNNEL[0].basis, ["accepted", "post"], ["digitized"])
    assert places_of([*OF_FUNNEL, other]) is None


@given(st.lists(st.integers(0, 2**20), min_size=12, max_size=12), st.permutations(range(4)))
def test_counts_keep_their_values_at_other_places(values: list[int], places: list[int]) -> None:
    packed = sum(value << 32 * number for number, value in enumerate(values))
    picked = moved(packed, places)

    assert [counts_in(picked, number) for number in range(4)] == [counts_in(packed, place) for place in places]


def _another_day(dossier: Dossier, _session: Session) -> None:
    dossier.received_at = NOON - timedelta(days=40)


def _another_unit(dossier: Dossier, session: Session) -> None:
    session.add(other := Unit(code="H34.99", name="Xã Mới", level="commune"))
    session.flush()
    dossier.unit_id = other.id


@pytest.mark.parametrize("change", [_another_day, _another_unit])
def test_change_moves_a_dossier_to_its_other_cells(
    database: Database, change: Callable[[Dossier, Session], None]
) -> None:
    with database.writing() as session:
        procedure, officer, unit = add_procedure(session), add_officer(session), add_unit(session)
        new = NewDossier(procedure.code, add_owner(session).id, unit.id, officer.id, Channel.DIRECT, NOON)
        dossier, _still = open_dossier(session, new), open_dossier(session, new)
        refresh_facts(session)
        before = cells(session)
        change(dossier, session)
        session.flush()
        move_dossier(session, dossier, DossierStep.APPRAISED, officer.id, at=NOON)
        refresh_facts(session)

        after = cells(session)
        assert after != before
        rebuild_facts(session)
        assert cells(session) == after


def test_many_changes_in_turn_leave_the_cells_of_a_rebuild(database: Database) -> None:
    with database.writing() as session:
        procedure, officer, unit = add_procedure(session), add_officer(session), add_unit(session)
        new = NewDossier(procedure.code, add_owner(session).id, unit.id, officer.id, Channel.ONLINE, NOON)
        dossiers = [open_dossier(session, new) for _ in range(3)]
        papers = []
        for number, dossier in enumerate(dossiers):
            papers.append(add_paper(session, dossier))
            fill(session, dossier.components[0], papers[-1], ComponentState.SCANNED, officer.id)
            refresh_facts(session)
            for step in ("appraised", "approved", "sealed")[: number + 1]:
                move_dossier(session, dossier, DossierStep(step), officer.id, at=NOON + timedelta(days=30 * number))
                refresh_facts(session)
        confirm_paper(session, papers[0], officer.id)
        delete_paper(session, papers[1], officer.id)
        refresh_facts(session)

        told = cells(session)
        rebuild_facts(session)
        assert cells(session) == told


def test_reviewed_is_known_where_there_are_papers(database: Database) -> None:
    with database.writing() as session:
        procedure, officer, unit = add_procedure(session), add_officer(session), add_unit(session)
        new = NewDossier(procedure.code, add_owner(session).id, unit.id, officer.id, Channel.DIRECT, NOON)
        confirmed, waiting, _without = (open_dossier(session, new) for _ in range(3))
        for dossier in (confirmed, waiting):
            paper = add_paper(session, dossier)
            paper.confirmed_at = None
            fill(session, dossier.components[0], paper, ComponentState.SCANNED, officer.id)
            if dossier is confirmed:
                confirm_paper(session, paper, officer.id)
        rebuild_facts(session)
        period = Period(date(2026, 5, 1), date(2026, 5, 31))
        found = tally(session, OF_FUNNEL, keys_by("unit", None, period, {}), Where(period, LATER))

        assert [(each.numerator, each.denominator, each.unknown) for each in map(found.total, range(4))] == [
            (2, 3, 0),  # scanned of received
            (1, 2, 0),  # reviewed of scanned
            (0, 2, 0),
            (0, 2, 0),
        ]


def test_facts_of_another_layout_are_derived_anew(database: Database) -> None:
    with database.writing() as session:
        prepare_desk(session, "hoa")
        refresh_facts(session)
        assert facts_are_fresh(session)
        row = session.get_one(Setting, "rates.facts")
        row.value = {"event": row.value["event"]}
        session.flush()

        assert not facts_are_fresh(session)
        refresh_facts(session)
        assert facts_are_fresh(session)


def test_year_is_read_from_cells_alone(province: Province) -> None:
    """A question of whole months asks the facts for open dossiers and one procedure, not for a year of dossiers."""
    period = Period(date(2025, 11, 1), date(2026, 10, 31))
    asked: list[str] = []
    with province.database.reading() as session:
        sa.event.listen(session.connection(), "before_cursor_execute", lambda _c, _k, text, *_rest: asked.append(text))
        compute_rates(session, period, by=By.UNIT, now=LATER)
    of_facts = [text for text in asked if "FROM dossier_fact" in text]

    assert len(of_facts) == 2
    assert all("procedure_id IN" in text or "ended_day >" in text for text in of_facts)
    assert number_of(period.first) == 20251101
