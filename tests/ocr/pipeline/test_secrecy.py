"""Marks of secrecy stop a page, whatever became of it on the way; ordinary papers pass."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from ocr.engines.tesseract import TesseractEngine
from ocr.extraction.template import load_templates
from ocr.imaging.load import load_page
from ocr.pipeline.draft import Tools
from ocr.pipeline.read_page import PageJob, read_page
from ocr.pipeline.secrecy import STATE_SECRET, bears_secrecy_mark, is_like_a_mark, shows_framed_mark
from ocr.pipeline.straighten import straighten
from ocr.types import Line, OcrStatus
from tests.dossiers.fonts import TINOS, font_path, load
from tests.dossiers.make import make_page, make_secret_page
from tests.dossiers.truth import Level, MadePage, Split
from tests.dossiers.write import write_page
from tests.ocr.classify.written_sheet import FRAME, written_line
from tests.ocr.imaging.made_pdf import lines_of, write_pdf


def _bears(text: str, *, top: int = 500) -> bool:
    return bears_secrecy_mark([written_line(text, 200, top)], FRAME.height)


@pytest.mark.parametrize(
    "text",
    ["MẬT", "TỐI MẬT", "TUYỆT MẬT", "TỐIMẬT", "MÂT", "TOI MAT", "TUYET MẬT", "- MẬT -", "|TỐI MẬT|", "T Ố I MẬT"],
)
def test_mark_alone_on_a_line(text: str) -> None:
    assert _bears(text)


@pytest.mark.parametrize(
    "text",
    ["mật", "Mật", "MẬT ONG", "BÍ MẬT", "MẬT KHẨU", "BẢO MẬT THÔNG TIN", "HỎA TỐC", "MẪU", "MẶT TRƯỚC"],
)
def test_other_words_are_no_mark(text: str) -> None:
    assert not _bears(text)


def test_word_that_could_be_a_misread_mark_stops_the_page() -> None:
    assert _bears("MẤT")  # a look is cheaper than a breach


def test_mark_below_the_middle_is_none() -> None:
    assert not _bears("MẬT", top=FRAME.height // 2 + 10)


@pytest.mark.parametrize(("before", "after"), [("Số: 12/BC-UBND", ""), ("", "Lào Cai, ngày 3 tháng 5")])
def test_mark_that_was_joined_to_its_neighbour(before: str, after: str) -> None:
    left = written_line(before, 100, 500).words if before else ()
    right = written_line(after, 1100, 500).words if after else ()
    mark = written_line("TỐI MẬT", 700, 500)
    assert bears_secrecy_mark([Line((*left, *mark.words, *right), mark.box)], FRAME.height)


def _written(page: MadePage, folder: Path, level: Level) -> Path:
    return write_page(page, folder / "page", level)


@pytest.mark.parametrize(
    ("seed", "level"), [(4, Level.CLEAN), (0, Level.OFFICE), (1, Level.OFFICE), (0, Level.COPY), (5, Level.PHONE)]
)
def test_secret_page_is_stopped_and_nothing_of_it_is_kept(tmp_path: Path, seed: int, level: Level) -> None:
    file = _written(make_secret_page(seed, level=level), tmp_path, level)
    folder = tmp_path / "scratch"
    folder.mkdir()

    draft = read_page(PageJob(file, 0, 0), Tools(TesseractEngine(), load_templates()), folder)

    assert draft.reading.stopped == STATE_SECRET
    assert (draft.reading.text.lines, draft.reading.codes, draft.parts) == ((), (), ())
    assert draft.reading.text.status is OcrStatus.EMPTY
    assert list(folder.iterdir()) == []


def _shows(page: MadePage, folder: Path, level: Level) -> bool:
    straight = straighten(load_page(_written(page, folder, level), 0).image)
    return shows_framed_mark(straight.page.pixels, TesseractEngine(), folder / "frames.tif")


@pytest.mark.parametrize(
    ("seed", "level", "split"),
    [
        (6, Level.OFFICE, Split.TUNING),
        (7, Level.OFFICE, Split.TUNING),
        (11, Level.OFFICE, Split.TUNING),
        (8, Level.COPY, Split.TUNING),
        (4, Level.PHONE, Split.TUNING),
        (2, Level.OFFICE, Split.HELD_APART),
    ],
)
def test_frame_is_found_and_read(tmp_path: Path, seed: int, level: Level, split: Split) -> None:
    assert _shows(make_secret_page(seed, level=level, split=split), tmp_path, level)


@pytest.mark.parametrize(
    ("document_type", "level"),
    [
        ("household_business_certificate", Level.OFFICE),
        ("other", Level.OFFICE),
        ("administrative_document", Level.COPY),
        ("marriage_certificate", Level.PHONE),
    ],
)
def test_ordinary_paper_passes(tmp_path: Path, document_type: str, level: Level) -> None:
    assert not _shows(make_page(document_type, 51, level=level), tmp_path, level)


@pytest.mark.parametrize("ink", ["black", "red"])
@pytest.mark.parametrize(("word", "secret"), [("TUYỆT MẬT", True), ("MẬT", True), ("HỎA TỐC", False), ("MẪU", False)])
def test_framed_word(tmp_path: Path, word: str, ink: str, *, secret: bool) -> None:
    page = Image.new("RGB", (1654, 2339), "white")
    font = load(font_path(TINOS.bold), 40)
    width = round(font.getlength(word))
    ImageDraw.Draw(page).rectangle((300, 420, 330 + width, 484), outline=ink, width=4)
    ImageDraw.Draw(page).text((315, 428), word, font=font, fill=ink)
    page.save(tmp_path / "page.png", dpi=(200, 200))
    pixels = load_page(tmp_path / "page.png", 0).image.pixels
    assert shows_framed_mark(pixels, TesseractEngine(), tmp_path / "frames.tif") == secret


@pytest.mark.parametrize("text", ["MẬT", "MẬI", "MẠI", "MẬt.", "LÔI MẬT", "TÔI MẠI", "TUYỆI MẬT", "TUYET MAL"])
def test_mark_that_a_copier_thinned_is_known_in_its_frame(text: str) -> None:
    assert is_like_a_mark(text)


@pytest.mark.parametrize(
    "text", ["MẪU", "Mật", "HỎA TỐC", "KHẨN", "BẢO MẬT", "MẬT ONG", "MÃ SỐ", "SAO Y", "TÀI MẠO", "MAY"]
)
def test_other_framed_words_are_no_mark(text: str) -> None:
    assert not is_like_a_mark(text)


@pytest.mark.parametrize(
    ("seed", "level"),
    [
        (70044, Level.COPY),
        (85073, Level.COPY),  # strokes and frame thinned
        (80049, Level.PHONE),  # the head in a shadow that was taken for the edge of the paper
        (70078, Level.PHONE),  # the page in the shape of a card
    ],
)
def test_marks_that_are_hard_to_see(tmp_path: Path, seed: int, level: Level) -> None:
    file = _written(make_secret_page(seed, level=level), tmp_path, level)
    draft = read_page(PageJob(file, 0, 0), Tools(TesseractEngine(), load_templates()), tmp_path)
    assert draft.reading.stopped == STATE_SECRET


def test_page_that_was_text_already_is_stopped_too(tmp_path: Path) -> None:
    pdf = write_pdf(tmp_path / "thư.pdf", lines_of(["UBND XÃ BÁT XÁT", "Số: 12/BC-UBND", "TỐI MẬT", "BÁO CÁO"]))
    folder = tmp_path / "scratch"
    folder.mkdir()
    draft = read_page(PageJob(pdf, 0, 0), Tools(TesseractEngine(), load_templates()), folder)
    assert (draft.reading.stopped, draft.reading.text.text, draft.parts) == (STATE_SECRET, "", ())
