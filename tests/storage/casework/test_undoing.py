"""Whatever is done to the papers of a dossier can be undone and done again, and no page is ever lost on the way."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from ocr.errors import HosoError
from storage.casework.arrangement import Arrangement
from storage.casework.rearranging import (
    lay,
    move_pages,
    put_pages_into_bin,
    replace_page,
    turn,
)
from storage.casework.undoing import STEP, step_back
from storage.database import Database
from storage.errors import BadValue, NotFound, NotUndoable, PaperInUse
from storage.files.file_store import FileStore
from storage.lists import StepBack
from storage.models.audit import AuditEvent
from storage.models.paper import FieldValue, Page
from storage.papers.components import fill
from storage.papers.page_lines import unpack_lines
from storage.papers.papers import confirm_paper, get_paper
from storage.papers.views import view_paper
from storage.search.find import find
from storage.states import ComponentState
from storage.upkeep.check import check_store
from storage.upkeep.check_search import SEARCH_CHECK
from tests.helpers.empty_database import new_database
from tests.storage.casework.arranging_desk import CARD, CERTIFICATE, STEPS, Desk, Step
from tests.storage.handed_in import stored
from tests.storage.rows import add_dossier, add_owner


@settings(
    max_examples=12,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(steps=st.lists(STEPS, min_size=3, max_size=8))
def test_everything_can_be_undone_and_done_again(steps: list[Step]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        database, files = new_database(Path(folder)), FileStore(Path(folder) / "files")
        states: list[Arrangement] = []
        for step in (None, *steps):
            try:
                with database.writing() as session:
                    session.info["files"] = files
                    desk = Desk(session)
                    count = len(states)
                    if step is not None:
                        desk.take(step)
                    if step is None or step_count(session, desk) == count:
                        states.append(desk.now)
            except HosoError:
                pass  # refused: then nothing was done, and nothing can be undone
        whole(database, files)
        for wanted in reversed(states[:-1]):
            with database.writing() as session:
                desk = Desk(session)
                desk.back()
                assert shown(desk.now) == shown(wanted)
        whole(database, files)
        for wanted in states[1:]:
            with database.writing() as session:
                desk = Desk(session)
                desk.again()
                assert shown(desk.now) == shown(wanted)
        whole(database, files)
        database.close()


def step_count(session: Session, desk: Desk) -> int:
    of_dossier = sa.and_(AuditEvent.dossier_id == desk.dossier.id, AuditEvent.action == STEP)
    return session.scalar(sa.select(sa.func.count()).select_from(AuditEvent).where(of_dossier)) or 0


def shown(arrangement: Arrangement) -> Arrangement:
    """Return an arrangement without papers that lie empty in the bin."""
    with_pages = {row[1] for row in arrangement.pages}
    return replace(arrangement, papers=tuple(row for row in arrangement.papers if row[0] in with_pages))


def whole(database: Database, files: FileStore) -> None:
    report = check_store(database, files, extra_checks=[SEARCH_CHECK])
    assert report.problems == ()


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with database.writing() as session:
        yield Desk(session)


def test_page_moves_to_its_place_in_another_paper(desk: Desk) -> None:
    first, second, _ = desk.papers
    (one, two), (three, four) = desk.pages(first), desk.pages(second)
    assert desk.move([one], second, 1) == second

    assert desk.pages(second) == [three, one, four]
    assert desk.pages(first) == [two]
    assert {field.key: field.page for field in view_paper(desk.session, second).fields} == {
        "full_name": 0,
        "id_number": 0,
        "number": 2,
    }
    desk.back()
    assert (desk.pages(first), desk.pages(second)) == ([one, two], [three, four])


def test_page_moves_within_its_paper(desk: Desk) -> None:
    first = desk.papers[0]
    one, two = desk.pages(first)
    desk.move([two], first, 0)
    assert desk.pages(first) == [two, one]
    desk.move([two], first, 2)
    assert desk.pages(first) == [one, two]


def test_all_pages_of_a_paper_move_at_once(desk: Desk) -> None:
    first, second, _ = desk.papers
    one, two = desk.pages(first)
    desk.move([one, two], second, 0)

    assert desk.pages(second)[:2] == [one, two]
    assert get_paper(desk.session, first).deleted_at is not None
    desk.back()
    assert get_paper(desk.session, first).deleted_at is None


def test_page_becomes_a_paper_of_its_own(desk: Desk) -> None:
    first = desk.papers[0]
    one, two = desk.pages(first)
    made = desk.move([one], None)

    assert desk.pages(made) == [one]
    assert get_paper(desk.session, made).document_type == "other"
    assert desk.move([two], None) == first  # it is one already
    assert step_back(desk.session, desk.dossier.id) == StepBack(undo="move")


def test_search_and_people_follow_what_is_undone(desk: Desk) -> None:
    first = desk.papers[0]
    one, _ = desk.pages(first)
    made = desk.move([one], None)
    assert f"P{first}" not in {hit.id for hit in find(desk.session, "nguyen thi hoa", kinds=["paper"])}
    desk.back()

    assert f"P{first}" in {hit.id for hit in find(desk.session, "nguyen thi hoa", kinds=["paper"]) if not hit.deleted}
    assert all(hit.deleted for hit in find(desk.session, "nguyen thi hoa", kinds=["paper"]) if hit.id == f"P{made}")


def test_pages_of_two_papers_do_not_move_together(desk: Desk) -> None:
    first, second, third = desk.papers
    with pytest.raises(BadValue):
        move_pages(desk.session, [desk.pages(first)[0], desk.pages(second)[0]], third, 0, desk.officer_id)
    with pytest.raises(NotFound):
        move_pages(desk.session, [999], third, 0, desk.officer_id)


def test_deleted_page_lies_in_the_bin_and_comes_back(desk: Desk) -> None:
    first = desk.papers[0]
    one, two = desk.pages(first)
    desk.do("delete", [first], lambda: put_pages_into_bin(desk.session, [one], desk.officer_id))
    (gone,) = [each for each in desk.papers if desk.pages(each) == [one]]

    assert get_paper(desk.session, gone).deleted_at is not None
    assert desk.pages(first) == [two]
    desk.back()
    assert desk.pages(first) == [one, two]
    desk.again()
    assert desk.pages(gone) == [one]


def test_page_of_a_paper_that_another_dossier_reuses_stays(desk: Desk) -> None:
    first, second, _ = desk.papers
    other = add_dossier(desk.session, add_owner(desk.session, "Y LAN"))
    for component in other.components:
        fill(desk.session, component, get_paper(desk.session, first), ComponentState.REUSED, desk.officer_id)
    page, new = desk.pages(first)[0], desk.pages(second)[0]
    with pytest.raises(PaperInUse):
        put_pages_into_bin(desk.session, [page], desk.officer_id)
    with pytest.raises(PaperInUse):
        replace_page(desk.session, page, new, desk.officer_id)


def test_page_scanned_again_takes_the_place_of_the_old_one(desk: Desk) -> None:
    first, second, _ = desk.papers
    (old, after), (new, left) = desk.pages(first), desk.pages(second)
    desk.do("replace", [first, second], lambda: replace_page(desk.session, old, new, desk.officer_id))
    assert desk.pages(first) == [new, after]
    assert desk.pages(second) == [left]
    desk.back()
    assert (desk.pages(first), desk.pages(second)) == ([old, after], [new, left])
    with pytest.raises(BadValue):
        replace_page(desk.session, old, old, desk.officer_id)


def test_turned_page_turns_back_to_exactly_what_it_was(desk: Desk) -> None:
    first = desk.papers[0]
    page = desk.session.get_one(Page, desk.pages(first)[0])
    picture, lines = page.picture_sha256, page.lines
    boxes = [each.box for each in values_of(desk, page)]
    turned = stored(desk.session, b"turned")
    desk.do("turn", [first], lambda: turn(desk.session, page.id, 1, turned, desk.officer_id))
    assert (page.width_px, page.height_px, page.rotation_deg) == (2339, 1654, 90)
    assert page.picture_sha256 == turned.sha256
    word = unpack_lines(page.lines)[0].words[0]
    assert word.box.as_ltwh() == [2339 - 40, 10, 30, 80]
    assert [each.box for each in values_of(desk, page)] == [[2339 - 2 - 4, 1, 4, 3]] * 2
    desk.back()
    assert (page.picture_sha256, page.lines, page.rotation_deg) == (picture, lines, 0)
    assert (page.width_px, page.height_px) == (1654, 2339)
    assert [each.box for each in values_of(desk, page)] == boxes


def values_of(desk: Desk, page: Page) -> list[FieldValue]:
    return list(desk.session.scalars(sa.select(FieldValue).where(FieldValue.page_id == page.id)))


def test_paper_is_laid_where_a_person_says(desk: Desk) -> None:
    first = desk.papers[0]
    card, certificate = desk.dossier.components
    desk.do("lay", [first], lambda: lay(desk.session, first, certificate.id, desk.officer_id))

    assert get_paper(desk.session, first).document_type == CERTIFICATE
    assert certificate.state is ComponentState.SCANNED
    desk.back()
    assert get_paper(desk.session, first).document_type == CARD
    assert (card.state, certificate.state) == (ComponentState.SCANNED, ComponentState.MISSING)
    with pytest.raises(BadValue):
        lay(desk.session, first, 999, desk.officer_id)


def test_what_was_changed_since_is_not_undone(desk: Desk) -> None:
    first = desk.papers[0]
    desk.move([desk.pages(first)[0]], None)
    confirm_paper(desk.session, get_paper(desk.session, first), desk.officer_id)
    with pytest.raises(NotUndoable):
        desk.back()


def test_nothing_is_left_to_undo_in_the_end(desk: Desk) -> None:
    first = desk.papers[0]
    for ask in (desk.back, desk.again):
        with pytest.raises(NotUndoable):
            ask()
    desk.move([desk.pages(first)[1]], first, 0)
    desk.back()
    assert step_back(desk.session, desk.dossier.id) == StepBack(redo="move")
    desk.move([desk.pages(first)[0]], None)
    assert step_back(desk.session, desk.dossier.id) == StepBack(undo="move")
    with pytest.raises(NotUndoable):
        desk.again()


def test_step_that_changes_nothing_is_no_step(desk: Desk) -> None:
    first = desk.papers[0]
    one, two = desk.pages(first)
    desk.move([one, two], first, 0)

    assert step_back(desk.session, desk.dossier.id) == StepBack()
