"""Held-apart birth certificates: see README.md before reading on.

Canonical values as in `tests.dossiers.birth`.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.birth_facts import BirthManner
from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5_LANDSCAPE, Drawn
from tests.dossiers.feet import Signing, signed
from tests.dossiers.held_apart.birth_facts import held_birth, signing_titles
from tests.dossiers.held_apart.birth_further import english_in_brackets, parents_as_rows
from tests.dossiers.held_apart.facts import entries_of
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Pairing, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, bold
from tests.dossiers.wording import date_dashed, date_long, date_slashed

_BLUE = (36, 62, 140)
_MAROON = (120, 30, 44)


def _book_of_2006(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The register form of the 2000s: form number, volume, dots under the values; the declarant signs at the left."""
    birth = held_birth(cast, dice, BirthManner(symbol="{n}", printed_date=date_slashed, capitals=dice.chance(0.5)))
    facts, agency = birth.facts, commune_agency(cast.commune)
    how = Pairing(value=Style(bold=True, dots=True), leader=".")
    sheet.para(f"Mẫu TP/HT-KS.{dice.whole(1, 2)}", align="right", style=Style(italic=True, size=9), after=1)
    state_heading(sheet, spell=dice.whole(0, 3))

    def office() -> None:
        for unit in filter(None, (agency.parent, agency.name)):
            sheet.para(unit, style=Style(bold=unit == agency.name, size=sheet.look.size - 1), after=0)

    def numbers() -> None:
        pair(sheet, Pairing(value=PLAIN, leader=".", after=0), *entries_of(facts, number="Số", _book="Quyển số"))

    sheet.columns((0.0, 0.6, office), (0.7, 1.0, numbers))
    sheet.skip(8)
    sheet.para("GIẤY KHAI SINH", align="center", style=Style(bold=True, size=sheet.look.size + 9), after=0)
    sheet.para(dice.pick(["BẢN CHÍNH", "BẢN SAO"]), align="center", style=BOLD, after=8)
    side_by_side(sheet, how, (0.7, 0.3), *entries_of(facts, full_name="Họ và tên", sex="Giới tính"))
    pair(sheet, how, *entries_of(facts, date_of_birth="Ngày, tháng, năm sinh"), hang=0)
    sheet.para("(Bằng chữ: ", Run(facts["_words"], how.value), ")", Leader())
    pair(sheet, how, *entries_of(facts, place_of_birth="Nơi sinh"), hang=0)
    side_by_side(sheet, how, (0.5, 0.5), *entries_of(facts, ethnicity="Dân tộc", nationality="Quốc tịch"))
    pair(sheet, how, *entries_of(facts, place_of_origin="Quê quán"), hang=0)
    for who, word in (("father", "cha"), ("mother", "mẹ")):
        labels = {f"{who}_name": f"Họ và tên {word}"}
        pair(sheet, how, *entries_of(facts, **labels), hang=0)
        three = {f"{who}_ethnicity": "Dân tộc", f"{who}_nationality": "Quốc tịch", f"{who}_birth_date": "Năm sinh"}
        side_by_side(sheet, how, (0.34, 0.36, 0.3), *entries_of(facts, **three))
        pair(sheet, how, *entries_of(facts, **{f"{who}_residence": "Nơi thường trú/tạm trú"}), hang=0)
    pair(sheet, how, *entries_of(facts, registration_place="Nơi đăng ký",
                                 registration_date="Ngày, tháng, năm đăng ký"), hang=0)  # fmt: skip
    pair(
        sheet,
        how,
        *entries_of(facts, declarant_name="Họ và tên người đi khai sinh", _relation="Quan hệ với người được khai sinh"),
        hang=0,
    )
    sheet.para("Ghi chú: ", Leader())
    sheet.put("signer_name", cast.signer)

    def declarant() -> None:
        sheet.para("NGƯỜI ĐI KHAI SINH", align="center", style=BOLD, after=0)
        sheet.para("(ký, ghi rõ họ tên)", align="center", style=ITALIC, after=0)

    def officer() -> None:
        sheet.para("NGƯỜI KÝ GIẤY KHAI SINH", align="center", style=BOLD, after=0)
        signed(sheet, signing_titles(dice), cast.signer, dice, Signing(agency.seal))

    sheet.skip(6)
    sheet.columns((0.0, 0.36, declarant), (0.45, 1.0, officer))


