"""What forms about a change of residence say of more kinds: labels, requests, people besides, heads and feet.

Canonical values as in `residence_facts`; owners, landlords, clerks and those who move along are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_parts import Signer, sign_row
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_sets import besides
from tests.dossiers.civil_later_tops import typed_state
from tests.dossiers.civil_later_words import SHOWN
from tests.dossiers.dice import Dice
from tests.dossiers.pairs import record
from tests.dossiers.people import invent_person, officer_name
from tests.dossiers.residence_facts import Residence
from tests.dossiers.residence_moves import residence_moved, told_members
from tests.dossiers.residence_words import put_members
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Run, Style
from tests.dossiers.wording import date_bare, date_slashed

PERSON = ("full_name", "date_of_birth", "sex", "id_number", "phone", "email")
HEAD = ("head_name", "relation_to_head", "head_id_number")
HEADS = ("middle", "middle", "right", "stub", "flush", "title first", "no state", "office first")
_TITLES = (("TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ",), ("TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ",),
           ("TỜ KHAI", "THAY ĐỔI THÔNG TIN CƯ TRÚ"), ("Tờ khai thay đổi thông tin cư trú",),
           ("TỜ KHAI THAY ĐỔI", "THÔNG TIN CƯ TRÚ"))  # fmt: skip
_OFFICES = ("Công an {c}", "Công an {c}", "Công an {full}", "CA {c}", "CÔNG AN {C}", "Trưởng Công an {c}",
            "Đồn Công an {c}", "Công an {c}, {p}", "Công an {c} - {p}", "Tổ đăng ký cư trú Công an {c}",
            "Phòng Cảnh sát QLHC về TTXH Công an {p}", "Bộ phận một cửa Công an {c}", "Trụ sở Công an {c}")  # fmt: skip
_REQUESTS = (
    "Xin vào hộ {head}", "Nhập khẩu theo chồng", "Nhập khẩu cho con {child}", "Cắt khẩu đi {home}", "Tách khẩu ở riêng",
    "Tạm trú {n} tháng tại {home}", "Tạm trú để học tập đến {day}", "Đổi chủ hộ sang {head}",
    "Xác nhận nơi ở để vay vốn", "Sửa ngày sinh theo giấy khai sinh", "Báo tạm vắng từ {day}, đi làm ăn xa",
    "Thường trú tại {home} (nhà mua ngày {day})", "Bổ sung số căn cước và số điện thoại", "Trả hộ khẩu giấy, xin CT07",
    "1. Nhập hộ; 2. Xác nhận cư trú", "Gia hạn tạm trú tại phòng trọ số {n}, {home}", "Đăng ký lưu trú cho {child}",
    "Xóa tạm trú do chuyển về {home}", "Chuyển đến ở với {head} là người thân, lý do: chăm sóc cha mẹ già",
)  # fmt: skip
_KIN = {"Nam": ("con", "chồng", "em ruột", "cháu", "con rể", "ở nhờ", "người thuê trọ", "cha", "Con đẻ", "Em trai",
                "Không quan hệ", "Cùng ở thuê"),
        "Nữ": ("con", "vợ", "em ruột", "cháu", "con dâu", "ở nhờ", "người thuê trọ", "mẹ", "Con đẻ", "chị",
               "Không quan hệ", "Cùng ở thuê")}  # fmt: skip
WORDS = {
    "full_name": ("Họ tên người khai", "Người khai", "Tên tôi", "Họ tên", "Họ và tên", "Công dân", "Người đề nghị",
                  "Họ, chữ đệm và tên", "Tên khai sinh", "Người làm thủ tục", "Ông/bà", "Tên người nộp", "Tôi là"),
    "date_of_birth": ("Ngày sinh", "Sinh ngày", "Sinh", "Ngày, tháng, năm sinh", "N/T/N sinh", "Ngày tháng năm sinh",
                      "DOB", "Sinh (ngày/tháng/năm)", "Ngày sinh dương lịch"),
    "sex": ("Giới tính", "Giới", "Nam, nữ", "Phái", "Nam/Nữ", "GT", "Giới tính khai sinh", "Là nam hay nữ"),
    "id_number": ("Số định danh", "Số CCCD", "ĐDCN", "CC/CCCD", "Căn cước số", "Số căn cước", "Mã định danh cá nhân",
                  "CMND/CCCD", "Số giấy tờ", "Số ĐDCN/CMND", "PIN", "Số thẻ"),
    "phone": ("Điện thoại", "Số ĐT", "ĐTDĐ", "Số điện thoại", "Liên hệ", "SĐT", "Tel", "Di động", "Máy", "Phone",
              "Số liên lạc", "Zalo/ĐT"),
    "email": ("Email", "E-mail", "Thư điện tử", "Mail", "Hộp thư điện tử", "Địa chỉ mail", "@", "Thư ĐT",
              "Email nhận kết quả"),
    "head_name": ("Chủ hộ", "Tên chủ hộ", "Họ tên chủ hộ", "Hộ ông (bà)", "Chủ hộ là", "Hộ của", "Chủ hộ mới",
                  "Họ và tên chủ hộ", "Chủ hộ nơi ở", "Người làm chủ hộ", "Vào hộ", "Đại diện hộ"),
    "relation_to_head": ("Quan hệ với chủ hộ", "QH với chủ hộ", "Là gì của chủ hộ", "Quan hệ", "Mối quan hệ",
                         "Với chủ hộ là", "Quan hệ chủ hộ", "QHCH", "Thân nhân", "Vai trò trong hộ"),
    "head_id_number": ("CCCD chủ hộ", "ĐDCN chủ hộ", "Số định danh chủ hộ", "Căn cước của chủ hộ", "Số của chủ hộ",
                       "CMND/CCCD chủ hộ", "Giấy tờ chủ hộ", "Mã định danh chủ hộ", "Số giấy tờ của chủ hộ"),
    "request": ("Đề nghị", "Nội dung", "Nội dung đề nghị", "Xin", "Việc xin giải quyết", "Nội dung thay đổi", "Về việc",
                "Thay đổi", "Lý do, nội dung", "Nguyện vọng", "Yêu cầu giải quyết", "Tôi xin", "Nội dung khai"),
}  # fmt: skip
_BARE_HEAD = {"head_name": ("Họ tên", "Họ và tên", "Ông/bà", "Tên"), "head_id_number": ("Số định danh", "CCCD", "Số"),
              "relation_to_head": ("Quan hệ", "Người khai là", "Quan hệ với người khai", "Là")}  # fmt: skip
ENGLISH = {"full_name": "Full name", "date_of_birth": "Date of birth", "sex": "Gender", "id_number": "ID number",
           "phone": "Mobile", "email": "E-mail", "head_name": "Householder", "head_id_number": "Householder's ID",
           "relation_to_head": "Relationship", "request": "Purpose"}  # fmt: skip
_CODES = ("CT01", "Mẫu CT01/2025", "CT01 (in từ máy)", "Mẫu số 01/CT", "BM.CT.01", "CT01-TT66", "Tờ số 1")
_TO = ("Kính gửi: ", "Kính gửi: ", "Gửi: ", "Kính gửi ", "Nơi nhận: ", "Nộp tại: ", "Cơ quan giải quyết: ", "Gửi tới ",
       "Kính gửi – ", "Đơn vị nhận: ", "Cơ quan đăng ký cư trú: ")  # fmt: skip
_SIGNS = ("NGƯỜI KHAI", "Người kê khai", "Người đề nghị", "Công dân ký", "Người nộp", "Ký tên", "NGƯỜI LÀM ĐƠN")
_AGREES = ("CHỦ HỘ ĐỒNG Ý", "Ý kiến chủ hộ", "Chủ hộ xác nhận", "Chủ hộ", "Ý kiến của người cho ở nhờ", "Chủ nhà",
           "CHỦ SỞ HỮU", "Cha, mẹ (người giám hộ)", "CẢNH SÁT KHU VỰC", "Cán bộ nhận", "Tổ trưởng")  # fmt: skip


def wide_residence(cast: Cast, dice: Dice) -> Residence:
    """Return what is said, with requests as people word them and numbers as they part them."""
    told, place = residence_moved(cast, dice), cast.commune
    facts, shown = told.facts, dice.pick(SHOWN)
    office = dice.pick(_OFFICES).format(c=place.commune, C=place.commune.upper(), full=place.full, p=place.province)
    request = facts["request"]
    if dice.chance(0.6):
        day = date_slashed(cast.issued + timedelta(days=dice.whole(-60, 400)))
        request = dice.pick(_REQUESTS).format(head=told.head.name, child=cast.child.name, home=told.person.residence,
                                              n=dice.pick([3, 6, 12, 18]), day=day)  # fmt: skip
    phone = facts.canonical.get("phone", facts["phone"])
    parted = dice.pick([phone, phone, f"{phone[:4]} {phone[4:7]} {phone[7:]}", f"{phone[:4]}.{phone[4:7]}.{phone[7:]}"])
    own = told.head.id_number == told.person.id_number
    changed = {"recipient": office, "request": request, "phone": parted, "date_of_birth": shown(told.person.birth)}
    kept = {**facts.canonical, "phone": phone, "date_of_birth": told.person.birth.isoformat()}
    if not own and dice.chance(0.5):
        changed["relation_to_head"] = dice.pick(_KIN[told.person.sex])
    return replace(told, facts=facts.but(changed, kept))


def labelled_as(told: Residence, dice: Dice, keys: Sequence[str], *, headed: bool = False, mixed: bool = True
                ) -> list[Said]:  # fmt: skip
    """Return facts under labels; `headed` lets the head's labels leave out whose they are, `mixed` the order."""
    said = []
    for key in keys:
        bare = _BARE_HEAD.get(key, ()) if headed else ()
        label, entry = dice.pick((*bare, *bare, *WORDS[key])), told.facts.entry("", key)
        if label.lower().endswith("ngày"):
            entry = replace(entry, printed=entry.printed.removeprefix("ngày "))
        said.append(Said(label, entry, ENGLISH[key]))
    if not mixed or dice.chance(0.4):
        return said
    return [said[0], *(said[1 + int(at)] for at in dice.rng.permutation(len(said) - 1))]


