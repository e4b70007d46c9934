"""Birth certificates: the certificate itself, its copy from the register, the extract, and the older form.

Canonical values: `place_of_birth` and the addresses as printed; `mother_birth_date` and `father_birth_date` a year
alone when only the year is printed; `declarant_document` the whole phrase behind its label; `registration_place` the
office as printed, with what it belongs to when that is printed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from tests.dossiers.blocks import Entry, FieldStyle, Form, look_for, office_head, row, rows, signature, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast, days_after, identity_words
from tests.dossiers.dice import Dice
from tests.dossiers.fit import fitted
from tests.dossiers.offices import commune_agency, hospital, people_of_commune
from tests.dossiers.people import Person, officer_name
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Style
from tests.dossiers.wording import date_bare, date_dashed, date_long, date_slashed, date_words

_Printed = Callable[[date], str]


@dataclass(frozen=True)
class _Layout:
    """One layout of the paper; the labels are those of the newborn, each parent, the declarant and the register."""

    name: str
    title: str
    subtitle: str = ""
    symbol: str = "{n}/{y}"
    number_label: str = "Số"
    fields: FieldStyle = FieldStyle()
    name_label: str = "Họ, chữ đệm, tên"
    name_english: str = ""
    birth_label: str = "Ngày, tháng, năm sinh"
    words_label: str = "ghi bằng chữ"
    id_label: str = "Số định danh cá nhân"
    parent_label: str = "Họ, chữ đệm, tên người {who}"
    parent_birth_label: str = "Năm sinh"
    home_label: str = "Nơi cư trú"
    declarant_label: str = "Họ, chữ đệm, tên người đi khai sinh"
    document_label: str = "Giấy tờ tùy thân"
    place_label: str = "Nơi đăng ký khai sinh"
    date_label: str = "Ngày, tháng, năm đăng ký"
    signer_label: str = "NGƯỜI KÝ GIẤY KHAI SINH"
    printed_date: _Printed = date_slashed
    whole_parent_dates: bool = False
    father_first: bool = False
    head: bool = False
    boxed_words: bool = False


_TUNING = (
    _Layout("birth_original", "GIẤY KHAI SINH", parent_birth_label="Năm sinh"),
    _Layout(
        "birth_copy",
        "GIẤY KHAI SINH",
        subtitle="(BẢN SAO)",
        symbol="{n}/GKS-BS",
        fields=FieldStyle(Form.DOTTED, value=BOLD),
        name_label="Họ, chữ đệm và tên",
        words_label="Ghi bằng chữ",
        printed_date=date_long,
        head=True,
        signer_label="NGƯỜI KÝ BẢN SAO",
    ),
    _Layout(
        "birth_extract",
        "TRÍCH LỤC KHAI SINH",
        subtitle="(BẢN SAO)",
        symbol="{n}/{y}/TLKS-BS",
        fields=FieldStyle(Form.TABBED, label=PLAIN, value=BOLD, tab=172),
        birth_label="Ngày, tháng, năm sinh",
        words_label="Ghi bằng chữ",
        id_label="Số định danh cá nhân",
        parent_label="Họ, chữ đệm, tên {who}",
        parent_birth_label="Ngày, tháng, năm sinh",
        whole_parent_dates=True,
        head=True,
        place_label="Nơi đăng ký",
        signer_label="NGƯỜI KÝ TRÍCH LỤC",
    ),
    _Layout(
        "birth_older",
        "GIẤY KHAI SINH",
        subtitle="(BẢN CHÍNH)",
        symbol="{n}",
        fields=FieldStyle(Form.LEADER, value=Style(italic=True)),
        name_label="Họ và tên",
        birth_label="Ngày, tháng, năm sinh",
        words_label="Bằng chữ",
        parent_label="Họ và tên {who}",
        home_label="Nơi thường trú/tạm trú",
        declarant_label="Họ và tên người đi khai sinh",
        document_label="Quan hệ với người được khai sinh",
        printed_date=date_dashed,
        father_first=True,
        signer_label="NGƯỜI KÝ GIẤY KHAI SINH",
    ),
)
_HELD = (
    _Layout(
        "birth_bilingual",
        "GIẤY KHAI SINH",
        subtitle="BIRTH CERTIFICATE",
        symbol="{n}/{y}/KS",
        number_label="Số/No",
        fields=FieldStyle(Form.INLINE, label=BOLD, value=PLAIN, hang=16),
        name_label="Họ, chữ đệm, tên khai sinh",
        name_english="/ Full name",
        birth_label="Sinh ngày",
        words_label="Viết bằng chữ",
        id_label="Số ĐDCN",
        parent_label="Họ, chữ đệm, tên của {who}",
        parent_birth_label="Sinh ngày",
        home_label="Nơi thường trú",
        declarant_label="Người đi đăng ký khai sinh",
        document_label="Giấy tờ tuỳ thân",
        place_label="Cơ quan đăng ký khai sinh",
        date_label="Ngày đăng ký",
        printed_date=date_long,
        whole_parent_dates=True,
        signer_label="NGƯỜI KÝ GIẤY",
    ),
    _Layout(
        "birth_next_line",
        "BẢN SAO TRÍCH LỤC KHAI SINH",
        symbol="{n}/TLKS",
        number_label="Số trích lục",
        fields=FieldStyle(Form.NEXT, label=ITALIC, value=BOLD, after=1),
        name_label="Họ, chữ đệm, tên người được khai sinh",
        birth_label="Ngày tháng năm sinh",
        words_label="bằng chữ",
        id_label="Mã số định danh",
        parent_label="{who}: họ, chữ đệm, tên",
        home_label="Chỗ ở hiện nay",
        declarant_label="Người khai",
        document_label="Giấy tờ của người khai",
        place_label="Đã đăng ký tại",
        date_label="Đăng ký ngày",
        printed_date=date_dashed,
        head=True,
        boxed_words=True,
        signer_label="CÔNG CHỨC TƯ PHÁP - HỘ TỊCH",
    ),
)
LAYOUTS = {Split.TUNING: _TUNING, Split.HELD_APART: _HELD}


def make_birth(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the one page of a birth certificate of the child."""
    layout = dice.pick(LAYOUTS[cast.split])
    look = look_for(cast.split, dice, dice.pick([12.5, 13.0, 13.5]))

    def fill(sheet: Sheet) -> None:
        _fill(sheet, layout, cast, dice.fork("text"))

    return (fitted(fill, look, dice).finish("birth_certificate", variant=layout.name),)


