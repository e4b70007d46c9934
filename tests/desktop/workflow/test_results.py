"""Results find their dossiers by the code on the slip; steps are taken and taken back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from desktop.workflow.desk import Desk
from desktop.workflow.filed import NOTHING_LEFT, Filed, LeftResults
from desktop.workflow.handover import move, move_back
from desktop.workflow.meant_dossier import code_in
from desktop.workflow.open_store import Store, open_store
from desktop.workflow.owner_input import OwnerInput
from desktop.workflow.pictures import PictureOrder
from desktop.workflow.results import file_results, is_slip
from desktop.workflow.slip_types import SlipForm, SlipOrder
from desktop.workflow.unclaimed import set_aside
from desktop.workflow.upkeep import check
from ocr.errors import Cancelled
from storage.dossiers.dossiers import get_dossier
from storage.dossiers.working_days import VIETNAM_TIME
from storage.errors import BadValue, NotFound, NotUndoable, SeveralFound
from storage.states import DossierStep
from tests.helpers.made_desk import SAMPLES
from tests.helpers.stand_in_reader import stand_in

NOW = datetime(2026, 11, 25, 9, tzinfo=VIETNAM_TIME)
FIVE = [DossierStep.APPRAISED, DossierStep.APPROVED, DossierStep.SEALED, DossierStep.RETURNED]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.open(tmp_path / "store", read=stand_in())
    yield made
    made.close()


def take_in(desk: Desk, number: str = "062187001234") -> str:
    return desk.take_in("1.001193", OwnerInput(number, name="Nguyễn Thị Hòa"))


def slip_of(desk: Desk, code: str, path: Path) -> Path:
    """Leave the printed slip of a dossier as a scan of it."""
    data = desk.finish.slip(code, SlipOrder(SlipForm.RECEIPT))
    pypdfium2.PdfDocument(data)[0].render(scale=200 / 72).to_pil().convert("RGB").save(path, dpi=(200, 200))
    return path


def with_slip_on_it(result: Path, slip: Path, path: Path) -> Path:
    """Leave a result on whose lower end the slip lay when it was scanned."""
    with Image.open(result) as page, Image.open(slip) as small:
        whole = Image.new("RGB", (page.width, page.height + small.height), "white")
        whole.paste(page, (0, 0))
        whole.paste(small, (0, page.height))
        whole.save(path, dpi=(200, 200))
    return path


def results_of(desk: Desk, code: str) -> list[int]:
    desk.read_waiting(code, lambda _done, _total: None)
    return [len(paper.pages) for paper in desk.dossier(code).dossier.papers if paper.is_result]


def approve(desk: Desk, code: str) -> None:
    for step in FIVE[:2]:
        desk.finish.step(code, step, desk.dossier(code).dossier.version)


def test_pages_after_a_slip_land_on_its_dossier_and_step_it_on(desk: Desk, tmp_path: Path) -> None:
    first, second = take_in(desk), take_in(desk, "062187001242")
    approve(desk, first)
    stack = [
        slip_of(desk, first, tmp_path / "1.jpg"), SAMPLES[0], SAMPLES[1], slip_of(desk, second, tmp_path / "4.jpg"),
        SAMPLES[2],
    ]  # fmt: skip
    filed = desk.finish.file_results(stack, lambda _done, _total: None)

    assert filed.codes == (first, second)
    assert [note.is_problem for note in filed.notes] == [False, False]
    assert "đã ký số, đóng dấu" in filed.notes[0].text
    assert sum(results_of(desk, first)) == 2
    assert sum(results_of(desk, second)) == 1
    assert desk.dossier(first).dossier.step is DossierStep.SEALED
    assert desk.dossier(second).dossier.step is DossierStep.RECEIVED, "what was not approved goes on nowhere"
    assert all(paper.id not in each.papers for paper in desk.dossier(first).dossier.papers
               for each in desk.dossier(first).dossier.components)  # fmt: skip
    desk.close()
    with open_store(tmp_path / "store") as store:
        assert check(store).ok


def test_result_on_which_the_slip_lies_is_a_result(desk: Desk, tmp_path: Path) -> None:
    code = take_in(desk)
    birth = next(sample for sample in SAMPLES if "giay-khai-sinh" in sample.name)
    page = with_slip_on_it(birth, slip_of(desk, code, tmp_path / "phieu.jpg"), tmp_path / "ket-qua.jpg")
    filed = desk.finish.file_results([page], lambda _done, _total: None)

    assert filed.codes == (code,)
    assert results_of(desk, code) == [1]


def test_pages_of_one_file_are_shared_out(desk: Desk, tmp_path: Path) -> None:
    codes = [take_in(desk), take_in(desk, "062187001242")]
    pages = [Image.open(slip_of(desk, code, tmp_path / f"{code}.jpg")) for code in codes]
    with Image.open(SAMPLES[0]) as sample:
        result = sample.convert("RGB")
    pages[0].save(tmp_path / "tap.tif", save_all=True, append_images=[result, pages[1], result, result])
    filed = desk.finish.file_results([tmp_path / "tap.tif"], lambda _done, _total: None)

    assert filed.codes == tuple(codes)
    assert [[page.index for page in desk.dossier(code).waiting] for code in codes] == [[1], [3, 4]]


def test_code_of_no_dossier_and_page_without_code_are_said_and_not_taken(desk: Desk, tmp_path: Path) -> None:
    code = take_in(desk)
    other = Desk.open(tmp_path / "other", read=stand_in())
    take_in(other)
    foreign = slip_of(other, take_in(other), tmp_path / "phieu-la.jpg")
    other.close()
    filed = desk.finish.file_results([SAMPLES[0], foreign, SAMPLES[1]], lambda _done, _total: None)

    assert (filed.codes, [note.is_problem for note in filed.notes]) == ((), [True, True])
    assert SAMPLES[0].name in filed.notes[0].text
    assert "không thuộc hồ sơ nào" in filed.notes[1].text
    assert desk.dossier(code).waiting == ()


def scan(desk: Desk, pages: Sequence[Path]) -> Path:
    """Do what a driver does: leave pages in the spool, each told of once it is whole."""
    with desk.capture.scanning_results() as spool:
        for number, page in enumerate(pages, 1):
            with Image.open(page) as image:
                image.convert("RGB").save(spool.folder / f"{number:05}.tif", dpi=(200, 200))
            assert spool.keep(spool.folder / f"{number:05}.tif").is_file()
        return spool.folder


def test_scanned_stack_finds_its_dossiers_and_nothing_is_left_of_it(desk: Desk, tmp_path: Path) -> None:
    first, second = take_in(desk), take_in(desk, "062187001242")
    approve(desk, first)
    slips = [slip_of(desk, code, tmp_path / f"{code}.jpg") for code in (first, second)]
    folder = scan(desk, [slips[0], SAMPLES[0], SAMPLES[1], slips[1], SAMPLES[2]])
    filed = desk.capture.file_scanned(lambda _done, _total: None)

    assert filed.codes == (first, second)
    assert [note.is_problem for note in filed.notes] == [False, False]
    assert sum(results_of(desk, first)) == 2
    assert sum(results_of(desk, second)) == 1
    assert desk.dossier(first).dossier.step is DossierStep.SEALED
    assert not folder.exists()
    assert desk.capture.file_scanned(lambda _done, _total: None) == Filed((), ())
    desk.close()
    with open_store(tmp_path / "store") as store:
        assert check(store).ok


def leave_unclaimed(desk: Desk, tmp_path: Path) -> Filed:
    """Scan a page without a slip, a slip of another store, and a page behind that."""
    other = Desk.open(tmp_path / "other", read=stand_in())
    take_in(other), take_in(other)  # so that its next code is none of ours
    foreign = slip_of(other, take_in(other), tmp_path / "phieu-la.jpg")
    other.close()
    scan(desk, [SAMPLES[0], foreign, SAMPLES[1]])
    return desk.capture.file_scanned(lambda _done, _total: None)


def test_scanned_pages_of_nobody_are_named_kept_and_shown(desk: Desk, tmp_path: Path) -> None:
    filed = leave_unclaimed(desk, tmp_path)

    assert (filed.codes, [note.is_problem for note in filed.notes]) == ((), [True, True])
    assert "-001.jpg" in filed.notes[0].text
    assert ["giữ lại" in note.text for note in filed.notes] == [True, True]
    assert desk.capture.left_results() == LeftResults(0, 3)
    pages = desk.unclaimed.pages()
    assert len({page.sha256 for page in pages}) == 3
    picture = desk.picture(PictureOrder(pages[2].sha256, 120, 160, is_unclaimed=True))
    assert 0 < picture.width <= 120
    assert desk.capture.file_scanned(lambda _done, _total: None) == Filed((), ()), "codes are looked for once"
    assert desk.unclaimed.pages() == pages


def test_page_of_nobody_goes_to_the_dossier_that_somebody_names_by_its_end(desk: Desk, tmp_path: Path) -> None:
    code = take_in(desk)
    approve(desk, code)
    leave_unclaimed(desk, tmp_path)
    first, slip, behind = (page.sha256 for page in desk.unclaimed.pages())
    filed = desk.unclaimed.claim([first, behind], f" {code[-4:]}\r")

    assert filed.codes == (code,)
    assert "2 trang" in filed.notes[0].text
    assert [page.sha256 for page in desk.unclaimed.pages()] == [slip]
    assert {page.sha256 for page in desk.dossier(code).waiting} == {first, behind}
    assert sum(results_of(desk, code)) == 2
    assert desk.dossier(code).dossier.step is DossierStep.SEALED
    with pytest.raises(NotFound):
        desk.unclaimed.claim([first], code)


def test_dossier_that_is_not_meant_clearly_gets_no_page(desk: Desk, tmp_path: Path) -> None:
    codes = [take_in(desk), take_in(desk, "062187001242")]
    end = codes[0].rpartition("-")[2]
    with desk._store.database.writing() as session:
        get_dossier(session, codes[1]).code = codes[1] = f"H35.01-261120-{end}"
    leave_unclaimed(desk, tmp_path)
    (page, *_) = desk.unclaimed.pages()
    for text, error in (
        ("-", BadValue),
        ("%", BadValue),
        ("9999", NotFound),
        (codes[0][:-1], NotFound),
        (end, SeveralFound),
    ):
        with pytest.raises(error):
            desk.unclaimed.claim([page.sha256], text)
    assert desk.capture.left_results().of_nobody == 3
    assert all(not desk.dossier(code).waiting for code in codes)


def test_thrown_page_lies_in_the_bin_and_comes_back(desk: Desk, tmp_path: Path) -> None:
    leave_unclaimed(desk, tmp_path)
    pages = desk.unclaimed.pages()
    desk.unclaimed.throw([pages[1].sha256])
    assert desk.capture.left_results() == LeftResults(0, 2, 1)
    assert [page.is_thrown for page in desk.unclaimed.pages()] == [False, False, True]
    desk.unclaimed.take_back([pages[1].sha256])

    assert desk.unclaimed.pages() == pages


def test_pages_aside_leave_their_stack_last_first(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A kill in between may not leave a page of nobody behind the slip of somebody else."""
    code = take_in(desk)
    other = Desk.open(tmp_path / "other", read=stand_in())
    take_in(other)
    foreign = slip_of(other, take_in(other), tmp_path / "phieu-la.jpg")
    other.close()
    scan(desk, [slip_of(desk, code, tmp_path / "phieu.jpg"), SAMPLES[0], foreign, SAMPLES[1]])
    seen: list[str] = []

    def once(store: Store, page: Path) -> None:
        if seen:
            raise Cancelled
        seen.append(page.name)
        set_aside(store, page)

    monkeypatch.setattr("desktop.workflow.result_scan.set_aside", once)
    with pytest.raises(Cancelled):
        desk.capture.file_scanned(lambda _done, _total: None)
    monkeypatch.undo()
    desk.capture.file_scanned(lambda _done, _total: None)

    assert len(desk.dossier(code).waiting) == 1
    assert desk.capture.left_results() == LeftResults(0, 2)


