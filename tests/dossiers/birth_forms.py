"""Birth certificates on forms of other years: a copy from the book with both parents in a table, paragraphs, glosses.

Canonical values as in `birth`.
"""

from __future__ import annotations

from tests.dossiers.birth_facts import Birth, BirthManner, birth_facts
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, signed, titles_of, two_halves
from tests.dossiers.marital_facts import titled
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Pairing, cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Run, Style, bold
from tests.dossiers.wording import date_bare, date_long, date_slashed

_PARENTS = (("mother", "mẹ"), ("father", "cha"))


def _foot(sheet: Sheet, cast: Cast, dice: Dice, *above: str) -> None:
    agency = commune_agency(cast.commune)

    def right() -> None:
        for line in above:
            sheet.para(line, align="center", style=ITALIC, after=1)
        signed(sheet, titles_of(agency, dice), cast.signer, dice, Signing(agency.seal))

    sheet.skip(6)
    sheet.put("signer_name", cast.signer)
    sheet.columns((0.46, 1.0, right))


def _from_the_book(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A copy on the form of 2010: number and book at the right, the parents in a ruled table with their own columns."""
    birth = birth_facts(cast, dice, BirthManner(symbol="{n}", printed_date=date_bare))
    facts, how, agency = birth.facts, Pairing(value=BOLD), commune_agency(cast.commune)
    small = Style(italic=True, size=sheet.look.size - 3)
    sheet.para("Mẫu TP/HT-2010-A.1.a", align="right", style=small, after=0)
    two_halves(sheet, agency, dice, divide=0.4)
    record(sheet, facts.entry("", "number"))

    def book() -> None:
        sheet.para("Số: ", bold(facts["number"]), after=0)
        sheet.para("Quyển số: ", facts["_book"])

    sheet.columns((0.74, 1.0, book))
    titled(sheet, "GIẤY KHAI SINH", size=6.0, after=0)
    sheet.para("(BẢN SAO)", align="center", style=BOLD, after=6)
    side_by_side(sheet, how, (0.68, 0.32), facts.entry("Họ và tên", "full_name"), facts.entry("Nam, nữ", "sex"))
    pair(sheet, how, facts.entry("Sinh ngày", "date_of_birth"), hang=0)
    sheet.para("(Ghi bằng chữ: ", Run(facts["_words"], ITALIC), ")")
    pair(sheet, how, facts.entry("Nơi sinh", "place_of_birth"), hang=0)
    side_by_side(sheet, how, (0.4, 0.6), facts.entry("Dân tộc", "ethnicity"), facts.entry("Quốc tịch", "nationality"))
    pair(sheet, how, facts.entry("Quê quán", "place_of_origin"), hang=0)
    keys = (("Họ và tên", "name"), ("Năm sinh", "birth_date"), ("Dân tộc", "ethnicity"), ("Quốc tịch", "nationality"),
            ("Nơi thường trú/tạm trú", "residence"))  # fmt: skip
    order = dice.pick([("mother", "father"), ("father", "mother")])
    heads = {"mother": "NGƯỜI MẸ", "father": "NGƯỜI CHA"}
    first, second = order
    rows: list[list[list[Item]]] = [[[""], [bold(heads[first])], [bold(heads[second])]]]
    for label, key in keys:
        record(sheet, *(facts.entry("", f"{who}_{key}") for who in order))
        rows.append([[label], [bold(facts[f"{first}_{key}"])], [bold(facts[f"{second}_{key}"])]])
    sheet.skip(3)
    sheet.table((0.24, 0.38, 0.38), rows, pad=4)
    sheet.skip(5)
    pair(sheet, how, facts.entry("Nơi đăng ký", "registration_place"),
         facts.entry("Ngày, tháng, năm đăng ký", "registration_date"),
         facts.entry("Họ và tên người đi khai sinh", "declarant_name"),
         facts.entry("Quan hệ với người được khai sinh", "_relation"), hang=0)  # fmt: skip
    _foot(sheet, cast, dice, "Sao từ Sổ đăng ký khai sinh", f"Ngày {date_bare(birth.copied)}")


def _paragraphs(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Each person in one paragraph of labels in italics, parted by semicolons; the parents told by the first label."""
    manner = BirthManner(symbol="{n}/{y}/KS", printed_date=date_slashed, capitals=dice.chance(0.5))
    facts = birth_facts(cast, dice, manner).facts
    two_halves(sheet, commune_agency(cast.commune, long_name=False), dice, under_office=("Số: ", facts["number"]))
    record(sheet, facts.entry("", "number"))
    sheet.skip(8)
    titled(sheet, "GIẤY KHAI SINH", size=6.0)

    def paragraph(*labels: tuple[str, str]) -> None:
        items: list[Item] = []
        for number, (label, key) in enumerate(labels):
            record(sheet, facts.entry("", key))
            end = "." if number == len(labels) - 1 else ";"
            items += [Run(f"{label}: ", ITALIC), Run(facts[key], BOLD), f"{end} "]
        sheet.para(*items, align="justify", after=5)

    paragraph(("Họ, chữ đệm, tên", "full_name"), ("giới tính", "sex"), ("sinh ngày", "date_of_birth"),
              ("bằng chữ", "_words"), ("dân tộc", "ethnicity"), ("quốc tịch", "nationality"))  # fmt: skip
    paragraph(("Nơi sinh", "place_of_birth"), ("quê quán", "place_of_origin"), ("số định danh cá nhân", "id_number"))
    for who, name in _PARENTS:
        paragraph((f"Họ, chữ đệm, tên người {name}", f"{who}_name"), ("năm sinh", f"{who}_birth_date"),
                  ("dân tộc", f"{who}_ethnicity"), ("quốc tịch", f"{who}_nationality"),
                  ("nơi cư trú", f"{who}_residence"))  # fmt: skip
    paragraph(("Người đi khai sinh", "declarant_name"), ("giấy tờ tùy thân", "declarant_document"))
    paragraph(("Nơi đăng ký khai sinh", "registration_place"), ("ngày đăng ký", "registration_date"))
    _foot(sheet, cast, dice)


def _glossed_lines(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Vietnamese and English at a stroke on one line, the English small; two facts a row; parents under headings."""
    manner = BirthManner(symbol="{n}/{y}", printed_date=date_slashed, whole_parent_dates=True)
    birth: Birth = birth_facts(cast, dice, manner)
    facts = birth.facts
    small = Style(italic=True, size=sheet.look.size * 0.78)
    state_heading(sheet, spell=dice.whole(0, 3))
    agency = commune_agency(cast.commune)
    for line in filter(None, (agency.parent, agency.name)):
        sheet.para(line, align="center", style=Style(size=sheet.look.size - 1), after=0)
    sheet.skip(6)
    titled(sheet, "GIẤY KHAI SINH", size=6.0, after=0)
    sheet.para("BIRTH CERTIFICATE", align="center", style=BOLD_ITALIC, after=4)
    record(sheet, facts.entry("", "number"))
    sheet.para("Số/", Run("No.", small), f": {facts['number']}", align="right")

    def items(label: str, english: str, key: str) -> list[Item]:
        record(sheet, facts.entry("", key))
        return [f"{label}/ ", Run(english, small), ": ", Run(facts[key], BOLD)]

    def two(first: tuple[str, str, str], second: tuple[str, str, str], left: float = 0.52) -> None:
        cells(sheet, (left, 1 - left), [[(items(*first), PLAIN)], [(items(*second), PLAIN)]])
        sheet.skip(3)

    sheet.para(*items("Họ, chữ đệm, tên", "Full name", "full_name"))
    two(("Ngày, tháng, năm sinh", "Date of birth", "date_of_birth"), ("Giới tính", "Sex", "sex"), 0.62)
    two(("Dân tộc", "Ethnic group", "ethnicity"), ("Quốc tịch", "Nationality", "nationality"))
    sheet.para(*items("Nơi sinh", "Place of birth", "place_of_birth"))
    sheet.para(*items("Quê quán", "Place of origin", "place_of_origin"))
    sheet.para(*items("Số định danh cá nhân", "Personal identification number", "id_number"))
    for (who, _), heading in zip(_PARENTS, ("NGƯỜI MẸ/ MOTHER", "NGƯỜI CHA/ FATHER"), strict=True):
        sheet.para(heading, style=BOLD, after=1)
        sheet.para(*items("Họ, chữ đệm, tên", "Full name", f"{who}_name"))
        sheet.para(*items("Ngày, tháng, năm sinh", "Date of birth", f"{who}_birth_date"))
        two(("Dân tộc", "Ethnic group", f"{who}_ethnicity"), ("Quốc tịch", "Nationality", f"{who}_nationality"))
        sheet.para(*items("Nơi cư trú", "Place of residence", f"{who}_residence"))
    sheet.para(*items("Nơi đăng ký khai sinh", "Place of registration", "registration_place"))
    sheet.para(*items("Ngày, tháng, năm đăng ký", "Date of registration", "registration_date"))
    _foot(sheet, cast, dice, f"{cast.commune.commune_name}, {date_long(birth.copied)}")


BIRTH_FORMS = (
    Drawn("birth_from_the_book", _from_the_book),
    Drawn("birth_paragraphs", _paragraphs, 13.0),
    Drawn("birth_glossed_lines", _glossed_lines, 12.0),
)
