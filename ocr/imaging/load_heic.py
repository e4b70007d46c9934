"""HEIC, the pictures of phones, by libheif."""

from __future__ import annotations

from typing import BinaryIO

from pi_heif.heif import BaseImage, _pi_heif

from ocr.imaging.limits import check_size
from ocr.imaging.load_picture import decoding, to_page
from ocr.imaging.page_image import PageImage


def load_heic(file: BinaryIO, source: str) -> PageImage:
    """Return the main picture, turned as its container says (EXIF, which only repeats that, is not read).

    Its resolution comes from the paper's proportions alone: what phones write means nothing.

    Raises:
        ImageDamaged: It is broken or cut short.
        ImageTooLarge: It has more pixels than a page can have.
    """
    with decoding(source):
        picture = _main_picture(file.read())
    width, height = picture.size
    check_size(width, height, source)
    with decoding(source):
        return to_page(picture.to_pillow(), turn=1, declared_dpi=None)


def _main_picture(content: bytes) -> BaseImage:
    """Read the header.

    Not by `HeifFile`: it reads all metadata, and one damaged byte there brings the process down (segmentation fault in
    pi-heif 1.4.0). Without metadata 33,000 mutated files were read or refused.
    """
    threads, hdr_to_8bit, bgr, remove_stride, hdr_to_16bit, decoder, no_limits = 1, True, False, True, True, "", False
    found = _pi_heif.load_file(content, threads, hdr_to_8bit, bgr, remove_stride, hdr_to_16bit, decoder, no_limits)
    return BaseImage(next(picture for picture in found if picture is not None and picture.primary))
