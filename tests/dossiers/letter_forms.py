"""Citizens' letters about others, with squares for the digits of a number, and in small print.

Canonical values as in `application`.
"""

from __future__ import annotations

from tests.dossiers.application_drawn import CitizenLetter, invent_letter, noted, signed_by, titled
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.pairs import Pairing, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Leader, Run, Style, bold
from tests.dossiers.wording import date_long, date_short, date_slashed


def _place(cast: Cast, letter: CitizenLetter) -> str:
    return f"{cast.commune.commune_name}, {letter.facts['date_of_issue']}"


def _about_a_child(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Who asks and for whom, both with the same labels."""
    letter = invent_letter(cast, dice, date_slashed)
    facts, how = letter.facts, Pairing(value=BOLD)
    noted(sheet, letter)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    sheet.para("Kính gửi: ", bold("; ".join(letter.offices)), align="center", after=6)
    sheet.para("I. Thông tin người đề nghị", style=BOLD, after=1)
    pair(sheet, how, facts.entry("1. Họ và tên", "applicant_name"))
    side_by_side(sheet, how, (0.5, 0.5), facts.entry("2. Ngày sinh", "applicant_birth_date"),
                 facts.entry("3. Số CCCD", "applicant_id_number"))  # fmt: skip
    pair(sheet, how, facts.entry("4. Nơi thường trú", "applicant_residence"), hang=0)
    child = cast.child
    sheet.para("II. Thông tin con của người đề nghị", style=BOLD, after=1)
    sheet.para("1. Họ và tên: ", bold(child.name))
    sheet.para(f"2. Ngày sinh: {child.birth:%d/%m/%Y}")
    sheet.para(f"3. Nơi thường trú: {child.origin}")
    sheet.para("III. Nội dung", style=BOLD, after=1)
    pair(sheet, Pairing(), facts.entry("Nội dung đề nghị", "request"), hang=0)
    sheet.para(f"Lý do: {letter.matter.reason}", align="justify")
    ends = signed_by(sheet, letter, "NGƯỜI ĐỀ NGHỊ", "(Ký, ghi rõ họ tên)", date_line=_place(cast, letter))
    sheet.columns((0.48, 1.0, ends))


def _squares(sheet: Sheet, label: str, digits: str) -> None:
    """Print a number with each digit in a square."""
    sheet.para(label, after=0)
    end, baseline = sheet.line_end
    side = 17 * POINT
    x, font = end + 8 * POINT, sheet.font(BOLD)
    for digit in digits:
        sheet.draw.rectangle([x, baseline - side * 0.78, x + side, baseline + side * 0.22], outline=sheet.look.ink,
                             width=2)  # fmt: skip
        sheet.draw.text((x + side / 2, baseline), digit, font=font, fill=sheet.look.ink, anchor="ms")
        x += side
    sheet.lines[-1] += f" {digits}"
    sheet.skip(8)


def _numbered_squares(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form with numbered facts, the number of the card in squares, several facts a row."""
    letter = invent_letter(cast, dice, date_slashed)
    facts, how = letter.facts, Pairing(value=BOLD)
    noted(sheet, letter)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    sheet.para(Run("Kính gửi", Style(bold=True, italic=True)), ": ", "; ".join(letter.offices), first=40, hang=96)
    pair(sheet, how, facts.entry("1. Họ, chữ đệm và tên", "applicant_name"))
    side_by_side(sheet, how, (0.55, 0.45), facts.entry("2. Ngày, tháng, năm sinh", "applicant_birth_date"),
                 facts.entry("3. Số điện thoại", "_phone"))  # fmt: skip
    record(sheet, facts.entry("", "applicant_id_number"))
    _squares(sheet, "4. Số định danh cá nhân/CMND:", facts["applicant_id_number"])
    pair(sheet, how, facts.entry("5. Nơi ở hiện tại", "applicant_residence"),
         facts.entry("6. Nghề nghiệp, nơi làm việc", "_work"), hang=0)  # fmt: skip
    pair(sheet, Pairing(), facts.entry("7. Nội dung đề nghị", "request"), hang=0)
    sheet.para(f"8. Lý do: {letter.matter.reason}", align="justify")
    sheet.para("Tôi cam đoan lời khai trên là đúng sự thật và chịu trách nhiệm trước pháp luật.", style=ITALIC)
    ends = signed_by(sheet, letter, "NGƯỜI KÊ KHAI", "(Ký, ghi rõ họ tên)", date_line=_place(cast, letter))
    sheet.columns((0.48, 1.0, ends))


def _small_print(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A letter in small print, facts two or three a line without columns, the wish behind words of its own."""
    letter = invent_letter(cast, dice, date_short)
    facts = letter.facts
    noted(sheet, letter, "applicant_name", "applicant_birth_date", "applicant_id_number", "applicant_residence",
          "request")  # fmt: skip
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.para(_place(cast, letter), style=ITALIC, align="right", after=6)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 3))
    sheet.para("Kính gửi:", style=BOLD, first=70, after=0)
    for office in letter.offices:
        sheet.para(f"- {office}{';' if office != letter.offices[-1] else '.'}", first=110, after=0)
    sheet.skip(5)
    sex = "Nữ" if letter.person is cast.mother else "Nam"
    sheet.para("Tôi là: ", bold(facts["applicant_name"]), Leader(blank=True), f"Nam/Nữ: {sex}",
               Leader(blank=True), f"Sinh năm: {facts['applicant_birth_date']}")  # fmt: skip
    sheet.para(f"CMND/CCCD số: {facts['applicant_id_number']} do {facts['_issuer']} cấp ngày {facts['_issued']}")
    sheet.para(f"Hộ khẩu thường trú: {facts['applicant_residence']}")
    sheet.para(f"Nghề nghiệp: {facts['_work']}", Leader(blank=True), f"Điện thoại: {facts['_phone']}")
    sheet.para(f"Nay tôi làm đơn này kính trình quý cơ quan việc như sau: {letter.matter.reason}", first=20,
               align="justify")  # fmt: skip
    sheet.para(f"Kính mong quý cơ quan xem xét cho tôi được: {letter.matter.request}.", first=20, align="justify")
    sheet.para("Tôi xin chân thành cảm ơn./.", first=20, style=PLAIN)
    sheet.columns((0.52, 1.0, signed_by(sheet, letter, "Kính đơn", "(Ký tên)")))


def _request_first(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The wish in a sentence that names the office, before the facts; labels bold with the colon set apart."""
    letter = invent_letter(cast, dice, date_long)
    facts, how = letter.facts, Pairing(label=BOLD, value=PLAIN, colon=" :")
    noted(sheet, letter, "request")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    sheet.para("Kính gửi : ", bold("; ".join(letter.offices)), first=30, hang=86)
    pair(sheet, how, facts.entry("Tên tôi là", "applicant_name"), facts.entry("Sinh", "applicant_birth_date"),
         facts.entry("Số thẻ CCCD", "applicant_id_number"), facts.entry("Ngày cấp", "_issued"),
         facts.entry("Địa chỉ liên hệ", "applicant_residence"), facts.entry("Điện thoại", "_phone"),
         at=130)  # fmt: skip
    sheet.para(f"Tôi làm đơn này kính đề nghị {letter.offices[0]} giải quyết cho tôi nội dung: "
               f"{letter.matter.request}.", first=20, align="justify")  # fmt: skip
    sheet.para(f"Lý do xin : {letter.matter.reason}", first=20, align="justify")
    sheet.para("Trong khi chờ đợi sự giải quyết của quý cơ quan, tôi xin trân trọng cảm ơn.", first=20)
    ends = signed_by(sheet, letter, "Người làm đơn", "(Ký và ghi rõ họ tên)", date_line=_place(cast, letter))
    sheet.columns((0.0, 0.4, lambda: sheet.para("Hồ sơ kèm theo: 01 bản sao CCCD.", style=ITALIC)), (0.5, 1.0, ends))


LETTER_FORMS = (
    Drawn("letter_about_a_child", _about_a_child, 13.0),
    Drawn("letter_squares", _numbered_squares, 13.0),
    Drawn("letter_small_print", _small_print, 11.5),
    Drawn("letter_request_first", _request_first, 13.0),
)
