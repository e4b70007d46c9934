"""The readings of one field combined into one value, and misread marks put right where one known wording fits.

Nothing is changed that looks right, and no change is silent: each leaves its reason. Numbers, dates and codes are never
corrected, only chosen between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from ocr.extraction.alike import similarity
from ocr.extraction.correct_bends import mend_bends
from ocr.extraction.correct_commas import mend_commas
from ocr.extraction.correct_ends import mend_end
from ocr.extraction.correct_letters import plain
from ocr.extraction.correct_names import mend_name, mend_people
from ocr.extraction.correct_phrases import mend_phrases
from ocr.extraction.correct_units import CORRECTED_SEPARATOR, mend_units
from ocr.extraction.lexicon import doubts
from ocr.extraction.lexicon_names import known_minority_word, known_name_syllable
from ocr.text import fold, one_line

FROM_SECOND_READING = "from_second_reading"
CORRECTED_SPACING = "corrected_spacing"
CORRECTED_SIGN = "corrected_sign"
CORRECTED_WORDING = "corrected_wording"
CORRECTED_END = "corrected_end"

_OF_WORDS = ("name", "address", "org", "text")
_OF_WORDINGS = ("org", "text")
_PEOPLE_KEYS = ("ethnicity", "nationality")
_SHOP_KEYS = ("business_name", "enterprise_name")  # proper names: a frequent pair of words proves little there
_LEAST_SIMILAR = 0.5  # below that the second reading saw something else
_LONGEST_STRAY = 3
_ABBREVIATIONS_TEXT = "tp tt tx t q h p x kt tm tl tuq hcm bs ths ts cn kp tdp gs pgs"
_ABBREVIATIONS = frozenset(_ABBREVIATIONS_TEXT.split())
_DOT_BETWEEN = re.compile(r"([^\W\d_]+)\.(?=[^\W\d_])")
_DOTTED_NUMBER = re.compile(r"(?<=[^\W\d_])\.(?=\d)|(?<=\d)\.(?=[^\W\d_]{2})")
_BROKEN_L = re.compile(r"(?<!\w)[IL]\.(?=[AEIOUYÀ-Ỹaeiouyà-ỹ])")
_SPECKS = re.compile(r"(?<!\S)[¡¿«»©®°¬‡]+(?=\w)")
_WORD_WITH_DIGIT = re.compile(r"\d[^\W\d_]{3}|[^\W\d_]{2}\d")


@dataclass(frozen=True, slots=True)
class Combined:
    """A value made from the readings of one place.

    `corrected` says that it is not what the first reading said; `reasons` are stable codes that say how it came to be.
    """

    value: str
    corrected: bool
    reasons: tuple[str, ...]


def combine(kind: str, key: str, readings: Sequence[str]) -> Combined:
    """Return the likeliest value of a field.

    Args:
        kind: a value kind of the contract.
        key: the field's key; ethnic groups and nationalities are known by theirs.
        readings: canonical values as read, the surest reading first; at least one.
    """
    first = readings[0]
    # What two readers saw ("đuối nước") is not to be doubted for a pair of words that is frequent ("dưới nước").
    agreed = len(readings) > 1 and len({plain(reading).casefold() for reading in readings}) == 1
    pairs = kind in _OF_WORDINGS and key not in _SHOP_KEYS and not agreed
    value = _prepared(kind, key, first, pairs=pairs)
    reasons = [] if value == plain(first) or kind not in _OF_WORDS else [CORRECTED_WORDING]
    for other in readings[1:]:
        merge = _merge if kind in _OF_WORDS else _better
        merged = merge(kind, key, value, _prepared(kind, key, other, pairs=pairs))
        if merged != value:
            reasons.append(FROM_SECOND_READING)
            value = merged
    if kind in _OF_WORDS:
        value, mended = _mend(kind, key, value, pairs=pairs)
        reasons.extend(mended)
    return Combined(value, bool(reasons), tuple(dict.fromkeys(reasons)))


def _prepared(kind: str, key: str, reading: str, *, pairs: bool) -> str:
    """Return a reading with known wordings put right, so that readings are merged where something else differs."""
    if kind not in _OF_WORDS:
        return reading
    text = plain(reading)
    is_wording = kind != "name" and not key.endswith(_PEOPLE_KEYS)
    return _worded(kind, key, text, pairs=pairs) if is_wording else text


def _worded(kind: str, key: str, text: str, *, pairs: bool) -> str:
    """Return a wording or an address with known wordings put right; lost bends in names of shops too ("CỐ PHẦN")."""
    text = mend_phrases(text, pairs=pairs)
    return mend_bends(text) if kind in _OF_WORDINGS else text


def _better(kind: str, key: str, first: str, second: str) -> str:
    if (
        first.endswith(second) and first.removesuffix(second).isalpha()
    ):  # letters lost before figures make a number less odd and wrong
        return first
    return second if _oddness(kind, key, second) < _oddness(kind, key, first) else first


def _oddness(kind: str, key: str, value: str) -> int:
    """Count what speaks against a value: doubts about the whole, odd words, and misread wordings."""
    count = len(doubts(kind, value, key=key))
    if kind == "symbol":
        return count + bool(re.search(r"^\d+[^\W\d_]{2}", value))  # the stroke behind the number was overlooked
    if kind not in _OF_WORDS or key.endswith(_PEOPLE_KEYS):
        return count
    words = value.split()
    if kind == "name":
        return count + sum(not (known_name_syllable(word) or known_minority_word(word)) for word in words)
    return count + sum(bool(doubts("text", word) or _WORD_WITH_DIGIT.search(word)) for word in words)


def _merge(kind: str, key: str, first: str, second: str) -> str:
    """Return the first reading with those words of the second that make it less odd."""
    if similarity(first, second) < _LEAST_SIMILAR:
        return first
    left, right = first.split(), second.split()
    blocks = SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    chosen = [list(left[start:end]) for _, start, end, _, _ in blocks]
    for number, (tag, start, end, other_start, other_end) in enumerate(blocks):
        if tag == "equal":
            continue
        for variant in _variants(left[start:end], right[other_start:other_end]):
            trial = [*chosen[:number], variant, *chosen[number + 1 :]]
            before, after = _joined(chosen), _joined(trial)
            if not after:
                continue
            change = _oddness(kind, key, after) - _oddness(kind, key, before)
            if change < 0 or (change == 0 and _only_gains_apostrophe(before, after)):
                chosen = trial
    return _joined(chosen)


def _joined(blocks: Sequence[Sequence[str]]) -> str:
    return " ".join(word for block in blocks for word in block)


def _variants(left: Sequence[str], right: Sequence[str]) -> Iterator[list[str]]:
    """Yield what may stand for some words of the first reading; words of substance are never dropped."""
    if len(left) == len(right):
        yield from ([*left[:place], right[place], *left[place + 1 :]] for place in range(len(left)) if len(left) > 1)
    if _letters(left) - _letters(right) <= _LONGEST_STRAY:
        yield list(right)


def _letters(words: Sequence[str]) -> int:
    return sum(char.isalnum() for word in words for char in word)


def _only_gains_apostrophe(before: str, after: str) -> bool:
    """Say whether only the mark of names like H'Hen is added: ink that one reading overlooked."""
    bare = fold(after).replace("'", "").replace(" ", "")
    return after.count("'") > before.count("'") and bare == fold(before).replace("'", "").replace(" ", "")


