"""Certificates of marital status worded otherwise, of offices named in other ways: over two lines, in the text, below.

Canonical values as in `marital`.
"""

from __future__ import annotations

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, signed, titles_of, two_halves
from tests.dossiers.marital_facts import Single, papers_of, shown_elsewhere, single_facts, titled
from tests.dossiers.offices import commune_agency, long_people, short_people
from tests.dossiers.pairs import Pairing, cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style, bold
from tests.dossiers.under import Under, said, stack, stack_row
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

_ALL = ("full_name", "date_of_birth", "sex", "ethnicity", "nationality", "id_number", "residence", "marital_status",
        "purpose")  # fmt: skip


def _signed(sheet: Sheet, cast: Cast, dice: Dice, *, date_line: str = "", left: float = 0.45, own: str = "") -> None:
    agency = commune_agency(cast.commune)
    titles = [own, *titles_of(agency, dice)] if own else titles_of(agency, dice, board=dice.chance(0.6))

    def right() -> None:
        if date_line:
            sheet.para(date_line, align="center", style=ITALIC, after=1)
        signed(sheet, titles, cast.signer, dice, Signing(agency.seal))

    sheet.skip(8)
    sheet.columns((left, 1.0, right))


def _placed(cast: Cast, single: Single) -> str:
    return f"{cast.commune.commune_name}, {single.facts['date_of_issue']}"


