"""From text to what is indexed and asked for: words, folded and marked, numbers joined, neighbours paired.

Both the writing and the asking side take their words from here, so that they agree. A change of what `indexed` returns
needs a migration that rebuilds the index: entries are taken out of it by the words that they were put in with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from ocr.text import fold, nfc, tone_key

KINDS = ("owner", "dossier", "paper")
ENDS_FROM = 4
"""The end of a number finds it from so many characters on."""

JOINED_AT_MOST = 8
"""So many parts of a number are joined."""

NUMBER_LENGTH = 16
"""So much of a joined number is indexed and asked for."""

_SPAN = 500_000_000
_WORD = re.compile(r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*")
_NUMBERS = re.compile(r"(?<!\S)[^\s\d]*\d\S*(?:\s+[^\s\d]*\d\S*)*")
_NO_LETTER = re.compile(r"[\W_]+")


class Word(NamedTuple):
    """A word of a text: folded; in lower case with its marks, the tone behind; where it stands in the NFC text."""

    folded: str
    marked: str
    start: int
    end: int

    @property
    def is_number(self) -> bool:
        """Whether there is a digit in it."""
        return any(char.isdigit() for char in self.folded)


class Indexed(NamedTuple):
    """The words under which an entry stands in each of the three tables."""

    head: str
    text: str
    exact: str


def entry_id(kind: str, ref_id: int) -> int:
    """Return the id of a thing's entry: ids of one kind lie together, newer things above older ones."""
    return KINDS.index(kind) * _SPAN + ref_id


def entry_ids(kind: str) -> tuple[int, int]:
    """Return the lowest and the highest id that an entry of the kind can have."""
    lowest = entry_id(kind, 0)
    return lowest, lowest + _SPAN - 1


def words_of(text: str, offset: int = 0) -> list[Word]:
    """Return the words of a text that is in NFC; `offset` is where the text begins in the one that places count in."""
    found = []
    for match in _WORD.finditer(text):
        folded, marked = _forms(match.group())
        if folded:
            start, end = match.span()
            found.append(Word(folded, marked, start + offset, end + offset))
    return found


@lru_cache(maxsize=65536)
def _forms(word: str) -> tuple[str, str]:
    return _NO_LETTER.sub("", fold(word)), _NO_LETTER.sub("", tone_key(word.lower()))


def groups_of(text: str) -> Iterator[list[Word]]:
    """Yield the words one by one, but words that may be parts of one number together.

    Those are the words of neighbouring chunks with a digit in each: "062 087 001 234", "1250/KH-UBND".
    """
    run: list[Word] = []
    for chunk in re.finditer(r"\S+", text):
        words = words_of(chunk.group(), chunk.start())
        if any(word.is_number for word in words):
            run += words
            continue
        if run:
            yield run
            run = []
        yield from ([word] for word in words)
    if run:
        yield run


def ends_of(number: str) -> set[str]:
    """Return the ends of a number or code by which people ask for it, without its separators."""
    joined = "".join(word.folded for word in words_of(nfc(number)))
    return {joined[start:] for start in range(len(joined) - ENDS_FROM + 1)}


def owner_term(owner_id: int) -> str:
    """Return the term of things that concern an owner."""
    return f"_o{owner_id}"


def type_term(document_type: str) -> str:
    """Return the term of papers of a type."""
    return "_t" + _NO_LETTER.sub("_", fold(document_type))


def unit_term(unit_id: int) -> str:
    """Return the term of things of a unit."""
    return f"_u{unit_id}"


def month_term(day: date) -> str:
    """Return the term of things of a month; without its last two digits it begins those of a year."""
    return f"_m{day:%Y%m}"


DELETED_TERM = "_bin"


def indexed(head: str, body: str, terms: Iterable[str]) -> Indexed:
    """Return what stands in the index for an entry with these texts.

    Head: words of names, numbers and values, and the terms. Text: the same and the words of the pages; nothing where
    there are no pages. Exact: neighbouring words as `a_b`, marked words as `=a1`, those of the head also as `^a_b` and
    `^=a1`; the terms too. A prefix index would be wasted on these, and phrases cost less this way than positions.
    """
    terms = set(terms)
    head_words: set[str] = set()
    exact: set[str] = set()
    for line in head.split("\n"):
        words = words_of(line)
        head_words |= {word.folded for word in words} | _joined_numbers(line)
        exact |= _exact(words)
    exact |= {"^" + each for each in exact}
    text_words: set[str] = set()
    if body:
        words = words_of(body)
        text_words = head_words | {word.folded for word in words} | _joined_numbers(body) | terms
        exact |= _exact(words)
    return Indexed(*(" ".join(sorted(each)) for each in (head_words | terms, text_words, exact | terms)))


def _exact(words: list[Word]) -> set[str]:
    return {f"{left.folded}_{right.folded}" for left, right in pairwise(words)} | {f"={word.marked}" for word in words}


def _joined_numbers(text: str) -> set[str]:
    """Return what numbers with separators are without them, from each of their parts on."""
    found = set()
    for run in _NUMBERS.finditer(text):
        parts = [word.folded for word in words_of(run.group())]
        for start in range(len(parts) - 1):
            found.add("".join(parts[start : start + JOINED_AT_MOST])[:NUMBER_LENGTH])
    return found
