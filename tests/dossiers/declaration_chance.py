"""Declarations set by chance: whole, of a portal, by hand, told in two columns, labels below values.

Canonical values as in `declaration_facts`.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_grid import Setter
from tests.dossiers.chance_parts import Headings, remark
from tests.dossiers.chance_sets import ALL_FORMS, Blanks, Halves, LabelsBelow, TopHeads, any_setter
from tests.dossiers.declaration_facts import BIRTH, Declared
from tests.dossiers.declaration_words import asker_of, declared_told, parents_of, put_foot, put_head, subject_of
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.pairs import record
from tests.dossiers.squares import Squares, square_row
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN


def _about(said: Declared) -> str:
    return f"{said.form.about[0].upper()}{said.form.about[1:]}"


def _put_wish(sheet: Sheet, said: Declared, dice: Dice) -> None:
    """Print what is asked for in a sentence, in the form's words or in shorter ones."""
    asks = said.form.asks
    if dice.chance(0.4):
        asks = asks.replace("cơ quan", dice.pick(["Quý cơ quan", "Ủy ban nhân dân", "UBND"]), 1)
    if dice.chance(0.3):
        asks = asks.replace("dưới đây:", "sau đây:")
    sheet.para(asks, style=dice.pick([BOLD, ITALIC, PLAIN, BOLD_ITALIC]), first=dice.pick([0.0, 20.0]), after=3)


def _put_parts(sheet: Sheet, rows: Setter, said: Declared, dice: Dice, headings: Headings | None) -> None:
    """Print asker, wish, subject and parents, under headings or with labels that say whose facts they are."""
    headed = headings is not None
    asker = asker_of(said, dice, headed=headed)
    parents = parents_of(said, dice, headed=headed)
    if headings is None:
        rows.put(*asker)
        _put_wish(sheet, said, dice)
        rows.put(*subject_of(said, dice, of=dice.pick(["", "", said.form.about])))
        for _, told in parents:
            rows.put(*told)
        return
    parts = [(dice.pick(["Người yêu cầu", "Thông tin người yêu cầu", "Phần khai về người yêu cầu"]), asker),
             (dice.pick([_about(said), f"Thông tin {said.form.about}"]), subject_of(said, dice)), *parents]  # fmt: skip
    asker_last, wished = dice.chance(0.2), dice.chance(0.5)
    for number, (name, told) in enumerate([*parts[1:], parts[0]] if asker_last else parts):
        if wished and number == (0 if asker_last else 1):
            _put_wish(sheet, said, dice)
        headings.put(name)
        rows.put(*told)


def _forms_for(said: Declared) -> tuple[str, ...]:
    """Return the forms in which facts hold on a page: a birth has too many for one a line."""
    return ("rows", "rows", "top", "blanks", "halves", "prose") if said.form is BIRTH else ALL_FORMS


def _by_chance(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Kind, order, wordings and rows by chance, under headings or with labels that name whose facts they are."""
    said = declared_told(cast, dice)
    put_head(sheet, said, dice)
    rows, headings = any_setter(sheet, dice, _forms_for(said)), Headings(sheet, dice)
    _put_parts(sheet, rows, said, dice, headings if dice.chance(0.4) else None)
    put_foot(sheet, cast, said, dice)


def _of_portal(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Printed from a portal: the dossier's code, tables with heads on top or cells, everything under headings."""
    said = declared_told(cast, dice)
    code = (
        f"H{dice.whole(10, 62)}.{dice.whole(10, 99)}.{dice.whole(1, 30)}-{cast.issued:%y%m%d}-{dice.whole(1, 999):04d}"
    )
    remark(sheet, dice, 0.8, f"Mã hồ sơ: {code}", f"Mã số tờ khai: {code}", align="right")
    put_head(sheet, said, dice)
    top = dice.chance(0.65)
    rows: Setter = TopHeads(sheet, dice) if top else any_setter(sheet, dice, _forms_for(said)[2:])
    _put_parts(sheet, rows, said, dice, Headings(sheet, dice))
    put_foot(sheet, cast, said, dice)
    remark(sheet, dice, 0.5, f"Nộp trực tuyến ngày {cast.issued:%d/%m/%Y} 0{dice.whole(7, 9)}:35", "Trang 1/1")


def _blanks(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Blanks filled by hand or typed; the asker's number in squares at times."""
    said, pen = declared_told(cast, dice), dice.chance(0.7)
    put_head(sheet, said, dice, by_pen=pen)
    blanks = Blanks(sheet, dice, pen=pen)
    asker = asker_of(said, dice, headed=False)
    number = next(told for told in asker if told.entry.key == "applicant_id_number")
    if number.entry.printed.isdigit() and dice.chance(0.7):
        at = asker.index(number)
        blanks.put(*asker[:at])
        record(sheet, replace(number.entry, by_pen=pen))
        square_row(sheet, f"{number.label}:", number.entry.printed,
                   Squares(side=dice.real(14, 17), gap=dice.pick([0.0, 2.5]), by_pen=pen))  # fmt: skip
        blanks.put(*asker[at + 1 :])
    else:
        blanks.put(*asker)
    _put_wish(sheet, said, dice)
    blanks.put(*subject_of(said, dice))
    for _, told in parents_of(said, dice, headed=False):
        blanks.put(*told)
    put_foot(sheet, cast, said, dice)


def _two_columns(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Facts in two columns filled one after the other, or values with small labels below them, under headings."""
    said = declared_told(cast, dice)
    put_head(sheet, said, dice)
    rows: Setter = Halves(sheet, dice) if dice.chance(0.5) else LabelsBelow(sheet, dice)
    _put_parts(sheet, rows, said, dice, Headings(sheet, dice))
    put_foot(sheet, cast, said, dice)


DECLARATIONS_CHANCE = (
    Drawn("declaration_set_by_chance", _by_chance, 12.5),
    Drawn("declaration_portal_by_chance", _of_portal, 11.0),
    Drawn("declaration_blanks", _blanks, 13.0),
    Drawn("declaration_two_columns", _two_columns, 12.5),
)
