from __future__ import annotations

import pytest

from ocr.extraction.torn import is_torn


@pytest.mark.parametrize(
    ("value", "raw"),
    [
        ("3940/UB", "3940/UB.GCN"),
        ("4596/2005", "4596/2005.UB.GCN"),
        ("4166/2025", "LLTP-4166/2025"),
        ("2018000080", "GCS2018000080"),
        ("01666 QSDĐ/", "01666 QSDĐ/1666"),
    ],
)
def test_part_of_a_number_is_told(value: str, raw: str) -> None:
    assert is_torn(value, raw)


@pytest.mark.parametrize(
    ("value", "raw"),
    [
        ("3940/UB.GCN", "3940/UB.GCN"),
        ("1250/KH-UBND", "Số: 1250 / KH - UBND"),
        ("123", "Số chứng thực 123-Quyển số 01"),
        ("4166/2025", "4166/2025 LLTP"),
        ("70/2019", "số70/2019, quyển số 01/2019"),
        ("CH 01234", "CH01234"),
    ],
)
def test_whole_numbers_are_not(value: str, raw: str) -> None:
    assert not is_torn(value, raw)
