"""How fast the window is: start, search, scrolling, scanner to screen, stalls and memory while stacks are read.

`make bench-window`, or `python -m tests.bench.window --part NAME --real --pages 50`. Each part runs in a process of its
own, on an X server of its own where there is none.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.ui.i18n import install_language
from desktop.ui.theme import LIGHT, Theme, apply_theme
from tests.bench.window_lists import scroll, scroll_store, search
from tests.bench.window_measuring import Row
from tests.bench.window_papers import open_pages, read_stack, scan_papers, scan_patterns
from tests.bench.window_start import start
from tests.helpers.x_server import running_x_server


@dataclass(frozen=True, slots=True)
class _Options:
    """What is measured: how many pages are read and opened, how many rows are scrolled, and with which reader."""

    pages: int
    open_pages: int
    rows: int
    real: bool
    store: Path | None


PARTS: dict[str, Callable[[Path, _Options], Iterator[Row]]] = {
    "start": lambda folder, _options: start(folder),
    "search": lambda folder, _options: search(folder),
    "scroll": lambda folder, options: scroll_store(options.store) if options.store else scroll(folder, options.rows),
    "scanner": lambda folder, _options: scan_patterns(folder),
    "scan": lambda folder, _options: scan_papers(folder),
    "read": lambda folder, options: read_stack(folder, options.pages, is_real=options.real),
    "open": lambda folder, options: open_pages(folder, options.open_pages),
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--part", choices=PARTS, action="append", help="only this; may be given more than once")
    parser.add_argument("--pages", type=int, default=50, help="so many pages are read as one stack")
    parser.add_argument("--open-pages", type=int, default=300, help="so many pages of one dossier are opened")
    parser.add_argument(
        "--rows", type=int, default=100_000, help="a store of so many papers is made and its list scrolled"
    )
    parser.add_argument("--store", type=Path, help="scroll the list of this store instead of making one")
    parser.add_argument("--real", action="store_true", help="read the stack with the real reader")
    parser.add_argument("--alone", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    options = _Options(given.pages, given.open_pages, given.rows, given.real, given.store)
    if given.alone is not None:
        _measure(given.part[-1], given.alone, options)
        return
    has_screen = bool(os.environ.get("DISPLAY") or os.environ.get("QT_QPA_PLATFORM"))
    needs_server = not has_screen and shutil.which("Xvfb") is not None
    with running_x_server() if needs_server else nullcontext("") as name:
        environment = {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb"} if name else {}
        if not name and not has_screen:
            environment = {"QT_QPA_PLATFORM": "offscreen"}
        for part in given.part or PARTS:
            _run(part, os.environ | environment)


def _run(part: str, environment: dict[str, str]) -> None:
    """Measure one part in a process of its own and print what it found."""
    with tempfile.TemporaryDirectory() as folder:
        words = [sys.executable, "-m", "tests.bench.window", *sys.argv[1:], "--part", part, "--alone", folder]
        run = subprocess.run(words, env=environment, capture_output=True, text=True, check=False)
    rows = [Row(**json.loads(line)) for line in run.stdout.splitlines() if line.startswith('{"what"')]
    if run.returncode or not rows:
        sys.exit(run.stdout + run.stderr)
    for row in rows:
        print(f"| {row.what} | {row.aim} | {row.found} |", flush=True)


def _measure(part: str, folder: Path, options: _Options) -> None:
    app = QApplication([])
    translator = install_language(app, cache=folder)
    apply_theme(app, Theme(LIGHT))
    for row in PARTS[part](folder, options):
        sys.stdout.write(json.dumps(asdict(row)) + "\n")
    assert translator is not None


if __name__ == "__main__":
    main()
