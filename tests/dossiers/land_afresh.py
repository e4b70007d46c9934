"""Certificates of land written by pen in sentences, and on one lying sheet with facts in clauses beside the sketch.

Canonical values as in `land_facts`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from tests.dossiers.afresh_parts import Filler
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE
from tests.dossiers.faces import PINK, Face, Folded, frame, qr_code
from tests.dossiers.feet import Signing, signed
from tests.dossiers.land_facts import Deed, board_of, day_within, deed_of, land_registry, owners_of
from tests.dossiers.land_parts import sketch
from tests.dossiers.pairs import record
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style

_RED = (176, 40, 46)


def _by_pen(cast: Cast, dice: Dice) -> Sequence[Face]:
    """A certificate of the nineties: one face, printed words with long blanks, filled in by a clerk."""
    owners = owners_of(dice, cast, old=True, born=(1925, 1965))
    home, issued = owners[0].home, day_within(dice, date(1994, 3, 1), date(2004, 10, 30))
    pattern, register = (
        dice.pick(["{one} {six}", "{l} {six}", "{one}{six}"]),
        dice.pick(["{n:05d} QSDĐ", "{n}", "{n:04d}"]),
    )
    deed = deed_of(cast, dice, owners, board_of(home.district, home), issued, serial=pattern, register=register,
                   square="m2")  # fmt: skip
    pen, mark, own = dice.chance(0.8), dice.pick([".", "…"]), dice.fork("words")

    def face(sheet: Sheet) -> None:
        words = own.fork("same")
        frame(sheet, words.pick([_RED, (120, 40, 40), (60, 60, 60)]), inset=20.0)
        filler = Filler(sheet, deed.facts, pen=pen, mark=mark)
        state_heading(sheet, spell=words.whole(0, 3))
        sheet.skip(6)
        title = Style(bold=True, size=sheet.look.size + 7, colour=_RED)
        for line in words.pick([("GIẤY CHỨNG NHẬN", "QUYỀN SỬ DỤNG ĐẤT"), ("GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT",)]):
            sheet.para(line, align="center", style=title, after=0)
        sheet.para("Số: ", *_spaced(sheet, deed), align=words.pick(["center", "right"]), after=8)
        sheet.para(deed.office.name, align="center", style=BOLD, after=1)
        sheet.para(words.pick(["Chứng nhận", "CHỨNG NHẬN"]), align="center", after=6)
        _owners_by_pen(sheet, deed, filler, words)
        _parcel_by_pen(sheet, filler, words)
        sheet.skip(4)
        _foot_by_pen(sheet, deed, filler, words)

    return (face,)


def _spaced(sheet: Sheet, deed: Deed) -> list[Item]:
    deed.noted(sheet, "serial")
    return [Run(deed.facts["serial"], Style(bold=True, size=sheet.look.size + 2, colour=_RED))]


def _owners_by_pen(sheet: Sheet, deed: Deed, filler: Filler, dice: Dice) -> None:
    upper = dice.chance(0.4)
    names = [person.upper_name if upper else person.name for person in deed.owners]
    sheet.put("owner_names", names, by_pen=filler.pen)
    sheet.put("owner_id_numbers", list(deed.numbers), by_pen=filler.pen)
    plain = partial(filler.plain, tail=True)
    for number, (person, name, paper) in enumerate(zip(deed.owners, names, deed.numbers, strict=True)):
        lead = (
            dice.pick(["Hộ ông (bà)", "Ông (bà)", "Ông, bà"]) if not number else dice.pick(["và", "Vợ là", "cùng bà"])
        )
        sheet.para(lead, *plain(name), "sinh năm", *plain(str(person.birth.year)))
        sheet.para(dice.fork("cm").pick(["Giấy CMND số", "CMND số", "Số CMND"]), *plain(paper))
    home = deed.owners[0].residence
    sheet.para(dice.pick(["Thường trú tại", "Nơi thường trú", "Địa chỉ thường trú", "Trú tại"]), *plain(home))


def _parcel_by_pen(sheet: Sheet, filler: Filler, dice: Dice) -> None:
    blank = partial(filler.blank, tail=True)
    words = dice.pick(["đất (bằng chữ)", "Viết bằng chữ", "bằng chữ:"])
    sheet.para(dice.pick(["Được quyền sử dụng", "Được sử dụng"]), *blank("area_m2"), words,
               *filler.plain(filler.facts["_words"]))  # fmt: skip
    sheet.para(dice.pick(["Tại", "Đất tại", "Ở tại"]), *blank("parcel_address"))
    parcel = (dice.pick(["Thửa số", "Số thửa", "Thửa đất số"]), *blank("parcel_number"))
    plan = (dice.pick(["Tờ bản đồ số", "thuộc tờ bản đồ số", "Bản đồ tờ số"]), *blank("map_sheet_number"))
    first, second = (parcel, plan) if dice.chance(0.6) else (plan, parcel)
    sheet.para(*first, *second)
    sheet.para(dice.pick(["Loại đất", "Để sử dụng vào mục đích", "Mục đích sử dụng"]), *blank("land_use_purpose"))
    sheet.para(dice.pick(["Thời hạn sử dụng", "Thời gian sử dụng", "Được sử dụng đến"]), *blank("use_term"))
    sheet.para(dice.pick(["Hình thức sử dụng", "Sử dụng riêng hay chung"]), *blank("use_form"))
    if dice.chance(0.6):
        sheet.para(dice.pick(["Nguồn gốc đất", "Nguồn gốc sử dụng"]), *blank("land_origin"))
    sheet.para(dice.pick(["Tài sản trên đất: không", "Kèm theo sơ đồ thửa đất ở trang 3.", "Ghi chú: trích đo 1/500"]))


def _foot_by_pen(sheet: Sheet, deed: Deed, filler: Filler, dice: Dice) -> None:
    deed.noted(sheet, "signer_name", "issuer")

    def left() -> None:
        sheet.skip(60)
        book = dice.pick(["Vào sổ cấp giấy chứng nhận số", "Số vào sổ:", "Vào sổ số"])
        sheet.para(book, *filler.blank("register_number"))

    def right() -> None:
        day: list[Item] = [f"{deed.office.place}, ngày", *filler.blank("date_of_issue", cut="ngày ")]
        sheet.para(*day, align="center", after=1)
        title = dice.fork("title").pick([("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), (deed.office.above, "CHỦ TỊCH")])
        signed(sheet, title, deed.facts["signer_name"], dice, Signing(deed.office.seal))

    sheet.columns((0.0, 0.44, left), (0.46, 1.0, right))


_HEADS = (
    ("1. Người sử dụng đất, chủ sở hữu tài sản", "2. Thửa đất", "3. Tài sản gắn liền với đất"),
    ("I. CHỦ SỬ DỤNG", "II. THÔNG TIN THỬA ĐẤT", "III. TÀI SẢN"),
    ("A. Người được cấp giấy", "B. Đất", "C. Nhà ở, công trình"),
)
_CLAUSES = (
    ("parcel_number", ("Thửa đất số", "Số thửa", "thửa số")),
    ("map_sheet_number", ("tờ bản đồ số", "thuộc tờ bản đồ", "tờ bản đồ địa chính số")),
    ("area_m2", ("diện tích", "diện tích sử dụng", "tổng diện tích")),
    ("land_use_purpose", ("loại đất", "mục đích", "mục đích sử dụng đất")),
    ("use_term", ("thời hạn", "thời hạn sử dụng đất", "sử dụng đến")),
    ("use_form", ("hình thức sử dụng", "hình thức")),
    ("land_origin", ("nguồn gốc", "nguồn gốc sử dụng đất")),
    ("parcel_address", ("địa chỉ", "địa chỉ thửa đất", "tại")),
)


def _lying(cast: Cast, dice: Dice) -> Sequence[Face]:
    """One lying sheet of today's offices: facts in clauses at one side, sketch and signature at the other."""
    owners = owners_of(dice, cast, old=False)
    home, issued = owners[0].home, day_within(dice, date(2025, 7, 2), date(2026, 10, 20))
    office = dice.pick(
        [land_registry(home), land_registry(home, branch=home.district or home.commune), board_of(home.commune, home)]
    )
    deed = deed_of(cast, dice, owners, office, issued, serial=dice.pick(["{l} {eight}", "{l}{eight}"]),
                   register=dice.pick(["VP {n:05d}", "CS{n:05d}", "{n:05d}"]))  # fmt: skip

    def face(sheet: Sheet) -> None:
        words = dice.fork("words")
        if words.chance(0.7):
            qr_code(sheet, f"https://gcn.example.vn/t/{deed.facts['serial'].replace(' ', '')}", 50)
        heads = words.pick(_HEADS)
        text, plan = partial(_clauses, sheet, deed, words, heads), partial(_plan, sheet, deed, words)
        part = words.pick([0.55, 0.6])
        if words.chance(0.75):
            sheet.columns((0.0, part - 0.02, text), (part + 0.02, 1.0, plan))
        else:
            sheet.columns((0.0, 0.98 - part, plan), (1.02 - part, 1.0, text))

    return (face,)


