"""Files on their way into a dossier: made safe on one lane, read on another, one stack after the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from desktop.jobs.job import Job, JobHandle, Lane
from desktop.ui.counter.bench import Bench
from desktop.ui.counter.state import Reading, noted, page_judged, read_on, read_out
from desktop.ui.desk_port import DeskPort
from desktop.workflow.desk_types import Note, WaitingPage
from ocr.errors import HosoError

_PASTED = "dan-{number}.png"


class Intake:
    """Takes files in and has what waits read."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._readers: dict[str, JobHandle] = {}
        self._stacks: Counter[str] = Counter()
        self._pasted = 0

    def add_files(self, paths: Sequence[Path]) -> None:
        """Make files safe in the dossier on the screen, then have them read."""
        code, files = self._bench.state.code, tuple(paths)
        if self._bench.state.as_result:
            self._keep(code, len(files), lambda desk: desk.finish.keep_results(code, files))
        else:
            self._keep(code, len(files), lambda desk: desk.keep(code, files))

    def add_picture(self, data: bytes) -> None:
        """Make a pasted picture safe in the dossier on the screen, then have it read."""
        self._pasted += 1
        code, name = self._bench.state.code, _PASTED.format(number=self._pasted)
        self._keep(code, 1, lambda desk: desk.keep_bytes(code, data, name))

    def is_reading(self, code: str) -> bool:
        """Say whether pages of a dossier are being read."""
        return self._stacks[code] > 0

    def read(self, code: str) -> None:
        """Have what waits in a dossier read; what comes while it is read is read after it."""
        bench = self._bench

        def read(job: Job) -> tuple[Note, ...]:
            return bench.desk().read_waiting(code, job.tell)

        def ended() -> None:
            self._stacks[code] -= 1
            if not self._stacks[code]:
                bench.change(read_out(bench.state, code))
            bench.fetch(code)

        def done(notes: tuple[Note, ...]) -> None:
            bench.change(noted(bench.state, code, notes))
            ended()
            bench.stored()

        def failed(error: HosoError) -> None:
            ended()
            bench.fail(error)

        def progress(steps: int, total: int) -> None:
            bench.change(read_on(bench.state, Reading(code, steps, total)))

        self._stacks[code] += 1
        if self._stacks[code] == 1:
            bench.change(read_on(replace(bench.state, error=""), Reading(code)))
        self._readers[code] = bench.runner.submit(
            Lane.STACK, read, name="read", done=done, failed=failed, cancelled=ended, progress=progress
        )

    def stop(self) -> None:
        """Read no more of the dossier on the screen; its pages wait."""
        code = self._bench.state.code
        handle = self._readers.get(code)
        if handle is not None:
            handle.cancel()
            self._bench.change(read_out(self._bench.state, code))

    def judge(self, page: WaitingPage) -> None:
        """Have it said at the page what is wrong with it, long before it is read."""
        bench = self._bench
        bench.runner.submit(
            Lane.LOOK,
            lambda _job: bench.desk().capture.findings(page),
            name="judge page",
            done=lambda findings: bench.change(page_judged(bench.state, page, findings)),
        )

    def _keep(self, code: str, count: int, keep: Callable[[DeskPort], tuple[Note, ...]]) -> None:
        bench = self._bench

        def ended() -> None:
            bench.change(replace(bench.state, keeping=bench.state.keeping - count))

        def done(notes: tuple[Note, ...]) -> None:
            ended()
            bench.change(noted(bench.state, code, notes))
            bench.fetch(code)
            self.read(code)

        def failed(error: HosoError) -> None:
            ended()
            bench.fail(error)
            bench.fetch(code)

        bench.change(replace(bench.state, keeping=bench.state.keeping + count, error="", notes=()))
        bench.runner.submit(
            Lane.DEVICE, lambda _job: keep(bench.desk()), name="keep files", done=done, failed=failed, cancelled=ended
        )
