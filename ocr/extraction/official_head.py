"""The head of official documents (thể thức, NĐ 30/2020/NĐ-CP Annex I), which certificates share.

Left the parent and the issuing agency with the number below, right the national motto with place and date below. The
date may stand over the signature instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ocr.extraction.alike import similarity
from ocr.extraction.lexicon_addresses import AGENCY_WORDS
from ocr.extraction.official_day import date_in, day_word, foot_date_line, is_dated, says_day_alone
from ocr.extraction.official_titles import above_title, is_paper_title
from ocr.extraction.sheet import Place, Sheet
from ocr.layout.reading_order import Piece, split_at_gaps
from ocr.text import fold
from ocr.types import Line, Word, bounding_box

HEAD_SHARE = 0.42  # of the page's height; a head with long agency names and a seal ends above it
_MOTTO_ALIKE = 0.75
_FEWEST_CAPITALS = 2
_LABEL_WORDS = 4  # "Số / No. :"
_UNDER_MOTTO = 4.0  # in line heights
_BESIDE_NUMBER = 3.0  # in line heights: so far may an office reach below a number at its right
_BELOW_DATE = 2.0  # in line heights: so far may an office reach below a date beside it
_NAME_GAP_RATIO = 1.3
_NAME_SHIFT_RATIO = 2.5
PIECE_GAP = 1.5  # in line heights
_MOST_DIGITS = 2  # of an agency's name: "TRƯỜNG TIỂU HỌC SỐ 2"; "Số CCCD: …" has more
_MOTTOES = ("cong hoa xa hoi chu nghia viet nam", "doc lap tu do hanh phuc")
NUMBER = re.compile(
    r"^s\W{0,2}[oó0ôốồ6](?: đăng k[ýí]| hiệu| giấy| trích lục)?(\W?\s*|\s?/\s?\w\S{1,3}\s?)[:.;,]"
    r"|^s[oốó0]\s+(?:\S*\d|…)",
    re.IGNORECASE,
)
_OF_A_UNIT = r" (?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ) [^\d:]+"
_SCHOOL_NUMBER = re.compile(rf"SỐ(?: \d{{1,2}}(?:{_OF_A_UNIT})?)?")
"""The last line of "TRƯỜNG TIỂU HỌC SỐ 2", "TRUNG TÂM CHUYỂN ĐỔI SỐ", "PHÒNG CÔNG CHỨNG SỐ 5 TỈNH LÀO CAI"."""
_NUMBER_OF_A_UNIT = re.compile(rf"SỐ \d{{1,2}}{_OF_A_UNIT}")
_GAP_FOR_PEN = re.compile(r"ng\w{1,2}y\W* \| | \| th\w{1,3}ng\b|^s\w\W* \| (?:\S+ )?\S*/|^s\w\W* ?\S*\d \| ?/")
_KIND_WORDS = (
    "to trinh|quyet dinh|thong bao|bao cao|giay moi|nghi quyet|chi thi|cong dien|ke hoach|huong dan|bien ban|phuong an|"
    "chuong trinh|de an|quy che|quy dinh|noi quy|hop dong|thong tu|nghi dinh"
)
_KINDS = frozenset(_KIND_WORDS.split("|"))
_AGENCY_STARTS = tuple(AGENCY_WORDS.split("|"))
_MARKS = ("khan", "thuong khan", "hoa toc", "hoa toc hen gio", "mat", "toi mat", "tuyet mat")
DASHES = ("-", "–", "—")
_SIGNS = "-–—/+*•:;,.()"  # any other sign alone is a speck


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a document: indexes of the sheet's lines by zone."""

    left: tuple[int, ...]
    number: int | None
    date: int | None
    motto: int | None
    end: int  # the lowest line of the head, -1 without a head


def pieced(sheet: Sheet) -> Sheet:
    """Return the sheet with lines that run across two columns cut at their gaps: the zones below want it so.

    The gap that a form leaves for a number or a day to be written by hand does not part columns.
    """
    lines = tuple(
        replace(line, words=words, box=bounding_box(word.box for word in words))
        for line in sheet.lines
        for words in _columns_of(line)
    )
    return replace(sheet, lines=lines)


