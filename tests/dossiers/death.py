"""Extracts of registered deaths (trích lục khai tử) and the older death certificates (giấy chứng tử).

Canonical values: `date_of_death` the day behind "Đã chết vào lúc" without the hour; `number` of the paper itself,
not of the notice of death; `registration_place` as printed behind its label.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.death_afresh import EXTRACTS_AFRESH
from tests.dossiers.death_chance import EXTRACTS_CHANCE
from tests.dossiers.death_drawn import EXTRACTS_DRAWN
from tests.dossiers.death_facts import death_facts, foot
from tests.dossiers.death_later import EXTRACTS_LATER_FORMS
from tests.dossiers.death_wide import DEATH_WIDE
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5_LANDSCAPE, Drawn, drawn_paper, pick_layout
from tests.dossiers.feet import one_line_office, two_halves
from tests.dossiers.marital_facts import titled
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Pairing, cells, form_cells, pair, record, side_by_side
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Run, Style
from tests.dossiers.wording import date_long, date_slashed


def _extract(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The copy of TT 04/2020: labels with dotted rules, the number under the office."""
    facts = death_facts(cast, dice, "{n}/{y}/TLKT-BS")
    how = Pairing(value=dice.pick([BOLD, PLAIN]), leader=dice.pick(["", "."]))
    agency = commune_agency(cast.commune)
    record(sheet, facts.entry("", "number"))
    two_halves(sheet, agency, dice, under_office=("Số: ", facts["number"]))
    sheet.skip(8)
    titled(sheet, "TRÍCH LỤC KHAI TỬ", "(BẢN SAO)")
    pair(sheet, how, facts.entry("Họ, chữ đệm, tên", "full_name"))
    pair(sheet, how, facts.entry("Ngày, tháng, năm sinh", "date_of_birth"))
    side_by_side(
        sheet,
        Pairing(value=how.value),
        (0.34, 0.3, 0.36),
        facts.entry("Giới tính", "sex"),
        facts.entry("Dân tộc", "ethnicity"),
        facts.entry("Quốc tịch", "nationality"),
    )
    papers = replace(
        facts.entry("Giấy tờ tùy thân", "id_number"), printed=facts["_papers"], canonical=facts["id_number"]
    )
    pair(
        sheet,
        how,
        facts.entry("Nơi cư trú cuối cùng", "last_residence"),
        papers,
        facts.entry("Đã chết vào lúc", "date_of_death"),
        facts.entry("Nơi chết", "place_of_death"),
        facts.entry("Nguyên nhân chết", "cause_of_death"),
        facts.entry("Số Giấy báo tử", "_notice"),
        facts.entry("Họ, chữ đệm, tên người đi khai tử", "declarant_name"),
        facts.entry("Nơi đăng ký khai tử", "registration_place"),
        facts.entry("Ngày, tháng, năm đăng ký", "registration_date"),
        hang=0,
    )
    sheet.para("Sao từ Sổ đăng ký khai tử.", style=ITALIC)
    foot(sheet, cast, dice, "NGƯỜI KÝ TRÍCH LỤC")


