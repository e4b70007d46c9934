"""How fast the window is: cold start, search while typing, and its longest stall while pages are read.

`make bench-window`, or `python -m tests.bench.window --data FOLDER` for a store of one's own.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.app import STORE, Window
from desktop.jobs.runner import JobRunner
from desktop.program import LateDesk
from desktop.ui.i18n import install_language
from desktop.ui.store.state import Phase
from desktop.ui.theme import LIGHT, Theme, apply_theme
from desktop.workflow.desk import Desk
from desktop.workflow.owner_input import OwnerInput
from tests.desktop.ui.window_walk import Stalls
from tests.helpers.made_desk import SAMPLES
from tests.helpers.stand_in_reader import stand_in

_STARTS = 5
_WORDS = ("nguyen", "tran thi", "giay khai sinh", "062", "kon tum", "ket hon 2026")
_COLD = """
import time, sys
started = time.monotonic()
from desktop import app, program
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
def ready():
    print(round(time.monotonic() - started, 3)); QApplication.quit()
original = app.Window.start
def start(self):
    original(self)
    QTimer.singleShot(0, ready)
app.Window.start = start
program.run(__import__('pathlib').Path(sys.argv[1]), None)
"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path)
    parser.add_argument("--pages", type=int, default=20)
    parser.add_argument("--real", action="store_true", help="read with the real reader")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.data or Path(scratch) / "store"
        starts = [_cold_start(folder) for _ in range(_STARTS)]
        print(f"cold start to the first event: median {statistics.median(starts):.2f} s, worst {max(starts):.2f} s")
        app = QApplication([])
        translator = install_language(app, cache=Path(scratch))
        apply_theme(app, Theme(LIGHT))
        _search(app, folder)
        _read(app, Path(scratch) / "read", options.pages, is_real=options.real)
        del translator


def _cold_start(folder: Path) -> float:
    run = subprocess.run([sys.executable, "-c", _COLD, str(folder)], capture_output=True, text=True, check=True)
    return float(run.stdout.split()[-1])


def _search(app: QApplication, folder: Path) -> None:
    runner = JobRunner(_raise)
    desk = LateDesk(folder, None)
    window = Window(Theme(LIGHT), runner, desk, ask=lambda _window: True)
    window.main.show()
    window.main.show_place(STORE)
    window.start()
    _until(app, lambda: window.store.state.phase is Phase.READY)
    waits = []
    stalls = Stalls()
    for text in _WORDS:
        started = time.monotonic()
        window.store_view.search.setText(text)
        _until(app, lambda text=text: window.store.state.phase is Phase.READY and window.store.state.query == text)
        waits.append((time.monotonic() - started) * 1000)
    print(f"last letter to answers on the screen: median {statistics.median(waits):.0f} ms, worst {max(waits):.0f} ms")
    print(f"longest stall while searching: {stalls.longest_ms:.0f} ms")
    window.main.close()
    runner.shutdown()
    desk.close()


def _read(app: QApplication, folder: Path, pages: int, *, is_real: bool) -> None:
    runner = JobRunner(_raise)
    desk = Desk.open(folder, read=None if is_real else stand_in(0.2))
    desk.warm_up()
    code = desk.take_in("1.001193", OwnerInput("062187001234", name="Nguyễn Thị Hòa"))
    window = Window(Theme(LIGHT), runner, lambda: desk, ask=lambda _window: True)
    window.main.show()
    window.start()
    window.counter.take_up(code)
    _until(app, lambda: window.counter.state.detail is not None)
    files = [_copy(folder, number) for number in range(pages)]
    stalls = Stalls()
    started = time.monotonic()
    window.counter.add_files(files)
    _until(app, lambda: len(window.counter_view.dossier.shelf.tiles) >= pages)
    shown = time.monotonic() - started
    _until(app, lambda: not window.counter.state.reading and not window.counter.state.keeping, 590)
    print(f"{pages} pages safe and shown after {shown:.2f} s, read after {time.monotonic() - started:.1f} s")
    print(f"longest stall of the event loop meanwhile: {stalls.longest_ms:.0f} ms")
    window.main.close()
    runner.shutdown()
    desk.close()


def _copy(folder: Path, number: int) -> Path:
    """Return a copy of a sample that is another file to the store: a comment behind the picture differs."""
    path = folder / f"scan-{number:03}.jpg"
    path.write_bytes(SAMPLES[number % len(SAMPLES)].read_bytes() + f"{number}".encode())
    return path


def _until(app: QApplication, condition: object, seconds: float = 30) -> None:
    assert callable(condition)
    timer = QTimer()
    timer.start(2)
    ends = time.monotonic() + seconds
    while not condition():
        app.processEvents()
        time.sleep(0.001)
        assert time.monotonic() < ends, "waited in vain"


def _raise(error: BaseException) -> None:
    raise error


if __name__ == "__main__":
    main()
