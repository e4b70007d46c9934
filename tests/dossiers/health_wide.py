"""Health certificates of more kinds: rows of lists, tables of doctors with classes of their own, relatives, employers.

Canonical values as in `health_facts`; classes of single doctors, relatives and employers are in no field.
"""

from __future__ import annotations

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, A5, A5_LANDSCAPE, Drawn
from tests.dossiers.health_wide_told import EXAMINATIONS_WIDE_TOLD
from tests.dossiers.health_wide_words import (
    PERSON,
    SIZES,
    WORDS,
    bare_entry,
    by_doctors,
    concluded,
    found_by,
    person,
    put_end,
    put_top,
    sizes,
    wide_visit,
)
from tests.dossiers.later_parts import arrival, copy_stamp, typed
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.printed_parts import band
from tests.dossiers.typeset import BOLD, ITALIC, Item, Run, Style
from tests.dossiers.ward_wide_sets import SLIM_FORMS, WideSetter, heads_on_top, labelled, shuffled
from tests.dossiers.wording import date_slashed

_WIDTH = {"full_name": 18, "sex": 7, "date_of_birth": 13, "id_number": 15, "residence": 25, "purpose": 15,
          "height_cm": 9, "weight_kg": 9, "health_class": 14}  # fmt: skip
_HEADS = (("HÀNH CHÍNH", "THỂ LỰC"), ("Người được khám", "Kết quả"), ("I. Bản thân", "II. Khám"), ("A", "B"),
          ("Thông tin chung", "Chỉ số cơ thể"), ("PHẦN KHAI", "PHẦN KHÁM"))  # fmt: skip


