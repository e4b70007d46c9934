"""A page that somebody turned is read once more, the way it lies now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.workflow.arrange_types import Redo, SayType, Turn, TurnWaiting, Undo
from desktop.workflow.desk import Desk
from desktop.workflow.open_store import open_store
from desktop.workflow.owner_input import OwnerInput
from desktop.workflow.read_files import reader
from desktop.workflow.review_types import FieldRef, Place, PlaceOrder
from desktop.workflow.upkeep import check
from ocr.errors import EngineCrashed
from ocr.pipeline.how_to_read import FilesToRead, PageWanted
from ocr.pipeline.read_stack import Progress, ReadFailure, StackReading
from ocr.types import Box, TypeGuess
from storage.papers.papers import confirm_paper, get_paper
from storage.views import PaperView
from tests.helpers.made_desk import SAMPLES
from tests.helpers.stand_in_reader import stand_in

BIRTH = next(sample for sample in SAMPLES if "giay-khai-sinh" in sample.name)
Change = Callable[[StackReading], StackReading]


class Reader:
    """A reader that is told what a second reading finds."""

    def __init__(self) -> None:
        self.then: list[Change] = []
        self.asked: list[FilesToRead] = []
        self.meanwhile: Callable[[], object] = lambda: None

    def __call__(self, files: FilesToRead, folder: Path, on_progress: Progress) -> StackReading:
        found = stand_in(fields=(("full_name", "MGHN NGUGN", True), ("number", "26l/Z0l9", True)))(
            files, folder, on_progress
        )
        if self.asked:
            self.meanwhile()
            found = self.then.pop(0)(found)
        self.asked.append(files)
        return found


@pytest.fixture
def read() -> Reader:
    return Reader()


@pytest.fixture
def desk(tmp_path: Path, read: Reader) -> Iterator[Desk]:
    made = Desk.open(tmp_path / "store", read=read)
    yield made
    made.close()


@pytest.fixture
def code(desk: Desk) -> str:
    made = desk.take_in("1.001193", OwnerInput("062187001234", name="Nguyễn Thị Hòa"))
    desk.keep(made, [BIRTH])
    desk.read_waiting(made, lambda _done, _total: None)
    return made


def the_paper(desk: Desk, code: str) -> PaperView:
    (paper,) = desk.dossier(code).dossier.papers
    return paper


def values(desk: Desk, code: str) -> dict[str, object]:
    return {field.key: field.value for field in the_paper(desk, code).fields}


def finds(name: str, document_type: str = "birth_certificate") -> Change:
    """Find only a name."""

    def change(found: StackReading) -> StackReading:
        (paper,) = found.papers
        (field, _) = paper.fields
        field = replace(field, value=name, raw=name, box=Box(10, 20, 110, 60))
        return replace(found, papers=(replace(paper, guess=TypeGuess(document_type, 0.9), fields=(field,)),))

    return change


def turn_and_read(desk: Desk, code: str) -> None:
    (page,) = the_paper(desk, code).pages
    desk.arrange(code, Turn((page.id,), 1))
    assert the_paper(desk, code).pages[0].read_again
    desk.read_waiting(code, lambda _done, _total: None)


def test_what_is_read_anew_takes_the_place_of_what_nobody_confirmed(desk: Desk, code: str, read: Reader) -> None:
    read.then = [finds("TRƯƠNG QUANG LỘC")]
    turn_and_read(desk, code)

    assert values(desk, code) == {"full_name": "TRƯƠNG QUANG LỘC"}, (
        "a number that is not there any more counts no longer"
    )
    assert not the_paper(desk, code).pages[0].read_again
    (asked,) = (files.how[path] for files in read.asked[1:] for path in files)
    assert asked.pages == (PageWanted(0, 0),), "as it lies, without being turned again"


def test_turning_is_undone_with_what_was_read_after_it(desk: Desk, code: str, read: Reader, tmp_path: Path) -> None:
    before = the_paper(desk, code)
    read.then = [finds("TRƯƠNG QUANG LỘC", "marriage_certificate")]
    turn_and_read(desk, code)
    assert the_paper(desk, code).document_type == "marriage_certificate"
    after = the_paper(desk, code)

    desk.arrange(code, Undo())
    assert replace(the_paper(desk, code), archival_sha256=before.archival_sha256) == before
    assert desk.dossier(code).back.undo is None
    desk.arrange(code, Redo())
    assert the_paper(desk, code) == after
    assert desk.dossier(code).back.redo is None
    desk.arrange(code, Undo())
    assert values(desk, code) == {"full_name": "MGHN NGUGN", "number": "26l/Z0l9"}
    with open_store(tmp_path / "store") as store:
        assert check(store).ok


def test_confirmed_value_stays_and_is_proposed_against(desk: Desk, code: str, read: Reader) -> None:
    with desk._store.database.writing() as session:
        confirm_paper(session, get_paper(session, the_paper(desk, code).id), 1)
    read.then = [finds("TRƯƠNG QUANG LỘC", "marriage_certificate"), finds("TRƯƠNG QUANG LỘC")]
    turn_and_read(desk, code)
    assert the_paper(desk, code).document_type == "birth_certificate", "a paper with confirmed values keeps its type"
    assert all(not field.proposals for field in the_paper(desk, code).fields)

    turn_and_read(desk, code)
    name, number = the_paper(desk, code).fields
    assert (name.value, [each.value for each in name.proposals]) == ("MGHN NGUGN", ["TRƯƠNG QUANG LỘC"])
    assert (number.value, number.proposals) == ("26l/Z0l9", ())


def test_page_turned_once_more_meanwhile_is_read_as_it_lies_then(desk: Desk, code: str, read: Reader) -> None:
    (page,) = the_paper(desk, code).pages

    def turn() -> None:
        read.meanwhile = lambda: None
        desk.arrange(code, Turn((page.id,), 1))

    read.meanwhile = turn
    read.then = [finds("ĐỌC NGANG"), finds("TRƯƠNG QUANG LỘC")]
    turn_and_read(desk, code)

    assert len(read.asked) == 3
    assert values(desk, code) == {"full_name": "TRƯƠNG QUANG LỘC"}


def test_page_that_cannot_be_read_is_named_and_waits(desk: Desk, code: str, read: Reader) -> None:
    read.then = [lambda found: StackReading((), (), (ReadFailure(found.pages[0].source, 0, EngineCrashed(139)),))]
    (page,) = the_paper(desk, code).pages
    desk.arrange(code, Turn((page.id,), 2))
    (note,) = desk.read_waiting(code, lambda _done, _total: None)

    assert note.is_problem
    assert the_paper(desk, code).pages[0].read_again
    assert "full_name" in values(desk, code)


def test_paper_whose_secrecy_mark_shows_now_goes_into_the_bin(desk: Desk, code: str, read: Reader) -> None:
    read.then = [lambda found: replace(found, pages=(replace(found.pages[0], stopped="state_secret"),), papers=())]
    (page,) = the_paper(desk, code).pages
    desk.arrange(code, Turn((page.id,), 1))
    (note,) = desk.read_waiting(code, lambda _done, _total: None)

    assert "dấu mật" in note.text
    assert desk.dossier(code).dossier.papers == ()


def test_page_that_stands_on_its_head_is_read_once_it_is_turned(tmp_path: Path) -> None:
    """Read in earnest: the type and the values are found, and boxes lie on the kept picture."""
    desk = Desk.open(tmp_path / "store", read=reader(1))
    code = desk.take_in("1.001193", OwnerInput("062187001234", name="Nguyễn Thị Hòa"))
    desk.keep(code, [BIRTH])
    desk.arrange(code, TurnWaiting(((1, 0),), 2))
    desk.read_waiting(code, lambda _done, _total: None)
    on_its_head = the_paper(desk, code)
    assert on_its_head.document_type == "other"
    desk.arrange(code, Turn((on_its_head.pages[0].id,), 2))
    desk.read_waiting(code, lambda _done, _total: None)
    upright = the_paper(desk, code)

    assert upright.document_type == "birth_certificate"
    assert values(desk, code)["full_name"] == "TRƯƠNG QUANG LỘC"
    (name,) = (field for field in upright.fields if field.key == "full_name")
    assert name.box is not None
    page = upright.pages[0]
    order = PlaceOrder(
        FieldRef(upright.id, "full_name"), Place(upright.id, 0, name.box), page.picture_sha256, page.width_px, "name"
    )
    assert "LỘC" in desk.review.read_place(order).text
    desk.close()


def test_what_a_person_says_a_paper_is_stays_and_it_is_read_as_that(
    desk: Desk, code: str, read: Reader, tmp_path: Path
) -> None:
    before = the_paper(desk, code)
    read.then = [finds("TRƯƠNG QUANG LỘC", "marriage_certificate"), finds("LÒ THỊ MAY", "birth_certificate")]
    desk.arrange(code, SayType(before.id, "marriage_certificate"))
    desk.read_waiting(code, lambda _done, _total: None)
    after = the_paper(desk, code)

    assert (after.document_type, after.is_type_told) == ("marriage_certificate", True)
    assert values(desk, code) == {"full_name": "TRƯƠNG QUANG LỘC"}
    assert {how.document_type for how in read.asked[-1].how.values()} == {"marriage_certificate"}

    turn_and_read(desk, code)
    assert the_paper(desk, code).document_type == "marriage_certificate", "whatever the reader says later"
    for _ in range(2):
        desk.arrange(code, Undo())
    assert replace(the_paper(desk, code), archival_sha256=before.archival_sha256) == before
    with open_store(tmp_path / "store") as store:
        assert check(store).ok


def test_type_that_was_right_is_not_read_again(desk: Desk, code: str, read: Reader) -> None:
    paper = the_paper(desk, code)
    desk.arrange(code, SayType(paper.id, paper.document_type))
    desk.read_waiting(code, lambda _done, _total: None)

    assert the_paper(desk, code).is_type_told
    assert len(read.asked) == 1
