from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.extraction.lexicon_syllables import is_vietnamese_syllable

RIGHT = (
    "Nguyễn Trần Lê Phạm Hòa Hoà Thúy Thuý quý quốc quyết quýnh giêng gì giếng giết già giữa nghĩa nghiêng khuỷu "
    "khuya thuở thủy Đường hươu rượu mưu lựu ướt yêu yến Ý Uyên oanh ương kỳ kí gỗ ghế xoong tuýp quắt quần mía nguyệt "
    "ƯNG ÁI ỦY UỶ hoặc hoẵng luồn Quảng quyển quỳnh tuấn đoàn hoài xoáy khoét luân cuộc lếch MỸ mĩ Thuận chuyện"
)
WRONG = "Ngyễn cê ngê gê Hôâ ngia nguyênn trànn caưa Bac lap mach Tườg Phạmn W zip Plei Kroong tuyét Nguýên hoáì bưm a1"


@pytest.mark.parametrize("word", RIGHT.split())
def test_syllables_of_the_language(word: str) -> None:
    assert is_vietnamese_syllable(word)


@pytest.mark.parametrize("word", [*WRONG.split(), "", " ", "Văn An"])
def test_misspellings_and_other_languages(word: str) -> None:
    assert not is_vietnamese_syllable(word)


@given(st.text(max_size=12))
def test_case_makes_no_difference(word: str) -> None:
    if word.upper().lower() == word.lower():
        assert is_vietnamese_syllable(word) == is_vietnamese_syllable(word.lower())
