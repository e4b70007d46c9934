"""Held-apart certificates of marital status: see README.md before reading on.

Canonical values as in `tests.dossiers.marital`.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.held_apart.facts import entries_of
from tests.dossiers.held_apart.marital_facts import note, papers_of, print_signature, single_facts
from tests.dossiers.pairs import Pairing, cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Run, Style, Tab, bold
from tests.dossiers.wording import date_dashed, date_long, date_short, date_slashed

_TITLE = "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN"


def _with_period(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of 2020 with the time of residence told between the address and the status; values on dots."""
    single = single_facts(cast, dice, "{n}/UBND-XNTTHN", dice.pick([date_long, date_slashed]))
    facts, agency, how = single.facts, single.agency, Pairing(value=Style(bold=True, dots=True), leader=".")
    note(sheet, facts, "number")

    def left() -> None:
        office_head(sheet, agency.parent, agency.name)
        sheet.para("Số: ", facts["number"], align="center")

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.para(f"{cast.commune.commune_name}, {facts['date_of_issue']}", align="right", style=ITALIC)

    sheet.columns((0.0, 0.4, left), (0.41, 1.0, right))
    sheet.skip(10)
    sheet.para(_TITLE, align="center", style=Style(bold=True, size=sheet.look.size + 3), after=6)
    sheet.para(agency.name, align="center", style=BOLD, after=6)
    sheet.para(
        f"Xét đề nghị của {single.word}: {single.person.name}, về việc cấp Giấy xác nhận tình trạng hôn nhân,", first=24
    )
    sheet.para("XÁC NHẬN:", align="center", style=BOLD, after=4)
    pair(sheet, how, *entries_of(facts, full_name="Họ, chữ đệm, tên", date_of_birth="Ngày, tháng, năm sinh"), hang=0)
    side_by_side(sheet, how, (0.3, 0.35, 0.35), *entries_of(
        facts, sex="Giới tính", ethnicity="Dân tộc", nationality="Quốc tịch"))  # fmt: skip
    pair(sheet, how, papers_of(facts, "Giấy tờ tùy thân"), hang=0)
    pair(sheet, how, *entries_of(facts, residence="Nơi cư trú"), hang=0)
    sheet.para(
        f"Trong thời gian cư trú tại địa chỉ nêu trên, từ {facts['_since']} đến {facts['_until']}", align="justify"
    )
    pair(sheet, how, *entries_of(facts, marital_status="Tình trạng hôn nhân"), hang=0)
    record(sheet, facts.entry("", "purpose"))
    sheet.para("Giấy này được cấp để: ", bold(facts["purpose"]), ".", align="justify")
    sheet.para("Giấy này có giá trị sử dụng trong thời hạn 6 tháng, kể từ ngày cấp.", style=ITALIC)
    sheet.skip(8)
    sheet.columns((0.45, 1.0, lambda: print_signature(sheet, single, cast, dice, dated=False)))


