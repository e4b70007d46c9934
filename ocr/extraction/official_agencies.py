"""The agencies of a document's head: the one that issued it, and the one above it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ocr.extraction.lexicon_addresses import AGENCY_WORDS
from ocr.extraction.official_head import DASHES, find_head, goes_on_below, names_agency
from ocr.extraction.sheet import Place, Sheet, place_of_lines
from ocr.text import fold
from ocr.types import Word

_IS_AGENCY = re.compile(rf"(?:{AGENCY_WORDS})\b")
_AGENCY_GOES_ON = ("tinh", "huyen", "xa", "phuong", "thanh pho", "thi xa", "thi tran", "quan", "va ", "tp")
_OPEN_WORDS = (["va"], ["cua"], ["da"], ["cap"], ["co"], ["thi"])  # "BẢO HIỂM XÃ HỘI CƠ" over "SỞ PHƯỜNG …"
_NAMELESS_WORDS = (
    "uy ban nhan dan|ban chi huy|bo chi huy|ban chap hanh|ban quan ly|ban quan ly du an|ban chi dao|ban thuong vu|"
    "hoi dong|trung tam|van phong|tong cong ty|cong ty|cong ty tnhh|cong ty co phan|cuc|tong cuc|chi cuc|so|phong|doi"
)
_PARTING = (*DASHES, "/", "*", "+", "•", "|")  # a star is read as a plus
_NAMELESS = frozenset(_NAMELESS_WORDS.split("|"))
_BRANCHES = ("chi nhanh", "phong giao dich")  # whose name goes on that of their bank or firm


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


def _agencies(sheet: Sheet) -> list[list[int]]:
    """Return the agencies of the head from the highest down, each as the lines of its name."""
    groups: list[list[int]] = []
    indexes = sorted(find_head(sheet).left, key=lambda i: sheet.lines[i].box.top)
    for index in indexes:
        text = re.sub(r"^\W+|_", "", fold(sheet.lines[index].text)).replace(".", " ")
        starts = _IS_AGENCY.match(text.lstrip()) is not None and not text.startswith(_AGENCY_GOES_ON)
        if text.strip().startswith(_BRANCHES) and sheet.lines[index].text.startswith(DASHES):
            starts = False
        if (index == indexes[-1] and len(text.split()) == 1) or sheet.lines[index].text.startswith("SỐ "):
            starts = False  # the last word of "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"; the end of "PHÒNG CÔNG CHỨNG SỐ 5 TỈNH …"
        upper = sheet.lines[groups[-1][-1]] if groups else None
        if upper is not None and (not starts or _is_open(upper.text)):
            if goes_on_below(upper, sheet.lines[index]):
                groups[-1].append(index)
        else:
            groups.append([index])
    return groups


def _is_open(text: str) -> bool:
    """Say whether an agency's name must go on in the next line: it ends within words, or says only what it is."""
    words = fold(text).strip(" .,-").split()
    return text.rstrip().endswith(("-", ",")) or words[-1:] in _OPEN_WORDS or " ".join(words) in _NAMELESS


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
        if fold(following).startswith(_BRANCHES):
            continue
        joint = word.text in _PARTING
        if word.text.endswith(",") and names_agency(following) and names_agency(_joined(words[: number + 1])):
            return sheet.place(words[number + 1 :] if lower else words[: number + 1], group)
        if number and joint and names_agency(following) and names_agency(_joined(words[:number])):
            return sheet.place(words[number + 1 :] if lower else words[:number], group)
    return place_of_lines(sheet, group) if lower else None


def _joined(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)
