"""From a scan to its archival PDF: what the recogniser read is what is copied out of the file."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pypdfium2 as pdfium
from pypdf import PdfReader

from ocr.engines.tesseract import TesseractEngine
from ocr.extraction.template import load_templates
from ocr.pdf.archival import ArchivalPage, make_archival_pdf
from ocr.pdf.signed import bears_signature
from ocr.pipeline.draft import Tools
from ocr.pipeline.read_stack import read_stack
from tests.dossiers.make import make_page
from tests.dossiers.truth import Level
from tests.dossiers.write import write_page
from tests.ocr.pdf.archived import ABOUT


def test_read_page_becomes_a_small_pdf_with_its_text(tmp_path: Path) -> None:
    made = make_page("marital_status_certificate", 4, level=Level.OFFICE)
    scan = write_page(made, tmp_path / "scan", Level.OFFICE)
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    with ThreadPoolExecutor(1) as executor:
        tools = Tools(TesseractEngine(), load_templates())
        (page,) = read_stack([scan], tools, executor, workers=1, pictures=pictures).pages
    assert page.picture is not None
    assert page.quality.dpi is not None
    target = tmp_path / "paper.pdf"

    make_archival_pdf([ArchivalPage(Path(page.picture), page.quality.dpi, page.text.lines)], ABOUT, target)

    words = page.text.text.split()
    assert len(words) > 100
    assert PdfReader(target).pages[0].extract_text().split() == words
    with closing(pdfium.PdfDocument(target)) as document:
        assert str(document[0].get_textpage().get_text_range()).split() == words
        short, long = sorted(document[0].get_size())
        assert 190 < short / 72 * 25.4 < 215
        assert 280 < long / 72 * 25.4 < 300
    assert target.stat().st_size < 350_000
    assert not bears_signature(target)
