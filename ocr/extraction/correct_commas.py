"""The comma between two administrative units put back where one was overlooked.

Papers set a comma before every unit or before none: only where others stand and one alone lacks was it lost in reading.
"""

from __future__ import annotations

import re

from ocr.extraction.lexicon_units import KIND_WORDS, known_province, known_unit

_UNIT = re.compile(rf"(?:^|(?<=\s))(?:{KIND_WORDS})\s+(?=[^\W\d_])", re.IGNORECASE)
_PART = re.compile(r"[^,]+")
_WORD_START = re.compile(r"(?<=\s)(?=[^\W\d_])")


def mend_commas(address: str) -> str:
    """Return an address with the one comma that is missing between its units, or as it is."""
    parts = [(match.start() + len(match.group()) - len(match.group().lstrip()), match.group().strip())
             for match in _PART.finditer(address)]  # fmt: skip
    lost = [start + place for start, part in parts for place in _lost_in(part)]
    if len(lost) != 1 or not any(_is_unit(part) or _lost_in(part) for _, part in parts[1:]):
        return address
    return f"{address[: lost[0]].rstrip()}, {address[lost[0] :]}"


def _lost_in(part: str) -> list[int]:
    """Return where units begin in a text between two commas behind another unit or a number."""
    units = list(_UNIT.finditer(part))
    found = [
        unit.start()
        for number, unit in enumerate(units)
        if unit.start() and _ends_a_place(part[units[number - 1].end() if number else 0 : unit.start()].strip())
    ]
    name = part[units[-1].end() if units else 0 :]
    if found or known_unit(name):
        return found
    offset = len(part) - len(name)
    bare = (match.start() for match in _WORD_START.finditer(name))
    return [offset + at for at in bare if known_province(name[at:]) and known_unit(name[:at].strip())]


def _ends_a_place(text: str) -> bool:
    return text[-1:].isdigit() or known_unit(text)


def _is_unit(part: str) -> bool:
    return _UNIT.match(part) is not None or known_unit(part)
