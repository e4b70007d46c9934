"""The line of names in a machine-readable zone: its fillers are often taken for a K, and no check digit covers it."""

from __future__ import annotations

import re

from ocr.fair.names import words_by_letters

_NAMES = re.compile(r"^[A-Z]+<<?[A-Z<]+<$")
_LENGTH = 30
_FEWEST_LETTERS = 3  # before a K that is none: names of the highlands like Dak are short


def mend_zone(text: str) -> str:
    """Return a line of a zone with fillers for each K that no part of a name begins or ends with."""
    if not _NAMES.match(text) or len(text) != _LENGTH:
        return text
    surname, _, given = re.sub(r"[A-Z]+", lambda match: _part(match.group()), text).partition("<<")
    return f"{surname}<<{'<'.join(filter(None, given.split('<')))}".ljust(_LENGTH, "<")


def _part(text: str) -> str:
    """Return a part of a name, or two with fillers between them."""
    if _known(text) or "K" not in text:
        return text
    for place in (place for place, char in enumerate(text) if char == "K"):
        before, after = text[:place], text[place + 1 :]
        whole = len(before) >= _FEWEST_LETTERS or not place or after
        if whole and all(not part or _known(part) for part in (before, after)):
            return f"{before}<{after}"
    inner = text.strip("K")
    return inner if len(inner) >= _FEWEST_LETTERS and _known(inner) else text


def _known(text: str) -> bool:
    return text.lower() in words_by_letters()
