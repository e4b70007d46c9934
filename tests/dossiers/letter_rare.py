"""Letters and official documents in rarer settings: who writes for a household, two people in a table, lists in heads.

Canonical values as in `application` and `administrative`.
"""

from __future__ import annotations

from tests.dossiers.administrative_body import Letter
from tests.dossiers.administrative_drawn import DrawnLetter, copies, marks, subject
from tests.dossiers.administrative_parts import ADDRESSED, date_items, note_head, note_signer, number_items
from tests.dossiers.application_drawn import CitizenLetter, invent_letter, noted, signed_by, titled
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, one_line_office, signed
from tests.dossiers.pairs import Pairing, framed, pair, record
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Leader, Run, Style, bold
from tests.dossiers.wording import date_bare, date_dashed, date_slashed


def _place(cast: Cast, letter: CitizenLetter) -> str:
    return f"{cast.commune.commune_name}, {letter.facts['date_of_issue']}"


def _for_household(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Facts on dotted lines with lower-case labels behind the name; the wish as a list of one point."""
    letter = invent_letter(cast, dice, date_bare)
    facts = letter.facts
    noted(sheet, letter, "applicant_name", "applicant_birth_date", "applicant_id_number", "applicant_residence",
          "request")  # fmt: skip
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    sheet.para(Run("Kính gửi:", BOLD_ITALIC), f" {'; '.join(letter.offices)}.", first=60, hang=110, after=6)
    dots = Style(bold=True, dots=True)
    sheet.para("Họ và tên tôi là: ", Run(facts["applicant_name"], dots), Leader())
    sheet.para("Sinh ngày ", Run(facts["applicant_birth_date"], dots), Leader(), " Dân tộc: ",
               Run(letter.person.ethnicity, dots), Leader())  # fmt: skip
    sheet.para("Số CCCD/ĐDCN: ", Run(facts["applicant_id_number"], dots), Leader(), " ngày cấp: ",
               Run(facts["_issued"], dots), Leader())  # fmt: skip
    sheet.para("Nơi đăng ký thường trú: ", Run(facts["applicant_residence"], dots), Leader())
    sheet.para("Là chủ hộ, đại diện cho gia đình, tôi xin trình bày: ", letter.matter.reason, align="justify")
    sheet.para("Nay tôi làm đơn đề nghị quý cơ quan xem xét, giải quyết:", after=1)
    sheet.para(f"- {letter.matter.request}.", first=20, align="justify")
    sheet.para("Gia đình tôi xin cam đoan nội dung trên là đúng và xin cảm ơn.", first=20)
    ends = signed_by(sheet, letter, "ĐẠI DIỆN HỘ GIA ĐÌNH", "(Ký, ghi rõ họ tên)", date_line=_place(cast, letter))
    sheet.columns((0.46, 1.0, ends))


def _with_a_relative(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A ruled table of the applicant's facts, then a relative's facts in a line with the same labels."""
    letter = invent_letter(cast, dice, date_slashed)
    facts = letter.facts
    noted(sheet, letter)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.para(_place(cast, letter), align="right", style=ITALIC, after=4)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    sheet.para("Kính gửi: ", bold("; ".join(letter.offices)), align="center", after=6)
    rows: list[list[list[Item]]] = []
    for label, key in (("Họ, chữ đệm, tên người yêu cầu", "applicant_name"),
                       ("Ngày, tháng, năm sinh", "applicant_birth_date"),
                       ("Số định danh cá nhân/CCCD", "applicant_id_number"),
                       ("Nơi cư trú", "applicant_residence"), ("Điện thoại liên hệ", "_phone")):  # fmt: skip
        record(sheet, facts.entry("", key))
        rows.append([[label], [bold(facts[key])]])
    sheet.table((0.36, 0.64), rows, pad=4)
    sheet.skip(5)
    child = cast.child
    sheet.para(f"Quan hệ với người được đề nghị: {'mẹ' if letter.person is cast.mother else 'cha'}; họ và tên người "
               f"được đề nghị: {child.name}; sinh ngày: {child.birth:%d/%m/%Y}.", align="justify")  # fmt: skip

    def wish() -> None:
        record(sheet, facts.entry("", "request"))
        sheet.para(bold("Nội dung yêu cầu: "), f"{letter.matter.request}.", align="justify", after=2)

    framed(sheet, wish)
    sheet.skip(4)
    sheet.para(f"Lý do: {letter.matter.reason}", align="justify")
    sheet.columns((0.48, 1.0, signed_by(sheet, letter, "NGƯỜI YÊU CẦU", "(Ký, ghi rõ họ, chữ đệm, tên)")))


def _short_lines(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A letter set in the middle of the page, every fact a short line with a star, the wish before the reason."""
    letter = invent_letter(cast, dice, date_dashed)
    facts, how = letter.facts, Pairing(label=ITALIC, value=BOLD)
    noted(sheet, letter)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    sheet.para("Kính gửi:", align="center", style=BOLD, after=0)
    for office in letter.offices:
        sheet.para(office, align="center", style=BOLD, after=0)
    sheet.skip(6)

    def middle() -> None:
        pair(sheet, how, facts.entry("* Người làm đơn", "applicant_name"),
             facts.entry("* Năm sinh", "applicant_birth_date"),
             facts.entry("* CCCD số", "applicant_id_number"), facts.entry("* Trú tại", "applicant_residence"),
             facts.entry("* Xin được giải quyết việc", "request"), hang=10)  # fmt: skip
        sheet.para(Run("* Vì lý do: ", ITALIC), letter.matter.reason, hang=10)

    sheet.columns((0.06, 0.94, middle))
    sheet.columns((0.5, 1.0, signed_by(sheet, letter, "NGƯỜI LÀM ĐƠN", "(Ký tên)", date_line=_place(cast, letter))))


def _office_across(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Both offices on one line over the state; the title at the left edge of a frame; receivers as a centred list."""
    note_head(sheet, letter)
    one_line_office(sheet, letter.agency, joint=" – ", align="center")
    state_heading(sheet, rule=0.3)
    sheet.columns(
        (0.0, 0.4, lambda: sheet.para(*number_items(letter, "Số: "), after=1)),
        (0.42, 1.0, lambda: sheet.para(*date_items(letter), align="right", style=ITALIC)),
    )
    marks(sheet, letter, part=0.2, at=0.5)
    sheet.skip(8)
    if letter.kind == "công văn":
        sheet.columns((0.2, 0.8, lambda: subject(sheet, letter, prefix="V/v: ", style=BOLD)))
    else:
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 4), after=2)
        sheet.columns((0.22, 0.78, lambda: subject(sheet, letter, prefix="Về ", style=BOLD)))
        sheet.rule(0.2, gap=6)
    if letter.kind in ADDRESSED:
        sheet.put("recipients_to", "; ".join(letter.receivers))
        sheet.para("Kính gửi:", align="center", style=BOLD_ITALIC, after=0)
        for name in letter.receivers:
            sheet.para(name, align="center", after=0)
        sheet.skip(8)


