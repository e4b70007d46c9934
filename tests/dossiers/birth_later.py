"""Birth certificates in further forms: of a program, typed sentences, a page of the register, several facts a label.

Canonical values as in `birth`; what was noted later and who keeps the register belong to no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from tests.dossiers.birth_later_paper import LaterBirth
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.civil_later_grids import ELECTRONIC, OFFICE, later_set, narrow_set
from tests.dossiers.civil_later_sets import LaterSet
from tests.dossiers.civil_later_tops import typewritten
from tests.dossiers.civil_later_words import filed, some_of, told_day
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, PLAIN, Item, Leader, Run, Style

_CHILD = ("Người được khai sinh", "Thông tin trẻ", "Phần khai về con", "Về đứa trẻ", "Thông tin người được khai sinh",
          "Con", "Lý lịch của trẻ", "Người được đăng ký")  # fmt: skip
_PARENT = ("Người {}", "Thông tin {}", "Phần khai về {}", "{}", "Lý lịch người {}", "Về người {}", "Họ tên, lý lịch {}")
_REGISTERED = ("Đăng ký khai sinh", "Thông tin đăng ký", "Việc đăng ký", "Phần đăng ký", "Vào sổ", "Cơ quan đăng ký")
_ORDERS = (("child", "mother", "father", "office"), ("child", "father", "mother", "office"),
           ("office", "child", "mother", "father"), ("child", "office", "father", "mother"),
           ("father", "mother", "child", "office"))  # fmt: skip


def _named(pattern: str, who: str) -> str:
    name = "mẹ" if who == "mother" else "cha"
    text = pattern.format(name)
    return f"{text[0].upper()}{text[1:]}"


def _in_parts(
    paper: LaterBirth, rows: LaterSet, *, number: bool, more: Sequence[Said] = (), heads: bool = True
) -> None:
    """Print child, parents and registration as parts in one of their orders; without heads, labels say whose."""
    dice, words = paper.dice, paper.dice.fork("words")
    pattern, of = dice.pick(_PARENT), dice.pick(["{}", "người {}", "của {}"])
    for part in dice.pick(_ORDERS[:2] if not heads else _ORDERS):
        if part == "child":
            rows.group(dice.pick(_CHILD) if heads else "", *paper.child())
        elif part == "office":
            rows.group(dice.pick(_REGISTERED) if heads else "", *paper.registered(number=number), *more)
        else:
            name = of.format("mẹ" if part == "mother" else "cha")
            told = paper.parent(part, words.fork("same"), "" if heads else name)
            rows.group(_named(pattern, part) if heads else "", *told)


def _forms(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Parts in one of many manners; the parents beside one another in narrow ones at times."""
    paper = LaterBirth(sheet, cast, dice)
    paper.open()
    rows = later_set(sheet, dice, OFFICE)
    if dice.chance(0.6):
        _in_parts(paper, rows, number=False, heads=dice.chance(0.6))
        paper.close()
        return
    form, words, pattern = dice.fork("form"), dice.fork("words"), dice.pick(_PARENT)
    order = ("mother", "father")[:: dice.pick([1, -1])]
    rows.group(dice.pick(["", *_CHILD]), *paper.child())
    part = dice.pick([0.47, 0.485])

    def side(who: str) -> None:
        narrow_set(sheet, form.fork("same")).group(_named(pattern, who), *paper.parent(who, words.fork("same")))

    sheet.columns((0.0, part, partial(side, order[0])), (1.0 - part, 1.0, partial(side, order[1])))
    sheet.skip(4)
    rows.group(dice.pick(["", *_REGISTERED]), *paper.registered())
    paper.close()