def _list_row(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A row of a list under heads on a lying sheet: all in one table, or person and results in two."""
    said = wide_visit(cast, dice)
    high = put_top(sheet, said, dice, "halves", "flush", "state first",
                   note=dice.pick(["(Trích danh sách khám)", "(Trích sổ khám)", ""]))  # fmt: skip
    who = shuffled(dice, labelled(said.facts, dice, WORDS, *PERSON))
    found = shuffled(dice, labelled(said.facts, dice, WORDS, *SIZES, "health_class"), keep=0)
    both = dice.chance(0.5)
    tables = [[*who, *found]] if both else [who, found]
    numbered = dice.chance(0.4)
    for told in tables:
        widths = [float(_WIDTH[fact.entry.key or ""]) for fact in told]
        heads_on_top(sheet, told, widths, numbered=numbered, size=9.0 if both else 11.0)
    put_end(sheet, cast, said, dice, day=not high)


def _by_specialists(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """One table of everything examined: height and weight its first rows, each doctor's class beside his name."""
    said = wide_visit(cast, dice)
    high, facts = put_top(sheet, said, dice), said.facts
    setter = WideSetter(sheet, dice)
    setter.put(*person(said, dice))
    record(sheet, *(facts.entry("", key) for key in SIZES))
    heads = dice.pick([("Nội dung khám", "Kết quả", "Phân loại", "Bác sĩ"), ("Mục", "Ghi nhận", "Loại", "Họ tên BS"),
                       ("Chuyên khoa", "Nhận xét", "PL", "Người khám")])  # fmt: skip
    lines = [(dice.pick(WORDS[key]), facts[key], dice.pick(["", "Loại I", "-"]), "") for key in SIZES]
    lines += [(organ, what, rank, who if dice.chance(0.7) else "") for organ, what, rank, who in by_doctors(dice, cast)]
    body: list[list[list[Item]]] = [[[Run(head, BOLD)] for head in heads]]
    body += [[[cell] for cell in line] for line in lines]
    sheet.table((0.28, 0.3, 0.14, 0.28), body, pad=dice.pick([2.0, 4.0]))
    sheet.skip(5)
    concluded(sheet, said, dice, setter)
    put_end(sheet, cast, said, dice, day=not high)


def _with_relative(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Somebody who came along, a guardian or one to call, stands in a part of its own beside the one examined."""
    said = wide_visit(cast, dice)
    high, setter = put_top(sheet, said, dice), WideSetter(sheet, dice)
    other = cast.father if said.facts["full_name"].upper() == cast.mother.upper_name else cast.mother
    kin = [Said(dice.pick(["Họ tên", "Họ và tên"]), bare_entry(other.name)),
           Said(dice.pick(["Quan hệ", "Là"]), bare_entry(dice.pick(["Chồng/vợ", "Người nhà", "Người đi cùng"]))),
           Said(dice.pick(["Số CCCD", "CMND"]), bare_entry(other.id_number)),
           Said("Ngày sinh", bare_entry(date_slashed(other.birth))),
           Said(dice.pick(["Địa chỉ", "Nơi ở"]), bare_entry(other.residence))]  # fmt: skip
    parts = [(dice.pick(["NGƯỜI ĐƯỢC KHÁM", "1. Người khám", "Bản thân"]), person(said, dice)),
             (dice.pick(["NGƯỜI GIÁM HỘ", "Khi cần báo tin cho", "Thân nhân", "Người đưa đi khám"]),
              kin[: dice.whole(2, 5)])]  # fmt: skip
    for name, told in parts[:: dice.pick([1, 1, 1, -1])]:
        sheet.para(name, style=dice.pick([BOLD, ITALIC]), after=2)
        setter.put(*told)
    sheet.para(dice.pick(["KHÁM THỂ LỰC", "Đo được:", "Thể lực"]), style=BOLD, after=2)
    setter.put(*sizes(said, dice))
    found_by(sheet, dice, cast)
    concluded(sheet, said, dice, setter)
    put_end(sheet, cast, said, dice, day=not high)


def _of_employer(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A company's people are examined: its name, address, number and contract stand above or below the person."""
    said = wide_visit(cast, dice)
    high, setter = put_top(sheet, said, dice), WideSetter(sheet, dice)
    firm = [("Đơn vị", dice.pick(["Công ty CP May Sông Hồng", "Công ty TNHH Gỗ Phú Tài", "Trường Mầm non Hoa Sen"])),
            ("Địa chỉ đơn vị", f"Lô {dice.whole(1, 40)}, KCN {cast.commune.province_name}"),
            ("Mã số thuế", f"{dice.whole(10**9, 10**10 - 1)}"), ("Phòng/ban", dice.pick(["Tổ 4", "Kho", "Kế toán"])),
            ("Hợp đồng KSK số", f"{dice.whole(10, 99)}/HĐ-KSK"),
            ("Phụ trách", officer_name(dice.fork("hr"), cast.split)),
            ("Ngày vào làm", date_slashed(cast.issued.replace(day=1, year=cast.issued.year - 2)))]  # fmt: skip
    told = [Said(label, bare_entry(value)) for label, value in dice.sample(firm, dice.whole(3, 6))]
    parts = [told, person(said, dice)]
    for part in parts[:: dice.pick([1, -1])]:
        setter.put(*part)
        sheet.skip(2)
    setter.put(*sizes(said, dice))
    found_by(sheet, dice, cast)
    concluded(sheet, said, dice, setter)
    put_end(sheet, cast, said, dice, day=not high)


def _two_bands(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A lying sheet in two columns: who was examined at one side, what was found at the other."""
    said = wide_visit(cast, dice)
    high = put_top(sheet, said, dice, "halves", "turned", "letterhead")
    names, form, barred = dice.pick(_HEADS), dice.pick(SLIM_FORMS), dice.chance(0.6)

    def column(name: str, told: list[Said], *, last: bool) -> None:
        if barred:
            band(sheet, name)
        else:
            sheet.para(name, style=BOLD, align="center", after=3)
        setter = WideSetter(sheet, dice.fork("set"), (form,))
        setter.put(*told)
        if last:
            concluded(sheet, said, dice.fork("end"), setter)

    who, found = person(said, dice), sizes(said, dice)
    left, right = ((0.0, 0.48), (0.52, 1.0)) if dice.chance(0.8) else ((0.52, 1.0), (0.0, 0.48))
    sheet.columns((*left, lambda: column(names[0], who, last=False)),
                  (*right, lambda: column(names[1], found, last=True)))  # fmt: skip
    put_end(sheet, cast, said, dice, day=not high)


def _plain_lines(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Facts without headings in one way or two, measures before or behind the reason."""
    said = wide_visit(cast, dice)
    high, setter = put_top(sheet, said, dice), WideSetter(sheet, dice)
    setter.put(*person(said, dice))
    other = setter if dice.chance(0.6) else WideSetter(sheet, dice)
    other.put(*sizes(said, dice))
    concluded(sheet, said, dice, other)
    put_end(sheet, cast, said, dice, day=not high)


def _typed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Typed at a district's hospital of earlier years, several facts a line."""
    typed(sheet)
    said = wide_visit(cast, dice)
    high = put_top(sheet, said, dice, "flush", "halves", "state first")
    setter = WideSetter(sheet, dice, ("run on", "dashes", "two a line", "bare tab", "to the right"))
    setter.put(*person(said, dice))
    sheet.para(dice.pick(["* * *", "----------", "Khám thấy:"]), align=dice.pick(["center", "left"]))
    setter.put(*sizes(said, dice))
    concluded(sheet, said, dice, setter)
    put_end(sheet, cast, said, dice, day=not high)


def _copied(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A copy: an office's stamp of entry above it, the words of who certifies the copy with their numbers below."""
    said = wide_visit(cast, dice)
    if dice.chance(0.5):
        arrival(sheet, cast, dice)
    high = put_top(sheet, said, dice, note=dice.pick(["BẢN SAO", ""]))
    setter = WideSetter(sheet, dice)
    setter.put(*person(said, dice))
    setter.put(*sizes(said, dice))
    if dice.chance(0.5):
        found_by(sheet, dice, cast)
    concluded(sheet, said, dice, setter)
    put_end(sheet, cast, said, dice, day=not high)
    copy_stamp(sheet, cast, dice, signs=dice.chance(0.5))
    if dice.chance(0.3):
        sheet.para("Lưu: VT, hồ sơ.", style=Style(italic=True, size=sheet.look.size - 2))


EXAMINATIONS_WIDE = (
    Drawn("health_list_row_wide", _list_row, 11.0, A4_LANDSCAPE, (40.0, 36.0, 36.0)),
    Drawn("health_by_specialists_wide", _by_specialists, 11.5),
    Drawn("health_with_relative_wide", _with_relative, 11.5),
    Drawn("health_of_employer_wide", _of_employer, 11.5),
    Drawn("health_two_bands_wide", _two_bands, 11.5, A4_LANDSCAPE, (44.0, 40.0, 38.0)),
    *EXAMINATIONS_WIDE_TOLD,
    Drawn("health_typed_wide", _typed, 12.0),
    Drawn("health_slip_wide", _plain_lines, 9.0, A5, (36.0, 32.0, 30.0)),
    Drawn("health_lying_half_wide", _plain_lines, 8.5, A5_LANDSCAPE, (36.0, 32.0, 26.0)),
    Drawn("health_copied_wide", _copied, 11.5),
)
