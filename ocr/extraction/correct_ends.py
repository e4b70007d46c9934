"""What was read behind the end of an address: an address ends with its province, or with the country."""

from __future__ import annotations

import re

from ocr.extraction.lexicon_units import KIND_WORDS, known_province, known_unit

_PROVINCE = re.compile(r"(?:^|(?<=\s))(?:tỉnh|thành phố|TP\.?|T\.)\s+(?=[^\W\d_])", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_LONGEST_NAME = 4  # words: "Bà Rịa - Vũng Tàu", "Thừa Thiên Huế"
_STRAY = re.compile(r"\s*[,;/.-]?\s+[^\s(),][^(),]{0,20}")
_MOST_WORDS = 3
_BELONGS = re.compile(rf"(?:việt nam|vn|viet nam|cũ|mới|nước|cộng hòa|cộng hoà|.*\b(?:{KIND_WORDS}))\b", re.IGNORECASE)
"""A country, which order of units is meant, or another unit of a kind: "Bệnh viện tỉnh Kon Tum, huyện Ngọc Hồi"."""


def mend_end(address: str) -> str:
    """Return an address without the few words behind its province, which begin the next thing; or as it is."""
    kinds = list(_PROVINCE.finditer(address))
    if not kinds:
        return address
    begin = kinds[-1].end()
    words = list(_WORD.finditer(address, begin))
    ends = [word.end() for word in words[:_LONGEST_NAME] if known_province(address[begin : word.end()])]
    if not ends:
        return address
    rest = address[ends[-1] :]
    stray = _STRAY.fullmatch(rest)
    said = rest.strip(" ,;/.-")
    if stray is None or len(said.split()) > _MOST_WORDS or _BELONGS.match(said) or known_unit(said):
        return address
    return address[: ends[-1]]
