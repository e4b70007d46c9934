"""The arithmetic that the defects share: light taken away, noise, and where a page is still blank."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.dossiers.truth import Pixels

LightField = NDArray[np.float32]
"""How much light is left at each pixel, 1 for all, shape (height, width) or one that stretches to it."""

_A4_LONG_SIDE_MM = 297.0
_GRAIN_TILE = 256
_BLANK_FLOOR = 140
"""Lightness above which a spot carries no print; coloured backgrounds lie above it, ink below."""


def as_pixels(image: cv2.typing.MatLike) -> Pixels:
    """Return what OpenCV gave as 8-bit pixels."""
    return np.asarray(image, dtype=np.uint8)


def px_per_mm(pixels: Pixels) -> float:
    """Return the scale of a picture, taking its long side for that of an A4 sheet."""
    return float(max(pixels.shape[:2])) / _A4_LONG_SIDE_MM


def grey_of(pixels: Pixels) -> Pixels:
    """Return the lightness, shape (height, width)."""
    return as_pixels(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY))


def rgb_of(grey: Pixels) -> Pixels:
    """Return a grey picture with three equal channels."""
    return as_pixels(cv2.cvtColor(grey, cv2.COLOR_GRAY2RGB))


def share_of(mask: Pixels) -> LightField:
    """Return a mask of 0 to 255 as shares of 0 to 1."""
    return np.asarray(mask, dtype=np.float32) / np.float32(255.0)


def blended(over: Pixels, under: Pixels, mask: Pixels) -> Pixels:
    """Return one picture laid over another where the mask says so."""
    share = share_of(mask)
    return as_pixels(cv2.blendLinear(over, under, share, 1 - share))


def dimmed(pixels: Pixels, field: LightField) -> Pixels:
    """Return the picture under a light field, which may be a single row or column; 8 bits of field are enough."""
    height, width = pixels.shape[:2]
    levels = np.clip(np.rint(field * 255), 0, 255).astype(np.uint8)
    full = np.ascontiguousarray(np.broadcast_to(levels, (height, width)))
    return as_pixels(cv2.multiply(pixels, rgb_of(full), scale=1 / 255))


def smooth_field(
    shape: tuple[int, ...], rng: np.random.Generator, *, cells: int, low: float, high: float
) -> LightField:
    """Return light that wanders smoothly between two values, with about `cells` humps a side."""
    coarse = rng.uniform(low, high, (cells + 3, cells + 3)).astype(np.float32)
    full = cv2.resize(coarse, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC)
    return np.clip(np.asarray(full, dtype=np.float32), min(low, high), max(low, high))


def grainy(pixels: Pixels, rng: np.random.Generator, *, sigma: float, coloured: bool) -> Pixels:
    """Return the picture with normal noise; a tile of it is laid at random, as drawing it for all pixels is slow."""
    height, width = pixels.shape[:2]
    channels = 3 if coloured else 1
    tile = np.rint(rng.normal(0, sigma, (_GRAIN_TILE, _GRAIN_TILE, channels))).astype(np.int16)
    tile = np.repeat(tile, 3 // channels, axis=2)
    tile = np.roll(tile, tuple(rng.integers(0, _GRAIN_TILE, 2)), axis=(0, 1))
    noise = np.tile(tile, (height // _GRAIN_TILE + 1, width // _GRAIN_TILE + 1, 1))[:height, :width]
    return as_pixels(cv2.add(pixels, noise, dtype=cv2.CV_8U))


def is_blank(pixels: Pixels, left: int, top: int, right: int, bottom: int) -> bool:
    """Return whether a rectangle lies on the page and carries no print."""
    height, width = pixels.shape[:2]
    if left < 0 or top < 0 or right > width or bottom > height:
        return False
    part = pixels[top:bottom, left:right]
    return bool(part.size and part.min() > _BLANK_FLOOR)
