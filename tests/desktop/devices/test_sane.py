"""Stacks through SANE: its own test device for what goes well, a stand-in program for what goes wrong."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PIL import Image

from desktop.devices.errors import (
    CoverOpen,
    DeviceBusy,
    DeviceError,
    DeviceLost,
    DeviceNotFound,
    DeviceRefused,
    DriverMissing,
    FeederEmpty,
    PaperJam,
    ProfileRefused,
)
from desktop.devices.sane import SaneDriver
from desktop.devices.scanner import (
    Abilities,
    Colour,
    NoScanners,
    ScanCalls,
    ScannedPage,
    ScanOrder,
    ScanProfile,
    Source,
)
from ocr.errors import Cancelled
from storage.errors import DiskFull
from tests.desktop.devices.sane_stand_in import DEVICE, bad_scanner, sane_folder

FEEDER = ScanProfile(100, Colour.GRAY)
GLASS = ScanProfile(100, Colour.COLOUR, Source.FLATBED)


@dataclass
class Heard:
    """What a driver told; `then` is done after each page."""

    pages: list[ScannedPage] = field(default_factory=list)
    sizes: list[tuple[int, int]] = field(default_factory=list)
    progress: list[tuple[int, int]] = field(default_factory=list)
    is_cancelled: bool = False
    then: Callable[[], None] = lambda: None

    def calls(self) -> ScanCalls:
        return ScanCalls(self._page, lambda page, percent: self.progress.append((page, percent)), self._check)

    def _page(self, page: ScannedPage) -> None:
        with Image.open(page.path) as image:
            image.load()
            self.sizes.append(image.size)
        self.pages.append(page)
        self.then()

    def _check(self) -> None:
        if self.is_cancelled:
            raise Cancelled


@pytest.fixture
def test_device(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SaneDriver:
    monkeypatch.setenv("SANE_CONFIG_DIR", str(sane_folder(tmp_path / "sane")))
    return SaneDriver()


def scan(driver: SaneDriver, folder: Path, heard: Heard, profile: ScanProfile = FEEDER, device: str = DEVICE) -> int:
    return driver.scan(ScanOrder(device, profile, folder), heard.calls())


def test_devices_are_listed_with_names_for_people(test_device: SaneDriver) -> None:
    scanners = test_device.list_devices()

    assert [each.id for each in scanners] == ["test:0", "test:1"]
    assert scanners[0].name == "Noname frontend-tester"


def test_device_says_what_it_can(test_device: SaneDriver) -> None:
    assert test_device.abilities(DEVICE) == Abilities(
        frozenset(Source), frozenset({Colour.COLOUR, Colour.GRAY}), can_duplex=False
    )


def test_stack_ends_when_the_feeder_is_empty(test_device: SaneDriver, tmp_path: Path) -> None:
    heard = Heard()

    assert scan(test_device, tmp_path, heard) == 10
    assert [each.number for each in heard.pages] == list(range(1, 11))
    assert heard.sizes == [(787, 787)] * 10  # 200 mm, all that the device has, at 100 dpi
    assert heard.progress
    assert all(1 <= page <= 11 and 0 <= percent < 100 for page, percent in heard.progress)
    assert not list(tmp_path.glob("*.part"))


def test_glass_gives_one_page_at_the_wanted_resolution(test_device: SaneDriver, tmp_path: Path) -> None:
    heard = Heard()

    assert scan(test_device, tmp_path, heard, GLASS) == 1
    with Image.open(heard.pages[0].path) as image:
        assert image.mode == "RGB"
        assert round(image.info["dpi"][0]) == 100


@pytest.mark.parametrize(
    ("status", "error"),
    [
        ("SANE_STATUS_JAMMED", PaperJam),
        ("SANE_STATUS_COVER_OPEN", CoverOpen),
        ("SANE_STATUS_DEVICE_BUSY", DeviceBusy),
        ("SANE_STATUS_ACCESS_DENIED", DeviceRefused),
        ("SANE_STATUS_IO_ERROR", DeviceLost),
        ("SANE_STATUS_NO_MEM", DeviceLost),
        ("SANE_STATUS_INVAL", ProfileRefused),
        ("SANE_STATUS_NO_DOCS", FeederEmpty),
        ("SANE_STATUS_CANCELLED", Cancelled),
    ],
)
def test_trouble_of_the_device_has_its_type(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: str, error: type[Exception]
) -> None:
    folder = sane_folder(tmp_path / "sane", **{"read-status-code": f'"{status}"'})
    monkeypatch.setenv("SANE_CONFIG_DIR", str(folder))
    with pytest.raises(error) as caught:
        scan(SaneDriver(), tmp_path, heard := Heard())

    assert heard.pages == []
    assert not isinstance(caught.value, DeviceError) or caught.value.pages == 0


def test_scanner_that_is_not_there_is_told_as_such(test_device: SaneDriver, tmp_path: Path) -> None:
    with pytest.raises(DeviceNotFound):
        scan(test_device, tmp_path, Heard(), device="nosuch:0")


def test_program_that_is_not_installed_is_told_as_such(tmp_path: Path) -> None:
    driver = SaneDriver("no-such-scanimage")
    for ask in (driver.list_devices, lambda: driver.abilities(DEVICE), lambda: scan(driver, tmp_path, Heard())):
        with pytest.raises(DriverMissing):
            ask()


@pytest.mark.parametrize(
    ("script", "error"),
    [
        ("echo 'scanimage: sane_start: Document feeder jammed' >&2; exit 6", PaperJam),
        ("exit 8", CoverOpen),
        ("kill -SEGV $$", DeviceLost),
        ("kill -KILL $$", DeviceLost),
        ("exit 99", DeviceLost),
        ("echo 'scanimage: open of device x:1 failed: Device busy' >&2; exit 1", DeviceBusy),
        ("echo 'scanimage: open of device x:1 failed: Access to resource has been denied' >&2; exit 1", DeviceRefused),
    ],
)
def test_what_came_before_trouble_is_kept_and_counted(tmp_path: Path, script: str, error: type[DeviceError]) -> None:
    driver = SaneDriver(bad_scanner(tmp_path, script))
    with pytest.raises(error) as caught:
        scan(driver, tmp_path, heard := Heard())

    assert len(heard.pages) == 3
    assert (caught.value.pages, caught.value.next_page) == (3, 4)


def test_empty_feeder_after_pages_is_the_end_of_the_stack(tmp_path: Path) -> None:
    said = "echo 'scanimage: sane_start: Document feeder out of documents' >&2; exit 7"
    assert scan(SaneDriver(bad_scanner(tmp_path, said)), tmp_path, Heard()) == 3


def test_half_a_page_is_no_page(tmp_path: Path) -> None:
    driver = SaneDriver(bad_scanner(tmp_path, 'printf -v half "$batch" 4; echo x > "$half.part"; exit 9'))
    with pytest.raises(DeviceLost):
        scan(driver, tmp_path, heard := Heard())

    assert [each.number for each in heard.pages] == [1, 2, 3]


def test_stopping_ends_the_program_and_keeps_what_came(tmp_path: Path) -> None:
    driver = SaneDriver(bad_scanner(tmp_path, f"echo $$ > {tmp_path / 'pid'}; exec sleep 60"))
    heard = Heard()

    def stop_after_two() -> None:
        if len(heard.pages) == 2:
            time.sleep(0.3)  # the third comes while nobody listens
            heard.is_cancelled = True

    heard.then = stop_after_two
    started = time.monotonic()
    with pytest.raises(Cancelled):
        scan(driver, tmp_path, heard)

    assert time.monotonic() - started < 30
    assert len(heard.pages) == 3
    pid = tmp_path / "pid"
    if pid.exists():
        with pytest.raises(ProcessLookupError):
            os.kill(int(pid.read_text()), 0)


def test_program_that_does_not_stop_is_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.devices.sane._STOP_S", 0.2)
    driver = SaneDriver(bad_scanner(tmp_path, "trap '' TERM; while :; do read -t 1 < <(:); done"))
    heard = Heard()
    heard.then = lambda: setattr(heard, "is_cancelled", len(heard.pages) == 3)
    with pytest.raises(Cancelled):
        scan(driver, tmp_path, heard)

    assert len(heard.pages) == 3


def test_silent_device_is_given_up(tmp_path: Path) -> None:
    driver = SaneDriver(bad_scanner(tmp_path, "exec sleep 60"), silence_s=0.3)
    with pytest.raises(DeviceLost) as caught:
        scan(driver, tmp_path, heard := Heard())

    assert caught.value.pages == len(heard.pages) == 3


@pytest.mark.parametrize(
    ("last", "error"),
    [
        ("Scanned page 4. (scanner status = 8)", CoverOpen),
        ("Scanned page 4. (scanner status = 6)", PaperJam),
        ("scanimage: sane_start: Document feeder jammed", DeviceLost),
        ("Scanned page 3. (scanner status = 5)", None),
        ("scanimage: sane_start: Document feeder out of documents", None),
    ],
)
def test_process_that_is_through_and_does_not_end_is_taken_at_its_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, last: str, error: type[Exception] | None
) -> None:
    """SANE's test device hangs so after an error, once in some hundred stacks."""
    monkeypatch.setattr("desktop.devices.sane._STOP_S", 0.2)
    said = f"Scanned page 3. (scanner status = 5)\n{last}\nBatch terminated, 3 pages scanned\n"
    driver = SaneDriver(bad_scanner(tmp_path, f"printf '%s' '{said}' >&2\nexec sleep 60"))
    started = time.monotonic()
    if error is None:
        assert scan(driver, tmp_path, Heard()) == 3
    else:
        with pytest.raises(error):
            scan(driver, tmp_path, Heard())

    assert time.monotonic() - started < 30


def test_page_that_cannot_be_kept_ends_the_scan(tmp_path: Path) -> None:
    driver = SaneDriver(bad_scanner(tmp_path, "exec sleep 60"))

    def full() -> None:
        raise DiskFull

    with pytest.raises(DiskFull):
        scan(driver, tmp_path, Heard(then=full))


def test_machine_without_scanners_has_none(tmp_path: Path) -> None:
    driver = NoScanners()

    assert driver.list_devices() == ()
    assert driver.abilities("x").sources == frozenset()
    assert driver.scan(ScanOrder("x", FEEDER, tmp_path), Heard().calls()) == 0
