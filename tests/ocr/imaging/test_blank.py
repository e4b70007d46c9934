"""Empty backs are told from pages with little on them."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from ocr.imaging.blank import is_blank
from ocr.imaging.page_image import Gray
from tests.ocr.imaging.drawn import card_face, table_page, text_page, white_page, write


def _shone_through(strength: float) -> Gray:
    other = cv2.GaussianBlur(np.ascontiguousarray(text_page(4)[:, ::-1]), (0, 0), 2.0)
    return (white_page() - strength * (255.0 - other)).clip(0, 255).astype(np.uint8)


def _dirty() -> Gray:
    page = white_page()
    rng = np.random.default_rng(2)
    for y, x in zip(rng.integers(0, 1740, 150), rng.integers(0, 1220, 150), strict=True):
        page[y : y + 3, x : x + 3] = 40
    return page


def _handled() -> Gray:
    page = white_page()
    cv2.circle(page, (70, 700), 18, 10, -1)
    cv2.circle(page, (70, 1050), 18, 10, -1)
    page[:, :12] = 8
    shade = 1 - 0.25 * np.exp(-(((np.arange(page.shape[0]) - 870) / 12.0) ** 2))  # a fold
    return (page * shade[:, None]).astype(np.uint8)


def _streaked() -> Gray:
    """Dirt on the glass: hairlines down the page that break where the paper is darker."""
    page = white_page(240, noise=3)
    rng = np.random.default_rng(5)
    for x in (250, 380, 505):
        top = 0
        while top < page.shape[0]:
            reach = int(rng.integers(10, 200))
            page[top : top + reach, x] -= 50
            top += reach + int(rng.integers(5, 150))
    return page


@pytest.mark.parametrize(
    "page",
    [
        _streaked(),
        white_page(),
        white_page(200, noise=6),
        _shone_through(0.08),
        _shone_through(0.18),
        _dirty(),
        _handled(),
    ],
    ids=["streaks", "white", "grey", "faint show-through", "show-through", "dirt", "holes, edge and fold"],
)
def test_empty_sides_are_blank(page: Gray) -> None:
    assert is_blank(page)


@pytest.mark.parametrize(
    "page",
    [
        text_page(1),
        table_page(),
        write(white_page(), "1", (620, 1650)),
        write(white_page(), "- 2 -", (600, 60)),
        write(white_page(), "Đã đối chiếu bản chính", (400, 900), level=205),
        write(_shone_through(0.1), "ĐÃ THU PHÍ", (500, 900), level=60),
        np.ascontiguousarray(card_face()[..., 1]),
    ],
    ids=["text", "table", "page number", "dashed page number", "faint stamp", "stamp over show-through", "card"],
)
def test_sides_with_anything_written_are_not_blank(page: Gray) -> None:
    assert not is_blank(page)
