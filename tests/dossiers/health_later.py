"""Health certificates out of programs, on small slips, with English first, in clauses, in a table of all specialists.

Canonical values as in `health_facts`; doctors of single examinations are in no field.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5_LANDSCAPE, Drawn
from tests.dossiers.health_sheets import TITLES, noted, put_conclusion, put_foot, put_head
from tests.dossiers.health_visits import measured, one, person_of, visit_of
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.printed_parts import band
from tests.dossiers.setters_framed import Margin
from tests.dossiers.setters_lined import NARROW_FORMS, new_setter
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, pen

_SPECIALS = ("Nội khoa", "Ngoại khoa", "Mắt", "Tai - Mũi - Họng", "Răng - Hàm - Mặt", "Da liễu",
             "Tâm thần - Thần kinh", "Cơ xương khớp", "Tiết niệu")  # fmt: skip
_FOUND = ("Bình thường", "BT", "Chưa phát hiện bệnh", "Không", "Loại I", "Loại II", "bt", "Ổn định", "K.phát hiện gì")


def _of_program(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A ward's program: facts in frames or on stripes, measures among reference values, what was found in a string."""
    said = visit_of(cast, dice)
    noted(sheet, said)
    put_head(sheet, said, dice)
    rows, bar = new_setter(sheet, dice), dice.pick([band, None, None])
    heads = dice.pick([("HÀNH CHÍNH", "THỂ LỰC", "KẾT LUẬN"), ("A. Thông tin", "B. Kết quả khám", "C. Kết luận"),
                       ("Người khám", "Chỉ số sinh tồn", "Đánh giá"), ("", "", "")])  # fmt: skip

    def heading(text: str) -> None:
        if text and bar:
            bar(sheet, text)
        elif text:
            sheet.para(text, style=BOLD, after=2)

    heading(heads[0])
    rows.put(*person_of(said.facts, dice))
    heading(heads[1])
    measured(sheet, dice, said.facts, rows)
    if dice.chance(0.7):
        found = [f"{what}: {dice.pick(_FOUND)}" for what in dice.sample(_SPECIALS, dice.whole(2, 6))]
        sheet.para(f"{dice.pick(['; ', ' | ', ', ']).join(found)}.", style=Style(size=sheet.look.size - 1))
    heading(heads[2])
    put_conclusion(sheet, said, dice)
    put_foot(sheet, cast, said, dice)


