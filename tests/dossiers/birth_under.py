"""Birth certificates in stacked and bilingual layouts: columns, languages at a slash, cells, dots, a label column.

Canonical values as in `birth`.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.dossiers.birth_facts import BirthManner, birth_facts
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, one_line_office, signed, titles_of, two_halves
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Pairing, pair, record
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Style
from tests.dossiers.under import Spoken, Under, beside, said, smaller, stack, stack_row
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed


def _title(sheet: Sheet, text: str, english: str = "", after: float = 6) -> None:
    sheet.para(text, align="center", style=Style(bold=True, size=sheet.look.size + 6), after=0 if english else after)
    if english:
        sheet.para(english, align="center", style=Style(italic=True, size=sheet.look.size - 1), after=after)


def _foot(sheet: Sheet, cast: Cast, dice: Dice, *, board: bool = False, note: str = "") -> None:
    agency = commune_agency(cast.commune)
    sheet.skip(5)
    sheet.put("signer_name", cast.signer)
    how = Signing(note=note) if note else Signing(agency.seal)
    titles = titles_of(agency, dice, board=board)
    sheet.columns((0.48, 1.0, lambda: signed(sheet, titles, cast.signer, dice, how)))


def _columns(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Rows of two labels over their values; mother and father beside each other, each a stack of their own."""
    birth = birth_facts(cast, dice, BirthManner(symbol="{n}/{y}-GKS", printed_date=date_slashed))
    facts, say = birth.facts, said(birth.facts)
    how = smaller(sheet, Under(label=ITALIC, value=BOLD, gap=3), dice.pick([0.82, 0.9, 1.0]))
    two_halves(sheet, commune_agency(cast.commune), dice, under_office=("Số: ", facts["number"]))
    record(sheet, facts.entry("", "number"))
    sheet.skip(6)
    _title(sheet, "GIẤY KHAI SINH")
    half = (0.5, 0.5)
    stack_row(sheet, how, half, say("Họ, chữ đệm, tên", "full_name"), say("Số định danh cá nhân", "id_number"))
    stack_row(sheet, how, half, say("Ngày, tháng, năm sinh", "date_of_birth"), say("Ghi bằng chữ", "_words"))
    stack_row(sheet, how, (0.33, 0.33, 0.34), say("Giới tính", "sex"), say("Dân tộc", "ethnicity"),
              say("Quốc tịch", "nationality"))  # fmt: skip
    stack_row(sheet, how, half, say("Nơi sinh", "place_of_birth"), say("Quê quán", "place_of_origin"))

    def parent(who: str, name: str) -> Callable[[], None]:
        def fill() -> None:
            sheet.para(f"NGƯỜI {name}", style=BOLD, after=2)
            stack(sheet, how, say("Họ, chữ đệm, tên", f"{who}_name"), say("Năm sinh", f"{who}_birth_date"),
                  say("Dân tộc", f"{who}_ethnicity"), say("Quốc tịch", f"{who}_nationality"),
                  say("Nơi cư trú", f"{who}_residence"))  # fmt: skip

        return fill

    sheet.skip(3)
    sheet.columns((0.0, 0.48, parent("mother", "MẸ")), (0.5, 1.0, parent("father", "CHA")))
    stack(sheet, how, say("Họ, chữ đệm, tên người đi khai sinh", "declarant_name"),
          say("Giấy tờ tùy thân", "declarant_document"))  # fmt: skip
    stack_row(sheet, how, (0.65, 0.35), say("Nơi đăng ký khai sinh", "registration_place"),
              say("Ngày, tháng, năm đăng ký", "registration_date"))  # fmt: skip
    _foot(sheet, cast, dice)


