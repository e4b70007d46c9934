"""The dated table of published databases."""

from __future__ import annotations

from datetime import date

import pytest

from storage.catalogue.document_types import DOCUMENT_TYPES
from storage.catalogue.in_database import databases_replacing, find_database, load_databases

AFTER = date(2026, 11, 1)


def names(document_type: str, on: date, turned_on: frozenset[tuple[str, str]] = frozenset()) -> list[str]:
    return [database.id for database in databases_replacing(document_type, on, turned_on=turned_on)]


def test_every_line_has_its_source_and_a_known_type() -> None:
    lines = [line for database in load_databases() for line in database.replaces]

    assert all(line.source and line.data and line.mark in {"P", "S", "M"} for line in lines)
    assert {line.document_type for line in lines if line.document_type} <= DOCUMENT_TYPES


def test_nothing_from_memory_is_on_by_default() -> None:
    lines = [line for database in load_databases() for line in database.replaces]

    assert [line for line in lines if line.mark == "M" and line.enabled] == []
    assert any(line.mark == "M" for line in lines)


def test_replacement_holds_from_its_day_on() -> None:
    assert names("marriage_certificate", date(2026, 6, 30)) == []
    assert names("marriage_certificate", date(2026, 7, 1)) == ["civil_status"]


def test_line_that_is_off_holds_only_where_the_office_turns_it_on() -> None:
    assert names("land_use_certificate", AFTER) == []
    assert names("land_use_certificate", AFTER, frozenset({("land", "land_use_certificate")})) == ["land"]


@pytest.mark.parametrize(
    ("text", "database_id"),
    [
        ("trong CSDLQGVDC, CSDLHTĐT", "population"),
        ("Cơ sở dữ liệu  quốc gia về đất đai", "land"),
        ("Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp", "enterprise"),
        ("cơ sở dữ liệu chuyên ngành", None),
    ],
)
def test_database_is_found_by_any_of_its_names(text: str, database_id: str | None) -> None:
    found = find_database(text)

    assert (found.id if found else None) == database_id
