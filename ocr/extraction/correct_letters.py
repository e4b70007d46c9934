"""What letters look like to a recogniser, and words put back in the style of the print."""

from __future__ import annotations

import re
import unicodedata

from ocr.text import fold, tone_key

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")

_ALIKE = str.maketrans({"l": "i", "1": "i", "|": "i", "!": "i", "0": "o"})
_IMPOSTORS = str.maketrans({"Ð": "Đ", "ð": "đ", "ʼ": "'"})  # eth is drawn like d with stroke; Vietnamese has no eth
_BENDS = "\u0303\u0309"  # tilde and hook
_MOSTLY = 0.85
_DAGGER = re.compile(r"†(.?)")


def plain(text: str) -> str:
    """Return the text with letters of other alphabets replaced by the Vietnamese ones drawn alike."""
    crossed = _DAGGER.sub(lambda match: ("T" if match.group(1).isupper() else "t") + match.group(1), text)
    return crossed.translate(_IMPOSTORS)


def look(text: str) -> str:
    """Return the letters without marks, case, spaces and signs, those drawn alike (`l`, `I`, `1`) as one."""
    return "".join(char for char in fold(text).translate(_ALIKE) if char.isalnum())


def same_word(left: str, right: str) -> bool:
    """Tell whether two words are the same but for case and tone placement."""
    return tone_key(left).casefold() == tone_key(right).casefold()


def in_style(word: str, like: str, *, capitals: bool) -> str:
    """Return a word in the case of another; `capitals` says that the whole text is in capitals."""
    if capitals or (len(like) > 1 and like == like.upper()):
        return word.upper()
    if like[:1] != like[:1].lower():
        return word[:1].upper() + word[1:]
    return word.lower()


def is_capitals(text: str) -> bool:
    """Tell whether a text is printed in capitals, a misread letter or two aside."""
    letters = [char for char in text if char.isalpha()]
    upper = sum(char == char.upper() for char in letters)
    return len(letters) > 1 and upper >= _MOSTLY * len(letters)


def without_bends(word: str) -> str:
    """Return a word in small letters with every hook and tilde as an acute: copies lose the bend that tells them."""
    return "".join("\u0301" if char in _BENDS else char for char in unicodedata.normalize("NFD", word.casefold()))


def lost_bends(said: str, right: str) -> bool:
    """Tell whether a word is another one, or that with acutes for its hooks and tildes: "đối" for "đổi", "cúa"."""
    return without_bends(right) == unicodedata.normalize("NFD", said.casefold()) or same_word(said, right)
