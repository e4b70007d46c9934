"""Building permits as they are met: the decree's form with its dashes and duties, a lying sheet with a plan.

Canonical values as in `construction`; designers, setbacks, certificates of land and sides of the plot are in no field.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.construction_facts import Permit, permit_of
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn, Facts
from tests.dossiers.feet import titles_of, two_halves
from tests.dossiers.met_parts import Hand, hands, index_row, lines_of
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style, Tab
from tests.dossiers.wording import date_long, date_slashed, number_words

_KEYS = ("owner_name", "owner_address", "work_name", "work_location", "parcel_number", "map_sheet_number",
         "parcel_area_m2", "floor_area_m2", "storeys", "height_m", "number", "date_of_issue",
         "signer_name")  # fmt: skip
_SYMBOLS = ("{n}/GPXD", "{n:03d}/GPXD", "{n}/GPXD-UBND", "{n:02d}/{y}/GPXD", "{n}/GPXD-KTHT", "{n}/GP-UBND",
            "{n}/GPXDT")  # fmt: skip
_WORKS = ("Nhà ở riêng lẻ", "Nhà ở riêng lẻ đô thị", "Nhà ở gia đình", "Nhà ở kết hợp kinh doanh", "Nhà ở liền kề",
          "Nhà ở riêng lẻ và tường rào", "Nhà trọ", "Cải tạo, nâng tầng nhà ở", "Nhà kho", "Nhà biệt thự")  # fmt: skip
_DUTIES = (
    "Phải hoàn toàn chịu trách nhiệm trước pháp luật nếu xâm phạm các quyền hợp pháp của các chủ sở hữu liền kề.",
    "Phải thực hiện đúng các quy định của pháp luật về đất đai, về đầu tư xây dựng và Giấy phép xây dựng này.",
    "Phải thông báo cho cơ quan cấp phép xây dựng đến kiểm tra khi định vị công trình, xây móng và công trình ngầm.",
    "Xuất trình Giấy phép xây dựng cho cơ quan có thẩm quyền trước khi khởi công và treo biển báo tại địa điểm.",
    "Khi điều chỉnh thiết kế làm thay đổi nội dung giấy phép thì phải đề nghị điều chỉnh và chờ quyết định.",
)


def _permit(cast: Cast, dice: Dice) -> Permit:
    """Return a permit with storeys and height as forms tell them."""
    permit = permit_of(cast, dice, dice.pick(_SYMBOLS), dice.pick(["m²", "m2", "m²"]))
    storeys, height = int(permit.facts["storeys"]), permit.facts["height_m"].removesuffix(" m")
    shown = dice.pick([str(storeys), f"{storeys:02d}"])
    told = {
        "work_name": dice.pick(_WORKS),
        "storeys": f"{shown}{dice.pick(['', ' tầng', ' tầng', f' ({number_words(storeys)}) tầng'])}",
        "height_m": f"{height}{dice.pick([' m', 'm', ' m'])}",
    }
    return replace(permit, facts=permit.facts.but(told, {"storeys": shown, "height_m": height}))


def _deed(cast: Cast, dice: Dice) -> str:
    day = date_slashed(cast.issued.replace(year=cast.issued.year - dice.whole(1, 9), day=dice.whole(1, 28)))
    serial = f"{dice.pick(['BX', 'CĐ', 'DA', 'DL', 'AA'])} {dice.whole(100_000, 999_999)}"
    return dice.pick([f"Giấy chứng nhận quyền sử dụng đất số {serial} cấp ngày {day}",
                      f"GCN QSDĐ số {serial} do Sở Tài nguyên và Môi trường cấp ngày {day}",
                      f"Giấy chứng nhận số phát hành {serial}, số vào sổ CH{dice.whole(1000, 9999):05d}"])  # fmt: skip


def _of_decree(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The decree's form: five numbered parts with dashes and plus signs below them, then what the builder has to do."""
    permit = _permit(cast, dice)
    facts, agency, value = permit.facts, permit.agency, dice.pick([PLAIN, BOLD, PLAIN])
    sheet.put("issuer", agency.name)
    record(sheet, *(facts.entry("", key) for key in _KEYS))
    low, end = dice.chance(0.3), dice.pick([".", ";", "", "."])
    day = f"{agency.place}, {facts['date_of_issue']}"
    two_halves(sheet, agency, dice, under_office=("Số: ", facts["number"]), under_motto=() if low else (day,))
    sheet.skip(5)
    sheet.para("GIẤY PHÉP XÂY DỰNG", align="center", style=Style(bold=True, size=sheet.look.size + 3), after=0)
    note = dice.pick(["", "(Sử dụng cho nhà ở riêng lẻ)", "(Dùng cho nhà ở riêng lẻ đô thị)", "Số lần cấp: 01"])
    if note:
        sheet.para(note, align="center", style=ITALIC, after=0)
    sheet.skip(4)
    word = dice.pick(["Ông (bà) ", "ông/bà ", "Hộ ông (bà) ", "", "Ông (Bà): "])
    sheet.para(f"1. {dice.pick(['Cấp cho', 'Cấp cho chủ đầu tư', 'Cấp phép cho'])}: {word}",
               Run(facts["owner_name"], BOLD), end)  # fmt: skip
    home = dice.pick(["Địa chỉ", "Địa chỉ thường trú", "Địa chỉ liên hệ", "Nơi cư trú"])
    sheet.para(f"- {home}: {facts['owner_address']}{end}", first=14, hang=14)
    work = dice.pick(["Được phép xây dựng công trình", "Được phép xây dựng công trình (loại công trình)",
                      "Được phép xây dựng các công trình thuộc dự án", "Được phép xây dựng"])  # fmt: skip
    sheet.para(f"2. {work}: ", Run(facts["work_name"], value), end)
    design = [f"Theo thiết kế: {facts['_design']}",
              f"Do: {officer_name(dice.fork('maker'), cast.split)} lập, chứng chỉ KTS-{dice.whole(10_000, 99_999)}",
              f"Đơn vị thẩm tra thiết kế: Công ty TNHH Tư vấn xây dựng số {dice.whole(2, 30)}"]  # fmt: skip
    for text in dice.sample(design, dice.whole(1, 3)):
        sheet.para(f"- {text}{end}", first=14, hang=14)
    sheet.para(dice.pick(["- Gồm các nội dung sau:", "- Với các chỉ tiêu sau đây:", "- Gồm các nội dung:"]), first=14)
    for items in _contents(facts, dice, value):
        sheet.para("+ ", *items, end, first=28, hang=28)
    plot = dice.pick([
        "{deed}, thửa đất số {p}, tờ bản đồ số {m}, diện tích {a}", "{deed}; thửa đất số {p}; tờ bản đồ số {m}; diện "
        "tích đất {a}", "Thửa đất số {p}, tờ bản đồ số {m}, diện tích {a}, theo {deed}",
        "thửa số {p}, tờ bản đồ {m}, có diện tích {a}; {deed}"])  # fmt: skip
    said = plot.format(deed=_deed(cast, dice), p=facts["parcel_number"], m=facts["map_sheet_number"],
                       a=facts["parcel_area_m2"])  # fmt: skip
    sheet.para(f"3. {dice.pick(['Giấy tờ về đất đai', 'Giấy tờ về quyền sử dụng đất', 'Lô đất xây dựng'])}: ", said,
               end, align="justify")  # fmt: skip
    sheet.para("4. Giấy phép này có hiệu lực khởi công xây dựng trong thời hạn 12 tháng kể từ ngày cấp; quá thời hạn "
               "trên thì phải đề nghị gia hạn giấy phép xây dựng.", align="justify")  # fmt: skip
    titles = titles_of(agency, dice, board=dice.chance(0.5))
    chief = Hand(titles, cast.signer, "", agency.seal, day if low else "")

    def copies() -> None:
        lines_of(sheet, ("Nơi nhận:", "- Như trên;", "- Đội Quản lý trật tự xây dựng;", "- Lưu: VT, HS."),
                 style=Style(size=sheet.look.size - 2), after=0)  # fmt: skip

    sheet.columns((0.0, 0.4, copies), (0.44, 1.0, lambda: hands(sheet, dice, (0.0, 1.0, chief))))
    if dice.chance(0.6):
        sheet.para("CHỦ ĐẦU TƯ PHẢI THỰC HIỆN CÁC NỘI DUNG SAU ĐÂY:", style=BOLD, align="center")
        for number, duty in enumerate(dice.sample(_DUTIES, dice.whole(2, 4)), 1):
            sheet.para(f"{number}. {duty}", align="justify", style=Style(size=sheet.look.size - 1), after=1)


