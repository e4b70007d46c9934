"""Held-apart declarations of civil status: see README.md before reading on.

Canonical values: days ISO, `title` the lines of the title joined, `recipient` and `relation` as written.
"""

from __future__ import annotations

from datetime import timedelta

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.held_apart.declaration_facts import deceased_of, declared
from tests.dossiers.held_apart.facts import entries_of
from tests.dossiers.held_apart.parts import Layout, penned, signs, small_italic, ticked
from tests.dossiers.pairs import Line, Pairing, cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PEN, PLAIN, Item, Leader, Run, Style, bold
from tests.dossiers.wording import date_bare, date_dashed, date_long, date_slashed, date_words

_WRITTEN = Pairing(value=Style(dots=True), leader=".")


def _birth_by_pen(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of 2020 filled in by hand: notes in brackets, parents below the child, boxes for copies."""
    said = declared("KHAI SINH", cast, dice, date_slashed, capitals=dice.chance(0.5))
    facts, how = said.facts, _WRITTEN
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(12)
    record(sheet, facts.entry("", "title"))
    sheet.para(facts["title"], align="center", style=Style(bold=True, size=sheet.look.size + 2), after=6)
    pair(sheet, how, *penned(facts, recipient="Kính gửi"), first=40, hang=0)
    pair(sheet, how, *penned(facts, applicant_name="Họ, chữ đệm, tên người yêu cầu", applicant_residence="Nơi cư trú",
                             _paper="Giấy tờ tùy thân",
                             relation="Quan hệ với người được khai sinh"), hang=0)  # fmt: skip
    sheet.put("applicant_id_number", facts["applicant_id_number"], by_pen=True)
    sheet.para("Đề nghị cơ quan đăng ký khai sinh cho người dưới đây:", style=BOLD)
    pair(sheet, how, *penned(facts, subject_name="Họ, chữ đệm, tên"), hang=0)
    pair(sheet, how, *penned(facts, subject_birth_date="Ngày, tháng, năm sinh", _words="Ghi bằng chữ"), hang=0)
    three = penned(facts, subject_sex="Giới tính", subject_ethnicity="Dân tộc", subject_nationality="Quốc tịch")
    side_by_side(sheet, how, (0.3, 0.35, 0.35), *three)
    pair(sheet, how, *penned(facts, _born_at="Nơi sinh", _origin="Quê quán"), hang=0)
    for who, person in (("mẹ", cast.mother), ("cha", cast.father)):
        sheet.para(f"Họ, chữ đệm, tên người {who}: ", Run(person.name, Style(pen=True, dots=True)), Leader())
        row: list[Item] = []
        for label, value in (("Năm sinh", str(person.birth.year)), ("Dân tộc", person.ethnicity),
                             ("Quốc tịch", "Việt Nam")):  # fmt: skip
            row += [f"{label}: ", Run(value, Style(pen=True, dots=True)), Leader()]
        sheet.para(*row)
        sheet.para("Nơi cư trú: ", Run(person.residence, Style(pen=True, dots=True)), Leader())
    sheet.para("Tôi cam đoan nội dung đề nghị đăng ký khai sinh trên đây là đúng sự thật và chịu hoàn toàn trách nhiệm "
               "trước pháp luật về nội dung cam đoan của mình.", first=28, align="justify")  # fmt: skip
    day = said.day
    sheet.put("date_of_issue", day.isoformat(), by_pen=True)
    sheet.para("Làm tại: ", Run(cast.commune.commune_name, PEN), ", ngày ", Run(f"{day.day:02d}", PEN), " tháng ",
               Run(f"{day.month:02d}", PEN), " năm ", Run(str(day.year), PEN), align="right", after=4)  # fmt: skip

    def copies() -> None:
        ticked(sheet, "Đề nghị cấp bản sao:", (("Có", dice.chance(0.6)), ("Không", False)), by_pen=True)
        sheet.para("Số lượng:", Leader(), "bản")

    def signer() -> None:
        signs(sheet, "Người yêu cầu", "(Ký, ghi rõ họ, chữ đệm, tên)", said.applicant.name, by_pen=True)

    sheet.columns((0.0, 0.5, copies), (0.54, 1.0, signer))


def _marital_by_portal(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form that the portal prints: grey bands, two ruled columns without colons, one person asking for himself."""
    said = declared("", cast, dice, date_dashed, capitals=True)
    facts = said.facts
    sheet.para(f"Mã hồ sơ: G22.{dice.whole(10, 99)}.{said.day:%y%m%d}-{dice.whole(1, 9999):05d}", align="right",
               style=Style(size=sheet.look.size - 3), after=3)  # fmt: skip
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(10)
    record(sheet, *entries_of(facts, title="", recipient="", date_of_issue=""))
    for line in ("TỜ KHAI", "CẤP GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN"):
        sheet.para(line, align="center", style=Style(bold=True, size=sheet.look.size + 2), after=0)
    sheet.skip(6)
    sheet.para("Kính gửi: ", bold(facts["recipient"]), align="center", after=8)

    def band(text: str) -> None:
        top = sheet.y
        sheet.draw.rectangle([sheet.left, top, sheet.right, top + sheet.line_height() * 1.3], fill=(222, 228, 234))
        sheet.skip(2)
        sheet.para(text, style=BOLD, first=4, after=0)
        sheet.y = top + sheet.line_height() * 1.3

    def print_rows(**labels: str) -> None:
        for entry in entries_of(facts, **labels):
            record(sheet, entry)
            own: list[list[Line]] = [[([entry.label], PLAIN)], [([entry.printed], BOLD)]]
            cells(sheet, (0.38, 0.62), own, ruled=True, pad=4)

    band("A. Người yêu cầu")
    print_rows(applicant_name="Họ, chữ đệm, tên", applicant_id_number="Số định danh cá nhân",
         applicant_residence="Nơi cư trú",
         relation="Quan hệ với người được cấp giấy")  # fmt: skip
    band("B. Người được cấp Giấy xác nhận")
    print_rows(subject_name="Họ, chữ đệm, tên", subject_birth_date="Ngày, tháng, năm sinh", subject_sex="Giới tính",
         subject_ethnicity="Dân tộc", subject_nationality="Quốc tịch", subject_residence="Nơi cư trú",
         subject_id_number="Số định danh cá nhân", _status="Tình trạng hôn nhân",
         _purpose="Mục đích sử dụng")  # fmt: skip
    sheet.skip(6)
    sheet.para("Tôi cam đoan những thông tin kê khai là đúng và chịu trách nhiệm trước pháp luật.", style=ITALIC)

    def signer() -> None:
        sheet.para(f"{cast.commune.commune_name}, {facts['date_of_issue']}", align="center", style=ITALIC, after=0)
        sheet.para("NGƯỜI KHAI", align="center", style=BOLD, after=0)
        small_italic(sheet, "(Đã ký số trên Cổng dịch vụ công)", align="center")
        sheet.skip(10)
        sheet.para(said.applicant.name, align="center", style=BOLD)

    sheet.columns((0.46, 1.0, signer))


def _death_of_2006(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of the 2000s, typed: "người khai", two facts a line on dots, the dead person's paper in words."""
    gone = deceased_of(cast, dice)
    said = declared("KHAI TỬ", cast, dice, date_slashed, subject=gone.person, capitals=dice.chance(0.4))
    facts, how = said.facts, Pairing(value=Style(bold=dice.chance(0.5), dots=True), leader=".")
    small_italic(sheet, "Mẫu TP/HT-TKKT", align="right")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(12)
    record(sheet, facts.entry("", "title"))
    sheet.para(facts["title"], align="center", style=Style(bold=True, size=sheet.look.size + 5), after=8)
    pair(sheet, how, *entries_of(facts, recipient="Kính gửi"), first=60, hang=0)
    pair(sheet, how, *entries_of(facts, applicant_name="Họ và tên người khai",
                                 applicant_residence="Nơi thường trú/tạm trú",
                                 applicant_id_number="Số CMND/Hộ chiếu",
                                 relation="Quan hệ với người đã chết"), hang=0)  # fmt: skip
    sheet.para("Đề nghị quý Ủy ban đăng ký khai tử cho người có tên dưới đây:", style=ITALIC)
    side_by_side(sheet, how, (0.68, 0.32), *entries_of(facts, subject_name="Họ và tên", subject_sex="Giới tính"))
    pair(sheet, how, *entries_of(facts, subject_birth_date="Sinh ngày"))
    two = entries_of(facts, subject_ethnicity="Dân tộc", subject_nationality="Quốc tịch")
    side_by_side(sheet, how, (0.5, 0.5), *two)
    pair(sheet, how, *entries_of(facts, subject_residence="Nơi thường trú/tạm trú cuối cùng",
                                 subject_id_number="Số Giấy CMND/Hộ chiếu"), hang=0)  # fmt: skip
    sheet.para(f"Đã chết vào lúc: {dice.whole(0, 23):02d} giờ {dice.whole(0, 59):02d} phút, "
               f"{date_long(gone.died)}", Leader())  # fmt: skip
    sheet.para(f"({date_words(gone.died)})", style=ITALIC, first=14)
    sheet.para("Nơi chết: ", Run(gone.place, how.value), Leader())
    sheet.para("Nguyên nhân chết: ", Run(gone.cause, how.value), Leader())
    sheet.para(f"Số Giấy báo tử: {dice.whole(1, 60)}/GBT do Trạm y tế {cast.commune.commune} cấp ngày "
               f"{date_slashed(gone.died + timedelta(days=1))}", Leader())  # fmt: skip
    sheet.para("Tôi xin cam đoan lời khai trên đây là đúng, nếu sai tôi xin chịu trách nhiệm.", first=28, after=8)
    sheet.put("date_of_issue", said.day.isoformat())

    def signer() -> None:
        sheet.para(f"{cast.commune.commune_name}, ngày {date_bare(said.day)}", align="center", style=ITALIC, after=0)
        signs(sheet, "Người khai", "(Ký, ghi rõ họ tên)", said.applicant.name)

    sheet.columns((0.48, 1.0, signer))


def _copy_of_extract(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form for copies, typed at a counter: values at one edge, the entry in the register, the number of copies."""
    said = declared("BẢN SAO", cast, dice, date_slashed, capitals=dice.chance(0.5))
    facts, how = said.facts, Pairing(label=PLAIN, value=dice.pick([BOLD, PLAIN]), leader=".")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(10)
    record(sheet, *entries_of(facts, title="", recipient="", date_of_issue=""))
    for line in ("TỜ KHAI", "CẤP BẢN SAO TRÍCH LỤC HỘ TỊCH"):
        sheet.para(line, align="center", style=Style(bold=True, size=sheet.look.size + 3), after=0)
    sheet.skip(6)
    sheet.para("Kính gửi: ", bold(facts["recipient"]), first=60, hang=110, after=6)
    pair(sheet, how, *entries_of(facts, applicant_name="Tôi là", applicant_residence="Cư trú tại",
                                 applicant_id_number="Số giấy tờ tùy thân",
                                 relation="Quan hệ với người được cấp"), at=150)  # fmt: skip
    sheet.para("Xin cấp bản sao trích lục khai sinh của:", style=BOLD)
    pair(sheet, how, *entries_of(facts, subject_name="Họ, chữ đệm, tên", subject_birth_date="Sinh ngày",
                                 subject_sex="Giới tính", subject_ethnicity="Dân tộc",
                                 subject_nationality="Quốc tịch", subject_residence="Cư trú tại",
                                 subject_id_number="Số định danh cá nhân"), at=150)  # fmt: skip
    sheet.para(f"Đã đăng ký tại cơ quan nói trên, số {facts['_entered']}.")
    sheet.para(f"Số bản xin cấp: {dice.whole(1, 5):02d} bản.", after=10)

    def signer() -> None:
        sheet.para(f"{cast.commune.commune_name}, {facts['date_of_issue']}", align="center", style=ITALIC, after=0)
        signs(sheet, "Người yêu cầu", "(Ký và ghi rõ họ tên)", said.applicant.name)

    sheet.columns((0.48, 1.0, signer))


DECLARATION: tuple[Layout, ...] = (
    Drawn("held_declaration_birth_by_pen", _birth_by_pen, 12.5),
    Drawn("held_declaration_marital_by_portal", _marital_by_portal, 12.5),
    Drawn("held_declaration_death_of_2006", _death_of_2006, 13.0),
    Drawn("held_declaration_copy_of_extract", _copy_of_extract, 13.0),
)
