"""Whether a page opens a paper or goes on the one before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from ocr.classify.document_type import OTHER, title_lines
from ocr.extraction.official_head import find_head, pieced
from ocr.extraction.sheet import Sheet
from ocr.extraction.signing_titles import is_signing_title
from ocr.text import fold
from ocr.types import Line, TypeGuess

_PAGE_NUMBER = re.compile(r"^\W*(?:trang\s*)?([2-9]|[1-9]\d)\W*(?:/\s*\d+)?\W*$", re.IGNORECASE)
_SAID_NUMBER = re.compile(r"^\W*trang\s*([2-9]|[1-9]\d)\W*(?:/\s*\d+)?\W*$", re.IGNORECASE)
_TOP_SHARE, _FOOT_SHARE = 0.12, 0.9
_ATTACHED = re.compile(r"^\W*(?:phu luc\b|(?:ban hanh )?kem theo )")
_ATTACHED_LINES = 8  # how far down a page may say what it is attached to
# "ĐIỀU 4. …", "CHƯƠNG II", "III. …", "2. …", "B) …": a part of a text, however large it is set. "II." is read "H." too.
_PART = re.compile(
    r"^\W*(?:(?:dieu|chuong|muc|phan|khoan)\s+(?:thu\s+)?\w{1,4}\b|(?:[ivxl1|h]{1,5}|\d{1,2}|[a-z])[.,)]\s)"
)
_FORM_PART = re.compile(  # what a form has overleaf, and the head of a table
    r"^\W*(?:phan |xac nhan cua|y kien|huong dan (?:ke khai|ghi|cach)|ghi chu|chu thich|cam doan|dai dien|ben [ab]\b|"
    r"nguoi |noi nhan|chu ho|s?tt )"
)
_RUNNING_SHARE = 0.6  # of the page's width: running text


def opens_a_paper(sheet: Sheet, guess: TypeGuess) -> bool:
    """Say whether a page bears the head or title of a paper of its own.

    A page number of 2 or more at its top or foot says that it does not. A page of no known type whose heading names a
    part of a text or form, or says what it is attached to, does not either.
    """
    if bears_page_number(sheet):
        return False
    shows_motto = find_head(pieced(sheet)).motto is not None
    if guess.document_type != OTHER:
        return "title" in guess.evidence or "code" in guess.evidence or shows_motto
    first = next(_headings(sheet), None)
    return shows_motto or (first is not None and not is_attached(sheet) and _names_a_paper(first))


def bears_page_number(sheet: Sheet) -> bool:
    """Say whether the number of a second or later page stands alone at the top, or at the foot as "Trang 2"."""
    top = sheet.frame.top + _TOP_SHARE * sheet.frame.height
    foot = sheet.frame.top + _FOOT_SHARE * sheet.frame.height
    return any(line.box.bottom < top and _PAGE_NUMBER.match(line.text) for line in sheet.lines[:3]) or any(
        line.box.top > foot and _SAID_NUMBER.match(line.text) for line in sheet.lines[-3:]
    )


def is_attached(sheet: Sheet) -> bool:
    """Say whether a page calls itself an annex, or says what it comes with."""
    return any(_ATTACHED.match(fold(line.text)) for line in sheet.lines[:_ATTACHED_LINES])


def _headings(sheet: Sheet) -> Iterator[str]:
    """Yield what may be a title above the first line of running text."""
    titles = set(title_lines(sheet))

    def is_before_text(line: Line) -> bool:
        runs = line.box.width > _RUNNING_SHARE * sheet.frame.width
        return line.text in titles or not runs

    yield from (line.text for line in takewhile(is_before_text, sheet.lines) if line.text in titles)


def _names_a_paper(heading: str) -> bool:
    folded = fold(heading)
    return not (_PART.match(folded) or _FORM_PART.match(folded) or is_signing_title(heading))
