"""The people named on papers become owners; what contradicts is said and joins nobody."""

from __future__ import annotations

import sqlalchemy as sa

from storage.database import Database
from storage.models.audit import AuditEvent
from storage.models.paper import FieldValue
from storage.owners.conflicts import find_possible_same
from storage.owners.joins import join_owners, part_owners
from storage.owners.owners import find_owner, view_owner
from storage.owners.people_links import link_people
from tests.storage.rows import NOON, add_dossier, add_officer, add_owner, add_paper
from tests.storage.stored import all_rows, people_of

NEW, OLD, OTHER = "062187001234", "233012345", "062187005678"
CARD = {"id_number": NEW, "old_id_number": OLD, "full_name": "NGUYỄN THỊ HÒA", "date_of_birth": "1987-09-02"}


def commune(address: str) -> str | None:
    """Stand for the list of communes: two old ones are one new one."""
    for old in ("Thắng Lợi", "Quyết Thắng", "Kon Tum"):
        if old in address:
            return "kon tum"
    return "dak cam" if "Đắk Cấm" in address else None


def test_card_with_both_numbers_joins_what_either_found(database: Database) -> None:
    with database.writing() as session:
        old = add_owner(session, "NGUYEN THI HOA", old_personal_id=OLD)
        new = add_owner(session, birth_date=None, personal_id=NEW)
        diploma = add_paper(session, add_dossier(session, old), "diploma", owners={"graduate": old})
        card = add_paper(session, add_dossier(session, new), "citizen_id_card", CARD)
        links = link_people(session, card, add_officer(session).id)

        assert find_owner(session, OLD) == find_owner(session, NEW) == new.id
        assert people_of(session, diploma) == [("graduate", new.id)]
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
        before, events = all_rows(session), session.scalar(sa.select(sa.func.count()).select_from(AuditEvent))

        assert link_people(session, paper, None) == first
        assert all_rows(session) == before
        assert session.scalar(sa.select(sa.func.count()).select_from(AuditEvent)) == events


def test_corrected_number_moves_the_paper(database: Database) -> None:
    with database.writing() as session:
        paper = add_paper(session, add_dossier(session, add_owner(session, "A THU")), "identity_card", CARD)
        link_people(session, paper, None)
        row = session.scalars(sa.select(FieldValue).where(FieldValue.key == "id_number")).one()
        row.value = OTHER
        session.flush()
        link_people(session, paper, None)

        assert people_of(session, paper) == [("holder", find_owner(session, OTHER))]
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


def test_parted_owners_are_not_joined_again_by_the_same_card(database: Database) -> None:
    with database.writing() as session:
        old, new = add_owner(session, old_personal_id=OLD), add_owner(session, personal_id=NEW)
        card = add_paper(session, add_dossier(session, new), "citizen_id_card", CARD)
        (joined,) = link_people(session, card, None).joined
        part_owners(session, joined.event_id, add_officer(session).id)
        link_people(session, card, None)

        assert find_owner(session, OLD) == old.id
        assert people_of(session, card) == [("holder", new.id)]


def test_trail_of_owners_holds_no_names_and_numbers(database: Database) -> None:
    with database.writing() as session:
        old = add_owner(session, old_personal_id=OLD)
        card = add_paper(session, add_dossier(session, old), "citizen_id_card", CARD)
        link_people(session, card, None)
        join_owners(session, old.id, add_owner(session, "A THU").id, None, "same_person")
        said = " ".join(str(event.details) for event in session.scalars(sa.select(AuditEvent)))

        assert not any(secret in said for secret in (NEW, OLD, "NGUY", "THU", "1987"))


def test_number_without_a_name_finds_but_makes_nobody(database: Database) -> None:
    values = {"owner_names": ("A THU", "Y LAN"), "owner_id_numbers": (NEW,)}
    with database.writing() as session:
        paper = add_paper(session, add_dossier(session, add_owner(session, "A BÌNH")), "land_use_certificate", values)
        assert link_people(session, paper, None).linked == ()
        assert find_owner(session, NEW) is None

        known = add_owner(session, personal_id=NEW)
        assert link_people(session, paper, None).linked == (("land_user", known.id),)


def test_conflict_on_a_paper_in_the_bin_is_not_shown(database: Database) -> None:
    with database.writing() as session:
        owner = add_owner(session, "TRẦN VĂN MẪU", birth_date="1970-01-01", personal_id=NEW)
        card = add_paper(session, add_dossier(session, owner), "citizen_id_card", CARD)
        link_people(session, card, None)
        card.deleted_at = NOON
        session.flush()

        assert find_possible_same(session, owner.id) == ()


def test_owner_of_whom_only_the_year_is_known_is_like_nobody(database: Database) -> None:
    with database.writing() as session:
        owner = add_owner(session, birth_date="1987", personal_id=NEW)
        add_owner(session, birth_date="1987")

        assert find_possible_same(session, owner.id) == ()
