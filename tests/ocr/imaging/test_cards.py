"""ID cards are found on sheets and tables, and nothing else is taken for one."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from ocr.imaging.cards import find_cards, turn_cards
from ocr.imaging.orientation import turn
from ocr.imaging.page_image import Gray, Pixels
from ocr.imaging.perspective import flatten_perspective
from ocr.imaging.quad import Quad
from tests.ocr.imaging.drawn import as_rgb, card_face, page_of, table_page, text_page, white_page, with_seal

CARD_PX = (506, 319)
"""An ID card at 150 dpi."""


def _lay(sheet: Pixels, center: tuple[int, int], clockwise_deg: float) -> tuple[Pixels, Quad]:
    """Return the sheet with a card on it, and where its corners are."""
    width, height = CARD_PX
    matrix = np.asarray(cv2.getRotationMatrix2D((width / 2, height / 2), -clockwise_deg, 1.0), dtype=np.float64)
    matrix[:, 2] += np.array(center) - (width / 2, height / 2)
    size = sheet.shape[1], sheet.shape[0]
    cover = cv2.warpAffine(np.full((height, width), 255, np.uint8), matrix, size)
    laid = np.where(cover[..., None] > 127, cv2.warpAffine(card_face(width), matrix, size), sheet)
    corners = np.array([(0, 0, 1), (width, 0, 1), (width, height, 1), (0, height, 1)]) @ matrix.T
    top_left, top_right, bottom_right, bottom_left = ((float(x), float(y)) for x, y in corners)
    return laid.astype(np.uint8), Quad(top_left, top_right, bottom_right, bottom_left)


@pytest.mark.parametrize("ground", [250, 235, 40])
def test_two_cards_on_a_sheet_are_found_in_reading_order(ground: int) -> None:
    sheet, first = _lay(as_rgb(white_page(ground)), (600, 400), 2)
    sheet, second = _lay(sheet, (560, 1100), -6)
    found = find_cards(page_of(sheet))

    assert len(found) == 2
    for card, true in zip(found, (first, second), strict=True):
        assert np.abs(np.array(card.corners) - np.array(true.corners)).max() < 4


@pytest.mark.parametrize("clockwise", [0, 90, 180, 270])
def test_cards_turn_with_their_picture(clockwise: int) -> None:
    sheet, _ = _lay(as_rgb(white_page()), (600, 400), 2)
    sheet, _ = _lay(sheet, (560, 1100), -6)
    page = page_of(sheet)
    found = turn_cards(find_cards(page), clockwise, page.width, page.height)
    again = find_cards(turn(page, clockwise))

    assert len(found) == len(again)
    for card, true in zip(found, again, strict=True):
        assert np.abs(np.array(card.corners) - np.array(true.corners)).max() < 4


def test_cards_side_by_side_come_from_left_to_right() -> None:
    wide = np.rot90(as_rgb(white_page()))
    sheet, _ = _lay(np.ascontiguousarray(wide), (1200, 500), 0)
    sheet, _ = _lay(sheet, (450, 540), 0)
    left, right = find_cards(page_of(sheet))

    assert left.center[0] < right.center[0]


def test_a_card_that_stands_on_end_is_found() -> None:
    sheet, _ = _lay(as_rgb(white_page()), (600, 700), 90)
    (card,) = find_cards(page_of(sheet, None))

    assert card.height_px / card.width_px == pytest.approx(85.6 / 53.98, abs=0.03)


def test_a_card_is_cut_out_with_its_resolution() -> None:
    sheet, _ = _lay(as_rgb(white_page()), (600, 700), 12)
    page = page_of(sheet)
    card = flatten_perspective(page, find_cards(page)[0])

    assert (card.width, card.height) == pytest.approx(CARD_PX, abs=6)
    assert card.dpi == pytest.approx(150, abs=3)


def test_a_thing_of_another_size_is_no_card() -> None:
    sheet, _ = _lay(as_rgb(white_page()), (600, 700), 0)

    assert find_cards(page_of(sheet, 300)) == ()


def _framed() -> Gray:
    page = text_page(2).copy()
    cv2.rectangle(page, (200, 300), (200 + CARD_PX[0], 300 + CARD_PX[1]), 0, 3)
    return page


@pytest.mark.parametrize(
    "page",
    [as_rgb(text_page(1)), as_rgb(table_page()), as_rgb(_framed()), with_seal(as_rgb(text_page(1)), (500, 700), 120)],
    ids=["text", "table", "frame", "seal"],
)
def test_papers_are_no_cards(page: Pixels) -> None:
    assert find_cards(page_of(page)) == ()
