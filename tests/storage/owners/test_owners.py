"""Owners: found by any number, never guessed from a name."""

from __future__ import annotations

from typing import Any

import pytest

from storage.database import Database
from storage.errors import NotFound
from storage.models.owner import Owner
from storage.owners.conflicts import find_possible_same
from storage.owners.facts import OwnerFacts
from storage.owners.owners import conflicts_with, ensure_owner, find_owner, owner_view_by_number, view_owner
from tests.storage.rows import add_owner

NEW, OLD, OTHER = "062187001234", "233012345", "062187005678"


def facts(name: str = "NGUYỄN THỊ HÒA", birth_date: str | None = "1987-09-02", **more: Any) -> OwnerFacts:
    commune_key = more.pop("commune_key", None)
    return OwnerFacts(name, birth_date, commune_key=commune_key, identifiers=more)


def test_any_number_finds_the_owner(database: Database) -> None:
    with database.writing() as session:
        owner_id = ensure_owner(session, facts(personal_id=NEW, passport="B1234567"), None).owner_id

        assert {find_owner(session, NEW), find_owner(session, "b1234567")} == {owner_id}
        assert find_owner(session, OLD) is None
        assert ensure_owner(session, facts(personal_id=NEW, old_personal_id=OLD), None).owner_id == owner_id
        assert find_owner(session, OLD) == owner_id
        assert owner_view_by_number(session, OTHER) is None


def test_owner_learns_without_losing_anything(database: Database) -> None:
    with database.writing() as session:
        owner_id = ensure_owner(session, facts("NGUYEN THI HOA", "1987", personal_id=NEW), None).owner_id
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
        owner_id = ensure_owner(session, OwnerFacts("", identifiers={"personal_id": NEW}), None).owner_id
        ensure_owner(session, facts(personal_id=NEW), None)

        assert view_owner(session, owner_id).name == "NGUYỄN THỊ HÒA"
        assert view_owner(session, owner_id).id_number == NEW


def test_name_alone_never_finds_anybody(database: Database) -> None:
    with database.writing() as session:
        known = add_owner(session, commune_key="kon tum", personal_id=NEW).id

        assert ensure_owner(session, facts(birth_date=None, commune_key="kon tum"), None).owner_id != known
        assert ensure_owner(session, facts(birth_date="1987", commune_key="kon tum"), None).owner_id != known
        assert ensure_owner(session, facts(), None).owner_id != known


def test_same_name_and_birth_date_in_different_communes_are_two(database: Database) -> None:
    with database.writing() as session:
        first = ensure_owner(session, facts(commune_key="kon tum"), None).owner_id
        second = ensure_owner(session, facts(commune_key="dak cam"), None).owner_id

        assert first != second
        assert ensure_owner(session, facts("Nguyễn thị Hoà", commune_key="kon tum"), None).owner_id == first
        assert {each.other_id for each in find_possible_same(session, first)} == {second}


def test_different_personal_ids_are_two_whatever_else_agrees(database: Database) -> None:
    with database.writing() as session:
        first = ensure_owner(session, facts(commune_key="kon tum", personal_id=NEW), None).owner_id
        second = ensure_owner(session, facts(commune_key="kon tum", personal_id=OTHER), None).owner_id

        assert first != second
        assert find_possible_same(session, first) == ()
        assert ensure_owner(session, facts(commune_key="kon tum"), None).owner_id not in (first, second)


def test_old_number_given_to_two_people_joins_nobody(database: Database) -> None:
    with database.writing() as session:
        first = ensure_owner(session, facts(personal_id=NEW, old_personal_id=OLD), None).owner_id
        second = ensure_owner(
            session, facts("A THU", "1990-01-01", personal_id=OTHER, old_personal_id=OLD), None
        ).owner_id

        assert first != second
        assert find_owner(session, OLD) == first
        assert view_owner(session, second).identifiers == {"personal_id": OTHER}


def test_intake_by_number_finds_the_owner_and_tells_what_does_not_fit(database: Database) -> None:
    with database.writing() as session:
        owner_id = ensure_owner(session, facts(personal_id=NEW), None).owner_id
        other = facts("TRẦN VĂN MẪU", None, personal_id=NEW)

        assert ensure_owner(session, other, None).owner_id == owner_id
        assert conflicts_with(session, other) == ((owner_id, ("name",)),)
        assert [row.name for row in session.get_one(Owner, owner_id).names] == ["NGUYỄN THỊ HÒA"]


def test_unknown_owner_is_not_found(database: Database) -> None:
    with database.reading() as session, pytest.raises(NotFound):
        view_owner(session, 99)