def _coloured_blank(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A blank printed in colour with a frame, filled in by a printer: small labels, larger values set on dots."""
    birth = held_birth(cast, dice, BirthManner(symbol="{n}/{y}", printed_date=dice.pick([date_slashed, date_long])))
    facts, agency, ink = birth.facts, commune_agency(cast.commune), dice.pick([_BLUE, _MAROON])
    edge = 26 * POINT
    for inset, thick in ((edge, 9), (edge + 18, 3)):
        box = [inset, inset, sheet.size[0] - inset, sheet.size[1] - inset]
        sheet.draw.rectangle(box, outline=ink, width=thick)
    small = Style(colour=ink, size=sheet.look.size - 1.5)
    how = Pairing(label=small, value=Style(bold=dice.chance(0.6), dots=True), leader=".")
    state_heading(sheet, spell=dice.whole(0, 3), size=sheet.look.size - 0.5)
    sheet.skip(14)
    sheet.para("GIẤY KHAI SINH", align="center", style=Style(bold=True, size=26, colour=ink), after=2)
    record(sheet, facts.entry("", "number"))
    sheet.para(Run("Số: ", small), bold(facts["number"]), align="center", after=12)
    pair(sheet, how, *entries_of(facts, full_name="Họ, chữ đệm, tên",
                                 date_of_birth="Ngày, tháng, năm sinh", _words="Ghi bằng chữ"), hang=16)  # fmt: skip
    three = entries_of(facts, sex="Giới tính", ethnicity="Dân tộc", nationality="Quốc tịch")
    side_by_side(sheet, how, (0.28, 0.36, 0.36), *three)
    pair(sheet, how, *entries_of(facts, place_of_birth="Nơi sinh", place_of_origin="Quê quán",
                                 id_number="Số định danh cá nhân"), hang=16)  # fmt: skip
    for who, word in (("mother", "mẹ"), ("father", "cha")):
        pair(sheet, how, *entries_of(facts, **{f"{who}_name": f"Họ, chữ đệm, tên người {word}"}), hang=16)
        three_more = {f"{who}_birth_date": "Năm sinh", f"{who}_ethnicity": "Dân tộc", f"{who}_nationality": "Quốc tịch"}
        side_by_side(sheet, how, (0.28, 0.36, 0.36), *entries_of(facts, **three_more))
        pair(sheet, how, *entries_of(facts, **{f"{who}_residence": "Nơi cư trú"}), hang=16)
    pair(sheet, how, *entries_of(facts, declarant_name="Họ, chữ đệm, tên người đi khai sinh",
                                 declarant_document="Giấy tờ tùy thân",
                                 registration_place="Nơi đăng ký khai sinh",
                                 registration_date="Ngày, tháng, năm đăng ký"), hang=16)  # fmt: skip
    sheet.put("signer_name", cast.signer)
    sheet.skip(8)

    def officer() -> None:
        sheet.para("NGƯỜI KÝ GIẤY KHAI SINH", align="center", style=small, after=0)
        signed(sheet, signing_titles(dice), cast.signer, dice, Signing(agency.seal, stamped=dice.chance(0.25)))

    sheet.columns((0.5, 1.0, officer))


def _four_columns(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An extract printed by the register: ruled, two labelled values a row, a heading row over each person."""
    birth = held_birth(
        cast, dice, BirthManner(symbol="{n}/TLKS-{y}", printed_date=date_dashed, whole_parent_dates=True)
    )
    facts, agency = birth.facts, commune_agency(cast.commune, long_name=False)
    sheet.columns(
        (0.0, 0.45, lambda: office_head(sheet, agency.parent, agency.name, rule=0.2)),
        (0.46, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
    )
    record(sheet, facts.entry("", "number"))
    sheet.para("Số: ", facts["number"], first=20, after=10)
    sheet.para("TRÍCH LỤC KHAI SINH", align="center", style=Style(bold=True, size=sheet.look.size + 3), after=8)
    size = Style(size=sheet.look.size - 1)

    def heading(text: str) -> None:
        sheet.table((1.0,), [[[text]]], style=replace(size, bold=True), pad=4)

    def row(widths: tuple[float, ...], **labels: str) -> None:
        entries = entries_of(facts, **labels)
        record(sheet, *entries)
        line: list[list[Item]] = [part for entry in entries for part in ([entry.label], [Run(entry.printed, BOLD)])]  # type: ignore[misc]
        sheet.table(widths, [line], style=size, pad=4)

    four, two = (0.19, 0.31, 0.2, 0.3), (0.19, 0.81)
    heading("I. NGƯỜI ĐƯỢC KHAI SINH")
    row(two, full_name="Họ, chữ đệm, tên")
    row(four, date_of_birth="Ngày sinh", sex="Giới tính")
    row(two, _words="Ghi bằng chữ")
    row(four, ethnicity="Dân tộc", nationality="Quốc tịch")
    row(two, id_number="Số định danh cá nhân")
    row(two, place_of_birth="Nơi sinh")
    row(two, place_of_origin="Quê quán")
    for letter, who, word in (("II", "mother", "MẸ"), ("III", "father", "CHA")):
        heading(f"{letter}. NGƯỜI {word}")
        row(two, **{f"{who}_name": "Họ, chữ đệm, tên"})
        row(four, **{f"{who}_birth_date": "Ngày sinh", f"{who}_ethnicity": "Dân tộc"})
        row(four, **{f"{who}_nationality": "Quốc tịch", f"_{who}_work": "Nghề nghiệp"})
        row(two, **{f"{who}_residence": "Nơi cư trú"})
    heading("IV. ĐĂNG KÝ KHAI SINH")
    row(two, registration_place="Cơ quan đăng ký")
    row(four, registration_date="Ngày đăng ký", _book="Quyển số")
    row(two, declarant_name="Họ tên người yêu cầu")
    row(two, declarant_document="Giấy tờ của người yêu cầu")
    sheet.put("signer_name", cast.signer)
    sheet.skip(4)
    sheet.para("Thực hiện trích lục từ: Cơ sở dữ liệu hộ tịch điện tử.", style=Style(italic=True, size=10))

    def officer() -> None:
        sheet.para(f"{cast.commune.commune_name}, {date_long(birth.copied)}", align="center", style=ITALIC, after=1)
        signed(sheet, signing_titles(dice), cast.signer, dice, Signing(agency.seal))

    sheet.columns((0.46, 1.0, officer))


BIRTH = (
    Drawn("held_birth_book_of_2006", _book_of_2006, 12.5),
    Drawn("held_birth_coloured_blank", _coloured_blank, 13.0, margins=(74, 62, 60)),
    Drawn("held_birth_four_columns", _four_columns, 12.0, margins=(62, 42, 48)),
    Drawn("held_birth_english_in_brackets", english_in_brackets, 12.0),
    Drawn("held_birth_parents_as_rows", parents_as_rows, 10.5, A5_LANDSCAPE, (38, 32, 26)),
)
