"""Finds printed labels in recognised lines, whatever the recogniser did to their marks and spaces.

A line is compared as a string of folded letters and digits without spaces, so that "Giớitính :Nam" and "Gióì tính: Nam"
both show the label "Giới tính". Matching is approximate; how much may differ depends on the label's length.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from ocr.extraction.anchor_match import EXACT_LENGTH, EXACT_SCORE, best_span, ends_alike
from ocr.text import fold
from ocr.types import Line

_SPOKEN_LABEL = 6  # letters of a label that may follow a comma in a sentence
_SENTENCE_LABEL = 12  # and of one that begins a sentence behind another
_GO_ON = ("so", "sinh", "ten")  # wordings that other words lead on to: "quyển số:", "nơi khai sinh:"
_NUMBER_LETTERS = 3
_ABBREVIATION = 5  # letters
_NUMBERING = frozenset("0123456789ivxl")
# A label inside a line must be set off: by a colon behind it or by white before it.
SET_OFF_RATIO = 0.9
"""White between a label and what stands before it, in line heights."""
_FEWEST_GAPS = 3  # of a line that show how wide its spaces are
_JUSTIFIED_RATIO = 1.6  # white is set off from so many of the line's usual spaces on
_WIDEST_RATIO = 2.0  # and from so many line heights on always
_ENGLISH_WORDS = 4  # of a label's other language behind a stroke
_INNER_WHITE = 3.0  # within a label that was misread, in line heights
_OPENINGS = ("/", "(")  # what the label's other language stands behind
_STROKES = ("", "l", "i", "1")  # what rules of a table and the edge of a letter are read as before a word
_OTHER_THINGS = re.compile(r"\b(?:noi|cu tru|dia chi|cho o|que|ngay|nam|dan toc|quoc tich|nghe|giay to|so) (?:\w+ )*$")
"""Words of what is told of somebody but the name, small words behind: "Nơi đang cư trú của | mẹ:" is no label "Mẹ:"."""
_DASHES = ("-", "–", "—")
_ARTICLE = re.compile(r"(?:dieu|phan|muc)[\dlivx]{1,3}")  # "Điều 1. Nội dung", "Phần II: …", as letters
_NUMBERING_MARK = re.compile(r"\(?\d{1,2}[.,)]|\(?[^\W\d_]\)|[IVXLH1l]{1,4}[.,)]|[*+•]")  # "1H." is how "III." is read


NOTE = re.compile(r"\s*\([\d*lI]{1,2}\)?\s*")
"""The number of a note behind a label: "Họ, chữ đệm, tên(1):"."""
_COLON = re.compile(rf"(?:[\W\d]{{0,2}}|{NOTE.pattern}):")  # behind a label, a sign or two or a note between

OPEN_WORDING = "…:"
"""Ends a wording that counts only where words of the page's own follow it up to a colon."""


@dataclass(frozen=True, slots=True)
class Flat:
    """A line as letters and digits only, folded; `words[i]` and `offsets[i]` say which letter of which word i was."""

    text: str
    words: tuple[int, ...]
    offsets: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Anchor:
    """A label found in a line.

    The label covers the words from `first_word` to `last_word`; `end_offset` is the offset in the last word at which
    the rest of that word begins, for labels that ran together with their value.
    """

    label: str
    line_index: int
    first_word: int
    last_word: int
    end_offset: int
    score: float
    start: int
    end: int


def flatten(line: Line) -> Flat:
    """Return the line's letters and digits, folded, with the way back to its words."""
    letters: list[str] = []
    words: list[int] = []
    offsets: list[int] = []
    for number, word in enumerate(line.words):
        for offset, char in enumerate(word.text):
            for bare in fold(char):
                if bare.isalnum():
                    letters.append(bare)
                    words.append(number)
                    offsets.append(offset)
    return Flat("".join(letters), tuple(words), tuple(offsets))


@lru_cache(maxsize=65536)
def bare(text: str) -> str:
    """Return the text's letters and digits, folded, as labels are compared."""
    return "".join(char for char in fold(text) if char.isalnum())


def find_anchors(lines: Sequence[Line], labels: Iterable[str]) -> tuple[Anchor, ...]:
    """Return where labels stand, in reading order, none lying over another: the longer and better match wins.

    A label that ends with a colon counts only where a colon follows.
    """
    wanted = [(label, bare(label)) for label in labels]
    found: list[Anchor] = []
    for index, line in enumerate(lines):
        flat = flatten(line)
        here = [anchor for label, key in wanted for anchor in _matches(line, flat, index, label, key)]
        here.sort(key=_weight, reverse=True)
        taken: list[Anchor] = []
        for anchor in here:
            if all(anchor.end <= other.start or anchor.start >= other.end for other in taken):
                taken.append(anchor)
        found.extend(sorted(taken, key=lambda anchor: anchor.start))
    return tuple(found)


