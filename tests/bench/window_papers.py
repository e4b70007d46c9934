"""Papers in the window: from the scanner to the screen, stacks that are read, dossiers of many pages."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import Qt

from desktop.app import REVIEW
from desktop.settings import CaptureSettings
from desktop.workflow.digitize import Read
from tests.bench.window_measuring import Effort, Row, memory_mib, spread
from tests.desktop.devices.sane_stand_in import DEVICE, sane_folder
from tests.desktop.ui.scan_walk import ScanWalk
from tests.desktop.ui.window_walk import Stalls
from tests.dossiers.make import invent_family, make_family_paper
from tests.dossiers.truth import Level
from tests.helpers.paper_scanner import paper_scanner
from tests.helpers.stand_in_reader import TEN_FIELDS, stand_in

_KINDS = ("birth_certificate", "marriage_certificate", "marital_status_certificate", "application_letter")
_SCANS = 3
_SECONDS_A_PAGE = 1.5  # forty sheets a minute
_LOOK_S = 0.1
_A4_200 = (1654, 2339)


def scan_patterns(folder: Path) -> Iterator[Row]:
    """Scan ten patterned pages of 300 dpi with SANE's test device; the reader stands still."""
    sane = sane_folder(
        folder / "sane", **{"read-delay": "true", "read-delay-duration": "5000", "test-picture": '"Color pattern"'}
    )
    os.environ["SANE_CONFIG_DIR"] = str(sane)
    walk = ScanWalk(folder, CaptureSettings(DEVICE, "SANE test", resolution_dpi=300))
    yield from _scanned(walk, 10, "patterned page of 300 dpi", _SCANS)
    walk.close()


def scan_papers(folder: Path) -> Iterator[Row]:
    """Scan papers of one page, read by the real reader meanwhile."""
    cast = invent_family(1)
    pages = [make_family_paper(kind, 1, cast, level=Level.OFFICE)[0] for kind in _KINDS]
    program = paper_scanner(folder / "scanner", pages, _SECONDS_A_PAGE)
    walk = ScanWalk(folder, CaptureSettings("made:0", "scanner"), read=None, program=program)
    yield from _scanned(walk, len(pages), "paper of 200 dpi, real reader", 1)
    walk.close()


def _scanned(walk: ScanWalk, pages: int, what: str, scans: int) -> Iterator[Row]:
    waits: list[float] = []
    fields: list[float] = []
    effort, stalls = Effort(), Stalls()
    for _ in range(scans):
        walk.open_dossier()
        walk.driver.came.clear()
        walk.files_shown.clear()
        walk.press(Qt.Key.Key_F9)
        walk.until(lambda: bool(walk.driver.came), "the first page")
        walk.until(lambda: walk.papers() > 0, "the first fields", 120)
        fields.append(time.monotonic() - walk.driver.came[0])
        walk.until(lambda: walk.is_done(pages), "all is read", 120)
        walk.until(lambda: len(walk.files_shown) == pages, "all was seen")
        seen = sorted(walk.files_shown.values())
        waits += [1000 * (at - came) for came, at in zip(walk.driver.came, seen, strict=True)]
    yield Row(f"scanner to screen, {what}", "250 ms", spread(waits, "ms"))
    yield Row(f"first page's fields after its scan, {what}", "3 s", spread(fields, "s", 1))
    yield Row(f"longest stall meanwhile, {what}", "50 ms", f"{stalls.text}; {effort.text()}")


def read_stack(folder: Path, pages: int, *, is_real: bool) -> Iterator[Row]:
    """Hand over a stack of files and have it read."""
    files = _files(folder, pages)
    walk = _open(folder, None if is_real else stand_in(0.2))
    effort, stalls = Effort(), Stalls()
    began = time.monotonic()
    walk.window.counter.add_files(files)
    walk.until(lambda: len(walk.page.shelf.tiles) >= pages, "all pages are shown", 120)
    shown = time.monotonic() - began
    state = walk.window.counter
    walk.until(lambda: not state.state.reading and not state.state.keeping, "all is read", 900)
    reader = "real reader" if is_real else "a reader that waits 0.2 s a page"
    yield Row(f"{pages} pages safe and shown", "", f"{shown:.2f} s, read after {time.monotonic() - began:.1f} s")
    yield Row(f"longest stall while {pages} pages are read, {reader}", "50 ms", stalls.text)
    yield Row("the same", "", f"{stalls.above(50)} stalls above 50 ms; {memory_mib()[1]:.0f} MiB; {effort.text()}")
    walk.close()


def open_pages(folder: Path, pages: int) -> Iterator[Row]:
    """Open a dossier of many pages, scroll through all of them, and look at each in the review."""
    walk = _open(folder, stand_in(0.0, TEN_FIELDS))
    walk.window.counter.add_files(_files(folder, pages))
    counter, review = walk.window.counter, walk.window.review
    walk.until(lambda: bool(counter.state.detail and counter.state.detail.dossier.papers), "it is read", 300)
    walk.until(lambda: walk.is_done(pages), "it is read", 300)
    effort, stalls = Effort(), Stalls()
    bar = walk.page.shelf.verticalScrollBar()
    for value in range(0, bar.maximum() + 1, max(1, bar.pageStep() // 2)):
        bar.setValue(value)
        walk.rest(0.05)
    yield Row(f"memory with {pages} pages at the counter", "900 MB", _memory_text(stalls))
    stalls.reset()
    walk.press(Qt.Key.Key_Return, control=True)
    walk.until(lambda: review.state.dossier is not None, "the review", 60)
    assert walk.window.main.stack.currentIndex() == REVIEW
    yield Row(f"review of {pages} pages opens", "", f"longest stall {stalls.text}")
    stalls.reset()
    seen = set()
    while not review.state.is_offering:
        before = review.state.focus
        seen.add(before.paper_id if before is not None else 0)
        walk.press(Qt.Key.Key_Return)
        walk.rest(_LOOK_S)
        assert review.state.focus != before or review.state.is_offering
    yield Row(f"memory after {len(seen)} pages were looked at", "900 MB", f"{_memory_text(stalls)}; {effort.text()}")
    walk.close()


def _memory_text(stalls: Stalls) -> str:
    now, most = memory_mib()
    return f"{now:.0f} MiB, at most {most:.0f}; longest stall {stalls.text}"


def _open(folder: Path, read: Read | None) -> ScanWalk:
    walk = ScanWalk(folder, CaptureSettings(), read=read)
    walk.open_dossier()
    return walk


def _files(folder: Path, count: int) -> Sequence[Path]:
    """Return so many pages as scanners leave them: office papers, each a file of its own to the store."""
    cast = invent_family(1)
    made = [make_family_paper(kind, 1, cast, level=Level.OFFICE)[0].pixels for kind in _KINDS]
    files = []
    for number in range(count):
        files.append(folder / f"page-{number:03}.jpg")
        pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]] = made[number % len(made)]
        Image.fromarray(pixels).resize(_A4_200).save(
            files[-1], quality=85, dpi=(200, 200), comment=f"{number}".encode()
        )
    return files
