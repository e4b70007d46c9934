"""Canonical wordings: text, names, addresses and offices, without what forms print around them, stops mended."""

from __future__ import annotations

import re

from ocr.text import fold, one_line

_LONE_DASHES = re.compile(r"(?<=\s)[-–—_]{2,}(?=\s)")  # of a line below or a fold
_LEADER_RUN = re.compile(r"(?:\.\s?){3,}|\.{2,}|…+|_{2,}|(?:\s[.:_]){2,}")
_EDGE = ' \t.,:;…_|*~^=+"“”„`<>\\-–—•·'
_BRACKETED = re.compile(r"\(([^()]{3,})\)")  # around all of a value: of the form
_HONORIFIC = re.compile(r"^(?:ông|bà)\s*(?:\(bà\)|[/&]\s*bà)?\s*(:|\s)\s*", re.IGNORECASE)
_SURNAME_WORDS = (
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương mai lương đoàn trịnh đào vi lò"
)
_SURNAMES = frozenset(_SURNAME_WORDS.split())
"""The commonest: behind "Ông" or "Bà" one of them begins a name."""
_FULL_NAME = 3  # words
_FALSE_STOP = re.compile(r"(?<!\w)([^\W_]{1,7})\s?\.\s?,?\s+(?=[^\W_])")
_STROKE = re.compile(r"(?<=[0-9])[Il|](?=[0-9])")  # between digits stands no letter
_DOTTED_SHARE = 0.34
_INNER_DOT = re.compile(r"(?<=[^\W\d_A-ZĐ][^\W\d_A-ZĐ])\.(?=[A-ZĐÊÔƠƯĂÂ][^\W\d_])")  # of a line to write on: "Gia.Rai"
_ABBREVIATIONS = "p q h x t tp tt tx kp tdp dp so nr th ap tl ql dt st no f ng"
_ABBREVIATED = frozenset(_ABBREVIATIONS.split())
_UNITS = "xa phuong tran quan huyen pho tinh duong thon to khu ap xom lang buon khoi so nha"
_UNIT_WORDS = frozenset(_UNITS.split())
_KINDS_OF_UNITS = frozenset(("xa", "phuong", "huyen", "quan", "tinh", "thanh", "thi"))
_SQUARE = re.compile(r"\bm\?(?=[\s;,.)]|$)")  # the raised figure was read as a question mark
_MAIL = re.compile(r"(?<=[\w.])[\s(]?@\s?(?=\w+[\w-]*\.\w)")  # the round sign was read with a bracket
_AT = re.compile(r"^\s*(?:tại|ở)\s+(?=[^\W_])")  # of a label; "Tại nhà riêng" is a place
_STOP_BEFORE = re.compile(r"(?<=\s)\.(?=[^\W\d_])")  # of a line to write on: no stop stands before a word
_LONE_WORD = re.compile(r"\w{2}\.\s+[^\W\d_A-ZĐ][^\W\d_]+\.\s+\w")
_GLUED_DOT = re.compile(r"(?<=[^\W\d_]{2})\.(?=[^\W\d_]{2})|(?<=\s)\.(?=\w)|(?<=\w\.)\.+|(?<=,)\.")
_ABBREVIATION = re.compile(r"\b(X|P|H|Q|TP|TX|TT)\.(?=[^\W\d_])")  # the space behind "X." is lost easily


def strip_leaders(text: str) -> str:
    """Return one line without dotted leaders and without punctuation and specks at its ends."""
    line = _LEADER_RUN.sub(" ", one_line(text))
    line = one_line(_LONE_DASHES.sub(" ", line)).strip(_EDGE).strip("' ").strip(_EDGE)
    if line.count("(") < line.count(")"):
        line = line.rstrip(") ") if line.endswith(")") else line
    if ")" not in line:
        line = line.lstrip("( ")
    whole = _BRACKETED.fullmatch(line)
    line = whole.group(1) if whole else line
    return line.rstrip("( ").strip(_EDGE)


def normalize_text(raw: str) -> str:
    """Return running text on one line, without the dots of forms; may be empty."""
    raw = _SQUARE.sub("m²", raw)
    line = _MAIL.sub("@", _STROKE.sub("/", one_line(_LEADER_RUN.sub(" ", one_line(raw)))))
    line = _STOP_BEFORE.sub("", _INNER_DOT.sub(" ", line))
    return line if _is_list(line) else strip_leaders(line)  # a list keeps its first sign and its last stop


def _is_list(line: str) -> bool:
    """Say whether a line lists something: each part behind a sign that comes again; one thing is no list."""
    return line.startswith(("- ", "+ ", "• ")) and f" {line[:2]}" in line


def normalize_name(raw: str) -> str:
    """Return a person's name without a form of address; may be empty."""
    text = strip_leaders(_without_honorific(strip_leaders(raw)))
    return one_line(re.sub(r"[|_*~^=<>\"“”„\\]", " ", re.sub("[’‘`´ʼ]", "'", text)))


def _without_honorific(text: str) -> str:
    """Drop "Ông:" or "Bà" before a name in capitals; Ông Cao Bình may be a man of the Ông family."""
    match = _HONORIFIC.match(text)
    if match is None:
        return text
    name = text[match.end() :]
    if len(name.split()) >= _FULL_NAME and name.split()[0].casefold() in _SURNAMES:
        return name
    is_title = match.group(1) == ":" or (name == name.upper() and match.group() != match.group().upper())
    return name if is_title else text


def normalize_address(raw: str) -> str:
    """Mend commas that were read as full stops: an address has stops behind abbreviations only."""
    raw = _ABBREVIATION.sub(r"\1. ", _STROKE.sub("/", _AT.sub("", raw)))
    if _is_dotted(raw):
        raw = _FALSE_STOP.sub(_without_dot, _GLUED_DOT.sub(" ", raw))
    raw = _FALSE_STOP.sub(_without_false_stop, raw)
    return re.sub(r",(?=[^\s0-9])", ", ", re.sub(r"\s+,", ",", strip_leaders(raw)))


def _is_dotted(text: str) -> bool:
    """Say whether stops of a text are dots of a line to write on: many, or one behind each of two words that follow."""
    stops = _FALSE_STOP.findall(text)
    words = [word for word in stops if fold(word) not in _ABBREVIATED]
    return len(stops) > _DOTTED_SHARE * len(text.split()) or (len(words) > 1 and _LONE_WORD.search(text) is not None)


def normalize_org(raw: str) -> str:
    """Mend full stops: an office has some behind abbreviations only; before a unit's kind one is a comma misread."""
    return strip_leaders(_FALSE_STOP.sub(_without_stop, _GLUED_DOT.sub(" ", raw) if _is_dotted(raw) else raw))


def _without_stop(match: re.Match[str]) -> str:
    following = fold(next(iter(match.string[match.end() :].split()), ""))
    word = fold(match.group(1))
    comma = following in _KINDS_OF_UNITS and word not in _UNIT_WORDS and word not in _ABBREVIATED
    return f"{match.group(1)}, " if comma else _without_dot(match)


def _without_dot(match: re.Match[str]) -> str:
    return match.group() if fold(match.group(1)) in _ABBREVIATED else f"{match.group(1)} "


def _without_false_stop(match: re.Match[str]) -> str:
    word = match.group(1)
    if fold(word) in _ABBREVIATED:
        return match.group()
    return f"{word} " if fold(word) in _UNIT_WORDS else f"{word}, "
