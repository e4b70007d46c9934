"""Held-apart notifications of birth by hospitals: see README.md before reading on.

Canonical values: days ISO, or the year where no more is printed; the weight as printed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5, Drawn, Facts
from tests.dossiers.feet import Signing, signed
from tests.dossiers.held_apart.facts import Shown, entries_of, identity_paper
from tests.dossiers.held_apart.parts import Layout, dated, penned, signs, small_italic, unsigned
from tests.dossiers.offices import seal_text
from tests.dossiers.pairs import Line, Pairing, cells, form_cells, pair, record, side_by_side
from tests.dossiers.people import invent_name
from tests.dossiers.typeset import BOLD, ITALIC, PEN, PLAIN, Leader, Run, Style, bold
from tests.dossiers.wording import date_bare, date_dashed, date_long, date_slashed


@dataclass(frozen=True)
class _Birth:
    facts: Facts
    parent: str
    seal: str
    midwife: str


def _facts(cast: Cast, dice: Dice, symbol: str, shown: Shown, *, year: bool = False) -> _Birth:
    mother, child, place = cast.mother, cast.child, cast.commune
    seat = place.district or place.commune
    issuer = dice.pick([f"Bệnh viện Sản - Nhi {place.province_name}", f"Bệnh viện Quân dân y {place.province_name}",
                        f"Nhà hộ sinh {seat}", f"Phòng khám đa khoa khu vực {place.commune_name}"])  # fmt: skip
    day = min(child.birth + timedelta(days=dice.whole(1, 6)), cast.issued)
    paper = identity_paper(mother, dice, day)
    weight = dice.whole(48, 84) * 50
    printed = {
        "number": symbol.format(n=f"{dice.whole(1, 3200):03d}", y=day.year),
        "mother_name": mother.name,
        "mother_birth_date": str(mother.birth.year) if year else shown(mother.birth),
        "mother_residence": mother.residence,
        "mother_id_number": paper.number,
        "_ethnicity": mother.ethnicity,
        "_issued": shown(paper.issued),
        "_issuer": paper.issuer,
        "_insurance": f"DN47{dice.whole(10**10, 10**11 - 1)}",
        "date_of_birth": shown(child.birth),
        "_long": date_bare(child.birth),
        "_time": f"{dice.whole(0, 23):02d} giờ {dice.whole(0, 59):02d} phút",
        "place_of_birth": issuer,
        "_births": f"{dice.whole(1, 3):02d}",
        "child_sex": child.sex,
        "child_weight_grams": str(weight),
        "intended_name": dice.pick([child.upper_name, child.name]),
        "issuer": issuer.upper(),
        "date_of_issue": date_long(day),
        "_health": dice.pick(["Bình thường", "Khỏe mạnh", "Sống, khóc to"]),
    }
    canonical = {
        "mother_birth_date": str(mother.birth.year) if year else mother.birth.isoformat(),
        "date_of_birth": child.birth.isoformat(),
        "date_of_issue": day.isoformat(),
    }
    parent = dice.pick([f"SỞ Y TẾ {place.province.upper()}", f"SYT {place.province_name.upper()}", "BỘ QUỐC PHÒNG"]
                       if "Quân" in issuer else [f"SỞ Y TẾ {place.province.upper()}"])  # fmt: skip
    return _Birth(Facts(printed, canonical), parent, seal_text(issuer, place), invent_name(dice, cast.split, "Nữ")[0])


def _by_midwife(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of 2012 filled in by a midwife's pen; three sign below, the first of them has not."""
    birth = _facts(cast, dice, "{n}", date_slashed, year=dice.chance(0.5))
    facts, how = birth.facts, Pairing(value=Style(dots=True), leader=".")

    def left() -> None:
        office_head(sheet, birth.parent, facts["issuer"])
        record(sheet, facts.entry("", "issuer"))
        pair(sheet, Pairing(after=0, leader="."), *penned(facts, number="Số"))
        sheet.para(f"Quyển số: {dice.whole(1, 9):02d}", after=0)

    sheet.columns((0.0, 0.42, left), (0.43, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))
    sheet.skip(10)
    sheet.para("GIẤY CHỨNG SINH", align="center", style=Style(bold=True, size=sheet.look.size + 7), after=8)
    pair(sheet, how, *penned(facts, mother_name="Họ và tên mẹ/Người nuôi dưỡng", mother_birth_date="Năm sinh",
                             mother_residence="Nơi đăng ký thường trú, tạm trú",
                             mother_id_number="Số CMND/Hộ chiếu"), hang=0)  # fmt: skip
    pair(sheet, how, *penned(facts, _ethnicity="Dân tộc"))
    sheet.put("date_of_birth", cast.child.birth.isoformat(), by_pen=True)
    born = cast.child.birth
    sheet.para("Đã sinh con vào lúc: ", Run(facts["_time"], PEN), ", ngày ", Run(f"{born.day:02d}", PEN), " tháng ",
               Run(f"{born.month:02d}", PEN), " năm ", Run(str(born.year), PEN), Leader())  # fmt: skip
    pair(sheet, how, *penned(facts, place_of_birth="Tại"), hang=0)
    side_by_side(
        sheet, how, (0.5, 0.5), *penned(facts, _births="Số con trong lần sinh này", child_sex="Giới tính của con")
    )
    record(sheet, *penned(facts, child_weight_grams=""))
    sheet.para("Cân nặng: ", Run(f"{facts['child_weight_grams']} gram", Style(pen=True, dots=True)), Leader())
    pair(sheet, how, *penned(facts, _health="Hiện trạng con", intended_name="Dự định đặt tên con"), hang=0)
    sheet.para("Người đỡ đẻ: ", Run(birth.midwife, Style(pen=True, dots=True)), Leader(), after=6)
    record(sheet, facts.entry("", "date_of_issue"))

    def head_of_house() -> None:
        dated(sheet, facts["date_of_issue"].capitalize())
        signed(sheet, ["Thủ trưởng cơ sở"], cast.signer, dice, Signing(birth.seal))

    sheet.columns(
        (0.0, 0.3, lambda: unsigned(sheet, "Cha, mẹ", "(Ký, ghi rõ họ tên)")),
        (0.3, 0.58, lambda: signs(sheet, "Người đỡ đẻ", "(Ký, ghi rõ chức danh)", birth.midwife, by_pen=True)),
        (0.6, 1.0, head_of_house),
    )
    small_italic(sheet, "Lưu ý: Giấy chứng sinh này chỉ cấp một lần, dùng để đăng ký khai sinh.")


