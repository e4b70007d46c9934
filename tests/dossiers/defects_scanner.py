"""What scanners and copiers add: skew, noise, compression, black edges, streaks, toner dirt, thin or thick strokes.

Each defect takes a picture and returns a new one; `strength` runs from 0 (hardly seen) to 1 (as bad as it gets while a
person still reads the page without effort).
"""

from __future__ import annotations

import cv2
import numpy as np

from tests.dossiers.light import as_pixels, dimmed, grainy, grey_of, px_per_mm, rgb_of
from tests.dossiers.truth import Pixels

WHITE = (255, 255, 255)
_LEAST_INK = 110
"""Levels between paper and print where there is too little print to measure it."""


def skewed(pixels: Pixels, angle_deg: float, *, ground: tuple[int, int, int] = WHITE) -> Pixels:
    """Return the page turned counter-clockwise by a small angle in a picture of the same size."""
    height, width = pixels.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle_deg, 1.0)
    return as_pixels(
        cv2.warpAffine(
            pixels, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT, borderValue=ground
        )
    )


def resampled(pixels: Pixels, factor: float) -> Pixels:
    """Return the page at another resolution."""
    way = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    return as_pixels(cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=way))


def jpeg(pixels: Pixels, quality: int) -> Pixels:
    """Return the picture after one JPEG compression."""
    _, packed = cv2.imencode(".jpg", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, quality])
    restored = cv2.imdecode(packed, cv2.IMREAD_COLOR)
    if restored is None:
        message = "OpenCV cannot read the JPEG it just wrote"
        raise ValueError(message)
    return as_pixels(cv2.cvtColor(restored, cv2.COLOR_BGR2RGB))


def soften(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the picture slightly out of focus."""
    sigma = 0.3 + 0.7 * strength * rng.uniform(0.7, 1.0)
    return as_pixels(cv2.GaussianBlur(pixels, (0, 0), sigma))


def scanner_noise(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the picture with the grain of a scanner's sensor."""
    return grainy(pixels, rng, sigma=0.4 + 3.2 * strength, coloured=bool(rng.random() < 0.5))


def page_edge(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the page with a black band where the scanner looked past one edge, slightly wavy or slanted."""
    out = pixels.copy()
    turns = int(rng.integers(4))
    side = np.rot90(out, turns)  # a view: the band is always drawn on its left
    length = side.shape[0]
    depth_px = rng.uniform(0.5, 1.0 + 2.5 * strength) * px_per_mm(pixels)
    slant = np.linspace(rng.uniform(0, 1), rng.uniform(0, 1), length)
    wobble = np.interp(np.arange(length), np.linspace(0, length, 12), rng.normal(0, 0.08, 12))
    reach = np.clip((slant + wobble) * depth_px, 0, None)
    columns = np.arange(int(reach.max()) + 2)
    inside = columns[np.newaxis, :] < reach[:, np.newaxis]
    band = side[:, : columns.size]
    band[inside] = rng.integers(0, 40, (int(inside.sum()), 1), dtype=np.uint8)
    return out


def streaks(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the page with thin vertical lines from dirt on the scanner's glass, over all of it or a part."""
    height, width = pixels.shape[:2]
    out = pixels
    columns = np.ones(width, dtype=np.float32)
    for _ in range(int(rng.integers(1, 3 + round(4 * strength)))):
        x, thick = int(rng.integers(width)), int(rng.integers(1, 3))
        columns[x : x + thick] = 1 - rng.uniform(0.12, 0.25 + 0.4 * strength)
    field = np.repeat(columns[np.newaxis, :], height, axis=0)
    if rng.random() < 0.4:
        field[round(height * rng.uniform(0.2, 0.7)) :] = 1
    rows = np.interp(np.arange(height), np.linspace(0, height, 20), rng.uniform(0.6, 1, 20)).astype(np.float32)
    return dimmed(out, 1 - (1 - field) * rows[:, np.newaxis])


def dark_edges(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the page with shade creeping in from its edges, as under an open copier lid or from a book's gutter."""
    height, width = pixels.shape[:2]
    field = np.ones((height, width), dtype=np.float32)
    for turns in np.flatnonzero(rng.random(4) < 0.45):
        side = np.rot90(field, int(turns))
        distance = np.arange(side.shape[1], dtype=np.float32) / px_per_mm(pixels)
        shade = 1 - (0.25 + 0.5 * strength) * np.exp(-distance / rng.uniform(2.0, 5.0))
        side *= shade[np.newaxis, :].astype(np.float32)
    return dimmed(pixels, field)


def speckle(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the page with toner dirt: dark specks and a few larger blots, thicker towards the top left."""
    out = pixels.copy()
    height, width = pixels.shape[:2]
    scale = px_per_mm(pixels)
    count = round(60 + 420 * strength * rng.random())
    spread = rng.beta(1, 1.6, (count, 2)) if rng.random() < 0.5 else rng.random((count, 2))
    places = (spread * (width - 1, height - 1)).astype(int)
    sizes = rng.exponential(0.07, count) * scale
    for (x, y), size in zip(places.tolist(), sizes.tolist(), strict=True):
        tone = int(rng.integers(0, 90))
        cv2.circle(out, (x, y), min(round(size), round(0.5 * scale)), (tone, tone, tone), -1)
    return out


def low_ink(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the page in pale grey print, as an empty cartridge or a too bright scan leaves it."""
    kept = 1 - 0.62 * strength
    paper = rng.integers(244, 256)
    table = np.clip(paper - (255 - np.arange(256)) * kept, 0, 255).astype(np.uint8)
    return as_pixels(cv2.LUT(pixels, table))


def washed_contrast(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return a photocopy in greys: paper not white, ink not black, hard steps between."""
    black = 20 + 60 * strength * rng.random()
    white = 250 - 35 * strength * rng.random()
    ramp = np.clip((np.arange(256) - 40) / (225 - 40), 0, 1) ** rng.uniform(0.8, 1.4)
    return as_pixels(cv2.LUT(pixels, np.rint(black + (white - black) * ramp).astype(np.uint8)))


def one_bit(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the page in black and white only, its strokes broken or clogged by the place of the threshold."""
    grey = cv2.GaussianBlur(grey_of(pixels), (0, 0), 0.35 + 0.35 * strength)
    rough = grainy(rgb_of(as_pixels(grey)), rng, sigma=4 + 8 * strength, coloured=False)
    ink, paper = np.percentile(grey[::7, ::7], (0.5, 60))
    ink = min(ink, paper - _LEAST_INK)  # a blank page must not turn into the noise of its paper
    share = 0.5 + rng.choice((-1, 1)) * rng.uniform(0.05, 0.08 + 0.14 * strength)
    _, bits = cv2.threshold(rough, ink + share * (paper - ink), 255, cv2.THRESH_BINARY)
    return as_pixels(bits)
