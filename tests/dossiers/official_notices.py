"""Notices of taxes, attributes of a document in rows, cards that invite: offices write to people and for programs.

Canonical values as in `administrative`; numbers and days of registers, accounts and debts are in no field.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.dossiers.administrative_body import Flow, Letter, write_body
from tests.dossiers.administrative_drawn import DrawnLetter
from tests.dossiers.administrative_parts import number_items
from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.official_feet import any_foot, digital_foot
from tests.dossiers.official_heads import about, boxed_head, low_day_head, mirrored_head, noted_head, usual_head
from tests.dossiers.official_matters import any_day, of_kind, office_of
from tests.dossiers.people import invent_person, officer_name
from tests.dossiers.setters_lined import new_setter
from tests.dossiers.truth import Split
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.wording import date_dashed, date_slashed, money_dotted, sentence

_DEBTS = ("Tiền thuê đất", "Lệ phí trước bạ", "Thuế sử dụng đất phi nông nghiệp", "Thuế khoán quý III", "Tiền chậm nộp",
          "Phí bảo vệ môi trường", "Tiền sử dụng đất")  # fmt: skip
_COLLECTORS = ("TCS4", "QBVMT", "BQLC", "XNTN1")


def _tax_letter(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    own = of_kind(office_of(letter, cast, dice, _COLLECTORS), "thông báo", dice)
    who = invent_person(dice.fork("payer"), cast.split, born=(1950, 2000), old=cast.commune.old)
    name = dice.pick([f"{who.address_word} {who.name}", who.upper_name, f"Hộ ông (bà) {who.name}",
                      f"Hộ kinh doanh {who.name}", f"{who.address_word}: {who.name}"])  # fmt: skip
    topic = dice.pick(["nộp {d}", "số tiền {d} phải nộp", "tiền nợ {d}", "thời hạn nộp {d}", "miễn, giảm {d}"])
    debt = dice.pick(_DEBTS)
    return replace(own, receivers=(name, who.residence), urgency="", pages=1,
                   topic=topic.format(d=f"{debt[0].lower()}{debt[1:]}"))  # fmt: skip


def _tax(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """A notice to one who pays: the form's number, his name behind the greeting, his numbers and address below it."""
    if dice.chance(0.7):
        form = dice.pick(["Mẫu số: 01/TB-TSDĐ", "Mẫu 01/TTN (TT 80/2021/TT-BTC)", "Mẫu số 02/TBN"])
        sheet.para(form, align="right", style=Style(size=sheet.look.size - 2, italic=dice.chance(0.5)))
    own = replace(letter, receivers=())
    dice.pick([boxed_head, usual_head, low_day_head, mirrored_head])(sheet, own, dice)
    name, home = letter.receivers
    sheet.put("recipients_to", name)
    greeting = dice.pick(["Kính gửi: ", "Kính gửi người nộp thuế: ", "Gửi: ", "Kính gửi: "])
    sheet.para(greeting, Run(name, dice.pick([BOLD, PLAIN])), align=dice.pick(["left", "left", "center"]), after=1)
    rows = new_setter(sheet, dice, ("strung", "pointed", "rightward", "margin", "coded"))
    told = [("Mã số thuế", f"{dice.whole(10**9, 10**10)}"), ("Địa chỉ", home), ("Số điện thoại", "0912 445 118"),
            ("Thửa đất số", f"{dice.whole(3, 480)}, tờ bản đồ số {dice.whole(2, 60)}")]  # fmt: skip
    rows.put(*(Said(label, Entry("", None, value)) for label, value in told[: dice.whole(1, 4)]))


