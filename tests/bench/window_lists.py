"""Search while typing, and long lists that are scrolled."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.app import STORE, Window
from desktop.jobs.runner import JobRunner
from desktop.program import LateDesk
from desktop.ui.store.rows import found_rows
from desktop.ui.store.state import Phase
from desktop.ui.theme import LIGHT, Theme
from desktop.ui.widgets.row_list import RowList
from desktop.workflow.desk_types import Found
from tests.bench.window_measuring import Effort, Row, memory_mib, spread
from tests.desktop.ui.window_walk import Stalls
from tests.helpers.waiting import let_run

_WORDS = ("nguyen", "tran thi", "giay khai sinh", "062", "kon tum", "ket hon 2026")
_WHEEL_PX = 120
_FRAMES = 400


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


def scroll(count: int) -> Iterator[Row]:
    """Measure frames of a list of so many papers: by the wheel, by dragging the bar from end to end, to the end."""
    effort = Effort()
    shown = RowList(Theme(LIGHT), lambda _key, _size: None, "list")
    shown.resize(1280, 700)
    shown.show()
    let_run(50)
    stalls = Stalls()
    began = time.monotonic()
    shown.set_rows(found_rows([_paper(number) for number in range(count)], "hoa"))
    while shown.verticalScrollBar().maximum() < count * shown.sizeHintForRow(1) * 0.8:
        let_run(5)
    yield Row(
        f"list of {count:,} papers until its end can be scrolled to",
        "",
        f"{time.monotonic() - began:.2f} s, longest stall {stalls.text}",
    )
    bar = shown.verticalScrollBar()
    frames = {
        "wheel": [_frame(shown, bar.value() + _WHEEL_PX) for _ in range(_FRAMES)],
        "drag": [_frame(shown, bar.maximum() * number // _FRAMES) for number in range(_FRAMES + 1)],
    }
    for name, times in frames.items():
        yield Row(f"a frame of that list, {name}", "16 ms", spread(times, "ms", 1))
    yield Row("memory with that list", "", f"{memory_mib()[1]:.0f} MiB at most; {effort.text()}")


def _frame(shown: RowList, value: int) -> float:
    """Scroll and return how many milliseconds passed until it was painted."""
    began = time.monotonic()
    shown.verticalScrollBar().setValue(value)
    QApplication.processEvents()
    shown.viewport().repaint()
    return (time.monotonic() - began) * 1000


def _paper(number: int) -> Found:
    return Found(
        "paper",
        f"P{number}",
        f"Nguyễn Thị Hòa {number} – {number}/2026",
        f"…con của bà Trần Thị Mai {number}, sinh ngày 02/09/1987, dân tộc Kinh, nơi cư trú: tỉnh Quảng Ngãi…",
        "H34.12-261120-0007",
        "birth_certificate",
    )


def _raise(error: BaseException) -> None:
    raise error
