"""What the settings ask of a real store: decisions, files, and backups that are proven."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.workflow.desk import Desk
from desktop.workflow.owner_input import OwnerInput
from ocr.errors import Cancelled
from storage.decisions import Office
from storage.errors import BackupUnusable, BadValue, CatalogueUnreadable, ChecksumMismatch
from storage.progress import no_progress
from tests.helpers.made_desk import NUMBER, SAMPLES
from tests.helpers.stand_in_reader import stand_in


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.open(tmp_path / "kho", read=stand_in())
    yield made
    made.close()


@pytest.fixture
def code(desk: Desk) -> str:
    code = desk.take_in("1.001193", OwnerInput(NUMBER, name="Nguyễn Thị Hòa"))
    desk.keep(code, SAMPLES[:2])
    return code


def a_file(folder: Path) -> Path:
    return next(path for path in sorted((folder / "files").rglob("*")) if path.is_file())


def test_new_store_offers_what_can_be_decided(desk: Desk) -> None:
    now = desk.office.load()

    assert now.office == Office()
    assert now.procedures == len(desk.lookup.procedures())
    assert [aim.key for aim in now.aims] == ["intake", "4.1", "4.3", "2.1"]
    assert all(line.paper and line.database and line.source for line in now.databases)
    assert len({line.line for line in now.databases}) == len(now.databases)
    assert any(not line.is_checked for line in now.databases)


def test_decision_holds_for_the_next_dossier(desk: Desk) -> None:
    desk.office.change(Office(unit="H34.77", unit_name="UBND phường Kon Tum"))

    assert desk.take_in("1.001193", OwnerInput(NUMBER, name="Nguyễn Thị Hòa")).startswith("H34.77-")
    assert ("H34.77", "UBND phường Kon Tum") in [(unit.code, unit.name) for unit in desk.supervision.units()]


def test_calendar_file_is_looked_at_before_it_is_taken(desk: Desk, tmp_path: Path) -> None:
    good, bad = tmp_path / "tot.toml", tmp_path / "hong.toml"
    good.write_text("days_off = [2026-12-31]\n", "utf-8")
    bad.write_text("days_off = 7\n", "utf-8")

    assert desk.office.read_calendar(good) == "days_off = [2026-12-31]\n"
    for path in (bad, tmp_path / "khong-co.toml"):
        with pytest.raises(BadValue):
            desk.office.read_calendar(path)


def test_procedures_come_from_a_table(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(CatalogueUnreadable):
        desk.office.import_procedures(SAMPLES[0], no_progress)
    table = tmp_path / "thu-tuc.csv"
    table.write_text(
        "Mã thủ tục,Tên thủ tục,Lĩnh vực,Tên giấy tờ\n9.999999,Thủ tục mới của xã,Hộ tịch,Tờ khai\n", "utf-8"
    )
    before = desk.office.load().procedures

    assert desk.office.import_procedures(table, no_progress).imported == 1
    assert desk.office.load().procedures == before + 1


def test_backup_is_made_and_proven(desk: Desk, code: str, tmp_path: Path) -> None:
    folder = tmp_path / "sao-luu"
    assert desk.office.backup_in(folder) is None
    told: list[tuple[int, int]] = []
    made = desk.office.back_up(folder, lambda done, total: told.append((done, total)))

    assert made.files >= 2
    assert told[-1][0] == told[-1][1]
    assert desk.office.backup_in(folder) is not None
    assert desk.office.verify(folder, no_progress).files == made.files


def test_damaged_backup_is_told(desk: Desk, code: str, tmp_path: Path) -> None:
    folder = tmp_path / "sao-luu"
    desk.office.back_up(folder, no_progress)
    victim = a_file(folder)
    whole = victim.read_bytes()
    victim.chmod(0o600)
    victim.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    with pytest.raises(ChecksumMismatch):
        desk.office.verify(folder, no_progress)
    victim.unlink()
    with pytest.raises(BackupUnusable):
        desk.office.verify(folder, no_progress)
    victim.write_bytes(whole)
    desk.office.verify(folder, no_progress)
    database = next(folder.glob("store-*.db"))
    database.write_bytes(database.read_bytes() + b"\0")
    with pytest.raises(ChecksumMismatch):
        desk.office.verify(folder, no_progress)


def test_stopped_backup_leaves_the_former_one(desk: Desk, code: str, tmp_path: Path) -> None:
    folder = tmp_path / "sao-luu"
    former = desk.office.back_up(folder, no_progress)
    desk.keep(code, SAMPLES[2:4])

    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.office.back_up(folder, stop)
    assert desk.office.backup_in(folder) == former
    assert desk.office.verify(folder, no_progress) == former


def test_backup_goes_nowhere_that_is_something_else(desk: Desk, code: str, tmp_path: Path) -> None:
    (tmp_path / "anh").mkdir()
    (tmp_path / "anh" / "a.txt").write_text("của người khác", "utf-8")
    for folder in (tmp_path / "anh", tmp_path / "kho" / "sao-luu"):
        with pytest.raises(BackupUnusable):
            desk.office.back_up(folder, no_progress)
    with pytest.raises(BackupUnusable):
        desk.office.backup_in(tmp_path / "anh")
