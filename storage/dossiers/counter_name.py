"""How a counter (quầy) may be called."""

from __future__ import annotations

COUNTER_NAME_LENGTH = 64
"""So many letters the name of a counter may have."""


def is_counter_name(name: str) -> bool:
    """Say whether a counter may be called so: it begins with a letter or digit, and all of it can be seen."""
    return 0 < len(name) <= COUNTER_NAME_LENGTH and name[0].isalnum() and name.isprintable()
