"""Pages out of files: pictures (JPEG, PNG, TIFF, BMP, WebP, HEIC) and PDF, one page at a time.

A file is what its bytes say, whatever its name. Nothing is kept between calls, so a stack of any length costs the
memory of the page in hand. Safe to call from several threads.
"""

from __future__ import annotations

import enum
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ocr.errors import FileEmpty, FileNotThere, FileUnreadable, FormatUnknown, NotAFile
from ocr.imaging.load_heic import load_heic
from ocr.imaging.load_pdf import count_pdf_pages, load_pdf_page
from ocr.imaging.load_picture import PictureKind, load_picture
from ocr.imaging.load_tiff import count_tiff_pages, load_tiff_page
from ocr.imaging.page_image import PageImage
from ocr.types import Line

_HEAD_BYTES = 1024  # a PDF may start with that much of something else
_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")
_BMP_HEADER_SIZES = (12, 40, 52, 56, 64, 108, 124)  # "BM" alone could begin a text


@dataclass(frozen=True, slots=True)
class LoadedPage:
    """One page as it stands in its file, upright only as far as the file says.

    `source` is the path as given, `index` counts the file's pages from 0. `text_lines` is the text of a PDF page that
    was made from text (boxes in pixels of `image`, confidence 1), None when the page has to be recognised.
    """

    image: PageImage
    source: str
    index: int
    text_lines: tuple[Line, ...] | None


class _Container(enum.Enum):
    """Kinds of files that are more than one picture behind a header."""

    TIFF = enum.auto()
    PDF = enum.auto()
    HEIC = enum.auto()


_MAGIC: dict[bytes, _Container | PictureKind] = {
    b"II*\0": _Container.TIFF,
    b"MM\0*": _Container.TIFF,
    b"II+\0": _Container.TIFF,
    b"MM\0+": _Container.TIFF,
    b"\xff\xd8\xff": PictureKind.JPEG,
    b"\x89PNG\r\n\x1a\n": PictureKind.PNG,
}


def count_pages(path: Path) -> int:
    """Return how many pages a file has, without decoding any.

    Raises:
        FileUnreadable: The file as a whole cannot be read; its subclasses say why.
    """
    source = str(path)
    with _opened(path) as (file, kind):
        match kind:
            case _Container.PDF:
                return count_pdf_pages(file, source)
            case _Container.TIFF:
                return count_tiff_pages(file, source)
            case _:
                return 1


def load_page(path: Path, index: int) -> LoadedPage:
    """Return one page of a file, decoded, without decoding the others.

    Raises:
        FileUnreadable: The file as a whole, or this page of it (then with its `page_index`), cannot be read.
        IndexError: The file has no such page.
    """
    source = str(path)
    if index < 0:
        raise IndexError(index)
    with _opened(path) as (file, kind):
        lines = None
        match kind:
            case _Container.PDF:
                image, lines = load_pdf_page(file, source, index)
            case _Container.TIFF:
                image = load_tiff_page(file, source, index)
            case _ if index:
                raise IndexError(index)
            case _Container.HEIC:
                image = load_heic(file, source)
            case _:
                image = load_picture(file, kind, source)
    return LoadedPage(image, source, index, lines)


@contextmanager
def _opened(path: Path) -> Iterator[tuple[BinaryIO, _Container | PictureKind]]:
    """Open a file that is one and whose kind is known."""
    source = str(path)
    with _open_regular(path, source) as file:
        head = file.read(_HEAD_BYTES)
        if not head:
            raise FileEmpty(source, reason="zero bytes")
        kind = _kind_of(head)
        if kind is None:
            raise FormatUnknown(source, reason=f"starts with {head[:8]!r}")
        file.seek(0)
        yield file, kind


def _open_regular(path: Path, source: str) -> BinaryIO:
    try:
        mode = path.stat().st_mode  # before opening: to open a pipe is to wait for its writer
        if not stat.S_ISREG(mode):
            raise NotAFile(source, reason="a folder" if stat.S_ISDIR(mode) else "not a regular file")
        return path.open("rb")
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileNotThere(source, reason="no such file") from error
    except OSError as error:
        raise FileUnreadable(source, reason=error.strerror or str(error)) from error


def _kind_of(head: bytes) -> _Container | PictureKind | None:
    for magic, kind in _MAGIC.items():
        if head.startswith(magic):
            return kind
    if head.startswith(b"BM") and int.from_bytes(head[14:18], "little") in _BMP_HEADER_SIZES:
        return PictureKind.BMP
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return PictureKind.WEBP
    if head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS:
        return _Container.HEIC
    return _Container.PDF if b"%PDF-" in head else None
