"""Certificates of marital status in layouts of their own: prose, numbers, form cells, pairs at tabs, English glosses.

Canonical values as in `marital`.
"""

from __future__ import annotations

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, one_line_office, signed, titles_of, two_halves
from tests.dossiers.marital_facts import papers_of, shown_elsewhere, single_facts, titled
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Pairing, form_cells, glossed, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Run, Style, bold
from tests.dossiers.wording import date_bare, date_dashed, date_dotted, date_long, date_short


def _prose(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """All about the person in running text, as older confirmations put it."""
    single = single_facts(cast, dice, "{n}/XN-UBND", date_long)
    facts, agency = single.facts, commune_agency(cast.commune)
    keys = ("number", "full_name", "date_of_birth", "sex", "ethnicity", "nationality", "id_number", "residence",
            "marital_status", "purpose")  # fmt: skip
    shown_elsewhere(sheet, facts, agency.name, *keys)
    place = f"{cast.commune.commune_name}, {facts['date_of_issue']}"
    two_halves(sheet, agency, dice, under_office=("Số: ", facts["number"]), under_motto=(place,))
    sheet.skip(14)
    titled(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN")
    body = "justify"
    sheet.para(f"{agency.plain} xác nhận:", first=28, after=4)
    sheet.para(
        f"{single.person.address_word}: ", bold(facts["full_name"]), f", sinh {facts['date_of_birth']}; giới tính: "
        f"{facts['sex']}; dân tộc: {facts['ethnicity']}; quốc tịch: {facts['nationality']}; số CCCD/CMND: "
        f"{facts['id_number']}, cấp {facts['_issued']}; hiện cư trú tại: {facts['residence']}.",
        first=28, align=body,
    )  # fmt: skip
    sheet.para(f"Tình trạng hôn nhân của {single.word} {single.person.name}: {facts['marital_status']}.",
               first=28, align=body)  # fmt: skip
    sheet.para(f"Giấy này được cấp để {facts['purpose']}, có giá trị trong thời hạn 06 tháng kể từ ngày ký./.",
               first=28, align=body)  # fmt: skip
    sheet.skip(10)
    titles = titles_of(agency, dice, board=True)
    sheet.columns((0.45, 1.0, lambda: signed(sheet, titles, cast.signer, dice, Signing(agency.seal))))


def _numbered(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Numbered lines with notes in brackets; office on one line, place and day at the foot."""
    single = single_facts(cast, dice, "{n}/{y}/GXN", date_short)
    facts, agency, how = single.facts, commune_agency(cast.commune, long_name=False), Pairing(value=PLAIN)
    shown_elsewhere(sheet, facts, agency.name, "number")
    for unit in filter(None, (agency.parent, agency.name)):
        sheet.para(unit, style=BOLD if unit == agency.name else PLAIN, after=0)
    sheet.para(f"Số {facts['number']}", after=6)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    titled(sheet, "GIẤY XÁC NHẬN", "TÌNH TRẠNG HÔN NHÂN", size=2.5)
    sheet.para(f"Căn cứ đơn đề nghị của {single.word} {single.person.name} và hồ sơ hộ tịch đang lưu giữ;", first=20)
    sheet.para(f"{agency.name} XÁC NHẬN NGƯỜI CÓ TÊN DƯỚI ĐÂY:", style=BOLD, after=4)
    pair(sheet, how, facts.entry("1. Họ, chữ đệm và tên (chữ in hoa hoặc thường)", "full_name"),
         facts.entry("2. Sinh ngày (ngày/tháng/năm)", "date_of_birth"), facts.entry("3. Giới tính (nam, nữ)", "sex"),
         facts.entry("4. Dân tộc", "ethnicity"), facts.entry("5. Quốc tịch", "nationality"),
         facts.entry("6. Số CCCD hoặc CMND", "id_number"),
         facts.entry("7. Nơi thường trú (theo cơ sở dữ liệu về cư trú)", "residence"),
         facts.entry("8. Tình trạng hôn nhân tại thời điểm cấp giấy", "marital_status"),
         facts.entry("9. Mục đích cấp giấy", "purpose"), first=8, hang=22)  # fmt: skip
    sheet.para("Giấy này có giá trị 6 tháng.", style=ITALIC, first=8)
    sheet.skip(8)

    def right() -> None:
        sheet.para(f"{cast.commune.commune_name}, {facts['date_of_issue']}", align="center", style=ITALIC, after=1)
        signed(sheet, titles_of(agency, dice, board=True), cast.signer, dice, Signing(agency.seal))

    sheet.columns((0.42, 1.0, right))


def _form_cells(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form of ruled cells, small labels above the values; signed electronically."""
    single = single_facts(cast, dice, "{n}/XNHN", date_dashed)
    facts, agency = single.facts, commune_agency(cast.commune)
    how = Pairing(label=PLAIN, value=BOLD, colon="")
    shown_elsewhere(sheet, facts, agency.name)
    two_halves(sheet, agency, dice, divide=0.44)
    sheet.skip(8)
    titled(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", after=0)
    record(sheet, facts.entry("", "number"))
    sheet.para(f"Số: {facts['number']}", align="center", style=ITALIC, after=8)
    form_cells(sheet, how, (0.6, 0.4), facts.entry("Họ, chữ đệm, tên", "full_name"),
               facts.entry("Ngày sinh", "date_of_birth"))  # fmt: skip
    form_cells(sheet, how, (0.2, 0.25, 0.25, 0.3), facts.entry("Giới tính", "sex"), facts.entry("Dân tộc", "ethnicity"),
               facts.entry("Quốc tịch", "nationality"), facts.entry("Số định danh/CMND", "id_number"))  # fmt: skip
    for label, key in (("Nơi cư trú", "residence"), ("Tình trạng hôn nhân", "marital_status"),
                       ("Mục đích sử dụng", "purpose")):  # fmt: skip
        form_cells(sheet, how, (1.0,), facts.entry(label, key))
    sheet.skip(4)
    sheet.para("Giấy này có giá trị sử dụng trong thời hạn 6 tháng kể từ ngày cấp.", style=Style(italic=True, size=11))
    sheet.skip(8)

    def right() -> None:
        sheet.para(f"{cast.commune.commune_name}, {facts['date_of_issue']}", align="center", style=ITALIC, after=1)
        signed(sheet, ["TL. CHỦ TỊCH", "CÔNG CHỨC TƯ PHÁP – HỘ TỊCH"], cast.signer, dice, Signing(note="(Đã ký)"))

    sheet.columns((0.4, 1.0, right))


def _pairs_at_tabs(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Two pairs a row, labels in bold, underscores behind the values; number above the motto, signature centred."""
    single = single_facts(cast, dice, "{n}/UBND-TP", date_dotted)
    facts, agency = single.facts, commune_agency(cast.commune)
    how = Pairing(label=BOLD, value=Style(size=sheet.look.size + 1), leader="_")
    shown_elsewhere(sheet, facts, agency.name, "number")
    sheet.para("Số: ", facts["number"], align="right", after=2)
    state_heading(sheet, spell=dice.whole(0, 3))
    one_line_office(sheet, agency, align="center")
    titled(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", size=4)
    side_by_side(sheet, how, (0.62, 0.38), facts.entry("Họ tên", "full_name"), facts.entry("Giới tính", "sex"))
    side_by_side(sheet, how, (0.4, 0.3, 0.3), facts.entry("Ngày sinh", "date_of_birth"),
                 facts.entry("Dân tộc", "ethnicity"), facts.entry("Quốc tịch", "nationality"))  # fmt: skip
    side_by_side(sheet, how, (0.55, 0.45), facts.entry("Số CCCD/CMND", "id_number"), facts.entry("Cấp ngày", "_issued"))
    pair(sheet, how, facts.entry("Nơi cấp", "_issuer"), facts.entry("Hộ khẩu thường trú", "residence"), hang=0)
    pair(sheet, how, facts.entry("Tình trạng hôn nhân hiện nay", "marital_status"),
         facts.entry("Cấp giấy này để", "purpose"), hang=0)  # fmt: skip
    sheet.skip(8)
    day = cast.issued
    sheet.para(f"Làm tại {cast.commune.commune_name}, ngày {date_bare(day)}", align="center", style=ITALIC, after=2)
    signed(sheet, titles_of(agency, dice), cast.signer, dice, Signing(agency.seal, stamped=dice.chance(0.3)))


def _english_below(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """For use abroad: English on the line below each label."""
    single = single_facts(cast, dice, "{n}/{y}/XNTTHN-UBND")
    facts, agency, how = single.facts, commune_agency(cast.commune), Pairing(value=BOLD_ITALIC)
    small = Style(italic=True, size=sheet.look.size * 0.74)
    place = f"{cast.commune.commune_name}, {facts['date_of_issue']}"
    shown_elsewhere(sheet, facts, agency.name, "number")
    number: list[Item] = ["Số/No.: ", facts["number"]]
    two_halves(sheet, agency, dice, under_office=number, under_motto=(place,))
    sheet.skip(8)
    titled(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", after=0)
    sheet.para("Certificate of marital status", align="center", style=small, after=8)
    sheet.para(f"{agency.plain.upper()} XÁC NHẬN", align="center", style=BOLD, after=0)
    sheet.para("The People's Committee hereby certifies that", align="center", style=small, after=4)
    for label, english, key in (
        ("Họ, chữ đệm, tên", "Full name", "full_name"), ("Ngày, tháng, năm sinh", "Date of birth", "date_of_birth"),
        ("Giới tính", "Sex", "sex"), ("Dân tộc", "Ethnic group", "ethnicity"),
        ("Quốc tịch", "Nationality", "nationality"),
    ):  # fmt: skip
        glossed(sheet, how, (0.34, 0.66), (facts.entry(label, key), english))
    glossed(sheet, how, (0.34, 0.66), (papers_of(facts, "Giấy tờ tùy thân"), "Identity paper"))
    for label, english, key in (("Nơi cư trú", "Place of residence", "residence"),
                                ("Tình trạng hôn nhân", "Marital status", "marital_status"),
                                ("Được cấp để", "Issued for the purpose of", "purpose")):  # fmt: skip
        glossed(sheet, how, (0.34, 0.66), (facts.entry(label, key), english))
    sheet.para(Run("Có giá trị 6 tháng kể từ ngày cấp", ITALIC), Run(" / Valid for six months.", small), after=10)
    titles = titles_of(agency, dice, board=True)
    sheet.columns((0.45, 1.0, lambda: signed(sheet, titles, cast.signer, dice, Signing(agency.seal))))


MARITAL_DRAWN = (
    Drawn("marital_prose", _prose, 13.0),
    Drawn("marital_numbered", _numbered),
    Drawn("marital_form_cells", _form_cells),
    Drawn("marital_pairs_at_tabs", _pairs_at_tabs),
    Drawn("marital_english_below", _english_below),
)
