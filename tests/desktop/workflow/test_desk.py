"""The desk: everything that the window asks of a store, on a real one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.ui.store.rows import checklist_rows
from desktop.workflow.desk import Desk
from desktop.workflow.owner_input import parse_owner_input
from desktop.workflow.pictures import PictureOrder
from ocr.errors import Cancelled
from storage.errors import NotFound
from storage.states import ComponentState
from storage.views import asked_for
from tests.helpers.made_desk import CARD, NUMBER, SAMPLES
from tests.helpers.stand_in_reader import stand_in

BIRTH = "1.001193"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.open(tmp_path / "store", read=stand_in())
    yield made
    made.close()


@pytest.fixture
def code(desk: Desk) -> str:
    owner = parse_owner_input(CARD)
    assert owner is not None
    return desk.take_in(BIRTH, owner)


def test_most_used_procedure_is_offered_first(desk: Desk, code: str) -> None:
    first = desk.lookup.procedures()[0]

    assert (first.code, first.uses) == (BIRTH, 1)
    assert "khai sinh" in first.folded


def test_card_tells_number_old_number_name_and_birth_date(desk: Desk, code: str) -> None:
    person = desk.lookup.person("O1")

    assert dict(person.owner.identifiers) == {"personal_id": NUMBER, "old_personal_id": "233012345"}
    assert person.owner.name == "Nguyễn Thị Hòa"
    assert person.owner.birth_date == "1987-09-02"
    assert [row.code for row in person.dossiers] == [code]


def test_people_are_found_by_name_with_or_without_marks(desk: Desk, code: str) -> None:
    assert [each.id_number for each in desk.lookup.named("thi hoa", 30)] == [NUMBER]
    assert [each.name for each in desk.lookup.named("Nguyễn", 30)] == ["Nguyễn Thị Hòa"]
    assert desk.lookup.named("khai sinh", 30) == ()  # a dossier is nobody


def test_preview_says_why_for_each_component(desk: Desk, code: str) -> None:
    preview = desk.preview(BIRTH, NUMBER)

    assert preview.owner is not None
    assert preview.components
    assert all(each.reason.endswith(".") for each in preview.components)
    assert desk.preview(BIRTH, "001196366015").owner is None


def test_files_wait_safely_then_become_papers(desk: Desk, code: str) -> None:
    assert desk.keep(code, SAMPLES[:2]) == ()
    assert [page.name for page in desk.dossier(code).waiting] == [path.name for path in SAMPLES[:2]]
    steps: list[tuple[int, int]] = []
    notes = desk.read_waiting(code, lambda done, total: steps.append((done, total)))
    detail = desk.dossier(code)

    assert notes == ()
    assert steps == [(1, 2), (2, 2)]
    assert detail.waiting == ()
    assert len(detail.dossier.papers) == 2
    assert detail.steps[0].step is detail.dossier.step
    assert {found.kind for found in desk.lookup.find("tran thi mai", 20)} >= {"paper"}
    assert [row.code for row in desk.newest(5)] == [code]


def test_cancelled_stack_leaves_its_files_waiting(desk: Desk, code: str) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    desk.keep(code, SAMPLES[:2])
    with pytest.raises(Cancelled):
        desk.read_waiting(code, stop)

    assert len(desk.dossier(code).waiting) == 2


def test_file_that_is_none_is_named_and_the_others_are_kept(desk: Desk, code: str, tmp_path: Path) -> None:
    (note,) = desk.keep(code, [tmp_path / "none.jpg", SAMPLES[0]])

    assert note.is_problem
    assert note.text.startswith("none.jpg: ")
    assert len(desk.dossier(code).waiting) == 1


def test_unreadable_file_counts_as_one_page(desk: Desk, code: str) -> None:
    desk.keep_bytes(code, b"no picture", "dan-1.png")

    assert [page.pages_of_file for page in desk.dossier(code).waiting] == [1]


def test_same_paper_again_is_said(desk: Desk, code: str) -> None:
    said = []
    for _ in range(2):
        desk.keep(code, SAMPLES[:1])
        said.append(desk.read_waiting(code, lambda _done, _total: None))

    assert said[0] == ()
    assert not any(note.is_problem for note in said[1])


def test_paper_with_its_people_and_places(desk: Desk, code: str) -> None:
    desk.keep(code, SAMPLES[:1])
    desk.read_waiting(code, lambda _done, _total: None)
    detail = desk.lookup.paper("P1")

    assert detail.kinds["full_name"]
    assert detail.paper.dossier_code == code
    assert all(use.how is ComponentState.SCANNED for use in detail.uses)
    with pytest.raises(NotFound):
        desk.lookup.paper("P99")


def test_pictures_fit_into_their_place(desk: Desk, code: str) -> None:
    desk.keep(code, SAMPLES[:1])
    waiting = desk.dossier(code).waiting[0]
    captured = desk.picture(PictureOrder(waiting.sha256, 116, 152, is_capture=True))
    desk.read_waiting(code, lambda _done, _total: None)
    page = desk.lookup.paper("P1").paper.pages[0]
    thumbnail = desk.picture(PictureOrder(page.picture_sha256, 44, 60))
    crop = desk.picture(PictureOrder(page.picture_sha256, 400, 32, box=(300, 400, 600, 50), page_width=page.width_px))
    outside = desk.picture(
        PictureOrder(page.picture_sha256, 40, 40, box=(90000, 90000, 10, 10), page_width=page.width_px)
    )

    assert max(captured.width / 116, captured.height / 152) == pytest.approx(1, abs=0.02)
    assert thumbnail.width <= 44
    assert thumbnail.height <= 60
    assert crop.width > 4 * crop.height
    assert len(crop.rgb) == 3 * crop.width * crop.height
    assert outside.width
    desk.warm_up()


def test_of_papers_for_choice_one_is_enough_everywhere(desk: Desk, code: str) -> None:
    owner = parse_owner_input(CARD)
    assert owner is not None
    components = desk.dossier(desk.take_in("1.004746", owner)).dossier.components
    proofs = tuple(each for each in components if each.alternatives_group == 1)
    assert [each.state for each in proofs] == [ComponentState.MISSING] * 2
    assert proofs in asked_for(components)

    filled = (replace(proofs[0], state=ComponentState.SCANNED), proofs[1])
    settled = tuple(dict(zip(proofs, filled, strict=True)).get(each, each) for each in components)
    assert len(asked_for(settled)) == len(asked_for(components)) - 1
    words = {row.title: row.state.word for row in checklist_rows(settled) if row.state}
    assert "giấy thay thế" in words[proofs[1].name]
