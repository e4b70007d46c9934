"""The review on a real store with real keys, offscreen and on an X server; killed at any moment nothing is lost."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from desktop.ui.review.state import ReviewState, arrived, asked_for
from desktop.workflow.desk import Desk
from desktop.workflow.open_store import open_store
from storage.upkeep.check import check_store

KILLS = int(os.environ.get("HOSO_REVIEW_KILLS", "1"))
TIMES_KILLED = 10
_PATIENCE_S = 300
_LONGEST_LIFE_S = 2.0
READ = "TRƯƠNG QUANG LỘC"


def start(name: str, folder: Path, root: Path, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.desktop.ui.review_walk", name, str(folder)],
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen"} | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def walk(name: str, folder: Path, root: Path, **environment: str) -> dict[str, float]:
    process = start(name, folder, root, **environment)
    said, trouble = process.communicate(timeout=_PATIENCE_S)
    assert process.returncode == 0, said + trouble
    measured: dict[str, float] = json.loads(said.splitlines()[-1])
    sys.stdout.write(f"{name}: {measured}\n")
    return measured


def test_two_doubts_of_ten_fields_take_four_keys(root: Path, tmp_path: Path) -> None:
    measured = walk("ten_fields", tmp_path, root)

    assert measured["keys_to_confirm"] == 4, "one opens, two accept, one confirms"


def test_two_wrong_values_of_ten_fields_take_no_more_than_twelve_keys(root: Path, tmp_path: Path) -> None:
    assert walk("corrected", tmp_path, root)["keys_to_confirm"] <= 12


def test_everything_is_taken_back_also_after_confirming(root: Path, tmp_path: Path) -> None:
    walk("taken_back", tmp_path, root)


def test_review_on_an_x_server(root: Path, tmp_path: Path, x_server: str) -> None:
    measured = walk("ten_fields", tmp_path, root, QT_QPA_PLATFORM="xcb", DISPLAY=x_server)

    assert measured["keys_to_confirm"] == 4


@pytest.mark.parametrize("seed", range(KILLS))
def test_killed_at_any_moment_keeps_what_was_accepted_and_typed(root: Path, tmp_path: Path, seed: int) -> None:
    process = start("to_be_killed", tmp_path, root)
    assert process.stdout is not None
    first = process.stdout.readline()
    time.sleep(random.Random(seed).random() * _LONGEST_LIFE_S)
    process.kill()
    rest, trouble = process.communicate(timeout=_PATIENCE_S)
    assert process.returncode == -signal.SIGKILL, trouble
    said = [json.loads(line) for line in (first + rest).splitlines() if line.endswith("}")]

    with open_store(tmp_path / "store") as store:
        assert check_store(store.database, store.files).problems == ()
    desk = Desk.open(tmp_path / "store")
    opened = desk.review.open(desk.newest(1)[0].code)
    desk.close()
    shown = next(each for each in opened.dossier.fields if each.ref.key == "full_name")
    stored = [each["stored"] for each in said if "stored" in each]
    assert shown.value in {stored[-1] or READ if stored else READ, READ, f"TRẦN VĂN {_after(said)}"}
    kept = said[-1].get("draft")
    shown_again = arrived(asked_for(ReviewState(), opened.dossier.code, from_counter=False), opened)
    typed = {draft.text for draft in shown_again.drafts.values()}
    assert typed <= {text for text in (kept, *_beginnings(said)) if text}
    if kept == "":
        assert kept not in typed


def _after(said: list[dict[str, str]]) -> int:
    """Return the number of the value that was under way when the process was killed."""
    numbers = [int(text.rsplit(" ", 1)[1]) for each in said for text in each.values() if text]
    return max(numbers, default=-1) + 1


def _beginnings(said: list[dict[str, str]]) -> list[str]:
    """Return what may have been typed of the next value."""
    text = f"TRẦN VĂN {_after(said)}"
    return [text[:length] for length in range(1, len(text) + 1)]


def told_until_killed(folder: Path, root: Path, after_s: float) -> list[dict[str, Any]]:
    """Let a review come back and go on, kill it so long after it was there, and return what it told."""
    process = start("again", folder, root)
    assert process.stdout is not None
    lines = [process.stdout.readline(), process.stdout.readline()]
    time.sleep(after_s)
    process.kill()
    rest, trouble = process.communicate(timeout=_PATIENCE_S)
    assert process.returncode == -signal.SIGKILL, trouble
    return [json.loads(line) for line in [*lines, *rest.splitlines()] if line.strip().endswith("}")]


def possible_after(told: list[dict[str, Any]]) -> set[tuple[str, str]]:
    """Return the values and drafts that may be found after a process told this and was killed."""
    value = draft = ""
    for line in told:
        value, draft = line.get("value", value), line.get("draft", draft)
    match told[-1]:
        case {"typing": text}:  # the draft of the one before may be dropped, and letters of the new one typed
            return {(value, each) for each in (draft, *(text[:length] for length in range(len(text) + 1)))}
        case {"accepting": text}:
            return {(value, text), (text, text), (text, "")}
        case {"dropping": _}:
            return {(value, draft), (value, "")}
    return {(value, draft)}


def test_killed_ten_times_in_the_review_comes_back_with_pages_and_drafts(root: Path, tmp_path: Path) -> None:
    chance = random.Random(20261122)
    pages: list[str] = []
    possible = {(READ, "")}
    drafts_seen = 0
    for _ in range(TIMES_KILLED):
        told = told_until_killed(tmp_path, root, chance.uniform(0.0, _LONGEST_LIFE_S))
        pages = pages or told[0]["pages"]
        assert told[0]["pages"] == pages
        assert (told[1]["value"], told[1]["draft"]) in possible, told
        drafts_seen += told[1]["draft"] != ""
        possible = possible_after(told)

    assert len(pages) == 2
    assert drafts_seen > 1
    with open_store(tmp_path / "store") as store:
        assert check_store(store.database, store.files).problems == ()
