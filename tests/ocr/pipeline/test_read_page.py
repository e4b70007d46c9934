"""The first pass with the real recogniser: pages lying any way up, cards on a sheet, pages that were text."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ocr.engines.base import ReadStrip
from ocr.engines.pen_digits import load_pen_digits
from ocr.engines.tesseract import TesseractEngine
from ocr.errors import EngineCrashed
from ocr.extraction.template import load_templates
from ocr.imaging.page_image import Gray
from ocr.pipeline.draft import PageDraft, Tools
from ocr.pipeline.read_page import PageJob, read_page
from ocr.text import similarity
from ocr.types import CodeKind, OcrStatus
from tests.dossiers.make import make_page, make_paper
from tests.dossiers.truth import Level, MadePage
from tests.dossiers.write import write_page
from tests.ocr.imaging.made_pdf import lines_of, write_pdf
from tests.ocr.pipeline.fake_engine import FakeEngine


def _read(file: Path, folder: Path) -> PageDraft:
    return read_page(PageJob(file, 0, 0), Tools(TesseractEngine(), load_templates()), folder)


@pytest.fixture(scope="module")
def certificate() -> MadePage:
    return make_page("marital_status_certificate", 2, level=Level.CLEAN)


@pytest.mark.parametrize("quarter_turns", [0, 1, 2, 3])
def test_page_is_read_whichever_way_it_lies(tmp_path: Path, certificate: MadePage, quarter_turns: int) -> None:
    turned = np.ascontiguousarray(np.rot90(certificate.pixels[::2, ::2], k=quarter_turns))
    file = write_page(MadePage(turned, 150, certificate.truth), tmp_path / "page", Level.CLEAN)

    draft = _read(file, tmp_path)

    assert draft.reading.rotation == 90 * quarter_turns
    assert draft.reading.height > draft.reading.width
    assert [part.part.guess.document_type for part in draft.parts] == ["marital_status_certificate"]
    assert draft.parts[0].part.opens
    assert draft.parts[0].picture is not None
    assert draft.parts[0].picture.exists()
    assert similarity(draft.reading.text.text, "\n".join(certificate.truth.lines)) > 0.85


def test_page_that_somebody_turned_is_left_so(tmp_path: Path, certificate: MadePage) -> None:
    lying = np.ascontiguousarray(np.rot90(certificate.pixels[::2, ::2]))
    file = write_page(MadePage(lying, 150, certificate.truth), tmp_path / "page", Level.CLEAN)
    tools = Tools(TesseractEngine(), load_templates())

    upright = read_page(PageJob(file, 0, 0, quarters=1), tools, tmp_path).reading
    assert (upright.rotation, upright.height > upright.width) == (90, True)
    assert similarity(upright.text.text, "\n".join(certificate.truth.lines)) > 0.85

    head_down = read_page(PageJob(file, 0, 1, quarters=3), tools, tmp_path).reading
    assert (head_down.rotation, head_down.height > head_down.width) == (270, True)
    assert similarity(head_down.text.text, "\n".join(certificate.truth.lines)) < 0.5


def _both_sides() -> MadePage:
    """Return the first made sheet that shows the front and the back of one card."""
    pages = (make_paper("citizen_id_card", seed)[0] for seed in range(20))
    return next(page for page in pages if page.truth.side == "both")


def _checked(payload: str) -> tuple[str, ...]:
    """Return what check digits cover: a zone's third line, the name, has none."""
    return tuple(payload.split("\n")[:2])


def test_cards_on_a_sheet_are_parts_with_their_codes(tmp_path: Path) -> None:
    made = _both_sides()
    draft = _read(write_page(made, tmp_path / "cards", Level.CLEAN), tmp_path)

    assert [part.part.guess.document_type for part in draft.parts] == ["citizen_id_card"] * 2
    kinds = {code.kind for part in draft.parts for code in part.part.codes}
    assert kinds == {CodeKind.QR, CodeKind.MRZ}
    read = {_checked(code.payload) for code in draft.reading.codes}
    assert {_checked(code["text"]) for code in made.truth.codes} == read
    page = draft.reading
    for code in page.codes:
        assert 0 <= code.box.left < code.box.right <= page.width
        assert 0 <= code.box.top < code.box.bottom <= page.height


