"""The head of official documents (thể thức, NĐ 30/2020/NĐ-CP Annex I), which certificates share.

Left the parent and the issuing agency with the number below, right the national motto with place and date below. The
date may stand over the signature instead.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ocr.extraction.alike import similarity
from ocr.extraction.lexicon_addresses import AGENCY_WORDS
from ocr.extraction.official_day import date_in, day_word, foot_date_line, is_dated, says_day_alone
from ocr.extraction.official_titles import above_title, is_paper_title
from ocr.extraction.sheet import Place, Sheet, place_of_lines
from ocr.layout.reading_order import split_at_gaps
from ocr.text import fold
from ocr.types import Line, Word, bounding_box

HEAD_SHARE = 0.42  # of the page's height; a head with long agency names and a seal ends above it
_MOTTO_ALIKE = 0.75
_FEWEST_CAPITALS = 2
_LABEL_WORDS = 4  # "Số / No. :"
_UNDER_MOTTO = 4.0  # in line heights
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
_GAP_FOR_PEN = re.compile(r"ng\w{1,2}y\W* \| | \| th\w{1,3}ng\b|^s\w\W* \| (?:\S+ )?\S*/|^s\w\W* \S*\d \| ?/")
_KINDS = ("to trinh", "quyet dinh", "thong bao", "bao cao", "giay moi", "nghi quyet", "chi thi", "cong dien")
_AGENCY_STARTS = tuple(AGENCY_WORDS.split("|"))
_AGENCY_GOES_ON = ("tinh", "huyen", "xa", "phuong", "thanh pho", "thi xa", "thi tran", "quan", "va ", "tp")
_MARKS = ("khan", "thuong khan", "hoa toc", "hoa toc hen gio", "mat", "toi mat", "tuyet mat")
DASHES = ("-", "–", "—")
_SIGNS = "-–—/+•:;,.()"  # any other sign alone is a speck


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
    for piece in split_at_gaps(said or line.words, PIECE_GAP * line.box.height):
        if parts and _GAP_FOR_PEN.search(f"{fold(_joined(parts[-1]))} | {fold(_joined(piece.words))}"):
            parts[-1] = (*parts[-1], *piece.words)
        else:
            parts.append(piece.words)
    return parts


def find_head(sheet: Sheet) -> Head:
    """Return the zones of the head of a pieced sheet; each may be missing."""
    limit = sheet.frame.top + HEAD_SHARE * sheet.frame.height
    top = [i for i, line in enumerate(sheet.lines) if line.box.bottom < limit]
    motto = next((i for i in top if _is_motto(sheet.lines[i])), None)
    number = next((i for i in top if NUMBER.match(sheet.lines[i].text)), None)
    dates = [i for i in top if is_dated(sheet.lines[i]) and _may_date(sheet, i, top)]
    date = min(dates, key=lambda i: says_day_alone(sheet.lines[i]), default=None)
    floor = sheet.lines[number].box.top if number is not None else limit
    if number is None and date is not None:
        floor = _floor_at(sheet.lines[date], None if motto is None else sheet.lines[motto])
    left = tuple(i for i in top if i not in (number, date) and _may_be_agency(sheet, sheet.lines[i], floor))
    if not left:  # the number may stand above the agencies
        names = (i for i in top if i not in (number, date) and _names_agency(sheet.lines[i].text))
        left = tuple(i for i in names if _may_be_agency(sheet, sheet.lines[i], limit))
    left = above_title(sheet.lines, left, (i for i in top if is_capitals(sheet.lines[i].text)), _names_agency)
    marks = [i for i in (number, date, motto, *left) if i is not None]
    lowest = max(marks, key=lambda i: sheet.lines[i].box.bottom) if marks else -1
    return Head(left, number, date, motto, lowest)


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
    named = _names_agency(line.text)
    on_left = line.box.center_x < sheet.frame.center_x and line.box.right < sheet.frame.left + 0.62 * sheet.frame.width
    return (
        (on_left or named)
        and line.box.top < floor
        and not _is_motto(line)
        and not is_paper_title(line.text)
        and fold(line.text).strip(" .:") not in _KINDS
        and is_capitals(line.text)
        and sum(map(str.isdigit, line.text)) <= _MOST_DIGITS
        and not line.text.upper().startswith("SỐ")
        and fold(line.text).strip(" .") not in _MARKS
    )


def _is_motto(line: Line) -> bool:
    text = fold(line.text)
    return any(similarity(text, motto) > _MOTTO_ALIKE or motto in text for motto in _MOTTOES)


def is_capitals(text: str) -> bool:
    """Say whether a text is set in capitals, some misread letters allowed for."""
    letters = [char for char in text if char.isalpha()]
    return len(letters) >= _FEWEST_CAPITALS and sum(char.isupper() for char in letters) >= 0.8 * len(letters)


def _agencies(sheet: Sheet) -> list[list[int]]:
    """Return the agencies of the head from the highest down, each as the lines of its name."""
    groups: list[list[int]] = []
    indexes = sorted(find_head(sheet).left, key=lambda i: sheet.lines[i].box.top)
    for index in indexes:
        text = re.sub(r"^\W+|_", "", fold(sheet.lines[index].text)).replace(".", " ")
        starts = text.startswith(_AGENCY_STARTS) and not text.startswith(_AGENCY_GOES_ON)
        if index == indexes[-1] and len(text.split()) == 1:
            starts = False  # the last word of "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"
        upper = sheet.lines[groups[-1][-1]] if groups else None
        if upper is not None and (not starts or _is_open(upper.text)):
            if _is_next(upper, sheet.lines[index]):
                groups[-1].append(index)
        else:
            groups.append([index])
    return groups


def _is_next(upper: Line, lower: Line) -> bool:
    """Say whether a line goes on the name in the line above: close, and centred below it or flush with it."""
    height = max(upper.box.height, lower.box.height)
    close = lower.box.top - upper.box.bottom < _NAME_GAP_RATIO * height
    centred = abs(lower.box.center_x - upper.box.center_x) < _NAME_SHIFT_RATIO * height
    return close and (centred or abs(lower.box.left - upper.box.left) < height)


def _is_open(text: str) -> bool:
    """Say whether an agency's name must go on in the next line."""
    words = fold(text).split()
    return (
        text.rstrip().endswith(("-", ","))
        or words[-1:] in (["va"], ["cua"], ["da"], ["cap"])
        or words in (["uy", "ban", "nhan", "dan"],)
    )


