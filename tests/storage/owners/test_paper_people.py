"""Who is named on papers: the list holds the keys of the contract, and values become people."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from storage.owners.paper_people import Role, has_holders, is_holder, load_roles, people_on
from storage.papers.validity import load_rules, serves_once

CONTRACT: dict[str, dict[str, Any]] = tomllib.loads(
    (Path(__file__).parents[2] / "contract" / "papers_contract.toml").read_text(encoding="utf-8")
)
ROLES = [(document_type, role) for document_type in CONTRACT for role in load_roles()[document_type].values()]
KINDS = {"name": ("name", "org"), "birth_date": ("date",), "sex": ("sex",), "residence": ("address",)}
ABOUT_A_MATTER = {"administrative_document", "certification_page", "other"}


def test_every_type_of_the_contract_is_listed() -> None:
    assert set(CONTRACT) <= set(load_roles())


@pytest.mark.parametrize(("document_type", "role"), ROLES, ids=[f"{each}.{role.name}" for each, role in ROLES])
def test_keys_are_fields_of_the_right_kind(document_type: str, role: Role) -> None:
    fields: dict[str, str] = CONTRACT[document_type]["fields"]
    said = {"name": role.name_key, "birth_date": role.birth_date_key, "sex": role.sex_key,
            "residence": role.residence_key}  # fmt: skip

    assert all(fields[key].rstrip("*") in KINDS[fact] for fact, key in said.items() if key is not None)
    assert all(fields[key].rstrip("*") in ("id", "taxid") for key in role.identifier_keys)
    assert {fields[key].endswith("*") for key in role.keys} == {role.is_list}


@pytest.mark.parametrize("document_type", CONTRACT)
def test_no_number_of_a_person_is_left_out(document_type: str) -> None:
    fields: dict[str, str] = CONTRACT[document_type]["fields"]
    numbers = {key for key, kind in fields.items() if kind.rstrip("*") in ("id", "taxid")}

    assert {key for role in load_roles()[document_type].values() for key in role.identifier_keys} == numbers


@pytest.mark.parametrize("document_type", sorted(set(load_roles()) - ABOUT_A_MATTER))
def test_papers_about_persons_have_holders(document_type: str) -> None:
    assert has_holders(document_type)


@pytest.mark.parametrize("document_type", sorted(ABOUT_A_MATTER))
def test_papers_about_a_matter_belong_to_nobody_and_serve_once(document_type: str) -> None:
    assert not has_holders(document_type)
    assert serves_once(document_type)


def test_roles_fit_the_column() -> None:
    assert max(len(name) for roles in load_roles().values() for name in roles) <= 24


def test_rules_of_validity_are_about_types_that_exist() -> None:
    assert set(load_rules()) - {"default"} <= set(load_roles())


def test_mother_is_named_and_no_holder() -> None:
    values = {"full_name": "A BÌNH", "date_of_birth": "2020-03-01", "sex": "Nam", "id_number": "062220000123",
              "mother_name": "Y HÒA", "mother_birth_date": "1990"}  # fmt: skip
    child, mother = people_on("birth_certificate", values)

    assert (child.role, child.is_holder, child.identifiers) == ("child", True, {"personal_id": "062220000123"})
    assert (mother.role, mother.is_holder, mother.name, mother.birth_date) == ("mother", False, "Y HÒA", "1990")
    assert is_holder("birth_certificate", "child")
    assert not is_holder("birth_certificate", "mother")


def test_old_and_new_number_of_a_card_are_one_persons() -> None:
    (holder,) = people_on("citizen_id_card", {"id_number": "062187001234", "old_id_number": "233012345"})

    assert holder.identifiers == {"personal_id": "062187001234", "old_personal_id": "233012345"}


def test_owners_of_land_are_paired_by_position() -> None:
    values = {"owner_names": ("A THU", "Y LAN"), "owner_id_numbers": ("062087001234", "233012345")}
    people = people_on("land_use_certificate", values)

    assert [(each.name, each.identifiers) for each in people] == [
        ("A THU", {"personal_id": "062087001234"}),
        ("Y LAN", {"old_personal_id": "233012345"}),
    ]


def test_names_and_numbers_of_unequal_count_are_not_paired() -> None:
    values = {"owner_names": ("A THU", "Y LAN"), "owner_id_numbers": ("062087001234",)}
    people = people_on("land_use_certificate", values)

    assert [(each.name, dict(each.identifiers)) for each in people] == [
        ("A THU", {}),
        ("Y LAN", {}),
        (None, {"personal_id": "062087001234"}),
    ]


def test_number_of_no_known_form_is_nobodys() -> None:
    (owner,) = people_on("household_business_certificate", {"owner_name": "A THU", "business_code": "38A8012345"})

    assert owner.identifiers == {}


def test_paper_without_values_names_nobody() -> None:
    assert people_on("marriage_certificate", {"wife_name": " "}) == ()
    assert people_on("unheard_of", {"full_name": "A THU"}) == ()
