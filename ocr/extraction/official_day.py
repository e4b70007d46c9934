"""The line that dates a document: its place and its day ("Bát Xát, ngày 05 tháng 02 năm 2024", "Bát Xát, 5/2/2024")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ocr.extraction.sheet import Place, Sheet
from ocr.text import fold
from ocr.types import Line

_PLACE_AND_DATE = re.compile(
    r"^(?:làm tại\W*)?(?!thực hiện|căn cứ|theo|c\wp ng|sinh ng|.*\bsinh\b)(?:[^\s,.;:0-9]+[\s.]+){0,5}?[^\s;:0-9]*,?\s*"
    r"ng\w{1,2}y\b.{1,10}th\w{1,3}ng\b.{1,8}n\w{1,2}m\s*\S{2,5}\W*$",
    re.IGNORECASE,
)
_BROKEN_OFF = re.compile(
    r"^(?:làm tại\W*)?(?:[^\W\d_]+[\s.]+){0,5}?[^\W\d_]+,\s*"
    r"ng\w{1,2}y\s+\d.{0,9}th\w{1,3}ng\b\s*\d.{0,4}(?:n\w{1,2}m\W*)?$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"^(?:nam\s+)?\d{4}\W*$")
_YEAR_BELOW = 2.0  # in line heights
_DAY = re.compile(r"(?:^|\W)ng\w{1,2}y\W*$")
_FIGURES = re.compile(r"\(?(\d{1,2}\s?[./–-]\s?\d{1,2}\s?[./–-]\s?\d{4})\W*$")
_WRITTEN = re.compile(r"\d{1,2}\W+th\w?ng\W+\d{1,2}\W+nam\W+\d{4}\W*$")
_ENGLISH = re.compile(r"[(/]\s?(?:date|day|month|year)\b\s?[)/]?")
_MADE_AT = re.compile(r"\b(?:lap|cap|lam|ky|xac nhan|viet)\s+tai\b[^:;.]*$")
"""What leads on to the place and day in a sentence: "Giấy này được lập tại Tả Van, ngày …"."""
_LONE_LEADS = frozenset(("date", "ngay", "ngay/date", "ngay xac nhan", "ngay phat hanh"))
_MEETING = re.compile(r"(?:hom nay|vao hoi|vao luc)\b[^.]*\bngay\W+\d{1,2}\W+thang\W+\d{1,2}\W+nam\W+\d{4}\b")
_FOUR_DIGITS = re.compile(r"\d{4}")
_NUMBERED = re.compile(
    r"^\W*(?!can cu|theo|quyet dinh|nghi dinh)(?:.{0,50}\b)?so\W{1,3}\d{1,5}[^\s\d,]*/[^,;]*?\W+(?:\w+ ){0,3}ngay\b"
)
"""A paper's number with its day behind it: "Số: 45/XN-UBND ngày …"."""
_MOST_PLACE_WORDS = 14
_UNIT_WORDS = frozenset(
    ("tinh", "huyen", "xa", "phuong", "quan", "pho", "thanh", "thi", "tran", "thon", "dan", "nhan", "ban", "va", "-")
)
_NO_PLACES = (
    "tu den sinh cap het ke trong vao theo can hom hen tra nhan nop han so va truoc sau hop mat chet dang tinh luc "
    "quyet cong nghi ban da"
)
_NO_PLACE = frozenset(_NO_PLACES.split())
"""Words that begin what is no place before a day: "Từ ngày", "Sinh ngày", "Quyết định ngày"."""


def foot_date(sheet: Sheet) -> Place | None:
    """Return the date over the signature: the last line that is a place and a written-out date, and nothing else.

    Its year may stand alone in the line below.
    """
    broken = max((i for i, line in enumerate(sheet.lines) if _BROKEN_OFF.match(line.text)), default=None)
    whole, wrapped = foot_date_line(sheet), _wrapped(sheet)
    if whole is None and broken is None and wrapped is None:
        numbered = next((i for i, line in enumerate(sheet.lines) if _is_numbered_day(line.text)), None)
        return date_in(sheet, numbered) if numbered is not None else _day_of_meeting(sheet)
    if wrapped is not None and wrapped > max(-1 if each is None else each for each in (broken, whole)):
        return _date_in_two(sheet, wrapped)
    if broken is None or (whole is not None and whole > broken):
        return date_in(sheet, whole)
    start, year = day_word(sheet.lines[broken]), _year_below(sheet, broken)
    if start is None or year is None:
        return None
    return sheet.place([*sheet.lines[broken].words[start:], *sheet.lines[year].words], [broken, year])


def _day_of_meeting(sheet: Sheet) -> Place | None:
    """Return the day that minutes begin with: "Hôm nay, vào hồi 8 giờ, ngày 04 tháng 05 năm 2017, tại …"."""
    for index, line in enumerate(sheet.lines):
        start = day_word(line)
        if start is not None and _MEETING.match(fold(line.text)):
            end = next(n for n in range(start, len(line.words)) if _FOUR_DIGITS.search(line.words[n].text))
            return sheet.place(line.words[start : end + 1], [index])
    return None


