"""Citizens' letters with their facts in other places: below their labels, in an open table, dashed, at the end.

Canonical values as in `application`.
"""

from __future__ import annotations

from tests.dossiers.application_drawn import CitizenLetter, invent_letter, noted, signed_by, titled, to_one_line
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.pairs import Pairing, below, cells, form_cells, framed, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Run, Style
from tests.dossiers.wording import date_dashed, date_long, date_short, date_slashed


def _place(cast: Cast, letter: CitizenLetter) -> str:
    return f"{cast.commune.commune_name}, {letter.facts['date_of_issue']}"


def _stacked(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form made on a computer: every value on the line below its small label, two of them in a row."""
    letter = invent_letter(cast, dice, date_slashed)
    facts = letter.facts
    label = Style(size=sheet.look.size - 2, italic=dice.chance(0.5))
    how = Pairing(label=label, value=BOLD, colon=dice.pick(["", ":"]))
    noted(sheet, letter)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    to_one_line(sheet, letter)
    below(sheet, how, facts.entry("Họ và tên người đề nghị", "applicant_name"))
    columns = [[([f"{name}{how.colon}"], label), ([facts[key]], BOLD)]
               for name, key in (("Ngày, tháng, năm sinh", "applicant_birth_date"),
                                 ("Số định danh cá nhân", "applicant_id_number"))]  # fmt: skip
    record(sheet, facts.entry("", "applicant_birth_date"), facts.entry("", "applicant_id_number"))
    cells(sheet, (0.45, 0.55), columns)
    sheet.skip(3)
    below(sheet, how, facts.entry("Nơi thường trú", "applicant_residence"))
    below(sheet, Pairing(label=label, value=PLAIN, colon=how.colon), facts.entry("Nội dung đề nghị", "request"))
    sheet.para("Lý do", style=label, after=0)
    sheet.para(letter.matter.reason)
    sheet.para("Tôi cam đoan những điều khai trên là đúng sự thật.", first=20)
    sheet.skip(6)
    sheet.columns(
        (0.45, 1.0, signed_by(sheet, letter, "NGƯỜI ĐỀ NGHỊ", "(Ký, họ tên)", date_line=_place(cast, letter)))
    )


def _open_table(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The date at the top left, the facts in two columns without rules or colons, the request before them."""
    letter = invent_letter(cast, dice, date_dashed)
    facts = letter.facts
    noted(sheet, letter, "request")
    state_heading(sheet, spell=dice.whole(0, 3), rule=0.3)
    sheet.para(_place(cast, letter), style=ITALIC, after=6)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2.5))
    sheet.para("Kính gửi", style=BOLD_ITALIC, align="center", after=0)
    for office in letter.offices:
        sheet.para(office, align="center", style=BOLD, after=0)
    sheet.skip(6)
    sheet.para(f"Tôi đề nghị: {letter.matter.request}.", first=20, align="justify")
    sheet.para(f"Lý do: {letter.matter.reason}", first=20, align="justify")
    sheet.para("Thông tin của tôi", style=BOLD)
    entries = [facts.entry(name, key) for name, key in (
        ("Họ, chữ đệm, tên", "applicant_name"), ("Ngày sinh", "applicant_birth_date"),
        ("Số căn cước", "applicant_id_number"), ("Cấp ngày", "_issued"), ("Nơi cư trú", "applicant_residence"),
        ("Số điện thoại", "_phone"))]  # fmt: skip
    record(sheet, *entries)
    for entry in entries:
        cells(sheet, (0.3, 0.7), [[([entry.label], PLAIN)], [([entry.printed], PLAIN)]])
        sheet.skip(3)
    sheet.para("Xin trân trọng cảm ơn.", first=20)
    sheet.columns((0.5, 1.0, signed_by(sheet, letter, "Người làm đơn", "(Ký và ghi rõ họ tên)")))


