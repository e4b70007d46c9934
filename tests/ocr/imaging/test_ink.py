"""Seals vanish, text of every colour stays."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from ocr.imaging.circles import find_circles
from ocr.imaging.ink import find_seals, to_gray_for_ocr
from ocr.imaging.page_image import Pixels
from tests.dossiers.fonts import font_path, load
from tests.ocr.imaging.drawn import as_rgb, text_page, white_page, with_seal

RED = (205, 35, 45)


def _coloured_line(pixels: Pixels, text: str, at: tuple[int, int], colour: tuple[int, int, int]) -> Pixels:
    image = Image.fromarray(pixels)
    ImageDraw.Draw(image).text(at, text, font=load(font_path("Tinos-Bold.ttf"), 32), fill=colour)
    return np.array(image)


def test_a_seal_over_text_vanishes_and_the_text_stays() -> None:
    plain = as_rgb(text_page(1))
    gray = to_gray_for_ocr(with_seal(plain, (500, 500), 110))
    inside = (slice(400, 600), slice(400, 600))

    assert np.abs(gray.astype(int) - text_page(1)).mean() < 1.5
    assert (gray[inside] < 100).mean() > 0.8 * (text_page(1)[inside] < 100).mean()


def test_a_name_stamped_in_red_stays_dark() -> None:
    page = _coloured_line(as_rgb(white_page(noise=0)), "Nguyễn Trúc Giang", (600, 900), RED)
    gray = to_gray_for_ocr(with_seal(page, (500, 700), 110))

    assert (gray[900:940, 600:900] < 130).mean() > 0.08
    assert gray[595:700, 400:600].min() > 200


def test_seals_are_found_where_they_are() -> None:
    page = with_seal(with_seal(as_rgb(text_page(1)), (420, 500), 105), (800, 1200), 120)
    seals = sorted(find_seals(page))

    assert np.allclose(seals[0], (420, 500, 105), atol=10)
    assert np.allclose(seals[1], (800, 1200, 120), atol=10)


def test_a_page_without_red_has_no_seal() -> None:
    page = as_rgb(text_page(1))

    assert find_seals(page) == ()


def test_a_red_frame_is_no_seal() -> None:
    page = as_rgb(white_page(noise=0))
    page[400:404, 300:700] = page[596:600, 300:700] = RED
    page[400:600, 300:304] = page[400:600, 696:700] = RED

    assert find_seals(page) == ()


def test_blue_writing_under_a_seal_stays_dark() -> None:
    page = _coloured_line(as_rgb(white_page(noise=0)), "Đã thu", (460, 690), (30, 40, 160))
    gray = to_gray_for_ocr(with_seal(page, (500, 700), 110))

    assert (gray[690:730, 460:560] < 130).mean() > 0.08
    assert gray[595:680, 400:600].min() > 200


def test_circles_are_found_among_noise_and_nothing_in_noise_alone() -> None:
    rng = np.random.default_rng(1)
    angles = rng.uniform(0, 2 * np.pi, 400)
    rim = np.column_stack([200 + 80 * np.cos(angles), 150 + 80 * np.sin(angles)])
    noise = rng.uniform(0, 400, (300, 2))
    (circle,) = find_circles(np.concatenate([rim, noise]), (50, 120))

    assert np.allclose(circle, (200, 150, 80), atol=3)
    assert find_circles(noise[:100], (50, 120)) == ()
