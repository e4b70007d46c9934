"""Owners are joined, and parted without a trace."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.database import Database
from storage.errors import IllegalTransition, NotFound
from storage.models.paper import PaperOwner
from storage.owners.joins import join_owners, part_owners
from storage.owners.owners import find_owner, view_owner
from tests.storage.rows import add_dossier, add_officer, add_owner, add_paper
from tests.storage.stored import all_rows, people_of

NEW, OLD = "062187001234", "233012345"


def test_joined_then_parted_owners_leave_every_row_as_before(database: Database) -> None:
    with database.writing() as session:
        officer_id = add_officer(session).id
        kept = add_owner(session, birth_date="1987", personal_id=NEW)
        gone = add_owner(session, "Nguyễn Thị Hoà", commune_key="kon tum", old_personal_id=OLD, passport="B1234567")
        gone.sex = "Nữ"
        both = add_paper(session, add_dossier(session, kept), owners={"child": kept})
        session.add(PaperOwner(paper_id=both.id, owner_id=gone.id, role="child"))
        add_paper(session, add_dossier(session, gone), "diploma", owners={"graduate": gone})
        session.flush()
        before = all_rows(session)
        joined = join_owners(session, kept.id, gone.id, officer_id, "same_person")
        assert find_owner(session, OLD) == kept.id
        assert (kept.birth_date, kept.sex) == ("1987-09-02", "Nữ")
        assert all_rows(session) != before

        part_owners(session, joined.event_id, officer_id)

        assert all_rows(session) == before
        assert (kept.birth_date, kept.sex, gone.merged_into_id) == ("1987", None, None)


def test_what_came_after_the_join_stays_with_the_kept_owner(database: Database) -> None:
    with database.writing() as session:
        kept, gone = add_owner(session, personal_id=NEW), add_owner(session, old_personal_id=OLD)
        joined = join_owners(session, kept.id, gone.id, None, "same_person")
        later = add_paper(session, add_dossier(session, kept), "diploma", owners={"graduate": kept})
        part_owners(session, joined.event_id, add_officer(session).id)

        assert people_of(session, later) == [("graduate", kept.id)]


def test_parting_is_refused_when_it_would_mix_rows(database: Database) -> None:
    with database.writing() as session:
        officer_id = add_officer(session).id
        first, second, third = (add_owner(session, personal_id=f"06218700000{each}") for each in range(3))
        inner = join_owners(session, second.id, third.id, officer_id, "same_person")
        outer = join_owners(session, first.id, second.id, officer_id, "same_person")
        assert view_owner(session, third.id).id == first.id
        with pytest.raises(IllegalTransition):
            join_owners(session, third.id, first.id, officer_id, "same_person")
        with pytest.raises(IllegalTransition):
            part_owners(session, inner.event_id, officer_id)

        part_owners(session, outer.event_id, officer_id)
        part_owners(session, inner.event_id, officer_id)

        for event_id, error in ((inner.event_id, IllegalTransition), (99_999, NotFound)):
            with pytest.raises(error):
                part_owners(session, event_id, officer_id)


def test_join_that_was_repeated_is_not_undone_by_the_first_event(database: Database) -> None:
    with database.writing() as session:
        officer_id = add_officer(session).id
        kept, gone = add_owner(session, personal_id=NEW), add_owner(session, old_personal_id=OLD)
        first = join_owners(session, kept.id, gone.id, officer_id, "same_person")
        part_owners(session, first.event_id, officer_id)
        join_owners(session, kept.id, gone.id, officer_id, "same_person")

        with pytest.raises(IllegalTransition):
            part_owners(session, first.event_id, officer_id)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=6))
def test_joins_undone_in_reverse_leave_every_row_as_before(database: Database, pairs: list[tuple[int, int]]) -> None:
    births = ["1987-09-02", "1987", None, "1987-09-02", None]
    with database.writing() as session:
        officer_id = add_officer(session).id
        owners = [add_owner(session, name, birth_date=born) for name, born in zip("ABABC", births, strict=True)]
        shared = add_paper(session, add_dossier(session, owners[0]), owners=dict(zip("vwxyz", owners, strict=True)))
        session.add(PaperOwner(paper_id=shared.id, owner_id=owners[3].id, role="v"))
        session.flush()
        before, joins = all_rows(session), []
        for left, right in pairs:
            if view_owner(session, owners[left].id).id != view_owner(session, owners[right].id).id:
                joins.append(join_owners(session, owners[left].id, owners[right].id, officer_id, "same_person"))
        for joined in reversed(joins):
            part_owners(session, joined.event_id, officer_id)

        assert all_rows(session) == before