def _fill(sheet: Sheet, layout: _Layout, cast: Cast, dice: Dice) -> None:
    registered = days_after(cast.child.birth, dice, 4, 60, cast.issued)
    number = dice.whole(1, 480)
    padded = f"{number:02d}" if dice.chance(0.7) else f"{number:03d}"
    symbol = layout.symbol.format(n=padded, y=registered.year)
    _head(sheet, layout, cast, symbol, dice)
    _newborn(sheet, layout, cast, dice)
    parents = [(cast.mother, "mẹ", "mother"), (cast.father, "cha", "father")]
    for person, who, prefix in reversed(parents) if layout.father_first else parents:
        sheet.skip(2)
        _parent(sheet, layout, person, who, prefix)
    sheet.skip(2)
    _register(sheet, layout, cast, registered, dice)
    _sign(sheet, layout, cast, dice)


def _head(sheet: Sheet, layout: _Layout, cast: Cast, symbol: str, dice: Dice) -> None:
    agency = commune_agency(cast.commune, long_name=dice.chance(0.6))
    number = Entry(layout.number_label, "number", symbol)
    plain = FieldStyle(value=PLAIN)
    if layout.head:

        def left() -> None:
            office_head(sheet, agency.parent, agency.name)
            sheet.columns((0.2, 1.0, lambda: row(sheet, plain, number)))

        sheet.columns((0.0, 0.42, left), (0.44, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))
    else:
        state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(dice.real(8, 20))
    title_size = dice.pick([18.0, 20.0, 22.0])
    if layout.subtitle == "(BẢN CHÍNH)":
        book = Entry("Quyển số", None, f"01/{cast.issued.year}")
        sheet.columns((0.72, 1.0, lambda: rows(sheet, plain, number, book)))
    sheet.para(layout.title, align="center", style=Style(bold=True, size=title_size), after=0)
    if layout.subtitle:
        sheet.para(layout.subtitle, align="center", style=Style(bold=True, size=13), after=2)
    if not layout.head and layout.subtitle != "(BẢN CHÍNH)":
        sheet.columns((0.62, 1.0, lambda: row(sheet, plain, number)))
    sheet.skip(dice.real(4, 12))


