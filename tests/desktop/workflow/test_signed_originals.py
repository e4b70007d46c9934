"""A signed PDF is handed out as it came; what only has pages of it gets a PDF of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfWriter

from desktop.workflow.digitize import Read, add_files
from desktop.workflow.intake import take_in
from desktop.workflow.open_store import Store, open_store
from desktop.workflow.show import export_paper
from desktop.workflow.upkeep import check
from ocr.errors import ImageDamaged
from ocr.pipeline.read_stack import Progress, ReadFailure, StackReading
from storage.casework.opening import Intake
from storage.dossiers.working_days import VIETNAM_TIME
from tests.desktop.stand_in import Made, blank, paper, stand_in, write

SIGNED = b"%PDF-1.7\n1 0 obj <</Type /Sig /ByteRange [0 10 20 30]>> endobj\n%%EOF\n"
LETTER = paper("official_letter", {"number": "12/UBND"})


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "kho") as opened:
        yield opened


@pytest.fixture
def code(store: Store) -> str:
    return take_in(store, Intake("1.004746", "062187001234", datetime(2026, 11, 20, 9, tzinfo=VIETNAM_TIME), "HÒA"))


def unsigned() -> bytes:
    written, pdf = BytesIO(), PdfWriter()
    pdf.add_blank_page(595, 842)
    pdf.write(written)
    return written.getvalue()


def finding(*made: Made, fails: int | None = None) -> Read:
    """Return a reader that finds these things in whatever file it is given; `fails` is a page it cannot read."""

    def read(paths: Sequence[Path], folder: Path, on_progress: Progress) -> StackReading:
        (source,) = map(str, paths)
        stack = stand_in([write(folder / "found.json", *made)], folder, on_progress)
        failures = () if fails is None else (ReadFailure(source, fails, ImageDamaged(source, page_index=fails)),)
        return replace(stack, pages=tuple(replace(page, source=source) for page in stack.pages), failures=failures)

    return read


def handed_out(store: Store, code: str, tmp_path: Path, data: bytes, read: Read) -> list[bytes]:
    """Add a file with these bytes to a dossier; return what its papers are handed out as."""
    (tmp_path / "a.pdf").write_bytes(data)
    papers = add_files(store, code, [tmp_path / "a.pdf"], read).papers
    for number in papers:
        export_paper(store, f"P{number}", tmp_path / f"{number}.pdf")
    assert check(store).ok
    return [(tmp_path / f"{number}.pdf").read_bytes() for number in papers]


def test_signed_file_that_is_one_paper_is_handed_out_as_it_came(store: Store, code: str, tmp_path: Path) -> None:
    assert handed_out(store, code, tmp_path, SIGNED, finding(LETTER, blank())) == [SIGNED]


def test_file_without_a_signature_gets_an_archival_pdf(store: Store, code: str, tmp_path: Path) -> None:
    (given,) = handed_out(store, code, tmp_path, unsigned(), finding(LETTER))

    assert b"pdfaid" in given


@pytest.mark.parametrize(
    "read",
    [
        pytest.param(finding(LETTER, paper("other", {"subject": "phụ lục"})), id="two papers in one file"),
        pytest.param(finding(LETTER, fails=1), id="a page that could not be read"),
    ],
)
def test_paper_that_is_not_the_whole_signed_file_gets_an_archival_pdf(
    store: Store, code: str, tmp_path: Path, read: Read
) -> None:
    given = handed_out(store, code, tmp_path, SIGNED, read)

    assert given
    assert all(b"pdfaid" in each for each in given)
