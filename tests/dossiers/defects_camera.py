"""What a phone adds: a table, perspective, uneven light, a hand's shadow, a curled sheet, blur and sensor noise.

Each defect takes a picture and returns a new one; `strength` runs from 0 (hardly seen) to 1 (as bad as it gets while a
person still reads the page without effort).
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image, ImageDraw

from tests.dossiers.fonts import ARIMO, font_path, load
from tests.dossiers.light import as_pixels, blended, dimmed, grainy, px_per_mm, share_of
from tests.dossiers.truth import Pixels

_TABLES = ((112, 78, 52), (150, 118, 84), (62, 60, 62), (172, 168, 160), (88, 96, 104), (70, 46, 34))


@dataclass(frozen=True)
class Sheet:
    """Something flat to be photographed: its picture, and where it is (255) and is not (0)."""

    pixels: Pixels
    mask: Pixels


def table_top(size: tuple[int, int], rng: np.random.Generator) -> Pixels:
    """Return a table of (height, width): wood grain or a mottled plate."""
    height, width = size
    base = np.array(_TABLES[rng.integers(len(_TABLES))], dtype=np.float32)
    wood = rng.random() < 0.6
    coarse = rng.normal(0, 1, (height // (6 if wood else 14) + 2, width // (90 if wood else 14) + 2)).astype(np.float32)
    grain = np.asarray(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC), dtype=np.float32)
    grain = np.asarray(cv2.GaussianBlur(grain, (0, 0), 1.5), dtype=np.float32) * 9
    if rng.random() < 0.5:
        grain = np.ascontiguousarray(grain[::-1])
    return as_pixels(np.clip(base + grain[..., np.newaxis], 0, 255).astype(np.uint8))


def photographed(sheet: Sheet, rng: np.random.Generator, strength: float, *, margin: float) -> Pixels:
    """Return the sheet on a table, seen at a slant.

    `margin` is the table's share around the sheet. All of the sheet stays within the picture.
    """
    height, width = sheet.pixels.shape[:2]
    out_size = round(width * (1 + margin)), round(height * (1 + margin))
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    homography = cv2.getPerspectiveTransform(corners, _seen_corners(corners, out_size, rng, strength))
    table = table_top((out_size[1], out_size[0]), rng)
    mask = as_pixels(cv2.warpPerspective(sheet.mask, homography, out_size))
    shadow = cv2.warpAffine(mask, np.array([[1, 0, 5.0], [0, 1, 7.0]]), out_size)
    table = dimmed(table, 1 - share_of(as_pixels(cv2.blur(shadow, (15, 15)))) * np.float32(0.45))
    seen = as_pixels(cv2.warpPerspective(sheet.pixels, homography, out_size, flags=cv2.INTER_LINEAR))
    return blended(seen, table, mask)


def _seen_corners(
    corners: cv2.typing.MatLike, out_size: tuple[int, int], rng: np.random.Generator, strength: float
) -> cv2.typing.MatLike:
    """Return where the corners fall: jittered and turned a little, then fitted into the picture."""
    size = corners.max(axis=0)
    jitter = rng.uniform(-1, 1, (4, 2)) * size * 0.035 * strength
    angle = np.deg2rad(rng.uniform(-2.5, 2.5) * strength)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    seen = (corners + jitter - size / 2) @ turn.T
    low, high = seen.min(axis=0), seen.max(axis=0)
    room = np.array(out_size) - 2
    seen = (seen - low) * min(1.0, *(room / (high - low)))
    slack = room - seen.max(axis=0)
    return np.asarray(seen + 1 + slack * rng.uniform(0.3, 0.7, 2), dtype=np.float32)


def uneven_light(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the picture lit from one side, darker in its corners, tinted by the lamp."""
    height, width = pixels.shape[:2]
    y, x = np.mgrid[0:1:48j, 0:1:48j].astype(np.float32)
    angle = rng.uniform(0, 2 * np.pi)
    slope = (x - 0.5) * np.cos(angle) + (y - 0.5) * np.sin(angle)
    corner = (x - 0.5) ** 2 + (y - 0.5) ** 2
    light = rng.uniform(0.84, 0.97) - strength * (0.42 * (slope + 0.5) * rng.uniform(0.5, 1) + 0.35 * corner)
    field = np.asarray(cv2.resize(light.astype(np.float32), (width, height)), dtype=np.float32)
    warmth = rng.normal(0, 0.03) * (0.5 + strength)
    lamp = np.clip(np.array([1 + warmth, 1, 1 - warmth * 1.5]), 0.8, 1.12)
    tables = [np.clip(np.rint(np.arange(256) * share), 0, 255).astype(np.uint8) for share in lamp]
    return as_pixels(cv2.LUT(dimmed(pixels, field), np.stack(tables, axis=-1)[np.newaxis]))


