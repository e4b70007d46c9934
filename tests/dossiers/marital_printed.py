"""Certificates of marital status as offices print them: asked for by somebody else, with a table of homes, of 2010.

Canonical values as in `marital`; whoever asks for the certificate is nobody of its fields.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.dossiers.blocks import FieldStyle, Form, office_head, row, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.feet import Signing, signed, titles_of, two_halves
from tests.dossiers.marital_facts import papers_of, shown_elsewhere, single_facts, titled
from tests.dossiers.offices import Agency, commune_agency
from tests.dossiers.pairs import Pairing, pair, record
from tests.dossiers.people import invent_person
from tests.dossiers.places import address, near
from tests.dossiers.printed_parts import band, hair_row, signature_box
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Leader, Run, Style, Tab, bold
from tests.dossiers.wording import date_bare, date_dashed, date_long, date_short, date_slashed

_TITLE = ("GIẤY XÁC NHẬN", "TÌNH TRẠNG HÔN NHÂN")


def _sign(sheet: Sheet, cast: Cast, dice: Dice, agency: Agency, day: str = "") -> None:
    def right() -> None:
        if day:
            sheet.para(f"{agency.place}, {day}", align="center", style=ITALIC, after=1)
        titles = dice.pick([titles_of(agency, dice), titles_of(agency, dice, board=True),
                            ["NGƯỜI KÝ GIẤY XÁC NHẬN", "TÌNH TRẠNG HÔN NHÂN", *titles_of(agency, dice)]])  # fmt: skip
        signed(sheet, titles, cast.signer, dice, Signing(agency.seal, stamped=dice.chance(0.2)))

    sheet.skip(8)
    sheet.columns((dice.pick([0.45, 0.5]), 1.0, right))


def _asked_by_another(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of 2020: whose wish is considered comes first, "XÁC NHẬN:" alone on a line, facts at two edges."""
    single = single_facts(cast, dice, dice.pick(["{n}/UBND-XNTTHN", "{n}/XNTTHN-UBND"]), date_slashed)
    facts, agency = single.facts, commune_agency(cast.commune, long_name=dice.chance(0.6))
    shown_elsewhere(sheet, facts, agency.name, "number")
    two_halves(sheet, agency, dice, divide=0.4, under_office=("Số: ", facts["number"]),
               under_motto=(f"{agency.place}, {facts['date_of_issue']}",))  # fmt: skip
    sheet.skip(12)
    one_line = dice.chance(0.5)
    titled(sheet, *([" ".join(_TITLE)] if one_line else _TITLE), size=1.5)
    asks = invent_person(dice, cast.split, born=(1955, 1972), old=cast.commune.old)
    relation = dice.pick(["cháu", "con dâu" if single.person.sex == "Nữ" else "con rể"])
    sheet.para(f"Xét đề nghị của {asks.address_word.lower()}: {asks.name}, về việc cấp Giấy xác nhận tình trạng hôn "
               f"nhân cho {relation} là {single.word} {single.person.name},", first=24, align="justify")  # fmt: skip
    sheet.para("XÁC NHẬN:", align="center", style=BOLD)

    def line(*labels: tuple[str, str]) -> None:
        items: list[Item] = []
        for index, (label, key) in enumerate(labels):
            record(sheet, facts.entry("", key))
            items += [Tab((150.0, 290.0)[index - 1])] if index else []
            items += [f"{label}: ", Run(facts[key], BOLD if key == "full_name" else PLAIN)]
        sheet.para(*items)

    line(("Họ, chữ đệm, tên", "full_name"))
    line(("Ngày, tháng, năm sinh", "date_of_birth"))
    line(("Giới tính", "sex"), ("Dân tộc", "ethnicity"), ("Quốc tịch", "nationality"))
    entry = papers_of(facts, "")
    record(sheet, entry)
    sheet.para("Giấy tờ tùy thân: ", entry.printed)
    line(("Nơi cư trú", "residence"))
    record(sheet, facts.entry("", "marital_status"), facts.entry("", "purpose"))
    since = dice.pick(["", f"Trong thời gian cư trú tại: {cast.commune.full}, từ năm "
                           f"{single.person.birth.year + 18} đến nay."])  # fmt: skip
    if since:
        sheet.para(since, align="justify")
    sheet.para("Tình trạng hôn nhân: ", facts["marital_status"], ".", align="justify")
    sheet.para("Giấy này được cấp để: ", facts["purpose"], ".", align="justify")
    sheet.para("Giấy này có giá trị sử dụng trong thời hạn 6 tháng kể từ ngày cấp.", style=ITALIC)
    _sign(sheet, cast, dice, agency)


