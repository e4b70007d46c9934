"""Held-apart letters of citizens: see README.md before reading on.

Canonical values as in `tests.dossiers.application`.
"""

from __future__ import annotations

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.held_apart.application_facts import (
    invent_letter,
    note_letter,
    print_signature,
    print_title,
    sign_at_right,
)
from tests.dossiers.held_apart.facts import entries_of
from tests.dossiers.pairs import Pairing, cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Leader, Run, Style, bold
from tests.dossiers.wording import date_bare, date_dashed, date_slashed

_PEN = Style(pen=True, dots=True)


_NUMBER_LINE = "Số CCCD (hoặc CMND)"


def _land_form(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A numbered form of a decree: "1.1", "1.2" …, English-free, the promise before the signature, papers attached."""
    letter = invent_letter(cast, dice, date_slashed)
    facts, how = letter.facts, Pairing(value=BOLD, leader=".")
    note_letter(sheet, letter)
    sheet.para(f"Mẫu số {dice.whole(2, 24):02d}/ĐK", align="right", style=BOLD_ITALIC, after=2)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    print_title(sheet, letter, 1.5)
    sheet.para("Kính gửi: ", Run("; ".join(letter.offices), PLAIN), Leader(), first=40, hang=40, after=6)
    sheet.para("1. Thông tin người làm đơn:", style=BOLD, after=2)
    pair(sheet, how, *entries_of(facts, applicant_name="a) Họ và tên",
                                 applicant_birth_date="b) Ngày, tháng, năm sinh",
                                 applicant_id_number="c) Giấy tờ nhân thân số",
                                 applicant_residence="d) Địa chỉ", _phone="đ) Điện thoại liên hệ"),
         first=10, hang=10)  # fmt: skip
    sheet.para("2. Nội dung đề nghị:", style=BOLD, after=2)
    record(sheet, facts.entry("", "request"))
    sheet.para(f"{letter.wish.request}.", first=10, hang=10)
    sheet.para("3. Lý do:", style=BOLD, after=2)
    sheet.para(letter.wish.reason, first=10, hang=10)
    sheet.para("4. Giấy tờ kèm theo:", style=BOLD, after=2)
    sheet.para("Bản sao giấy tờ nhân thân", Leader(), first=10)
    sheet.para("Tôi cam đoan nội dung kê khai trên đơn là đúng sự thật.", first=20)
    sign_at_right(sheet, letter, "Người đứng đơn", "(Ký, ghi rõ họ tên và đóng dấu nếu có)")


def _by_pen(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A copied blank filled in by pen; the clerk's receipt in a corner."""
    letter = invent_letter(cast, dice, date_slashed, year=dice.chance(0.4))
    facts, how = letter.facts, Pairing(value=Style(dots=True), leader=".")
    record(sheet, facts.entry("", "title"), facts.entry("", "recipient"))
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(10)
    print_title(sheet, letter, 2.5)
    sheet.para("Kính gửi: ", Run("; ".join(letter.offices), BOLD), align="center", after=6)

    def line(**labels: str) -> None:
        for key, label in labels.items():
            canonical = facts.canonical.get(key)
            written = facts[key] if key != "applicant_name" else letter.person.name
            pair(
                sheet, how, Entry(label, None if key.startswith("_") else key, written, canonical, by_pen=True), hang=0
            )

    line(applicant_name="Tôi tên là", applicant_birth_date="Sinh năm" if letter.year else "Sinh ngày")
    line(
        applicant_id_number=_NUMBER_LINE, _issued="Cấp ngày", applicant_residence="Chỗ ở hiện tại", _phone="Điện thoại"
    )
    sheet.put("request", letter.wish.request, by_pen=True)
    sheet.para("Nội dung: ", Run(f"{letter.wish.request}.", _PEN))
    sheet.para("Lý do: ", Run(letter.wish.reason, _PEN))
    sheet.para("Tôi xin chịu trách nhiệm về lời khai của mình.", first=20)
    sheet.put("date_of_issue", letter.day.isoformat(), by_pen=True)

    def right() -> None:
        day = letter.day
        parts: list[Item] = [f"{letter.place}, ngày ", Run(f"{day.day}", Style(pen=True)), " tháng ",
                             Run(f"{day.month}", Style(pen=True)), f" năm {day.year}"]  # fmt: skip
        sheet.para(*parts, align="center", style=ITALIC, after=1)
        print_signature(sheet, letter, "NGƯỜI LÀM ĐƠN", by_pen=True)

    sheet.skip(6)
    sheet.columns((0.46, 1.0, right))


def _portal_print(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A letter printed by a portal: grey heads over tables without colons, the dossier's code, no scribble."""
    letter = invent_letter(cast, dice, date_dashed)
    facts = letter.facts
    note_letter(sheet, letter)
    code = (
        f"{dice.whole(100, 999)}.{dice.whole(10, 99)}.H{dice.whole(10, 63)}-{letter.day:%y%m%d}-{dice.whole(1, 99):04d}"
    )
    sheet.para(f"Mã hồ sơ {code}", style=Style(size=9.5), align="right", after=4)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    print_title(sheet, letter, 2)
    sheet.para(Run("Kính gửi  ", ITALIC), bold("; ".join(letter.offices)), align="center", after=8)

    def head(text: str) -> None:
        top = sheet.y
        bottom = top + sheet.line_height() * 1.35
        sheet.draw.rectangle([sheet.left, top, sheet.right, bottom], fill=(226, 228, 230))
        sheet.skip(2)
        sheet.para(text, style=BOLD, first=4, after=0)
        sheet.y = bottom + 8

    def lines(**labels: str) -> None:
        entries = entries_of(facts, **labels)
        record(sheet, *entries)
        for entry in entries:
            cells(sheet, (0.34, 0.66), [[([entry.label], PLAIN)], [([entry.printed], PLAIN)]])
            sheet.skip(3)
            sheet.draw.line([(sheet.left, sheet.y), (sheet.right, sheet.y)], fill=(190, 190, 194), width=2)
            sheet.skip(3)

    head("Người nộp hồ sơ")
    lines(applicant_name="Họ và tên", applicant_birth_date="Ngày sinh", applicant_id_number="Số định danh cá nhân/CMND",
          _phone="Số điện thoại", applicant_residence="Địa chỉ thường trú")  # fmt: skip
    head("Nội dung")
    lines(request="Nội dung yêu cầu giải quyết")
    cells(sheet, (0.34, 0.66), [[(["Lý do"], PLAIN)], [([letter.wish.reason], PLAIN)]])
    sheet.skip(10)

    def right() -> None:
        sheet.para(f"{letter.place}, {facts['date_of_issue']}", align="center", style=ITALIC, after=1)
        sheet.para("NGƯỜI NỘP ĐƠN", align="center", style=BOLD, after=0)
        sheet.para("(Đã xác thực bằng tài khoản định danh điện tử)", align="center", style=Style(italic=True, size=10),
                   after=14)  # fmt: skip
        sheet.para(letter.person.name, align="center", style=BOLD)

    sheet.columns((0.46, 1.0, right))


def _neighbours_confirm(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Two facts a row, the date below the title, the head of the hamlet's lines at the left of the signature."""
    letter = invent_letter(cast, dice, date_slashed)
    facts, how = letter.facts, Pairing(label=PLAIN, value=BOLD)
    note_letter(sheet, letter, "request")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    print_title(sheet, letter, 3, underlined=dice.chance(0.4))
    sheet.para(f"({letter.place}, ngày {date_bare(letter.day)})", align="center", style=ITALIC, after=6)

    def listed() -> None:
        for number, office in enumerate(letter.offices, 1):
            sheet.para(f"{number}. {office}" if len(letter.offices) > 1 else office, style=BOLD, after=0)

    sheet.columns((0.1, 0.28, lambda: sheet.para("Kính gửi:", style=ITALIC)), (0.28, 1.0, listed))
    sheet.skip(4)
    side_by_side(sheet, how, (0.6, 0.4), *entries_of(facts, applicant_name="Tôi tên",
                                                     applicant_birth_date="sinh ngày"))  # fmt: skip
    side_by_side(sheet, how, (0.6, 0.4), *entries_of(facts, applicant_id_number="Số CMND/CCCD", _issued="cấp ngày"))
    pair(sheet, how, *entries_of(facts, applicant_residence="Hộ khẩu thường trú"), hang=0)
    sheet.para(f"Tôi xin trình bày như sau: {letter.wish.reason}", align="justify")
    sheet.para(f"Nay tôi làm đơn này xin: {letter.wish.request}.", align="justify")
    sheet.para("Rất mong quý cơ quan xem xét, giải quyết. Tôi xin cảm ơn.", after=10)

    def left() -> None:
        sheet.para("XÁC NHẬN CỦA TRƯỞNG THÔN", align="center", style=BOLD, after=0)
        sheet.para("Ông (bà) có tên trên là người địa phương, nội dung đơn là đúng.", align="center", style=ITALIC)

    sheet.columns((0.0, 0.46, left), (0.5, 1.0, lambda: print_signature(sheet, letter, "NGƯỜI LÀM ĐƠN")))


def _one_breath(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A letter typed at home: everything in sentences, the wish before who wishes, the date before the title."""
    letter = invent_letter(cast, dice, date_dashed)
    facts = letter.facts
    keys = ("applicant_name", "applicant_birth_date", "applicant_id_number", "applicant_residence", "request")
    note_letter(sheet, letter, *keys)
    state_heading(sheet, spell=dice.whole(0, 3), rule=0.25)
    sheet.skip(4)
    sheet.para(f"{letter.place}, {facts['date_of_issue']}", align="right", style=ITALIC, after=8)
    print_title(sheet, letter, 2)
    for number, office in enumerate(letter.offices):
        sheet.para("Kính gửi: " if number == 0 else "Đồng kính gửi: ", bold(office), first=50, after=1)
    sheet.skip(6)
    sheet.para(f"Tôi làm đơn này đề nghị quý cơ quan: {letter.wish.request}.", first=28, align="justify")
    sheet.para(f"Lý do: {letter.wish.reason}", first=28, align="justify")
    sheet.para(
        "Tôi là ", bold(facts["applicant_name"]), f" (sinh ngày {facts['applicant_birth_date']}), số giấy tờ "
        f"tùy thân {facts['applicant_id_number']} cấp ngày {facts['_issued']}, thường trú tại "
        f"{facts['applicant_residence']}, số điện thoại {facts['_phone']}.", first=28, align="justify",
    )  # fmt: skip
    sheet.para("Trân trọng!", first=28)
    sign_at_right(sheet, letter, "Người làm đơn", dated=False)


APPLICATION = (
    Drawn("held_letter_land_form", _land_form, 13.0),
    Drawn("held_letter_by_pen", _by_pen, 13.0),
    Drawn("held_letter_portal_print", _portal_print, 12.0),
    Drawn("held_letter_neighbours_confirm", _neighbours_confirm, 13.5),
    Drawn("held_letter_one_breath", _one_breath, 13.5),
)