def _newborn(sheet: Sheet, layout: _Layout, cast: Cast, dice: Dice) -> None:
    child, style = cast.child, layout.fields
    row(sheet, style, Entry(layout.name_label, "full_name", child.upper_name, second_label=layout.name_english))
    birth = layout.printed_date(child.birth)
    born = Entry(layout.birth_label, "date_of_birth", birth, child.birth.isoformat())
    words = date_words(child.birth)
    if layout.boxed_words:
        row(sheet, style, replace(born, printed=f"{birth} ({layout.words_label}: {words})"))
    else:
        row(sheet, style, born)
        row(sheet, style, Entry(layout.words_label, None, words))
    three = (
        Entry("Giới tính", "sex", child.sex),
        Entry("Dân tộc", "ethnicity", child.ethnicity),
        Entry("Quốc tịch", "nationality", "Việt Nam"),
    )
    row(sheet, _side_by_side(style), *three)
    row(sheet, style, Entry("Nơi sinh", "place_of_birth", hospital(cast.commune, dice, cast.split)))
    row(sheet, style, Entry("Quê quán", "place_of_origin", child.origin))
    if not layout.father_first:
        row(sheet, style, Entry(layout.id_label, "id_number", child.id_number))


def _side_by_side(style: FieldStyle) -> FieldStyle:
    return replace(style, form=Form.INLINE) if style.form is Form.NEXT else style


def _parent(sheet: Sheet, layout: _Layout, person: Person, who: str, prefix: str) -> None:
    style = layout.fields
    label = layout.parent_label.format(who=who)
    row(sheet, style, Entry(label[:1].upper() + label[1:], f"{prefix}_name", person.upper_name))
    birth = layout.printed_date(person.birth) if layout.whole_parent_dates else str(person.birth.year)
    canonical = person.birth.isoformat() if layout.whole_parent_dates else birth
    born = Entry(layout.parent_birth_label, f"{prefix}_birth_date", birth, canonical)
    people = Entry("Dân tộc", f"{prefix}_ethnicity", person.ethnicity)
    nation = Entry("Quốc tịch", f"{prefix}_nationality", "Việt Nam")
    if layout.father_first:
        row(sheet, style, people, nation, born)
    elif style.form is Form.TABBED:
        row(sheet, style, born)
        row(sheet, style, people, nation)
    else:
        row(sheet, _side_by_side(style), born, people, nation)
    row(sheet, style, Entry(layout.home_label, f"{prefix}_residence", person.residence))


def _register(sheet: Sheet, layout: _Layout, cast: Cast, registered: date, dice: Dice) -> None:
    style = layout.fields
    place = Entry(layout.place_label, "registration_place", people_of_commune(cast.commune))
    day = Entry(layout.date_label, "registration_date", layout.printed_date(registered), registered.isoformat())
    declarant = dice.pick([cast.father, cast.mother])
    words = identity_words(declarant, dice, cast.split, registered)
    who = Entry(layout.declarant_label, "declarant_name", dice.pick([declarant.upper_name, declarant.name]))
    paper = Entry(layout.document_label, "declarant_document", words)
    if layout.father_first:
        row(sheet, style, place)
        row(sheet, style, day)
        row(sheet, style, who)
        row(sheet, style, Entry(layout.document_label, None, "Cha" if declarant is cast.father else "Mẹ"))
        return
    row(sheet, style, who)
    row(sheet, style, paper)
    row(sheet, style, place)
    row(sheet, style, day)


def _sign(sheet: Sheet, layout: _Layout, cast: Cast, dice: Dice) -> None:
    seal = commune_agency(cast.commune).seal
    sheet.skip(8)
    titles = [layout.signer_label]
    signer = cast.signer
    if layout.subtitle == "(BẢN SAO)":
        copied = dice.pick(["Sao từ Sổ đăng ký khai sinh", "Sao từ Cơ sở dữ liệu hộ tịch điện tử"])
        day = date_bare(days_after(cast.child.birth, dice, 200, 3000, cast.issued))
        sheet.para(f"{copied}, ngày {day}", style=ITALIC, align="right")
        titles += [dice.pick(["CHỦ TỊCH", "PHÓ CHỦ TỊCH"])]
        signer = officer_name(dice, cast.split)
    elif dice.chance(0.5):
        titles += dice.pick([["CHỦ TỊCH"], ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]])
    sheet.put("signer_name", signer)
    sheet.columns((0.48, 1.0, lambda: signature(sheet, titles, signer, seal=seal, stamped=dice.chance(0.2))))
