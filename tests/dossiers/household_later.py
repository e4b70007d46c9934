"""Household business certificates in the middle of a frame, in ways of programs, with their history, on half a sheet.

Canonical values as in `household`; earlier changes than the last one are in no field.
"""

from __future__ import annotations

from datetime import date, timedelta

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5_LANDSCAPE, Drawn
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.faces import frame
from tests.dossiers.feet import titles_of
from tests.dossiers.further_feet import End, PartHeads, end
from tests.dossiers.further_marks import asides, clerks, copied, typewritten
from tests.dossiers.further_rows import SLIM, WAYS, Ways
from tests.dossiers.further_tops import TOPS, Mast, mast
from tests.dossiers.household_facts import Business
from tests.dossiers.household_later_words import (
    CODES,
    LABELS,
    OWNER,
    besides,
    further_business,
    owner_keys,
    registered,
    registered_lines,
    say,
    trades_further,
)
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style
from tests.dossiers.wording import date_long, date_slashed

_TITLES = (("GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH",), ("GIẤY CHỨNG NHẬN", "ĐĂNG KÝ HỘ KINH DOANH"),
           ("GIẤY CHỨNG NHẬN", "ĐĂNG KÝ HỘ KINH DOANH", "(Cấp lại)"))  # fmt: skip


def _head(sheet: Sheet, dice: Dice, business: Business, *, coded: bool, tops: tuple[str, ...] = TOPS) -> str:
    """Print the head, with the code where `coded`; return place and day where the foot has to print them."""
    day = dice.pick([f"{business.agency.place}, {date_long(_day(business, dice))}", ""])
    high = day if day and dice.chance(0.4) else ""
    number = business.facts.entry("", "business_code") if coded else None
    mast(sheet, dice, Mast(business.agency, dice.pick(_TITLES), number, CODES, high, tops=tops))
    return "" if high else day


def _day(business: Business, dice: Dice) -> date:
    """Return when a certificate was given: on the day of the last change, or of the first registration."""
    key = "amendment_date" if business.changed else "first_registration_date"
    return date.fromisoformat(business.facts.canonical[key])


def _foot(sheet: Sheet, cast: Cast, dice: Dice, business: Business, day: str) -> None:
    asides(sheet, dice, cast.split)
    lines = ("Nơi nhận:", "- Hộ kinh doanh;", "- Thuế;", "- Lưu.")[: dice.whole(2, 4)] if dice.chance(0.4) else ()
    end(sheet, dice, End(titles_of(business.agency, dice), cast.signer, day, business.agency.seal,
                         clerks(dice, cast.split), lines))  # fmt: skip
    copied(sheet, dice, cast.split)


def _framed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """In the middle of a frame, as diplomas are: who is certified, what for and where, one short line each."""
    business = further_business(sheet, cast, dice)
    facts, style = business.facts, dice.pick([BOLD, Style(bold=True, size=sheet.look.size + 2)])
    if dice.chance(0.7):
        frame(sheet, dice.pick([(150, 30, 34), (30, 80, 60), (180, 140, 40)]))
    day = _head(sheet, dice, business, coded=True, tops=("wide", "usual", "levels"))
    record(sheet, *(facts.entry("", key) for key in (*OWNER, "business_name", "head_office", "capital")))
    registered_lines(sheet, business, dice, "center")
    word = dice.pick(["CHỨNG NHẬN", "Chứng nhận", "Nay chứng nhận", "XÁC NHẬN HỘ"])
    sheet.para(word, align="center", style=ITALIC, after=2)
    owner: list[Item] = [dice.pick(["Ông/Bà: ", "", "Chủ hộ: "]), Run(facts["owner_name"], style)]
    born, sex, number = (facts[key] for key in OWNER[1:])
    said = dice.pick([f"Giới tính: {sex} - Sinh ngày: {born.removeprefix('ngày ')}", f"({sex}, sinh {born})",
                      f"Sinh: {born}; {sex}"])  # fmt: skip
    card = f"{dice.pick(LABELS['owner_id_number'])}: {number}"
    who: list[list[Item]] = [owner, [said], [card]]
    if dice.chance(0.3):
        who = [owner, [f"{said} - {card}"]]
    place: list[list[Item]] = [
        [dice.pick(["là chủ hộ kinh doanh", "Đã đăng ký hộ kinh doanh", "Tên hộ kinh doanh:", "Kinh doanh dưới tên:"])],
        [Run(facts["business_name"], style)],
        [dice.pick(["Tại: ", "Địa chỉ: ", "Trụ sở: ", "Địa điểm kinh doanh: "]), facts["head_office"]],
        [f"{dice.pick(LABELS['capital'])}: {facts['capital']}"],
    ]
    for items in [*who, *place] if dice.chance(0.7) else [*place[1:3], *who, place[3]]:
        sheet.para(*items, align="center", after=2)
    sheet.skip(3)
    trades_further(sheet, business.trades, dice)
    _foot(sheet, cast, dice, business, day)