def test_page_that_was_text_is_not_recognised_again(tmp_path: Path) -> None:
    pdf = write_pdf(tmp_path / "đơn.pdf", lines_of(["ĐƠN ĐỀ NGHỊ", "Kính gửi: Trưởng thôn", "Tôi tên là: Lò Thị May"]))
    engine = FakeEngine()
    draft = read_page(PageJob(pdf, 0, 4), Tools(engine, load_templates()), tmp_path)
    assert engine.asked == []
    assert draft.reading.text.text == "ĐƠN ĐỀ NGHỊ\nKính gửi: Trưởng thôn\nTôi tên là: Lò Thị May"
    (part,) = draft.parts
    assert (part.part.guess.document_type, part.part.sheet.page_index) == ("application_letter", 4)
    assert part.picture is None
    assert part.clear


def test_page_whose_text_is_not_seen_is_empty_but_not_blank(tmp_path: Path, certificate: MadePage) -> None:
    file = write_page(MadePage(certificate.pixels[::4, ::4], 75, certificate.truth), tmp_path / "page", Level.CLEAN)
    draft = read_page(PageJob(file, 0, 0), Tools(FakeEngine(), load_templates()), tmp_path)
    assert (draft.reading.text.status, draft.reading.blank) == (OcrStatus.EMPTY, False)
    assert [part.part.guess.document_type for part in draft.parts] == ["other"]


@pytest.mark.parametrize("two_toned", [False, True])
def test_letters_are_whole_on_a_clean_scan_and_not_in_black_and_white(
    tmp_path: Path, certificate: MadePage, *, two_toned: bool
) -> None:
    black = np.repeat(certificate.pixels.mean(axis=2, keepdims=True) < 128, 3, axis=2)
    pixels = np.where(black, np.uint8(0), np.uint8(255)) if two_toned else certificate.pixels
    file = write_page(MadePage(pixels, certificate.dpi, certificate.truth), tmp_path / "page", Level.CLEAN)
    draft = read_page(PageJob(file, 0, 0), Tools(FakeEngine(), load_templates()), tmp_path)
    assert [part.clear for part in draft.parts] == [not two_toned]


@pytest.fixture(scope="module")
def letter() -> MadePage:
    """A letter whose number and day were written by hand."""
    pages = (make_page("administrative_document", seed, level=Level.CLEAN) for seed in range(9000, 9040))
    return next(page for page in pages if "number_symbol" in page.truth.handwritten)


def test_lines_with_writing_are_told_and_others_are_not(tmp_path: Path, letter: MadePage) -> None:
    file = write_page(letter, tmp_path / "page", Level.CLEAN)
    tools = Tools(TesseractEngine(), load_templates(), pen=load_pen_digits())
    lines = read_page(PageJob(file, 0, 0), tools, tmp_path).reading.text.lines
    written = [line.text for line in lines if line.handwritten]
    assert [text for text in written if text.startswith("Số") and "/" in text]
    assert len(written) <= 4 < len(lines)
    plain = Tools(TesseractEngine(), load_templates())
    assert not any(line.handwritten for line in read_page(PageJob(file, 0, 0), plain, tmp_path).reading.text.lines)


class BrokenReader:
    """A reader of strips that crashes."""

    def read_strip(self, strip: Gray) -> ReadStrip:
        """See `StripReader`."""
        raise EngineCrashed(0, "made to crash")


@pytest.mark.logs_warnings
def test_a_page_is_read_though_the_reader_of_writing_crashes(tmp_path: Path, letter: MadePage) -> None:
    file = write_page(letter, tmp_path / "page", Level.CLEAN)
    tools = Tools(TesseractEngine(), load_templates(), pen=BrokenReader())
    lines = read_page(PageJob(file, 0, 0), tools, tmp_path).reading.text.lines
    assert len(lines) > 4
    assert not any(line.handwritten for line in lines)
