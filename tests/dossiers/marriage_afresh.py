"""Marriage certificates filled in by pen line by line for both, and of an embassy with labels in the middle.

Canonical values as in `marriage`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.dossiers.afresh_parts import Filler, three_wide
from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn, Facts
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.feet import Signing, signed, two_halves
from tests.dossiers.marriage_facts import SPOUSES, scribbled, wedding_facts
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Line, record
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

_PAIRS = (
    (("Họ tên chồng", "Họ tên vợ"), ("Họ và tên nam", "Họ và tên nữ"), ("Anh", "Chị"), ("Chồng là", "Vợ là"),
     ("Ông", "Bà")),
    (("Sinh ngày", "Sinh ngày"), ("Ngày sinh", "Ngày sinh"), ("sinh", "sinh")),
    (("Dân tộc", "Dân tộc"), ("Thành phần dân tộc", "Thành phần dân tộc")),
    (("Quốc tịch", "Quốc tịch"),),
    (("Nghề nghiệp", "Nghề nghiệp"), ("Làm nghề", "Làm nghề")),
    (("Trú quán", "Trú quán"), ("Nơi ở", "Nơi ở"), ("Hiện ở", "Hiện ở"), ("Chỗ ở hiện nay", "Chỗ ở hiện nay")),
    (("Số giấy CM", "Số giấy CM"), ("Giấy chứng minh số", "Giấy chứng minh số"), ("CMND", "CMND")),
)  # fmt: skip
_KEYS = ("name", "birth_date", "ethnicity", "nationality", "work", "residence", "id_number")
_WORKS = ("Làm ruộng", "Bộ đội", "Giáo viên", "Công nhân", "Thợ may", "Buôn bán", "Cán bộ xã")
_WILL = ("Hai người đã tự nguyện lấy nhau, được ghi vào sổ kết hôn.", "Được công nhận là vợ chồng kể từ ngày ký.",
         "Xét hai bên có đủ điều kiện, nay công nhận là vợ chồng.", "Đã làm lễ đăng ký theo luật định.")  # fmt: skip


def _line_by_line(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form of the eighties and nineties: each line asks of him at the left and the same of her at the right."""
    cast = earlier_cast(dice.fork("earlier"), cast.split, (1981, 2004))
    wedding = wedding_facts(cast, dice, dice.pick(["{n}", "{n}/{y}"]), dice.pick([date_short, date_dashed, date_long]))
    facts, agency = wedding.facts, commune_agency(cast.commune)
    short = {f"{who}_residence": f"{person.home.commune}, {person.home.district}"
             for who, person in zip(SPOUSES, (cast.mother, cast.father), strict=True)}  # fmt: skip
    short |= {f"_{who}_work": dice.pick(_WORKS) for who in SPOUSES}
    facts = facts.but(short)
    pen = dice.chance(0.75)
    filler = Filler(sheet, facts, pen=pen, mark=dice.pick([".", "…", "_"]), value=dice.pick([PLAIN, ITALIC]))
    two_halves(sheet, agency, dice, divide=0.4)
    sheet.skip(6)
    sheet.para(dice.pick(["GIẤY CHỨNG NHẬN KẾT HÔN", "GIẤY CHỨNG NHẬN ĐĂNG KÝ KẾT HÔN", "GIẤY KẾT HÔN"]),
               align="center", style=Style(bold=True, size=sheet.look.size + 5), after=2)  # fmt: skip
    sheet.para(dice.pick(["Số", "Số:", "Sổ kết hôn số"]), *filler.blank("number"), dice.pick(["quyển số", "Quyển"]),
               *filler.plain(f"{dice.whole(1, 3):02d}"), align="center", after=8)  # fmt: skip
    if dice.chance(0.5):
        sheet.para(f"{agency.plain} chứng nhận:", align="center", style=ITALIC)
    order = SPOUSES[::-1]
    for labels, key in zip(_PAIRS, _KEYS, strict=True):
        if key == "work" and dice.chance(0.3):
            continue
        pair = dice.pick(labels)
        _asked(sheet, filler, [(label, f"{'_' if key == 'work' else ''}{who}_{key}")
                               for label, who in zip(pair, order, strict=True)])  # fmt: skip
    sheet.skip(4)
    sheet.para(dice.pick(_WILL), first=20)
    where, when = dice.pick([("Đăng ký tại", "ngày"), ("Kết hôn tại", "ngày"), ("Nơi đăng ký:", "Ngày đăng ký:")])
    sheet.para(where, *filler.blank("registration_place", tail=True), after=3)
    sheet.para(when, *filler.blank("registration_date", cut="ngày ", tail=True))
    _signed_by_all(sheet, cast, dice)


