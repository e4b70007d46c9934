"""What the words of a page say about its type: weights learned from made papers (`make learn-types`).

Titles and signs of templates know the wordings that somebody wrote down. A paper worded or set out otherwise still
speaks of what it is about: hundreds of words and pairs of words, each a little likelier on one type than on others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from ocr.extraction.anchors import bare

_DIGITS = re.compile(r"[0-9]+")
_FEW = 20.0
"""A page with fewer known words counts as one with so many: a handful of words proves nothing."""
_MODEL = "type_words.npz"


@dataclass(frozen=True, slots=True)
class TypeWords:
    """Weights of words by type; `weights[row, column]` belongs to the word of that row, the last row to every page."""

    rows: Mapping[str, int]
    types: tuple[str, ...]
    weights: NDArray[np.float32]

    def evidence(self, lines: Iterable[str]) -> dict[str, float]:
        """Return by type the log odds that a page with these lines is of it and not of none."""
        rows = [self.rows[word] for word in words_of(lines) if word in self.rows]
        said = self.weights[rows].sum(axis=0) * share_of(len(rows)) + self.weights[-1]
        return dict(zip(self.types, map(float, said), strict=True))


def share_of(known: int) -> float:
    """Return what one word counts among so many known ones of a page: long pages are no surer than short ones."""
    return float(max(known, _FEW) ** -0.5)


def words_of(lines: Iterable[str]) -> frozenset[str]:
    """Return the words of lines and the pairs that follow one another; without tones, every number as "0"."""
    return frozenset(word for line in lines for word in _words_and_pairs(line))


def _words_and_pairs(line: str) -> Iterator[str]:
    words = [word for word in (_DIGITS.sub("0", bare(text)) for text in line.split()) if word]
    yield from words
    for one, two in pairwise(words):
        yield f"{one} {two}"


@lru_cache(maxsize=1)
def load_type_words() -> TypeWords:
    """Return what ships."""
    with resources.as_file(resources.files("ocr.classify") / "data" / _MODEL) as path, np.load(path) as model:
        words = bytes(model["words"]).decode().split("\n")
        weights = model["weights"].astype(np.float32) * float(model["step"])
        types = tuple(bytes(model["types"]).decode().split("\n"))
    return TypeWords({word: row for row, word in enumerate(words)}, types, weights)
