"""Papers in words that forms seldom use: labels that say the same otherwise, lists by letters, values on dotted lines.

Canonical values as in `household`, `application`, `marital` and `birth`.
"""

from __future__ import annotations

from tests.dossiers.application_drawn import invent_letter, noted, signed_by, titled
from tests.dossiers.birth_facts import BirthManner, birth_facts
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, signed, titles_of, two_halves
from tests.dossiers.household_facts import business_facts
from tests.dossiers.household_further import amended, begin, print_title, signed_right
from tests.dossiers.marital_facts import shown_elsewhere, single_facts
from tests.dossiers.marital_facts import titled as marital_title
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Pairing, cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Style, bold
from tests.dossiers.under import Under, said, stack, stack_row
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_slashed


def _business(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Labels in other words; a ruled table of trades with heads of its own."""
    business = business_facts(cast, dice, date_slashed)
    facts, how = business.facts, Pairing(value=BOLD)
    begin(sheet, business)
    two_halves(sheet, business.agency, dice)
    sheet.skip(6)
    print_title(sheet, larger=2.0)
    pair(sheet, how, facts.entry("Mã số của hộ kinh doanh", "business_code"),
         facts.entry("Được cấp lần đầu vào ngày", "first_registration_date"),
         facts.entry("Tên cơ sở kinh doanh", "business_name"),
         facts.entry("Nơi đặt địa điểm kinh doanh", "head_office"),
         facts.entry("Tổng nguồn vốn", "capital"), hang=0)  # fmt: skip
    amended(sheet, business, "Đăng ký thay đổi lần thứ {n}, ngày {day}", align="left")
    rows: list[list[list[Item]]] = [[[bold(head)] for head in ("STT", "Ngành kinh doanh", "Mã số")]]
    rows += [[[str(index)], [name], [code]] for index, (name, code) in enumerate(business.trades, 1)]
    sheet.table((0.1, 0.7, 0.2), rows)
    sheet.skip(4)
    pair(sheet, how, facts.entry("Người đứng đầu hộ kinh doanh", "owner_name"))
    side_by_side(sheet, how, (0.5, 0.5), facts.entry("Ngày tháng năm sinh", "owner_birth_date"),
                 facts.entry("Giới tính (nam/nữ)", "owner_sex"))  # fmt: skip
    pair(sheet, how, facts.entry("Số thẻ căn cước", "owner_id_number"))
    signed_right(sheet, business, cast, dice)


def _business_dots(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Values on dotted lines below their labels; the trades by letters."""
    business = business_facts(cast, dice, date_dashed)
    say = said(business.facts)
    how = Under(value=BOLD, colon=":", tail=True, gap=2)
    begin(sheet, business)
    two_halves(sheet, business.agency, dice, divide=0.44)
    sheet.skip(4)
    print_title(sheet, larger=2.0)
    stack_row(sheet, how, (0.5, 0.5), say("1. Mã số hộ kinh doanh", "business_code"),
              say("2. Ngày đăng ký lần đầu", "first_registration_date"))  # fmt: skip
    stack(sheet, how, say("3. Tên hộ kinh doanh", "business_name"), say("4. Địa chỉ trụ sở", "head_office"))
    amended(sheet, business, "Đăng ký thay đổi lần thứ {n}, ngày {day}", align="left")
    sheet.para("5. Ngành, nghề kinh doanh:", after=1)
    for letter, (name, code) in zip("abcdefgh", business.trades, strict=False):
        sheet.para(f"{letter}) {name} ({code});", first=14, hang=28, after=1)
    stack_row(sheet, how, (0.5, 0.5), say("6. Vốn kinh doanh", "capital"), say("7. Họ và tên chủ hộ", "owner_name"))
    stack_row(sheet, how, (0.35, 0.2, 0.45), say("8. Ngày sinh", "owner_birth_date"), say("9. Giới tính", "owner_sex"),
              say("10. Số định danh cá nhân", "owner_id_number"))  # fmt: skip
    signed_right(sheet, business, cast, dice)


def _letter(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Receivers at the right, facts in other words, the wish after "cho tôi được"."""
    letter = invent_letter(cast, dice, date_slashed)
    facts, how = letter.facts, Pairing(value=PLAIN)
    noted(sheet, letter, "request")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    sheet.para("Kính gửi: ", bold("; ".join(letter.offices)), first=60, hang=110)
    pair(sheet, how, facts.entry("Người viết đơn", "applicant_name"),
         facts.entry("Ngày tháng năm sinh", "applicant_birth_date"),
         facts.entry("Số thẻ căn cước công dân", "applicant_id_number"),
         facts.entry("Hiện đang thường trú tại", "applicant_residence"), hang=0)  # fmt: skip
    sheet.para(f"Hoàn cảnh cụ thể: {letter.matter.reason}", align="justify")
    sheet.para(f"Nay tôi xin đề nghị quý cơ quan giải quyết cho tôi việc sau: {letter.matter.request}.", first=20,
               align="justify")  # fmt: skip
    sheet.para("Trân trọng cảm ơn.", first=20)
    place = f"{cast.commune.commune_name}, {facts['date_of_issue']}"
    sheet.columns((0.5, 1.0, signed_by(sheet, letter, "NGƯỜI VIẾT ĐƠN", "(Ký, họ tên)", date_line=place)))


def _letter_column(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Facts in a column of their own beside labels in other words, bold ones."""
    letter = invent_letter(cast, dice, date_dotted)
    facts = letter.facts
    noted(sheet, letter)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.para(f"{cast.commune.commune_name}, {facts['date_of_issue']}", align="right", style=ITALIC)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    sheet.para(f"Kính gửi: {'; '.join(letter.offices)}", align="center")
    for label, key in (("Họ tên người yêu cầu", "applicant_name"), ("Sinh ngày", "applicant_birth_date"),
                       ("Số giấy tờ tùy thân", "applicant_id_number"), ("Nơi đang cư trú", "applicant_residence"),
                       ("Số máy liên lạc", "_phone"), ("Việc yêu cầu", "request")):  # fmt: skip
        record(sheet, facts.entry("", key))
        cells(sheet, (0.33, 0.67), [[([label], BOLD)], [([facts[key]], PLAIN)]])
        sheet.skip(3)
    sheet.para(f"Lý do: {letter.matter.reason}", align="justify")
    sheet.columns((0.5, 1.0, signed_by(sheet, letter, "NGƯỜI YÊU CẦU", "(Ký, ghi rõ họ tên)")))


def _marital(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A certificate whose labels say everything otherwise."""
    single = single_facts(cast, dice, "{n}/XNHN", date_slashed)
    facts, agency, how = single.facts, commune_agency(cast.commune), Pairing(value=dice.pick([PLAIN, BOLD]))
    shown_elsewhere(sheet, facts, agency.name, "number")
    two_halves(sheet, agency, dice, under_office=("Số: ", facts["number"]))
    sheet.skip(6)
    marital_title(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN")
    pair(sheet, how, facts.entry("Người được xác nhận", "full_name"), facts.entry("Sinh vào ngày", "date_of_birth"))
    side_by_side(sheet, how, (0.3, 0.35, 0.35), facts.entry("Giới tính", "sex"),
                 facts.entry("Thuộc dân tộc", "ethnicity"), facts.entry("Mang quốc tịch", "nationality"))  # fmt: skip
    pair(sheet, how, facts.entry("Số thẻ CCCD/CMND", "id_number"), facts.entry("Hiện thường trú tại", "residence"),
         facts.entry("Tình trạng hôn nhân được xác nhận", "marital_status"),
         facts.entry("Cấp để dùng vào việc", "purpose"), hang=0)  # fmt: skip
    sheet.para("Giấy này có giá trị 06 tháng kể từ ngày cấp.", style=ITALIC)
    _foot(sheet, cast, dice, f"{cast.commune.commune_name}, {facts['date_of_issue']}")


def _foot(sheet: Sheet, cast: Cast, dice: Dice, date_line: str = "") -> None:
    agency = commune_agency(cast.commune)

    def right() -> None:
        if date_line:
            sheet.para(date_line, align="center", style=ITALIC, after=1)
        signed(sheet, titles_of(agency, dice), cast.signer, dice, Signing(agency.seal))

    sheet.skip(6)
    sheet.put("signer_name", cast.signer)
    sheet.columns((0.48, 1.0, right))


def _birth(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Parents told apart by the words behind their labels; everything in other words."""
    facts = birth_facts(cast, dice, BirthManner(symbol="{n}/{y}", printed_date=date_long)).facts
    how = Pairing(value=BOLD)
    two_halves(sheet, commune_agency(cast.commune), dice, under_office=("Số: ", facts["number"]))
    record(sheet, facts.entry("", "number"))
    sheet.skip(6)
    marital_title(sheet, "GIẤY KHAI SINH", size=5.0)
    pair(sheet, how, facts.entry("Họ tên của trẻ", "full_name"), facts.entry("Sinh vào ngày", "date_of_birth"))
    side_by_side(sheet, how, (0.3, 0.35, 0.35), facts.entry("Giới tính", "sex"), facts.entry("Dân tộc", "ethnicity"),
                 facts.entry("Quốc tịch", "nationality"))  # fmt: skip
    pair(sheet, how, facts.entry("Sinh tại", "place_of_birth"), facts.entry("Quê quán của trẻ", "place_of_origin"),
         facts.entry("Mã định danh cá nhân", "id_number"), hang=0)  # fmt: skip
    for who, name in (("mother", "mẹ"), ("father", "cha")):
        side_by_side(sheet, how, (0.65, 0.35), facts.entry(f"Họ và tên của {name}", f"{who}_name"),
                     facts.entry("Năm sinh", f"{who}_birth_date"))  # fmt: skip
        side_by_side(sheet, how, (0.5, 0.5), facts.entry(f"Dân tộc của {name}", f"{who}_ethnicity"),
                     facts.entry(f"Quốc tịch của {name}", f"{who}_nationality"))  # fmt: skip
        pair(sheet, how, facts.entry(f"Nơi đang cư trú của {name}", f"{who}_residence"), hang=0)
    pair(sheet, how, facts.entry("Người đến khai sinh", "declarant_name"),
         facts.entry("Giấy tờ tùy thân của người khai", "declarant_document"),
         facts.entry("Đăng ký tại", "registration_place"),
         facts.entry("Vào ngày", "registration_date"), hang=0)  # fmt: skip
    _foot(sheet, cast, dice)


HOUSEHOLD_UNUSUAL = (Drawn("household_unusual", _business), Drawn("household_dotted_under", _business_dots, 12.0))
LETTERS_UNUSUAL = (Drawn("letter_unusual", _letter, 13.0), Drawn("letter_unusual_column", _letter_column, 13.0))
MARITAL_UNUSUAL = (Drawn("marital_unusual", _marital, 13.0),)
BIRTH_UNUSUAL = (Drawn("birth_unusual", _birth, 12.5),)
