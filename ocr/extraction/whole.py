"""Whether a value ends as such values end, so that nothing of it can stand on the next line."""

from __future__ import annotations

import re

from ocr.extraction.lexicon import known_ethnic_group, known_nationality
from ocr.extraction.lexicon_units import belongs_to, known_province, unit_key
from ocr.text import fold, one_line

_PARTS = re.compile(r"\s*[,;]\s*")
_FEWEST_PARTS = 2
_SAYS_PROVINCE = ("tinh ", "t. ", "t.")


def is_whole(kind: str, key: str, value: str) -> bool:
    """Say whether nothing can follow a value.

    That is so for addresses and offices of communes that name their province last, and for known peoples and
    nationalities. Of other values the end tells nothing.

    Args:
        kind: a value kind of the contract.
        key: the field's key; ethnic groups and nationalities are known by theirs.
        value: the canonical value.
    """
    if key.endswith("ethnicity"):
        return known_ethnic_group(value)
    if key.endswith("nationality"):
        return known_nationality(value)
    return kind in ("address", "org") and _ends_with_province(value)


def _ends_with_province(value: str) -> bool:
    """Say whether the last part names a province, and no town of the same name whose province is still to come."""
    parts = [part for part in _PARTS.split(one_line(value)) if part]
    if len(parts) < _FEWEST_PARTS or not known_province(parts[-1]):
        return False
    has_namesake = belongs_to(parts[-1], parts[-1])
    return not has_namesake or fold(parts[-1]).startswith(_SAYS_PROVINCE) or unit_key(parts[-1]) == unit_key(parts[-2])
