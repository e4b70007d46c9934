"""Joining and parting papers: what is carried along, and that each undoes the other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.database import Database
from storage.errors import BadValue
from storage.models.dossier import Component, ComponentPaper, Dossier
from storage.models.paper import FieldValue, Page, Paper
from storage.papers.components import fill
from storage.papers.fields import confirm_value, current_values, set_value
from storage.papers.papers import confirm_paper, delete_paper, get_paper, undelete_paper
from storage.papers.surgery import join_papers, part_page, part_paper
from storage.papers.views import view_paper
from storage.states import ComponentState, FieldStatus
from storage.upkeep.check_papers import PAPER_CHECKS
from tests.storage.handed_in import digitize, hand_in, page, read, scan
from tests.storage.rows import add_dossier, add_officer, add_owner, add_procedure

TYPES = ("birth_notification", "marriage_certificate")


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    with database.writing() as opened:
        yield opened


@pytest.fixture
def dossier(session: Session) -> Dossier:
    return add_dossier(session, add_owner(session), add_procedure(session, document_types=TYPES))


@pytest.fixture
def officer(session: Session) -> int:
    return add_officer(session).id


def add(session: Session, dossier: Dossier, document_type: str, *values: dict[str, str]) -> Paper:
    (paper_id,) = scan(session, dossier, document_type, *values).new
    return get_paper(session, paper_id)


def shown(session: Session, paper: Paper) -> dict[str, object]:
    return {key: row.value for key, row in current_values(session, paper.id).items()}


def page_ids(session: Session, paper: Paper) -> list[int]:
    return list(session.scalars(sa.select(Page.id).where(Page.paper_id == paper.id).order_by(Page.position)))


def proposals(session: Session, paper: Paper) -> dict[str, tuple[object, ...]]:
    view = view_paper(session, paper.id)
    return {field.key: tuple(each.value for each in field.proposals) for field in view.fields if field.proposals}


def components(session: Session, dossier: Dossier) -> list[tuple[ComponentState, list[int]]]:
    rows = session.scalars(sa.select(Component).where(Component.dossier_id == dossier.id).order_by(Component.position))
    fillings = sa.select(ComponentPaper.paper_id).join(Paper).where(Paper.deleted_at.is_(None))
    return [(row.state, sorted(session.scalars(fillings.where(ComponentPaper.component_id == row.id)))) for row in rows]


def pages_problems(session: Session) -> list[str]:
    return [finding.code for check in PAPER_CHECKS for finding in check.find(session)]


def test_pages_of_the_second_follow_the_first(session: Session, dossier: Dossier, officer: int) -> None:
    first, second = add(session, dossier, "other", {}, {}), add(session, dossier, "other", {}, {})
    expected = page_ids(session, first) + page_ids(session, second)
    join_papers(session, first, second, officer)

    assert page_ids(session, first) == expected
    assert second.deleted_at is not None
    assert pages_problems(session) == []


def test_all_values_come_along_with_their_history(session: Session, dossier: Dossier, officer: int) -> None:
    first = add(session, dossier, TYPES[0], {"full_name": "A THU"})
    second = add(session, dossier, TYPES[1], {"place_of_birth": "Kon Tun"})
    set_value(session, second, "place_of_birth", "Kon Tum", officer)
    join_papers(session, first, second, officer)

    assert shown(session, first) == {"full_name": "A THU", "place_of_birth": "Kon Tum"}
    history = session.scalars(sa.select(FieldValue.value).where(FieldValue.paper_id == first.id)).all()
    assert sorted(history) == ["A THU", "Kon Tum", "Kon Tun"]
    assert session.scalars(sa.select(FieldValue).where(FieldValue.paper_id == second.id)).all() == []


@pytest.mark.parametrize(
    ("first_confirmed", "second_confirmed", "value", "proposed"),
    [
        (False, False, "A THU", "A THỤ"),
        (True, False, "A THU", "A THỤ"),
        (False, True, "A THỤ", "A THU"),
        (True, True, "A THU", "A THỤ"),
    ],
)
def test_of_two_values_a_confirmed_one_counts_and_the_other_is_proposed(  # noqa: PLR0913  # the cases of a table
    session: Session,
    dossier: Dossier,
    officer: int,
    *,
    first_confirmed: bool,
    second_confirmed: bool,
    value: str,
    proposed: str,
) -> None:
    first, second = (add(session, dossier, TYPES[0], {"full_name": name}) for name in ("A THU", "A THỤ"))
    for paper, confirmed in ((first, first_confirmed), (second, second_confirmed)):
        if confirmed:
            confirm_value(session, paper, current_values(session, paper.id)["full_name"], officer)
    join_papers(session, first, second, officer)

    row = current_values(session, first.id)["full_name"]
    assert (row.value, row.confirmed_at is not None) == (value, first_confirmed or second_confirmed)
    assert proposals(session, first) == {"full_name": (proposed,)}


def test_two_papers_that_say_the_same_propose_nothing(session: Session, dossier: Dossier, officer: int) -> None:
    first, second = (add(session, dossier, TYPES[0], {"full_name": "A THU"}) for _ in range(2))
    confirm_paper(session, second, officer)
    join_papers(session, first, second, officer)

    assert proposals(session, first) == {}
    assert current_values(session, first.id)["full_name"].confirmed_at is not None
    assert first.confirmed_at is None


def test_components_of_both_are_filled_by_the_joined_paper(session: Session, dossier: Dossier, officer: int) -> None:
    first, second = (add(session, dossier, document_type) for document_type in TYPES)
    join_papers(session, first, second, officer)

    assert components(session, dossier) == [(ComponentState.SCANNED, [first.id])] * 2


def test_dossier_that_reuses_the_second_reuses_the_joined_paper(
    session: Session, dossier: Dossier, officer: int
) -> None:
    first, second = (add(session, dossier, TYPES[0]) for _ in range(2))
    other = add_dossier(session, add_owner(session, "Y LAN"))
    fill(session, other.components[0], second, ComponentState.REUSED, officer)
    scanned = add(session, other, TYPES[0])
    fill(session, other.components[0], scanned, ComponentState.SCANNED, officer)
    join_papers(session, first, second, officer)

    row = session.get_one(ComponentPaper, (other.components[0].id, first.id))
    assert (row.how, row.from_dossier_id) == (ComponentState.REUSED, dossier.id)
    assert components(session, other)[0] == (ComponentState.SCANNED, sorted([first.id, scanned.id]))


def test_papers_of_two_dossiers_results_and_deleted_ones_are_not_joined(
    session: Session, dossier: Dossier, officer: int
) -> None:
    paper = add(session, dossier, "other")
    stranger = add(session, add_dossier(session, add_owner(session, "Y LAN")), "other")
    result, gone = add(session, dossier, "other"), add(session, dossier, "other")
    result.is_result = True
    delete_paper(session, gone, officer)
    for second in (paper, stranger, result, gone):
        with pytest.raises(BadValue):
            join_papers(session, paper, second, officer)
    with pytest.raises(BadValue):
        join_papers(session, gone, paper, officer)


def test_parting_a_joined_paper_at_the_seam_brings_both_back(session: Session, dossier: Dossier, officer: int) -> None:
    first = add(session, dossier, TYPES[0], {"full_name": "A THU", "sex": "Nam"})
    second = add(session, dossier, TYPES[1], {"full_name": "A THỤ", "sex": "Nam"}, {"number": "12"})
    set_value(session, second, "purpose", "bổ sung", officer)
    before = [
        (shown(session, paper), page_ids(session, paper), paper.document_type, paper.number)
        for paper in (first, second)
    ]
    checklist = components(session, dossier)
    join_papers(session, first, second, officer)
    again = part_paper(session, first, 1, officer)

    assert again is second
    assert [
        (shown(session, paper), page_ids(session, paper), paper.document_type, paper.number)
        for paper in (first, second)
    ] == before
    assert components(session, dossier) == checklist
    assert pages_problems(session) == []


def test_joining_what_was_parted_gives_the_paper_back(session: Session, dossier: Dossier, officer: int) -> None:
    paper = add(session, dossier, TYPES[0], {"full_name": "A THU"}, {"number": "12"}, {"issuer": "UBND"})
    before = (shown(session, paper), page_ids(session, paper), components(session, dossier))
    new = part_paper(session, paper, 1, officer)
    assert (shown(session, paper), shown(session, new)) == ({"full_name": "A THU"}, {"number": "12", "issuer": "UBND"})
    assert (new.document_type, new.number, paper.number) == ("other", "12", None)
    join_papers(session, paper, new, officer)

    assert (shown(session, paper), page_ids(session, paper), components(session, dossier)) == before
    assert proposals(session, paper) == {}


def test_parting_leaves_each_page_its_values_and_their_confirmation(
    session: Session, dossier: Dossier, officer: int
) -> None:
    paper = add(session, dossier, TYPES[0], {"full_name": "A THU"}, {"number": "12"})
    set_value(session, paper, "number", "123", officer)
    confirm_paper(session, paper, officer)
    new = part_paper(session, paper, 1, officer)

    assert (paper.confirmed_at, new.confirmed_at) == (None, None)
    row = current_values(session, new.id)["number"]
    assert (row.value, row.confirmed_by_id) == ("123", officer)
    statuses = session.scalars(
        sa.select(FieldValue.status).where(FieldValue.paper_id == new.id).order_by(FieldValue.id)
    )
    assert list(statuses) == [FieldStatus.SUPERSEDED, FieldStatus.CURRENT]


def test_part_of_a_joined_paper_that_was_no_paper_is_a_new_one(
    session: Session, dossier: Dossier, officer: int
) -> None:
    first, second = add(session, dossier, "other", {}, {}), add(session, dossier, "other", {})
    join_papers(session, first, second, officer)
    new = part_paper(session, first, 1, officer)

    assert new.id not in {first.id, second.id}
    assert (len(page_ids(session, first)), len(page_ids(session, new))) == (1, 2)


@pytest.mark.parametrize("position", [-1, 0, 2, 9])
def test_no_paper_is_left_without_a_page(session: Session, dossier: Dossier, officer: int, position: int) -> None:
    paper = add(session, dossier, "other", {}, {})
    with pytest.raises(BadValue):
        part_paper(session, paper, position, officer)


def test_page_with_two_cards_is_shown_by_two_papers(session: Session, dossier: Dossier, officer: int) -> None:
    paper = add(session, dossier, TYPES[0], {"full_name": "A THU"})
    other = part_page(session, paper, 0, officer)
    pictures = {
        each.id: [shown.picture_sha256 for shown in view_paper(session, each.id).pages] for each in (paper, other)
    }

    assert pictures[paper.id] == pictures[other.id]
    assert (shown(session, paper), shown(session, other)) == ({"full_name": "A THU"}, {})
    set_value(session, other, "full_name", "Y LAN", officer)
    join_papers(session, paper, other, officer)
    assert len(page_ids(session, paper)) == 1
    assert shown(session, paper) == {"full_name": "Y LAN"}, "what a person typed beats what nobody confirmed"
    assert proposals(session, paper) == {"full_name": ("A THU",)}
    with pytest.raises(BadValue):
        part_page(session, paper, 1, officer)


def test_values_on_a_page_that_both_show_stand_on_the_one_that_stays(
    session: Session, dossier: Dossier, officer: int
) -> None:
    (capture,) = hand_in(session, dossier, b"two cards")
    stored = digitize(
        session,
        dossier,
        read("citizen_id_card", [page(session, capture)], {"full_name": "A THU"}),
        read("citizen_id_card", [page(session, capture)], {"sex": "Nữ"}),
    )
    first, second = (get_paper(session, paper_id) for paper_id in stored.new)
    join_papers(session, first, second, officer)

    (field,) = [each for each in view_paper(session, first.id).fields if each.key == "sex"]
    assert field.page == 0
    assert pages_problems(session) == []


def test_archival_file_is_made_anew(session: Session, dossier: Dossier, officer: int) -> None:
    first, second = add(session, dossier, "other"), add(session, dossier, "other")
    sha256 = session.scalars(sa.select(Page.picture_sha256)).first()
    first.archival_sha256 = second.archival_sha256 = sha256
    join_papers(session, first, second, officer)
    assert (first.archival_sha256, second.archival_sha256) == (None, None)
    first.archival_sha256 = sha256
    part_paper(session, first, 1, officer)
    assert first.archival_sha256 is None


def test_emptied_paper_cannot_be_taken_out_of_the_bin_by_itself(
    session: Session, dossier: Dossier, officer: int
) -> None:
    first, second = add(session, dossier, "other"), add(session, dossier, "other")
    join_papers(session, first, second, officer)
    with pytest.raises(BadValue):
        undelete_paper(session, second, officer)
