"""Values that two readers agreed on stand in the page's text; what is written otherwise there stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ocr.fair.values import with_values
from ocr.types import Box, FieldReading, OcrPage, PageReading, QualityReport, Source, Transform
from tests.ocr.fair.test_lines import line


def page(text: str) -> PageReading:
    """Return a page with one line."""
    return PageReading(
        source="a.png",
        index=0,
        width=1000,
        height=1000,
        rotation=0,
        skew_deg=0.0,
        blank=False,
        text=OcrPage(1000, 1000, (line(text),)),
        codes=(),
        quality=QualityReport(None, None, None, None),
        source_to_page=Transform(),
    )


def reading(value: str, first: int, text: str) -> FieldReading:
    """Return a field whose words are those of the line from the one numbered `first` on."""
    words = line(text).words
    box = Box(words[first].box.left, 0, words[-1].box.right, 30)
    return FieldReading("full_name", value, text, 0.9, review=False, page_index=0, box=box)


@pytest.mark.parametrize(
    ("text", "first", "value", "fair"),
    [
        ("Họ tên: RƠ MAH HLAN", 2, "RƠ MAH H'LAN", "Họ tên: RƠ MAH H'LAN"),
        ("Họ tên: ĐÕ THỊ MỸ, thôn", 2, "Đỗ Thị Mỹ thôn", "Họ tên: ĐỖ THỊ MỸ, thôn"),
        ("Sinh ngày: 19/02/1986", 2, "1986-02-19", "Sinh ngày: 19/02/1986"),
        ("Họ tên: Trần Văn", 2, "Trần Văn Bình", "Họ tên: Trần Văn"),
        ("Nơi sinh: xã Thắng Lợi", 2, "xã Krông Pắc", "Nơi sinh: xã Thắng Lợi"),
    ],
)
def test_words_of_a_value_are_replaced_where_few_letters_differ(text: str, first: int, value: str, fair: str) -> None:
    assert with_values(page(text), [reading(value, first, text)]).text.text == fair


def test_values_of_codes_are_not_written_over_print() -> None:
    text = "Họ tên: ĐÕ THỊ MỸ"
    told = replace(reading("ĐỖ THỊ MỸ", 2, text), source=Source.QR)
    assert with_values(page(text), [told]).text.text == text
