"""Notifications of birth as wards give them: filled in by hand, two leaves on a sheet, the child first, in two columns.

Canonical values as in `birth_notification_facts`; a father who is told besides is in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tests.dossiers.birth_notification_facts import Born, born_facts, noted
from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn
from tests.dossiers.feet import Signing, signed, two_halves
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Line, Pairing, cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, pen
from tests.dossiers.wording import date_dashed, date_long, date_slashed

_SHOWN = (date_slashed, date_slashed, date_dashed, date_long)


def told_born(cast: Cast, dice: Dice, symbol: str) -> Born:
    """Return what is said, the hour, the weight and the place in manners of other hospitals."""
    born = born_facts(cast, dice, symbol, dice.pick(_SHOWN))
    facts, day = born.facts, cast.child.birth
    hour, minute = dice.whole(0, 23), dice.whole(0, 59)
    at = dice.pick([
        f"{hour:02d} giờ {minute:02d} phút, {date_long(day)}",
        f"{hour:02d}:{minute:02d} ngày {day:%d/%m/%Y}",
        f"{hour} giờ {minute:02d} ngày {day:%d/%m/%Y}",
        f"{hour:02d}h{minute:02d}' {date_long(day)}",
    ])  # fmt: skip
    grams = facts.canonical["child_weight_grams"]
    weight = dice.pick([f"{grams} gram", f"{grams[0]}.{grams[1:]} gram", f"{grams}g", f"{grams} gam"])
    district = ", ".join(cast.commune.units[1:])
    place = dice.pick([born.hospital.plain, f"{born.hospital.plain}, {district}"])
    counted = {"date_of_birth": day.isoformat(), "child_weight_grams": grams}
    told = {"date_of_birth": at, "child_weight_grams": weight, "place_of_birth": place,
            "_father": cast.father.upper_name, "_father_number": cast.father.id_number}  # fmt: skip
    return replace(born, facts=facts.but(told, counted))


def day_of(born: Born) -> str:
    return f"{born.hospital.place}, {born.facts['date_of_issue']}"


def _chief(born: Born, title: str) -> str:
    """Return the title of who signs: a commune's station has no director."""
    return "TRƯỞNG TRẠM" if born.hospital.plain.startswith("Trạm") and title.upper() == "GIÁM ĐỐC" else title


def signatures(sheet: Sheet, cast: Cast, born: Born, dice: Dice, chief: str) -> None:
    """Print the three who sign: the family, the midwife, the head of the ward with the seal."""
    small = Style(bold=True, size=sheet.look.size - 0.5)
    note = Style(italic=True, size=sheet.look.size - 1.5)

    def unsigned(title: str) -> None:
        sheet.para(title, align="center", style=small, after=0)
        sheet.para("(Ký, ghi rõ họ tên)", align="center", style=note)

    def head() -> None:
        sheet.para(_chief(born, chief), align="center", style=small, after=0)
        signed(sheet, ("(Ký tên, đóng dấu)",), cast.signer, dice, Signing(born.hospital.seal, title=note))

    sheet.columns(
        (0.0, 0.32, lambda: unsigned("Cha, mẹ hoặc người thân thích")),
        (0.34, 0.64, lambda: unsigned("Người đỡ đẻ")),
        (0.66, 1.0, head),
    )


def _written(sheet: Sheet, label: str, *parts: str, tail: bool = True) -> None:
    """Print a line of a form: what stands in brackets is by hand, dots lead to what stands behind a gap."""
    items: list[Item] = [f"{label} "]
    for part in parts:
        items += [Leader(), " "] if part.startswith("  ") else []
        items.append(pen(part[1:-1]) if part.startswith("[") else part)
        items.append(" ")
    sheet.para(*items, *([Leader()] if tail else []))


def _parts(day: date) -> tuple[str, ...]:
    return ("ngày", f"[{day.day:02d}]", "tháng", f"[{day.month:02d}]", "năm", f"[{day.year}]")


