"""Birth certificates on the forms of earlier years, filled in then: of the 1980s, and a copy on the form of 2010.

Canonical values as in `birth`; ages and professions, which the oldest form asks for, belong to no field.
"""

from __future__ import annotations

from tests.dossiers.birth_facts import BirthManner, birth_facts
from tests.dossiers.blocks import FieldStyle, Form, office_head, row, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.feet import Signing, signed, titles_of
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import record
from tests.dossiers.places import bare
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Leader, Run, Style
from tests.dossiers.wording import date_bare, date_dashed


def _of_the_eighties(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form of the 1980s and 1990s: ages for years of birth, professions, two facts of each parent on one line."""
    cast = earlier_cast(dice.fork("earlier"), cast.split, (1983, 1998))
    birth = birth_facts(cast, dice, BirthManner(symbol="{n}", printed_date=date_dashed, capitals=dice.chance(0.4)))
    facts, agency = birth.facts, commune_agency(cast.commune, long_name=False)
    how = FieldStyle(form=Form.LEADER, value=PLAIN)
    small = Style(size=sheet.look.size - 1)

    def office() -> None:
        labels = ("Xã, thị trấn", "Huyện, quận", "Tỉnh, thành phố")
        for label, unit in zip(labels, cast.commune.units, strict=True):
            sheet.para(f"{label}: ", bare(unit), style=small, after=0)

    def number() -> None:
        for label, key in (("Số", "number"), ("Quyển", "_book")):
            row(sheet, FieldStyle(value=PLAIN), facts.entry(label, key))

    sheet.columns((0.0, 0.32, office), (0.33, 0.8, lambda: state_heading(sheet, size=sheet.look.size - 1)),
                  (0.82, 1.0, number))  # fmt: skip
    sheet.skip(10)
    sheet.para("GIẤY KHAI SINH", align="center", style=Style(bold=True, size=sheet.look.size + 8), after=0)
    sheet.para(dice.pick(["BẢN CHÍNH", "(BẢN SAO)", "Bản sao"]), align="center", after=6)
    row(sheet, how, facts.entry("Họ và tên", "full_name"), facts.entry("Nam hay nữ", "sex"))
    row(sheet, how, facts.entry("Ngày, tháng, năm sinh", "date_of_birth"))
    sheet.para("(Viết bằng chữ) ", facts["_words"], Leader())
    row(sheet, how, facts.entry("Nơi sinh", "place_of_birth"))
    row(sheet, how, facts.entry("Dân tộc", "ethnicity"), facts.entry("Quốc tịch", "nationality"))
    for who, name, person in (("father", "cha", cast.father), ("mother", "mẹ", cast.mother)):
        age = str(birth.registered.year - person.birth.year)
        record(sheet, *(facts.entry("", f"{who}_{key}") for key in ("name", "ethnicity", "nationality", "residence")))
        name_of, tail = facts[f"{who}_name"], Leader()
        sheet.para(f"Họ, tên, tuổi người {name}: ", name_of, f", {age} tuổi", tail)
        sheet.para("Dân tộc: ", facts[f"{who}_ethnicity"], Leader(), " Quốc tịch: ", facts[f"{who}_nationality"], tail)
        sheet.para("Nghề nghiệp: ", facts[f"_{who}_work"], tail)
        sheet.para("Nơi đăng ký nhân khẩu thường trú: ", facts[f"{who}_residence"], tail)
    asker = cast.father if facts["_relation"].startswith("Cha") else cast.mother
    record(sheet, facts.entry("", "declarant_name"))
    sheet.put("declarant_document", f"CMND số {asker.old_id}")
    sheet.para("Họ, tên, nơi thường trú, số giấy chứng minh hoặc giấy tờ hợp lệ thay thế của người đứng khai: ",
               facts["declarant_name"], f", {asker.residence}, CMND số {asker.old_id}", Leader())  # fmt: skip
    sheet.skip(6)

    def declarant() -> None:
        sheet.skip(16)
        sheet.para("Người đứng khai", align="center", after=0)
        signed(sheet, ("(Ký tên)",), facts["declarant_name"], dice, Signing(title=ITALIC))

    def right() -> None:
        record(sheet, facts.entry("", "registration_date"))
        sheet.para(f"Đăng ký ngày {date_bare(birth.registered)}", align="center", style=ITALIC, after=0)
        sheet.para(f"TM. UBND {cast.commune.commune.upper()}", align="center", style=BOLD, after=0)
        signed(sheet, ("(Ký tên, đóng dấu, ghi rõ họ tên, chức vụ)",), cast.signer, dice,
               Signing(agency.seal, title=Style(italic=True, size=sheet.look.size - 2)))  # fmt: skip

    sheet.put("signer_name", cast.signer)
    sheet.columns((0.0, 0.4, declarant), (0.44, 1.0, right))


def _copy_of_2010(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A copy on the form of 2010: father first, long labels in italics, what was noted in the book, two who sign."""
    cast = earlier_cast(dice.fork("earlier"), cast.split, (2006, 2015))
    birth = birth_facts(cast, dice, BirthManner(symbol="{n}", printed_date=date_bare))
    facts, agency = birth.facts, commune_agency(cast.commune)
    how = FieldStyle(form=dice.pick([Form.INLINE, Form.LEADER]), label=dice.pick([ITALIC, PLAIN]),
                     value=dice.pick([BOLD, BOLD_ITALIC]))  # fmt: skip

    def number() -> None:
        for label, key in (("Số", "number"), ("Quyển số", "_book")):
            row(sheet, FieldStyle(value=PLAIN), facts.entry(label, key))

    sheet.para("TP/HT-2010-KS.2", style=Style(size=9), after=0)
    sheet.columns((0.0, 0.42, lambda: office_head(sheet, agency.parent, agency.name, rule=0.0)),
                  (0.44, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))  # fmt: skip
    sheet.columns((0.78, 1.0, number))
    sheet.para("GIẤY KHAI SINH", align="center", style=Style(bold=True, size=sheet.look.size + 9), after=0)
    sheet.para("(BẢN SAO)", align="center", style=BOLD, after=8)

    def line(*labels: tuple[str, str]) -> None:
        row(sheet, how, *(facts.entry(label, key) for label, key in labels))

    line(("Họ và tên", "full_name"), ("Giới tính", "sex"))
    record(sheet, facts.entry("", "date_of_birth"))
    sheet.para(Run("Ngày, tháng, năm sinh: ", how.label), Run(facts["date_of_birth"], how.value), " (Bằng chữ: ",
               Run(facts["_words"], ITALIC), ")")  # fmt: skip
    line(("Nơi sinh", "place_of_birth"))
    line(("Dân tộc", "ethnicity"), ("Quốc tịch", "nationality"))
    line(("Quê quán", "place_of_origin"))
    for who, name in (("father", "cha"), ("mother", "mẹ")):
        line((f"Họ và tên {name}", f"{who}_name"))
        line(("Dân tộc", f"{who}_ethnicity"), ("Quốc tịch", f"{who}_nationality"), ("Năm sinh", f"{who}_birth_date"))
        line(("Nơi thường trú/tạm trú", f"{who}_residence"))
    line(("Nơi đăng ký", "registration_place"))
    line(("Ngày, tháng, năm đăng ký", "registration_date"))
    sheet.para(Run("Ghi chú: ", how.label), dice.pick(["Đăng ký đúng hạn", "Đăng ký quá hạn", "Đăng ký lại"]))
    line(("Họ và tên người đi khai sinh", "declarant_name"))
    line(("Quan hệ với người được khai sinh", "_relation"))
    sheet.skip(6)

    def registrar() -> None:
        sheet.para("NGƯỜI THỰC HIỆN", align="center", style=BOLD, after=0)
        signed(
            sheet, (), dice.pick(["Lê Thị Hạnh", "Nguyễn Văn Toàn", "Y Thuyên Niê", "Trần Ngọc Quý"]), dice, Signing()
        )

    def right() -> None:
        sheet.para(f"Sao từ sổ đăng ký khai sinh, ngày {date_bare(birth.copied)}", align="center", style=ITALIC)
        signed(sheet, ["NGƯỜI KÝ BẢN SAO GIẤY KHAI SINH", *titles_of(agency, dice)], cast.signer, dice,
               Signing(agency.seal))  # fmt: skip

    sheet.put("signer_name", cast.signer)
    sheet.columns((0.0, 0.36, registrar), (0.38, 1.0, right))


BIRTH_YEARS = (
    Drawn("birth_of_the_eighties", _of_the_eighties, 12.5, margins=(56, 40, 44)),
    Drawn("birth_copy_of_2010", _copy_of_2010, 12.5),
)
