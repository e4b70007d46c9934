"""What held-apart certificates of land use say: see README.md before reading on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from tests.dossiers.canvas import POINT, RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.pairs import record
from tests.dossiers.people import Person, invent_person
from tests.dossiers.places import Place, address, invent_place
from tests.dossiers.typeset import PLAIN, Colour, Style
from tests.dossiers.wording import date_long, date_slashed, number_words, sentence

_ORIGINS = ("Công nhận QSDĐ như giao đất có thu tiền sử dụng đất", "Nhà nước giao đất không thu tiền sử dụng đất",
            "Nhận thừa kế quyền sử dụng đất được công nhận không thu tiền sử dụng đất",
            "Nhận chuyển nhượng đất được Nhà nước giao đất có thu tiền sử dụng đất")  # fmt: skip
_PURPOSES = (("Đất ở tại đô thị", "Lâu dài"), ("Đất ở tại nông thôn", "Lâu dài"),
             ("Đất trồng lúa nước còn lại", "Đến ngày {until}"), ("Đất rừng sản xuất", "Đến ngày {until}"),
             ("Đất nuôi trồng thủy sản", "Đến ngày {until}"))  # fmt: skip
_TWO_LEVELS = date(2025, 7, 1)


@dataclass(frozen=True)
class Parcel:
    """What one certificate says; `owners` are one person or a couple, the lists hold what stands behind them."""

    facts: Facts
    owners: tuple[Person, ...]
    numbers: tuple[str, ...]
    place: Place
    day: date


def area_words(printed: str) -> str:
    """Return an area with a decimal comma in words."""
    whole, _, part = printed.partition(",")
    words = number_words(int(whole))
    return sentence(f"{words} phẩy {number_words(int(part))} mét vuông" if part else f"{words} mét vuông")


def parcel_facts(cast: Cast, dice: Dice, *, serial: str, register: str, days: tuple[date, date]) -> Parcel:
    """Return what a certificate of an invented owner or couple says, issued between two days.

    Args:
        cast: its split and signer are used alone, as owners of old papers are older than the family.
        dice: chance.
        serial: a pattern with "{six}" or "{eight}".
        register: a pattern with "{n}" for the number in the book of certificates.
        days: first and last day it can have been issued on; before July 2025 the place has three levels.
    """
    since, until = days
    old = since < _TWO_LEVELS
    place = invent_place(dice, cast.split, old=old)
    day = since + timedelta(days=dice.whole(0, (until - since).days))
    couple = dice.chance(0.6)
    first, second = (invent_person(dice, cast.split, sex=sex, born=(day.year - 62, day.year - 26), old=old)
                     for sex in ("Nam", "Nữ"))  # fmt: skip
    owners = (first, second) if couple else (dice.pick([first, second]),)
    numbers = tuple(each.id_number if day.year >= 2021 or not each.old_id else each.old_id for each in owners)
    area = dice.pick([f"{dice.whole(60, 4000)}", f"{dice.whole(60, 900)},{dice.whole(1, 9)}"])
    purpose, term = dice.pick(_PURPOSES)
    printed = {
        "serial": serial.format(
            six=f"{dice.whole(10_000, 999_999):06d}", eight=f"{dice.whole(10_000, 99_999_999):08d}"
        ),
        "parcel_number": str(dice.whole(2, 1400)),
        "map_sheet_number": str(dice.whole(1, 96)),
        "parcel_address": address(place, dice, cast.split),
        "area_m2": area,
        "_area_words": area_words(area),
        "use_form": dice.pick(["Sử dụng riêng", "Sử dụng chung"]),
        "land_use_purpose": purpose,
        "use_term": term.format(until=date_slashed(date(day.year + dice.pick([20, 50]), 10, 15))),
        "land_origin": dice.pick(_ORIGINS),
        "register_number": register.format(n=f"{dice.whole(20, 9900):05d}"),
        "date_of_issue": date_long(day),
        "signer_name": cast.signer,
    }
    canonical = {
        "serial": printed["serial"].replace(" ", ""),
        "area_m2": area.replace(",", "."),
        "date_of_issue": day.isoformat(),
    }
    return Parcel(Facts(printed, canonical), owners, numbers, place, day)


def note_owners(sheet: Sheet, parcel: Parcel, *, numbers: bool, by_pen: bool = False, capitals: bool = False) -> None:
    """Record who uses the land, with the numbers of their papers where the layout prints them."""
    names = [owner.upper_name if capitals else owner.name for owner in parcel.owners]
    sheet.put("owner_names", names, by_pen=by_pen)
    if numbers:
        sheet.put("owner_id_numbers", list(parcel.numbers), by_pen=by_pen)


def print_serial(sheet: Sheet, parcel: Parcel, *, right: bool) -> None:
    """Print the serial in red at the foot of the page, above the frame."""
    record(sheet, parcel.facts.entry("", "serial"))
    resting, sheet.y = sheet.y, sheet.size[1] - 58 * POINT
    style = Style(bold=True, colour=RED, size=sheet.look.size + 3)
    sheet.para(parcel.facts["serial"], align="right" if right else "left", style=style, after=0)
    sheet.y = resting


def seat_of(place: Place) -> str:
    """Return the unit whose committee gives land: the district, or the commune where there are none."""
    return place.district or place.commune


def tinted(sheet: Sheet, tint: Colour, ink: Colour) -> None:
    """Colour the paper as security print does: a pale ground, a double frame, faint waves."""
    width, height = sheet.size
    sheet.draw.rectangle([0, 0, width, height], fill=tint)
    edge = 24 * POINT
    for inset, thick in ((edge, 10), (edge + 22, 3)):
        sheet.draw.rectangle([inset, inset, width - inset, height - inset], outline=ink, width=thick)
    pale = tuple(round(part - (part - other) * 0.09) for part, other in zip(tint, ink, strict=True))
    for x in range(round(edge) + 40, width - round(edge) - 40, 46):
        sheet.draw.line([(x, edge + 30), (x + 14, height / 2), (x, height - edge - 30)], fill=pale, width=2)


def sketched(sheet: Sheet, dice: Dice, number: str, *, room: float = 190.0) -> None:
    """Draw the outline of a parcel with its number and lengths of sides; the lengths are recorded."""
    middle, top = (sheet.left + sheet.right) / 2, sheet.y + 20 * POINT
    half, depth = dice.real(70, 110) * POINT, (room - 50) * POINT
    corners = [(middle - half, top), (middle + half * dice.real(0.7, 1.1), top + dice.real(0, 60)),
               (middle + half, top + depth), (middle - half * 0.9, top + depth - dice.real(0, 60))]  # fmt: skip
    sheet.draw.polygon(corners, outline=sheet.look.ink, width=4)
    font = sheet.font(PLAIN)
    sheet.draw.text((middle, top + depth / 2), number, font=font, fill=sheet.look.ink, anchor="mm")
    sheet.lines.append(number)
    for (x, y), (u, v) in zip(corners, [*corners[1:], corners[0]], strict=True):
        side = f"{dice.whole(40, 420) / 10:.1f}"
        apart = 30 if abs(v - y) < abs(u - x) else 0
        above = (x + u) / 2 < middle and not apart
        spot = (
            (x + u) / 2 + (0 if apart else (-60 if above else 60)),
            (y + v) / 2 + (-apart if v < top + depth / 2 else apart),
        )
        sheet.draw.text(spot, side, font=font, fill=sheet.look.ink, anchor="mm")
        sheet.lines.append(side)
    sheet.skip(room)
