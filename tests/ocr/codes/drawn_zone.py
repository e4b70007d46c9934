"""The back of a card with its machine-readable zone, drawn plainly."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
LINES = ("IDVNM2010123458001201012345<<9", "0101158M4101156VNM<<<<<<<<<<<4", "TRAN<<VAN<MAU<<<<<<<<<<<<<<<<<")


def card(dots_per_mm: float) -> Pixels:
    """Draw the back of a card: 85.6 x 54 mm, the zone in its lower part, one cell of 2.6 mm a character."""
    picture = np.full((round(54 * dots_per_mm), round(85.6 * dots_per_mm), 3), 205, np.uint8)
    stroke = round(0.25 * dots_per_mm)
    for row, text in enumerate(LINES):
        for column, char in enumerate(text):
            place = (round((4 + 2.6 * column) * dots_per_mm), round((40 + 4.3 * row) * dots_per_mm))
            cv2.putText(picture, char, place, cv2.FONT_HERSHEY_PLAIN, 0.24 * dots_per_mm, (30, 30, 30), stroke)
    cv2.putText(picture, "Ngon tro", (40, 60), cv2.FONT_HERSHEY_PLAIN, 0.2 * dots_per_mm, (30, 30, 30), 1)
    return picture