def _slash(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Vietnamese / English on one line, the value alone on the next, sometimes filled with dots."""
    manner = BirthManner(symbol="{n}/{y}/KS", printed_date=date_long, whole_parent_dates=True)
    birth = birth_facts(cast, dice, manner)
    facts, say = birth.facts, said(birth.facts)
    how = Under(value=BOLD, colon=dice.pick([":", ""]), joint=dice.pick([" / ", "/"]), tail=dice.chance(0.5),
                indent=dice.pick([0.0, 10.0, 24.0]), gap=2)  # fmt: skip
    state_heading(sheet, spell=dice.whole(0, 3))
    one_line_office(sheet, commune_agency(cast.commune), align="center")
    _title(sheet, "GIẤY KHAI SINH", "BIRTH CERTIFICATE", after=2)
    record(sheet, facts.entry("", "number"))
    sheet.para("Số / No.: ", facts["number"], align="center", after=6)
    thirds = (0.34, 0.33, 0.33)
    stack(sheet, how, say("Họ, chữ đệm, tên", "full_name", "Full name"))
    stack_row(sheet, how, (0.6, 0.4), say("Ngày, tháng, năm sinh", "date_of_birth", "Date of birth"),
              say("Giới tính", "sex", "Sex"))  # fmt: skip
    stack_row(sheet, how, (0.5, 0.5), say("Dân tộc", "ethnicity", "Ethnicity"),
              say("Quốc tịch", "nationality", "Nationality"))  # fmt: skip
    stack(sheet, how, say("Nơi sinh", "place_of_birth", "Place of birth"),
          say("Quê quán", "place_of_origin", "Place of origin"),
          say("Số định danh cá nhân", "id_number", "Personal identification number"))  # fmt: skip
    for who, name, english in (("father", "cha", "Father's full name"), ("mother", "mẹ", "Mother's full name")):
        stack(sheet, how, say(f"Họ, chữ đệm, tên {name}", f"{who}_name", english))
        stack_row(sheet, how, thirds, say("Ngày sinh", f"{who}_birth_date", "Date of birth"),
                  say("Dân tộc", f"{who}_ethnicity", "Ethnicity"),
                  say("Quốc tịch", f"{who}_nationality", "Nationality"))  # fmt: skip
        stack(sheet, how, say("Nơi cư trú", f"{who}_residence", "Place of residence"))
    stack(sheet, how, say("Người đi khai sinh", "declarant_name", "Declarant"),
          say("Giấy tờ tùy thân", "declarant_document", "Identity document"),
          say("Nơi đăng ký", "registration_place", "Place of registration"),
          say("Ngày đăng ký", "registration_date", "Date of registration"))  # fmt: skip
    _foot(sheet, cast, dice)


def _cells(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form of ruled cells, each with a small numbered label above its value; English below or none."""
    manner = BirthManner(symbol="{n}", printed_date=date_dotted, whole_parent_dates=True)
    say = said(birth_facts(cast, dice, manner).facts)
    english = dice.chance(0.5)
    plain = Under(value=PLAIN if english else BOLD, joint=" / ", gap=0)
    how = smaller(sheet, plain, dice.pick([0.72, 0.8]))

    def line(widths: tuple[float, ...], *spoken: Spoken) -> None:
        kept = [(entry, text if english else "") for entry, text in spoken]
        stack_row(sheet, how, widths, *kept, ruled=True, pad=4)

    two_halves(sheet, commune_agency(cast.commune, long_name=False), dice)
    sheet.skip(4)
    _title(sheet, "TRÍCH LỤC KHAI SINH", "Extract of birth registration" if english else "")
    line((0.3, 0.7), say("1. Số", "number", "No."), say("2. Họ, chữ đệm, tên", "full_name", "Full name"))
    line((0.4, 0.2, 0.2, 0.2), say("3. Ngày sinh", "date_of_birth", "Date of birth"), say("4. Giới tính", "sex", "Sex"),
         say("5. Dân tộc", "ethnicity", "Ethnicity"), say("6. Quốc tịch", "nationality", "Nationality"))  # fmt: skip
    line((1.0,), say("7. Nơi sinh", "place_of_birth", "Place of birth"))
    line((0.64, 0.36), say("8. Quê quán", "place_of_origin", "Native place"),
         say("9. Số định danh cá nhân", "id_number", "Personal ID number"))  # fmt: skip
    for first, who, name, mother in ((10, "mother", "mẹ", "mother"), (15, "father", "cha", "father")):
        line((0.62, 0.38), say(f"{first}. Họ, chữ đệm, tên {name}", f"{who}_name", f"Full name of {mother}"),
             say(f"{first + 1}. Ngày sinh", f"{who}_birth_date", "Date of birth"))  # fmt: skip
        line((0.25, 0.25, 0.5), say(f"{first + 2}. Dân tộc", f"{who}_ethnicity", "Ethnicity"),
             say(f"{first + 3}. Quốc tịch", f"{who}_nationality", "Nationality"),
             say(f"{first + 4}. Nơi cư trú", f"{who}_residence", "Residence"))  # fmt: skip
    line((0.4, 0.6), say("20. Người đi khai sinh", "declarant_name", "Declarant"),
         say("21. Giấy tờ tùy thân", "declarant_document", "Identity paper"))  # fmt: skip
    line((0.66, 0.34), say("22. Nơi đăng ký khai sinh", "registration_place", "Place of registration"),
         say("23. Ngày đăng ký", "registration_date", "Date of registration"))  # fmt: skip
    _foot(sheet, cast, dice, note=dice.pick(["", "(Đã ký)"]))


def _label_column(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Labels in a column with their English below them, values without colons in the column beside it."""
    birth = birth_facts(cast, dice, BirthManner(symbol="{n}/{y}/GKS", printed_date=date_short))
    facts, say = birth.facts, said(birth.facts)
    plain = Under(label=dice.pick([PLAIN, BOLD]), value=PLAIN, joint="\n", colon=dice.pick(["", ":"]), gap=2)
    how, width = smaller(sheet, plain, 0.88), dice.pick([0.34, 0.4, 0.44])
    two_halves(sheet, commune_agency(cast.commune), dice, under_office=("Số/No.: ", facts["number"]))
    record(sheet, facts.entry("", "number"))
    sheet.skip(5)
    _title(sheet, "GIẤY KHAI SINH", "Birth certificate")
    beside(sheet, how, width, say("Họ và tên", "full_name", "Full name"),
           say("Ngày, tháng, năm sinh", "date_of_birth", "Date of birth"), say("Giới tính", "sex", "Gender"),
           say("Dân tộc", "ethnicity", "Ethnic group"), say("Quốc tịch", "nationality", "Nationality"),
           say("Nơi sinh", "place_of_birth", "Place of birth"), say("Quê quán", "place_of_origin", "Native place"),
           say("Số định danh cá nhân", "id_number", "Personal identification number"))  # fmt: skip
    for who, name, english in (("mother", "mẹ", "mother"), ("father", "cha", "father")):
        beside(sheet, how, width, say(f"Họ và tên người {name}", f"{who}_name", f"Full name of {english}"),
               say("Năm sinh", f"{who}_birth_date", "Year of birth"),
               say("Dân tộc", f"{who}_ethnicity", "Ethnic group"),
               say("Quốc tịch", f"{who}_nationality", "Nationality"),
               say("Nơi cư trú", f"{who}_residence", "Place of residence"))  # fmt: skip
    beside(sheet, how, width, say("Người đi khai sinh", "declarant_name", "Declarant"),
           say("Giấy tờ tùy thân", "declarant_document", "Identity paper"),
           say("Nơi đăng ký khai sinh", "registration_place", "Registered at"),
           say("Ngày đăng ký", "registration_date", "Date of registration"))  # fmt: skip
    _foot(sheet, cast, dice, board=True)


def _dots(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Numbered labels, each with its value on a dotted line below, the dots beginning before it; short ones in twos."""
    birth = birth_facts(cast, dice, BirthManner(symbol="{n}", printed_date=date_dashed, capitals=False))
    facts, say = birth.facts, said(birth.facts)
    how = Under(value=dice.pick([BOLD, BOLD_ITALIC]), colon=":", lead=True, tail=True, gap=1)
    half, agency = (0.5, 0.5), commune_agency(cast.commune, long_name=False)
    sheet.columns((0.0, 0.4, lambda: sheet.para(agency.name, style=BOLD)),
                  (0.42, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))  # fmt: skip
    _title(sheet, "GIẤY KHAI SINH", dice.pick(["(Bản chính)", "(Bản sao)"]))
    sheet.columns((0.7, 1.0, lambda: pair(sheet, Pairing(value=PLAIN, leader="."), facts.entry("Số", "number"))))
    stack(sheet, how, say("1. Họ và tên khai sinh", "full_name"))
    stack_row(sheet, how, half, say("2. Sinh ngày, tháng, năm", "date_of_birth"), say("3. Nam, nữ", "sex"))
    stack_row(sheet, how, half, say("4. Dân tộc", "ethnicity"), say("5. Quốc tịch", "nationality"))
    stack(sheet, how, say("6. Nơi sinh", "place_of_birth"), say("7. Nguyên quán", "place_of_origin"),
          say("8. Số định danh", "id_number"))  # fmt: skip
    number = 9
    for who, name in (("father", "cha"), ("mother", "mẹ")):
        stack_row(sheet, how, (0.62, 0.38), say(f"{number}. Họ và tên {name}", f"{who}_name"),
                  say(f"{number + 1}. Năm sinh", f"{who}_birth_date"))  # fmt: skip
        stack_row(sheet, how, half, say(f"{number + 2}. Dân tộc", f"{who}_ethnicity"),
                  say(f"{number + 3}. Quốc tịch", f"{who}_nationality"))  # fmt: skip
        stack(sheet, how, say(f"{number + 4}. Nơi thường trú", f"{who}_residence"))
        number += 5
    stack(sheet, how, say(f"{number}. Họ và tên người đứng khai", "declarant_name"),
          say(f"{number + 1}. Giấy tờ tùy thân", "declarant_document"),
          say(f"{number + 2}. Nơi đăng ký", "registration_place"),
          say(f"{number + 3}. Ngày, tháng, năm đăng ký", "registration_date"))  # fmt: skip
    _foot(sheet, cast, dice)


def _centred(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Labels in small italics centred over centred values, the English in brackets; the short ones in halves."""
    manner = BirthManner(symbol="{n}/GKS-{y}", printed_date=date_long, whole_parent_dates=True)
    facts = birth_facts(cast, dice, manner).facts
    say = said(facts)
    how = smaller(sheet, Under(label=ITALIC, value=BOLD, joint=" (", gap=2), 0.84)

    def halves(*spoken: Spoken) -> None:
        part = 1 / len(spoken)
        fills = [lambda each=each: stack(sheet, how, each, align="center") for each in spoken]
        sheet.columns(*((number * part, (number + 1) * part, fill) for number, fill in enumerate(fills)))

    def whole(*spoken: Spoken) -> None:
        stack(sheet, how, *spoken, align="center")

    state_heading(sheet, spell=dice.whole(0, 3))
    for unit in filter(None, (commune_agency(cast.commune).parent, commune_agency(cast.commune).name)):
        sheet.para(unit, align="center", after=0)
    _title(sheet, "GIẤY KHAI SINH", after=0)
    record(sheet, facts.entry("", "number"))
    sheet.para("Số: ", facts["number"], align="center", after=4)
    whole(say("Họ và tên", "full_name", "Full name"))
    halves(say("Ngày sinh", "date_of_birth", "Date of birth"), say("Giới tính", "sex", "Sex"))
    halves(say("Dân tộc", "ethnicity", "Ethnic group"), say("Quốc tịch", "nationality", "Nationality"))
    whole(say("Nơi sinh", "place_of_birth", "Place of birth"), say("Quê quán", "place_of_origin", "Place of origin"),
          say("Số định danh cá nhân", "id_number", "Personal identification number"))  # fmt: skip
    for who, name, english in (("mother", "mẹ", "Mother's full name"), ("father", "cha", "Father's full name")):
        halves(say(f"Họ và tên {name}", f"{who}_name", english),
               say("Ngày sinh", f"{who}_birth_date", "Date of birth"))  # fmt: skip
        halves(say("Dân tộc", f"{who}_ethnicity", "Ethnic group"),
               say("Quốc tịch", f"{who}_nationality", "Nationality"))  # fmt: skip
        whole(say("Nơi cư trú", f"{who}_residence", "Residence"))
    whole(say("Người đi khai sinh", "declarant_name", "Declarant"),
          say("Giấy tờ tùy thân", "declarant_document", "Identity paper"))  # fmt: skip
    halves(say("Nơi đăng ký", "registration_place", "Registered at"),
           say("Ngày đăng ký", "registration_date", "Date of registration"))  # fmt: skip
    _foot(sheet, cast, dice)


BIRTH_UNDER = (
    Drawn("birth_columns", _columns, 12.0),
    Drawn("birth_slash", _slash, 11.5),
    Drawn("birth_cells", _cells, 12.0, margins=(56, 40, 44)),
    Drawn("birth_label_column", _label_column, 11.5),
    Drawn("birth_dots", _dots, 11.5),
    Drawn("birth_centred", _centred, 11.0),
)
