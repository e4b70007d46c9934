"""Judicial records (phiếu lý lịch tư pháp số 1, số 2).

Canonical values: `conviction_status` the words behind its label; `place_of_birth` and `permanent_residence` as printed.
"""

from __future__ import annotations

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, drawn_paper, pick_layout
from tests.dossiers.judicial_chance import RECORDS_CHANCE
from tests.dossiers.judicial_drawn import RECORDS_DRAWN
from tests.dossiers.judicial_facts import FREE, foot, head, record_of
from tests.dossiers.judicial_later import RECORDS_LATEST
from tests.dossiers.judicial_met import RECORDS_MET
from tests.dossiers.judicial_wide import RECORDS_WIDE
from tests.dossiers.judicial_worded import worded, worded_head
from tests.dossiers.pairs import Pairing, form_cells, pair, record, side_by_side
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, bold
from tests.dossiers.wording import date_long, date_slashed


def _numbered(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form: numbered facts, then roman parts about convictions and about bans."""
    said = record_of(cast, dice, "{n}/{a}-LLTP")
    facts, how = said.facts, Pairing(value=dice.pick([BOLD, PLAIN]))
    head(sheet, said, dice)
    sheet.para("Căn cứ Luật Lý lịch tư pháp; xét đề nghị của người yêu cầu, xác nhận:", first=20, style=ITALIC)
    pair(
        sheet,
        how,
        facts.entry("1. Họ và tên", "full_name"),
        facts.entry("2. Giới tính", "sex"),
        facts.entry("3. Ngày, tháng, năm sinh", "date_of_birth"),
        facts.entry("4. Nơi sinh", "place_of_birth"),
        facts.entry("5. Quốc tịch", "nationality"),
        facts.entry("6. Nơi thường trú", "permanent_residence"),
        facts.entry("7. Nơi tạm trú", "_temporary"),
        hang=0,
    )
    side_by_side(
        sheet,
        how,
        (0.58, 0.42),
        facts.entry("8. Căn cước công dân số", "id_number"),
        facts.entry("Cấp ngày", "_issued"),
    )
    sheet.para("I. TÌNH TRẠNG ÁN TÍCH", style=BOLD, after=2)
    pair(sheet, how, facts.entry("Tình trạng án tích", "conviction_status"))
    sheet.para("II. THÔNG TIN VỀ CẤM ĐẢM NHIỆM CHỨC VỤ, THÀNH LẬP, QUẢN LÝ DOANH NGHIỆP", style=BOLD, after=2)
    sheet.para(f"{FREE}.")
    foot(sheet, cast, said, dice)


def _of_two_columns(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Two facts a row, the number as "Số định danh cá nhân", the status under its heading in a table."""
    said = record_of(cast, dice, "{n}/LLTP-{y}")
    facts, how = said.facts, Pairing(value=BOLD)
    head(sheet, said, dice)
    pair(sheet, how, facts.entry("Họ và tên", "full_name"))
    side_by_side(sheet, how, (0.6, 0.4), facts.entry("Ngày sinh", "date_of_birth"), facts.entry("Giới tính", "sex"))
    side_by_side(
        sheet,
        how,
        (0.6, 0.4),
        facts.entry("Số định danh cá nhân", "id_number"),
        facts.entry("Quốc tịch", "nationality"),
    )
    pair(
        sheet,
        how,
        facts.entry("Nơi sinh", "place_of_birth"),
        facts.entry("Nơi thường trú", "permanent_residence"),
        hang=0,
    )
    record(sheet, facts.entry("", "conviction_status"))
    rows: list[list[list[Item]]] = [
        [["Tình trạng án tích"], [bold(facts["conviction_status"])]],
        [["Cấm đảm nhiệm chức vụ"], ["Không"]],
    ]
    sheet.skip(4)
    sheet.table((0.4, 0.6), rows, pad=4)
    foot(sheet, cast, said, dice)


def _in_cells(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Ruled cells with small labels over values."""
    said = record_of(cast, dice, "{n}/{y}/LLTP")
    facts, how = said.facts, Pairing(colon="")
    head(sheet, said, dice)
    for widths, labels in (
        ((0.6, 0.4), (("Họ, chữ đệm và tên", "full_name"), ("Ngày, tháng, năm sinh", "date_of_birth"))),
        ((0.3, 0.3, 0.4), (("Giới tính", "sex"), ("Quốc tịch", "nationality"), ("Số định danh cá nhân", "id_number"))),
        ((1.0,), (("Nơi sinh", "place_of_birth"),)),
        ((1.0,), (("Nơi thường trú", "permanent_residence"),)),
        ((1.0,), (("Tình trạng án tích", "conviction_status"),)),
    ):
        form_cells(sheet, how, widths, *(facts.entry(label, key) for label, key in labels))
    sheet.para("Phiếu này có giá trị theo quy định của pháp luật.", style=ITALIC)
    foot(sheet, cast, said, dice)


RECORDS = (
    Drawn("judicial_numbered", _numbered, 13.0),
    Drawn("judicial_two_columns", _of_two_columns, 13.0),
    Drawn("judicial_cells", _in_cells, 12.5),
)


def _with_family(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Record number 2: father, mother and spouse are told below with the same labels; dotted rules."""
    said = record_of(cast, dice, "{n}/{a}-LLTP", date_long)
    facts, how = said.facts, Pairing(value=PLAIN, leader=".")
    head(sheet, said, dice)
    pair(
        sheet,
        how,
        facts.entry("1. Họ và tên", "full_name"),
        facts.entry("2. Giới tính", "sex"),
        facts.entry("3. Sinh ngày", "date_of_birth"),
        facts.entry("4. Nơi sinh", "place_of_birth"),
        facts.entry("5. Quốc tịch", "nationality"),
        facts.entry("6. Nơi thường trú", "permanent_residence"),
        facts.entry("7. Giấy tờ nhân thân: CCCD số", "id_number"),
        hang=0,
    )
    for number, (word, person) in enumerate((("cha", cast.father), ("mẹ", cast.mother)), 8):
        sheet.para(f"{number}. Họ và tên {word}: {person.name}, sinh năm {person.birth.year}")
    pair(sheet, how, facts.entry("10. Tình trạng án tích", "conviction_status"))
    sheet.para(f"11. Cấm đảm nhiệm chức vụ: {FREE.lower()}.")
    foot(sheet, cast, said, dice)


RECORDS_FURTHER = (Drawn("judicial_with_family", _with_family, 13.0),)


def _by_chance(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    said = record_of(
        cast, dice, dice.pick(["{n}/{a}-LLTP", "{n}/{y}/LLTP-{a}", "{n}"]), dice.pick([date_slashed, date_long])
    )
    dated = worded_head(sheet, dice, said.facts, said.agency, said.which)
    worded(sheet, cast, dice, said.facts, said.which)
    if dated:
        sheet.para(f"{said.agency.place}, {said.facts['date_of_issue']}", align="right", style=ITALIC)
    foot(sheet, cast, said, dice)


RECORDS_WORDED = tuple(
    Drawn(name, _by_chance, points)
    for name, points in (("judicial_by_chance", 12.5), ("judicial_by_chance_larger", 13.0))
)
RECORDS_LATER = (*RECORDS_DRAWN, *RECORDS_CHANCE, *RECORDS_LATEST, *RECORDS_MET, *RECORDS_WIDE)
VARIANTS: dict[Split, tuple[Drawn, ...]] = {Split.TUNING: (*RECORDS, *RECORDS_FURTHER, *RECORDS_WORDED, *RECORDS_LATER)}


def make_judicial(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the one page of a judicial record of one of the parents."""
    return drawn_paper("judicial_record", pick_layout(dice, VARIANTS[cast.split], len(RECORDS_LATER)), cast, dice)
