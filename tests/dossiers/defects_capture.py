"""What goes wrong when a paper is scanned or photographed carelessly: each so bad that it should be done again.

Each defect takes a picture and returns a new one; `strength` runs from 0 (just bad enough to be told) to 1.
"""

from __future__ import annotations

import cv2
import numpy as np

from tests.dossiers.light import as_pixels, blended, dimmed, grainy, grey_of, px_per_mm, share_of
from tests.dossiers.truth import Pixels

_SKINS = ((226, 178, 148), (206, 152, 118), (184, 128, 96), (150, 100, 74), (236, 194, 170))
_GROUNDS = ((12, 12, 12), (60, 58, 60), (112, 78, 52), (150, 118, 84))
_INK_CONTRAST, _CUT_STROKES = 40, 10


def blurred(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the picture out of focus or shaken, so that small print cannot be told any more."""
    sigma = (0.5 + 0.3 * strength) * px_per_mm(pixels)
    if rng.random() < 0.5:
        return as_pixels(cv2.GaussianBlur(pixels, (0, 0), sigma))
    length = round(4.2 * sigma) | 1
    kernel = np.zeros((length, length), dtype=np.float32)
    kernel[length // 2] = 1 / length
    turned = cv2.getRotationMatrix2D((length / 2 - 0.5, length / 2 - 0.5), float(rng.uniform(0, 180)), 1.0)
    kernel = np.asarray(cv2.warpAffine(kernel, turned, (length, length)), dtype=np.float32)
    shaken = cv2.filter2D(pixels, -1, kernel / kernel.sum())
    return as_pixels(cv2.GaussianBlur(shaken, (0, 0), 0.4 * sigma))


def darkened(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the picture under far too little light, with the noise that comes with that."""
    level = np.full((1, 1), 0.4 - 0.22 * strength, dtype=np.float32)
    return grainy(dimmed(pixels, level), rng, sigma=2.0, coloured=True)


def burnt_out(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the picture with a lamp's reflection in which the print is gone, on paper that is not quite white."""
    height, width = pixels.shape[:2]
    grey = dimmed(pixels, np.full((1, 1), 0.84, dtype=np.float32))
    y, x = np.mgrid[0:height:4, 0:width:4].astype(np.float32)
    across, along = (rng.uniform(0.09, 0.12 + 0.1 * strength, 2) * max(height, width)).tolist()
    place = rng.uniform(0.25, 0.75, 2) * (width, height)
    spot = np.exp(-((((x - place[0]) / across) ** 2 + ((y - place[1]) / along) ** 2) ** 2)) * 300
    added = np.asarray(cv2.resize(spot.astype(np.float32), (width, height)), dtype=np.float32)
    return as_pixels(np.clip(grey.astype(np.float32) + added[..., np.newaxis], 0, 255).astype(np.uint8))


def cut_off(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the picture without one side, the edge of the picture running through letters; as it is without any."""
    turns = int(rng.integers(4))
    side = np.ascontiguousarray(np.rot90(pixels, turns))
    method, kind = cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV
    ink = np.asarray(cv2.adaptiveThreshold(grey_of(side), 1, method, kind, 31, _INK_CONTRAST))
    strokes = ((ink[1:] == 1) & (ink[:-1] == 0)).sum(axis=0)  # a rule of a table is one stroke, a line of text many
    inked = np.flatnonzero(strokes >= _CUT_STROKES)
    if not len(inked):
        return pixels
    cut = int(inked[round((len(inked) - 1) * 0.3 * strength)])
    return np.ascontiguousarray(np.rot90(side[:, cut:], -turns))


def coarse(pixels: Pixels, rng: np.random.Generator, strength: float, *, dpi: float) -> Pixels:
    """Return the picture with 95 to 70 pixels an inch in place of `dpi`."""
    wanted = 95 - 25 * strength * float(rng.uniform(0.5, 1.0))
    size = tuple(round(side * wanted / dpi) for side in (pixels.shape[1], pixels.shape[0]))
    return as_pixels(cv2.resize(pixels, (size[0], size[1]), interpolation=cv2.INTER_AREA))


def finger(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the picture with a finger that holds the sheet down and reaches in from one side."""
    scale = px_per_mm(pixels)
    turns = int(rng.integers(4))
    side = np.ascontiguousarray(np.rot90(pixels, turns))
    height, width = side.shape[:2]
    wide, deep = rng.uniform(13, 19) * scale, (16 + 26 * strength) * scale
    middle = rng.uniform(0.15, 0.85) * height
    mask = np.zeros((height, width), dtype=np.uint8)
    tilt = float(rng.uniform(-25, 25))
    end = deep - wide / 2, middle + np.tan(np.deg2rad(tilt)) * deep
    start = -wide, middle - np.tan(np.deg2rad(tilt)) * wide
    points = [(round(float(x)), round(float(y))) for x, y in (start, end)]
    cv2.line(mask, points[0], points[1], (255,), round(wide), cv2.LINE_AA)
    colour = np.array(_SKINS[rng.integers(len(_SKINS))], dtype=np.float32)
    depth = cv2.distanceTransform(mask, cv2.DIST_L2, 3) / (wide / 2)
    shade = (0.72 + 0.28 * np.clip(depth, 0, 1))[..., np.newaxis]
    skin = grainy(np.clip(colour * shade, 0, 255).astype(np.uint8), rng, sigma=3.0, coloured=True)
    nail = np.array([round(end[0]), round(end[1])])
    cv2.ellipse(skin, (int(nail[0]), int(nail[1])), (round(wide * 0.32), round(wide * 0.26)), tilt, 0, 360,
                tuple(float(each) for each in np.clip(colour * 1.08, 0, 255)), -1, cv2.LINE_AA)  # fmt: skip
    shadow = as_pixels(cv2.GaussianBlur(mask, (0, 0), 1.5 * scale))
    under = dimmed(side, 1 - np.float32(0.35) * share_of(shadow))
    return np.ascontiguousarray(np.rot90(blended(skin, under, as_pixels(cv2.GaussianBlur(mask, (0, 0), 0.8))), -turns))


def folded_corner(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the picture with one corner of the sheet folded over: its back lies on the print, ground where it was."""
    scale = px_per_mm(pixels)
    turns = int(rng.integers(4))
    side = np.ascontiguousarray(np.rot90(pixels, turns))
    long = (24 + 34 * strength) * scale
    across, down = long * rng.uniform(0.75, 1.0), long * rng.uniform(0.75, 1.0)
    corner = np.array([[0, 0], [across, 0], [0, down]])
    normal = np.array([down, across]) / np.hypot(across, down)
    tip = 2 * (across * normal[0]) * normal  # the corner mirrored at the fold
    out = side.copy()
    paper = np.median(side.reshape(-1, 3)[::97], axis=0)
    back = tuple(float(each) for each in paper * rng.uniform(0.86, 0.95))
    shadow = np.zeros(side.shape[:2], dtype=np.uint8)
    flap = np.array([[across, 0], [0, down], tip]).round().astype(np.int32)
    cv2.fillPoly(shadow, [flap], (255,))
    out = dimmed(out, 1 - np.float32(0.3) * share_of(as_pixels(cv2.GaussianBlur(shadow, (0, 0), 1.2 * scale))))
    cv2.fillPoly(out, [flap], back, cv2.LINE_AA)
    ground = tuple(float(each) for each in _GROUNDS[rng.integers(len(_GROUNDS))])
    cv2.fillPoly(out, [corner.round().astype(np.int32)], ground, cv2.LINE_AA)
    return np.ascontiguousarray(np.rot90(out, -turns))
