"""Marriage and marital-status certificates on forms of other years and offices.

Canonical values as in `marriage` and `marital`.
"""

from __future__ import annotations

from datetime import timedelta

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, one_line_office, signed, titles_of, two_halves
from tests.dossiers.marital_facts import papers_of, shown_elsewhere, single_facts, titled
from tests.dossiers.marriage_facts import papers_of as spouse_papers
from tests.dossiers.marriage_facts import scribbled, wedding_facts
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Line, Pairing, cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style, bold
from tests.dossiers.wording import date_bare, date_dotted, date_long, date_slashed


def _foot(sheet: Sheet, cast: Cast, dice: Dice, date_line: str = "") -> None:
    agency = commune_agency(cast.commune)
    titles = titles_of(agency, dice, board=dice.chance(0.6))

    def right() -> None:
        if date_line:
            sheet.para(date_line, align="center", style=ITALIC, after=1)
        signed(sheet, titles, cast.signer, dice, Signing(agency.seal))

    sheet.skip(6)
    sheet.put("signer_name", cast.signer)
    sheet.columns((0.48, 1.0, right))


def _named_columns(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Two columns whose labels name the spouse, each with its value on the lines below, of unequal height."""
    facts = wedding_facts(cast, dice, "{n}/{y}", date_slashed).facts
    two_halves(sheet, commune_agency(cast.commune), dice, under_office=("Số: ", facts["number"]))
    record(sheet, facts.entry("", "number"))
    sheet.skip(6)
    titled(sheet, "GIẤY CHỨNG NHẬN KẾT HÔN", size=5.0)
    colon = dice.pick(["", ":"])

    def column(who: str, name: str) -> None:
        papers = spouse_papers(facts, who, "Giấy tờ tùy thân")
        for entry in (facts.entry(f"Họ, chữ đệm, tên {name}", f"{who}_name"),
                      facts.entry("Ngày, tháng, năm sinh", f"{who}_birth_date"),
                      facts.entry("Dân tộc", f"{who}_ethnicity"), facts.entry("Quốc tịch", f"{who}_nationality"),
                      facts.entry("Nơi cư trú", f"{who}_residence"), papers):  # fmt: skip
            record(sheet, entry)
            sheet.para(f"{entry.label}{colon}", style=Style(size=sheet.look.size - 1), after=0)
            sheet.para(entry.printed, style=BOLD, after=3)
        scribbled(sheet, name.capitalize(), "(Ký, ghi rõ họ, chữ đệm, tên)")

    sheet.columns((0.0, 0.48, lambda: column("wife", "vợ")), (0.52, 1.0, lambda: column("husband", "chồng")))
    pair(sheet, Pairing(), facts.entry("Nơi đăng ký kết hôn", "registration_place"),
         facts.entry("Ngày, tháng, năm đăng ký", "registration_date"), hang=0)  # fmt: skip
    _foot(sheet, cast, dice)


def _small_sections(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An extract in small print: numbered sections, lettered facts, the identity paper in its four parts."""
    wedding = wedding_facts(cast, dice, "{n}/{y}/TLKH-BS", date_dotted)
    facts, how = wedding.facts, Pairing(value=dice.pick([PLAIN, BOLD]))
    one_line_office(sheet, commune_agency(cast.commune, long_name=False), joint=" – ")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(4)
    titled(sheet, "TRÍCH LỤC ĐĂNG KÝ KẾT HÔN", "(Bản sao)", size=3.0, after=2)
    record(sheet, facts.entry("", "number"))
    sheet.para(f"Số: {facts['number']}", align="center", style=ITALIC)
    for number, (who, name) in enumerate((("husband", "BÊN NAM"), ("wife", "BÊN NỮ")), 1):
        sheet.para(f"{number}. {name}", style=BOLD, after=1)
        side_by_side(sheet, how, (0.6, 0.4), facts.entry("a) Họ, chữ đệm, tên", f"{who}_name"),
                     facts.entry("b) Sinh ngày", f"{who}_birth_date"))  # fmt: skip
        side_by_side(sheet, how, (0.3, 0.3, 0.4), facts.entry("c) Dân tộc", f"{who}_ethnicity"),
                     facts.entry("d) Quốc tịch", f"{who}_nationality"))  # fmt: skip
        pair(sheet, how, facts.entry("đ) Nơi cư trú", f"{who}_residence"), hang=0)
        kind = "CMND" if len(facts[f"{who}_id_number"]) == 9 else "CCCD"
        record(sheet, facts.entry("", f"{who}_id_number"))
        sheet.para(f"e) Giấy tờ tùy thân: {kind}; Số: {facts[f'{who}_id_number']}; Ngày cấp: "
                   f"{facts[f'_{who}_issued']}; Nơi cấp: {facts[f'_{who}_issuer']}")  # fmt: skip
    sheet.para("3. ĐĂNG KÝ KẾT HÔN", style=BOLD, after=1)
    pair(sheet, how, facts.entry("a) Nơi đăng ký", "registration_place"),
         facts.entry("b) Ngày đăng ký", "registration_date"), hang=0)  # fmt: skip
    sheet.para("Trích từ Cơ sở dữ liệu hộ tịch điện tử.", style=ITALIC)
    _foot(sheet, cast, dice, f"{cast.commune.commune_name}, {date_long(wedding.copied)}")


def _older_single(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of 2010: "Xác nhận Ông/Bà", the time of residence, what for with whom; dated over the signature."""
    single = single_facts(cast, dice, "{n}/{y}/XN-UBND", date_bare)
    facts, agency, how = single.facts, commune_agency(cast.commune), Pairing(value=BOLD, leader=dice.pick(["", "."]))
    shown_elsewhere(sheet, facts, agency.name, "number")
    sheet.para("Mẫu TP/HT-2010-XNHN.2", align="right", style=Style(italic=True, size=sheet.look.size - 3), after=0)
    two_halves(sheet, agency, dice, divide=0.44, under_office=("Số: ", facts["number"]))
    sheet.skip(6)
    titled(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", after=4)
    sheet.para(agency.name, align="center", style=BOLD, after=1)
    sheet.para("XÁC NHẬN:", align="center", style=BOLD, after=3)
    side_by_side(sheet, how, (0.68, 0.32), facts.entry("Ông/Bà", "full_name"), facts.entry("Giới tính", "sex"))
    pair(sheet, how, facts.entry("Ngày, tháng, năm sinh", "date_of_birth"))
    side_by_side(sheet, how, (0.5, 0.5), facts.entry("Dân tộc", "ethnicity"), facts.entry("Quốc tịch", "nationality"))
    pair(sheet, how, papers_of(facts, "Số Giấy CMND/Hộ chiếu/Giấy tờ hợp lệ thay thế"),
         facts.entry("Nơi thường trú/tạm trú", "residence"), hang=0)  # fmt: skip
    since = cast.issued - timedelta(days=dice.whole(1500, 5000))
    sheet.para(f"Trong thời gian cư trú tại {agency.plain} từ {date_long(since)} đến {date_long(cast.issued)}",
               align="justify")  # fmt: skip
    pair(sheet, how, facts.entry("Tình trạng hôn nhân", "marital_status"),
         facts.entry("Giấy này được cấp để", "purpose"), hang=0)  # fmt: skip
    sheet.para("Giấy xác nhận này có giá trị trong thời hạn 06 tháng, kể từ ngày cấp./.", style=ITALIC)
    _foot(sheet, cast, dice, f"{cast.commune.commune_name}, {facts['date_of_issue']}")


def _ruled_single(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A ruled table with a column of numbers, labels in their own words, values that wrap beside them."""
    single = single_facts(cast, dice, "{n}/XN-UBND", date_slashed)
    facts, agency = single.facts, commune_agency(cast.commune, long_name=False)
    shown_elsewhere(sheet, facts, agency.name, "number")
    place = f"{cast.commune.commune_name}, {facts['date_of_issue']}"
    two_halves(sheet, agency, dice, under_office=("Số: ", facts["number"]), under_motto=(place,))
    sheet.skip(8)
    titled(sheet, "GIẤY XÁC NHẬN", "TÌNH TRẠNG HÔN NHÂN")
    entries = (
        facts.entry("Họ và tên người được cấp giấy", "full_name"), facts.entry("Ngày sinh", "date_of_birth"),
        facts.entry("Giới tính", "sex"), facts.entry("Dân tộc", "ethnicity"), facts.entry("Quốc tịch", "nationality"),
        papers_of(facts, "Giấy tờ chứng minh nhân thân"), facts.entry("Nơi cư trú", "residence"),
        facts.entry("Tình trạng hôn nhân hiện tại", "marital_status"), facts.entry("Mục đích xin cấp", "purpose"),
    )  # fmt: skip
    rows: list[list[list[Item]]] = [[[bold("TT")], [bold("Nội dung")], [bold("Thông tin")]]]
    for number, entry in enumerate(entries, 1):
        record(sheet, entry)
        rows.append([[f"{number}"], [entry.label], [entry.printed]])
    sheet.table((0.08, 0.3, 0.62), rows, aligns=("center", "left", "left"), pad=4)
    sheet.skip(4)
    sheet.para("Giấy này có giá trị sử dụng trong 06 tháng kể từ ngày cấp.", style=ITALIC)
    _foot(sheet, cast, dice)


def _spoken_single(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A request in one sentence, then "Bà:" with the facts two a row; the status as "Về tình trạng hôn nhân"."""
    single = single_facts(cast, dice, "{n}/UBND-HT", date_slashed)
    facts, agency, how = single.facts, commune_agency(cast.commune), Pairing(value=BOLD)
    shown_elsewhere(sheet, facts, agency.name, "number")
    two_halves(sheet, agency, dice, divide=0.46, under_office=("Số: ", facts["number"]))
    sheet.skip(8)
    titled(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN")
    person = single.person
    sheet.para(f"Theo đề nghị của {single.word} {person.name} về việc cấp giấy xác nhận tình trạng hôn nhân, "
               f"{agency.plain} xác nhận:", first=24, align="justify")  # fmt: skip
    pair(sheet, how, facts.entry(person.address_word, "full_name"))
    first: list[Line] = [(["Sinh ngày: ", bold(facts["date_of_birth"])], PLAIN)]
    second: list[Line] = [(["Giới tính: ", bold(facts["sex"])], PLAIN)]
    record(sheet, *(facts.entry("", key) for key in ("date_of_birth", "sex", "ethnicity", "nationality")))
    cells(sheet, (0.5, 0.5), [first, second])
    cells(sheet, (0.5, 0.5), [[(["Dân tộc: ", bold(facts["ethnicity"])], PLAIN)],
                              [(["Quốc tịch: ", bold(facts["nationality"])], PLAIN)]])  # fmt: skip
    sheet.skip(3)
    record(sheet, facts.entry("", "id_number"))
    sheet.para("Số CCCD/CMND: ", bold(facts["id_number"]), f" cấp ngày {facts['_issued']} tại {facts['_issuer']}")
    pair(sheet, how, facts.entry("Cư trú tại", "residence"), hang=0)
    record(sheet, facts.entry("", "marital_status"), facts.entry("", "purpose"))
    sheet.para("Về tình trạng hôn nhân: ", Run(facts["marital_status"], BOLD), ".", align="justify")
    sheet.para("Giấy xác nhận này dùng để: ", facts["purpose"], ".", align="justify")
    sheet.para("Có giá trị trong 06 tháng.", style=ITALIC)
    _foot(sheet, cast, dice, f"{cast.commune.commune_name}, {facts['date_of_issue']}")


MARRIAGE_FORMS = (
    Drawn("marriage_named_columns", _named_columns, 12.0),
    Drawn("marriage_small_sections", _small_sections, 11.0),
)
MARITAL_FORMS = (
    Drawn("marital_older", _older_single, 13.0),
    Drawn("marital_ruled", _ruled_single, 12.5),
    Drawn("marital_spoken", _spoken_single, 13.0),
)
