"""Papers unlike the others: two ruled cells of facts, English in brackets, an owner in a sentence, bracketed headings.

Canonical values as in `household`, `application`, `marital` and `marriage`.
"""

from __future__ import annotations

from tests.dossiers.application_drawn import invent_letter, noted, signed_by, titled
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, one_line_office, signed, titles_of, two_halves
from tests.dossiers.household_facts import business_facts
from tests.dossiers.household_further import amended, begin, print_title, signed_right
from tests.dossiers.marital_facts import shown_elsewhere, single_facts
from tests.dossiers.marital_facts import titled as titled_large
from tests.dossiers.marriage_facts import scribbled, wedding_facts
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Line, Pairing, cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style, bold
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_slashed


def _business(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Two ruled cells of labels with their values; a ruled table with the codes first; the owner in one sentence."""
    business = business_facts(cast, dice, date_slashed)
    facts = business.facts
    begin(sheet, business)
    state_heading(sheet, spell=dice.whole(0, 3))
    one_line_office(sheet, business.agency, joint=" / ", align="center")
    print_title(sheet, larger=2.0)
    sheet.skip(4)

    def lines(*labels: tuple[str, str]) -> list[Line]:
        record(sheet, *(facts.entry("", key) for _, key in labels))
        return [([f"{label}: ", bold(facts[key])], PLAIN) for label, key in labels]

    left = lines(("Mã số", "business_code"), ("Ngày cấp lần đầu", "first_registration_date"), ("Vốn", "capital"))
    right = lines(("Tên hộ", "business_name"), ("Trụ sở", "head_office"))
    cells(sheet, (0.45, 0.55), [left, right], ruled=True, pad=5)
    sheet.skip(4)
    amended(sheet, business, "Đăng ký thay đổi lần thứ {n}, ngày {day}", align="left")
    rows: list[list[list[Item]]] = [[[bold(head)] for head in ("Mã ngành", "Tên ngành, nghề đăng ký")]]
    rows += [[[code], [name]] for name, code in business.trades]
    sheet.table((0.2, 0.8), rows)
    sheet.skip(4)
    keys = ("owner_name", "owner_birth_date", "owner_sex", "owner_id_number")
    record(sheet, *(facts.entry("", key) for key in keys))
    sheet.para(f"Chủ hộ kinh doanh: {facts['owner_name']}; sinh ngày {facts['owner_birth_date']}; giới tính "
               f"{facts['owner_sex']}; số định danh cá nhân {facts['owner_id_number']}; nơi thường trú: "
               f"{facts['_owner_home']}.", align="justify")  # fmt: skip
    signed_right(sheet, business, cast, dice)


def _letter(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A letter that tells its matter before it asks; several facts a line without white between them."""
    letter = invent_letter(cast, dice, date_long)
    facts = letter.facts
    keys = ("applicant_name", "applicant_birth_date", "applicant_id_number", "applicant_residence", "request")
    noted(sheet, letter, *keys)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    sheet.para("Kính gửi: ", bold("; ".join(letter.offices)), align="center")
    sheet.para("Tên tôi là: ", bold(facts["applicant_name"]))
    sheet.para(f"Sinh {facts['applicant_birth_date']}. Nghề nghiệp: {facts['_work']}.")
    sheet.para(f"Thẻ căn cước công dân số: {facts['applicant_id_number']}, cấp ngày {facts['_issued']}.")
    sheet.para(f"Thường trú: {facts['applicant_residence']}.")
    sheet.para(f"Tôi xin trình bày với quý cơ quan như sau: {letter.matter.reason}", first=20, align="justify")
    sheet.para(f"Vì vậy, tôi kính mong quý cơ quan xem xét giải quyết: {letter.matter.request}.", first=20,
               align="justify")  # fmt: skip
    place = f"{cast.commune.commune_name}, {facts['date_of_issue']}"
    sheet.columns((0.5, 1.0, signed_by(sheet, letter, "NGƯỜI LÀM ĐƠN", "(Ký, họ tên)", date_line=place)))


def _marital(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """English in brackets behind each label, values behind both; two facts a row at times."""
    single = single_facts(cast, dice, "{n}/{y}/XNHN-UBND", date_dotted)
    facts, agency = single.facts, commune_agency(cast.commune)
    small = Style(italic=True, size=sheet.look.size * 0.85)
    shown_elsewhere(sheet, facts, agency.name, "number")
    two_halves(sheet, agency, dice, under_office=("Số: ", facts["number"]))
    sheet.skip(6)
    titled_large(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", after=0)
    sheet.para("(Certificate of marital status)", align="center", style=small)

    def items(label: str, english: str, key: str) -> list[Item]:
        record(sheet, facts.entry("", key))
        return [f"{label} ", Run(f"({english})", small), ": ", Run(facts[key], BOLD)]

    sheet.para(*items("Họ, chữ đệm, tên", "Full name", "full_name"))
    sheet.para(*items("Ngày, tháng, năm sinh", "Date of birth", "date_of_birth"))
    row = (("Giới tính", "Sex", "sex"), ("Dân tộc", "Ethnicity", "ethnicity"),
           ("Quốc tịch", "Nationality", "nationality"))  # fmt: skip
    cells(sheet, (0.3, 0.33, 0.37), [[(items(*each), PLAIN)] for each in row])
    sheet.skip(3)
    for each in (("Số CCCD", "ID No.", "id_number"), ("Nơi cư trú", "Residence", "residence"),
                 ("Tình trạng hôn nhân", "Marital status", "marital_status"),
                 ("Mục đích sử dụng", "Purpose of use", "purpose")):  # fmt: skip
        sheet.para(*items(*each))
    sheet.para("Giấy này có giá trị 06 tháng kể từ ngày cấp.", style=ITALIC)

    def right() -> None:
        sheet.para(f"{cast.commune.commune_name}, {facts['date_of_issue']}", align="center", style=ITALIC, after=1)
        signed(sheet, titles_of(agency, dice, board=True), cast.signer, dice, Signing(agency.seal))

    sheet.columns((0.48, 1.0, right))


def _marriage(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The two sides under headings with the spouse in brackets; facts in sentences of two."""
    facts, how = wedding_facts(cast, dice, "{n}/{y}", date_dashed).facts, Pairing(value=BOLD)
    two_halves(sheet, commune_agency(cast.commune), dice, divide=0.46)
    sheet.skip(6)
    titled_large(sheet, "GIẤY CHỨNG NHẬN KẾT HÔN", size=4.0, after=0)
    record(sheet, facts.entry("", "number"))
    sheet.para(f"Số: {facts['number']}", align="center")
    for who, heading in (("husband", "BÊN NAM (CHỒNG)"), ("wife", "BÊN NỮ (VỢ)")):
        sheet.para(heading, style=BOLD, after=1)
        side_by_side(sheet, how, (0.6, 0.4), facts.entry("Họ và tên", f"{who}_name"),
                     facts.entry("Sinh ngày", f"{who}_birth_date"))  # fmt: skip
        side_by_side(sheet, how, (0.6, 0.4), facts.entry("Số định danh", f"{who}_id_number"),
                     facts.entry("Dân tộc", f"{who}_ethnicity"))  # fmt: skip
        pair(sheet, how, facts.entry("Quốc tịch", f"{who}_nationality"),
             facts.entry("Nơi thường trú", f"{who}_residence"), hang=0)  # fmt: skip
    pair(sheet, how, facts.entry("Đăng ký kết hôn tại", "registration_place"),
         facts.entry("Đăng ký ngày", "registration_date"), hang=0)  # fmt: skip
    agency = commune_agency(cast.commune)
    sheet.put("signer_name", cast.signer)
    sheet.columns(
        (0.0, 0.25, lambda: scribbled(sheet, "Chồng")),
        (0.25, 0.5, lambda: scribbled(sheet, "Vợ")),
        (0.52, 1.0, lambda: signed(sheet, titles_of(agency, dice), cast.signer, dice, Signing(agency.seal))),
    )


HOUSEHOLD_UNLIKE = (Drawn("household_two_cells", _business),)
LETTERS_UNLIKE = (Drawn("letter_told_first", _letter, 13.0),)
MARITAL_UNLIKE = (Drawn("marital_bracketed", _marital),)
MARRIAGE_UNLIKE = (Drawn("marriage_bracketed", _marriage),)
