"""Numbers and symbols that are a part of what is printed: "3940/UB" of "3940/UB.GCN", "4166/2025" of "LLTP-4166/2025".

A rule that knows some forms of a number takes of another form what it knows. Both readers bear it out, as it is
printed; that it goes on without a space tells.
"""

from __future__ import annotations

import re

from ocr.extraction.normalize import normalize

_GOES_ON = re.compile(r"[./-]?[^\W_a-z]{2}")
_WENT_BEFORE = re.compile(r"[^\W_a-z]{2}[./-]?$")


def is_torn(value: str, raw: str) -> bool:
    """Say whether capitals or figures stand right before or behind a symbol in the text that it was taken from.

    Args:
        value: a canonical value of the kind `symbol`.
        raw: the text as it was read. Where the value does not stand in it, nothing is said.
    """
    text = normalize("symbol", raw) or ""
    before, found, behind = text.partition(value)
    return bool(found) and any(_is_of_symbol(match) for match in (_WENT_BEFORE.search(before), _GOES_ON.match(behind)))


def _is_of_symbol(match: re.Match[str] | None) -> bool:
    """Say whether letters are those of symbols: capitals and figures."""
    return match is not None and all(sign.isupper() or sign.isdigit() or sign in "./-" for sign in match.group())
