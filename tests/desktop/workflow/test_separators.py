"""Separator sheets as they come back from scanners: told however they lie, and never silently lost."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import NoReturn

import numpy as np
import pypdfium2
import pytest
from rich.console import Console

from desktop.workflow.reading_json import reading_as_json
from desktop.workflow.reading_table import reading_as_tables
from desktop.workflow.separator_pdf import MOST_SHEETS, make_separator_pdf
from ocr.engines.tesseract import TesseractEngine
from ocr.extraction.template import load_templates
from ocr.pipeline.draft import PageDraft, Tools
from ocr.pipeline.how_to_read import HowToRead
from ocr.pipeline.read_page import PageJob, read_page
from ocr.pipeline.read_stack import StackReading, read_stack
from tests.dossiers import defects_paper, defects_scanner
from tests.dossiers.cards import make_card
from tests.dossiers.degrade import degrade, turned_page
from tests.dossiers.make import make_paper
from tests.dossiers.truth import Level, MadePage, PageTruth, Split
from tests.dossiers.write import write_page


class NoEngine:
    """Fails when anything is recognised: a separator sheet needs no reading."""

    def recognize(self, *_given: object, **_named: object) -> NoReturn:
        """See `OcrEngine`."""
        raise AssertionError

    def find_orientation(self, _picture: Path) -> NoReturn:
        """See `OcrEngine`."""
        raise AssertionError


@pytest.fixture(scope="module")
def sheet() -> MadePage:
    """Return a printed sheet as a scanner at 300 dpi sees it."""
    document = pypdfium2.PdfDocument(make_separator_pdf(1))
    picture = np.array(document[0].render(scale=300 / 72).to_pil().convert("RGB"))
    document.close()
    return MadePage(picture, 300, PageTruth("other", {}, []))


def first_pass(page: MadePage, level: Level, folder: Path) -> PageDraft:
    return read_page(PageJob(write_page(page, folder / "sheet", level), 0, 0), Tools(NoEngine(), ()), folder)


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("seed", range(3))
def test_sheet_is_told_from_any_device(sheet: MadePage, level: Level, seed: int, tmp_path: Path) -> None:
    page = degrade(sheet, np.random.default_rng(seed), level, turn=seed > 0)
    draft = first_pass(page, level, tmp_path)
    assert draft.reading.separates
    assert not draft.reading.blank
    assert draft.parts == ()


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_sheet_may_lie_as_it_likes(sheet: MadePage, quarters: int, tmp_path: Path) -> None:
    assert first_pass(turned_page(sheet, quarters), Level.CLEAN, tmp_path).reading.separates


def test_faint_sheet_is_told(sheet: MadePage, tmp_path: Path) -> None:
    for kept in (0.3, 0.15, 0.08):
        faint = (255 - (255 - sheet.pixels.astype(np.float32)) * kept).astype(np.uint8)
        noisy = defects_scanner.scanner_noise(faint, np.random.default_rng(3), 0.2)
        assert first_pass(replace(sheet, pixels=noisy), Level.OFFICE, tmp_path).reading.separates, kept


def test_sheet_with_a_spoilt_code_is_told_by_another(sheet: MadePage, tmp_path: Path) -> None:
    spoilt = sheet.pixels.copy()
    spoilt[1400:1800, 900:1500] = 60  # coffee over the large code
    spoilt = defects_paper.fold_shadow(spoilt, np.random.default_rng(1), 1.0)
    assert first_pass(replace(sheet, pixels=spoilt), Level.CLEAN, tmp_path).reading.separates


def test_coarse_scan_is_told(sheet: MadePage, tmp_path: Path) -> None:
    coarse = defects_scanner.resampled(sheet.pixels, 75 / 300)
    assert first_pass(replace(sheet, pixels=coarse, dpi=75), Level.OFFICE, tmp_path).reading.separates


def test_file_that_was_printed_is_told_when_it_is_read_itself(tmp_path: Path) -> None:
    file = tmp_path / "to-ngan.pdf"
    file.write_bytes(make_separator_pdf(2))
    for index in range(2):
        assert read_page(PageJob(file, index, index), Tools(NoEngine(), ()), tmp_path).reading.separates


def test_there_are_as_many_sheets_as_asked_for() -> None:
    for asked, made in ((1, 1), (3, 3), (0, 1), (MOST_SHEETS + 5, MOST_SHEETS)):
        document = pypdfium2.PdfDocument(make_separator_pdf(asked))
        assert len(document) == made
        document.close()


def read(pages: list[MadePage], folder: Path) -> StackReading:
    pictures = folder / "pictures"
    pictures.mkdir()
    files = [write_page(page, folder / f"{number}", Level.OFFICE) for number, page in enumerate(pages)]
    how = {file: HowToRead(stack="feeder") for file in files}
    with ThreadPoolExecutor(2) as executor:
        tools = Tools(TesseractEngine(), load_templates())
        return read_stack(files, tools, executor, workers=2, how=how, pictures=pictures)


def shown(stack: StackReading) -> str:
    console = Console(width=120, file=StringIO())
    with console.capture() as capture:
        console.print(reading_as_tables(stack, 1.0))
    return capture.get()


@pytest.fixture(scope="module")
def parted(sheet: MadePage, tmp_path_factory: pytest.TempPathFactory) -> StackReading:
    """Return a letter's two pages, parted by a sheet that lies head down, and a card's sides, parted as well."""
    letter = next(pages for seed in range(40) if len(pages := make_paper("administrative_document", seed)) > 1)
    sides = [make_card("citizen_id_card", side, np.random.default_rng(4), Split.TUNING) for side in ("front", "back")]
    stack = [letter[0], turned_page(sheet, 2), letter[1], sides[0], sheet, sides[1]]
    return read(stack, tmp_path_factory.mktemp("parted"))


def test_paper_begins_after_each_sheet(parted: StackReading) -> None:
    assert [page.separates for page in parted.pages] == [False, True, False, False, True, False]
    assert [paper.page_indexes for paper in parted.papers] == [(0,), (2,), (3,), (5,)]


def test_sheet_leaves_neither_text_nor_picture(parted: StackReading) -> None:
    for page in parted.pages:
        assert bool(page.text.text) != page.separates
        assert (page.picture is None) == page.separates


def test_sheets_are_counted_for_people_and_programs(parted: StackReading) -> None:
    document = json.loads(json.dumps(reading_as_json(parted, 1.0)))
    assert [page["separator"] for page in document["pages"]] == [page.separates for page in parted.pages]
    assert "2 tờ ngăn" in shown(parted)


def test_stack_without_sheets_speaks_of_none(tmp_path: Path) -> None:
    stack = read(list(make_paper("birth_certificate", 1)), tmp_path)
    assert "tờ ngăn" not in shown(stack)
    assert not any(page.separates for page in stack.pages)


def test_other_codes_part_nothing(tmp_path: Path) -> None:
    page = make_card("citizen_id_card", "front", np.random.default_rng(2), Split.TUNING)
    file = write_page(page, tmp_path / "card", Level.CLEAN)
    drafted = read_page(PageJob(file, 0, 0), Tools(TesseractEngine(), load_templates()), tmp_path)
    assert drafted.reading.codes
    assert not drafted.reading.separates
