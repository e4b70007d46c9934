"""What names of people are made of, and reasons to think that a name was misread."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from ocr.extraction.lexicon_syllables import is_vietnamese_syllable
from ocr.text import one_line, tone_key

UNKNOWN_SURNAME = "unknown_surname"
SURNAME_MISSING = "surname_missing"
RARE_NAME_SYLLABLE = "rare_name_syllable"
NOT_A_SYLLABLE = "not_a_syllable"
UNUSUAL_MIDDLE_NAME = "unusual_middle_name"
MIXED_CASE = "mixed_case"
DIGIT_IN_NAME = "digit_in_name"
SIGN_IN_NAME = "sign_in_name"
WORD_COUNT = "word_count"

_FEWEST_WORDS = 2
_MISREAD_MIDDLE_NAMES = ("thi", "van")  # right as given names, but behind a surname nearly always Thị and Văn
# First words that are surnames too rarely to believe: the surname before them was lost under a seal or a signature.
_MIDDLE_NAMES = (
    "thị văn ngọc quốc minh thành đức hữu xuân thanh bảo anh quang hồng mỹ thu diệu khánh gia hoài như thùy nhật trọng "
    "tuấn bích thúy kiều tiến đăng duy công bá tấn mạnh vĩnh viết"
)
_USUAL_MIDDLE_NAMES = frozenset(_MIDDLE_NAMES.split())
_MOST_WORDS = 6
_WORD = re.compile(r"[^\W\d_]+")
_I_OR_Y = re.compile(r"^(h|k|l|m|qu|s|t|v)y(?=\d?$)")


@dataclass(frozen=True, slots=True)
class _Names:
    surnames: frozenset[str]
    syllables: frozenset[str]
    minority_first: frozenset[str]
    minority_parts: frozenset[str]


def known_surname(name: str) -> bool:
    """Tell whether a name begins with a known surname of one or two words, marks included."""
    keys = _keys(name)
    surnames = _names().surnames
    return bool(keys) and (keys[0] in surnames or " ".join(keys[:2]) in surnames)


def known_name_syllable(word: str) -> bool:
    """Tell whether a word is frequent in names of people, surnames and names of streets included, marks included."""
    key = syllable_key(word)
    return key in _names().syllables or key in _names().surnames


def known_minority_word(word: str) -> bool:
    """Tell whether a word (`H'Hen` counts as two) is usual in names of the highland peoples, Khmer or Cham."""
    keys, names = _keys(word), _names()
    return bool(keys) and all(key in names.minority_first or key in names.minority_parts for key in keys)


def name_doubts(name: str) -> tuple[str, ...]:
    """Return why a person's name looks misread, empty when every part of it is usual."""
    return tuple(dict.fromkeys(_reasons(one_line(name))))


def _reasons(name: str) -> Iterator[str]:
    words = name.split()
    if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS:
        yield WORD_COUNT
    if any(char.isdigit() for char in name):
        yield DIGIT_IN_NAME
    if re.search(r"[^\w\s'’\-]|_", name):
        yield SIGN_IN_NAME
    if is_mixed_case(name):
        yield MIXED_CASE
    names, keys, letters = _names(), _keys(name), _WORD.findall(name)
    usual = names.syllables | names.surnames
    if any(" ".join(keys[:length]) in names.minority_first for length in (1, 2)):
        usual = usual | names.minority_first | names.minority_parts
    elif not known_surname(name):
        yield UNKNOWN_SURNAME
    if letters and one_line(letters[0]).lower() in _USUAL_MIDDLE_NAMES:
        yield SURNAME_MISSING
    if len(keys) > _FEWEST_WORDS and keys[1] in _MISREAD_MIDDLE_NAMES:
        yield UNUSUAL_MIDDLE_NAME
    for word, key in zip(letters[1:], keys[1:], strict=True):
        if key not in usual:
            yield RARE_NAME_SYLLABLE if is_vietnamese_syllable(word) else NOT_A_SYLLABLE


def is_mixed_case(name: str) -> bool:
    """Tell whether a name is printed neither in capitals nor with a capital for each word."""
    words = [word for word in _WORD.findall(name) if len(word) > 1]
    return not (all(word == word.upper() for word in words) or all(_is_title(word) for word in words))


def _is_title(word: str) -> bool:
    return word[0] == word[0].upper() and word[1:] == word[1:].lower()


def syllable_key(word: str) -> str:
    """Return what both spellings of a syllable share: case, tone placement, i or y ("Mĩ", "Mỹ")."""
    return _I_OR_Y.sub(r"\1i", tone_key(word).casefold())


def _keys(name: str) -> list[str]:
    return [syllable_key(word) for word in _WORD.findall(one_line(name))]


@lru_cache(maxsize=1)
def _names() -> _Names:
    minority = _lines("minority_names.txt")
    split = minority.index("[parts]")
    return _Names(
        surnames=_entries(_lines("surnames.txt"), ";"),
        syllables=_entries(_lines("name_syllables.txt"), " "),
        minority_first=_entries(minority[1:split], ";"),
        minority_parts=_entries(minority[split + 1 :], ";"),
    )


def _lines(file: str) -> list[str]:
    text = resources.files("ocr.extraction").joinpath(f"data/{file}").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _entries(lines: list[str], separator: str) -> frozenset[str]:
    parts = (part for line in lines for part in line.split(separator))
    return frozenset(" ".join(_keys(part)) for part in parts if part.strip())
