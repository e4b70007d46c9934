"""A birth registration at the counter from the first key to the files handed on: `python -m … READER FOLDER`.

Everything is real: keys, window, lanes, scanner driver, store, and with READER "real" the reader. "made" stands in for
it with six papers of which three values are doubtful, so that the number of keys is one number.
What was measured is written as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.app import COUNTER, REVIEW
from desktop.settings import CaptureSettings
from desktop.ui.counter.state import Mode
from desktop.ui.i18n import install_language
from desktop.ui.review.state import ReviewState
from desktop.ui.theme import LIGHT, Theme, apply_theme
from desktop.workflow.digitize import Read
from ocr.pipeline.read_stack import Progress, StackReading
from storage.states import ComponentState
from tests.desktop.ui.scan_walk import ScanWalk
from tests.dossiers.make import invent_family, make_family_paper
from tests.dossiers.truth import Level, MadePage
from tests.helpers.officer import Officer
from tests.helpers.paper_scanner import paper_scanner
from tests.helpers.stand_in_reader import stand_in

PAPERS = (
    "application_letter",  # stands for the declaration
    "other",  # and for the notification of birth
    "citizen_id_card",
    "marriage_certificate",
    "birth_certificate",  # of an elder child
    "marital_status_certificate",
)
SECONDS_A_PAGE = 1.5  # forty sheets a minute, as the feeders of counters do
_SEED = 20261122
_DOUBTFUL = (("full_name", "TRƯƠNG QUANG LỘC", True), ("sex", "Nam", False))


def stack() -> list[MadePage]:
    """Return six papers of one family, one page each."""
    cast = invent_family(_SEED)
    return [make_family_paper(kind, _SEED, cast, level=Level.OFFICE)[0] for kind in PAPERS]


def card_of_mother() -> str:
    """Return the code on the mother's card."""
    mother = invent_family(_SEED).mother
    born = f"{mother.birth:%d%m%Y}"
    return f"{mother.id_number}||{mother.name}|{born}|Nữ|{mother.home.commune}|01072023"


def made_reader() -> Read:
    """Return a reader for which one value is doubtful on every other page."""
    seen: dict[Path, int] = {}
    read_page = stand_in(0.2, _DOUBTFUL)

    def read(paths: Sequence[Path], pictures: Path, on_progress: Progress) -> StackReading:
        stack = read_page(paths, pictures, on_progress)
        papers = []
        for path, paper in zip(paths, stack.papers, strict=True):
            is_sure = seen.setdefault(path, len(seen)) % 2 == 1
            fields = tuple(replace(each, review=each.review and not is_sure) for each in paper.fields)
            papers.append(replace(paper, fields=fields))
        return replace(stack, papers=tuple(papers))

    return read


