"""Citizens' letters in layouts of their own: numbered sections, a table, running text, underscored forms, a flush head.

Canonical values as in `application`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from tests.dossiers import pen as hand
from tests.dossiers.application_texts import MATTERS, Matter
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.pairs import Pairing, day_parts, pair, record, side_by_side
from tests.dossiers.people import Person
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Leader, Run, Style, bold
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

_SECOND = ("Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Trưởng thôn", "Công an")


@dataclass(frozen=True)
class CitizenLetter:
    """What one letter says, before it is laid out; `offices` are its receivers."""

    facts: Facts
    matter: Matter
    person: Person
    day: date
    offices: tuple[str, ...]


def invent_letter(cast: Cast, dice: Dice, shown: Callable[[date], str] = date_slashed) -> CitizenLetter:
    """Return a parent\'s letter; `shown` prints its dates."""
    person = dice.pick([cast.mother, cast.father])
    matter = dice.pick(MATTERS)
    day = cast.issued - timedelta(days=dice.whole(0, 30))
    older = day < date(2021, 6, 1)
    first = date(2010, 1, 1) if older else date(2021, 3, 1)
    issued = first + timedelta(days=dice.whole(0, (day - first).days - 20))
    people = f"Ủy ban nhân dân {cast.commune.commune}"
    second = dice.pick(_SECOND)
    offices = (people,) if dice.chance(0.5) else (people, f"{second} {cast.commune.commune}")
    printed = {
        "applicant_name": dice.pick([person.name, person.upper_name]),
        "applicant_birth_date": shown(person.birth),
        "applicant_id_number": person.old_id if older and person.old_id else person.id_number,
        "applicant_residence": person.residence,
        "request": matter.request,
        "date_of_issue": date_long(day),
        "recipient": "; ".join(offices),
        "title": " ".join(matter.titles),
        "_issued": shown(issued),
        "_issuer": f"Công an {person.home.province}" if older else "Cục CSQLHC về TTXH",
        "_phone": f"03{dice.whole(10_000_000, 99_999_999)}",
        "_work": dice.pick(["Làm nông", "Buôn bán nhỏ", "Giáo viên", "Công nhân"]),
    }
    canonical = {"applicant_birth_date": person.birth.isoformat(), "date_of_issue": day.isoformat()}
    return CitizenLetter(Facts(printed, canonical), matter, person, day, offices)


def noted(sheet: Sheet, letter: CitizenLetter, *keys: str) -> None:
    """Note title, receivers and date, and the values of `keys`."""
    record(sheet, *(letter.facts.entry("", key) for key in ("title", "recipient", "date_of_issue", *keys)))


def titled(sheet: Sheet, letter: CitizenLetter, style: Style, *, align: str = "center") -> None:
    """Print the lines of the title."""
    for line in letter.matter.titles:
        sheet.para(line, align=align, style=style, after=0)
    sheet.skip(6)


def to_one_line(sheet: Sheet, letter: CitizenLetter, *, align: str = "center", style: Style = BOLD) -> None:
    """Print the receivers behind "Kính gửi" on one line."""
    label = Run("Kính gửi: ", Style(italic=style.italic))
    sheet.para(label, Run("; ".join(letter.offices), style), align=align, after=6)


def signed_by(sheet: Sheet, letter: CitizenLetter, label: str, note: str, *, date_line: str = "") -> Callable[[], None]:
    """Return what prints the signature: a label, a note, a scribble and the name."""

    def fill() -> None:
        if date_line:
            sheet.para(date_line, align="center", style=ITALIC, after=1)
        sheet.para(label, align="center", style=BOLD, after=0)
        sheet.para(note, align="center", style=Style(italic=True, size=11), after=0)
        center = ((sheet.left + sheet.right) / 2, sheet.y + 120)
        hand.scribble(sheet.image, center, 360, sheet.look.pen_ink, sheet.dice)
        sheet.skip(60)
        sheet.para(letter.person.name, align="center", style=BOLD)

    return fill


def _office_confirms(sheet: Sheet, heading: str) -> Callable[[], None]:
    def fill() -> None:
        sheet.para(heading, align="center", style=BOLD, after=2)
        for _ in range(3):
            sheet.para(Leader(), record=False, after=4)

    return fill


