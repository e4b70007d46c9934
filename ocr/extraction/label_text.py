"""What stands behind a label on its own line, without what still belongs to the label: signs, notes, a glued word."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace

from ocr.extraction.anchors import NOTE, SET_OFF_RATIO, Anchor, bare
from ocr.extraction.label import Label, Mark
from ocr.extraction.lexicon_syllables import is_vietnamese_syllable
from ocr.text import fold
from ocr.types import Box, Line, Word

_LEAD_WORDS = 3
_NOTE_WORDS = 14  # a note to a label is no longer
_OPENING = ":.;,|[]{}()_-–—~*'\"“”‘’ "
_NOTE_ENDS = {"(": ")", "/": ":", "của": ":"}
SENTENCE_SIGNS = ",;.:)"
"""What ends a value within a sentence."""
_LEAST_SURE, _FEW = 0.5, 3  # of what stands before a label: surer than a speck, or of more letters


def says_english(label: Label) -> bool:
    """Say whether no part of a label is Vietnamese: one has words that no Vietnamese syllable is spelt like."""
    words = [name.split() for name in label.names]
    return all(name.isascii() for name in label.names) and all(any(map(_is_foreign, each)) for each in words)


def _is_foreign(word: str) -> bool:
    letters = word.strip(_OPENING + "'’s")
    return len(letters) > 1 and letters.isalpha() and not letters.isupper() and not is_vietnamese_syllable(letters)


def words_behind(line: Line, label: Label, part: Anchor, taken: Container[Mark]) -> list[Word]:
    """Return the words between a part of a label and the next label of its line; a word glued to the label is cut."""
    start = part.last_word + 1
    while (part.line_index, start) in label.marks:
        start += 1
    end = start
    while end < len(line.words) and (part.line_index, end) not in taken:
        end += 1
    words = list(line.words[start:end])
    last = line.words[part.last_word]
    rest = NOTE.sub("", last.text[part.end_offset :], count=1).lstrip(_OPENING)
    if (bare(rest) or rest.startswith("/")) and start == part.last_word + 1:
        words.insert(0, _tail_of(last, rest))
    if end < len(line.words) and len(words) > 1 and not bare(words[-1].text):
        words.pop()  # the sign before the next label
    if end < len(line.words):
        words = _without_lead(words, line.words[end], line.box.height)
    words = _without_note(words, line.box.height)
    while words and not bare(words[0].text):
        words.pop(0)
    if words and words[0].text[0] in _OPENING:
        words[0] = _tail_of(words[0], words[0].text.lstrip(_OPENING))
    return words


def _without_lead(words: list[Word], label: Word, height: int) -> list[Word]:
    """Return a value without the words that white sets off from it and that run on to the next label."""
    if not words or label.box.left - words[-1].box.right > SET_OFF_RATIO * height:
        return words
    for number in range(len(words) - 1, max(0, len(words) - _LEAD_WORDS - 1), -1):
        if words[number].box.left - words[number - 1].box.right > SET_OFF_RATIO * height:
            return words[:number]
    return words


def has_value(words: Sequence[Word]) -> bool:
    """Say whether any word says something."""
    return any(any(map(str.isalnum, word.text)) for word in words)


def _tail_of(word: Word, rest: str) -> Word:
    """Return the last letters of a word as a word of its own; its box is the same share of the whole box."""
    cut = word.box.right - round(word.box.width * len(rest) / len(word.text))
    return replace(word, text=rest, box=Box(cut, word.box.top, word.box.right, word.box.bottom))


def _without_note(words: list[Word], height: int) -> list[Word]:
    """Return the words behind a note that belongs to the label: "(ghi bằng chữ in hoa):", "của bà Lê Thị An:".

    What follows a stroke is the label in other words, up to a colon, to white or to a number: no value begins with a
    stroke.
    """
    first = words[0].text.casefold() if words else ""
    opening = next((opening for opening in _NOTE_ENDS if first.startswith(opening)), None)
    if opening is None:
        return words
    for index, word in enumerate(words[:_NOTE_WORDS]):
        if _NOTE_ENDS[opening] in word.text:
            rest = word.text.split(_NOTE_ENDS[opening], 1)[1].lstrip(_OPENING)
            return [_tail_of(word, rest), *words[index + 1 :]] if rest else words[index + 1 :]
    if opening != "/":
        return words
    wide = SET_OFF_RATIO * height
    starts = (
        index
        for index in range(1, len(words))
        if words[index].box.left - words[index - 1].box.right > wide or _begins_value(words[index - 1], words[index])
    )
    return next((words[index:] for index in starts), [])


def _begins_value(before: Word, word: Word) -> bool:
    """Say whether a value begins with a word behind a label's English: a number, capitals, a point read for a colon."""
    if word.text[:1].isdigit() or (before.text.endswith((".", ";")) and word.text[:1].isupper()):
        return True
    return len(word.text) > 1 and word.text[:1].isupper() and (word.text.isupper() or _is_marked(word.text))


def _is_marked(text: str) -> bool:
    """Say whether a text has marks as Vietnamese has them, and no letter of other scripts: "Dœte oƒ" is misread."""
    return not text.isascii() and fold(text).isascii()


def says_something(words: Sequence[Word]) -> bool:
    """Say whether words are no numbering that was misread: one has several letters, or all are figures."""
    told = (word for word in words if sum(map(str.isalpha, word.text)) > 1 and word.confidence >= _LEAST_SURE)
    texts = [word.text.strip(SENTENCE_SIGNS) for word in words]
    return any(not word.text.isupper() or len(word.text) > _FEW for word in told) or all(map(str.isdigit, texts))
