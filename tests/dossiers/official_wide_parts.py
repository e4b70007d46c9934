"""Heads and feet of the wide official documents: states and offices, numbers, receivers and signers in many forms.

Canonical values as in `administrative`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial

from tests.dossiers.administrative_body import Flow, Letter
from tests.dossiers.administrative_parts import note_head, number_items
from tests.dossiers.blocks import MOTTOES, NATIONS, state_heading
from tests.dossiers.canvas import POINT, RED, Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Colour, Item, Run, Style, Tab
from tests.dossiers.wording import sentence

_NUMBERS = ("Số: ", "Số: ", "Số:", "Số ", "Số : ", "Số/No: ", "Văn bản số: ", "SỐ: ", "Số CV: ", "No. ")
_ABOUT = ("V/v {}", "V/v: {}", "(V/v {})", "Về việc {}", "(Về việc {})", "v/v {}", "V/v. {}", "Vv: {}", "Về việc: {}")
_HEADLINES = ("{s}", "{s}", "Về việc {t}", "V/v {t}", "(Về việc {t})", "(V/v: {t})", "Về {t}", "về việc {t}")
_GREETINGS = ("Kính gửi:", "Kính gửi:", "KÍNH GỬI:", "Kính gửi :", "Gửi:", "Kính trình:", "Kính chuyển:", "K/g:",
              "Kính gửi", "Thân gửi:", "Đồng kính gửi:")  # fmt: skip
_COPIES = ("Như trên", "Như kính gửi", "Lãnh đạo đơn vị", "Website", "Các phòng", "TT. HĐND", "Phòng NV", "Ban GĐ",
           "Cổng TTĐT", "Lưu: VT", "Lưu VT", "Lưu: VT, HS", "Bộ phận một cửa", "Kế toán", "BGH (b/c)")  # fmt: skip
_INKS: tuple[Colour, ...] = ((30, 50, 150), (190, 30, 40), (90, 40, 110))
_AUTHORITIES = ("TM.", "KT.", "TL.", "TUQ.", "T/M", "K/T", "T/L", "TUN.")


def noted(sheet: Sheet, letter: Letter, *, place: bool = True) -> None:
    """Note what the head says; `place` False for documents that do not say where they were issued."""
    note_head(sheet, letter)
    if not place:
        del sheet.fields["place_of_issue"]
    if letter.by_pen:
        sheet.handwritten.remove("date_of_issue")


def number(letter: Letter, dice: Dice) -> list[Item]:
    """Return number and symbol behind one of their labels."""
    return number_items(letter, dice.pick(_NUMBERS), dice.pick(["/", "/", "/", " / "]))


def dashes(sheet: Sheet, dice: Dice) -> None:
    """Print what parts a head from the rest, as typists do; a reader would not type it."""
    form = dice.pick(["rule", "-------", "------------", "***", "____________", "-----o0o-----", "= = = =", ""])
    if form == "rule":
        sheet.rule(dice.pick([0.2, 0.35, 0.5]), gap=4)
    elif form:
        sheet.para(form, align="center", record=False, after=2)


def state(sheet: Sheet, dice: Dice, *, english: bool = False) -> None:
    """Print the state's name and motto, plain or with their English, ruled or dashed."""
    if not english and dice.chance(0.5):
        state_heading(sheet, spell=dice.whole(0, 3), rule=dice.pick([0.62, 0.3]))
        return
    size = sheet.look.size
    for text, bold in ((dice.pick(NATIONS), True), (dice.pick(MOTTOES), True)):
        wanted = sheet.measure(text, BOLD) + 9 * sheet.measure(" ", BOLD) * sheet.look.word_space
        sheet.para(text, align="center", style=Style(bold=bold, size=size * min(1.0, sheet.width / wanted)), after=0)
    if english:
        small = Style(italic=True, size=size * 0.62)
        sheet.para("SOCIALIST REPUBLIC OF VIETNAM", align="center", style=small, after=0)
        sheet.para("Independence - Freedom - Happiness", align="center", style=small, after=0)
    dashes(sheet, dice)


def office(sheet: Sheet, letter: Letter, dice: Dice, *, english: str = "") -> None:
    """Print the agency above and the agency, centred or flush, underlined or dashed below."""
    align, agency = dice.pick(["center", "center", "center", "left"]), letter.agency
    under = dice.chance(0.2)
    if agency.parent:
        sheet.para(agency.parent, align=align, style=dice.pick([PLAIN, PLAIN, BOLD]), after=0)
    sheet.para(agency.name, align=align, style=Style(bold=True, underline=under), after=1)
    if english:
        sheet.para(english, align=align, style=Style(italic=True, size=sheet.look.size * 0.7), after=1)
    if not under:
        dashes(sheet, dice)


def unbracketed(text: str) -> str:
    """Return a subject without the brackets around all of it."""
    return text[1:-1] if text.startswith("(") else text


