"""Forms about residence as they are met: squares and opinions that were given by telephone, a table a clerk checked.

Canonical values as in `residence_facts`; who else agrees, and what a clerk noted, is in no field.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.met_parts import DAYS, Hand, after_label, hands, lines_of
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.people import officer_name
from tests.dossiers.residence_facts import Residence, residence_of
from tests.dossiers.squares import Squares, square_row
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, pen
from tests.dossiers.wording import date_slashed

_KEYS = ("recipient", "full_name", "date_of_birth", "sex", "id_number", "phone", "email", "head_name",
         "relation_to_head", "head_id_number", "request")  # fmt: skip
_REQUESTS = (
    "Xin đăng ký thường trú theo diện về ở với {who} {head}",
    "Đăng ký tạm trú tại {home} từ ngày {day}",
    "Xin xác nhận thông tin cư trú để làm hồ sơ vay vốn ngân hàng",
    "Gia hạn tạm trú thêm 12 tháng tại {home}",
    "Xóa đăng ký thường trú đối với người đã chết là {head}",
    "Tách hộ, giữ nguyên chỗ ở tại {home}",
    "Đề nghị điều chỉnh số nhà do cơ quan có thẩm quyền thay đổi: {home}",
    "Đăng ký thường trú cho con mới sinh là {child} vào cùng hộ với cha, mẹ",
    "Xác nhận từng cư trú tại {home} từ năm 2009 đến năm 2018",
    "Thay đổi chủ hộ từ {head} sang {own}",
    "Xin nhập khẩu về nhà chồng tại {home}",
    "Đề nghị cập nhật quan hệ với chủ hộ và số điện thoại liên hệ trên cơ sở dữ liệu",
)
_FORMS = ("Mẫu CT01 ban hành kèm theo Thông tư số 66/2023/TT-BCA ngày 17/11/2023", "Mẫu CT01/TT56", "Mẫu CT01",
          "Mẫu CT01 ban hành kèm theo Thông tư số 53/2025/TT-BCA ngày 01/7/2025")  # fmt: skip
_TITLE = "TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ"


def _told(cast: Cast, dice: Dice) -> Residence:
    said = residence_of(cast, dice, dice.pick(DAYS))
    own = said.person
    other = cast.father if own is cast.mother else cast.mother
    request = dice.pick(_REQUESTS).format(who=other.address_word.lower(), head=other.name, home=own.residence,
                                          child=cast.child.name, own=own.name,
                                          day=date_slashed(cast.issued))  # fmt: skip
    phone = said.facts["phone"]
    shown = dice.pick([phone, phone, f"{phone[:4]}.{phone[4:7]}.{phone[7:]}", f"{phone[:4]} {phone[4:7]} {phone[7:]}"])
    facts = said.facts.but({"request": request, "phone": shown}, {**said.facts.canonical, "phone": phone})
    return replace(said, facts=facts)


def _noted(sheet: Sheet, said: Residence, *, by_pen: bool = False) -> None:
    record(sheet, *(replace(said.facts.entry("", key), by_pen=by_pen) for key in _KEYS))


def _opening(sheet: Sheet, said: Residence, dice: Dice, office: Run) -> None:
    if dice.chance(0.8):
        sheet.para(dice.pick(_FORMS), align="right", style=Style(italic=True, size=sheet.look.size - 2.5), after=2)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(7)
    sheet.para(_TITLE, align="center", style=Style(bold=True, size=sheet.look.size + 2), after=4)
    to = dice.pick(["Kính gửi(1):", "Kính gửi:", "Kính gửi (1):"])
    if office.style.pen or dice.chance(0.5):
        sheet.para(f"{to} ", office, Leader(), first=50)
    else:
        sheet.para(f"{to} ", office, align="center")


def _opinions(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form with squares; facts of two to a line; opinions in ruled cells, some told as given by telephone."""
    said, by_pen = _told(cast, dice), dice.chance(0.5)
    facts = said.facts
    _noted(sheet, said, by_pen=by_pen)
    value = Style(pen=True) if by_pen else dice.pick([PLAIN, BOLD])
    _opening(sheet, said, dice, Run(facts["recipient"], value))
    tail: list[Item] = [" ", Leader(mark=".")] if by_pen or dice.chance(0.4) else []
    own = dice.pick([("Họ, chữ đệm và tên", "Ngày, tháng, năm sinh", "Giới tính", "Số định danh cá nhân"),
                     ("Họ, chữ đệm và tên khai sinh", "Sinh ngày", "Giới tính", "Số định danh cá nhân/CMND"),
                     ("Họ và tên", "Ngày, tháng, năm sinh", "Nam/Nữ", "Số ĐDCN")])  # fmt: skip
    far = dice.pick([("Họ, chữ đệm và tên chủ hộ", "Mối quan hệ với chủ hộ", "Số định danh cá nhân của chủ hộ"),
                     ("Họ và tên chủ hộ", "Quan hệ với chủ hộ", "Số ĐDCN của chủ hộ"),
                     ("Chủ hộ", "Mối quan hệ với chủ hộ", "Số định danh của chủ hộ")])  # fmt: skip
    mark, how = dice.pick(["{n}. ", "{n}. ", "{n}) "]), Squares(side=dice.pick([15.0, 16.5, 18.0]), by_pen=by_pen)

    def fact(number: int, label: str, key: str) -> list[Item]:
        return [f"{mark.format(n=number)}{label}: ", Run(after_label(label, facts[key]), value), *tail]

    def pair(first: list[Item], second: list[Item]) -> None:
        if tail:
            sheet.para(*first, " ", *second)
        else:
            cells(sheet, (0.55, 0.45), [[(first, PLAIN)], [(second, PLAIN)]])
            sheet.skip(sheet.look.after)

    sheet.para(*fact(1, own[0], "full_name"))
    pair(fact(2, own[1], "date_of_birth"), fact(3, own[2], "sex"))
    square_row(sheet, f"{mark.format(n=4)}{own[3]}:", facts["id_number"], how)
    mail = dice.pick(["Email", "Email", "Thư điện tử"])
    pair(fact(5, dice.pick(["Số điện thoại liên hệ", "Điện thoại"]), "phone"), fact(6, mail, "email"))
    if dice.chance(0.5):
        pair(fact(7, far[0], "head_name"), fact(8, far[1], "relation_to_head"))
    else:
        sheet.para(*fact(7, far[0], "head_name"))
        sheet.para(*fact(8, far[1], "relation_to_head"))
    square_row(sheet, f"{mark.format(n=9)}{far[2]}:", facts["head_id_number"], how)
    asks = dice.pick(["Nội dung đề nghị(2)", "Nội dung đề nghị", "Nội dung đề nghị (2)"])
    sheet.para(*fact(10, asks, "request"))
    if by_pen:
        sheet.para(Leader(), record=False)
    _along(sheet, said, dice, mark.format(n=11), by_pen=by_pen)
    day = f"{cast.commune.commune_name}, {facts['_day']}"
    sheet.para(pen(day) if by_pen else day, align="right", style=ITALIC, after=2)
    clock = f"{dice.whole(7, 20):02d}:{dice.whole(10, 59)} {date_slashed(cast.issued)}"
    agreed: list[Item] = [f"{dice.pick(['Đồng ý', 'Tôi đồng ý'])}. {said.head.name}, đã xác nhận qua VNeID {clock}"]
    titles = ["Ý KIẾN CỦA CHỦ HỘ", "Ý KIẾN CỦA CHỦ SỞ HỮU CHỖ Ở HỢP PHÁP", "Ý KIẾN CỦA CHA, MẸ HOẶC NGƯỜI GIÁM HỘ",
              "NGƯỜI KÊ KHAI"]  # fmt: skip
    written: list[Item] = [pen("Đồng ý")]
    small = Style(size=sheet.look.size - 2.5)
    said_by: list[list[Item]] = [agreed if dice.chance(0.5) else written, [""], [""], [pen(said.person.name)]]
    columns: list[list[Line]] = [
        [([title], replace(small, bold=True)), (opinion, small)] for title, opinion in zip(titles, said_by, strict=True)
    ]
    cells(sheet, (0.25,) * 4, columns, ruled=dice.chance(0.6), pad=4, align="center")


