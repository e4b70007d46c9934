"""The reader's doubt which pages are one paper lasts until a person arranged them, or confirmed the paper."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from storage.casework.arrangement import Arrangement
from storage.casework.rearranging import (
    join,
    part,
)
from storage.database import Database
from storage.papers.papers import confirm_paper, get_paper
from storage.papers.views import view_paper
from tests.storage.casework.arranging_desk import Desk


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with database.writing() as session:
        yield Desk(session)


def test_pages_that_a_person_arranged_are_not_in_doubt_until_that_is_undone(desk: Desk) -> None:
    first, second, _ = desk.papers
    session = desk.session

    def doubted() -> list[bool]:
        return [view_paper(session, each).is_split_in_doubt for each in (first, second)]

    for each in (first, second):
        get_paper(session, each).pages_confidence = 0.8
    assert doubted() == [True, True]
    desk.do("join", {first, second}, lambda: join(session, first, second, desk.officer_id))
    assert doubted()[0] is False
    desk.back()
    assert doubted() == [True, True]
    desk.do("part", {second}, lambda: part(session, second, 1, desk.officer_id))
    assert doubted() == [True, False]
    confirm_paper(session, get_paper(session, first), desk.officer_id)
    assert doubted() == [False, False]


def test_steps_taken_before_doubts_were_kept_are_undone(desk: Desk) -> None:
    now = desk.now
    papers, *others = json.loads(now.packed())
    older = json.dumps([[row[:-1] for row in papers], *others])
    assert Arrangement.unpacked(older) == now
