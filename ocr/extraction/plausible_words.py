"""Words that may be part of a field's value, by themselves."""

from __future__ import annotations

from collections.abc import Sequence

from ocr.extraction.extract import canonical
from ocr.extraction.kinds import DIGIT_KINDS
from ocr.extraction.normalize import normalize
from ocr.extraction.template import FieldRule

_DATE_WORDS = ("tháng", "năm")
_LEAST_SAID = 0.6  # of the signs of a wording letters and figures: less is what a recogniser makes of a seal
_WHOLE_IN_A_WORD = (DIGIT_KINDS | {"sex"}) - {"date"}


def may_be_of_value(rules: Sequence[FieldRule], text: str) -> bool:
    """Say whether a word may be of a value of a field; `rules` are all rules of that field, which are of one kind.

    A number must be one, a name's word begins with a capital and holds no figure. Of wordings any word may be.
    """
    kind = rules[0].kind
    if kind in _WHOLE_IN_A_WORD:
        return any(canonical(rule, text) is not None for rule in rules)
    if kind == "date":
        return any(map(str.isdigit, text)) or any(word in text for word in _DATE_WORDS)
    if kind == "name":
        return text[:1].isupper() and not any(map(str.isdigit, text)) and normalize(kind, text) is not None
    if kind in ("org", "address"):
        return sum(map(str.isalnum, text)) >= _LEAST_SAID * len(text)
    return True
