"""Held-apart forms for a change of residence (CT01): see README.md before reading on.

Canonical values: days ISO, numbers without the boxes they stand in, the rest as written.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from ocr.text import fold
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.held_apart.facts import entries_of
from tests.dossiers.held_apart.parts import Layout, digit_boxes, penned, signs, small_italic, ticked, unsigned
from tests.dossiers.pairs import Line, Pairing, cells, pair, record, side_by_side
from tests.dossiers.people import Person, invent_person
from tests.dossiers.places import address
from tests.dossiers.typeset import BOLD, ITALIC, PEN, PLAIN, Item, Leader, Run, Style, bold
from tests.dossiers.wording import date_bare, date_long, date_slashed

_WISHES = ("Đăng ký thường trú cho con mới sinh theo mẹ tại {place}", "Đăng ký tạm trú 24 tháng tại {place}",
           "Xóa đăng ký tạm trú do chuyển về quê", "Xác nhận thông tin về cư trú để làm hồ sơ nhập học",
           "Đăng ký thường trú tại {place}", "Điều chỉnh nghề nghiệp và chữ đệm trong cơ sở dữ liệu về cư trú",
           "Tách hộ tại chỗ ở hiện nay")  # fmt: skip
_FIRST = date(2021, 7, 1)
_CIRCULARS = ((date(2025, 7, 1), "53/2025/TT-BCA"), (date(2024, 1, 1), "66/2023/TT-BCA"), (_FIRST, "56/2021/TT-BCA"))
"""The circulars that brought the form, each with its first day."""


@dataclass(frozen=True)
class _Form:
    facts: Facts
    person: Person
    head: Person
    day: date


def _facts(cast: Cast, dice: Dice, *, capitals: bool) -> _Form:
    person = dice.pick([cast.mother, cast.father])
    other = cast.father if person is cast.mother else cast.mother
    elder = invent_person(dice, cast.split, born=(1948, 1970), old=cast.commune.old)
    head, relation = dice.pick(
        [
            (person, "Chủ hộ"),
            (other, "Vợ" if person is cast.mother else "Chồng"),
            (elder, dice.pick(["Cháu", "Người ở nhờ", "Em họ"])),
        ]
    )
    place = address(cast.commune, dice, cast.split)
    day = cast.issued if cast.issued >= _FIRST else _FIRST + timedelta(days=dice.whole(0, 1200))
    word = dice.pick([fold(person.name.split()[-1]).replace("'", ""), "gia.dinh"])
    printed = {
        "recipient": dice.pick([f"Công an {cast.commune.commune}", f"Công an {cast.commune.full}"]),
        "full_name": person.upper_name if capitals else person.name,
        "date_of_birth": date_slashed(person.birth),
        "sex": person.sex,
        "id_number": person.id_number,
        "phone": f"0{dice.pick(['32', '56', '77', '93'])}{dice.whole(1_000_000, 9_999_999)}",
        "email": f"{word}{person.birth.year}@thu.vn",
        "head_name": head.upper_name if capitals else head.name,
        "relation_to_head": relation,
        "head_id_number": head.id_number,
        "request": dice.pick(_WISHES).format(place=place),
    }
    return _Form(Facts(printed, {"date_of_birth": person.birth.isoformat()}), person, head, day)


def _title(sheet: Sheet) -> None:
    title = Style(bold=True, size=sheet.look.size + 2)
    sheet.para("TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ", align="center", style=title, after=6)


def _members(sheet: Sheet, cast: Cast, *, by_pen: bool, filled: bool) -> None:
    heads = (
        "TT",
        "Họ, chữ đệm và tên",
        "Ngày, tháng, năm sinh",
        "Giới tính",
        "Số định danh cá nhân",
        "Quan hệ với chủ hộ",
    )
    rows: list[list[list[Item]]] = [[[bold(head)] for head in heads]]
    if filled:
        child = cast.child
        texts = (child.name, date_slashed(child.birth), child.sex, child.id_number, "Con")
        named: list[list[Item]] = [[Run(text, Style(pen=by_pen))] for text in texts]
        rows.append([["1"], *named])
    else:
        rows.append([["1"], [""], [""], [""], [""], [""]])
    small = Style(size=sheet.look.size - 2)
    sheet.table((0.06, 0.27, 0.17, 0.1, 0.22, 0.18), rows, style=small, aligns=("center", *["left"] * 5))


def _by_pen(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The printed form filled in by hand, both personal numbers in boxes, four who may sign at the foot."""
    form = _facts(cast, dice, capitals=dice.chance(0.6))
    facts, how = form.facts, Pairing(value=Style(dots=True), leader=".")
    circular = next(name for since, name in _CIRCULARS if form.day >= since)
    small_italic(sheet, f"Mẫu CT01 ban hành kèm theo Thông tư số {circular}", align="right")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    _title(sheet)
    pair(sheet, how, *penned(facts, recipient="Kính gửi(1)"), first=60, hang=0)
    pair(sheet, how, *penned(facts, full_name="1. Họ, chữ đệm và tên"), hang=0)
    side_by_side(sheet, how, (0.6, 0.4), *penned(facts, date_of_birth="2. Ngày, tháng, năm sinh", sex="3. Giới tính"))
    record(sheet, *penned(facts, id_number="", head_id_number=""))
    digit_boxes(sheet, "4. Số định danh cá nhân:", facts["id_number"], by_pen=True, at=190)
    side_by_side(sheet, how, (0.5, 0.5), *penned(facts, phone="5. Số điện thoại liên hệ", email="6. Email"))
    side_by_side(sheet, how, (0.56, 0.44), *penned(facts, head_name="7. Họ, chữ đệm và tên chủ hộ",
                                                   relation_to_head="8. Mối quan hệ với chủ hộ"))  # fmt: skip
    digit_boxes(sheet, "9. Số định danh cá nhân của chủ hộ:", facts["head_id_number"], by_pen=True, at=190)
    pair(sheet, how, *penned(facts, request="10. Nội dung đề nghị(2)"), hang=0)
    sheet.para("11. Những thành viên trong hộ gia đình cùng thay đổi:")
    _members(sheet, cast, by_pen=True, filled=dice.chance(0.5))
    sheet.skip(8)
    day, place = form.day, cast.commune.commune_name

    sheet.para(Run(place, PEN), ", ngày ", Run(str(day.day), PEN), " tháng ", Run(str(day.month), PEN), " năm ",
               Run(str(day.year), PEN), align="right", style=ITALIC, after=2)  # fmt: skip

    def signer() -> None:
        signs(sheet, "NGƯỜI KÊ KHAI", "(Ký, ghi rõ họ tên)", form.person.name, by_pen=True)

    sheet.columns(
        (0.0, 0.22, lambda: unsigned(sheet, "Ý KIẾN CỦA CHỦ HỘ", "(Ký, ghi rõ họ tên)")),
        (0.23, 0.47, lambda: unsigned(sheet, "Ý KIẾN CỦA CHỦ SỞ HỮU CHỖ Ở HỢP PHÁP", "(Ký, ghi rõ họ tên)")),
        (0.48, 0.7, lambda: unsigned(sheet, "Ý KIẾN CỦA CHA, MẸ HOẶC NGƯỜI GIÁM HỘ", "(Ký, ghi rõ họ tên)")),
        (0.7, 1.0, signer),
    )


