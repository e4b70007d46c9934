"""Places and addresses as papers print them."""

from __future__ import annotations

from dataclasses import dataclass

from tests.dossiers.dice import Dice
from tests.dossiers.place_tables import HAMLETS, NEW_ROWS, OLD_ROWS, STREETS
from tests.dossiers.truth import Split
from tests.dossiers.wording import sentence

_SHORT = {
    "xã": "X.",
    "phường": "P.",
    "thị trấn": "TT.",
    "huyện": "H.",
    "quận": "Q.",
    "thị xã": "TX.",
    "thành phố": "TP.",
    "Thành phố": "TP.",
}


@dataclass(frozen=True)
class Place:
    """A commune with what it belongs to; `district` is empty in the two-level form in use since 1 July 2025."""

    commune: str
    district: str
    province: str
    code: str

    @property
    def old(self) -> bool:
        """Whether the place has three levels."""
        return bool(self.district)

    @property
    def units(self) -> tuple[str, ...]:
        """The levels from the commune up."""
        return (self.commune, self.district, self.province) if self.district else (self.commune, self.province)

    @property
    def full(self) -> str:
        """`xã Ea Kao, thành phố Buôn Ma Thuột, tỉnh Đắk Lắk`."""
        return ", ".join(self.units)

    @property
    def commune_name(self) -> str:
        """The commune without its kind."""
        return bare(self.commune)

    @property
    def province_name(self) -> str:
        """The province without its kind."""
        return bare(self.province)


def bare(unit: str) -> str:
    """Return a unit's name without its kind (`thị trấn Chư Sê` → `Chư Sê`, but `Quận 1` stays)."""
    for kind in ("thị trấn ", "thị xã ", "thành phố ", "Thành phố ", "phường ", "huyện ", "quận ", "tỉnh ", "xã "):
        if unit.startswith(kind):
            return unit.removeprefix(kind)
    return unit


def invent_place(dice: Dice, split: Split, *, old: bool) -> Place:
    """Return a commune of a split in the three-level or the two-level form."""
    if old:
        commune, district, province, code = dice.pick(OLD_ROWS[split])
        return Place(commune, district, province, code)
    commune, province, code = dice.pick(NEW_ROWS[split])
    return Place(commune, "", province, code)


def near(place: Place, dice: Dice, split: Split) -> Place:
    """Return a commune of the same form, in the same province where the split has another one."""
    rows = [row for row in (OLD_ROWS if place.old else NEW_ROWS)[split] if row[-1] == place.code]
    row = dice.pick(rows)
    return Place(row[0], row[1] if place.old else "", row[-2], row[-1])


def _shortened(unit: str) -> str:
    for kind, short in _SHORT.items():
        if unit.startswith(f"{kind} "):
            return f"{short} {unit.removeprefix(kind).strip()}"
    return unit.removeprefix("tỉnh ")


def detail(dice: Dice, split: Split) -> str:
    """Return what stands before the commune: hamlet or house number and street."""
    hamlet = dice.pick(HAMLETS[split]).format(n=dice.whole(1, 14), m=dice.whole(1, 9))
    if dice.chance(0.45):
        number = f"{dice.whole(2, 240)}{dice.pick(['', '', '/12', 'A'])}"
        street = dice.pick(STREETS[split])
        spelled = dice.pick([f"số nhà {number} đường {street}", f"{number} {street}", f"số {number}, đường {street}"])
        return dice.pick([spelled, f"{spelled}, {hamlet}"])
    return hamlet


def address(place: Place, dice: Dice, split: Split, *, with_detail: bool = True) -> str:
    """Return an address in one of the printed manners of the split; hyphens between units only when held apart."""
    style = dice.weighted([("full", 0.7), ("short", 0.2), ("bare", 0.1)])
    units = {
        "full": list(place.units),
        "short": [_shortened(unit) for unit in place.units],
        "bare": [place.commune, *(bare(unit) for unit in place.units[1:])],
    }[style]
    parts = [sentence(detail(dice, split)), *units] if with_detail else [sentence(units[0]), *units[1:]]
    joint = " - " if split is Split.HELD_APART and dice.chance(0.2) else ", "
    return joint.join(parts)
