"""Whether a page opens a paper or goes on the one before it."""

from __future__ import annotations

import re

from ocr.classify.document_type import OTHER, title_lines
from ocr.extraction.official_head import find_head, pieced
from ocr.extraction.sheet import Sheet
from ocr.types import TypeGuess

_PAGE_NUMBER = re.compile(r"^\W*(?:trang\s*)?([2-9]|[1-9]\d)\W*(?:/\s*\d+)?\W*$", re.IGNORECASE)
_SIGNED_FOR = re.compile(r"(?:TM|KT|TL|TUQ|Q)\s?\.")
_TOP_SHARE = 0.12


def opens_a_paper(sheet: Sheet, guess: TypeGuess) -> bool:
    """Say whether a page bears the head or title of a paper; a page number of 2 or more at its top says it does not."""
    if bears_page_number(sheet):
        return False
    if guess.document_type != OTHER:
        return "title" in guess.evidence or "code" in guess.evidence or find_head(pieced(sheet)).motto is not None
    titles = title_lines(sheet)
    begins_with_signer = (
        bool(titles) and _SIGNED_FOR.match(titles[0].strip()) is not None
    )  # "KT. CHỦ TỊCH": the end of one
    return find_head(pieced(sheet)).motto is not None or (bool(titles) and not begins_with_signer)


def bears_page_number(sheet: Sheet) -> bool:
    """Say whether the number of a second or later page stands alone at the top."""
    return any(_is_page_number(sheet, index) for index in range(min(3, len(sheet.lines))))


def _is_page_number(sheet: Sheet, index: int) -> bool:
    line = sheet.lines[index]
    at_top = line.box.bottom < sheet.frame.top + _TOP_SHARE * sheet.frame.height
    return at_top and _PAGE_NUMBER.match(line.text) is not None
