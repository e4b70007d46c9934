"""Household business certificates as rooms of other provinces and years print them: forms, columns, sentences, tables.

Canonical values as in `household`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_forms import Former
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.household_chance import BusinessPaper
from tests.dossiers.pairs import record
from tests.dossiers.typeset import BOLD, PLAIN, Run


def _forms(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """All facts in one of many forms, the trades where they belong or last."""
    paper = BusinessPaper(sheet, cast, dice)
    paper.open()
    former = Former(sheet, dice)
    paper.numbers(former.put)
    head = dice.pick(["Thông tin về chủ hộ kinh doanh", "CHỦ HỘ KINH DOANH", "Đại diện hộ kinh doanh:", ""])

    def owner() -> None:
        if head:
            sheet.para(head, style=BOLD, after=2)
        former.put(*paper.owner())

    def place() -> None:
        former.put(*paper.place())

    def capital() -> None:
        former.put(*paper.capital())

    parts: list[tuple[Callable[[], None], ...]] = [
        (place, paper.trade, capital, owner),
        (place, capital, owner, paper.trade),
        (owner, place, paper.trade, capital),
    ]
    for part in dice.pick(parts):
        part()
    paper.close()


def _two_sides(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The business at the left, its owner at the right, each wrapping by itself; the trades across the page."""
    paper = BusinessPaper(sheet, cast, dice)
    paper.open()
    paper.numbers(Former(sheet, dice, form="plain").put)
    fork = dice.fork("form")
    heads = dice.pick([("HỘ KINH DOANH", "CHỦ HỘ KINH DOANH"), ("I. Thông tin hộ kinh doanh", "II. Thông tin chủ hộ"),
                       ("Cơ sở kinh doanh", "Người đại diện")])  # fmt: skip

    def side(head: str, said: list[Said]) -> None:
        sheet.para(head, style=BOLD, align=fork.fork("head").pick(["left", "center"]), after=3)
        Former(sheet, fork.fork("same"), narrow=True).put(*said)

    business = [*paper.place(), *paper.capital()]
    part = dice.pick([0.47, 0.5])
    sheet.columns(
        (0.0, part, partial(side, heads[0], business)), (part + 0.04, 1.0, partial(side, heads[1], paper.owner()))
    )
    sheet.skip(4)
    paper.trade()
    paper.close()


def _told(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Sentences: whose business is certified, where it is, with what capital, in which trades."""
    paper = BusinessPaper(sheet, cast, dice)
    paper.open()
    paper.numbers(Former(sheet, dice, form=dice.pick(["plain", "letters"])).put)
    facts, style, first = paper.facts, dice.pick([BOLD, PLAIN]), dice.pick([0.0, 24.0])
    keys = ("owner_name", "owner_birth_date", "owner_sex", "owner_id_number", "business_name", "head_office", "capital")
    record(sheet, *(facts.entry("", key) for key in keys))
    word = "ông" if facts["owner_sex"] == "Nam" else "bà"
    opening = dice.pick([f"{paper.business.agency.plain} chứng nhận {word} ", f"Chứng nhận: {word.capitalize()} ",
                         f"Cấp cho {word}: "])  # fmt: skip
    born = facts["owner_birth_date"].removeprefix("ngày ")
    sheet.para(opening, Run(facts["owner_name"], style), f", sinh ngày {born}, giới tính: ", facts["owner_sex"],
               dice.pick([", CCCD số ", ", số định danh cá nhân: ", "; giấy tờ pháp lý số "]), facts["owner_id_number"],
               dice.pick([", cư trú tại ", "; nơi thường trú: "]), facts["_owner_home"], ".", first=first,
               align="justify")  # fmt: skip
    sheet.para(dice.pick(["Là chủ hộ kinh doanh: ", "Đăng ký kinh doanh dưới tên: ", "Tên hộ kinh doanh: "]),
               Run(facts["business_name"], style), ".", first=first)  # fmt: skip
    where = dice.pick(["Địa điểm kinh doanh: ", "Trụ sở đặt tại: ", "Kinh doanh tại địa chỉ: "])
    sheet.para(where, Run(facts["head_office"], style), ".", first=first)
    paper.trade(dice.pick(["Được phép kinh doanh các ngành, nghề sau:", "Ngành, nghề kinh doanh:", "Kinh doanh:"]))
    sheet.para(dice.pick(["Với số vốn kinh doanh là ", "Vốn kinh doanh: ", "Tổng số vốn: "]),
               Run(facts["capital"], style), f" ({facts['_capital_words']}).", first=first)  # fmt: skip
    paper.close()


def _one_table(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Everything in one ruled table, the trades one a line or behind one another in their cell."""
    paper = BusinessPaper(sheet, cast, dice)
    paper.open()
    former = Former(sheet, dice, form=dice.pick(["headed", "headed", "four", "halves"]))
    paper.numbers(former.put)
    sign = dice.pick(["{name} ({code})", "{code} - {name}", "{name}", "{name} - Mã ngành {code}"])
    trades = "; ".join(sign.format(name=name, code=code) for name, code in paper.business.trades)
    label = dice.pick(["Ngành, nghề kinh doanh", "Ngành nghề kinh doanh", "Ngành, nghề (mã ngành)"])
    said = Said(label, Entry("", None, trades))
    former.put(*paper.place(), said, *paper.capital(), *paper.owner())
    paper.close()


HOUSEHOLD_OFFICES = (
    Drawn("household_forms_of_offices", _forms, 12.5),
    Drawn("household_two_sides", _two_sides, 12.0, margins=(58, 42, 46)),
    Drawn("household_told", _told, 13.0),
    Drawn("household_in_one_table", _one_table, 12.5),
)
