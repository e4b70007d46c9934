"""Citizens' letters: printed, or a printed form filled in by pen.

Canonical values: `title` all lines of the title joined by single spaces; `recipient` what stands behind "Kính gửi",
joined by "; " when there are several; `request` the paragraph behind its label, or the sentence that asks, without the
closing full stop; `date_of_issue` of the place-and-date line.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from tests.dossiers import pen as hand
from tests.dossiers.application_drawn import APPLICATION_DRAWN
from tests.dossiers.application_further import APPLICATION_FURTHER
from tests.dossiers.application_later import LETTERS_LATEST
from tests.dossiers.application_met import LETTERS_MET
from tests.dossiers.application_texts import MATTERS, Matter
from tests.dossiers.application_wide import LETTERS_WIDE
from tests.dossiers.application_worded import APPLICATION_WORDED
from tests.dossiers.blocks import Entry, FieldStyle, Form, row, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_letters import LETTERS_CHANCE
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, drawn_paper, pick_layout
from tests.dossiers.fit import fitted
from tests.dossiers.forms_varied import LETTERS_VARIED
from tests.dossiers.held_apart.application import APPLICATION
from tests.dossiers.held_apart.citizen_more import APPLICATION_MORE
from tests.dossiers.letter_forms import LETTER_FORMS
from tests.dossiers.letter_other import LETTER_OTHER
from tests.dossiers.letter_people import LETTER_PEOPLE
from tests.dossiers.letter_printed import LETTER_PRINTED
from tests.dossiers.letter_rare import LETTER_RARE
from tests.dossiers.look import look_for
from tests.dossiers.mixed_papers import LETTER_MIXED
from tests.dossiers.people import Person
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.unlike import LETTERS_UNLIKE
from tests.dossiers.unusual import LETTERS_UNUSUAL
from tests.dossiers.wording import date_long, date_slashed


@dataclass(frozen=True)
class _Layout:
    name: str
    fields: FieldStyle
    name_label: str
    birth_label: str
    id_label: str
    home_label: str
    request_label: str
    signer_label: str
    printed_date: Callable[[date], str] = date_slashed
    by_pen: bool = False
    date_on_top: bool = False
    side_birth: bool = True
    only_year: bool = False


LAYOUTS = (
        _Layout("letter_plain", FieldStyle(), "Tôi tên là", "Sinh ngày", "CCCD số", "Nơi cư trú", "Nội dung đề nghị",
                "NGƯỜI LÀM ĐƠN"),
        _Layout("letter_leader", FieldStyle(Form.LEADER), "Tên tôi là", "Ngày sinh", "Số căn cước công dân",
                "Địa chỉ thường trú", "Tôi làm đơn này đề nghị", "NGƯỜI VIẾT ĐƠN", date_long, side_birth=False),
        _Layout("letter_pen", FieldStyle(Form.DOTTED), "Họ và tên", "Sinh ngày", "Số CCCD/CMND", "Nơi thường trú",
                "Nội dung đề nghị", "Người làm đơn", by_pen=True, side_birth=False),
        _Layout("letter_dated", FieldStyle(value=PLAIN), "Tôi tên", "Năm sinh", "Số định danh cá nhân",
                "Nơi ở hiện nay",
                "Nay tôi làm đơn này kính đề nghị", "NGƯỜI ĐỀ NGHỊ", date_on_top=True, only_year=True),
        _Layout("letter_bold_labels", FieldStyle(label=BOLD, value=PLAIN), "Người đề nghị", "Ngày, tháng, năm sinh",
                "Số định danh/CCCD", "Địa chỉ liên hệ", "Đề nghị giải quyết", "Người đề nghị", date_long,
                date_on_top=True, side_birth=False),
        _Layout("letter_pen_leader", FieldStyle(Form.DOTTED, colon=""), "1. Tôi là", "2. Sinh năm",
                "3. Căn cước/CMND số", "4. Chỗ ở hiện tại", "5. Nội dung xin giải quyết", "NGƯỜI VIẾT ĐƠN", by_pen=True,
                side_birth=False, only_year=True),
)  # fmt: skip


VARIANTS: dict[Split, tuple[_Layout | Drawn, ...]] = {
    Split.TUNING: (
        *LAYOUTS,
        *APPLICATION_DRAWN,
        *APPLICATION_FURTHER,
        *APPLICATION_WORDED,
        *LETTERS_VARIED,
        *LETTERS_UNUSUAL,
        *LETTERS_UNLIKE,
        *LETTER_FORMS,
        *LETTER_RARE,
        *LETTER_OTHER,
        *LETTER_MIXED,
        *LETTERS_CHANCE,
        *LETTER_PRINTED,
        *LETTER_PEOPLE,
        *LETTERS_LATEST,
        *LETTERS_MET,
        *LETTERS_WIDE,
    ),
    Split.HELD_APART: (*APPLICATION, *APPLICATION_MORE),
}


def make_application(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the one page of a letter written by one of the parents."""
    later = len(
        (*LETTER_PRINTED, *LETTER_PEOPLE, *LETTERS_LATEST, *LETTERS_MET, *LETTERS_WIDE)
        if cast.split is Split.TUNING
        else APPLICATION_MORE
    )
    layout = pick_layout(dice, VARIANTS[cast.split], later)
    if isinstance(layout, Drawn):
        return drawn_paper("application_letter", layout, cast, dice)
    look = look_for(cast.split, dice, 13.0)

    def fill(sheet: Sheet) -> None:
        _fill(sheet, layout, cast, dice.fork("text"))

    return (fitted(fill, look, dice).finish("application_letter", variant=layout.name),)