def _contents(facts: Facts, dice: Dice, value: Style) -> list[list[Item]]:
    """Return what may be built, the fields in their usual order with others between them."""

    def one(labels: tuple[str, ...], key: str) -> list[Item]:
        return [f"{dice.pick(labels)}: ", Run(facts[key], value)]

    where = one(("Vị trí xây dựng", "Địa điểm xây dựng", "Vị trí xây dựng (ghi rõ lô đất, địa chỉ)", "Tại"),
                "work_location")  # fmt: skip
    floor = one(("Tổng diện tích sàn", "Tổng diện tích sàn xây dựng", "Tổng diện tích sàn các tầng"), "floor_area_m2")
    high = one(("Chiều cao công trình", "Chiều cao toàn công trình", "Chiều cao"), "height_m")
    many = one(("Số tầng", "Số tầng xây dựng", "Quy mô"), "storeys")
    pairs = dice.pick([[high, many], [many, high], [[*high, "; ", *_lowered(many)]], [[*many, ", ", *_lowered(high)]]])
    others: list[list[Item]] = [
        [f"Cốt nền xây dựng công trình: +0,{dice.whole(20, 60)} m so với mặt đường"],
        [f"Mật độ xây dựng: {facts['_density']}; hệ số sử dụng đất: {dice.whole(10, 32) / 10:.1f} lần"],
        [f"Chỉ giới đường đỏ: cách tim đường {dice.whole(4, 12)}m; chỉ giới xây dựng: trùng chỉ giới đường đỏ"],
        [f"Diện tích xây dựng (tầng một): {facts['_ground']}"],
        ["Màu sắc công trình: sáng, hài hòa với khu vực"],
    ]
    between = dice.sample(others, dice.whole(1, 5))
    cut = dice.whole(0, len(between))
    return [where, *between[:cut], floor, *between[cut:], *pairs]