def test_stack_that_could_not_be_filed_is_filed_with_the_next(desk: Desk, tmp_path: Path) -> None:
    code = take_in(desk)
    slip = slip_of(desk, code, tmp_path / "phieu.jpg")
    folder = scan(desk, [slip, SAMPLES[0]])

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        desk.capture.file_scanned(stop)
    assert len(list(folder.iterdir())) == 2
    scan(desk, [slip, SAMPLES[1]])
    filed = desk.capture.file_scanned(lambda _done, _total: None)

    assert filed.codes == (code,)
    assert len(desk.dossier(code).waiting) == 2


def test_stack_of_which_pages_may_still_come_is_left_alone(desk: Desk) -> None:
    with desk.capture.scanning_results() as spool:
        (spool.folder / "ket-qua-080000-001.jpg").write_bytes(SAMPLES[0].read_bytes())
        assert desk.capture.file_scanned(lambda _done, _total: None) == Filed((), ())

    assert len(desk.capture.file_scanned(lambda _done, _total: None).notes) == 1


def test_pages_that_a_kill_left_are_counted_and_filed_with_those_nobody_was_told_of(desk: Desk, tmp_path: Path) -> None:
    code = take_in(desk)
    folder = scan(desk, [slip_of(desk, code, tmp_path / "phieu.jpg"), SAMPLES[0]])
    with Image.open(SAMPLES[1]) as page:
        page.convert("RGB").save(folder / "00003.tif", dpi=(200, 200))  # whole, and not kept yet
    shutil.copy(folder / "00003.tif", folder / "00002.tif")  # kept, and not removed yet
    (folder / "00004.tif").write_bytes(b"no picture")
    (folder / "00005.tif.part").write_bytes(b"II*")
    assert desk.capture.left_results() == LeftResults(4)
    filed = desk.capture.file_scanned(lambda _done, _total: None)

    assert filed.codes == (code,)
    assert len(desk.dossier(code).waiting) == 2
    assert ["-004.tif" in note.text for note in filed.notes] == [True, False]
    assert desk.capture.left_results() == LeftResults(0, 1), "it is no picture, and still there"


