"""Birth certificates: the certificate itself, its copy from the register, the extract, and the older form.

Canonical values: `place_of_birth` and the addresses as printed; `mother_birth_date` and `father_birth_date` a year
alone when only the year is printed; `declarant_document` the whole phrase behind its label; `registration_place` the
office as printed, with what it belongs to when that is printed.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.dossiers.birth_afresh import BIRTH_AFRESH
from tests.dossiers.birth_drawn import BIRTH_DRAWN
from tests.dossiers.birth_forms import BIRTH_FORMS
from tests.dossiers.birth_later import BIRTH_LATER
from tests.dossiers.birth_layouts import LAYOUTS, BirthLayout
from tests.dossiers.birth_offices import BIRTH_OFFICES
from tests.dossiers.birth_people import BIRTH_PEOPLE
from tests.dossiers.birth_printed import BIRTH_PRINTED
from tests.dossiers.birth_stacked import BIRTH_STACKED
from tests.dossiers.birth_under import BIRTH_UNDER
from tests.dossiers.birth_wide import BIRTH_WIDE
from tests.dossiers.birth_worded import BIRTH_WORDED
from tests.dossiers.birth_years import BIRTH_YEARS
from tests.dossiers.blocks import Entry, FieldStyle, Form, office_head, row, rows, signature, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast, days_after, identity_words
from tests.dossiers.chance_civil import BIRTH_CHANCE
from tests.dossiers.civil_other import BIRTH_OTHER
from tests.dossiers.civil_rare import BIRTH_RARE
from tests.dossiers.civil_varied import BIRTH_VARIED
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, drawn_paper, pick_layout
from tests.dossiers.fit import fitted
from tests.dossiers.held_apart.birth import BIRTH
from tests.dossiers.held_apart.civil_more import BIRTH_MORE
from tests.dossiers.look import look_for
from tests.dossiers.mixed_papers import BIRTH_MIXED
from tests.dossiers.offices import commune_agency, hospital, people_of_commune
from tests.dossiers.people import Person, officer_name
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import ITALIC, PLAIN, Style
from tests.dossiers.unusual import BIRTH_UNUSUAL
from tests.dossiers.wording import date_bare, date_words

VARIANTS: dict[Split, tuple[BirthLayout | Drawn, ...]] = {
    Split.TUNING: (
        *LAYOUTS,
        *BIRTH_DRAWN,
        *BIRTH_STACKED,
        *BIRTH_UNDER,
        *BIRTH_WORDED,
        *BIRTH_VARIED,
        *BIRTH_UNUSUAL,
        *BIRTH_FORMS,
        *BIRTH_RARE,
        *BIRTH_OTHER,
        *BIRTH_MIXED,
        *BIRTH_CHANCE,
        *BIRTH_PEOPLE,
        *BIRTH_PRINTED,
        *BIRTH_YEARS,
        *BIRTH_OFFICES,
        *BIRTH_LATER,
        *BIRTH_AFRESH,
        *BIRTH_WIDE,
    ),
    Split.HELD_APART: (*BIRTH, *BIRTH_MORE),
}
_LATER = {
    Split.TUNING: len(
        (
            *BIRTH_PEOPLE,
            *BIRTH_PRINTED,
            *BIRTH_YEARS,
            *BIRTH_OFFICES,
            *BIRTH_LATER,
            *BIRTH_AFRESH,
            *BIRTH_WIDE,
        )
    ),
    Split.HELD_APART: len(BIRTH_MORE),
}


def make_birth(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the one page of a birth certificate of the child."""
    layout = pick_layout(dice, VARIANTS[cast.split], _LATER[cast.split])
    if isinstance(layout, Drawn):
        return drawn_paper("birth_certificate", layout, cast, dice)
    look = look_for(cast.split, dice, dice.pick([12.5, 13.0, 13.5]))

    def fill(sheet: Sheet) -> None:
        _fill(sheet, layout, cast, dice.fork("text"))

    return (fitted(fill, look, dice).finish("birth_certificate", variant=layout.name),)


def _fill(sheet: Sheet, layout: BirthLayout, cast: Cast, dice: Dice) -> None:
    registered = days_after(cast.child.birth, dice, 4, 60, cast.issued)
    number = dice.whole(1, 480)
    padded = f"{number:02d}" if dice.chance(0.7) else f"{number:03d}"
    symbol = layout.symbol.format(n=padded, y=registered.year)
    _head(sheet, layout, cast, symbol, registered.year, dice)
    _newborn(sheet, layout, cast, dice)
    parents = [(cast.mother, "mẹ", "mother"), (cast.father, "cha", "father")]
    for person, who, prefix in reversed(parents) if layout.father_first else parents:
        sheet.skip(2)
        _parent(sheet, layout, person, who, prefix)
    sheet.skip(2)
    _register(sheet, layout, cast, registered, dice)
    _sign(sheet, layout, cast, dice)


def _head(sheet: Sheet, layout: BirthLayout, cast: Cast, symbol: str, year: int, dice: Dice) -> None:
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
        book = Entry("Quyển số", None, f"01/{year}")
        sheet.columns((0.72, 1.0, lambda: rows(sheet, plain, number, book)))
    sheet.para(layout.title, align="center", style=Style(bold=True, size=title_size), after=0)
    if layout.subtitle:
        sheet.para(layout.subtitle, align="center", style=Style(bold=True, size=13), after=2)
    if not layout.head and layout.subtitle != "(BẢN CHÍNH)":
        sheet.columns((0.62, 1.0, lambda: row(sheet, plain, number)))
    sheet.skip(dice.real(4, 12))


def _newborn(sheet: Sheet, layout: BirthLayout, cast: Cast, dice: Dice) -> None:
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


def _parent(sheet: Sheet, layout: BirthLayout, person: Person, who: str, prefix: str) -> None:
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


def _register(sheet: Sheet, layout: BirthLayout, cast: Cast, registered: date, dice: Dice) -> None:
    style = layout.fields
    place = Entry(layout.place_label, "registration_place", people_of_commune(cast.commune))
    day = Entry(layout.date_label, "registration_date", layout.printed_date(registered), registered.isoformat())
    declarant = dice.pick([cast.father, cast.mother])
    words = identity_words(declarant, dice, registered)
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


def _sign(sheet: Sheet, layout: BirthLayout, cast: Cast, dice: Dice) -> None:
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
