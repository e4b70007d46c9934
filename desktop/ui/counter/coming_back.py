"""The counter after a kill: pages that were not shown yet are taken in, and the dossier is on the screen again."""

from __future__ import annotations

from collections.abc import Callable

from desktop.jobs.job import Lane
from desktop.ui.counter.bench import Bench
from desktop.ui.counter.intake import Intake
from desktop.ui.counter.state import Mode
from ocr.errors import HosoError


class ComingBack:
    """Remembers which dossier is on the screen, and comes back to it."""

    def __init__(self, bench: Bench, take_up: Callable[[str], None], intake: Intake) -> None:
        self._bench = bench
        self._take_up = take_up
        self._intake = intake
        self._is_resumed = False

    def resume(self) -> None:
        """Take in what a killed program left, and come back to the dossier that it had on the screen, if it had one.

        Only once: who signs in later finds the window as it was left.
        """
        if self._is_resumed:
            return
        self._is_resumed = True
        bench = self._bench

        def taken_in(found: tuple[tuple[str, ...], str]) -> None:
            codes, code = found
            if code and bench.state.mode is Mode.IDLE:
                self._take_up(code)
            for each in dict.fromkeys((*codes, *([code] if code else []))):
                self._intake.read(each)

        def failed(error: HosoError) -> None:
            self._is_resumed = False
            bench.fail(error)

        bench.runner.submit(
            Lane.DB,
            lambda _job: (bench.desk().capture.take_in_spools(), bench.desk().capture.remembered()),
            name="resume",
            done=taken_in,
            failed=failed,
        )

    def remember(self, code: str) -> None:
        """Remember which dossier is on the screen; "" for none. What cannot be noted is not worth a word."""
        self._bench.runner.submit(
            Lane.DB,
            lambda _job: self._bench.desk().capture.remember(code),
            name="remember",
            done=lambda _nothing: None,
        )
