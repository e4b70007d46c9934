"""Letters of authorisation that an office keeps a part of, writes out by a program, or has for use abroad.

Canonical values as in `authorization_facts`; who enters, keeps and translates the letter is in no field.
"""

from __future__ import annotations

from tests.dossiers.arranged import IN_LINES, Arrangement
from tests.dossiers.arranged_words import beside, some_day
from tests.dossiers.authorization_matters import WHO
from tests.dossiers.authorization_wide_parts import ending, heading, kept_by
from tests.dossiers.authorization_wide_words import MATTERS, OF, ORDERS, SIDES, groups_of, say_matter, say_side, told
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.further_marks import typewritten
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, Style

_ENGLISH = ("Principal", "Attorney-in-fact", "Authorization")


def with_counterfoil(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A lying sheet: the letter in the wide part, what the office keeps of it in the narrow one, ruled apart."""
    facts, left_kept = told(cast, dice), dice.chance(0.35)
    top = sheet.y

    def letter() -> None:
        own = dice.fork("letter")
        day = heading(sheet, facts, cast, own, ("state", "office", "bare", "form"))
        arranged = Arrangement(sheet, own, (*IN_LINES, "runs", "pairs", "cells"))
        for head, said in groups_of(facts, own, headed=True):
            sheet.para(head, style=BOLD, after=1)
            arranged.put(*said)
        ending(sheet, facts, cast, own, day, long=False)

    def kept() -> None:
        kept_by(sheet, cast, dice.fork("kept"))

    if left_kept:
        sheet.columns((0.0, 0.27, kept), (0.3, 1.0, letter))
    else:
        sheet.columns((0.0, 0.7, letter), (0.73, 1.0, kept))
    x = sheet.left + (0.285 if left_kept else 0.715) * sheet.width
    sheet.draw.line([(x, top), (x, sheet.y)], fill=sheet.look.ink, width=3)


def exported(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Written out by an office's program: all of it behind labels, none headed, the day and who entered it too."""
    facts, numbered = told(cast, dice), dice.chance(0.5)
    if dice.chance(0.4):
        typewritten(sheet)
    small = Style(size=sheet.look.size - 2)
    sheet.para(dice.pick(["BẢN IN TỪ HỆ THỐNG ", "CoreBanking 7.2 ", "HIS - phiếu in ", "iGate "]),
               some_day(dice, (2014, 2026)), style=small)  # fmt: skip
    sheet.para(dice.pick(["GIẤY ỦY QUYỀN", "GIẤY ỦY QUYỀN", "THÔNG TIN ỦY QUYỀN"]), style=BOLD,
               align=dice.pick(["left", "center"]))  # fmt: skip
    of, words = dice.pick(OF), say_matter(facts, dice, "date_of_issue")
    parts = [say_side(facts, who, dice, of=whose) for whose, who in zip(of, WHO, strict=True)]
    matter = say_matter(facts, dice)
    told_all = dice.pick([[*words, *parts[0], *parts[1], *matter], [*parts[0], *parts[1], *matter, *words],
                          [*matter, *words, *parts[0], *parts[1]],
                          [*parts[0], *matter, *parts[1], *words]])  # fmt: skip
    user = officer_name(dice.fork("user"), cast.split)
    told_all.insert(dice.pick([0, len(told_all)]), beside(dice.pick(["Người nhập", "GDV", "User"]), user))
    if numbered:
        told_all.insert(0, beside(dice.pick(["Mã GD", "Số chứng từ", "Mã khách hàng"]), str(dice.whole(10**6, 10**9))))
    Arrangement(sheet, dice, (*IN_LINES, "cells", "listed", "remarks", "runs", "crates")).put(*told_all)
    ending(sheet, facts, cast, dice, "", long=False)


def two_languages(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """For use abroad: each label and heading in both languages, a translator's or a consul's line below."""
    facts = told(cast, dice)
    day = heading(sheet, facts, cast, dice, ("state", "bare", "form"))
    sheet.para(dice.pick(["LETTER OF AUTHORIZATION", "POWER OF ATTORNEY", "Authorization letter"]), align="center",
               style=ITALIC)  # fmt: skip
    arranged, joint = Arrangement(sheet, dice, ("gloss", "gloss", "gloss")), dice.pick([" / ", " - ", " | "])
    sides, order = (*dice.pick(SIDES), dice.pick(MATTERS)), dice.pick(ORDERS)
    for index in order:
        sheet.para(f"{sides[index]}{joint}{_ENGLISH[index]}", style=BOLD, after=2)
        said = say_matter(facts, dice) if index == 2 else say_side(facts, WHO[index], dice)
        arranged.put(*said)
    ending(sheet, facts, cast, dice, day, long=False)
    name = officer_name(dice.fork("translator"), cast.split)
    sheet.para(dice.pick([f"Translated by {name}", f"Người dịch: {name}, {some_day(dice, (2016, 2026))}", "",
                          f"Seen at the Embassy, No. {dice.whole(10, 900)}/LS"]),
               style=Style(size=sheet.look.size - 2))  # fmt: skip
