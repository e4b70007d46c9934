"""A separator sheet among scanned results belongs to no dossier and is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from desktop.workflow.desk import Desk
from desktop.workflow.owner_input import OwnerInput
from desktop.workflow.separator_pdf import make_separator_pdf
from desktop.workflow.slip_types import SlipForm, SlipOrder
from tests.helpers.made_desk import SAMPLES
from tests.helpers.stand_in_reader import stand_in


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.open(tmp_path / "store", read=stand_in())
    yield made
    made.close()


def scanned(pdf: bytes, path: Path, *, turned_deg: int = 0) -> Path:
    """Leave the first page of a PDF as an office scan of it."""
    document = pypdfium2.PdfDocument(pdf)
    document[0].render(scale=200 / 72).to_pil().convert("RGB").rotate(turned_deg).save(path, dpi=(200, 200))
    document.close()
    return path


def test_separator_sheet_among_results_is_told_and_taken_nowhere(desk: Desk, tmp_path: Path) -> None:
    code = desk.take_in("1.001193", OwnerInput("062187001234", name="Nguyễn Thị Hòa"))
    slip = scanned(desk.finish.slip(code, SlipOrder(SlipForm.RECEIPT)), tmp_path / "1.jpg")
    sheet = scanned(make_separator_pdf(1), tmp_path / "2.jpg", turned_deg=180)
    filed = desk.finish.file_results([slip, sheet, SAMPLES[0]], lambda _done, _total: None)

    assert (filed.codes, filed.of_nobody) == ((code,), ())
    assert [note.text for note in filed.notes if "1 tờ ngăn" in note.text] != []
    desk.read_waiting(code, lambda _done, _total: None)
    assert [len(paper.pages) for paper in desk.dossier(code).dossier.papers if paper.is_result] == [1]
