"""Civil-status papers of a second round: four columns, bullets, three offices, prose in one paragraph.

Canonical values as in `birth`, `marriage` and `marital`.
"""

from __future__ import annotations

from tests.dossiers.birth_facts import BirthManner, birth_facts
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, one_line_office, signed, titles_of, two_halves
from tests.dossiers.marital_facts import papers_of, shown_elsewhere, single_facts, titled
from tests.dossiers.marriage_facts import papers_of as spouse_papers
from tests.dossiers.marriage_facts import scribbled, wedding_facts
from tests.dossiers.offices import commune_agency, short_people
from tests.dossiers.pairs import Pairing, cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Style, bold
from tests.dossiers.wording import date_dashed, date_long, date_short, date_slashed


def _foot(sheet: Sheet, cast: Cast, dice: Dice, date_line: str = "") -> None:
    agency = commune_agency(cast.commune)
    titles = titles_of(agency, dice, board=dice.chance(0.5))

    def right() -> None:
        if date_line:
            sheet.para(date_line, align="center", style=ITALIC, after=1)
        signed(sheet, titles, cast.signer, dice, Signing(agency.seal))

    sheet.skip(6)
    sheet.put("signer_name", cast.signer)
    sheet.columns((0.48, 1.0, right))


def _title(sheet: Sheet, text: str) -> None:
    sheet.para(text, align="center", style=Style(bold=True, size=sheet.look.size + 4), after=6)


