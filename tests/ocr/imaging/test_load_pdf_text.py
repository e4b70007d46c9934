"""The text of PDF pages is kept where it is all the writing on the page and says what is seen, and nowhere else."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Literal

import numpy as np
import pytest
from PIL import Image

from ocr.imaging.load import LoadedPage, load_page
from ocr.types import Line
from tests.ocr.imaging.made_pdf import PlacedPicture, PlacedText, lines_of, raw_page_pdf, write_pdf

_LETTER = [
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "GIẤY KHAI SINH",
    "Họ, chữ đệm, tên: NGUYỄN THỊ THÙY DƯƠNG",
    "Ngày, tháng, năm sinh: 29/02/2024, ghi bằng chữ: Ngày hai mươi chín tháng hai",
    "Nơi sinh: Trạm Y tế xã Đường Hoa, huyện Hải Hà, tỉnh Quảng Ninh",
    "Quê quán: xã Ô Lâm, huyện Tri Tôn – “nơi đăng ký”",
]
_PICTURE = Image.fromarray(np.random.default_rng(1).integers(0, 256, (900, 640), dtype=np.uint8))


def _texts(page: LoadedPage) -> list[str] | None:
    return None if page.text_lines is None else [line.text for line in page.text_lines]


def _ink(page: LoadedPage, line: Line) -> tuple[int, int, int, int]:
    """Return the bounds of what is printed within the line's box and 12 pixels around it."""
    box, margin = line.box, 12
    top, left = max(0, box.top - margin), max(0, box.left - margin)
    dark = page.image.pixels[top : box.bottom + margin, left : box.right + margin, 0] < 128
    rows, columns = np.flatnonzero(dark.any(axis=1)), np.flatnonzero(dark.any(axis=0))
    return left + int(columns[0]), top + int(rows[0]), left + int(columns[-1]) + 1, top + int(rows[-1]) + 1


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_vietnamese_text_is_kept_in_nfc(tmp_path: Path, form: Literal["NFC", "NFD"]) -> None:
    texts = [unicodedata.normalize(form, text) for text in _LETTER]
    page = load_page(write_pdf(tmp_path / "a.pdf", lines_of(texts)), 0)

    assert _texts(page) == _LETTER
    assert page.text_lines is not None
    assert all(word.confidence == 1.0 for line in page.text_lines for word in line.words)
    assert page.image.dpi == pytest.approx(300)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_boxes_lie_on_the_print(tmp_path: Path, rotation: int) -> None:
    angle = {0: 0, 90: 90, 180: 180, 270: 270}[rotation]
    place = {0: (60, 700), 90: (200, 100), 180: (500, 300), 270: (300, 700)}[rotation]
    text = PlacedText("Quảng Ninh, ngày 05 tháng 3 năm 2024", *place, angle_deg=angle)
    page = load_page(write_pdf(tmp_path / "a.pdf", [text], rotation=rotation), 0)

    assert page.text_lines is not None
    (line,) = page.text_lines
    assert line.text == text.text
    found = (line.box.left, line.box.top, line.box.right, line.box.bottom)
    assert np.abs(np.subtract(found, _ink(page, line))).max() <= 3
    assert [word.text for word in line.words] == text.text.split()
    lefts = [word.box.left for word in line.words]
    assert lefts == sorted(lefts)


def test_columns_on_one_height_are_two_lines(tmp_path: Path) -> None:
    texts = [
        PlacedText("ỦY BAN NHÂN DÂN", 60, 780),
        PlacedText("CỘNG HÒA XÃ HỘI", 300, 780),
        PlacedText("XÃ ĐƯỜNG HOA", 60, 760),
        PlacedText("Độc lập", 300, 760),
    ]
    page = load_page(write_pdf(tmp_path / "a.pdf", texts), 0)
    assert _texts(page) == ["ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI", "XÃ ĐƯỜNG HOA", "Độc lập"]


def test_small_picture_beside_much_text_is_a_seal(tmp_path: Path) -> None:
    pictures = [PlacedPicture(_PICTURE, 350, 100, 100, 150)]
    texts = lines_of(_LETTER)
    assert _texts(load_page(write_pdf(tmp_path / "a.pdf", texts, pictures), 0)) == _LETTER


