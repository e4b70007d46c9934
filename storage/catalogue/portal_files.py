"""File names of forms, which the portal prints between a component's name and its count with nothing in between.

    Đơn đề nghị theo mẫu quy định1.7. Quyet dinh gia han GPXD.docx     NĐ-CPMẫu số 05.QLT.docx

The border is where two things touch that no sentence would put side by side: a sentence's end or a small letter
against a capital or a digit. Of several such places the one where the words of a form's name begin ("Mẫu", "Phụ lục",
"Đơn", ...) wins, then the one behind a punctuation mark, then the first.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from ocr.text import VIETNAMESE_LETTERS

_KINDS = r"\.(?:docx|doc|pdf|xlsx|xls|rtf|odt|zip|rar)"
_LAST = re.compile(rf"{_KINDS}(?: \(\d+\))?$", re.IGNORECASE)
_FOLLOWED = re.compile(rf"{_KINDS}(?=[^\s.,;:)x])", re.IGNORECASE)
_SMALL = VIETNAMESE_LETTERS + "fjwz"
_CAPITAL = _SMALL.upper()  # not "À-Ỹ": in Unicode capital and small letters take turns there
_TOUCHING = re.compile(
    rf"(?<=[{_SMALL}])(?=[{_CAPITAL}\d])"  # ...quy định|1.7. Quyet
    rf"|(?<=[{_CAPITAL}\d])(?=[{_CAPITAL}][{_SMALL}])"  # ...NĐ-CP|Mẫu, ...3/5/2018|Mẫu
    r"|(?<=[;:)”\"])(?=\w)"
    r"|(?<=[^\d\s][.,])(?=\w)"
    rf"|(?<=\d[.])(?=[{_CAPITAL}][{_SMALL}]+[ \d])"
    rf"|(?<=\d{{4}}[.])(?=[{_CAPITAL}])|(?<=[.])(?=mẫu )"
    rf"|(?<=[{_SMALL}{_CAPITAL}\d])"
    r"(?=mẫu |mẫu\d|mau |đơn |văn bản[ .]|phương án |giấy |tờ khai |báo cáo |tờ trình|bản khai )"
)
_FORM_WORDS = re.compile(
    r"(?:\d{1,2}[.\-_ ]{1,2})?(?:mẫu|mau|ms\d|mus|mu\d|phụ lục|phu ?luc|phlc|phuluc|pl[ \d]|biểu|bieu|đơn|don |tờ khai"
    r"|to khai|tk[ \d]|giấy|giay|văn bản|bản khai|ban khai|bm|tp-|phương án|danh ?muc|phiếu|phieu)",
    re.IGNORECASE,
)
_MARKS = '.;:),”"'
_LONGEST = 130
"""Letters; the longest file name seen has 101."""


class FormFiles(NamedTuple):
    """A component's name without the file names at its end; `files` is None when there are none to part from it."""

    name: str
    files: str | None
    is_unclear: bool


def split_form_files(text: str) -> FormFiles:
    """Part the files of forms from a component's name; several files come back as one text, parted by "; "."""
    last = _LAST.search(text.rstrip())
    if last is None:
        return FormFiles(text, None, is_unclear=False)
    text = text.rstrip()
    ends = [match.end() for match in _FOLLOWED.finditer(text) if match.end() < last.start()]
    first_end = ends[0] if ends else len(text)
    start = _border(text[:first_end])
    if start is None:
        return FormFiles(text, None, is_unclear=True)
    cuts = [start, *ends, len(text)]
    files = [text[a:b].strip() for a, b in pairwise(cuts)]
    return FormFiles(text[:start], "; ".join(files), is_unclear=False)


def _border(text: str) -> int | None:
    stem = len(text) - len(text.rpartition(".")[2]) - 1
    places = [match.start() for match in _TOUCHING.finditer(text, max(0, stem - _LONGEST), stem) if match.start()]
    if not places:
        return None
    return max(places, key=lambda place: (_weight(text, place), -place))


def _weight(text: str, place: int) -> int:
    weight = 4 if _FORM_WORDS.match(text, place) else 0
    if text[place - 1] in _MARKS:
        weight += 2
    if text[place:].isascii() and not text[:place].isascii():
        weight += 1  # names of files are often written without marks, the components never
    return weight
