"""Marriage certificates: wife and husband side by side, in a ruled table, or one below the other (the extract).

Canonical values: `wife_id_number` and `husband_id_number` are the digits alone, whatever stands round them; a birth
date printed as a year is a year.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from tests.dossiers.blocks import Entry, FieldStyle, Form, office_head, row, rows, signature, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast, identity_words
from tests.dossiers.chance_civil import MARRIAGE_CHANCE
from tests.dossiers.civil_forms import MARRIAGE_FORMS
from tests.dossiers.civil_other import MARRIAGE_OTHER
from tests.dossiers.civil_rare import MARRIAGE_RARE
from tests.dossiers.civil_varied import MARRIAGE_VARIED
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, drawn_paper, pick_layout
from tests.dossiers.fit import fitted
from tests.dossiers.held_apart.civil_more import MARRIAGE_MORE
from tests.dossiers.held_apart.marriage import MARRIAGE
from tests.dossiers.look import look_for
from tests.dossiers.marriage_afresh import MARRIAGE_AFRESH
from tests.dossiers.marriage_drawn import MARRIAGE_DRAWN
from tests.dossiers.marriage_later import MARRIAGE_LATER
from tests.dossiers.marriage_offices import MARRIAGE_OFFICES
from tests.dossiers.marriage_printed import MARRIAGE_PRINTED
from tests.dossiers.marriage_under import MARRIAGE_UNDER
from tests.dossiers.marriage_wide import MARRIAGE_WIDE
from tests.dossiers.marriage_worded import MARRIAGE_WORDED
from tests.dossiers.mixed_papers import MARRIAGE_MIXED
from tests.dossiers.offices import commune_agency, people_of_commune
from tests.dossiers.pen import scribble
from tests.dossiers.people import Person
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, PLAIN, Style
from tests.dossiers.unlike import MARRIAGE_UNLIKE
from tests.dossiers.wording import date_dashed, date_long, date_slashed


class _Order(Enum):
    COLUMNS = "columns"  # two blocks side by side
    TABLE = "table"  # label | wife | husband, ruled
    BELOW = "below"  # one below the other


@dataclass(frozen=True)
class _Layout:
    name: str
    title: str
    order: _Order
    symbol: str = "{n}/{y}"
    fields: FieldStyle = FieldStyle()
    name_label: str = "Họ, chữ đệm, tên {who}"
    birth_label: str = "Ngày, tháng, năm sinh"
    home_label: str = "Nơi cư trú"
    document_label: str = "Giấy tờ tùy thân"
    place_label: str = "Nơi đăng ký kết hôn"
    date_label: str = "Ngày, tháng, năm đăng ký"
    signer_label: str = "NGƯỜI KÝ GIẤY CHỨNG NHẬN KẾT HÔN"
    printed_date: Callable[[date], str] = date_slashed
    husband_first: bool = False
    head: bool = False
    bare_number: bool = False
    english: bool = False


_EXTRACT = "TRÍCH LỤC KẾT HÔN"
_WHOLE = "GIẤY CHỨNG NHẬN KẾT HÔN"
LAYOUTS = (
    _Layout("marriage_columns", _WHOLE, _Order.COLUMNS),
    _Layout(
        "marriage_columns_leader",
        _WHOLE,
        _Order.COLUMNS,
        fields=FieldStyle(Form.LEADER, value=Style(bold=True)),
        symbol="{n}",
        printed_date=date_long,
        birth_label="Ngày, tháng, năm sinh",
    ),
    _Layout(
        "marriage_table",
        _WHOLE,
        _Order.TABLE,
        name_label="Họ, chữ đệm, tên",
        home_label="Nơi thường trú/ tạm trú",
        document_label="Số Giấy CMND/Hộ chiếu/Giấy tờ hợp lệ thay thế",
        husband_first=True,
        bare_number=True,
    ),
    _Layout(
        "marriage_extract",
        _EXTRACT,
        _Order.BELOW,
        symbol="{n}/{y}/TLKH-BS",
        fields=FieldStyle(Form.INLINE, hang=0),
        head=True,
        place_label="Nơi đăng ký kết hôn",
        signer_label="NGƯỜI KÝ TRÍCH LỤC",
    ),
    _Layout(
        "marriage_columns_bilingual",
        _WHOLE,
        _Order.COLUMNS,
        symbol="{n}/{y}/KH",
        fields=FieldStyle(Form.NEXT, label=PLAIN, value=BOLD, after=1),
        name_label="Họ, chữ đệm, tên {who}",
        birth_label="Sinh ngày",
        home_label="Nơi thường trú",
        document_label="Giấy tờ tuỳ thân",
        place_label="Cơ quan đăng ký kết hôn",
        date_label="Ngày đăng ký",
        signer_label="NGƯỜI KÝ GIẤY",
        printed_date=date_dashed,
        husband_first=True,
        english=True,
    ),
    _Layout(
        "marriage_extract_tabbed",
        f"{_EXTRACT} (BẢN SAO)",
        _Order.BELOW,
        symbol="{n}/TLKH",
        fields=FieldStyle(Form.TABBED, label=Style(italic=True), tab=165),
        name_label="{who}: Họ và tên",
        birth_label="Sinh ngày",
        home_label="Chỗ ở hiện nay",
        document_label="Số CMND/số định danh",
        place_label="Đã đăng ký tại",
        date_label="Đăng ký ngày",
        signer_label="CÔNG CHỨC HỘ TỊCH",
        printed_date=date_long,
        head=True,
        bare_number=True,
    ),
)


VARIANTS: dict[Split, tuple[_Layout | Drawn, ...]] = {
    Split.TUNING: (
        *LAYOUTS,
        *MARRIAGE_DRAWN,
        *MARRIAGE_UNDER,
        *MARRIAGE_WORDED,
        *MARRIAGE_VARIED,
        *MARRIAGE_UNLIKE,
        *MARRIAGE_FORMS,
        *MARRIAGE_RARE,
        *MARRIAGE_OTHER,
        *MARRIAGE_MIXED,
        *MARRIAGE_CHANCE,
        *MARRIAGE_PRINTED,
        *MARRIAGE_OFFICES,
        *MARRIAGE_LATER,
        *MARRIAGE_AFRESH,
        *MARRIAGE_WIDE,
    ),
    Split.HELD_APART: (*MARRIAGE, *MARRIAGE_MORE),
}


def make_marriage(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the one page of the parents' marriage certificate."""
    new = (*MARRIAGE_PRINTED, *MARRIAGE_OFFICES, *MARRIAGE_LATER, *MARRIAGE_AFRESH, *MARRIAGE_WIDE)
    later = len(new if cast.split is Split.TUNING else MARRIAGE_MORE)
    layout = pick_layout(dice, VARIANTS[cast.split], later)
    if isinstance(layout, Drawn):
        return drawn_paper("marriage_certificate", layout, cast, dice)
    look = look_for(cast.split, dice, 12.5)
    if layout.order is not _Order.BELOW:
        look = replace(look, left=62, right=44)

    def fill(sheet: Sheet) -> None:
        _fill(sheet, layout, cast, dice.fork("text"))

    return (fitted(fill, look, dice).finish("marriage_certificate", variant=layout.name),)


