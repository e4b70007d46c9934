"""Certificates of marital status.

Canonical values: `marital_status` the sentence behind its label without the closing full stop; `purpose` what stands
behind "để" without the closing full stop; `issuer` the agency of the head as printed; `date_of_issue` of the date line.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tests.dossiers.blocks import Entry, FieldStyle, Form, office_head, row, rows, signature, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast, identity_words
from tests.dossiers.chance_civil import MARITAL_CHANCE
from tests.dossiers.civil_forms import MARITAL_FORMS
from tests.dossiers.civil_other import MARITAL_OTHER
from tests.dossiers.civil_rare import MARITAL_RARE
from tests.dossiers.civil_varied import MARITAL_VARIED
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, drawn_paper, pick_layout
from tests.dossiers.fit import fitted
from tests.dossiers.held_apart.civil_more import MARITAL_MORE
from tests.dossiers.held_apart.marital import MARITAL
from tests.dossiers.look import look_for
from tests.dossiers.marital_afresh import MARITAL_AFRESH
from tests.dossiers.marital_drawn import MARITAL_DRAWN
from tests.dossiers.marital_later import MARITAL_LATER
from tests.dossiers.marital_offices import MARITAL_OFFICES
from tests.dossiers.marital_printed import MARITAL_PRINTED
from tests.dossiers.marital_texts import PURPOSES, marital_status
from tests.dossiers.marital_told import MARITAL_TOLD
from tests.dossiers.marital_under import MARITAL_UNDER
from tests.dossiers.marital_wide import MARITAL_WIDE
from tests.dossiers.marital_worded import MARITAL_WORDED
from tests.dossiers.mixed_papers import MARITAL_MIXED
from tests.dossiers.offices import Agency, commune_agency
from tests.dossiers.people import Person
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, PLAIN, Run, Style, bold
from tests.dossiers.unlike import MARITAL_UNLIKE
from tests.dossiers.unusual import MARITAL_UNUSUAL
from tests.dossiers.wording import date_dashed, date_long, date_slashed


@dataclass(frozen=True)
class _Layout:
    name: str
    fields: FieldStyle = FieldStyle()
    symbol: str = "{n}/UBND-XNTTHN"
    name_label: str = "Họ, chữ đệm, tên"
    birth_label: str = "Ngày, tháng, năm sinh"
    document_label: str = "Giấy tờ tùy thân"
    home_label: str = "Nơi cư trú"
    status_label: str = "Tình trạng hôn nhân"
    request: str = "Xét đề nghị của {word} {name}"
    about: str = "về việc cấp Giấy xác nhận tình trạng hôn nhân cho {word} {name}"
    confirm: str = "XÁC NHẬN:"
    purpose: str = "Giấy này được cấp để {purpose}."
    validity: str = "Giấy này có giá trị sử dụng trong thời hạn 6 tháng, kể từ ngày cấp."
    printed_date: Callable[[date], str] = date_slashed
    centred_title: bool = True
    title_lines: tuple[str, ...] = ("GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN",)


LAYOUTS = (
    _Layout("marital_plain"),
    _Layout(
        "marital_dotted",
        fields=FieldStyle(Form.DOTTED),
        symbol="{n}/XNTTHN",
        printed_date=date_long,
        title_lines=("GIẤY XÁC NHẬN", "TÌNH TRẠNG HÔN NHÂN"),
    ),
    _Layout(
        "marital_tabbed",
        fields=FieldStyle(Form.TABBED, tab=140),
        symbol="{n}/{y}/XNTTHN",
        name_label="Họ và tên",
        document_label="Số định danh cá nhân",
        request="Xét đơn đề nghị của {word} {name}, {home}",
        validity="Giấy xác nhận này có giá trị 06 tháng kể từ ngày cấp.",
    ),
    _Layout(
        "marital_next_line",
        fields=FieldStyle(Form.NEXT, label=PLAIN, value=BOLD, after=0),
        symbol="{n}/GXN-UBND",
        birth_label="Sinh ngày",
        document_label="CCCD/Căn cước/Hộ chiếu",
        home_label="Nơi thường trú",
        status_label="Về tình trạng hôn nhân",
        confirm="Ủy ban nhân dân xác nhận:",
        purpose="Xác nhận này dùng để {purpose}.",
        validity="Có giá trị sử dụng 6 (sáu) tháng.",
        printed_date=date_dashed,
    ),
    _Layout(
        "marital_leader",
        fields=FieldStyle(Form.LEADER, label=Style(italic=True), value=PLAIN),
        symbol="{n}/XN-HT",
        name_label="Họ, chữ đệm và tên",
        birth_label="Ngày sinh",
        home_label="Chỗ ở hiện nay",
        status_label="Tình trạng hôn nhân hiện tại",
        request="Theo đề nghị của {word} {name}",
        purpose="Mục đích sử dụng: {purpose}.",
        printed_date=date_long,
        centred_title=False,
    ),
)

VARIANTS: dict[Split, tuple[_Layout | Drawn, ...]] = {
    Split.TUNING: (
        *LAYOUTS,
        *MARITAL_DRAWN,
        *MARITAL_UNDER,
        *MARITAL_WORDED,
        *MARITAL_VARIED,
        *MARITAL_UNUSUAL,
        *MARITAL_UNLIKE,
        *MARITAL_FORMS,
        *MARITAL_RARE,
        *MARITAL_OTHER,
        *MARITAL_MIXED,
        *MARITAL_CHANCE,
        *MARITAL_TOLD,
        *MARITAL_PRINTED,
        *MARITAL_OFFICES,
        *MARITAL_LATER,
        *MARITAL_AFRESH,
        *MARITAL_WIDE,
    ),
    Split.HELD_APART: (*MARITAL, *MARITAL_MORE),
}


def make_marital(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the one page of a certificate about one of the parents before they married."""
    new = (*MARITAL_TOLD, *MARITAL_PRINTED, *MARITAL_OFFICES, *MARITAL_LATER, *MARITAL_AFRESH, *MARITAL_WIDE)
    later = len(new if cast.split is Split.TUNING else MARITAL_MORE)
    layout = pick_layout(dice, VARIANTS[cast.split], later)
    if isinstance(layout, Drawn):
        return drawn_paper("marital_status_certificate", layout, cast, dice)
    look = look_for(cast.split, dice, 13.0)

    def fill(sheet: Sheet) -> None:
        _fill(sheet, layout, cast, dice.fork("text"))

    return (fitted(fill, look, dice).finish("marital_status_certificate", variant=layout.name),)


