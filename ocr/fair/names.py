"""Words that carry marks no Vietnamese word has, and names that are misread again and again, put right.

A word is changed only into a known word of the same letters, marks aside, that is nearer than any other.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib import resources

from rapidfuzz.distance import Levenshtein

from ocr.extraction.correct_letters import in_style
from ocr.extraction.lexicon_names import known_minority_word, known_name_syllable
from ocr.extraction.lexicon_syllables import is_vietnamese_syllable
from ocr.extraction.lexicon_units import known_province, known_unit_word
from ocr.text import fold

_WORD = re.compile(r"[^\W\d_]+")
_SURNAMES = {"đỉnh": "đinh", "nguyên": "nguyễn"}
_NO_NAME_BEHIND = frozenset({"chủ", "phó", "giám", "trưởng", "bí", "quán", "liệu", "tắc", "nhân", "giá"})
_ANY_TINH = frozenset({"tính", "tĩnh", "tinh", "tình", "tịnh"})
_FEWEST_LETTERS = 3
_WORD_LISTS = ("surnames.txt", "name_syllables.txt", "minority_names.txt", "word_pairs.txt", "phrases.txt", "units.txt")


def mend_names(text: str) -> str:
    """Return a line with impossible words, two surnames and the word for a province put right."""
    words = list(_WORD.finditer(text))
    for place in reversed(range(len(words))):
        word = words[place]
        right = _surname(text, words, place) or _province(text, words, place) or _possible(word.group())
        if right is not None:
            text = text[: word.start()] + in_style(right, word.group(), capitals=False) + text[word.end() :]
    return text


def _surname(text: str, words: Sequence[re.Match[str]], place: int) -> str | None:
    """Return the surname that a word stands for: the first of several words of a name, or of a street's."""
    word = words[place].group()
    right = _SURNAMES.get(word.lower())
    if right is None or word[0].islower() or place + 1 == len(words):
        return None
    after = words[place + 1].group()
    alike = word.isupper() == after.isupper() and not after[0].islower()
    near = text[words[place].end() : words[place + 1].start()] == " "
    begins = place == 0 or text[words[place - 1].end() : words[place].start()] != " " or _is_lower(words[place - 1])
    known = known_name_syllable(after) and after.lower() not in _NO_NAME_BEHIND
    return right if alike and near and begins and known else None


def _is_lower(word: re.Match[str]) -> bool:
    return word.group().islower()


def _province(text: str, words: Sequence[re.Match[str]], place: int) -> str | None:
    """Return "tỉnh" for a word like it before the name of a province."""
    word = words[place].group()
    if word.lower() not in _ANY_TINH or place + 2 >= len(words) or (place and fold(words[place - 1].group()) == "ha"):
        return None
    name = text[words[place].end() : words[place + 2].end()]
    return "tỉnh" if name.startswith(" ") and known_province(name.strip()) else None


def _possible(word: str) -> str | None:
    """Return the known word nearest to one that no Vietnamese word is written like; None where that is unclear."""
    if len(word) < _FEWEST_LETTERS or word.isascii() or is_vietnamese_syllable(word):
        return None
    if known_minority_word(word) or known_unit_word(word):
        return None
    lower = word.lower()
    near = [
        each
        for each in words_by_letters().get(fold(word), ())
        if not each.isascii() and Levenshtein.distance(each, lower) == 1
    ]
    return near[0] if len(near) == 1 else None


@lru_cache(maxsize=1)
def words_by_letters() -> Mapping[str, tuple[str, ...]]:
    """Return the known words, names of people and places among them, by their letters without case and marks."""
    words: dict[str, set[str]] = defaultdict(set)
    for file in _WORD_LISTS:
        for line in resources.files("ocr.extraction").joinpath(f"data/{file}").read_text(encoding="utf-8").splitlines():
            for word in () if line.startswith("#") else _WORD.findall(line.lower()):
                words[fold(word)].add(word)
    return {letters: tuple(spellings) for letters, spellings in words.items()}