def _in_ways(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """What a program prints: parts under headings in an order of chance."""
    business = further_business(sheet, cast, dice)
    facts, coded = business.facts, dice.chance(0.5)
    day = _head(sheet, dice, business, coded=coded)
    ways, heads = Ways(sheet, dice, WAYS), PartHeads(sheet, dice)
    lines = dice.chance(0.4)
    if lines:
        registered_lines(sheet, business, dice, dice.pick(["left", "center", "right"]))
    numbers = [*([] if coded else say(facts, dice, "business_code")), *([] if lines else registered(business, dice))]
    house = [*say(facts, dice, "business_name", "head_office", *(["_phone"] if dice.chance(0.4) else []), "capital"),
             *(say(facts, dice, "_capital_words") if dice.chance(0.3) else []), *besides(cast, dice)]  # fmt: skip
    groups = [
        (dice.pick(["Thông tin đăng ký", "Đăng ký", "Mã số và ngày cấp"]), numbers),
        (dice.pick(["Hộ kinh doanh", "Thông tin hộ kinh doanh", "Nội dung đăng ký"]), house),
        (dice.pick(["Chủ hộ kinh doanh", "Người đăng ký", "Thông tin chủ hộ"]), say(facts, dice, *owner_keys(dice))),
        (dice.pick(["Ngành, nghề", "Hoạt động kinh doanh"]), []),
    ]
    order = dice.pick([(0, 1, 3, 2), (0, 1, 2, 3), (0, 2, 1, 3), (2, 0, 1, 3)])
    for heading, told in (groups[place] for place in order):
        if not told and not heading.startswith(("Ngành", "Hoạt")):
            continue
        heads.put(heading)
        ways.part()
        ways.put(*told)
        if not told:
            trades_further(sheet, business.trades, dice)
    _foot(sheet, cast, dice, business, day)


def _history(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A table of all registrations, the first and each change with what changed and who signed, before or behind."""
    business = further_business(sheet, cast, dice, changed=dice.chance(0.75))
    facts = business.facts
    day = _head(sheet, dice, business, coded=True, tops=("usual", "bar", "quality", "crossed", "title first"))
    ways = Ways(sheet, dice, (*SLIM, "shaded", "zebra", "flush", "six", "piped"))

    def table() -> None:
        record(sheet, facts.entry("", "first_registration_date"))
        first, last = facts["first_registration_date"].removeprefix("ngày "), facts.printed.get("amendment_date", "")
        heads = dice.pick([("Lần", "Ngày", "Nội dung", "Người ký"), ("Đăng ký", "Ngày cấp", "Lý do", "Ký duyệt")])
        clerk = officer_name(dice.fork("clerk"), cast.split)
        rows = [heads, (dice.pick(["Lần đầu", "Đăng ký lần đầu", "Cấp mới"]), first, "Thành lập", clerk)]
        if business.changed:
            record(sheet, facts.entry("", "amendment_number"), facts.entry("", "amendment_date"))
            lead, count = (
                dice.pick(["Thay đổi lần thứ {n}", "Thay đổi lần {n}", "Lần thứ {n}"]),
                facts["amendment_number"],
            )
            start = date.fromisoformat(facts.canonical["first_registration_date"])
            for number in range(max(1, int(count) - 2), int(count)):
                shown = date_slashed(start + timedelta(days=20 * number))
                rows.append((lead.format(n=number), shown, dice.pick(["Thêm ngành", "Đổi địa chỉ", "Tăng vốn"]), clerk))
            rows.append((lead.format(n=count), last.removeprefix("ngày "), "Đổi tên", cast.signer))
        small = Style(size=sheet.look.size - 1)
        for row in rows:
            columns: list[list[Line]] = [[([Run(text, BOLD if row is heads else PLAIN)], small)] for text in row]
            cells(sheet, (0.26, 0.27, 0.2, 0.27), columns, ruled=True, pad=3)
        sheet.skip(5)

    def house() -> None:
        ways.put(*say(facts, dice, "business_name", "head_office", "capital"), *besides(cast, dice))
        trades_further(sheet, business.trades, dice)
        ways.put(*say(facts, dice, *owner_keys(dice)))

    for part in (table, house)[:: dice.pick([1, -1])]:
        part()
    _foot(sheet, cast, dice, business, day)


def _typed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form of a district from before 2016, filled in by a typewriter or a printer of needles over dots."""
    if dice.chance(0.7):
        cast = earlier_cast(dice.fork("before"), cast.split, (2007, 2015))
    business = further_business(sheet, cast, dice)
    if dice.chance(0.75):
        typewritten(sheet)
    facts = business.facts
    day = _head(sheet, dice, business, coded=True, tops=("levels", "wide", "flush", "usual"))
    registered_lines(sheet, business, dice, dice.pick(["left", "center"]))
    mark, number = dice.pick([".", "_", "…"]), dice.pick(["{n}. ", "{n}- ", "{n}/ ", ""])
    joint, count = dice.pick([" : ", ": "]), 0
    groups = [["business_name"], ["head_office"], ["_phone", "capital"], ["trades"], ["owner_name"],
              ["owner_sex", "owner_birth_date"], ["owner_id_number", "_owner_issued"], ["_owner_home"]]  # fmt: skip
    if dice.chance(0.4):
        groups = [*groups[4:], *groups[:4]]
    for keys in groups:
        count += 1
        if keys == ["trades"]:
            trades_further(sheet, business.trades, dice)
            continue
        items: list[Item] = [number.format(n=count)]
        told = say(facts, dice, *keys)
        record(sheet, *(fact.entry for fact in told))
        for fact in told:
            items += [f"{fact.label}{joint}{fact.entry.printed} ", Leader(mark=mark), " "]
        sheet.para(*items, hang=14, after=dice.pick([2.0, 4.0]))
    _foot(sheet, cast, dice, business, day)


def _on_half(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Half a sheet lying, to hang on a wall: business at one side, owner and trades at the other."""
    business = further_business(sheet, cast, dice)
    facts = business.facts
    day = _head(sheet, dice, business, coded=True, tops=("usual", "crossed", "bar", "title first"))
    fork, split = dice.fork("form"), dice.pick([0.46, 0.52])

    def house() -> None:
        way = Ways(sheet, fork.fork("same"), SLIM)
        way.put(
            *registered(business, fork.fork("days")),
            *say(facts, fork.fork("house"), "business_name", "head_office", "capital"),
        )

    def owner() -> None:
        Ways(sheet, fork.fork("same"), SLIM).put(*say(facts, fork.fork("owner"), *owner_keys(fork.fork("keys"))))
        trades_further(sheet, business.trades, fork.fork("trades"))

    left, right = (house, owner) if dice.chance(0.7) else (owner, house)
    sheet.columns((0.0, split - 0.02, left), (split + 0.02, 1.0, right))
    _foot(sheet, cast, dice, business, day)


HOUSEHOLD_LATEST = (
    Drawn("household_framed", _framed, 12.5),
    Drawn("household_in_ways", _in_ways, 11.5),
    Drawn("household_history", _history, 12.0),
    Drawn("household_typed", _typed, 12.5),
    Drawn("household_on_half", _on_half, 9.5, page=A5_LANDSCAPE, margins=(46.0, 40.0, 28.0)),
)
