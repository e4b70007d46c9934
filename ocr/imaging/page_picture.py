"""The picture of a page that is kept: upright, in the colours of the scan, small enough for an archive."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from ocr.errors import NotWritten
from ocr.imaging.page_image import PageImage, Pixels
from ocr.imaging.shrink import shrink

PICTURE_QUALITY = 60
"""JPEG quality."""

_MOST_DPI = 300.0
_A4_LONG_SIDE_INCH = 297 / 25.4
_DPI_TOLERANCE = 1.02  # a page that is 303 dpi by its proportions is not worth a resampling
_GREY_TOLERANCE = 8  # between the channels: what JPEG leaves of a grey picture


def save_page_picture(page: PageImage, path: Path, *, quality: int = PICTURE_QUALITY) -> None:
    """Write a page as a JPEG at its own resolution, at most 300 dpi, with the resolution in its JFIF header.

    A page without any colour becomes a grey JPEG. A page of unknown resolution is held to the size of A4 at 300 dpi,
    and its header names none.

    Raises:
        NotWritten: the file could not be written; nothing is left of it.
    """
    pixels, dpi = _at_most_300_dpi(page)
    picture = Image.fromarray(pixels[:, :, 0] if _is_grey(pixels) else pixels)
    resolution: dict[str, Any] = {} if dpi is None else {"dpi": (round(dpi), round(dpi))}
    try:
        picture.save(path, format="JPEG", quality=quality, optimize=True, **resolution)
    except OSError as error:
        path.unlink(missing_ok=True)
        raise NotWritten(str(path), reason=str(error)) from error


def _at_most_300_dpi(page: PageImage) -> tuple[Pixels, float | None]:
    long_side = max(page.width, page.height)
    dpi = long_side / _A4_LONG_SIDE_INCH if page.dpi is None else page.dpi
    if dpi <= _MOST_DPI * _DPI_TOLERANCE:
        return page.pixels, page.dpi
    pixels, scale = shrink(page.pixels, round(long_side * _MOST_DPI / dpi))
    return pixels, None if page.dpi is None else page.dpi * scale


def _is_grey(pixels: Pixels) -> bool:
    """Say whether red, green and blue are alike; every second pixel of every second row is looked at.

    Paper that a scanner sees a little yellow is colour: the rule wants 24 bits, and only what never had colour is
    kept without.
    """
    some = pixels[::2, ::2]
    return int(np.max(np.max(some, axis=2) - np.min(some, axis=2), initial=0)) <= _GREY_TOLERANCE
