"""Certificates of marital status in stacked and bilingual layouts: a column, languages at a slash, a label column.

Canonical values as in `marital`.
"""

from __future__ import annotations

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, signed, titles_of, two_halves
from tests.dossiers.marital_facts import papers_of, shown_elsewhere, single_facts, titled
from tests.dossiers.offices import commune_agency
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.under import Under, beside, said, smaller, stack, stack_row
from tests.dossiers.wording import date_dashed, date_long, date_slashed


def _foot(sheet: Sheet, cast: Cast, dice: Dice, *, dated: bool) -> None:
    agency = commune_agency(cast.commune)
    titles = titles_of(agency, dice, board=True)

    def right() -> None:
        if dated:
            place = f"{cast.commune.commune_name}, {date_long(cast.issued)}"
            sheet.para(place, align="center", style=ITALIC, after=1)
        signed(sheet, titles, cast.signer, dice, Signing(agency.seal))

    sheet.skip(8)
    sheet.columns((0.45, 1.0, right))


def _column(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Each value on the line below its label, long ones wrapped; two short ones in a row."""
    single = single_facts(cast, dice, "{n}/UBND-XN", date_slashed)
    facts, say, agency = single.facts, said(single.facts), commune_agency(cast.commune)
    how = Under(label=dice.pick([PLAIN, ITALIC]), value=BOLD, colon=dice.pick(["", ":"]), tail=dice.chance(0.4),
                indent=dice.pick([0.0, 16.0, 28.0]), gap=3)  # fmt: skip
    shown_elsewhere(sheet, facts, agency.name, "number")
    place = f"{cast.commune.commune_name}, {facts['date_of_issue']}"
    two_halves(sheet, agency, dice, under_office=("Số: ", facts["number"]), under_motto=(place,))
    sheet.skip(8)
    titled(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN")
    sheet.para(f"Xét đề nghị của {single.word} {single.person.name},", after=2)
    sheet.para("XÁC NHẬN", align="center", style=BOLD, after=4)
    stack(sheet, how, say("Họ, chữ đệm, tên", "full_name"), say("Ngày, tháng, năm sinh", "date_of_birth"))
    stack_row(sheet, how, (0.33, 0.33, 0.34), say("Giới tính", "sex"), say("Dân tộc", "ethnicity"),
              say("Quốc tịch", "nationality"))  # fmt: skip
    stack(sheet, how, (papers_of(facts, "Giấy tờ tùy thân"), ""), say("Nơi cư trú", "residence"),
          say("Tình trạng hôn nhân", "marital_status"), say("Giấy này được cấp để", "purpose"))  # fmt: skip
    sheet.para("Giấy này có giá trị trong thời hạn 6 tháng kể từ ngày cấp.", style=ITALIC)
    _foot(sheet, cast, dice, dated=False)


def _slash(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Vietnamese / English over the value, in rows of two; the heading of the state across the page."""
    single = single_facts(cast, dice, "{n}/{y}/XNHN", date_long)
    facts, say, agency = single.facts, said(single.facts), commune_agency(cast.commune)
    small = Style(italic=True, size=sheet.look.size * 0.8)
    how = Under(english=small, value=dice.pick([BOLD, BOLD_ITALIC]), joint=dice.pick([" / ", "\n", " ("]), gap=4)
    half = (0.52, 0.48)
    shown_elsewhere(sheet, facts, agency.name, "number")
    state_heading(sheet, spell=dice.whole(0, 3))
    for unit in filter(None, (agency.parent, agency.name)):
        sheet.para(unit, style=BOLD if unit == agency.name else PLAIN, after=0)
    sheet.para(f"Số/No.: {facts['number']}", after=6)
    titled(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", after=0)
    sheet.para("Certificate of marital status", align="center", style=small, after=6)
    stack_row(sheet, how, half, say("Họ và tên", "full_name", "Full name"),
              say("Ngày sinh", "date_of_birth", "Date of birth"))  # fmt: skip
    stack_row(sheet, how, (0.3, 0.35, 0.35), say("Giới tính", "sex", "Sex"),
              say("Dân tộc", "ethnicity", "Ethnic group"), say("Quốc tịch", "nationality", "Nationality"))  # fmt: skip
    stack(sheet, how, say("Số định danh cá nhân", "id_number", "Personal identification number"),
          say("Nơi thường trú", "residence", "Place of residence"),
          say("Tình trạng hôn nhân", "marital_status", "Marital status"),
          say("Mục đích sử dụng", "purpose", "Purpose"))  # fmt: skip
    sheet.para(Run("Có giá trị sử dụng 6 tháng kể từ ngày cấp", ITALIC), Run(" / Valid for six months.", small))
    _foot(sheet, cast, dice, dated=True)


def _label_column(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Numbered labels in a narrow column where they wrap, values beside them, neither with colons."""
    single = single_facts(cast, dice, "{n}/GXN-UBND", date_dashed)
    facts, say, agency = single.facts, said(single.facts), commune_agency(cast.commune, long_name=False)
    how, width = Under(value=dice.pick([PLAIN, BOLD]), gap=4), dice.pick([0.26, 0.34, 0.42])
    number: list[Item] = ["Số: ", facts["number"]]
    shown_elsewhere(sheet, facts, agency.name, "number")
    two_halves(sheet, agency, dice, divide=0.4, under_office=number)
    sheet.skip(8)
    titled(sheet, "GIẤY XÁC NHẬN", "TÌNH TRẠNG HÔN NHÂN", size=2.5)
    beside(sheet, how, width, say("1. Họ, chữ đệm, tên", "full_name"), say("2. Ngày, tháng, năm sinh", "date_of_birth"),
           say("3. Giới tính", "sex"), say("4. Dân tộc", "ethnicity"), say("5. Quốc tịch", "nationality"),
           (papers_of(facts, "6. Giấy tờ tùy thân"), ""), say("7. Nơi cư trú", "residence"),
           say("8. Tình trạng hôn nhân", "marital_status"), say("9. Mục đích sử dụng", "purpose"))  # fmt: skip
    sheet.para("Giấy này có giá trị 06 tháng kể từ ngày cấp.", style=ITALIC)
    _foot(sheet, cast, dice, dated=True)


def _capitals(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Small labels in capitals, lettered, over values on dots; two a row, the long ones across in a narrow frame."""
    single = single_facts(cast, dice, "{n}/{y}/UBND", date_dashed)
    facts, say, agency = single.facts, said(single.facts), commune_agency(cast.commune)
    how = smaller(sheet, Under(label=PLAIN, value=BOLD, tail=dice.chance(0.5), gap=4), 0.78)
    half = (0.56, 0.44)
    shown_elsewhere(sheet, facts, agency.name, "number")
    two_halves(sheet, agency, dice, under_office=("Số: ", facts["number"]))
    sheet.skip(8)
    titled(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN")
    sheet.para(f"{agency.plain} xác nhận người có tên dưới đây:", after=4)
    stack_row(sheet, how, half, say("a) HỌ VÀ TÊN", "full_name"), say("b) NGÀY SINH", "date_of_birth"))
    stack_row(sheet, how, (0.3, 0.3, 0.4), say("c) GIỚI TÍNH", "sex"), say("d) DÂN TỘC", "ethnicity"),
              say("đ) QUỐC TỊCH", "nationality"))  # fmt: skip
    stack_row(sheet, how, half, (papers_of(facts, "e) GIẤY TỜ TÙY THÂN"), ""), say("g) NƠI CƯ TRÚ", "residence"))
    stack_row(sheet, how, half, say("h) TÌNH TRẠNG HÔN NHÂN", "marital_status"), say("i) MỤC ĐÍCH SỬ DỤNG", "purpose"))
    sheet.para("Giấy này có giá trị 06 tháng kể từ ngày cấp.", style=ITALIC)
    _foot(sheet, cast, dice, dated=True)


MARITAL_UNDER = (
    Drawn("marital_column", _column),
    Drawn("marital_slash", _slash),
    Drawn("marital_capitals", _capitals, 12.0),
    Drawn("marital_label_column", _label_column),
)