def _columns_of(line: Line) -> list[tuple[Word, ...]]:
    parts: list[tuple[Word, ...]] = []
    said = [each for each in line.words if each.handwritten or any(c.isalnum() or c in _SIGNS for c in each.text)]
    pieces = split_at_gaps(said or line.words, PIECE_GAP * line.box.height)
    for piece in (part for whole in pieces for part in _before_motto(whole)):
        if parts and _GAP_FOR_PEN.search(f"{fold(_joined(parts[-1]))} | {fold(_joined(piece))}"):
            parts[-1] = (*parts[-1], *piece)
        else:
            parts.append(piece)
    return parts


def _before_motto(piece: Piece) -> tuple[tuple[Word, ...], ...]:
    """Return the words of a piece, those before the state's name apart: an office's name may reach as far as there."""
    words = piece.words
    at = next((n for n in range(1, len(words)) if fold(words[n].text) == "cong" and _says_motto(words[n:])), 0)
    return (words[:at], words[at:]) if at else (words,)


def _says_motto(words: Sequence[Word]) -> bool:
    return similarity(fold(_joined(words)), _MOTTOES[0]) > _MOTTO_ALIKE


def find_head(sheet: Sheet) -> Head:
    """Return the zones of the head of a pieced sheet; each may be missing."""
    limit = sheet.frame.top + HEAD_SHARE * sheet.frame.height
    top = [i for i, line in enumerate(sheet.lines) if line.box.bottom < limit]
    motto = next((i for i in top if is_motto(sheet.lines[i])), None)
    number = next((i for i in top if _is_number(sheet.lines[i].text)), None)
    dates = [i for i in top if is_dated(sheet.lines[i]) and _may_date(sheet, i, top)]
    date = min(dates, key=lambda i: says_day_alone(sheet.lines[i]), default=None)
    floor = limit if number is None else _floor_beside(sheet, sheet.lines[number])
    if number is None and date is not None:
        floor = _floor_at(sheet.lines[date], None if motto is None else sheet.lines[motto])
    left = tuple(i for i in top if i not in (number, date) and _may_be_agency(sheet, sheet.lines[i], floor))
    if not left:  # the number may stand above the agencies
        names = (i for i in top if i not in (number, date) and names_agency(sheet.lines[i].text))
        left = tuple(i for i in names if _may_be_agency(sheet, sheet.lines[i], limit))
    left = (*left, *_going_on_at_right(sheet, left, [i for i in top if i not in (number, date, *left)]))
    left = above_title(sheet.lines, left, (i for i in top if is_capitals(sheet.lines[i].text)), names_agency)
    marks = [i for i in (number, date, motto, *left) if i is not None]
    lowest = max(marks, key=lambda i: sheet.lines[i].box.bottom) if marks else -1
    return Head(left, number, date, motto, lowest)


def _is_number(text: str) -> bool:
    return NUMBER.match(text) is not None and _NUMBER_OF_A_UNIT.fullmatch(text) is None


def _going_on_at_right(sheet: Sheet, agencies: Sequence[int], others: Sequence[int]) -> Iterator[int]:
    """Yield the lines that go on the names of agencies in the right half, which say no agency's word themselves."""
    upper = [i for i in agencies if sheet.lines[i].box.left > sheet.frame.center_x]
    for index in sorted(others, key=lambda i: sheet.lines[i].box.top):
        line = sheet.lines[index]
        is_below = any(
            line.box.top > sheet.lines[i].box.center_y and goes_on_below(sheet.lines[i], line) for i in upper
        )
        if is_below and _is_name_part(line):
            upper.append(index)
            yield index


def _floor_beside(sheet: Sheet, number: Line) -> float:
    """Return down to where offices may stand above a number; one at the right stands beside them."""
    at_right = number.box.left > sheet.frame.center_x
    return number.box.bottom + _BESIDE_NUMBER * number.box.height if at_right else number.box.top


