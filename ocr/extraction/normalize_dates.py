"""Dates as Vietnamese papers print them, made ISO 8601.

A year alone stays a year ("1987"): older people's papers give no more. A two-digit year is refused, not guessed.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from ocr.extraction.normalize_numbers import (
    SLIPS,
    mend_digits,
    number_words,
    parse_number_words,
)
from ocr.text import fold, one_line

FIRST_YEAR = 1850
LAST_YEAR = 2149

_D = f"[0-9{re.escape(SLIPS)}]"
_NUMERIC = re.compile(rf"(?<!\w)({_D}{{1,2}})\s?[./–-]\s?({_D}{{1,2}})\s?[./–-]\s?({_D}{{4}})(?!\w)")
_MISREAD_SLASHES = re.compile(r"(?<!\w)([0-9]{1,2})[Il|!/]{1,2}([0-9]{1,2})[Il|!/]{1,2}([0-9]{4})(?!\w)")
_DOUBLED_STROKE = re.compile(r"(?<!\w)([0-9]{1,2})[Il|!/]([0-9]{1,2})[Il|!/]1((?:19|20)[0-9]{2})(?!\w)")
_ISO = re.compile(r"(?<![0-9])([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])")
_GAP = r"[\s.,:_…]*"
_LONG = re.compile(  # the words in any case, but not the slips: `B` is one, `b` is not
    rf"(?<!\w)({_D}{{1,2}}){_GAP}(?i:th\w\w?ng){_GAP}({_D}{{1,2}}){_GAP}(?i:n\w\w?m){_GAP}({_D}{{4}})(?!\w)",
)
_ENGLISH = re.compile(r"(?<!\w)([0-9]{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+([0-9]{4})(?!\w)", re.IGNORECASE)
_ENGLISH_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_COMPACT = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{4})")
_SPACED = re.compile(r"([0-9]{1,2})[\s./-]+([0-9]{1,2})[\s./-]+([0-9]{4})")  # a dot or stroke between was lost
_TORN_DAY = re.compile(r"(?<!\w)[0-3]\s$")  # "1 2/03/1990": of the 12th, and not of the 2nd
_YEAR = re.compile(r"(?<![0-9])[0-9]{4}(?![0-9])")
_OTHER_LANGUAGE = re.compile(
    r"[(/]\s?(?:date|day|month|year)\b\s?\)?", re.IGNORECASE
)  # "ngày (day) 05 tháng (month) …"
_LEADERS = re.compile(r"\.{2,}|…|_+")
_DAY_OR_MONTH = re.compile(r"ng\w?y|th\w{1,2}ng|[0-9][/.\-][0-9]")
_SPECIAL_MONTHS = {"gieng": 1, "chap": 12}
_MOST_MONTH_WORDS = 3


def normalize_date(raw: str) -> str | None:
    """Return the date in a text as ISO, a year alone as "YYYY", None when there is none or it does not exist."""
    text = _OTHER_LANGUAGE.sub(" ", _LEADERS.sub(" ", one_line(raw))).strip()
    parts = next(_candidates(text), None)
    if parts is not None:
        return _iso(*parts)
    return date_from_words(text) or _year_alone(text)


def _candidates(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield (year, month, day) in order of trust."""
    for match in _ISO.finditer(text):
        year, month, day = match.groups()
        yield int(year), int(month), int(day)
    for pattern in (_NUMERIC, _LONG, _MISREAD_SLASHES, _DOUBLED_STROKE):
        for match in pattern.finditer(text):
            is_torn = len(match.group(1)) == 1 and _TORN_DAY.search(text[: match.start()])
            if not is_torn and _mostly_digits("".join(match.groups())):
                day, month, year = (int(mend_digits(group)) for group in match.groups())
                yield year, month, day
    for match in _ENGLISH.finditer(text):
        name = match.group(2).casefold()
        if name in _ENGLISH_MONTHS:
            yield int(match.group(3)), _ENGLISH_MONTHS.index(name) + 1, int(match.group(1))
    spaced = _SPACED.fullmatch(text.strip(" .,;:"))
    if spaced is not None:
        day, month, year = (int(group) for group in spaced.groups())
        yield year, month, day
    boxes = _COMPACT.fullmatch(re.sub(r"[\s|]", "", text))
    if boxes is not None and text[0].isascii():
        day, month, year = (int(group) for group in boxes.groups())
        yield year, month, day


def _mostly_digits(text: str) -> bool:
    return 2 * sum(char.isdigit() for char in text) > len(text)


def _iso(year: int, month: int, day: int) -> str | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return None


def _year_alone(text: str) -> str | None:
    if _DAY_OR_MONTH.search(fold(text)):
        return None  # the day and the month are there, only unreadable: the year by itself would be a wrong date
    text = re.sub(r"(?<![0-9])([0-9]{3})[óÓ](?!\w)", r"\g<1>6", text)
    years = _YEAR.findall(text)
    others = sum(char.isdigit() for char in text) - 4 * len(years)
    if len(years) != 1 or others or not FIRST_YEAR <= int(years[0]) <= LAST_YEAR:
        return None
    return str(int(years[0]))


def date_from_words(text: str) -> str | None:
    """Return the date that a text spells in words as ISO, a year alone as "YYYY", None when it spells none.

    "Ngày năm tháng ba năm một nghìn chín trăm tám mươi bảy" is 5 March 1987: `năm` is both five and year, so every
    place where the year may begin is tried.
    """
    words = number_words(text)
    if "thang" not in words:
        return _year_words(words)
    month_at = words.index("thang")
    before, after = words[:month_at], words[month_at + 1 :]
    if "ngay" in before:
        before = before[len(before) - before[::-1].index("ngay") :]
    day = parse_number_words([word for word in before if word not in ("mung", "mong")])
    for cut in range(1, min(_MOST_MONTH_WORDS, len(after) - 1) + 1):
        name = after[:cut]
        month = _SPECIAL_MONTHS.get(name[0]) if cut == 1 else None
        month = month or parse_number_words(name)
        year = parse_number_words(after[cut + 1 :]) if after[cut] == "nam" else None
        if day is not None and month is not None and year is not None and year >= FIRST_YEAR:
            return _iso(year, month, day)
    return None


def _year_words(words: list[str]) -> str | None:
    if "nam" not in words:
        return None
    year = parse_number_words(words[words.index("nam") + 1 :])
    return str(year) if year is not None and FIRST_YEAR <= year <= LAST_YEAR else None


def same_date(left: str, right: str) -> bool:
    """Tell whether two canonical dates agree; a year alone agrees with any day of it."""
    shorter, longer = sorted((left, right), key=len)
    return longer == shorter or (len(shorter) == len("1987") and longer.startswith(f"{shorter}-"))