def _table_by_rows(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A ruled table of three columns: number, what, value; the office across the page, number and day in brackets."""
    single = single_facts(cast, dice, "{n}/{y}-XNHN", date_dashed, long_name=False)
    facts = single.facts
    note(sheet, facts, "number")
    state_heading(sheet, spell=dice.whole(0, 3))
    for unit in filter(None, (single.agency.parent, single.agency.name)):
        sheet.para(unit, align="center", style=BOLD if unit == single.agency.name else PLAIN, after=0)
    sheet.skip(8)
    sheet.para("GIẤY XÁC NHẬN", align="center", style=Style(bold=True, size=sheet.look.size + 4), after=0)
    sheet.para("TÌNH TRẠNG HÔN NHÂN", align="center", style=Style(bold=True, size=sheet.look.size + 2), after=1)
    sheet.para(f"(Số {facts['number']}, {facts['date_of_issue']})", align="center", style=ITALIC, after=8)
    entries = [
        *entries_of(facts, full_name="Họ, chữ đệm, tên", date_of_birth="Ngày, tháng, năm sinh", sex="Giới tính",
                    ethnicity="Dân tộc", nationality="Quốc tịch"),
        papers_of(facts, "Giấy tờ tùy thân (loại, số)"),
        *entries_of(facts, residence="Nơi thường trú, tạm trú", marital_status="Tình trạng hôn nhân hiện tại",
                    purpose="Mục đích sử dụng giấy"),
    ]  # fmt: skip
    record(sheet, *entries)
    rows: list[list[list[Item]]] = [[[bold("TT")], [bold("Nội dung")], [bold("Thông tin xác nhận")]]]
    rows += [[[str(number)], [entry.label], [entry.printed]] for number, entry in enumerate(entries, 1)]
    sheet.table((0.07, 0.31, 0.62), rows, aligns=("center", "left", "left"), pad=4)
    sheet.skip(4)
    sheet.para("Giấy có giá trị sử dụng 06 tháng kể từ ngày cấp.", style=Style(size=sheet.look.size - 1))
    sheet.skip(6)
    above = dice.pick(["", "NGƯỜI KÝ GIẤY XÁC NHẬN"])
    sheet.columns((0.48, 1.0, lambda: print_signature(sheet, single, cast, dice, dated=False, above=above)))


def _half_told(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """As committees wrote it before 2016: a few labels at one edge, then the status and the purpose as sentences."""
    single = single_facts(cast, dice, "{n}/XN", date_short)
    facts, agency = single.facts, single.agency
    note(sheet, facts, "number", "marital_status", "purpose")
    sheet.columns(
        (0.0, 0.5, lambda: office_head(sheet, agency.parent, agency.name, rule=0.15)),
        (0.5, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3), rule=0.2)),
    )
    sheet.para("Số ", facts["number"], first=30, after=8)
    sheet.para(_TITLE, align="center", style=Style(bold=True, size=sheet.look.size + 2), after=10)
    sheet.para(f"{agency.plain} xác nhận:", first=28, after=4)
    how = Pairing(label=PLAIN, value=BOLD)
    entries = [
        *entries_of(facts, full_name="Ông (bà)", date_of_birth="Sinh ngày", sex="Giới tính", ethnicity="Dân tộc",
                    nationality="Quốc tịch", id_number="Số CMND/CCCD", _issued="Cấp ngày", _issuer="Nơi cấp",
                    residence="Nơi thường trú"),
    ]  # fmt: skip
    pair(sheet, how, *entries, first=28, at=150)
    sheet.skip(2)
    word = single.person.address_word
    status = facts["marital_status"]
    sheet.para("Tình trạng hôn nhân: ", bold(status), ".", first=28, align="justify")
    granted = f"Giấy này được cấp cho {word.lower()} {single.person.name} để "
    sheet.para(granted, Run(facts["purpose"], ITALIC), ".", first=28, align="justify")
    sheet.para("Giấy xác nhận này có giá trị 6 tháng kể từ ngày ký./.", first=28)
    sheet.skip(8)
    sheet.columns((0.42, 1.0, lambda: print_signature(sheet, single, cast, dice, dated=True)))


def _two_languages(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """For use abroad: Vietnamese sentences with labels at the left, the English of each line in brackets behind it."""
    single = single_facts(cast, dice, "{n}/{y}/TTHN", date_slashed)
    facts, agency = single.facts, single.agency
    grey = Style(italic=True, size=sheet.look.size - 2)
    note(sheet, facts, "number")
    sheet.columns(
        (0.0, 0.42, lambda: office_head(sheet, agency.parent, agency.name)),
        (0.43, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
    )
    sheet.para(Run("Số ", PLAIN), Run("(Ref.)", grey), f": {facts['number']}", first=24, after=8)
    sheet.para(_TITLE, align="center", style=Style(bold=True, size=sheet.look.size + 2), after=0)
    sheet.para("(CERTIFICATE OF MARITAL STATUS)", align="center", style=grey, after=8)
    entries = [
        *((entry, english) for entry, english in zip(
            entries_of(facts, full_name="Họ, chữ đệm, tên", date_of_birth="Ngày, tháng, năm sinh",
                       sex="Giới tính", ethnicity="Dân tộc", nationality="Quốc tịch"),
            ("Full name", "Date of birth", "Sex", "Ethnic group", "Nationality"), strict=True)),
        (papers_of(facts, "Giấy tờ tùy thân"), "Identification document"),
        *((entry, english) for entry, english in zip(
            entries_of(facts, residence="Nơi cư trú", marital_status="Tình trạng hôn nhân",
                       purpose="Mục đích sử dụng"),
            ("Place of residence", "Marital status", "Purpose"), strict=True)),
    ]  # fmt: skip
    for entry, english in entries:
        record(sheet, entry)
        label: list[Item] = [entry.label, " ", Run(f"({english})", grey), ":"]
        cells(sheet, (0.46, 0.54), [[(label, PLAIN)], [([Run(entry.printed, BOLD_ITALIC)], PLAIN)]])
        sheet.skip(4)
    sheet.para("Giá trị sử dụng: 6 tháng ", Run("(Valid for 6 months)", grey), after=8)
    sheet.columns((0.45, 1.0, lambda: print_signature(sheet, single, cast, dice, dated=True)))


def _answer(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Facts dashed and set at tabs, two a line, the title in small capitals' size; day and number on one line below."""
    single = single_facts(cast, dice, "{n}/GXN.{y}", date_dashed, long_name=False)
    facts, agency = single.facts, replace(single.agency)
    note(sheet, facts, "number", "full_name", "date_of_birth", "sex", "ethnicity", "nationality")
    sheet.para(agency.name, style=BOLD, after=0)
    sheet.para("Bộ phận Tư pháp - Hộ tịch", style=ITALIC, after=4)
    state_heading(sheet, spell=dice.whole(0, 3))
    place = f"{cast.commune.commune_name}, {facts['date_of_issue']}"
    cells(sheet, (0.4, 0.6), [[(["Số: ", facts["number"]], PLAIN)], [([place], ITALIC)]])
    sheet.skip(12)
    sheet.para(_TITLE, align="center", style=Style(bold=True, size=sheet.look.size + 1.5), after=8)
    sheet.para(f"Căn cứ Sổ đăng ký kết hôn đang lưu giữ, {agency.name} xác nhận:", first=20, after=4)
    sheet.para("- Họ và tên: ", bold(facts["full_name"]), Tab(300), "Giới tính: ", bold(facts["sex"]), first=10)
    sheet.para("- Ngày sinh: ", bold(facts["date_of_birth"]), Tab(200), "Dân tộc: ", bold(facts["ethnicity"]),
               Tab(330), "Quốc tịch: ", bold(facts["nationality"]), first=10)  # fmt: skip
    how = Pairing(value=BOLD)
    pair(sheet, how, *entries_of(facts, id_number="- Số CCCD/CMND", residence="- Nơi thường trú"), first=10)
    record(sheet, facts.entry("", "marital_status"), facts.entry("", "purpose"))
    sheet.para("- Tình trạng hôn nhân: ", bold(facts["marital_status"]), ".", first=10, hang=10)
    sheet.para("- Giấy này được cấp để ", bold(facts["purpose"]), ".", first=10, hang=10)
    sheet.para("Giấy có giá trị trong thời hạn 06 tháng kể từ ngày cấp.", first=20, style=ITALIC)
    sheet.skip(8)
    sheet.columns((0.45, 1.0, lambda: print_signature(sheet, single, cast, dice, dated=False)))


MARITAL = (
    Drawn("held_marital_with_period", _with_period, 13.0),
    Drawn("held_marital_table_by_rows", _table_by_rows, 12.5, margins=(72, 48, 50)),
    Drawn("held_marital_half_told", _half_told, 13.5),
    Drawn("held_marital_two_languages", _two_languages, 12.5),
    Drawn("held_marital_answer", _answer, 13.0),
)
