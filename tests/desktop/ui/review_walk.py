"""A walk through the review with real keys, in a process of its own: `python -m … WALK FOLDER`.

The store, the lanes and the files are real, the reader reads ten fields of which two are doubtful. What was measured is
written as JSON; the walk that waits to be killed says line by line what it may be held to.
"""

from __future__ import annotations

import json
import random
import sys
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.app import COUNTER, REVIEW
from desktop.ui.i18n import install_language
from desktop.ui.review.dialogs import ASKS
from desktop.ui.review.state import ReviewState
from desktop.ui.theme import LIGHT, Theme, apply_theme
from desktop.workflow.review_types import FieldRef
from tests.desktop.ui.window_walk import Stalls, Walk
from tests.helpers.made_desk import CARD, SAMPLES
from tests.helpers.stand_in_reader import TEN_FIELDS

_SAYS_AT_MOST = 400


class ReviewWalk(Walk):
    """A counter at which papers of ten fields were read; with none it comes back to the dossier that was open."""

    def __init__(self, folder: Path, papers: int = 1) -> None:
        super().__init__(folder / "store", fields=TEN_FIELDS)
        if papers:
            self._take_in(papers)
        else:
            self.until(lambda: self.counter.detail is not None, "the dossier is back")
        self.code = self.counter.code
        self.keys = 0

    def _take_in(self, papers: int) -> None:
        self.press(Qt.Key.Key_N, control=True)
        self.type("khai sinh")
        self.press(Qt.Key.Key_Return)
        self.type(CARD)
        self.press(Qt.Key.Key_Return)
        self.until(lambda: self.counter.new.can_open, "the store has answered")
        self.press(Qt.Key.Key_Return)
        self.until(lambda: self.counter.detail is not None, "the dossier is open")
        self.window.counter_view.dossier.files_given.emit(list(SAMPLES[:papers]))
        self.until(lambda: self._is_read(papers), "the papers are read")

    def _is_read(self, papers: int) -> bool:
        detail = self.counter.detail
        is_read = detail is not None and not detail.waiting and len(detail.dossier.papers) == papers
        return is_read and self.counter.own_reading is None

    @property
    def review(self) -> ReviewState:
        """What the review shows now."""
        return self.window.review.state

    def enter_review(self) -> None:
        """Go from the counter's dossier to its review by its key."""
        self.press(Qt.Key.Key_Return, control=True)
        self.measured["open_ms"] = self.until(lambda: self.review.focus is not None, "the first doubt has the keyboard")
        assert self.window.main.stack.currentIndex() == REVIEW

    def accept(self) -> float:
        """Press Enter and return how many milliseconds later the next field, or the question, has the keyboard."""
        before = self.review.focus
        started = time.monotonic()
        self.press(Qt.Key.Key_Return)
        self.until(lambda: self.review.focus != before or self.review.is_offering, "the next field")
        return (time.monotonic() - started) * 1000


def ten_fields(folder: Path) -> ReviewWalk:
    """Two right values that are doubted: accepted and confirmed."""
    walk = ReviewWalk(folder)
    walk.enter_review()
    stalls = Stalls()
    assert walk.review.focus == FieldRef(1, "full_name")
    walk.measured["next_ms"] = max(walk.accept(), walk.accept())
    walk.until(lambda: not walk.review.storing, "both are stored")
    walk.press(Qt.Key.Key_Return)
    walk.until(lambda: walk.review.is_done, "the dossier is confirmed")
    walk.measured["stall_ms"] = stalls.longest_ms
    walk.measured["keys_to_confirm"] = walk.keys
    walk.press(Qt.Key.Key_Return)
    assert walk.window.main.stack.currentIndex() == COUNTER
    paper = walk.desk.lookup.paper("P1").paper
    assert paper.confirmed_at is not None
    assert all(field.confirmed_at is not None for field in paper.fields)
    return walk


def corrected(folder: Path) -> ReviewWalk:
    """Two values of which the last letters are wrong: End, two letters away, two typed."""
    walk = ReviewWalk(folder)
    walk.enter_review()
    for _ in range(2):
        walk.press(Qt.Key.Key_Right)
        walk.press(Qt.Key.Key_Backspace)
        walk.type("x")
        walk.accept()
    walk.until(lambda: not walk.review.storing, "both are stored")
    walk.press(Qt.Key.Key_Return)
    walk.until(lambda: walk.review.is_done, "the dossier is confirmed")
    walk.measured["keys_to_confirm"] = walk.keys
    values = {field.key: field for field in walk.desk.lookup.paper("P1").paper.fields}
    assert values["full_name"].value == "TRƯƠNG QUANG LỘx"
    assert values["place_of_birth"].source == "manual"
    return walk


