"""How well a text answers what was asked, and which part of it to show: pure functions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from storage.search_query import Asked
from storage.search_words import ENDS_FROM, JOINED_AT_MOST, Word, words_of

SNIPPET_LENGTH = 120

_BEFORE = 40
_CUT = "…"
_LINE_END = Word("", "", 0, 0)
_PLACES_AT_MOST = 200

_PHRASE, _SEQUENCE, _WORDS, _STARTS, _NEITHER = 0.9, 0.7, 0.6, 0.5, 0.3
_MARKED, _IN_HEAD, _ALL_OF_LINE = 0.06, 0.025, 0.015


@dataclass(frozen=True, slots=True)
class Match:
    """How well a text answers, 0 to 1, and what to show of it."""

    score: float
    snippet: str


@dataclass(frozen=True, slots=True)
class _Found:
    """Where a text answers: the words from `first` to `last`."""

    score: float
    first: int
    last: int


def match_text(asked: Asked, head: str, body: str) -> Match:
    """Return how well a thing with this head and body answers, and its own words around the place.

    A phrase of whole words is best, then words begun one after the other, then scattered whole words, then scattered
    beginnings. Within each, marks as they were typed come first, then what stands in the head.
    """
    in_head = _find(asked, _lines(head))
    text = head + "\n" + body
    best, words = in_head, _lines(head)
    if best is None or best.score < _PHRASE:
        everywhere = [*words, _LINE_END, *_shifted(words_of(body), len(head) + 1)]
        found = _find(asked, everywhere)
        if found is not None and (best is None or found.score > best.score + _IN_HEAD):
            best, words, in_head = found, everywhere, None
    if best is None:
        return Match(_NEITHER, beginning(head, body))
    score = best.score + (_IN_HEAD if in_head is not None else 0)
    if in_head is not None and best.score >= _PHRASE and _is_all_of_line(words, best):
        score += _ALL_OF_LINE
    return Match(round(score, 3), _snippet(text, words, best.first, best.last))


def beginning(head: str, body: str) -> str:
    """Return what to show of a thing when nothing was asked: how its head begins."""
    text = head or body
    words = _lines(text)
    return _snippet(text, words, 0, 0) if words else ""


def _lines(head: str) -> list[Word]:
    """Return the words of a head; between two lines stands a word that nothing matches, so no phrase spans them."""
    words: list[Word] = []
    start = 0
    for line in head.split("\n"):
        words += _shifted(words_of(line), start)
        start += len(line) + 1
        words.append(_LINE_END)
    return words[:-1]


def _shifted(words: Sequence[Word], by: int) -> list[Word]:
    return [word._replace(start=word.start + by, end=word.end + by) for word in words]


def _find(asked: Asked, words: Sequence[Word]) -> _Found | None:
    """Return the best answer of these words, None if a group of what was asked does not occur."""
    return _phrase(asked, words) or _scattered(asked, words)


def _phrase(asked: Asked, words: Sequence[Word]) -> _Found | None:
    wanted = asked.words
    best: _Found | None = None
    for first in range(len(words)):
        here = words[first : first + len(wanted)]
        if len(here) == len(wanted) and all(map(_begins, here, wanted)):
            whole = all(map(_is_whole, here[:-1], wanted)) and (len(wanted) > 1 or _is_whole(here[0], wanted[0]))
            found = _Found(_rated(_PHRASE if whole else _SEQUENCE, asked, here), first, first + len(wanted) - 1)
        elif len(asked.groups) == 1 and (last := _number_from(words, first, wanted)) is not None:
            found = _Found(_PHRASE + _MARKED, first, last)
        else:
            continue
        if best is None or found.score > best.score:
            best = found
    if best is not None and len(wanted) == 1 and best.score < _PHRASE:
        return _Found(best.score - _SEQUENCE + _STARTS, best.first, best.last)
    return best


def _rated(base: float, asked: Asked, here: Sequence[Word]) -> float:
    return base + (_MARKED if not asked.has_marks or all(map(_is_marked, here, asked.words)) else 0)


def _scattered(asked: Asked, words: Sequence[Word]) -> _Found | None:
    whole, marked = True, True
    places: list[tuple[int, int, int]] = []
    for number, group in enumerate(asked.groups):
        own = list(_group_places(group, words))[:_PLACES_AT_MOST]
        if not own:
            return None
        places += ((first, last, number) for first, last in own)
        if len(group) == 1:
            matching = [words[first] for first, _ in own]
            whole &= any(_is_whole(word, group[0]) for word in matching)
            marked &= any(_is_marked(word, group[0]) for word in matching)
    base = _WORDS if whole else _STARTS
    first, last = _densest(sorted(places), words)
    return _Found(base + (_MARKED if marked or not asked.has_marks else 0), first, last)


def _group_places(group: Sequence[Word], words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    if len(group) == 1 and not group[0].is_number:
        yield from ((index, index) for index, word in enumerate(words) if _begins(word, group[0]))
        return
    joined = [(index, last) for index in range(len(words)) if (last := _number_from(words, index, group)) is not None]
    if joined:
        yield from joined
        return
    parts = [[index for index, word in enumerate(words) if _begins(word, part)] for part in group]
    if all(parts):
        yield from ((index, index) for own in parts for index in own)


def _number_from(words: Sequence[Word], first: int, wanted: Sequence[Word]) -> int | None:
    """Return the last word of a number that begins at a word and holds what was asked, None if there is none.

    Separators do not count; what was asked may begin inside the first word if it is long enough to be meant.
    """
    asked = "".join(word.folded for word in wanted)
    if not any(char.isdigit() for char in asked):
        return None
    joined = ""
    for last in range(first, min(first + JOINED_AT_MOST, len(words))):
        if not words[last].folded:
            return None
        joined += words[last].folded
        place = joined.find(asked)
        if place == 0 or (place > 0 and len(asked) >= ENDS_FROM and place < len(words[first].folded)):
            return last
    return None


def _densest(places: Sequence[tuple[int, int, int]], words: Sequence[Word]) -> tuple[int, int]:
    """Return the first and last word of the stretch that shows most of what was asked at once."""
    best, most = (places[0][0], places[0][1]), 0
    for start, (first, _, _) in enumerate(places):
        last, seen = first, set()
        for _, end, number in places[start:]:
            if words[end].end - words[first].start > SNIPPET_LENGTH - 2 * len(_CUT):
                break
            last = max(last, end)
            seen.add(number)
        if len(seen) > most:
            best, most = (first, last), len(seen)
    return best


def _begins(word: Word, wanted: Word) -> bool:
    return word.folded.startswith(wanted.folded)


def _is_whole(word: Word, wanted: Word) -> bool:
    return word.folded == wanted.folded


def _is_marked(word: Word, wanted: Word) -> bool:
    if word.folded == wanted.folded:
        return word.marked == wanted.marked
    letters, tone = _tone_apart(wanted)
    other, other_tone = _tone_apart(word)
    return other.startswith(letters) and tone in {"", other_tone}


def _tone_apart(word: Word) -> tuple[str, str]:
    letters = word.marked if word.is_number else word.marked.rstrip("12345")
    return letters, word.marked[len(letters) :]


def _is_all_of_line(words: Sequence[Word], found: _Found) -> bool:
    before = words[found.first - 1] if found.first else _LINE_END
    after = words[found.last + 1] if found.last + 1 < len(words) else _LINE_END
    return before is _LINE_END and after is _LINE_END


def _snippet(text: str, words: Sequence[Word], first: int, last: int) -> str:
    """Return the text around some of its words, whole words only, at most `SNIPPET_LENGTH` characters."""
    room = SNIPPET_LENGTH - 2 * len(_CUT)
    real = [index for index, word in enumerate(words) if word.folded]
    left = right = real.index(first) if first in real else 0
    while right + 1 < len(real) and real[right + 1] <= last and _width(words, real, left, right + 1) <= room:
        right += 1
    begun = words[real[left]].start
    while left and begun - words[real[left - 1]].start <= _BEFORE and _width(words, real, left - 1, right) <= room:
        left -= 1
    while right + 1 < len(real) and _width(words, real, left, right + 1) <= room:
        right += 1
    start, end = words[real[left]].start, words[real[right]].end
    shown = " ".join(text[start:end].split())[:room]  # cut only where one word alone is longer
    return (_CUT if left else "") + shown + (_CUT if right + 1 < len(real) else "")


def _width(words: Sequence[Word], real: Sequence[int], left: int, right: int) -> int:
    return words[real[right]].end - words[real[left]].start
