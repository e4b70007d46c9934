"""The title of a certificate among the lines of a head: what stands below it is no agency above the certificate."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from ocr.text import fold
from ocr.types import Box, Line

_PAPER_TITLE_WORDS = (
    "giay |trich luc|dang ky|ho kinh doanh|don |bang |to khai|ban sao |chung thuc|"
    "phieu |chung nhan |xac nhan |hop dong "
)
_PAPER_TITLES = tuple(_PAPER_TITLE_WORDS.split("|"))


def is_paper_title(text: str) -> bool:
    """Say whether a text in capitals begins as the titles of certificates and forms do."""
    return fold(text).startswith(_PAPER_TITLES)


def above_title(
    lines: Sequence[Line], agencies: Iterable[int], capitals: Iterable[int], is_agency: Callable[[str], bool]
) -> tuple[int, ...]:
    """Return those agencies of a head that stand above a title or beside it, what is named as one where none does.

    "CÔNG TY CỔ PHẦN" below "GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP" is the company's form.

    Args:
        lines: those of the sheet.
        agencies: the indexes of what looks like an agency.
        capitals: the indexes of the head's lines in capitals.
        is_agency: says whether a text names an agency.
    """
    every = tuple(agencies)
    title = min((lines[i].box for i in capitals if is_paper_title(lines[i].text)), default=None, key=_top)
    if title is None:
        return every
    over = tuple(i for i in every if lines[i].box.top < title.top or not _overlap(lines[i].box, title))
    return over or tuple(i for i in every if is_agency(lines[i].text))


def _top(box: Box) -> int:
    return box.top


def _overlap(one: Box, other: Box) -> bool:
    return min(one.right, other.right) > max(one.left, other.left)
