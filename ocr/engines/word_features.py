"""What the tagger of fields is told about each word of a page: its letters, its shape, and where it stands.

Digits are all the same to it: it learns where numbers stand and what stands around them, not whose they are. Lengths
are in line heights (the median height of the page's words) or in parts of the page.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from ocr.text import fold
from ocr.types import Box, Line, Word

MOST_WORDS = 640
"""Words of a page that are looked at, from its beginning."""
BUCKETS = 1 << 14
"""Rows of the table of letter groups; 0 stands for none."""
GROUPS = 14
"""Letter groups of one word."""

_NEIGHBOURS = 3  # letters of a group
_FIGURE_WORD = 3  # a number so short may be that of a row; a longer one is like any other
_FAR = 6.0  # line heights; wider gaps tell nothing more
_LONG_WORD, _LONG_PAGE = 20, 500
_TALL = 4.0
_DIGIT = re.compile(r"\d")
_FILLING = frozenset("._…·-")

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class WordFeatures:
    """One row a word, in reading order.

    `groups` are rows of the table of letter groups, shape (words, GROUPS), int64, 0 where there are fewer. `shapes`
    are what `shape_of` says and what `_surroundings` adds, shape (words, SHAPES). `places` are the left and right edge
    and the middle's height in line heights, and the word's number, shape (words, 4).
    """

    groups: NDArray[np.int64]
    shapes: Floats
    places: Floats


def word_features(words: Sequence[Word], line_numbers: Sequence[int], frame: Box) -> WordFeatures:
    """Return the features of a page's words, at most MOST_WORDS of them; there must be at least one.

    `line_numbers` say in which line each stands; `frame` is the page, its corner at 0, 0.
    """
    boxes = np.array([(w.box.left, w.box.top, w.box.right, w.box.bottom) for w in words], np.float32)
    texts = [word.text for word in words]
    return features_of(texts[:MOST_WORDS], boxes[:MOST_WORDS], line_numbers[:MOST_WORDS], (frame.right, frame.bottom))


def features_of(
    texts: Sequence[str], boxes: Floats, line_numbers: Sequence[int], size: tuple[float, float]
) -> WordFeatures:
    """Return the features of words given as texts and boxes (left, top, right, bottom) on a page of a size."""
    height = float(np.median(boxes[:, 3] - boxes[:, 1])) or 1.0
    middle = np.asarray((boxes[:, 1] + boxes[:, 3]) / 2, np.float32)
    shapes = np.stack([shape_of(text) for text in texts])
    around = _surroundings(boxes, middle, height, line_numbers, size)
    places = np.stack([boxes[:, 0] / height, boxes[:, 2] / height, middle / height, np.arange(len(texts))], axis=1)
    groups = np.stack([groups_of(text) for text in texts])
    return WordFeatures(groups, np.concatenate([shapes, around], axis=1), places.astype(np.float32))


def lines_and_words(lines: Sequence[Line]) -> tuple[tuple[Word, ...], tuple[int, ...]]:
    """Return the words of lines with the number of the line that each stands in."""
    numbered = [(word, number) for number, line in enumerate(lines) for word in line.words]
    return tuple(word for word, _ in numbered), tuple(number for _, number in numbered)


@lru_cache(maxsize=5_000)
def groups_of(text: str) -> NDArray[np.int64]:
    """Return the letter groups of a word: all of it without and with its marks, and each three letters of it."""
    plain, marked = fold(text), text.lower()
    if len(text) > _FIGURE_WORD or _DIGIT.search(text) is None:
        plain, marked = _DIGIT.sub("0", plain), _DIGIT.sub("0", marked)
    framed = f"<{plain}>"
    parts = ["w" + plain, "a" + marked.strip(".,:;()")]
    parts += [framed[at : at + _NEIGHBOURS] for at in range(len(framed) - _NEIGHBOURS + 1)]
    groups = np.zeros(GROUPS, np.int64)
    kept = [_row(part) for part in parts[:GROUPS]]
    groups[: len(kept)] = kept
    return groups


def _row(group: str) -> int:
    return 1 + zlib.crc32(group.encode()) % (BUCKETS - 1)


@lru_cache(maxsize=5_000)
def shape_of(text: str) -> Floats:
    """Return what a word looks like, whatever it says: digits, capitals, marks, length."""
    letters = [sign for sign in text if sign.isalpha()]
    capitals = sum(sign.isupper() for sign in letters)
    return np.array(
        [
            sum(sign.isdigit() for sign in text) / max(1, len(text)),
            bool(letters) and capitals == len(letters),
            bool(letters) and letters[0].isupper(),
            text.endswith(":"),
            ":" in text,
            text.endswith((",", ";")),
            text.endswith("."),
            text.startswith(("(", "[")),
            text.endswith((")", "]")),
            "/" in text,
            "-" in text,
            min(len(text), _LONG_WORD) / _LONG_WORD,
            _FILLING.issuperset(text),
        ],
        np.float32,
    )


def _surroundings(
    boxes: Floats, middle: Floats, height: float, line_numbers: Sequence[int], size: tuple[float, float]
) -> Floats:
    """Return where each word stands on its page and on its line."""
    lines = np.asarray(line_numbers)
    changes = lines[1:] != lines[:-1]
    first, last = np.r_[True, changes], np.r_[changes, True]
    before = np.r_[0.0, boxes[1:, 0] - boxes[:-1, 2]] / height
    before = np.where(first, _FAR, np.clip(before, -1, _FAR))
    behind = np.r_[before[1:], _FAR]
    width, depth = size
    tall = np.clip((boxes[:, 3] - boxes[:, 1]) / height, 0, _TALL)
    share = np.full(len(boxes), min(len(boxes), _LONG_PAGE) / _LONG_PAGE)
    columns = [
        boxes[:, 0] / width, boxes[:, 2] / width, middle / depth, tall, first, last, before / _FAR, behind / _FAR,
        share,
    ]  # fmt: skip
    return np.stack(columns, axis=1).astype(np.float32)


SHAPES = len(shape_of("x")) + 9
"""Numbers that tell a word's shape and surroundings."""
