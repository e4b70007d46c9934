"""Lanes with real threads: everything comes home in the window's thread, once."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.jobs.job import Job, Lane
from desktop.jobs.runner import JobRunner
from ocr.errors import FileEmpty, HosoError


@pytest.fixture
def bugs() -> list[BaseException]:
    return []


@pytest.fixture
def runner(qapp: QCoreApplication, bugs: list[BaseException]) -> Iterator[JobRunner]:
    made = JobRunner(bugs.append)
    yield made
    assert made.shutdown()


def wait(qtbot: QtBot, until: Callable[[], bool]) -> None:
    qtbot.waitUntil(until, timeout=20_000)


def test_result_comes_in_the_thread_that_asked(qtbot: QtBot, runner: JobRunner) -> None:
    seen: list[tuple[int, int]] = []
    runner.submit(
        Lane.DB,
        lambda _job: threading.get_ident(),
        name="where",
        done=lambda lane_thread: seen.append((lane_thread, threading.get_ident())),
    )
    wait(qtbot, lambda: bool(seen))

    assert seen[0][1] == threading.get_ident()
    assert seen[0][0] != threading.get_ident()


def _given(number: int, _job: Job) -> int:
    return number


def test_jobs_of_a_lane_keep_their_order(qtbot: QtBot, runner: JobRunner) -> None:
    seen: list[int] = []
    for number in range(200):
        runner.submit(Lane.DB, partial(_given, number), name="n", done=seen.append)
    wait(qtbot, lambda: len(seen) == 200)

    assert seen == list(range(200))


def test_long_stack_does_not_hold_up_a_search(qtbot: QtBot, runner: JobRunner) -> None:
    let_go = threading.Event()
    seen: list[str] = []
    runner.submit(Lane.STACK, lambda _job: let_go.wait(5) and "read", name="stack", done=lambda _: seen.append("read"))
    runner.submit(Lane.DB, lambda _job: "found", name="find", done=seen.append)
    runner.submit(Lane.PAGE, lambda _job: "picture", name="picture", done=seen.append)
    wait(qtbot, lambda: len(seen) == 2)
    let_go.set()
    wait(qtbot, lambda: len(seen) == 3)

    assert set(seen[:2]) == {"found", "picture"}


def test_expected_trouble_is_told_apart_from_bugs(qtbot: QtBot, runner: JobRunner, bugs: list[BaseException]) -> None:
    errors: list[HosoError] = []

    def trouble(_job: Job) -> None:
        raise FileEmpty("a.png")

    def bug(_job: Job) -> None:
        raise ZeroDivisionError

    for work in (trouble, bug):
        runner.submit(Lane.DB, work, name="w", done=lambda _: pytest.fail("done"), failed=errors.append)
    wait(qtbot, lambda: bool(errors and bugs))

    assert isinstance(errors[0], FileEmpty)
    assert isinstance(bugs[0], ZeroDivisionError)


def test_cancelled_job_is_neither_done_nor_failed(qtbot: QtBot, runner: JobRunner) -> None:
    begun = threading.Event()
    ends: list[str] = []

    def work(job: Job) -> None:
        begun.set()
        while True:
            time.sleep(0.01)
            job.check_cancelled()

    handle = runner.submit(
        Lane.STACK,
        work,
        name="endless",
        done=lambda _: ends.append("done"),
        failed=lambda _: ends.append("failed"),
        cancelled=lambda: ends.append("cancelled"),
    )
    assert begun.wait(5)
    handle.cancel()
    wait(qtbot, lambda: bool(ends))

    assert ends == ["cancelled"]
    assert not handle.is_running


def test_job_that_waits_and_is_cancelled_never_begins(qtbot: QtBot, runner: JobRunner) -> None:
    let_go = threading.Event()
    begun: list[str] = []
    ends: list[str] = []
    runner.submit(Lane.DB, lambda _job: let_go.wait(5), name="first", done=lambda _: ends.append("first"))
    second = runner.submit(
        Lane.DB, lambda _job: begun.append("second"), name="second", done=lambda _: ends.append("second")
    )
    second.cancel()
    let_go.set()
    wait(qtbot, lambda: ends == ["first"] and not second.is_running)

    assert begun == []


def test_progress_comes_seldom_enough_and_ends_whole(qtbot: QtBot, runner: JobRunner) -> None:
    steps: list[int] = []
    ends: list[bool] = []

    def work(job: Job) -> None:
        for number in range(1, 3001):
            job.tell(number, 3000)

    runner.submit(
        Lane.STACK, work, name="many", done=lambda _: ends.append(True), progress=lambda done, _: steps.append(done)
    )
    wait(qtbot, lambda: bool(ends))

    assert steps[0] == 1
    assert steps[-1] == 3000
    assert len(steps) < 100


def test_shutdown_is_quick_with_jobs_in_the_queue(qapp: QCoreApplication) -> None:
    runner = JobRunner(lambda _bug: None)
    for _ in range(50):
        runner.submit(Lane.DB, lambda _job: time.sleep(0.2), name="nap", done=lambda _: None)
    started = time.monotonic()

    assert runner.shutdown()
    assert time.monotonic() - started < 5


def test_nothing_is_begun_or_told_after_the_shutdown(qtbot: QtBot) -> None:
    runner, done = JobRunner(lambda _bug: None), []
    runner.shutdown()
    handle = runner.submit(Lane.DB, lambda _job: done.append("begun"), name="late", done=lambda _: done.append("told"))
    qtbot.wait(20)

    assert done == []
    assert not handle.is_running


def test_references_to_singletons_do_not_leak(qapp: QCoreApplication) -> None:
    """The fault of PySide6 6.12 on Python 3.11 (ADR 2): overridden void virtuals and slots lost references."""

    class Painted(QWidget):
        def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
            QPainter(self).end()

    class Hears(QObject):
        heard = 0

        def hear(self) -> bool:
            self.heard += 1
            return True

    widget, ears = Painted(), Hears()
    widget.show()
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(300):
        widget.grab()
        ears.hear()
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()
    after = sys.getrefcount(None), sys.getrefcount(True)
    widget.close()

    assert abs(after[0] - before[0]) < 100
    assert abs(after[1] - before[1]) < 100
