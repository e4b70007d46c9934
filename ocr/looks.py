"""Comparing looks: perceptual hashes of pages as hexadecimal digits, made by `ocr.imaging.look`.

A leaf of the standard library, so that the store may compare what it keeps without loading an imaging library.
"""

from __future__ import annotations

LOOK_BITS = 2048
SAME_PAGE_DISTANCE = 300


def look_distance(a: str, b: str) -> int:
    """Return in how many bits two looks differ, 0 to `LOOK_BITS`; pages that have nothing in common differ in half.

    Raises:
        ValueError: one is no look.
    """
    return (_bits(a) ^ _bits(b)).bit_count()


def is_probably_same_page(a: str, b: str) -> bool:
    """Say whether two looks are so alike that they were taken of one sheet; False says nothing."""
    return look_distance(a, b) <= SAME_PAGE_DISTANCE


def _bits(look: str) -> int:
    if len(look) != LOOK_BITS // 4:
        message = f"a look has {LOOK_BITS // 4} digits, not {len(look)}"
        raise ValueError(message)
    return int(look, 16)
