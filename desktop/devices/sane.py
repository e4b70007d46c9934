"""Scanners through SANE: `scanimage` as a child process, one for each stack.

A backend that crashes or hangs takes its process with it and not the window; why no binding: docs/adr/0019-scanners.md.
`scanimage` writes each page beside its name first and gives it the name when it is whole; only then it prints the name.
It ends by itself when its pipes have no reader any more, so a killed program leaves no scanner running.
"""

from __future__ import annotations

import os
import re
import selectors
import shutil
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

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
from desktop.devices.sane_options import abilities_of, arguments, is_fed, parse_options
from desktop.devices.scanner import Abilities, ScanCalls, ScannedPage, Scanner, ScanOrder
from ocr.errors import Cancelled, HosoError

_STATUS: Mapping[int, type[DeviceError]] = {
    3: DeviceBusy,
    4: ProfileRefused,
    6: PaperJam,
    8: CoverOpen,
    11: DeviceRefused,
}
"""SANE_Status (the SANE standard, 4.2.7), which `scanimage` ends with."""

_STOPPED_AT_THE_DEVICE, _WHOLE_PAGE, _NO_DOCUMENTS = 2, 5, 7
_OPEN_FAILED = re.compile(r"open of device .* failed: (?P<why>.+)")
_EMPTY = "out of documents"
_OVER = b"Batch terminated, "
_LAST_STATUS = re.compile(r"\(scanner status = (?P<status>\d+)\)\s+Batch terminated, ")
_PROGRESS = re.compile(rb"Progress: (?P<percent>[\d.]+)%")
_LIST_S, _ASK_S = 60.0, 30.0
_SLICE_S = 0.1
_STOP_S = 5.0
"""How long a process may take to end that was asked to, or that said that it is through: backends hang over that."""

SILENCE_S = 120.0
"""A device that says nothing for so long is given up: lamps warm up in less, and nobody waits longer."""

_KEPT_SAID_BYTES = 4096
_WHOLE = 100


