"""Kinds of values, as the contract names them, by what they are made of."""

from __future__ import annotations

DIGIT_KINDS = frozenset({"date", "id", "taxid", "symbol", "money", "area", "number", "serial"})
SHORT_KINDS = frozenset({"sex", "enum"})
PROSE_KINDS = frozenset({"address", "org", "text"})

FIGURE_KINDS = DIGIT_KINDS | SHORT_KINDS
"""Dates, numbers, one word of a few: what is cut short is no value."""
