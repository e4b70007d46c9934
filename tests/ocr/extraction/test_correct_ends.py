"""Words behind the province of an address begin the next thing on the paper."""

from __future__ import annotations

import pytest

from ocr.extraction.correct import CORRECTED_END, combine
from ocr.extraction.correct_ends import mend_end

HOME = "xã Quảng Ngọc, huyện Quảng Xương, tỉnh Thanh Hóa"


@pytest.mark.parametrize("stray", [" sinh", ", nghề", ", là Nữ", " / S CMND", "; Đất"])
def test_stray_words_go(stray: str) -> None:
    assert mend_end(HOME + stray) == HOME


@pytest.mark.parametrize(
    "address",
    [
        HOME,
        f"{HOME}, Việt Nam",
        f"{HOME} cũ",
        f"{HOME} (nay là xã Quảng Bình)",
        "thành phố Huế, Thừa Thiên Huế",
        "thành phố Hưng Yên, tỉnh Hưng Yên",
        "Bệnh viện Đa khoa tỉnh Kon Tum, huyện Ngọc Hồi",
        "tỉnh Bà Rịa - Vũng Tàu",
        "Tổ 5, phường Tân Lợi, thành phố Buôn Ma Thuột",
        "Bệnh viện Bạch Mai, thành phố Hà Nội, Ba Đình",  # the larger unit first
        f"{HOME}, sau đó chuyển về ở nhờ",
    ],
)
def test_what_belongs_stays(address: str) -> None:
    assert mend_end(address) == address


def test_it_leaves_its_reason() -> None:
    got = combine("address", "residence", [f"{HOME} sinh"])
    assert (got.value, got.reasons) == (HOME, (CORRECTED_END,))
