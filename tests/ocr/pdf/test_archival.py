"""The archival PDF: its picture untouched, its text invisible and whole, the same bytes each time."""

from __future__ import annotations

import io
import time
import unicodedata
from contextlib import closing
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
import pytest
from PIL import Image
from pypdf import PdfReader

from ocr.errors import FileNotThere, ImageDamaged, NotWritten
from ocr.pdf.archival import ArchivalPage, make_archival_pdf
from ocr.types import Line
from tests.ocr.pdf.archived import ABOUT, DPI, LETTERS, archival_page, draw_picture, every_letter, written


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """A PDF with every letter."""
    target = tmp_path / "paper.pdf"
    make_archival_pdf([archival_page(tmp_path, every_letter())], ABOUT, target)
    return target


def text_of(lines: tuple[Line, ...]) -> str:
    return "\n".join(line.text for line in lines)


def pdfium_text(path: Path) -> str:
    with closing(pdfium.PdfDocument(path)) as document:
        lines = str(document[0].get_textpage().get_text_range()).split("\r\n")
    return "\n".join(line.removesuffix(" ") for line in lines)


def pypdf_text(path: Path) -> str:
    """Return the text without the space that follows the last word of each line."""
    return "\n".join(line.removesuffix(" ") for line in PdfReader(path).pages[0].extract_text().split("\n"))


def test_all_vietnamese_letters_come_back_by_both_readers(paper: Path) -> None:
    expected = text_of(every_letter())
    assert len(set(LETTERS)) == 134
    assert set(LETTERS) <= set(expected)

    assert pypdf_text(paper) == expected
    assert pdfium_text(paper) == expected
    assert unicodedata.is_normalized("NFC", pdfium_text(paper))


def test_text_that_came_decomposed_is_composed(tmp_path: Path) -> None:
    (line,) = written(unicodedata.normalize("NFD", "Nguyễn Thị Hường"))
    make_archival_pdf([archival_page(tmp_path, (line,))], ABOUT, tmp_path / "a.pdf")
    assert pdfium_text(tmp_path / "a.pdf") == "Nguyễn Thị Hường"
    assert pypdf_text(tmp_path / "a.pdf") == "Nguyễn Thị Hường"


def test_characters_without_a_sign_are_left_out(tmp_path: Path) -> None:
    make_archival_pdf([archival_page(tmp_path, written("Điều 漢字 5\u200b a漢b \u0301"))], ABOUT, tmp_path / "a.pdf")
    assert pdfium_text(tmp_path / "a.pdf") == "Điều 5 ab"


def test_words_lie_in_their_boxes(paper: Path) -> None:
    words = [(line, word) for line in every_letter() for word in line.words]
    per_pixel = 72 / DPI
    with closing(pdfium.PdfDocument(paper)) as document:
        page = document[0]
        text = page.get_textpage()
        height = page.get_height()
        start = 0
        for line, word in words:
            boxes = [text.get_charbox(start + index, loose=True) for index in range(len(word.text))]
            assert abs(boxes[0][0] / per_pixel - word.box.left) < 2
            assert abs(boxes[-1][2] / per_pixel - word.box.right) < 2
            assert abs((height - boxes[0][3]) / per_pixel - line.box.top) < 2
            assert abs((height - boxes[0][1]) / per_pixel - line.box.bottom) < 2
            start += len(word.text) + 1
            while start < text.count_chars() and text.get_text_range(start, 1) in "\r\n":
                start += 1


def test_page_looks_like_its_picture(paper: Path, tmp_path: Path) -> None:
    with closing(pdfium.PdfDocument(paper)) as document:
        drawn = np.asarray(document[0].render(scale=0.99999 * DPI / 72).to_pil().convert("RGB"), dtype=np.int16)
    with Image.open(tmp_path / "page.jpg") as opened:
        picture = np.asarray(opened, dtype=np.int16)

    assert drawn.shape == picture.shape  # the scale is a trifle less, because pdfium rounds up
    assert np.abs(drawn - picture).max() <= 3  # two decoders of one JPEG round differently


@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_picture_is_taken_over_byte_by_byte(tmp_path: Path, mode: str) -> None:
    picture = draw_picture(tmp_path / "page.jpg", mode=mode)
    make_archival_pdf([ArchivalPage(picture, DPI)], ABOUT, tmp_path / "a.pdf")

    (image,) = PdfReader(tmp_path / "a.pdf").pages[0]["/Resources"]["/XObject"].values()  # type: ignore[index]
    assert image.get_object()._data == picture.read_bytes()
    assert image.get_object()["/Filter"] == "/DCTDecode"


def test_pages_are_as_large_as_the_paper(tmp_path: Path) -> None:
    tall = ArchivalPage(draw_picture(tmp_path / "a.jpg"), 200)
    wide = ArchivalPage(draw_picture(tmp_path / "b.jpg", size=(2480, 1754)), 300)
    make_archival_pdf([tall, wide], ABOUT, tmp_path / "a.pdf")

    sizes = [tuple(map(float, page.mediabox[2:])) for page in PdfReader(tmp_path / "a.pdf").pages]
    assert sizes == [pytest.approx((595.44, 842.04), abs=0.01), pytest.approx((595.2, 420.96), abs=0.01)]


def test_same_paper_gives_the_same_bytes_at_another_time(paper: Path, tmp_path: Path) -> None:
    time.sleep(1.1)
    make_archival_pdf([archival_page(tmp_path, every_letter())], ABOUT, tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == paper.read_bytes()


def test_no_pages_is_a_mistake_of_the_caller(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="needs a page"):
        make_archival_pdf([], ABOUT, tmp_path / "a.pdf")


def test_missing_or_wrong_picture_is_named_and_nothing_written(tmp_path: Path) -> None:
    target = tmp_path / "out" / "a.pdf"
    target.parent.mkdir()
    png = tmp_path / "b.jpg"
    Image.new("RGB", (9, 9)).save(png, format="PNG")
    cmyk = tmp_path / "c.jpg"
    Image.new("CMYK", (9, 9)).save(cmyk)
    for picture, error in ((tmp_path / "none.jpg", FileNotThere), (png, ImageDamaged), (cmyk, ImageDamaged)):
        with pytest.raises(error):
            make_archival_pdf([ArchivalPage(picture, DPI)], ABOUT, target)
    assert list(target.parent.iterdir()) == []


def test_target_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    page = archival_page(tmp_path)
    with pytest.raises(NotWritten):
        make_archival_pdf([page], ABOUT, tmp_path / "missing" / "a.pdf")
    (tmp_path / "taken").mkdir()
    with pytest.raises(NotWritten):
        make_archival_pdf([page], ABOUT, tmp_path / "taken")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["page.jpg", "taken"]


def test_file_is_replaced_whole(paper: Path, tmp_path: Path) -> None:
    before = io.BytesIO(paper.read_bytes())
    make_archival_pdf([archival_page(tmp_path)], ABOUT, paper)
    assert paper.read_bytes() != before.getvalue()
    assert PdfReader(paper).pages[0].extract_text() == ""
