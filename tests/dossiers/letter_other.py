"""Letters in one breath, on forms with notes, and for two people; official documents signed in the middle.

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
from tests.dossiers.feet import Signing, signed
from tests.dossiers.pairs import Pairing, cells, pair, record
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Run, Style, bold
from tests.dossiers.wording import date_dotted, date_long, date_slashed

_ABOUT = ("applicant_name", "applicant_birth_date", "applicant_id_number", "applicant_residence")


def _place(cast: Cast, letter: CitizenLetter) -> str:
    return f"{cast.commune.commune_name}, {letter.facts['date_of_issue']}"


def _one_breath(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Facts in one paragraph with commas, no colons; the wish behind "Nội dung" in a paragraph of its own."""
    letter = invent_letter(cast, dice, date_slashed)
    facts = letter.facts
    noted(sheet, letter, *_ABOUT, "request")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    sheet.para(Run("Kính gửi: ", BOLD), "; ".join(letter.offices), align="center", after=6)
    sheet.para(f"Tôi là {facts['applicant_name']}, sinh ngày {facts['applicant_birth_date']}, dân tộc "
               f"{letter.person.ethnicity}, CCCD số {facts['applicant_id_number']} cấp ngày {facts['_issued']} tại "
               f"{facts['_issuer']}, thường trú tại {facts['applicant_residence']}, số điện thoại {facts['_phone']}.",
               first=24, align="justify")  # fmt: skip
    sheet.para(f"Nội dung đơn: {letter.matter.request}.", first=24, align="justify")
    sheet.para(f"Lý do: {letter.matter.reason}", first=24, align="justify")
    sheet.para("Tôi xin chịu trách nhiệm về nội dung trình bày trong đơn.", first=24)
    ends = signed_by(sheet, letter, "Người làm đơn", "(Ký, ghi rõ họ tên)", date_line=_place(cast, letter))
    sheet.columns((0.48, 1.0, ends))


