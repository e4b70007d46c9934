"""What a person sees at a terminal, wide or narrow."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from desktop.workflow.reading_table import reading_as_tables
from ocr.pipeline.read_stack import StackReading
from tests.desktop.workflow.made_reading import EMPTY, STACK


def _shown(stack: StackReading, language: str = "vi", *, width: int = 160) -> str:
    console = Console(record=True, width=width, file=io.StringIO(), force_terminal=True)
    console.print(reading_as_tables(stack, 2.4, language))
    return console.export_text()


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("width", [20, 80, 200])
def test_everything_is_drawn(language: str, width: int) -> None:
    assert _shown(STACK, language, width=width)
    assert _shown(EMPTY, language, width=width)


def test_paper_is_shown_with_its_values_and_what_to_look_at() -> None:
    shown = _shown(STACK)
    assert "Giấy khai sinh · 1, 2 · 99%" in shown
    assert "LÒ THỊ MAY" in shown
    assert "UBND tỉnh; Lưu: VT [/b] [red]" in shown
    assert "✓ qr" in shown
    assert "✋ cần xem" in shown
    assert "Năm sinh không khớp" in shown
    assert "Giấy tờ khác · 2 · 70%" in shown
    assert "3 trang, 2 giấy tờ, 1 ô cần xem, 2.4 giây" in shown


def test_what_was_not_read_is_named() -> None:
    shown = _shown(STACK)
    assert "✗ rỗng [bold].png: Tệp rỗng" in shown
    assert "✗ b.tif: Trang 5: " in shown
    assert "chồng giấy.pdf (3): Trang có dấu mật" in shown


def test_english_has_no_vietnamese_words_of_ours() -> None:
    shown = _shown(STACK, "en")
    assert "3 pages, 2 papers, 1 fields to look at" in shown
    assert "Trang" not in shown
    assert "cần xem" not in shown