def _wrapped(sheet: Sheet) -> int | None:
    """Return the first of the last two lines, centred below one another, that only together are a place and a day."""
    last = None
    for number, (upper, lower) in enumerate(pairwise(sheet.lines)):
        close = 0 < lower.box.top - upper.box.top < _YEAR_BELOW * upper.box.height
        centred = abs(upper.box.center_x - lower.box.center_x) < upper.box.height
        if close and centred and not is_dated(upper) and not is_dated(lower) and not _BROKEN_OFF.match(upper.text):
            last = number if _is_whole(f"{upper.text} {lower.text}") else last
    return last


def _date_in_two(sheet: Sheet, index: int) -> Place:
    """Return the words from "ngày" on, or the figures, of a day that stands in two lines."""
    words = [*sheet.lines[index].words, *sheet.lines[index + 1].words]
    said = next((i for i, word in enumerate(words) if _DAY.search(fold(word.text))), None)
    figures = next((i for i, word in enumerate(words) if any(map(str.isdigit, word.text))), 0)
    return sheet.place(words[figures if said is None else said :], [index, index + 1])


def _year_below(sheet: Sheet, index: int) -> int | None:
    """Return the line of a year, with or without its word, that stands centred close below a line."""
    upper = sheet.lines[index].box
    for number, line in enumerate(sheet.lines):
        close = 0 < line.box.center_y - upper.center_y < _YEAR_BELOW * upper.height
        if close and upper.left < line.box.center_x < upper.right and _YEAR.match(fold(line.text)):
            return number
    return None


def _is_numbered_day(text: str) -> bool:
    plain = fold(text)
    day = _WRITTEN.search(plain) or _FIGURES.search(plain)
    return day is not None and _NUMBERED.match(plain) is not None


def is_place_and_date(text: str) -> bool:
    """Say whether a line is a place and a written-out day and nothing else, whole or broken off before its year."""
    return _is_whole(text) or _BROKEN_OFF.match(text) is not None


def is_dated(line: Line) -> bool:
    """Say whether a line is a place and a day with its year, written out or in figures, and nothing else."""
    return _is_whole(line.text)


def _is_whole(text: str) -> bool:
    if _PLACE_AND_DATE.match(text) is not None:
        return True
    plain = _ENGLISH.sub(" ", fold(text))
    written = _WRITTEN.search(plain)
    day = written or _FIGURES.search(plain)
    if day is None:
        return False
    lead = plain[: day.start()].strip(" (:")
    said = lead.endswith("ngay")
    lead = lead.removesuffix("ngay").strip(" (")
    if lead.strip(" /:") in _LONE_LEADS:
        return True
    if said and (not lead or _MADE_AT.search(lead)):
        return text.lstrip("(- ")[:1].isupper()
    if not lead.endswith(",") and not (said and written is not None):
        return False  # in figures any day may stand behind words
    return _is_place(text.split()[: len(lead.split())])


def _is_place(words: Sequence[str]) -> bool:
    """Say whether words name a place: with capitals, kinds of places between them."""
    folded = [fold(word).strip(",.") for word in words]
    if not 0 < len(words) <= _MOST_PLACE_WORDS or folded[0] in _NO_PLACE:
        return False
    numbered = (False, *(before in _UNIT_WORDS for before in folded))
    return all(
        word[:1].isupper() or plain in _UNIT_WORDS or (plain.isdigit() and after_unit)
        for word, plain, after_unit in zip(words, folded, numbered, strict=False)
    )


def foot_date_line(sheet: Sheet) -> int | None:
    """Return the last line of a sheet that is a place and a day; where there is none, the last with a day alone."""
    dated = (i for i, line in enumerate(sheet.lines) if is_dated(line))
    return max(dated, key=lambda i: (not says_day_alone(sheet.lines[i]), i), default=None)


def says_day_alone(line: Line) -> bool:
    """Say whether a line has a day in figures and no place: stamps of arrival have such as well."""
    plain = fold(line.text)
    day = _FIGURES.search(plain)
    return day is not None and plain[: day.start()].strip(" (:/").removesuffix("ngay").strip(" (:") in ("", "date")


def date_in(sheet: Sheet, index: int | None) -> Place | None:
    """Return the words from "ngày" on; a place glued to it ("Bát Xát,ngày") stays with it and does no harm.

    Where no word says "ngày", these are the figures at the end of the line.
    """
    start = None if index is None else (_figures_word(sheet.lines[index]) or day_word(sheet.lines[index]))
    return None if index is None or start is None else sheet.place(sheet.lines[index].words[start:], [index])


def _figures_word(line: Line) -> int | None:
    """Return which word begins the figures of a day without its word, None where "ngày" is said."""
    if day_word(line) is not None:
        return None
    return next((number for number, word in enumerate(line.words) if any(map(str.isdigit, word.text))), None)


def day_word(line: Line) -> int | None:
    """Return which word is, or ends with, "ngày"."""
    return next((i for i, word in enumerate(line.words) if _DAY.search(fold(word.text))), None)
