"""How well a text answers what was asked, and which part of it to show: pure functions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from storage.search.query import Asked
from storage.search.words import ENDS_FROM, JOINED_AT_MOST, Word, words_of

SNIPPET_LENGTH = 120

_BEFORE = 40
_CUT = "…"
_ROOM = SNIPPET_LENGTH - 2 * len(_CUT)
_LINE_END = Word("", "", 0, 0)
_PLACES_AT_MOST = 40

_PHRASE, _SEQUENCE, _WORDS, _STARTS, _NEITHER = 0.9, 0.7, 0.6, 0.5, 0.3
_MARKED, _IN_HEAD, _ALL_OF_LINE = 0.06, 0.025, 0.015


@dataclass(frozen=True, slots=True)
class Match:
    """How well a text answers, 0 to 1, and where: the words from `first` to `last`."""

    score: float
    text: str
    words: Sequence[Word]
    first: int
    last: int

    @property
    def snippet(self) -> str:
        """The text around the place: whole words, at most `SNIPPET_LENGTH` characters, "…" where more was."""
        return _snippet(self.text, self.words, self.first, self.last) if self.words else ""


@dataclass(frozen=True, slots=True)
class _Found:
    score: float
    first: int
    last: int


def match_text(asked: Asked, head: str, body: str) -> Match:
    """Return how well a thing with this head and body answers.

    A phrase of whole words is best, then words begun one after the other, then scattered whole words, then scattered
    beginnings. Within each, marks as they were typed come first, then what stands in the head.
    """
    words = _lines(head)
    found = _find(asked, words)
    if found is not None and (found.score >= _WORDS or len(asked.words) == 1):  # reading on costs more than it tells
        whole_line = found.score >= _PHRASE and _is_all_of_line(words, found)
        score = found.score + _IN_HEAD + (_ALL_OF_LINE if whole_line else 0)
        return Match(round(score, 3), head, words, found.first, found.last)
    text = f"{head}\n{body}"
    everywhere = [*words, _LINE_END, *words_of(body, len(head) + 1)]
    anywhere = _find(asked, everywhere)
    if found is not None and (anywhere is None or anywhere.score <= found.score + _IN_HEAD):
        return Match(round(found.score + _IN_HEAD, 3), head, words, found.first, found.last)
    if anywhere is not None:
        return Match(round(anywhere.score, 3), text, everywhere, anywhere.first, anywhere.last)
    return Match(_NEITHER, text, everywhere, 0, 0)


def no_question(head: str, body: str) -> Match:
    """Return the match of a thing when nothing was asked: it shows how its head begins."""
    return Match(1.0, head or body, _lines(head or body), 0, 0)


def _lines(head: str) -> list[Word]:
    """Return the words of a head; between two lines stands a word that nothing matches, so no phrase spans them."""
    words: list[Word] = []
    start = 0
    for line in head.split("\n"):
        words += words_of(line, start)
        words.append(_LINE_END)
        start += len(line) + 1
    return words[:-1]


def _find(asked: Asked, words: Sequence[Word]) -> _Found | None:
    """Return the best answer of these words, None if a group of what was asked does not occur."""
    return _phrase(asked, words) or _scattered(asked, words)


def _phrase(asked: Asked, words: Sequence[Word]) -> _Found | None:
    wanted = asked.words
    best: _Found | None = None
    for first in _begun(words, wanted[0]):
        here = words[first : first + len(wanted)]
        if len(here) == len(wanted) and all(map(_begins, here, wanted)):
            whole = all(map(_is_whole, here[:-1], wanted)) and (len(wanted) > 1 or _is_whole(here[0], wanted[0]))
            found = _Found(_rated(_PHRASE if whole else _SEQUENCE, asked, here), first, first + len(wanted) - 1)
            if best is None or found.score > best.score:
                best = found
    if best is not None and best.score >= _PHRASE:
        return best
    if len(asked.groups) == 1 and (number := next(_numbers(words, wanted), None)) is not None:
        return _Found(_PHRASE + _MARKED, *number)
    if best is not None and len(wanted) == 1:
        return _Found(best.score - _SEQUENCE + _STARTS, best.first, best.last)
    return best


def _begun(words: Sequence[Word], wanted: Word) -> list[int]:
    begin = wanted.folded
    return [index for index, word in enumerate(words) if word[0].startswith(begin)]


def _rated(base: float, asked: Asked, here: Sequence[Word]) -> float:
    return base + (_MARKED if not asked.has_marks or all(map(_is_marked, here, asked.words)) else 0)


def _scattered(asked: Asked, words: Sequence[Word]) -> _Found | None:
    whole, marked = True, True
    places: list[tuple[int, int, int]] = []
    for number, group in enumerate(asked.groups):
        own = _group_places(group, words)
        if not own:
            return None
        places += ((first, last, number) for first, last in own[:_PLACES_AT_MOST])
        if len(group) == 1:
            matching = [words[first] for first, _ in own]
            whole = whole and any(_is_whole(word, group[0]) for word in matching)
            marked = marked and any(_is_marked(word, group[0]) for word in matching)
    base = _WORDS if whole else _STARTS
    first, last = _densest(sorted(places), words, len(asked.groups))
    return _Found(base + (_MARKED if marked or not asked.has_marks else 0), first, last)


def _group_places(group: Sequence[Word], words: Sequence[Word]) -> list[tuple[int, int]]:
    if len(group) > 1 or group[0].is_number:
        joined = list(_numbers(words, group))
        if joined:
            return joined
    parts = [_begun(words, part) for part in group]
    return [(index, index) for own in parts for index in own] if all(parts) else []


def _numbers(words: Sequence[Word], wanted: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Yield first and last word of the numbers that hold what was asked; separators do not count.

    What was asked may begin inside a word if it is long enough to be meant.
    """
    asked = "".join(word.folded for word in wanted)
    if not any(char.isdigit() for char in asked) or asked not in "".join([word[0] for word in words]):
        return
    for first in range(len(words)):
        joined = ""
        for last in range(first, min(first + JOINED_AT_MOST, len(words))):
            if not words[last].folded:
                break
            joined += words[last].folded
            place = joined.find(asked)
            if place == 0 or (place > 0 and len(asked) >= ENDS_FROM and place < len(words[first].folded)):
                yield first, last
                break