def _weight(anchor: Anchor) -> tuple[float, bool]:
    """Return how much a match counts against others over the same letters: the longer and better, then with a colon."""
    closed = anchor.label.endswith(":") and not anchor.label.endswith(OPEN_WORDING)
    return (anchor.end - anchor.start) * anchor.score, closed


@lru_cache(maxsize=4096)
def _parts_of(label: str) -> tuple[tuple[str, ...], str]:
    """Return a label's words as letters, and those of its first language, "" where it has one only."""
    words = tuple(letters for word in label.split() if (letters := bare(word)))
    return words, bare(label.partition(" / ")[0]) if " / " in label else ""


def _matches(line: Line, flat: Flat, index: int, label: str, key: str) -> Iterable[Anchor]:
    """Yield the places of one label in one line from left to right."""
    start = 0
    while len(flat.text) - start >= len(key) - 2:
        span = best_span(flat.text[start:], key)
        if span is None:
            return
        left, right, score = start + span[0], start + span[1], span[2]
        anchor = _anchor(flat, index, label, left, right, score)
        closed = has_colon(line, anchor)
        alike = score == EXACT_SCORE or (
            ends_alike(*_parts_of(label), flat.text[left:right], score, closed=closed) and _in_one_run(line, anchor)
        )
        colon = not label.endswith(":") or label.endswith(OPEN_WORDING) or closed
        colon = colon and not _tells_another_thing(line, anchor) and not _is_another_word(line, anchor)
        if alike and colon and _is_whole(line, flat, anchor) and _is_set_off(line, flat, anchor):
            yield anchor
        start = right


def _in_one_run(line: Line, anchor: Anchor) -> bool:
    """Say whether no wide white parts a match: two labels side by side may look like a longer one."""
    words = line.words[anchor.first_word : anchor.last_word + 1]
    return all(b.box.left - a.box.right < _INNER_WHITE * line.box.height for a, b in pairwise(words))


def _anchor(flat: Flat, index: int, label: str, left: int, right: int, score: float) -> Anchor:
    last = right - 1
    return Anchor(label, index, flat.words[left], flat.words[last], flat.offsets[last] + 1, score, left, right)


def _is_whole(line: Line, flat: Flat, anchor: Anchor) -> bool:
    """Say whether a match begins with a word, ends with one unless it is exact, and runs over no colon."""
    word, offset = line.words[anchor.first_word].text, flat.offsets[anchor.start]
    begins = bare(word[:offset]) in _STROKES or word[offset - 1] in _OPENINGS
    ends = anchor.end == len(flat.text) or flat.words[anchor.end] != anchor.last_word
    inner = "".join(word.text for word in line.words[anchor.first_word : anchor.last_word])
    inner += line.words[anchor.last_word].text[: anchor.end_offset]
    rest = line.words[anchor.last_word].text[anchor.end_offset :]
    glued = ":" in rest or rest.startswith("/")  # "Mã số/Business code:"
    if _is_parted(line, anchor) or _holds_figures(line, anchor):
        return False
    exact = anchor.score == EXACT_SCORE and anchor.end - anchor.start > EXACT_LENGTH and not rest[:1].islower()
    return begins and (ends or glued or exact) and ":" not in inner


def _holds_figures(line: Line, anchor: Anchor) -> bool:
    """Say whether a match runs over figures that its label has none of: "Sinh ngày 07 tháng 8 năm" tells a day."""
    inner = line.words[anchor.first_word + 1 : anchor.last_word]
    return any(word.text.isdigit() for word in inner) and not any(map(str.isdigit, anchor.label))


def _is_parted(line: Line, anchor: Anchor) -> bool:
    """Say whether white and a capital part a match: "Tình trạng hôn nhân   Hiện tại" is a label and its value."""
    wanted = anchor.label.split()
    words = line.words[anchor.first_word : anchor.last_word + 1]
    if len(wanted) != len(words):
        return False
    return any(
        b.box.left - a.box.right > SET_OFF_RATIO * line.box.height and b.text[:1].isupper() and word[:1].islower()
        for (a, b), word in zip(pairwise(words), wanted[1:], strict=True)
    )