def _table_of_homes(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Numbered facts; a ruled table of where the person lived since coming of age, the status below it."""
    single = single_facts(cast, dice, dice.pick(["{n}/XNHN", "{n}/{y}/XNTTHN"]), date_short)
    facts, agency, person = single.facts, commune_agency(cast.commune), single.person
    shown_elsewhere(sheet, facts, agency.name, "number")
    sheet.columns((0.0, 0.44, lambda: office_head(sheet, agency.parent, agency.name)),
                  (0.46, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))  # fmt: skip
    sheet.para("Số: ", facts["number"], first=46)
    sheet.skip(6)
    titled(sheet, *_TITLE, size=2.0)
    how, at = Pairing(value=dice.pick([PLAIN, BOLD])), dice.pick([0.0, 175.0])
    pair(sheet, how, *(facts.entry(label, key) for label, key in (
        ("1. Họ, chữ đệm, tên", "full_name"), ("2. Ngày, tháng, năm sinh", "date_of_birth"), ("3. Giới tính", "sex"),
        ("4. Dân tộc", "ethnicity"), ("5. Quốc tịch", "nationality"), ("6. Số định danh/CMND", "id_number"),
        ("7. Nơi cư trú", "residence"))), at=at)  # fmt: skip
    sheet.para("8. Quá trình cư trú từ khi đủ tuổi đăng ký kết hôn:", after=4)
    moved = min(person.birth.year + dice.whole(21, 30), cast.issued.year - 1)
    elsewhere = address(near(person.home, dice, cast.split), dice, cast.split)
    heads = ("Từ năm", "Đến năm", "Nơi cư trú", "Ghi chú")
    rows: list[list[list[Item]]] = [[[bold(head)] for head in heads]]
    rows += [[[str(person.birth.year + 18)], [str(moved)], [elsewhere], [""]],
             [[str(moved)], ["nay"], [person.residence], ["Nơi ở hiện tại"]]]  # fmt: skip
    sheet.table((0.12, 0.12, 0.56, 0.2), rows, pad=4)
    sheet.skip(6)
    pair(sheet, how, facts.entry("9. Tình trạng hôn nhân", "marital_status"), hang=0)
    pair(sheet, how, facts.entry(dice.pick(["10. Mục đích sử dụng", "10. Giấy này được cấp để"]), "purpose"), hang=0)
    sheet.para("Xác nhận này có giá trị đến hết ngày ", date_slashed(cast.issued + timedelta(days=180)), ".",
               style=ITALIC)  # fmt: skip
    _sign(sheet, cast, dice, agency, facts["date_of_issue"])


def _of_2010(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of 2010: one dotted line a fact, the parents' names too, empty dotted lines below what is confirmed."""
    cast = earlier_cast(dice.fork("earlier"), cast.split, (2007, 2015))
    single = single_facts(cast, dice, dice.pick(["{n}", "{n}/UBND-XNTTHN"]), dice.pick([date_dashed, date_bare]))
    facts, agency = single.facts, commune_agency(cast.commune)
    shown_elsewhere(sheet, facts, agency.name, "number")
    how = FieldStyle(form=Form.LEADER, value=dice.pick([BOLD, PLAIN, BOLD_ITALIC]))

    def left() -> None:
        sheet.para("Mẫu TP/HT-2010-XNHN.1", style=Style(size=9), after=1)
        office_head(sheet, agency.parent, agency.name, rule=0.0)
        sheet.para("Số: ", facts["number"], align="center")

    sheet.columns((0.0, 0.42, left), (0.44, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))
    sheet.skip(8)
    titled(sheet, " ".join(_TITLE), size=2.0)
    sheet.para(agency.name, align="center", style=BOLD, after=0)
    sheet.para("XÁC NHẬN", align="center", style=BOLD, after=6)
    row(sheet, how, facts.entry("Ông/bà", "full_name"), facts.entry("Giới tính", "sex"))
    row(sheet, how, facts.entry("Ngày, tháng, năm sinh", "date_of_birth"))
    row(sheet, how, facts.entry("Dân tộc", "ethnicity"), facts.entry("Quốc tịch", "nationality"))
    row(sheet, how, facts.entry(dice.pick(["Số CMND/Hộ chiếu", "Giấy CMND số"]), "id_number"))
    parents = [invent_person(dice, cast.split, sex=sex, born=(1940, 1955)).name for sex in ("Nam", "Nữ")]
    if dice.chance(0.5):
        sheet.para(f"Con ông: {parents[0]}", Leader(), f" và bà: {parents[1]}", Leader())
    row(sheet, how, facts.entry("Nơi thường trú/tạm trú", "residence"))
    record(sheet, facts.entry("", "marital_status"), facts.entry("", "purpose"))
    sheet.para("Tình trạng hôn nhân: ", Run(facts["marital_status"], how.value), Leader())
    sheet.para(Leader(), record=False)
    sheet.para("Giấy này được cấp để sử dụng vào mục đích: ", Run(facts["purpose"], how.value), Leader())
    sheet.para("Giấy xác nhận này có giá trị trong thời hạn 6 tháng, kể từ ngày cấp.")
    dated = f"{agency.place}, {date_long(cast.issued)}"

    def right() -> None:
        sheet.para(dated, align="center", style=ITALIC, after=1)
        sheet.para("NGƯỜI KÝ GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", align="center", style=BOLD, after=0)
        sheet.para("(Ký, ghi rõ họ tên, chức vụ và đóng dấu)", align="center", style=ITALIC, after=0)
        signed(sheet, titles_of(agency, dice), cast.signer, dice, Signing(agency.seal))

    sheet.skip(6)
    sheet.columns((0.42, 1.0, right))


def _electronic(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A print of the electronic certificate: office and state above, bands, hair lines, the signature at the top."""
    single = single_facts(cast, dice, "{n}/XNTTHN-UBND", dice.pick([date_slashed, date_dashed]))
    facts, agency = single.facts, commune_agency(cast.commune, long_name=False)
    shown_elsewhere(sheet, facts, agency.name)
    agency_signs = replace(agency, parent="") if dice.chance(0.3) else agency
    at_top = dice.chance(0.5)
    clock = f"{cast.issued:%d/%m/%Y} {dice.whole(7, 16):02d}:{dice.whole(10, 59)}:26 +07:00"
    said = (f"Ký bởi: {agency.plain}", f"Người ký: {cast.signer}", f"Thời gian ký: {clock}")
    if at_top:
        sheet.columns((0.58, 1.0, lambda: signature_box(sheet, said)))
        sheet.skip(4)
    two_halves(sheet, agency_signs, dice, divide=0.4, under_motto=(f"{agency.place}, {facts['date_of_issue']}",))
    sheet.skip(8)
    titled(sheet, " ".join(_TITLE), size=2.0, after=4)
    label = Style(size=sheet.look.size - 1)

    def line(*labels: tuple[str, str]) -> None:
        record(sheet, *(facts.entry("", key) for _, key in labels))
        widths = (0.3, 0.7) if len(labels) == 1 else (0.3, 0.22, 0.2, 0.28)
        columns = [[([text], style)] for name, key in labels for text, style in ((name, label), (facts[key], PLAIN))]
        hair_row(sheet, widths, columns)

    band(sheet, "A. Thông tin người được xác nhận")
    line(("Số văn bản", "number"))
    line(("Họ, chữ đệm, tên", "full_name"))
    line(("Ngày, tháng, năm sinh", "date_of_birth"), ("Giới tính", "sex"))
    line(("Dân tộc", "ethnicity"), ("Quốc tịch", "nationality"))
    line(("Số giấy tờ tùy thân", "id_number"))
    line(("Nơi cư trú", "residence"))
    band(sheet, "B. Nội dung xác nhận")
    line(("Tình trạng hôn nhân", "marital_status"))
    line((dice.pick(["Mục đích sử dụng", "Cấp để"]), "purpose"))
    sheet.para("Giá trị sử dụng: 06 tháng kể từ ngày ký.", style=ITALIC)
    if not at_top:
        sheet.skip(8)
        sheet.columns((0.5, 1.0, lambda: signature_box(sheet, said)))


MARITAL_PRINTED = (
    Drawn("marital_asked_by_another", _asked_by_another, 13.0),
    Drawn("marital_table_of_homes", _table_of_homes, 12.5),
    Drawn("marital_of_2010", _of_2010, 13.0),
    Drawn("marital_electronic", _electronic, 12.0, margins=(60, 50, 44)),
)