class CounterDay:
    """The day, step by step."""

    def __init__(self, folder: Path, read: Read | None) -> None:
        program = paper_scanner(folder / "scanner", stack(), SECONDS_A_PAGE)
        settings = CaptureSettings("made:0", "Máy quét thử")
        self.walk = ScanWalk(folder, settings, read=read, program=program)
        self.folder = folder
        self.officer = Officer(self.walk.window.main)
        self.waits: dict[str, float] = {}

    def open_dossier(self) -> None:
        """Ctrl+N, some letters, the owner's card."""
        walk, officer, counter = self.walk, self.officer, self.walk.window.counter
        officer.press("Ctrl+N")
        walk.until(lambda: counter.state.mode is Mode.NEW, "the new dossier")
        officer.type("khai sinh")
        walk.until(lambda: counter.state.new.procedure_text == "khai sinh", "the letters are there")
        officer.press("Return")
        walk.until(lambda: counter.state.new.procedure is not None, "the procedure is chosen")
        officer.hold_card(card_of_mother())
        walk.until(lambda: counter.state.new.can_open, "the store has answered")
        officer.press("Return")
        walk.until(lambda: counter.state.detail is not None, "the dossier is open")

    def scan(self) -> None:
        """F9, and wait until all is read."""
        walk, counter = self.walk, self.walk.window.counter
        self.officer.press("F9")
        walk.until(lambda: len(walk.driver.came) >= 1, "the first page comes")
        walk.until(lambda: walk.papers() > 0, "the first paper is read")
        self.waits["first_fields_s"] = time.monotonic() - walk.driver.came[0]
        walk.until(lambda: len(walk.driver.came) == len(PAPERS), "all pages came")
        walk.until(lambda: not counter.state.capture.is_scanning, "the scanner is through")
        walk.until(lambda: walk.is_done(len(PAPERS)), "all is read")
        self.waits["read_after_last_s"] = time.monotonic() - walk.driver.came[-1]
        seen = sorted(at for key, at in walk.shown.items() if key.startswith("capture:"))
        self.waits["page_ms"] = max(1000 * (at - came) for came, at in zip(walk.driver.came, seen, strict=True))

    def lay(self) -> None:
        """The first two papers onto the first two rows of the checklist."""
        walk = self.walk
        self.officer.press("F6")
        walk.until(walk.page.shelf.hasFocus, "the pages have the keyboard")
        for row in (0, 1):
            if row:
                self.officer.press("Right")
            self.officer.press(str(row + 1))
            walk.until(lambda row=row: self._is_laid(row), "the paper is on its row")  # type: ignore[misc]

    def _is_laid(self, row: int) -> bool:
        detail = self.walk.window.counter.state.detail
        return detail is not None and detail.dossier.components[row].state is ComponentState.SCANNED

    def review(self) -> int:
        """Accept what is doubtful, confirm, go back; return how many values were doubtful."""
        walk, review = self.walk, self.walk.window.review
        self.officer.press("Ctrl+Return")
        walk.until(lambda: review.state.dossier is not None, "the review")
        assert walk.window.main.stack.currentIndex() == REVIEW
        doubts = 0
        while not review.state.is_offering:
            before = review.state
            doubts += not before.warned
            self.officer.press("Return")
            walk.until(lambda before=before: _has_moved(before, review.state), "the next field")  # type: ignore[misc]
        walk.until(lambda: not review.state.storing, "all is stored")
        self.officer.press("Return")
        walk.until(lambda: review.state.is_done, "the dossier is confirmed")
        self.officer.press("Return")
        walk.until(lambda: walk.window.main.stack.currentIndex() == COUNTER, "back at the counter")
        return doubts

    def hand_on(self) -> list[Path]:
        """Ctrl+E: the package for the one-stop system; return its archival PDFs.

        The system's own dialog is answered here; the Enter that it takes is counted.
        """
        walk, counter = self.walk, self.walk.window.counter
        target = self.folder / "handed-on"
        target.mkdir()
        counter.finishing.asks = replace(counter.finishing.asks, folder=lambda _parent: target)
        offer = walk.page.finish.export
        walk.until(lambda: offer.isVisible() and offer.isEnabled(), "the package may be written")
        self.officer.press("Ctrl+E")
        self.officer.keys += 1
        walk.until(lambda: any(note.is_done for note in counter.state.notes), "the package is written")
        walk.close()
        assert len(list(target.rglob("hoso.json"))) == 1
        return sorted(target.rglob("*.pdf"))


def _has_moved(before: ReviewState, now: ReviewState) -> bool:
    return now.is_offering or (now.focus, now.warned) != (before.focus, before.warned)


def main() -> int:
    """Spend the day, and write what was measured."""
    app = QApplication([])
    reader, folder = sys.argv[1], Path(sys.argv[2])
    translator = install_language(app, cache=folder / "cache")
    apply_theme(app, Theme(LIGHT))
    day = CounterDay(folder, None if reader == "real" else made_reader())
    day.open_dossier()
    day.scan()
    day.lay()
    doubts = day.review()
    files = day.hand_on()
    told = {"keys": day.officer.keys, "doubts": doubts, "files": len(files), "hands": day.officer.hands}
    sys.stdout.write(json.dumps(told | {key: round(value, 2) for key, value in day.waits.items()}) + "\n")
    assert translator is not None
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
