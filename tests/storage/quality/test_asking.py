"""Single values keyed a second time: asked for, withdrawn, keyed by somebody else, told with who and when."""

from __future__ import annotations

import pytest

from storage.audit import broken_links
from storage.database import Database
from storage.errors import NotFound, OwnWork, StaleVersion
from storage.papers.fields import current_values, set_value
from storage.papers.papers import get_paper
from storage.quality.asking import ask_second, count_asked, next_asked, seconds_of
from storage.quality.keying import judge, key_value
from storage.quality.shapes import Second
from storage.states import Verdict
from tests.storage.quality.sampled import NAME, NUMBER, confirmed, drawn, officer_id
from tests.storage.rows import add_officer


def asked(database: Database, *keys: str) -> int:
    """Let somebody ask for fields of a paper that they confirmed, and return its number."""
    hoa = officer_id(database, "hoa")
    with database.writing() as session:
        paper_id = confirmed(session, "hoa").id
        for key in keys or (NAME,):
            ask_second(session, paper_id, key, current_values(session, paper_id)[key].id, hoa)
    return paper_id


def second(database: Database, paper_id: int, key: str = NAME) -> Second | None:
    with database.reading() as session:
        return seconds_of(session, [paper_id]).get((paper_id, key))


def test_same_value_counts_as_confirmed_twice_with_who_and_when(database: Database) -> None:
    paper_id = asked(database)
    lan = officer_id(database, "lan")
    before = second(database, paper_id)
    assert before is not None
    assert (before.is_open, before.asked_by) == (True, "hoa")
    with database.writing() as session:
        (task,) = next_asked(session, lan)
        assert count_asked(session, lan) == 1
        assert key_value(session, task.id, "Nguyễn An", lan) is None
        assert next_asked(session, lan) == ()
        assert list(broken_links(session)) == []
    after = second(database, paper_id)

    assert after is not None
    assert (after.verdict, after.keyed_by, after.is_open) == (Verdict.SAME, "lan", False)
    assert after.keyed_at is not None


def test_whoever_confirmed_is_not_the_second(database: Database) -> None:
    paper_id = asked(database)
    hoa = officer_id(database, "hoa")
    with database.writing() as session:
        assert next_asked(session, hoa) == ()
        assert count_asked(session, hoa) == 0
        found = seconds_of(session, [paper_id])[paper_id, NAME]
        with pytest.raises(OwnWork):
            key_value(session, found.keying_id, "NGUYỄN AN", hoa)


def test_whoever_asks_about_an_unconfirmed_value_is_the_first(database: Database) -> None:
    with database.writing() as session:
        paper = confirmed(session, "hoa")
        row = current_values(session, paper.id)[NAME]
        row.confirmed_by_id = row.confirmed_at = paper.confirmed_by_id = paper.confirmed_at = None
        mai = add_officer(session, "mai").id
        ask_second(session, paper.id, NAME, row.id, mai)
        assert next_asked(session, mai) == ()


def test_whoever_asks_has_seen_the_value_and_may_not_key_it(database: Database) -> None:
    mai, lan = officer_id(database, "mai"), officer_id(database, "lan")
    with database.writing() as session:
        paper = confirmed(session, "hoa")
        ask_second(session, paper.id, NAME, current_values(session, paper.id)[NAME].id, mai)
        assert next_asked(session, mai) == ()
        (task,) = next_asked(session, lan)
        with pytest.raises(OwnWork):
            key_value(session, task.id, "NGUYỄN AN", mai)


def test_asked_once_more_is_withdrawn(database: Database) -> None:
    paper_id = asked(database, NAME, NAME)
    assert second(database, paper_id) is None
    with database.writing() as session:
        assert count_asked(session, 0) == 0
        with pytest.raises(StaleVersion):
            ask_second(session, paper_id, NAME, 99, 1)
        with pytest.raises(NotFound):
            ask_second(session, paper_id, "sex", 99, 1)


def test_value_that_changed_since_is_the_one_that_is_compared(database: Database) -> None:
    paper_id = asked(database)
    lan, hoa = officer_id(database, "lan"), officer_id(database, "hoa")
    with database.writing() as session:
        set_value(session, get_paper(session, paper_id), NAME, "NGUYỄN ANH", hoa)
        (task,) = next_asked(session, lan)
        assert key_value(session, task.id, "NGUYỄN ANH", lan) is None
    with database.writing() as session:
        set_value(session, get_paper(session, paper_id), NAME, "NGUYỄN ÁNH", hoa)

    assert second(database, paper_id) is None, "what was keyed twice is not the value any more"


def test_difference_is_chosen_and_corrected(database: Database) -> None:
    paper_id = asked(database, NAME, NUMBER)
    lan = officer_id(database, "lan")
    with database.writing() as session:
        tasks = {each.key: each for each in next_asked(session, lan)}
        assert set(tasks) == {NAME, NUMBER}
        assert key_value(session, tasks[NUMBER].id, "062187001235", lan) is not None
    open_one = second(database, paper_id, NUMBER)
    assert open_one is not None
    assert (open_one.verdict, open_one.is_open) == (None, False)
    with database.writing() as session:
        assert next_asked(session, lan)[0].is_keyed, "a difference comes first"
        judge(session, tasks[NUMBER].id, Verdict.SECOND, lan)
        assert current_values(session, paper_id)[NUMBER].value == "062187001235"
    judged = second(database, paper_id, NUMBER)

    assert judged is not None
    assert judged.verdict is Verdict.SECOND


def test_samples_and_single_values_do_not_mix(database: Database) -> None:
    paper_id = asked(database)
    lan = officer_id(database, "lan")
    with database.writing() as session:
        drawn(session)
        assert count_asked(session, lan) == 1
        assert set(seconds_of(session, [paper_id])) == {(paper_id, NAME)}