def _owed(flow: Flow, letter: Letter, dice: Dice) -> None:
    """Print what is owed in a table, until when and where to pay it."""
    sheet, due = flow.sheet, letter.day + timedelta(days=dice.whole(10, 60))
    before = letter.day - timedelta(days=dice.whole(5, 40))
    flow.para(f"Căn cứ Luật Quản lý thuế; căn cứ Phiếu chuyển thông tin số {dice.whole(10, 900)}/PC-VPĐK ngày "
              f"{before:%d/%m/%Y}, {letter.agency.plain} thông báo:")  # fmt: skip
    heads = dice.pick([("TT", "Khoản nộp", "Kỳ", "Số tiền (đồng)"), ("STT", "Nội dung", "Hạn nộp", "Phải nộp")])
    rows: list[list[list[Item]]] = [[[Run(head, BOLD)] for head in heads]]
    total = 0
    for number, what in enumerate(dice.sample(_DEBTS, dice.whole(2, 4)), 1):
        amount = dice.whole(40, 9000) * 1000
        total += amount
        when = f"{due:%d/%m/%Y}" if heads[2] == "Hạn nộp" else str(letter.day.year)
        rows.append([[str(number)], [what], [when], [money_dotted(amount)]])
    sheet.table((0.08, 0.46, 0.2, 0.26), rows, aligns=["center", "left", "center", "right"], pad=4)
    sheet.skip(5)
    flow.para(f"Tổng cộng: {money_dotted(total)} đồng. Thời hạn nộp chậm nhất là ngày {due:%d/%m/%Y}, vào tài khoản số "
              f"{dice.whole(1000, 9999)}.0.{dice.whole(10**6, 10**7)} tại Kho bạc Nhà nước.")  # fmt: skip
    flow.para("Quá thời hạn trên, người nộp phải trả tiền chậm nộp 0,03%/ngày theo quy định./.")


