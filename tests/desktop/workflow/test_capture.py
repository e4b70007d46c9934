"""Pages on their way from a scanner or a watched folder into a dossier: safe first, none lost, none twice."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
import sqlalchemy as sa
from PIL import Image

from desktop.devices.watched_folder import Arrival, WatchedFolder
from desktop.workflow.capture import SPOOL, CaptureSpool, take_in_spools
from desktop.workflow.capture_desk import CaptureDesk
from desktop.workflow.capture_file import capture_file
from desktop.workflow.capture_resume import remember_dossier
from desktop.workflow.digitize import read_waiting
from desktop.workflow.handover import move
from desktop.workflow.intake import take_in
from desktop.workflow.keep import keep_files
from desktop.workflow.open_store import Store, open_store
from desktop.workflow.read_files import reader
from desktop.workflow.show import show_dossier
from desktop.workflow.upkeep import check
from ocr.errors import ImageDamaged
from ocr.pipeline.read_stack import Progress, StackReading
from storage.casework.opening import Intake
from storage.dossiers.dossiers import get_dossier
from storage.dossiers.working_days import VIETNAM_TIME
from storage.errors import DiskFull, NotFound
from storage.files import temporary
from storage.files.file_store import FileStore
from storage.models.paper import Capture
from storage.papers.captures import waiting_captures
from storage.states import DossierStep
from tests.desktop.stand_in import paper, stand_in, write
from tests.dossiers.make import make_page
from tests.dossiers.truth import Level, MadePage
from tests.helpers.made_desk import SAMPLES
from tests.helpers.stand_in_reader import stand_in as quick_reader


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "kho") as opened:
        yield opened


@pytest.fixture
def code(store: Store) -> str:
    return take_in(store, Intake("1.004746", "062187001234", datetime(2026, 11, 20, 9, tzinfo=VIETNAM_TIME), "HÒA"))


@pytest.fixture
def capture(store: Store) -> CaptureDesk:
    return CaptureDesk(lambda: store)


def scanned(folder: Path, number: int, mode: str = "RGB") -> Path:
    """Leave a page as a driver does; all of them have the same pixels, as empty sheets may."""
    path = folder / f"{number:05}.tif"
    Image.new(mode, (400, 560), 1 if mode == "1" else "white").save(path, dpi=(300, 300))
    return path


def captures(store: Store, code: str) -> list[str]:
    return [each.name for each in show_dossier(store, code).captures]


def test_as_many_pages_wait_as_came(store: Store, code: str, capture: CaptureDesk) -> None:
    with capture.scanning(code) as spool:
        kept = [spool.keep(scanned(spool.folder, number)) for number in (1, 2, 3)]
        assert capture.is_scanning(code)
        assert list(spool.folder.glob("*.tif")) == []  # what is in the store need not lie here too
        folder = spool.folder

    assert len({each.page.sha256 for each in kept}) == 3
    assert [each.page.name[-7:] for each in kept] == ["001.jpg", "002.jpg", "003.jpg"]
    assert kept[0].preview is not None
    assert (kept[0].preview.width, kept[0].preview.height) == (343, 480)
    assert not capture.is_scanning(code)
    assert not folder.exists()
    assert len(captures(store, code)) == 3


def test_page_knows_its_device_also_after_a_kill(store: Store, code: str, capture: CaptureDesk) -> None:
    with capture.scanning(code, device="Fujitsu fi-8040") as spool:
        spool.keep(scanned(spool.folder, 1))
        scanned(spool.folder, 2, "L")
    assert capture.take_in_spools() == (code,)

    with store.database.reading() as session:
        assert list(session.scalars(sa.select(Capture.device))) == ["Fujitsu fi-8040"] * 2


def test_page_keeps_its_resolution_and_black_and_white_stays_so(tmp_path: Path) -> None:
    grey = capture_file(scanned(tmp_path, 1, "L"), "x 1")
    black = capture_file(scanned(tmp_path, 2, "1"), "x 2")
    for made, mode in ((grey, "L"), (black, "1")):
        path = tmp_path / f"page{made.suffix}"
        path.write_bytes(made.data)
        with Image.open(path) as image:
            assert image.mode == mode
            assert round(image.info["dpi"][0]) == 300
    assert (grey.media_type, black.media_type) == ("image/jpeg", "image/png")


def test_page_of_unusual_colours_becomes_plain(tmp_path: Path) -> None:
    path = tmp_path / "00001.tif"
    Image.new("RGBA", (40, 60)).save(path)

    assert capture_file(path, "x 1").suffix == ".jpg"


def test_same_page_taken_in_again_is_one_page(store: Store, code: str, capture: CaptureDesk) -> None:
    with capture.scanning(code) as spool:
        first = spool.keep(scanned(spool.folder, 1))
        again = spool.keep(scanned(spool.folder, 1))  # killed between the store and the end of the spool's file

    assert first == again
    assert len(captures(store, code)) == 1


def test_damaged_page_is_kept_as_it_is(store: Store, code: str, capture: CaptureDesk, tmp_path: Path) -> None:
    (tmp_path / "x.tif").write_bytes(b"no picture")
    with pytest.raises(ImageDamaged):
        capture_file(tmp_path / "x.tif", "x 1")
    with capture.scanning(code) as spool:
        path = spool.folder / "00001.tif"
        path.write_bytes(b"no picture")
        kept = spool.keep(path)

    assert store.files.read_bytes(kept.page.sha256) == b"no picture"
    assert kept.preview is None
    assert kept.page.name.endswith(".tif")


def leave_spool(store: Store, spool: CaptureSpool, name: str, *numbers: int) -> Path:
    """Leave a spool as a killed program does."""
    folder = store.folder / SPOOL / name
    folder.mkdir(parents=True)
    for file in spool.folder.iterdir():
        shutil.copy(file, folder)
    for number in numbers:
        scanned(folder, number)
    (folder / "00099.tif.part").write_bytes(b"half a page")
    return folder


def test_whole_pages_of_a_killed_program_are_taken_in(store: Store, code: str, capture: CaptureDesk) -> None:
    here = temporary.this_process()
    dead = f"{here.computer}-{here.pid}-{here.start + 1}-{'0' * 16}.scratch"
    with capture.scanning(code) as spool:
        folder = leave_spool(store, spool, dead, 1, 2)
        assert capture.take_in_spools() == (code,)

        assert not folder.exists()
        assert spool.folder.exists()  # a scan that runs is left alone
    assert len(captures(store, code)) == 2
    assert capture.take_in_spools() == ()


def test_pages_of_another_computer_or_of_nobody_stay(store: Store, code: str, capture: CaptureDesk) -> None:
    here = temporary.this_process()
    with capture.scanning(code) as spool:
        other = leave_spool(store, spool, f"{'f' * 8}-{here.pid}-{here.start}-{'0' * 16}.scratch", 1)
        foreign = leave_spool(store, spool, "something", 1)
        lost = leave_spool(store, spool, f"{here.computer}-{here.pid}-{here.start + 1}-{'1' * 16}.scratch", 1)
        (lost / "scan.json").write_text('{"code": "H34.12-261120-0099", "began": "0"}')
        broken = leave_spool(store, spool, f"{here.computer}-{here.pid}-{here.start + 1}-{'2' * 16}.scratch", 1)
        (broken / "scan.json").write_text("{")
        empty = leave_spool(store, spool, f"{here.computer}-{here.pid}-{here.start + 1}-{'3' * 16}.scratch")
        (empty / "scan.json").unlink()
        assert take_in_spools(store, busy=frozenset({spool.folder})) == ()

    assert all(len(list(folder.glob("*.tif"))) == 1 for folder in (other, foreign, lost, broken))
    assert not empty.exists()
    assert captures(store, code) == []


def test_page_that_could_not_be_stored_is_taken_in_later(
    store: Store, code: str, capture: CaptureDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_files: FileStore, _data: bytes) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(FileStore, "put_bytes", full)
        with pytest.raises(DiskFull), capture.scanning(code) as spool:
            spool.keep(scanned(spool.folder, 1))

    assert captures(store, code) == []
    assert capture.take_in_spools() == (code,)
    assert len(captures(store, code)) == 1


def test_nothing_is_kept_for_a_dossier_that_is_not_there(capture: CaptureDesk) -> None:
    with pytest.raises(NotFound), capture.scanning("H34.12-261120-0099") as spool:
        spool.keep(scanned(spool.folder, 1))


def test_dossier_on_the_screen_is_remembered_until_it_is_closed(store: Store, code: str, capture: CaptureDesk) -> None:
    assert capture.remembered() == ""
    capture.remember(code)
    assert capture.remembered() == code
    capture.remember("")
    assert capture.remembered() == ""


def test_dossier_that_has_ended_is_not_come_back_to(store: Store, code: str, capture: CaptureDesk) -> None:
    capture.remember(code)
    move(store, code, DossierStep.WITHDRAWN, at=datetime(2026, 11, 20, 10, tzinfo=VIETNAM_TIME))
    assert capture.remembered() == ""

    remember_dossier(store.folder, "x" * 100)
    assert capture.remembered() == ""


def test_quality_is_said_of_a_page_that_waits(store: Store, code: str, capture: CaptureDesk) -> None:
    with capture.scanning(code) as spool:
        blank = spool.keep(scanned(spool.folder, 1)).page
        path = spool.folder / "00002.tif"
        with Image.open(SAMPLES[0]) as image:
            image.resize((image.width // 4, image.height // 4)).save(path, dpi=(50, 50))
        small = spool.keep(path).page
        (spool.folder / "00003.tif").write_bytes(b"no picture")
        damaged = spool.keep(spool.folder / "00003.tif").page

    assert capture.findings(blank) == ("blank",)
    assert "low_resolution" in capture.findings(small)
    assert capture.findings(damaged) == ()


def arrived(folder: Path, *paths: Path) -> tuple[Arrival, ...]:
    folder.mkdir(exist_ok=True)
    for path in paths:
        shutil.copy(path, folder)
    watched = WatchedFolder(folder)
    watched.look(0.0)
    return watched.look(5.0)


def test_files_that_arrived_are_safe_before_they_are_removed(
    store: Store, code: str, capture: CaptureDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrivals = arrived(tmp_path / "den", *SAMPLES[:2])
    held: list[int] = []
    unlink = Path.unlink

    def noting(path: Path, missing_ok: bool = False) -> None:
        if path.parent.name == "den":
            held.append(len(captures(store, code)))
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", noting)
    assert capture.take_arrivals(code, arrivals) == (arrivals, ())
    assert held == [1, 2]
    assert list((tmp_path / "den").iterdir()) == []
    assert captures(store, code) == [path.name for path in SAMPLES[:2]]


def test_file_that_cannot_be_removed_is_told_of_and_safe(
    store: Store, code: str, capture: CaptureDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrivals = arrived(tmp_path / "den", SAMPLES[0])

    def refuse(_path: Path, missing_ok: bool = False) -> None:
        raise PermissionError

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        taken, (note,) = capture.take_arrivals(code, arrivals)

    assert taken == arrivals
    assert "đã được lưu vào hồ sơ" in note.text
    assert len(captures(store, code)) == 1


def test_file_that_goes_on_growing_stays(store: Store, code: str, capture: CaptureDesk, tmp_path: Path) -> None:
    arrivals = arrived(tmp_path / "den", SAMPLES[0])
    with arrivals[0].path.open("ab") as file:
        file.write(b"more")

    assert capture.take_arrivals(code, arrivals) == ((), ())
    assert captures(store, code) == []


def test_file_that_cannot_be_read_stays_and_is_told_of(
    store: Store, code: str, capture: CaptureDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrivals = arrived(tmp_path / "den", SAMPLES[0])
    monkeypatch.setattr("desktop.workflow.capture_desk.stands_still", lambda _arrival: True)
    arrivals[0].path.unlink()
    taken, (note,) = capture.take_arrivals(code, arrivals)

    assert taken == arrivals
    assert note.is_problem
    assert "Không tìm thấy tệp" in note.text


def test_same_file_arriving_twice_is_one_paper(store: Store, code: str, capture: CaptureDesk, tmp_path: Path) -> None:
    for _ in range(2):
        capture.take_arrivals(code, arrived(tmp_path / "den", SAMPLES[0]))
        read_waiting(store, code, quick_reader())

    assert len(show_dossier(store, code).papers) == 1
    assert check(store).ok


def test_last_paper_waits_while_more_is_coming(store: Store, code: str, capture: CaptureDesk, tmp_path: Path) -> None:
    files = [write(tmp_path / f"{name}.jpg", paper("other", {"subject": name})) for name in ("a", "b")]
    keep_files(store, code, files)
    read_waiting(store, code, stand_in, is_more_coming=lambda: True)
    assert [len(each.pages) for each in show_dossier(store, code).papers] == [1]
    assert [each.status.value for each in show_dossier(store, code).captures] == ["read", "waiting"]

    read_waiting(store, code, stand_in)
    assert len(show_dossier(store, code).papers) == 2
    assert check(store).ok


def test_page_that_comes_while_others_are_read_holds_the_last_paper_back(
    store: Store, code: str, tmp_path: Path
) -> None:
    first, second = (write(tmp_path / f"{name}.jpg", paper("other", {"subject": name})) for name in ("a", "b"))
    keep_files(store, code, [first])

    def while_another_comes(paths: Sequence[Path], folder: Path, on_progress: Progress) -> StackReading:
        keep_files(store, code, [second])
        return stand_in(paths, folder, on_progress)

    read_waiting(store, code, while_another_comes, is_more_coming=lambda: False)
    assert show_dossier(store, code).papers == ()
    read_waiting(store, code, stand_in, is_more_coming=lambda: False)
    assert len(show_dossier(store, code).papers) == 2


def _drawn(path: Path, made: MadePage) -> Path:
    """Leave a made page as a driver does, large enough to be read."""
    Image.fromarray(made.pixels).save(path, dpi=(made.dpi, made.dpi))
    return path


def test_two_pages_of_a_scan_are_one_paper(store: Store, code: str, capture: CaptureDesk) -> None:
    """Read in earnest: the second sheet bears neither a title nor a number."""
    first = make_page("marital_status_certificate", 2, level=Level.CLEAN)
    rest = first.pixels[first.pixels.shape[0] // 2 :]
    second = np.full_like(first.pixels, 255)
    second[300 : 300 + rest.shape[0]] = rest
    with capture.scanning(code) as spool:
        for number, page in enumerate((first, replace(first, pixels=second)), 1):
            spool.keep(_drawn(spool.folder / f"{number:05}.tif", page))
    read_waiting(store, code, reader(1))

    assert [len(paper.pages) for paper in show_dossier(store, code).papers] == [2]


def test_numbered_pictures_are_one_stack_in_their_order(store: Store, code: str, tmp_path: Path) -> None:
    names = ("IMG_0010.jpg", "IMG_0009.jpg", "khac.jpg", "IMG_0012.jpg", "to-2.pdf", "to-3.pdf")
    keep_files(store, code, [write(tmp_path / name, paper("other", {"subject": name})) for name in names])
    keep_files(store, code, [write(tmp_path / "IMG_0013.jpg", paper("other", {"subject": "sau"}))])
    with store.database.reading() as session:
        found = waiting_captures(session, get_dossier(session, code))

    assert [each.name for each in found] == [
        "IMG_0009.jpg", "IMG_0010.jpg", "IMG_0012.jpg", "khac.jpg", "to-2.pdf", "to-3.pdf", "IMG_0013.jpg"
    ]  # fmt: skip
    stacks = [each.stack for each in found]
    assert stacks[0]
    assert stacks[0] == stacks[1]
    assert stacks[2:] == [""] * 5, "a number that is missing, another name in between, files of many pages"
