"""The office over a signature."""

from __future__ import annotations

import pytest

from ocr.extraction.official_office import signing_office
from tests.ocr.extraction.set_sheet import centred, stacked

RIGHT = 1200


def office(*lines: str) -> str | None:
    place = signing_office(stacked([centred(line, 1500 + 45 * row, RIGHT) for row, line in enumerate(lines)]))
    return None if place is None else " ".join(place.text.split())


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("TM. ỦY BAN NHÂN DÂN HUYỆN BÁT XÁT", "CHỦ TỊCH"), "ỦY BAN NHÂN DÂN HUYỆN BÁT XÁT"),
        (("TM. ỦY BAN NHÂN DÂN", "XÃ BÁT XÁT", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "ỦY BAN NHÂN DÂN XÃ BÁT XÁT"),
        (("SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "TỈNH LÀO CAI", "GIÁM ĐỐC"), "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG TỈNH LÀO CAI"),
        (("Lào Cai, ngày 02 tháng 3 năm 2015", "TM. UBND HUYỆN BÁT XÁT", "CHỦ TỊCH"), "UBND HUYỆN BÁT XÁT"),
        (("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lò Văn Pao"), None),
        (("ủy ban nhân dân huyện Bát Xát", "CHỦ TỊCH"), None),
    ],
)
def test_office_that_signs(lines: tuple[str, ...], name: str | None) -> None:
    assert office(*lines) == name