def _numbered_sections(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Headed sections with numbered labels; place and day above the signature."""
    letter = invent_letter(cast, dice, date_short)
    facts, how = letter.facts, Pairing(value=PLAIN)
    noted(sheet, letter, "request")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    to_one_line(sheet, letter)
    sheet.para("I. THÔNG TIN NGƯỜI NỘP ĐƠN", style=BOLD)
    pair(sheet, how, facts.entry("1. Họ, chữ đệm, tên", "applicant_name"),
         facts.entry("2. Ngày, tháng, năm sinh", "applicant_birth_date"),
         facts.entry("3. Số định danh cá nhân/CMND", "applicant_id_number"),
         facts.entry("4. Nơi thường trú", "applicant_residence"), facts.entry("5. Điện thoại", "_phone"),
         first=14, hang=28)  # fmt: skip
    sheet.para("II. NỘI DUNG ĐỀ NGHỊ", style=BOLD)
    sheet.para(f"{letter.matter.request}.", first=14, align="justify")
    sheet.para("III. LÝ DO", style=BOLD)
    sheet.para(letter.matter.reason, first=14, align="justify")
    sheet.para("IV. CAM KẾT", style=BOLD)
    sheet.para("Tôi chịu trách nhiệm về tính chính xác của những thông tin đã khai.", first=14)
    sheet.skip(6)
    place = f"{cast.commune.commune_name}, {facts['date_of_issue']}"
    sheet.columns((0.45, 1.0, signed_by(sheet, letter, "NGƯỜI NỘP ĐƠN", "(Ký và ghi rõ họ tên)", date_line=place)))


def _ruled_table(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """What is known of the applicant in a ruled table, with the request as its last row."""
    letter = invent_letter(cast, dice, date_dashed)
    facts = letter.facts
    noted(sheet, letter)
    place = f"{cast.commune.commune_name}, {facts['date_of_issue']}"
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.para(place, align="right", style=ITALIC, after=8)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2.5))
    if len(letter.offices) == 1:
        to_one_line(sheet, letter, align="left")
    else:
        sheet.para("Kính gửi:", style=BOLD_ITALIC, first=60, after=0)
        for office in letter.offices:
            sheet.para(f"+ {office}", first=110, after=1)
    sheet.skip(6)
    labels = (("Họ và tên người đề nghị", "applicant_name"), ("Ngày sinh", "applicant_birth_date"),
              ("Nghề nghiệp", "_work"), ("CCCD/CMND", "applicant_id_number"), ("Ngày cấp", "_issued"),
              ("Nơi cấp", "_issuer"), ("Hộ khẩu thường trú", "applicant_residence"),
              ("Nội dung đề nghị", "request"))  # fmt: skip
    entries = [facts.entry(label, key) for label, key in labels]
    record(sheet, *entries)
    sheet.table((0.3, 0.7), [[[bold(entry.label)], [entry.printed]] for entry in entries], pad=4)
    sheet.skip(4)
    sheet.para(f"Lý do: {letter.matter.reason}", align="justify")
    sheet.para("Tôi xin cam đoan các thông tin trên là đúng. Trân trọng cảm ơn./.", align="justify")
    sheet.skip(6)
    sheet.columns(
        (0.0, 0.45, _office_confirms(sheet, "Ý KIẾN CỦA THÔN (TỔ DÂN PHỐ)")),
        (0.5, 1.0, signed_by(sheet, letter, "Người đề nghị", "(Ký tên)")),
    )


def _running_text(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """All in running text, as people write who have no form."""
    letter = invent_letter(cast, dice, date_dotted)
    facts = letter.facts
    keys = ("applicant_name", "applicant_birth_date", "applicant_id_number", "applicant_residence", "request")
    noted(sheet, letter, *keys)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(10)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 1.5))
    to_one_line(sheet, letter, style=BOLD_ITALIC)
    sheet.para(
        "Tôi tên là ", bold(facts["applicant_name"]), f", sinh ngày {facts['applicant_birth_date']}, số CCCD/CMND "
        f"{facts['applicant_id_number']} do {facts['_issuer']} cấp ngày {facts['_issued']}, hiện đang cư trú tại "
        f"{facts['applicant_residence']}.", first=28, align="justify",
    )  # fmt: skip
    sheet.para(f"Tôi xin trình bày như sau: {letter.matter.reason}", first=28, align="justify")
    sheet.para(f"Vì vậy, tôi làm đơn này đề nghị: {letter.matter.request}.", first=28, align="justify")
    sheet.para("Rất mong được quý cơ quan xem xét, giúp đỡ. Tôi xin chân thành cảm ơn.", first=28, align="justify")
    sheet.skip(8)
    place = f"{cast.commune.commune_name}, {facts['date_of_issue']}"
    sheet.columns((0.45, 1.0, signed_by(sheet, letter, "Người viết đơn", "(ký, ghi họ tên)", date_line=place)))


def _underscored(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form with underscores, several pairs a row, the date of birth in parts; the office confirms at the left."""
    letter = invent_letter(cast, dice)
    facts, how = letter.facts, Pairing(value=BOLD, leader="_")
    noted(sheet, letter)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    titled(sheet, letter, Style(bold=True, underline=True, size=sheet.look.size + 1.5))

    def receivers() -> None:
        for office in letter.offices:
            sheet.para(office, style=BOLD, after=1)

    sheet.columns((0.05, 0.28, lambda: sheet.para("KÍNH GỬI:", style=BOLD)), (0.28, 1.0, receivers))
    sheet.skip(4)
    pair(sheet, how, facts.entry("Họ tên", "applicant_name"))
    tabs = (120.0, 190.0, 270.0, 350.0)
    day_parts(sheet, Pairing(value=BOLD), facts.entry("Sinh", "applicant_birth_date"), letter.person.birth, tabs)
    side_by_side(sheet, how, (0.56, 0.44), facts.entry("CCCD (CMND) số", "applicant_id_number"),
                 facts.entry("Cấp ngày", "_issued"))  # fmt: skip
    side_by_side(sheet, how, (0.56, 0.44), facts.entry("Nơi cấp", "_issuer"), facts.entry("ĐT", "_phone"))
    pair(sheet, how, facts.entry("Chỗ ở hiện nay", "applicant_residence"),
         facts.entry("Nội dung", "request"), hang=0)  # fmt: skip
    sheet.para(f"Lý do: {letter.matter.reason}")
    sheet.para("Tôi xin chịu trách nhiệm trước pháp luật về những điều đã khai trên đây.", style=ITALIC)
    sheet.skip(6)
    place = f"{cast.commune.commune_name}, {facts['date_of_issue']}"
    sheet.columns(
        (0.0, 0.46, _office_confirms(sheet, "XÁC NHẬN CỦA UBND CẤP XÃ")),
        (0.5, 1.0, signed_by(sheet, letter, "NGƯỜI KHAI", "(Ký, họ tên)", date_line=place)),
    )


def _flush_head(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Name and address at the top left as in a private letter, labels in capitals at a tab, reason before request."""
    letter = invent_letter(cast, dice, date_long)
    facts, how = letter.facts, Pairing(label=Style(size=sheet.look.size - 2), value=PLAIN)
    noted(sheet, letter)
    place = f"{cast.commune.commune_name}, {facts['date_of_issue']}"
    state_heading(sheet, spell=dice.whole(0, 3), rule=0.2)
    sheet.skip(6)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 3), align="left")
    items: list[Item] = ["KÍNH GỬI: ", bold("; ".join(letter.offices).upper())]
    sheet.put("recipient", "; ".join(letter.offices).upper())
    sheet.para(*items, after=6)
    pair(sheet, how, facts.entry("NGƯỜI LÀM ĐƠN", "applicant_name"), facts.entry("SINH NGÀY", "applicant_birth_date"),
         facts.entry("SỐ CCCD", "applicant_id_number"), facts.entry("NƠI Ở", "applicant_residence"),
         facts.entry("ĐIỆN THOẠI", "_phone"), at=140)  # fmt: skip
    sheet.para(f"LÝ DO LÀM ĐƠN: {letter.matter.reason}", align="justify")
    record(sheet, facts.entry("", "request"))
    sheet.para(f"ĐỀ NGHỊ: {letter.matter.request}.", align="justify")
    sheet.para("Kính mong quý cơ quan giải quyết.", after=8)
    sheet.columns((0.0, 0.5, signed_by(sheet, letter, "NGƯỜI LÀM ĐƠN", "(Ký)", date_line=place)))


APPLICATION_DRAWN = (
    Drawn("letter_numbered_sections", _numbered_sections, 13.0),
    Drawn("letter_ruled_table", _ruled_table, 13.0),
    Drawn("letter_running_text", _running_text, 13.5),
    Drawn("letter_underscored", _underscored, 13.0),
    Drawn("letter_flush_head", _flush_head, 13.0),
)
