"""A PDF page as pixels: a scan pixel for pixel as it was scanned, anything else drawn at 300 dpi.

Call it only while pdfium is held (see `load_pdf`).
"""

from __future__ import annotations

import math
from contextlib import closing
from dataclasses import dataclass

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from ocr.imaging.limits import MAX_PAGE_PIXELS, MAX_SIDE_PIXELS
from ocr.imaging.page_image import Pixels
from ocr.imaging.pdf_content import PageContent, PlacedPicture

DRAWN_DPI = 300.0
"""Resolution of pages that are drawn; enough for recognition, and what an office scanner would give."""

MAX_DRAWN_PIXELS = 40_000_000
"""A2 at 300 dpi. A larger drawing is drawn coarser; only a scan may have more pixels, as it has them already."""

_POINTS_PER_INCH = 72.0
_SCAN_COVERAGE = 0.75  # scans on a larger sheet keep white margins
_SCAN_DRAWN_ITEMS = 30  # a stamp or a page number over a scan; more is a page with text of its own
_SQUARE_TOLERANCE = 0.005
_STRIP_TOLERANCE = 0.01
_FULL_PAGE_PX = 2
# pdfium fills every pixel that a picture touches. With this much less on each side rounding cannot make it touch one
# more, over which it would be stretched: at 150 dpi that changed half of the pixels of an A4 page of noise.
_INSET_PX = 0.05


@dataclass(frozen=True, slots=True)
class Raster:
    """How a page is drawn: the canvas in pixels and the way there, `pixels = points × scale + shift`.

    `dpi` holds if the page's points are true, which those of pages made from photographs often are not.
    """

    width: int
    height: int
    dpi: float
    scale_x: float
    scale_y: float
    shift_x: float = 0.0
    shift_y: float = 0.0


def is_scan(content: PageContent) -> bool:
    """Tell whether the page is a scan: pictures that can hold writing cover it."""
    return content.coverage() >= _SCAN_COVERAGE


def plan_raster(content: PageContent) -> Raster:
    """Return how to draw the page: a scan on its own pixels, anything else at `DRAWN_DPI` or what the limits allow."""
    if not is_scan(content):
        return _plain(content, DRAWN_DPI, MAX_DRAWN_PIXELS)
    leader = _leading_picture(content)
    if content.visible_texts + content.shapes > _SCAN_DRAWN_ITEMS and leader.dpi < DRAWN_DPI:
        return _plain(content, DRAWN_DPI, MAX_DRAWN_PIXELS)
    square = abs(leader.across_dpi / leader.down_dpi - 1) <= _SQUARE_TOLERANCE
    if leader.upright and square:
        return _on_pixels_of(leader, content)
    return _plain(content, leader.dpi, MAX_PAGE_PIXELS)


def draw(page: pdfium.PdfPage, raster: Raster) -> Pixels:
    """Return the page on white, RGB."""
    bitmap = pdfium.PdfBitmap.new_native(raster.width, raster.height, pdfium_c.FPDFBitmap_BGR, rev_byteorder=True)
    with closing(bitmap):
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, raster.width, raster.height)
        matrix = pdfium_c.FS_MATRIX(raster.scale_x, 0, 0, raster.scale_y, raster.shift_x, raster.shift_y)
        clip = pdfium_c.FS_RECTF(0, 0, raster.width, raster.height)
        flags = pdfium_c.FPDF_ANNOT | pdfium_c.FPDF_REVERSE_BYTE_ORDER
        pdfium_c.FPDF_RenderPageBitmapWithMatrix(bitmap, page, matrix, clip, flags)
        return np.array(bitmap.to_numpy(), order="C")


def _plain(content: PageContent, dpi: float, max_pixels: int) -> Raster:
    scale = min(
        dpi / _POINTS_PER_INCH,
        math.sqrt(max_pixels / (content.width * content.height)),
        MAX_SIDE_PIXELS / max(content.width, content.height),
    )
    width, height = max(1, round(content.width * scale)), max(1, round(content.height * scale))
    return Raster(width, height, scale * _POINTS_PER_INCH, width / content.width, height / content.height)


def _leading_picture(content: PageContent) -> PlacedPicture:
    """Return the largest of the finest pictures that together cover half of the page, with its strips put together.

    A compressed scan may be a coarse ground under a fine picture of the letters, or cut into strips.
    """
    by_dpi = sorted(content.pictures, key=lambda picture: picture.dpi, reverse=True)
    finest: tuple[PlacedPicture, ...] = ()
    for picture in by_dpi:
        finest = (*finest, picture)
        if content.coverage(finest) >= 0.5:  # noqa: PLR2004  # half of the page, as said
            break
    largest = max(finest, key=lambda picture: (picture.right - picture.left) * (picture.bottom - picture.top))
    if not largest.upright:
        return largest
    strips = [each for each in finest if each.upright and abs(each.dpi / largest.dpi - 1) <= _STRIP_TOLERANCE]
    left, top = min(each.left for each in strips), min(each.top for each in strips)
    right, bottom = max(each.right for each in strips), max(each.bottom for each in strips)
    columns = round((right - left) * largest.across_dpi / _POINTS_PER_INCH)
    rows = round((bottom - top) * largest.down_dpi / _POINTS_PER_INCH)
    return PlacedPicture(columns, rows, left, top, right, bottom, upright=True)


def _on_pixels_of(picture: PlacedPicture, content: PageContent) -> Raster:
    """Return the raster on which each pixel of the picture falls on one pixel of the canvas."""
    scale_x = (picture.columns - 2 * _INSET_PX) / (picture.right - picture.left)
    scale_y = (picture.rows - 2 * _INSET_PX) / (picture.bottom - picture.top)
    width, left = _side(content.width * scale_x, picture.left * scale_x, picture.columns)
    height, top = _side(content.height * scale_y, picture.top * scale_y, picture.rows)
    raster = Raster(
        width,
        height,
        picture.dpi,
        scale_x,
        scale_y,
        left + _INSET_PX - picture.left * scale_x,
        top + _INSET_PX - picture.top * scale_y,
    )
    if width * height <= MAX_PAGE_PIXELS and max(width, height) <= MAX_SIDE_PIXELS:
        return raster
    return _plain(content, picture.dpi, MAX_PAGE_PIXELS)


def _side(page_px: float, picture_at: float, picture_px: int) -> tuple[int, int]:
    """Return a canvas side and where the picture begins on it, in whole pixels."""
    start, side = round(picture_at), max(1, round(page_px))
    if abs(start) <= _FULL_PAGE_PX and abs(side - picture_px) <= _FULL_PAGE_PX:
        return picture_px, 0
    return side, start
