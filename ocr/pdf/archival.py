"""The archival PDF of a paper: PDF/A-2u, the page pictures as they are and under each an invisible text.

Found rules ask for a PDF/A of two layers in colour at 200 dpi or more and at true scale (TT 05/2025/TT-BNV,
NĐ 30/2020/NĐ-CP). The picture is what counts; the text is for searching and copying. The same input gives the same
bytes, so that a paper is stored once.
"""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import fontpkg_arimo
from fpdf import FPDF
from fpdf.enums import DocumentCompliance, TextMode
from fpdf.fonts import TTFFont
from PIL import Image

from ocr.errors import FileNotThere, ImageDamaged, NotWritten
from ocr.pdf.xmp import AboutPaper, describe
from ocr.types import Box, Line

_FONT = "Arimo"
_FONT_FILE = fontpkg_arimo.ROOT / "files" / "Arimo[wght].ttf"
_POINTS_PER_INCH = 72.0
# Height above and below the baseline in font sizes, as Arimo states them (1854 and 434 of 2048 units).
_ASCENT, _DESCENT = 0.905, 0.212
_SMALLEST_PT = 1.0


@dataclass(frozen=True, slots=True)
class ArchivalPage:
    """One page: the path of its JPEG (grey or RGB), its resolution, its text with boxes in pixels of the picture."""

    picture: Path
    dpi: float
    lines: tuple[Line, ...] = ()


def make_archival_pdf(pages: Sequence[ArchivalPage], about: AboutPaper, target: Path) -> None:
    """Write the archival PDF of at least one page; `target` appears complete or not at all.

    The JPEGs are taken over byte by byte. Characters that Arimo lacks are left out of the text.

    Raises:
        FileNotThere, ImageDamaged: a picture is missing or no grey or RGB JPEG.
        NotWritten: `target` could not be written.
        ValueError: there are no pages.
    """
    if not pages:
        message = "a PDF needs a page"
        raise ValueError(message)
    sizes = [_size(page.picture) for page in pages]
    pdf = FPDF(unit="pt", enforce_compliance=DocumentCompliance.PDFA_2U)
    pdf.set_margin(0)
    pdf.set_auto_page_break(auto=False)
    pdf.set_creation_date(about.created)
    pdf.set_lang(about.language)
    pdf.set_xmp_metadata(describe(about))
    try:
        for page, size in zip(pages, sizes, strict=True):
            _add_page(pdf, page, size)
        data = bytes(pdf.output())
    finally:
        for font in pdf.fonts.values():
            if isinstance(font, TTFFont):
                font.close()  # it holds the font's file open until it was written
    _write(data, target)


def _add_page(pdf: FPDF, page: ArchivalPage, size: tuple[int, int]) -> None:
    scale = _POINTS_PER_INCH / page.dpi
    width, height = size
    pdf.add_page(format=(width * scale, height * scale))
    pdf.image(page.picture, x=0, y=0, w=width * scale, h=height * scale)
    if not page.lines:
        return
    if not pdf.fonts:
        pdf.add_font(_FONT, fname=_FONT_FILE)
    pdf.set_font(_FONT, size=_SMALLEST_PT)
    with pdf.local_context(text_mode=TextMode.INVISIBLE):
        for line in page.lines:
            _add_line(pdf, line, scale)


def _size(picture: Path) -> tuple[int, int]:
    """Return the width and height of a JPEG that may be taken over as it is."""
    with _reading(picture), Image.open(picture, formats=["JPEG"]) as opened:
        if opened.mode not in ("L", "RGB"):
            raise ImageDamaged(str(picture), reason=f"a JPEG of mode {opened.mode}")
        return opened.size


@contextmanager
def _reading(picture: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise FileNotThere(str(picture), reason=str(error)) from error
    except OSError as error:
        raise ImageDamaged(str(picture), reason=str(error)) from error


def _add_line(pdf: FPDF, line: Line, scale: float) -> None:
    """Add a line's words, each as wide as its box; all stand on one baseline, so that they stay one line when copied.

    The font is as high as the line, and a space follows each word, the last one too: readers that see none guess by
    the gaps, and take a line right beside another for one word with it.
    """
    font = pdf.current_font
    assert isinstance(font, TTFFont)  # noqa: S101  # set above
    size = round(max(_SMALLEST_PT, line.box.height * scale / (_ASCENT + _DESCENT)), 2)
    baseline = line.box.bottom * scale - _DESCENT * size
    for word in line.words:
        if text := _printable(word.text, font):
            _add_word(pdf, font, text, word.box, (scale, size, baseline))


def _add_word(pdf: FPDF, font: TTFFont, text: str, box: Box, place: tuple[float, float, float]) -> None:
    scale, size, baseline = place
    natural = font.get_text_width(text, size, None)[1]
    pdf.set_font_size(size)
    pdf.set_stretching(100 * max(1, box.width) * scale / natural)
    pdf.text(box.left * scale, baseline, f"{text} ")


def _printable(text: str, font: TTFFont) -> str:
    """Return the characters for which the font has a sign: PDF/A allows no other, not even invisibly."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(char for char in composed if ord(char) in font.cmap and font.cw[ord(char)] > 0)


def _write(data: bytes, target: Path) -> None:
    """Write a file whole or not at all."""
    part = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        part.write_bytes(data)
        part.replace(target)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise NotWritten(str(target), reason=str(error)) from error