def _dashed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Facts behind dashes, several of them in one line parted by semicolons."""
    letter = invent_letter(cast, dice, date_short)
    facts, how = letter.facts, Pairing(value=dice.pick([PLAIN, BOLD]))
    noted(sheet, letter, "applicant_birth_date", "applicant_id_number")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    sheet.para("Kính gửi:", after=0, first=90)
    for office in letter.offices:
        sheet.para(f"- {office};" if office != letter.offices[-1] else f"- {office}.", first=120, after=0)
    sheet.skip(6)
    pair(sheet, how, facts.entry("- Họ và tên người làm đơn", "applicant_name"), first=20)
    sheet.para(f"- Sinh ngày: {facts['applicant_birth_date']}; CCCD số: {facts['applicant_id_number']}; "
               f"cấp ngày: {facts['_issued']};", first=20)  # fmt: skip
    pair(sheet, how, facts.entry("- Hiện cư trú tại", "applicant_residence"), first=20, hang=0)
    sheet.para(f"- Lý do: {letter.matter.reason}", first=20)
    record(sheet, facts.entry("", "request"))
    sheet.para(f"- Nội dung yêu cầu: {letter.matter.request}.", first=20)
    sheet.para("Tôi xin hoàn toàn chịu trách nhiệm về nội dung đơn này.", first=20)
    sheet.skip(6)
    place = _place(cast, letter)
    sheet.columns((0.48, 1.0, signed_by(sheet, letter, "NGƯỜI LÀM ĐƠN", "(Ký, ghi rõ họ, tên)", date_line=place)))


def _facts_last(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The request in a box of its own, the applicant below it with two facts a row, bilingual labels."""
    letter = invent_letter(cast, dice, date_long)
    facts, how = letter.facts, Pairing(value=BOLD)
    noted(sheet, letter, "request")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 3))
    to_one_line(sheet, letter, align="left", style=PLAIN)

    def box() -> None:
        sheet.para("NỘI DUNG ĐỀ NGHỊ", style=BOLD, align="center", after=2)
        sheet.para(f"{letter.matter.request}.", align="justify", after=2)

    framed(sheet, box)
    sheet.skip(6)
    sheet.para("Lý do: ", letter.matter.reason, align="justify")
    sheet.para("NGƯỜI ĐỀ NGHỊ", style=BOLD, after=2)

    def one(vietnamese: str, english: str, key: str) -> None:
        record(sheet, facts.entry("", key))
        sheet.para(f"{vietnamese} / ", Run(english, ITALIC), ": ", Run(facts[key], how.value), hang=14)

    one("Họ và tên", "Full name", "applicant_name")
    one("Ngày sinh", "Date of birth", "applicant_birth_date")
    side_by_side(sheet, how, (0.55, 0.45), facts.entry("Số CCCD", "applicant_id_number"),
                 facts.entry("Điện thoại", "_phone"))  # fmt: skip
    one("Địa chỉ", "Address", "applicant_residence")
    sheet.skip(6)
    sheet.columns((0.45, 1.0, signed_by(sheet, letter, "Người đề nghị", "(Ký tên)", date_line=_place(cast, letter))))


def _half_table(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Two facts a row in a table with faint rules, labels above values; the request as a sentence of its own."""
    letter = invent_letter(cast, dice, date_slashed)
    facts = letter.facts
    noted(sheet, letter, "request")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(4)
    sheet.para(_place(cast, letter), align="right", style=ITALIC, after=6)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    sheet.para("Kính gửi: ", Run("; ".join(letter.offices), BOLD), first=40, after=6)
    how = Pairing(value=BOLD, colon="")
    form_cells(sheet, how, (0.6, 0.4), facts.entry("Họ và tên", "applicant_name"),
               facts.entry("Ngày sinh", "applicant_birth_date"), size=0.85)  # fmt: skip
    form_cells(sheet, how, (0.4, 0.3, 0.3), facts.entry("Số định danh cá nhân", "applicant_id_number"),
               facts.entry("Ngày cấp", "_issued"), facts.entry("Điện thoại", "_phone"), size=0.85)  # fmt: skip
    form_cells(sheet, how, (1.0,), facts.entry("Nơi thường trú", "applicant_residence"), size=0.85)
    sheet.skip(6)
    sheet.para(f"Lý do làm đơn: {letter.matter.reason}", first=20, align="justify")
    sheet.para(f"Nay tôi viết đơn này đề nghị: {letter.matter.request}.", first=20, align="justify")
    sheet.para("Kính mong được xem xét. Xin chân thành cảm ơn.", first=20)
    sheet.skip(4)
    sheet.columns((0.5, 1.0, signed_by(sheet, letter, "NGƯỜI VIẾT ĐƠN", "(Ký, ghi rõ họ tên)")))


APPLICATION_FURTHER = (
    Drawn("letter_stacked", _stacked, 13.0),
    Drawn("letter_open_table", _open_table, 13.0),
    Drawn("letter_dashed", _dashed, 13.5),
    Drawn("letter_facts_last", _facts_last, 13.0),
    Drawn("letter_half_table", _half_table, 13.0),
)
