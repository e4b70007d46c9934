"""Notifications of birth of a private hospital in two languages, and of a birth at home written by pen.

Canonical values as in `birth_notification`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tests.dossiers.afresh_parts import Filler
from tests.dossiers.birth_notification_facts import Born, born_facts
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn, Facts
from tests.dossiers.feet import Signing, signed
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.wording import date_dashed, date_short, date_slashed

_CLINICS = ("Bệnh viện Quốc tế {c}", "Bệnh viện Sản Nhi Tâm Đức", "Phòng khám Đa khoa An Phước",
            "Bệnh viện Đa khoa tư nhân Hồng Ngọc", "Bệnh viện Phương Nam {c}")  # fmt: skip
_MOTHER = (
    ("mother_name", ("Họ tên mẹ", "Họ và tên", "Tên sản phụ"), "Full name"),
    ("mother_birth_date", ("Ngày sinh", "Ngày/năm sinh", "Sinh"), "Date of birth"),
    ("mother_id_number", ("CCCD/Hộ chiếu", "Số giấy tờ", "Số định danh"), "ID/Passport No."),
    ("mother_residence", ("Địa chỉ", "Nơi cư trú", "Thường trú"), "Address"),
)
_CHILD = (
    ("intended_name", ("Tên dự kiến", "Tên dự định đặt", "Tên con (dự kiến)"), "Intended name"),
    ("child_sex", ("Giới tính", "Giới tính bé", "Phái"), "Sex"),
    ("date_of_birth", ("Giờ, ngày sinh", "Sinh lúc", "Thời điểm sinh"), "Time of birth"),
    ("child_weight_grams", ("Cân nặng", "Cân nặng lúc sinh", "Trọng lượng"), "Weight"),
    ("place_of_birth", ("Nơi sinh", "Sinh tại"), "Place of birth"),
)


def _clinic(cast: Cast, dice: Dice, symbols: Sequence[str]) -> tuple[Born, Facts, str]:
    shown = dice.pick([date_slashed, date_dashed])
    born = born_facts(cast, dice, dice.pick(symbols), shown)
    name = dice.pick(_CLINICS).format(c=cast.commune.province_name)
    room = dice.pick([name, f"Khoa Sản, {name}", f"Phòng sinh số {dice.whole(1, 4)} - {name}"])
    grams = born.facts.canonical["child_weight_grams"]
    told = {"place_of_birth": room,
            "child_weight_grams": dice.pick([f"{grams} g", f"{grams[0]}.{grams[1:]} gram", f"{grams}gr"])}  # fmt: skip
    return born, born.facts.but(told, {"child_weight_grams": grams}), name


def _vitals(dice: Dice) -> list[tuple[str, str, str]]:
    """Return what a hospital tells of a child besides, none of which is a field."""
    return dice.sample((("Chiều dài", "Length", f"{dice.whole(46, 54)} cm"),
                        ("Vòng đầu", "Head circ.", f"{dice.whole(31, 36)} cm"),
                        ("Apgar 1'/5'", "Apgar", f"{dice.whole(7, 9)}/{dice.whole(8, 10)}"),
                        ("Tuổi thai", "Gestation", f"{dice.whole(37, 41)} tuần"),
                        ("Nhóm máu", "Blood group", dice.pick(["O+", "A+", "B+", "AB+"])),
                        ("Cách sinh", "Delivery", dice.pick(["Sinh thường", "Mổ lấy thai"])),
                        ("Con thứ", "Child No.", str(dice.whole(1, 3)))), dice.whole(2, 5))  # fmt: skip


def _two_cards(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A lying sheet of a private hospital: a coloured band, the mother in one card and the child in another."""
    _, facts, name = _clinic(cast, dice, ("{y}{n:05d}", "GCS-{n:04d}", "{n}/{y}/GCS", "BV.{y}.{n}"))
    sheet.put("issuer", name.upper())
    record(sheet, facts.entry("", "number"), facts.entry("", "date_of_issue"))
    colour = dice.pick([(0, 110, 120), (190, 60, 110), (30, 80, 160), (0, 120, 70)])
    top = sheet.y
    sheet.columns(
        (0.0, 0.5, partial(_band_left, sheet, dice, name, colour)),
        (0.52, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3), size=sheet.look.size - 1)),
    )
    sheet.y = max(sheet.y, top + 40 * POINT)
    sheet.draw.line([(sheet.left, sheet.y), (sheet.right, sheet.y)], fill=colour, width=10)
    sheet.skip(8)
    title = dice.pick([("GIẤY CHỨNG SINH", "BIRTH NOTIFICATION"), ("GIẤY CHỨNG SINH / CERTIFICATE OF LIVE BIRTH", "")])
    sheet.para(title[0], align="center", style=Style(bold=True, size=sheet.look.size + 6, colour=colour), after=0)
    if title[1]:
        sheet.para(title[1], align="center", style=ITALIC, after=1)
    number = dice.pick(["Số/No: ", "Mã GCS: ", "Số (No.) ", "Số: "])
    sheet.para(number, Run(facts["number"], BOLD), align=dice.pick(["center", "right"]), after=6)
    heads = dice.pick(
        [("MẸ / MOTHER", "TRẺ / BABY"), ("THÔNG TIN SẢN PHỤ", "THÔNG TIN BÉ"), ("Mẹ (Mother)", "Con (Child)")]
    )
    form, gloss = dice.pick(["slash", "below", "behind"]), dice.chance(0.75)
    vitals, places = _vitals(dice), dice.pick([_CHILD, (*_CHILD[1:3], *_CHILD[3:], _CHILD[0])])
    mother = [(dice.pick(labels), english, key) for key, labels, english in _MOTHER]
    child = [(dice.pick(labels), english, key) for key, labels, english in places]

    def card(head: str, told: Sequence[tuple[str, str, str]], other: Sequence[tuple[str, str, str]]) -> None:
        sheet.para(head, style=Style(bold=True, colour=colour), after=3)
        for label, english, key in told:
            record(sheet, facts.entry("", key))
            _card_row(sheet, form, (label, english if gloss else "", facts[key]))
        for each in other:
            _card_row(sheet, form, (each[0], each[1] if gloss else "", each[2]))

    between = sheet.y
    sheet.columns((0.01, 0.47, lambda: card(heads[0], mother, ())), (0.52, 0.99, lambda: card(heads[1], child, vitals)))
    middle = sheet.left + 0.495 * sheet.width
    sheet.draw.line([(middle, between), (middle, sheet.y)], fill=colour, width=4)
    sheet.skip(6)
    _clinic_foot(sheet, cast, dice, facts)


