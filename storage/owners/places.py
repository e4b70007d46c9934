"""The same place under its printed name before and after 1 July 2025 (34 provinces, no districts).

An address is kept as it is printed; this module only says which commune it is in today's order, so that a paper from
2019 and one from 2026 can be found to speak of the same place. Legal ground: Luật Tổ chức chính quyền địa phương 2025
and the resolutions on the communes of each province; the table is places.txt.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ocr.text import fold, nfc, tone_key

_FILE = Path(__file__).with_name("places.txt")
_KINDS = {
    "t": "tỉnh", "c": "thành phố", "q": "quận", "h": "huyện", "i": "thị xã",
    "p": "phường", "x": "xã", "r": "thị trấn", "d": "đặc khu",
}  # fmt: skip
_SHORT_KINDS = {"tp": "c", "tx": "i", "tt": "r", "p": "p", "x": "x", "q": "q", "h": "h", "t": "t"}
# With marks, for "Phương Liệt" is no "phường" and "Quan Hoa" no "quận"; a text without any marks has to do without.
_LONG = "|".join(_KINDS.values())
_KIND = re.compile(
    rf"(?:(?P<long>{_LONG}|{fold(_LONG)})\s+|(?P<short>tp|tx|tt|[pxqht])(?:\.\s*|\s+)|(?P<stuck>[pq])(?=\d))"
)
_BEFORE_KIND = re.compile(rf"\s(?=(?:{_LONG})\s)", re.IGNORECASE)
_LETTERS = {kind: letter for letter, kind in _KINDS.items()} | {fold(kind): letter for letter, kind in _KINDS.items()}
_DASH = re.compile(r"\s+[-–—]\s+")
_OWN_DASH = re.compile(
    r"(?<=ba ria)\s*-\s*(?=vung tau)|(?<=phan rang)\s*-\s*(?=thap cham)|(?<=van mieu)\s*-\s*(?=quoc tu giam)"
    r"|(?<=chan may)\s*-\s*(?=lang co)|(?:(?<=lam vien)|(?<=xuan huong)|(?<=cam ly)|(?<=lang biang))\s*-\s*(?=da lat)"
    r"|(?<=phuong xuan truong)\s*-\s*(?=da lat)"
)
_ALSO = {
    "thua thien hue": "hue",
    "hcm": "ho chi minh",
    "tphcm": "ho chi minh",
    "sai gon": "ho chi minh",
    "hn": "ha noi",
}
_COUNTRY = {"viet nam", "vietnam"}
_PROVINCE = "tc"
_LAST_PARTS = 3


class _Name(NamedTuple):
    """One part of an address: the letter of its kind ("" for unknown), folded name, name with marks."""

    kind: str
    folded: str
    marked: str


@dataclass(frozen=True, slots=True)
class _Place:
    kind: str
    folded: str
    marked: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Table:
    """`keys` by number; new communes by province; old communes by (province, district); names folded."""

    keys: tuple[str, ...]
    new: dict[str, tuple[_Place, ...]]
    old: dict[str, dict[tuple[str, str], tuple[_Place, ...]]]


def commune_key(address: str) -> str | None:
    """Return `quang ngai/phuong kon tum` for an address in that ward, printed before or after the reform.

    None when it cannot be told: no commune or no province in the address, a commune that was divided, a name that fits
    several. Two addresses with the same key lie in the same commune; that says nothing about the house.
    """
    found = find_communes(address)
    return found[0] if len(found) == 1 else None


def find_communes(address: str) -> tuple[str, ...]:
    """Return the keys of all communes that the address may lie in, sorted; none when nothing fits.

    A commune that was divided gives all that it went to.
    """
    parts = _parts(address)
    while parts and parts[-1].folded in _COUNTRY:
        parts.pop()
    if len(parts) < _LAST_PARTS - 1:
        return ()
    table = _load_table()
    province = parts[-1]
    if province.kind and province.kind not in _PROVINCE:
        return ()
    name = _ALSO.get(province.folded, province.folded)
    districts = [
        communes
        for (kind, district), communes in table.old.get(name, {}).items()
        if district == parts[-2].folded and parts[-2].kind in ("", kind)
    ]
    numbers = {number for communes in districts for number in _in_district(communes, parts)}
    if parts[-2].kind or not districts:
        # "…, Ba Đình, Hà Nội" without kinds may be the old district or the new ward; then only the district is tried.
        numbers |= _matching(table.new.get(name, ()), parts[-2])
    return tuple(sorted({table.keys[number] for number in numbers}))


def _in_district(communes: tuple[_Place, ...], parts: list[_Name]) -> set[int]:
    whole = {number for place in communes if not place.marked for number in place.numbers}
    return whole or (_matching(communes, parts[-3]) if len(parts) >= _LAST_PARTS else set())


def _matching(places: tuple[_Place, ...], name: _Name) -> set[int]:
    """Return what fits a name; of names that differ in their marks only, the one with the marks as printed."""
    fitting = [p for p in places if p.folded == name.folded and name.kind in ("", p.kind)]
    exact = [p for p in fitting if p.marked == name.marked]
    return {number for place in exact or fitting for number in place.numbers}


def _parts(address: str) -> list[_Name]:
    text = _DASH.sub(",", _with_own_dashes(nfc(address)))
    if "," not in text:
        text = _BEFORE_KIND.sub(",", text)
    return [name for part in re.split(r"[,;\n]", text) if (name := _name(part.strip(" .")))]


def _with_own_dashes(text: str) -> str:
    """Close up the dashes that belong to a name; a dash between spaces parts an address otherwise."""
    folded = fold(text)
    if len(folded) == len(text):
        for match in reversed(list(_OWN_DASH.finditer(folded))):
            text = f"{text[: match.start()]}-{text[match.end() :]}"
    return text


def _name(text: str) -> _Name | None:
    text = " ".join(text.casefold().split())
    match = _KIND.match(text)
    kind = ""
    if match and not (match["long"] and match["long"].isascii() and not text.isascii()):
        short = match["short"] or match["stuck"]
        kind = _SHORT_KINDS[short] if short else _LETTERS[match["long"]]
        text = text[match.end() :].strip()
    text = re.sub(r"\b0+(?=\d)", "", text)
    return _Name(kind, fold(text), _marked(text)) if text else None


def _marked(text: str) -> str:
    return tone_key(text.casefold())


@cache
def _load_table() -> _Table:
    keys: list[str] = []
    new: dict[str, tuple[_Place, ...]] = {}
    old: dict[str, dict[tuple[str, str], tuple[_Place, ...]]] = defaultdict(dict)
    for line in _FILE.read_text("utf-8").splitlines():
        match line.split("\t"):
            case ["N", province, communes]:
                name = _joined(fold(province[1:]))
                names = communes.split(";")
                new[name] = tuple(_place(unit, (len(keys) + index,)) for index, unit in enumerate(names))
                keys += _keys(name, names)
            case ["O", province, district, communes]:
                pairs = (pair.rsplit(":", 1) for pair in communes.split(";"))
                old[_joined(fold(province[1:]))][district[0], _joined(fold(district[1:]))] = tuple(
                    _place(unit, tuple(map(int, numbers.split(",")))) for unit, numbers in pairs
                )
            case _:
                pass  # the file's head
    return _Table(tuple(keys), new, dict(old))


def _place(unit: str, numbers: tuple[int, ...]) -> _Place:
    return _Place(unit[:1], _joined(fold(unit[1:])), _joined(_marked(unit[1:])), numbers)


def _joined(name: str) -> str:
    return re.sub(r"\s+-\s+", "-", name)


def _keys(province: str, units: list[str]) -> list[str]:
    """Return a key for each; seven pairs of communes differ in their marks only and keep them."""
    folded = [f"{fold(_KINDS[unit[0]])} {fold(unit[1:])}" for unit in units]
    marked = [f"{fold(_KINDS[unit[0]])} {nfc(unit[1:]).casefold()}" for unit in units]
    return [
        f"{province}/{plain if folded.count(plain) == 1 else own}" for plain, own in zip(folded, marked, strict=True)
    ]
