"""Finds the made cards on a clean made sheet again, so that they can be photographed without the sheet."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.dossiers.card_shape import CARD_HEIGHT_MM, CARD_WIDTH_MM, card_mask
from tests.dossiers.defects_camera import Sheet
from tests.dossiers.light import as_pixels
from tests.dossiers.truth import Pixels

CARD_TYPES = frozenset({"citizen_id_card", "identity_card"})
_SHEET_WHITE = 232  # the sheet and the cards' faint shadows are lighter, each card's darkest channel is not
_SEARCH_SCALE = 0.25


def cut_out_cards(pixels: Pixels) -> list[Sheet]:
    """Return the cards of a clean sheet at 300 dpi, upright, in reading order; none when there are none."""
    small = cv2.resize(pixels.min(axis=2), None, fx=_SEARCH_SCALE, fy=_SEARCH_SCALE, interpolation=cv2.INTER_AREA)
    dark = as_pixels((np.asarray(small) < _SHEET_WHITE).astype(np.uint8) * 255)
    dark = as_pixels(cv2.morphologyEx(dark, cv2.MORPH_CLOSE, np.ones((5, 5), dtype=np.uint8)))
    contours, _ = cv2.findContours(dark, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    least = 0.5 * (CARD_WIDTH_MM * CARD_HEIGHT_MM) * (300 / 25.4 * _SEARCH_SCALE) ** 2
    boxes = [cv2.minAreaRect(contour) for contour in contours if cv2.contourArea(contour) > least]
    boxes.sort(key=lambda box: (round(box[0][1] / 60), box[0][0]))
    return [
        _cut_out(pixels, np.asarray(cv2.boxPoints(box), dtype=np.float32) / np.float32(_SEARCH_SCALE)) for box in boxes
    ]


def _cut_out(pixels: Pixels, corners: NDArray[np.float32]) -> Sheet:
    mask = card_mask()
    height, width = mask.shape
    by_sum = corners.sum(axis=1)
    by_difference = corners[:, 0] - corners[:, 1]
    picks = by_sum.argmin(), by_difference.argmax(), by_sum.argmax(), by_difference.argmin()
    source = np.asarray(corners[list(picks)], dtype=np.float32)
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(source, target)
    return Sheet(as_pixels(cv2.warpPerspective(pixels, matrix, (width, height), flags=cv2.INTER_CUBIC)), mask)