def _extract_of_database(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The extract of the electronic register: title first, the number below it, two facts a row, "Số định danh"."""
    facts = death_facts(cast, dice, "{n}/TLKT")
    how = Pairing(label=dice.pick([PLAIN, ITALIC]), value=BOLD)
    agency = commune_agency(cast.commune, long_name=False)
    one_line_office(sheet, agency)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    titled(sheet, "TRÍCH LỤC KHAI TỬ", after=2)
    record(sheet, facts.entry("", "number"))
    sheet.para(f"Số: {facts['number']}", align="center", style=ITALIC, after=6)
    pair(sheet, how, facts.entry("Họ, chữ đệm, tên người chết", "full_name"))
    side_by_side(
        sheet, how, (0.6, 0.4), facts.entry("Ngày, tháng, năm sinh", "date_of_birth"), facts.entry("Giới tính", "sex")
    )
    side_by_side(sheet, how, (0.5, 0.5), facts.entry("Dân tộc", "ethnicity"), facts.entry("Quốc tịch", "nationality"))
    pair(
        sheet,
        how,
        facts.entry("Số định danh cá nhân", "id_number"),
        facts.entry("Nơi cư trú cuối cùng", "last_residence"),
        facts.entry("Chết vào lúc", "date_of_death"),
        facts.entry("Nơi chết", "place_of_death"),
        facts.entry("Nguyên nhân chết", "cause_of_death"),
        facts.entry("Nơi đăng ký khai tử", "registration_place"),
        facts.entry("Ngày đăng ký", "registration_date"),
        facts.entry("Người đi khai tử", "declarant_name"),
        hang=14,
    )
    sheet.para("Trích từ Cơ sở dữ liệu hộ tịch điện tử.", style=ITALIC)
    foot(sheet, cast, dice, f"{cast.commune.commune_name}, {date_long(cast.issued)}")


def _older(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The certificate of the years before 2016: "GIẤY CHỨNG TỬ", the day in words, the registrar's place beside."""
    facts = death_facts(cast, dice, "{n}", date_long)
    how = Pairing(value=BOLD, leader=".")
    sheet.para("Mẫu TP/HT-2010-KT.1", align="right", style=Style(italic=True, size=sheet.look.size - 3), after=0)
    agency = commune_agency(cast.commune, long_name=False)
    record(sheet, facts.entry("", "number"))
    two_halves(sheet, agency, dice, divide=0.44, under_office=("Số: ", facts["number"], "  Quyển số: 01"))
    sheet.skip(8)
    titled(sheet, "GIẤY CHỨNG TỬ", size=5.0)
    side_by_side(
        sheet, Pairing(value=BOLD), (0.68, 0.32), facts.entry("Họ và tên", "full_name"), facts.entry("Giới tính", "sex")
    )
    pair(sheet, how, facts.entry("Ngày, tháng, năm sinh", "date_of_birth"))
    side_by_side(
        sheet,
        Pairing(value=BOLD),
        (0.5, 0.5),
        facts.entry("Dân tộc", "ethnicity"),
        facts.entry("Quốc tịch", "nationality"),
    )
    pair(
        sheet,
        how,
        facts.entry("Nơi thường trú/tạm trú cuối cùng", "last_residence"),
        facts.entry("Số Giấy CMND/Hộ chiếu/Giấy tờ hợp lệ thay thế", "id_number"),
        facts.entry("Đã chết vào lúc", "date_of_death"),
        hang=0,
    )
    sheet.para(f"(Bằng chữ: {facts['_death_words']})")
    pair(
        sheet,
        how,
        facts.entry("Nơi chết", "place_of_death"),
        facts.entry("Nguyên nhân chết", "cause_of_death"),
        facts.entry("Nơi đăng ký", "registration_place"),
        facts.entry("Ngày, tháng, năm đăng ký", "registration_date"),
        hang=0,
    )
    sheet.para("Ghi chú: Đăng ký đúng hạn.", style=PLAIN)
    foot(sheet, cast, dice, keeper=True)


EXTRACTS = (
    Drawn("death_extract_copy", _extract, 13.0),
    Drawn("death_extract_database", _extract_of_database, 13.0),
    Drawn("death_older", _older, 13.0),
)


def _small_landscape(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Half a sheet lying: who died left, the death and its registration right, small labels over values."""
    facts = death_facts(cast, dice, "{n}/{y}")
    how = Pairing(colon="")
    record(sheet, facts.entry("", "number"))
    two_halves(sheet, commune_agency(cast.commune), dice, divide=0.5, under_office=("Số: ", facts["number"]))
    titled(sheet, "TRÍCH LỤC KHAI TỬ (BẢN SAO)", size=3.0, after=4)
    form_cells(
        sheet, how, (0.6, 0.4), facts.entry("Họ, chữ đệm, tên", "full_name"), facts.entry("Sinh ngày", "date_of_birth")
    )
    form_cells(
        sheet,
        how,
        (0.2, 0.25, 0.25, 0.3),
        facts.entry("Giới tính", "sex"),
        facts.entry("Dân tộc", "ethnicity"),
        facts.entry("Quốc tịch", "nationality"),
        facts.entry("Số định danh cá nhân", "id_number"),
    )
    form_cells(
        sheet,
        how,
        (0.55, 0.45),
        facts.entry("Nơi cư trú cuối cùng", "last_residence"),
        facts.entry("Đã chết vào lúc", "date_of_death"),
    )
    form_cells(
        sheet,
        how,
        (0.55, 0.45),
        facts.entry("Nơi chết", "place_of_death"),
        facts.entry("Nguyên nhân chết", "cause_of_death"),
    )
    form_cells(
        sheet,
        how,
        (0.7, 0.3),
        facts.entry("Nơi đăng ký", "registration_place"),
        facts.entry("Ngày đăng ký", "registration_date"),
    )
    foot(sheet, cast, dice, f"{cast.commune.commune_name}, {date_long(cast.issued)}")


def _two_columns(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Labels in one column, values in the other, without colons; sections by roman numbers."""
    facts = death_facts(cast, dice, "{n}/UBND-TLKT", date_slashed)
    two_halves(sheet, commune_agency(cast.commune), dice, under_office=("Số: ", facts["number"]))
    record(sheet, facts.entry("", "number"))
    sheet.skip(6)
    titled(sheet, "TRÍCH LỤC", "KHAI TỬ", "(BẢN SAO)")
    parts = (
        ("I. NGƯỜI CHẾT", (("Họ và tên", "full_name"), ("Năm sinh", "date_of_birth"), ("Giới tính", "sex"),
                           ("Dân tộc", "ethnicity"), ("Quốc tịch", "nationality"), ("CCCD/CMND số", "id_number"),
                           ("Thường trú cuối cùng tại", "last_residence"))),
        ("II. SỰ KIỆN CHẾT", (("Thời điểm chết", "date_of_death"), ("Tại", "place_of_death"),
                              ("Nguyên nhân", "cause_of_death"))),
        ("III. ĐĂNG KÝ KHAI TỬ", (("Cơ quan đăng ký", "registration_place"), ("Ngày đăng ký", "registration_date"),
                                  ("Người đi khai", "declarant_name"))),
    )  # fmt: skip
    for heading, lines in parts:
        sheet.para(heading, style=BOLD, after=2)
        for label, key in lines:
            record(sheet, facts.entry("", key))
            cells(sheet, (0.34, 0.66), [[([label], PLAIN)], [([Run(facts[key], BOLD)], PLAIN)]])
            sheet.skip(3)
    foot(sheet, cast, dice)


EXTRACTS_FURTHER = (
    Drawn("death_small_landscape", _small_landscape, 10.0, A5_LANDSCAPE, (40.0, 36.0, 30.0)),
    Drawn("death_two_columns", _two_columns, 12.5),
)
EXTRACTS_LATER = (*EXTRACTS_DRAWN, *EXTRACTS_CHANCE, *EXTRACTS_LATER_FORMS, *EXTRACTS_AFRESH, *DEATH_WIDE)
VARIANTS: dict[Split, tuple[Drawn, ...]] = {Split.TUNING: (*EXTRACTS, *EXTRACTS_FURTHER, *EXTRACTS_LATER)}


def make_death(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the one page of an extract about somebody who died where the family lives."""
    return drawn_paper("death_extract", pick_layout(dice, VARIANTS[cast.split], len(EXTRACTS_LATER)), cast, dice)
