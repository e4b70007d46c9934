"""Files taken into a dossier: side by side, results apart, nothing lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from desktop.workflow.demo import make_demo
from desktop.workflow.digitize import add_files, read_waiting
from desktop.workflow.dossier_table import outcome_notes
from desktop.workflow.handover import move
from desktop.workflow.intake import take_in
from desktop.workflow.keep import keep_files
from desktop.workflow.open_store import Store, open_store
from desktop.workflow.review import Setting, review_dossier
from desktop.workflow.show import export_paper, show_dossier, show_paper
from desktop.workflow.upkeep import check
from ocr.pipeline.read_stack import Progress, StackReading
from storage.casework.opening import Intake
from storage.casework.rearranging import join, part, retype
from storage.dossiers.working_days import VIETNAM_TIME
from storage.errors import NotFound, StaleVersion
from storage.models.paper import StoredFileRow
from storage.papers.captures import SEPARATOR
from storage.states import DossierStep
from tests.desktop.stand_in import blank, paper, separator, stand_in, write

CARD = paper("citizen_id_card", {"full_name": "NGUYỄN THỊ HÒA", "id_number": "062187001234"})


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "kho") as opened:
        yield opened


@pytest.fixture
def code(store: Store) -> str:
    return take_in(store, Intake("1.004746", "062187001234", datetime(2026, 11, 20, 9, tzinfo=VIETNAM_TIME), "HÒA"))


def test_two_desks_adding_at_once_store_everything_once(store: Store, code: str, tmp_path: Path) -> None:
    mine, theirs = write(tmp_path / "a.jpg", CARD), write(tmp_path / "b.jpg", paper("other", {"subject": "đơn"}))

    def while_others_read(paths: Sequence[Path], folder: Path, on_progress: Progress) -> StackReading:
        with open_store(store.folder) as other:
            add_files(other, code, [theirs], stand_in)
        return stand_in(paths, folder, on_progress)

    add_files(store, code, [mine], while_others_read)

    shown = show_dossier(store, code)
    assert sorted(each.document_type for each in shown.papers) == ["citizen_id_card", "other"]
    assert not any(each.is_open for each in shown.captures)
    assert check(store).ok


def test_doubt_which_pages_are_one_paper_is_kept(store: Store, code: str, tmp_path: Path) -> None:
    def doubting(paths: Sequence[Path], folder: Path, on_progress: Progress) -> StackReading:
        stack = stand_in(paths, folder, on_progress)
        return replace(stack, papers=tuple(replace(each, pages_confidence=0.8) for each in stack.papers))

    add_files(store, code, [write(tmp_path / "a.jpg", CARD)], doubting)
    assert [each.is_split_in_doubt for each in show_dossier(store, code).papers] == [True]


def test_results_are_a_stack_of_their_own(store: Store, code: str, tmp_path: Path) -> None:
    keep_files(store, code, [write(tmp_path / "a.jpg", CARD)])
    stacks: list[int] = []

    def counting(paths: Sequence[Path], folder: Path, on_progress: Progress) -> StackReading:
        stacks.append(len(paths))
        return stand_in(paths, folder, on_progress)

    result = write(tmp_path / "b.jpg", paper("marriage_certificate"))
    outcome = add_files(store, code, [result], counting, is_result=True)

    assert (stacks, len(outcome.papers)) == ([1, 1], 2)
    assert [each.is_result for each in show_dossier(store, code).papers] == [False, True]
    assert read_waiting(store, code, stand_in).papers == ()


def test_value_that_somebody_else_set_meanwhile_is_not_overwritten(store: Store, code: str, tmp_path: Path) -> None:
    add_files(store, code, [write(tmp_path / "a.jpg", CARD)], stand_in)
    seen = next(field.id for field in show_paper(store, "P1").fields if field.key == "full_name")
    review_dossier(store, code, [Setting(1, "full_name", "NGUYỄN THỊ HOÀ", seen)], confirm=False)
    with pytest.raises(StaleVersion):
        review_dossier(store, code, [Setting(1, "full_name", "NGUYỄN THỊ HẢO", seen)], confirm=True)
    with pytest.raises(StaleVersion):
        move(store, code, DossierStep.APPRAISED, at=datetime.now(VIETNAM_TIME), version=99)
    assert show_paper(store, "P1").confirmed_at is None


def test_joined_and_parted_papers_get_their_pdf_anew(store: Store, code: str, tmp_path: Path) -> None:
    files = [write(tmp_path / f"{name}.jpg", paper("other", {"subject": name})) for name in ("a", "b")]
    add_files(store, code, files, stand_in)
    sizes = []
    for change in (lambda session: join(session, 1, 2, 1), lambda session: part(session, 1, 1, 1)):
        with store.database.writing() as session:
            change(session)
        export_paper(store, "P1", tmp_path / "p.pdf")
        sizes.append(len(show_paper(store, "P1").pages))
        assert show_paper(store, "P1").archival_sha256 is not None
        assert check(store).ok
    assert sizes == [2, 1]
    with store.database.writing() as session:
        retype(session, 1, "application_letter", 1)
    assert show_paper(store, "P1").archival_sha256 is None


def test_nothing_is_taken_into_a_dossier_that_is_not_there(store: Store, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        add_files(store, "H34.12-261120-0099", [write(tmp_path / "a.jpg", CARD)], stand_in)


def test_demo_opens_and_moves_dossiers(store: Store) -> None:
    def no_papers(paths: Sequence[Path], folder: Path, on_progress: Progress) -> StackReading:
        del paths, folder, on_progress
        return StackReading((), (), ())

    made = make_demo(store, no_papers, 3)
    assert (made.dossiers, made.papers, made.reused) == (3, 0, 0)
    assert check(store).ok


def test_pictures_of_a_paper_that_is_there_already_are_not_noted_again(store: Store, code: str, tmp_path: Path) -> None:
    def alike(paths: Sequence[Path], folder: Path, on_progress: Progress) -> StackReading:
        stack = stand_in(paths, folder, on_progress)
        return replace(stack, pages=tuple(replace(page, look="5a" * 256) for page in stack.pages))

    card = CARD | {"values": CARD["values"] | {"date_of_birth": "1987-09-02"}}
    add_files(store, code, [write(tmp_path / "a.jpg", card)], alike)
    before = noted(store)
    again = card | {"text": "the same card, scanned again"}
    outcome = add_files(store, code, [write(tmp_path / "b.jpg", again, blank())], alike)

    assert outcome.papers == ()
    assert len(noted(store) - before) == 1, "the new file itself, and nothing that was made of it"
    assert check(store).ok


def noted(store: Store) -> set[str]:
    with store.database.reading() as session:
        return set(session.scalars(sa.select(StoredFileRow.sha256)))


def test_separator_sheets_are_counted_and_become_no_paper(store: Store, code: str, tmp_path: Path) -> None:
    alone, between = (
        write(tmp_path / "a.jpg", separator()),
        write(tmp_path / "b.pdf", CARD, separator(), paper("other")),
    )
    outcome = add_files(store, code, [alone, between], stand_in)

    assert (outcome.separators, outcome.blank, outcome.failures) == (2, 0, ())
    shown = show_dossier(store, code)
    assert sorted(each.document_type for each in shown.papers) == ["citizen_id_card", "other"]
    assert [len(each.pages) for each in shown.papers] == [1, 1]
    assert not any(each.is_open for each in shown.captures)
    assert {each.name: each.error_code for each in shown.captures} == {"a.jpg": SEPARATOR, "b.pdf": None}
    assert any("2 tờ ngăn" in note for note in outcome_notes(outcome))
    assert check(store).ok
