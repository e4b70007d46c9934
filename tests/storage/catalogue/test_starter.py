"""The procedures that ship with the product."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from storage.catalogue.document_types import DOCUMENT_TYPES
from storage.catalogue.entries import ProcedureEntry
from storage.catalogue.portal import PROCEDURE_CODE, read_portal
from storage.catalogue.starter import load_starter


def procedure(code: str) -> ProcedureEntry:
    return next(entry for entry in load_starter() if entry.code == code)


def test_every_code_is_there_once() -> None:
    codes = [entry.code for entry in load_starter()]

    assert len(codes) == len(set(codes)) == 46
    assert all(PROCEDURE_CODE.fullmatch(code) for code in codes)


def test_components_are_whole() -> None:
    components = [component for entry in load_starter() for component in entry.components]

    assert all(component.originals + component.copies > 0 for component in components)
    assert {component.document_type for component in components if component.document_type} <= DOCUMENT_TYPES
    assert all(entry.components for entry in load_starter())


def test_alternatives_are_never_alone() -> None:
    for entry in load_starter():
        groups = Counter(c.alternatives_group for c in entry.components if c.alternatives_group is not None)
        assert all(size > 1 for size in groups.values()), entry.code


def test_birth_registration_says_what_the_law_says() -> None:
    entry = procedure("1.001193")
    by_type = {component.document_type: component for component in entry.components if component.document_type}

    assert entry.result_code == "KQ.G15.000031"
    assert by_type["birth_notification"].in_database == "Cơ sở dữ liệu hộ tịch điện tử"
    assert by_type["citizen_id_card"].alternatives_group == by_type["identity_card"].alternatives_group
    assert not by_type["authorization_letter"].required
    assert by_type["declaration"].required


def test_terms_are_in_working_days_where_the_source_says_so() -> None:
    assert procedure("1.004222").channels[0].working_days == 7
    assert procedure("2.000815").channels[0].working_days == 0
    assert procedure("1.001193").channels == ()


def test_starter_agrees_with_the_portal(shared_data: Path) -> None:
    portal = {
        entry.code: entry
        for _, entry in read_portal(shared_data / "procedures.jsonl.gz")
        if isinstance(entry, ProcedureEntry)
    }

    for entry in load_starter():
        assert entry.sector == portal[entry.code].sector
        assert set(entry.level.split(", ")) <= set(portal[entry.code].level.split(", "))