def issuing_agency(sheet: Sheet) -> Place | None:
    """Return the agency that issued the document: the lowest of the head's agencies."""
    groups = _agencies(sheet)
    return _agency_place(sheet, groups[-1], lower=True) if groups else None


def parent_agency(sheet: Sheet) -> Place | None:
    """Return the agency above the issuing one, None when the head names one only."""
    groups = _agencies(sheet)
    if len(groups) > 1:
        return place_of_lines(sheet, groups[-2])
    return _agency_place(sheet, groups[0], lower=False) if groups else None


def _agency_place(sheet: Sheet, group: Sequence[int], *, lower: bool) -> Place | None:
    """Return an agency; of two that stand on one line with a dash between them the lower or the upper one.

    None for the upper one where the line names one agency only.
    """
    words = [word for index in group for word in sheet.lines[index].words]
    ends = {id(sheet.lines[index].words[-1]) for index in group}
    for number, word in enumerate(words[:-1]):
        if word.text in DASHES and id(word) in ends:
            continue  # two agencies of one rank, one below the other, issue it together
        following = " ".join(each.text for each in words[number + 1 :])
        joint = word.text in (*DASHES, "/")
        if word.text.endswith(",") and _names_agency(following) and _names_agency(_joined(words[: number + 1])):
            return sheet.place(words[number + 1 :] if lower else words[: number + 1], group)
        if number and joint and _names_agency(following) and _names_agency(_joined(words[:number])):
            return sheet.place(words[number + 1 :] if lower else words[:number], group)
    return place_of_lines(sheet, group) if lower else None


def _joined(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def _names_agency(text: str) -> bool:
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