def _along(sheet: Sheet, said: Residence, dice: Dice, mark: str, *, by_pen: bool) -> None:
    """Print the table of those who move along, at times with nobody in it."""
    sheet.para(f"{mark}Những thành viên trong hộ gia đình cùng thay đổi:", after=2)
    heads = ("TT", "Họ, chữ đệm và tên", "Ngày, tháng, năm sinh", "Giới tính", "Số định danh cá nhân", "Quan hệ")
    rows: list[list[list[Item]]] = [[[Run(head, BOLD)] for head in heads]]
    for number, (person, relation) in enumerate(said.others, 1):
        told = (str(number), person.name, date_slashed(person.birth), person.sex, person.id_number, relation)
        rows.append([[pen(text) if by_pen else text] for text in told])
    rows += [[[text] for text in (" ",) * 6]] * (not said.others)
    sheet.table((0.06, 0.26, 0.17, 0.1, 0.25, 0.16), rows, pad=3, style=Style(size=sheet.look.size - 2))
    sheet.skip(dice.real(3, 8))


def _checked(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """What was declared in a table with a column for a clerk's check; code and hour of reception around it."""
    said = _told(cast, dice)
    facts = said.facts
    _noted(sheet, said)
    code = f"G01.{dice.whole(100, 999)}.{dice.whole(100, 999)}-{cast.issued:%y%m%d}-{dice.whole(1, 99_999):05d}"
    clerk = officer_name(dice.fork("clerk"), cast.split)
    lines_of(sheet, dice.sample((f"Mã hồ sơ: {code}", f"Tiếp nhận: {date_slashed(cast.issued)} lúc {dice.whole(7, 16)}h"
                                 f"{dice.whole(10, 59)}", f"Cán bộ tiếp nhận: {clerk}"), 2),
             style=Style(size=sheet.look.size - 2))  # fmt: skip
    _opening(sheet, said, dice, Run(facts["recipient"], dice.pick([PLAIN, BOLD])))
    labels = {
        "full_name": ("Họ, chữ đệm và tên", "Họ và tên người kê khai", "Họ tên công dân"),
        "date_of_birth": ("Ngày, tháng, năm sinh", "Ngày sinh"),
        "sex": ("Giới tính",),
        "id_number": ("Số định danh cá nhân", "Số ĐDCN/CCCD", "Số căn cước"),
        "phone": ("Số điện thoại liên hệ", "Điện thoại", "Số điện thoại"),
        "email": ("Email", "Địa chỉ email", "Thư điện tử"),
        "head_name": ("Họ, chữ đệm và tên chủ hộ", "Chủ hộ", "Họ tên chủ hộ"),
        "relation_to_head": ("Mối quan hệ với chủ hộ", "Quan hệ với chủ hộ"),
        "head_id_number": ("Số định danh cá nhân của chủ hộ", "Số ĐDCN chủ hộ"),
        "request": ("Nội dung đề nghị", "Nội dung đề nghị giải quyết", "Công dân đề nghị"),
    }
    heads = dice.pick([("STT", "Thông tin", "Công dân kê khai", "Kiểm tra"), ("TT", "Nội dung", "Kê khai", "Đối chiếu"),
                       ("Mục", "Trường thông tin", "Giá trị", "CSDLQG về DC")])  # fmt: skip
    shown: list[tuple[str, Entry]] = [(dice.pick(labels[key]), facts.entry("", key)) for key in _KEYS[1:]]
    extra = [
        ("Nơi thường trú", said.person.origin),
        ("Nghề nghiệp", facts["_work"]),
        ("Dân tộc", said.person.ethnicity),
    ]
    for label, text in dice.sample(extra, dice.whole(0, 2)):
        shown.insert(dice.pick([3, 4, 6]), (label, Entry("", None, text)))
    good = dice.pick(["Khớp", "Đúng", "x", "Đã đối chiếu", "OK"])
    value, small = dice.pick([PLAIN, BOLD]), Style(size=sheet.look.size - 0.5)
    rows: list[list[list[Item]]] = [[[Run(head, BOLD)] for head in heads]]
    for number, (label, entry) in enumerate(shown, 1):
        checked = "" if entry.key in ("phone", "email", "request") else good
        rows.append([[str(number)], [label], [Run(entry.printed, value)], [checked]])
    sheet.table((0.08, 0.31, 0.44, 0.17), rows, pad=4, style=small, aligns=["center", "left", "left", "center"])
    sheet.skip(5)
    along = "; ".join(f"{person.name}, {date_slashed(person.birth)}, {relation}" for person, relation in said.others)
    sheet.para("Thành viên cùng thay đổi: ", along or "Không", ".")
    day = f"{cast.commune.commune_name}, {facts['_day']}"
    heads_of = (Hand(("Ý KIẾN CỦA CHỦ HỘ",), said.head.name, "(Ký, ghi rõ họ tên)"),
                Hand(("CÁN BỘ TIẾP NHẬN",), clerk, ""),
                Hand(("NGƯỜI KÊ KHAI",), said.person.name, "(Ký, ghi rõ họ tên)", "", day))  # fmt: skip
    hands(sheet, dice, *((count / 3, (count + 1) / 3 - 0.01, who) for count, who in enumerate(heads_of)))


RESIDENCES_MET = (
    Drawn("residence_of_opinions", _opinions, 12.5),
    Drawn("residence_checked", _checked, 12.5),
)
