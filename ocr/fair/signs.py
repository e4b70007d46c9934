"""Signs that the recogniser takes for others, put right where the line itself tells: strokes of dates, stray points."""

from __future__ import annotations

import re

from ocr.text import VIETNAMESE_LETTERS, fold

_LOWER = f"[a-z{VIETNAMESE_LETTERS}]"
_STROKE = "Il|!iíÍìÌ"
_YEAR = "(?:19|20)[0-9]{2}"
_DATE = re.compile(rf"(?<![\w/])([0-9]{{1,2}})[/{_STROKE}]{{1,2}}([0-9]{{1,2}})[/{_STROKE}]{{1,2}}({_YEAR})(?![\w/])")
_DATE_IN_ONES = re.compile(rf"(?<!\w)([0-3][0-9])1([01][0-9])1({_YEAR})(?!\w)")
_SEX = re.compile(r"(?<=Sex: )N[ỮỪỬƯŨU]'?(?!\w)")
_NUMBER_OF_YEAR = re.compile(rf"(?<![\w/])([0-9]{{1,4}})[{_STROKE}]({_YEAR})(?![0-9])")
_SUBJECT = re.compile(r"^(\(?)V[/Il|1!][v%](?=\s)")
_HIGHLAND_NAME = re.compile(r"(?<!\w)la(?= [A-ZĐ][^\W\d_]+)")  # "la" alone is no word of papers, "Ia Krái" is a place
_ADDRESS = re.compile(r"@|www|https?:|\.(?:vn|com|net|org)\b")
_POINT_BETWEEN = re.compile(r"(?<=[^\W\d_])(?:\.{1,2}|,\.|\.,|,,)(?=[^\W\d_])")
_POINT_AT_NUMBER = re.compile(rf"(?<=\s[0-9])\.(?={_LOWER}{{2}})|(?<={_LOWER}{{2}})\.(?=[0-9])")
_POINT_BEFORE_WORD = re.compile(r"(?:(?<=\s)|(?<=,))\.(?=[^\W\d_])")
_POINT_BESIDE_COMMA = re.compile(r"(?:,\.+|\.+,)(?=\w)")
_POINT_FOR_COMMA = re.compile(rf"([^\W_])\.{{1,2}}(?= {_LOWER})")
_PER_MILLE = re.compile(r"(?<![\w%])%[o0](?!\w)")
_ETH = str.maketrans("Ðð", "Đđ")  # drawn alike, and no letter of Vietnamese
_ABBREVIATIONS_TEXT = "tp tt tx t q h p x kt tm tl tuq hcm bs ths ts cn kp tdp gs pgs v no st đ d s"
_ABBREVIATIONS = frozenset(_ABBREVIATIONS_TEXT.split())
_FEWEST_POINTS = 2
_MOST_DAYS, _MOST_MONTHS = 31, 12
_MOTTO = re.compile(r"^(Độc lập) ?([-–])? ?(Tự do) ?([-–])? ?(Hạnh phúc)$")


def mend_signs(text: str, *, on_card: bool) -> str:
    """Return a line with its strokes and points put right; letters and digits stay as they are.

    Args:
        text: the line.
        on_card: the line stands on an identity card, where ten digits are a date whose strokes were taken for ones.
    """
    text = _DATE.sub(_as_date, text.translate(_ETH))
    if on_card:
        text = _SEX.sub("Nữ", _DATE_IN_ONES.sub(_as_date, text))
    text = _NUMBER_OF_YEAR.sub(r"\1/\2", text)
    text = _SUBJECT.sub(r"\1V/v", text)
    text = _PER_MILLE.sub("‰", _HIGHLAND_NAME.sub("Ia", text))
    return _with_both_dashes(_without_points(text))


def _as_date(match: re.Match[str]) -> str:
    day, month, year = match.groups()
    is_date = 0 < int(day) <= _MOST_DAYS and 0 < int(month) <= _MOST_MONTHS
    return f"{day}/{month}/{year}" if is_date else match.group()


def _with_both_dashes(text: str) -> str:
    """Return the motto with two dashes alike where one of them was read."""
    motto = _MOTTO.match(text)
    dash = motto and (motto.group(2) or motto.group(4))
    return f"{motto.group(1)} {dash} {motto.group(3)} {dash} {motto.group(5)}" if motto and dash else text


def _without_points(text: str) -> str:
    """Return a line without the points that a dotted line left in it: "Xã.Hòa", ".năm", "phường Lê Lợi. quận 1"."""
    if "." not in text or _ADDRESS.search(text):
        return text
    text = _POINT_FOR_COMMA.sub(_as_comma, _POINT_BESIDE_COMMA.sub(", ", text))
    between = [match for match in _POINT_BETWEEN.finditer(text) if _is_stray(text, match)]
    if len(between) >= _FEWEST_POINTS or any(_parts_long_words(text, match) for match in between):
        for match in reversed(between):
            comma = "," if "," in match.group() else ""
            text = f"{text[: match.start()]}{comma} {text[match.end() :]}"
    if between or _POINT_AT_NUMBER.search(text):
        text = _POINT_BEFORE_WORD.sub("", _POINT_AT_NUMBER.sub(" ", text))
    return text


def _as_comma(match: re.Match[str]) -> str:
    """Return a comma for a point in the middle of a sentence, but behind abbreviations and what numbers an item."""
    before = re.search(r"[^\W_]+$", match.string[: match.end(1)])
    if before is None or before.start() == 0:
        return match.group()
    word = before.group()
    short = not word.isdigit() and (len(word) == 1 or word == word.upper() or fold(word) in _ABBREVIATIONS)
    return match.group() if short else f"{match.group(1)},"


def _is_stray(text: str, match: re.Match[str]) -> bool:
    word = _word_before(text, match.start())
    return fold(word) not in _ABBREVIATIONS and not (len(word) == 1 and word.isupper())


def _parts_long_words(text: str, match: re.Match[str]) -> bool:
    after = re.match(r"[^\W\d_]+", text[match.end() :])
    return len(_word_before(text, match.start())) > 1 and after is not None and len(after.group()) > 1


def _word_before(text: str, end: int) -> str:
    found = re.search(r"[^\W\d_]+$", text[:end])
    return found.group() if found else ""