def _floor_at(date: Line, motto: Line | None) -> float:
    """Return down to where offices may stand beside or above a date: below one close under the motto a little."""
    height = date.box.height
    if motto is None or date.box.top - motto.box.bottom > _UNDER_MOTTO * height:
        return date.box.top
    return date.box.bottom + _BELOW_DATE * height


def _may_date(sheet: Sheet, index: int, top: Sequence[int]) -> bool:
    """Say whether a line with a date may date the paper: below a certificate's title only together with a place."""
    line = sheet.lines[index]
    above = (each for each in (sheet.lines[i] for i in top) if each.box.bottom < line.box.top)
    titled = any(is_capitals(each.text) and is_paper_title(each.text) for each in above)
    return not titled or bool(day_word(line))


def _may_be_agency(sheet: Sheet, line: Line, floor: float) -> bool:
    """Say whether a line above `floor` may belong to an agency's name: capitals on the left, or an agency's word."""
    named = names_agency(line.text)
    on_left = line.box.center_x < sheet.frame.center_x and line.box.right < sheet.frame.left + 0.62 * sheet.frame.width
    return (on_left or named) and line.box.top < floor and _is_name_part(line)


def _is_name_part(line: Line) -> bool:
    """Say whether a line in capitals may be of an agency's name: no motto, title, number or mark of urgency."""
    return (
        not is_motto(line)
        and not is_paper_title(line.text)
        and fold(line.text).strip(" .:") not in _KINDS
        and is_capitals(line.text)
        and sum(map(str.isdigit, line.text)) <= _MOST_DIGITS
        and (not line.text.upper().startswith("SỐ") or _SCHOOL_NUMBER.fullmatch(line.text) is not None)
        and fold(line.text).strip(" .") not in _MARKS
    )


def is_motto(line: Line) -> bool:
    """Say whether a line is of the national name and motto, some misread letters allowed for."""
    text = fold(line.text)
    return any(similarity(text, motto) > _MOTTO_ALIKE or motto in text for motto in _MOTTOES)


def is_capitals(text: str) -> bool:
    """Say whether a text is set in capitals, some misread letters allowed for."""
    letters = [char for char in text if char.isalpha()]
    return len(letters) >= _FEWEST_CAPITALS and sum(char.isupper() for char in letters) >= 0.8 * len(letters)


def goes_on_below(upper: Line, lower: Line) -> bool:
    """Say whether a line goes on the name in the line above: close, and centred below it or flush with it."""
    height = max(upper.box.height, lower.box.height)
    close = lower.box.top - upper.box.bottom < _NAME_GAP_RATIO * height
    centred = abs(lower.box.center_x - upper.box.center_x) < _NAME_SHIFT_RATIO * height
    return close and (centred or abs(lower.box.left - upper.box.left) < height)


def _joined(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def names_agency(text: str) -> bool:
    """Say whether a text in capitals begins as the names of agencies do."""
    starts = re.sub(r"^\W+|_", "", fold(text)).startswith(_AGENCY_STARTS)
    return starts and is_capitals(text) and not text.startswith("Số")


def number_symbol(sheet: Sheet) -> Place | None:
    """Return the number and symbol without their label."""
    index = find_head(sheet).number
    if index is None:
        return None
    words = list(sheet.lines[index].words)
    colon = next((i for i, word in enumerate(words[:_LABEL_WORDS]) if word.text.endswith(":")), -1)
    words = words[colon + 1 :]
    while words and not (words[0].handwritten or any(map(str.isdigit, words[0].text)) or "/" in words[0].text):
        words.pop(0)
    return sheet.place(words, [index]) if words else None


def head_date(sheet: Sheet) -> Place | None:
    """Return the words from "ngày" to the year in the head."""
    return date_in(sheet, find_head(sheet).date)


def place_of_issue(sheet: Sheet) -> Place | None:
    """Return the place before the head's date, or before the one over the signature; None when glued to it."""
    index = find_head(sheet).date
    if index is None:
        index = foot_date_line(sheet)
    end = None if index is None else day_word(sheet.lines[index])
    if index is None or not end or not fold(sheet.lines[index].words[end].text).startswith("ng"):
        return None
    return sheet.place(sheet.lines[index].words[:end], [index])
