"""The second pass: what a second reading adds, and what is left when it fails."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from ocr.classify.split import PaperParts, Part
from ocr.engines.base import Orientation, RawWord, ReadLine, Segmentation, WordTags
from ocr.errors import EngineCrashed, EngineMissing, EngineTimedOut, OcrError
from ocr.extraction.calibrate import load_calibration
from ocr.extraction.sheet import Sheet
from ocr.extraction.template import load_templates
from ocr.imaging.encode import keep_gray
from ocr.imaging.page_image import Gray
from ocr.pipeline.draft import PartDraft, Tools
from ocr.pipeline.read_paper import read_paper
from ocr.types import Box, FieldReading, Line, PaperReading, Transform, TypeGuess
from tests.ocr.classify.written_sheet import FRAME, written_line, written_sheet
from tests.ocr.pipeline.fake_engine import FakeEngine

SHEET = written_sheet(
    body=["GIẤY KHAI SINH", "Họ, chữ đệm, tên: LÒ THỊ MAY", "Giới tính: Nữ", "Dân tộc: Thái"], page_index=3
)


_FOOT = ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Vàng A Páo")
SIGNED = Sheet(
    3,
    (*SHEET.lines, *(written_line(text, 1050, 1500 + 90 * row) for row, text in enumerate(_FOOT))),
    FRAME,
)


class BrokenEngine:
    """Fails whatever it is asked."""

    def __init__(self, error: OcrError) -> None:
        self.error = error

    def recognize(
        self,
        picture: Path,
        *,
        segmentation: Segmentation,
        language: str | None = None,
        allowed: str | None = None,
        dpi: int | None = None,
    ) -> tuple[RawWord, ...]:
        """See `OcrEngine`."""
        raise self.error

    def find_orientation(self, picture: Path) -> Orientation | None:
        """See `OcrEngine`."""
        raise self.error


class Lines:
    """A second reader that reads the same in every line, or fails."""

    def __init__(self, text: str = "", error: OcrError | None = None) -> None:
        self.text = text
        self.error = error
        self.asked = 0

    def read_line(self, picture: Gray) -> ReadLine:
        """See `LineReader`."""
        self.asked += 1
        if self.error is not None:
            raise self.error
        return ReadLine(self.text, 0.9999)


class Tags:
    """A tagger that sees a mother in the words of one line, or fails."""

    types = frozenset({"birth_certificate"})

    def __init__(self, line: str, error: OcrError | None = None, probability: float = 1.0) -> None:
        self.line = line
        self.error = error
        self.probability = probability

    def tag(self, document_type: str, lines: Sequence[Line], frame: Box) -> WordTags:
        """See `FieldTagger`."""
        if self.error is not None:
            raise self.error
        seen = [self.probability * (line.text == self.line) for line in lines for _ in line.words]
        return WordTags({"mother_name": np.array(seen, np.float32)}, np.zeros(len(seen), np.float32))


def _read(
    engine: BrokenEngine | FakeEngine,
    folder: Path,
    document_type: str = "birth_certificate",
    *,
    second: Lines | None = None,
    is_recognised: bool = True,
    on: tuple[Sheet, bool | None] = (SHEET, None),
) -> PaperReading:
    """`on` is the page, and whether it shows a seal."""
    return _read_with(Tools(engine, load_templates(), second), folder, document_type, on, is_recognised=is_recognised)


def _read_with(
    tools: Tools,
    folder: Path,
    document_type: str = "birth_certificate",
    on: tuple[Sheet, bool | None] = (SHEET, None),
    *,
    is_recognised: bool = True,
    clear: bool = False,
) -> PaperReading:
    sheet, shows_seal = on
    picture = folder / "page.npy"
    keep_gray(np.full((FRAME.height, FRAME.width), 255, dtype=np.uint8), picture)
    guess = TypeGuess(document_type, 0.9, ("title",))
    part = Part(sheet, guess, (), "a.png", opens=True)
    draft = PartDraft(part, Transform(), picture if is_recognised else None, shows_seal, clear)
    return read_paper(PaperParts(guess, (part,)), [draft], tools, folder / "scratch.tif")


@pytest.mark.logs_warnings
@pytest.mark.parametrize("error", [EngineTimedOut(60.0), EngineCrashed(139)])
def test_second_look_that_fails_sends_the_fields_to_a_person(tmp_path: Path, error: OcrError) -> None:
    paper = _read(BrokenEngine(error), tmp_path)
    fields = {field.key: field for field in paper.fields}
    assert fields["full_name"].value == "LÒ THỊ MAY"
    assert fields["full_name"].review
    assert paper.page_indexes == (3,)


def test_missing_recogniser_is_said(tmp_path: Path) -> None:
    with pytest.raises(EngineMissing):
        _read(BrokenEngine(EngineMissing("tesseract")), tmp_path)


def test_paper_of_no_known_type_has_no_fields(tmp_path: Path) -> None:
    paper = _read(FakeEngine(), tmp_path, "other")
    assert (paper.guess.document_type, paper.page_indexes, paper.fields) == ("other", (3,), ())


def test_the_recogniser_asked_again_bears_out_what_the_other_reader_saw(tmp_path: Path) -> None:
    first_strip = tuple(RawWord(word, 0, 0) for word in written_line("VÀNG A PÁO", 40, 26).words)
    alone, both = (
        next(field for field in _read(engine, tmp_path, second=Lines("VÀNG A PÁO")).fields if field.key == "full_name")
        for engine in (FakeEngine(), FakeEngine(on_strips=first_strip))
    )
    assert (alone.value, alone.review) == ("LÒ THỊ MAY", True)
    assert both.value == "VÀNG A PÁO"
    assert both.confidence > alone.confidence


def test_second_reader_is_asked_for_every_value_and_the_first_not_again_without_need(tmp_path: Path) -> None:
    second = Lines("")
    paper = _read(BrokenEngine(EngineMissing("tesseract")), tmp_path, second=second)
    assert second.asked == len(paper.fields) == 3


def test_value_that_both_readers_saw_is_surer_than_one_that_they_read_differently(tmp_path: Path) -> None:
    agreed = {field.key: field for field in _read(FakeEngine(), tmp_path, second=Lines("LÒ THỊ MAY")).fields}
    differed = {field.key: field for field in _read(FakeEngine(), tmp_path, second=Lines("VÀNG A PÁO")).fields}
    assert agreed["full_name"].confidence > differed["full_name"].confidence
    assert (differed["full_name"].value, differed["full_name"].review) == ("LÒ THỊ MAY", True)
    assert agreed["sex"].review  # "LÒ THỊ MAY" is no sex


def test_value_is_surer_where_the_letters_of_its_page_are_whole(tmp_path: Path) -> None:
    tools = Tools(FakeEngine(), load_templates(), Lines("LÒ THỊ MAY"))
    whole, worn = (
        {field.key: field.confidence for field in _read_with(tools, tmp_path, clear=clear).fields}
        for clear in (True, False)
    )
    assert whole["full_name"] > worn["full_name"]


@pytest.mark.logs_warnings
@pytest.mark.parametrize("second", [None, Lines(error=EngineCrashed(0))])
def test_without_a_second_reader_values_are_for_a_person_and_the_paper_says_why(
    tmp_path: Path, second: Lines | None
) -> None:
    paper = _read(FakeEngine(), tmp_path, second=second)
    assert {field.value for field in paper.fields} >= {"LÒ THỊ MAY", "Nữ"}
    assert all(field.review for field in paper.fields)
    assert [finding.code for finding in paper.warnings] == ["one_reader_only"]


def test_text_that_nobody_had_to_recognise_needs_no_second_reader(tmp_path: Path) -> None:
    paper = _read(BrokenEngine(EngineMissing("tesseract")), tmp_path, is_recognised=False)
    fields = {field.key: field for field in paper.fields}
    assert not fields["sex"].review
    assert paper.warnings == ()


def test_seal_is_asked_for_where_a_signed_original_in_colour_shows_none(tmp_path: Path) -> None:
    def codes(sheet: Sheet, document_type: str, shows_seal: bool | None) -> set[str]:
        second = Lines("LÒ THỊ MAY")
        paper = _read(FakeEngine(), tmp_path, document_type, second=second, on=(sheet, shows_seal))
        return {finding.code for finding in paper.warnings}

    assert "no_seal_seen" in codes(SIGNED, "birth_certificate", False)
    assert "no_seal_seen" not in codes(SIGNED, "birth_certificate", True)
    assert "no_seal_seen" not in codes(SIGNED, "birth_certificate", None)
    assert "no_seal_seen" not in codes(SIGNED, "application_letter", False)
    assert "no_seal_seen" not in codes(SHEET, "birth_certificate", False)  # where it would stand was not seen


def test_values_of_a_type_that_no_probability_was_learned_from_are_for_a_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = FakeEngine()
    known = _read(engine, tmp_path, second=Lines("Nữ"), is_recognised=False)
    fitted = replace(load_calibration(), types=frozenset({"marriage_certificate"}))
    monkeypatch.setattr("ocr.extraction.calibrate.load_calibration", lambda: fitted)

    unknown = _read(engine, tmp_path, second=Lines("Nữ"), is_recognised=False)

    assert not all(field.review for field in known.fields)
    assert all(field.review for field in unknown.fields)
    assert [field.confidence for field in unknown.fields] == [field.confidence for field in known.fields]


NAMED = Sheet(3, (*SHEET.lines, written_line("Vàng Thị Dở", 240, 1200)), FRAME)


def test_value_that_only_the_tagger_sees_is_there_and_for_a_person_unless_it_is_sure(tmp_path: Path) -> None:
    tools = Tools(FakeEngine(), load_templates(), Lines("Vàng Thị Dở"))
    alone = _read_with(tools, tmp_path, on=(NAMED, None))
    assert "mother_name" not in {field.key for field in alone.fields}

    def seen(probability: float) -> FieldReading:
        tagger = Tags("Vàng Thị Dở", probability=probability)
        reading = _read_with(replace(tools, tagger=tagger), tmp_path, on=(NAMED, None))
        return next(field for field in reading.fields if field.key == "mother_name")

    unsure, sure = seen(0.7), seen(1.0)
    assert (unsure.value, unsure.review, unsure.page_index) == ("Vàng Thị Dở", True, 3)
    assert (sure.value, sure.page_index) == ("Vàng Thị Dở", 3)
    assert sure.confidence > unsure.confidence


@pytest.mark.logs_warnings
def test_a_tagger_that_fails_leaves_what_templates_found(tmp_path: Path) -> None:
    tools = Tools(FakeEngine(), load_templates(), Lines("Nữ"))
    plain = _read_with(tools, tmp_path)
    failed = _read_with(replace(tools, tagger=Tags("", EngineCrashed(1))), tmp_path)
    assert failed.fields == plain.fields


def test_what_the_tagger_says_of_a_place_is_a_reason_for_the_officer(tmp_path: Path) -> None:
    tools = Tools(FakeEngine(), load_templates(), Lines("Vàng Thị Dở"), tagger=Tags("Vàng Thị Dở"))
    (mother,) = (field for field in _read_with(tools, tmp_path, on=(NAMED, None)).fields if field.key == "mother_name")
    assert "offered" in mother.problems
