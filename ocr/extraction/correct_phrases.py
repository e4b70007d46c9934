"""Wordings of papers put right where only marks were misread.

A wording is put right only where its letters, marks aside, fit one known wording and no other, and where something else
speaks against the reading: a word that is no Vietnamese one, or a wording too long to be there by chance.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from ocr.extraction.alike import edit_distance
from ocr.extraction.correct_letters import WORD, in_style, is_capitals, same_word
from ocr.extraction.lexicon import doubts
from ocr.extraction.lexicon_names import known_name_syllable
from ocr.extraction.lexicon_units import known_unit_word
from ocr.text import fold

_LONG = 3  # so many words are a wording of their own, whatever stands around them
_LETTERS_A_SLIP = 6  # a wording of four words and more may have one wrong letter for so many
_LONG_ENOUGH_FOR_SLIPS = 4


@dataclass(frozen=True, slots=True)
class _Wording:
    """A wording, its letters without case and marks, and how many of them may be misread."""

    words: tuple[str, ...]
    letters: str
    slips: int

    @classmethod
    def of(cls, words: tuple[str, ...]) -> _Wording:
        return cls(words, fold(" ".join(words)), sum(map(len, words)) // _LETTERS_A_SLIP)


@dataclass(frozen=True, slots=True)
class _Wordings:
    by_fold: Mapping[str, tuple[str, ...]]
    by_length: Mapping[int, tuple[_Wording, ...]]
    lengths: tuple[int, ...]  # from the longest down


def mend_phrases(text: str, *, pairs: bool = True) -> str:
    """Return the text with misread marks in known wordings put right, in the case of the print.

    Args:
        text: a canonical value.
        pairs: use frequent pairs of words too; not for addresses and names of shops, full of names as they are.
    """
    words = list(WORD.finditer(text))
    said = [word.group() for word in words]
    fixed = list(said)
    capitals = is_capitals(text)
    for first, phrase in _known_phrases(text, words):
        for place, word in enumerate(phrase, first):
            if not same_word(word, fixed[place]):
                fixed[place] = in_style(word, said[place], capitals=capitals)
    if pairs:
        _mend_pairs(text, words, fixed, capitals=capitals)
    return _put_back(text, words, fixed)


def _put_back(text: str, words: Sequence[re.Match[str]], fixed: Sequence[str]) -> str:
    for match, word in reversed(list(zip(words, fixed, strict=True))):
        text = text[: match.start()] + word + text[match.end() :]
    return text


def _known_phrases(text: str, words: Sequence[re.Match[str]]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield where a known wording begins and how it is spelt, the longest at each place; none overlap."""
    known = _phrases()
    said = [word.group() for word in words]
    ends = _ends(text, words)
    first = 0
    while first < len(words):
        for length in known.lengths:
            if first + length > ends[first]:
                continue
            phrase = _fitting(said[first : first + length], known)
            if phrase is not None:
                yield first, phrase
                first += length - 1
                break
        first += 1


def _ends(text: str, words: Sequence[re.Match[str]]) -> list[int]:
    """Return for each word behind which one the words end that follow it with nothing but spaces or dashes between."""
    ends = [len(words)] * len(words)
    for place in range(len(words) - 2, -1, -1):
        adjacent = text[words[place].end() : words[place + 1].start()] in (" ", ", ", " - ")
        ends[place] = ends[place + 1] if adjacent else place + 1
    return ends


def _fitting(said: Sequence[str], known: _Wordings) -> tuple[str, ...] | None:
    exact = known.by_fold.get(fold(" ".join(said)))
    if exact is not None:
        odd = any(is_odd(word) for word, right in zip(said, exact, strict=True) if not same_word(word, right))
        return exact if len(exact) >= _LONG or odd else None
    if len(said) < _LONG_ENOUGH_FOR_SLIPS:
        return None
    joined = fold(" ".join(said))
    near = [each for each in known.by_length[len(said)] if _could_be(joined, each) and _few_slips(said, each)]
    return near[0].words if len(near) == 1 else None


def _could_be(said: str, phrase: _Wording) -> bool:
    """Say at little cost whether a text can be a wording with few slips."""
    if abs(len(said) - len(phrase.letters)) > phrase.slips:
        return False
    return edit_distance(said, phrase.letters, phrase.slips) <= phrase.slips


