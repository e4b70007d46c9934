"""All that is found: complete, in an order that holds still, and each part of it the same whenever it is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import chain

import pytest
from sqlalchemy.orm import Session

from storage.search.find import find, find_all, hits_of, index_dossier, index_owner, index_paper
from tests.helpers.empty_database import new_database
from tests.storage.rows import NOON, add_dossier, add_owner, add_paper

PEOPLE = 30


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Open a store of thirty people called Hòa or Hoa, with a dossier and a paper each; one paper is in the bin.

    No test writes in it, so that all of them share it.
    """
    database = new_database(tmp_path_factory.mktemp("store"))
    with database.writing() as session:
        for number in range(PEOPLE):
            owner = add_owner(
                session, "TRẦN THỊ HÒA" if number % 2 else "HOA VĂN TRẦN", personal_id=f"0620870{number:05}"
            )
            dossier = add_dossier(session, owner)
            paper = add_paper(session, dossier, "birth_certificate", text="Trần Thị Mai", owners={"child": owner})
            paper.deleted_at = NOON if number == 0 else None
            paper.created_at = NOON + timedelta(minutes=number)
            index_owner(session, owner.id)
            index_dossier(session, dossier.id)
            index_paper(session, paper.id)
        yield session
    database.close()


@pytest.mark.parametrize("typed", ["hòa", "tran thi", "mai", "", "0620870"])
def test_everything_is_found_once_and_nothing_from_the_bin(session: Session, typed: str) -> None:
    best = {hit.entry_id for hit in find(session, typed, limit=1000)}
    entries = list(chain.from_iterable(find_all(session, typed).values()))

    assert len(entries) == len(set(entries)) > PEOPLE - 2
    assert set(entries) == best
    assert not any(hit.deleted for hit in hits_of(session, typed, entries))


@pytest.mark.parametrize("typed", ["***", "nobody is called so"])
def test_nothing_is_found_by_what_nobody_is_called(session: Session, typed: str) -> None:
    assert find_all(session, typed) == {}


def test_what_was_shown_first_keeps_its_place(session: Session) -> None:
    best = [hit.entry_id for hit in find(session, "hoa", limit=10) if hit.kind == "owner"]
    people = list(find_all(session, "hoa", best)["owner"])

    assert people[: len(best)] == best
    assert sorted(people) == sorted(find_all(session, "hoa")["owner"])


def test_things_that_were_taken_away_are_not_made_up(session: Session) -> None:
    first, second = find_all(session, "mai")["paper"][:2]

    assert [hit.entry_id for hit in hits_of(session, "mai", [second, 10**9, first])] == [second, first]


def test_phrases_come_before_scattered_words_and_newer_before_older(session: Session) -> None:
    people = list(find_all(session, "trần thị hòa")["owner"])
    assert people == sorted(people, reverse=True)

    everybody = [hit.title for hit in hits_of(session, "tran hoa", find_all(session, "thi hoa")["owner"])]
    assert everybody == ["TRẦN THỊ HÒA"] * (PEOPLE // 2)
    mixed = [hit.title for hit in hits_of(session, "hoa", find_all(session, "hòa")["owner"])]
    assert mixed == ["TRẦN THỊ HÒA"] * (PEOPLE // 2) + ["HOA VĂN TRẦN"] * (PEOPLE // 2)


def test_newest_things_come_first_without_a_question(session: Session) -> None:
    papers = hits_of(session, "", find_all(session, "")["paper"])
    assert [hit.ref_id for hit in papers] == sorted((hit.ref_id for hit in papers), reverse=True)


def test_a_page_in_the_middle_shows_the_text_around_what_was_asked(session: Session) -> None:
    entry = find_all(session, "mai")["paper"][PEOPLE // 2]

    (hit,) = hits_of(session, "mai", [entry])

    assert "Trần Thị Mai" in hit.snippet
