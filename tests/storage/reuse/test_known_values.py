"""What is known of an owner: offered for later papers, contradictions shown and never resolved."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.database import Database
from storage.errors import NotFound
from storage.models.owner import Owner
from storage.models.paper import FieldValue, Paper
from storage.owners.paper_people import roles_of
from storage.reuse.known_values import find_contradictions, known_values, offer_for
from tests.storage.rows import NOON, add_dossier, add_owner, add_paper

NEW, OLD = "062187001234", "233012345"
CARD = {"id_number": NEW, "full_name": "NGUYỄN THỊ HÒA", "date_of_birth": "1987-09-02", "sex": "Nữ",
        "place_of_residence": "Phường Kon Tum, Quảng Ngãi"}  # fmt: skip
CHILD = {"full_name": "A BÌNH", "date_of_birth": "2015-03-01", "mother_name": "Nguyễn Thị Hoà",
         "mother_birth_date": "1987", "mother_residence": "Xã Đắk Cấm"}  # fmt: skip


def confirmed(session: Session, owner: Owner, document_type: str, values: Mapping[str, str], **options: Any) -> Paper:
    """Add a confirmed paper on which the owner is its first holder, or what `role` says, `days` after the others."""
    role = options.pop("role", None) or next(each.name for each in roles_of(document_type).values() if each.is_holder)
    made = NOON + timedelta(days=options.pop("days", 0))
    dossier = add_dossier(session, owner)
    return add_paper(session, dossier, document_type, values, owners={role: owner}, created_at=made, **options)


def test_values_come_with_the_papers_that_say_them(database: Database) -> None:
    with database.writing() as session:
        owner = add_owner(session, personal_id=NEW)
        card = confirmed(session, owner, "citizen_id_card", CARD)
        birth = confirmed(session, owner, "birth_certificate", CHILD, role="mother", days=1)
        known = known_values(session, owner.id)

        assert [(each.value, each.paper_id, each.key) for each in known["name"]] == [
            ("Nguyễn Thị Hoà", birth.id, "mother_name"),
            ("NGUYỄN THỊ HÒA", card.id, "full_name"),
        ]
        assert [each.value for each in known["personal_id"]] == [NEW]
        field = session.get_one(FieldValue, known["personal_id"][0].field_id)
        assert (field.paper_id, field.key) == (card.id, "id_number")
        assert "A BÌNH" not in str(known)


def test_offer_fills_the_fields_of_the_role(database: Database) -> None:
    with database.writing() as session:
        owner = add_owner(session, personal_id=NEW)
        confirmed(session, owner, "citizen_id_card", CARD, issued_on="2021-05-01")
        confirmed(session, owner, "birth_certificate", CHILD, role="mother", days=1, issued_on="2015-03-10")
        known = known_values(session, owner.id)

        assert offer_for(known, "marriage_certificate", "wife") == {
            "wife_name": "Nguyễn Thị Hoà",
            "wife_birth_date": "1987-09-02",
            "wife_residence": "Phường Kon Tum, Quảng Ngãi",
            "wife_id_number": NEW,
        }
        assert offer_for(known, "birth_certificate", "father")["father_birth_date"] == "1987-09-02"
        assert offer_for(known, "land_use_certificate", "land_user") == {}
        assert offer_for(known, "other", "holder") == {}


def test_old_number_is_offered_where_it_belongs(database: Database) -> None:
    with database.writing() as session:
        owner = add_owner(session)
        confirmed(session, owner, "citizen_id_card", CARD | {"old_id_number": OLD})
        known = known_values(session, owner.id)

        offered = offer_for(known, "citizen_id_card", "holder")
        assert (offered["id_number"], offered["old_id_number"]) == (NEW, OLD)


def test_what_nobody_confirmed_and_what_is_in_the_bin_is_not_known(database: Database) -> None:
    with database.writing() as session:
        owner = add_owner(session)
        add_paper(session, add_dossier(session, owner), "diploma", {"full_name": "X"}, confirmed=False,
                  owners={"graduate": owner})  # fmt: skip
        binned = confirmed(session, owner, "citizen_id_card", CARD)
        binned.deleted_at = NOON
        session.flush()

        assert known_values(session, owner.id) == {}


def test_one_confirmed_value_of_an_unconfirmed_paper_is_known(database: Database) -> None:
    with database.writing() as session:
        owner = add_owner(session)
        values = {"full_name": "NGUYỄN THỊ HÒA", "date_of_birth": "1987-09-02"}
        add_paper(session, add_dossier(session, owner), "diploma", values, confirmed=False, owners={"graduate": owner})
        row = session.scalars(sa.select(FieldValue).where(FieldValue.key == "full_name")).one()
        row.confirmed_at = NOON
        session.flush()

        assert list(known_values(session, owner.id)) == ["name"]


def test_only_the_owner_of_a_list_is_known(database: Database) -> None:
    values = {"owner_names": ("A THU", "NGUYỄN THỊ HÒA"), "owner_id_numbers": ("062087009999", NEW)}
    with database.writing() as session:
        owner = add_owner(session, personal_id=NEW)
        add_paper(session, add_dossier(session, owner), "land_use_certificate", values, owners={"land_user": owner})
        known = known_values(session, owner.id)

        assert {fact: [each.value for each in values] for fact, values in known.items()} == {
            "name": ["NGUYỄN THỊ HÒA"],
            "personal_id": [NEW],
        }


def test_contradiction_shows_both_papers_and_fields(database: Database) -> None:
    with database.writing() as session:
        owner = add_owner(session)
        card = confirmed(session, owner, "citizen_id_card", CARD)
        values = {"full_name": "NGUYỄN THỊ HOA", "date_of_birth": "1987-02-09"}
        diploma = confirmed(session, owner, "diploma", values, days=1)
        found = {each.fact: each for each in find_contradictions(session, owner.id)}

        assert set(found) == {"name", "birth_date"}
        assert (found["name"].first.paper_id, found["name"].second.paper_id) == (diploma.id, card.id)
        assert found["birth_date"].first.value == "1987-02-09"
        known = known_values(session, owner.id)
        assert {"wife_name", "wife_birth_date"}.isdisjoint(offer_for(known, "marriage_certificate", "wife"))


def test_each_other_value_is_shown_once(database: Database) -> None:
    with database.writing() as session:
        owner = add_owner(session)
        for days, name in enumerate(["A THU", "A THƯ", "A THÙ", "a thư"]):
            confirmed(session, owner, "diploma", {"full_name": name}, days=days)
        found = find_contradictions(session, owner.id)

        assert [(each.first.value, each.second.value) for each in found] == [("a thư", "A THÙ"), ("a thư", "A THU")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"full_name": "NGUYỄN THỊ HÒA"}, {"full_name": "Nguyễn  Thị Hoà"}),
        ({"date_of_birth": "1987-09-02"}, {"date_of_birth": "1987"}),
        ({"residence": "Phường Kon Tum"}, {"residence": "Xã Đắk Cấm"}),
    ],
)
def test_what_may_differ_is_no_contradiction(database: Database, one: dict[str, str], other: dict[str, str]) -> None:
    with database.writing() as session:
        owner = add_owner(session)
        confirmed(session, owner, "health_certificate", one, issued_on="2026-01-01")
        confirmed(session, owner, "health_certificate", other, issued_on="2026-02-01")

        assert find_contradictions(session, owner.id) == ()


def test_two_residences_of_one_day_contradict(database: Database) -> None:
    with database.writing() as session:
        owner = add_owner(session)
        for residence in ("Phường Kon Tum", "Xã Đắk Cấm"):
            confirmed(session, owner, "health_certificate", {"residence": residence}, issued_on="2026-01-01")

        assert [each.fact for each in find_contradictions(session, owner.id)] == ["residence"]


def test_unknown_owner_is_not_found(database: Database) -> None:
    with database.reading() as session, pytest.raises(NotFound):
        find_contradictions(session, 99)


def test_number_of_no_known_form_is_not_known(database: Database) -> None:
    with database.writing() as session:
        owner = add_owner(session)
        values = {"business_code": "38A8012345", "owner_name": "NGUYỄN THỊ HÒA"}
        confirmed(session, owner, "household_business_certificate", values)
        known = known_values(session, owner.id)

        assert list(known) == ["name"]
        assert offer_for(known, "household_business_certificate", "business_owner") == {"owner_name": "NGUYỄN THỊ HÒA"}
