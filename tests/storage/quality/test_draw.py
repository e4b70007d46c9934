"""Samples: what they are drawn from, that anybody draws the same again, that none is favoured."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from storage.audit import broken_links
from storage.database import Database
from storage.errors import NotFound
from storage.models.dossier import Dossier
from storage.models.paper import FieldValue
from storage.models.quality import Keying
from storage.models.unit import Unit
from storage.papers.fields import set_value
from storage.papers.papers import delete_paper
from storage.quality.draw import choose, draw_sample, list_samples, look_ahead
from storage.quality.pace import ASSUMED_S, pace_of
from storage.quality.shapes import Outlook, Plan
from storage.quality.sizes import Wanted
from storage.rates.periods import Period
from tests.storage.quality.sampled import ALL, NAME, THIS_YEAR, confirmed, drawn
from tests.storage.rows import NOON, add_officer, add_unit


def test_seed_draws_the_same_papers_again() -> None:
    papers = range(1, 500)

    assert choose(papers, 20, "7") == choose(reversed(papers), 20, "7")
    assert choose(papers, 20, "7") != choose(papers, 20, "8")
    assert choose(papers, 20, "7") == choose(papers, 40, "7")[:20]
    assert len(set(choose(papers, 20, "7"))) == 20


def test_every_paper_is_drawn_as_often_as_any_other() -> None:
    papers, size, draws = range(1, 51), 10, 2000
    counts = Counter(paper for seed in range(draws) for paper in choose(papers, size, str(seed)))
    expected = draws * size / len(papers)
    chi_square = sum((counts[paper] - expected) ** 2 for paper in papers) / (expected * (1 - size / len(papers)))

    # 49 degrees of freedom: above 85.4 once in a thousand
    assert chi_square < 85.4


def test_papers_of_a_period_are_found_by_an_index(database: Database) -> None:
    with database.reading() as session:
        connection = session.connection()
        plans: list[str] = []

        def explain(_connection: object, _cursor: object, statement: str, parameters: Any, *_rest: object) -> None:
            rows = connection.connection.cursor().execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
            plans.extend(str(row[3]) for row in rows)

        sa.event.listen(connection, "before_cursor_execute", explain)
        look_ahead(session, Plan(THIS_YEAR, None, ALL))

    assert any("SEARCH paper USING INDEX ix_paper_confirmed_at" in step for step in plans), plans
    assert not [step for step in plans if step.startswith("SCAN paper") or step.startswith("SCAN field_value")]


def test_only_confirmed_papers_of_the_period_and_the_unit_are_drawn(database: Database) -> None:
    with database.writing() as session:
        inside = confirmed(session)
        binned, old, elsewhere, waiting = (confirmed(session) for _ in range(4))
        delete_paper(session, binned, add_officer(session).id)
        old.confirmed_at = NOON - timedelta(days=1000)
        waiting.confirmed_at = None
        other = Unit(code="H49.01", name="Xã khác", level="commune")
        session.add(other)
        session.flush()
        session.get_one(Dossier, elsewhere.dossier_id).unit_id = other.id
        session.flush()
        plan = Plan(THIS_YEAR, add_unit(session).code, ALL)
        sample_id = draw_sample(session, plan, "1", add_officer(session, "truong").id)
        found = {row.paper_id for row in session.query(Keying).filter_by(sample_id=sample_id)}

        assert found == {inside.id}
        with pytest.raises(NotFound):
            look_ahead(session, Plan(THIS_YEAR, "H00", ALL))


def test_sample_is_foretold_and_kept_with_how_it_was_drawn(database: Database) -> None:
    with database.writing() as session:
        papers = [confirmed(session) for _ in range(30)]
        wanted = Wanted(margin=0.2, confidence=0.9, expected=0.5)
        plan = Plan(THIS_YEAR, None, wanted)
        outlook = look_ahead(session, plan)
        draw_sample(session, plan, "abc", add_officer(session, "truong").id)
    with database.reading() as session:
        (sample,) = list_samples(session)
        assert list(broken_links(session)) == []

    assert outlook == Outlook(30, 12, 24, round(24 * ASSUMED_S))
    assert (sample.population, sample.papers, sample.seed, sample.drawn_by) == (30, 12, "abc", "truong")
    assert (sample.wanted, sample.period, sample.unit) == (wanted, THIS_YEAR, None)
    assert set(choose([each.id for each in papers], 12, "abc")) == {
        row.paper_id for row in session.query(Keying).filter_by(sample_id=sample.id)
    }


def test_nothing_confirmed_is_no_sample(database: Database) -> None:
    with database.writing() as session:
        confirmed(session)
        long_ago = Plan(Period(date(2001, 1, 1), date(2001, 12, 31)))
        assert look_ahead(session, long_ago) == Outlook(0, 0, 0, 0)
        with pytest.raises(NotFound):
            draw_sample(session, long_ago, "1", add_officer(session).id)


def test_paper_of_many_versions_is_sampled_once_with_what_counts(database: Database) -> None:
    with database.writing() as session:
        paper = confirmed(session)
        row = set_value(session, paper, NAME, "NGUYỄN ÁN", add_officer(session).id)
        sample_id = drawn(session)
        found = {each.key: each for each in session.query(Keying).filter_by(sample_id=sample_id)}

        assert len(found) == 2
        assert found[NAME].value_id == row.id
        read = session.get(FieldValue, found[NAME].reading_id)
        assert read is not None
        assert (read.value, read.source) == ("NGUYỄN AN", "ocr")


def test_pace_is_measured_once_there_is_enough_of_it() -> None:
    keyed = [(1, NOON + timedelta(seconds=5 * number)) for number in range(40)]

    assert pace_of(keyed[:10]) == ASSUMED_S
    assert pace_of([*keyed, (1, NOON + timedelta(hours=2)), (2, NOON)]) == 5.0
