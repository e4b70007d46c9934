"""Search while typing, and long lists that are scrolled."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app import STORE, Window
from desktop.jobs.runner import JobRunner
from desktop.program import LateDesk
from desktop.ui.store.state import Phase
from desktop.ui.theme import LIGHT, Theme
from desktop.ui.widgets.row_list import WalkedList
from desktop.ui.widgets.row_model import ROW_ROLE
from desktop.ui.widgets.rows import Row as WidgetRow
from tests.bench.store_rows import make_store
from tests.bench.window_measuring import Effort, Row, memory_mib, spread
from tests.desktop.ui.window_walk import Stalls
from tests.helpers.waiting import let_run

_WORDS = ("nguyen", "tran thi", "giay khai sinh", "062", "kon tum", "ket hon 2026")
_WHEEL_PX = 120
_FRAMES = 400
_TYPED = ("nguyễn thị hòa", "giấy khai sinh", "062", "đăng ký kết hôn")
_PATIENCE_S = 60.0


def _is_answered(window: Window, text: str) -> bool:
    state = window.store.state
    return state.phase is Phase.READY and state.query == text


def search(folder: Path) -> Iterator[Row]:
    """Measure from the last letter to the answers."""
    runner = JobRunner(_raise)
    desk = LateDesk(folder / "store", None)
    window = Window(Theme(LIGHT), runner, desk, ask=lambda _window: True)
    window.main.show()
    window.main.show_place(STORE)
    window.start()
    while window.store.state.phase is not Phase.READY:
        let_run(2)
    waits, effort, stalls = [], Effort(), Stalls()
    for text in _WORDS:
        started = time.monotonic()
        window.store_view.search.setText(text)
        while not _is_answered(window, text):
            let_run(2)
        waits.append((time.monotonic() - started) * 1000)
    yield Row("last letter to the answers, empty store", "150 ms", f"{spread(waits, 'ms')}; {effort.text()}")
    yield Row("longest stall while searching", "50 ms", stalls.text)
    window.main.close()
    runner.shutdown()
    desk.close()


def scroll(folder: Path, count: int) -> Iterator[Row]:
    """Measure the list of a real store of so many papers: by the wheel, by dragging the bar, to the end."""
    make_store(folder / "store", count, seed=1).database.close()
    yield from scroll_store(folder / "store")


def scroll_store(store: Path) -> Iterator[Row]:
    """Measure the list of what is found in a store that is there."""
    effort = Effort()
    runner = JobRunner(_raise)
    desk = LateDesk(store, None)
    window = Window(Theme(LIGHT), runner, desk, ask=lambda _window: True)
    window.main.resize(1366, 768)
    window.main.show()
    window.start()
    _until(lambda: window.store.state.phase is Phase.READY)
    window.main.show_place(STORE)
    desk().warm_up()  # as the program does when it was opened
    yield from _typed(window)
    yield from _scrolled(window)
    yield Row("memory with that list", "", f"{memory_mib()[1]:.0f} MiB at most; {effort.text()}")
    window.main.close()
    runner.shutdown()
    desk.close()


def _typed(window: Window) -> Iterator[Row]:
    """Measure each letter of some questions to its first rows, and to all of them."""
    first, everything, stalls = [], [], Stalls()
    began = 0.0
    for text in _TYPED:
        for letters in range(1, len(text) + 1):
            began = time.monotonic()
            window.store_view.search.setText(text[:letters])
            _until(lambda asked=text[:letters]: _is_answered(window, asked))  # type: ignore[misc]  # a default binds it
            first.append((time.monotonic() - began) * 1000)
        _until(lambda: window.store.state.is_complete)
        everything.append((time.monotonic() - began) * 1000)
    yield Row("a letter to the first rows, with the pause of 80 ms", "150 ms", spread(first, "ms"))
    yield Row("the last letter until all that was found is known", "", spread(everything, "ms"))
    yield Row("longest stall meanwhile", "50 ms", stalls.text)


def _scrolled(window: Window) -> Iterator[Row]:
    shown = window.store_view.results
    window.store_view.search.setText("")
    _until(lambda: _is_answered(window, "") and window.store.state.is_complete)
    stalls = Stalls()
    began = time.monotonic()
    window.store.open("more:paper")
    let_run(200)
    rows = shown.row_model.rowCount()
    yield Row(f"a list of {rows:,} rows opens", "50 ms", f"longest stall {stalls.text}")
    shown.setCurrentIndex(shown.row_model.index(rows // 3))
    for name, key in (("End", Qt.Key.Key_End), ("PgUp", Qt.Key.Key_PageUp), ("Home", Qt.Key.Key_Home)):
        stalls.reset()
        began = time.monotonic()
        QTest.keyClick(shown, key)
        _until(lambda: _is_all_there(shown))
        yield Row(
            f"{name} until its rows are there", "", f"{(time.monotonic() - began) * 1000:.0f} ms; stall {stalls.text}"
        )
    bar = shown.verticalScrollBar()
    places = {
        "wheel": [min(bar.value() + number * _WHEEL_PX, bar.maximum()) for number in range(_FRAMES)],
        "drag": [bar.maximum() * number // _FRAMES for number in range(_FRAMES + 1)],
    }
    for name, values in places.items():
        stalls.reset()
        times = [_frame(shown, value) for value in values]
        yield Row(f"a frame of that list, {name}", "16 ms", f"{spread(times, 'ms', 1)}; longest stall {stalls.text}")


def _is_all_there(shown: WalkedList) -> bool:
    """Say whether every row in sight says what it is."""
    rows: list[WidgetRow] = [
        shown.indexAt(QPoint(1, y)).data(ROW_ROLE) for y in range(1, shown.viewport().height(), shown.sizeHintForRow(0))
    ]
    return not any(row.is_coming for row in rows)


def _frame(shown: WalkedList, value: int) -> float:
    """Scroll, let the window do what it has to, and return how many milliseconds passed until it was painted."""
    began = time.monotonic()
    shown.verticalScrollBar().setValue(value)
    QApplication.processEvents()
    shown.viewport().repaint()
    took = (time.monotonic() - began) * 1000
    let_run(5)
    return took


def _until(condition: Callable[[], bool]) -> None:
    began = time.monotonic()
    while not condition():
        let_run(2)
        if time.monotonic() - began > _PATIENCE_S:
            message = "waited in vain"
            raise AssertionError(message)


def _raise(error: BaseException) -> None:
    raise error
