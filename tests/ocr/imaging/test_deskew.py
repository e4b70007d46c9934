"""Skew is measured to a twentieth of a degree, and straightening cuts nothing off."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocr.imaging.deskew import deskew, estimate_skew, paper_colour
from tests.ocr.imaging.drawn import as_rgb, page_of, table_page, text_page, turned, white_page


@pytest.mark.parametrize("skew_deg", [-8.0, -3.3, -0.6, 0.0, 0.2, 1.6, 4.45, 8.0])
def test_skew_of_text_is_found_to_a_twentieth_of_a_degree(skew_deg: float) -> None:
    page = turned(text_page(1), -skew_deg)  # stands too far counter-clockwise

    assert estimate_skew(page) == pytest.approx(skew_deg, abs=0.05)


@pytest.mark.parametrize("skew_deg", [-2.5, 0.0, 0.7])
def test_skew_of_a_table_is_found(skew_deg: float) -> None:
    assert estimate_skew(turned(table_page(), -skew_deg)) == pytest.approx(skew_deg, abs=0.06)


def test_four_lines_are_enough_to_tell_the_skew() -> None:
    assert estimate_skew(turned(text_page(3, lines=4), 1.2)) == pytest.approx(-1.2, abs=0.06)


def test_empty_and_noisy_pages_have_no_skew() -> None:
    noise = np.random.default_rng(4).integers(0, 255, (600, 400)).astype(np.uint8)

    assert estimate_skew(white_page()) == 0.0
    assert estimate_skew(np.full((50, 40), 255, np.uint8)) == 0.0
    assert estimate_skew(noise) == 0.0


@settings(max_examples=12)
@given(st.floats(-6, 6))
def test_a_straightened_page_is_straight(skew_deg: float) -> None:
    skewed = page_of(turned(text_page(2), skew_deg))
    straight = deskew(skewed, estimate_skew(skewed.pixels[..., 0]))

    assert abs(estimate_skew(np.ascontiguousarray(straight.pixels[..., 0]))) <= 0.08


@settings(max_examples=20)
@given(st.floats(-8, 8), st.integers(0, 199), st.integers(0, 299))
def test_the_transform_says_where_a_dot_went(degrees: float, x: int, y: int) -> None:
    pixels = np.full((300, 200, 3), 255, np.uint8)
    pixels[max(0, y - 1) : y + 2, max(0, x - 1) : x + 2] = 0
    turned_page = deskew(page_of(pixels), degrees)
    rows, columns = np.nonzero(turned_page.pixels[..., 0] < 128)
    expected_x, expected_y = turned_page.source_to_page.apply(x, y)

    assert columns.mean() == pytest.approx(expected_x, abs=1.5)
    assert rows.mean() == pytest.approx(expected_y, abs=1.5)


def test_the_canvas_grows_and_is_filled_with_paper() -> None:
    pixels = np.full((400, 300, 3), (236, 230, 215), np.uint8)
    pixels[0, :] = pixels[-1, :] = (200, 0, 0)
    turned_page = deskew(page_of(pixels), 5)

    assert turned_page.height >= 400 * math.cos(math.radians(5)) + 300 * math.sin(math.radians(5)) - 1
    assert tuple(turned_page.pixels[0, 0]) == (236, 230, 215)
    assert turned_page.dpi == 150


def test_no_turn_gives_the_page_itself() -> None:
    page = page_of(as_rgb(text_page(1)))

    assert deskew(page, 0.0) is page


def test_paper_colour_ignores_the_ink() -> None:
    assert paper_colour(as_rgb(text_page(1))) == (255, 255, 255)
