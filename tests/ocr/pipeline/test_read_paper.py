"""The second pass: what a second reading adds, and what is left when it fails."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ocr.classify.split import PaperParts, Part
from ocr.engines.base import Orientation, RawWord, Segmentation
from ocr.errors import EngineCrashed, EngineMissing, EngineTimedOut, OcrError
from ocr.extraction.template import load_templates
from ocr.imaging.encode import keep_gray
from ocr.pipeline.draft import PartDraft, Tools
from ocr.pipeline.read_paper import read_paper
from ocr.types import PaperReading, Transform, TypeGuess
from tests.ocr.classify.written_sheet import FRAME, written_sheet
from tests.ocr.pipeline.fake_engine import FakeEngine

SHEET = written_sheet(
    body=["GIẤY KHAI SINH", "Họ, chữ đệm, tên: LÒ THỊ MAY", "Giới tính: Nữ", "Dân tộc: Thái"], page_index=3
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


def _read(engine: BrokenEngine | FakeEngine, folder: Path, document_type: str = "birth_certificate") -> PaperReading:
    picture = folder / "page.npy"
    keep_gray(np.full((FRAME.height, FRAME.width), 255, dtype=np.uint8), picture)
    guess = TypeGuess(document_type, 0.9, ("title",))
    part = Part(SHEET, guess, (), "a.png", opens=True)
    draft = PartDraft(part, Transform(), picture)
    return read_paper(PaperParts(guess, (part,)), [draft], Tools(engine, load_templates()), folder / "scratch.tif")


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
