"""Dirt goes, dots of letters stay."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from ocr.imaging.despeckle import remove_dirt, remove_rules
from ocr.imaging.page_image import Gray
from tests.ocr.imaging.drawn import ink_share, table_page, text_page, write


def _specked(gray: Gray, count: int, *, side: int = 2) -> Gray:
    rng = np.random.default_rng(5)
    dirty = gray.copy()
    for y, x in zip(rng.integers(0, gray.shape[0] - 4, count), rng.integers(0, gray.shape[1] - 4, count), strict=True):
        dirty[y : y + side, x : x + side] = 0
    return dirty


@pytest.mark.parametrize("page", [text_page(1), text_page(2, size_px=22), table_page()])
def test_a_clean_page_keeps_every_dot(page: Gray) -> None:
    assert np.array_equal(remove_dirt(page), page)


def test_specks_go_even_between_the_letters_of_a_dirty_page() -> None:
    page = text_page(1)
    dirty = _specked(page, 3000)
    cleaned = remove_dirt(dirty)
    wrong_before = int(((dirty < 128) & (page > 200)).sum())
    wrong_after = int(((cleaned < 128) & (page > 200)).sum())

    assert wrong_after < 0.15 * wrong_before
    assert ink_share(cleaned) > 0.97 * ink_share(page)


def test_leaders_go_and_the_text_on_them_stays() -> None:
    plain = write(np.full((900, 1000), 255, np.uint8), "Họ và tên:", (60, 400))
    plain = write(plain, "NGUYỄN THỊ DIỆU", (300, 400))
    form = write(plain, "." * 40, (560, 400))

    assert np.abs(remove_dirt(form).astype(int) - plain).mean() < 0.05


def test_punch_holes_and_black_edges_become_paper() -> None:
    page = text_page(1).copy()
    cv2.circle(page, (60, 800), 18, 0, -1)
    cv2.circle(page, (60, 1200), 18, 0, -1)
    page[:, :14] = 0
    cleaned = remove_dirt(page)

    assert cleaned[700:1300, :100].min() > 200
    assert np.array_equal(cleaned[:, 110:], page[:, 110:])


def test_edges_on_several_sides_go_at_once() -> None:
    page = text_page(1)
    framed = page.copy()
    height, width = page.shape
    framed[:, :14] = framed[: height // 2, width - 9 :] = framed[height - 20 :, width // 3 :] = 0
    framed[40:60, 14:17] = 0  # the rim of an edge is ragged

    assert remove_dirt(framed).min(initial=255, where=framed != page) > 200
    assert np.array_equal(np.where(framed != page, page, remove_dirt(framed)), page)


def test_a_streak_through_the_text_goes_without_the_letters_it_touches() -> None:
    page = text_page(1)
    streaked = page.copy()
    for y in range(page.shape[0]):
        streaked[y, 300 + y // 60 : 303 + y // 60] = 0
    cleaned = remove_dirt(streaked)

    assert ((cleaned < 128) & (page > 200)).sum() < 0.2 * ((streaked < 128) & (page > 200)).sum()
    assert ((cleaned > 200) & (page < 128)).mean() < 0.001


def test_a_letter_o_in_the_margin_is_no_punch_hole() -> None:
    page = write(text_page(1), "O ● o", (40, 60), size_px=30)

    assert ink_share(remove_dirt(page)[40:110, :200]) == ink_share(page[40:110, :200])


def test_rules_go_and_letters_stay() -> None:
    ruled = table_page()
    cleaned = remove_rules(ruled)

    assert ink_share(cleaned[199:203, 110:290]) == 0
    assert ink_share(cleaned[210:260, 102:290]) > 0.9 * ink_share(ruled[210:260, 102:290])
    assert np.array_equal(remove_rules(text_page(1)), text_page(1))
