"""What certificates of land say (giấy chứng nhận quyền sử dụng đất), and who gives them.

Canonical values: `serial` letters and digits without spaces; `area_m2` with a decimal point; `owner_names` every owner
in the order printed; `register_number` and `use_form` as printed; `issuer` the office over the signature, without what
it signs for ("TM.").
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.offices import seal_text
from tests.dossiers.people import Person, invent_person
from tests.dossiers.places import Place, address
from tests.dossiers.wording import date_long, number_words, sentence

_USES = (
    ("Đất ở tại nông thôn", "Lâu dài"),
    ("Đất ở tại đô thị", "Lâu dài"),
    ("Đất trồng cây lâu năm", "Đến ngày 15/10/2063"),
    ("Đất trồng cây hàng năm khác", "Đến ngày 15/10/2043"),
    ("Đất chuyên trồng lúa nước", "50 năm kể từ ngày 15/10/1993"),
    ("Đất ở tại nông thôn: {part} m²; Đất trồng cây lâu năm: {rest} m²",
     "Đất ở: Lâu dài; Đất trồng cây lâu năm: Đến ngày 01/7/2064"),
)  # fmt: skip
_ORIGINS = (
    "Công nhận QSDĐ như giao đất có thu tiền sử dụng đất",
    "Nhà nước giao đất có thu tiền sử dụng đất",
    "Công nhận QSDĐ như giao đất không thu tiền sử dụng đất",
    "Nhận chuyển nhượng đất được Công nhận QSDĐ như giao đất có thu tiền sử dụng đất",
    "Nhà nước giao đất không thu tiền sử dụng đất",
)


@dataclass(frozen=True)
class Office:
    """Who gives a certificate: the line over the signature, the titles below it, the seal and the place."""

    name: str
    above: str
    titles: tuple[str, ...]
    seal: str
    place: str


@dataclass(frozen=True)
class Deed:
    """What a certificate says; `owners` are one or two people, `number_of` what each is known by."""

    facts: Facts
    owners: tuple[Person, ...]
    numbers: tuple[str, ...]
    office: Office
    square: str

    def noted(self, sheet: Sheet, *keys: str) -> None:
        """Note single values that a face prints in its own wording."""
        for key in keys:
            sheet.put(key, self.facts.canonical.get(key, self.facts.printed[key]))

    def note_owners(self, sheet: Sheet, names: list[str], *, numbered: bool = True) -> None:
        """Note the owners as a face prints them."""
        sheet.put("owner_names", names)
        if numbered:
            sheet.put("owner_id_numbers", list(self.numbers))


def board_of(unit: str, place: Place) -> Office:
    """Return the people's committee of a unit."""
    name = f"ỦY BAN NHÂN DÂN {unit.upper()}"
    return Office(name, f"TM. {name}", ("CHỦ TỊCH",), seal_text(f"U.B.N.D {unit}", place), place.province_name)


def department_of(place: Place) -> Office:
    """Return the province's department for land."""
    name = f"SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG {place.province.upper()}"
    return Office(name, name, ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), seal_text("Sở Tài nguyên và Môi trường", place),
                  place.province_name)  # fmt: skip


def land_registry(place: Place, *, branch: str = "") -> Office:
    """Return the office that registers land, or its branch of a district."""
    name = f"VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI {place.province.upper()}"
    name = f"CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI {branch.upper()}" if branch else name
    return Office(name, name, ("GIÁM ĐỐC",), seal_text("Văn phòng đăng ký đất đai", place), place.province_name)


def area_words(tenths: int) -> str:
    """Return an area in words: "Một trăm hai mươi phẩy năm mét vuông"."""
    whole, part = divmod(tenths, 10)
    return f"{sentence(number_words(whole))}{f' phẩy {number_words(part)}' if part else ''} mét vuông"


def comma(tenths: int) -> str:
    """Return tenths as printed: `120,5`, whole numbers without a fraction."""
    return f"{tenths // 10},{tenths % 10}" if tenths % 10 else str(tenths // 10)


def owners_of(dice: Dice, cast: Cast, *, old: bool, born: tuple[int, int] | None = None) -> tuple[Person, ...]:
    """Return one owner, or husband and wife."""
    if born is None:
        pair: tuple[Person, ...] = (cast.father, cast.mother)
    else:
        pair = tuple(invent_person(dice, cast.split, sex=sex, born=born, old=old) for sex in ("Nam", "Nữ"))
    return pair if dice.chance(0.55) else (dice.pick(pair),)


def deed_of(  # noqa: PLR0913  # a form differs from another in each of these
    cast: Cast,
    dice: Dice,
    owners: tuple[Person, ...],
    office: Office,
    issued: date,
    *,
    serial: str,
    register: str,
    square: str = "m²",
) -> Deed:
    """Return the facts of one parcel; `serial` and `register` are the forms' own patterns."""
    tenths = dice.whole(600, 9800)
    if dice.chance(0.5):
        tenths -= tenths % 10
    purpose, term = dice.pick(_USES)
    part = tenths // 3 // 10 * 10
    letters = "".join(dice.pick("ABCDEGHKLMNOPQRSTUVXY") for _ in range(2))
    digits = f"{dice.whole(1, 99_999_999):08d}"
    number = serial.format(l=letters, one=letters[0], six=digits[2:], eight=digits)
    place = owners[0].home
    alone = dice.pick(["Sử dụng riêng", "Sử dụng riêng", f"Sử dụng riêng: {comma(tenths)} {square}; Sử dụng chung: "
                       f"Không {square}", "Sử dụng chung"])  # fmt: skip
    printed = {
        "serial": number,
        "parcel_number": str(dice.whole(2, 780)),
        "map_sheet_number": str(dice.whole(1, 120)),
        "parcel_address": address(place, dice, cast.split),
        "area_m2": f"{comma(tenths)} {square}",
        "_area": comma(tenths),
        "_words": area_words(tenths),
        "use_form": alone,
        "land_use_purpose": purpose.format(part=comma(part), rest=comma(tenths - part)),
        "use_term": term,
        "land_origin": dice.pick(_ORIGINS),
        "register_number": register.format(n=dice.whole(3, 9800)),
        "date_of_issue": date_long(issued),
        "signer_name": cast.signer,
        "issuer": office.name,
    }
    canonical = {
        "serial": number.replace(" ", ""),
        "area_m2": f"{tenths / 10:g}",
        "date_of_issue": issued.isoformat(),
    }
    numbers = tuple(person.old_id if person.old_id and issued.year < 2021 else person.id_number for person in owners)
    return Deed(Facts(printed, canonical), owners, numbers, office, square)


def day_within(dice: Dice, first: date, last: date) -> date:
    """Return a day from `first` to `last`."""
    return first + timedelta(days=dice.whole(0, (last - first).days))