def _attributes(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """What an office's program prints of a document: its office, number, day, matter and receivers in rows."""
    agency, small = letter.agency, Style(size=sheet.look.size - 2.5)
    sheet.put("issuing_agency", agency.name)
    sheet.put("document_kind", letter.kind)
    sheet.put("number_symbol", f"{letter.number}/{letter.symbol_rest}")
    sheet.put("date_of_issue", letter.day.isoformat())
    sheet.put("subject", sentence(letter.topic))
    lines, counted = "; ".join(letter.receivers), "; ".join(letter.receivers)
    sheet.put("recipients_to", counted)
    sheet.para(dice.pick(["Bản thể hiện văn bản điện tử", "Thông tin văn bản", "In từ hệ thống quản lý văn bản"]),
               style=small, align=dice.pick(["left", "right", "center"]))  # fmt: skip
    if letter.kind != "công văn" or dice.chance(0.5):
        sheet.para(letter.title, align=dice.pick(["center", "left"]), style=Style(bold=True, size=sheet.look.size + 3))
    shown = dice.pick([date_slashed, date_dashed])(letter.day)
    told = [(dice.pick(["Cơ quan ban hành", "Đơn vị ban hành", "Nơi gửi", "Cơ quan gửi"]), agency.name),
            (dice.pick(["Số/Ký hiệu", "Số ký hiệu", "Số hiệu văn bản"]), f"{letter.number}/{letter.symbol_rest}"),
            (dice.pick(["Ngày ban hành", "Ngày văn bản", "Ngày ký"]), shown),
            (dice.pick(["Trích yếu", "Trích yếu nội dung", "Nội dung", "Về việc"]), sentence(letter.topic)),
            (dice.pick(["Nơi nhận", "Kính gửi", "Gửi đến"]), lines)]  # fmt: skip
    if agency.parent and dice.chance(0.5):
        told.insert(0, (dice.pick(["Cơ quan chủ quản", "Cơ quan cấp trên"]), agency.parent))
        sheet.put("parent_agency", agency.parent)
    if letter.urgency:
        told.insert(dice.whole(1, len(told)), (dice.pick(["Độ khẩn", "Mức độ khẩn"]), letter.urgency))
        sheet.put("urgency", letter.urgency)
    else:
        told.insert(dice.whole(2, len(told)), ("Số trang", str(letter.pages)))
    told += [("Ngày đến", date_slashed(letter.day + timedelta(days=dice.whole(1, 6)))),
             ("Số đến", str(dice.whole(10, 4000)))][: dice.pick([0, 1, 2])]  # fmt: skip
    rows = new_setter(sheet, dice, ("striped", "coded", "margin", "pointed", "fieldsets", "rightward"))
    rows.put(*(Said(label, Entry("", None, value)) for label, value in told))
    sheet.skip(8)


def _urgent_letter(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    own = replace(office_of(letter, cast, dice), by_pen=False, pages=1)
    return replace(own, urgency=dice.pick(["Khẩn", "Hỏa tốc", "Thượng khẩn"]) if dice.chance(0.3) else "")


def _card_letter(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    own = of_kind(office_of(letter, cast, dice), "giấy mời", dice)
    who = invent_person(dice.fork("guest"), cast.split, born=(1955, 2000), old=cast.commune.old)
    word = dice.pick([f"{who.address_word} {who.name}", f"{who.address_word} {who.name} và gia đình",
                      f"Đồng chí {who.name}", own.receivers[0], "; ".join(own.receivers[:2])])  # fmt: skip
    return replace(own, receivers=(word,), urgency="", pages=1)


def _card(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """A card within a frame: the office on top in the middle, whom it invites on a line of their own."""
    agency = letter.agency
    noted_head(sheet, letter)
    state = dice.chance(0.5)
    if state:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.skip(4)
    colour = dice.pick([RED, (20, 60, 140), None])
    for text, style in ((agency.parent, PLAIN), (agency.name, BOLD)):
        if text:
            sheet.para(text, align="center", style=replace(style, colour=colour), after=1)
    sheet.para(*number_items(letter, dice.pick(["Số: ", "Số "])), align=dice.pick(["center", "left"]))
    sheet.skip(6)
    large = Style(bold=True, size=sheet.look.size + dice.pick([4, 8]), colour=colour)
    sheet.para(letter.title, align="center", style=large, after=2)
    about(sheet, letter, dice, align="center")
    sheet.put("recipients_to", letter.receivers[0])
    greeting = dice.pick(["Trân trọng kính mời:", "Kính mời:", "KÍNH MỜI:", "Kính gửi:", "Trân trọng mời:"])
    form, style = dice.pick(["line", "below", "left"]), dice.pick([BOLD, BOLD_ITALIC, PLAIN])
    if form == "below":
        sheet.para(greeting, align="center", style=ITALIC, after=1)
        sheet.para(letter.receivers[0], align="center", style=style, after=6)
    else:
        sheet.para(Run(greeting, ITALIC), " ", Run(letter.receivers[0], style),
                   align="center" if form == "line" else "left", after=6)  # fmt: skip


def _invited(flow: Flow, letter: Letter, dice: Dice) -> None:
    """Print when and where, in rows of one form, and the wish that they come."""
    sheet, day = flow.sheet, letter.day + timedelta(days=dice.whole(2, 14))
    room = dice.pick(["Hội trường tầng 2", "Phòng họp trực tuyến", "Nhà văn hóa thôn 4", "Phòng tiếp công dân"])
    told = [(dice.pick(["Thời gian", "Vào lúc"]), f"{dice.whole(7, 15):02d}h{dice.pick(['00', '30'])}, "
             f"{dice.pick(['thứ Hai', 'thứ Tư', 'thứ Sáu'])}, ngày {day:%d/%m/%Y}"),
            (dice.pick(["Địa điểm", "Tại"]), f"{room}, {letter.agency.plain}"),
            (dice.pick(["Chủ trì", "Người chủ trì"]), officer_name(dice.fork("chair"), Split.TUNING)),
            ("Mang theo", dice.pick(["giấy tờ nhà đất bản chính", "giấy mời này", "thẻ căn cước"])),
            ("Liên hệ", f"0{dice.whole(900_000_000, 989_999_999)}")]  # fmt: skip
    rows = new_setter(sheet, dice, ("pointed", "rightward", "margin", "strung", "striped", "dots below"))
    rows.put(*(Said(label, Entry("", None, value)) for label, value in told[: dice.whole(2, 5)]))
    sheet.para(dice.pick(["Rất hân hạnh được đón tiếp./.", "Đề nghị có mặt đúng giờ./.",
                          "Sự có mặt của quý vị là niềm vinh dự./."]), align="center", style=ITALIC)  # fmt: skip
    sheet.para(*any_day(letter, dice), align=dice.pick(["right", "center"]), style=ITALIC)


def _card_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Print who invites, then the frame around all that stands on the card."""
    any_foot(sheet, letter, dice)
    edge = 26
    corners = [sheet.left - 40, edge * 4, sheet.right + 30, min(sheet.y + 40, sheet.size[1] - edge * 2)]
    for inset in (0, 10)[: dice.pick([1, 2])]:
        sheet.draw.rectangle([corners[0] + inset, corners[1] + inset, corners[2] - inset, corners[3] - inset],
                             outline=dice.fork("frame").pick([RED, (20, 60, 140), (90, 90, 96)]), width=4)  # fmt: skip


OFFICIAL_NOTICES = (
    DrawnLetter("official_of_tax", _tax, any_foot, _owed, 185.0, _tax_letter),
    DrawnLetter("official_attributes", _attributes, digital_foot, write_body, 185.0, _urgent_letter),
    DrawnLetter("official_invitation_card", _card, _card_foot, _invited, 185.0, _card_letter),
)