def cast_shadow(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the picture with the soft-edged shadow of a hand or phone over one side."""
    height, width = pixels.shape[:2]
    small = np.zeros((120, 90), dtype=np.uint8)
    along = rng.uniform(0.15, 0.85)
    reach = rng.uniform(0.25, 0.6)
    shape = np.array([[along - 0.3, -0.1], [along + 0.3, -0.1], [along + 0.2, reach], [along - 0.12, reach * 0.85]])
    cv2.fillPoly(small, [np.rint(shape * (90, 120)).astype(np.int32)], (255,))
    small = np.ascontiguousarray(np.rot90(small, int(rng.integers(4))))
    soft = cv2.GaussianBlur(small, (0, 0), rng.uniform(2.5, 7.0))
    cover = share_of(as_pixels(cv2.resize(soft, (width, height), interpolation=cv2.INTER_CUBIC)))
    return dimmed(pixels, 1 - np.float32(0.12 + 0.33 * strength) * cover)


def curled(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the sheet slightly bent: its lines wave by a millimetre or two and light follows the bend."""
    height, width = pixels.shape[:2]
    swing = rng.uniform(0.4, 1.6) * strength * px_per_mm(pixels)
    phase = rng.uniform(0, np.pi)
    x = np.arange(width, dtype=np.float32)
    lift = (swing * np.sin(phase + np.pi * x / width * rng.uniform(0.8, 1.5))).astype(np.float32)
    map_x = np.ascontiguousarray(np.broadcast_to(x, (height, width)))
    map_y = np.arange(height, dtype=np.float32)[:, np.newaxis] + lift[np.newaxis, :]
    moved = as_pixels(cv2.remap(pixels, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE))
    shade = 1 - 0.12 * strength * (0.5 + 0.5 * np.cos(phase + 2 * np.pi * x / width))
    return dimmed(moved, shade.astype(np.float32)[np.newaxis, :])


def hand_blur(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the picture a little out of focus or shaken."""
    blurred = cv2.GaussianBlur(pixels, (0, 0), 0.35 + 0.55 * strength * rng.uniform(0.6, 1.0))
    if rng.random() < 0.25:
        kernel = np.zeros((3, 3), dtype=np.float32)
        kernel[1] = (0.25, 0.5, 0.25)
        blurred = cv2.filter2D(blurred, -1, kernel if rng.random() < 0.5 else kernel.T)
    return as_pixels(blurred)


def sensor_noise(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the picture with the coloured noise of a small sensor."""
    return grainy(pixels, rng, sigma=1.0 + 4.0 * strength, coloured=True)


def glare(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the picture with the soft reflection of a lamp on plastic, bright but not burnt out."""
    height, width = pixels.shape[:2]
    y, x = np.mgrid[0:1:48j, 0:1:48j].astype(np.float32)
    place = rng.uniform(0.1, 0.9, 2)
    spot = np.exp(-(((x - place[0]) / 0.25) ** 2 + ((y - place[1]) / 0.16) ** 2) / 2) * (20 + 40 * strength)
    added = np.asarray(cv2.resize(spot.astype(np.float32), (width, height)), dtype=np.float32)
    return as_pixels(cv2.add(pixels, np.repeat(added.astype(np.uint8)[..., np.newaxis], 3, axis=2)))


def scanner_app_foot(pixels: Pixels, rng: np.random.Generator, strength: float) -> Pixels:
    """Return the picture with the white foot that a scanning app adds: "Scanned with CamScanner"."""
    width = pixels.shape[1]
    foot_height = round(width * (0.035 + 0.02 * strength))
    foot = Image.new("RGB", (width, foot_height), "white")
    words = "Scanned with CamScanner" if rng.random() < 0.7 else "Được quét bằng CamScanner"
    font = load(font_path(ARIMO.regular), max(8, round(foot_height * 0.5)))
    x, anchor = (width / 2, "mm") if rng.random() < 0.5 else (width * 0.97, "rm")
    ImageDraw.Draw(foot).text((x, foot_height / 2), words, font=font, fill=(110, 110, 110), anchor=anchor)
    return np.concatenate([pixels, np.asarray(foot, dtype=np.uint8)], axis=0)