def _asked(sheet: Sheet, filler: Filler, told: Sequence[tuple[str, str]]) -> None:
    """Print what is asked of him and of her on one line; values that are too long go on below."""
    columns: list[tuple[float, float]] = [(0.0, 0.49), (0.51, 1.0)]
    lines, before, bottom = [], len(sheet.lines), sheet.y
    top, left, width, right = sheet.y, sheet.left, sheet.width, sheet.right
    for (start, end), (label, key) in zip(columns, told, strict=True):
        sheet.left, sheet.right, sheet.y = left + start * width, left + end * width, top
        sheet.para(f"{label}:", *filler.blank(key, tail=True), after=0)
        lines.append(sheet.lines[before:])
        del sheet.lines[before:]
        bottom = max(bottom, sheet.y)
    sheet.left, sheet.right, sheet.y = left, right, bottom
    for level in range(max(map(len, lines))):
        sheet.lines.append(" ".join(each[level] for each in lines if level < len(each)))
    sheet.skip(4)


def _signed_by_all(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    agency = commune_agency(cast.commune)
    sheet.put("signer_name", cast.signer)
    titles = dice.pick([("TM. UBND", "Chủ tịch"), ("T/M ỦY BAN", "Phó Chủ tịch"), ("Chủ tịch UBND",)])
    sheet.skip(6)
    him, her = dice.pick([("Chồng ký", "Vợ ký"), ("Người chồng", "Người vợ"), ("Bên nam", "Bên nữ")])
    sheet.columns(
        (0.0, 0.26, lambda: scribbled(sheet, him)),
        (0.26, 0.5, lambda: scribbled(sheet, her)),
        (0.52, 1.0, lambda: signed(sheet, titles, cast.signer, dice, Signing(agency.seal))),
    )


_ABROAD = (
    ("Hàn Quốc", "Seoul", "Seoul", "Seoul, Hàn Quốc"),
    ("Nhật Bản", "Tokyo", "Tokyo", "quận Shinjuku, Tokyo, Nhật Bản"),
    ("Cộng hòa Séc", "Praha", "Praha", "Praha 4, Cộng hòa Séc"),
    ("Malaysia", "Kuala Lumpur", "Malaysia", "Shah Alam, Selangor, Malaysia"),
    ("Cộng hòa Liên bang Đức", "Berlin", "Berlin", "Lichtenberg, Berlin, CHLB Đức"),
)
_MIDDLE = (
    ("name", ("Họ, chữ đệm, tên", "Họ và tên"), ("Full name", "Name in full")),
    ("birth_date", ("Ngày, tháng, năm sinh", "Ngày sinh"), ("Date of birth",)),
    ("ethnicity", ("Dân tộc",), ("Ethnic group", "Ethnicity")),
    ("nationality", ("Quốc tịch",), ("Nationality",)),
    ("residence", ("Nơi cư trú", "Nơi thường trú/tạm trú"), ("Place of residence", "Residence")),
    ("id_number", ("Số định danh/Giấy tờ tùy thân", "Số CCCD/CMND", "Giấy tờ tùy thân số"), ("Personal document No.",)),
)  # fmt: skip


def _of_embassy(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A lying sheet of an embassy: labels in two languages in the middle, hers at one side and his at the other."""
    land, city, english, street = dice.pick(_ABROAD)
    day = dice.pick([date_slashed, date_dotted, date_dashed])
    wedding = wedding_facts(cast, dice, dice.pick(["{n}/{y}/KH", "{n}/{y}", "{n}-{y}/ĐSQ"]), day)
    office = dice.pick([f"Đại sứ quán Việt Nam tại {land}", f"Tổng Lãnh sự quán Việt Nam tại {city}",
                        f"Đại sứ quán nước CHXHCN Việt Nam tại {land}"])  # fmt: skip
    told = {"registration_place": office}
    if dice.chance(0.6):
        told[f"{dice.pick(SPOUSES)}_residence"] = street
    facts = wedding.facts.but(told)
    record(sheet, facts.entry("", "number"))
    state_heading(sheet, spell=dice.whole(0, 3), rule=0.2)
    sheet.para("SOCIALIST REPUBLIC OF VIET NAM", align="center", style=Style(size=sheet.look.size - 3), after=6)
    red = dice.pick([(190, 30, 40), None])
    sheet.para("GIẤY CHỨNG NHẬN KẾT HÔN", align="center",
               style=Style(bold=True, size=sheet.look.size + 8, colour=red), after=0)  # fmt: skip
    sheet.para("MARRIAGE CERTIFICATE", align="center", style=Style(size=sheet.look.size), after=1)
    number = dice.pick(["Số/No.: ", "Số (No): ", "Số: "])
    sheet.para(number, Run(facts["number"], BOLD), align=dice.pick(["center", "right"]), after=6)
    order = SPOUSES[:: dice.pick([1, -1])]
    _in_the_middle(sheet, facts, dice, order)
    sheet.skip(4)
    _embassy_foot(sheet, cast, dice, facts, f"ĐẠI SỨ QUÁN VIỆT NAM\n{english.upper()}\n")


def _in_the_middle(sheet: Sheet, facts: Facts, dice: Dice, order: Sequence[str]) -> None:
    ruled, widths = dice.chance(0.5), dice.pick([(0.37, 0.26, 0.37), (0.36, 0.28, 0.36)])
    small = Style(italic=True, size=sheet.look.size * 0.8)
    heads = {"wife": ("VỢ / Wife", "BÊN VỢ"), "husband": ("CHỒNG / Husband", "BÊN CHỒNG")}
    which = dice.pick([0, 1])
    titles = [Entry("", None, heads[who][which]) for who in order]
    three_wide(sheet, widths, titles[0], [([""], PLAIN)], titles[1], ruled=ruled)
    for key, labels, glosses in _MIDDLE:
        label: list[Line] = [([dice.pick(labels)], PLAIN), ([dice.pick(glosses)], small)]
        left, right = (facts.entry("", f"{who}_{key}") for who in order)
        three_wide(sheet, widths, left, label, right, ruled=ruled)


def _embassy_foot(sheet: Sheet, cast: Cast, dice: Dice, facts: Facts, seal: str) -> None:
    record(sheet, facts.entry("", "registration_place"), facts.entry("", "registration_date"))
    sheet.put("signer_name", cast.signer)
    small = Style(italic=True, size=sheet.look.size * 0.8)
    place, day = dice.pick([("Nơi đăng ký kết hôn", "Ngày, tháng, năm đăng ký"), ("Nơi đăng ký", "Ngày đăng ký"),
                            ("Đăng ký tại", "Ngày")])  # fmt: skip
    title = dice.pick([("ĐẠI SỨ",), ("TUQ. ĐẠI SỨ", "BÍ THƯ THỨ HAI"), ("VIÊN CHỨC LÃNH SỰ",), ("TỔNG LÃNH SỰ",)])

    def left() -> None:
        for label, gloss, key in ((place, "Place of registration", "registration_place"),
                                  (day, "Date of registration", "registration_date")):  # fmt: skip
            items: list[Item] = [f"{label}", Run(f" ({gloss}): ", small), Run(facts[key], BOLD)]
            sheet.para(*items, after=3)
        for who in ("Chữ ký của vợ (Wife's signature)", "Chữ ký của chồng (Husband's signature)"):
            sheet.para(who, " ", Leader(), after=4)

    sheet.columns(
        (0.0, 0.52, left), (0.58, 1.0, lambda: signed(sheet, title, cast.signer, dice, replace(Signing(), seal=seal)))
    )


MARRIAGE_AFRESH = (
    Drawn("marriage_line_by_line", _line_by_line, 12.5, margins=(56.0, 44.0, 46.0)),
    Drawn("marriage_of_embassy", _of_embassy, 13.0, A4_LANDSCAPE, (60.0, 56.0, 44.0)),
)
