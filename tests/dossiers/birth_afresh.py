"""Birth certificates as southern registers of earlier years gave them, and as a telephone shows them.

Canonical values as in `birth`; of parents' ages nothing is noted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial

from tests.dossiers.afresh_parts import Filler, hairline, small_over
from tests.dossiers.birth_facts import Birth, BirthManner, birth_facts
from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.feet import Signing, signed
from tests.dossiers.fonts import ARIMO, DEJAVU_SANS
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style
from tests.dossiers.wording import date_dashed, date_long, date_short, date_slashed

_TITLES = (
    ("TRÍCH LỤC BỘ KHAI SANH",),
    ("KHAI SANH", "(Trích lục)"),
    ("TRÍCH LỤC", "CHỨNG THƯ KHAI SANH"),
    ("BẢN SAO GIẤY KHAI SANH",),
    ("GIẤY KHAI SANH", "(Sao y bổn chánh)"),
)
_CHILD = (
    ("Tên, họ đứa con", "Tên, họ ấu nhi", "Tên họ đứa nhỏ", "Tên và họ", "Họ, tên đứa con nít"),
    ("Nam hay nữ", "Phái", "Con trai hay con gái (nam, nữ)", "Nam, nữ"),
    ("Sanh ngày nào", "Sanh ngày", "Ngày sanh", "Ngày, tháng, năm sanh"),
    ("Sanh tại chỗ nào", "Sanh tại", "Nơi sanh", "Tại"),
)
_PARENTS = (
    ("Tên, họ người cha", "Cha (tên họ)", "Họ tên cha", "Người cha"),
    ("Tên, họ người mẹ", "Mẹ (tên họ)", "Họ tên mẹ", "Người mẹ"),
    ("Nghề nghiệp cha làm", "Cha làm nghề gì", "Nghề của cha"),
    ("Chỗ ở của cha", "Nhà cửa cha ở đâu", "Cha cư ngụ tại"),
    ("Nghề nghiệp mẹ làm", "Mẹ làm nghề gì", "Nghề của mẹ"),
    ("Chỗ ở của mẹ", "Nhà cửa mẹ ở đâu", "Mẹ cư ngụ tại"),
)
_RANKS = ("Vợ chánh", "Vợ chánh thức", "Chánh", "Có hôn thú")


def _rows_between(sheet: Sheet, dice: Dice, rows: list[tuple[str, str, str]], facts: Filler) -> None:
    """Print label and value in two columns with a line between, a brace of dots at the label's end or none."""
    ruled, divide, mark = dice.chance(0.5), dice.pick([0.34, 0.4, 0.44]), dice.pick([".", "…", ""])
    top = sheet.y
    for label, key, text in rows:
        tail: list[Item] = [Leader(mark=mark)] if mark else []
        value = facts.blank(key)[1] if key else facts.plain(text)[1]
        columns: list[list[Line]] = [[([label, " ", *tail], PLAIN)], [([" ", value], PLAIN)]]
        cells(sheet, (divide, 1 - divide), columns, ruled=ruled, pad=4.0 if ruled else 0.0)
        sheet.skip(0 if ruled else 5)
    if not ruled:
        edge = sheet.left + (divide - 0.008) * sheet.width
        sheet.draw.line([(edge, top), (edge, sheet.y)], fill=sheet.look.ink, width=2)


