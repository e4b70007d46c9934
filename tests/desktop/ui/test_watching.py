"""Files that arrive in the watched folder, at the counter."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.devices.watched_folder import STILL_S
from desktop.ui.counter.dossier_banner import Wish, banner_of
from storage.errors import DatabaseBusy
from tests.desktop.ui.made_counter import CHOSEN, Counter
from tests.helpers.made_desk import CODE, SAMPLES


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "den"
    made.mkdir()
    return made


def arrive(folder: Path, made: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a file arrive, and the time pass that it has to stand still."""
    (folder / "a.jpg").write_bytes(SAMPLES[0].read_bytes())
    made.counter.watching.look()
    later = time.monotonic() + STILL_S + 1
    monkeypatch.setattr("desktop.ui.counter.watching.time.monotonic", lambda: later)
    made.counter.watching.look()


def test_file_that_arrives_goes_into_the_open_dossier(
    at: Callable[..., Counter], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = at(replace(CHOSEN, watched_folder=str(folder)))
    arrive(folder, made, monkeypatch)

    assert made.desk.capture.taken == [(CODE, folder / "a.jpg")]
    assert "read" in made.runner.names
    made.counter.watching.look()
    assert len(made.desk.capture.taken) == 1  # the made desk removes nothing: it is not taken twice


def test_file_without_a_dossier_waits_to_be_asked_for(
    at: Callable[..., Counter], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = at(replace(CHOSEN, watched_folder=str(folder)), is_open=False)
    arrive(folder, made, monkeypatch)
    assert made.desk.capture.taken == []
    made.counter.take_up(CODE)
    made.counter.watching.look()
    assert made.desk.capture.taken == []  # it came for somebody else, perhaps
    assert banner_of(made.counter.state).wish is Wish.ADOPT
    made.page.banner.acted.emit()

    assert made.desk.capture.taken == [(CODE, folder / "a.jpg")]
    assert made.counter.state.capture.arrivals == 0


def test_folder_that_is_away_is_said_and_tried_again(at: Callable[..., Counter], folder: Path) -> None:
    made = at(replace(CHOSEN, watched_folder=str(folder / "gone")))
    made.counter.watching.look()
    assert str(folder / "gone") in banner_of(made.counter.state).text
    (folder / "gone").mkdir()
    made.counter.watching.look()

    assert banner_of(made.counter.state).text == ""


def test_store_that_is_busy_leaves_the_file_there(
    at: Callable[..., Counter], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = at(replace(CHOSEN, watched_folder=str(folder)))
    made.desk.error = DatabaseBusy()
    arrive(folder, made, monkeypatch)

    assert "Kho đang bận" in made.counter.state.error
    assert (folder / "a.jpg").exists()


def test_folder_is_watched_no_longer_once_none_is_named(at: Callable[..., Counter], folder: Path) -> None:
    made = at(replace(CHOSEN, watched_folder=str(folder)))
    made.counter.watching.watch("")
    before = len(made.runner.names)
    made.counter.watching.look()

    assert len(made.runner.names) == before
