"""Pictures for the screen: thumbnails, whole pages and crops of single values, made from what the store keeps."""

from __future__ import annotations

import io
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.Image import Image

    from storage.files.file_store import FileStore

_JPEG = b"\xff\xd8\xff"
_ORIENTATION = 0x0112
_QUARTER_DEG = 90
_MARGIN = 0.35
"""So much of a value's height is shown around it: enough to see what stands beside, not the next line."""


@dataclass(frozen=True, slots=True)
class PictureOrder:
    """Which picture is wanted, at most how large.

    With a `box` ([left, top, width, height] on a page of `page_width` pixels) only that part. `is_capture`: the file is
    one as it came in, `page_index` the page of it, and `quarters` how often that is turned
    clockwise. `is_unclaimed`: it is none of the store's, but a scanned page of which nobody knows the dossier.
    """

    sha256: str
    max_width: int
    max_height: int
    box: tuple[int, int, int, int] | None = None
    page_width: int = 0
    is_capture: bool = False
    page_index: int = 0
    quarters: int = 0
    is_unclaimed: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """RGB pixels, row by row, without padding."""

    width: int
    height: int
    rgb: bytes


def make_picture(files: FileStore, order: PictureOrder) -> Picture:
    """Return a picture, upright as it is kept, no larger than asked and never larger than it is.

    Raises:
        FileMissing, ChecksumMismatch: the file is not there, or not what it was.
        FileUnreadable: a file as it came in is no picture.
    """
    image = _captured(files, order) if order.is_capture else _kept(files, order)
    if order.quarters:
        image = image.rotate(-_QUARTER_DEG * order.quarters, expand=True)
    return _small(image, order)


def make_file_picture(path: Path, order: PictureOrder) -> Picture:
    """Return the picture of a file that the store does not know yet, no larger than asked.

    Raises:
        FileUnreadable: it is no picture.
    """
    from PIL import Image as pillow  # noqa: PLC0415, N813  # not before the first picture is wanted

    from ocr.imaging.load import load_page  # noqa: PLC0415  # OpenCV comes with it

    return _small(pillow.fromarray(load_page(path, order.page_index).image.pixels), order)


def _small(image: Image, order: PictureOrder) -> Picture:
    image.thumbnail((max(1, order.max_width), max(1, order.max_height)), reducing_gap=2.0)
    image = image.convert("RGB")
    return Picture(image.width, image.height, image.tobytes())


def _kept(files: FileStore, order: PictureOrder) -> Image:
    from PIL import Image as pillow  # noqa: PLC0415, N813  # not before the first picture is wanted

    image = pillow.open(io.BytesIO(files.read_bytes(order.sha256)))
    if order.box is None:
        # A JPEG decodes at half, a quarter or an eighth of its size in a fraction of the time.
        image.draft("RGB", (order.max_width, order.max_height))
        return image
    return image.crop(_around(order.box, image.width / (order.page_width or image.width), image.size))


def _around(box: tuple[int, int, int, int], scale: float, size: tuple[int, int]) -> tuple[int, int, int, int]:
    left, top, width, height = (round(each * scale) for each in box)
    margin = round(height * _MARGIN)
    cut = (
        max(0, left - 2 * margin),
        max(0, top - margin),
        min(size[0], left + width + 2 * margin),
        min(size[1], top + height + margin),
    )
    return cut if cut[0] < cut[2] and cut[1] < cut[3] else (0, 0, *size)


def _captured(files: FileStore, order: PictureOrder) -> Image:
    from PIL import Image as pillow  # noqa: PLC0415, N813

    data = files.read_bytes(order.sha256)
    if data.startswith(_JPEG) and not order.page_index:
        with suppress(OSError):  # a damaged one: its own words come below
            image = pillow.open(io.BytesIO(data))
            if image.mode in {"L", "RGB"} and image.getexif().get(_ORIENTATION, 1) == 1:
                image.draft(image.mode, (order.max_width, order.max_height))  # see _kept
                image.load()
                return image

    from ocr.imaging.load import load_page  # noqa: PLC0415  # OpenCV comes with it

    with files.as_path(order.sha256) as path:
        page = load_page(path, order.page_index)
    return pillow.fromarray(page.image.pixels)
