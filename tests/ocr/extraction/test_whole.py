"""Values behind which nothing can follow."""

from __future__ import annotations

import pytest

from ocr.extraction.whole import is_whole


@pytest.mark.parametrize(
    ("kind", "key", "value", "whole"),
    [
        ("address", "residence", "Xóm 3, xã Tản Hồng, huyện Ba Vì, thành phố Hà Nội", True),
        ("address", "residence", "Xóm 3, xã Tản Hồng, huyện Ba Vì", False),
        ("address", "residence", "Tổ 4, phường Cốc Lếu, thành phố Lào Cai", False),  # its province has the same name
        ("address", "residence", "Tổ 4, phường Cốc Lếu, thành phố Lào Cai, tỉnh Lào Cai", True),
        ("address", "residence", "Cốc Lếu, Lào Cai, Lào Cai", True),
        ("address", "residence", "Nghệ An", False),
        ("org", "registration_place", "Ủy ban nhân dân xã Ea Tu, thành phố Buôn Ma Thuột, tỉnh Đắk Lắk", True),
        ("org", "issuer", "SỞ TƯ PHÁP", False),
        ("text", "mother_ethnicity", "Xơ Đăng", True),
        ("text", "mother_ethnicity", "Xơ", False),
        ("text", "nationality", "Việt Nam", True),
        ("text", "nationality", "Việt", False),
        ("text", "purpose", "Nghệ An, Nghệ An", False),
    ],
)
def test_whole_values(kind: str, key: str, value: str, *, whole: bool) -> None:
    assert is_whole(kind, key, value) is whole
