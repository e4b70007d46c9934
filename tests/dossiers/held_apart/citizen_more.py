"""Further papers of citizens: certificates of household businesses with nested points and in halves, two letters.

Canonical values as in `household` and `application`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from tests.dossiers import pen as hand
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.feet import Signing, signed, titles_of, two_halves
from tests.dossiers.household_facts import tax_number
from tests.dossiers.offices import Agency, business_room
from tests.dossiers.pairs import Pairing, form_cells, framed, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style, bold
from tests.dossiers.wording import date_dashed, date_long, date_short, date_slashed, money_dotted

_TRADES = (
    ("Sửa chữa máy móc, thiết bị nông nghiệp", "3312"), ("Trồng rau, đậu các loại và trồng hoa", "0118"),
    ("Đại lý vé số, sim thẻ điện thoại", "4789"), ("Rửa xe, thay dầu nhớt", "4520"),
    ("Xay xát và sản xuất bột thô", "1061"), ("Cho thuê loa đài, bàn ghế đám tiệc", "7729"),
    ("Chế biến nước mắm và gia vị", "1020"), ("Dạy thêm, luyện chữ đẹp", "8559"),
)  # fmt: skip
_CALLED = ("XƯỞNG GỖ {n}", "BÚN BÒ {n}", "VƯỜN ƯƠM {n}", "TRÀ SỮA {n}", "ĐIỆN MÁY {n}", "RỬA XE {n}")


@dataclass(frozen=True)
class _Trade:
    facts: Facts
    agency: Agency
    lines: tuple[tuple[str, str], ...]
    changed: bool


def _trade(cast: Cast, dice: Dice, *, dashed: bool) -> _Trade:
    """Return what a certificate of one of the parents' businesses says."""
    owner, shown = dice.pick([cast.mother, cast.father]), date_dashed if dashed else date_slashed
    first, changed = cast.issued - timedelta(days=dice.whole(0, 900)), dice.chance(0.5)
    agency, dong = business_room(cast.commune, dice), dice.pick([15, 35, 80, 150, 400, 900]) * 1_000_000
    printed = {
        "business_code": tax_number(dice) if dice.chance(0.4) else owner.id_number,
        "first_registration_date": shown(first),
        "business_name": dice.pick(_CALLED).format(n=owner.name.split()[-1].upper()),
        "head_office": owner.residence, "capital": f"{money_dotted(dong)} {dice.pick(['đồng', 'VNĐ'])}",
        "owner_name": owner.upper_name, "owner_birth_date": shown(owner.birth), "owner_sex": owner.sex,
        "owner_id_number": owner.id_number, "issuer": agency.name, "signer_name": cast.signer,
    }  # fmt: skip
    canonical = {"first_registration_date": first.isoformat(), "capital": str(dong),
                 "owner_birth_date": owner.birth.isoformat()}  # fmt: skip
    if changed:
        printed |= {"amendment_number": str(dice.whole(1, 6)), "amendment_date": shown(cast.issued)}
        canonical["amendment_date"] = cast.issued.isoformat()
    return _Trade(Facts(printed, canonical), agency, tuple(dice.sample(_TRADES, dice.whole(1, 4))), changed)


def _begin(sheet: Sheet, trade: _Trade, dice: Dice, *, divide: float) -> None:
    facts = trade.facts
    record(sheet, *(facts.entry("", key) for key in ("issuer", "signer_name", "first_registration_date")))
    sheet.put("business_lines", [name for name, _ in trade.lines])
    two_halves(sheet, trade.agency, dice, divide=divide)
    sheet.skip(8)
    for line in ("GIẤY CHỨNG NHẬN", "ĐĂNG KÝ HỘ KINH DOANH"):
        sheet.para(line, align="center", style=Style(bold=True, size=sheet.look.size + 2), after=0)
    sheet.skip(2)


def _days(sheet: Sheet, trade: _Trade) -> None:
    facts = trade.facts
    sheet.para(f"Đăng ký lần đầu ngày {facts['first_registration_date']}", align="center", style=ITALIC, after=0)
    if trade.changed:
        record(sheet, facts.entry("", "amendment_number"), facts.entry("", "amendment_date"))
        text = f"Đăng ký thay đổi lần thứ {facts['amendment_number']} ngày {facts['amendment_date']}"
        sheet.para(text, align="center", style=ITALIC, after=0)
    sheet.skip(5)


def _end(sheet: Sheet, trade: _Trade, cast: Cast, dice: Dice, *, dated: bool) -> None:
    def right() -> None:
        if dated:
            sheet.para(f"{trade.agency.place}, {date_long(cast.issued)}", align="center", style=ITALIC, after=1)
        signed(sheet, titles_of(trade.agency, dice), cast.signer, dice, Signing(trade.agency.seal))

    sheet.skip(8)
    sheet.columns((0.46, 1.0, right))