def test_pages_that_come_now_are_not_said_to_be_left(desk: Desk) -> None:
    assert desk.capture.left_results() == NOTHING_LEFT
    with desk.capture.scanning_results() as spool:
        (spool.folder / "ket-qua-080000-001.jpg").write_bytes(SAMPLES[0].read_bytes())
        assert desk.capture.left_results() == NOTHING_LEFT
    assert desk.capture.left_results() == LeftResults(1)


def test_scan_of_nothing_leaves_no_folder(desk: Desk) -> None:
    assert not scan(desk, []).exists()


def test_reader_that_types_finds_the_dossier(desk: Desk) -> None:
    code = take_in(desk)
    assert desk.finish.find_dossier(f"  {code.lower()}\r") == code
    with pytest.raises(NotFound):
        desk.finish.find_dossier("H34.12-200101-0001")
    with pytest.raises(BadValue):
        desk.finish.find_dossier("062187001234")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("H34.12-261120-0007", "H34.12-261120-0007"),
        ("https://tra-cuu.vn/?ma=000.00.53.H48-220921-0099&x=1", "000.00.53.H48-220921-0099"),
        ("062187001234|233012345|Nguyễn Thị Hòa|02091987|Nữ|12 Lê Lợi|01072023", None),
        ("H34.12-261320-0007", None),
        ("", None),
    ],
)
def test_code_is_found_in_what_a_machine_read(text: str, code: str | None) -> None:
    assert code_in(text) == code


