"""Tones that lost their bend: "thay đối", "bố sung", "hộ khấu", "cúa", "tính Gia Lai".

On copies and photographs a hook or a tilde above a vowel becomes a stroke that every reader takes for an acute. So two
readers that agree prove nothing here. A word is put right only from an acute to a hook or tilde, never back, and
only where one known word or pair of words fits that way and the reading itself makes none.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from ocr.extraction.correct_letters import WORD, in_style, is_capitals, lost_bends, same_word, without_bends
from ocr.extraction.correct_phrases import could_be_name, is_rare, known_wordings
from ocr.extraction.lexicon_units import known_province

_LONGEST_PROVINCE = 4
_OFTEN = 5  # in so many wordings
_LOOSE_TEXT = (
    "về và của các cho theo tại trong được có là do để từ đến với khi này đó một những không người năm ngày "
    "tháng số trên dưới ở vào ra bị bởi hoặc hay mà thì nếu nơi sau trước giữa ngoài đã sẽ đang chưa cũng còn"
)
_LOOSE = frozenset(_LOOSE_TEXT.split())
"""Words that stand beside any other: "Chính phủ về" says nothing of "phong phú về". They are right as they are."""
_PROVINCE = "tỉnh"


def mend_bends(text: str) -> str:
    """Return a wording or the name of an office with such words put right, in the case of the print."""
    words = list(WORD.finditer(text))
    capitals = is_capitals(text)
    fixed = [match.group() for match in words]
    beside = [text[one.end() : two.start()] == " " for one, two in pairwise(words)]
    for place, word in enumerate(fixed):
        right = _province(fixed, place, beside) or _only_word(word)
        fixed[place] = in_style(right, word, capitals=capitals) if right else word
    for place in (place for place, near in enumerate(beside) if near):
        pair = fixed[place : place + 2]
        for index, right in _better(pair):
            if (capitals or not could_be_name(pair, index, place)) and not _is_held(fixed, place, index, beside):
                fixed[place + index] = in_style(right, pair[index], capitals=capitals)
    for match, word in reversed(list(zip(words, fixed, strict=True))):
        text = text[: match.start()] + word + text[match.end() :]
    return text


def _province(words: Sequence[str], place: int, beside: Sequence[bool]) -> str | None:
    """Return the word for a province where its name follows: "tính" is a word too."""
    if same_word(words[place], _PROVINCE) or not lost_bends(words[place], _PROVINCE):
        return None
    end = place + 1
    while end < len(words) and beside[end - 1] and end - place <= _LONGEST_PROVINCE:
        end += 1
        if known_province(" ".join(words[place + 1 : end])):
            return _PROVINCE
    return None


def _only_word(word: str) -> str | None:
    """Return the one word that a word without meaning can have been."""
    if not is_rare(word) or word.casefold() in _LOOSE:
        return None
    right = [each for each in _words().get(without_bends(word), ()) if lost_bends(word, each)]
    return right[0] if len(right) == 1 else None


def _better(pair: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield which word of a pair lost its bend and what it was, where the pair is none as it is read."""
    choices = _pairs().get((without_bends(pair[0]), without_bends(pair[1])), ())
    if any(same_word(pair[0], one) and same_word(pair[1], two) for one, two in choices):
        return
    fitting = [each for each in choices if all(map(lost_bends, pair, each))]
    if len(fitting) == 1:
        changed = ((at, right) for at, right in enumerate(fitting[0]) if not same_word(pair[at], right))
        yield from ((at, right) for at, right in changed if pair[at].casefold() not in _LOOSE)


def _is_held(words: Sequence[str], place: int, index: int, beside: Sequence[bool]) -> bool:
    """Say whether a word makes a known pair, as it is read, with its neighbour on the other side."""
    first = place - 1 if index == 0 else place + 1
    if not 0 <= first < len(beside) or not beside[first]:
        return False
    one, two = words[first : first + 2]
    choices = _pairs().get((without_bends(one), without_bends(two)), ())
    return any(same_word(one, left) and same_word(two, right) for left, right in choices)


@lru_cache(maxsize=1)
def _pairs() -> Mapping[tuple[str, str], tuple[tuple[str, str], ...]]:
    """Return the pairs of words that stand together on papers by their letters, bends of tones aside."""
    pairs: defaultdict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
    for wording in known_wordings():
        for one, two in pairwise(wording):
            if _LOOSE & {one.casefold(), two.casefold()}:
                continue
            pairs[without_bends(one), without_bends(two)].add((one.casefold(), two.casefold()))
    return {letters: tuple(sorted(own)) for letters, own in pairs.items()}


@lru_cache(maxsize=1)
def _words() -> Mapping[str, tuple[str, ...]]:
    """Return the words that papers are full of by their letters, bends of tones aside."""
    counts = Counter(word.casefold() for wording in known_wordings() for word in wording)
    words: defaultdict[str, set[str]] = defaultdict(set)
    for word in (word for word, count in counts.items() if count >= _OFTEN):
        words[without_bends(word)].add(word)
    return {letters: tuple(sorted(own)) for letters, own in words.items()}
