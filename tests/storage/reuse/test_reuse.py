"""What the store can give: the right paper of the right person, and otherwise the reason."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.database import Database
from storage.errors import NotFound
from storage.models.owner import Owner
from storage.models.paper import Paper
from storage.models.procedure import Procedure
from storage.owners.joins import join_owners
from storage.reuse.reuse import ReuseAnswer, find_reusable
from storage.reuse.rules import ReasonCode
from storage.states import ComponentState, DossierStep
from tests.storage.rows import NOON, add_dossier, add_owner, add_paper, add_procedure

TODAY = date(2026, 11, 20)


@pytest.fixture
def owner(database: Database) -> Owner:
    with database.writing() as session:
        return add_owner(session, personal_id="062187001234")


def ask(session: Session, owner: Owner, *types: str | None, on: date = TODAY) -> list[ReuseAnswer]:
    """Return the answers for a new procedure that asks for these types."""
    code = f"2.{session.query(Procedure).count():06}"
    return list(find_reusable(session, owner.id, add_procedure(session, code, types).id, on=on))


def birth_of(session: Session, owner: Owner, **options: Any) -> Paper:
    return add_paper(session, add_dossier(session, owner), owners={"child": owner}, **options)


def code_for(session: Session, owner: Owner, document_type: str | None = "birth_certificate") -> ReasonCode:
    (answer,) = ask(session, owner, document_type)
    assert answer.available == (answer.paper_id is not None) == (answer.how is not None)
    return answer.reason.code


def test_confirmed_paper_of_an_earlier_dossier_is_given(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        paper = birth_of(session, owner)
        first, second = ask(session, owner, "birth_certificate", "diploma")

        assert (first.available, first.paper_id, first.from_dossier_id) == (True, paper.id, paper.dossier_id)
        assert (first.how, first.reason.code) == (ComponentState.REUSED, ReasonCode.AVAILABLE)
        assert (first.reason.paper_id, first.reason.day) == (paper.id, paper.confirmed_at)
        assert (second.name, second.available, second.reason.code) == ("diploma", False, ReasonCode.NONE_STORED)


def test_paper_from_anybodys_dossier_is_the_holders(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        brother = add_dossier(session, add_owner(session, "A THU"))
        add_paper(session, brother, "citizen_id_card", owners={"holder": owner})

        assert code_for(session, owner, "citizen_id_card") is ReasonCode.AVAILABLE


def test_mother_has_no_birth_certificate_in_her_childs(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        child = add_owner(session, "A BÌNH", birth_date="2020-03-01", personal_id="062220000123")
        add_paper(session, add_dossier(session, owner), owners={"child": child, "mother": owner})
        (answer,) = ask(session, owner, "birth_certificate")

        assert (answer.available, answer.reason.code) == (False, ReasonCode.OF_OTHER_PERSON)
        assert answer.reason.role == "mother"
        assert code_for(session, child) is ReasonCode.AVAILABLE


def test_wife_and_husband_both_hold_their_certificate(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        husband = add_owner(session, "A THU", personal_id="062087001234")
        owners = {"wife": owner, "husband": husband}
        add_paper(session, add_dossier(session, husband), "marriage_certificate", owners=owners)

        assert code_for(session, owner, "marriage_certificate") is ReasonCode.AVAILABLE
        assert code_for(session, husband, "marriage_certificate") is ReasonCode.AVAILABLE


def test_paper_of_nobody_known_is_named_but_not_given(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        add_paper(session, add_dossier(session, owner))

        assert code_for(session, owner) is ReasonCode.HOLDER_UNKNOWN


def test_somebody_elses_paper_in_the_owners_dossier_is_theirs(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        other = add_owner(session, "A BÌNH", personal_id="062220000123")
        add_paper(session, add_dossier(session, owner), owners={"child": other})

        assert code_for(session, owner) is ReasonCode.OF_OTHER_PERSON


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"confirmed_at": None}, ReasonCode.ONLY_UNCONFIRMED),
        ({"valid_until": "2026-11-19"}, ReasonCode.EXPIRED),
        ({"revoked_at": NOON}, ReasonCode.REVOKED),
        ({"deleted_at": NOON}, ReasonCode.IN_BIN),
        ({"valid_until": "2026-11-20"}, ReasonCode.AVAILABLE),
    ],
)
def test_paper_that_may_not_be_used_says_why(
    database: Database, owner: Owner, change: dict[str, Any], code: ReasonCode
) -> None:
    with database.writing() as session:
        paper = birth_of(session, owner)
        for name, value in change.items():
            setattr(paper, name, value)
        session.flush()
        (answer,) = ask(session, owner, "birth_certificate")

        assert (answer.reason.code, answer.reason.paper_id) == (code, paper.id)
        assert answer.available is (code is ReasonCode.AVAILABLE)
        assert code is not ReasonCode.EXPIRED or answer.reason.day == date(2026, 11, 19)


@pytest.mark.parametrize(
    ("step", "code", "how"),
    [
        (DossierStep.SEALED, ReasonCode.RESULT_NOT_RETURNED, None),
        (DossierStep.RETURNED, ReasonCode.AVAILABLE_AS_RESULT, ComponentState.REUSED_RESULT),
    ],
)
def test_result_is_given_once_it_was_returned(
    database: Database, owner: Owner, step: DossierStep, code: ReasonCode, how: ComponentState | None
) -> None:
    with database.writing() as session:
        add_paper(session, add_dossier(session, owner, step=step), is_result=True, owners={"child": owner})
        (answer,) = ask(session, owner, "birth_certificate")

        assert (answer.reason.code, answer.how) == (code, how)


def test_newest_usable_paper_is_given(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        birth_of(session, owner)
        newer = birth_of(session, owner, created_at=NOON + timedelta(hours=1))
        birth_of(session, owner, created_at=NOON + timedelta(hours=2)).deleted_at = NOON
        session.flush()

        assert ask(session, owner, "birth_certificate")[0].paper_id == newer.id


def test_reason_nearest_to_being_usable_is_told(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        birth_of(session, owner).deleted_at = NOON
        birth_of(session, owner, confirmed=False)
        session.flush()

        assert code_for(session, owner) is ReasonCode.ONLY_UNCONFIRMED


@pytest.mark.parametrize(
    ("document_type", "code"),
    [(None, ReasonCode.TYPE_UNKNOWN), ("other", ReasonCode.TYPE_UNKNOWN),
     ("declaration", ReasonCode.MADE_FOR_ONE_DOSSIER)],
)  # fmt: skip
def test_type_that_tells_too_little_is_never_given(
    database: Database, owner: Owner, document_type: str | None, code: ReasonCode
) -> None:
    with database.writing() as session:
        add_paper(session, add_dossier(session, owner), document_type or "other", owners={"applicant": owner})

        assert code_for(session, owner, document_type) is code


def test_database_makes_the_paper_needless(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        procedure = add_procedure(session, document_types=("birth_certificate",))
        procedure.components[0].in_database = "CSDL hộ tịch"
        session.flush()
        (without,) = find_reusable(session, owner.id, procedure.id, on=TODAY)
        birth_of(session, owner)
        (with_paper,) = find_reusable(session, owner.id, procedure.id, on=TODAY)

        assert (without.reason.code, without.available, without.is_spared) == (ReasonCode.IN_DATABASE, False, True)
        assert (with_paper.reason.code, with_paper.in_database) == (ReasonCode.AVAILABLE, "CSDL hộ tịch")


def test_papers_of_joined_owners_are_found_by_either(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        old = add_owner(session, old_personal_id="233012345")
        paper = birth_of(session, old)
        assert code_for(session, owner) is ReasonCode.NONE_STORED
        join_owners(session, owner.id, old.id, None, "same_person")

        assert {ask(session, each, "birth_certificate")[0].paper_id for each in (owner, old)} == {paper.id}


def test_unknown_owner_and_procedure_are_not_found(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        procedure = add_procedure(session)
        for owner_id, procedure_id in ((99, procedure.id), (owner.id, 99)):
            with pytest.raises(NotFound):
                find_reusable(session, owner_id, procedure_id, on=TODAY)


def test_number_of_queries_does_not_grow_with_components(database: Database, owner: Owner) -> None:
    types = ["birth_certificate", "diploma", "citizen_id_card", "marriage_certificate"] * 5
    with database.writing() as session:
        for _ in range(5):
            birth_of(session, owner)
        procedure_id = add_procedure(session, "3.000001", types).id
    said: list[str] = []
    with database.reading() as session:
        sa.event.listen(session.connection(), "before_cursor_execute", lambda *event: said.append(event[2]))
        find_reusable(session, owner.id, procedure_id, on=TODAY)

    assert len(said) <= 5  # one of them: what the office has turned on


def test_query_goes_by_indexes(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        procedure_id = add_procedure(session, document_types=("birth_certificate", "diploma")).id
    plans: list[str] = []
    with database.reading() as session:
        connection = session.connection()

        def explain(_connection: object, _cursor: object, statement: str, parameters: Any, *_rest: object) -> None:
            if statement.startswith("SELECT"):
                rows = connection.connection.cursor().execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
                plans.extend(str(row[3]) for row in rows)

        sa.event.listen(connection, "before_cursor_execute", explain)
        find_reusable(session, owner.id, procedure_id, on=TODAY)

    assert not [step for step in plans if step.startswith("SCAN") and "SUBQUERY" not in step]
    assert any("SEARCH paper USING INTEGER PRIMARY KEY" in step for step in plans), plans


def test_paper_about_no_person_belongs_to_the_owner_of_its_dossier(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        other = add_owner(session, "A THU")
        add_paper(session, add_dossier(session, owner), "map_of_a_parcel", owners={"surveyor": other})

        assert code_for(session, owner, "map_of_a_parcel") is ReasonCode.AVAILABLE
        assert code_for(session, other, "map_of_a_parcel") is ReasonCode.OF_OTHER_PERSON
