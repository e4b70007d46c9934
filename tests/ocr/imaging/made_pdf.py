"""PDFs for the loader's tests: byte by byte where they must be odd, by pdfium where they need a real font."""

from __future__ import annotations

import math
from collections.abc import Sequence
from contextlib import closing
from ctypes import c_ubyte, c_ushort
from dataclasses import dataclass
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from PIL import Image, ImageFont

A4_POINTS = (595.0, 842.0)
FONT_FILE = "Tinos-Regular.ttf"


@dataclass(frozen=True)
class PlacedText:
    """A line of text, its baseline's start in points from the bottom left; `mode` is the PDF text render mode."""

    text: str
    x: float
    y: float
    size: float = 13.0
    mode: int = 0
    angle_deg: float = 0.0


@dataclass(frozen=True)
class PlacedPicture:
    """A picture, its rectangle in points from the bottom left."""

    image: Image.Image
    x: float
    y: float
    width: float
    height: float


def lines_of(texts: Sequence[str], *, x: float = 60.0, top: float = 780.0) -> list[PlacedText]:
    """Return the texts one below the other."""
    return [PlacedText(text, x, top - 20 * number) for number, text in enumerate(texts)]


def write_pdf(
    path: Path,
    texts: Sequence[PlacedText] = (),
    pictures: Sequence[PlacedPicture] = (),
    *,
    size: tuple[float, float] = A4_POINTS,
    rotation: int = 0,
) -> Path:
    """Write a PDF of one page: first the pictures, then the texts in Tinos with its Unicode map."""
    font_bytes = Path(str(ImageFont.truetype(FONT_FILE).path)).read_bytes()
    with closing(pdfium.PdfDocument.new()) as document:
        page = document.new_page(*size)
        for picture in pictures:
            item = pdfium.PdfImage.new(document)
            item.set_bitmap(pdfium.PdfBitmap.from_pil(picture.image))
            item.set_matrix(pdfium.PdfMatrix(picture.width, 0, 0, picture.height, picture.x, picture.y))
            page.insert_obj(item)
        data = (c_ubyte * len(font_bytes)).from_buffer_copy(font_bytes)
        font = pdfium_c.FPDFText_LoadFont(document, data, len(font_bytes), pdfium_c.FPDF_FONT_TRUETYPE, True)
        for text in texts:
            page.insert_obj(_text_item(document, font, text))
        page.set_rotation(rotation)
        page.gen_content()
        document.save(path)
        pdfium_c.FPDFFont_Close(font)
    return path


def _text_item(document: pdfium.PdfDocument, font: object, text: PlacedText) -> pdfium.PdfObject:
    item = pdfium.PdfObject(pdfium_c.FPDFPageObj_CreateTextObj(document, font, text.size), pdf=document)
    coded = text.text.encode("utf-16-le") + b"\0\0"
    pdfium_c.FPDFText_SetText(item, (c_ushort * (len(coded) // 2)).from_buffer_copy(coded))
    pdfium_c.FPDFTextObj_SetTextRenderMode(item, text.mode)
    cos, sin = math.cos(math.radians(text.angle_deg)), math.sin(math.radians(text.angle_deg))
    item.set_matrix(pdfium.PdfMatrix(cos, sin, -sin, cos, text.x, text.y))
    return item


def raw_pdf(bodies: Sequence[bytes]) -> bytes:
    """Return a PDF of the object bodies given, numbered from 1; the first is the catalogue."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    xref = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(bodies) + 1, xref)
    return bytes(out)


def stream(entries: bytes, data: bytes) -> bytes:
    """Return the body of a stream object."""
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (entries, len(data), data)


def raw_page_pdf(
    content: bytes,
    *,
    resources: bytes = b"",
    media_box: bytes = b"0 0 595 842",
    page_entries: bytes = b"",
    more: Sequence[bytes] = (),
) -> bytes:
    """Return a PDF of one page; `more` are objects numbered from 5 that `resources` may name."""
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [%s] /Contents 4 0 R /Resources << %s >> %s >>" % (
        media_box,
        resources,
        page_entries,
    )
    return raw_pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page,
            stream(b"", content),
            *more,
        ],
    )
