"""Another value of a field that stands elsewhere on its paper: only one of them can be the field's."""

from __future__ import annotations

from collections.abc import Sequence

from ocr.extraction.lexicon import doubts
from ocr.extraction.sheet import Place
from ocr.extraction.template import FieldRule
from ocr.text import fold

Option = tuple[Place, str]
"""A place where a field may stand, with the canonical value that was read there."""


def has_rival(rule: FieldRule, taken: Option, options: Sequence[Option]) -> bool:
    """Say whether another place holds another value as surely found as the one that was taken.

    As surely: the same rule led to it, by a label that fitted as well, and it looks as usual for its kind. The label
    then means two things, mostly the same fact of two people whose columns or headings were not told apart.

    Args:
        rule: how the field is found.
        taken: the place and the value that were taken.
        options: all places where the rule found a value, the taken one among them.
    """
    place, value = taken
    odd = len(doubts(rule.kind, value, key=rule.key))
    words = {word.box for word in place.words}
    return any(
        other.label_score >= place.label_score
        and fold(said) != fold(value)
        and len(doubts(rule.kind, said, key=rule.key)) <= odd
        and not any(word.box in words for word in other.words)
        for other, said in options
    )