def _birth_bullets(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Sections under Roman numbers, facts behind plus signs, two of them a row."""
    facts = birth_facts(cast, dice, BirthManner(symbol="{n}/{y}", printed_date=date_slashed)).facts
    how = Pairing(value=dice.pick([PLAIN, BOLD]))
    two_halves(sheet, commune_agency(cast.commune), dice, under_office=("Số: ", facts["number"]))
    record(sheet, facts.entry("", "number"))
    sheet.skip(6)
    _title(sheet, "GIẤY KHAI SINH")
    sheet.para("I. Người được khai sinh", style=BOLD, after=1)
    pair(sheet, how, facts.entry("+ Họ, chữ đệm, tên", "full_name"))
    side_by_side(sheet, how, (0.5, 0.5), facts.entry("+ Ngày, tháng, năm sinh", "date_of_birth"),
                 facts.entry("+ Giới tính", "sex"))  # fmt: skip
    side_by_side(sheet, how, (0.5, 0.5), facts.entry("+ Dân tộc", "ethnicity"),
                 facts.entry("+ Quốc tịch", "nationality"))  # fmt: skip
    pair(sheet, how, facts.entry("+ Nơi sinh", "place_of_birth"), facts.entry("+ Quê quán", "place_of_origin"),
         facts.entry("+ Số định danh cá nhân", "id_number"), hang=0)  # fmt: skip
    for roman, who, name in (("II", "father", "cha"), ("III", "mother", "mẹ")):
        sheet.para(f"{roman}. Người {name}", style=BOLD, after=1)
        side_by_side(sheet, how, (0.65, 0.35), facts.entry("+ Họ, chữ đệm, tên", f"{who}_name"),
                     facts.entry("+ Năm sinh", f"{who}_birth_date"))  # fmt: skip
        side_by_side(sheet, how, (0.5, 0.5), facts.entry("+ Dân tộc", f"{who}_ethnicity"),
                     facts.entry("+ Quốc tịch", f"{who}_nationality"))  # fmt: skip
        pair(sheet, how, facts.entry("+ Nơi cư trú", f"{who}_residence"), hang=0)
    sheet.para("IV. Đăng ký", style=BOLD, after=1)
    pair(sheet, how, facts.entry("+ Người đi khai sinh", "declarant_name"),
         facts.entry("+ Giấy tờ tùy thân", "declarant_document"),
         facts.entry("+ Nơi đăng ký khai sinh", "registration_place"),
         facts.entry("+ Ngày đăng ký", "registration_date"), hang=0)  # fmt: skip
    _foot(sheet, cast, dice)


def _birth_columns_of_labels(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Labels in a narrow column without colons, values beside; father and mother told apart by their labels alone."""
    manner = BirthManner(symbol="{n}/{y}/TLKS", printed_date=date_dashed, whole_parent_dates=True)
    facts, width = birth_facts(cast, dice, manner).facts, dice.pick([0.3, 0.36])
    one_line_office(sheet, commune_agency(cast.commune), align="center")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(5)
    _title(sheet, "TRÍCH LỤC KHAI SINH (BẢN SAO)")
    record(sheet, facts.entry("", "number"))
    sheet.para(f"Số: {facts['number']}", align="center")
    labels = [("Họ và tên", "full_name"), ("Sinh ngày", "date_of_birth"), ("Giới tính", "sex"),
              ("Dân tộc", "ethnicity"), ("Quốc tịch", "nationality"), ("Nơi sinh", "place_of_birth"),
              ("Quê quán", "place_of_origin"), ("Số định danh cá nhân", "id_number")]  # fmt: skip
    for who, name in (("mother", "mẹ"), ("father", "cha")):
        labels += [(f"Họ và tên {name}", f"{who}_name"), (f"Ngày sinh của {name}", f"{who}_birth_date"),
                   (f"Dân tộc của {name}", f"{who}_ethnicity"), (f"Quốc tịch của {name}", f"{who}_nationality"),
                   (f"Nơi cư trú của {name}", f"{who}_residence")]  # fmt: skip
    labels += [("Người đi khai sinh", "declarant_name"), ("Giấy tờ tùy thân", "declarant_document"),
               ("Nơi đăng ký khai sinh", "registration_place"), ("Ngày đăng ký", "registration_date")]  # fmt: skip
    for label, key in labels:
        record(sheet, facts.entry("", key))
        cells(sheet, (width, 1 - width), [[([label], PLAIN)], [([facts[key]], BOLD)]])
        sheet.skip(2)
    _foot(sheet, cast, dice)


def _marriage_four(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A ruled table of four columns: the wife's labels and values, then the husband's."""
    facts = wedding_facts(cast, dice, "{n}/{y}/KH", date_slashed).facts
    two_halves(sheet, commune_agency(cast.commune), dice, under_office=("Số: ", facts["number"]))
    record(sheet, facts.entry("", "number"))
    sheet.skip(6)
    _title(sheet, "GIẤY CHỨNG NHẬN KẾT HÔN")
    rows: list[list[list[Item]]] = []
    for label, key in (("Họ, chữ đệm, tên {w}", "name"), ("Ngày sinh", "birth_date"), ("Dân tộc", "ethnicity"),
                       ("Quốc tịch", "nationality"), ("Nơi cư trú", "residence"),
                       ("Số định danh", "id_number")):  # fmt: skip
        row: list[list[Item]] = []
        for who, word in (("wife", "vợ"), ("husband", "chồng")):
            record(sheet, facts.entry("", f"{who}_{key}"))
            row += [[label.format(w=word)], [bold(facts[f"{who}_{key}"])]]
        rows.append(row)
    sheet.table((0.17, 0.33, 0.17, 0.33), rows, pad=4)
    sheet.skip(4)
    pair(sheet, Pairing(), facts.entry("Nơi đăng ký kết hôn", "registration_place"),
         facts.entry("Ngày, tháng, năm đăng ký", "registration_date"), hang=0)  # fmt: skip
    _spouses_sign(sheet, cast, dice)


def _spouses_sign(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    agency = commune_agency(cast.commune)
    sheet.skip(6)
    sheet.put("signer_name", cast.signer)
    titles = titles_of(agency, dice)
    sheet.columns(
        (0.0, 0.25, lambda: scribbled(sheet, "Vợ")),
        (0.25, 0.5, lambda: scribbled(sheet, "Chồng")),
        (0.52, 1.0, lambda: signed(sheet, titles, cast.signer, dice, Signing(agency.seal))),
    )


def _marriage_letters(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Points a) to e) under the word for each spouse, which stands in a sentence."""
    facts, how = wedding_facts(cast, dice, "{n}", date_short).facts, Pairing(value=PLAIN)
    one_line_office(sheet, commune_agency(cast.commune))
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(4)
    _title(sheet, "TRÍCH LỤC KẾT HÔN")
    record(sheet, facts.entry("", "number"))
    sheet.para(f"Số: {facts['number']}", align="center")
    for who, name in (("husband", "chồng"), ("wife", "vợ")):
        sheet.para(f"Thông tin của người {name}:", style=BOLD, after=1)
        pair(sheet, how, facts.entry("a) Họ, chữ đệm, tên", f"{who}_name"),
             facts.entry("b) Ngày, tháng, năm sinh", f"{who}_birth_date"), first=12)  # fmt: skip
        side_by_side(sheet, how, (0.5, 0.5), facts.entry("c) Dân tộc", f"{who}_ethnicity"),
                     facts.entry("d) Quốc tịch", f"{who}_nationality"))  # fmt: skip
        pair(sheet, how, facts.entry("đ) Nơi cư trú", f"{who}_residence"),
             spouse_papers(facts, who, "e) Giấy tờ tùy thân"), first=12, hang=12)  # fmt: skip
    pair(sheet, how, facts.entry("Nơi đăng ký kết hôn", "registration_place"),
         facts.entry("Ngày đăng ký", "registration_date"), hang=0)  # fmt: skip
    _spouses_sign(sheet, cast, dice)


def _marital_three_offices(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Province, district and commune above one another; numbered facts with dots before the values."""
    single = single_facts(cast, dice, "{n}/XN-UBND", date_long)
    facts, place, how = single.facts, cast.commune, Pairing(value=BOLD, leader=dice.pick(["", "."]))
    name = short_people(place.commune)
    shown_elsewhere(sheet, facts, name, "number")

    def left() -> None:
        for unit in filter(None, (place.province, place.district)):
            sheet.para(short_people(unit), align="center", style=PLAIN, after=0)
        sheet.para(name, align="center", style=BOLD, after=0)
        sheet.rule(0.25, gap=3)
        sheet.para("Số: ", facts["number"], align="center")

    sheet.columns((0.0, 0.42, left), (0.44, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))
    sheet.skip(6)
    titled(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN")
    sheet.para(f"{name} xác nhận:", style=BOLD, after=3)
    pair(sheet, how, facts.entry("1) Họ và tên", "full_name"), facts.entry("2) Sinh ngày", "date_of_birth"))
    side_by_side(sheet, how, (0.33, 0.33, 0.34), facts.entry("3) Giới tính", "sex"),
                 facts.entry("4) Dân tộc", "ethnicity"), facts.entry("5) Quốc tịch", "nationality"))  # fmt: skip
    pair(sheet, how, papers_of(facts, "6) Giấy tờ tùy thân"), facts.entry("7) Nơi cư trú", "residence"),
         facts.entry("8) Tình trạng hôn nhân", "marital_status"),
         facts.entry("9) Cấp để", "purpose"), hang=0)  # fmt: skip
    _foot(sheet, cast, dice, f"{place.commune_name}, {facts['date_of_issue']}")


def _marital_paragraph(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """One paragraph about the person with semicolons, then status and purpose in lines of their own."""
    single = single_facts(cast, dice, "{n}/{y}/GXN-UBND", date_slashed)
    facts, agency = single.facts, commune_agency(cast.commune)
    keys = ("number", "full_name", "date_of_birth", "sex", "ethnicity", "nationality", "id_number", "residence",
            "marital_status", "purpose")  # fmt: skip
    shown_elsewhere(sheet, facts, agency.name, *keys)
    place = f"{cast.commune.commune_name}, {facts['date_of_issue']}"
    two_halves(sheet, agency, dice, under_office=("Số: ", facts["number"]), under_motto=(place,))
    sheet.skip(8)
    titled(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN")
    sheet.para(f"{agency.plain.upper()} XÁC NHẬN", align="center", style=BOLD, after=4)
    sheet.para(f"{single.person.address_word} ", bold(facts["full_name"]), f"; sinh ngày {facts['date_of_birth']};"
               f" giới tính: {facts['sex']}; dân tộc: {facts['ethnicity']}; quốc tịch: {facts['nationality']}; CCCD "
               f"số: {facts['id_number']}; nơi cư trú: {facts['residence']}.", first=24, align="justify")  # fmt: skip
    sheet.para(f"Về tình trạng hôn nhân: {facts['marital_status']}.", first=24, align="justify")
    sheet.para(f"Giấy xác nhận này được sử dụng để: {facts['purpose']}.", first=24, align="justify")
    sheet.para("Giấy này có giá trị 06 tháng kể từ ngày ký.", first=24)
    _foot(sheet, cast, dice)


BIRTH_VARIED = (
    Drawn("birth_bullets", _birth_bullets, 12.0),
    Drawn("birth_told_apart", _birth_columns_of_labels, 11.5),
)
MARRIAGE_VARIED = (
    Drawn("marriage_four_columns", _marriage_four, 11.5),
    Drawn("marriage_letters", _marriage_letters, 12.5),
)
MARITAL_VARIED = (
    Drawn("marital_three_offices", _marital_three_offices, 13.0),
    Drawn("marital_paragraph", _marital_paragraph, 13.5),
)
