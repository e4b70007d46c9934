"""How well folded letters fit a label's: the best span of a line, and whether its first and last words are there."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz

EXACT_LENGTH = 4
"""Of labels so short every letter counts: two letters of "Số" say nothing when one is wrong."""
EXACT_SCORE = 100.0
_SHORT_LENGTH = 7
_SHORT_SCORE = 90.0
_LONG_SCORE = 84.0
_WORD_SCORE = 82.0
_FEW_WORDS = 2
_SURE_SCORE = 92.0  # of a whole label in which a letter may be misread
_SLIDE = 2
_WINDOW_LOSS = 8.0


def best_span(text: str, key: str) -> tuple[int, int, float] | None:
    """Return where a text shows a label's letters best, as start, end and score; None where it does not."""
    if len(key) <= EXACT_LENGTH:
        place = text.find(key)
        return None if place < 0 else (place, place + len(key), EXACT_SCORE)
    least = _SHORT_SCORE if len(key) <= _SHORT_LENGTH else _LONG_SCORE
    if len(text) < len(key):  # the shorter of the two is slid along the other: keep the label the shorter one
        ratio = fuzz.ratio(text, key)
        return (0, len(text), ratio) if ratio >= least else None
    place = text.find(key)
    if place >= 0:
        return place, place + len(key), EXACT_SCORE
    alignment = fuzz.partial_ratio_alignment(key, text, score_cutoff=least - _WINDOW_LOSS)
    if alignment is None:
        return None
    return _fitted(text, key, alignment.dest_start, alignment.dest_end, least)


def _fitted(text: str, key: str, left: int, right: int, least: float) -> tuple[int, int, float] | None:
    """Return the best span near a rough one: the search slides a window of the label's length, errors change it."""
    spans = [
        (fuzz.ratio(key, text[start:end]), -abs(end - start - len(key)), start, end)
        for start in range(max(0, left - _SLIDE), min(len(text), left + _SLIDE) + 1)
        for end in range(max(start + 1, right - _SLIDE), min(len(text), right + _SLIDE) + 1)
    ]
    score, _, start, end = max(spans)
    return (start, end, score) if score >= least else None


def ends_alike(words: Sequence[str], first_language: str, text: str, score: float, *, closed: bool) -> bool:
    """Say whether a label's first and last words are there: "tên HOÀNG" is not "tên chồng", alike as they look.

    A letter of one of them may be misread where the rest is there, before a colon ("Họ, chữ đệm và tân:").

    Args:
        words: the label's, as letters.
        first_language: of a label in two languages the letters of the first, which are enough: the other stands in
            smaller print, which poor copies lose; "" for a label in one.
        text: the letters that were read.
        score: how well they fit.
        closed: whether a colon follows them.
    """
    if first_language and fuzz.ratio(first_language, text[: len(first_language)]) >= _LONG_SCORE:
        return True
    first, last = words[0], words[-1]
    ends = ((first, text[: len(first)]), (last, text[-len(last) :]))
    least, most = sorted(fuzz.ratio(*each) for each in ends)
    sure = most == EXACT_SCORE and (len(words) == _FEW_WORDS or (closed and score >= _SURE_SCORE))
    return least >= _WORD_SCORE or (sure and all(_is_near(*each) for each in ends))


def _is_near(word: str, text: str) -> bool:
    """Say whether a word was read with one other letter at most."""
    return len(word) == len(text) and sum(a != b for a, b in zip(word, text, strict=True)) <= 1