def others_of(told: Residence, cast: Cast, dice: Dice) -> list[Said]:
    """Return facts of no field about who asks: where he lived, when his card was issued, whose number to call."""
    spare = cast.issued - timedelta(days=dice.whole(90, 2000))
    return besides(
        dice,
        0.14,
        ("Nơi thường trú", told.facts["_home"]),
        ("Nơi ở cũ", told.person.origin),
        ("Dân tộc", told.person.ethnicity),
        ("Tôn giáo", "Không"),
        ("Ngày cấp thẻ", date_slashed(spare)),
        ("Nghề nghiệp", told.facts["_work"]),
        ("Nơi cấp", "Bộ Công an"),
        ("Quê quán", told.person.origin),
        ("Điện thoại người thân", f"0{dice.whole(2 * 10**8, 10**9 - 1)}"),
        ("Số nhân khẩu", f"0{dice.whole(1, 8)}"),
        ("Bảo hiểm y tế", f"GD4{dice.whole(10**9, 10**10)}"),
    )


def landlord(cast: Cast, dice: Dice) -> tuple[str, list[Said]]:
    """Return the heading and the facts of who owns the dwelling or lets it; in no field."""
    who, spare = invent_person(dice.fork("landlord"), cast.split, born=(1948, 1990)), dice.fork("landlord's")
    day = cast.issued - timedelta(days=spare.whole(5, 900))
    facts = [("Họ tên", who.name), ("Số căn cước", who.id_number), ("Ngày sinh", date_slashed(who.birth)),
             ("Điện thoại", f"09{spare.whole(10**7, 10**8 - 1)}"), ("Địa chỉ nhà", who.residence),
             ("Hợp đồng thuê số", f"{spare.whole(1, 90)}/HĐ ngày {date_slashed(day)}"),
             ("Diện tích", f"{spare.whole(12, 90)} m2")]  # fmt: skip
    head = dice.pick(["Chủ nhà", "CHỦ SỞ HỮU CHỖ Ở", "Người cho thuê", "Chỗ ở hợp pháp", "Người cho mượn nhà"])
    return head, [Said(label, Entry("", None, text)) for label, text in dice.sample(facts, dice.whole(2, 5))]


