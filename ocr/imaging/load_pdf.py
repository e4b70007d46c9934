"""Pages of a PDF, by pdfium; its errors are translated here."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import BinaryIO

import pypdfium2 as pdfium
import pypdfium2.internal as pdfium_internal
import pypdfium2.raw as pdfium_c

from ocr.errors import PdfDamaged, PdfEmpty, PdfEncrypted
from ocr.imaging.limits import check_size
from ocr.imaging.page_image import PageImage, Pixels
from ocr.imaging.pdf_content import survey
from ocr.imaging.pdf_raster import draw, is_scan, plan_raster
from ocr.imaging.pdf_text import read_true_text
from ocr.imaging.resolution import estimate_dpi
from ocr.types import Line

_PDFIUM = threading.Lock()  # pdfium keeps state of its own for the whole process and must not run in two threads
_TAIL_BYTES = 65536  # room for what mail and web servers append
_MIN_SIDE_POINTS = 1.0


def count_pdf_pages(file: BinaryIO, source: str) -> int:
    """Return the number of pages.

    Raises:
        PdfDamaged: It is broken or cut short.
        PdfEncrypted: It needs a password.
        PdfEmpty: It has no pages.
    """
    with _document(file, source) as document:
        return len(document)


def load_pdf_page(file: BinaryIO, source: str, index: int) -> tuple[PageImage, tuple[Line, ...] | None]:
    """Return one page and, if it was made from text, its lines; None when it has to be recognised.

    Raises:
        PdfDamaged: The file, or this page of it, is broken.
        PdfEncrypted: It needs a password.
        PdfEmpty: It has no pages.
        ImageTooLarge: A picture on the page has more pixels than a page can have.
        IndexError: The file has no such page.
    """
    with _document(file, source) as document:
        if index >= len(document):
            raise IndexError(index)
        with _page(document, source, index) as page:
            content = survey(page)
            for width, height in content.picture_sizes:
                check_size(width, height, source, index)
            raster = plan_raster(content)
            pixels = draw(page, raster)
            if is_scan(content):
                _check_scan_was_drawn(page, pixels)
            lines = read_true_text(page, content, raster)
    return PageImage(pixels, estimate_dpi(raster.width, raster.height, raster.dpi)), lines


@contextmanager
def _document(file: BinaryIO, source: str) -> Iterator[pdfium.PdfDocument]:
    """Open the document with the empty password and hold pdfium until it is closed."""
    _check_end(file, source)
    with _PDFIUM:
        access, held = pdfium_internal.get_bufreader(file)
        raw = pdfium_c.FPDF_LoadCustomDocument(access, None)
        if not raw:
            raise _open_error(pdfium_c.FPDF_GetLastError(), source)
        with closing(pdfium.PdfDocument(raw)) as document:
            if len(document) < 1:
                raise PdfEmpty(source, reason="no pages")
            yield document
        del held  # what pdfium reads through must live as long as the document


@contextmanager
def _page(document: pdfium.PdfDocument, source: str, index: int) -> Iterator[pdfium.PdfPage]:
    """Open a page whose annotations and filled-in form fields have become part of its content."""
    try:
        document.init_forms()  # draws the fields that came without an appearance
        page = document[index]
        if pdfium_c.FPDFPage_GetAnnotCount(page) > 0:
            pdfium_c.FPDFPage_Flatten(page, pdfium_c.FLAT_NORMALDISPLAY)
            page.close()
            page = document[index]
        with closing(page):
            if min(page.get_size()) < _MIN_SIDE_POINTS:
                raise PdfDamaged(source, page_index=index, reason="a page without area")
            yield page
    except pdfium.PdfiumError as error:
        raise PdfDamaged(source, page_index=index, reason=str(error)) from error


def _check_end(file: BinaryIO, source: str) -> None:
    """Raise if the end of the file is missing; pdfium would patch it up and leave out the lost pages silently."""
    end = file.seek(0, io.SEEK_END)
    file.seek(max(0, end - _TAIL_BYTES))
    if b"startxref" not in file.read():
        raise PdfDamaged(source, reason="the end of the file is missing")
    file.seek(0)


def _open_error(code: int, source: str) -> PdfDamaged | PdfEncrypted:
    if code in (pdfium_c.FPDF_ERR_PASSWORD, pdfium_c.FPDF_ERR_SECURITY):
        return PdfEncrypted(source, reason="a password is needed")
    return PdfDamaged(source, reason=f"pdfium error {code}")


def _check_scan_was_drawn(page: pdfium.PdfPage, pixels: Pixels) -> None:
    """Raise if a scan came out as nothing because it does not decode, lest a lost page be taken for an empty one."""
    if pixels.min() != pixels.max():
        return
    for item in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE]):
        item.get_bitmap()  # raises PdfiumError if it does not decode
