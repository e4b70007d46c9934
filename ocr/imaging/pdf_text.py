"""The text of a PDF page that was made from text, so that it need not be recognised.

A text layer is true only if it is all the writing on the page and says what is seen. It is not when

- pictures that can hold writing cover more than a quarter of the page (a scan with a layer somebody else recognised);
- a part of it is invisible (text render mode 3: such a layer again);
- there is little of it beside pictures (a stamp or page number), or fewer letters than drawn shapes (text as curves);
- it does not decode: fonts without a Unicode map, private-use characters, or the pre-Unicode Vietnamese encodings
  TCVN3 and VNI, whose letters come out as other Latin ones ("Céng hßa x· héi");
- it runs up or down the page: then the page lies on its side.

Call it only while pdfium is held (see `load_pdf`).
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import closing
from ctypes import c_int
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from ocr.imaging.pdf_content import PageContent
from ocr.imaging.pdf_raster import Raster
from ocr.text import VIETNAMESE_LETTERS, nfc
from ocr.types import Box, Line, Word, bounding_box

_MAX_PICTURE_SHARE = 0.25
_NO_PICTURE_SHARE = 0.02  # a seal, a signature, the national emblem
_MIN_LETTERS_BESIDE_PICTURES = 200
_MAX_HIDDEN_SHARE = 0.05
_MAX_SLANTED_SHARE = 0.2
_MAX_STRANGE_SHARE = 0.02
_MAX_STRANGE_SHARE_OF_LINE = 0.1
_LONG_LINE = 10
_LEVEL_RAD = math.radians(10)
_COLUMN_GAP = 1.5  # line heights; justified lines stay well below
_HYPHENS = "\x02\xad"  # pdfium's mark at a line's end; the soft hyphen shares its glyph with "-", and is seen here

_KNOWN = frozenset(VIETNAMESE_LETTERS + VIETNAMESE_LETTERS.upper() + "–—‘’“”„…•·▪●○◦‣§°²³×÷±½¼≤≥←→□☐☑☒✓✔◊★«»€₫©®\xa0")


@dataclass(frozen=True, slots=True)
class _Char:
    """One character as pdfium reports it; `box` is None for the spaces and line ends that pdfium adds."""

    text: str
    box: tuple[float, float, float, float] | None
    hidden: bool = False
    slanted: bool = False
    unmapped: bool = False


def read_true_text(page: pdfium.PdfPage, content: PageContent, raster: Raster) -> tuple[Line, ...] | None:
    """Return the page's lines in the file's order, boxes in pixels of the raster; None if it must be recognised."""
    picture_share = content.coverage()
    if picture_share > _MAX_PICTURE_SHARE:
        return None
    with closing(page.get_textpage()) as text_page:
        chars = list(_read_chars(text_page, math.radians(page.get_rotation())))
    printed = [char for char in chars if char.box is not None and not char.text.isspace()]
    if not _is_all_the_writing(printed, picture_share, content.shapes):
        return None
    lines = [line for run in _runs(chars) for line in _lines_of(run, page, raster)]
    return tuple(lines) if lines and _is_readable(lines, printed) else None


def _read_chars(text_page: pdfium.PdfTextPage, rotation_rad: float) -> Iterator[_Char]:
    for index in range(text_page.count_chars()):
        text = chr(pdfium_c.FPDFText_GetUnicode(text_page, index))
        if text in "\r\n" or pdfium_c.FPDFText_IsGenerated(text_page, index) == 1:
            yield _Char(text, None)
            continue
        item = pdfium_c.FPDFText_GetTextObject(text_page, index)
        mode = pdfium_c.FPDFTextObj_GetTextRenderMode(item) if item else pdfium_c.FPDF_TEXTRENDERMODE_FILL
        angle = pdfium_c.FPDFText_GetCharAngle(text_page, index) + rotation_rad
        yield _Char(
            "-" if text in _HYPHENS else text,
            text_page.get_charbox(index),
            hidden=mode in (pdfium_c.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium_c.FPDF_TEXTRENDERMODE_CLIP),
            slanted=abs(math.remainder(angle, math.tau)) > _LEVEL_RAD,
            unmapped=pdfium_c.FPDFText_HasUnicodeMapError(text_page, index) == 1,
        )


def _is_all_the_writing(printed: list[_Char], picture_share: float, shapes: int) -> bool:
    """Tell whether nothing else on the page can hold writing."""
    count = len(printed)
    if not count or shapes > count:
        return False
    if sum(char.hidden for char in printed) > _MAX_HIDDEN_SHARE * count:
        return False
    if sum(char.slanted for char in printed) > _MAX_SLANTED_SHARE * count:
        return False
    return picture_share <= _NO_PICTURE_SHARE or count >= _MIN_LETTERS_BESIDE_PICTURES


def _is_readable(lines: list[Line], printed: list[_Char]) -> bool:
    if sum(char.unmapped for char in printed) > _MAX_STRANGE_SHARE * len(printed):
        return False
    texts = [line.text for line in lines]
    if sum(map(_strange_count, texts)) > _MAX_STRANGE_SHARE * sum(map(len, texts)):
        return False
    return not any(
        len(text) >= _LONG_LINE and _strange_count(text) > _MAX_STRANGE_SHARE_OF_LINE * len(text) for text in texts
    )


def _strange_count(text: str) -> int:
    """Return how many characters no Vietnamese paper prints."""
    return sum(not (char.isascii() and char.isprintable()) and char not in _KNOWN for char in text)


def _runs(chars: Iterable[_Char]) -> Iterator[list[list[_Char]]]:
    """Yield pdfium's lines as lists of words; slanted characters (watermarks, notes in the margin) are left out."""
    words: list[list[_Char]] = [[]]
    for char in chars:
        if char.text in "\r\n":
            yield words
            words = [[]]
        elif char.text.isspace():
            words.append([])
        elif char.box is not None and not char.slanted and not char.hidden:
            words[-1].append(char)
    yield words