def _broken_office(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The office's kind and its place on two lines under the one above it, likewise broken; a short rule between."""
    single = single_facts(cast, dice, "{n}/UBND-XNTTHN", date_slashed)
    facts, place, how = single.facts, cast.commune, Pairing(value=BOLD)
    shown_elsewhere(sheet, facts, long_people(place.commune), "number")

    def left() -> None:
        above = dice.pick([[long_people(place.district or place.province)], []])
        for line in (*above, "ỦY BAN NHÂN DÂN", place.commune.upper()):
            sheet.para(line, align="center", style=PLAIN if line in above else BOLD, after=0)
        sheet.rule(0.3, gap=3)
        sheet.para("Số: ", facts["number"], align="center")

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.para(_placed(cast, single), align="center", style=ITALIC)

    sheet.columns((0.0, 0.38, left), (0.4, 1.0, right))
    sheet.skip(6)
    titled(sheet, "GIẤY XÁC NHẬN", "TÌNH TRẠNG HÔN NHÂN", size=2.0)
    sheet.para("Xét đề nghị của ông/bà: ", facts["full_name"], "; về việc cấp giấy xác nhận tình trạng hôn nhân.",
               first=20)  # fmt: skip
    sheet.para("XÁC NHẬN:", align="center", style=BOLD, after=3)
    pair(
        sheet, how, facts.entry("Họ, chữ đệm, tên", "full_name"), facts.entry("Ngày, tháng, năm sinh", "date_of_birth")
    )
    side_by_side(sheet, how, (0.3, 0.35, 0.35), facts.entry("Giới tính", "sex"), facts.entry("Dân tộc", "ethnicity"),
                 facts.entry("Quốc tịch", "nationality"))  # fmt: skip
    pair(sheet, how, papers_of(facts, "Giấy tờ tùy thân"), facts.entry("Nơi cư trú", "residence"), hang=0)
    pair(sheet, how, facts.entry("Trong thời gian cư trú tại địa phương, tình trạng hôn nhân", "marital_status"),
         facts.entry("Giấy này được cấp để", "purpose"), hang=0)  # fmt: skip
    sheet.para("Giấy này có giá trị sử dụng trong thời hạn 6 tháng, kể từ ngày cấp.", first=20)
    _signed(sheet, cast, dice)


def _named_in_text(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """No office at the head; one in capitals above the title's sentence confirms, and signs."""
    single = single_facts(cast, dice, "{n}/XN", date_long)
    facts, name = single.facts, dice.pick([long_people, short_people])(cast.commune.commune)
    shown_elsewhere(sheet, facts, name, "number")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(10)
    titled(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", after=1)
    sheet.para("Số: ", facts["number"], align="center", after=8)
    sheet.para(name, align="center", style=BOLD, after=0)
    sheet.para("XÁC NHẬN", align="center", style=BOLD, after=6)
    how = Pairing(value=PLAIN)
    pair(sheet, how, facts.entry("Ông (bà)", "full_name"), facts.entry("Sinh ngày", "date_of_birth"), first=20)
    side_by_side(sheet, how, (0.34, 0.33, 0.33), facts.entry("Giới tính", "sex"), facts.entry("Dân tộc", "ethnicity"),
                 facts.entry("Quốc tịch", "nationality"))  # fmt: skip
    pair(sheet, how, facts.entry("Số định danh cá nhân", "id_number"), facts.entry("Hiện cư trú tại", "residence"),
         facts.entry("Tình trạng hôn nhân", "marital_status"), facts.entry("Sử dụng vào mục đích", "purpose"),
         first=20, hang=0)  # fmt: skip
    sheet.para("Giấy xác nhận này có giá trị 06 tháng kể từ ngày cấp.", first=20)
    _signed(sheet, cast, dice, date_line=_placed(cast, single), own=f"TM. {name}")


def _old_certificate(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """As offices confirmed before there was a form: who lives where, and below it the confirmation, in sentences."""
    single = single_facts(cast, dice, "{n}/UB-XN", date_slashed)
    facts, agency = single.facts, commune_agency(cast.commune, long_name=False)
    shown_elsewhere(sheet, facts, agency.name, "number", *_ALL)
    two_halves(sheet, agency, dice, divide=0.36, under_office=("Số: ", facts["number"]))
    sheet.skip(10)
    titled(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", size=2.0)
    sheet.para(f"{agency.plain} xác nhận:", first=20)
    sheet.para(f"Ông/bà: {facts['full_name']}     Giới tính: {facts['sex']}", first=20)
    sheet.para(f"Sinh ngày: {facts['date_of_birth']}     Dân tộc: {facts['ethnicity']}     Quốc tịch: "
               f"{facts['nationality']}", first=20)  # fmt: skip
    sheet.para(f"CCCD/CMND số: {facts['id_number']}     cấp ngày: {facts['_issued']}", first=20)
    sheet.para(f"Thường trú tại: {facts['residence']}.", first=20)
    sheet.para("Về tình trạng hôn nhân: ", bold(facts["marital_status"]), ".", first=20, align="justify")
    sheet.para(f"Mục đích cấp: {facts['purpose']}.", first=20, align="justify")
    sheet.para("Có giá trị trong thời hạn 6 tháng.", first=20)
    _signed(sheet, cast, dice, date_line=_placed(cast, single), left=0.5)


def _table(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A ruled table of labels and values with a heading row; the office on one line under the one above it."""
    single = single_facts(cast, dice, "{n}/GXNTTHN", date_dotted)
    facts, agency = single.facts, commune_agency(cast.commune, long_name=dice.chance(0.5))
    shown_elsewhere(sheet, facts, agency.name, "number")
    two_halves(sheet, agency, dice, divide=0.46, under_office=("Số: ", facts["number"]),
               under_motto=(_placed(cast, single),))  # fmt: skip
    sheet.skip(8)
    titled(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN")
    entries = [facts.entry(label, key) for label, key in (
        ("Họ và tên", "full_name"), ("Ngày sinh", "date_of_birth"), ("Giới tính", "sex"), ("Dân tộc", "ethnicity"),
        ("Quốc tịch", "nationality"), ("Số CCCD", "id_number"), ("Nơi thường trú", "residence"),
        ("Tình trạng hôn nhân hiện tại", "marital_status"), ("Mục đích sử dụng giấy xác nhận", "purpose"))]  # fmt: skip
    record(sheet, *entries)
    rows: list[list[list[Item]]] = [[[entry.label], [bold(entry.printed)]] for entry in entries]
    sheet.table((0.34, 0.66), rows, pad=4)
    sheet.skip(4)
    sheet.para("Giấy có giá trị 6 tháng kể từ ngày ký.", style=ITALIC)
    _signed(sheet, cast, dice)


def _label_named(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The head as usual with long names wrapped in a narrow column; values under labels, English in front."""
    single = single_facts(cast, dice, "{n}/{y}/XNTTHN", date_dashed)
    facts, say, agency = single.facts, said(single.facts), commune_agency(cast.commune)
    small = Style(italic=True, size=sheet.look.size * 0.82)
    how = Under(label=PLAIN, english=small, value=BOLD, joint=dice.pick(["/", "\n", " ("]), gap=4)
    shown_elsewhere(sheet, facts, agency.name, "number")
    two_halves(sheet, agency, dice, divide=0.32, under_office=("Số/No: ", facts["number"]))
    sheet.skip(6)
    titled(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", after=0)
    sheet.para("CERTIFICATE OF MARITAL STATUS", align="center", style=small, after=6)
    stack_row(sheet, how, (0.6, 0.4), say("Họ, chữ đệm, tên", "full_name", "Full name"),
              say("Ngày sinh", "date_of_birth", "Date of birth"))  # fmt: skip
    stack_row(sheet, how, (0.34, 0.33, 0.33), say("Giới tính", "sex", "Gender"),
              say("Dân tộc", "ethnicity", "Ethnicity"), say("Quốc tịch", "nationality", "Nationality"))  # fmt: skip
    stack(sheet, how, say("Số định danh cá nhân", "id_number", "Personal ID number"),
          say("Nơi cư trú", "residence", "Residence"), say("Tình trạng hôn nhân", "marital_status", "Marital status"),
          say("Giấy này được cấp để", "purpose", "This certificate is issued for"))  # fmt: skip
    sheet.para(Run("Giấy này có giá trị 6 tháng", ITALIC), Run(" (valid for 6 months)", small))
    _signed(sheet, cast, dice, date_line=_placed(cast, single))


def _two_halves_of_facts(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Bold labels, values behind them in two columns, long ones below; the date at the left of the signature."""
    single = single_facts(cast, dice, "{n}/XN-TTHN", date_short)
    facts, agency, how = single.facts, commune_agency(cast.commune), Pairing(label=BOLD, value=PLAIN)
    shown_elsewhere(sheet, facts, agency.name, "number")
    two_halves(sheet, agency, dice, divide=0.48)
    sheet.skip(8)
    titled(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", after=0)
    sheet.para("Số: ", facts["number"], align="center", after=8)
    rows = ((("Họ tên", "full_name"), ("Sinh ngày", "date_of_birth")), (("Giới", "sex"), ("Quốc tịch", "nationality")),
            (("Dân tộc", "ethnicity"), ("CCCD số", "id_number")))  # fmt: skip
    for row in rows:
        side_by_side(sheet, how, (0.55, 0.45), *(facts.entry(label, key) for label, key in row))
    for label, key in (("Địa chỉ cư trú", "residence"), ("Xác nhận về tình trạng hôn nhân", "marital_status"),
                       ("Mục đích cấp giấy xác nhận", "purpose")):  # fmt: skip
        entry = facts.entry(label, key)
        record(sheet, entry)
        cells(sheet, (1.0,), [[([f"{label}:"], BOLD), ([entry.printed], PLAIN)]])
        sheet.skip(3)
    _signed(sheet, cast, dice, date_line=_placed(cast, single))


MARITAL_WORDED = (
    Drawn("marital_broken_office", _broken_office, 13.0),
    Drawn("marital_named_in_text", _named_in_text, 13.0),
    Drawn("marital_old_certificate", _old_certificate, 13.5),
    Drawn("marital_table", _table),
    Drawn("marital_label_named", _label_named, 12.0),
    Drawn("marital_two_halves", _two_halves_of_facts, 12.5),
)