def _by_portal(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The portal's print: values at one edge without boxes or numbers, consent told in words instead of signatures."""
    form = _facts(cast, dice, capitals=True)
    facts, how = form.facts, Pairing(label=PLAIN, value=BOLD, after=4)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(10)
    _title(sheet)
    record(sheet, facts.entry("", "recipient"))
    sheet.para("Kính gửi: ", bold(facts["recipient"]), align="center", after=8)
    entries = entries_of(facts, full_name="Họ, chữ đệm và tên", date_of_birth="Ngày, tháng, năm sinh", sex="Giới tính",
                         id_number="Số định danh cá nhân", phone="Số điện thoại liên hệ", email="Thư điện tử",
                         head_name="Họ và tên chủ hộ", relation_to_head="Quan hệ với chủ hộ",
                         head_id_number="Số định danh chủ hộ", request="Nội dung đề nghị")  # fmt: skip
    pair(sheet, how, *entries, at=dice.pick([150.0, 165.0]))
    sheet.skip(4)
    sheet.para("Thành viên cùng thay đổi:", after=2)
    _members(sheet, cast, by_pen=False, filled=dice.chance(0.6))
    sheet.skip(6)
    sheet.para(
        f"Ý kiến của chủ hộ: {form.head.name} đã đồng ý qua ứng dụng định danh quốc gia.", style=ITALIC, after=10
    )

    def signer() -> None:
        sheet.para(f"{cast.commune.commune_name}, {date_long(form.day)}", align="center", style=ITALIC, after=0)
        sheet.para("NGƯỜI KÊ KHAI", align="center", style=BOLD, after=24)
        sheet.para(form.person.name, align="center", style=BOLD)

    sheet.columns((0.46, 1.0, signer))


def _in_a_table(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A police office's own sheet, typed: ruled rows with a column of numbers, the head of the household first."""
    form = _facts(cast, dice, capitals=dice.chance(0.5))
    facts = form.facts
    sheet.columns(
        (0.0, 0.3, lambda: small_italic(sheet, "CT01")),
        (0.3, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
    )
    sheet.skip(6)
    _title(sheet)
    record(sheet, facts.entry("", "recipient"))
    sheet.para("Kính gửi: ", facts["recipient"], Leader(), first=30, after=6)
    for number, (label, key) in enumerate(
        (("Chủ hộ", "head_name"), ("Số định danh của chủ hộ", "head_id_number"),
         ("Người khai (họ, chữ đệm, tên)", "full_name"), ("Là gì của chủ hộ", "relation_to_head"),
         ("Sinh ngày", "date_of_birth"), ("Giới tính", "sex"), ("Số định danh cá nhân", "id_number"),
         ("Điện thoại", "phone"), ("Email", "email"), ("Nội dung đề nghị", "request")), 1,
    ):  # fmt: skip
        record(sheet, facts.entry("", key))
        row: list[list[Line]] = [[([str(number)], PLAIN)], [([label], PLAIN)], [([facts[key]], BOLD)]]
        cells(sheet, (0.07, 0.35, 0.58), row, ruled=True, pad=4)
    sheet.skip(8)
    joins = dice.chance(0.4)
    ticked(sheet, "Cùng thay đổi:", (("Nhập hộ", joins), ("Lập hộ mới", False), ("Không", not joins)))
    sheet.para(f"{cast.commune.commune_name}, ngày {date_bare(form.day)}", align="right", style=ITALIC, after=4)
    sheet.columns(
        (0.0, 0.48, lambda: signs(sheet, "Chủ hộ", "(đồng ý, ký tên)", form.head.name)),
        (0.52, 1.0, lambda: signs(sheet, "Người khai", "", form.person.name)),
    )


def _typed_in_boxes(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of 2021 filled in on a computer: one label a line, printed digits in boxes, no lines of members."""
    form = _facts(cast, dice, capitals=True)
    facts, how = form.facts, Pairing(value=BOLD, leader=".")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    _title(sheet)
    pair(sheet, how, *entries_of(facts, recipient="Kính gửi"), first=50, hang=0)
    pair(sheet, how, *entries_of(facts, full_name="1. Họ, chữ đệm và tên", date_of_birth="2. Ngày, tháng, năm sinh",
                                 sex="3. Giới tính"), hang=0)  # fmt: skip
    record(sheet, *entries_of(facts, id_number="", head_id_number=""))
    digit_boxes(sheet, "4. Số định danh cá nhân/CMND:", facts["id_number"], by_pen=False, at=180, side=18)
    pair(sheet, how, *entries_of(facts, phone="5. Số điện thoại liên hệ", email="6. Email",
                                 head_name="7. Họ, chữ đệm và tên chủ hộ",
                                 relation_to_head="8. Quan hệ với chủ hộ"), hang=0)  # fmt: skip
    digit_boxes(sheet, "9. Số định danh cá nhân của chủ hộ:", facts["head_id_number"], by_pen=False, at=200, side=18)
    pair(sheet, how, *entries_of(facts, request="10. Nội dung đề nghị"), hang=0)
    sheet.skip(10)

    def signer() -> None:
        sheet.para(f"Ngày {date_bare(form.day)}", align="center", style=ITALIC, after=0)
        signs(sheet, "NGƯỜI KÊ KHAI", "(Ký, ghi rõ họ tên)", form.person.name)

    sheet.columns(
        (0.0, 0.44, lambda: unsigned(sheet, "Ý KIẾN CỦA CHỦ HỘ", "(Ghi rõ nội dung, ký tên)")), (0.5, 1.0, signer)
    )


RESIDENCE: tuple[Layout, ...] = (
    Drawn("held_residence_by_pen", _by_pen, 11.5, margins=(56, 44, 42)),
    Drawn("held_residence_by_portal", _by_portal, 12.5),
    Drawn("held_residence_in_a_table", _in_a_table, 12.5),
    Drawn("held_residence_typed_in_boxes", _typed_in_boxes, 12.5),
)
