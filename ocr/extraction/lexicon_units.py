"""Provinces, districts and communes by name: before the mergers of 1 July 2025 and since, as papers name both."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from rapidfuzz import fuzz, process

from ocr.text import one_line, tone_key

KINDS = {
    "t": "tỉnh", "c": "thành phố", "q": "quận", "h": "huyện", "i": "thị xã",
    "p": "phường", "x": "xã", "r": "thị trấn", "d": "đặc khu",
}  # fmt: skip
"""Kinds of units by their letter in the data file."""
KIND_WORDS = "|".join(sorted(KINDS.values(), key=len, reverse=True))
"""The same for a pattern."""

_PREFIX = re.compile(
    r"^(?:(?:tỉnh|thành phố|quận|huyện|thị xã|phường|xã|thị trấn|đặc khu)\s+"
    r"|(?:tp|tt|tx|t|q|h|p|x)\s*\.\s*|(?:tp|tt|tx)\s+)",
    re.IGNORECASE | re.MULTILINE,
)
OLD_NAMES = {"huế": ("thừa thiên huế",), "hồ chí minh": ("hcm",), "đắk lắk": ("đắc lắc",), "bắc kạn": ("bắc cạn",)}
_I_OR_Y = re.compile(r"(?<![^\W\d_])(h|k|l|m|qu|s|t|v)y(?=\d?(?![^\W\d_]))")
_DAK = re.compile(r"(?<!\w)đă[kc]2?(?!\w)")
_YA = re.compile(r"(?<!\w)ya(?!\w)")
_ZEROS = re.compile(r"\b0+(?=\d)")  # Phường 02
_PARTS = re.compile(r"[^\W_]+")
_LEAST_SIMILAR = 60


@dataclass(frozen=True, slots=True)
class _Units:
    """What is known of all units: printed names by key, and per key the keys of what it belongs to."""

    names: Mapping[str, str]
    provinces: frozenset[str]
    above: Mapping[str, frozenset[str]]
    words: frozenset[str]


def unit_key(name: str) -> str:
    """Return what all spellings of a unit's name share: kind, case, tone placement, i or y, Đắk or Đăk are left out."""
    return _keys_of_lines(one_line(name))


def _keys_of_lines(names: str) -> str:
    """Return the keys of names that stand on a line each, in NFC, with single spaces; thousands are fast together."""
    key = _I_OR_Y.sub(r"\1i", tone_key(_PREFIX.sub("", names)).casefold())
    key = _ZEROS.sub("", _YA.sub("ia", _DAK.sub("đăk", key)))
    return "\n".join(" ".join(_PARTS.findall(line)) for line in key.split("\n"))


def known_unit(name: str) -> bool:
    """Tell whether a unit has this name, with its marks; its kind ("xã", "TP.") may stand before it."""
    return unit_key(name) in _units().names


def known_province(name: str) -> bool:
    """Tell whether a province has this name: today's, of before July 2025, or one parted earlier (Nghệ Tĩnh)."""
    return unit_key(name) in _units().provinces


def belongs_to(unit: str, larger: str) -> bool:
    """Tell whether some unit of the first name lies in some unit of the second, in the old or the new order."""
    return unit_key(larger) in _units().above.get(unit_key(unit), ())


def known_unit_word(word: str) -> bool:
    """Tell whether a word stands in the name of some unit (`Krông`, `Ea`, `H'leo`)."""
    parts = unit_key(word).split()
    return bool(parts) and all(part in _units().words for part in parts)


def closest_units(name: str, limit: int = 3, *, within: str | None = None) -> tuple[str, ...]:
    """Return names of units (without kind) most like a misread one, best first, perhaps none.

    Args:
        name: a unit's name, its kind before it or not.
        limit: how many at most.
        within: only units that belong to a unit of this name.
    """
    units = _units()
    larger = None if within is None else unit_key(within)
    choices = {
        key: printed for key, printed in units.names.items() if larger is None or larger in units.above.get(key, ())
    }
    found = process.extract(unit_key(name), list(choices), scorer=fuzz.ratio, limit=limit, score_cutoff=_LEAST_SIMILAR)
    return tuple(choices[key] for key, _, _ in found)


def _rows(file: str) -> list[list[str]]:
    text = resources.files("ocr.extraction").joinpath("data", file).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if not line.startswith("#")]


@lru_cache(maxsize=1)
def _units() -> _Units:
    rows, former = _rows("units.txt"), _rows("former_provinces.txt")
    listed = [unit[1:] for row in rows for unit in ";".join(row).split(";") if unit]
    listed += [name for old in OLD_NAMES.values() for name in old]
    listed += [name for row in former for name in ";".join(row).split(";")]
    keys_of = dict(zip(listed, _keys_of_lines("\n".join(map(one_line, listed))).split("\n"), strict=True))
    names: dict[str, str] = {}
    provinces: set[str] = set()
    above: dict[str, set[str]] = defaultdict(set)

    def add(unit: str, larger: set[str]) -> set[str]:
        """Note a unit and return the keys under which it is known, with what it belongs to."""
        keys = {keys_of[each] for each in (unit, *OLD_NAMES.get(unit.casefold(), ()))}
        for each in keys:
            names.setdefault(each, unit)
            above[each] |= larger | (keys - {each})
        return keys | larger

    for province, district, communes in rows:
        over = add(province[1:], set())
        provinces |= over
        if district:
            over = add(district[1:], over)
        for commune in communes.split(";"):
            if commune:
                add(commune[1:], over)
    for name, later in former:
        parts = {keys_of[each] for each in later.split(";")}
        of_parts = {key for key, over in above.items() if over & parts} | parts
        has_namesake = keys_of[name] in names
        provinces |= add(name, set())
        for key in of_parts | ({keys_of[name]} if has_namesake else set()):  # as a town within a province of its name
            above[key].add(keys_of[name])
    words = frozenset(word for key in names for word in key.split())
    return _Units(names, frozenset(provinces), {key: frozenset(over) for key, over in above.items()}, words)
