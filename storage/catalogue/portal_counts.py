"""The counts that end the rows of a component table: "1 bản chính", "0 bản chính,1 bản sao".

The portal prints them without leading zeros and glues them to the text before: "theo Mẫu số 18" with "1 bản chính"
gives "Mẫu số 181 bản chính", "ngày 31/12/2025" gives "20251 bản chính". Sentences of the law also speak of "01 bản
chính"; those have a leading zero or are followed by a space or a stop, which a cell is not.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_COUNT = re.compile(r"(\d+) bản chính(?:,(\d+) bản sao)?")
_INSIDE_SENTENCE = re.compile(r"[\s;.,):/]")
_MOST_LIKELY = 20
"""No table of the crawl asks for more of one paper (the largest read is 7), so more means glued digits."""
_ENDS_AS_NUMBER = re.compile(
    r"(?:(?:mẫu(?: số)?|số|phụ lục|nghị định|thông tư|điều|khoản|điểm|quyết định|luật|năm|tháng|ngày) ?"
    r"|[-./_][A-ZĐa-z]{0,4}|\b[A-ZĐ]{1,4})$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")


class Count(NamedTuple):
    """One count: where it stands, with digits of the text that were glued to it left out, and whether that is sure."""

    start: int
    end: int
    originals: int
    copies: int
    is_sure: bool


def find_counts(text: str) -> list[Count]:
    """Return the counts that end rows, in their order; counts inside sentences are left out."""
    return [count for match in _COUNT.finditer(text) if (count := _count(text, match)) is not None]


def _count(text: str, match: re.Match[str]) -> Count | None:
    digits, copies = match[1], match[2]
    before, after = text[: match.start()], text[match.end() : match.end() + 1]
    if _is_prose(digits, before, after, has_copies=copies is not None):
        return None
    glued, own, is_sure = _split(digits, before)
    return Count(match.start() + len(glued), match.end(), int(own), int(copies or 0), is_sure)


def _is_prose(digits: str, before: str, after: str, *, has_copies: bool) -> bool:
    if has_copies:  # "1 bản chính,1 bản sao" without a space behind the comma is the portal's own print
        return False
    if len(digits) == 2 and digits[0] == "0":  # noqa: PLR2004  # "01 bản chính": the law's way to write a number
        return True
    return bool(after and _INSIDE_SENTENCE.match(after)) and before[-1:] in " ("


def _split(digits: str, before: str) -> tuple[str, str, bool]:
    """Return the digits that belong to the text, those of the count, and whether that is sure."""
    if len(digits) == 1:
        return "", digits, True
    head, last = digits[:-1], digits[-1]
    if digits[0] == "0" or _YEAR.fullmatch(head) or _ENDS_AS_NUMBER.search(before):
        return head, last, True
    if int(digits) <= _MOST_LIKELY:
        return "", digits, True
    return head, last, False
