"""Household business registration certificates.

Canonical values: `capital` whole đồng; `business_lines` the names of the table's lines in order, without codes;
`business_name` as printed in capitals; `amendment_number` the digits as printed; `issuer` the registering room as the
head prints it, joined by single spaces.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from tests.dossiers.blocks import Entry, FieldStyle, Form, office_head, row, rows, signature, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_letters import HOUSEHOLD_CHANCE
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, drawn_paper, pick_layout
from tests.dossiers.fit import fitted
from tests.dossiers.forms_varied import HOUSEHOLD_VARIED
from tests.dossiers.held_apart.citizen_more import HOUSEHOLD_MORE
from tests.dossiers.held_apart.household import HOUSEHOLD
from tests.dossiers.household_afresh import HOUSEHOLD_AFRESH
from tests.dossiers.household_columns import HOUSEHOLD_COLUMNS
from tests.dossiers.household_days import HOUSEHOLD_DAYS
from tests.dossiers.household_drawn import HOUSEHOLD_DRAWN
from tests.dossiers.household_facts import tax_number
from tests.dossiers.household_further import HOUSEHOLD_FURTHER
from tests.dossiers.household_later import HOUSEHOLD_LATEST
from tests.dossiers.household_offices import HOUSEHOLD_OFFICES
from tests.dossiers.household_printed import HOUSEHOLD_PRINTED
from tests.dossiers.household_worded import HOUSEHOLD_WORDED
from tests.dossiers.look import look_for
from tests.dossiers.offices import Agency, business_room
from tests.dossiers.people import Person
from tests.dossiers.places import address
from tests.dossiers.trade_texts import BUSINESS_LINES, BUSINESS_NAMES
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, PLAIN, Item, Leader, Style, bold
from tests.dossiers.unlike import HOUSEHOLD_UNLIKE
from tests.dossiers.unusual import HOUSEHOLD_UNUSUAL
from tests.dossiers.wording import date_dashed, date_long, date_slashed, money_dotted, money_words


@dataclass(frozen=True)
class _Layout:
    name: str
    fields: FieldStyle
    code_label: str
    first_label: str
    amendment: str
    labels: tuple[str, str, str, str, str]
    owner: tuple[str, str, str, str]
    heads: tuple[str, ...]
    printed_date: Callable[[date], str] = date_slashed
    money_in_words: bool = True
    vat_code: bool = False
    ruled: bool = True


LAYOUTS = (
        _Layout(
            "household_2025",
            FieldStyle(),
            "Mã số hộ kinh doanh",
            "Đăng ký lần đầu",
            "Đăng ký thay đổi lần thứ {n}",
            ("1. Tên hộ kinh doanh", "2. Địa chỉ trụ sở", "3. Ngành, nghề kinh doanh", "4. Vốn kinh doanh",
             "5. Thông tin về chủ hộ kinh doanh"),
            ("Họ, chữ đệm và tên", "Ngày, tháng, năm sinh", "Giới tính", "Số định danh cá nhân"),
            ("STT", "Tên ngành", "Mã ngành", "Ngành chính"),
            date_long,
        ),
        _Layout(
            "household_2021",
            FieldStyle(Form.LEADER),
            "Số",
            "Đăng ký lần đầu",
            "Đăng ký thay đổi lần thứ: {n}",
            ("1. Tên hộ kinh doanh (ghi bằng chữ in hoa)", "2. Địa chỉ trụ sở hộ kinh doanh",
             "3. Ngành, nghề kinh doanh", "4. Vốn kinh doanh", "5. Họ và tên chủ hộ kinh doanh"),
            ("Họ và tên", "Sinh ngày", "Giới tính", "Số giấy tờ pháp lý của cá nhân"),
            ("STT", "Tên ngành", "Mã ngành"),
            date_long,
            vat_code=True,
        ),
        _Layout(
            "household_tabbed",
            FieldStyle(Form.TABBED, tab=160),
            "Mã số đăng ký hộ kinh doanh",
            "Đăng ký lần đầu ngày",
            "Đăng ký thay đổi lần thứ {n} ngày",
            ("1. Tên hộ kinh doanh", "2. Trụ sở của hộ kinh doanh", "3. Ngành nghề kinh doanh", "4. Vốn kinh doanh",
             "5. Chủ hộ kinh doanh"),
            ("Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD"),
            ("STT", "Tên ngành, nghề", "Mã ngành"),
        ),
        _Layout(
            "household_centred_table",
            FieldStyle(Form.NEXT),
            "Mã số HKD",
            "Ngày cấp lần đầu",
            "Thay đổi lần thứ {n}, ngày",
            ("Tên hộ kinh doanh", "Trụ sở hộ kinh doanh", "Ngành, nghề kinh doanh", "Tổng số vốn",
             "Thông tin chủ hộ"),
            ("Họ tên chủ hộ", "Sinh ngày", "Giới tính", "Căn cước công dân số"),
            ("TT", "Tên ngành nghề", "Mã"),
            date_slashed,
            ruled=False,
        ),
        _Layout(
            "household_next_line",
            FieldStyle(Form.NEXT, label=BOLD, value=PLAIN),
            "Mã số HKD",
            "Ngày đăng ký lần đầu",
            "Thay đổi lần {n}, ngày",
            ("I. Tên hộ kinh doanh viết bằng tiếng Việt", "II. Địa chỉ", "III. Ngành, nghề", "IV. Tổng số vốn",
             "V. Chủ hộ"),
            ("Họ, chữ đệm, tên", "Sinh ngày", "Giới tính", "Số định danh"),
            ("TT", "Mã ngành", "Tên ngành nghề kinh doanh"),
            date_dashed,
            money_in_words=False,
        ),
        _Layout(
            "household_unruled",
            FieldStyle(Form.DOTTED, label=PLAIN, value=BOLD),
            "Mã số",
            "Cấp lần đầu",
            "Cấp thay đổi lần thứ {n}",
            ("1. Tên hộ", "2. Địa điểm kinh doanh", "3. Ngành nghề", "4. Số vốn", "5. Cá nhân đại diện hộ"),
            ("Ông/Bà", "Năm sinh", "Nam/Nữ", "CCCD/Căn cước số"),
            ("STT", "Tên ngành", "Mã"),
            date_slashed,
            ruled=False,
            vat_code=True,
        ),
)  # fmt: skip


VARIANTS: dict[Split, tuple[_Layout | Drawn, ...]] = {
    Split.TUNING: (
        *LAYOUTS,
        *HOUSEHOLD_DRAWN,
        *HOUSEHOLD_FURTHER,
        *HOUSEHOLD_COLUMNS,
        *HOUSEHOLD_WORDED,
        *HOUSEHOLD_VARIED,
        *HOUSEHOLD_UNUSUAL,
        *HOUSEHOLD_UNLIKE,
        *HOUSEHOLD_CHANCE,
        *HOUSEHOLD_DAYS,
        *HOUSEHOLD_PRINTED,
        *HOUSEHOLD_OFFICES,
        *HOUSEHOLD_LATEST,
        *HOUSEHOLD_AFRESH,
    ),
    Split.HELD_APART: (*HOUSEHOLD, *HOUSEHOLD_MORE),
}


def make_household(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the one page of a certificate of a parent's household business."""
    later = len(
        (*HOUSEHOLD_DAYS, *HOUSEHOLD_PRINTED, *HOUSEHOLD_OFFICES, *HOUSEHOLD_LATEST, *HOUSEHOLD_AFRESH)
        if cast.split is Split.TUNING
        else HOUSEHOLD_MORE
    )
    layout = pick_layout(dice, VARIANTS[cast.split], later)
    if isinstance(layout, Drawn):
        return drawn_paper("household_business_certificate", layout, cast, dice)
    look = look_for(cast.split, dice, 12.5)

    def fill(sheet: Sheet) -> None:
        _fill(sheet, layout, cast, dice.fork("text"))

    return (fitted(fill, look, dice).finish("household_business_certificate", variant=layout.name),)


