"""One place of a page picture made ready for the recogniser by itself."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from ocr.imaging.encode import scale_for_recognition
from ocr.imaging.illumination import flatten_light
from ocr.imaging.ink import red_mask
from ocr.imaging.page_image import Gray, Pixels
from ocr.types import Box

_AROUND_PX = 40
"""What is looked at around a place, so that the brightness of the bare paper can be told."""

_WHITE_PX = 24
"""White around what is read: recognisers pass over letters that touch the edge."""

_RED_SHARE = 0.01


def cut_place(picture: Path, box: Box) -> Pixels | None:
    """Return the pixels at a place of a picture with some of what is around, None when it lies outside of it.

    Only the place is turned into pixels of ours; the picture itself is decoded once.
    """
    with Image.open(picture) as image:
        wide, high = image.size
        if box.left >= min(box.right, wide) or box.top >= min(box.bottom, high) or box.right <= 0 or box.bottom <= 0:
            return None
        around = (
            max(0, box.left - _AROUND_PX),
            max(0, box.top - _AROUND_PX),
            min(wide, box.right + _AROUND_PX),
            min(high, box.bottom + _AROUND_PX),
        )
        return np.asarray(image.convert("RGB").crop(around), dtype=np.uint8)


def inner_box(box: Box) -> Box:
    """Return where a place lies in what `cut_place` gives of it."""
    left, top = min(_AROUND_PX, max(0, box.left)), min(_AROUND_PX, max(0, box.top))
    return Box(left, top, left + box.width + min(0, box.left), top + box.height + min(0, box.top))


def grays_of_place(pixels: Pixels, inner: Box) -> tuple[Gray, ...]:
    """Return the place in grey for the recogniser.

    Where much is red, without red ink (a seal over print) and with it (a name stamped in red): what is read with more
    certainty is the text.
    """
    plain = np.asarray(Image.fromarray(pixels).convert("L"), dtype=np.uint8)
    cut = (slice(inner.top, inner.bottom), slice(inner.left, inner.right))
    red = red_mask(np.ascontiguousarray(pixels))
    has_red = bool(red[cut].mean() > _RED_SHARE)
    # Print below a seal is dark in the red channel too and is no red ink by then; what is red becomes paper.
    channel = np.ascontiguousarray(pixels[..., 0])
    without_red = np.where(red, np.uint8(np.percentile(channel, 75)), channel)
    return tuple(_ready(gray, inner) for gray in ((without_red, plain) if has_red else (plain,)))


def _ready(gray: Gray, inner: Box) -> Gray:
    flat = flatten_light(gray)
    cut = np.ascontiguousarray(flat[inner.top : inner.bottom, inner.left : inner.right])
    scaled, _ = scale_for_recognition(cut)
    return np.pad(scaled, _WHITE_PX, constant_values=255)
