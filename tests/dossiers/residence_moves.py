"""What further forms about a change of residence say: households of other people, requests put together, more labels.

Canonical values as in `residence_facts`; owners of dwellings and those who move along are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_parts import headline, remark, state_and_place
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.pairs import record
from tests.dossiers.people import invent_person, officer_name
from tests.dossiers.residence_facts import Residence
from tests.dossiers.residence_words import residence_told
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, pen
from tests.dossiers.wording import date_dashed, date_slashed

TITLE = "TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ"
_FORMS = ("Mẫu CT01 ban hành kèm theo Thông tư số 53/2025/TT-BCA", "CT01/TT53", "Mẫu số CT01", "Biểu CT01",
          "Mẫu CT01 theo TT 66/2023/TT-BCA", "CT01 - Trang 1")  # fmt: skip
PERSON = ("full_name", "date_of_birth", "sex", "id_number", "phone", "email")
HEAD = ("head_name", "relation_to_head", "head_id_number")
_KIN = ("Con đẻ", "Con dâu", "Con rể", "Cháu ruột", "Em ruột", "Anh ruột", "Người ở nhờ", "Cháu ngoại", "Chị gái",
        "Người thuê nhà", "Em dâu", "Cùng ở nhờ")  # fmt: skip
_WISHES = (
    "đăng ký thường trú", "đăng ký tạm trú", "gia hạn tạm trú", "xóa thường trú", "tách hộ",
    "xác nhận cư trú", "điều chỉnh họ tên", "khai báo tạm vắng", "thay đổi chủ hộ",
    "nhập hộ khẩu", "đăng ký lưu trú dài ngày cho người thân", "cấp lại giấy xác nhận CT07",
)  # fmt: skip
_WHERE = (" tại {home}", " về {home}", "", "", " theo nơi ở của {who} {head}", " tại nhà thuê ở {home}",
          " tại chỗ ở hợp pháp do mình sở hữu")  # fmt: skip
_WHY = ("", "", " do kết hôn", " để tiện đi làm", " từ ngày {day} đến {last}", " vì mua nhà mới", "; lý do: đi học",
        " cùng con {child}", " theo Quyết định ly hôn số {n}/QĐST-HNGĐ", ", thời hạn {k} tháng",
        " do xuất ngũ trở về địa phương", "; hồ sơ gồm {k} loại giấy tờ")  # fmt: skip
_LABELS: dict[str, tuple[str, ...]] = {
    "full_name": ("Họ tên", "Họ và tên", "Họ, chữ đệm, tên khai sinh", "Tên người khai", "Tên người yêu cầu",
                  "Người kê khai", "Tên người đề nghị", "Công dân", "Họ tên (chữ in hoa)"),
    "date_of_birth": ("Ngày sinh", "Sinh ngày", "Ngày tháng năm sinh", "Sinh", "NTNS", "Ngày, tháng, năm sinh (DL)"),
    "sex": ("Giới tính", "Giới", "Phái", "Nam, nữ", "Giới tính (Nam/Nữ)"),
    "id_number": ("Số định danh cá nhân", "Số căn cước", "Mã định danh", "CCCD số", "Số CCCD", "Số thẻ căn cước",
                  "ĐDCN", "Số CMND/CCCD/ĐDCN"),
    "phone": ("Số điện thoại", "SĐT", "Di động", "Điện thoại liên lạc", "ĐT", "Số máy", "Điện thoại (Zalo)"),
    "email": ("Email", "Thư điện tử", "Hộp thư", "Địa chỉ hộp thư", "Email (nếu có)", "E-mail liên hệ"),
    "head_name": ("Họ tên chủ hộ", "Chủ hộ", "Tên chủ hộ", "Người đứng chủ hộ", "Chủ hộ (nơi chuyển đến)",
                  "Tên chủ hộ (in hoa)", "Hộ của ông/bà"),
    "relation_to_head": ("Quan hệ với chủ hộ", "Quan hệ", "MQH với chủ hộ", "Là (con, vợ, …) của chủ hộ",
                         "Mối quan hệ", "Quan hệ với người đứng tên chủ hộ"),
    "head_id_number": ("Số ĐD chủ hộ", "CCCD của chủ hộ", "Số căn cước chủ hộ", "ĐDCN của chủ hộ",
                       "Số CMND/CCCD chủ hộ", "Mã định danh của chủ hộ"),
    "request": ("Nội dung đề nghị", "Đề nghị", "Nội dung thay đổi", "Yêu cầu", "Nội dung khai báo", "Việc đề nghị",
                "Nội dung yêu cầu giải quyết", "Thông tin thay đổi"),
}  # fmt: skip
_ENGLISH = {"full_name": "Full name", "date_of_birth": "Date of birth", "sex": "Sex", "id_number": "Personal No.",
            "phone": "Phone", "email": "Email", "head_name": "Head of household", "relation_to_head": "Relationship",
            "head_id_number": "Personal No. of head", "request": "Request"}  # fmt: skip


def residence_moved(cast: Cast, dice: Dice) -> Residence:
    """Return what is said, often about a household whose head is none of the family, with requests put together."""
    told = residence_told(cast, dice)
    head, relation = told.head, told.facts["relation_to_head"]
    if dice.chance(0.55):
        head = invent_person(dice.fork("head"), cast.split, born=(1945, 1990), old=cast.commune.old)
        relation = dice.pick(_KIN)
    wish = f"{dice.pick(_WISHES)}{dice.pick(_WHERE)}{dice.pick(_WHY)}"
    shown = dice.pick([date_slashed, date_dashed])
    last = shown(cast.issued + timedelta(days=dice.whole(90, 700)))
    request = wish.format(home=told.person.residence, who=head.address_word.lower(), head=head.name, last=last,
                          child=cast.child.name, n=dice.whole(11, 320), k=dice.pick([3, 6, 12, 24]),
                          day=shown(cast.issued))  # fmt: skip
    place = cast.commune
    office = dice.pick([f"Công an {place.commune}", f"Trưởng Công an {place.commune}", f"Công an {place.full}",
                        f"Cơ quan cư trú {place.commune}", f"Đội Cảnh sát QLHC - Công an {place.commune}",
                        f"Ban Chỉ huy Công an {place.commune}", f"CÔNG AN {place.commune.upper()}"])  # fmt: skip
    lead = dice.pick(["", "", "Đề nghị ", "Xin ", "Tôi xin "])
    request = f"{lead}{request}"
    changed = {
        "recipient": office, "relation_to_head": relation, "head_id_number": head.id_number,
        "head_name": head.upper_name if dice.chance(0.4) else head.name,
        "request": f"{request[0].upper()}{request[1:]}" if dice.chance(0.7) else told.facts["request"],
    }  # fmt: skip
    return replace(told, head=head, facts=told.facts.but(changed, told.facts.canonical))


def said_of(told: Residence, dice: Dice, keys: Sequence[str]) -> list[Said]:
    """Return facts under their labels, in the order of their keys or with two of them changed."""
    said: list[Said] = []
    for key in keys:
        label, entry = dice.pick(_LABELS[key]), told.facts.entry("", key)
        if "gày" in label and entry.printed.startswith("ngày "):
            entry = replace(entry, printed=entry.printed.removeprefix("ngày "))
        said.append(Said(label, entry, _ENGLISH[key]))
    if len(said) > 3 and dice.chance(0.5):
        at = dice.whole(1, len(said) - 2)
        said[at], said[at + 1] = said[at + 1], said[at]
    return said


def besides_of(told: Residence, dice: Dice, cast: Cast) -> list[Said]:
    """Return facts of no field that forms, programs and applications tell besides."""
    home, own = told.facts["_home"], dice.fork("besides")
    lines = (
        ("Dân tộc", told.person.ethnicity), ("Tôn giáo", "Không"), ("Quốc tịch", "Việt Nam"), ("Nơi thường trú", home),
        ("Nơi ở hiện tại", home), ("Quê quán", told.person.origin), ("Nghề nghiệp", told.facts["_work"]),
        ("Ngày cấp CCCD", date_slashed(cast.issued - timedelta(days=own.whole(100, 1400)))),
        ("Số hồ sơ cư trú", f"{own.whole(10**8, 10**9)}"), ("Họ tên cha", officer_name(own.fork("father"), cast.split)),
    )  # fmt: skip
    return [Said(label, Entry("", None, value)) for label, value in lines if own.chance(0.15)]


def owner_of(cast: Cast, dice: Dice) -> tuple[str, list[Said]]:
    """Return the heading and the facts of who owns the dwelling."""
    who = invent_person(dice.fork("owner"), cast.split, born=(1950, 1985), old=cast.commune.old)
    head = dice.pick(["Chủ sở hữu nhà", "Thông tin chỗ ở", "Người cho thuê, cho ở nhờ"])
    facts = [("Họ tên chủ sở hữu", who.name), ("Số định danh", who.id_number),
             ("Giấy tờ nhà đất số", f"{dice.pick(['CS', 'BĐ', 'AA'])} {dice.whole(10000, 99999)}"),
             ("Ngày", date_slashed(cast.issued - timedelta(days=dice.whole(300, 4000))))]  # fmt: skip
    return head, [Said(label, Entry("", None, value)) for label, value in facts[: dice.whole(2, 4)]]


def told_members(sheet: Sheet, told: Residence, dice: Dice) -> None:
    """Print who moves along in lines or one sentence instead of a table, or that nobody does."""
    lead = dice.pick(["Người cùng thay đổi", "Thành viên đi cùng", "Những người trong hộ cùng thay đổi"])
    style = dice.pick([PLAIN, ITALIC, Style(size=sheet.look.size - 1)])
    if not told.others:
        sheet.para(f"{lead}: {dice.pick(['Không', 'không có', '0 người'])}.", style=style)
        return
    parts = [f"{who.name}, {who.sex.lower()}, sinh {date_slashed(who.birth)}, số định danh {who.id_number}, là "
             f"{kin.lower()}" for who, kin in told.others]  # fmt: skip
    if dice.chance(0.5):
        sheet.para(f"{lead}: {'; '.join(parts)}.", style=style)
        return
    sheet.para(f"{lead}:", style=style, after=1)
    for number, part in enumerate(parts, 1):
        sheet.para(f"{number}) {part};", style=style, first=12, hang=24, after=1)


def open_form(sheet: Sheet, told: Residence, dice: Dice, *, by_pen: bool = False) -> None:
    """Print the form's number, the state, the title and whom the form is for."""
    remark(sheet, dice, 0.6, *_FORMS, align=dice.pick(["right", "left"]))
    state_and_place(sheet, dice)
    headline(sheet, dice, TITLE, notes=("", "", "", "(Khai cho cá nhân)", "(Dùng khi nộp trực tiếp)"))
    entry = replace(told.facts.entry("", "recipient"), by_pen=by_pen)
    record(sheet, entry)
    greeting = dice.pick(["Kính gửi", "Kính gửi (cơ quan cư trú)", "KÍNH GỬI", "Kính gửi (1)", "Gửi"])
    value: Item = pen(entry.printed) if by_pen else Run(entry.printed, dice.pick([PLAIN, BOLD, ITALIC]))
    tail: list[Item] = [" ", Leader()] if by_pen else []
    sheet.para(f"{greeting}: ", value, *tail, align="left" if by_pen else dice.pick(["center", "left", "right"]))
    sheet.skip(3)
