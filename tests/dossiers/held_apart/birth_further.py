"""More held-apart birth certificates: see README.md before reading on.

Canonical values as in `tests.dossiers.birth`.
"""

from __future__ import annotations

from tests.dossiers.birth_facts import BirthManner
from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.held_apart.birth_facts import held_birth, signing_titles
from tests.dossiers.held_apart.facts import entries_of
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Pairing, cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Run, Style, Tab, bold
from tests.dossiers.wording import date_bare, date_dashed, date_slashed


def english_in_brackets(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """For use abroad: each label with its English in brackets before the value."""
    manner = BirthManner(symbol="{n}/{y}/BS-KS", printed_date=date_slashed, whole_parent_dates=True)
    birth = held_birth(cast, dice, manner)
    facts, agency = birth.facts, commune_agency(cast.commune)
    grey = Style(italic=True, size=sheet.look.size - 1.5)

    def line(*parts: tuple[str, str, str], tab: float = 250.0) -> None:
        items: list[Item] = []
        for index, (label, english, key) in enumerate(parts):
            record(sheet, facts.entry("", key))
            items += [Tab(tab * index)] if index else []
            items += [Run(f"{label} ", BOLD), Run(f"({english})", grey), Run(": ", BOLD), facts[key]]
        sheet.para(*items, hang=18)

    for text, style in (("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", BOLD), ("SOCIALIST REPUBLIC OF VIET NAM", grey),
                        ("Độc lập - Tự do - Hạnh phúc", BOLD),
                        ("Independence - Freedom - Happiness", grey)):  # fmt: skip
        sheet.para(text, align="center", style=style, after=0)
    sheet.skip(2)
    sheet.rule(0.3, gap=8)
    sheet.para("GIẤY KHAI SINH", align="center", style=Style(bold=True, size=sheet.look.size + 6), after=0)
    sheet.para("(Birth certificate)", align="center", style=grey, after=2)
    line(("Số", "Ref. No.", "number"))
    sheet.skip(3)
    line(("Họ, chữ đệm, tên", "Full name", "full_name"))
    line(("Giới tính", "Gender", "sex"), ("Dân tộc", "Ethnicity", "ethnicity"))
    line(("Ngày, tháng, năm sinh", "Date of birth", "date_of_birth"))
    line(("Ghi bằng chữ", "In words", "_words"))
    line(("Quốc tịch", "Nationality", "nationality"))
    line(("Nơi sinh", "Place of birth", "place_of_birth"))
    line(("Quê quán", "Native place", "place_of_origin"))
    line(("Số định danh cá nhân", "Personal identification No.", "id_number"))
    for who, word, english in (("mother", "người mẹ", "Mother"), ("father", "người cha", "Father")):
        sheet.skip(3)
        line((f"Họ, chữ đệm, tên {word}", f"{english}'s full name", f"{who}_name"))
        line(("Ngày, tháng, năm sinh", "Date of birth", f"{who}_birth_date"))
        line(("Dân tộc", "Ethnicity", f"{who}_ethnicity"), ("Quốc tịch", "Nationality", f"{who}_nationality"))
        line(("Nơi cư trú", "Place of residence", f"{who}_residence"))
    sheet.skip(3)
    line(("Người đi khai sinh", "Declarant", "declarant_name"))
    line(("Giấy tờ tùy thân", "Identification document", "declarant_document"))
    line(("Nơi đăng ký khai sinh", "Place of registration", "registration_place"))
    line(("Ngày, tháng, năm đăng ký", "Date of registration", "registration_date"))
    sheet.put("signer_name", cast.signer)
    sheet.skip(8)
    sheet.columns((0.0, 0.5, lambda: signed(sheet, signing_titles(dice), cast.signer, dice, Signing(agency.seal))))


def parents_as_rows(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A small sheet laid across: the child in three lines, the parents as the two rows of a table."""
    birth = held_birth(cast, dice, BirthManner(symbol="{n}.{y}", printed_date=date_dashed))
    facts, agency = birth.facts, commune_agency(cast.commune, long_name=False)
    how = Pairing(label=ITALIC, value=BOLD)
    sheet.columns(
        (0.0, 0.4, lambda: office_head(sheet, agency.parent, agency.name)),
        (0.42, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
    )
    record(sheet, facts.entry("", "number"))
    sheet.para("TRÍCH LỤC KHAI SINH", align="center", style=Style(bold=True, size=sheet.look.size + 5), after=0)
    sheet.para(Run("(Bản sao) Số: ", ITALIC), facts["number"], align="center", after=4)
    side_by_side(sheet, how, (0.52, 0.22, 0.26), *entries_of(
        facts, full_name="Họ và tên", sex="Nam hay nữ", date_of_birth="Sinh ngày"))  # fmt: skip
    side_by_side(sheet, how, (0.27, 0.27, 0.46), *entries_of(
        facts, ethnicity="Dân tộc", nationality="Quốc tịch", id_number="Số định danh cá nhân"))  # fmt: skip
    pair(sheet, how, *entries_of(facts, place_of_birth="Nơi sinh", place_of_origin="Nguyên quán"), hang=0)
    heads = ("", "Họ và tên", "Năm sinh", "Dân tộc", "Quốc tịch", "Nơi ĐKHK thường trú")
    keys = ("name", "birth_date", "ethnicity", "nationality", "residence")
    table: list[list[list[Item]]] = [[[bold(head)] for head in heads]]
    for who, word in (("father", "Cha"), ("mother", "Mẹ")):
        record(sheet, *(facts.entry("", f"{who}_{key}") for key in keys))
        values: list[list[Item]] = [[facts[f"{who}_{key}"]] for key in keys]
        table.append([[bold(word)], *values])
    sheet.table((0.07, 0.22, 0.1, 0.1, 0.12, 0.39), table, pad=3, style=Style(size=sheet.look.size - 0.5))
    sheet.skip(4)
    pair(sheet, how, *entries_of(facts, registration_place="Nơi đăng ký", declarant_name="Người đứng khai"), hang=0)
    record(sheet, facts.entry("", "registration_date"), facts.entry("", "signer_name"))

    def left() -> None:
        day = f"Đăng ký ngày {facts['registration_date']}."
        cells(sheet, (1.0,), [[([day], PLAIN)]])
        sheet.para("Sao từ Sổ đăng ký khai sinh.", style=BOLD_ITALIC)

    def right() -> None:
        sheet.para(f"Ngày {date_bare(birth.copied)}", align="center", style=ITALIC, after=0)
        signed(sheet, signing_titles(dice), cast.signer, dice, Signing(agency.seal))

    sheet.columns((0.0, 0.48, left), (0.5, 1.0, right))