def _band_left(sheet: Sheet, dice: Dice, name: str, colour: tuple[int, int, int]) -> None:
    sheet.para(name.upper(), style=Style(bold=True, size=sheet.look.size + 1, colour=colour), after=1)
    sheet.para(
        f"Hotline: 1900 {dice.whole(1000, 9999)} - www.benhvien.example.vn", style=Style(size=sheet.look.size - 3)
    )


def _card_row(sheet: Sheet, form: str, told: tuple[str, str, str]) -> None:
    label, english, value = told
    small = Style(italic=True, size=sheet.look.size * 0.8)
    if form == "slash" or not english:
        sheet.para(f"{label}{f'/{english}' if english else ''}: ", Run(value, BOLD), after=3)
    elif form == "below":
        sheet.para(f"{label}: ", Run(value, BOLD), after=0)
        sheet.para(english, style=small, after=2)
    else:
        sheet.para(f"{label} ", Run(f"({english}): ", small), Run(value, BOLD), after=3)


def _clinic_foot(sheet: Sheet, cast: Cast, dice: Dice, facts: Facts) -> None:
    doctor, nurse = officer_name(dice, cast.split), officer_name(dice.fork("nurse"), cast.split)
    day = f"{cast.commune.province_name}, {facts['date_of_issue']}"
    above = dice.chance(0.5)
    if above:
        sheet.para(day, align="right", style=ITALIC)

    def column(title: str, name: str, *, seal: str = "", dated: bool = False) -> None:
        if dated and not above:
            sheet.para(day, align="center", style=ITALIC, after=1)
        signed(sheet, (title,), name, dice, Signing(seal))

    seal = f"BỆNH VIỆN\n{cast.commune.province.upper()}\n"
    sheet.columns((0.0, 0.3, lambda: column("NGƯỜI ĐỠ ĐẺ / Midwife", nurse)),
                  (0.32, 0.62, lambda: column("BÁC SĨ / Doctor", doctor)),
                  (0.64, 1.0, lambda: column("GIÁM ĐỐC / Director", cast.signer, seal=seal, dated=True)))  # fmt: skip


_HELPERS = ("cô đỡ thôn bản", "nữ hộ sinh", "y sĩ sản nhi", "nhân viên y tế thôn", "y tá")