def _clauses(sheet: Sheet, deed: Deed, dice: Dice, heads: tuple[str, str, str]) -> None:
    facts = deed.facts
    state_heading(sheet, spell=dice.whole(0, 3))
    for line in ("GIẤY CHỨNG NHẬN", "QUYỀN SỬ DỤNG ĐẤT, QUYỀN SỞ HỮU TÀI SẢN GẮN LIỀN VỚI ĐẤT"):
        larger = 4 if line.endswith("NHẬN") else -0.5
        sheet.para(line, align="center", style=Style(bold=True, size=sheet.look.size + larger, colour=_RED), after=1)
    deed.noted(sheet, "serial")
    sheet.para(dice.pick(["Số phát hành: ", "Số seri: ", ""]), Run(facts["serial"], BOLD), align="center", after=6)
    sheet.para(heads[0], style=BOLD, after=2)
    joint, born = dice.pick([", ", "; ", " - "]), dice.chance(0.6)
    names = [person.name for person in deed.owners]
    for person, number in zip(deed.owners, deed.numbers, strict=True):
        year = f"{joint}sinh năm {person.birth.year}" if born else ""
        sheet.para(f"{person.address_word} ", Run(person.name, BOLD), f"{year}{joint}số định danh {number}")
    deed.note_owners(sheet, names)
    if dice.chance(0.5):
        sheet.para(f"{dice.pick(['Cùng địa chỉ', 'Nơi cư trú'])}: {deed.owners[0].residence}")
    sheet.para(heads[1], style=BOLD, after=2)
    record(sheet, *(facts.entry("", key) for key, _ in _CLAUSES))
    between, mark, value = dice.pick(["; ", ", ", "; "]), dice.pick([": ", " ", ": "]), dice.pick([BOLD, PLAIN])
    order = list(_CLAUSES) if dice.chance(0.6) else [_CLAUSES[-1], *_CLAUSES[:-1]]
    items: list[Item] = []
    for count, (key, labels) in enumerate(order):
        label = dice.pick(labels)
        label = label if count else f"{label[0].upper()}{label[1:]}"
        items += [f"{between if count else ''}{label}{mark}", Run(facts[key], value)]
    sheet.para(*items, ".", align=dice.pick(["justify", "left"]), after=4)
    sheet.para(Run(heads[2], BOLD), dice.pick([": -/-", ": Không", ": Nhà ở cấp 4, 01 tầng, chưa chứng nhận"]))


