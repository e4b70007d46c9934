"""Which field a cell with a label means in a table of people."""

from __future__ import annotations

from rapidfuzz import fuzz

from ocr.extraction.anchors import bare
from ocr.extraction.template import FieldRule, Template

_ALIKE = 84.0
_LEAST_LETTERS = 4


def _bears(text: str, name: str) -> bool:
    """Say whether a cell begins with a label; one of a few letters fills it: "Châu Thành" is no "Cha"."""
    if len(name) <= _LEAST_LETTERS:
        return text == name
    return fuzz.ratio(name, text[: len(name)]) >= _ALIKE


def rule_of(template: Template, block: str, label: str) -> FieldRule | None:
    """Return the block's field whose label a table row bears: the longest that fits."""
    fits = [
        (len(bare(name)), rule)
        for rule in template.fields
        if rule.block == block
        for name in rule.labels
        if _bears(label, bare(name))
    ]
    return max(fits, key=lambda each: each[0])[1] if fits else None
