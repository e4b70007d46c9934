"""A dossier as the package for a one-stop system."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.workflow.arrange_types import Lay
from desktop.workflow.desk import Desk
from desktop.workflow.hoso_fields import parse_hoso
from desktop.workflow.owner_input import OwnerInput
from ocr.errors import Cancelled
from storage.errors import FileMissing, NotFound, PlaceUnusable
from storage.states import ComponentState, DossierStep
from tests.helpers.made_desk import SAMPLES
from tests.helpers.stand_in_reader import stand_in


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.open(tmp_path / "store", read=stand_in())
    yield made
    made.close()


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "giao"
    folder.mkdir()
    return folder


@pytest.fixture
def code(desk: Desk) -> str:
    """A marriage registered anew: two birth certificates of which nothing is asked, and a result."""
    made = desk.take_in("1.001193", OwnerInput("062187001234", name="Nguyễn Thị Hòa"))
    desk.keep(made, SAMPLES[:2])
    desk.finish.keep_results(made, SAMPLES[2:3])
    desk.read_waiting(made, lambda _done, _total: None)
    return made


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_package_has_the_papers_under_portal_names_and_tells_of_them(desk: Desk, code: str, target: Path) -> None:
    dossier = desk.dossier(code).dossier
    lay = dossier.components[0]
    desk.arrange(code, Lay(dossier.papers[0].id, lay.id))
    seen: list[tuple[int, int]] = []
    folder = desk.finish.export(code, target, lambda done, total: seen.append((done, total)))

    assert folder == target / code
    assert names(target) == [code]
    assert names(folder) == [
        "062187001234.1.001193.GT.01.pdf", "062187001234.1.001193.KQ.01.pdf", "062187001234.1.001193.TP01.01.pdf",
        "hoso.json",
    ]  # fmt: skip
    assert all((folder / name).read_bytes().startswith(b"%PDF") for name in names(folder)[:3])
    assert seen == [(0, 3), (1, 3), (2, 3), (3, 3)]
    fields = json.loads((folder / "hoso.json").read_text("utf-8"))
    assert fields["MaHoSo"] == code
    assert fields["TaiLieuNop"][0]["DuongDanTaiTepTin"] == "062187001234.1.001193.TP01.01.pdf"
    assert fields["DanhSachGiayToKetQua"][0]["DuongDanTepTinKetQua"] == "062187001234.1.001193.KQ.01.pdf"
    assert [each["DuongDanTaiTepTin"] for each in fields["DanhSachTepDinhKemKhac"]] == [
        "062187001234.1.001193.GT.01.pdf"
    ]


def test_sidecar_is_understood_as_it_was_meant(desk: Desk, code: str, target: Path) -> None:
    for step in (DossierStep.APPRAISED, DossierStep.APPROVED, DossierStep.SEALED, DossierStep.RETURNED):
        desk.finish.step(code, step, desk.dossier(code).dossier.version)
    desk.finish.export(code, target, lambda _done, _total: None)
    dossier = desk.dossier(code).dossier
    read = parse_hoso(json.loads((target / code / "hoso.json").read_text("utf-8")))

    assert (read.code, read.procedure, read.unit, read.step) == (code, "1.001193", dossier.unit, DossierStep.RETURNED)
    assert read.received_at == dossier.received_at.replace(microsecond=0)
    assert (read.owner_number, read.owner_name) == ("062187001234", dossier.owner.name)
    assert read.result_files == 1
    expected = [
        ComponentState.MISSING if each.state is ComponentState.IN_DATABASE else each.state
        for each in dossier.components
    ]
    assert [each.state for each in read.components] == expected


def test_package_that_is_there_is_replaced_as_a_whole(desk: Desk, code: str, target: Path) -> None:
    desk.finish.export(code, target, lambda _done, _total: None)
    (target / code / "cũ.pdf").write_bytes(b"x")
    desk.finish.export(code, target, lambda _done, _total: None)

    assert names(target) == [code]
    assert "cũ.pdf" not in names(target / code)


def test_who_stops_at_the_last_moment_keeps_the_package_that_was_there(desk: Desk, code: str, target: Path) -> None:
    desk.finish.export(code, target, lambda _done, _total: None)
    (target / code / "cũ.pdf").write_bytes(b"x")

    def stop(done: int, total: int) -> None:
        if done == total:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.finish.export(code, target, stop)

    assert names(target) == [code]
    assert "cũ.pdf" in names(target / code)


def test_what_fails_leaves_nothing_behind(desk: Desk, code: str, target: Path, tmp_path: Path) -> None:
    def stop(done: int, _total: int) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.finish.export(code, target, stop)
    with pytest.raises(PlaceUnusable):
        desk.finish.export(code, tmp_path / "không có", lambda _done, _total: None)
    with pytest.raises(NotFound):
        desk.finish.export("H34.12-261120-9999", target, lambda _done, _total: None)
    for file in (tmp_path / "store" / "files").rglob("*"):
        if file.is_file():
            file.unlink()
    with pytest.raises(FileMissing):
        desk.finish.export(code, target, lambda _done, _total: None)
    assert names(target) == []