@pytest.mark.parametrize("mode", [0, 3])
def test_text_over_a_scan_is_not_true(tmp_path: Path, mode: int) -> None:
    texts = [PlacedText(line.text, line.x, line.y, mode=mode) for line in lines_of(_LETTER * 3)]
    page = load_page(write_pdf(tmp_path / "a.pdf", texts, [PlacedPicture(_PICTURE, 0, 0, 595, 842)]), 0)
    assert page.text_lines is None


def test_invisible_text_is_not_true_even_on_a_bare_page(tmp_path: Path) -> None:
    texts = [PlacedText(line.text, line.x, line.y, mode=3) for line in lines_of(_LETTER)]
    assert load_page(write_pdf(tmp_path / "a.pdf", texts), 0).text_lines is None


def test_little_text_beside_a_picture_is_a_stamp(tmp_path: Path) -> None:
    pictures = [PlacedPicture(_PICTURE, 50, 400, 240, 150)]
    page = load_page(write_pdf(tmp_path / "a.pdf", lines_of(["Bản sao", "Trang 1"]), pictures), 0)
    assert page.text_lines is None


def test_page_number_alone_is_the_whole_text(tmp_path: Path) -> None:
    assert _texts(load_page(write_pdf(tmp_path / "a.pdf", [PlacedText("2", 300, 30)]), 0)) == ["2"]


def test_text_turned_into_curves_must_be_recognised(tmp_path: Path) -> None:
    curves = b"".join(b"%d %d m %d %d l 5 5 l f " % (x, x + 9, x + 5, x) for x in range(20, 420, 2))
    content = curves + b"BT /F1 10 Tf 300 30 Td (Trang 1) Tj ET"
    path = tmp_path / "a.pdf"
    path.write_bytes(raw_page_pdf(content, resources=_HELVETICA))
    assert load_page(path, 0).text_lines is None


def test_text_that_stands_on_its_side_must_be_recognised(tmp_path: Path) -> None:
    texts = [PlacedText(text, 100 + 20 * number, 60, angle_deg=90) for number, text in enumerate(_LETTER)]
    assert load_page(write_pdf(tmp_path / "a.pdf", texts), 0).text_lines is None


def test_watermark_across_the_page_is_left_out(tmp_path: Path) -> None:
    texts = [*lines_of(_LETTER), PlacedText("BẢN SAO", 200, 200, size=60, angle_deg=45)]
    assert _texts(load_page(write_pdf(tmp_path / "a.pdf", texts), 0)) == _LETTER


def test_text_outside_the_page_is_left_out(tmp_path: Path) -> None:
    texts = [*lines_of(_LETTER), PlacedText("ghi chú của nhà in", 60, 900)]
    assert _texts(load_page(write_pdf(tmp_path / "a.pdf", texts), 0)) == _LETTER


_HELVETICA = b"/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >>"


def test_plain_text_of_a_standard_font(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(raw_page_pdf(b"BT /F1 12 Tf 72 700 Td (Kinh gui: Phong Tu phap) Tj ET", resources=_HELVETICA))
    assert _texts(load_page(path, 0)) == ["Kinh gui: Phong Tu phap"]


def test_letters_of_a_pre_unicode_font_must_be_recognised(tmp_path: Path) -> None:
    text = "Céng hßa x· héi chñ nghÜa ViÖt Nam".encode("cp1252")
    path = tmp_path / "a.pdf"
    path.write_bytes(raw_page_pdf(b"BT /F1 12 Tf 72 700 Td (" + text + b") Tj ET", resources=_HELVETICA))
    assert load_page(path, 0).text_lines is None


@pytest.mark.parametrize("target", [b"E000", b"FFFD", b"0416"])
def test_letters_that_map_to_garbage_must_be_recognised(tmp_path: Path, target: bytes) -> None:
    unicode_map = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def "
        b"1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <41> <5A> <" + target + b"> endbfrange "
        b"endcmap end end"
    )
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>"
    stream = b"<< /Length %d >>\nstream\n%s\nendstream" % (len(unicode_map), unicode_map)
    path = tmp_path / "a.pdf"
    content = b"BT /F1 12 Tf 72 700 Td (KINH GUI PHONG TU PHAP) Tj ET"
    path.write_bytes(raw_page_pdf(content, resources=b"/Font << /F1 5 0 R >>", more=[font, stream]))
    assert load_page(path, 0).text_lines is None