def _copies_below_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    note_signer(sheet, letter)
    sheet.skip(8)
    how = Signing(letter.agency.seal, note="" if dice.chance(0.6) else "(Đã ký)", title=Style(bold=True, size=12.5))
    sheet.columns((0.48, 1.0, lambda: signed(sheet, letter.titles, letter.signer, dice, how)))
    sheet.columns((0.0, 0.7, copies(sheet, letter, dice, size=10.5)))


def _number_first(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """The number and the day in small print over the offices; narrow halves of unequal height; "Vv" without a slash."""
    agency = letter.agency
    note_head(sheet, letter)

    def left() -> None:
        for name, style in ((agency.parent, PLAIN), (agency.name, BOLD)):
            if name:
                sheet.para(name, align="center", style=Style(bold=style.bold, size=sheet.look.size - 1.5), after=0)
        sheet.rule(0.3, gap=4)
        sheet.para(*number_items(letter, "Số "), align="center", style=Style(size=sheet.look.size - 1), after=1)
        marks(sheet, letter, part=0.4)

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3), size=sheet.look.size - 1)
        sheet.skip(16)
        sheet.para(*date_items(letter), align="center", style=ITALIC)
        if letter.kind == "công văn":
            sheet.skip(4)

    sheet.columns((0.0, 0.34, left), (0.36, 1.0, right))
    if letter.kind == "công văn":
        sheet.columns((0.0, 0.4, lambda: subject(sheet, letter, prefix="V/v ", align="left", style=ITALIC)))
    else:
        sheet.skip(8)
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 1), after=0)
        sheet.columns((0.1, 0.9, lambda: subject(sheet, letter, prefix="V/v ", style=ITALIC)))
    if letter.kind in ADDRESSED:
        names = letter.receivers
        ends = [";"] * (len(names) - 1) + ["."]
        lines = [f"- {name}{end}" for name, end in zip(names, ends, strict=True)]
        sheet.put("recipients_to", " ".join(lines))
        sheet.para("Kính gửi:", first=28, after=0)
        for line in lines:
            sheet.para(line, first=70, after=0)
        sheet.skip(6)


LETTER_RARE = (
    Drawn("letter_for_household", _for_household, 13.0),
    Drawn("letter_with_a_relative", _with_a_relative, 12.5),
    Drawn("letter_short_lines", _short_lines, 13.0),
)
OFFICE_RARE = (
    DrawnLetter("letter_office_across", _office_across, _copies_below_foot),
    DrawnLetter("letter_number_first", _number_first, _copies_below_foot),
)
