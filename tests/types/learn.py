"""Learns what words say about types of papers: `make learn-types`.

One weight a word and type, fitted so that the types of pages are likeliest (softmax regression, Adam; Kingma and Ba
2015). Each layout weighs by the root of its share, words are left out at random as recognition loses some.
"""

from __future__ import annotations

import argparse
import multiprocessing
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ocr.classify.document_type import OTHER
from ocr.classify.type_words import TypeWords, share_of, words_of
from tests.types.pages import FIRST_SEED, TYPES, TypedPage, pages_of

_LEAST_LAYOUTS = 4  # a word of fewer says something about a layout, not about a type
_STEPS, _BATCH, _RATE, _PULL, _LOST = 1500, 128, 0.02, 0.05, 0.3
_FINEST = 127.0  # weights are written as whole numbers of one byte
_PAPERS_AT_ONCE = 25

Matrix = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Seen:
    """The word rows of each page, its type's column, and how often it is drawn."""

    rows: Sequence[NDArray[np.int64]]
    columns: NDArray[np.int64]
    shares: NDArray[np.float64]


def learn(pages: Sequence[TypedPage], *, steps: int = _STEPS, seed: int = 0) -> TypeWords:
    """Return weights learned from pages; `other` has none of its own, what speaks for it speaks against all types."""
    words = {word: row for row, word in enumerate(_told_by_several(pages))}
    types = (*sorted({page.document_type for page in pages} - {OTHER}), OTHER)
    seen = _seen(pages, words, types)
    dice = np.random.default_rng(seed)
    weights = np.zeros((len(words) + 1, len(types)), np.float32)
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, steps + 1):
        drawn = dice.choice(len(pages), _BATCH, p=seen.shares)
        inputs = _inputs([_with_losses(seen.rows[page], dice) for page in drawn], len(weights))
        slope = _slope(inputs, weights, seen.columns[drawn])
        mean, square = 0.9 * mean + 0.1 * slope, 0.999 * square + 0.001 * slope**2
        rate = _RATE * min(1.0, 1.1 * (steps - step) / steps)
        weights -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-6)
        weights[:-1] *= 1 - rate * _PULL
    return TypeWords(words, types[:-1], (weights[:, :-1] - weights[:, -1:]).astype(np.float32))


def _told_by_several(pages: Sequence[TypedPage]) -> list[str]:
    layouts: defaultdict[str, set[str]] = defaultdict(set)
    for page in pages:
        for word in words_of(page.lines):
            layouts[word].add(page.layout)
    return sorted(word for word, own in layouts.items() if len(own) >= _LEAST_LAYOUTS)


def _seen(pages: Sequence[TypedPage], words: Mapping[str, int], types: Sequence[str]) -> _Seen:
    of_layout = Counter(page.layout for page in pages)
    of_type = Counter(layout.partition("/")[0] for layout in of_layout)
    shares = np.array([(of_layout[page.layout] * of_type[page.document_type]) ** -0.5 for page in pages])
    rows = [np.array(sorted(words[word] for word in words_of(page.lines) if word in words), int) for page in pages]
    return _Seen(rows, np.array([types.index(page.document_type) for page in pages]), shares / shares.sum())


def _with_losses(rows: NDArray[np.int64], dice: np.random.Generator) -> NDArray[np.int64]:
    return rows[dice.random(len(rows)) > 2 * _LOST * dice.random()]


def _inputs(rows: Sequence[NDArray[np.int64]], width: int) -> Matrix:
    inputs = np.zeros((len(rows), width), np.float32)
    for page, own in enumerate(rows):
        inputs[page, own] = share_of(len(own))
    inputs[:, -1] = 1.0
    return inputs


def _slope(inputs: Matrix, weights: Matrix, columns: NDArray[np.int64]) -> Matrix:
    odds = inputs @ weights
    chances = np.exp(odds - odds.max(axis=1, keepdims=True))
    chances /= chances.sum(axis=1, keepdims=True)
    chances[np.arange(len(columns)), columns] -= 1.0
    slope: Matrix = (inputs.T @ chances / len(columns)).astype(np.float32)
    return slope


def write(learned: TypeWords, path: Path) -> None:
    """Write weights as `load_type_words` reads them; words whose weights all round to nothing are left out."""
    step = float(np.abs(learned.weights).max()) / _FINEST
    whole = np.round(learned.weights / step).astype(np.int8)
    kept = [word for word, row in learned.rows.items() if whole[row].any()]
    weights = whole[[*(learned.rows[word] for word in kept), -1]]
    np.savez_compressed(
        path, words=_letters(kept), types=_letters(learned.types), weights=weights, step=np.float64(step)
    )


def _letters(texts: Sequence[str]) -> NDArray[np.uint8]:
    return np.frombuffer("\n".join(texts).encode(), np.uint8)


def _share_right(learned: TypeWords, pages: Sequence[TypedPage]) -> float:
    said = [max({OTHER: 0.0, **learned.evidence(page.lines)}.items(), key=lambda each: each[1])[0] for page in pages]
    return sum(name == page.document_type for name, page in zip(said, pages, strict=True)) / max(1, len(pages))


def main(arguments: Sequence[str] | None = None) -> int:
    """Learn, say how well types of kept layouts are told by words alone, write; return the exit status."""
    parser = argparse.ArgumentParser(description="Learn what words say about types of papers.")
    parser.add_argument("--papers", type=int, default=500, help="papers of each type")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--out", type=Path, default=Path("ocr/classify/data/type_words.npz"))
    given = parser.parse_args(arguments)
    parts = [(each, first) for first in range(0, given.papers, _PAPERS_AT_ONCE) for each in TYPES]
    with ProcessPoolExecutor(given.jobs, mp_context=multiprocessing.get_context("spawn")) as processes:
        begun = [
            processes.submit(pages_of, each, FIRST_SEED + first, min(_PAPERS_AT_ONCE, given.papers - first))
            for each, first in parts
        ]
        pages = [page for part in begun for page in part.result()]
    kept = [page for page in pages if page.is_kept]
    learned = learn([page for page in pages if not page.is_kept])
    for name, own in (
        ("of the types", [page for page in kept if page.document_type != OTHER]),
        ("of none", [page for page in kept if page.document_type == OTHER]),
    ):
        print(f"{len(own)} pages {name}, on kept layouts: {_share_right(learned, own):.1%} told by words alone")
    write(learned, given.out)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
