"""People who were taken for one are parted and joined again, and found under what is theirs."""

from __future__ import annotations

import pytest

from storage.casework.same_people import SAME_PERSON, join_people_again, part_people
from storage.database import Database
from storage.dossiers.related import view_person
from storage.errors import IllegalTransition, NotFound
from storage.owners.joins import join_owners, joins_of
from storage.search.find import find
from tests.storage.rows import add_dossier, add_officer, add_owner, add_paper

NEW, OLD = "062187001234", "233012345"


def test_parted_people_are_found_apart_and_joined_again_together(database: Database) -> None:
    with database.writing() as session:
        officer = add_officer(session)
        kept = add_owner(session, personal_id=NEW)
        gone = add_owner(session, "Y THU", old_personal_id=OLD)
        add_paper(session, add_dossier(session, gone), "diploma", owners={"graduate": gone})
        event_id = join_owners(session, kept.id, gone.id, officer.id, SAME_PERSON).event_id
        (join,) = view_person(session, kept.id).joins
        assert (join.event_id, join.name, join.numbers, join.officer, join.is_parted) == (
            event_id, "Y THU", (OLD,), officer.name, False,
        )  # fmt: skip

        part_people(session, event_id, officer.id)
        assert [each.is_parted for each in joins_of(session, kept.id)] == [True]
        assert len(view_person(session, gone.id).papers) == 1
        assert view_person(session, kept.id).papers == ()
        assert f"O{gone.id}" in {hit.id for hit in find(session, OLD, limit=5)}

        join_people_again(session, event_id, officer.id)
        assert [each.is_parted for each in joins_of(session, kept.id)] == [False]
        assert len(view_person(session, kept.id).papers) == 1
        assert f"O{kept.id}" in {hit.id for hit in find(session, OLD, limit=5)}


def test_each_person_is_listed_once_however_often_they_were_joined(database: Database) -> None:
    with database.writing() as session:
        officer_id = add_officer(session).id
        kept, gone = add_owner(session, personal_id=NEW), add_owner(session, old_personal_id=OLD)
        first = join_owners(session, kept.id, gone.id, None, SAME_PERSON).event_id
        part_people(session, first, officer_id)
        join_people_again(session, first, officer_id)

        (join,) = joins_of(session, kept.id)
        assert join.event_id > first
        with pytest.raises(IllegalTransition):
            join_people_again(session, first, officer_id)


def test_what_is_no_join_cannot_be_joined_again(database: Database) -> None:
    with database.writing() as session, pytest.raises(NotFound):
        join_people_again(session, 99_999, add_officer(session).id)
