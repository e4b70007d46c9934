"""Citizens' letters worded and set otherwise: one sentence about the writer, dotted forms, headed blocks.

Canonical values as in `application`.
"""

from __future__ import annotations

from tests.dossiers.application_drawn import CitizenLetter, invent_letter, noted, signed_by, titled, to_one_line
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.pairs import Pairing, cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Leader, Run, Style, bold
from tests.dossiers.under import Under, said, stack, stack_row
from tests.dossiers.wording import date_bare, date_dashed, date_dotted, date_long, date_short, date_slashed

_ABOUT = ("applicant_name", "applicant_birth_date", "applicant_id_number", "applicant_residence", "request")


def _place(cast: Cast, letter: CitizenLetter) -> str:
    return f"{cast.commune.commune_name}, {letter.facts['date_of_issue']}"


def _one_sentence(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """One sentence says who writes; the wish stands in a sentence of its own after the reason."""
    letter = invent_letter(cast, dice, date_slashed)
    facts = letter.facts
    noted(sheet, letter, *_ABOUT)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    to_one_line(sheet, letter)
    sheet.para("Tôi là ", bold(facts["applicant_name"]), f", sinh ngày {facts['applicant_birth_date']}, số căn cước "
               f"công dân {facts['applicant_id_number']} cấp ngày {facts['_issued']}, thường trú tại "
               f"{facts['applicant_residence']}.", first=24, align="justify")  # fmt: skip
    sheet.para(letter.matter.reason, first=24, align="justify")
    sheet.para(f"Vì vậy, tôi làm đơn này kính đề nghị {letter.offices[0]}: {letter.matter.request}.", first=24,
               align="justify")  # fmt: skip
    sheet.para("Tôi xin trân trọng cảm ơn!", first=24)
    sheet.skip(4)
    ends = signed_by(sheet, letter, "NGƯỜI VIẾT ĐƠN", "(Ký, ghi rõ họ tên)", date_line=_place(cast, letter))
    sheet.columns((0.45, 1.0, ends))


def _dotted(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form with dots behind every value, day, month and year apart, the receivers at plus signs."""
    letter = invent_letter(cast, dice, date_bare)
    facts, how = letter.facts, Pairing(value=PLAIN, leader=".")
    noted(sheet, letter)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 3))
    sheet.para(Run("Kính gửi:", ITALIC), first=50, after=1)
    for office in letter.offices:
        sheet.para(f"- {office}", Run(";" if office != letter.offices[-1] else "."), first=100, after=1)
    sheet.skip(4)
    pair(sheet, how, facts.entry("Tên tôi là", "applicant_name"), facts.entry("Sinh ngày", "applicant_birth_date"))
    side_by_side(sheet, how, (0.55, 0.45), facts.entry("Số CMND/CCCD", "applicant_id_number"),
                 facts.entry("Cấp ngày", "_issued"))  # fmt: skip
    pair(sheet, how, facts.entry("Nơi cấp", "_issuer"), facts.entry("Nghề nghiệp", "_work"),
         facts.entry("Hộ khẩu thường trú", "applicant_residence"), facts.entry("Nội dung đề nghị", "request"),
         hang=0)  # fmt: skip
    sheet.para(f"Lý do: {letter.matter.reason}", Leader())
    sheet.para("Tôi cam đoan lời khai trên là đúng và chịu trách nhiệm trước pháp luật.", first=20)
    ends = signed_by(sheet, letter, "Người làm đơn", "(ký, ghi rõ họ tên)", date_line=_place(cast, letter))
    sheet.columns((0.5, 1.0, ends))


def _headed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Blocks under headings: who asks, what for, why; receivers one below the other in capitals."""
    letter = invent_letter(cast, dice, date_dotted)
    facts, how = letter.facts, Pairing(label=BOLD, value=PLAIN)
    noted(sheet, letter, "request")
    state_heading(sheet, spell=dice.whole(0, 3), rule=0.3)
    sheet.para(_place(cast, letter), align="right", style=ITALIC, after=6)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    sheet.put("recipient", "; ".join(letter.offices).upper())
    sheet.para("KÍNH GỬI:", align="center", style=BOLD, after=0)
    for office in letter.offices:
        sheet.para(office.upper(), align="center", after=0)
    sheet.skip(6)
    sheet.para("NGƯỜI ĐỀ NGHỊ", style=BOLD, after=2)
    side_by_side(sheet, how, (0.6, 0.4), facts.entry("Họ tên", "applicant_name"),
                 facts.entry("Ngày sinh", "applicant_birth_date"))  # fmt: skip
    pair(sheet, how, facts.entry("Số định danh", "applicant_id_number"), facts.entry("Địa chỉ", "applicant_residence"))
    sheet.para("NỘI DUNG YÊU CẦU", style=BOLD, after=2)
    sheet.para(f"{letter.matter.request}.", align="justify")
    sheet.para("LÝ DO", style=BOLD, after=2)
    sheet.para(letter.matter.reason, align="justify")
    sheet.skip(6)
    sheet.columns((0.5, 1.0, signed_by(sheet, letter, "NGƯỜI ĐỀ NGHỊ", "(Ký tên)")))


def _two_languages(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form in two languages, labels over values, the wish in a ruled box."""
    letter = invent_letter(cast, dice, date_long)
    facts, say = letter.facts, said(letter.facts)
    how = Under(label=PLAIN, english=Style(italic=True, size=sheet.look.size * 0.8), value=BOLD,
                joint=dice.pick([" / ", "\n"]), gap=3)  # fmt: skip
    noted(sheet, letter)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    to_one_line(sheet, letter, align="left")
    stack(sheet, how, say("Họ và tên", "applicant_name", "Full name"))
    stack_row(sheet, how, (0.5, 0.5), say("Ngày sinh", "applicant_birth_date", "Date of birth"),
              say("Số định danh cá nhân", "applicant_id_number", "Personal identification number"))  # fmt: skip
    stack(sheet, how, say("Nơi cư trú", "applicant_residence", "Place of residence"))
    record(sheet, facts.entry("", "request"))
    cells(sheet, (1.0,), [[(["Nội dung đề nghị"], PLAIN), ([letter.matter.request], BOLD)]], ruled=True, pad=5)
    sheet.skip(4)
    sheet.para(f"Lý do: {letter.matter.reason}", align="justify")
    ends = signed_by(sheet, letter, "NGƯỜI ĐỀ NGHỊ", "(Ký, ghi rõ họ tên)", date_line=_place(cast, letter))
    sheet.columns((0.48, 1.0, ends))


def _on_behalf(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Labels with dashes in running lines, two facts a line with semicolons; the office named again in the wish."""
    letter = invent_letter(cast, dice, date_short)
    facts = letter.facts
    noted(sheet, letter, *_ABOUT)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.para(f"{cast.commune.commune_name}, {date_long(letter.day)}", align="right", style=ITALIC, after=6)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    sheet.para(Run("Kính gửi: ", BOLD), "; ".join(letter.offices) + ".", first=40, hang=100)
    sheet.para("- Họ và tên người viết đơn: ", bold(facts["applicant_name"]))
    sheet.para(f"- Sinh ngày: {facts['applicant_birth_date']}; Số CCCD: {facts['applicant_id_number']}; "
               f"Ngày cấp: {facts['_issued']}")  # fmt: skip
    sheet.para(f"- Hiện đang cư trú tại: {facts['applicant_residence']}.", hang=8)
    sheet.para(f"- Số điện thoại liên hệ: {facts['_phone']}")
    sheet.para(f"Tôi viết đơn này kính mong quý cơ quan: {letter.matter.request}.", first=20, align="justify")
    sheet.para(f"Lý do cụ thể: {letter.matter.reason}", first=20, align="justify")
    sheet.para("Kính mong nhận được sự quan tâm, giải quyết. Trân trọng cảm ơn.", first=20)
    sheet.skip(4)
    sheet.columns((0.5, 1.0, signed_by(sheet, letter, "NGƯỜI LÀM ĐƠN", "(Ký và ghi rõ họ tên)")))


def _label_column(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Numbered labels in a column, the wish among them; the letter's own number of form at the top."""
    letter = invent_letter(cast, dice, date_dashed)
    facts = letter.facts
    noted(sheet, letter)
    sheet.para("Mẫu số 03", align="right", style=BOLD, after=2)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    to_one_line(sheet, letter, style=PLAIN)
    colon = dice.pick(["", ":"])
    rows = [("1. Người làm đơn", "applicant_name"), ("2. Ngày tháng năm sinh", "applicant_birth_date"),
            ("3. Số căn cước/định danh cá nhân", "applicant_id_number"),
            ("4. Địa chỉ thường trú", "applicant_residence"), ("5. Điện thoại liên hệ", "_phone"),
            ("6. Nội dung đề nghị giải quyết", "request")]  # fmt: skip
    for label, key in rows:
        entry = facts.entry(label, key)
        record(sheet, entry)
        cells(sheet, (0.34, 0.66), [[([f"{label}{colon}"], PLAIN)], [([entry.printed], BOLD)]])
        sheet.skip(3)
    sheet.para(f"7. Lý do: {letter.matter.reason}", align="justify")
    sheet.para("Tôi xin cam đoan nội dung trên là đúng sự thật.", style=ITALIC)
    ends = signed_by(sheet, letter, "NGƯỜI LÀM ĐƠN", "(Ký, họ tên)", date_line=_place(cast, letter))
    sheet.columns((0.5, 1.0, ends))


APPLICATION_WORDED = (
    Drawn("letter_one_sentence", _one_sentence, 13.5),
    Drawn("letter_dotted", _dotted, 13.0),
    Drawn("letter_headed", _headed, 13.0),
    Drawn("letter_two_languages", _two_languages, 12.5),
    Drawn("letter_on_behalf", _on_behalf, 13.0),
    Drawn("letter_label_column", _label_column, 13.0),
)