def moving_along(sheet: Sheet, told: Residence, dice: Dice) -> None:
    """Print who moves along, in a table or told; at times nothing."""
    form = dice.pick(["table", "told", "told", ""])
    if form == "table":
        put_members(sheet, told, dice)
    elif form:
        told_members(sheet, told, dice)


def open_wide(sheet: Sheet, cast: Cast, told: Residence, dice: Dice, forms: Sequence[str] = HEADS) -> None:
    """Print code, state, title and office in one of the orders."""
    form, small = dice.pick(forms), Style(italic=dice.chance(0.5), size=sheet.look.size - 2)
    record(sheet, told.facts.entry("", "recipient"))
    if dice.chance(0.5):
        sheet.para(dice.pick(_CODES), align=dice.pick(["left", "right"]), style=small, after=1)

    def state() -> None:
        if dice.chance(0.35):
            typed_state(sheet, dice)
        else:
            state_heading(sheet, spell=dice.whole(0, 3))

    def stub() -> None:
        for line in dice.sample((f"Mã: {dice.whole(10**8, 10**9)}", f"Nhận {date_slashed(cast.issued)}", "Quầy 02",
                                 f"STT: {dice.whole(1, 300)}", "Hồ sơ số:"), 3):  # fmt: skip
            sheet.para(line, style=small, after=0)

    if form == "office first":
        _office(sheet, told, dice)
    if form == "stub":
        sheet.columns((0.0, 0.3, stub), (0.32, 1.0, state))
    elif form == "right":
        sheet.columns((0.4, 1.0, state))
    elif form not in ("title first", "no state"):
        state()
    sheet.skip(dice.real(2, 8))
    align = dice.pick(["left", "center"]) if form in ("flush", "no state") else "center"
    style = Style(bold=dice.chance(0.92), size=sheet.look.size + dice.pick([0.5, 2.0, 4.0]))
    for line in dice.pick(_TITLES):
        sheet.para(line, align=align, style=style, after=0)
    sheet.skip(3)
    if form == "title first":
        state()
    if form != "office first":
        _office(sheet, told, dice)
    sheet.skip(dice.real(1, 5))


