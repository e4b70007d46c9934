"""The comma between two units: put back where it alone was lost."""

from __future__ import annotations

import pytest

from ocr.extraction.correct import combine
from ocr.extraction.correct_commas import mend_commas
from ocr.extraction.correct_units import CORRECTED_SEPARATOR


@pytest.mark.parametrize(
    ("read", "right"),
    [
        ("xã Nghĩa Bình, Tân Kỳ Nghệ An", "xã Nghĩa Bình, Tân Kỳ, Nghệ An"),
        ("xã Ia Krái, huyện Ia Grai tỉnh Gia Lai", "xã Ia Krái, huyện Ia Grai, tỉnh Gia Lai"),
        ("Tổ 10, khu 3 phường Cốc Lếu, tỉnh Lào Cai", "Tổ 10, khu 3, phường Cốc Lếu, tỉnh Lào Cai"),
    ],
)
def test_a_lost_comma_is_put_back(read: str, right: str) -> None:
    assert mend_commas(read) == right


@pytest.mark.parametrize(
    "address",
    [
        "Thôn 3, xã Hoằng Đức huyện Hoằng Hóa tỉnh Thanh Hóa",  # printed without
        "xã Quảng Ngọc huyện Quảng Xương",
        "Trạm y tế xã Ea Kao, thành phố Buôn Ma Thuột, tỉnh Đắk Lắk",
        "số 5 Lào Cai, phường Quảng Yên, tỉnh Quảng Ninh",
        "Tổ 12, P. Điện Biên, TP. Thanh Hóa, Thanh Hóa",
    ],
)
def test_other_addresses_stay(address: str) -> None:
    assert mend_commas(address) == address


def test_it_leaves_its_reason() -> None:
    got = combine("address", "residence", ["xã Ia Krái, huyện Ia Grai tỉnh Gia Lai"])
    assert got.corrected
    assert CORRECTED_SEPARATOR in got.reasons