def _of_program(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Printed from a program: number, book and day among the facts, parts in boxes, cards or tables."""
    paper, inside = LaterBirth(sheet, cast, dice), dice.chance(0.6)
    paper.open(placed=not inside)
    forms = [each for each in ELECTRONIC if each != "flush"]
    _in_parts(paper, later_set(sheet, dice, forms, dense=True), number=inside, more=some_of(dice, filed(cast, dice), 4))
    paper.close(declarant=0.1)


_BORN = ("Tên {n}, {s}, sinh {d} tại {p}", "Cháu {n}, {s}, sinh {d}, nơi sinh {p}",
         "Đứa trẻ tên là {n}, phái {s}, sinh "
         "{d} ở {p}", "Họ tên {n}; {s}; {d}; sinh tại {p}")  # fmt: skip
_HEARD = ("Theo lời khai của {a} ({k}), ", "Căn cứ lời khai của {a}, ", "{a} là {k} đứa trẻ đến khai: ", "")
_ENTERED = ("Đã đăng ký vào sổ khai sinh tại {o}, {d}.", "{o} đã ghi vào sổ bộ {d}.", "Khai tại {o} {d}.",
            "Lập tại {o}, {d}, vào sổ khai sinh năm đó.")  # fmt: skip


def _typed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A certificate of earlier years in sentences, on a typewriter mostly: who came, whose child, where entered."""
    cast = earlier_cast(dice.fork("earlier"), cast.split, (1979, 2008))
    if dice.chance(0.65):
        typewritten(sheet)
    paper = LaterBirth(sheet, cast, dice)
    paper.open()
    facts, indent, style = paper.facts, dice.pick([0.0, 22.0]), dice.pick([PLAIN, BOLD])
    keys = ["full_name", "date_of_birth", "sex", "place_of_birth", "ethnicity", "nationality", "place_of_origin",
            "registration_place", "registration_date"]  # fmt: skip
    keys += [f"{who}_{key}" for who in ("mother", "father") for key in
             ("name", "birth_date", "ethnicity", "nationality", "residence")]  # fmt: skip
    heard = dice.pick(_HEARD).format(a=facts["declarant_name"], k=facts["_relation"].lower())
    record(sheet, *(facts.entry("", key) for key in [*keys, *(["declarant_name"] if heard else [])]))
    pattern, told = (
        dice.pick(_BORN),
        {"s": facts["sex"], "d": told_day(facts["date_of_birth"]), "p": facts["place_of_birth"]},
    )
    before, after = (part.format_map(told) for part in pattern.split("{n}"))
    lead = f"{heard}{before[0].lower()}{before[1:]}" if heard else before
    words = f" ({facts['_words']})" if dice.chance(0.4) else ""
    sheet.para(lead, Run(facts["full_name"], style), f"{after}{words}.", first=indent, align="justify", after=4)
    sheet.para(f"Dân tộc {facts['ethnicity']}, quốc tịch {facts['nationality']}, ",
               dice.pick(["quê quán: ", "nguyên quán "]),
               facts["place_of_origin"], ".", first=indent, after=4)  # fmt: skip
    home, born = (
        dice.pick([", ngụ tại ", ", hộ khẩu ở ", ", thường trú tại "]),
        dice.pick([", sinh ", " (sinh ", ", SN "]),
    )
    for who in ("father", "mother")[:: dice.pick([1, -1])]:
        name = dice.pick(["Họ tên người {}: ", "Họ tên {}: ", "{} tên là ", "{}: "])
        day = facts[f"{who}_birth_date"]
        day = day if born == ", SN " else told_day(day) if paper.whole else f"năm {day}"
        items: list[Item] = [_named(name, who), Run(facts[f"{who}_name"], style), f"{born}{day}",
                             ")" if "(" in born else "", f", dân tộc {facts[f'{who}_ethnicity']}, quốc tịch ",
                             facts[f"{who}_nationality"], f", nghề {facts[f'_{who}_work'].lower()}", home,
                             facts[f"{who}_residence"], "."]  # fmt: skip
        sheet.para(*items, first=indent, align="justify", after=4)
    entered = dice.pick(_ENTERED).format(o=facts["registration_place"], d=told_day(facts["registration_date"]))
    sheet.para(entered, first=indent, after=4)
    paper.close(declarant=0.5)


def _register_page(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A copied page of the register: number and day in a narrow column at the left, later notes in a table below."""
    paper = LaterBirth(sheet, cast, dice)
    paper.open(placed=False)
    facts, top, left_part = paper.facts, sheet.y, dice.pick([0.2, 0.24])
    rows, words = later_set(sheet, dice, ("combined", "blanked", "dashes", "flush", "bars")), dice.fork("words")
    at_left = [Said(dice.pick(["Số", "Số đăng ký", "SỐ"]), facts.entry("", "number")),
               paper.say(dice, "day", "registration_date"), *some_of(dice, filed(cast, dice)[:3], 3)]  # fmt: skip

    def margin() -> None:
        record(sheet, *(fact.entry for fact in at_left))
        for fact in at_left:
            sheet.para(f"{fact.label}:", style=Style(italic=True, size=sheet.look.size - 1), after=0)
            sheet.para(Run(fact.entry.printed, BOLD), after=5)

    def body() -> None:
        rows.put(*paper.child())
        for who in ("mother", "father")[:: dice.pick([1, -1])]:
            rows.put(*paper.parent(who, words.fork("same"), "mẹ" if who == "mother" else "cha"))
        rows.put(paper.say(dice, "office", "registration_place", "khai sinh"))
        if dice.chance(0.5):
            rows.put(paper.say(dice, "asker", "declarant_name", "khai sinh"))

    sheet.columns((0.0, left_part, margin), (left_part + 0.03, 1.0, body))
    edge = sheet.left + (left_part + 0.015) * sheet.width
    if dice.chance(0.7):
        sheet.draw.line([(edge, top), (edge, sheet.y)], fill=sheet.look.ink, width=2)
    sheet.skip(6)
    _later_notes(sheet, cast, dice)
    paper.close(declarant=0.3)


def _later_notes(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    head = dice.pick(
        ["PHẦN GHI CHÚ NHỮNG THAY ĐỔI SAU NÀY", "GHI CHÚ", "Nội dung thay đổi, cải chính", "Các ghi chú khác"]
    )
    sheet.para(head, style=BOLD, align=dice.pick(["left", "center"]), after=3)
    if dice.chance(0.4):
        for _ in range(2):
            sheet.para(Leader())
        return
    day = cast.issued + timedelta(days=dice.whole(100, 900))
    noted = dice.pick(
        ["Bổ sung số định danh cá nhân", "Cải chính năm sinh của người cha", "Cấp bản sao", "Xác định lại dân tộc"]
    )
    rows: list[list[list[Item]]] = [[[Run(text, BOLD)] for text in ("Ngày", "Nội dung", "Căn cứ", "Người ghi")]]
    rows.append([[f"{day:%d/%m/%Y}"], [noted], [f"QĐ {dice.whole(10, 99)}/QĐ-UBND"], [officer_name(dice, cast.split)]])
    if dice.chance(0.4):
        rows.append([[""], [""], [""], [""]])
    sheet.table((0.17, 0.38, 0.22, 0.23), rows, style=Style(size=sheet.look.size - 1))
    sheet.skip(5)


BIRTH_LATER = (
    Drawn("birth_later_forms", _forms, 12.0),
    Drawn("birth_of_program", _of_program, 11.5, margins=(58, 46, 40)),
    Drawn("birth_typed_sentences", _typed, 12.5),
    Drawn("birth_book_page", _register_page, 12.0, margins=(60, 46, 44)),
)
