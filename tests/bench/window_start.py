"""How long the window takes to its first screen, in processes of their own."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.window_measuring import Effort, Row, spread

_STARTS = 7
_CHILD = """
import sys, time
from pathlib import Path
from desktop import app, program
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
shown = []
def look():
    if not window[0].counter.state.is_ready:
        return QTimer.singleShot(2, look)
    print(shown[0], time.monotonic(), shown[1])
    QApplication.quit()
window = []
start = app.Window.start
def started(self):
    start(self)
    window.append(self)
    QTimer.singleShot(0, lambda: (shown.extend((time.monotonic(), time.process_time())), look()))
app.Window.start = started
program.run(Path(sys.argv[1]), None)
"""


def start(folder: Path) -> Iterator[Row]:
    """Measure from the start of the process to the first event that is handled, and until Ctrl+N works."""
    painted, ready, cpu = [], [], []
    effort = Effort()
    for _ in range(_STARTS):
        began = time.monotonic()
        run = subprocess.run(
            [sys.executable, "-c", _CHILD, str(folder / "store")], capture_output=True, text=True, check=True
        )
        at, ready_at, used = (float(each) for each in run.stdout.split()[-3:])
        painted.append(at - began)
        ready.append(ready_at - began)
        cpu.append(used)
    yield Row(
        "cold start to the first screen that answers", "1.5 s", f"{spread(painted, 's', 2)}; CPU {max(cpu):.2f} s"
    )
    yield Row("cold start until Ctrl+N works (the store is open)", "", f"{spread(ready, 's', 2)}; {effort.text()}")
