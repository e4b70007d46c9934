"""Woven security backgrounds: fine waves and rosettes over a soft gradient, pale enough to be read through."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.dossiers.ink import Colour
from tests.dossiers.light import as_pixels
from tests.dossiers.truth import Pixels

_SHIFT = 4  # fractional bits of OpenCV's coordinates


@dataclass(frozen=True)
class Palette:
    """Colours of a background: the ground at the top left and bottom right, and those of the lines."""

    begin: Colour
    end: Colour
    lines: tuple[Colour, ...]


def guilloche(size: tuple[int, int], rng: np.random.Generator, palette: Palette, *, depth: float = 0.35) -> Pixels:
    """Return a background of (width, height) pixels; `depth` is how strongly the lines stand out, 0 to 1."""
    width, height = size
    ground = _gradient(size, palette)
    drawn = ground.copy()
    for colour in palette.lines:
        _draw_waves(drawn, rng, colour)
    for colour in palette.lines[:2]:
        centre = rng.uniform(0.25, 0.75) * width, rng.uniform(0.3, 0.7) * height
        _draw_rosette(drawn, rng, colour, centre)
    return as_pixels(cv2.addWeighted(drawn, depth, ground, 1 - depth, 0))


def _gradient(size: tuple[int, int], palette: Palette) -> Pixels:
    across, down = np.linspace(0, 1, size[0]), np.linspace(0, 1, size[1])
    begin, end = np.array(palette.begin, dtype=float), np.array(palette.end, dtype=float)
    ground = np.empty((size[1], size[0], 3), np.uint8)
    for row, share in enumerate(down):  # a page of floating numbers would take eight times as long
        ground[row] = np.rint(begin + (end - begin) * ((across + share) / 2)[:, np.newaxis])
    return as_pixels(ground)


def _draw_curve(pixels: Pixels, x: NDArray[np.float64], y: NDArray[np.float64], colour: Colour) -> None:
    points = np.rint(np.stack([x, y], axis=1) * 2**_SHIFT).astype(np.int32).reshape(-1, 1, 2)
    cv2.polylines(pixels, [points], isClosed=False, color=colour, thickness=1, lineType=cv2.LINE_AA, shift=_SHIFT)


def _draw_waves(pixels: Pixels, rng: np.random.Generator, colour: Colour) -> None:
    height, width = pixels.shape[:2]
    x = np.linspace(-2, width + 2, 160)
    periods, tilt = rng.uniform(1.5, 4), rng.uniform(-0.2, 0.2)
    swing, phase = height * rng.uniform(0.04, 0.1), rng.uniform(0, 6)
    step = rng.uniform(8, 13)
    for index, start in enumerate(np.arange(-height * 0.3, height * 1.3, step)):
        turn = 2 * np.pi * periods * x / width + phase + index * 0.05
        y = start + tilt * x + swing * np.sin(turn) + swing * 0.3 * np.sin(2.7 * turn)
        _draw_curve(pixels, x, y, colour)


def _draw_rosette(pixels: Pixels, rng: np.random.Generator, colour: Colour, centre: tuple[float, float]) -> None:
    reach = pixels.shape[0] * rng.uniform(0.28, 0.5)
    petals = int(rng.integers(7, 17))
    angle = np.linspace(0, 2 * np.pi, 360)
    for ring in np.linspace(0.25, 1, 14):
        radius = reach * ring * (1 + 0.16 * np.cos(petals * angle + 9 * ring))
        _draw_curve(pixels, centre[0] + radius * np.cos(angle), centre[1] + radius * np.sin(angle), colour)
