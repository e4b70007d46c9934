"""How well a page picture can be read, measured before anything is recognised."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.illumination import EvenLight
from ocr.imaging.marks import Marks, find_marks
from ocr.imaging.page_image import Gray, Pixels
from ocr.imaging.shrink import shrink
from ocr.types import FindingKind, QualityReport

_LONG_SIDE_PX = 2400
BLURRED_BELOW = 0.34
"""Sharpness: the steepest step between neighbouring pixels at the rim of a letter, relative to the letter's contrast;
0.55 to 1 in good scans and photographs; at 0.25 Tesseract got 4 % of the characters wrong, at 0.2 a tenth."""

DARK_BELOW = 110.0
"""Brightness of the bare paper, 0 to 255."""

LOW_CONTRAST_BELOW = 0.35
"""Contrast of the letters with the paper, relative to the paper's brightness; black print has 0.8 and more."""

LOW_DPI_BELOW = 110.0
"""Photographs of whole sheets at 115 to 140 dpi are read nearly as well as finer ones; asked for is 300."""

LOW_LETTERS_BELOW_PX = 11.5
"""Where the resolution is not known: median letter height of 13 pt print at 110 dpi."""

CLEAR_SHARPNESS, CLEAR_CONTRAST, CLEAR_DPI = 0.7, 0.8, 190.0
"""From here on letters are whole: two readers that differ in kind hardly misread the same one alike (docs/adr/0006).
At 190 dpi the hook over a letter of 12 pt is two to three pixels tall."""

_DARK_TONE, _PAPER_TONE = 64, 192
_FEW_GREYS = 0.08  # of 1-bit scans none, of others 0.17 and more: the rims of letters are grey
_TONES_OF_ROWS = 3
_LARGE_LETTERS_PX = (
    14.5  # are read whatever a resolution says: of a photograph it is reckoned as if it showed an A4 sheet
)
_FEWEST_LETTERS = 20
_CUT_LETTERS = 4
_LETTER_REACH = 0.4
_NEAR_LETTERS, _NEAR_SHARE, _BEHIND_SHARE = 8, 3.5 / 297, 14 / 297
"""Nobody prints so near the edge of a sheet, measured by its long side: a line was cut off there, or will be."""


def measure_quality(light: EvenLight, dpi: float | None) -> QualityReport:
    """Return what can be measured about the picture, with a finding for each thing that will hurt recognition.

    A measure is None where the page has too little text for it; `dpi`, None when no file tells it, is passed on.
    Whether a picture is two-toned its page no longer tells that was turned a little: see `is_two_toned`.
    """
    small, scale = shrink(light.gray, _LONG_SIDE_PX)
    if small is not light.gray:
        light = EvenLight(small)
    marks = find_marks(small, long_side_px=_LONG_SIDE_PX)
    paper, flat = light.divided()
    brightness = float(np.median(paper[::8, ::8]))
    letters = marks.letter_rows()
    enough = int(letters.sum()) >= _FEWEST_LETTERS
    contrast, sharpness = _measure_letters(flat, marks, letters) if enough else (None, None)
    height = float(np.median(marks.stats[letters, 3])) / scale if enough else None
    findings = [
        (FindingKind.BLURRED, sharpness is not None and sharpness < BLURRED_BELOW),
        (FindingKind.DARK, brightness < DARK_BELOW),
        (FindingKind.LOW_CONTRAST, contrast is not None and contrast < LOW_CONTRAST_BELOW),
        (FindingKind.LOW_RESOLUTION, _is_coarse(dpi, height)),
        (FindingKind.CUT_OFF, enough and _letters_at_border(marks, letters)),
    ]
    found = tuple(kind for kind, is_so in findings if is_so)
    return QualityReport(sharpness, brightness, contrast, dpi, found)


def shows_whole_letters(report: QualityReport) -> bool:
    """Say whether letters came out as they were printed: sharp, dark, fine enough, and in more than two tones.

    False also where that could not be measured.
    """
    return (
        not report.two_toned
        and (report.sharpness or 0.0) >= CLEAR_SHARPNESS
        and (report.contrast or 0.0) >= CLEAR_CONTRAST
        and (report.dpi or 0.0) >= CLEAR_DPI
    )


def is_two_toned(pixels: Pixels) -> bool:
    """Say whether next to nothing on a picture as it was loaded is grey, as on faxes and scans in black and white."""
    rows = pixels[::_TONES_OF_ROWS, :, 1]
    marked = int(np.count_nonzero(rows < _PAPER_TONE))
    dark = int(np.count_nonzero(rows <= _DARK_TONE))
    return marked - dark < _FEW_GREYS * marked


def _measure_letters(flat: Gray, marks: Marks, letters: NDArray[np.bool_]) -> tuple[float, float]:
    """Return the median contrast of the letters and the median sharpness of their rims."""
    kernel = np.ones((2, 2), np.uint8)
    contrasts, sharpnesses = [], []
    rows = np.flatnonzero(letters)
    for left, top, wide, tall, _ in marks.stats[rows[:: max(1, len(rows) // 150)]].tolist():
        above, before = min(1, top), min(1, left)  # a step is one from the pixel above or on the left
        window = flat[top - above : top + tall, left - before : left + wide]
        step = cv2.morphologyEx(window, cv2.MORPH_GRADIENT, kernel)[above:, before:]
        contrast = 255.0 - float(window[above:, before:].min())
        contrasts.append(contrast / 255.0)
        sharpnesses.append(float(step.max()) / max(1.0, contrast))
    return float(np.median(contrasts)), float(np.median(sharpnesses))


def _is_coarse(dpi: float | None, letter_px: float | None) -> bool:
    if letter_px is not None and not LOW_LETTERS_BELOW_PX <= letter_px < _LARGE_LETTERS_PX:
        return letter_px < LOW_LETTERS_BELOW_PX
    return dpi is not None and dpi < LOW_DPI_BELOW


def _letters_at_border(marks: Marks, letters: NDArray[np.bool_]) -> bool:
    """Return whether letters touch one border of the picture, as a cut line of text does, or a line runs along it."""
    height, width = marks.ink.shape
    left, top, wide, tall = (marks.stats[letters, column] for column in range(4))
    usual = marks.letter_height() or 0.0
    near = _NEAR_SHARE * max(height, width)
    sides = ((left, wide), (top, tall), (width - left - wide, wide), (height - top - tall, tall))
    for away, reach in sides:
        is_letter = reach >= _LETTER_REACH * usual  # slivers of what lies around the sheet are thinner
        touching, close = int((is_letter & (away <= 1)).sum()), int((is_letter & (away < near)).sum())
        behind = int((is_letter & (away < _BEHIND_SHARE / _NEAR_SHARE * near)).sum()) - close
        # A line that stands alone there is the foot that a scanning app adds.
        if touching >= _CUT_LETTERS or (close >= _NEAR_LETTERS and behind >= _CUT_LETTERS):
            return True
    return False
