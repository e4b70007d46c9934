"""Pictures that are pages of one stack by their names: IMG_0012.jpg and IMG_0013.jpg, scan-9.png and scan-10.png.

Copiers and telephones number the pages that they take one after the other. A PDF holds whole papers, so its number says
nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

_NUMBERED = re.compile(
    r"(?P<before>.*?)(?P<number>\d{1,9})(?P<after>\D*\.(?:jpe?g|png|bmp|webp|heic|heif|tiff?))",
    re.IGNORECASE | re.DOTALL,
)
_Named = TypeVar("_Named")


class _Numbered(NamedTuple):
    before: str
    number: int
    after: str


def is_next_page(before: str, name: str) -> bool:
    """Say whether a picture's name counts on by one from the name of the one before it."""
    first, second = _parse(before), _parse(name)
    if first is None or second is None:
        return False
    return first.number + 1 == second.number and (first.before, first.after) == (second.before, second.after)


def in_page_order(things: Sequence[_Named], name_of: Callable[[_Named], str]) -> list[_Named]:
    """Return things that came in one go with the pages of a stack in their order, at the place of the first of them.

    File managers hand over what was chosen with the one that was clicked last at the front.
    """
    runs: dict[object, list[tuple[int, _Named]]] = {}
    for place, thing in enumerate(things):
        parsed = _parse(name_of(thing))
        key: object = place if parsed is None else (parsed.before, parsed.after)
        runs.setdefault(key, []).append((0 if parsed is None else parsed.number, thing))
    return [thing for run in runs.values() for _, thing in sorted(run, key=lambda each: each[0])]


def _parse(name: str) -> _Numbered | None:
    match = _NUMBERED.fullmatch(name)
    return None if match is None else _Numbered(match["before"], int(match["number"]), match["after"].casefold())