def _lines_of(run: list[list[_Char]], page: pdfium.PdfPage, raster: Raster) -> Iterator[Line]:
    """Yield the lines of one run of words, parted where the gap is that of columns."""
    words = [word for chars in run if chars and (word := _word(chars, page, raster)) is not None]
    if not words:
        return
    gap_px = _COLUMN_GAP * bounding_box(word.box for word in words).height
    part = [words[0]]
    for word in words[1:]:
        if 0 <= word.box.left - part[-1].box.right <= gap_px or word.box.overlap_area(part[-1].box):
            part.append(word)
        else:
            yield _line(part)
            part = [word]
    yield _line(part)


def _line(words: list[Word]) -> Line:
    return Line(tuple(words), bounding_box(word.box for word in words))


def _word(chars: list[_Char], page: pdfium.PdfPage, raster: Raster) -> Word | None:
    """Return the word on the raster, None if nothing of it can be written or seen."""
    text = nfc("".join(char.text for char in chars))
    text = "".join(char for char in text if unicodedata.category(char) not in ("Cc", "Co", "Cn"))
    boxes = [char.box for char in chars if char.box is not None]
    left, bottom = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, top = max(box[2] for box in boxes), max(box[3] for box in boxes)
    corners = [_on_raster(x, y, page, raster) for x, y in ((left, top), (right, bottom))]
    (x0, y0), (x1, y1) = corners
    box = Box(min(x0, x1), min(y0, y1), max(x0, x1, min(x0, x1) + 1), max(y0, y1, min(y0, y1) + 1))
    on_page = 0 <= box.center_x < raster.width and 0 <= box.center_y < raster.height
    return Word(text, box, 1.0) if text and on_page else None


def _on_raster(x: float, y: float, page: pdfium.PdfPage, raster: Raster) -> tuple[int, int]:
    across, down = c_int(), c_int()
    pdfium_c.FPDF_PageToDevice(page, 0, 0, raster.width, raster.height, 0, x, y, across, down)
    return across.value, down.value
