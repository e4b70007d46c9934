"""Rows below a value that begin something of their own: a heading, a sentence, the line of the place and the day."""

from __future__ import annotations

import re

from ocr.extraction.anchors import bare
from ocr.extraction.label_rows import Row, row_text
from ocr.extraction.lexicon_syllables import is_vietnamese_syllable
from ocr.extraction.official_day import is_dated
from ocr.extraction.template import FieldRule
from ocr.types import Line

_ARTICLE = re.compile(r"(?:dieu|phan|muc)(?:\d{1,2}|[ivx]{1,4})")
_LETTERED = re.compile(r"[A-E][.)]")
"""Other letters with a stop begin an address: "P. Tân Lợi", "X. Nghi Kim"."""
_SENTENCE_STARTS = frozenset(
    ("do", "vì", "nay", "hiện", "tôi", "chúng", "bằng", "để", "đã", "sau", "theo", "căn", "xin", "kính", "được", "giấy")
)
_FEWEST_WORDS = 4  # of a sentence
_PLACES = ("address", "org", "name")


def begins_anew(upper: Row, row: Row, rule: FieldRule) -> bool:
    """Say whether a row is no rest of the value above it, wherever it stands.

    A name goes on as it was begun, in capitals or not. A place or a name is followed by no sentence and by no line of
    a place and a day.
    """
    if _is_heading(row) or _is_english(row):
        return True
    if rule.kind == "name" and _is_set_otherwise(upper, row):
        return True
    if rule.kind == "text":  # which may end with a day: "… đến | ngày 22 tháng 6 năm 2027"
        return bare(row.words[0].text) != "ngay" and is_dated(_line(row))
    return rule.kind in _PLACES and (_is_sentence(row) or is_dated(_line(row)))


def may_begin(row: Row, rule: FieldRule, *, behind: bool) -> bool:
    """Say whether a row may be a value: the line of the place and the day is a date's alone.

    `behind` says that it stands behind its label, where an office may be told with a day.
    """
    asked = rule.kind == "text" if behind else rule.kind != "date"
    return not (asked and is_dated(_line(row)))


def _line(row: Row) -> Line:
    """Return a row's own words as a line: what else stands at its height is another's."""
    return Line(row.words, row.box)


def _is_heading(row: Row) -> bool:
    """Say whether a row is "ĐIỀU 2" alone, or a letter with words in capitals: "C. CHA"."""
    text = row_text(row)
    if _ARTICLE.fullmatch(bare(text)) is not None:
        return True
    lettered = len(row.words) > 1 and _LETTERED.fullmatch(row.words[0].text) is not None
    return lettered and (text.isupper() or len(row.words) < _FEWEST_WORDS)


def _is_english(row: Row) -> bool:
    """Say whether a row is a label's English: words in small letters that no Vietnamese syllable is spelt like."""
    small = [word.text for word in row.words if len(word.text) > 1 and word.text.isalpha() and word.text.islower()]
    text = row_text(row)
    return text.isascii() and any(not is_vietnamese_syllable(word) for word in small)


def _is_set_otherwise(upper: Row, row: Row) -> bool:
    last, first = upper.words[-1].text, row.words[0].text
    if any(map(str.isdigit, first)):
        return True
    told = min(len(bare(last)), len(bare(first))) > 1  # "Y" is as it is
    return told and last.isupper() != first.isupper()


def _is_sentence(row: Row) -> bool:
    """Say whether a row begins as sentences do: "Do sức khỏe yếu, …", "Nay tôi làm giấy này …"."""
    words = [word.text for word in row.words]
    if len(words) < _FEWEST_WORDS or words[0].casefold() not in _SENTENCE_STARTS:
        return False
    return words[0][:1].isupper() and words[1][:1].islower()
