"""Official documents in the layout of NĐ 30/2020, on one page or two.

Canonical values (as the transcripts of real letters have them): agencies with wrapped lines joined by single spaces;
`subject` as printed, with "V/v" for letters and the lines under the kind's name for all others; `recipients_to` the
lines behind "Kính gửi", joined by spaces when they are punctuated themselves and by "; " otherwise; `signer_title` all
title lines joined by " - " with one space behind "KT."; `signing_authority` those of them that begin with TM., KT.,
TL. (joined likewise), absent when the chief signs in his own name; compare both without case.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.dossiers.administrative_body import Flow, Letter, write_body
from tests.dossiers.administrative_drawn import LETTERS_DRAWN, DrawnLetter
from tests.dossiers.administrative_further import LETTERS_FURTHER
from tests.dossiers.administrative_parts import ADDRESSED, date_items, note_head, note_signer, number_items
from tests.dossiers.blocks import office_head, signature, state_heading
from tests.dossiers.canvas import A4, RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_office import OFFICE_CHANCE
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import pick_layout
from tests.dossiers.fit import PageFullError
from tests.dossiers.held_apart.administrative import ADMINISTRATIVE
from tests.dossiers.held_apart.administrative_body import invent_official
from tests.dossiers.held_apart.office_more import OFFICE_MORE
from tests.dossiers.letter_other import OFFICE_OTHER
from tests.dossiers.letter_rare import OFFICE_RARE
from tests.dossiers.letter_texts import KINDS, OTHER_KIND_TITLE, WORDING
from tests.dossiers.look import Look, look_for, scaled
from tests.dossiers.office_forms import OFFICE_FORMS
from tests.dossiers.offices import Agency, invent_agency
from tests.dossiers.official_afresh import OFFICIAL_AFRESH
from tests.dossiers.official_bodies import OFFICIAL_BODIES
from tests.dossiers.official_councils import OFFICIAL_COUNCILS
from tests.dossiers.official_later import OFFICIAL_LATER
from tests.dossiers.official_offices import OFFICIAL_OFFICES
from tests.dossiers.official_wide import OFFICIAL_WIDE
from tests.dossiers.people import officer_name
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, ITALIC, Style
from tests.dossiers.wording import sentence


@dataclass(frozen=True)
class _Layout:
    """`divide` is where the two halves of the head part; `copies_size` the size of Nơi nhận in points."""

    name: str
    divide: float = 0.4
    about_align: str = "center"
    about: str = "V/v "
    list_below: bool = False
    subject_prefix: str = ""
    title_rule: bool = True
    copies_size: float = 11.0
    dashes: bool = True
    glued_kt: bool = False
    footer: bool = False
    subject_upper: bool = False


LAYOUTS = (
        _Layout("letter_standard"),
        _Layout("letter_list", divide=0.44, list_below=True, about_align="left", subject_prefix="Về việc "),
        _Layout("letter_glued", divide=0.42, glued_kt=True, dashes=False, title_rule=False, copies_size=10.0),
        _Layout("letter_footer", divide=0.38, footer=True, subject_prefix="Về việc "),
        _Layout("letter_wide_head", divide=0.46, about="V/v: ", about_align="left", dashes=False, list_below=True),
        _Layout("letter_upper_subject", divide=0.4, subject_upper=True, copies_size=12.0, subject_prefix="V/v ",
                footer=True),
)  # fmt: skip


VARIANTS: dict[Split, tuple[_Layout | DrawnLetter, ...]] = {
    Split.TUNING: (
        *LAYOUTS,
        *LETTERS_DRAWN,
        *LETTERS_FURTHER,
        *OFFICE_FORMS,
        *OFFICE_RARE,
        *OFFICE_OTHER,
        *OFFICE_CHANCE,
        *OFFICIAL_BODIES,
        *OFFICIAL_COUNCILS,
        *OFFICIAL_OFFICES,
        *OFFICIAL_LATER,
        *OFFICIAL_AFRESH,
        *OFFICIAL_WIDE,
    ),
    Split.HELD_APART: (*ADMINISTRATIVE, *OFFICE_MORE),
}


def make_administrative(
    cast: Cast, dice: Dice, *, secret: bool = False, urgent: bool | None = None
) -> tuple[MadePage, ...]:
    """Return the pages of an official document.

    Args:
        cast: only its split and date are used; the agency is invented.
        dice: chance.
        secret: print a mark of secrecy; the truth says so.
        urgent: print a mark of urgency; None leaves it to chance.
    """
    content = dice.fork("content")
    own = (*OFFICIAL_BODIES, *OFFICIAL_COUNCILS, *OFFICIAL_OFFICES, *OFFICIAL_LATER, *OFFICIAL_AFRESH, *OFFICIAL_WIDE)
    later = len(own if cast.split is Split.TUNING else OFFICE_MORE)
    if secret:  # tests name secret pages that are hard to see by their seeds: those stay as they are
        layout = content.pick(VARIANTS[cast.split][:-later])
    else:
        layout = pick_layout(content, VARIANTS[cast.split], later, other=dice)
    invent = invent_official if cast.split is Split.HELD_APART else _invent_letter
    letter = invent(content, cast, secret=secret, urgent=urgent)
    if isinstance(layout, DrawnLetter) and layout.invent:
        letter = layout.invent(letter, cast, content.fork("its own"))
    look = look_for(cast.split, dice, 13.5)
    for factor in (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7):
        pages = _typeset(scaled(look, factor), layout, letter, dice)
        if len(pages) <= letter.pages:
            made = [page.finish("administrative_document", variant=layout.name, secret=secret) for page in pages]
            return tuple(made)
    message = f"the letter holds on no {letter.pages} pages"
    raise PageFullError(message)


def _invent_letter(dice: Dice, cast: Cast, *, secret: bool, urgent: bool | None) -> Letter:
    agency = invent_agency(dice, cast.split, old=cast.commune.old)
    kind, sign, _ = dice.weighted([(kind, kind[2]) for kind in KINDS])
    words = WORDING
    wish = dice.chance(0.08) if urgent is None else urgent
    return Letter(
        agency=agency,
        kind=kind,
        title=OTHER_KIND_TITLE if kind == "khác" else kind.upper(),
        symbol_rest=f"{sign}-{agency.code}" if sign else f"{agency.code}-{dice.pick(agency.units)}",
        number=f"{dice.whole(1, 4200):02d}",
        day=cast.issued,
        topic=dice.pick(words.topics),
        receivers=tuple(dice.sample(words.receivers, dice.whole(1, 3))),
        signer=officer_name(dice, cast.split),
        titles=_titles(dice, agency),
        urgency=dice.pick(["HỎA TỐC", "KHẨN", "THƯỢNG KHẨN"]) if wish else "",
        secrecy=dice.pick(["MẬT", "TỐI MẬT"]) if secret else "",
        by_pen=dice.chance(0.4),
        pages=2 if dice.chance(0.3) else 1,
        words=words,
    )


def _titles(dice: Dice, agency: Agency) -> tuple[str, ...]:
    chief, deputy = agency.heads
    board = (f"TM. {agency.board}",) if agency.board else ()
    if dice.chance(0.12):
        return (f"TL. {chief}", dice.pick(["CHÁNH VĂN PHÒNG", "TRƯỞNG PHÒNG HÀNH CHÍNH"]))
    return (*board, chief) if dice.chance(0.45) else (*board, f"KT. {chief}", deputy)


def _typeset(look: Look, layout: _Layout | DrawnLetter, letter: Letter, dice: Dice) -> list[Sheet]:
    size = layout.page if isinstance(layout, DrawnLetter) else A4
    flow = Flow(look, dice.fork("ink"), size)
    text = dice.fork("text")
    sheet = flow.sheet
    if isinstance(layout, DrawnLetter):
        layout.head(sheet, letter, text)
        layout.body(flow, letter, text)
        flow.need(layout.room)
        layout.foot(flow.sheet, letter, text)
        return flow.sheets
    _head(sheet, layout, letter, text)
    sheet.skip(10)
    if letter.kind != "công văn":
        _title(sheet, layout, letter)
    if letter.kind in ADDRESSED:
        _addressees(sheet, layout, letter)
    write_body(flow, letter, text)
    flow.need(175)
    _foot(flow.sheet, layout, letter, text)
    if layout.footer:
        _footer(flow.sheets[0], letter, text)
    return flow.sheets


def _head(sheet: Sheet, layout: _Layout, letter: Letter, dice: Dice) -> None:
    agency = letter.agency
    note_head(sheet, letter)

    def left() -> None:
        office_head(sheet, agency.parent, agency.name, rule=dice.pick([0.3, 0.36, 0.42]))
        sheet.para(*number_items(letter), align="center", after=2)
        if letter.kind == "công văn":
            about = f"{layout.about}{letter.topic}"
            sheet.put("subject", about)
            sheet.para(about, align=layout.about_align, style=Style(size=sheet.look.size - 1.5))
        if letter.urgency:
            sheet.put("urgency", letter.urgency)
            sheet.boxed(letter.urgency, RED, part=0.42)
            sheet.skip(4)
        if letter.secrecy:
            sheet.boxed(letter.secrecy, RED, part=0.3)

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.skip(2)
        sheet.para(*date_items(letter), align="center", style=ITALIC)

    sheet.columns((0.0, layout.divide, left), (layout.divide + 0.01, 1.0, right))


def _title(sheet: Sheet, layout: _Layout, letter: Letter) -> None:
    subject = f"{layout.subject_prefix}{letter.topic}" if layout.subject_prefix else sentence(letter.topic)
    subject = subject.upper() if layout.subject_upper and not layout.subject_prefix else subject
    sheet.put("subject", subject)
    sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 0.5), after=0)
    sheet.columns((0.12, 0.88, lambda: sheet.para(subject, align="center", style=BOLD, after=2)))
    if layout.title_rule:
        sheet.rule(0.2, gap=6)
    sheet.skip(4)


def _addressees(sheet: Sheet, layout: _Layout, letter: Letter) -> None:
    names = letter.receivers
    if len(names) == 1:
        sheet.put("recipients_to", names[0])
        sheet.para(f"Kính gửi: {names[0]}", align="center", after=8)
        return
    ends = [";"] * (len(names) - 1) + ["."]
    lines = [f"- {name}{end}" for name, end in zip(names, ends, strict=True)] if layout.dashes else list(names)
    sheet.put("recipients_to", " ".join(lines) if layout.dashes else "; ".join(lines))

    def listed() -> None:
        for line in lines:
            sheet.para(line, after=0)

    if layout.list_below:
        sheet.columns((0.2, 1.0, lambda: sheet.para("Kính gửi:", after=0)))
        sheet.columns((0.3, 1.0, listed))
    else:
        label = "Kính gửi: "
        start = 0.3
        sheet.columns((0.12, start, lambda: sheet.para(label, align="right")), (start + 0.02, 1.0, listed))
    sheet.skip(8)


def _foot(sheet: Sheet, layout: _Layout, letter: Letter, dice: Dice) -> None:
    note_signer(sheet, letter)
    shown = [title.replace("KT. ", "KT.") if layout.glued_kt else title for title in letter.titles]

    def copies() -> None:
        size = Style(size=layout.copies_size)
        sheet.para("Nơi nhận:", style=Style(bold=True, italic=True, size=layout.copies_size + 1), after=0)
        for name in dice.sample(letter.words.copies, dice.whole(1, 3)):
            sheet.para(f"- {name};", style=size, after=0)
        initials = dice.pick(["Hg", "TN.05", "L.07b", "Mai", "PVT"])
        sheet.para(dice.pick([f"- Lưu: VT, {initials}.", "- Lưu: VT."]), style=size, after=0)

    def signed() -> None:
        signature(sheet, shown, letter.signer, seal=letter.agency.seal, stamped=dice.chance(0.2))

    sheet.skip(8)
    sheet.columns((0.0, 0.46, copies), (0.47, 1.0, signed))


def _footer(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    line = f"Địa chỉ: {letter.agency.place} - Điện thoại: 02{dice.whole(10, 99)} 3{dice.whole(100_000, 999_999)}"
    top = sheet.y
    sheet.y = sheet.floor + 10
    sheet.draw.line([(sheet.left, sheet.y), (sheet.right, sheet.y)], fill=sheet.look.ink, width=2)
    sheet.para(line, align="center", style=Style(size=10), after=0)
    sheet.y = top
