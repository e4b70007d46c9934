"""The pictures on a card: emblem, portrait, chip, fingerprints, QR code; none shows a person or a real emblem."""

from __future__ import annotations

import cv2
import numpy as np
import segno

from tests.dossiers.light import as_pixels, rgb_of
from tests.dossiers.truth import Pixels

_SOFTER = 3  # drawn this much larger, then scaled down


def _blank(height: int, width: int, fill: tuple[int, int, int]) -> Pixels:
    return np.full((height * _SOFTER, width * _SOFTER, 3), fill, dtype=np.uint8)


def _reduced(drawn: Pixels) -> Pixels:
    height, width = drawn.shape[0] // _SOFTER, drawn.shape[1] // _SOFTER
    return as_pixels(cv2.resize(drawn, (width, height), interpolation=cv2.INTER_AREA))


def portrait(width: int, height: int, rng: np.random.Generator) -> Pixels:
    """Return an abstract head and shoulders before a pale wall."""
    wall = rng.integers(205, 232, 3).tolist()
    drawn = _blank(height, width, (wall[0], wall[1], wall[2]))
    tall, wide = drawn.shape[:2]
    skin = (int(rng.integers(185, 222)), int(rng.integers(150, 182)), int(rng.integers(125, 152)))
    clothes = (int(rng.integers(30, 235)),) * 3
    hair = (int(rng.integers(25, 60)),) * 3
    x, y, reach = wide // 2, int(tall * 0.42), int(wide * 0.235)
    long_hair = rng.random() < 0.5
    if long_hair:
        cv2.ellipse(drawn, (x, int(y * 1.12)), (int(reach * 1.35), int(reach * 1.9)), 0, 0, 360, hair, -1)
    cv2.ellipse(drawn, (x, int(tall * 1.06)), (int(wide * 0.47), int(tall * 0.34)), 0, 180, 360, clothes, -1)
    cv2.rectangle(drawn, (x - reach // 2, y), (x + reach // 2, int(tall * 0.76)), skin, -1)
    cv2.ellipse(drawn, (x, int(y * 0.9)), (int(reach * 1.12), int(reach * 1.28)), 0, 0, 360, hair, -1)
    cv2.ellipse(drawn, (x, int(y * 1.04)), (reach, int(reach * 1.32)), 0, 0, 360, skin, -1)
    for side in (-1, 1):
        cv2.ellipse(drawn, (x + side * reach // 2, y), (reach // 6, reach // 10), 0, 0, 360, (60, 45, 40), -1)
    cv2.ellipse(drawn, (x, int(y + reach * 0.75)), (reach // 3, reach // 10), 0, 0, 360, (170, 95, 90), -1)
    return _reduced(as_pixels(cv2.GaussianBlur(drawn, (0, 0), wide / 90)))


def emblem(size: int) -> tuple[Pixels, Pixels]:
    """Return a red disc with a golden star and rim, and where it is (255)."""
    drawn = _blank(size, size, (222, 178, 60))
    across = drawn.shape[0]
    middle = (across // 2, across // 2)
    cv2.circle(drawn, middle, int(across * 0.4), (198, 30, 36), -1)
    angles = np.arange(10) * np.pi / 5
    reach = across * 0.22 * np.where(np.arange(10) % 2 == 0, 1, 0.4)
    star = np.stack([across / 2 + reach * np.sin(angles), across * 0.44 - reach * np.cos(angles)], axis=1)
    cv2.fillPoly(drawn, [np.rint(star).astype(np.int32)], (240, 205, 70))
    cv2.ellipse(drawn, middle, (int(across * 0.33), int(across * 0.33)), 0, 30, 150, (228, 186, 66), across // 16)
    mask = np.zeros(drawn.shape, dtype=np.uint8)
    cv2.circle(mask, middle, across // 2 - 1, (255, 255, 255), -1)
    return _reduced(drawn), _reduced(mask)[..., 0]


def chip(width: int, height: int) -> Pixels:
    """Return a golden contact chip."""
    drawn = _blank(height, width, (206, 178, 104))
    tall, wide = drawn.shape[:2]
    edge = (120, 98, 48)
    for row in (0.33, 0.66):
        cv2.line(drawn, (0, int(tall * row)), (int(wide * 0.34), int(tall * row)), edge, _SOFTER)
        cv2.line(drawn, (int(wide * 0.66), int(tall * row)), (wide, int(tall * row)), edge, _SOFTER)
    cv2.rectangle(drawn, (int(wide * 0.34), int(tall * 0.2)), (int(wide * 0.66), int(tall * 0.8)), edge, _SOFTER)
    cv2.line(drawn, (wide // 2, 0), (wide // 2, int(tall * 0.2)), edge, _SOFTER)
    cv2.line(drawn, (wide // 2, int(tall * 0.8)), (wide // 2, tall), edge, _SOFTER)
    cv2.rectangle(drawn, (0, 0), (wide - 1, tall - 1), edge, _SOFTER)
    return _reduced(drawn)


def fingerprint(width: int, height: int, rng: np.random.Generator) -> tuple[Pixels, Pixels]:
    """Return the ridges of an invented finger in dark grey, and how much they cover (0 to 255)."""
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    bend = rng.uniform(0.5, 1.4)
    middle = rng.uniform(-0.2, 0.2, 2)
    distance = np.hypot((x - middle[0]) * (1 + 0.3 * y), (y - middle[1]) * bend + 0.25 * (x - middle[0]) ** 2)
    wander = cv2.resize(rng.normal(0, 1, (6, 6)), (width, height), interpolation=cv2.INTER_CUBIC)
    ridges = np.sin(distance * rng.uniform(34, 44) + 1.6 * wander) * 0.5 + 0.5
    finger = np.clip((1 - np.hypot(x / 0.95, y)) * 6, 0, 1)
    patches = np.clip(cv2.resize(rng.uniform(0.4, 1.2, (5, 5)), (width, height), interpolation=cv2.INTER_CUBIC), 0, 1)
    cover = np.rint(np.clip(ridges * finger * patches, 0, 1) * 235).astype(np.uint8)
    return np.full((height, width, 3), 52, dtype=np.uint8), cover


def qr_code(text: str, width: int) -> Pixels:
    """Return a QR code (UTF-8, level L as it must stay small) of a width in pixels, its narrow quiet zone included."""
    code = segno.make(text, error="l", boost_error=False, mode="byte", encoding="utf-8", eci=False, micro=False)
    modules = np.array([list(row) for row in code.matrix_iter(border=2)], dtype=np.uint8)
    large = np.where(modules > 0, 20, 245).astype(np.uint8).repeat(8, axis=0).repeat(8, axis=1)
    return rgb_of(as_pixels(cv2.resize(large, (width, width), interpolation=cv2.INTER_AREA)))