def _fill(sheet: Sheet, layout: _Layout, cast: Cast, dice: Dice) -> None:
    day = min(date(cast.child.birth.year - 1, dice.whole(1, 12), dice.whole(1, 28)), cast.issued)
    number = Entry("Số", "number", layout.symbol.format(n=f"{dice.whole(1, 190):02d}", y=day.year))
    agency = commune_agency(cast.commune)
    if layout.head:

        def left() -> None:
            office_head(sheet, agency.parent, agency.name)
            sheet.columns((0.2, 1.0, lambda: row(sheet, FieldStyle(value=PLAIN), number)))

        sheet.columns((0.0, 0.42, left), (0.44, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))
    else:
        state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(dice.real(8, 18))
    sheet.para(layout.title, align="center", style=Style(bold=True, size=dice.pick([17.0, 19.0, 20.0])), after=1)
    if layout.english:
        sheet.para("MARRIAGE CERTIFICATE", align="center", style=Style(size=11), after=1)
    if not layout.head:
        sheet.columns((0.62, 1.0, lambda: row(sheet, FieldStyle(value=PLAIN), number)))
    sheet.skip(6)
    _couple(sheet, layout, cast, day, dice)
    sheet.skip(4)
    rows(
        sheet,
        layout.fields,
        Entry(layout.place_label, "registration_place", people_of_commune(cast.commune)),
        Entry(layout.date_label, "registration_date", layout.printed_date(day), day.isoformat()),
    )
    sheet.skip(6)
    sheet.put("signer_name", cast.signer)
    _sign(sheet, layout, cast, agency.seal, dice)


