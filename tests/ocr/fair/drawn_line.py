"""A printed line as a picture, with the words that a recogniser made of it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw

from ocr.imaging.page_image import Gray
from ocr.types import Box, Line, Word, bounding_box
from tests.dossiers.fonts import FREE_SERIF, font_path, load

_EM_PX = 48
_SURE = 0.96
_LEFT, _TOP = 30, 60


def drawn_line(printed: Sequence[str], read: Sequence[str] = (), *, space_px: int = 14) -> tuple[Gray, Line]:
    """Return the picture of words, and the line that was read: the same words, or others in their places.

    The boxes are those of the ink, but never higher than the read word's letters without a second mark.
    """
    font = load(font_path(FREE_SERIF.face(bold=False, italic=False)), _EM_PX)
    sheet = Image.new("L", (1600, 200), 255)
    pen = ImageDraw.Draw(sheet)
    capital_top = _TOP + pen.textbbox((0, 0), "H", font=font)[1]
    words, left = [], _LEFT
    for text, said in zip(printed, read or printed, strict=True):
        pen.text((left, _TOP), text, font=font, fill=0)
        ink = pen.textbbox((left, _TOP), text, font=font)
        top = ink[1] if said == text else max(ink[1], capital_top)
        words.append(Word(said, Box(int(ink[0]), int(top), int(ink[2]), int(ink[3])), _SURE))
        left = int(ink[2]) + space_px
    line = Line(tuple(words), bounding_box(word.box for word in words))
    return np.asarray(sheet, dtype=np.uint8), line
