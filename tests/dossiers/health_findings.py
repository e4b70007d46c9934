"""What examinations found, set by chance: height and weight among their neighbours, what single doctors saw.

Canonical values as in `health_facts`; doctors of single examinations are in no field.
"""

from __future__ import annotations

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_press import Printer
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import Item, Leader, bold

_ORGANS = (("Tuần hoàn", "Nhịp tim đều"), ("Hô hấp", "Phổi không ran"), ("Tiêu hóa", "Bụng mềm"),
           ("Thần kinh", "Bình thường"), ("Mắt", "MP 10/10; MT 9/10"), ("Tai - Mũi - Họng", "Bình thường"),
           ("Răng - Hàm - Mặt", "Sâu răng 46"), ("Da liễu", "Bình thường"), ("X-quang tim phổi", "Bình thường"),
           ("Xét nghiệm máu", "HC 4,6 T/l; BC 7,2 G/l"), ("Nước tiểu", "Đường (-), protein (-)"))  # fmt: skip


def measures(sheet: Sheet, dice: Dice, facts: Facts, printer: Printer) -> None:
    """Print height and weight with their neighbours: in a sentence, a table with heads on top, rows with units."""
    record(sheet, facts.entry("", "height_cm"), facts.entry("", "weight_kg"))
    high, low = facts.canonical["height_cm"], facts.canonical["weight_kg"]
    pressure, pulse = facts["_pressure"].split()[0], facts["_pulse"].split()[0]
    names = dice.pick([("Chiều cao", "Cân nặng"), ("Chiều cao", "Cân nặng"), ("Cao", "Nặng"),
                       ("Chiều cao đứng", "Thể trọng")])  # fmt: skip
    form = dice.pick(["sentence", "heads", "units", "printer", "line"])
    if form == "sentence":
        unit = dice.pick([" cm", "cm"]), dice.pick([" kg", "kg"])
        sheet.para(f"{names[0]}: {high}{unit[0]}; {names[1].lower()}: {low}{unit[1]}; BMI: {facts['_index']}; mạch: "
                   f"{pulse} lần/phút; huyết áp: {pressure} mmHg.")  # fmt: skip
    elif form == "heads":
        heads = [f"{names[0]} (cm)", f"{names[1]} (kg)", "BMI", "Mạch (l/p)", "HA (mmHg)"]
        values = [high, low, facts["_index"], pulse, pressure]
        rows: list[list[list[Item]]] = [[[bold(each)] for each in heads], [[each] for each in values]]
        sheet.table((0.22, 0.22, 0.16, 0.2, 0.2), rows, aligns=["center"] * 5, pad=3)
        sheet.skip(4)
    elif form == "units":
        body: list[list[list[Item]]] = [[[bold(each)] for each in ("TT", "Chỉ số", "Kết quả", "Đơn vị")]]
        lines = [(names[0], high, "cm"), (names[1], low, "kg"), ("Mạch", pulse, "lần/phút"),
                 ("Huyết áp", pressure, "mmHg")]  # fmt: skip
        for number, line in enumerate(lines, 1):
            body.append([[str(number)], [line[0]], [line[1]], [line[2]]])
        sheet.table((0.08, 0.4, 0.3, 0.22), body, pad=3)
        sheet.skip(4)
    elif form == "printer":
        printer.put(Said(names[0], facts.entry("", "height_cm")), Said(names[1], facts.entry("", "weight_kg")),
                    Said("Huyết áp", Entry("", None, facts["_pressure"])))  # fmt: skip
    else:
        gap = Leader(blank=True)
        sheet.para(f"{names[0]}: ", bold(high), " cm", gap, f"{names[1]}: ", bold(low), " kg", gap,
                   f"Mạch: {pulse} lần/phút", gap)  # fmt: skip


def findings(sheet: Sheet, dice: Dice, cast: Cast) -> None:
    """Print what single doctors found: a sentence, dashes or a table with their names."""
    found = dice.sample(_ORGANS, dice.whole(3, 7))
    form = dice.pick(["sentence", "dashes", "table", "none"])
    if form == "sentence":
        sheet.para(f"{'; '.join(f'{what}: {said}' for what, said in found)}.", align="justify")
    elif form == "dashes":
        for what, said in found:
            sheet.para(f"- {what}: {said}", after=1)
    elif form == "table":
        rows: list[list[list[Item]]] = [[[bold(each)] for each in ("Chuyên khoa", "Kết quả", "Họ tên bác sĩ")]]
        for number, (what, said) in enumerate(found):
            rows.append([[what], [said], [officer_name(dice.fork(f"doctor{number}"), cast.split)]])
        sheet.table((0.3, 0.4, 0.3), rows, pad=3)
        sheet.skip(4)
