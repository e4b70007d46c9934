"""A seal is missed only where there is none, and nothing is said about pages without colour."""

from __future__ import annotations

import numpy as np
import pytest

from ocr.imaging.seal_traces import shows_seal
from tests.dossiers.canvas import Sheet
from tests.dossiers.make import make_page
from tests.dossiers.truth import Level

TYPES = (
    "birth_certificate",
    "marriage_certificate",
    "marital_status_certificate",
    "household_business_certificate",
    "administrative_document",
)
SEEDS = (404, 408, 419)  # of papers without red frames and boxes in print


@pytest.mark.parametrize("level", [Level.OFFICE, Level.PHONE])
@pytest.mark.parametrize("document_type", TYPES[:4])
def test_seal_is_seen(document_type: str, level: Level, monkeypatch: pytest.MonkeyPatch) -> None:
    pressed: list[str] = []
    seal = Sheet.seal

    def noted(sheet: Sheet, at: tuple[float, float], text: str) -> None:
        pressed.append(text)
        seal(sheet, at, text)

    monkeypatch.setattr(Sheet, "seal", noted)
    for seed in SEEDS:
        pressed.clear()
        page = make_page(document_type, seed, level=level)
        assert not pressed or shows_seal(page.pixels) is not False, seed


def test_seal_that_is_not_there_is_not_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Sheet, "seal", lambda *_: None)
    seen = [shows_seal(make_page(each, seed, level=Level.OFFICE).pixels) for each in TYPES[:4] for seed in SEEDS]

    assert seen.count(True) <= 2  # what is printed in red
    assert seen.count(False) >= 4  # the others are as good as grey


@pytest.mark.parametrize("document_type", TYPES)
def test_nothing_is_said_about_a_page_without_colour(document_type: str) -> None:
    assert shows_seal(make_page(document_type, 400, level=Level.COPY).pixels) is None
    gray = make_page(document_type, 400, level=Level.OFFICE).pixels.mean(axis=2, keepdims=True).astype(np.uint8)
    assert shows_seal(np.repeat(gray, 3, axis=2)) is None