def _mend(kind: str, key: str, value: str, *, pairs: bool) -> tuple[str, list[str]]:
    reasons: list[str] = []

    def note(after: str, *codes: str) -> None:
        nonlocal value
        if after != value:
            value = after
            reasons.extend(codes)

    if key.endswith(_PEOPLE_KEYS):
        after, codes = mend_people(key, value)
        note(after, *codes)
        return value, reasons
    if kind == "name":
        note(_without_specks(value), CORRECTED_SIGN)
        after, codes = mend_name(value)
        note(after, *codes)
        return value, reasons
    note(_SPECKS.sub("", value) if kind == "text" else _without_specks(value), CORRECTED_SIGN)
    note(_respaced(value), CORRECTED_SPACING)
    note(_worded(kind, key, value, pairs=pairs), CORRECTED_WORDING)
    if kind in ("address", "org") and key not in _SHOP_KEYS:
        after, codes = mend_units(value, is_address=kind == "address")
        note(after, *codes)
    if kind == "address":
        note(mend_commas(value), CORRECTED_SEPARATOR)
        note(mend_end(value), CORRECTED_END)
    return value, reasons


def _without_specks(text: str) -> str:
    """Return the text without signs that no paper has before words, and without a bracket that nothing closes."""
    clean = _SPECKS.sub("", text)
    return one_line(clean.replace("(", "") if clean.count("(") > clean.count(")") else clean)


def _respaced(text: str) -> str:
    """Put spaces for the dots that a dotted line left between words ("Xã.Hòa.Thắng, .thành.phố")."""

    def space(match: re.Match[str]) -> str:
        return match.group() if fold(match.group(1)) in _ABBREVIATIONS else f"{match.group(1)} "

    dotted = [match for match in _DOT_BETWEEN.finditer(text) if fold(match.group(1)) not in _ABBREVIATIONS]
    if not any(len(match.group(1)) > 1 for match in dotted) or "@" in text or "www" in text:
        return text
    spaced = _DOT_BETWEEN.sub(space, _BROKEN_L.sub("L", text))
    if len(dotted) > 1:
        spaced = _DOTTED_NUMBER.sub(" ", spaced)
    return one_line(re.sub(r"(?:^|(?<=[\s,]))\.\s?(?=[^\W\d_])", " ", spaced)).replace(".,", ",")
