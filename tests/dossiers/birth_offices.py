"""Birth certificates as offices of other years and provinces print them: parents by rows, sentences, labels below.

Canonical values as in `birth`.
"""

from __future__ import annotations

from tests.dossiers.birth_chance import BirthPaper
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_forms import Former, people_across
from tests.dossiers.chance_labels import spoken_day
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, A5, Drawn
from tests.dossiers.pairs import record
from tests.dossiers.typeset import BOLD, PLAIN, Item, Run, bold


def _forms(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The facts in one of many forms, the parents in the same one, told apart by a label or a heading."""
    paper = BirthPaper(sheet, cast, dice)
    paper.open()
    former = Former(sheet, dice)
    former.put(*paper.child())
    told = dice.pick(["heading", "behind", "label", "label"])
    names = ("Họ, chữ đệm, tên {}", "Người {}", "Họ và tên {}", "Họ tên người {}", "Họ, tên {}", "NGƯỜI {}")
    label, heading = dice.pick(names), dice.pick(["THÔNG TIN NGƯỜI {}", "PHẦN KHAI VỀ {}", "II. VỀ NGƯỜI {}", "{}"])
    for who, name in paper.order:
        if told == "heading":
            sheet.para(heading.format(name.upper()), style=BOLD, after=2)
        named = label.format(name.upper() if label.isupper() else name) if told == "label" else ""
        former.put(*paper.parent(who, f"người {name}" if told == "behind" else "", named=named))
    declarant = paper.declarant()
    if declarant:
        former.put(*declarant)
    paper.registration(former.put)
    paper.close()


def _parents_by_rows(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Both parents in one ruled table, a row each, what their facts are on top; or all of it in one row of two."""
    paper = BirthPaper(sheet, cast, dice)
    paper.open()
    former, facts = Former(sheet, dice), paper.facts
    former.put(*paper.child())
    sheet.para(dice.pick(["Thông tin về cha, mẹ:", "CHA, MẸ", "Phần ghi về cha mẹ", "Họ tên cha, mẹ"]), style=BOLD,
               after=2)  # fmt: skip
    born = "Ngày sinh" if paper.whole else "Năm sinh"
    columns = [("Họ, chữ đệm, tên", "name", 0.22), (born, "birth_date", 0.15), ("Dân tộc", "ethnicity", 0.11),
               ("Quốc tịch", "nationality", 0.12), ("Nơi cư trú", "residence", 0.3)]  # fmt: skip
    if dice.chance(0.3):
        columns = [columns[0], columns[2], columns[3], columns[1], columns[4]]
    words = dict(zip(("cha", "mẹ"), dice.pick([("Cha", "Mẹ"), ("Người cha", "Người mẹ"), ("CHA", "MẸ")]), strict=True))
    people = [(words[name], [facts.entry("", f"{who}_{key}") for _, key, _ in columns]) for who, name in paper.order]
    capital = dice.chance(0.4)
    heads = [(head.upper() if capital else head, width) for head, _, width in columns]
    people_across(sheet, dice, heads, people)
    declarant = paper.declarant()
    if declarant:
        former.put(*declarant)
    paper.registration(former.put)
    paper.close()


def _told(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A certificate in sentences: who was born, when and where, whose child, where it was registered."""
    paper = BirthPaper(sheet, cast, dice)
    paper.open()
    facts, style = paper.facts, dice.pick([BOLD, PLAIN, BOLD])
    keys = ("full_name", "date_of_birth", "sex", "ethnicity", "nationality", "place_of_birth", "place_of_origin")
    record(sheet, *(facts.entry("", key) for key in keys))

    def value(key: str) -> Run:
        return Run(facts[key], style)

    opening = dice.pick([f"{paper.agency.plain} chứng nhận trẻ em có họ, chữ đệm, tên: ", "Họ và tên trẻ: ",
                         "Chứng nhận việc khai sinh của: ", "Cấp cho cháu: "])  # fmt: skip
    born = Run(spoken_day(facts["date_of_birth"]), style)
    words = f" (bằng chữ: {facts['_words']})" if dice.chance(0.6) else ""
    items: list[Item] = [opening, value("full_name"), ", giới tính: ", value("sex"), dice.pick([", sinh ", "; sinh "]),
                         born, words, dice.pick([" tại ", ", nơi sinh: ", "; sinh tại "]), value("place_of_birth"),
                         "; dân tộc: ", value("ethnicity"), "; quốc tịch: ", value("nationality"),
                         dice.pick(["; quê quán: ", "; nguyên quán: "]), value("place_of_origin"), "."]  # fmt: skip
    sheet.para(*items, first=dice.pick([0.0, 24.0]), align="justify", after=5)
    if dice.chance(0.7):
        record(sheet, facts.entry("", "id_number"))
        sheet.para("Số định danh cá nhân: ", value("id_number"), ".", first=0)
    lead = dice.pick(["Con của ", "Là con của ", "Con "])
    for index, (who, name) in enumerate(paper.order):
        record(sheet, *(facts.entry("", f"{who}_{key}") for key in
                        ("name", "birth_date", "ethnicity", "nationality", "residence")))  # fmt: skip
        word = "ông" if who == "father" else "bà"
        begin = lead if not index else dice.pick(["Và ", "và "])
        day = f"sinh ngày {facts[f'{who}_birth_date'].removeprefix('ngày ')}" if paper.whole else "sinh năm "
        year: list[Item] = [day] if paper.whole else [day, value(f"{who}_birth_date")]
        home = dice.pick([", cư trú tại ", "; nơi cư trú: ", ", thường trú tại: "])
        sheet.para(f"{begin}{word} ({name}): ", value(f"{who}_name"), ", ", *year, ", dân tộc ",
                   value(f"{who}_ethnicity"), ", quốc tịch ", value(f"{who}_nationality"), home,
                   value(f"{who}_residence"), ".", align="justify", after=5)  # fmt: skip
    if dice.chance(0.5):
        record(sheet, facts.entry("", "declarant_name"), facts.entry("", "declarant_document"))
        sheet.para(dice.pick(["Người đi khai sinh: ", "Theo lời khai của: "]), bold(facts["declarant_name"]),
                   "; giấy tờ tùy thân: ", facts["declarant_document"], ".", align="justify")  # fmt: skip
    paper.registration(None)
    paper.close()


def _two_sides(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A sheet laid across: the child at the left, the parents at the right; each side wraps by itself."""
    paper = BirthPaper(sheet, cast, dice)
    paper.open()
    fork = dice.fork("narrow")

    def left() -> None:
        if fork.chance(0.6):
            sheet.para(fork.pick(["TRẺ ĐƯỢC KHAI SINH", "I. NGƯỜI ĐƯỢC KHAI SINH", "Phần ghi về con"]), style=BOLD,
                       after=2)  # fmt: skip
        Former(sheet, fork.fork("form"), narrow=True).put(*paper.child(), *paper.declarant())

    def right() -> None:
        former = Former(sheet, fork.fork("form"), narrow=True)
        for who, name in paper.order:
            sheet.para(fork.pick(["NGƯỜI {}", "{}", "PHẦN GHI VỀ NGƯỜI {}"]).format(name.upper()), style=BOLD, after=2)
            former.put(*paper.parent(who))

    part = dice.pick([0.47, 0.49])
    sheet.columns((0.0, part, left), (0.52, 1.0, right))
    paper.registration(Former(sheet, dice, form="plain").put)
    paper.close()


def _short_parents(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The child's facts in a form; each parent on one line of short facts, the address on the next."""
    paper = BirthPaper(sheet, cast, dice)
    paper.open()
    facts, former = paper.facts, Former(sheet, dice)
    former.put(*paper.child())
    mark, style = dice.pick([" - ", ", ", "; ", " | "]), dice.pick([BOLD, PLAIN])
    words = dice.pick([("Cha", "Mẹ"), ("Họ tên cha", "Họ tên mẹ"), ("CHA", "MẸ"), ("Ông", "Bà")])
    named = dict(zip(("father", "mother"), words, strict=True))
    home = dice.pick(["Nơi cư trú", "Thường trú", "Địa chỉ"])
    for who, _ in paper.order:
        record(sheet, *(facts.entry("", f"{who}_{key}") for key in
                        ("name", "birth_date", "ethnicity", "nationality", "residence")))  # fmt: skip
        day = facts[f"{who}_birth_date"]
        born = f"sinh {spoken_day(day)}" if paper.whole else dice.pick(["sinh năm {}", "năm sinh: {}"]).format(day)
        sheet.para(f"{named[who]}: ", Run(facts[f"{who}_name"], style), f"{mark}{born}{mark}dân tộc: ",
                   facts[f"{who}_ethnicity"], f"{mark}quốc tịch: ", facts[f"{who}_nationality"], after=1)  # fmt: skip
        sheet.para(f"{home}: ", Run(facts[f"{who}_residence"], style), first=dice.pick([0.0, 18.0]))
    declarant = paper.declarant()
    if declarant:
        former.put(*declarant)
    paper.registration(former.put)
    paper.close()


BIRTH_OFFICES = (
    Drawn("birth_forms_of_offices", _forms, 12.0),
    Drawn("birth_forms_small", _forms, 9.5, A5, (38, 28, 30)),
    Drawn("birth_parents_by_rows", _parents_by_rows, 12.0, margins=(58, 40, 46)),
    Drawn("birth_told", _told, 12.5),
    Drawn("birth_two_sides", _two_sides, 12.0, A4_LANDSCAPE, (50, 44, 36)),
    Drawn("birth_short_parents", _short_parents, 12.0),
)