def _fill(sheet: Sheet, layout: _Layout, cast: Cast, dice: Dice) -> None:
    owner = dice.pick([cast.mother, cast.father])
    agency = business_room(cast.commune, dice)
    sheet.put("issuer", agency.name)
    sheet.columns(
        (0.0, 0.43, lambda: office_head(sheet, agency.parent, agency.name)),
        (0.44, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
    )
    sheet.skip(dice.real(12, 22))
    for line in dice.pick([("GIẤY CHỨNG NHẬN", "ĐĂNG KÝ HỘ KINH DOANH"), ("GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH",)]):
        sheet.para(line, align="center", style=Style(bold=True, size=15.5), after=0)
    sheet.skip(4)
    _dates(sheet, layout, cast, owner, dice)
    _business(sheet, layout, cast, owner, dice)
    sheet.skip(8)
    sheet.put("signer_name", cast.signer)
    _foot(sheet, agency, cast, dice)


def _dates(sheet: Sheet, layout: _Layout, cast: Cast, owner: Person, dice: Dice) -> None:
    code = tax_number(dice) if layout.vat_code else owner.id_number
    shown = FieldStyle(value=BOLD)
    first = cast.issued - timedelta(days=dice.whole(0, 900))
    changed = dice.chance(0.4)

    def centred(entry: Entry) -> None:
        sheet.put(entry.key or "", entry.canonical if entry.canonical is not None else entry.printed)
        sheet.para(f"{entry.label}{shown.colon if entry.colon else ''} ", bold(entry.printed), align="center", after=1)

    centred(Entry(layout.code_label, "business_code", code))
    comma = "," if layout.printed_date is date_long else ":"
    label = f"{layout.first_label}{comma}"
    centred(Entry(label, "first_registration_date", layout.printed_date(first), first.isoformat(), colon=False))
    if changed:
        number = str(dice.whole(1, 4))
        number = number if dice.chance(0.6) else f"0{number}"
        sheet.put("amendment_number", number)
        label = f"{layout.amendment.format(n=number)}{comma}"
        printed = layout.printed_date(cast.issued)
        centred(Entry(label, "amendment_date", printed, cast.issued.isoformat(), colon=False))
    sheet.skip(6)


def _business(sheet: Sheet, layout: _Layout, cast: Cast, owner: Person, dice: Dice) -> None:
    style, (name, seat, lines, capital, chief) = layout.fields, layout.labels
    called = dice.pick(BUSINESS_NAMES).format(n=owner.name.split()[-1].upper())
    if dice.chance(0.4):
        called = f"HỘ KINH DOANH {called}"
    office = dice.pick([owner.residence, address(cast.commune, dice, cast.split)])
    rows(sheet, style, Entry(name, "business_name", called), Entry(seat, "head_office", office))
    sheet.para(f"{lines}:", style=style.label, after=3)
    _lines(sheet, layout, cast, dice)
    sheet.skip(4)
    dong = dice.pick([30, 50, 80, 100, 150, 200, 350, 500, 1200]) * 1_000_000
    words = f" (bằng chữ: {money_words(dong)})" if layout.money_in_words else ""
    row(sheet, style, Entry(capital, "capital", f"{money_dotted(dong)} đồng{words}", str(dong)))
    sheet.para(f"{chief}:", style=style.label)
    labels = layout.owner
    birth = layout.printed_date(owner.birth)
    side = FieldStyle(Form.INLINE, label=style.label, value=style.value) if style.form is Form.NEXT else style
    row(sheet, side, Entry(labels[0], "owner_name", owner.upper_name), Entry(labels[2], "owner_sex", owner.sex))
    row(sheet, side, Entry(labels[1], "owner_birth_date", birth, owner.birth.isoformat()))
    row(sheet, side, Entry(labels[3], "owner_id_number", owner.id_number))
    row(sheet, side, Entry("Nơi thường trú", None, owner.residence))
    if dice.chance(0.5):
        row(sheet, side, Entry("6. Chủ thể thành lập hộ kinh doanh", None, "Cá nhân"))


def _lines(sheet: Sheet, layout: _Layout, cast: Cast, dice: Dice) -> None:
    chosen = dice.sample(BUSINESS_LINES, dice.whole(1, 5))
    sheet.put("business_lines", [name for name, _ in chosen])
    header: list[list[Item]] = [[bold(head)] for head in layout.heads]
    body: list[list[list[Item]]] = []
    for index, (name, code) in enumerate(chosen, 1):
        cells: dict[str, str] = {layout.heads[0]: str(index)}
        for head in layout.heads[1:]:
            marks = "X" if index == 1 else ""
            cells[head] = name if "Tên" in head else code if "Mã" in head else marks
        body.append([[cells[head]] for head in layout.heads])
    widths = [0.09 if index == 0 else 0.15 for index in range(len(layout.heads))]
    named = next(index for index, head in enumerate(layout.heads) if "Tên" in head)
    widths[named] = 1.0 - sum(width for index, width in enumerate(widths) if index != named)
    aligns = ["left" if index == named else "center" for index in range(len(widths))]
    sheet.table(widths, [header, *body], aligns=aligns, ruled=layout.ruled)


def _foot(sheet: Sheet, agency: Agency, cast: Cast, dice: Dice) -> None:
    titles = dice.pick([[agency.heads[0]], ["KT. " + agency.heads[0], agency.heads[1]]])
    day = f"{agency.place}, {date_long(cast.issued)}"

    def right() -> None:
        sheet.para(day, align="center", style=Style(italic=True), after=2)
        signature(sheet, titles, cast.signer, seal=agency.seal, stamped=dice.chance(0.15))

    sheet.columns((0.0, 0.4, lambda: sheet.para(Leader(blank=True))), (0.42, 1.0, right))