def _with_notes(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form of a circular: its number at the top, notes behind labels, dotted rests, notes at the foot."""
    letter = invent_letter(cast, dice, date_long)
    facts, how = letter.facts, Pairing(value=BOLD, leader=".")
    noted(sheet, letter)
    sheet.para("Mẫu số 01. Ban hành kèm theo Thông tư số 03/2023/TT-BNV", align="right",
               style=Style(italic=True, size=sheet.look.size - 3), after=2)  # fmt: skip
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    sheet.para("Kính gửi (1): ", bold("; ".join(letter.offices)), first=50, hang=110)
    pair(sheet, how, facts.entry("1. Họ và tên người đề nghị (2)", "applicant_name"),
         facts.entry("2. Ngày, tháng, năm sinh", "applicant_birth_date"),
         facts.entry("3. Số định danh cá nhân/CCCD", "applicant_id_number"),
         facts.entry("4. Nơi thường trú (3)", "applicant_residence"), facts.entry("5. Số điện thoại", "_phone"),
         facts.entry("6. Nội dung đề nghị (4)", "request"), hang=0)  # fmt: skip
    sheet.para(f"7. Lý do đề nghị: {letter.matter.reason}", align="justify")
    ends = signed_by(sheet, letter, "NGƯỜI ĐỀ NGHỊ", "(Ký, ghi rõ họ tên)", date_line=_place(cast, letter))
    sheet.columns((0.48, 1.0, ends))
    small = Style(italic=True, size=sheet.look.size - 3)
    for note in ("(1) Cơ quan có thẩm quyền giải quyết.", "(2) Viết bằng chữ in hoa, đủ dấu.",
                 "(3) Ghi theo nơi đăng ký thường trú."):  # fmt: skip
        sheet.para(note, style=small, after=0)


def _two_people(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Who writes and the spouse in two lines with the same labels; the wish introduced by "Chúng tôi làm đơn này"."""
    letter = invent_letter(cast, dice, date_dotted)
    facts = letter.facts
    noted(sheet, letter, *_ABOUT, "request")
    other = cast.father if letter.person is cast.mother else cast.mother
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    sheet.para("Kính gửi: ", bold("; ".join(letter.offices)), first=40, hang=96)
    sheet.para("Họ và tên người làm đơn: ", bold(facts["applicant_name"]))
    cells(sheet, (0.45, 0.55), [[(["Sinh ngày: ", facts["applicant_birth_date"]], PLAIN)],
                                [(["Số CCCD/CMND: ", facts["applicant_id_number"]], PLAIN)]])  # fmt: skip
    sheet.skip(3)
    sheet.para("Chỗ ở hiện tại: ", facts["applicant_residence"])
    word = "vợ" if other is cast.mother else "chồng"
    sheet.para(f"Họ và tên {word}: ", bold(other.name))
    cells(sheet, (0.45, 0.55), [[([f"Sinh ngày: {other.birth.day}.{other.birth.month}.{other.birth.year}"], PLAIN)],
                                [([f"Số CCCD/CMND: {other.id_number}"], PLAIN)]])  # fmt: skip
    sheet.skip(3)
    sheet.para(f"Chúng tôi làm đơn này kính đề nghị: {letter.matter.request}.", first=20, align="justify")
    sheet.para(f"Lý do: {letter.matter.reason}", first=20, align="justify")
    sheet.para("Rất mong được sự quan tâm, giúp đỡ.", first=20)
    ends = signed_by(sheet, letter, "NGƯỜI LÀM ĐƠN", "(Ký, họ tên)", date_line=_place(cast, letter))
    sheet.columns((0.5, 1.0, ends))


def _beside_labels(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A ruled table of small labels and values with the wish in it, labels flush right."""
    letter = invent_letter(cast, dice, date_slashed)
    facts = letter.facts
    noted(sheet, letter)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.para(_place(cast, letter), align="center", style=ITALIC, after=4)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    sheet.para("Kính gửi: ", bold("; ".join(letter.offices)), align="center", after=6)
    rows: list[list[list[Item]]] = []
    for label, key in (("Người đề nghị", "applicant_name"), ("Sinh ngày", "applicant_birth_date"),
                       ("Số CCCD/CMND", "applicant_id_number"), ("Nơi cư trú", "applicant_residence"),
                       ("Điện thoại", "_phone"), ("Nội dung đề nghị", "request")):  # fmt: skip
        record(sheet, facts.entry("", key))
        rows.append([[label], [facts[key]]])
    rows.append([["Lý do"], [letter.matter.reason]])
    sheet.table((0.3, 0.7), rows, aligns=("right", "left"), pad=5)
    sheet.skip(6)
    sheet.columns((0.48, 1.0, signed_by(sheet, letter, "NGƯỜI ĐỀ NGHỊ", "(Ký, ghi rõ họ tên)")))


def _plain_office(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Offices flush left without rules, the state beside them; the kind and its subject in one block of capitals."""
    agency = letter.agency
    note_head(sheet, letter)

    def left() -> None:
        for name, style in ((agency.parent, PLAIN), (agency.name, BOLD)):
            if name:
                sheet.para(name, style=Style(bold=style.bold, size=sheet.look.size - 1), after=0)
        sheet.para(*number_items(letter, "Số: "), after=1)
        if letter.kind == "công văn":
            subject(sheet, letter, prefix="V/v ", align="left", style=Style(italic=True, size=sheet.look.size - 1))
        marks(sheet, letter, part=0.4, at=0.2)

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.skip(4)
        sheet.para(*date_items(letter), align="right", style=ITALIC)

    sheet.columns((0.0, 0.42, left), (0.45, 1.0, right))
    sheet.skip(10)
    if letter.kind != "công văn":
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 2), after=0)
        text = f"Về việc {letter.topic}"
        sheet.put("subject", text)
        sheet.columns((0.12, 0.88, lambda: sheet.para(text, align="center", style=BOLD, after=2)))
        sheet.rule(0.18, gap=6)
    if letter.kind in ADDRESSED:
        names = letter.receivers
        sheet.put("recipients_to", "; ".join(names))
        sheet.para(Run("Kính gửi: ", BOLD_ITALIC), Run(names[0], BOLD), first=80, after=0)
        for name in names[1:]:
            sheet.para(name, style=BOLD, first=142, after=0)
        sheet.skip(8)


def _signed_in_middle(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    note_signer(sheet, letter)
    sheet.skip(8)
    how = Signing(letter.agency.seal)
    sheet.columns((0.36, 0.92, lambda: signed(sheet, letter.titles, letter.signer, dice, how)))
    sheet.columns((0.0, 0.6, copies(sheet, letter, dice, size=10.5)))


LETTER_OTHER = (
    Drawn("letter_one_breath", _one_breath, 13.5),
    Drawn("letter_with_notes", _with_notes, 13.0),
    Drawn("letter_two_people", _two_people, 13.0),
    Drawn("letter_beside_labels", _beside_labels, 13.0),
)
OFFICE_OTHER = (DrawnLetter("letter_plain_office", _plain_office, _signed_in_middle),)
