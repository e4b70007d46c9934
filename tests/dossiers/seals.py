"""Round office seals, stamped names and signatures, inked onto finished pages in place."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from tests.dossiers.fonts import ARIMO, TINOS, font_path, load
from tests.dossiers.ink import Colour, Coverage, press_ink, turned, unevenly
from tests.dossiers.truth import Pixels

SEAL_DIAMETER_MM = 35.0
_MM_PER_INCH = 25.4
_RED_INKS: tuple[Colour, ...] = ((206, 24, 38), (188, 20, 48), (222, 48, 50), (196, 40, 80))
_BLUE_INKS: tuple[Colour, ...] = ((28, 46, 148), (44, 70, 170), (20, 30, 110))
_BLACK_INK: Colour = (34, 34, 38)
_TEXT_RADIUS = 0.367  # of the seal's width
_LETTER_SPACING = 1.12
_TOP_ARC_RAD = 3.7
_BOTTOM_ARC_RAD = 1.9
_STAR_AT_RAD = 2.08  # from the top: in the gap between the two arcs
_DRAWN_AT = 2  # seals are drawn at twice their size, for smooth edges


def _draw_arc_text(ink: Image.Image, text: str, size_px: int, *, top: bool) -> None:
    """Write along a circle about the middle of `ink`: clockwise over the top, or upright along the bottom."""
    if not text:
        return
    radius = ink.width * _TEXT_RADIUS
    font = load(font_path(ARIMO.bold), size_px)
    room = _TOP_ARC_RAD if top else _BOTTOM_ARC_RAD
    length = font.getlength(text) * _LETTER_SPACING / radius
    if length > room:  # a long name is cut smaller, so that it does not run into the other arc
        font = load(font_path(ARIMO.bold), max(6, int(size_px * room / length)))
    advances = [font.getlength(char) * _LETTER_SPACING / radius for char in text]
    angle = -sum(advances) / 2
    tile_size = round(font.size * 2)
    for char, advance in zip(text, advances, strict=True):
        angle += advance / 2
        tile = Image.new("L", (tile_size, tile_size), 0)
        ImageDraw.Draw(tile).text((tile_size / 2, tile_size / 2), char, font=font, fill=255, anchor="mm")
        tile = tile.rotate(math.degrees(-angle if top else angle), resample=Image.Resampling.BICUBIC)
        x = ink.width / 2 + radius * math.sin(angle)
        y = ink.width / 2 - radius * math.cos(angle) * (1 if top else -1)
        ink.paste(255, (round(x - tile_size / 2), round(y - tile_size / 2)), tile)
        angle += advance / 2


def _star_points(x: float, y: float, radius: float) -> list[tuple[float, float]]:
    points = []
    for index in range(10):
        reach = radius if index % 2 == 0 else radius * 0.4
        angle = math.pi * index / 5
        points.append((x + reach * math.sin(angle), y - reach * math.cos(angle)))
    return points


def _draw_centre(draw: ImageDraw.ImageDraw, words: str, size: int) -> None:
    middle = size / 2
    if not words:
        draw.polygon(_star_points(middle, middle - size * 0.03, size * 0.16), fill=255)
        draw.arc([size * 0.3, size * 0.3, size * 0.7, size * 0.7], 20, 160, fill=255, width=max(2, size // 60))
        return
    rows = _wrapped(words, 9)
    height = size * 0.46 / max(2, len(rows))
    for index, row in enumerate(rows):
        font = load(font_path(ARIMO.bold), max(6, round(min(height * 0.8, size * 0.62 / max(4, len(row))))))
        draw.text((middle, middle + (index - (len(rows) - 1) / 2) * height), row, font=font, fill=255, anchor="mm")


def _wrapped(words: str, width: int) -> list[str]:
    rows: list[str] = []
    for word in words.split():
        if rows and len(rows[-1]) + 1 + len(word) <= width:
            rows[-1] += f" {word}"
        else:
            rows.append(word)
    return rows


def seal_coverage(text: str, size: int) -> Coverage:
    """Return the clean ink of a round seal `size` pixels across; the lines of `text` are as for `stamp_seal`."""
    top, bottom, centre = [*text.split("\n"), "", ""][:3]
    drawn = size * _DRAWN_AT
    ink = Image.new("L", (drawn, drawn), 0)
    draw = ImageDraw.Draw(ink)
    for edge, width in ((0.01, 0.022), (0.043, 0.007), (0.21, 0.012)):
        inset = drawn * edge
        draw.ellipse([inset, inset, drawn - inset, drawn - inset], outline=255, width=max(1, round(drawn * width)))
    letters = max(6, round(drawn * 0.082))
    _draw_arc_text(ink, top, letters, top=True)
    _draw_arc_text(ink, bottom, letters, top=False)
    for angle in (-_STAR_AT_RAD, _STAR_AT_RAD):
        x = drawn * (0.5 + _TEXT_RADIUS * math.sin(angle))
        y = drawn * (0.5 - _TEXT_RADIUS * math.cos(angle))
        draw.polygon(_star_points(x, y, drawn * 0.03), fill=255)
    _draw_centre(draw, centre, drawn)
    small = cv2.resize(np.asarray(ink), (size, size), interpolation=cv2.INTER_AREA)
    return np.asarray(small, dtype=np.float32) / np.float32(255.0)


def stamp_seal(
    pixels: Pixels,
    center_xy: tuple[int, int],
    text: str,
    rng: np.random.Generator,
    *,
    dpi: int = 300,
    diameter_mm: float = SEAL_DIAMETER_MM,
) -> None:
    r"""Stamp a red round seal in place, slightly turned and unevenly inked.

    `text` has up to three lines joined by "\n": along the upper arc, along the lower arc, in the middle (a star and
    wreath when it is missing). Print under the seal stays as dark as it was.
    """
    coverage = seal_coverage(text, round(diameter_mm / _MM_PER_INCH * dpi))
    coverage = turned(unevenly(coverage, rng, patchiness=rng.uniform(0.15, 0.6)), rng.uniform(-14, 14))
    _press_centred(pixels, coverage, center_xy, _RED_INKS[rng.integers(len(_RED_INKS))])


def stamp_name(
    pixels: Pixels,
    center_xy: tuple[int, int],
    text: str,
    rng: np.random.Generator,
    *,
    dpi: int = 300,
    red: bool = False,
) -> None:
    """Stamp a name or title in place, bold, in black or red, tilted by up to three degrees."""
    font = load(font_path(TINOS.bold), round(13.5 / 72 * dpi))
    left, top, right, bottom = font.getbbox(text)
    ink = Image.new("L", (int(right - left) + 8, int(bottom - top) + 8), 0)
    ImageDraw.Draw(ink).text((4 - left, 4 - top), text, font=font, fill=255)
    coverage = np.asarray(ink, dtype=np.float32) / np.float32(255.0)
    coverage = turned(unevenly(coverage, rng, patchiness=rng.uniform(0.1, 0.45)), rng.uniform(-3, 3))
    _press_centred(pixels, coverage, center_xy, _RED_INKS[rng.integers(len(_RED_INKS))] if red else _BLACK_INK)


def sign(
    pixels: Pixels,
    center_xy: tuple[int, int],
    rng: np.random.Generator,
    *,
    dpi: int = 300,
    width_mm: float = 38.0,
    black: bool = False,
) -> None:
    """Scribble a signature in place, in blue ink or black."""
    width = round(width_mm / _MM_PER_INCH * dpi)
    height = round(width * rng.uniform(0.42, 0.62))
    canvas = np.zeros((height, width), dtype=np.uint8)
    thickness = max(1, round(0.3 / _MM_PER_INCH * dpi * rng.uniform(0.7, 1.3)))
    for stroke in _strokes(rng):
        points = np.rint(stroke * (width, height) * 16).astype(np.int32).reshape(-1, 1, 2)
        cv2.polylines(
            canvas, [points], isClosed=False, color=(255,), thickness=thickness, lineType=cv2.LINE_AA, shift=4
        )
    coverage = np.asarray(canvas, dtype=np.float32) / np.float32(255.0)
    coverage = turned(unevenly(coverage, rng, patchiness=0.2), rng.uniform(-4, 12))
    _press_centred(pixels, coverage, center_xy, _BLACK_INK if black else _BLUE_INKS[rng.integers(len(_BLUE_INKS))])


def _strokes(rng: np.random.Generator) -> list[NDArray[np.float64]]:
    """Return the strokes of a signature in a unit box: loops and peaks from left to right, then a long flourish."""
    turns = int(rng.integers(4, 8))
    time = np.linspace(0, 1, 60 * turns)
    swing = np.interp(time, np.linspace(0, 1, turns + 1), rng.uniform(0.08, 0.34, turns + 1))
    slant = rng.uniform(0.05, 0.16)
    phase = 2 * math.pi * turns * time + rng.uniform(0, 6)
    y = 0.5 - swing * np.sin(phase) + 0.05 * np.sin(phase * 0.37)
    x = 0.08 + 0.62 * time + slant * np.cos(phase) * (swing / 0.3) + 0.12 * (0.5 - y)
    end = np.linspace(0, 1, 80)
    reach = rng.uniform(0.8, 0.98)
    dip = rng.uniform(0.05, 0.2)
    flourish_x = x[-1] + (reach - x[-1]) * end - 0.5 * np.sin(math.pi * end) * rng.uniform(0.0, 1.0)
    flourish_y = y[-1] + (0.75 - y[-1]) * end + dip * np.sin(math.pi * end)
    return [np.stack([x, y], axis=1), np.stack([flourish_x, flourish_y], axis=1)]


def _press_centred(pixels: Pixels, coverage: Coverage, center_xy: tuple[int, int], colour: Colour) -> None:
    height, width = coverage.shape
    press_ink(pixels, coverage, (center_xy[0] - width // 2, center_xy[1] - height // 2), colour)
