"""What forms about residence by chance have in common: more requests, wordings of labels, who moves along, consents.

Canonical values as in `residence_facts`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_parts import Signer, headline, remark, sign_row, state_and_place
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_sets import besides, worded
from tests.dossiers.dice import Dice
from tests.dossiers.pairs import record
from tests.dossiers.people import invent_person
from tests.dossiers.residence_facts import Residence, residence_of
from tests.dossiers.typeset import BOLD, PLAIN, Item, Leader, Run, Style, pen
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

_REQUESTS = (
    "Đăng ký tạm trú cho bản thân và con tại {home}",
    "Đăng ký thường trú vào chỗ ở hợp pháp thuộc quyền sở hữu của mình tại {home}, theo khoản 1 Điều 20 Luật Cư trú",
    "Xác nhận tình trạng cư trú từ năm 2015 đến nay để làm thủ tục mua nhà ở xã hội",
    "Xóa đăng ký tạm trú tại {home}",
    "Tách hộ, chủ hộ của hộ mới là {who} {head}",
    "Khai báo thông tin về cư trú đối với người chưa đủ điều kiện đăng ký thường trú, đăng ký tạm trú",
    "Điều chỉnh ngày sinh trong Cơ sở dữ liệu về cư trú theo Giấy khai sinh số 45/2019 cấp ngày 12/03/2019",
    "Nhập hộ khẩu cho con {child} theo mẹ",
    "Đăng ký thường trú lại do trước đây bị xóa vì đi nước ngoài",
    "Cấp Giấy xác nhận thông tin về cư trú",
)
WORDS = {
    "full_name": ("Họ, chữ đệm và tên", "Họ, chữ đệm và tên khai sinh", "Họ và tên", "Họ, chữ đệm, tên",
                  "Họ và tên người kê khai", "Họ, chữ đệm và tên (viết in hoa)", "HỌ VÀ TÊN"),
    "date_of_birth": ("Ngày, tháng, năm sinh", "Ngày sinh", "Sinh ngày", "Ngày/tháng/năm sinh"),
    "sex": ("Giới tính", "Nam/Nữ", "Giới tính"),
    "id_number": ("Số định danh cá nhân", "Số định danh cá nhân/CMND", "Số ĐDCN", "Số CCCD/ĐDCN", "Mã số định danh"),
    "phone": ("Số điện thoại liên hệ", "Số điện thoại", "Điện thoại", "SĐT liên hệ", "Điện thoại di động"),
    "email": ("Email", "E-mail", "Thư điện tử", "Địa chỉ email"),
    "head_name": ("Họ, chữ đệm và tên chủ hộ", "Họ và tên chủ hộ", "Chủ hộ", "Tên chủ hộ"),
    "relation_to_head": ("Mối quan hệ với chủ hộ", "Quan hệ với chủ hộ", "Là gì của chủ hộ"),
    "head_id_number": ("Số định danh cá nhân của chủ hộ", "Số ĐDCN chủ hộ", "Số CCCD/ĐDCN của chủ hộ",
                       "Số định danh của chủ hộ"),
    "request": ("Nội dung đề nghị", "Nội dung đề nghị (2)", "Nội dung yêu cầu", "Nội dung kê khai, đề nghị"),
}  # fmt: skip
PERSON = ("full_name", "date_of_birth", "sex", "id_number", "phone", "email")
HEAD = ("head_name", "relation_to_head", "head_id_number")
_FORMS = ("Mẫu CT01 ban hành kèm theo Thông tư số 53/2025/TT-BCA", "Mẫu CT01 (TT số 66/2023/TT-BCA)", "CT01",
          "Mẫu CT01 ban hành kèm theo TT số 56/2021/TT-BCA ngày 15/5/2021", "Biểu mẫu CT01")  # fmt: skip
_TITLE = "TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ"


def residence_told(cast: Cast, dice: Dice) -> Residence:
    """Return what is said, with more requests and offices."""
    shown = dice.pick([date_slashed, date_slashed, date_dashed, date_short, date_dotted, date_long])
    told, place = residence_of(cast, dice, shown), cast.commune
    request = dice.pick([told.facts["request"], *_REQUESTS, *_REQUESTS]).format(
        home=told.person.residence, who=told.head.address_word.lower(), head=told.head.name, child=cast.child.name
    )
    office = dice.pick([f"Công an {place.commune}", f"Công an {place.full}", f"Công an {place.commune} - "
                        f"{place.province}", f"Công an {place.commune}, {place.province}"])  # fmt: skip
    changed = {"request": request, "recipient": office}
    return replace(told, facts=told.facts.but(changed, told.facts.canonical))


def put_head(sheet: Sheet, told: Residence, dice: Dice, *, by_pen: bool = False, day: str = "") -> None:
    """Print the form's number, state, title and whom it is for."""
    remark(sheet, dice, 0.7, *_FORMS, align="right")
    state_and_place(sheet, dice, day)
    headline(sheet, dice, *dice.weighted([((_TITLE,), 0.8), (("TỜ KHAI", "THAY ĐỔI THÔNG TIN CƯ TRÚ"), 0.2)]))
    record(sheet, replace(told.facts.entry("", "recipient"), by_pen=by_pen))
    office: Item = pen(told.facts["recipient"]) if by_pen else Run(told.facts["recipient"], dice.pick([BOLD, PLAIN]))
    tail: list[Item] = [Leader()] if by_pen or dice.chance(0.2) else []
    label = dice.pick(["Kính gửi: ", "Kính gửi(1): ", "Kính gửi (1): ", "Kính gửi "])
    first = dice.pick([0.0, 50.0]) if tail else 0.0
    sheet.para(label, office, *tail, align="left" if tail else dice.pick(["center", "left"]), first=first, after=5)


