"""Vietnamese text: canonical form, folding for comparison, similarity. Standard library only.

Search and extraction must fold identically, so both use this module.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
_SPACE = re.compile(r"\s+")

VIETNAMESE_LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
"""Every lower-case letter of the Vietnamese alphabet, marked vowels included."""


def nfc(text: str) -> str:
    """Return the text in NFC without zero-width and direction characters."""
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", text))


def one_line(text: str) -> str:
    """Return the text in NFC on one line, with single spaces and none at the ends."""
    return _SPACE.sub(" ", nfc(text)).strip()


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Return the text without case and marks (`Đất` → `dat`), for search and comparison; folding twice changes nothing.

    `đ` is a letter of its own, not a `d` with a combining mark, and is mapped by hand.
    """
    decomposed = unicodedata.normalize("NFD", nfc(text).casefold())
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return bare.replace("đ", "d")


_TONES = {"\u0300": 1, "\u0301": 2, "\u0303": 3, "\u0309": 4, "\u0323": 5}
_SYLLABLE = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=65536)
def tone_key(text: str) -> str:
    """Return a form in which old and new tone placement are equal (`Hoà` and `Hòa`), case kept, marks kept.

    The tone of each syllable is moved behind it; the vowel qualities (ă â ê ô ơ ư đ) stay where they are.
    """

    def move(match: re.Match[str]) -> str:
        letters: list[str] = []
        tone = ""
        for char in unicodedata.normalize("NFD", match.group()):
            if char in _TONES:
                tone = str(_TONES[char])
            else:
                letters.append(char)
        return unicodedata.normalize("NFC", "".join(letters)) + tone

    return _SYLLABLE.sub(move, nfc(text))


def edit_distance(left: str, right: str, limit: int | None = None) -> int:
    """Return the number of single-character changes from one text to the other (Levenshtein 1966).

    With a `limit`, anything above it comes back as `limit + 1`, which ends hopeless comparisons early.
    """
    if left == right:
        return 0
    if limit is not None and abs(len(left) - len(right)) > limit:
        return limit + 1
    if len(left) < len(right):
        left, right = right, left
    previous = list(range(len(right) + 1))
    for row, char in enumerate(left, 1):
        current = [row]
        for column, other in enumerate(right, 1):
            current.append(
                min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (char != other)),
            )
        if limit is not None and min(current) > limit:
            return limit + 1
        previous = current
    return previous[-1]


def similarity(left: str, right: str) -> float:
    """Return 1 for equal texts down to 0 for texts that share nothing, after folding."""
    a, b = fold(left), fold(right)
    longest = max(len(a), len(b))
    return 1.0 - edit_distance(a, b) / longest if longest else 1.0
