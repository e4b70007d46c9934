"""Runners for controllers under test: one does everything at once, or holds it until it is let go."""

from __future__ import annotations

from collections.abc import Callable

from desktop.jobs.job import Job, JobHandle, Lane, Result
from ocr.errors import Cancelled, HosoError


class InlineRunner:
    """Does each job at once in the caller's thread; while `held`, jobs wait for `let_go`."""

    def __init__(self) -> None:
        self.held = False
        self.names: list[str] = []
        self._waiting: list[Callable[[], None]] = []

    def submit(  # see desktop.jobs.job.Runner
        self,
        _lane: Lane,
        work: Callable[[Job], Result],
        *,
        name: str,
        done: Callable[[Result], None],
        failed: Callable[[HosoError], None] | None = None,
        cancelled: Callable[[], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> JobHandle:
        handle = JobHandle(name)
        self.names.append(name)

        def run() -> None:
            try:
                result = work(Job(handle, progress or (lambda _done, _total: None)))
            except Cancelled:
                handle.end()
                if cancelled is not None:
                    cancelled()
            except HosoError as error:
                handle.end()
                if failed is not None:
                    failed(error)
            else:
                handle.end()
                if not handle.is_cancelled:
                    done(result)
                elif cancelled is not None:
                    cancelled()

        if self.held:
            self._waiting.append(run)
        else:
            run()
        return handle

    def let_go(self, newest_first: bool = False) -> None:
        """Do what was held."""
        self.held = False
        waiting, self._waiting = self._waiting, []
        for run in reversed(waiting) if newest_first else waiting:
            run()