def _lowered(items: list[Item]) -> list[Item]:
    label = str(items[0])
    return [f"{label[0].lower()}{label[1:]}", *items[1:]]


def _with_plan(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Lying: what is permitted at the left behind dots or at tabs, at the right a drawing of the plot and its sides."""
    permit = _permit(cast, dice)
    facts, agency = permit.facts, permit.agency
    sheet.put("issuer", agency.name)
    record(sheet, *(facts.entry("", key) for key in _KEYS))
    value, mark = dice.pick([BOLD, PLAIN]), dice.pick([".", ".", "_"])
    tabbed = dice.chance(0.4)
    labels = {
        "owner_name": ("Chủ đầu tư", "Chủ nhà", "Người được cấp phép", "Tên chủ đầu tư"),
        "owner_address": ("Địa chỉ", "Nơi thường trú", "Chỗ ở"),
        "work_name": ("Công trình", "Tên công trình", "Hạng mục", "Loại nhà"),
        "work_location": ("Địa điểm", "Xây dựng tại", "Địa điểm xây dựng"),
        "parcel_number": ("Thửa đất số", "Số thửa", "Thửa"),
        "map_sheet_number": ("Tờ bản đồ số", "Số tờ bản đồ", "Tờ bản đồ"),
        "parcel_area_m2": ("Diện tích đất", "Diện tích thửa đất", "Diện tích lô đất"),
        "floor_area_m2": ("Tổng diện tích sàn", "Diện tích sàn", "Tổng DT sàn"),
        "storeys": ("Số tầng", "Số tầng cao", "Tầng cao"),
        "height_m": ("Chiều cao", "Chiều cao công trình", "Cao độ đỉnh mái"),
        "_ground": ("Diện tích xây dựng", "DT xây dựng tầng 1"),
        "_density": ("Mật độ xây dựng", "MĐXD"),
        "_design": ("Hồ sơ thiết kế", "Bản vẽ số"),
    }
    order = [*_KEYS[:4], *_KEYS[4:7], "_ground", "_density", *dice.pick([_KEYS[7:10], _KEYS[9:6:-1]]), "_design"]

    def left() -> None:
        own = dice.fork("left")
        two_halves(sheet, agency, own, divide=0.45)
        sheet.skip(4)
        sheet.para("GIẤY PHÉP XÂY DỰNG", align="center", style=Style(bold=True, size=sheet.look.size + 3), after=0)
        sheet.para(own.pick(["Số: ", "Số giấy phép: ", "Số "]), Run(facts["number"], BOLD), align="center", after=4)
        for key in order:
            label = own.pick(labels[key])
            if tabbed:
                sheet.para(f"{label}", Tab(128.0), Run(f": {facts[key]}", value), hang=134)
            else:
                index_row(sheet, Run(label), Run(facts[key], value), mark)
        sheet.para(f"Căn cứ: {_deed(cast, own)}.", style=ITALIC)

    def right() -> None:
        own = dice.fork("right")
        sheet.para(own.pick(["MẶT BẰNG VỊ TRÍ", "SƠ ĐỒ ĐỊNH VỊ CÔNG TRÌNH", "Bản vẽ kèm theo giấy phép"]), style=BOLD,
                   align="center", after=4)  # fmt: skip
        _plan(sheet, own)
        lines_of(sheet, (f"Phía sau giáp đất ông {officer_name(own.fork('beside'), cast.split)}",
                         f"Tỷ lệ 1/{own.pick([200, 250, 500])}", "Thời hạn khởi công: 12 tháng kể từ ngày cấp."),
                 style=Style(size=sheet.look.size - 1.5))  # fmt: skip
        day = f"{agency.place}, {date_long(cast.issued)}"
        hands(sheet, own, (0.1, 1.0, Hand(titles_of(agency, own), cast.signer, "", agency.seal, day)))

    at = dice.pick([0.54, 0.58])
    sheet.columns((0.0, at - 0.02, left), (at + 0.01, 1.0, right))


def _plan(sheet: Sheet, dice: Dice) -> None:
    """Draw a plot with the house in it, and its sides in metres."""
    wide, deep = dice.real(0.3, 0.5) * sheet.width, 100 * POINT
    x, y, ink = sheet.left + (sheet.width - wide) / 2, sheet.y + 16 * POINT, sheet.look.ink
    sheet.draw.rectangle([x, y, x + wide, y + deep], outline=ink, width=4)
    sheet.draw.rectangle([x + 0.12 * wide, y + 0.1 * deep, x + 0.88 * wide, y + 0.75 * deep], outline=ink, width=2)
    small = Style(size=sheet.look.size - 3)
    front, side = (f"{dice.whole(low, low * 3)},{dice.whole(0, 99):02d}m" for low in (4, 12))
    font = sheet.font(small)
    sheet.draw.text((x + wide / 2, y - 8), front, font=font, fill=ink, anchor="mb")
    sheet.draw.text((x + wide + 12, y + deep / 2), side, font=font, fill=ink, anchor="lm")
    sheet.lines += [front, side]
    sheet.y = y + deep + 8 * POINT


PERMITS_MET = (
    Drawn("permit_of_decree", _of_decree, 12.5),
    Drawn("permit_with_plan", _with_plan, 12.0, A4_LANDSCAPE, (46.0, 40.0, 40.0)),
)