def test_slip_is_told_from_a_result_with_a_slip_on_it() -> None:
    nation, slip = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ"
    assert is_slip(f"{nation}\nĐộc lập\n{slip}\n…")
    assert not is_slip(f"{nation}\nGIẤY KHAI SINH\n{nation}\n{slip}")
    assert not is_slip(f"{nation}\nGIẤY KHAI SINH")


def test_five_steps_are_taken_and_taken_back(desk: Desk, tmp_path: Path) -> None:
    code = take_in(desk)
    for step in FIVE:
        desk.finish.step(code, step, desk.dossier(code).dossier.version)
    assert desk.dossier(code).dossier.finished_at is not None
    for step in reversed([DossierStep.RECEIVED, *FIVE[:-1]]):
        desk.finish.step_back(code)
        assert desk.dossier(code).dossier.step is step
        assert desk.dossier(code).dossier.finished_at is None
    with pytest.raises(NotUndoable):
        desk.finish.step_back(code)
    desk.close()
    with open_store(tmp_path / "store") as store:
        assert check(store).ok


def test_supplement_taken_back_leaves_the_due_date_as_it_was(desk: Desk, tmp_path: Path) -> None:
    code = take_in(desk)
    store = desk._store
    with store.database.writing() as session:
        get_dossier(session, code).due_at = NOW.astimezone(UTC) + timedelta(days=9)
    due = desk.dossier(code).dossier.due_at
    later = NOW + timedelta(days=1)
    move(store, code, DossierStep.SUPPLEMENT, at=NOW)
    move(store, code, DossierStep.RECEIVED, at=later)
    assert desk.dossier(code).dossier.due_at != due
    move_back(store, code)
    assert (desk.dossier(code).dossier.step, desk.dossier(code).dossier.due_at) == (DossierStep.SUPPLEMENT, due)
    move_back(store, code)
    assert desk.dossier(code).dossier.step is DossierStep.RECEIVED
    assert check(store).ok
    assert [step.step for step in desk.dossier(code).steps] == [DossierStep.RECEIVED]


def test_text_is_read_only_where_a_code_lies(desk: Desk) -> None:
    asked: list[int] = []

    def text_of(_path: Path, index: int) -> str:
        asked.append(index)
        return ""

    file_results(desk._store, [SAMPLES[0]], NOW, text_of=text_of)
    assert asked == []
