"""What a person sees at a terminal, wide or narrow."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from rich.console import Console

from desktop.workflow.reading_table import reading_as_tables
from ocr.pipeline.read_stack import StackReading
from tests.desktop.workflow.made_reading import CERTIFICATE, EMPTY, STACK


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
    assert "Giấy khai sinh  trang 1, 2 · chồng giấy.pdf" in shown
    assert "LÒ THỊ MAY" in shown
    assert "UBND tỉnh " in shown
    assert "Lưu: VT [/b] [red] " in shown
    assert "✓  mã QR" in shown
    assert "✋ cần xem 99 %" in shown
    assert "Năm sinh không khớp với số định danh. (Số định danh, Ngày sinh)" in shown
    assert "Giấy tờ khác  trang 2 · chồng giấy.pdf  ✋ loại giấy: cần xem 70 %" in shown
    assert "⚠  trang 1: ảnh tối" in shown
    assert "3 trang · 2 giấy tờ · 4 ô đã đọc · 1 ô cần xem · 2,4 giây" in shown


def test_fields_stand_in_the_order_of_the_paper() -> None:
    shown = _shown(STACK)
    assert shown.index("Họ và tên") < shown.index("Ngày sinh ") < shown.index("Số định danh ")


def test_date_is_written_as_people_write_it() -> None:
    dated = replace(CERTIFICATE.fields[0], key="date_of_birth", value="1987-09-02")
    shown = _shown(StackReading(STACK.pages, (replace(CERTIFICATE, fields=(dated,)),), ()))
    assert "02/09/1987" in shown


def test_narrow_terminal_keeps_values_readable() -> None:
    assert "LÒ THỊ MAY" in _shown(STACK, width=60)


def test_what_was_not_read_is_named() -> None:
    shown = _shown(STACK)
    assert "✗ rỗng [bold].png: Tệp rỗng" in shown
    assert "✗ b.tif: Trang 5: " in shown
    assert "chồng giấy.pdf (3): Trang có dấu mật" in shown


def test_english_has_no_vietnamese_words_of_ours() -> None:
    shown = _shown(STACK, "en")
    assert "Birth certificate  page 1, 2" in shown
    assert "pages: 3 · papers: 2 · fields: 4 · to look at: 1 · 2.4 s" in shown
    assert "Full name " in shown
    assert "rang " not in shown
    assert "cần xem" not in shown
