"""Letters of printed forms: made bold once and kept, and written even where nothing can be kept."""

from __future__ import annotations

import errno
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from fpdf import FPDF
from pypdf import PdfReader

from desktop.workflow.printed_letters import FONT, bold_letters, printed_letters
from ocr.text import VIETNAMESE_LETTERS

TEXT = "Ặ Ỵ Nguyễn Thị Hường ₫ –"


def pdf_of(text: str) -> bytes:
    pdf = FPDF()
    with printed_letters(pdf, "BI"):
        pdf.add_page()
        for style in ("", "B", "I"):
            pdf.set_font(FONT, style, 12)
            pdf.cell(text=text)
        return bytes(pdf.output())


def test_bold_letters_hold_all_of_vietnamese_and_are_bolder(tmp_path: Path) -> None:
    made = bold_letters(tmp_path)

    assert made is not None
    with TTFont(made) as font:
        assert set(map(ord, VIETNAMESE_LETTERS)) <= set(font.getBestCmap())
        assert font["OS/2"].usWeightClass == 700
        assert "fvar" not in font


def test_bold_letters_are_made_once(tmp_path: Path) -> None:
    first = bold_letters(tmp_path)
    assert first is not None
    made = first.stat().st_mtime_ns

    assert bold_letters(tmp_path) == first
    assert first.stat().st_mtime_ns == made
    assert list(tmp_path.iterdir()) == [first]


def test_letters_that_were_not_wholly_written_have_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> tuple[str, int]:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as disk:
        disk.setattr("desktop.workflow.printed_letters.write_through", full)
        assert bold_letters(tmp_path) is None

    assert list(tmp_path.iterdir()) == []
    assert bold_letters(tmp_path) is not None


def test_all_styles_are_written_where_nothing_can_be_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taken = tmp_path / "taken"
    taken.write_text("no folder", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(taken))

    assert bold_letters(taken / "hososo") is None
    assert PdfReader(BytesIO(pdf_of(TEXT))).pages[0].extract_text().count("Nguyễn Thị Hường") == 3


def test_all_styles_are_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))

    assert PdfReader(BytesIO(pdf_of(TEXT))).pages[0].extract_text().count("Nguyễn Thị Hường") == 3
    assert (tmp_path / "hososo").is_dir()