def _densest(places: Sequence[tuple[int, int, int]], words: Sequence[Word], groups: int) -> tuple[int, int]:
    """Return the first and last word of the stretch that shows most of what was asked at once."""
    best, most = (places[0][0], places[0][1]), 0
    for start, (first, _, _) in enumerate(places):
        last, seen = first, set()
        for _, end, number in places[start:]:
            if words[end].end - words[first].start > _ROOM:
                break
            last = max(last, end)
            seen.add(number)
        if len(seen) > most:
            best, most = (first, last), len(seen)
        if most == groups:
            break
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
    real = [index for index, word in enumerate(words) if word.folded]
    left = right = real.index(first) if first in real else 0
    while right + 1 < len(real) and real[right + 1] <= last and _width(words, real, left, right + 1) <= _ROOM:
        right += 1
    begun = words[real[left]].start
    while left and begun - words[real[left - 1]].start <= _BEFORE and _width(words, real, left - 1, right) <= _ROOM:
        left -= 1
    while right + 1 < len(real) and _width(words, real, left, right + 1) <= _ROOM:
        right += 1
    start, end = words[real[left]].start, words[real[right]].end
    shown = " ".join(text[start:end].split())[:_ROOM]  # cut only where one word alone is longer
    return (_CUT if left else "") + shown + (_CUT if right + 1 < len(real) else "")


def _width(words: Sequence[Word], real: Sequence[int], left: int, right: int) -> int:
    return words[real[right]].end - words[real[left]].start
