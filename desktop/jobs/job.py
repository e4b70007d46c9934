"""What runs away from the window: lanes, the handle of a job, and what a job is told and may tell.

No Qt here, so that controllers can be tested with a runner that does everything at once.
"""

from __future__ import annotations

import enum
import threading
import time
from collections.abc import Callable
from typing import Protocol, TypeVar

from ocr.errors import Cancelled, HosoError

Result = TypeVar("Result")

POSTS_A_SECOND = 20
"""So often at most a job's progress comes to the window; a person sees no more, and the window has other work."""


class Lane(enum.Enum):
    """Who does a job; the jobs of one lane never keep those of another waiting.

    `DB` writes and asks the store, one job after the other. `PAGE` makes the pictures that are shown. `STACK` reads
    stacks of pages, one stack after the other; a stack takes minutes, so it may not stand in the way of a thumbnail.
    `DEVICE` takes in files. `SCAN` drives scanners, which takes as long as paper takes. `WATCH` looks into folders of
    other machines, which may be away. `LOOK` measures how well pages came out. `COUNT` counts what is shown beside the
    work. `REPORT` writes and mails reports, and waits for mail servers. `UPKEEP` copies and proves whole stores.
    """

    DB = "db"
    PAGE = "page"
    STACK = "stack"
    DEVICE = "device"
    SCAN = "scan"
    WATCH = "watch"
    LOOK = "look"
    COUNT = "count"
    REPORT = "report"
    UPKEEP = "upkeep"


class Job:
    """The job as it sees itself, on its lane: asks whether it is still wanted, and tells how far it is."""

    def __init__(self, handle: JobHandle, post: Callable[[int, int], None]) -> None:
        self._handle = handle
        self._post = post
        self._posted_at = 0.0

    def check_cancelled(self) -> None:
        """Do nothing while the job is wanted.

        Raises:
            Cancelled: somebody asked to stop.
        """
        if self._handle.is_cancelled:
            raise Cancelled

    def tell(self, done: int, total: int) -> None:
        """Tell how far the job is; the first and the last step always arrive, of those between at most 20 a second.

        Raises:
            Cancelled: somebody asked to stop.
        """
        self.check_cancelled()
        now = time.monotonic()
        if done < total and now - self._posted_at < 1 / POSTS_A_SECOND:
            return
        self._posted_at = now
        self._post(done, total)


class JobHandle:
    """A job as its owner sees it. Safe to ask from any thread."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._stop = threading.Event()
        self._ended = threading.Event()

    def cancel(self) -> None:
        """Ask the job to stop; nothing more is told of it, except that it was cancelled."""
        self._stop.set()

    def end(self) -> None:
        """Note that the job has ended; for runners."""
        self._ended.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._stop.is_set()

    @property
    def is_running(self) -> bool:
        """Whether it has not ended yet; a job that waits for its turn counts as running."""
        return not self._ended.is_set()


class Runner(Protocol):
    """What controllers ask to have work done."""

    def submit(  # noqa: PLR0913  # each is one end that a job may have
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
        """Have work done on a lane; exactly one of `done`, `failed` and `cancelled` is called, in the caller's thread.

        A bug is none of the three: it goes to whoever made the runner.
        """
        ...
