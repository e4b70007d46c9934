"""Strips cut from a page at one height, whatever the size of its type."""

from __future__ import annotations

import numpy as np
import pytest

from ocr.imaging.pen_strip import BASELINE_SHARE, EM_PX, HEIGHT_PX, STEP_PX, as_ink, cut_strip


@pytest.mark.parametrize("em_px", [20, 33, 70])
def test_the_baseline_lies_at_one_level_whatever_the_size(em_px: int) -> None:
    page = np.full((400, 600), 255, np.uint8)
    page[200:400] = 0
    strip = cut_strip(page, 100, 400, 200, em_px)
    assert strip.shape[0] == HEIGHT_PX
    assert strip.shape[1] % STEP_PX == 0
    assert strip.shape[1] == pytest.approx(300 * EM_PX / em_px, abs=STEP_PX)
    assert (strip.mean(axis=1) < 128).argmax() == pytest.approx(BASELINE_SHARE * HEIGHT_PX, abs=1)


def test_beyond_the_edge_of_the_page_is_white() -> None:
    strip = cut_strip(np.zeros((40, 50), np.uint8), -200, 300, 10, 22)
    assert (strip[0] == 255).all()
    assert strip[:, 0].min() == 255
    assert strip[:, -1].min() == 255
    assert strip.min() == 0


def test_a_place_off_the_page_is_a_white_strip() -> None:
    assert (cut_strip(np.zeros((40, 50), np.uint8), 80, 90, 20, 22) == 255).all()


def test_pale_ink_becomes_dark_and_bare_paper_stays_bare() -> None:
    strip = np.full((HEIGHT_PX, 60), 250, np.uint8)
    strip[10:30, 20:24] = 170
    assert as_ink(strip)[20, 21] == pytest.approx(1.0)
    bare = np.full((HEIGHT_PX, 60), 250, np.uint8)
    bare[::7, ::5] = 244
    assert as_ink(bare).max() < 0.2