def _at_home(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A birth at home: a health station's form whose sentences are filled in by pen."""
    born = born_facts(cast, dice, dice.pick(["{n}", "{n}/{y}", "{n:02d}/TYT"]), dice.pick([date_slashed, date_short]))
    station, pen = f"Trạm Y tế {cast.commune.commune}", dice.chance(0.85)
    where = dice.pick([f"nhà riêng, {cast.mother.residence}", f"nhà sản phụ ở {cast.commune.commune}",
                       f"trên đường đến {station}"])  # fmt: skip
    facts = born.facts.but({"place_of_birth": where})
    filler = Filler(sheet, facts, pen=pen, mark=dice.pick([".", "…"]))
    sheet.put("issuer", station.upper())

    def left() -> None:
        head = born.hospital.parent if dice.fork("head").chance(0.5) else f"UBND {cast.commune.commune.upper()}"
        sheet.para(head, align="center", after=0)
        sheet.para(station.upper(), align="center", style=BOLD)
        sheet.para(dice.fork("no").pick(["Số:", "Số", "Sổ sinh số:"]), *filler.blank("number"), align="center")

    sheet.columns((0.0, 0.42, left), (0.44, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))
    sheet.skip(8)
    sheet.para("GIẤY CHỨNG SINH", align="center", style=Style(bold=True, size=sheet.look.size + 5), after=0)
    sheet.para(dice.pick(["(Trường hợp sinh tại nhà)", "(Sinh ngoài cơ sở y tế)", "(Đẻ tại nhà)"]), align="center",
               style=ITALIC, after=8)  # fmt: skip
    helper = officer_name(dice.fork("helper"), cast.split)
    blank, plain = partial(filler.blank, tail=True), partial(filler.plain, tail=True)
    sheet.para(dice.pick(["Tôi tên là", "Tên tôi là", "Tôi là"]), *plain(helper), "Chức danh:",
               *plain(dice.pick(_HELPERS)))  # fmt: skip
    sheet.para(dice.pick(["đã đỡ đẻ cho chị", "chứng nhận chị", "có đỡ cho sản phụ"]),
               *blank("mother_name"), dice.pick(["sinh năm/ngày", "sinh", "tuổi/năm sinh"]),
               *blank("mother_birth_date"))  # fmt: skip
    sheet.para(dice.pick(["giấy CMND/CCCD số", "số giấy tờ tùy thân"]), *blank("mother_id_number"),
               "dân tộc", *blank("_ethnicity"))  # fmt: skip
    sheet.para(dice.pick(["hiện ở tại", "chỗ ở", "thường trú ở"]), *blank("mother_residence"))
    sheet.para(dice.pick(["đã đẻ một cháu vào hồi", "sinh được một bé lúc", "đẻ hồi"]),
               *blank("date_of_birth"))  # fmt: skip
    sheet.para(dice.pick(["tại", "ở tại", "nơi đẻ:"]), *blank("place_of_birth"))
    sheet.para(dice.pick(["Cháu là (trai/gái)", "Giới tính cháu:", "Cháu bé giới tính"]),
               *blank("child_sex"), dice.pick(["cân nặng", "cân được", "nặng"]),
               *blank("child_weight_grams"))  # fmt: skip
    sheet.para(dice.pick(["Gia đình định đặt tên là", "Tên định đặt:", "Dự tính đặt tên cháu"]),
               *blank("intended_name"))  # fmt: skip
    sheet.para(dice.pick(["Tình trạng mẹ và con:", "Sức khỏe hiện nay:"]), *blank("_health"))
    sheet.para(dice.pick(["Tôi xin chịu trách nhiệm về lời khai này.", "Lời khai trên là đúng sự thật."]), style=ITALIC)
    _home_foot(sheet, cast, dice, filler, helper)


def _home_foot(sheet: Sheet, cast: Cast, dice: Dice, filler: Filler, helper: str) -> None:
    seal = f"TRẠM Y TẾ {cast.commune.commune.upper()}\n{cast.commune.province.upper()}\n"

    def chief() -> None:
        day: list[Item] = [f"{cast.commune.commune_name}, ngày", *filler.blank("date_of_issue", cut="ngày ")]
        sheet.para(*day, align="center", after=1)
        signed(sheet, (dice.fork("chief").pick(["TRẠM TRƯỞNG", "Xác nhận của trạm y tế", "Trưởng trạm"]),), cast.signer,
               dice, Signing(seal))  # fmt: skip

    def helped() -> None:
        sheet.para("Người đỡ đẻ", align="center", style=BOLD, after=34)
        sheet.para(*filler.plain(helper), align="center", style=PLAIN)

    def family() -> None:
        sheet.para("Người mẹ/người nhà", align="center", style=BOLD, after=0)
        sheet.para("(điểm chỉ hoặc ký)", align="center", style=ITALIC)

    sheet.skip(6)
    sheet.columns((0.0, 0.26, family), (0.27, 0.5, helped), (0.51, 1.0, chief))


NOTIFICATIONS_AFRESH = (
    Drawn("notification_two_cards", _two_cards, 12.5, A4_LANDSCAPE, (50.0, 46.0, 36.0)),
    Drawn("notification_at_home", _at_home, 13.0, margins=(64.0, 46.0, 48.0)),
)
