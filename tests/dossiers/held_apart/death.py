"""Held-apart death certificates and extracts: see README.md before reading on.

Canonical values: days ISO, or the year where no more is printed; all else as printed.
"""

from __future__ import annotations

from datetime import timedelta

from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.feet import Signing, signed
from tests.dossiers.held_apart.birth_facts import signing_titles
from tests.dossiers.held_apart.declaration_facts import deceased_of
from tests.dossiers.held_apart.facts import Shown, entries_of, identity_paper
from tests.dossiers.held_apart.parts import Layout, dated, small_italic
from tests.dossiers.offices import commune_agency, people_of_commune
from tests.dossiers.pairs import Pairing, below, glossed, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Leader, Run, Style, bold
from tests.dossiers.wording import date_bare, date_dashed, date_long, date_slashed, date_words


def _facts(cast: Cast, dice: Dice, symbol: str, shown: Shown) -> Facts:
    gone = deceased_of(cast, dice)
    person, registered = gone.person, min(gone.died + timedelta(days=dice.whole(1, 20)), cast.issued)
    year = dice.chance(0.2)
    declarant = dice.pick([cast.mother, cast.father])
    paper = identity_paper(person, dice, gone.died)
    printed = {
        "number": symbol.format(n=f"{dice.whole(1, 320):02d}", y=registered.year),
        "full_name": person.upper_name,
        "date_of_birth": str(person.birth.year) if year else shown(person.birth),
        "sex": person.sex,
        "ethnicity": person.ethnicity,
        "nationality": "Việt Nam",
        "last_residence": person.residence,
        "id_number": paper.number,
        "_paper": paper.words,
        "date_of_death": shown(gone.died),
        "_long": date_bare(gone.died),
        "_words": date_words(gone.died),
        "_time": f"{dice.whole(0, 23):02d} giờ {dice.whole(0, 59):02d} phút",
        "place_of_death": gone.place,
        "cause_of_death": gone.cause,
        "_notice": f"{dice.whole(1, 90):02d}/GBT ngày {shown(gone.died)}",
        "declarant_name": dice.pick([declarant.name, declarant.upper_name]),
        "_relation": dice.pick(["Con", "Cháu", "Em"]),
        "registration_place": people_of_commune(cast.commune),
        "registration_date": shown(registered),
        "_book": f"{dice.whole(1, 2):02d}/{registered.year}",
        "signer_name": cast.signer,
    }
    canonical = {
        "date_of_birth": str(person.birth.year) if year else person.birth.isoformat(),
        "date_of_death": gone.died.isoformat(),
        "registration_date": registered.isoformat(),
    }
    return Facts(printed, canonical)


