"""What a PDF page is made of: where its pictures lie and how many pixels they have, and how much else is drawn.

Call it only while pdfium is held (see `load_pdf`). Frame of everything here: points of the page as displayed (its
/Rotate applied, its crop box cut out), origin at the top left, y downwards.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

MIN_WRITING_DPI = 50.0
"""Below it no letter can be read: such a picture is a coloured ground or a watermark, never a scan."""

_POINTS_PER_INCH = 72.0
_GRID = 64  # cells across and down, to measure how much of a page pictures cover
_AXIS_TOLERANCE = 1e-3
_INVISIBLE_MODES = (pdfium_c.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium_c.FPDF_TEXTRENDERMODE_CLIP)


@dataclass(frozen=True, slots=True)
class PlacedPicture:
    """A picture on a page: its own pixels along the displayed axes, and the rectangle it fills, in points.

    `upright` is False when it is tilted or slanted; then the rectangle only bounds it.
    """

    columns: int
    rows: int
    left: float
    top: float
    right: float
    bottom: float
    upright: bool

    @property
    def across_dpi(self) -> float:
        """Its pixels an inch of the page, across."""
        return self.columns / max(self.right - self.left, 1e-6) * _POINTS_PER_INCH

    @property
    def down_dpi(self) -> float:
        """Its pixels an inch of the page, down."""
        return self.rows / max(self.bottom - self.top, 1e-6) * _POINTS_PER_INCH

    @property
    def dpi(self) -> float:
        """Its finer resolution."""
        return max(self.across_dpi, self.down_dpi)


@dataclass(frozen=True, slots=True)
class PageContent:
    """A page's size in points, its pictures that can hold writing, the sizes of all, and the count of other drawing."""

    width: float
    height: float
    pictures: tuple[PlacedPicture, ...]
    picture_sizes: tuple[tuple[int, int], ...]
    visible_texts: int
    shapes: int

    def coverage(self, pictures: tuple[PlacedPicture, ...] | None = None) -> float:
        """Return the share of the page, 0 to 1, under the pictures given (by default under all of its own)."""
        cells = np.zeros((_GRID, _GRID), dtype=np.bool_)
        for picture in self.pictures if pictures is None else pictures:
            columns = _cells(picture.left, picture.right, self.width)
            rows = _cells(picture.top, picture.bottom, self.height)
            cells[rows, columns] = True
        return float(cells.mean())


def survey(page: pdfium.PdfPage) -> PageContent:
    """Return what the page is made of, nested forms included."""
    to_display = _display_matrix(page)
    pictures: list[PlacedPicture] = []
    sizes: list[tuple[int, int]] = []
    texts = shapes = 0
    for item in page.get_objects():
        if item.type == pdfium_c.FPDF_PAGEOBJ_IMAGE:
            size = item.get_px_size()
            sizes.append(size)
            picture = _placed(size, _page_matrix(item).multiply(to_display))
            if min(picture.across_dpi, picture.down_dpi) >= MIN_WRITING_DPI:
                pictures.append(picture)
        elif item.type == pdfium_c.FPDF_PAGEOBJ_TEXT:
            texts += pdfium_c.FPDFTextObj_GetTextRenderMode(item) not in _INVISIBLE_MODES
        elif item.type == pdfium_c.FPDF_PAGEOBJ_PATH:
            shapes += 1
    return PageContent(page.get_width(), page.get_height(), tuple(pictures), tuple(sizes), texts, shapes)


def _cells(start: float, end: float, length: float) -> slice:
    """Return the grid cells whose middles lie between two places along a side of the page."""
    first = math.ceil(start / length * _GRID - 0.5)
    last = math.ceil(end / length * _GRID - 0.5)
    return slice(min(max(first, 0), _GRID), min(max(last, 0), _GRID))


def _page_matrix(item: pdfium.PdfObject) -> pdfium.PdfMatrix:
    """Return the matrix from the object to the page, through the forms it is nested in."""
    matrix = item.get_matrix()
    while item.container is not None:
        item = item.container
        matrix = matrix.multiply(item.get_matrix())
    return matrix


def _display_matrix(page: pdfium.PdfPage) -> pdfium.PdfMatrix:
    """Return the matrix from page space to the displayed page."""
    left, bottom, right, top = page.get_bbox()
    match page.get_rotation():
        case 90:
            return pdfium.PdfMatrix(0, 1, 1, 0, -bottom, -left)
        case 180:
            return pdfium.PdfMatrix(-1, 0, 0, 1, right, -bottom)
        case 270:
            return pdfium.PdfMatrix(0, -1, -1, 0, top, right)
        case _:
            return pdfium.PdfMatrix(1, 0, 0, -1, -left, top)


def _placed(size: tuple[int, int], matrix: pdfium.PdfMatrix) -> PlacedPicture:
    """Return where the unit square, which is what a picture fills before its matrix, comes to lie."""
    a, b, c, d, e, f = matrix.get()
    xs = [e, e + a, e + c, e + a + c]
    ys = [f, f + b, f + d, f + b + d]
    straight = max(abs(b), abs(c)) <= _AXIS_TOLERANCE * max(abs(a), abs(d))
    lying = max(abs(a), abs(d)) <= _AXIS_TOLERANCE * max(abs(b), abs(c))
    columns, rows = reversed(size) if lying else size
    return PlacedPicture(columns, rows, min(xs), min(ys), max(xs), max(ys), upright=straight or lying)
