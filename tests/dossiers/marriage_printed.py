"""Marriage certificates as offices print them now and printed them then: woven paper, extract, electronic print, 1990s.

Canonical values as in `marriage`; the names below the signatures of wife and husband belong to no field of their own.
"""

from __future__ import annotations

from collections.abc import Sequence

from tests.dossiers.blocks import FieldStyle, Form, row, state_heading
from tests.dossiers.canvas import RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.feet import Signing, signed, titles_of, two_halves
from tests.dossiers.marriage_facts import papers_of, scribbled, wedding_facts
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Pairing, record, side_by_side
from tests.dossiers.places import bare
from tests.dossiers.printed_parts import band, commune_signs, hair_row, signature_box, woven_paper
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style, Tab
from tests.dossiers.wording import date_bare, date_dashed, date_long, date_short, date_slashed

_NAMES = {"wife": "vợ", "husband": "chồng"}
_ORDERS = (("wife", "husband"), ("husband", "wife"))
_NOTE = "(Ký, ghi rõ họ, chữ đệm, tên)"


def _spouse_signs(sheet: Sheet, who: str, name: str) -> None:
    scribbled(sheet, _NAMES[who].upper(), _NOTE)
    sheet.para(name, align="center")


def _woven(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form in use since 2016 on woven paper: two columns with dots, wife and husband sign above their names."""
    facts = wedding_facts(cast, dice, dice.pick(["{n}", "{n}/{y}"]), dice.pick([date_slashed, date_dashed])).facts
    how = FieldStyle(form=Form.LEADER, value=dice.pick([BOLD, PLAIN]), after=4)
    woven_paper(sheet, dice)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    style = Style(bold=True, size=sheet.look.size + 8, colour=RED)
    sheet.para("GIẤY CHỨNG NHẬN KẾT HÔN", align="center", style=style, after=2)
    row_at = dice.pick([0.0, 0.7])
    sheet.columns((row_at, 1.0, lambda: row(sheet, FieldStyle(value=BOLD), facts.entry("Số", "number"))))
    sheet.skip(4)
    order = dice.pick(_ORDERS)

    def spouse(who: str) -> None:
        row(sheet, how, facts.entry(f"Họ, chữ đệm, tên {_NAMES[who]}", f"{who}_name"))
        row(sheet, how, facts.entry("Ngày, tháng, năm sinh", f"{who}_birth_date"))
        row(sheet, how, facts.entry("Dân tộc", f"{who}_ethnicity"), facts.entry("Quốc tịch", f"{who}_nationality"))
        row(sheet, how, facts.entry("Nơi cư trú", f"{who}_residence"))
        row(sheet, how, papers_of(facts, who, "Giấy tờ tùy thân"))

    sheet.columns((0.0, 0.485, lambda: spouse(order[0])), (0.515, 1.0, lambda: spouse(order[1])))
    sheet.skip(6)
    row(sheet, how, facts.entry("Nơi đăng ký kết hôn", "registration_place"))
    row(sheet, how, facts.entry("Ngày, tháng, năm đăng ký", "registration_date"))
    sheet.para("Giấy chứng nhận kết hôn này có giá trị kể từ ngày đăng ký.", style=ITALIC, after=8)
    sheet.columns((0.0, 0.5, lambda: _spouse_signs(sheet, order[0], facts[f"{order[0]}_name"])),
                  (0.5, 1.0, lambda: _spouse_signs(sheet, order[1], facts[f"{order[1]}_name"])))  # fmt: skip
    sheet.skip(4)
    note = "(Ký, ghi rõ họ, chữ đệm, tên, chức vụ và đóng dấu)"
    commune_signs(sheet, cast, dice, "NGƯỜI KÝ GIẤY CHỨNG NHẬN KẾT HÔN", note=note, left=dice.pick([0.25, 0.4]))


def _of_the_nineties(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form of the 1990s: labels repeated in both columns, professions, the registration told in one sentence."""
    cast = earlier_cast(dice.fork("earlier"), cast.split, (1988, 2006))
    wedding = wedding_facts(cast, dice, "{n}", date_dashed)
    facts, agency = wedding.facts, commune_agency(cast.commune, long_name=False)
    how, small = Pairing(value=dice.pick([PLAIN, BOLD]), leader="."), Style(size=sheet.look.size - 1)
    record(sheet, *(facts.entry("", key) for key in ("number", "registration_place", "registration_date")))

    def office() -> None:
        for label, unit in zip(("UBND xã, phường", "Huyện, quận", "Tỉnh, TP"), cast.commune.units, strict=True):
            sheet.para(f"{label}: ", bare(unit), style=small, after=0)

    def number() -> None:
        sheet.para("Số: ", facts["number"], after=0)
        sheet.para("Quyển số: ", facts["_book"])

    sheet.columns((0.0, 0.34, office), (0.35, 0.8, lambda: state_heading(sheet, size=sheet.look.size - 1)),
                  (0.82, 1.0, number))  # fmt: skip
    sheet.skip(8)
    style = Style(bold=True, size=sheet.look.size + 6)
    sheet.para("GIẤY CHỨNG NHẬN KẾT HÔN", align="center", style=style, after=0)
    sheet.para(dice.pick(["(Bản chính)", "BẢN SAO", "(Bản sao)"]), align="center", after=6)
    couple, halves = ("husband", "wife"), (0.5, 0.5)
    side_by_side(sheet, how, halves, *(facts.entry(f"Họ và tên {_NAMES[who]}", f"{who}_name") for who in couple))
    for label, key in (("Sinh ngày", "birth_date"), ("Dân tộc", "ethnicity"), ("Quốc tịch", "nationality")):
        side_by_side(sheet, how, halves, *(facts.entry(label, f"{who}_{key}") for who in couple))
    work = Facts({"_h": dice.pick(["Làm ruộng", "Bộ đội", "Công nhân"]), "_w": dice.pick(["Làm ruộng", "Nội trợ"])}, {})
    side_by_side(sheet, how, halves, work.entry("Nghề nghiệp", "_h"), work.entry("Nghề nghiệp", "_w"))
    label = dice.pick(["Nơi đăng ký nhân khẩu thường trú", "Nơi thường trú", "Nơi ĐKHK thường trú"])
    side_by_side(sheet, how, halves, *(facts.entry(label, f"{who}_residence") for who in couple))
    label = dice.pick(["Số CMND", "Số giấy CMND/Hộ chiếu", "Giấy chứng minh nhân dân số"])
    side_by_side(sheet, how, halves, *(facts.entry(label, f"{who}_id_number") for who in couple))
    sheet.skip(4)
    sheet.para(dice.pick(["Đã đăng ký kết hôn tại ", "Được công nhận là vợ chồng và vào sổ đăng ký kết hôn tại "]),
               facts["registration_place"], ", ngày ", date_dashed(wedding.day), ".", align="justify")  # fmt: skip
    sheet.skip(6)

    def right() -> None:
        sheet.para(f"Ngày {date_bare(wedding.copied)}", align="center", style=ITALIC, after=1)
        titles = [f"TM. UBND {cast.commune.commune.upper()}", *titles_of(agency, dice)]
        signed(sheet, titles, cast.signer, dice, Signing(agency.seal))

    sheet.put("signer_name", cast.signer)
    sheet.columns((0.0, 0.25, lambda: scribbled(sheet, "Chồng", "(Ký tên)")),
                  (0.25, 0.5, lambda: scribbled(sheet, "Vợ", "(Ký tên)")), (0.52, 1.0, right))  # fmt: skip


def _extract(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An extract of 2024: one spouse below the other, registration told in a sentence, a note of what changed since."""
    wedding = wedding_facts(cast, dice, dice.pick(["{n}/TLKH-BS", "{n}/{y}/TLKH-BS", "{n}/TLKH"]), date_short)
    facts, agency = wedding.facts, commune_agency(cast.commune, long_name=dice.chance(0.5))
    record(sheet, *(facts.entry("", key) for key in ("number", "registration_place", "registration_date")))
    two_halves(sheet, agency, dice, divide=0.4, under_office=("Số: ", facts["number"]),
               under_motto=(f"{agency.place}, {date_long(wedding.copied)}",))  # fmt: skip
    sheet.skip(14)
    sheet.para("TRÍCH LỤC KẾT HÔN", align="center", style=Style(bold=True, size=sheet.look.size + 3), after=0)
    if dice.chance(0.7):
        sheet.para(dice.pick(["(BẢN SAO)", "(Bản sao)"]), align="center", style=BOLD, after=0)
    sheet.skip(8)

    def line(who: str, *labels: tuple[str, str]) -> None:
        items: list[Item] = []
        for index, (label, key) in enumerate(labels):
            record(sheet, facts.entry("", f"{who}_{key}"))
            items += [Tab(200)] if index else []
            items += [f"{label}: ", Run(facts[f"{who}_{key}"], BOLD if key == "name" else PLAIN)]
        sheet.para(*items)

    for who in dice.pick(_ORDERS):
        line(who, (f"Họ, chữ đệm, tên {_NAMES[who]}", "name"))
        line(who, ("Ngày, tháng, năm sinh", "birth_date"))
        line(who, ("Dân tộc", "ethnicity"), ("Quốc tịch", "nationality"))
        line(who, ("Nơi cư trú", "residence"))
        entry = papers_of(facts, who, "")
        record(sheet, entry)
        sheet.para("Giấy tờ tùy thân: ", entry.printed, after=8)
    sheet.para("Đã đăng ký kết hôn tại: ", facts["registration_place"], f", số {dice.whole(2, 190)}, ngày "
               f"{facts['registration_date']}.", align="justify")  # fmt: skip
    sheet.para("Ghi chú: ", dice.pick(["Không.", "Đã ghi chú thay đổi số giấy tờ tùy thân của người chồng."]))
    sheet.para(f"Trích lục được lập từ {dice.pick(['Sổ đăng ký kết hôn', 'CSDL hộ tịch điện tử'])}.", style=ITALIC)
    commune_signs(sheet, cast, dice, "NGƯỜI KÝ TRÍCH LỤC", note="(Ký, ghi rõ họ, chữ đệm, tên, chức vụ và đóng dấu)")


def _electronic(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A print of the electronic copy: bands, both spouses beside each label, a hair line below each row."""
    wedding = wedding_facts(cast, dice, "{n}/{y}", dice.pick([date_slashed, date_dashed]))
    facts, label = wedding.facts, Style(size=sheet.look.size - 1)
    state_heading(sheet, spell=dice.whole(0, 3), rule=0.2)
    sheet.skip(4)
    style = Style(bold=True, size=sheet.look.size + 4)
    sheet.para("GIẤY CHỨNG NHẬN KẾT HÔN", align="center", style=style, after=0)
    sheet.para("(Bản điện tử)", align="center", style=ITALIC, after=6)

    def cells_of(widths: Sequence[float], *texts: tuple[str, Style]) -> None:
        hair_row(sheet, widths, [[([text], look)] for text, look in texts])

    def line(name: str, key: str) -> None:
        record(sheet, facts.entry("", key))
        cells_of((0.26, 0.74), (name, label), (facts[key], PLAIN))

    order, three = dice.pick(_ORDERS), (0.26, 0.37, 0.37)
    band(sheet, "I. THÔNG TIN VỢ, CHỒNG")
    cells_of(three, ("", label), *((_NAMES[who].capitalize(), BOLD) for who in order))
    for name, key in (("Họ, chữ đệm, tên", "name"), ("Ngày, tháng, năm sinh", "birth_date"), ("Dân tộc", "ethnicity"),
                      ("Quốc tịch", "nationality"), ("Số định danh/CMND", "id_number"),
                      ("Nơi cư trú", "residence")):  # fmt: skip
        record(sheet, *(facts.entry("", f"{who}_{key}") for who in order))
        cells_of(three, (name, label), *((facts[f"{who}_{key}"], PLAIN) for who in order))
    band(sheet, "II. THÔNG TIN ĐĂNG KÝ")
    line("Số đăng ký", "number")
    line("Ngày đăng ký", "registration_date")
    line("Cơ quan đăng ký", "registration_place")
    sheet.skip(10)
    sheet.put("signer_name", cast.signer)
    clock = f"{wedding.copied:%d/%m/%Y} {dice.whole(7, 16):02d}:{dice.whole(10, 59)}:41 +07:00"
    said = (f"Ký bởi: {commune_agency(cast.commune).plain}", f"Người ký: {cast.signer}", f"Thời gian ký: {clock}")
    left = dice.pick([0.0, 0.5])
    sheet.columns((left, left + 0.5, lambda: signature_box(sheet, said)))


MARRIAGE_PRINTED = (
    Drawn("marriage_woven_paper", _woven, 12.0, margins=(62, 50, 40)),
    Drawn("marriage_of_the_nineties", _of_the_nineties, 12.5, margins=(56, 40, 44)),
    Drawn("marriage_extract_told", _extract, 13.0),
    Drawn("marriage_electronic", _electronic, 11.5, margins=(60, 50, 44)),
)
