"""Building permits as decisions in articles, from a typewriter, beside the plan's limits, in ways of programs.

Canonical values as in `construction`; what the plan allows, setbacks and files are in no field.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.construction_facts import Permit
from tests.dossiers.construction_later_facts import (
    LABELS,
    NUMBERS,
    PLOT,
    SIZES,
    distractions,
    further_permit,
    said,
)
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn, Facts
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.feet import titles_of
from tests.dossiers.further_feet import End, PartHeads, end
from tests.dossiers.further_marks import asides, clerks, copied, received, typewritten
from tests.dossiers.further_rows import SLIM, Ways
from tests.dossiers.further_tops import TOPS, Mast, mast
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style

_ALL = ("owner_name", "owner_address", "work_name", "work_location", *PLOT, *SIZES)
_TITLES = (("GIẤY PHÉP XÂY DỰNG",), ("GIẤY PHÉP XÂY DỰNG",), ("GIẤY PHÉP XÂY DỰNG", "(nhà ở riêng lẻ đô thị)"),
           ("GIẤY PHÉP", "XÂY DỰNG CÔNG TRÌNH"), ("GIẤY PHÉP XÂY DỰNG NHÀ Ở RIÊNG LẺ",),
           ("GIẤY PHÉP XÂY DỰNG", "Cấp lần đầu"))  # fmt: skip
_TERMS = ("Khởi công trong vòng 12 tháng, quá hạn giấy phép không còn giá trị.",
          "Giấy phép có giá trị khởi công đến hết 12 tháng kể từ ngày ký ban hành.",
          "Trước khi khởi công 07 ngày, chủ đầu tư gửi thông báo về UBND cấp xã.",
          "Chủ đầu tư phải treo biển báo tại công trường và để giấy phép tại nơi thi công.",
          "Gia hạn: tối đa 02 lần, mỗi lần 12 tháng.")  # fmt: skip
_COPIES = ("Nơi nhận:", "- Như Điều 1;", "- Đội QLTTXD;", "- Thuế cơ sở;", "- Lưu: VT, HS.")


def _begin(sheet: Sheet, dice: Dice, permit: Permit, tops: tuple[str, ...] = TOPS) -> str:
    """Print the head; return place and day where the foot has to print them."""
    facts, high = permit.facts, dice.chance(0.45)
    record(sheet, facts.entry("", "date_of_issue"), facts.entry("", "signer_name"))
    printed = facts["date_of_issue"]
    said_day = printed if printed.startswith("ngày") else f"ngày {printed}"
    day = dice.pick([f"{permit.agency.place}, {said_day}", f"{permit.agency.place}, {said_day}",
                     f"Ngày cấp: {printed.removeprefix('ngày ')}"])  # fmt: skip
    mast(sheet, dice, Mast(permit.agency, dice.pick(_TITLES), facts.entry("", "number"), NUMBERS,
                           day if high else "", tops=tops))  # fmt: skip
    return "" if high else day


def _finish(sheet: Sheet, dice: Dice, cast: Cast, permit: Permit, day: str) -> None:
    asides(sheet, dice, cast.split)
    titles = titles_of(permit.agency, dice, board=dice.chance(0.4))
    lines = _COPIES[: dice.whole(2, 5)] if dice.chance(0.5) else ()
    end(sheet, dice, End(titles, cast.signer, day, permit.agency.seal, clerks(dice, cast.split), lines))
    copied(sheet, dice, cast.split)


def _articles(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A decision: grounds, then articles whose sentences tell who may build what, where and how large."""
    permit, style = further_permit(cast, dice), dice.pick([BOLD, PLAIN])
    facts = permit.facts
    day = _begin(sheet, dice, permit, ("usual", "levels", "wide", "crossed"))
    record(sheet, *(facts.entry("", key) for key in _ALL))
    for ground in dice.sample(("Căn cứ Nghị định số 15/2021/NĐ-CP ngày 03/3/2021;", "Căn cứ quy hoạch phân khu số 4;",
                               "Xét đơn ngày 12/01 và hồ sơ kèm theo của chủ đầu tư;",
                               "Theo đề nghị của bộ phận thẩm định tại Tờ trình số 88/TTr;"),
                              dice.whole(0, 3)):  # fmt: skip
        sheet.para(ground, first=20, style=ITALIC, after=1)
    number = dice.pick(["Điều {n}. ", "Điều {n}: ", "{n}. ", "{n}/ "])
    heads = [Run(number.format(n=count), BOLD) for count in (1, 2, 3, 4)]
    word = dice.pick(["ông (bà) ", "ông/bà ", "hộ ông (bà) ", "chủ đầu tư là ", ""])
    allow = dice.pick(["Cho phép ", "Cấp phép cho ", "Chấp thuận cho ", "Nay cấp giấy phép cho ", "Đồng ý để "])
    home = dice.pick([", thường trú tại ", " (địa chỉ: ", ", ngụ tại ", ", nơi ở: "])
    build = dice.pick(["được xây dựng ", "xây dựng công trình ", "tiến hành xây dựng ", "đầu tư xây dựng "])
    place = dice.pick([" tại ", " tại địa điểm ", ", địa điểm xây dựng: ", " ở "])
    work = facts["work_name"] if style is BOLD else f"{facts['work_name'][0].lower()}{facts['work_name'][1:]}"
    sheet.put("work_name", work)
    close = ")" if home.startswith(" (") else ""
    sheet.para(heads[0], allow, word, Run(facts["owner_name"], style), home, facts["owner_address"], close, ", ",
               build, Run(work, style), place,
               facts["work_location"], ".", align="justify", first=20, after=4)  # fmt: skip
    plot, sizes = _plot(facts, dice), _sizes(facts, dice)
    parts = [plot, sizes] if dice.chance(0.7) else [sizes, plot]
    for head, text in zip(heads[1:], parts, strict=False):
        sheet.para(head, text, align="justify", first=20, after=4)
    for fact in distractions(cast, dice, 4):
        sheet.para(f"- {fact.label}: {fact.entry.printed};", first=20, after=1)
    sheet.para(heads[3], dice.pick(_TERMS), align="justify", first=20)
    _finish(sheet, dice, cast, permit, day)