def _by_hand(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A printed form that the midwife fills in by hand, the words of a date printed between its numbers."""
    born = told_born(cast, dice, "{n}")
    facts, child = born.facts, cast.child
    sheet.put("issuer", born.hospital.name)
    keys = ("number", "mother_name", "mother_birth_date", "mother_residence", "mother_id_number", "date_of_birth",
            "place_of_birth", "child_sex", "child_weight_grams", "intended_name", "date_of_issue")  # fmt: skip
    record(sheet, *(replace(facts.entry("", key), by_pen=True) for key in keys))
    sheet.put("issuer", born.hospital.name)
    book = dice.pick(["Quyển số:", "Quyển:"])
    two_halves(sheet, born.hospital, dice, divide=0.45,
               under_office=("Số: ", pen(facts["number"]), f"   {book} ", pen(f"0{dice.whole(1, 9)}")))  # fmt: skip
    sheet.skip(6)
    titled(sheet, "GIẤY CHỨNG SINH", size=5.0)
    _written(sheet, "Họ và tên mẹ hoặc người nuôi dưỡng:", f"[{facts['mother_name']}]")
    year = dice.pick(["Năm sinh:", "Ngày, tháng, năm sinh:"])
    _written(sheet, year, f"[{facts['mother_birth_date']}]", "   Dân tộc:", f"[{facts['_ethnicity']}]")
    number = dice.pick(["Số CMND/Hộ chiếu:", "Số CCCD/CMND/Hộ chiếu:", "Số định danh cá nhân:"])
    _written(sheet, number, f"[{facts['mother_id_number']}]")
    _written(sheet, dice.pick(["Nơi đăng ký thường trú:", "Nơi thường trú/Tạm trú:"]), f"[{facts['mother_residence']}]")
    if dice.chance(0.5):
        _written(sheet, "Họ và tên cha:", f"[{facts['_father']}]")
    hour, minute = f"[{dice.whole(0, 23):02d}]", f"[{dice.whole(0, 59):02d}]"
    _written(sheet, "Đã sinh con vào lúc:", hour, "giờ", minute, "phút,", *_parts(child.birth), tail=False)
    _written(sheet, "Tại:", f"[{facts['place_of_birth']}]")
    _written(sheet, "Số lần sinh:", f"[{facts['_count']}]", "   Số con hiện sống:", f"[{facts['_count']}]")
    _written(sheet, "Số con trong lần sinh này:", "[1]")
    grams = facts.canonical["child_weight_grams"]
    _written(sheet, "Giới tính của con:", f"[{facts['child_sex']}]", "   Cân nặng:", f"[{grams}]", "gram", tail=False)
    _written(sheet, "Hiện trạng của con:", f"[{facts['_health']}]")
    _written(sheet, "Dự định đặt tên con là:", f"[{facts['intended_name']}]")
    issued = date.fromisoformat(facts.canonical["date_of_issue"])
    day: list[Item] = [pen(part[1:-1]) if part.startswith("[") else Run(f" {part} ", ITALIC) for part in _parts(issued)]
    sheet.para(pen(born.hospital.place), ", ", *day, align="right", after=2)
    signatures(sheet, cast, born, dice, "Thủ trưởng cơ sở y tế")
    sheet.para("Lưu ý: Giấy chứng sinh được làm thành 02 bản có giá trị pháp lý như nhau.",
               style=Style(italic=True, size=sheet.look.size - 2))  # fmt: skip


def _two_leaves(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A sheet lying, cut in two: the leaf that stays and the one for the family, with the same words on both."""
    born, at = told_born(cast, dice, "{n}/{y}"), sheet.y
    facts, how = born.facts, Pairing(value=dice.pick([BOLD, PLAIN]), leader=dice.pick([".", ""]))
    insured = dice.chance(0.6)

    def leaf(which: str) -> None:
        noted(sheet, born, "number")
        sheet.para(born.hospital.parent, style=Style(size=sheet.look.size - 1), after=0)
        sheet.para(born.hospital.name, style=Style(bold=True, size=sheet.look.size - 1), after=4)
        state_heading(sheet, spell=2)
        titled(sheet, "GIẤY CHỨNG SINH", after=0)
        sheet.para(f"({which})", align="center", style=ITALIC, after=0)
        sheet.para(f"Số: {facts['number']}", align="center", after=4)
        pair(sheet, how, facts.entry("Họ và tên mẹ/NND", "mother_name"),
             facts.entry("Năm sinh", "mother_birth_date"),
             facts.entry("Nơi cư trú", "mother_residence"), hang=0)  # fmt: skip
        if insured:
            pair(sheet, how, facts.entry("Mã số BHXH", "_insurance"))
        pair(sheet, how, facts.entry("CCCD/Hộ chiếu số", "mother_id_number"),
             facts.entry("Sinh con lúc", "date_of_birth"), facts.entry("Tại", "place_of_birth"), hang=0)  # fmt: skip
        side_by_side(sheet, replace(how, leader=""), (0.5, 0.5), facts.entry("Giới tính", "child_sex"),
                     facts.entry("Cân nặng", "child_weight_grams"))  # fmt: skip
        pair(sheet, how, facts.entry("Dự kiến tên con", "intended_name"), hang=0)
        sheet.para(day_of(born), align="right", style=ITALIC, after=2)
        note = Style(bold=True, size=sheet.look.size - 0.5)
        sheet.columns(
            (0.0, 0.48, lambda: sheet.para("Người đỡ đẻ", align="center", style=note)),
            (
                0.5,
                1.0,
                lambda: signed(sheet, (_chief(born, "Giám đốc"),), cast.signer, dice, Signing(born.hospital.seal)),
            ),
        )

    sheet.columns(
        (0.0, 0.47, lambda: leaf("Liên 1: Lưu tại cơ sở")), (0.53, 1.0, lambda: leaf("Liên 2: Giao gia đình"))
    )
    middle = (sheet.left + sheet.right) / 2
    for dash in range(round(at), round(sheet.floor), round(14 * POINT)):
        sheet.draw.line([(middle, dash), (middle, dash + 7 * POINT)], fill=sheet.look.ink, width=2)


def _child_first(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The child's part first, then mother's and father's, each under a heading with facts two a row."""
    born = told_born(cast, dice, dice.pick(["{n}/GCS-BV", "{y}-{n:04d}"]))
    facts, how = born.facts, Pairing(value=BOLD if dice.chance(0.6) else PLAIN)
    noted(sheet, born, "number")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(4)
    titled(sheet, "GIẤY CHỨNG SINH", size=4.0, after=2)
    sheet.para(f"{dice.pick(['Số GCS', 'Mã chứng sinh', 'Số'])}: {facts['number']}", align="center", after=2)
    sheet.para(f"Cơ sở khám bệnh, chữa bệnh: {born.hospital.name}", align="center", style=ITALIC, after=6)
    heads = dice.pick([("I. THÔNG TIN TRẺ SƠ SINH", "II. THÔNG TIN MẸ", "III. THÔNG TIN CHA"),
                       ("1. Trẻ sinh ra", "2. Người mẹ", "3. Người cha"),
                       ("A. CON", "B. MẸ", "C. CHA")])  # fmt: skip
    sheet.para(heads[0], style=BOLD, after=2)
    name = dice.pick(["Họ, chữ đệm, tên dự định đặt", "Dự kiến đặt tên con", "Tên dự định đặt cho con"])
    pair(sheet, how, facts.entry(name, "intended_name"))
    side_by_side(sheet, how, (0.5, 0.5), facts.entry(dice.pick(["Giới tính", "Giới tính của con"]), "child_sex"),
                 facts.entry(dice.pick(["Cân nặng", "Cân nặng lúc sinh"]), "child_weight_grams"))  # fmt: skip
    pair(sheet, how, facts.entry(dice.pick(["Giờ, ngày sinh", "Sinh vào lúc", "Thời gian sinh"]), "date_of_birth"),
         facts.entry(dice.pick(["Nơi sinh", "Sinh tại"]), "place_of_birth"),
         Entry("Tình trạng khi sinh", None, facts["_health"]), hang=0)  # fmt: skip
    sheet.para(heads[1], style=BOLD, after=2)
    full = dice.pick(["Họ và tên", "Họ, chữ đệm, tên", "Họ tên mẹ"])
    number = dice.pick(["Số ĐDCN/CCCD", "Số CCCD", "Giấy tờ tùy thân số"])
    pair(sheet, how, facts.entry(full, "mother_name"))
    side_by_side(sheet, how, (0.5, 0.5), facts.entry(dice.pick(["Ngày sinh", "Sinh ngày"]), "mother_birth_date"),
                 facts.entry("Dân tộc", "_ethnicity"))  # fmt: skip
    pair(sheet, how, facts.entry(number, "mother_id_number"),
         facts.entry(dice.pick(["Nơi thường trú", "Nơi cư trú", "Địa chỉ"]), "mother_residence"), hang=0)  # fmt: skip
    sheet.para(heads[2], style=BOLD, after=2)
    pair(sheet, how, Entry(full.replace("mẹ", "cha"), None, facts["_father"]),
         Entry(number, None, facts["_father_number"]))  # fmt: skip
    sheet.para(day_of(born), align="right", style=ITALIC, after=2)
    signatures(sheet, cast, born, dice, dice.pick(["Giám đốc", "Đại diện cơ sở", "Thủ trưởng đơn vị"]))


def _beside(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Mother and child in two ruled columns, the labels in small letters or before a colon."""
    born = told_born(cast, dice, "{n}")
    facts, over = born.facts, dice.chance(0.5)
    noted(sheet, born, "number")
    two_halves(sheet, born.hospital, dice, divide=0.45)
    sheet.skip(8)
    titled(sheet, "GIẤY CHỨNG SINH", after=2)
    sheet.para(f"Số: {facts['number']}", align="center", style=ITALIC, after=6)

    def column(head: str, *spoken: tuple[str, str]) -> Sequence[Line]:
        lines: list[Line] = [([Run(head, BOLD)], PLAIN)]
        for label, key in spoken:
            record(sheet, facts.entry("", key))
            if over:
                lines += [([label], Style(italic=True, size=sheet.look.size - 2)), ([Run(facts[key], BOLD)], PLAIN)]
            else:
                lines.append(([f"{label}: ", Run(facts[key], BOLD)], PLAIN))
        return lines

    mother = column("NGƯỜI MẸ", ("Họ và tên", "mother_name"), ("Sinh ngày", "mother_birth_date"),
                    ("CCCD số", "mother_id_number"), ("Cư trú tại", "mother_residence"),
                    ("Số lần sinh", "_count"))  # fmt: skip
    child = column("TRẺ SƠ SINH", ("Sinh lúc", "date_of_birth"), ("Sinh tại", "place_of_birth"),
                   ("Giới tính", "child_sex"), ("Cân nặng", "child_weight_grams"),
                   ("Tên dự định đặt", "intended_name"))  # fmt: skip
    cells(sheet, (0.5, 0.5), [mother, child], ruled=True, pad=6)
    sheet.skip(8)
    sheet.para(day_of(born), align="right", style=ITALIC, after=2)
    signatures(sheet, cast, born, dice, "GIÁM ĐỐC")


NOTIFICATIONS_DRAWN = (
    Drawn("notification_by_hand", _by_hand, 13.0),
    Drawn("notification_two_leaves", _two_leaves, 10.5, A4_LANDSCAPE, (40.0, 40.0, 36.0)),
    Drawn("notification_child_first", _child_first, 13.0),
    Drawn("notification_beside", _beside, 12.5),
)