def _office(sheet: Sheet, told: Residence, dice: Dice) -> None:
    label, office = dice.pick(_TO), Run(told.facts["recipient"], dice.pick([BOLD, PLAIN, BOLD_ITALIC]))
    form = dice.pick(["center", "left", "left", "two lines", "indent"])
    if form == "two lines":
        sheet.para(label.strip(), align=dice.pick(["left", "center"]), style=dice.pick([PLAIN, ITALIC]), after=0)
        sheet.para(office, align="center", after=3)
    else:
        sheet.para(label, office, align="center" if form == "center" else "left", first=45.0 * (form == "indent"))


def close_wide(sheet: Sheet, cast: Cast, told: Residence, dice: Dice) -> None:
    """Print day and who signs: who declares, who agrees beside him, at times with a clerk."""
    bare, place = date_bare(cast.issued), cast.commune.commune_name
    day = dice.pick([f"{place}, ngày {bare}", f"Ngày {bare}", f"Ngày {date_slashed(cast.issued)}", ""])
    own = Signer(dice.pick(_SIGNS), dice.pick([told.person.name, told.person.name, ""]))
    head = Signer(dice.pick(_AGREES[:4]), told.head.name, dice.pick(["Đồng ý", "(Ký)", "Nhất trí"]))
    other = Signer(dice.pick(_AGREES[4:]), officer_name(dice.fork("agrees"), cast.split))
    sign_row(sheet, dice, *dice.pick([(own,), (head, own), (other, own), (head, other, own), (own, head)]), day=day)