def taken_back(folder: Path) -> ReviewWalk:
    """Everything is taken back, also after confirming, and the history keeps it."""
    walk = ReviewWalk(folder)
    walk.enter_review()
    walk.accept()
    walk.accept()
    walk.until(lambda: not walk.review.storing, "both are stored")
    walk.press(Qt.Key.Key_Return)
    walk.until(lambda: walk.review.is_done, "the dossier is confirmed")
    for left in (2, 1, 0):
        walk.press(Qt.Key.Key_Z, control=True)
        walk.until(lambda left=left: len(walk.review.steps) == left, "one more is taken back")  # type: ignore[misc]
    paper = walk.desk.lookup.paper("P1").paper
    assert paper.confirmed_at is None
    assert all(field.confirmed_at is None for field in paper.fields)
    assert {field.key: field.review for field in paper.fields} == {key: doubtful for key, _, doubtful in TEN_FIELDS}
    return walk


def to_be_killed(folder: Path) -> ReviewWalk:
    """Decide and type for ever, saying what is stored by now; whoever started this kills it."""
    walk = ReviewWalk(folder)
    chance = random.Random()
    walk.enter_review()
    drafts = folder / "store" / "drafts"
    for number in range(_SAYS_AT_MOST):
        walk.window.review_view.page.field_chosen.emit(FieldRef(1, "full_name"))
        text = f"TRẦN VĂN {number}"
        walk.type(text)
        if chance.random() < 0.5:
            walk.until(lambda text=text: _holds(drafts, text), "what was typed is kept")  # type: ignore[misc]
            _say({"draft": text})
            walk.press(Qt.Key.Key_Escape)
            walk.until(lambda text=text: not _holds(drafts, text), "what was dropped is gone")  # type: ignore[misc]
            _say({"draft": ""})
            continue
        steps = len(walk.review.steps)
        walk.press(Qt.Key.Key_Return)
        walk.until(lambda steps=steps: len(walk.review.steps) > steps, "it is stored")  # type: ignore[misc]
        _say({"stored": text})
        walk.window.review_view.page.field_chosen.emit(FieldRef(1, "full_name"))
        walk.press(Qt.Key.Key_Z, control=True)
        walk.until(lambda steps=steps: len(walk.review.steps) == steps, "it is taken back")  # type: ignore[misc]
        _say({"stored": ""})
    return walk


def again(folder: Path) -> ReviewWalk:
    """Come back to where the process before was killed, tell what is there, and decide and type until killed too.

    What is told before a key is pressed may be so or not afterwards; what is told after it, has to be.
    """
    is_back = (folder / "store").exists()
    walk = ReviewWalk(folder, papers=0 if is_back else 2)
    walk.window.review.asks = replace(ASKS, unlock=lambda _window, _officer: True)  # what was accepted is locked
    detail = walk.counter.detail
    assert detail is not None
    _say({"pages": [page.picture_sha256 for paper in detail.dossier.papers for page in paper.pages]})
    walk.enter_review()
    ref = FieldRef(1, "full_name")
    dossier = walk.review.dossier
    shown, draft = dossier.field(ref) if dossier is not None else None, walk.review.drafts.get(ref)
    assert shown is not None
    _say({"value": str(shown.value), "draft": "" if draft is None else draft.text})
    chance, drafts = random.Random(), folder / "store" / "drafts"
    while True:
        walk.window.review_view.page.field_chosen.emit(ref)
        if ref in walk.review.drafts:
            _say({"dropping": walk.review.drafts[ref].text})
            walk.press(Qt.Key.Key_Escape)
            walk.until(lambda: ref not in walk.review.drafts, "nothing is typed")
        text = f"TRẦN VĂN {chance.randrange(10**6)}"
        _say({"typing": text})
        walk.type(text)  # where the value is locked, the first letter asks and is kept
        walk.until(lambda text=text: _holds(drafts, text), "what was typed is kept")  # type: ignore[misc]
        _say({"draft": text})
        walk.rest(chance.random() * 0.2)
        if chance.random() < 0.5:
            steps = len(walk.review.steps)
            _say({"accepting": text})
            walk.press(Qt.Key.Key_Return)
            walk.until(lambda steps=steps: len(walk.review.steps) > steps, "it is stored")  # type: ignore[misc]
            walk.until(lambda text=text: not _holds(drafts, text), "no longer a draft")  # type: ignore[misc]
            _say({"value": text, "draft": ""})


def _holds(drafts: Path, text: str) -> bool:
    return any(json.dumps(text, ensure_ascii=False) in _said_in(file) for file in drafts.glob("*.json"))


def _said_in(file: Path) -> str:
    """Return what a file says; one that went away since it was listed says nothing."""
    try:
        return file.read_text("utf-8")
    except FileNotFoundError:
        return ""


def _say(what: dict[str, str] | dict[str, list[str]]) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


WALKS = {
    "ten_fields": ten_fields,
    "corrected": corrected,
    "taken_back": taken_back,
    "to_be_killed": to_be_killed,
    "again": again,
}


def main() -> int:
    """Walk, and write what was measured."""
    app = QApplication([])
    folder = Path(sys.argv[2])
    translator = install_language(app, cache=folder / "cache")
    apply_theme(app, Theme(LIGHT))
    walk = WALKS[sys.argv[1]](folder)
    walk.close()
    assert translator is not None
    sys.stdout.write(json.dumps(walk.measured | {"keys": walk.keys}) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
