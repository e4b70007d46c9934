"""The chain as a whole: what the recogniser sees of a bad page is nearly the good one."""

from __future__ import annotations

import numpy as np

from ocr.imaging.recognition_image import clean_for_recognition
from tests.ocr.imaging.drawn import as_rgb, page_of, text_page, with_seal


def test_seal_shadow_and_dirt_are_gone_and_the_page_is_untouched() -> None:
    truth = text_page(1)
    shade = np.linspace(0.5, 1, truth.shape[1])[None, :, None]
    pixels = (with_seal(as_rgb(truth), (500, 600), 110) * shade).astype(np.uint8)
    pixels[1600:1602, 300:302] = 20
    before = pixels.copy()
    gray = clean_for_recognition(page_of(pixels))

    assert np.array_equal(pixels, before)
    assert gray.shape == truth.shape
    assert gray[1590:1610, 290:310].min() > 200
    assert ((gray < 128) != (truth < 128)).mean() < 0.004


def test_cleaning_a_clean_page_changes_nothing_that_can_be_read() -> None:
    truth = text_page(2)
    once = clean_for_recognition(page_of(truth))
    twice = clean_for_recognition(page_of(once))

    assert ((once < 128) != (truth < 128)).mean() < 0.002
    assert np.abs(twice.astype(int) - once).mean() < 1.0
