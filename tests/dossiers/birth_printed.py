"""Birth certificates as offices print them now: on woven paper, as an extract, as a print of the electronic copy.

Canonical values as in `birth`.
"""

from __future__ import annotations

from datetime import date

from tests.dossiers.birth_facts import BirthManner, birth_facts
from tests.dossiers.blocks import FieldStyle, Form, row, state_heading
from tests.dossiers.canvas import RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import two_halves
from tests.dossiers.offices import Agency, commune_agency
from tests.dossiers.pairs import Pairing, pair, record
from tests.dossiers.printed_parts import band, commune_signs, hair_row, signature_box, woven_paper
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style, Tab
from tests.dossiers.wording import date_dashed, date_long, date_short, date_slashed


def _place_and_day(agency: Agency, day: date) -> str:
    return f"{agency.place}, {date_long(day)}"


def _woven_paper(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form in use since 2016 on woven paper within a frame: emblem, red title, dots behind what is filled in."""
    how = FieldStyle(form=Form.LEADER, value=dice.pick([BOLD, PLAIN]), after=dice.pick([3.0, 6.0]))
    manner = BirthManner(symbol=dice.pick(["{n}", "{n}/{y}"]), printed_date=dice.pick([date_slashed, date_long]),
                         whole_parent_dates=dice.chance(0.3))  # fmt: skip
    facts = birth_facts(cast, dice, manner).facts
    woven_paper(sheet, dice)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    sheet.para("GIẤY KHAI SINH", align="center", style=Style(bold=True, size=sheet.look.size + 11, colour=RED), after=2)
    row_at = dice.pick([0.0, 0.7])
    sheet.columns((row_at, 1.0, lambda: row(sheet, FieldStyle(value=BOLD), facts.entry("Số", "number"))))
    sheet.skip(4)

    def line(*labels: tuple[str, str]) -> None:
        row(sheet, how, *(facts.entry(label, key) for label, key in labels))

    line(("Họ, chữ đệm, tên", "full_name"))
    line(("Ngày, tháng, năm sinh", "date_of_birth"))
    line(("Ghi bằng chữ", "_words"))
    line(("Giới tính", "sex"), ("Dân tộc", "ethnicity"), ("Quốc tịch", "nationality"))
    line(("Nơi sinh", "place_of_birth"))
    line(("Quê quán", "place_of_origin"))
    line(("Số định danh cá nhân", "id_number"))
    for who, name in (("mother", "mẹ"), ("father", "cha")):
        line((f"Họ, chữ đệm, tên người {name}", f"{who}_name"))
        born = "Ngày sinh" if manner.whole_parent_dates else "Năm sinh"
        line((born, f"{who}_birth_date"), ("Dân tộc", f"{who}_ethnicity"), ("Quốc tịch", f"{who}_nationality"))
        line(("Nơi cư trú", f"{who}_residence"))
    line(("Họ, chữ đệm, tên người đi khai sinh", "declarant_name"))
    line(("Giấy tờ tùy thân", "declarant_document"))
    line(("Nơi đăng ký khai sinh", "registration_place"))
    line(("Ngày, tháng, năm đăng ký", "registration_date"))
    sheet.skip(6)
    commune_signs(
        sheet, cast, dice, "NGƯỜI KÝ GIẤY KHAI SINH", note="(Ký, ghi rõ họ, chữ đệm, tên, chức vụ và đóng dấu)"
    )


def _running_extract(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An extract of 2024: facts at two edges, registration told in a sentence, what was changed since in a note."""
    manner = BirthManner(symbol=dice.pick(["{n}/TLKS-BS", "{n}/{y}/TLKS-BS", "{n}/TLKS"]), printed_date=date_short)
    birth = birth_facts(cast, dice, manner)
    facts, agency, how = birth.facts, commune_agency(cast.commune, long_name=dice.chance(0.5)), Pairing(value=PLAIN)
    record(sheet, facts.entry("", "number"))
    two_halves(sheet, agency, dice, divide=0.4, under_office=("Số: ", facts["number"]),
               under_motto=(_place_and_day(agency, birth.copied),))  # fmt: skip
    sheet.skip(14)
    sheet.para("TRÍCH LỤC KHAI SINH", align="center", style=Style(bold=True, size=sheet.look.size + 3), after=0)
    if dice.chance(0.7):
        sheet.para(dice.pick(["(BẢN SAO)", "(Bản sao)"]), align="center", style=BOLD, after=0)
    sheet.skip(8)

    def line(*labels: tuple[str, str], tabs: tuple[float, ...] = ()) -> None:
        items: list[Item] = []
        for index, (label, key) in enumerate(labels):
            record(sheet, facts.entry("", key))
            items += [Tab(tabs[index - 1])] if index else []
            items += [f"{label}: ", Run(facts[key], BOLD if key == "full_name" else PLAIN)]
        sheet.para(*items)

    line(("Họ, chữ đệm, tên", "full_name"))
    line(("Ngày, tháng, năm sinh", "date_of_birth"))
    sheet.para("ghi bằng chữ: ", facts["_words"].lower(), first=24)
    line(("Giới tính", "sex"), ("Dân tộc", "ethnicity"), ("Quốc tịch", "nationality"), tabs=(130, 280))
    for label, key in (("Số định danh cá nhân", "id_number"), ("Nơi sinh", "place_of_birth"),
                       ("Quê quán", "place_of_origin")):  # fmt: skip
        line((label, key))
    for who, name in dice.pick([(("father", "cha"), ("mother", "mẹ")), (("mother", "mẹ"), ("father", "cha"))]):
        line((f"Họ, chữ đệm, tên {name}", f"{who}_name"))
        line(("Năm sinh", f"{who}_birth_date"), ("Dân tộc", f"{who}_ethnicity"),
             ("Quốc tịch", f"{who}_nationality"), tabs=(130, 280))  # fmt: skip
        line(("Nơi cư trú", f"{who}_residence"))
    record(sheet, facts.entry("", "registration_place"))
    sheet.put("registration_date", birth.registered.isoformat())
    sheet.para(dice.pick(["Đã đăng ký khai sinh tại: ", "Đăng ký khai sinh tại: "]), facts["registration_place"],
               f", số {dice.whole(3, 300)}, {date_long(birth.registered)}.", align="justify")  # fmt: skip
    sheet.para("Ghi chú: ", Run(dice.pick([
        "Không.", "Đã bổ sung số định danh cá nhân theo Cơ sở dữ liệu quốc gia về dân cư.",
        "Đã cải chính quê quán theo Quyết định số 12/QĐ-UBND ngày 14/3/2025."]), ITALIC))  # fmt: skip
    if dice.chance(0.6):
        sheet.para("Thực hiện trích lục từ: ", dice.pick(["Sổ đăng ký khai sinh.", "CSDL hộ tịch điện tử."]))
    sheet.skip(8)
    if dice.chance(0.4):
        pair(sheet, how, facts.entry("Trích lục được cấp theo yêu cầu của", "declarant_name"))
    commune_signs(sheet, cast, dice, "NGƯỜI KÝ TRÍCH LỤC", note="(Ký, ghi rõ họ, chữ đệm, tên, chức vụ và đóng dấu)")


def _electronic(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A print of the electronic copy: sections in grey bands, a hair line below each row, a box of the signature."""
    shown = dice.pick([date_slashed, date_dashed])
    birth = birth_facts(cast, dice, BirthManner(symbol="{n}/{y}", printed_date=shown, whole_parent_dates=True))
    facts, agency = birth.facts, commune_agency(cast.commune)
    state_heading(sheet, spell=dice.whole(0, 3), rule=0.2)
    sheet.skip(4)
    sheet.para("GIẤY KHAI SINH", align="center", style=Style(bold=True, size=sheet.look.size + 5), after=0)
    sheet.para("(Bản điện tử)", align="center", style=ITALIC, after=6)
    label = Style(size=sheet.look.size - 1)

    def line(*labels: tuple[str, str]) -> None:
        record(sheet, *(facts.entry("", key) for _, key in labels))
        widths = (0.3, 0.7) if len(labels) == 1 else (0.3, 0.25, 0.2, 0.25)
        columns = [[([text], style)] for name, key in labels for text, style in ((name, label), (facts[key], PLAIN))]
        hair_row(sheet, widths, columns)

    band(sheet, "I. THÔNG TIN ĐĂNG KÝ")
    line(("Số đăng ký", "number"), ("Ngày đăng ký", "registration_date"))
    line(("Cơ quan đăng ký", "registration_place"))
    band(sheet, "II. NGƯỜI ĐƯỢC KHAI SINH")
    line(("Họ, chữ đệm, tên", "full_name"))
    line(("Số định danh cá nhân", "id_number"), ("Giới tính", "sex"))
    line(("Ngày, tháng, năm sinh", "date_of_birth"))
    line(("Bằng chữ", "_words"))
    line(("Dân tộc", "ethnicity"), ("Quốc tịch", "nationality"))
    line(("Nơi sinh", "place_of_birth"))
    line(("Quê quán", "place_of_origin"))
    parents = (("mother", "III. NGƯỜI MẸ"), ("father", "IV. NGƯỜI CHA"))
    together = dice.chance(0.5)
    for who, heading in parents:
        people, nation = ("Dân tộc", f"{who}_ethnicity"), ("Quốc tịch", f"{who}_nationality")
        band(sheet, heading)
        line(("Họ, chữ đệm, tên", f"{who}_name"))
        line(("Ngày, tháng, năm sinh", f"{who}_birth_date"), *(() if together else (people,)))
        line(*((people, nation) if together else (nation,)))
        line(("Nơi cư trú", f"{who}_residence"))
    band(sheet, "V. NGƯỜI ĐI KHAI SINH")
    line(("Họ, chữ đệm, tên", "declarant_name"))
    line(("Quan hệ với người được khai sinh", "_relation"))
    sheet.skip(8)
    sheet.put("signer_name", cast.signer)

    clock = f"{birth.copied:%d/%m/%Y} {dice.whole(7, 16):02d}:{dice.whole(0, 59):02d}:07 +07:00"
    said = (f"Ký bởi: {agency.plain}", f"Người ký: {cast.signer}", f"Thời gian ký: {clock}")
    sheet.columns((0.5, 1.0, lambda: signature_box(sheet, said)))


BIRTH_PRINTED = (
    Drawn("birth_woven_paper", _woven_paper, 12.5, margins=(62, 50, 40)),
    Drawn("birth_running_extract", _running_extract, 13.0),
    Drawn("birth_electronic", _electronic, 11.5, margins=(60, 50, 44)),
)
