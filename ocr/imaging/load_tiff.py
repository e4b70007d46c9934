"""TIFF: its list of pages, walked by hand, and one page decoded by Pillow.

The list is walked here because it is where a hostile or broken file does harm (it can loop, hold thousands of entries,
or announce enormous pictures), and because the small previews that some scanners add are no pages.
"""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass
from typing import BinaryIO

from PIL import ExifTags, TiffImagePlugin

from ocr.errors import ImageDamaged, ImageTooLarge
from ocr.imaging.limits import MAX_FILE_PAGES, check_size
from ocr.imaging.load_picture import decoding, read_declared_dpi, to_page
from ocr.imaging.page_image import PageImage

_SUBFILE_TYPE, _WIDTH, _HEIGHT = 254, 256, 257
_PREVIEW_OR_MASK = 0b101
_SHORT, _LONG = 3, 4
_MAX_ENTRIES = 4096  # of one page; real ones have about twenty


@dataclass(frozen=True, slots=True)
class _Layout:
    """How numbers are written: classic TIFF, or BigTIFF with 64-bit offsets."""

    order: str
    first_at: int
    offset: str
    count: str
    entry_bytes: int
    value_at: int


@dataclass(frozen=True, slots=True)
class _Frame:
    """One entry of the page list; `number` counts every entry, previews included."""

    number: int
    width: int
    height: int


def count_tiff_pages(file: BinaryIO, source: str) -> int:
    """Return the number of pages, previews and masks left out.

    Raises:
        ImageDamaged: The list of pages is broken or loops.
        ImageTooLarge: It is longer than any stack of paper.
    """
    return len(_page_frames(file, source))


def load_tiff_page(file: BinaryIO, source: str, index: int) -> PageImage:
    """Return one page.

    Raises:
        ImageDamaged: The file, or this page of it, is broken.
        ImageTooLarge: The page has more pixels than a page can have.
        IndexError: The file has no such page.
    """
    frame = _page_frames(file, source)[index]
    check_size(frame.width, frame.height, source, index)
    file.seek(0)
    with decoding(source, index):
        picture = TiffImagePlugin.TiffImageFile(file)
        picture.seek(frame.number)
        declared_dpi = read_declared_dpi(picture)
        if picture.tag_v2.get(ExifTags.Base.Orientation, 1) > 4 and declared_dpi:  # noqa: PLR2004  # 5 to 8 lie down
            declared_dpi = declared_dpi[::-1]
        levels = _levels(picture)
        picture.load()
        return to_page(picture, turn=1, declared_dpi=declared_dpi, levels=levels)  # Pillow has turned it already


def _levels(picture: TiffImagePlugin.TiffImageFile) -> tuple[float, float] | None:
    """Return black and white of whole numbers deeper than eight bits; None when the values themselves must tell."""
    bits = picture.tag_v2.get(ExifTags.Base.BitsPerSample, (1,))[0]
    if not picture.mode.startswith("I;16"):
        return None
    top = float(2**bits - 1)
    white_is_zero = picture.tag_v2.get(ExifTags.Base.PhotometricInterpretation) == 0
    return (top, 0.0) if white_is_zero else (0.0, top)


def _page_frames(file: BinaryIO, source: str) -> list[_Frame]:
    try:
        frames = _walk(file, source)
    except struct.error as error:
        raise ImageDamaged(source, reason="the list of pages is cut short") from error
    if not frames:
        raise ImageDamaged(source, reason="no page in the file")
    return frames


def _walk(file: BinaryIO, source: str) -> list[_Frame]:
    end = file.seek(0, io.SEEK_END)
    file.seek(0)
    layout = _layout(file.read(4))
    file.seek(layout.first_at)
    place = _number(file, layout, layout.offset)
    seen: set[int] = set()
    frames: list[_Frame] = []
    while place:
        if place in seen:
            raise ImageDamaged(source, reason="the list of pages loops")
        if place >= end:
            raise ImageDamaged(source, reason="the list of pages leads out of the file")
        if len(seen) == MAX_FILE_PAGES:
            raise ImageTooLarge(source, reason=f"more than {MAX_FILE_PAGES} pages")
        tags, next_place = _entries(file, layout, place, source)
        if not tags.get(_SUBFILE_TYPE, 0) & _PREVIEW_OR_MASK:
            frames.append(_Frame(len(seen), tags.get(_WIDTH, 0), tags.get(_HEIGHT, 0)))
        seen.add(place)
        place = next_place
    return frames


def _layout(head: bytes) -> _Layout:
    order = "<" if head.startswith(b"II") else ">"
    if 43 in head[2:]:  # noqa: PLR2004  # the version number of BigTIFF
        return _Layout(order, first_at=8, offset="Q", count="Q", entry_bytes=20, value_at=12)
    return _Layout(order, first_at=4, offset="I", count="H", entry_bytes=12, value_at=8)


def _number(file: BinaryIO, layout: _Layout, form: str) -> int:
    form = layout.order + form
    return int(struct.unpack(form, file.read(struct.calcsize(form)))[0])


def _entries(file: BinaryIO, layout: _Layout, place: int, source: str) -> tuple[dict[int, int], int]:
    """Return the tags that are asked for of the entry at `place`, and where the next entry is (0: nowhere)."""
    file.seek(place)
    count = _number(file, layout, layout.count)
    if count > _MAX_ENTRIES:
        raise ImageDamaged(source, reason=f"a page with {count} tags")
    tags: dict[int, int] = {}
    for _ in range(count):
        entry = file.read(layout.entry_bytes)
        tag, kind = struct.unpack_from(layout.order + "HH", entry)
        if tag in (_SUBFILE_TYPE, _WIDTH, _HEIGHT) and kind in (_SHORT, _LONG):
            form = "H" if kind == _SHORT else "I"
            tags[tag] = struct.unpack_from(layout.order + form, entry, layout.value_at)[0]
    return tags, _number(file, layout, layout.offset)