def _plot(facts: Facts, dice: Dice) -> str:
    """Return where a work stands, in a sentence."""
    parcel, sheet_number, area = (facts[key] for key in PLOT)
    return dice.pick([
        f"Vị trí xây dựng thuộc thửa {parcel}, tờ bản đồ {sheet_number}, có diện tích {area}.",
        f"Công trình nằm trên thửa đất số {parcel} (tờ bản đồ số {sheet_number}), diện tích thửa đất là {area}.",
        f"Khu đất có diện tích {area} gồm thửa số {parcel}, tờ bản đồ địa chính số {sheet_number}.",
        f"Đất xây dựng: tờ bản đồ số {sheet_number}; thửa đất số {parcel}; tổng diện tích {area}.",
        f"Lô đất rộng {area}, thuộc tờ bản đồ số {sheet_number}, thửa số {parcel}, đã có giấy chứng nhận.",
    ])  # fmt: skip


def _sizes(facts: Facts, dice: Dice) -> str:
    """Return how large a work is, in a sentence."""
    floor, storeys, height = (facts[key] for key in SIZES)
    count = storeys if "tầng" in storeys else f"{storeys} tầng"
    return dice.pick([
        f"Quy mô công trình: {count}, cao {height}, tổng diện tích sàn {floor}, mật độ {facts['_density']}.",
        f"Công trình có tổng diện tích sàn xây dựng là {floor}; số tầng là {storeys}; chiều cao không quá {height}.",
        f"Diện tích xây dựng tầng trệt {facts['_ground']}; tổng diện tích các sàn {floor}; số tầng: {storeys}; "
        f"chiều cao đến đỉnh mái: {height}.",
        f"Chiều cao toàn nhà {height} gồm {count}; tổng diện tích sàn: {floor}; tầng một rộng {facts['_ground']}.",
    ])  # fmt: skip


