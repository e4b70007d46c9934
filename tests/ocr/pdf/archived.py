"""Papers for the tests of archival PDFs: one drawn page with every letter, its words where they are."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from ocr.pdf.archival import ArchivalPage
from ocr.pdf.xmp import AboutPaper
from ocr.types import Box, Line, Word, bounding_box

VOWELS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ"
MARKED = [letter for letter in VOWELS + "đ" if not letter.isascii()]
LETTERS = "".join(MARKED) + "".join(MARKED).upper()
"""The 134 letters that Vietnamese has and ASCII has not."""

ABOUT = AboutPaper(
    title="Giấy khai sinh <bản sao> & trích lục",
    document_type="birth_certificate",
    dossier_code="H36.15-261121-0001",
    owner_ref="O7",
    created=dt.datetime(2026, 11, 21, 8, 30, tzinfo=dt.timezone(dt.timedelta(hours=7))),
)
DPI = 200
SIZE = (1654, 2339)


def draw_picture(path: Path, *, mode: str = "RGB", size: tuple[int, int] = SIZE) -> Path:
    """Write a JPEG with bars where words would be and a coloured patch."""
    picture = Image.new(mode, size, "white")
    pen = ImageDraw.Draw(picture)
    for row in range(8):
        pen.rectangle((120, 200 + 90 * row, 900 + 60 * row, 226 + 90 * row), fill="black")
    pen.ellipse((1000, 1500, 1300, 1800), outline="red" if mode == "RGB" else 90, width=9)
    picture.save(path, quality=85, dpi=(DPI, DPI))
    return path


def written(*rows: str, top: int = 150, height: int = 34) -> tuple[Line, ...]:
    """Return lines whose words lie in boxes of uneven widths, as a recogniser finds them."""
    rng = np.random.default_rng(1)
    lines = []
    for number, row in enumerate(rows):
        left, y, words = 117, top + 61 * number, []
        for text in row.split():
            width = round(len(text) * height * rng.uniform(0.35, 0.7))
            words.append(Word(text, Box(left, y + int(rng.integers(0, 4)), left + width, y + height), 0.9))
            left += width + 13
        lines.append(Line(tuple(words), bounding_box(word.box for word in words)))
    return tuple(lines)


def every_letter() -> tuple[Line, ...]:
    """Return lines that hold all 134 letters, ASCII and the signs of official papers."""
    words = [LETTERS[start : start + 6] for start in range(0, len(LETTERS), 6)]
    signs = ["Số:", "12/QĐ-UBND", "(bản", "chính)", "1½", "50%", "“trích”", "–", "…", "a\\b", "§", "№", "21/11/2026;"]
    ascii_letters = ["ABCDEFGHIJKLM", "NOPQRSTUVWXYZ", "abcdefghijklm", "nopqrstuvwxyz", "0123456789"]
    everything = [*words, *ascii_letters, *signs]
    return written(*(" ".join(everything[start : start + 6]) for start in range(0, len(everything), 6)))


def archival_page(folder: Path, lines: tuple[Line, ...] = (), name: str = "page.jpg") -> ArchivalPage:
    return ArchivalPage(draw_picture(folder / name), DPI, lines)