def _couple(sheet: Sheet, layout: _Layout, cast: Cast, day: date, dice: Dice) -> None:
    wife = _entries(layout, cast.mother, "vợ", "wife", _papers(layout, cast.mother, dice, cast, day))
    husband = _entries(layout, cast.father, "chồng", "husband", _papers(layout, cast.father, dice, cast, day))
    pair = (husband, wife) if layout.husband_first else (wife, husband)
    if layout.order is _Order.COLUMNS:
        sheet.columns(
            (0.0, 0.485, lambda: rows(sheet, layout.fields, *pair[0])),
            (0.515, 1.0, lambda: rows(sheet, layout.fields, *pair[1])),
        )
    elif layout.order is _Order.BELOW:
        for person in pair:
            rows(sheet, layout.fields, *person)
            sheet.skip(4)
    else:
        heads = ("Chồng", "Vợ") if layout.husband_first else ("Vợ", "Chồng")
        body = [[[a.label], [a.printed], [b.printed]] for a, b in zip(*pair, strict=True)]
        head: list[list[str]] = [[""], [heads[0].upper()], [heads[1].upper()]]
        sheet.table((0.24, 0.38, 0.38), [head, *body], pad=4)
        for entry in (*pair[0], *pair[1]):
            sheet.put(entry.key or "", entry.printed if entry.canonical is None else entry.canonical)


def _papers(layout: _Layout, person: Person, dice: Dice, cast: Cast, day: date) -> tuple[str, str]:
    number = person.old_id if day < date(2021, 3, 1) and person.old_id else person.id_number
    if layout.bare_number:
        return number, number
    words = identity_words(person, dice, day)
    return words, person.id_number if person.id_number in words else person.old_id


def _entries(layout: _Layout, person: Person, who: str, prefix: str, papers: tuple[str, str]) -> tuple[Entry, ...]:
    label = layout.name_label.format(who=who)
    birth = layout.printed_date(person.birth)
    return (
        Entry(label[:1].upper() + label[1:], f"{prefix}_name", person.upper_name),
        Entry(layout.birth_label, f"{prefix}_birth_date", birth, person.birth.isoformat()),
        Entry("Dân tộc", f"{prefix}_ethnicity", person.ethnicity),
        Entry("Quốc tịch", f"{prefix}_nationality", "Việt Nam"),
        Entry(layout.home_label, f"{prefix}_residence", person.residence),
        Entry(layout.document_label, f"{prefix}_id_number", papers[0], papers[1]),
    )


def _sign(sheet: Sheet, layout: _Layout, cast: Cast, seal: str, dice: Dice) -> None:
    titles = [layout.signer_label, *dice.pick([["CHỦ TỊCH"], ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], []])]

    def official() -> None:
        signature(sheet, titles, cast.signer, seal=seal, size=12, stamped=dice.chance(0.15))

    if layout.order is _Order.BELOW:
        sheet.columns((0.48, 1.0, official))
        return

    def spouse(label: str) -> None:
        sheet.para(label, align="center", style=Style(bold=True, size=12), after=0)
        sheet.para("(Ký, ghi rõ họ, chữ đệm, tên)", align="center", style=Style(italic=True, size=9.5), after=0)
        scribble(sheet.image, ((sheet.left + sheet.right) / 2, sheet.y + 130), 320, sheet.look.pen_ink, sheet.dice)
        sheet.skip(60)

    sheet.columns((0.0, 0.24, lambda: spouse("Vợ")), (0.24, 0.48, lambda: spouse("Chồng")), (0.48, 1.0, official))