def _plan(sheet: Sheet, deed: Deed, dice: Dice) -> None:
    office, facts = deed.office, deed.facts
    deed.noted(sheet, "date_of_issue", "signer_name", "issuer", "register_number")
    sheet.skip(50)
    sheet.para(dice.pick(["Sơ đồ thửa đất", "4. Sơ đồ", "SƠ ĐỒ THỬA ĐẤT (tỷ lệ 1/500)"]), style=BOLD)
    sketch(sheet, deed, dice.fork("sketch"), height=130.0)
    book = dice.pick(["Số vào sổ: ", "Vào sổ cấp GCN số ", "Số vào sổ cấp Giấy chứng nhận: "])
    above = dice.chance(0.5)
    if above:
        sheet.para(book, facts["register_number"], after=5)
    sheet.para(f"{office.place}, {facts['date_of_issue']}", align="center", style=ITALIC, after=1)
    sheet.para(office.above, align="center", style=BOLD, after=0)
    signed(sheet, office.titles, facts["signer_name"], dice, Signing(office.seal))
    if not above:
        sheet.para(book, facts["register_number"])


LAND_AFRESH = (
    Folded("land_by_pen", _by_pen, 13.0, paper=PINK, margins=(62.0, 52.0, 56.0)),
    Folded("land_lying_sheet", _lying, 12.0, page=A4_LANDSCAPE, margins=(50.0, 46.0, 44.0)),
)
