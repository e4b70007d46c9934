"""Thread pools behind one signal: work is done on lanes, and its end is told in the thread of the window.

Why threads of the standard library and not `QRunnable` or processes: docs/adr/0012 and 0014.
"""

from __future__ import annotations

import logging
import os
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.jobs.job import Job, JobHandle, Lane, Result
from ocr.errors import Cancelled, HosoError

log = logging.getLogger(__name__)

SLOW_S: dict[Lane, float] = {Lane.DB: 0.5, Lane.PAGE: 2.0}
"""A job that takes longer is noted in the log; the other lanes take as long as paper takes."""

_SHUTDOWN_S = 3.0
_HAND_OVER_S = 0.0005
"""So long a lane keeps the interpreter while the window waits for it. Python's own 5 ms are waited each time that Qt is
entered: walking a review of 40 papers, the window was then away for up to 163 to 250 ms instead of 49 to 147."""


def page_workers() -> int:
    """Return how many pictures are made side by side: all cores but one, at most four."""
    return max(1, min(4, (os.cpu_count() or 2) - 1))


class JobRunner(QObject):
    """Runs jobs on lanes; make it in the thread of the window, where every end and every progress is told.

    From then on all threads of the process hand the interpreter over ten times as often as Python's default.
    """

    _posted = Signal(object)

    def __init__(self, on_bug: Callable[[BaseException], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_HAND_OVER_S)
        self._on_bug = on_bug
        self._is_open = True
        workers = {Lane.PAGE: page_workers()}
        self._lanes = {
            lane: ThreadPoolExecutor(max_workers=workers.get(lane, 1), thread_name_prefix=lane.value) for lane in Lane
        }
        self._running: dict[Future[None], JobHandle] = {}
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)

    def submit(  # noqa: PLR0913  # see Runner
        self,
        lane: Lane,
        work: Callable[[Job], Result],
        *,
        name: str,
        done: Callable[[Result], None],
        failed: Callable[[HosoError], None] | None = None,
        cancelled: Callable[[], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> JobHandle:
        """Have work done; see `Runner`. After `shutdown` nothing is done any more, and nobody is told."""
        handle = JobHandle(name)
        if not self._is_open:
            handle.cancel()
            handle.end()
            return handle

        def tell(steps: int, total: int) -> None:
            if progress is not None:
                self._post(lambda: None if handle.is_cancelled else progress(steps, total))

        def run() -> None:
            end = _attempt(lane, handle, work, Job(handle, tell))
            self._post(lambda: self._tell_end(handle, end, done, failed, cancelled))

        future = self._lanes[lane].submit(run)
        self._running[future] = handle
        future.add_done_callback(lambda each: self._post(lambda: self._forget(each)))
        return handle

    @property
    def unfinished(self) -> int:
        """How many jobs have not ended."""
        return sum(handle.is_running and not handle.is_cancelled for handle in self._running.values())

    def shutdown(self) -> bool:
        """Cancel everything and wait for what runs, at most three seconds; tell whether all came to an end."""
        self._is_open = False
        for handle in self._running.values():
            handle.cancel()
        for lane in self._lanes.values():
            lane.shutdown(wait=False, cancel_futures=True)
        return not wait([each for each in self._running if not each.cancelled()], timeout=_SHUTDOWN_S).not_done

    def _post(self, closure: Callable[[], None]) -> None:
        if self._is_open:
            self._posted.emit(closure)

    @Slot(object)
    def _on_posted(self, closure: Callable[[], None]) -> None:
        if self._is_open:
            closure()

    def _forget(self, future: Future[None]) -> None:
        self._running.pop(future, None)

    def _tell_end(
        self,
        handle: JobHandle,
        end: Result | BaseException,
        done: Callable[[Result], None],
        failed: Callable[[HosoError], None] | None,
        cancelled: Callable[[], None] | None,
    ) -> None:
        handle.end()
        if handle.is_cancelled or isinstance(end, Cancelled):
            if cancelled is not None:
                cancelled()
        elif isinstance(end, HosoError):
            if failed is not None:
                failed(end)
        elif isinstance(end, BaseException):
            self._on_bug(end)
        else:
            done(end)


def _attempt(lane: Lane, handle: JobHandle, work: Callable[[Job], Result], job: Job) -> Result | BaseException:
    """Return what the work gives, or what it raised: nothing may die unheard on a lane."""
    started = time.monotonic()
    try:
        job.check_cancelled()
        return work(job)
    except HosoError as error:
        return error
    except Exception as error:  # noqa: BLE001  # the one place where every bug of a lane arrives
        return error  # told to `on_bug`, which logs it without what people typed
    finally:
        seconds = time.monotonic() - started
        if seconds > SLOW_S.get(lane, float("inf")):
            log.info("job %s took %.2f s", handle.name, seconds)
