"""Owners: found by any number, joined when one paper shows two numbers, parted without a trace, never guessed."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from storage.database import Database
from storage.errors import BadValue, IllegalTransition, NotFound
from storage.models.all_tables import metadata
from storage.models.audit import AuditEvent
from storage.models.owner import Owner
from storage.models.paper import FieldValue, Paper, PaperOwner
from storage.owner_conflicts import find_possible_same
from storage.owner_facts import OwnerFacts, contradictions, identifier_kind, names_agree
from storage.owner_joins import join_owners, part_owners
from storage.owners import conflicts_with, ensure_owner, find_owner, owner_view_by_number, view_owner
from storage.people_links import link_people
from tests.storage.rows import add_dossier, add_officer, add_owner, add_paper

NEW, OLD, OTHER = "062187001234", "233012345", "062187005678"
CARD = {"id_number": NEW, "old_id_number": OLD, "full_name": "NGUYỄN THỊ HÒA", "date_of_birth": "1987-09-02"}


def facts(name: str = "NGUYỄN THỊ HÒA", birth_date: str | None = "1987-09-02", **more: Any) -> OwnerFacts:
    commune_key = more.pop("commune_key", None)
    return OwnerFacts(name, birth_date, commune_key=commune_key, identifiers=more)


def commune(address: str) -> str | None:
    """Stand for the list of communes: two old ones are one new one."""
    for old in ("Thắng Lợi", "Quyết Thắng", "Kon Tum"):
        if old in address:
            return "kon tum"
    return "dak cam" if "Đắk Cấm" in address else None


def dump(session: Session) -> dict[str, list[tuple[Any, ...]]]:
    """Return all rows of all tables but the trail, without the counters of changes."""
    found = {}
    for table in metadata.sorted_tables:
        if table.name != "audit_event":
            columns = [column for column in table.columns if column.name != "version"]
            found[table.name] = sorted((tuple(row) for row in session.execute(sa.select(*columns))), key=repr)
    return found


def holders(session: Session, paper: Paper) -> list[tuple[str, int]]:
    rows = session.execute(sa.select(PaperOwner.role, PaperOwner.owner_id).where(PaperOwner.paper_id == paper.id))
    return sorted((role, owner_id) for role, owner_id in rows)


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("062187001234", "personal_id"),
        ("062 187 001 234", "personal_id"),
        ("233012345", "old_personal_id"),
        ("6101234567", "tax_code"),
        ("6101234567-001", "tax_code"),
        ("b1234567", "passport"),
    ],
)
def test_form_of_a_number_says_which_it_is(number: str, kind: str) -> None:
    assert identifier_kind(number) == kind


@pytest.mark.parametrize("number", ["", "12345", "A THU", "06218700123x", "6101234567-1", "٠٦٢١٨٧٠٠١٢٣٤"])
def test_number_of_no_form_is_refused(number: str) -> None:
    with pytest.raises(BadValue):
        identifier_kind(number)


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("NGUYỄN THỊ HÒA", "Nguyễn Thị Hoà", True),
        ("NGUYỄN THỊ HÒA", "NGUYEN THI HOA", True),
        ("NGUYỄN THỊ HÒA", "NGUYỄN THỊ HÒ", True),
        ("NGUYỄN THỊ HÒA", "NGUYỄN THỊ LAN", False),
        ("NGUYỄN VĂN AN", "NGUYỄN VĂN BÌNH", False),
        ("A THU", "Y BRIU", False),
        ("", "A THU", True),
    ],
)
def test_names_agree_but_for_a_misread_letter(one: str, other: str, agree: bool) -> None:
    assert names_agree(one, other) is agree
    assert names_agree(other, one) is agree


def test_year_alone_contradicts_only_another_year() -> None:
    assert contradictions(facts(birth_date="1987"), facts()) == ()
    assert contradictions(facts(birth_date="1988"), facts()) == ("birth_date",)


def test_organisation_may_take_another_name() -> None:
    before = OwnerFacts("CÔNG TY TNHH AN PHÁT", identifiers={"tax_code": "6101234567"}, kind="organisation")
    after = OwnerFacts("CÔNG TY CỔ PHẦN BÌNH MINH", identifiers={"tax_code": "6101234567"}, kind="organisation")

    assert contradictions(before, after) == ()


def test_any_number_finds_the_owner(database: Database) -> None:
    with database.writing() as session:
        owner_id = ensure_owner(session, facts(personal_id=NEW, passport="B1234567"), None)

        assert {find_owner(session, NEW), find_owner(session, "b1234567")} == {owner_id}
        assert find_owner(session, OLD) is None
        assert ensure_owner(session, facts(personal_id=NEW, old_personal_id=OLD), None) == owner_id
        assert find_owner(session, OLD) == owner_id
        assert owner_view_by_number(session, OTHER) is None


def test_owner_learns_without_losing_anything(database: Database) -> None:
    with database.writing() as session:
        owner_id = ensure_owner(session, facts("NGUYEN THI HOA", "1987", personal_id=NEW), None)
        more = OwnerFacts("Nguyễn Thị Hòa", "1987-09-02", "Nữ", "Phường Kon Tum", "kon tum", {"personal_id": NEW})
        ensure_owner(session, more, None)
        moved = OwnerFacts("NGUYỄN THỊ HÒA", "1987", "Nữ", "Xã Đắk Cấm", "dak cam", {"personal_id": NEW})
        ensure_owner(session, moved, None)
        owner = session.get_one(Owner, owner_id)

        assert (owner.birth_date, owner.residence, owner.commune_key) == ("1987-09-02", "Phường Kon Tum", "kon tum")
        assert owner.display_name == "Nguyễn Thị Hòa"
        assert [row.name for row in owner.names] == ["NGUYEN THI HOA", "Nguyễn Thị Hòa", "NGUYỄN THỊ HÒA"]


def test_owner_known_by_number_alone_gets_a_name_later(database: Database) -> None:
    with database.writing() as session:
        owner_id = ensure_owner(session, OwnerFacts("", identifiers={"personal_id": NEW}), None)
        ensure_owner(session, facts(personal_id=NEW), None)

        assert view_owner(session, owner_id).name == "NGUYỄN THỊ HÒA"
        assert view_owner(session, owner_id).id_number == NEW


def test_name_alone_never_finds_anybody(database: Database) -> None:
    with database.writing() as session:
        known = add_owner(session, commune_key="kon tum", personal_id=NEW).id

        assert ensure_owner(session, facts(birth_date=None, commune_key="kon tum"), None) != known
        assert ensure_owner(session, facts(birth_date="1987", commune_key="kon tum"), None) != known
        assert ensure_owner(session, facts(), None) != known


def test_same_name_and_birth_date_in_different_communes_are_two(database: Database) -> None:
    with database.writing() as session:
        first = ensure_owner(session, facts(commune_key="kon tum"), None)
        second = ensure_owner(session, facts(commune_key="dak cam"), None)

        assert first != second
        assert ensure_owner(session, facts("Nguyễn thị Hoà", commune_key="kon tum"), None) == first
        assert {each.other_id for each in find_possible_same(session, first)} == {second}


def test_different_personal_ids_are_two_whatever_else_agrees(database: Database) -> None:
    with database.writing() as session:
        first = ensure_owner(session, facts(commune_key="kon tum", personal_id=NEW), None)
        second = ensure_owner(session, facts(commune_key="kon tum", personal_id=OTHER), None)

        assert first != second
        assert find_possible_same(session, first) == ()
        assert ensure_owner(session, facts(commune_key="kon tum"), None) not in (first, second)


def test_old_number_given_to_two_people_joins_nobody(database: Database) -> None:
    with database.writing() as session:
        first = ensure_owner(session, facts(personal_id=NEW, old_personal_id=OLD), None)
        second = ensure_owner(session, facts("A THU", "1990-01-01", personal_id=OTHER, old_personal_id=OLD), None)

        assert first != second
        assert find_owner(session, OLD) == first
        assert view_owner(session, second).identifiers == {"personal_id": OTHER}


def test_card_with_both_numbers_joins_what_either_found(database: Database) -> None:
    with database.writing() as session:
        old = add_owner(session, "NGUYEN THI HOA", old_personal_id=OLD)
        new = add_owner(session, birth_date=None, personal_id=NEW)
        diploma = add_paper(session, add_dossier(session, old), "diploma", owners={"graduate": old})
        card = add_paper(session, add_dossier(session, new), "citizen_id_card", CARD)
        links = link_people(session, card, add_officer(session).id)

        assert find_owner(session, OLD) == find_owner(session, NEW) == new.id
        assert holders(session, diploma) == [("graduate", new.id)]
        assert links.joined[0].paper_ids == (diploma.id,)
        assert view_owner(session, old.id).id == new.id
        assert view_owner(session, new.id).birth_date == "1987-09-02"


def test_card_that_contradicts_joins_nobody_and_says_so(database: Database) -> None:
    with database.writing() as session:
        old = add_owner(session, "TRẦN VĂN MẪU", birth_date="1970-01-01", old_personal_id=OLD)
        new = add_owner(session, personal_id=NEW)
        card = add_paper(session, add_dossier(session, new), "citizen_id_card", CARD)
        links = link_people(session, card, None)

        assert (find_owner(session, OLD), find_owner(session, NEW)) == (old.id, new.id)
        assert links.linked == (("holder", new.id),)
        (conflict,) = find_possible_same(session, old.id)
        assert (conflict.other_id, conflict.paper_id) == (new.id, card.id)
        assert conflict.facts == ("birth_date", "name")
        assert [each.other_id for each in find_possible_same(session, new.id)] == [old.id]


def test_paper_with_anothers_number_is_put_down_to_nobody(database: Database) -> None:
    with database.writing() as session:
        owner = add_owner(session, "TRẦN VĂN MẪU", birth_date="1970-01-01", personal_id=NEW)
        card = add_paper(session, add_dossier(session, owner), "citizen_id_card", CARD)
        assert link_people(session, card, None).linked == ()
        assert link_people(session, card, None).linked == ()

        assert [each.facts for each in find_possible_same(session, owner.id)] == [("birth_date", "name")]
        assert session.scalar(sa.select(sa.func.count()).where(AuditEvent.action == "owner.conflict")) == 1
        row = session.scalars(sa.select(FieldValue).where(FieldValue.key == "id_number")).one()
        row.value = OTHER
        session.flush()
        assert find_possible_same(session, owner.id) == ()


def test_intake_by_number_finds_the_owner_and_tells_what_does_not_fit(database: Database) -> None:
    with database.writing() as session:
        owner_id = ensure_owner(session, facts(personal_id=NEW), None)
        other = facts("TRẦN VĂN MẪU", None, personal_id=NEW)

        assert ensure_owner(session, other, None) == owner_id
        assert conflicts_with(session, other) == ((owner_id, ("name",)),)
        assert [row.name for row in session.get_one(Owner, owner_id).names] == ["NGUYỄN THỊ HÒA"]


def test_merged_communes_find_one_person(database: Database) -> None:
    values = {"full_name": "Nguyễn Thị Hoà", "date_of_birth": "1987-09-02", "residence": "Phường Thắng Lợi, Kon Tum"}
    with database.writing() as session:
        owner = add_owner(session, commune_key=commune("Phường Kon Tum"), personal_id=NEW)
        elsewhere = add_dossier(session, add_owner(session, "A THU", personal_id=OTHER))
        paper = add_paper(session, elsewhere, "marital_status_certificate", values)
        stranger = add_paper(
            session, elsewhere, "marital_status_certificate", values | {"residence": "Xã Đắk Cấm, Kon-tum"}
        )

        assert link_people(session, paper, None, commune).linked == (("subject", owner.id),)
        assert link_people(session, paper, None).linked == ()
        assert link_people(session, stranger, None, commune).linked == ()


def test_values_that_wait_for_review_are_not_used(database: Database) -> None:
    with database.writing() as session:
        paper = add_paper(
            session, add_dossier(session, add_owner(session, "A THU")), "citizen_id_card", CARD, confirmed=False
        )
        for row in session.scalars(sa.select(FieldValue).where(FieldValue.key.in_(("id_number", "old_id_number")))):
            row.review = True
        session.flush()

        assert link_people(session, paper, None).linked == ()
        assert find_owner(session, NEW) is None


def test_linking_again_changes_nothing(database: Database) -> None:
    with database.writing() as session:
        paper = add_paper(session, add_dossier(session, add_owner(session, "A THU")), "citizen_id_card", CARD)
        first = link_people(session, paper, None)
        before, events = dump(session), session.scalar(sa.select(sa.func.count()).select_from(AuditEvent))

        assert link_people(session, paper, None) == first
        assert dump(session) == before
        assert session.scalar(sa.select(sa.func.count()).select_from(AuditEvent)) == events


def test_corrected_number_moves_the_paper(database: Database) -> None:
    with database.writing() as session:
        paper = add_paper(session, add_dossier(session, add_owner(session, "A THU")), "identity_card", CARD)
        link_people(session, paper, None)
        row = session.scalars(sa.select(FieldValue).where(FieldValue.key == "id_number")).one()
        row.value = OTHER
        session.flush()
        link_people(session, paper, None)

        assert holders(session, paper) == [("holder", find_owner(session, OTHER))]
        assert find_owner(session, OTHER) != find_owner(session, NEW)


def test_diploma_handed_in_by_its_graduate_is_theirs(database: Database) -> None:
    with database.writing() as session:
        owner = add_owner(session, personal_id=NEW)
        dossier = add_dossier(session, owner)
        own = {"full_name": "Nguyễn Thị Hoà", "date_of_birth": "1987-09-02"}
        theirs = add_paper(session, dossier, "diploma", own)
        younger = add_paper(session, dossier, "diploma", own | {"date_of_birth": "2010-09-02"})
        land = add_paper(session, dossier, "land_use_certificate", {"owner_names": ("A THU", "NGUYỄN THỊ HOÀ")})
        namesake = add_paper(session, dossier, "land_use_certificate", {"owner_names": ("NGUYỄN THỊ HOA",)})

        assert link_people(session, theirs, None).linked == (("graduate", owner.id),)
        assert link_people(session, younger, None).linked == ()
        assert link_people(session, land, None).linked == (("land_user", owner.id),)
        assert link_people(session, namesake, None).linked == ()


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
        before = dump(session)
        joined = join_owners(session, kept.id, gone.id, officer_id, "same_person")
        assert find_owner(session, OLD) == kept.id
        assert (kept.birth_date, kept.sex) == ("1987-09-02", "Nữ")
        assert dump(session) != before

        part_owners(session, joined.event_id, officer_id)

        assert dump(session) == before
        assert (kept.birth_date, kept.sex, gone.merged_into_id) == ("1987", None, None)


def test_what_came_after_the_join_stays_with_the_kept_owner(database: Database) -> None:
    with database.writing() as session:
        kept, gone = add_owner(session, personal_id=NEW), add_owner(session, old_personal_id=OLD)
        joined = join_owners(session, kept.id, gone.id, None, "same_person")
        later = add_paper(session, add_dossier(session, kept), "diploma", owners={"graduate": kept})
        part_owners(session, joined.event_id, add_officer(session).id)

        assert holders(session, later) == [("graduate", kept.id)]


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


def test_parted_owners_are_not_joined_again_by_the_same_card(database: Database) -> None:
    with database.writing() as session:
        old, new = add_owner(session, old_personal_id=OLD), add_owner(session, personal_id=NEW)
        card = add_paper(session, add_dossier(session, new), "citizen_id_card", CARD)
        (joined,) = link_people(session, card, None).joined
        part_owners(session, joined.event_id, add_officer(session).id)
        link_people(session, card, None)

        assert find_owner(session, OLD) == old.id
        assert holders(session, card) == [("holder", new.id)]


def test_trail_of_owners_holds_no_names_and_numbers(database: Database) -> None:
    with database.writing() as session:
        old = add_owner(session, old_personal_id=OLD)
        card = add_paper(session, add_dossier(session, old), "citizen_id_card", CARD)
        link_people(session, card, None)
        join_owners(session, old.id, add_owner(session, "A THU").id, None, "same_person")
        said = " ".join(str(event.details) for event in session.scalars(sa.select(AuditEvent)))

        assert not any(secret in said for secret in (NEW, OLD, "NGUY", "THU", "1987"))


def test_unknown_owner_is_not_found(database: Database) -> None:
    with database.reading() as session, pytest.raises(NotFound):
        view_owner(session, 99)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=6))
def test_joins_undone_in_reverse_leave_every_row_as_before(database: Database, pairs: list[tuple[int, int]]) -> None:
    births = ["1987-09-02", "1987", None, "1987-09-02", None]
    with database.writing() as session:
        officer_id = add_officer(session).id
        owners = [add_owner(session, name, birth_date=born) for name, born in zip("ABABC", births, strict=True)]
        shared = add_paper(session, add_dossier(session, owners[0]), owners=dict(zip("vwxyz", owners, strict=True)))
        session.add(PaperOwner(paper_id=shared.id, owner_id=owners[3].id, role="v"))
        session.flush()
        before, joins = dump(session), []
        for left, right in pairs:
            if view_owner(session, owners[left].id).id != view_owner(session, owners[right].id).id:
                joins.append(join_owners(session, owners[left].id, owners[right].id, officer_id, "same_person"))
        for joined in reversed(joins):
            part_owners(session, joined.event_id, officer_id)

        assert dump(session) == before
