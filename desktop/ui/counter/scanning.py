"""Scanning at the counter: a stack at a time, each page safe before it is shown, and read while the next one comes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.devices.scanner import Abilities, ScanCalls, ScannedPage, Scanner, ScannerDriver, ScanOrder, ScanProfile
from desktop.jobs.job import Job, JobHandle, Lane
from desktop.ui.counter.bench import Bench
from desktop.ui.counter.capture_state import ScanPhase, page_came, scan_begun, scan_ended, with_profile
from desktop.ui.counter.intake import Intake
from desktop.ui.counter.state import page_arrived
from desktop.ui.counter.view import CounterView
from desktop.workflow.desk_types import KeptPage
from desktop.workflow.pictures import PictureOrder
from ocr.errors import HosoError

Found = Callable[[tuple[Scanner, ...]], None]
Failed = Callable[[HosoError], None]


class Scanning(QObject):
    """Drives the scanner.

    `choice_wanted` tells that a person has to say which one; `first_kept` which file came first of a scan that was
    made instead of a page, and the number of that page; `results_came` that a stack of results is whole.
    """

    choice_wanted = Signal()
    first_kept = Signal(str, int)
    results_came = Signal()
    _page_kept = Signal(str, object)
    _result_kept = Signal()

    def __init__(self, bench: Bench, driver: ScannerDriver, intake: Intake, view: CounterView) -> None:
        super().__init__(view)
        self._bench = bench
        self._driver = driver
        self._intake = intake
        self._pictures = view.pictures
        self._instead_of: int | None = None
        self._asked_for: Callable[[], None] = self.scan
        self._scan: JobHandle | None = None
        self._page_kept.connect(self._on_page_kept)  # comes from a lane: told in the thread of the window
        self._result_kept.connect(self._on_result_kept)

    def scan(self, *, instead_of: int | None = None) -> None:
        """Scan with what was chosen last into the dossier on the screen; who has not chosen yet is asked to.

        The first page that comes takes the place of the page `instead_of`, unless that is None, once it is read.
        """
        state = self._bench.state
        if not state.can_scan:
            return
        self._instead_of = instead_of
        if not state.capture.settings.device:
            self._find_first(lambda: self.scan(instead_of=instead_of))
            return
        self._bench.change(replace(state, error="", notes=(), capture=scan_begun(state.capture, state.code)))
        self._start(state.code, state.capture.settings.device, state.capture.profile)

    def go_on(self) -> None:
        """Scan what was asked for before somebody had to say with which scanner."""
        self._asked_for()

    def scan_results(self) -> None:
        """Scan a stack of issued results, whatever dossiers they belong to; `results_came` tells of its end."""
        state = self._bench.state
        if not state.can_scan_results:
            return
        device, profile = state.capture.settings.device, state.capture.profile
        if not device:
            self._find_first(self.scan_results)
            return
        self._bench.change(replace(state, error="", notes=(), capture=scan_begun(state.capture, "")))

        def scan(job: Job) -> int:
            with self._bench.desk().capture.scanning_results() as spool:

                def on_page(page: ScannedPage) -> None:
                    spool.keep(page.path)
                    self._result_kept.emit()

                calls = ScanCalls(on_page, lambda _page, percent: job.tell(percent, 100), job.check_cancelled)
                return self._driver.scan(ScanOrder(device, profile, spool.folder), calls)

        self._submit(scan, self._end_results)

    def stop(self) -> None:
        """Ask the scanner to stop; what came is kept."""
        capture = self._bench.state.capture
        if self._scan is not None and capture.phase is ScanPhase.RUNNING:
            self._scan.cancel()
            self._bench.change_capture(replace(capture, phase=ScanPhase.STOPPING))

    def find(self, found: Found, failed: Failed) -> JobHandle:
        """Have the scanners looked for that answer now."""
        return self._bench.runner.submit(
            Lane.SCAN, lambda _job: self._driver.list_devices(), name="find scanners", done=found, failed=failed
        )

    def ask(self, device: str, told: Callable[[Abilities], None], failed: Failed) -> JobHandle:
        """Have a scanner asked what it can."""
        return self._bench.runner.submit(
            Lane.SCAN, lambda _job: self._driver.abilities(device), name="ask scanner", done=told, failed=failed
        )

    def _find_first(self, scan: Callable[[], None]) -> None:
        self._asked_for = scan
        capture = self._bench.state.capture
        self._bench.change(replace(self._bench.state, error="", capture=replace(capture, phase=ScanPhase.SEARCHING)))

        def found(scanners: tuple[Scanner, ...]) -> None:
            capture = replace(self._bench.state.capture, phase=ScanPhase.IDLE)
            if len(scanners) == 1:
                capture = replace(capture, settings=with_profile(capture.settings, scanners[0], capture.profile))
            self._bench.change_capture(capture)
            if len(scanners) == 1:
                scan()
            else:
                self.choice_wanted.emit()

        def failed(error: HosoError) -> None:
            self._bench.change_capture(replace(self._bench.state.capture, phase=ScanPhase.IDLE))
            self._bench.fail(error)

        self.find(found, failed)

    def _start(self, code: str, device: str, profile: ScanProfile) -> None:
        is_result = self._bench.state.as_result
        name = self._bench.state.capture.settings.device_name or device

        def scan(job: Job) -> int:
            with self._bench.desk().capture.scanning(code, is_result=is_result, device=name) as spool:

                def on_page(page: ScannedPage) -> None:
                    self._page_kept.emit(code, spool.keep(page.path))

                calls = ScanCalls(on_page, lambda _page, percent: job.tell(percent, 100), job.check_cancelled)
                return self._driver.scan(ScanOrder(device, profile, spool.folder), calls)

        self._submit(scan, lambda: self._end(code))

    def _submit(self, scan: Callable[[Job], int], end: Callable[[], None]) -> None:
        """Have it scanned; however that ends, what came is worked with, and then what went wrong is said."""

        def failed(error: HosoError) -> None:
            end()
            self._bench.fail(error)

        self._scan = self._bench.runner.submit(
            Lane.SCAN,
            scan,
            name="scan",
            done=lambda _pages: end(),
            failed=failed,
            cancelled=end,
            progress=self._on_progress,
        )

    def _on_progress(self, percent: int, _whole: int) -> None:
        capture = self._bench.state.capture
        if capture.phase is ScanPhase.RUNNING and percent != capture.percent:
            self._bench.change_capture(replace(capture, percent=percent))

    def _on_page_kept(self, code: str, kept: KeptPage) -> None:
        page = kept.page
        if self._instead_of is not None:
            self.first_kept.emit(page.sha256, self._instead_of)
            self._instead_of = None
        if kept.preview is not None:
            self._pictures.show_preview(PictureOrder(page.sha256, 0, 0, is_capture=True), kept.preview)
        state = self._bench.state
        self._bench.change(page_arrived(replace(state, capture=page_came(state.capture)), code, page))
        self._intake.judge(page)
        if not self._intake.is_reading(code):
            self._intake.read(code)

    def _end(self, code: str) -> None:
        """Read what is left: while pages came, the last paper had to wait for them."""
        came = self._bench.state.capture.pages
        self._bench.change_capture(scan_ended(self._bench.state.capture))
        if came:
            self._intake.read(code)

    def _on_result_kept(self) -> None:
        self._bench.change_capture(page_came(self._bench.state.capture))

    def _end_results(self) -> None:
        came = self._bench.state.capture.pages
        self._bench.change_capture(scan_ended(self._bench.state.capture))
        if came:
            self.results_came.emit()