def said_of(told: Residence, dice: Dice, keys: Sequence[str]) -> list[Said]:
    """Return facts under their labels; short neighbours change places at times."""
    said = [worded(told.facts, dice, WORDS, key) for key in keys]
    if len(said) > 3 and dice.chance(0.4):
        at = dice.pick([1, 4])
        said[at], said[at + 1] = said[at + 1], said[at]
    return said


def more_of_person(told: Residence, dice: Dice) -> list[Said]:
    """Return what forms of some years ask besides."""
    home, work = told.facts["_home"], told.facts["_work"]
    return besides(dice, 0.2, ("Dân tộc", told.person.ethnicity), ("Nơi thường trú", home), ("Nơi ở hiện tại", home),
                   ("Nghề nghiệp, nơi làm việc", work))  # fmt: skip


def put_members(sheet: Sheet, told: Residence, dice: Dice, *, by_pen: bool = False, lead: str = "") -> None:
    """Print who moves along in a table whose heads and order are set by chance, at times with empty rows."""
    text = dice.pick(["Những thành viên trong hộ gia đình cùng thay đổi", "Thành viên hộ gia đình cùng thay đổi",
                      "Những người cùng thay đổi", "Danh sách thành viên cùng thay đổi"])  # fmt: skip
    sheet.para(f"{lead}{text}:", after=3)
    empty = dice.whole(0 if told.others else 1, 2)
    number = 0.07 if empty else 0.0  # an empty row has its number at least
    columns: list[tuple[str, float, Sequence[str]]] = [
        (dice.pick(["Họ, chữ đệm và tên", "Họ và tên"]), 0.3, [who.name for who, _ in told.others]),
        (dice.pick(["Ngày, tháng, năm sinh", "Ngày sinh"]), 0.18, [date_slashed(who.birth) for who, _ in told.others]),
        ("Giới tính", 0.11, [who.sex for who, _ in told.others]),
        (dice.pick(["Số định danh cá nhân", "Số ĐDCN"]), 0.22, [who.id_number for who, _ in told.others]),
        (dice.pick(["Quan hệ với chủ hộ", "Mối quan hệ với chủ hộ"]), 0.17, [kin for _, kin in told.others]),
    ]
    if dice.chance(0.3):
        columns[2], columns[3] = columns[3], columns[2]
    titles = [*(["TT"] if number else []), *(head for head, _, _ in columns)]
    rows: list[list[list[Item]]] = [[[Run(title, BOLD)] for title in titles]]
    for index in range(len(told.others) + empty):
        filled = index < len(told.others)
        row: list[list[Item]] = [[str(index + 1)]] if number else []
        for _, _, values in columns:
            value = values[index] if filled else " "
            row.append([pen(value) if by_pen and filled else value])
        rows.append(row)
    widths = [*([number] if number else []), *(width for _, width, _ in columns)]
    small = Style(size=sheet.look.size - dice.pick([1.0, 1.5, 2.0]))
    sheet.table([width / sum(widths) for width in widths], rows, pad=3, style=small)
    sheet.skip(4)


def put_consents(sheet: Sheet, cast: Cast, told: Residence, dice: Dice) -> None:
    """Print who agrees and who declares, in two to four columns; an owner may be named with his number."""
    applicant = Signer(dice.pick(["NGƯỜI KÊ KHAI", "Người kê khai(6)", "NGƯỜI KHAI"]), told.person.name)
    head = Signer(dice.pick(["Ý KIẾN CỦA CHỦ HỘ", "Ý kiến của chủ hộ(3)", "CHỦ HỘ"]), told.head.name,
                  dice.pick(["Đồng ý", "(Ký, ghi rõ họ tên)"]))  # fmt: skip
    owner = Signer(dice.pick(["Ý KIẾN CỦA CHỦ SỞ HỮU CHỖ Ở HỢP PHÁP", "Chủ sở hữu chỗ ở hợp pháp(4)"]))
    parent = Signer(dice.pick(["Ý KIẾN CỦA CHA, MẸ HOẶC NGƯỜI GIÁM HỘ", "Cha, mẹ hoặc người giám hộ(5)"]))
    if dice.chance(0.25):
        who = invent_person(dice.fork("owner"), cast.split, born=(1950, 1980), old=cast.commune.old)
        sheet.para(f"Chủ sở hữu chỗ ở: {who.name}, số định danh: {who.id_number}. Ý kiến: Đồng ý cho đăng ký.",
                   style=Style(size=sheet.look.size - 1))  # fmt: skip
    signers = dice.pick([(head, applicant), (head, owner, applicant), (head, owner, parent, applicant)])
    sign_row(sheet, dice, *signers, day=f"{cast.commune.commune_name}, {told.facts['_day']}")
