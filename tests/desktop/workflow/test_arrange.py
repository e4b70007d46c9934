"""What a person does to pages, on a real store: done, undone, done again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from desktop.workflow.arrange_types import Change, Join, Lay, Move, Part, Redo, Remove, Replace, Restore, Turn, Undo
from desktop.workflow.desk import Desk
from desktop.workflow.open_store import open_store
from desktop.workflow.owner_input import OwnerInput
from desktop.workflow.pictures import PictureOrder
from desktop.workflow.upkeep import check
from storage.errors import NotFound, NotUndoable
from storage.views import PaperView
from tests.helpers.made_desk import SAMPLES
from tests.helpers.stand_in_reader import stand_in


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.open(tmp_path / "store", read=stand_in())
    yield made
    made.close()


@pytest.fixture
def code(desk: Desk) -> str:
    made = desk.take_in("1.001193", OwnerInput("062187001234", name="Nguyễn Thị Hòa"))
    desk.keep(made, SAMPLES[:3])
    desk.read_waiting(made, lambda _done, _total: None)
    return made


def papers(desk: Desk, code: str) -> list[PaperView]:
    return sorted(desk.dossier(code).dossier.papers, key=lambda paper: paper.id)


def pages(desk: Desk, code: str) -> dict[int, list[int]]:
    return {paper.id: [page.id for page in paper.pages] for paper in papers(desk, code)}


@pytest.mark.parametrize(
    ("change", "after"),
    [
        (Join(1, 2), {1: [1, 2], 3: [3]}),
        (Move((2,), 3, 0), {1: [1], 3: [2, 3]}),
        (Remove((2,)), {1: [1], 3: [3]}),
        (Replace(1, 3), {1: [3], 2: [2]}),
        (Turn((1,), 1), {1: [1], 2: [2], 3: [3]}),
    ],
)
def test_change_is_made_undone_and_made_again(
    desk: Desk, code: str, change: Change, after: dict[int, list[int]]
) -> None:
    if isinstance(change, Turn):
        change = Turn((1,), 1)  # the pages of one paper
    desk.arrange(code, change)
    assert pages(desk, code) == after
    assert desk.dossier(code).back.undo is not None
    desk.arrange(code, Undo())
    assert pages(desk, code) == {1: [1], 2: [2], 3: [3]}
    assert desk.dossier(code).back.undo is None
    desk.arrange(code, Redo())
    assert pages(desk, code) == after


def test_paper_comes_out_of_the_bin_and_goes_back(desk: Desk, code: str) -> None:
    desk.arrange(code, Remove((2,)))
    assert [paper.id for paper in desk.dossier(code).thrown] == [2]
    desk.arrange(code, Restore(2))
    assert pages(desk, code) == {1: [1], 2: [2], 3: [3]}
    assert desk.dossier(code).thrown == ()
    desk.arrange(code, Undo())
    assert pages(desk, code) == {1: [1], 3: [3]}


def test_paper_that_was_joined_lies_in_no_bin(desk: Desk, code: str) -> None:
    desk.arrange(code, Join(1, 2))

    assert desk.dossier(code).thrown == ()


def test_history_tells_who_did_what_newest_first(desk: Desk, code: str) -> None:
    desk.arrange(code, Turn((1,), 1))
    desk.arrange(code, Remove((1,)))
    history = desk.lookup.paper("P1").history
    done = [event.action for event in history]

    assert done[0] == "paper.delete"
    assert done.index("page.turn") < done.index("field.read") < done.index("paper.add")
    assert history[0].officer
    assert set(next(event.keys for event in history if event.action == "field.read"))


def test_paper_is_saved_as_a_pdf(desk: Desk, code: str, tmp_path: Path) -> None:
    desk.lookup.save_paper("P1", tmp_path / "P1.pdf")

    assert (tmp_path / "P1.pdf").read_bytes().startswith(b"%PDF-")
    assert code


def test_paper_is_parted_after_it_was_joined(desk: Desk, code: str) -> None:
    desk.arrange(code, Join(1, 2))
    desk.arrange(code, Part(1, 1))
    assert pages(desk, code) == {1: [1], 2: [2], 3: [3]}
    desk.arrange(code, Undo())
    assert pages(desk, code) == {1: [1, 2], 3: [3]}
    desk.arrange(code, Undo())
    assert pages(desk, code) == {1: [1], 2: [2], 3: [3]}


def test_turned_page_is_seen_turned_and_back_again(desk: Desk, code: str) -> None:
    before = papers(desk, code)[0].pages[0]
    desk.arrange(code, Turn((before.id,), 1))
    turned = papers(desk, code)[0].pages[0]
    upright = desk.picture(PictureOrder(before.picture_sha256, 50, 50))
    lying = desk.picture(PictureOrder(turned.picture_sha256, 50, 50))

    assert (turned.width_px, turned.height_px) == (before.height_px, before.width_px)
    assert (upright.width < upright.height, lying.width > lying.height) == (True, True)
    first = Image.frombytes("RGB", (upright.width, upright.height), upright.rgb).transpose(Image.Transpose.ROTATE_270)
    second = Image.frombytes("RGB", (lying.width, lying.height), lying.rgb)
    assert differs_by(first, second) < 60  # clockwise, but for what two JPEGs differ by
    desk.arrange(code, Undo())
    assert papers(desk, code)[0].pages[0] == before


def differs_by(one: Image.Image, other: Image.Image) -> int:
    """Return by how much two pictures differ where they differ most, from 0 to 255."""
    found = ImageChops.difference(one.resize((20, 20)), other.resize((20, 20)))
    return max(found.tobytes())


def test_whole_turn_changes_nothing(desk: Desk, code: str) -> None:
    desk.arrange(code, Turn((1,), 4))

    assert desk.dossier(code).back.undo is None


def test_paper_is_laid_on_the_checklist(desk: Desk, code: str) -> None:
    component = desk.dossier(code).dossier.components[0]
    desk.arrange(code, Lay(1, component.id))

    assert 1 in desk.dossier(code).dossier.components[0].papers


def test_nothing_is_done_to_what_is_not_there(desk: Desk, code: str, tmp_path: Path) -> None:
    for missing in (Move((99,), 1, 0), Turn((99,), 1), Remove((99,)), Join(1, 99)):
        with pytest.raises(NotFound):
            desk.arrange(code, missing)
    for nothing in (Undo(), Redo()):
        with pytest.raises(NotUndoable):
            desk.arrange(code, nothing)
    with open_store(tmp_path / "store") as store:
        assert check(store).ok
