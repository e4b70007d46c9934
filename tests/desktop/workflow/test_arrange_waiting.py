"""Pages that wait to be read: turned, moved and put into the bin on a real store, undone, and read as they lie then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from desktop.workflow.arrange_types import MoveWaiting, RemoveWaiting, TurnWaiting, Undo, WaitingChange
from desktop.workflow.desk import Desk
from desktop.workflow.open_store import open_store
from desktop.workflow.owner_input import OwnerInput
from desktop.workflow.pictures import PictureOrder
from desktop.workflow.upkeep import check
from ocr.pipeline.how_to_read import FilesToRead
from ocr.pipeline.read_stack import Progress, StackReading
from storage.errors import NotFound, NotUndoable
from tests.helpers.made_desk import SAMPLES
from tests.helpers.stand_in_reader import stand_in


class Listener:
    """A reader that reads nothing new and remembers what it was asked to read."""

    def __init__(self) -> None:
        self.asked: list[list[tuple[str, tuple[tuple[int, int | None], ...]]]] = []
        self.meanwhile: Callable[[], object] = lambda: None

    def __call__(self, files: FilesToRead, folder: Path, on_progress: Progress) -> StackReading:
        known = [files.how[path].pages for path in files]
        self.asked.append(
            [
                (path.name, tuple((each.index, each.quarters) for each in pages))
                for path, pages in zip(files, known, strict=True)
            ]
        )
        meanwhile, self.meanwhile = self.meanwhile, lambda: None
        meanwhile()
        return stand_in()(files, folder, on_progress)


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def desk(tmp_path: Path, listener: Listener) -> Iterator[Desk]:
    made = Desk.open(tmp_path / "store", read=listener)
    yield made
    made.close()


@pytest.fixture
def code(desk: Desk) -> str:
    made = desk.take_in("1.001193", OwnerInput("062187001234", name="Nguyễn Thị Hòa"))
    desk.keep(made, SAMPLES[:3])
    return made


def waits(desk: Desk, code: str) -> list[tuple[int, int, int | None]]:
    return [(page.capture_id, page.index, page.quarters) for page in desk.dossier(code).waiting]


UNTOUCHED = [(1, 0, None), (2, 0, None), (3, 0, None)]


@pytest.mark.parametrize(
    ("change", "after"),
    [
        (TurnWaiting(((2, 0),), 1), [(1, 0, None), (2, 0, 1), (3, 0, None)]),
        (TurnWaiting(((1, 0), (3, 0)), 3), [(1, 0, 3), (2, 0, None), (3, 0, 3)]),
        (MoveWaiting(((3, 0),), 0), [(3, 0, None), (1, 0, None), (2, 0, None)]),
        (MoveWaiting(((1, 0), (2, 0)), 3), [(3, 0, None), (1, 0, None), (2, 0, None)]),
        (RemoveWaiting(((1, 0), (2, 0))), [(3, 0, None)]),
    ],
)
def test_change_is_made_and_undone(
    desk: Desk, code: str, change: WaitingChange, after: list[tuple[int, int, int | None]]
) -> None:
    desk.arrange(code, change)
    assert waits(desk, code) == after
    desk.arrange(code, Undo())
    assert waits(desk, code) == UNTOUCHED
    assert desk.dossier(code).back.undo is None


def test_pages_are_read_as_they_lie(desk: Desk, code: str, listener: Listener, tmp_path: Path) -> None:
    names = [page.sha256 for page in desk.dossier(code).waiting]
    desk.arrange(code, MoveWaiting(((3, 0),), 0))
    desk.arrange(code, TurnWaiting(((3, 0),), 1))
    desk.arrange(code, TurnWaiting(((3, 0),), 1))
    desk.arrange(code, RemoveWaiting(((1, 0),)))
    desk.read_waiting(code, lambda _done, _total: None)

    (asked,) = listener.asked
    assert [pages for _, pages in asked] == [((0, 2),), ()]
    assert [name[:8] for name, _ in asked] == [names[2][:8], names[1][:8]]
    assert waits(desk, code) == []
    assert [each.status.value for each in desk.dossier(code).dossier.captures] == ["read", "read"], (
        "and none in the bin"
    )

    desk.arrange(code, Undo())
    assert waits(desk, code) == [(1, 0, None)]
    with pytest.raises(NotUndoable):
        desk.arrange(code, Undo())  # what was turned is read by now
    desk.close()
    with open_store(tmp_path / "store") as store:
        assert check(store).ok


def test_page_that_is_turned_while_it_is_read_is_read_again_as_it_lies_then(
    desk: Desk, code: str, listener: Listener
) -> None:
    listener.meanwhile = lambda: desk.arrange(code, TurnWaiting(((2, 0),), 1))
    desk.read_waiting(code, lambda _done, _total: None)

    assert [[pages for _, pages in asked] for asked in listener.asked] == [[(), (), ()], [((0, 1),)]]
    assert len(desk.dossier(code).dossier.papers) == 3


def test_page_that_is_binned_while_it_is_read_is_no_paper(desk: Desk, code: str, listener: Listener) -> None:
    listener.meanwhile = lambda: desk.arrange(code, RemoveWaiting(((2, 0),)))
    desk.read_waiting(code, lambda _done, _total: None)

    assert len(desk.dossier(code).dossier.papers) == 2
    assert waits(desk, code) == []


def test_pages_of_one_file_are_left_out_turned_and_kept_together(desk: Desk, code: str, tmp_path: Path) -> None:
    first, *others = (Image.new("L", (60, 80 + number), 255) for number in range(3))
    first.save(tmp_path / "nhieu-trang.tif", save_all=True, append_images=others)
    desk.keep(code, [tmp_path / "nhieu-trang.tif"])
    desk.arrange(code, RemoveWaiting(((4, 1),)))
    assert waits(desk, code)[3:] == [(4, 0, None), (4, 2, None)]
    desk.arrange(code, RemoveWaiting(((1, 0),)))
    assert waits(desk, code)[2:] == [(4, 0, None), (4, 2, None)], "what was left out stays out"
    desk.arrange(code, MoveWaiting(((4, 2),), 0))
    assert waits(desk, code) == [(4, 2, None), (4, 0, None), (2, 0, None), (3, 0, None)]


def test_turned_page_is_seen_turned(desk: Desk, code: str) -> None:
    page = desk.dossier(code).waiting[0]
    lying = PictureOrder(page.sha256, 90, 90, is_capture=True, quarters=1)
    upright, turned = desk.picture(PictureOrder(page.sha256, 90, 90, is_capture=True)), desk.picture(lying)
    clockwise = Image.frombytes("RGB", (upright.width, upright.height), upright.rgb).rotate(-90, expand=True)

    assert (turned.width, turned.height) == clockwise.size
    assert sum(abs(a - b) for a, b in zip(turned.rgb, clockwise.tobytes(), strict=True)) / len(turned.rgb) < 12


def test_page_that_does_not_wait_is_named(desk: Desk, code: str) -> None:
    with pytest.raises(NotFound):
        desk.arrange(code, RemoveWaiting(((1, 3),)))
    desk.arrange(code, RemoveWaiting(((1, 0),)))
    with pytest.raises(NotFound):
        desk.arrange(code, TurnWaiting(((1, 0),), 1))
    assert waits(desk, code) == UNTOUCHED[1:]


def test_page_in_the_bin_comes_back_when_it_is_brought_again(desk: Desk, code: str) -> None:
    desk.arrange(code, RemoveWaiting(((1, 0),)))
    desk.keep(code, SAMPLES[:1])
    assert waits(desk, code) == UNTOUCHED