def _southern(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An extract of a southern register: questions of the form at the left, what the book says at the right."""
    cast = earlier_cast(dice.fork("earlier"), cast.split, (1960, 1983))
    manner = BirthManner("{n}", dice.pick([date_long, date_short, date_dashed]), capitals=dice.chance(0.6))
    birth = birth_facts(cast, dice, manner)
    council = "Ủy ban nhân dân" if birth.registered.year > 1975 else "Hội đồng hành chánh"
    born = dice.pick([f"Nhà bảo sanh {cast.commune.commune}", cast.mother.residence, cast.commune.full])
    told_at = {"registration_place": f"{council} {cast.commune.full}", "place_of_birth": born}
    birth = replace(birth, facts=birth.facts.but(told_at))
    filler = Filler(sheet, birth.facts, pen=dice.chance(0.35), value=dice.pick([PLAIN, BOLD]))
    _southern_head(sheet, cast, birth, dice)
    names, (father, mother, work, home, her_work, her_home) = (
        [dice.pick(each) for each in _CHILD],
        (dice.pick(each) for each in _PARENTS),
    )
    ages = [f"{cast.child.birth.year - person.birth.year} tuổi" for person in (cast.father, cast.mother)]
    told = list(zip(names, ("full_name", "sex", "date_of_birth", "place_of_birth"), strict=True))
    rows = [(label, key, "") for label, key in told]
    rows += [(father, "father_name", ""), ("Cha mấy tuổi", "", ages[0]), (work, "_father_work", ""),
             (home, "father_residence", ""), (mother, "mother_name", ""), ("Mẹ mấy tuổi", "", ages[1]),
             (her_work, "_mother_work", ""), (her_home, "mother_residence", ""),
             (dice.pick(["Vợ chánh hay là vợ thứ", "Vợ chánh hay thứ"]), "", dice.pick(_RANKS)),
             (dice.pick(["Người khai", "Tên, họ người đứng khai"]), "declarant_name", "")]  # fmt: skip
    witness = officer_name(dice, cast.split)
    if dice.chance(0.6):
        rows.append((dice.pick(["Người chứng thứ nhứt", "Nhơn chứng"]), "", witness))
    rows += [(dice.pick(["Ngày khai", "Khai ngày", "Ngày lập chứng thư"]), "registration_date", ""),
             (dice.pick(["Lập tại", "Khai tại", "Nơi lập bộ"]), "registration_place", "")]  # fmt: skip
    _rows_between(sheet, dice, rows, filler)
    sheet.skip(8)
    _southern_foot(sheet, cast, birth, dice)


def _southern_head(sheet: Sheet, cast: Cast, birth: Birth, dice: Dice) -> None:
    facts, units = birth.facts, cast.commune.units
    record(sheet, facts.entry("", "number"))
    levels = list(zip(("TỈNH", "QUẬN", "XÃ"), reversed(units), strict=False))

    def left() -> None:
        for _, unit in levels:
            sheet.para(unit.upper(), align=dice.fork("align").pick(["left", "center"]), after=0)
        sheet.para(dice.pick(["Số hiệu: ", "Số hiệu ", "Số bộ: ", "Số: "]), Run(facts["number"], BOLD), after=0)
        sheet.para(f"Năm {birth.registered.year}", style=ITALIC)

    def right() -> None:
        for number, line in enumerate(dice.pick(_TITLES)):
            sheet.para(line, align="center", style=Style(bold=True, size=sheet.look.size + (4 if not number else 1)))
        where = dice.pick(["Bộ sanh năm {y}", "Bổn chánh lưu tại phòng lục sự", "Trích trong bộ đời năm {y}"])
        sheet.para(where.format(y=birth.registered.year), align="center", style=ITALIC)

    sheet.columns((0.0, 0.4, left), (0.42, 1.0, right))
    sheet.skip(10)


def _southern_foot(sheet: Sheet, cast: Cast, birth: Birth, dice: Dice) -> None:
    sheet.put("signer_name", cast.signer)
    seal = commune_agency(cast.commune).seal if birth.registered.year > 1975 else ""
    day = birth.registered + timedelta(days=dice.whole(30, 900))
    chief = dice.pick(["Viên chức hộ tịch", "ỦY VIÊN HỘ TỊCH", "Hộ lại", "CHÁNH LỤC SỰ", "Chủ tịch kiêm hộ tịch"])

    def left() -> None:
        sheet.para(dice.pick(["Giá tiền: 5 đồng", "Miễn phí", "Biên lai số 1127", "Án phí đã thâu"]), style=ITALIC)
        sheet.para(dice.pick(["Nhận thực chữ ký trên đây", "Đã so với bổn chánh", "Thị thực"]), after=0)

    def right() -> None:
        sheet.para(f"{dice.pick(['Trích y bổn chánh', 'Sao y', 'Trích lục y bộ'])},", align="center", style=ITALIC)
        sheet.para(f"{cast.commune.commune_name}, {date_long(day)}", align="center", after=1)
        signed(sheet, (chief,), cast.signer, dice, Signing(seal))

    sheet.columns((0.0, 0.44, left), (0.48, 1.0, right))


_STATUS = (("09:41", "4G 82%"), ("21:07", "Viettel 5G 47%"), ("8:15", "LTE 100%"), ("14:32", "Wi-Fi 63%"))
_SCREEN = {
    "number": ("Số giấy", "Số", "Số giấy khai sinh", "Số đăng ký"),
    "full_name": ("Họ, chữ đệm, tên", "Họ và tên", "Họ tên trẻ"),
    "date_of_birth": ("Ngày sinh", "Ngày, tháng, năm sinh", "Sinh ngày"),
    "sex": ("Giới tính",),
    "ethnicity": ("Dân tộc",),
    "nationality": ("Quốc tịch",),
    "place_of_birth": ("Nơi sinh", "Nơi sinh (chi tiết)"),
    "place_of_origin": ("Quê quán",),
    "id_number": ("Số định danh cá nhân", "Số định danh", "Mã định danh cá nhân"),
    "name": ("Họ, chữ đệm, tên {w}", "Họ và tên {w}", "{W}"),
    "birth_date": ("Năm sinh {w}", "Năm sinh của {w}"),
    "of_ethnicity": ("Dân tộc của {w}", "Dân tộc {w}"),
    "residence": ("Nơi cư trú {w}", "Nơi cư trú của {w}", "Thường trú ({w})"),
    "declarant_name": ("Người đi khai sinh", "Người yêu cầu"),
    "registration_place": ("Nơi đăng ký", "Cơ quan đăng ký", "Nơi đăng ký khai sinh"),
    "registration_date": ("Ngày đăng ký", "Ngày, tháng, năm đăng ký"),
    "signer_name": ("Người ký", "Người ký giấy khai sinh"),
}


def _screen(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """What an application on a telephone shows of the certificate: small grey labels, values below, thin lines."""
    facts = birth_facts(cast, dice, BirthManner("{n}/{y}", dice.pick([date_slashed, date_dashed]))).facts
    grey, red = (120, 120, 126), (176, 24, 30)
    sheet.look = replace(sheet.look, family=dice.pick([ARIMO, ARIMO, DEJAVU_SANS]), leading=1.06 * sheet.look.leading)
    clock, net = dice.pick(_STATUS)
    small = Style(size=sheet.look.size * 0.8, bold=True)
    cells(sheet, (0.5, 0.5), [[([Run(clock, small)], PLAIN)], [([Leader(blank=True), Run(net, small)], PLAIN)]])
    sheet.skip(8)
    top = sheet.y
    sheet.skip(5)
    sheet.para(dice.pick(["GIẤY KHAI SINH", "Giấy khai sinh"]), align="center",
               style=Style(bold=True, size=sheet.look.size + 3, colour=red), after=1)  # fmt: skip
    sheet.para(dice.pick(["Dữ liệu hộ tịch điện tử", "Thông tin từ Bộ Tư pháp", "Bản điện tử"]), align="center",
               style=Style(size=sheet.look.size * 0.8, colour=grey), after=5)  # fmt: skip
    sheet.draw.rectangle([sheet.left, top, sheet.right, sheet.y], outline=red, width=3)
    sheet.skip(8)
    groups = dice.pick([("child", "mother", "father", "office"), ("office", "child", "father", "mother")])
    headed, two = dice.chance(0.7), dice.chance(0.6)
    for group in groups:
        if headed:
            _screen_head(sheet, dice, group, red)
        for keys in _screen_rows(group, two=two):
            _screen_row(sheet, [(_screen_label(dice, key), facts.entry("", key)) for key in keys], grey)
    if dice.chance(0.7):
        sheet.skip(4)
        told = dice.pick(["Cập nhật lần cuối: 07:02 12/09/2025", "Chia sẻ    Tải về    In", "Báo cáo sai lệch dữ liệu"])
        sheet.para(told, align="center", style=Style(size=sheet.look.size * 0.8, colour=(40, 90, 200)))


def _screen_head(sheet: Sheet, dice: Dice, group: str, colour: tuple[int, int, int]) -> None:
    said = {"child": ("Người được khai sinh", "Thông tin của trẻ"), "mother": ("Thông tin người mẹ", "Mẹ"),
            "father": ("Thông tin người cha", "Cha"), "office": ("Thông tin đăng ký", "Đăng ký khai sinh")}  # fmt: skip
    words = dice.fork("heads").pick([0, 1])
    sheet.skip(3)
    sheet.para(said[group][words], style=Style(bold=True, italic=words > 0, colour=colour), after=2)


def _screen_rows(group: str, *, two: bool) -> list[list[str]]:
    if group == "child":
        rows = [["full_name"], ["id_number"], ["date_of_birth", "sex"], ["ethnicity", "nationality"],
                ["place_of_birth"], ["place_of_origin"]]  # fmt: skip
    elif group == "office":
        rows = [["number", "registration_date"], ["registration_place"], ["declarant_name"], ["signer_name"]]
    else:
        rows = [[f"{group}_name"], [f"{group}_birth_date", f"{group}_ethnicity"], [f"{group}_residence"]]
    return rows if two else [[key] for row in rows for key in row]


def _screen_label(dice: Dice, key: str) -> str:
    who, _, rest = key.partition("_")
    if who not in ("mother", "father"):
        return dice.pick(_SCREEN[key])
    word = "mẹ" if who == "mother" else "cha"
    return dice.pick(_SCREEN["of_ethnicity" if rest == "ethnicity" else rest]).format(w=word, W=word.capitalize())


def _screen_row(sheet: Sheet, told: Sequence[tuple[str, Entry]], grey: tuple[int, int, int]) -> None:
    part = 1 / len(told)
    sheet.columns(
        *(
            (number * part, (number + 1) * part - 0.02, partial(small_over, sheet, label, entry, colour=grey))
            for number, (label, entry) in enumerate(told)
        )
    )
    hairline(sheet, gap=3.0)


BIRTH_AFRESH = (
    Drawn("birth_southern_extract", _southern, 12.5),
    Drawn("birth_on_telephone", _screen, 9.5, (1240, 2720), (22.0, 22.0, 16.0)),
)