def _hospital_print(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A hospital program's print: form cells with small labels, mother and child in headed boxes, signed by code."""
    birth = _facts(cast, dice, "{n}/{y}/GCS", date_slashed)
    facts, how = birth.facts, Pairing(value=BOLD, colon="")
    record(sheet, *entries_of(facts, issuer="", number="", date_of_issue=""))
    sheet.columns(
        (0.0, 0.6, lambda: sheet.para(facts["issuer"], style=BOLD, after=0)),
        (0.62, 1.0, lambda: sheet.para("Mã số GCS: ", bold(facts["number"]), align="right", after=0)),
    )
    sheet.skip(6)
    state_heading(sheet, spell=dice.whole(0, 3), size=sheet.look.size - 0.5)
    sheet.skip(8)
    sheet.para("GIẤY CHỨNG SINH", align="center", style=Style(bold=True, size=sheet.look.size + 5), after=8)
    sheet.para("THÔNG TIN NGƯỜI MẸ", style=Style(bold=True, size=sheet.look.size - 0.5), after=2)
    form_cells(sheet, how, (0.62, 0.38), *entries_of(facts, mother_name="Họ, chữ đệm, tên mẹ",
                                                     mother_birth_date="Ngày sinh"))  # fmt: skip
    form_cells(sheet, how, (0.4, 0.3, 0.3), *entries_of(facts, mother_id_number="Số định danh/CMND/CCCD",
                                                        _issued="Ngày cấp", _ethnicity="Dân tộc"))  # fmt: skip
    form_cells(sheet, how, (0.62, 0.38), *entries_of(facts, mother_residence="Nơi cư trú",
                                                     _insurance="Mã thẻ BHYT"))  # fmt: skip
    sheet.skip(8)
    sheet.para("THÔNG TIN TRẺ SINH RA", style=Style(bold=True, size=sheet.look.size - 0.5), after=2)
    form_cells(sheet, how, (0.34, 0.33, 0.33), *entries_of(facts, date_of_birth="Sinh ngày", _time="Vào lúc",
                                                           child_sex="Giới tính"))  # fmt: skip
    form_cells(sheet, how, (0.34, 0.66), *entries_of(facts, child_weight_grams="Cân nặng (gram)",
                                                     place_of_birth="Nơi sinh"))  # fmt: skip
    form_cells(sheet, how, (0.66, 0.34), *entries_of(facts, intended_name="Dự định đặt tên con là",
                                                     _health="Tình trạng"))  # fmt: skip
    sheet.skip(6)
    sheet.para(f"Người đỡ đẻ: {birth.midwife}", after=8)

    def head_of_house() -> None:
        dated(sheet, facts["date_of_issue"].capitalize())
        sheet.para("ĐẠI DIỆN CƠ SỞ KHÁM BỆNH, CHỮA BỆNH", align="center", style=BOLD, after=4)
        for line in (f"Ký bởi: {facts['place_of_birth']}", f"Ngày ký: "
                     f"{facts['date_of_issue'].removeprefix('ngày ')}"):  # fmt: skip
            sheet.para(line, align="center", style=Style(colour=(30, 120, 50), size=sheet.look.size - 2), after=0)

    sheet.columns((0.44, 1.0, head_of_house))


def _narrow_slip(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A narrow slip of the 2000s, typed: abbreviations, weight in the child's sentence, the day in the head."""
    birth = _facts(cast, dice, "{n}/GCS", date_dashed, year=dice.chance(0.3))
    facts = birth.facts
    record(sheet, *(facts.entry("", key) for key in (
        "issuer", "number", "date_of_issue", "mother_name", "mother_birth_date", "mother_residence", "mother_id_number",
        "date_of_birth", "place_of_birth", "child_sex", "child_weight_grams", "intended_name")))  # fmt: skip
    sheet.para(birth.parent, align="center", style=Style(size=sheet.look.size - 1), after=0)
    sheet.para(facts["issuer"], align="center", style=BOLD, after=4)
    sheet.para("GIẤY CHỨNG SINH", align="center", style=Style(bold=True, size=sheet.look.size + 6), after=0)
    sheet.para(f"Số: {facts['number']} - {facts['date_of_issue']}", align="center", style=ITALIC, after=8)
    rows: list[list[list[Line]]] = []
    for label, value in (
        ("Sản phụ", facts["mother_name"]), ("Sinh", facts["mother_birth_date"]),
        ("CMND/CCCD", facts["mother_id_number"]),
        ("Địa chỉ", facts["mother_residence"]), ("Đẻ lúc", f"{facts['_time']}, ngày {facts['date_of_birth']}"),
        ("Nơi đẻ", facts["place_of_birth"]),
        ("Con", f"giới tính {facts['child_sex']}, nặng {facts['child_weight_grams']} g"),
        ("Tên dự định", facts["intended_name"]),
    ):  # fmt: skip
        rows.append([[([f"{label}:"], ITALIC)], [([value], PLAIN)]])
    for row in rows:
        cells(sheet, (0.26, 0.74), row)
        sheet.skip(3)
    sheet.para("Giấy này cấp cho gia đình làm giấy khai sinh.", style=ITALIC, after=8)
    sheet.columns(
        (0.0, 0.48, lambda: signs(sheet, "Hộ sinh", "", birth.midwife)),
        (0.5, 1.0, lambda: signed(sheet, ["GIÁM ĐỐC"], cast.signer, dice, Signing(birth.seal))),
    )


def _numbered(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A typed form in numbered lines, the child before the mother, dotted rests; the head signs alone."""
    birth = _facts(cast, dice, "{n}/{y}", date_slashed)
    facts, how = birth.facts, Pairing(value=BOLD, leader=".")
    record(sheet, *entries_of(facts, issuer="", number="", date_of_issue=""))
    sheet.columns(
        (0.0, 0.44, lambda: office_head(sheet, birth.parent, facts["issuer"])),
        (0.45, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
    )
    sheet.skip(8)
    sheet.para("GIẤY CHỨNG SINH", align="center", style=Style(bold=True, size=sheet.look.size + 5), after=0)
    sheet.para(f"Số: {facts['number']}", align="center", after=8)
    side_by_side(sheet, how, (0.6, 0.4), *entries_of(facts, date_of_birth="1. Trẻ sinh ngày", _time="vào lúc"))
    pair(sheet, how, *entries_of(facts, place_of_birth="2. Tại"), hang=0)
    side_by_side(
        sheet, how, (0.5, 0.5), *entries_of(facts, child_sex="3. Giới tính", child_weight_grams="4. Cân nặng (g)")
    )
    pair(sheet, how, *entries_of(facts, intended_name="5. Tên dự kiến của trẻ", mother_name="6. Họ và tên người mẹ",
                                 mother_birth_date="7. Ngày sinh của mẹ", mother_id_number="8. Số CCCD/CMND của mẹ",
                                 mother_residence="9. Địa chỉ của mẹ"), hang=0)  # fmt: skip
    sheet.para(f"10. Người đỡ đẻ: {birth.midwife}", Leader(), after=8)

    def head_of_house() -> None:
        dated(sheet, f"{cast.commune.commune_name}, {facts['date_of_issue']}")
        signed(sheet, ["NGƯỜI ĐỨNG ĐẦU CƠ SỞ"], cast.signer, dice, Signing(birth.seal, stamped=dice.chance(0.3)))

    sheet.columns((0.44, 1.0, head_of_house))


BIRTH_NOTIFICATION: tuple[Layout, ...] = (
    Drawn("held_birth_notification_by_midwife", _by_midwife, 12.5),
    Drawn("held_birth_notification_hospital_print", _hospital_print, 12.0),
    Drawn("held_birth_notification_numbered", _numbered, 12.5),
    Drawn("held_birth_notification_narrow_slip", _narrow_slip, 11.5, A5, (36, 30, 34)),
)
