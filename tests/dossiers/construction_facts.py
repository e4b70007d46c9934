"""What building permits say, who gives them, and the parts that their layouts share.

Canonical values as in `construction`.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.feet import Signing, signed, titles_of
from tests.dossiers.offices import Agency, business_room, commune_agency
from tests.dossiers.pairs import record
from tests.dossiers.places import address
from tests.dossiers.typeset import BOLD, ITALIC, Item
from tests.dossiers.wording import date_long

_WORKS = ("Nhà ở riêng lẻ", "Nhà ở gia đình", "Nhà ở riêng lẻ kết hợp kinh doanh", "Nhà ở liên kế")


@dataclass(frozen=True)
class Permit:
    """What a permit says, and who gives it."""

    facts: Facts
    agency: Agency


def _comma(tenths: int) -> str:
    return f"{tenths / 10:.1f}".replace(".", ",")


def permit_of(cast: Cast, dice: Dice, symbol: str, square: str = "m²") -> Permit:
    agency = dice.pick([commune_agency(cast.commune), business_room(cast.commune, dice)])
    owner = dice.pick([cast.mother, cast.father])
    parcel, storeys = dice.whole(700, 4200), dice.whole(1, 4)
    floor, height = parcel * storeys * dice.whole(5, 8) // 10, 34 * storeys + dice.whole(4, 16)
    printed = {
        "number": symbol.format(n=dice.whole(3, 480), y=cast.issued.year),
        "owner_name": owner.upper_name if dice.chance(0.6) else owner.name,
        "owner_address": owner.residence,
        "work_name": dice.pick(_WORKS),
        "work_location": address(cast.commune, dice, cast.split),
        "parcel_number": str(dice.whole(2, 460)),
        "map_sheet_number": str(dice.whole(1, 88)),
        "parcel_area_m2": f"{_comma(parcel)} {square}",
        "_ground": f"{_comma(floor // storeys)} {square}",
        "floor_area_m2": f"{_comma(floor)} {square}",
        "storeys": f"{storeys:02d}" if dice.chance(0.5) else str(storeys),
        "height_m": f"{_comma(height)} m",
        "_density": f"{dice.whole(50, 90)}%",
        "_design": f"TK-{dice.whole(10, 99)}/{cast.issued.year}",
        "date_of_issue": date_long(cast.issued),
        "signer_name": cast.signer,
    }
    canonical = {
        "parcel_area_m2": f"{parcel / 10:.1f}",
        "floor_area_m2": f"{floor / 10:.1f}",
        "height_m": _comma(height),
        "date_of_issue": cast.issued.isoformat(),
    }
    return Permit(Facts(printed, canonical), agency)


def noted(sheet: Sheet, permit: Permit, *keys: str) -> None:
    sheet.put("issuer", permit.agency.name)
    record(sheet, *(permit.facts.entry("", key) for key in (*keys, "date_of_issue", "signer_name")))


def plot(facts: Facts, label: str) -> list[Item]:
    return [f"{label} thửa đất số {facts['parcel_number']}, tờ bản đồ số {facts['map_sheet_number']}, diện tích "
            f"{facts['parcel_area_m2']}"]  # fmt: skip


def foot(sheet: Sheet, cast: Cast, permit: Permit, dice: Dice, *, dated: bool) -> None:
    agency, facts = permit.agency, permit.facts

    def right() -> None:
        if dated:
            sheet.para(f"{agency.place}, {facts['date_of_issue']}", align="center", style=ITALIC, after=1)
        signed(sheet, titles_of(agency, dice, board=dice.chance(0.5)), cast.signer, dice, Signing(agency.seal))

    def left() -> None:
        sheet.para("Nơi nhận:", style=BOLD, after=0)
        sheet.para("- Như mục 1;", after=0)
        sheet.para("- Lưu: VT.", after=0)

    sheet.skip(6)
    sheet.columns((0.0, 0.4, left), (0.46, 1.0, right))
