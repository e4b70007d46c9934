"""What happens to the sheet itself: tint, holes, staples, folds, print that shines through, one seal too many.

Each defect takes a picture and returns a new one; `strength` runs from 0 (hardly seen) to 1 (as bad as it gets while a
person still reads the page without effort).
"""

from __future__ import annotations

import cv2
import numpy as np

from tests.dossiers.light import as_pixels, dimmed, grey_of, is_blank, px_per_mm, rgb_of, smooth_field
from tests.dossiers.seals import stamp_seal
from tests.dossiers.truth import Pixels

_HOLE_DIAMETER_MM = 5.5
_HOLE_SPACING_MM = 80.0
_SEAL_WORDINGS = (
    "ỦY BAN NHÂN DÂN PHƯỜNG AN BÌNH\nTỈNH HÒA SƠN",
    "CỘNG HÒA XHCN VIỆT NAM\nTỈNH HÒA SƠN\nSỞ Y TẾ",
    "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG\nXÃ TÂN LẬP",
    "ỦY BAN NHÂN DÂN XÃ BÌNH MINH\nTỈNH AN HẢI\nVĂN PHÒNG",
)


def tint_paper(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the page on off-white paper: yellowish, greyish or bluish, a little blotchy."""
    warmth = rng.normal(0, 0.035) * strength
    base = 1 - rng.uniform(0.015, 0.09) * strength
    tint = np.clip(np.array([base + warmth / 2, base, base - warmth]), 0.8, 1.0)
    blotches = smooth_field(pixels.shape, rng, cells=9, low=1 - 0.035 * strength, high=1.0)
    tables = [np.rint(np.arange(256) * share).astype(np.uint8) for share in tint]
    tinted = as_pixels(cv2.LUT(pixels, np.stack(tables, axis=-1)[np.newaxis]))
    return dimmed(tinted, blotches)


def bleed_through(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the page with the print of its back shining through, mirrored and blurred."""
    height, width = pixels.shape[:2]
    half = cv2.resize(cv2.flip(grey_of(pixels), 1), (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    half = cv2.GaussianBlur(half, (0, 0), 0.7 + 0.8 * rng.random())
    shift = np.array([[1, 0, rng.uniform(-0.06, 0.06) * width], [0, 1, rng.uniform(-0.12, 0.12) * height]])
    half = cv2.warpAffine(half, shift, (width // 2, height // 2), borderValue=(255,))
    ghost = as_pixels(cv2.resize(half, (width, height), interpolation=cv2.INTER_LINEAR))
    depth = 0.04 + 0.14 * strength
    return dimmed(pixels, (1 - depth + depth / 255 * ghost).astype(np.float32))


def punch_holes(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the page with two or four filing holes at its left edge where nothing is printed.

    The lid shows through: dark at high strength (a copier with its lid open), grey at low.
    """
    scale = px_per_mm(pixels)
    radius = round(_HOLE_DIAMETER_MM / 2 * scale)
    x = round(rng.uniform(9, 13) * scale)
    middle = pixels.shape[0] / 2 + rng.uniform(-6, 6) * scale
    offsets = (-0.5, 0.5) if rng.random() < 0.8 else (-1.5, -0.5, 0.5, 1.5)
    out = pixels.copy()
    lid = int(225 - 205 * strength)
    for offset in offsets:
        y = round(middle + offset * _HOLE_SPACING_MM * scale)
        if is_blank(pixels, x - radius - 2, y - radius - 2, x + radius + 3, y + radius + 3):
            cv2.circle(out, (x, y), radius, (lid, lid, lid), -1, cv2.LINE_AA)
            cv2.ellipse(out, (x, y), (radius, radius), 0, 130, 300, (lid // 2,) * 3, 1, cv2.LINE_AA)
    return out


def staple_mark(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the page with a staple, or the two holes and the crease it left, at its top left corner."""
    scale = px_per_mm(pixels)
    x, y = (rng.uniform(7, 12, 2) * scale).round().astype(int)
    reach = round(5.5 * scale)
    if not is_blank(pixels, x - reach, y - reach, x + reach, y + reach):
        return pixels
    out = pixels.copy()
    angle = np.deg2rad(rng.uniform(25, 65))
    step = np.array([np.cos(angle), -np.sin(angle)]) * 4.5 * scale
    ends = [(int(x + sign * step[0]), int(y + sign * step[1])) for sign in (-1, 1)]
    if rng.random() < 0.5:
        cv2.line(out, ends[0], ends[1], (105, 105, 110), max(1, round(0.5 * scale)), cv2.LINE_AA)
    for end in ends:
        cv2.circle(out, end, max(1, round(0.4 * scale)), (int(140 - 100 * strength),) * 3, -1, cv2.LINE_AA)
    return out


def fold_shadow(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the page with the shade of one or two sharp folds across it or along it."""
    out = pixels
    for place in (0.5,) if rng.random() < 0.6 else (1 / 3, 2 / 3):
        across = rng.random() < 0.75
        length = pixels.shape[0] if across else pixels.shape[1]
        distance = (np.arange(length) - (place + rng.uniform(-0.02, 0.02)) * length) / px_per_mm(pixels)
        slope = np.where(distance < 0, np.exp(distance / 9.0), 0.35 * np.exp(-distance / 4.0))
        crease = np.exp(-((distance / 0.25) ** 2))
        light = 1 - strength * (0.16 * slope + 0.22 * crease * (rng.random() < 0.7))
        field = light.astype(np.float32)
        out = dimmed(out, field[:, np.newaxis] if across else field[np.newaxis, :])
    return out


def extra_seal(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the page with one more red seal over its text, by the title or by the signature."""
    height, width = pixels.shape[:2]
    by_title = rng.random() < 0.5
    x = rng.uniform(0.25, 0.75) if by_title else rng.uniform(0.5, 0.75)
    y = rng.uniform(0.12, 0.3) if by_title else rng.uniform(0.6, 0.85)
    out = pixels.copy()
    dpi = round(px_per_mm(pixels) * 25.4)
    wording = _SEAL_WORDINGS[rng.integers(len(_SEAL_WORDINGS))]
    stamp_seal(out, (round(x * width), round(y * height)), wording, rng, dpi=dpi, diameter_mm=28 + 8 * strength)
    return out


def to_grey(pixels: Pixels) -> Pixels:
    """Return the page without colour."""
    return rgb_of(grey_of(pixels))
