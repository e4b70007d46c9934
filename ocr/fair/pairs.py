"""Small words that lost the tone above a circumflex: "tô chức", "đê nghị", "thê giới".

Of two words in small letters that stand together on papers in one spelling only, the one that is read otherwise is put
right when no more than that tone is missing. Names are written with capitals, so no name is touched.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from ocr.extraction.correct_letters import same_word
from ocr.extraction.correct_phrases import known_pairs
from ocr.text import fold

_RIGHT_AS_THEY_ARE = frozenset(
    ["tôi", "tên", "trên", "bên", "nên", "thêm", "đêm", "đây", "cây", "câu", "lâu", "khâu", "công", "không", "hôm"]
)  # common words that a pair of others must not turn into another
_CIRCUMFLEX = "\u0302"
_TONES = "\u0300\u0301\u0303\u0309"
_WORD = re.compile(r"[^\W\d_]+")


def mend_pairs(text: str) -> str:
    """Return a line with such words put right."""
    words = list(_WORD.finditer(text))
    fixed = [word.group() for word in words]
    for place in range(len(words) - 1):
        if text[words[place].end() : words[place + 1].start()] != " ":
            continue
        right = known_pairs().get(fold(f"{fixed[place]} {fixed[place + 1]}"))
        wrong = [] if right is None else [i for i in (0, 1) if not same_word(fixed[place + i], right[i])]
        if right is None or len(wrong) != 1 or not all(map(str.islower, fixed[place : place + 2])):
            continue
        index = place + wrong[0]
        if _lost_a_tone(fixed[index], right[wrong[0]]) and not _held_by_neighbour(fixed, index, place):
            fixed[index] = right[wrong[0]]
    for word, new in reversed(list(zip(words, fixed, strict=True))):
        text = text[: word.start()] + new + text[word.end() :]
    return text


def _lost_a_tone(said: str, right: str) -> bool:
    """Say whether a word is another one without the tone above its circumflex."""
    letters = unicodedata.normalize("NFD", right)
    bare = "".join(char for char in letters if char not in _TONES)
    return said not in _RIGHT_AS_THEY_ARE and _CIRCUMFLEX in letters and said == unicodedata.normalize("NFC", bare)


def _held_by_neighbour(words: Sequence[str], index: int, place: int) -> bool:
    """Say whether a word makes a known pair, as it is read, with its neighbour on the other side."""
    first = index - 1 if index == place else index
    other = words[max(0, first) : first + 2]
    right = known_pairs().get(fold(" ".join(other))) if first >= 0 and len(other) > 1 else None
    return right is not None and all(same_word(a, b) for a, b in zip(other, right, strict=True))
