"""Which differences of typing are none of meaning."""

from __future__ import annotations

import unicodedata

import pytest

from ocr.types import FieldValueType
from storage.quality.alike import same_meaning


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("NGUYỄN THỊ HÒA", "Nguyễn Thị Hoà"),
        ("Phường Kon Tum, tỉnh Quảng Ngãi.", "phường Kon Tum tỉnh  Quảng Ngãi"),
        ("12 – 14 Lê Lợi", "12-14 Lê Lợi"),
        ("Đặng", unicodedata.normalize("NFD", "Đặng")),
        (("a", "b", ""), ("A", "B")),
        ("một", ("một",)),
    ],
)
def test_same_though_typed_otherwise(one: FieldValueType, other: FieldValueType) -> None:
    assert same_meaning(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hòa", "Hóa"),
        ("Đạt", "Dat"),
        ("062187001234", "062187001243"),
        ("125.5", "1255"),
        ("2025-07-27", "2025-07-2"),
        (("a", "b"), ("b", "a")),
    ],
)
def test_other_letters_and_digits_are_another_value(one: FieldValueType, other: FieldValueType) -> None:
    assert not same_meaning(one, other)
