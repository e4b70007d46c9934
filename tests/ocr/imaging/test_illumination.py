"""Uneven light goes, faint ink becomes dark, empty paper stays empty."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocr.imaging import illumination
from ocr.imaging.illumination import EvenLight, divide_by_paper, estimate_paper, flatten_light, ink_level
from ocr.imaging.page_image import Gray
from ocr.imaging.quality import measure_quality
from ocr.imaging.recognition_image import clean_gray
from tests.ocr.imaging.drawn import text_page, white_page


def _lit(gray: Gray, darkest: float) -> Gray:
    """Return the page with light falling off to one corner."""
    height, width = gray.shape
    light = np.linspace(darkest, 1, width)[None, :] * np.linspace(1, (1 + darkest) / 2, height)[:, None]
    return (gray * light).astype(np.uint8)


def test_paper_becomes_white_and_ink_dark_wherever_the_light_is() -> None:
    page = text_page(1)
    flat = flatten_light(_lit(page, 0.4))

    assert np.median(flat[page == 255]) >= 250
    assert np.percentile(flat[page == 255], 1) >= 215
    assert np.percentile(flat[page < 30], 95) <= 90


def test_the_light_is_measured_beside_the_text() -> None:
    lit = _lit(np.full_like(text_page(1), 255), 0.5)
    paper = estimate_paper(_lit(text_page(1), 0.5))

    assert np.abs(paper.astype(int) - lit).mean() < 5


def test_light_grey_print_becomes_dark() -> None:
    page = text_page(2)
    faint = (255 - (255 - page) * 0.2).astype(np.uint8)
    flat = flatten_light(faint)

    assert faint.min() > 200
    assert np.percentile(flat[page < 30], 90) < 80
    assert np.median(flat) >= 250


def test_empty_paper_is_not_made_to_speak() -> None:
    flat = flatten_light(_lit(white_page(noise=4), 0.6))

    assert ink_level(divide_by_paper(white_page())) is None
    assert flat.min() > 200


def test_thin_strokes_survive() -> None:
    page = np.full((600, 400), 230, np.uint8)
    page[300, 50:350] = 90  # a hair line one pixel thick
    flat = flatten_light(page)

    assert flat[300, 60:340].max() < 130


@settings(max_examples=10)
@given(st.floats(0.35, 1.0))
def test_cleaning_twice_changes_little(darkest: float) -> None:
    once = flatten_light(_lit(text_page(3), darkest))
    twice = flatten_light(once)

    assert np.abs(twice.astype(int) - once).mean() < 2.0


def test_who_judges_a_page_and_who_cleans_it_share_its_light(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Gray] = []

    def estimate(gray: Gray) -> Gray:
        asked.append(gray)
        return estimate_paper(gray)

    monkeypatch.setattr(illumination, "estimate_paper", estimate)
    page = _lit(text_page(1), 0.6)
    light = EvenLight(page)
    measure_quality(light, 200)
    cleaned = clean_gray(light)

    assert len(asked) == 1
    assert np.array_equal(cleaned, clean_gray(EvenLight(page)))


def test_of_a_large_picture_nothing_is_kept() -> None:
    large, small = EvenLight(np.full((2500, 90), 200, np.uint8)), EvenLight(np.full((2400, 90), 200, np.uint8))

    assert large.divided()[1] is not large.divided()[1]
    assert small.divided()[1] is small.divided()[1]
