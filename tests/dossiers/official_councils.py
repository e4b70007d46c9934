"""Resolutions of councils, minutes of meetings, and documents whose number and day a program has filled in.

Canonical values as in `administrative`; whoever led a meeting signs its minutes.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.administrative_body import Flow, Letter, write_body
from tests.dossiers.administrative_drawn import DrawnLetter, copies, marks, receivers_listed, subject
from tests.dossiers.administrative_parts import ADDRESSED, date_items, note_head, note_signer, number_items
from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.official_texts import OFFICIAL
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style, Tab, bold

_SANS_BLUE = (20, 40, 130)


def _council(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    place = cast.commune
    name = f"HỘI ĐỒNG NHÂN DÂN {place.commune.upper()}"
    agency = replace(letter.agency, parent="", name=name, plain=f"Hội đồng nhân dân {place.commune}", code="HĐND",
                     heads=("CHỦ TỊCH", "PHÓ CHỦ TỊCH"), board="HỘI ĐỒNG NHÂN DÂN", place=place.commune_name,
                     seal=f"H.Đ.N.D {place.commune.upper()}\n{place.province.upper()}\n")  # fmt: skip
    titles = dice.pick([("CHỦ TỊCH",), ("CHỦ TỌA KỲ HỌP",), ("TM. HỘI ĐỒNG NHÂN DÂN", "CHỦ TỊCH")])
    return replace(letter, agency=agency, kind="nghị quyết", title="NGHỊ QUYẾT", symbol_rest="NQ-HĐND",
                   number=f"{dice.whole(1, 90):02d}", titles=titles, words=OFFICIAL,
                   topic=dice.pick([*OFFICIAL.topics[:3], OFFICIAL.topics[12]]))  # fmt: skip


def _resolution(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """A council in two lines, the resolution's subject narrow below its name, the council and its session once more."""
    agency, session = letter.agency, dice.whole(2, 21)
    note_head(sheet, letter)
    first, second = agency.name[:17], agency.name[18:]

    def left() -> None:
        for line in (first, second):
            sheet.para(line, align="center", style=BOLD, after=0)
        sheet.rule(0.3, gap=6)
        sheet.para(*number_items(letter), align="center")
        marks(sheet, letter)

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.para(*date_items(letter), align="center", style=ITALIC)

    sheet.columns((0.0, 0.38, left), (0.4, 1.0, right))
    sheet.skip(10)
    sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 1), after=0)
    sheet.columns((0.14, 0.86, lambda: subject(sheet, letter, prefix=dice.pick(["Về việc ", "Về "]))))
    sheet.rule(0.18, gap=8)
    sheet.para(agency.name, align="center", style=BOLD, after=0)
    numerals = ("IX", "X", "XI", "XII")
    sheet.para(f"KHÓA {dice.pick(numerals)}, KỲ HỌP THỨ {session}", align="center", style=BOLD, after=6)


def _resolved(flow: Flow, letter: Letter, dice: Dice) -> None:
    for law in dice.sample(letter.words.laws, 3):
        flow.para(f"Căn cứ {law};", style=ITALIC)
    flow.para(f"Xét Tờ trình số {dice.whole(8, 300)}/TTr-UBND của Ủy ban nhân dân về việc {letter.topic}; ý kiến thảo "
              "luận của đại biểu Hội đồng nhân dân tại kỳ họp.", style=ITALIC)  # fmt: skip
    flow.para("QUYẾT NGHỊ:", align="center", style=BOLD, first=0)
    for index, article in enumerate(letter.words.articles, 1):
        text = article.format(topic=letter.topic, n=dice.whole(8, 300), day=f"{letter.day:%d/%m/%Y}")
        flow.para(bold(f"Điều {index}. "), text)


def _resolution_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    note_signer(sheet, letter)
    sheet.skip(10)
    sheet.columns(
        (0.0, 0.46, copies(sheet, letter, dice, size=11.0)),
        (0.5, 1.0, lambda: signed(sheet, letter.titles, letter.signer, dice, Signing(letter.agency.seal))),
    )