def _nested(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Points and points within them (1.1, 1.2); the trades as points too, their codes in brackets before them."""
    trade = _trade(cast, dice, dashed=dice.chance(0.5))
    facts, how = trade.facts, Pairing(value=dice.pick([PLAIN, BOLD]))
    _begin(sheet, trade, dice, divide=0.44)
    _days(sheet, trade)

    def points(number: int, heading: str, *labels: tuple[str, str]) -> None:
        sheet.para(f"{number}. {heading}", style=BOLD, after=2)
        for index, (label, key) in enumerate(labels, 1):
            pair(sheet, how, facts.entry(f"{number}.{index}. {label}", key), first=14, hang=36)

    points(1, "Hộ kinh doanh", ("Tên gọi", "business_name"), ("Mã số đăng ký", "business_code"),
           ("Nơi đặt trụ sở", "head_office"), ("Vốn đăng ký", "capital"))  # fmt: skip
    points(2, "Chủ hộ", ("Họ, chữ đệm, tên", "owner_name"), ("Giới tính", "owner_sex"), ("Sinh ngày",
           "owner_birth_date"), ("Số căn cước/CCCD", "owner_id_number"))  # fmt: skip
    sheet.para("3. Ngành, nghề", style=BOLD, after=2)
    for index, (name, code) in enumerate(trade.lines, 1):
        sheet.para(f"3.{index}. ({code}) {name}", first=14, hang=36, after=2)
    _end(sheet, trade, cast, dice, dated=dice.chance(0.6))


def _halves(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The business in ruled cells, its owner in a frame below them, the trades behind crosses with their codes."""
    trade = _trade(cast, dice, dashed=False)
    facts, how = trade.facts, Pairing(value=BOLD)
    _begin(sheet, trade, dice, divide=0.4)
    _days(sheet, trade)
    form_cells(sheet, how, (0.62, 0.38), facts.entry("Tên hộ kinh doanh", "business_name"),
               facts.entry("Mã số hộ kinh doanh", "business_code"))  # fmt: skip
    form_cells(sheet, how, (0.68, 0.32), facts.entry("Địa chỉ trụ sở", "head_office"),
               facts.entry("Vốn kinh doanh", "capital"))  # fmt: skip
    sheet.skip(6)

    def owner() -> None:
        side_by_side(sheet, how, (0.68, 0.32), facts.entry("Chủ hộ", "owner_name"), facts.entry("Giới tính",
                     "owner_sex"))  # fmt: skip
        side_by_side(sheet, how, (0.42, 0.58), facts.entry("Ngày sinh", "owner_birth_date"),
                     facts.entry("Số định danh", "owner_id_number"))  # fmt: skip

    framed(sheet, owner)
    sheet.skip(6)
    sheet.para("Được kinh doanh các ngành, nghề sau đây:", style=ITALIC, after=2)
    for name, code in trade.lines:
        sheet.para(f"+ {name}, mã {code};", first=14, hang=24, after=1)
    _end(sheet, trade, cast, dice, dated=True)


_WISHES = (
    (("ĐƠN XIN CẤP LẠI", "SỔ THEO DÕI SỨC KHỎE"), "Cấp lại sổ theo dõi sức khỏe của gia đình tôi",
     "Sổ cũ bị cháy trong vụ hỏa hoạn tháng trước."),
    (("ĐƠN ĐỀ NGHỊ", "LẮP ĐẶT ĐÈN CHIẾU SÁNG NGÕ XÓM"), "Lắp 04 bóng đèn chiếu sáng tại đoạn ngõ dài 120 m",
     "Đoạn ngõ tối, trẻ nhỏ đi học về muộn rất nguy hiểm."),
    (("ĐƠN XIN THUÊ ĐẤT CÔNG ÍCH",), "Cho gia đình tôi thuê 3.200 m² đất công ích để trồng dâu nuôi tằm",
     "Gia đình có lao động, có kinh nghiệm nhưng thiếu đất."),
    (("ĐƠN ĐĂNG KÝ", "SỬ DỤNG HỘI TRƯỜNG KHU DÂN CƯ"), "Được mượn hội trường khu dân cư trong một ngày để tổ chức cưới",
     "Sân nhà hẹp, không đủ chỗ tiếp khách."),
)  # fmt: skip


def _wish(cast: Cast, dice: Dice) -> tuple[Facts, tuple[str, ...], str]:
    """Return what a letter says, the lines of its title, and why it asks."""
    person, day = dice.pick([cast.mother, cast.father]), cast.issued - timedelta(days=dice.whole(0, 25))
    titles, request, reason = dice.pick(_WISHES)
    shown = dice.pick([date_slashed, date_short, date_dashed])
    issued = min(day - timedelta(days=30), date(2021, 5, 1) + timedelta(days=dice.whole(0, 800)))
    offices = [f"Ủy ban nhân dân {cast.commune.commune}", dice.pick(["Ban quản lý thôn", "Tổ trưởng tổ dân phố"])]
    printed = {
        "title": " ".join(titles), "recipient": "; ".join(offices[: dice.whole(1, 2)]), "request": request,
        "applicant_name": dice.pick([person.name, person.upper_name]), "applicant_birth_date": shown(person.birth),
        "applicant_id_number": person.id_number, "applicant_residence": person.residence,
        "date_of_issue": date_long(day), "_issued": shown(issued), "_name": person.name,
    }  # fmt: skip
    canonical = {"applicant_birth_date": person.birth.isoformat(), "date_of_issue": day.isoformat()}
    return Facts(printed, canonical), titles, reason


def _signed_wish(sheet: Sheet, cast: Cast, facts: Facts, label: str, *, dated: bool, left: float = 0.48) -> None:
    def right() -> None:
        if dated:
            sheet.para(f"{cast.commune.commune_name}, {facts['date_of_issue']}", align="center", style=ITALIC, after=1)
        sheet.para(label, align="center", style=BOLD, after=0)
        middle = ((sheet.left + sheet.right) / 2, sheet.y + 130)
        hand.scribble(sheet.image, middle, 350, sheet.look.pen_ink, sheet.dice)
        sheet.skip(64)
        sheet.para(facts["_name"], align="center", style=BOLD)

    sheet.skip(6)
    sheet.columns((left, 1.0, right))


def _boxed_applicant(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Who asks in ruled cells with small labels above, the wish behind its label below them."""
    facts, titles, reason = _wish(cast, dice)
    record(sheet, *(facts.entry("", key) for key in ("title", "recipient", "date_of_issue")))
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    for line in titles:
        sheet.para(line, align="center", style=Style(bold=True, size=sheet.look.size + 2), after=0)
    sheet.skip(6)
    sheet.para(Run("Kính gửi: ", ITALIC), bold(facts["recipient"]), align="center", after=6)
    how = Pairing(value=PLAIN, colon=dice.pick(["", ":"]))
    form_cells(sheet, how, (0.62, 0.38), facts.entry("Họ và tên người đề nghị", "applicant_name"),
               facts.entry("Ngày sinh", "applicant_birth_date"), size=0.85)  # fmt: skip
    form_cells(sheet, how, (0.5, 0.5), facts.entry("Số căn cước", "applicant_id_number"),
               facts.entry("Ngày cấp", "_issued"), size=0.85)  # fmt: skip
    form_cells(sheet, how, (1.0,), facts.entry("Địa chỉ thường trú", "applicant_residence"), size=0.85)
    sheet.skip(8)
    pair(sheet, Pairing(label=BOLD, value=PLAIN), facts.entry("Nội dung đề nghị", "request"), hang=0)
    sheet.para(bold("Lý do: "), reason)
    sheet.para("Tôi cam kết sử dụng đúng mục đích và chấp hành quy định của địa phương.", first=20)
    _signed_wish(sheet, cast, facts, dice.pick(["NGƯỜI ĐỀ NGHỊ", "Người đề nghị"]), dated=True)


def _short_letter(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A short letter: place and day below the motto, title at the left, who writes on three lines, then the wish."""
    facts, titles, reason = _wish(cast, dice)
    keys = ("title", "recipient", "date_of_issue", "applicant_name", "applicant_birth_date", "applicant_id_number",
            "applicant_residence", "request")  # fmt: skip
    record(sheet, *(facts.entry("", key) for key in keys))
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.para(f"{cast.commune.commune_name}, {facts['date_of_issue']}", align="right", style=ITALIC, after=10)
    align = dice.pick(["center", "left"])
    for line in titles:
        sheet.para(line, align=align, style=Style(bold=True, size=sheet.look.size + 1.5), after=0)
    sheet.skip(6)
    items: list[Item] = ["Kính gửi ", bold(facts["recipient"]), ","]
    sheet.para(*items, after=6)
    sheet.para("Người viết: ", bold(facts["applicant_name"]), f" (sinh ngày {facts['applicant_birth_date']})")
    sheet.para(f"Căn cước số {facts['applicant_id_number']} cấp ngày {facts['_issued']}")
    sheet.para(f"Ở tại: {facts['applicant_residence']}")
    sheet.para(f"Trước hết, tôi xin trình bày: {reason}", first=20, align="justify")
    sheet.para(f"Do đó, kính đề nghị quý cơ quan: {facts['request']}.", first=20, align="justify")
    sheet.para("Kính chúc quý cơ quan sức khỏe. Tôi chân thành cảm ơn.", first=20)
    _signed_wish(sheet, cast, facts, dice.pick(["Kính đơn", "Người viết đơn"]), dated=False)


HOUSEHOLD_MORE = (Drawn("held_household_nested", _nested, 12.5), Drawn("held_household_halves", _halves, 12.5))
APPLICATION_MORE = (
    Drawn("held_letter_boxed", _boxed_applicant, 13.0),
    Drawn("held_letter_short", _short_letter, 13.5),
)
