"""What a paper lacks while its owner still stands there: the other side of a card, a page in the middle.

Told only from what is printed on the pages that are there: a card's sides by their labels, a missing page by the
numbers of the others ("Trang 1/3"). What cannot be told is not said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from ocr.text import fold

CARDS = frozenset({"citizen_id_card", "identity_card"})

_FRONT = ("can cuoc", "citizen identity", "ho va ten", "ho, chu dem va ten", "gioi tinh", "quoc tich")
_BACK = ("idvnm", "<<", "dac diem nhan dang", "ngon tro", "noi dang ky khai sinh", "noi cu tru")
_FEWEST_SIGNS = 2
_PAGE_OF = re.compile(r"\b(?:trang|page)\s*(\d{1,2})\s*/\s*(\d{1,2})\b|^\s*(\d{1,2})\s*/\s*(\d{1,2})\s*$", re.MULTILINE)
_MOST_PAGES = 30  # more are a date or a number of something else


class LackKind(StrEnum):
    """What may be missing of a paper."""

    BACK = "back"
    FRONT = "front"
    PAGES = "pages"


@dataclass(frozen=True, slots=True)
class Lack:
    """Something that is missing; for pages, which ones (from 1), and how many there should be."""

    kind: LackKind
    pages: tuple[int, ...] = ()
    of: int = 0


def lack_of(document_type: str, texts: Sequence[str]) -> Lack | None:
    """Return what a paper lacks, whose pages bear these texts; None when nothing is known to be missing."""
    folded = [fold(text) for text in texts]
    if document_type in CARDS:
        return _card_lack("\n".join(folded))
    return _page_lack(folded)


def _card_lack(text: str) -> Lack | None:
    front = sum(sign in text for sign in _FRONT)
    back = sum(sign in text for sign in _BACK)
    if front >= _FEWEST_SIGNS and not back:
        return Lack(LackKind.BACK)
    if back >= _FEWEST_SIGNS and not front:
        return Lack(LackKind.FRONT)
    return None


def _page_lack(texts: Sequence[str]) -> Lack | None:
    """Return the missing pages, if all numbers that are printed agree on how many there are."""
    seen: set[int] = set()
    totals: set[int] = set()
    for text in texts:
        for match in _PAGE_OF.finditer(text):
            number, total = (int(each) for each in match.groups() if each)
            if 1 <= number <= total and 1 < total <= _MOST_PAGES:
                seen.add(number)
                totals.add(total)
    if len(totals) != 1 or len(seen) > len(texts):
        return None
    (total,) = totals
    missing = tuple(number for number in range(1, total + 1) if number not in seen)
    # A page without its number may be one of those: then nothing is surely missing.
    if not missing or len(texts) >= total:
        return None
    return Lack(LackKind.PAGES, missing, total)
