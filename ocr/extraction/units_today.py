"""What an address is called since 1 July 2025, when districts went and most communes and provinces were merged.

Law: Nghị quyết 60-NQ/TW and the 34 resolutions on commune-level units of 16 June 2025 (1654 to 1687/NQ-UBTVQH15), as
`data/units_today.txt` has them. The printed address is what counts and is kept; this stands beside it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from ocr.extraction.lexicon_units import KINDS, OLD_NAMES, unit_key
from ocr.text import one_line

_PART = re.compile(r"[^,;]+")
_KIND = re.compile(
    r"(?:^|(?<=\s))(?:(?P<word>tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu)\s+"
    r"|(?P<short>TP|TT|TX|T|Q|H|P|X)\s?\.\s*|(?P<bare>TP|TT|TX)\s+)(?=\S)",
    re.IGNORECASE,
)
_LETTERS = {
    **{word: letter for letter, word in KINDS.items()},
    "tp": "c", "tt": "r", "tx": "i", "t": "t", "q": "q", "h": "h", "p": "p", "x": "x",
}  # fmt: skip
_COUNTRY = unit_key("Việt Nam")
_LEVELS = 3
_BETWEEN = " ,;-–"
_DISTRICTS = frozenset("qhic")

_Place = tuple[str, str]
"""Today's commune and province, each with the letter of its kind before it."""


@dataclass(frozen=True, slots=True)
class _Unit:
    """A unit as an address names it: where its name begins, its kind ("" where none is said) and its key."""

    start: int
    kind: str
    key: str


_Candidates = Sequence[tuple[str, _Place]]
"""The kinds of communes of one name, each with what it is today."""


@dataclass(frozen=True, slots=True)
class _Province:
    """The communes of a province by the keys of district and commune, and by that of the commune alone.

    The second has today's communes too.
    """

    of_district: Mapping[tuple[str, str], _Candidates]
    of_any: Mapping[str, _Candidates]


def address_today(printed: str) -> tuple[str, ...]:
    """Return an address in today's units, with everything below the commune as it is printed.

    Several where the commune was divided, or where the address leaves out which one it means; none where it names no
    commune that is known.
    """
    text = one_line(printed).lstrip(_BETWEEN)
    units = _named(text)
    if len(units) < 2:  # noqa: PLR2004  # a commune and its province at least
        return ()
    start, places = _found(units)
    below = text[:start].rstrip(_BETWEEN)
    return tuple(_written(below, text[len(below) : start], place) for place in places)


def says_else(printed: str, today: str) -> bool:
    """Tell whether today's form of an address names other units than the printed one, not only in other words."""
    keys = [
        [unit_key(part) for part in re.split(r"\s*[,;]\s*", one_line(text)) if unit_key(part) != _COUNTRY]
        for text in (printed, today)
    ]
    return keys[0] != keys[1]


def _named(text: str) -> list[_Unit]:
    """Return what may be the three units at the end of an address, the largest first."""
    units = [unit for part in _PART.finditer(text) for unit in _units_of_part(part)]
    if units and units[-1].key == _COUNTRY:
        units.pop()
    return units[: -_LEVELS - 1 : -1]


def _units_of_part(part: re.Match[str]) -> Iterator[_Unit]:
    """Yield the units between two commas: each kind begins one; a part without any is one."""
    text, offset = part.group(), part.start()
    kinds = list(_KIND.finditer(text))
    if not kinds and text.strip():
        yield _Unit(offset + len(text) - len(text.lstrip()), "", unit_key(text))
    ends = [each.start() for each in kinds[1:]] + [len(text)]
    for kind, end in zip(kinds, ends[: len(kinds)], strict=True):
        word = kind["word"] or kind["short"] or kind["bare"]
        yield _Unit(offset + kind.start(), _LETTERS[word.casefold()], unit_key(text[kind.end() : end]))


def _found(units: Sequence[_Unit]) -> tuple[int, tuple[_Place, ...]]:
    """Return where the commune is named and what it is today, nothing where no commune is known."""
    province, second, *third = units
    known = _province(province.key)
    for commune in third:
        if places := _best(known.of_district.get((second.key, commune.key), ()), commune.kind):
            return commune.start, places
    if places := _best(known.of_district.get((second.key, ""), ()), ""):  # an island without communes
        return second.start, places
    districts = {district for district, _ in known.of_district}
    if second.key not in districts and not known.of_any.get(second.key):  # a district that was gone before
        for commune in third:
            places = _best(known.of_any.get(commune.key, ()), commune.kind)
            return commune.start, places if len(places) == 1 else ()
    # A district alone is none of today's units; without its kind nobody knows whether the commune is meant.
    if second.kind in _DISTRICTS or (not second.kind and second.key in districts):
        return 0, ()
    return second.start, _best(known.of_any.get(second.key, ()), second.kind)


def _best(candidates: _Candidates, kind: str) -> tuple[_Place, ...]:
    """Return the places of the communes of this kind; of all where no kind is said, or the kind changed since."""
    same = [place for each, place in candidates if each == kind]
    return tuple(dict.fromkeys(same or (place for _, place in candidates)))


def _written(below: str, between: str, place: _Place) -> str:
    units = [f"{KINDS[unit[0]]} {unit[1:]}" for unit in place]
    glue = between if below and not between.strip() else ", " * bool(below)  # "Trạm y tế xã …" has no comma
    written = f"{below}{glue}{', '.join(units)}"
    return written[:1].upper() + written[1:]


@lru_cache(maxsize=64)
def _province(key: str) -> _Province:
    """Return what is known of a province by its key, old or new; nothing where there is none."""
    of_district: dict[tuple[str, str], list[tuple[str, _Place]]] = defaultdict(list)
    of_any: dict[str, list[tuple[str, _Place]]] = defaultdict(list)
    for district, now_province, communes in _lines_of().get(key, ()):
        for commune in communes.split(";"):
            was, _, now = commune.partition(">")
            was_key = unit_key(was[1:])
            for place in ((each, now_province) for each in (now or was).split("/")):
                of_district[unit_key(district[1:]), was_key].append((was[:1], place))
                of_any[was_key].append((was[:1], place))
    for place in _places_today().get(key, ()):
        of_any[unit_key(place[0][1:])].append((place[0][0], place))
    return _Province(of_district, of_any)


@lru_cache(maxsize=1)
def _lines_of() -> Mapping[str, Sequence[Sequence[str]]]:
    """Return the districts of each old province by its key: name, today's province, communes."""
    lines: dict[str, list[Sequence[str]]] = defaultdict(list)
    for province, *district in _lines():
        for key in _keys(province[1:]):
            lines[key].append(district)
    return lines


@lru_cache(maxsize=1)
def _places_today() -> Mapping[str, Sequence[_Place]]:
    """Return today's communes by the key of their province."""
    places: dict[str, dict[_Place, None]] = defaultdict(dict)
    for _, _, province, communes in _lines():
        for commune in communes.split(";"):
            was, _, now = commune.partition(">")
            places[province].update(((each, province), None) for each in (now or was).split("/"))
    return {key: tuple(places[province]) for province in places for key in _keys(province[1:])}


def _lines() -> Iterator[Sequence[str]]:
    text = resources.files("ocr.extraction").joinpath("data/units_today.txt").read_text(encoding="utf-8")
    return (line.split("\t") for line in text.splitlines() if not line.startswith("#"))


def _keys(province: str) -> tuple[str, ...]:
    return tuple(unit_key(name) for name in (province, *OLD_NAMES.get(province.casefold(), ())))
