"""A second person keys what another one confirmed: blind, never their own, with corrections that can be taken back."""

from __future__ import annotations

import dataclasses

import pytest

from storage.audit import broken_links
from storage.database import Database
from storage.errors import NotFound, NotUndoable, OwnWork, StaleVersion
from storage.models.paper import FieldValue
from storage.papers.fields import current_values, set_value
from storage.papers.papers import delete_paper, get_paper
from storage.quality.keying import difference_of, give_up, judge, key_value, next_paper, take_back
from storage.quality.outcomes import progress_of
from storage.quality.shapes import Difference, Task
from storage.states import FieldStatus, Verdict
from tests.storage.quality.sampled import NAME, NUMBER, confirmed, drawn, officer_id, tasks_of


def by_key(tasks: tuple[Task, ...]) -> dict[str, Task]:
    return {each.key: each for each in tasks}


def test_own_papers_are_neither_given_nor_taken(database: Database) -> None:
    with database.writing() as session:
        confirmed(session, "hoa")
        mixed = confirmed(session, "mai")
        set_value(session, mixed, NAME, "NGUYỄN ANH", officer := confirmed(session, "hoa").confirmed_by_id or 0)
        sample_id = drawn(session)
    theirs = tasks_of(database, sample_id, "lan")

    assert tasks_of(database, sample_id, "hoa") == ()
    assert len(theirs) == 2
    with database.writing() as session, pytest.raises(OwnWork):
        key_value(session, theirs[0].id, "x", officer)
    with database.writing() as session, pytest.raises(OwnWork):
        give_up(session, theirs[0].id, officer)
    with database.reading() as session:
        assert progress_of(session, sample_id, officer).yours == 6


def test_what_is_given_to_key_says_nothing_of_the_value(database: Database) -> None:
    with database.writing() as session:
        confirmed(session)
        sample_id = drawn(session)
    told = [str(value) for task in tasks_of(database, sample_id, "lan") for value in dataclasses.astuple(task)]

    assert not [each for each in told if "NGUYỄN" in each or "0621" in each]


def test_interrupted_keying_goes_on_where_it_was(database: Database) -> None:
    with database.writing() as session:
        for _ in range(2):
            confirmed(session)
        sample_id = drawn(session)
    lan = officer_id(database, "lan")
    first = tasks_of(database, sample_id, "lan")
    with database.writing() as session:
        assert key_value(session, by_key(first)[NAME].id, "Nguyễn An", lan) is None
        assert key_value(session, by_key(first)[NUMBER].id, "062187001235", lan) is not None
    database.close()  # the machine stops before the difference is judged
    again = tasks_of(database, sample_id, "lan")

    assert [(each.key, each.is_keyed) for each in again] == [(NUMBER, True)]
    with database.writing() as session:
        assert difference_of(session, again[0].id, lan) == Difference("062187001234", "062187001235")
        judge(session, again[0].id, Verdict.FIRST, lan)
    second = tasks_of(database, sample_id, "lan")

    assert {each.paper_id for each in second} != {each.paper_id for each in first}
    with database.reading() as session:
        progress = progress_of(session, sample_id, lan)
        assert (progress.papers_done, progress.values_done, progress.left_for_you) == (1, 2, 2)
        assert not progress.is_done


def test_difference_of_one_is_not_judged_by_another(database: Database) -> None:
    with database.writing() as session:
        confirmed(session)
        sample_id = drawn(session)
    task = tasks_of(database, sample_id, "lan")[0]
    lan, mai = officer_id(database, "lan"), officer_id(database, "mai")
    with database.writing() as session:
        key_value(session, task.id, "x", lan)
    with database.writing() as session, pytest.raises(NotFound):
        judge(session, task.id, Verdict.SECOND, mai)
    with database.writing() as session, pytest.raises(StaleVersion):
        key_value(session, task.id, "y", mai)

    assert task.id not in [each.id for each in tasks_of(database, sample_id, "mai")]


def test_wrong_value_is_corrected_with_its_history_and_taken_back(database: Database) -> None:
    with database.writing() as session:
        paper_id = confirmed(session).id
        sample_id = drawn(session)
    task, lan = by_key(tasks_of(database, sample_id, "lan"))[NAME], officer_id(database, "lan")
    with database.writing() as session:
        key_value(session, task.id, "NGUYỄN ANH", lan)
        assert judge(session, task.id, Verdict.SECOND, lan)
    with database.writing() as session:
        row = current_values(session, paper_id)[NAME]
        assert (row.value, row.confirmed_by_id, row.box) == ("NGUYỄN ANH", lan, [1, 2, 3, 4])
        assert session.get_one(FieldValue, task.value_id).status is FieldStatus.SUPERSEDED
        assert get_paper(session, paper_id).confirmed_at is not None
        take_back(session, task.id, lan)
    with database.writing() as session:
        assert current_values(session, paper_id)[NAME].value == "NGUYỄN AN"
        assert difference_of(session, task.id, lan) == Difference("NGUYỄN AN", "NGUYỄN ANH")
        assert judge(session, task.id, Verdict.SECOND, lan), "it can be said once more"
        assert current_values(session, paper_id)[NAME].value == "NGUYỄN ANH"
        assert list(broken_links(session)) == []


def test_value_that_changed_since_is_left_alone(database: Database) -> None:
    with database.writing() as session:
        paper = confirmed(session)
        sample_id = drawn(session)
    task, lan = by_key(tasks_of(database, sample_id, "lan"))[NAME], officer_id(database, "lan")
    with database.writing() as session:
        key_value(session, task.id, "NGUYỄN ANH", lan)
        set_value(session, get_paper(session, paper.id), NAME, "NGUYỄN ÁNH", officer_id_of(paper.confirmed_by_id))
        assert not judge(session, task.id, Verdict.SECOND, lan)
        assert current_values(session, paper.id)[NAME].value == "NGUYỄN ÁNH"


def officer_id_of(number: int | None) -> int:
    assert number is not None
    return number


def test_what_nobody_can_read_is_given_up_and_taken_back(database: Database) -> None:
    with database.writing() as session:
        confirmed(session)
        sample_id = drawn(session)
    task, lan = tasks_of(database, sample_id, "lan")[0], officer_id(database, "lan")
    with database.writing() as session:
        give_up(session, task.id, lan)
        with pytest.raises(StaleVersion):
            key_value(session, task.id, "x", lan)
        take_back(session, task.id, lan)
        with pytest.raises(NotFound):
            take_back(session, task.id, lan)
        assert key_value(session, task.id, "x", lan) is not None
        with pytest.raises(NotUndoable):
            take_back(session, task.id, lan)


def test_paper_in_the_bin_is_not_asked_for(database: Database) -> None:
    with database.writing() as session:
        paper = confirmed(session)
        sample_id = drawn(session)
        delete_paper(session, paper, officer_id_of(paper.confirmed_by_id))
    with database.reading() as session:
        assert next_paper(session, sample_id, 0) == ()
        assert progress_of(session, sample_id, 0).papers == 0
