"""Declarations on forms of other years and of portals.

Canonical values as in `declaration_facts`.
"""

from __future__ import annotations

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.declaration_facts import BIRTH, DEATH, declared, papers_of
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, signed
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Pairing, form_cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Style, bold
from tests.dossiers.wording import date_long, date_slashed


def _of_2012(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of 2012: "Họ và tên người khai", the wish as a sentence of its own, the father before the mother."""
    said = declared(cast, dice, date_long, form=dice.pick([BIRTH, DEATH]))
    facts, form, how = said.facts, said.form, Pairing(value=PLAIN, leader=".")
    sheet.para(f"Mẫu TP/HT-2012-TKKS.{dice.whole(1, 3)}", align="right", style=Style(size=sheet.look.size - 3), after=2)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    titled(sheet, *form.titles, after=5)
    record(sheet, *(facts.entry("", key) for key in ("title", "recipient", "date_of_issue")))
    sheet.para("Kính gửi: ", facts["recipient"], first=90, after=6)
    pair(sheet, how, facts.entry("Họ và tên người khai", "applicant_name"),
         facts.entry("Nơi thường trú/tạm trú", "applicant_residence"),
         papers_of(facts, "applicant", "Số CMND/Hộ chiếu"),
         facts.entry(f"Quan hệ với {form.about}", "relation"), hang=0)  # fmt: skip
    wish = "khai sinh" if form is BIRTH else "khai tử"
    sheet.para(f"Đề nghị Ủy ban nhân dân {cast.commune.commune} đăng ký {wish} cho người có tên dưới đây:", after=3)
    side_by_side(sheet, Pairing(value=PLAIN), (0.68, 0.32), facts.entry("Họ và tên", "subject_name"),
                 facts.entry("Giới tính", "subject_sex"))  # fmt: skip
    pair(sheet, how, facts.entry("Ngày, tháng, năm sinh", "subject_birth_date"))
    if form is BIRTH:
        sheet.para(f"(Bằng chữ: {facts['_birth_words']})")
        pair(sheet, how, facts.entry("Nơi sinh", "_place_of_birth"), hang=0)
    side_by_side(sheet, Pairing(value=PLAIN), (0.5, 0.5), facts.entry("Dân tộc", "subject_ethnicity"),
                 facts.entry("Quốc tịch", "subject_nationality"))  # fmt: skip
    if form is DEATH:
        pair(sheet, how, facts.entry("Nơi thường trú/tạm trú cuối cùng", "subject_residence"),
             papers_of(facts, "subject", "Số Giấy CMND/Hộ chiếu/Giấy tờ hợp lệ thay thế"),
             facts.entry("Nguyên nhân chết", "_cause"), hang=0)  # fmt: skip
    else:
        pair(sheet, how, facts.entry("Quê quán", "_origin"), hang=0)
        for who, name in (("father", "cha"), ("mother", "mẹ")):
            pair(sheet, how, facts.entry(f"Họ và tên {name}", f"{who}_name"))
            side_by_side(sheet, Pairing(value=PLAIN), (0.36, 0.3, 0.34), facts.entry("Dân tộc", f"{who}_ethnicity"),
                         facts.entry("Quốc tịch", f"{who}_nationality"),
                         facts.entry("Năm sinh", f"{who}_birth_date"))  # fmt: skip
            pair(sheet, how, facts.entry("Nơi thường trú/tạm trú", f"{who}_residence"), hang=0)
    sheet.para("Tôi cam đoan lời khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của "
               "mình.", first=20, align="justify")  # fmt: skip

    def right() -> None:
        sheet.para(f"Làm tại: {cast.commune.commune_name}, {facts['date_of_issue']}", align="center", style=ITALIC)
        sheet.para("Người khai", align="center", style=BOLD, after=0)
        signed(sheet, ("(Ký, ghi rõ họ tên)",), said.applicant.name, dice, Signing(title=ITALIC))

    sheet.columns((0.4, 1.0, right))


def _of_a_portal(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An electronic form: ruled cells with small labels over values, the parts under bars, a code at the top."""
    said = declared(cast, dice, date_slashed)
    facts, form, how = said.facts, said.form, Pairing(colon="")
    record(sheet, *(facts.entry("", key) for key in ("title", "recipient", "date_of_issue")))
    sheet.para(f"Mã hồ sơ: H{dice.whole(10, 60)}.{dice.whole(10, 99)}-{cast.issued:%y%m%d}-{dice.whole(1, 9999):04d}",
               align="right", style=Style(size=sheet.look.size - 2), after=2)  # fmt: skip
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(4)
    titled(sheet, *form.titles, size=2.0, after=3)
    sheet.para("Kính gửi: ", bold(facts["recipient"]), align="center", after=5)

    def cells_of(*rows: tuple[Entry, ...]) -> None:
        for entries in rows:
            form_cells(sheet, how, [1 / len(entries)] * len(entries), *entries)
        sheet.skip(5)

    sheet.para("1. Người yêu cầu", style=BOLD, after=2)
    cells_of((facts.entry("Họ, chữ đệm, tên", "applicant_name"),
              facts.entry("Ngày, tháng, năm sinh", "applicant_birth_date")),
             (facts.entry("Số định danh cá nhân", "applicant_id_number"), facts.entry("Mối quan hệ", "relation")),
             (facts.entry("Nơi cư trú", "applicant_residence"),))  # fmt: skip
    sheet.para(f"2. {form.about[0].upper()}{form.about[1:]}", style=BOLD, after=2)
    rows: list[tuple[Entry, ...]] = [
        (facts.entry("Họ, chữ đệm, tên", "subject_name"), facts.entry("Ngày, tháng, năm sinh", "subject_birth_date")),
        (facts.entry("Giới tính", "subject_sex"), facts.entry("Dân tộc", "subject_ethnicity"),
         facts.entry("Quốc tịch", "subject_nationality")),
    ]  # fmt: skip
    if form is not BIRTH:
        rows.append((facts.entry(form.home, "subject_residence"),))
    if "subject_id_number" in facts.printed:
        rows.append((facts.entry("Số định danh cá nhân", "subject_id_number"),))
    cells_of(*rows)
    if form is BIRTH:
        for number, (who, name) in enumerate((("mother", "mẹ"), ("father", "cha")), 3):
            sheet.para(f"{number}. Người {name}", style=BOLD, after=2)
            cells_of((facts.entry("Họ, chữ đệm, tên", f"{who}_name"), facts.entry("Năm sinh", f"{who}_birth_date")),
                     (facts.entry("Dân tộc", f"{who}_ethnicity"), facts.entry("Quốc tịch", f"{who}_nationality")),
                     (facts.entry("Nơi cư trú", f"{who}_residence"),))  # fmt: skip
    sheet.para("Tôi cam đoan các thông tin khai trên là đúng sự thật.", first=20)
    sheet.para(f"{cast.commune.commune_name}, {facts['date_of_issue']}", align="right", style=ITALIC)
    sheet.para("Người yêu cầu", align="right", style=BOLD, after=2)
    sheet.para(said.applicant.name, align="right")


DECLARATIONS_FURTHER = (
    Drawn("declaration_2012", _of_2012, 13.0),
    Drawn("declaration_portal", _of_a_portal, 12.0),
)
