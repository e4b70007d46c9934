"""The title of a certificate among the lines of a head: what stands below it is no agency above the certificate."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ocr.text import fold
from ocr.types import Line

_PAPER_TITLES = ("giay ", "trich luc", "dang ky", "ho kinh doanh", "don ", "bang ", "to khai")


def is_paper_title(text: str) -> bool:
    """Say whether a text in capitals begins as the titles of certificates and forms do."""
    return fold(text).startswith(_PAPER_TITLES)


def above_title(lines: Sequence[Line], agencies: Iterable[int], capitals: Iterable[int]) -> tuple[int, ...]:
    """Return those agencies of a head that stand above a title, all of them where none does.

    "CÔNG TY CỔ PHẦN" below "GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP" is the company's form.

    Args:
        lines: those of the sheet.
        agencies: the indexes of what looks like an agency.
        capitals: the indexes of the head's lines in capitals.
    """
    every = tuple(agencies)
    title = min((lines[i].box.top for i in capitals if is_paper_title(lines[i].text)), default=None)
    return every if title is None else tuple(i for i in every if lines[i].box.top < title) or every