def _few_slips(said: Sequence[str], phrase: _Wording) -> bool:
    slips = 0
    for word, right in zip(said, phrase.words, strict=True):
        here = edit_distance(fold(word), fold(right), 1)
        if here > 1 or (here and not is_odd(word)):  # a Bộ is no misread Sở
            return False
        slips += here
    return slips <= phrase.slips


@lru_cache(maxsize=65536)
def is_odd(word: str) -> bool:
    """Tell whether a word is no Vietnamese one, or one that hardly stands on papers."""
    return word.casefold() not in _vocabulary() or bool(doubts("text", word))


def _mend_pairs(text: str, words: Sequence[re.Match[str]], fixed: list[str], *, capitals: bool) -> None:
    for place in range(len(words) - 1):
        pair = fixed[place : place + 2]
        if text[words[place].end() : words[place + 1].start()] != " ":
            continue
        right = known_pairs().get(fold(" ".join(pair)))
        if right is None:
            continue
        changed = [not same_word(a, b) for a, b in zip(pair, right, strict=True)]
        if all(changed) or not any(changed) or (not capitals and could_be_name(pair, changed.index(True), place)):
            continue
        index = changed.index(True)
        around = slice(max(0, place - 1), place + 1) if index == 0 else slice(place + 1, place + 3)
        trial = [*fixed]
        trial[place + index] = in_style(right[index], pair[index], capitals=capitals)
        held_twice = _is_pair(trial[around]) and not _is_pair(fixed[around])  # "văn hóa xã hội" is no "hòa xã"
        if held_twice or (not _is_pair(fixed[around]) and is_rare(pair[index])):
            fixed[:] = trial


def is_rare(word: str) -> bool:
    """Tell whether a word is odd and no part of usual names either, which text on papers is full of."""
    return is_odd(word) and not known_name_syllable(word) and not known_unit_word(word)


def _is_pair(words: Sequence[str]) -> bool:
    right = known_pairs().get(fold(" ".join(words)))
    return right is not None and all(same_word(a, b) for a, b in zip(words, right, strict=True))


def could_be_name(pair: Sequence[str], index: int, place: int) -> bool:
    """Say whether a word of a pair is capitalised as names are, not as the first word of an institution.

    `index` is that word's in the pair, `place` the pair's first word's in its text.
    """
    titled = [word[0] != word[0].lower() for word in pair]
    if all(titled) or (titled[1] and index == 1):
        return True
    return titled[0] and index == 0 and place > 0


def known_wordings() -> Iterator[Sequence[str]]:
    """Yield the wordings and pairs of words that papers are full of, word by word."""
    for line in _lines("word_pairs.txt"):
        first, *seconds = line.split()
        yield from ((first, second) for second in seconds)
    yield from (WORD.findall(line) for line in _lines("phrases.txt"))


@lru_cache(maxsize=1)
def _phrases() -> _Wordings:
    by_fold: dict[str, tuple[str, ...]] = {}
    by_length: dict[int, list[_Wording]] = defaultdict(list)
    for line in _lines("phrases.txt"):
        phrase = tuple(WORD.findall(line))
        by_fold[fold(" ".join(phrase))] = phrase
        by_length[len(phrase)].append(_Wording.of(phrase))
    lengths = tuple(sorted(by_length, reverse=True))
    return _Wordings(by_fold, {length: tuple(by_length[length]) for length in lengths}, lengths)


@lru_cache(maxsize=1)
def known_pairs() -> Mapping[str, tuple[str, str]]:
    """Return pairs of words that have one spelling only on papers, by their letters without case and marks."""
    pairs: dict[str, tuple[str, str]] = {}
    for line in _lines("word_pairs.txt"):
        first, *seconds = line.split()
        pairs.update({fold(f"{first} {second}"): (first, second) for second in seconds})
    return pairs


@lru_cache(maxsize=1)
def _vocabulary() -> frozenset[str]:
    lines = [*_lines("word_pairs.txt"), *_lines("phrases.txt"), *_lines("address_words.txt")]
    return frozenset(word.casefold() for line in lines for word in WORD.findall(line))


def _lines(file: str) -> list[str]:
    text = resources.files("ocr.extraction").joinpath(f"data/{file}").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