def _in_ways(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """What a program prints: parts under headings in an order of chance, other facts among them."""
    permit = further_permit(cast, dice)
    facts, day = permit.facts, _begin(sheet, dice, permit)
    ways, heads = Ways(sheet, dice), PartHeads(sheet, dice)
    owner = ("owner_name", "owner_address") if dice.chance(0.8) else ("owner_address", "owner_name")
    place = dice.pick(
        [("work_location", *PLOT), (*PLOT, "work_location"), (PLOT[1], PLOT[0], "work_location", PLOT[2])]
    )
    size = dice.pick([SIZES, SIZES[::-1], ("storeys", "_ground", "floor_area_m2", "height_m", "_density")])
    groups = [(dice.pick(["Chủ đầu tư", "Thông tin chủ đầu tư", "Người được cấp phép"]), owner),
              (dice.pick(["Công trình", "Nội dung cấp phép", "Thông tin công trình"]), ("work_name",)),
              (dice.pick(["Vị trí", "Địa điểm, lô đất", "Thông tin thửa đất"]), place),
              (dice.pick(["Quy mô", "Thông số kỹ thuật", "Chỉ tiêu xây dựng"]), size)]  # fmt: skip
    if dice.chance(0.3):
        groups = [groups[1], groups[2], groups[3], groups[0]]
    for heading, keys in groups:
        heads.put(heading)
        ways.part()
        others = distractions(cast, dice.fork(heading), 2)
        told = said(facts, dice, *keys)
        spot = dice.whole(0, len(told))
        ways.put(*told[:spot], *others, *told[spot:])
    sheet.skip(3)
    sheet.para(dice.pick(_TERMS), style=dice.pick([ITALIC, PLAIN]))
    _finish(sheet, dice, cast, permit, day)


def _typewritten(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form from before 2010 filled in on a typewriter: long printed words, dots, several blanks a line."""
    if dice.chance(0.8):
        cast = earlier_cast(dice.fork("before"), cast.split, (1992, 2009))
    permit = further_permit(cast, dice, typed=True)
    typewritten(sheet)
    if dice.chance(0.3):
        received(sheet, dice)
    facts, day = permit.facts, _begin(sheet, dice, permit, ("levels", "wide", "flush"))
    mark = Leader(mark=dice.pick([".", "-", "_"]))
    joint = dice.pick([" : ", ": ", " "])
    record(sheet, *(facts.entry("", key) for key in _ALL))

    def blank(label: str, key: str) -> list[Item]:
        return [f"{label}{joint}", facts[key], " ", mark, " "]

    def label(key: str) -> str:
        return dice.pick(LABELS[key])

    sheet.para(*blank(dice.pick(["CHO PHÉP ÔNG, BÀ", "Cho phép Ông (Bà)", "Cấp cho ông, bà", label("owner_name")]),
                      "owner_name"))  # fmt: skip
    sheet.para(*blank(label("owner_address"), "owner_address"), hang=12)
    sheet.para(*blank(dice.pick(["Được phép xây cất", "Được xây dựng", label("work_name")]), "work_name"))
    sheet.para(*blank(label("work_location"), "work_location"), hang=12)
    plot = [blank(label(key), key) for key in dice.pick([PLOT, (PLOT[1], PLOT[0], PLOT[2])])]
    sheet.para(*plot[0], *plot[1], after=2)
    sheet.para(*plot[2])
    if dice.chance(0.5):
        sheet.para(dice.pick(["Theo bản vẽ thiết kế đính kèm giấy phép này, gồm :", "Quy mô như sau :"]), after=2)
    sizes = [blank(label(key), key) for key in dice.pick([SIZES, SIZES[::-1], ("storeys", "height_m", SIZES[0])])]
    for items in sizes:
        sheet.para(dice.pick(["- ", "+ ", ""]), *items, after=2)
    for fact in distractions(cast, dice, 3):
        sheet.para(f"{fact.label}{joint}{fact.entry.printed} ", mark, after=2)
    for number, term in enumerate(dice.sample(_TERMS, dice.whole(1, 3)), 1):
        sheet.para(f"{number}/ {term}", after=2)
    _finish(sheet, dice, cast, permit, day)


def _of_limits(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A table whose columns tell what the plan allows and what is permitted; who builds where beside or above it."""
    permit = further_permit(cast, dice)
    facts, day = permit.facts, _begin(sheet, dice, permit, ("usual", "quality", "bar", "title first", "crossed"))
    lying, small = sheet.size[0] > sheet.size[1], Style(size=sheet.look.size * 0.92)
    heads = dice.pick([("Chỉ tiêu", "Quy hoạch cho phép", "Cấp phép"), ("Nội dung", "Tối đa", "Theo giấy phép này"),
                       ("Thông số", "Theo quy chế", "Được duyệt"),
                       ("Hạng mục", "Hiện trạng", "Được phép xây")])  # fmt: skip
    swapped = dice.chance(0.3)
    limits = {"floor_area_m2": f"{dice.whole(400, 990)} m2", "storeys": f"{dice.whole(5, 9)} tầng",
              "height_m": f"{dice.whole(21, 32)} m", "_density": "90%", "_ground": "-"}  # fmt: skip
    keys = [*SIZES, *dice.sample(("_density", "_ground"), dice.whole(0, 2))]
    keys = keys[:: dice.pick([1, -1])]

    def table() -> None:
        record(sheet, *(facts.entry("", key) for key in keys))
        rows = [heads, *((dice.pick(LABELS[key]), limits[key], facts[key]) for key in keys)]
        for row in rows:
            order = (row[0], row[2], row[1]) if swapped else row
            style = BOLD if row is heads else PLAIN
            columns: list[list[Line]] = [[([Run(text, style)], small)] for text in order]
            cells(sheet, (0.4, 0.3, 0.3), columns, ruled=True, pad=3)
        sheet.skip(5)

    def who() -> None:
        ways = Ways(sheet, dice, SLIM if lying else (*SLIM, "shaded", "zebra", "flush", "piped"))
        order: list[Said] = said(facts, dice, "owner_name", "owner_address", "work_name", "work_location", *PLOT)
        ways.put(*order, *distractions(cast, dice, 2))

    if lying:
        sheet.columns((0.0, 0.48, who), (0.52, 1.0, table))
    else:
        for part in (who, table)[:: dice.pick([1, 1, -1])]:
            part()
            sheet.skip(3)
    sheet.para(dice.pick(_TERMS), style=replace(ITALIC, size=small.size))
    _finish(sheet, dice, cast, permit, day)


PERMITS_LATEST = (
    Drawn("permit_of_articles", _articles, 13.0),
    Drawn("permit_in_ways", _in_ways, 12.0),
    Drawn("permit_typewritten", _typewritten, 12.5),
    Drawn("permit_of_limits", _of_limits, 12.5),
    Drawn("permit_of_limits_lying", _of_limits, 12.0, page=A4_LANDSCAPE, margins=(56.0, 50.0, 44.0)),
)
