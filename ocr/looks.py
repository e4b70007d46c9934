"""Comparing looks: perceptual hashes of pages as hexadecimal digits, made by `ocr.imaging.look`.

A leaf of the standard library, so that the store may compare what it keeps without loading an imaging library.
"""

from __future__ import annotations

LOOK_BITS = 2048

SAME_PAGE_DISTANCE = 300
"""Up to this distance two pages are probably one sheet scanned twice.

Measured on made papers of one layout with other facts: none of 9,072 pairs is nearer than 326, and none of 1,890 pairs
of layouts that were held apart nearer than 318. Of second scans 56 % are found (54 % held apart): forms 63 to 89 %,
ID cards 2 %, whose numbers tell them anyway. Letters of an office that differ in 3 to 17 characters only, such as one
text to two addressees, are NOT told apart (62 % of such pairs are nearer): compare what was read before saying so.
"""


def look_distance(a: str, b: str) -> int:
    """Return in how many bits two looks differ, 0 to `LOOK_BITS`; pages that have nothing in common differ in half.

    Raises:
        ValueError: one is no look.
    """
    return (_bits(a) ^ _bits(b)).bit_count()


def is_probably_same_page(a: str, b: str) -> bool:
    """Say whether two looks are so alike that they were probably taken of one sheet; False says nothing."""
    return look_distance(a, b) <= SAME_PAGE_DISTANCE


def _bits(look: str) -> int:
    if len(look) != LOOK_BITS // 4:
        message = f"a look has {LOOK_BITS // 4} digits, not {len(look)}"
        raise ValueError(message)
    return int(look, 16)