def _fill(sheet: Sheet, layout: _Layout, cast: Cast, dice: Dice) -> None:
    person = dice.pick([cast.mother, cast.father])
    matter = dice.pick(MATTERS)
    day = cast.issued - timedelta(days=dice.whole(0, 30))
    state_heading(sheet, spell=dice.whole(0, 3))
    if layout.date_on_top:
        sheet.skip(6)
        _dated(sheet, layout, cast, day, align="right")
    sheet.skip(dice.real(8, 18))
    sheet.put("title", " ".join(matter.titles))
    for index, line in enumerate(matter.titles):
        size = 15.5 if index == 0 or line.isupper() else 13.5
        sheet.para(line, align="center", style=Style(bold=True, size=size), after=0)
    sheet.skip(8)
    _recipients(sheet, cast, dice)
    _applicant(sheet, layout, person, day, dice)
    _request(sheet, layout, matter, cast, dice)
    sheet.skip(8)
    _sign(sheet, layout, cast, person, day)


def _recipients(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    people = f"Ủy ban nhân dân {cast.commune.commune}"
    second = dice.pick(
        ["Công chức Văn hóa - Xã hội", "Phòng Kinh tế", "Công an xã", "Bộ phận Tiếp nhận và Trả kết quả"]
    )
    offices = [people] if dice.chance(0.65) else [people, f"{second} {cast.commune.commune}"]
    sheet.put("recipient", "; ".join(offices))
    if len(offices) == 1:
        sheet.para("Kính gửi: ", Run(offices[0], BOLD), align="center", after=6)
        return

    def listed() -> None:
        for office in offices:
            sheet.para(f"- {office}")

    sheet.columns(
        (0.0, 0.3, lambda: sheet.para("Kính gửi:", align="right")),
        (0.32, 1.0, listed),
    )


def _applicant(sheet: Sheet, layout: _Layout, person: Person, cast_day: date, dice: Dice) -> None:
    style, pen = layout.fields, layout.by_pen
    name = person.name if pen else dice.pick([person.name, person.upper_name])
    only_year = layout.only_year
    birth = str(person.birth.year) if only_year else layout.printed_date(person.birth)
    canonical = birth if only_year else person.birth.isoformat()
    who = Entry(layout.name_label, "applicant_name", name, by_pen=pen)
    born = Entry(layout.birth_label, "applicant_birth_date", birth, canonical, by_pen=pen)
    if layout.side_birth:
        row(sheet, style, who, born)
    else:
        row(sheet, style, who)
        row(sheet, style, born)
    older = cast_day < date(2021, 6, 1)
    first, last = (date(2010, 1, 1), cast_day) if older else (date(2021, 3, 1), cast_day)
    issued = first + timedelta(days=dice.whole(0, (last - first).days - 20))
    digits = person.old_id if older and person.old_id else person.id_number
    number = Entry(layout.id_label, "applicant_id_number", digits, by_pen=pen)
    row(sheet, style, number, Entry("cấp ngày", None, date_slashed(issued), by_pen=pen))
    row(sheet, style, Entry(layout.home_label, "applicant_residence", person.residence, by_pen=pen))


def _request(sheet: Sheet, layout: _Layout, matter: Matter, cast: Cast, dice: Dice) -> None:
    sheet.put("request", matter.request, by_pen=layout.by_pen)
    if layout.by_pen:
        style = Style(pen=True, dots=True)
        sheet.para(f"{layout.request_label}{layout.fields.colon} ", Run(f"{matter.request}.", style))
        sheet.para("Lý do: ", Run(matter.reason, style))
    else:
        sheet.para(matter.reason, first=28, align="justify")
        sheet.para(f"{layout.request_label}{layout.fields.colon} {matter.request}.", first=28, align="justify")
    promise = dice.pick(
        [
            "Tôi xin cam đoan những nội dung nêu trên là đúng sự thật và chịu trách nhiệm trước pháp luật.",
            "Tôi cam kết lời khai trên là đúng, nếu sai tôi hoàn toàn chịu trách nhiệm.",
        ]
    )
    sheet.para(promise, first=28, align="justify")
    office = f"Ủy ban nhân dân {cast.commune.commune}"
    sheet.para(f"Kính mong {office} quan tâm, xem xét giải quyết.", first=28, align="justify")
    sheet.para(dice.pick(["Tôi xin chân thành cảm ơn./.", "Xin trân trọng cảm ơn!"]), first=28)


def _dated(sheet: Sheet, layout: _Layout, cast: Cast, day: date, *, align: str) -> None:
    sheet.put("date_of_issue", day.isoformat(), by_pen=layout.by_pen)
    place = cast.commune.commune_name
    if layout.by_pen:
        hand_style = Style(pen=True)
        parts: list[Item] = [
            f"{place}, ngày ",
            Run(f"{day:%d}", hand_style),
            " tháng ",
            Run(str(day.month), hand_style),
        ]
        sheet.para(*parts, f" năm {day.year}", align=align, style=ITALIC)
    else:
        sheet.para(f"{place}, {date_long(day)}", align=align, style=ITALIC)


def _sign(sheet: Sheet, layout: _Layout, cast: Cast, person: Person, day: date) -> None:
    def right() -> None:
        if not layout.date_on_top:
            _dated(sheet, layout, cast, day, align="center")
        sheet.para(layout.signer_label, align="center", style=BOLD, after=0)
        sheet.para("(Ký, ghi rõ họ tên)", align="center", style=Style(italic=True, size=11), after=0)
        middle = (sheet.left + sheet.right) / 2
        hand.scribble(sheet.image, (middle, sheet.y + 130), 380, sheet.look.pen_ink, sheet.dice)
        sheet.skip(62)
        name_style = Style(pen=True) if layout.by_pen else BOLD
        sheet.para(Run(person.name, name_style), align="center")

    sheet.columns((0.45, 1.0, right))