def _fill(sheet: Sheet, layout: _Layout, cast: Cast, dice: Dice) -> None:
    person, other = dice.pick([(cast.mother, cast.father), (cast.father, cast.mother)])
    agency = commune_agency(cast.commune, long_name=dice.chance(0.7))
    _head(sheet, layout, cast, agency, dice)
    word = person.address_word.lower()
    request = layout.request.format(word=word, name=person.name, home=person.residence)
    about = layout.about.format(word=word, name=person.name)
    sheet.para(f"{request}, {about},", first=28, align="justify")
    sheet.para(layout.confirm, align="center", style=Style(bold=True), after=4)
    _person(sheet, layout, cast, person, dice)
    status = marital_status(person, dice)
    row(sheet, layout.fields, Entry(layout.status_label, "marital_status", f"{status}.", status))
    purpose = dice.pick(PURPOSES).format(
        word=other.address_word.lower(), name=other.name, year=other.birth.year, id=other.id_number
    )
    sheet.put("purpose", purpose)
    sheet.para(layout.purpose.format(purpose=purpose), first=28, align="justify")
    sheet.para(layout.validity, first=28, align="justify")
    sheet.skip(8)
    titles = dice.pick(
        [["NGƯỜI KÝ GIẤY XÁC NHẬN", "CHỦ TỊCH"], [f"TM. {agency.board}", "CHỦ TỊCH"], ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]]
    )
    sheet.put("signer_name", cast.signer)
    sheet.columns((0.42, 1.0, lambda: signature(sheet, titles, cast.signer, seal=agency.seal)))


def _head(sheet: Sheet, layout: _Layout, cast: Cast, agency: Agency, dice: Dice) -> None:
    day = cast.issued
    symbol = layout.symbol.format(n=f"{dice.whole(1, 720):02d}", y=day.year)
    by_pen = dice.chance(0.25)

    def left() -> None:
        office_head(sheet, agency.parent, agency.name)
        number, rest = symbol.split("/", 1)
        sheet.put("number", symbol, by_pen=by_pen)
        written = Style(pen=by_pen)
        sheet.para("Số: ", Run(number, written), f"{' ' if by_pen else ''}/{rest}", align="center")

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.para(f"{cast.commune.commune_name}, {date_long(day)}", align="center", style=Style(italic=True))

    sheet.put("issuer", agency.name)
    sheet.put("date_of_issue", day.isoformat())
    sheet.columns((0.0, 0.42, left), (0.43, 1.0, right))
    sheet.skip(dice.real(10, 24))
    for line in layout.title_lines:
        size = 16.0 if layout.centred_title else 15.0
        sheet.para(line, align="center", style=Style(bold=True, size=size), after=0)
    sheet.skip(10)
    if not layout.centred_title:
        sheet.para(bold(agency.name), align="center", after=6)


def _person(sheet: Sheet, layout: _Layout, cast: Cast, person: Person, dice: Dice) -> None:
    style = layout.fields
    rows(
        sheet,
        style,
        Entry(layout.name_label, "full_name", dice.pick([person.upper_name, person.name])),
        Entry(layout.birth_label, "date_of_birth", layout.printed_date(person.birth), person.birth.isoformat()),
    )
    inline = FieldStyle(Form.INLINE, label=style.label, value=style.value) if style.form is Form.NEXT else style
    row(
        sheet,
        inline,
        Entry("Giới tính", "sex", person.sex),
        Entry("Dân tộc", "ethnicity", person.ethnicity),
        Entry("Quốc tịch", "nationality", "Việt Nam"),
    )
    if layout.document_label == "Số định danh cá nhân":
        row(sheet, style, Entry(layout.document_label, "id_number", person.id_number))
    else:
        words = identity_words(person, dice, cast.issued)
        number = person.id_number if person.id_number in words else person.old_id
        row(sheet, style, Entry(layout.document_label, "id_number", words, number))
    row(sheet, style, Entry(layout.home_label, "residence", person.residence))