def _meeting(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    sign = dice.pick(["BB", "BBLV", "BBH"])
    titles = dice.pick([("CHỦ TRÌ",), ("CHỦ TRÌ CUỘC HỌP",), ("NGƯỜI CHỦ TRÌ",)])
    topic = dice.pick([*OFFICIAL.topics[5:8], OFFICIAL.topics[12]])
    return replace(letter, kind="biên bản", title="BIÊN BẢN", symbol_rest=f"{sign}-{letter.agency.code}",
                   topic=topic, titles=titles, urgency="", words=OFFICIAL, pages=1,
                   number=f"{dice.whole(1, 60):02d}")  # fmt: skip


def _minutes(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Minutes of a meeting: no place and day below the motto, who was present as a list, two who sign."""
    note_head(sheet, letter)
    agency = letter.agency

    def left() -> None:
        office_head(sheet, agency.parent, agency.name, rule=0.3)
        sheet.para(*number_items(letter, dice.pick(["Số: ", "Số:"])), align="center")
        marks(sheet, letter)

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        if dice.chance(0.5):
            sheet.para(*date_items(letter), align="center", style=ITALIC)
        else:
            sheet.fields.pop("place_of_issue", None)

    sheet.columns((0.0, 0.42, left), (0.43, 1.0, right))
    sheet.skip(12)
    sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 2), after=0)
    subject(sheet, letter, prefix=dice.pick(["Về việc ", "V/v "]))


def _met(flow: Flow, letter: Letter, dice: Dice) -> None:
    day, place = letter.day, letter.agency.plain
    begun = f"Hôm nay, vào hồi {dice.whole(7, 14):02d} giờ {dice.pick(['00', '30'])} phút, ngày {day:%d} tháng "
    flow.para(f"{begun}{day:%m} năm {day.year}, tại hội trường {place} đã diễn ra cuộc họp, gồm có:")
    flow.para("I. THÀNH PHẦN THAM DỰ", style=BOLD, first=0)
    for index, role in enumerate(("Chủ trì", "Thư ký", "Thành viên"), 1):
        name = letter.signer if index == 1 else dice.pick(["Hồ Thị Mỹ Loan", "Bùi Quang Sỹ", "Trương Văn Duẩn"])
        flow.para(f"{index}. Ông (bà) {name} - {role}.")
    flow.para("II. NỘI DUNG", style=BOLD, first=0)
    for middle in dice.sample(letter.words.middles, dice.whole(2, 3)):
        flow.para(f"- {middle.format(day=f'{day:%d/%m/%Y}')}")
    flow.para(f"Cuộc họp kết thúc vào {dice.whole(9, 16)} giờ 45 phút cùng ngày. Biên bản đã được đọc lại cho mọi "
              "người cùng nghe, thống nhất và ký tên./.")  # fmt: skip


def _minutes_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    note_signer(sheet, letter)
    sheet.skip(10)
    clerk = dice.pick(["Đỗ Thị Nhung", "Lý Thành Đạt", "Vi Thị Én"])
    sheet.columns(
        (0.0, 0.42, lambda: signed(sheet, ("THƯ KÝ",), clerk, dice, Signing())),
        (0.5, 1.0, lambda: signed(sheet, letter.titles, letter.signer, dice, Signing(letter.agency.seal))),
    )


def _by_program(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    return replace(letter, by_pen=False, signer=officer_name(dice, cast.split))


def _filled_in(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Number and day as a program sets them into the gaps of a finished letter: of another size, off their line."""
    note_head(sheet, letter)
    agency, day = letter.agency, letter.day
    filled = Style(size=sheet.look.size + dice.pick([-1.5, 1.0, 1.5]), colour=dice.pick([None, _SANS_BLUE]))

    def left() -> None:
        office_head(sheet, agency.parent, agency.name, rule=dice.pick([0.25, 0.4]))
        items: list[Item] = ["Số:", Tab(dice.real(24, 34)), Run(letter.number, filled), Tab(dice.real(62, 70)),
                             f"/{letter.symbol_rest}"]  # fmt: skip
        sheet.columns((0.16, 1.0, lambda: sheet.para(*items, after=2)))
        if letter.kind == "công văn":
            subject(sheet, letter, prefix="V/v ", style=Style(size=sheet.look.size - 1))
        marks(sheet, letter)

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        month = f"{day.month:02d}" if day.month < 3 else str(day.month)
        sheet.para(f"{agency.place}, ngày ", Run(f"{day:%d}", filled), " tháng ", Run(month, filled),
                   f" năm {day.year}", align="center", style=ITALIC)  # fmt: skip

    sheet.columns((0.0, 0.41, left), (0.42, 1.0, right))
    sheet.skip(10)
    if letter.kind != "công văn":
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 1), after=0)
        subject(sheet, letter, prefix=dice.pick(["", "Về việc "]))
        sheet.rule(0.2, gap=6)
    if letter.kind in ADDRESSED:
        receivers_listed(sheet, letter, at=0.24, style=dice.pick([PLAIN, BOLD]))


def _filled_in_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """What the agency's signature shows stands beside the signer's name, in small print."""
    note_signer(sheet, letter)
    sheet.skip(8)

    def right() -> None:
        for title in letter.titles:
            sheet.para(title, align="center", style=BOLD, after=0)
        sheet.seal(((sheet.left + sheet.right) / 2 - dice.real(60, 240), sheet.y + 130), letter.agency.seal)
        sheet.skip(16)
        small = Style(size=8.0, colour=RED)
        stamp = f"{letter.day:%d-%m-%Y} {dice.whole(7, 17):02d}:{dice.whole(10, 59)}:18 +07:00"
        for line in (letter.agency.plain, stamp) if dice.chance(0.6) else ():
            sheet.columns((0.45, 1.0, lambda text=line: sheet.para(text, style=small, after=0)))  # type: ignore[misc]
        sheet.skip(40)
        sheet.para(letter.signer, align="center", style=BOLD)

    sheet.columns((0.0, 0.46, copies(sheet, letter, dice)), (0.48, 1.0, right))


OFFICIAL_COUNCILS = (
    DrawnLetter("official_resolution", _resolution, _resolution_foot, _resolved, invent=_council),
    DrawnLetter("official_minutes", _minutes, _minutes_foot, _met, 150.0, _meeting),
    DrawnLetter("official_filled_in", _filled_in, _filled_in_foot, write_body, invent=_by_program),
)
