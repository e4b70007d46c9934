"""Loading while the program is still being imported: done when it is over, and never in the way."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from desktop.workflow.loading_ahead import loading_ahead
from ocr.engines.asternet import load_asternet
from ocr.engines.loaded_tesseract import LoadedTesseract


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many programs were asked for, none of them started."""
    counts: list[int] = []
    monkeypatch.setattr(LoadedTesseract, "prepare", lambda self, count, language: counts.append(count))
    return counts


@pytest.mark.parametrize(
    ("files", "programs"),
    [(["a.jpg"], 1), (["a.jpg", "b.png", "c.jpg"], 2), (["a.pdf"], 2), (["a.TIF"], 2), ([], 0)],
)
def test_no_more_programs_are_started_than_pages_are_read_side_by_side(
    asked: list[int], files: list[str], programs: int
) -> None:
    with loading_ahead([Path(file) for file in files], 2):
        pass

    assert asked == [programs]


def test_second_reader_is_loaded_when_the_block_ends(asked: list[int]) -> None:
    load_asternet.cache_clear()

    with loading_ahead([Path("a.jpg")], 1):
        pass

    assert load_asternet.cache_info().currsize == 1
    assert asked


def test_missing_second_reader_is_told_by_those_who_need_it(asked: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    load_asternet.cache_clear()

    with loading_ahead([Path("a.jpg")], 1):
        pass

    assert load_asternet.cache_info().currsize == 0
    assert asked