class SaneDriver:
    """The scanners that `scanimage` knows. Safe to use from one thread at a time."""

    def __init__(self, program: str = "scanimage", *, silence_s: float = SILENCE_S) -> None:
        self._program = program
        self._silence_s = silence_s

    def list_devices(self) -> tuple[Scanner, ...]:
        """Return the scanners that answer now; see `ScannerDriver`."""
        said = self._ask(["--formatted-device-list=%d\t%v %m%n"], _LIST_S)
        rows = (line.partition("\t") for line in said.splitlines() if "\t" in line)
        return tuple(Scanner(device, " ".join(name.replace("_", " ").split())) for device, _, name in rows)

    def abilities(self, device: str) -> Abilities:
        """Return what a scanner offers; see `ScannerDriver`."""
        return abilities_of(parse_options(self._options_of(device)))

    def scan(self, order: ScanOrder, calls: ScanCalls) -> int:
        """Scan a stack; see `ScannerDriver`."""
        options = parse_options(self._options_of(order.device))
        calls.check_cancelled()
        command = [
            f"--device-name={order.device}",
            *arguments(options, order.profile),
            "--format=tiff",
            f"--batch={order.folder / '%05d.tif'}",
            "--batch-print",
            "--progress",
            *([] if is_fed(options, order.profile) else ["--batch-count=1"]),
        ]
        process = self._start(command)
        stack = _Stack(process, calls, self._silence_s)
        try:
            status = stack.run()
        finally:
            stack.close()
        error = stack.error(status)
        if error is not None:
            raise error
        return stack.pages

    def _options_of(self, device: str) -> str:
        return self._ask([f"--device-name={device}", "--all-options"], _ASK_S)

    def _ask(self, words: Sequence[str], limit_s: float) -> str:
        try:
            answer = subprocess.run(  # noqa: S603  # our own words and a device that SANE named
                [self._path(), *words],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                env=_environment(),
                timeout=limit_s,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise DeviceLost from error
        except OSError as error:
            raise DriverMissing from error
        if answer.returncode != 0:
            raise _error_of(answer.returncode, answer.stderr.decode("utf-8", "replace"), 0)
        return answer.stdout.decode("utf-8", "replace")

    def _start(self, words: Sequence[str]) -> subprocess.Popen[bytes]:
        try:
            return subprocess.Popen(  # noqa: S603  # see _ask
                [self._path(), *words],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=_environment(),
            )
        except OSError as error:
            raise DriverMissing from error

    def _path(self) -> str:
        found = shutil.which(self._program)
        if found is None:
            raise DriverMissing
        return found


class _Stack:
    """One stack on its way: listens to both pipes of the process and passes on what it says."""

    def __init__(self, process: subprocess.Popen[bytes], calls: ScanCalls, silence_s: float) -> None:
        self.pages = 0
        self._process = process
        self._calls = calls
        self._silence_s = silence_s
        self._said = b""
        self._line = b""
        self._is_silent = False

    def run(self) -> int:
        """Listen to the end and return the exit status; pages are told of as they come, also those before a stop."""
        try:
            with selectors.DefaultSelector() as selector:
                selector.register(_pipe(self._process.stdout), selectors.EVENT_READ, self._on_out)
                selector.register(_pipe(self._process.stderr), selectors.EVENT_READ, self._on_err)
                self._listen(selector)
        except Cancelled:
            self._end()
            self._on_out(_pipe(self._process.stdout).read())
            raise
        return self._process.wait()

    def _listen(self, selector: selectors.BaseSelector) -> None:
        heard_at = time.monotonic()
        while selector.get_map():
            if not self._is_silent:
                self._calls.check_cancelled()
            for key, _ in selector.select(_SLICE_S):
                data = os.read(key.fd, 1 << 16)
                if data:
                    key.data(data)
                    heard_at = time.monotonic()
                else:
                    selector.unregister(key.fileobj)
            limit_s = min(_STOP_S, self._silence_s) if _OVER in self._said else self._silence_s
            if not self._is_silent and time.monotonic() - heard_at > limit_s:
                self._is_silent = True
                self._end()

    def close(self) -> None:
        """Leave nothing behind, whatever happened."""
        self._end()
        for pipe in (self._process.stdout, self._process.stderr):
            _pipe(pipe).close()

    def _end(self) -> None:
        """End the process if it has not ended: asked first, so that the device takes its sheet out, then killed."""
        if self._process.poll() is not None:
            return
        self._process.terminate()
        try:
            self._process.wait(_STOP_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def error(self, status: int) -> HosoError | None:
        """Return what ended the stack early, None when it went through."""
        said = self._said.decode("utf-8", "replace")
        if self._is_silent:
            last = _LAST_STATUS.search(said)
            if last is not None:
                status = int(last["status"])
            elif _OVER in self._said and _EMPTY in said:
                status = _NO_DOCUMENTS
            else:
                return DeviceLost(self.pages)
            status = 0 if status == _WHOLE_PAGE else status
        if status == _STOPPED_AT_THE_DEVICE:
            return Cancelled()
        if status in {0, _NO_DOCUMENTS} or (_EMPTY in said and status > 0):
            return None if self.pages else FeederEmpty()
        return _error_of(status, said, self.pages)

    def _on_out(self, data: bytes) -> None:
        *names, self._line = (self._line + data).split(b"\n")
        for name in names:
            self.pages += 1
            self._calls.on_page(ScannedPage(Path(os.fsdecode(name)), self.pages))

    def _on_err(self, data: bytes) -> None:
        found = [*_PROGRESS.finditer(data)]
        percent = int(float(found[-1]["percent"])) if found else _WHOLE
        if percent < _WHOLE:  # of a whole page `on_page` tells, perhaps before this
            self._calls.on_progress(self.pages + 1, percent)
        self._said = (self._said + _PROGRESS.sub(b"", data))[-_KEPT_SAID_BYTES:]


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None  # noqa: S101  # Popen was told to make both
    return pipe


def _error_of(status: int, said: str, pages: int) -> DeviceError:
    """Return the error that an exit status other than 0 and the last words mean."""
    failed = _OPEN_FAILED.search(said)
    if failed is not None:
        why = failed["why"].lower()
        if "busy" in why:
            return DeviceBusy(pages)
        return DeviceRefused(pages) if "denied" in why else DeviceNotFound(pages)
    return _STATUS.get(status, DeviceLost)(pages)


def _environment() -> dict[str, str]:
    """Return our environment with messages in English, which are what we look for."""
    return os.environ | {"LC_ALL": "C", "LANGUAGE": "C"}