def _certificate_of_2006(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The certificate of the 2000s: volume and number at the right, values on dots, the declarant signs too."""
    facts, agency = _facts(cast, dice, "{n}", date_slashed), commune_agency(cast.commune)
    how = Pairing(value=Style(bold=True, dots=True), leader=".")
    small_italic(sheet, f"Mẫu TP/HT-KT.{dice.whole(1, 2)}", align="right")
    state_heading(sheet, spell=dice.whole(0, 3))

    def office() -> None:
        for unit in (agency.parent, agency.name):
            sheet.para(unit, style=Style(bold=unit == agency.name, size=sheet.look.size - 1), after=0)

    def numbers() -> None:
        pair(sheet, Pairing(value=PLAIN, leader=".", after=0), *entries_of(facts, number="Số", _book="Quyển số"))

    sheet.columns((0.0, 0.6, office), (0.7, 1.0, numbers))
    sheet.skip(8)
    sheet.para("GIẤY CHỨNG TỬ", align="center", style=Style(bold=True, size=sheet.look.size + 9), after=0)
    sheet.para(dice.pick(["BẢN CHÍNH", "BẢN SAO"]), align="center", style=BOLD, after=8)
    side_by_side(sheet, how, (0.7, 0.3), *entries_of(facts, full_name="Họ và tên", sex="Giới tính"))
    pair(sheet, how, *entries_of(facts, date_of_birth="Ngày, tháng, năm sinh"))
    side_by_side(sheet, how, (0.5, 0.5), *entries_of(facts, ethnicity="Dân tộc", nationality="Quốc tịch"))
    pair(sheet, how, *entries_of(facts, last_residence="Nơi thường trú/tạm trú cuối cùng",
                                 id_number="Số Giấy CMND/Hộ chiếu/Giấy tờ hợp lệ thay thế"), hang=0)  # fmt: skip
    record(sheet, facts.entry("", "date_of_death"))
    sheet.para("Đã chết vào lúc: ", Run(facts["_time"], how.value), ", ngày ", Run(facts["_long"], how.value), Leader())
    sheet.para("(Ghi bằng chữ: ", Run(facts["_words"], how.value), ")", Leader())
    pair(sheet, how, *entries_of(facts, place_of_death="Nơi chết", cause_of_death="Nguyên nhân chết",
                                 registration_place="Nơi đăng ký",
                                 registration_date="Ngày, tháng, năm đăng ký"), hang=0)  # fmt: skip
    sheet.para("Ghi chú: ", Leader())
    pair(sheet, how, *entries_of(facts, declarant_name="Họ và tên người đi khai tử",
                                 _relation="Quan hệ với người chết"), hang=0)  # fmt: skip
    sheet.put("signer_name", cast.signer)
    sheet.skip(6)

    def declarant() -> None:
        sheet.para("NGƯỜI ĐI KHAI TỬ", align="center", style=BOLD, after=0)
        sheet.para("(ký, ghi rõ họ tên)", align="center", style=ITALIC, after=0)

    def officer() -> None:
        sheet.para("NGƯỜI KÝ GIẤY CHỨNG TỬ", align="center", style=BOLD, after=0)
        signed(sheet, signing_titles(dice), cast.signer, dice, Signing(agency.seal))

    sheet.columns((0.0, 0.38, declarant), (0.45, 1.0, officer))


def _extract_of_2020(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The extract of 2020 as the register prints it: plain lines, time and day in one sentence, a number of a copy."""
    facts, agency = _facts(cast, dice, "{n}/TLKT-BS", date_slashed), commune_agency(cast.commune)
    how = Pairing(value=dice.pick([PLAIN, BOLD]))

    def left() -> None:
        office_head(sheet, agency.parent, agency.name)
        record(sheet, facts.entry("", "number"))
        sheet.para("Số: ", facts["number"], align="center", after=2)

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        dated(sheet, f"{cast.commune.commune_name}, {date_long(cast.issued)}")

    sheet.columns((0.0, 0.42, left), (0.43, 1.0, right))
    sheet.skip(12)
    sheet.para("TRÍCH LỤC KHAI TỬ", align="center", style=Style(bold=True, size=sheet.look.size + 5), after=0)
    sheet.para("(BẢN SAO)", align="center", style=BOLD, after=10)
    pair(sheet, how, *entries_of(facts, full_name="Họ, chữ đệm, tên", date_of_birth="Ngày, tháng, năm sinh"), hang=0)
    three = entries_of(facts, sex="Giới tính", ethnicity="Dân tộc", nationality="Quốc tịch")
    side_by_side(sheet, how, (0.28, 0.34, 0.38), *three)
    pair(sheet, how, *entries_of(facts, id_number="Số định danh cá nhân/Giấy tờ tùy thân",
                                 last_residence="Nơi cư trú cuối cùng"), hang=0)  # fmt: skip
    record(sheet, *entries_of(facts, date_of_death="", place_of_death="", cause_of_death=""))
    sheet.para("Đã chết vào lúc ", Run(facts["_time"], how.value), ", ngày ", Run(facts["_long"], how.value),
               f" ({facts['_words'].lower()})")  # fmt: skip
    sheet.para("Nơi chết: ", Run(facts["place_of_death"], how.value))
    sheet.para("Nguyên nhân chết: ", Run(facts["cause_of_death"], how.value))
    sheet.para(f"Số Giấy báo tử/Giấy tờ thay thế Giấy báo tử: {facts['_notice']}")
    record(sheet, *entries_of(facts, registration_place="", registration_date="", declarant_name=""))
    sheet.para("Đã được đăng ký khai tử tại ", Run(facts["registration_place"], how.value), " ngày ",
               Run(facts["registration_date"], how.value))  # fmt: skip
    sheet.para("Họ, chữ đệm, tên người đi khai tử: ", Run(facts["declarant_name"], how.value))
    sheet.para("Thực hiện trích lục từ: ", dice.pick(["Sổ đăng ký khai tử", "Cơ sở dữ liệu hộ tịch điện tử"]))
    sheet.put("signer_name", cast.signer)
    sheet.skip(8)

    def officer() -> None:
        sheet.para("NGƯỜI KÝ TRÍCH LỤC", align="center", style=BOLD, after=0)
        signed(sheet, signing_titles(dice), cast.signer, dice, Signing(agency.seal, stamped=dice.chance(0.3)))

    sheet.columns((0.48, 1.0, officer))


def _for_abroad(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An extract in two languages: English in small italics below each label, the death before the person."""
    facts, agency = _facts(cast, dice, "{n}/{y}/TLKT", date_dashed), commune_agency(cast.commune)
    how = Pairing(value=BOLD, colon="")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(4)
    sheet.para(agency.name, align="center", style=Style(size=sheet.look.size - 1), after=6)
    sheet.para("TRÍCH LỤC KHAI TỬ", align="center", style=Style(bold=True, size=sheet.look.size + 6), after=0)
    sheet.para("EXTRACT OF DEATH REGISTRATION", align="center", style=Style(size=sheet.look.size - 1), after=2)
    record(sheet, facts.entry("", "number"))
    sheet.para("Số / No. ", bold(facts["number"]), align="center", after=8)
    one, two = (0.36, 0.64), (0.5, 0.5)
    for widths, keys in (
        (one, {"full_name": ("Họ, chữ đệm, tên", "Full name")}),
        (one, {"date_of_death": ("Ngày, tháng, năm chết", "Date of death")}),
        (one, {"place_of_death": ("Nơi chết", "Place of death")}),
        (one, {"cause_of_death": ("Nguyên nhân chết", "Cause of death")}),
        (two, {"date_of_birth": ("Ngày sinh", "Date of birth"), "sex": ("Giới tính", "Sex")}),
        (two, {"ethnicity": ("Dân tộc", "Ethnic group"), "nationality": ("Quốc tịch", "Nationality")}),
        (one, {"id_number": ("Số định danh cá nhân", "Personal identification number")}),
        (one, {"last_residence": ("Nơi cư trú cuối cùng", "Last place of residence")}),
        (one, {"registration_place": ("Nơi đăng ký khai tử", "Place of registration")}),
        (one, {"registration_date": ("Ngày đăng ký", "Date of registration")}),
        (one, {"declarant_name": ("Người đi khai tử", "Declarant")}),
    ):
        entries = [(facts.entry(label, key), english) for key, (label, english) in keys.items()]
        glossed(sheet, how, widths, *entries)
    sheet.put("signer_name", cast.signer)
    sheet.skip(6)

    def officer() -> None:
        dated(sheet, f"{cast.commune.commune_name}, {date_long(cast.issued)}")
        signed(sheet, signing_titles(dice), cast.signer, dice, Signing(agency.seal))

    sheet.columns((0.46, 1.0, officer))


def _values_below(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A commune's own print: each value on the line below its label, in two columns of facts."""
    facts, agency = _facts(cast, dice, "{n}/{y}", date_slashed), commune_agency(cast.commune, long_name=False)
    sheet.columns(
        (0.0, 0.4, lambda: office_head(sheet, agency.parent, agency.name)),
        (0.42, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
    )
    sheet.skip(10)
    sheet.para("GIẤY CHỨNG TỬ", align="center", style=Style(bold=True, size=sheet.look.size + 6), after=2)
    record(sheet, facts.entry("", "number"))
    sheet.para(f"Số {facts['number']}, quyển {facts['_book']}", align="center", after=8)
    how = Pairing(label=Style(italic=True, size=sheet.look.size - 1.5), value=BOLD, colon="", after=4)

    def person() -> None:
        below(sheet, how, *entries_of(facts, full_name="Họ và tên người chết", date_of_birth="Sinh ngày",
                                      sex="Giới tính", ethnicity="Dân tộc", nationality="Quốc tịch",
                                      id_number="Số CMND/CCCD", last_residence="Nơi cư trú cuối cùng"))  # fmt: skip

    def death() -> None:
        below(sheet, how, *entries_of(facts, date_of_death="Chết ngày", _time="Vào lúc", place_of_death="Nơi chết",
                                      cause_of_death="Nguyên nhân", declarant_name="Người khai tử",
                                      registration_place="Nơi đăng ký khai tử",
                                      registration_date="Ngày đăng ký"))  # fmt: skip

    sheet.columns((0.0, 0.48, person), (0.52, 1.0, death))
    sheet.put("signer_name", cast.signer)
    sheet.skip(10)
    sheet.columns((0.5, 1.0, lambda: signed(sheet, signing_titles(dice), cast.signer, dice, Signing(agency.seal))))


DEATH: tuple[Layout, ...] = (
    Drawn("held_death_certificate_of_2006", _certificate_of_2006, 12.5),
    Drawn("held_death_extract_of_2020", _extract_of_2020, 13.0),
    Drawn("held_death_for_abroad", _for_abroad, 12.5),
    Drawn("held_death_values_below", _values_below, 13.0),
)
