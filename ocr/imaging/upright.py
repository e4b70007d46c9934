"""How a page lies, judged in one look: quarter turn, head down, skew."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from ocr.imaging.deskew import skew_of_marks
from ocr.imaging.marks import find_soft_marks
from ocr.imaging.orientation import sideways_of_marks, upside_down_of_marks
from ocr.imaging.page_image import Gray


@dataclass(frozen=True, slots=True)
class Uprightness:
    """How a page lies.

    `sideways` is None when the text does not tell. `upside_down` (probability, 0.5 unknown) and `skew_deg` (clockwise
    turn that makes the lines level) hold for the page as it stands, or, when it lies sideways, for the page after a
    quarter turn clockwise.
    """

    sideways: bool | None
    upside_down: float
    skew_deg: float


def judge_uprightness(gray: Gray) -> Uprightness:
    """Return the three judgements of `lies_sideways`, `looks_upside_down` and `estimate_skew` at the price of one."""
    marks = find_soft_marks(gray)
    sideways = sideways_of_marks(marks)
    if sideways:
        marks = find_soft_marks(np.asarray(cv2.rotate(gray, cv2.ROTATE_90_CLOCKWISE), dtype=np.uint8))
    return Uprightness(sideways, upside_down_of_marks(marks), skew_of_marks(marks))
