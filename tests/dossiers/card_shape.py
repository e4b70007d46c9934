"""The outline of an ID-1 card and how it lies on a scanner's glass."""

from __future__ import annotations

import cv2
import numpy as np

from tests.dossiers.light import as_pixels, blended, dimmed, share_of
from tests.dossiers.truth import Pixels

CARD_WIDTH_MM = 85.6
CARD_HEIGHT_MM = 53.98
_CORNER_MM = 3.18
SHEET_DPI = 300
PX_PER_MM = SHEET_DPI / 25.4
CARD_SIZE_PX = round(CARD_WIDTH_MM * PX_PER_MM), round(CARD_HEIGHT_MM * PX_PER_MM)
"""Width and height at 300 dpi."""


def card_mask() -> Pixels:
    """Return where the card is (255) within its bounding box, with rounded corners, at 300 dpi."""
    width, height = CARD_SIZE_PX
    radius = round(_CORNER_MM * PX_PER_MM)
    mask = np.zeros((height, width), dtype=np.uint8)
    cv2.rectangle(mask, (radius, 0), (width - radius, height), (255,), -1)
    cv2.rectangle(mask, (0, radius), (width, height - radius), (255,), -1)
    for x in (radius, width - radius - 1):
        for y in (radius, height - radius - 1):
            cv2.circle(mask, (x, y), radius, (255,), -1, cv2.LINE_AA)
    return mask


def lay_card(sheet: Pixels, card: Pixels, center_xy: tuple[float, float], angle_deg: float) -> Pixels:
    """Return the sheet with a card on it, turned counter-clockwise, with the faint shadow of its edge."""
    height, width = card.shape[:2]
    reach = int(np.hypot(width, height) / 2) + 16  # only what lies around the card is worked on
    left, top = (max(0, int(middle) - reach) for middle in center_xy)
    out = sheet.copy()
    part = out[top : int(center_xy[1]) + reach, left : int(center_xy[0]) + reach]
    size = part.shape[1], part.shape[0]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle_deg, 1.0)
    matrix[:, 2] += np.array(center_xy) - (width / 2, height / 2) - (left, top)
    cover = as_pixels(cv2.warpAffine(card_mask(), matrix, size))
    laid = cv2.warpAffine(card, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    shadow = cv2.blur(cv2.warpAffine(cover, np.array([[1, 0, 3.0], [0, 1, 4.0]]), size), (9, 9))
    shaded = dimmed(part, 1 - share_of(as_pixels(shadow)) * np.float32(0.08))
    part[:] = blended(as_pixels(laid), shaded, cover)
    return out
