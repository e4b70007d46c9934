"""Birth certificates worded and set otherwise: an open table of parents, English in front, a register's extract.

Canonical values as in `birth`.
"""

from __future__ import annotations

from tests.dossiers.birth_facts import BirthManner, birth_facts
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, one_line_office, signed, titles_of, two_halves
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Pairing, cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.under import Spoken, Under, said, smaller, stack, stack_row
from tests.dossiers.wording import date_dashed, date_long, date_short, date_slashed


def _title(sheet: Sheet, text: str, below: str = "") -> None:
    sheet.para(text, align="center", style=Style(bold=True, size=sheet.look.size + 5), after=0)
    if below:
        sheet.para(below, align="center", style=ITALIC, after=0)
    sheet.skip(6)


def _foot(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    agency = commune_agency(cast.commune)
    sheet.skip(5)
    sheet.put("signer_name", cast.signer)
    titles = titles_of(agency, dice, board=dice.chance(0.5))
    sheet.columns((0.48, 1.0, lambda: signed(sheet, titles, cast.signer, dice, Signing(agency.seal))))


def _open_parents(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The child's facts in pairs; both parents in a table without rules, mother and father in columns."""
    manner = BirthManner(symbol="{n}/{y}-KS", printed_date=date_slashed, whole_parent_dates=dice.chance(0.5))
    facts, how = birth_facts(cast, dice, manner).facts, Pairing(value=BOLD)
    two_halves(sheet, commune_agency(cast.commune), dice, under_office=("Số: ", facts["number"]))
    record(sheet, facts.entry("", "number"))
    sheet.skip(6)
    _title(sheet, "GIẤY KHAI SINH", dice.pick(["", "(Bản sao)"]))
    side_by_side(
        sheet, how, (0.65, 0.35), facts.entry("Họ, chữ đệm, tên", "full_name"), facts.entry("Giới tính", "sex")
    )
    pair(sheet, how, facts.entry("Ngày, tháng, năm sinh", "date_of_birth"), facts.entry("Ghi bằng chữ", "_words"))
    side_by_side(sheet, how, (0.5, 0.5), facts.entry("Dân tộc", "ethnicity"), facts.entry("Quốc tịch", "nationality"))
    pair(sheet, how, facts.entry("Nơi sinh", "place_of_birth"), facts.entry("Quê quán", "place_of_origin"),
         facts.entry("Số định danh cá nhân", "id_number"), hang=0)  # fmt: skip
    sheet.skip(4)
    widths = (0.24, 0.38, 0.38)
    order = dice.pick([(("mother", "Mẹ"), ("father", "Cha")), (("father", "Người cha"), ("mother", "Người mẹ"))])
    heads = [[([""], PLAIN)], *([([name], BOLD)] for _, name in order)]
    cells(sheet, widths, heads)
    for label, key in (("Họ, chữ đệm, tên", "name"), ("Năm sinh", "birth_date"), ("Dân tộc", "ethnicity"),
                       ("Quốc tịch", "nationality"), ("Nơi cư trú", "residence")):  # fmt: skip
        entries = [facts.entry(label, f"{who}_{key}") for who, _ in order]
        record(sheet, *entries)
        cells(sheet, widths, [[([label], ITALIC)], *([([entry.printed], PLAIN)] for entry in entries)])
        sheet.skip(3)
    sheet.skip(3)
    pair(sheet, how, facts.entry("Người đi đăng ký khai sinh", "declarant_name"),
         facts.entry("Giấy tờ tùy thân", "declarant_document"), facts.entry("Nơi đăng ký", "registration_place"),
         facts.entry("Ngày, tháng, năm đăng ký", "registration_date"), hang=0)  # fmt: skip
    _foot(sheet, cast, dice)


def _inline_parents(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An extract with numbered facts; each parent's on two lines, name and year first, the rest behind semicolons."""
    manner = BirthManner(symbol="{n}/TLKS", printed_date=date_dashed)
    facts, how = birth_facts(cast, dice, manner).facts, Pairing(value=PLAIN)
    one_line_office(sheet, commune_agency(cast.commune))
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    _title(sheet, "TRÍCH LỤC KHAI SINH")
    record(sheet, facts.entry("", "number"))
    sheet.para(f"Số: {facts['number']}", align="center")
    pair(sheet, Pairing(value=BOLD), facts.entry("1. Họ và tên", "full_name"))
    side_by_side(
        sheet, how, (0.5, 0.5), facts.entry("2. Ngày sinh", "date_of_birth"), facts.entry("3. Giới tính", "sex")
    )
    side_by_side(sheet, how, (0.5, 0.5), facts.entry("4. Dân tộc", "ethnicity"),
                 facts.entry("5. Quốc tịch", "nationality"))  # fmt: skip
    pair(sheet, how, facts.entry("6. Nơi sinh", "place_of_birth"), facts.entry("7. Quê quán", "place_of_origin"),
         facts.entry("8. Số định danh cá nhân", "id_number"))  # fmt: skip
    for number, who, name in ((9, "mother", "mẹ"), (10, "father", "cha")):
        record(sheet, *(facts.entry("", f"{who}_{key}") for key in
                        ("name", "birth_date", "ethnicity", "nationality", "residence")))  # fmt: skip
        sheet.para(f"{number}. Họ và tên {name}: {facts[f'{who}_name']}; năm sinh: {facts[f'{who}_birth_date']}; dân "
                   f"tộc: {facts[f'{who}_ethnicity']}; quốc tịch: {facts[f'{who}_nationality']}; nơi cư trú: "
                   f"{facts[f'{who}_residence']}.", hang=14)  # fmt: skip
    pair(sheet, how, facts.entry("11. Người đi khai sinh", "declarant_name"),
         facts.entry("12. Giấy tờ tùy thân", "declarant_document"),
         facts.entry("13. Nơi đăng ký khai sinh", "registration_place"),
         facts.entry("14. Ngày đăng ký", "registration_date"), hang=18)  # fmt: skip
    _foot(sheet, cast, dice)


def _english_first(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """English in small letters behind each label on its line, the value behind both; parents under headings."""
    manner = BirthManner(symbol="{n}/{y}", printed_date=date_long, whole_parent_dates=True)
    facts = birth_facts(cast, dice, manner).facts
    small = Style(italic=True, size=sheet.look.size * 0.82)
    opening, closing = dice.pick([(" / ", ""), (" (", ")"), ("/", "")])
    two_halves(sheet, commune_agency(cast.commune), dice, under_office=("Số (No.): ", facts["number"]))
    record(sheet, facts.entry("", "number"))
    sheet.skip(4)
    _title(sheet, "GIẤY KHAI SINH", "Birth certificate")

    def items(label: str, english: str, key: str) -> list[Item]:
        return [label, Run(f"{opening}{english}{closing}", small), ": ", Run(facts[key], BOLD)]

    def one(label: str, key: str, english: str) -> None:
        record(sheet, facts.entry("", key))
        sheet.para(*items(label, english, key))

    def row(*spoken: tuple[str, str, str]) -> None:
        record(sheet, *(facts.entry("", key) for _, key, _ in spoken))
        part = 1 / len(spoken)
        cells(sheet, [part] * len(spoken), [[(items(label, english, key), PLAIN)] for label, key, english in spoken])
        sheet.skip(3)

    one("Họ, chữ đệm, tên", "full_name", "Full name")
    one("Ngày, tháng, năm sinh", "date_of_birth", "Date of birth")
    row(("Giới tính", "sex", "Sex"), ("Dân tộc", "ethnicity", "Ethnicity"), ("Quốc tịch", "nationality", "Nationality"))
    one("Nơi sinh", "place_of_birth", "Place of birth")
    one("Quê quán", "place_of_origin", "Place of origin")
    one("Số định danh cá nhân", "id_number", "Personal identification number")
    for who, name, english in (("mother", "MẸ", "MOTHER"), ("father", "CHA", "FATHER")):
        sheet.para(f"{name} / {english}", style=BOLD, after=1)
        one("Họ, chữ đệm, tên", f"{who}_name", "Full name")
        row(("Ngày sinh", f"{who}_birth_date", "Date of birth"), ("Dân tộc", f"{who}_ethnicity", "Ethnicity"))
        one("Quốc tịch", f"{who}_nationality", "Nationality")
        one("Nơi cư trú", f"{who}_residence", "Residence")
    one("Họ, chữ đệm, tên người đi khai sinh", "declarant_name", "Full name of declarant")
    one("Giấy tờ tùy thân", "declarant_document", "Identity document")
    one("Nơi đăng ký khai sinh", "registration_place", "Place of registration")
    one("Ngày, tháng, năm đăng ký", "registration_date", "Date of registration")
    _foot(sheet, cast, dice)


def _unlike_rows(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Labels in small letters over values in rows of unequal parts, parents in rows of three, no headings."""
    manner = BirthManner(symbol="{n}/{y}/GKS", printed_date=date_short, whole_parent_dates=dice.chance(0.5))
    facts = birth_facts(cast, dice, manner).facts
    say, agency = said(facts), commune_agency(cast.commune, long_name=False)
    how = smaller(sheet, Under(value=BOLD, colon=dice.pick(["", ":"]), gap=4), 0.84)
    two_halves(sheet, agency, dice, divide=0.36)
    sheet.skip(4)
    _title(sheet, "GIẤY KHAI SINH")
    record(sheet, facts.entry("", "number"))
    sheet.para("Số: ", facts["number"], align="right")

    def rows(*spoken: tuple[tuple[float, ...], tuple[Spoken, ...]]) -> None:
        for widths, each in spoken:
            stack_row(sheet, how, widths, *each)

    rows(((0.5, 0.25, 0.25), (say("Họ tên khai sinh", "full_name"), say("Sinh ngày", "date_of_birth"),
                              say("Giới tính", "sex"))),
         ((0.25, 0.25, 0.5), (say("Dân tộc", "ethnicity"), say("Quốc tịch", "nationality"),
                              say("Số định danh cá nhân", "id_number"))))  # fmt: skip
    stack(sheet, how, say("Nơi sinh", "place_of_birth"), say("Nguyên quán", "place_of_origin"))
    for who, name in (("father", "cha"), ("mother", "mẹ")):
        rows(((0.6, 0.4), (say(f"Họ tên người {name}", f"{who}_name"), say("Sinh ngày", f"{who}_birth_date"))),
             ((0.2, 0.2, 0.6), (say("Dân tộc", f"{who}_ethnicity"), say("Quốc tịch", f"{who}_nationality"),
                                say("Nơi cư trú", f"{who}_residence"))))  # fmt: skip
    rows(((0.4, 0.6), (say("Họ tên người đi khai sinh", "declarant_name"),
                       say("Giấy tờ tùy thân", "declarant_document"))),
         ((0.6, 0.4), (say("Nơi đăng ký khai sinh", "registration_place"),
                       say("Ngày đăng ký", "registration_date"))))  # fmt: skip
    _foot(sheet, cast, dice)


BIRTH_WORDED = (
    Drawn("birth_open_parents", _open_parents),
    Drawn("birth_inline_parents", _inline_parents),
    Drawn("birth_english_behind", _english_first, 11.5),
    Drawn("birth_unlike_rows", _unlike_rows, 12.0),
)