def about(sheet: Sheet, letter: Letter, dice: Dice, *, align: str = "") -> None:
    """Print a letter's subject; brackets are no part of it."""
    text = dice.pick(_ABOUT).format(letter.topic)
    sheet.put("subject", unbracketed(text))
    small = Style(italic=dice.chance(0.5), size=sheet.look.size * dice.pick([0.88, 0.94, 1.0]))
    sheet.para(text, style=small, align=align or dice.pick(["center", "center", "left"]), after=4)


def headline(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Print kind and subject of a document: below one another, or the subject alone for letters that lack it yet."""
    if letter.kind == "công văn":
        if "subject" not in sheet.fields:
            sheet.columns((*dice.pick([(0.0, 0.6), (0.1, 0.9), (0.0, 1.0)]), partial(about, sheet, letter, dice)))
        return
    big = Style(bold=True, size=sheet.look.size * dice.pick([1.05, 1.15, 1.3]))
    align = dice.pick(["center", "center", "center", "left"])
    sheet.para(letter.title, align=align, style=big, after=1)
    text = dice.pick(_HEADLINES).format(s=sentence(letter.topic), t=letter.topic)
    sheet.put("subject", unbracketed(text))
    style, wide = dice.pick([BOLD, BOLD, ITALIC, PLAIN, BOLD_ITALIC]), dice.pick([(0.0, 1.0), (0.12, 0.88), (0.2, 0.8)])
    sheet.columns((*wide, lambda: sheet.para(text, align=align, style=style, after=2)))
    if align == "center":
        dashes(sheet, dice)
    sheet.skip(3)


def to_whom(sheet: Sheet, letter: Letter, dice: Dice, words: Sequence[str] = _GREETINGS) -> None:
    """Print and note whom a document is for: one line, a list below or beside the greeting, lines without marks."""
    names, style = letter.receivers, dice.pick([PLAIN, PLAIN, BOLD, ITALIC])
    greeting = Run(dice.pick(words), dice.pick([PLAIN, BOLD, ITALIC, Style(underline=True), BOLD_ITALIC]))
    if len(names) == 1 or dice.chance(0.25):
        text = dice.pick(["; ", ", ", " - "]).join(names)
        sheet.put("recipients_to", text)
        align, edge = dice.pick(["center", "left", "left"]), dice.pick([0.0, 90.0])
        gap: Item = Tab(edge) if edge and align == "left" else " "
        sheet.para(greeting, gap, Run(text, style), align=align, hang=edge if align == "left" else 0, after=7)
        return
    mark, end = dice.pick([("- ", ";"), ("- ", ";"), ("+ ", ","), ("{n}. ", ";"), ("{n}) ", ","), ("", ""), ("• ", "")])
    last = "." if end else ""
    lines = [f"{mark.format(n=n)}{name}{last if n == len(names) else end}" for n, name in enumerate(names, 1)]
    sheet.put("recipients_to", (" " if end or mark else "; ").join(lines))
    edge = dice.pick([70.0, 100.0, 130.0])
    if dice.chance(0.6):
        sheet.para(greeting, Tab(edge), Run(lines[0], style), hang=edge + 6, after=0)
        rest = lines[1:]
    else:
        sheet.para(greeting, first=dice.pick([0.0, 40.0]), after=0)
        rest, edge = lines, dice.pick([24.0, 60.0, 100.0])
    for line in rest:
        sheet.para(Run(line, style), first=edge, hang=edge + 6, after=0)
    sheet.skip(7)


def note_signs(sheet: Sheet, letter: Letter, titles: Sequence[str] = ()) -> None:
    """Note who signs and for whom, also where a Party's office writes "T/M" for "TM."."""
    titles = titles or letter.titles
    titles = [title.replace("KT.", "KT. ").replace("KT.  ", "KT. ") for title in titles]  # "KT.GIÁM ĐỐC" counts alike
    sheet.put("signer_title", " - ".join(titles))
    above = [title for title in titles if title.startswith(_AUTHORITIES)]
    if above:
        sheet.put("signing_authority", " - ".join(above))
    sheet.put("signer_name", letter.signer)


def who_signs(sheet: Sheet, letter: Letter, dice: Dice, titles: Sequence[str] = ()) -> Callable[[], None]:
    """Return what prints titles, a hand or a program's note, and the name, with a rank at times."""
    titles, own = tuple(titles or letter.titles), dice.fork("signs")
    note = own.pick(["", "", "", "(Đã ký)", "(Ký, đóng dấu)", "Đã ký", "(đã ký)", "signed"])
    rank = own.pick(["", "", "", "", "", "ThS. ", "TS. ", "BSCKII. ", "PGS.TS. ", "Đại úy ", "Luật sư "])
    token = own.chance(0.22)

    def fill() -> None:
        for title in titles:
            sheet.para(title, align="center", style=own.pick([BOLD, BOLD, BOLD, PLAIN]), after=0)
        if token:
            clock = f"{letter.day:%d/%m/%Y} {own.whole(7, 17):02d}:{own.whole(10, 59)}:{own.whole(10, 59)}"
            small = Style(size=sheet.look.size * 0.62, colour=own.pick(_INKS))
            sheet.skip(8)
            for line in own.sample(("Văn bản được ký số bởi:", letter.agency.plain, f"Thời điểm ký: {clock}",
                                    "Email: vanthu@coquan.example"), 3):  # fmt: skip
                sheet.para(line, style=small, align="center", after=0)
            sheet.skip(8)
            sheet.para(f"{rank}{letter.signer}", align="center", style=BOLD)
            return
        sheet.skip(6)
        how = Signing(letter.agency.seal, note=note, stamped=not rank and own.chance(0.15))
        signed(sheet, (), f"{rank}{letter.signer}", own, how)

    return fill


def copied_to(sheet: Sheet, dice: Dice) -> Callable[[], None]:
    """Return what prints who gets a copy."""
    own = dice.fork("copies")
    size, names = sheet.look.size * own.pick([0.75, 0.8, 0.9]), own.sample(_COPIES, own.whole(2, 5))
    lead, mark = (
        own.pick(["Nơi nhận:", "Nơi nhận:", "NƠI NHẬN:", "Nơi gửi:", "Đồng gửi:"]),
        own.pick(["- ", "- ", "+ ", ""]),
    )

    def fill() -> None:
        sheet.para(lead, style=Style(bold=True, italic=True, size=size * 1.06), after=0)
        for name in names:
            sheet.para(f"{mark}{name}{'.' if name == names[-1] else ';'}", style=Style(size=size), after=0)

    return fill


def foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Print who signs, at the right mostly, with the copies beside, above or below."""
    note_signs(sheet, letter)
    sheet.skip(dice.pick([4.0, 8.0]))
    who, listed, form = who_signs(sheet, letter, dice), copied_to(sheet, dice), dice.pick("rrrrlmb")
    if form == "r":
        at = dice.pick([0.42, 0.48, 0.55])
        sheet.columns((0.0, at - 0.03, listed), (at, 1.0, who))
    elif form == "l":
        sheet.columns((0.0, 0.5, who), (0.55, 1.0, listed))
    else:
        sheet.columns((*((0.25, 0.75) if form == "m" else (0.46, 1.0)), who))
        listed()


def came_in(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Press a stamp of incoming mail at the left or right, in the flow of the page: its own number, day and notes."""
    ink = dice.pick(_INKS)
    left, right, top = sheet.left, sheet.right, sheet.y
    at, wide = dice.pick([(0.0, 0.3), (0.68, 0.32), (0.35, 0.3)])
    sheet.left, sheet.right = left + at * (right - left), left + (at + wide) * (right - left)
    small, day = Style(size=sheet.look.size * 0.74, colour=ink), letter.day + timedelta(days=dice.whole(0, 7))
    heads = dice.pick([("CÔNG VĂN ĐẾN",), ("ĐẾN",), (letter.receivers[0].upper()[:24], "ĐẾN"), ("VĂN THƯ", "NHẬN")])
    for head in heads:
        sheet.para(head, align="center", style=Style(bold=True, size=small.size, colour=ink), after=0)
    lines = [f"Số: {dice.whole(4, 8000)}", f"Ngày: {day:%d/%m/%Y}", f"Giờ: {dice.whole(7, 16)}h{dice.whole(10, 59)}",
             dice.pick(["Chuyển: ........", "Lưu hồ sơ số: ....", "Kính chuyển: TP"])]  # fmt: skip
    for line in dice.sample(lines, dice.whole(2, 4)):
        sheet.para(line, style=small, first=4, after=0)
    sheet.left, sheet.right = left, right
    box = [left + at * (right - left), top, left + (at + wide) * (right - left), sheet.y + 2 * POINT]
    sheet.draw.rectangle(box, outline=ink, width=dice.pick([3, 6]))
    sheet.skip(6)


def urgency(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Print the mark of urgency where a document bears one: framed, in letters apart, or behind a label."""
    if not letter.urgency:
        return
    sheet.put("urgency", letter.urgency)
    if dice.chance(0.5):
        sheet.boxed(letter.urgency, RED, part=0.2, at=dice.pick([0.12, 0.3, 0.88]))
        sheet.skip(3)
        return
    lead = dice.pick(["", "Độ khẩn: ", "Mức độ khẩn: ", "(", "Tính chất: "])
    closing = ")" if lead == "(" else ""
    style = Style(bold=True, colour=dice.pick([RED, None]))
    sheet.para(lead, Run(letter.urgency, style), closing, align=dice.pick(["left", "center", "right"]))


def write_nothing(flow: Flow, letter: Letter, dice: Dice) -> None:
    """Leave out the text of a paper that has none of its own."""
