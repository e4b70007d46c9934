"""How much two texts differ, as `ocr.text` says it, by a compiled library: a page takes tens of thousands of these."""

from __future__ import annotations

from rapidfuzz.distance import Levenshtein

from ocr.text import fold


def edit_distance(left: str, right: str, limit: int | None = None) -> int:
    """Return `ocr.text.edit_distance`: anything above `limit` comes back as `limit + 1`."""
    return Levenshtein.distance(left, right, score_cutoff=limit)


def similarity(left: str, right: str) -> float:
    """Return `ocr.text.similarity`: 1 for equal texts down to 0 for texts that share nothing, after folding."""
    return Levenshtein.normalized_similarity(fold(left), fold(right))
