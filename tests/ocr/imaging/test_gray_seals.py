"""Seals of copies come off the print where their shade tells the two apart, and nothing else does."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from ocr.imaging.gray_seals import find_gray_seals, is_colourless, remove_gray_seals
from ocr.imaging.ink import to_gray_for_ocr
from ocr.imaging.page_image import Gray
from tests.ocr.imaging.drawn import as_rgb, text_page

CENTRE, RADIUS = (500, 500), 110
INSIDE = (slice(360, 640), slice(360, 640))


def sealed(shade: int, page: Gray | None = None) -> Gray:
    """A page with a round seal of one shade below its print."""
    page = text_page(1) if page is None else page
    seal = np.full_like(page, 255)
    cv2.circle(seal, CENTRE, RADIUS, shade, 6)
    cv2.circle(seal, CENTRE, round(0.7 * RADIUS), shade, 3)
    cv2.putText(seal, "UBND", (450, 510), cv2.FONT_HERSHEY_SIMPLEX, 1.2, shade, 4)
    return np.asarray(np.minimum(page, seal), dtype=np.uint8)


def test_a_seal_lighter_than_print_vanishes_and_the_print_stays() -> None:
    page = text_page(1)
    cleaned = remove_gray_seals(sealed(140))
    assert np.abs(cleaned[INSIDE].astype(int) - page[INSIDE]).mean() < 6.0  # with the seal 16
    assert (cleaned[INSIDE] < 100).mean() > 0.8 * (page[INSIDE] < 100).mean()


def test_a_seal_as_dark_as_print_stays() -> None:
    page = sealed(20)
    assert np.array_equal(remove_gray_seals(page), page)


def test_what_stands_outside_a_seal_is_untouched() -> None:
    page = sealed(140)
    cleaned = remove_gray_seals(page)
    outside = np.ones(page.shape, dtype=bool)
    outside[INSIDE] = False
    assert np.array_equal(cleaned[outside], page[outside])


def test_a_streak_through_a_seal_does_not_hide_it() -> None:
    page = sealed(140)
    page[:, 470:472] = np.minimum(page[:, 470:472], 150)
    found = find_gray_seals(page)
    assert len(found) == 1
    assert np.allclose(found[0], (*CENTRE, RADIUS), atol=12)


def test_text_and_frames_are_no_seals() -> None:
    page = text_page(1).copy()
    cv2.rectangle(page, (300, 400), (520, 620), 140, 4)
    assert find_gray_seals(page) == ()


@pytest.mark.parametrize(("tint", "gray"), [((0, 0, 0), True), ((6, 3, 0), True), ((60, 0, 0), False)])
def test_colourless_pages_are_told_from_coloured_ones(tint: tuple[int, int, int], gray: bool) -> None:
    page = as_rgb(np.full((900, 700), 180, dtype=np.uint8))
    page[300:400] += np.array(tint, dtype=np.uint8)
    assert is_colourless(page) == gray


def test_copy_is_cleaned_on_its_way_to_the_recogniser() -> None:
    page = sealed(140)
    assert np.array_equal(to_gray_for_ocr(as_rgb(page)), remove_gray_seals(page))
    assert not np.array_equal(to_gray_for_ocr(as_rgb(page)), page)