def _small_slip(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Half a sheet lying: the person at the left, measures and conclusion at the right, or one below the other."""
    said = visit_of(cast, dice)
    noted(sheet, said)
    put_head(sheet, said, dice)
    form, side = dice.pick(NARROW_FORMS), dice.chance(0.6)

    def person() -> None:
        own = dice.fork("person")
        new_setter(sheet, own, (form,), narrow=side).put(*person_of(said.facts, own, more=0.08))

    def found() -> None:
        own = dice.fork("found")
        measured(sheet, own, said.facts, new_setter(sheet, own, (form,), narrow=side))
        put_conclusion(sheet, said, own)
        put_foot(sheet, cast, said, own)

    if side:
        at = dice.pick([0.48, 0.54])
        sheet.columns((0.0, at - 0.02, person), (at, 1.0, found))
    else:
        person()
        found()


def _english_first(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """For people who go abroad: English before Vietnamese or alone beside it, results with reference values."""
    said = visit_of(cast, dice)
    noted(sheet, said)
    sheet.para(said.hospital.name, align=dice.pick(["left", "center"]), style=BOLD, after=1)
    if dice.chance(0.5):
        state_heading(sheet, spell=dice.whole(0, 3))
    first, second = dice.pick(["HEALTH CERTIFICATE", "MEDICAL CERTIFICATE", "MEDICAL REPORT"]), dice.pick(TITLES[:3])
    order = (first, second) if dice.chance(0.5) else (second, first)
    for text, style in zip(order, (Style(bold=True, size=sheet.look.size + 3), BOLD), strict=True):
        sheet.para(text, align="center", style=style, after=1)
    sheet.para(f"{dice.pick(['No.', 'No. (Số)', 'Số/No.', 'Ref. No.'])}: {said.facts['number']}",
               align=dice.pick(["center", "right"]))  # fmt: skip
    rows = new_setter(sheet, dice, ("coded", "fieldsets", "margin", "striped", "rightward", "pointed"), english=True)
    rows.put(*person_of(said.facts, dice))
    for text in ("I. PHYSICAL EXAMINATION", "II. CLINICAL EXAMINATION"):
        sheet.para(text, style=BOLD, after=2)
        if text.startswith("I."):
            measured(sheet, dice, said.facts, rows, english=True)
        else:
            sheet.para(dice.pick(["Normal / Bình thường", "Heart, lungs, skin: normal (bình thường)"]))
    sheet.para("III. CONCLUSION / KẾT LUẬN", style=BOLD, after=2)
    rows.put(one(said.facts, dice, "health_class"))
    put_foot(sheet, cast, said, dice)


def _in_clauses(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """All in one or two paragraphs: the ward certifies somebody, clauses in any order, measures and conclusion too."""
    said = visit_of(cast, dice)
    facts, value = said.facts, dice.pick([PLAIN, BOLD, PLAIN])
    noted(sheet, said)
    record(sheet, *(facts.entry("", key) for key in ("full_name", "sex", "date_of_birth", "id_number", "residence",
                                                     "purpose", "height_cm", "weight_kg", "health_class")))  # fmt: skip
    put_head(sheet, said, dice)

    def clause(lead: str, key: str, tail: str = "") -> list[Item]:
        return [f"{lead} ", Run(facts.printed[key].removeprefix("ngày "), value), tail]

    parts = [clause(dice.pick(["giới tính", "giới:", "phái:"]), "sex"),
             clause(dice.pick(["sinh ngày", "ngày sinh", "sinh"]), "date_of_birth"),
             clause(dice.pick(["CCCD số", "số định danh", "mang giấy tờ số"]), "id_number",
                    dice.pick(["", f" cấp ngày {facts['_issued']}"])),
             clause(dice.pick(["hiện ở tại", "địa chỉ", "thường trú tại", "trú quán:"]), "residence")]  # fmt: skip
    order = [parts[int(index)] for index in dice.rng.permutation(len(parts))]
    who = dice.pick(["Ông (bà) ", "Anh (chị) ", "Người có tên sau: ", "Ông/Bà: "])
    one_by_one: list[Item] = [who, Run(facts["full_name"], BOLD)]
    for part in order:
        one_by_one += [", ", *part]
    certifies = dice.pick([f"{said.hospital.plain} chứng nhận: ", "Chúng tôi đã khám và chứng nhận: ",
                           f"Hội đồng y khoa {said.hospital.plain} xác nhận "])  # fmt: skip
    why: list[Item] = clause(dice.pick(["đến khám để", "khám với lý do:", "có yêu cầu khám:"]), "purpose", ".")
    high, low = facts.canonical["height_cm"], facts.canonical["weight_kg"]
    sizes = dice.pick(["Cao {h} cm, nặng {w} kg", "Chiều cao {h}cm, cân nặng {w}kg", "Thể lực: {h} cm, {w} kg",
                       "Cân nặng {w} kg, chiều cao {h} cm"]).format(h=high, w=low)  # fmt: skip
    found: list[Item] = [f"{sizes}, mạch {facts['_pulse']}, huyết áp {facts['_pressure']}."]
    ends = dice.pick(["Kết luận: ", "Xếp loại sức khỏe: ", "Hiện tại: ", "Nay kết luận: "])
    concluded: list[Item] = [ends, Run(facts["health_class"], dice.pick([PLAIN, BOLD])), "."]
    person: list[Item] = [certifies, *one_by_one, "; ", *why]
    groups = dice.pick([[[*person, " ", *found], concluded], [person, found, concluded], [[*person, " ", *found, " ",
                        *concluded]], [person, [*found, " ", *concluded]]])  # fmt: skip
    first, align = dice.pick([0.0, 24.0]), dice.pick(["left", "justify"])
    for group in groups:
        sheet.para(*group, first=first, align=align)
    put_foot(sheet, cast, said, dice)


def _of_specialists(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The whole form on a page: a photograph's place, the person in a margin, a table of specialists by hand or not."""
    said, by_pen = visit_of(cast, dice), dice.chance(0.5)
    noted(sheet, said)
    put_head(sheet, said, dice)
    right = dice.chance(0.5)

    def photograph() -> None:
        top = sheet.y
        sheet.draw.rectangle([sheet.left, top, sheet.left + 300, top + 420], outline=sheet.look.ink, width=2)
        sheet.y = top + 430

    def person() -> None:
        own = dice.fork("person")
        told = person_of(said.facts, own, more=0.06)
        if by_pen:
            told = [replace(fact, entry=replace(fact.entry, by_pen=True)) for fact in told]
            record(sheet, *(fact.entry for fact in told))
            for fact in told:
                sheet.para(f"{fact.label}: ", pen(fact.entry.printed), " ", Leader())
        else:
            Margin(sheet, own, narrow=True).put(*told)

    halves: tuple[tuple[float, float, Callable[[], None]], ...] = ((0.0, 0.18, photograph), (0.2, 1.0, person))
    if right:
        halves = ((0.0, 0.8, person), (0.84, 1.0, photograph))
    sheet.columns(*halves)
    measured(sheet, dice, said.facts, Margin(sheet, dice))
    heads = dice.pick([("Khoa", "Kết quả", "Ký tên"), ("Chuyên khoa", "Phân loại", "Bác sĩ khám ký")])
    rows: list[list[list[Item]]] = [[[Run(each, BOLD)] for each in heads]]
    for number, what in enumerate(dice.sample(_SPECIALS, dice.whole(4, 8))):
        result = dice.pick(_FOUND)
        rows.append([[what], [pen(result) if by_pen else result], [officer_name(dice.fork(f"{number}"), cast.split)]])
    sheet.table((0.32, 0.36, 0.32), rows, pad=3, style=Style(size=sheet.look.size - 1))
    sheet.skip(4)
    sheet.para(dice.pick(["KẾT LUẬN CHUNG", "PHẦN KẾT LUẬN", "IV. KẾT LUẬN"]), style=dice.pick([BOLD, ITALIC]), after=2)
    put_conclusion(sheet, said, dice)
    put_foot(sheet, cast, said, dice)


EXAMINATIONS_OF_LATER = (
    Drawn("health_of_program", _of_program, 12.0),
    Drawn("health_small_slip", _small_slip, 10.0, A5_LANDSCAPE, (34.0, 30.0, 26.0)),
    Drawn("health_english_first", _english_first, 12.0),
    Drawn("health_in_clauses", _in_clauses, 13.5),
    Drawn("health_of_specialists", _of_specialists, 12.0),
)
