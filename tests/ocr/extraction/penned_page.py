"""A drawn page with printed lines and digits written into their gaps, and the lines as a reader of print has them."""

from __future__ import annotations

import cv2
import numpy as np
from PIL import Image, ImageDraw

from ocr.imaging.page_image import Gray
from ocr.types import Box, Line, Word, bounding_box
from tests.digits.strokes import draw_strokes, stroke_points
from tests.dossiers.fonts import TINOS, font_path, load

SIZE_PX = 38
WIDTH_PX = 1654
SQUARE_PX = 40


class PennedPage:
    """A page that is being written: print is what the recogniser sees, writing it passes over."""

    def __init__(self, seed: int) -> None:
        self._image = Image.new("L", (WIDTH_PX, 900), 255)
        self._rng = np.random.default_rng(seed)
        self._font = load(font_path(TINOS.regular), SIZE_PX)
        self.lines: list[Line] = []

    @property
    def picture(self) -> Gray:
        """The page as cleaned for recognition."""
        return np.array(self._image, dtype=np.uint8)

    def line(self, baseline: int, *parts: str, left: int = 200) -> None:
        """Print words and write between them: a part that begins with "~" is written, "~" alone leaves the gap."""
        words: list[Word] = []
        x = float(left)
        for part in parts:
            if part.startswith("~"):
                x = self._write(part[1:], x, baseline)
                continue
            for text in part.split():
                box = self._font.getbbox(text, anchor="ls")
                ImageDraw.Draw(self._image).text((x, baseline), text, 15, font=self._font, anchor="ls")
                place = Box(round(x + box[0]), round(baseline + box[1]), round(x + box[2]), round(baseline + box[3]))
                words.append(Word(text, place, 0.96))
                x += self._font.getlength(text + " ")
        self.lines.append(Line(tuple(words), bounding_box(word.box for word in words)))

    def _write(self, digits: str, x: float, baseline: int) -> float:
        if not digits:
            return x + 90
        x += 6
        picture = np.array(self._image, dtype=np.uint8)
        tall = SIZE_PX * self._rng.uniform(0.75, 1.1)
        for digit in digits:
            wide = tall * (0.35 if digit == "1" else self._rng.uniform(0.5, 0.65))
            ink = draw_strokes(stroke_points(digit, self._rng, 0.3), (wide, tall), 3)
            top, left = round(baseline + 4 - ink.shape[0]), round(x)
            part = picture[top : top + ink.shape[0], left : left + ink.shape[1]]
            np.minimum(part, 255 - ink, out=part)
            x += ink.shape[1] + 2
        self._image = Image.fromarray(picture)
        return x + 10


def draw_squares(picture: Gray, left: int, top: int, count: int) -> None:
    """Rule a row of squares that share their upright rules."""
    right, bottom = left + count * SQUARE_PX, top + SQUARE_PX
    cv2.rectangle(picture, (left, top), (right, bottom), 0, 2)
    for x in range(left + SQUARE_PX, right, SQUARE_PX):
        cv2.line(picture, (x, top), (x, bottom), 0, 2)


def write_in_squares(picture: Gray, digits: str, left: int, top: int, rng: np.random.Generator) -> None:
    """Write a digit into each square with a pen."""
    for number, digit in enumerate(digits):
        size = rng.uniform(11, 16) * (0.6 if digit == "1" else 1.0), rng.uniform(24, 29)
        ink = draw_strokes(stroke_points(digit, rng, 0.3), size, 2.5)
        x = left + number * SQUARE_PX + (SQUARE_PX - ink.shape[1]) // 2
        y = top + 3 + (SQUARE_PX - ink.shape[0]) // 2
        part = picture[y : y + ink.shape[0], x : x + ink.shape[1]]
        np.minimum(part, 255 - ink[: part.shape[0], : part.shape[1]], out=part)
