"""Of alternatives one suffices, and no paper is given twice."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from storage.database import Database
from storage.models.owner import Owner
from storage.models.paper import Paper
from storage.models.procedure import Procedure
from storage.reuse.reuse import find_reusable
from storage.reuse.rules import ReasonCode
from tests.storage.rows import add_dossier, add_owner, add_paper, add_procedure

TODAY = date(2026, 11, 20)


@pytest.fixture
def owner(database: Database) -> Owner:
    with database.writing() as session:
        return add_owner(session, personal_id="062187001234")


def birth_of(session: Session, owner: Owner, **options: Any) -> Paper:
    return add_paper(session, add_dossier(session, owner), owners={"child": owner}, **options)


def alternatives(session: Session, *cases: str | None) -> Procedure:
    procedure = add_procedure(session, "3.000001", ("household_book", "birth_certificate", "citizen_id_card"))
    for component, case in zip(procedure.components, cases or (None, None, None), strict=True):
        component.alternatives_group, component.case = 1, case
    session.flush()
    return procedure


def test_one_of_the_alternatives_suffices(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        procedure = alternatives(session)
        birth_of(session, owner)
        add_paper(session, add_dossier(session, owner, procedure), "citizen_id_card", owners={"holder": owner})
        answers = find_reusable(session, owner.id, procedure.id, on=TODAY)

        covered, given = ReasonCode.COVERED_BY_ALTERNATIVE, ReasonCode.AVAILABLE
        assert [each.reason.code for each in answers] == [covered, given, covered]
        assert all(each.is_spared for each in answers)


def test_paper_goes_before_the_word_of_a_database(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        procedure = alternatives(session)
        procedure.components[0].in_database = "CSDL dân cư"
        session.flush()
        (first, *_) = find_reusable(session, owner.id, procedure.id, on=TODAY)
        birth_of(session, owner)
        again = find_reusable(session, owner.id, procedure.id, on=TODAY)

        assert first.reason.code is ReasonCode.IN_DATABASE
        assert [each.available for each in again] == [False, True, False]


def test_alternatives_of_other_cases_cover_nothing(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        procedure = alternatives(session, "a", "b", "b")
        birth_of(session, owner)
        answers = find_reusable(session, owner.id, procedure.id, on=TODAY)

        none, given, covered = ReasonCode.NONE_STORED, ReasonCode.AVAILABLE, ReasonCode.COVERED_BY_ALTERNATIVE
        assert [each.reason.code for each in answers] == [none, given, covered]


def test_no_alternative_stored_leaves_every_reason(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        answers = find_reusable(session, owner.id, alternatives(session).id, on=TODAY)

        assert {each.reason.code for each in answers} == {ReasonCode.NONE_STORED}


def test_second_card_asked_for_is_another_persons(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        for _ in range(2):
            add_paper(session, add_dossier(session, owner), "citizen_id_card", owners={"holder": owner})
        first, second = find_reusable(session, owner.id, twice(session, None, None).id, on=TODAY)

        assert (first.available, second.available) == (True, False)
        assert second.reason.code is ReasonCode.USED_ABOVE


def twice(session: Session, *cases: str | None) -> Procedure:
    procedure = add_procedure(session, "3.000002", ["citizen_id_card"] * len(cases))
    for component, case in zip(procedure.components, cases, strict=True):
        component.case = case
    session.flush()
    return procedure


@pytest.mark.parametrize(
    ("cases", "available"),
    [(("a", "b"), [True, True]), (("a", "b", "a"), [True, True, False]), ((None, "a"), [True, False]),
     (("a", None), [True, False])],
)  # fmt: skip
def test_paper_is_given_once_in_each_case(
    database: Database, owner: Owner, cases: tuple[str | None, ...], available: list[bool]
) -> None:
    with database.writing() as session:
        add_paper(session, add_dossier(session, owner), "citizen_id_card", owners={"holder": owner})
        answers = find_reusable(session, owner.id, twice(session, *cases).id, on=TODAY)

        assert [each.available for each in answers] == available