def _is_set_off(line: Line, flat: Flat, anchor: Anchor) -> bool:
    """Say whether the label stands where labels stand, and is not a few words of a sentence."""
    before = flat.text[: anchor.start]
    numbered = (len(before) <= _NUMBER_LETTERS and set(before) <= _NUMBERING) or _ARTICLE.fullmatch(before)
    if len(before) <= 1 or numbered:
        return True  # nothing, or "1.", "a)", "10", "II.", "Điều 1."
    first = line.words[anchor.first_word]
    previous = line.words[anchor.first_word - 1].text if anchor.first_word else ""
    if has_colon(line, anchor):  # "CCCD số: 0123" is no label "Số:", nor is "Nơi khai sinh: xã …" one of "Sinh:"
        short = anchor.end - anchor.start <= EXACT_LENGTH and first.text.islower()
        near = first.box.left - line.words[max(0, anchor.first_word - 1)].box.right < SET_OFF_RATIO * line.box.height
        leads = previous.islower() and previous.isalpha() and near and flat.text[anchor.start : anchor.end] in _GO_ON
        return not (short and (leads or (previous.isupper() and len(previous) <= _ABBREVIATION)))
    opened = first.text[: flat.offsets[anchor.start]].endswith(_OPENINGS)
    if opened or previous.endswith("/") or is_numbering(previous):
        return True  # the other language, or the next number
    dashed = previous in _DASHES and first.text[:1].isupper()
    if (dashed or previous.endswith((",", ";"))) and anchor.end - anchor.start >= _SPOKEN_LABEL:
        return True
    if previous.endswith(".") and first.text[:1].isupper() and anchor.end - anchor.start >= _SENTENCE_LABEL:
        return True
    white = first.box.left - line.words[anchor.first_word - 1].box.right if anchor.first_word else 0
    return white > SET_OFF_RATIO * line.box.height


def _tells_another_thing(line: Line, anchor: Anchor) -> bool:
    """Say whether a label that counts with a colon alone only ends a longer one: "Nơi cư trú của mẹ:" is no "Mẹ:"."""
    small = line.words[anchor.first_word].text.islower()
    return small and anchor.label.endswith(":") and _OTHER_THINGS.search(_lead(line, anchor.first_word)) is not None


def _is_another_word(line: Line, anchor: Anchor) -> bool:
    """Say whether a line of one word has other marks than a label of one word: "Nẵng" ends a city and is no "Nặng"."""
    word = line.words[0].text.strip(" .,;").casefold()
    return len(line.words) == 1 and " " not in anchor.label and word.isalpha() and word != anchor.label.casefold()


def _lead(line: Line, number: int) -> str:
    """Return, folded, the words that stand before a word up to a sign or white."""
    words: list[str] = []
    for before, word in zip(line.words[number - 1 :: -1] if number else (), line.words[number::-1], strict=False):
        if before.text.endswith((":", ",", ";", ".")) or word.box.left - before.box.right > set_off(line):
            break
        words.insert(0, before.text)
    return "".join(f"{fold(word)} " for word in words)


def set_off(line: Line) -> float:
    """Return from how much white on, in pixels, words of a line are set off: more where all its spaces are wide."""
    gaps = sorted(b.box.left - a.box.right for a, b in pairwise(line.words))
    usual = gaps[(len(gaps) - 1) // 2] if len(gaps) >= _FEWEST_GAPS else 0
    return max(SET_OFF_RATIO * line.box.height, min(_JUSTIFIED_RATIO * usual, _WIDEST_RATIO * line.box.height))


def is_numbering(text: str) -> bool:
    """Say whether a word is the number or letter of a label: "2.", "3)", "(4)", "đ)"."""
    return _NUMBERING_MARK.fullmatch(text) is not None


def numbering_words(line: Line, first: int) -> int:
    """Return of how many words the number right before a word is made: "1." of one, "Điều 1." of two, 0 without."""
    if first > 1 and _ARTICLE.fullmatch(bare(f"{line.words[first - 2].text}{line.words[first - 1].text}")):
        return 2
    return int(first > 0 and is_numbering(line.words[first - 1].text))


def has_colon(line: Line, anchor: Anchor) -> bool:
    """Say whether a colon, the surest sign of a label, follows."""
    last = line.words[anchor.last_word]
    following = line.words[anchor.last_word + 1].text if anchor.last_word + 1 < len(line.words) else ""
    if _COLON.match(last.text[anchor.end_offset :] + following):
        return True
    if not (following.startswith("/") or last.text.endswith("/")):
        return False
    english = (word.text for word in line.words[anchor.last_word + 1 : anchor.last_word + 1 + _ENGLISH_WORDS])
    return any(text.endswith(":") for text in english)
