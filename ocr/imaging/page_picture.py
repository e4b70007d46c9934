"""The picture of a page that is kept: upright, in the colours of the scan, small enough for an archive."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image

from ocr.errors import NotWritten
from ocr.imaging.page_image import PageImage, Pixels
from ocr.imaging.shrink import shrink

_QUALITY, _FINE_QUALITY, _FINE_FROM_DPI = 60, 40, 250.0
"""JPEG quality of ordinary and of fine pictures, whose blocks of eight pixels are smaller on the paper.

Measured on made papers of all levels: 141 to 184 kB (medians) and 311 kB (most) at 200 dpi, 202 to 284 kB and 397 kB
at 300 dpi, where quality 60 would take up to 478 kB; in 20 and 50 ms. Progressive files are 7 % smaller and take 40 ms
more.
"""

_MOST_DPI = 300.0
_A4_LONG_SIDE_INCH = 297 / 25.4
_DPI_TOLERANCE = 1.02  # a page that is 303 dpi by its proportions is not worth a resampling
_GREY_TOLERANCE = 8  # between the channels: what JPEG leaves of a grey picture


def save_page_picture(page: PageImage, path: Path, *, quality: int | None = None) -> None:
    """Write a page as a JPEG at its own resolution, at most 300 dpi, with the resolution in its JFIF header.

    A page without any colour becomes a grey JPEG. A page of unknown resolution is held to the size of A4 at 300 dpi,
    and its header names none. `quality` is JPEG's, 1 to 95; None takes one by which ordinary pages stay below 350 kB.

    Raises:
        NotWritten: the file could not be written; nothing is left of it.
    """
    pixels, dpi = _at_most_300_dpi(page)
    if quality is None:
        quality = _FINE_QUALITY if _dpi_of(pixels, dpi) > _FINE_FROM_DPI else _QUALITY
    picture = Image.fromarray(pixels[:, :, 0] if _is_grey(pixels) else pixels)
    resolution: dict[str, Any] = {} if dpi is None else {"dpi": (round(dpi), round(dpi))}
    try:
        picture.save(path, format="JPEG", quality=quality, optimize=True, **resolution)
    except OSError as error:
        path.unlink(missing_ok=True)
        raise NotWritten(str(path), reason=str(error)) from error


def _at_most_300_dpi(page: PageImage) -> tuple[Pixels, float | None]:
    dpi = _dpi_of(page.pixels, page.dpi)
    if dpi <= _MOST_DPI * _DPI_TOLERANCE:
        return page.pixels, page.dpi
    pixels, scale = shrink(page.pixels, round(max(page.width, page.height) * _MOST_DPI / dpi))
    return pixels, None if page.dpi is None else page.dpi * scale


def _dpi_of(pixels: Pixels, dpi: float | None) -> float:
    """Return the resolution, that of an A4 sheet where none is known."""
    return max(pixels.shape[:2]) / _A4_LONG_SIDE_INCH if dpi is None else dpi


def _is_grey(pixels: Pixels) -> bool:
    """Say whether red, green and blue are alike; every second pixel of every second row is looked at.

    Paper that a scanner sees a little yellow is colour: the rule wants 24 bits, and only what never had colour is
    kept without.
    """
    red, green, blue = cv2.split(np.ascontiguousarray(pixels[::2, ::2]))
    pairs = ((red, green), (green, blue), (blue, red))
    return all(int(cv2.absdiff(one, other).max()) <= _GREY_TOLERANCE for one, other in pairs)
