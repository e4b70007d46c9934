"""Labels and facts besides of notifications of birth as wards, stations, programs and midwives word them.

Canonical values as in `birth_notification_facts`.
"""

from __future__ import annotations

from datetime import date

from tests.dossiers.birth_notification_facts import Born
from tests.dossiers.birth_notification_words import born_at
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_parts import Signer, sign_row
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_sets import besides
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC
from tests.dossiers.ward_wide_sets import WideHead, wide_head
from tests.dossiers.wording import date_bare, date_dashed, date_dotted, date_long, date_short, date_slashed

NUMBERS = ("Số", "Số", "Số GCS", "Mã GCS", "Mã số", "Số chứng sinh", "Số seri", "GCS số", "Số hiệu", "Số phát hành",
           "No", "Số thứ tự trong sổ", "Số TT", "Số phiếu", "Giấy số", "Số sổ")  # fmt: skip
MOTHER_WORDS = {
    "mother_name": ("Họ tên sản phụ", "Mẹ", "Họ và tên mẹ", "Chị", "Bà", "Mẹ cháu bé", "Tên mẹ", "Người sinh",
                    "Họ tên người mẹ", "Mẹ đẻ", "Sản phụ", "Thai phụ", "Họ, tên mẹ (in hoa)", "Mẹ bé"),
    "mother_birth_date": ("Ngày sinh của mẹ", "Năm sinh (mẹ)", "Sinh năm", "Sinh", "Ngày tháng năm sinh", "Năm sinh",
                          "Ngày sinh", "NS", "Mẹ sinh ngày", "Tuổi (năm sinh)", "Sinh ngày"),
    "mother_residence": ("Địa chỉ", "Chỗ ở", "Trú quán", "Thường trú", "Nơi cư ngụ", "Nơi ở của mẹ", "Hộ khẩu",
                         "Quê quán/Nơi ở", "Địa chỉ của mẹ", "Ngụ tại", "Nơi ĐKTT", "Cư trú", "HKTT/Tạm trú"),
    "mother_id_number": ("Số ĐDCN", "CCCD", "CMND", "Số giấy tờ", "CMND/CCCD mẹ", "Căn cước số", "Số GTTT",
                         "Số CMTND", "Giấy tờ mang theo số", "Mã định danh", "Số CC/CCCD", "ID", "Chứng minh thư số"),
}  # fmt: skip
CHILD_WORDS = {
    "date_of_birth": ("Giờ, ngày đẻ", "Sinh hồi", "Sinh lúc", "Thời gian đẻ", "Bé chào đời lúc", "Ngày giờ đẻ",
                      "Đẻ hồi", "Ngày, giờ sinh", "Ra đời lúc", "Con sinh lúc", "Lọt lòng lúc", "Sinh con lúc"),
    "place_of_birth": ("Tại", "Nơi đẻ", "Nơi sinh", "Đẻ ở", "Nơi sinh của bé", "Sinh tại", "Cơ sở đỡ đẻ", "Nơi đỡ đẻ",
                       "Địa điểm", "Nơi sinh con", "Sinh ở"),
    "child_sex": ("Giới", "Giới tính", "Giới tính bé", "Phái", "Con (nam/nữ)", "Giới tính thai nhi", "Trai hay gái",
                  "Giới tính con", "Bé (nam, nữ)", "Giới tính cháu"),
    "child_weight_grams": ("Cân nặng", "Nặng", "Cân", "Trọng lượng", "P sơ sinh", "Cân nặng con", "Cân lúc đẻ",
                           "Cân nặng sơ sinh", "Bé nặng", "TL", "Cân được"),
    "intended_name": ("Tên dự kiến", "Đặt tên", "Tên con", "Dự định đặt tên", "Họ tên trẻ", "Tên bé", "Tên khai sinh",
                      "Tên sẽ đặt", "Họ và tên con", "Tên cháu", "Tên gọi"),
}  # fmt: skip
WORDS = {**MOTHER_WORDS, **CHILD_WORDS}
_DAYS = (date_slashed, date_short, date_dashed, date_dotted, date_long)


def wide_born(cast: Cast, dice: Dice) -> Born:
    """Return what is said, days and the hour in more manners."""
    born, day = born_at(cast, dice), cast.child.birth
    hour, minute, shown = dice.whole(0, 23), dice.whole(0, 59), dice.pick(_DAYS)(day)
    spoken = shown if shown.startswith("ngày") else f"ngày {shown}"
    at = dice.pick([f"{hour} giờ {minute:02d} phút {spoken}", f"{hour:02d}h{minute:02d} {spoken}",
                    f"{shown} {hour:02d}:{minute:02d}", f"{shown}, {hour:02d}h{minute:02d}",
                    f"{hour}h{minute:02d}, {shown}",
                    f"{hour:02d}:{minute:02d} - {shown}", f"{spoken}, lúc {hour} giờ {minute:02d}"])  # fmt: skip
    grams = born.facts.canonical["child_weight_grams"]
    weight = dice.pick(
        [f"{grams} g", f"{grams}gr", f"{grams} gr", f"{grams[0]}.{grams[1:]}g", grams, f"{grams} (gram)"]
    )
    told = {"date_of_birth": at, "child_weight_grams": weight}
    issued = date.fromisoformat(born.facts.canonical["date_of_issue"])
    told["date_of_issue"] = dice.pick([date_long, date_long, date_slashed, date_short])(issued)
    counted = {**born.facts.canonical, "date_of_birth": day.isoformat(), "child_weight_grams": grams}
    return Born(Facts({**born.facts.printed, **told}, counted), born.hospital)


def besides_mother(born: Born, dice: Dice, cast: Cast) -> list[Said]:
    """Return facts of the mother's block that are in no field, the father's among them."""
    return besides(dice, 0.25, ("Dân tộc", cast.mother.ethnicity), ("Số thẻ BHYT", born.facts["_insurance"]),
                   ("Họ tên cha", cast.father.name), ("CCCD của cha", cast.father.id_number),
                   ("Năm sinh cha", str(cast.father.birth.year)), ("Nghề nghiệp", dice.pick(["Làm nông", "Nội trợ"])),
                   ("Điện thoại", f"03{dice.whole(10_000_000, 99_999_999)}"),
                   ("Vào viện", date_slashed(cast.child.birth)),
                   ("PARA", f"{dice.whole(1, 2)}00{dice.whole(1, 2)}"))  # fmt: skip


def besides_child(dice: Dice) -> list[Said]:
    """Return facts of the child's block that are in no field."""
    return besides(dice, 0.25, ("Apgar", f"{dice.whole(7, 9)}/10"), ("Dài", f"{dice.whole(46, 53)} cm"),
                   ("Vòng đầu", f"{dice.whole(31, 35)} cm"), ("Con thứ", str(dice.whole(1, 3))),
                   ("Tình trạng", dice.pick(["Hồng hào", "Khóc to", "Tốt"])), ("Ngôi thai", "Đầu"),
                   ("Tiêm vắc xin", dice.pick(["VGB 24h", "BCG, VGB"])))  # fmt: skip


def put_top(sheet: Sheet, born: Born, dice: Dice, *forms: str, note: str = "") -> bool:
    """Print the head, the day of issue in it at times; return whether it stands there."""
    high = dice.chance(0.3)
    if high:
        record(sheet, born.facts.entry("", "date_of_issue"))
    title = dice.pick([("GIẤY CHỨNG SINH",), ("GIẤY CHỨNG SINH",), ("GIẤY CHỨNG SINH", "(CERTIFICATE OF LIVE BIRTH)")])
    aside = note or dice.pick(["", "", "(Bản chính)", "Liên 1: Giao gia đình", "(dùng đăng ký khai sinh)"])
    day = f"{born.hospital.place}, {_spoken(born)}" if high else ""
    what = WideHead(born.hospital, title, dice.pick(NUMBERS), born.facts["number"], aside, day)
    wide_head(sheet, dice, what, forms)
    return high


def _spoken(born: Born) -> str:
    shown = born.facts["date_of_issue"]
    return shown if shown.startswith("ngày") else f"ngày {shown}"


def put_end(sheet: Sheet, cast: Cast, born: Born, dice: Dice, *, day: bool) -> None:
    """Print who signs, and the day of issue where `day` says so; midwife and kin are in no field."""
    when = ""
    if day:
        record(sheet, born.facts.entry("", "date_of_issue"))
        when = f"{born.hospital.place}, {_spoken(born)}"
    if day and dice.chance(0.25):
        shown = born.facts["date_of_issue"]
        bare = (
            date_bare(date.fromisoformat(born.facts.canonical["date_of_issue"])) if shown.startswith("ngày") else shown
        )
        sheet.para(f"{dice.pick(['Cấp ngày', 'Ngày cấp:', 'Lập ngày', 'Ngày lập giấy:', 'Làm ngày'])} {bare}",
                   style=dice.pick([ITALIC, BOLD]))  # fmt: skip
        when = ""
    station = born.hospital.plain.startswith("Trạm")
    chief = dice.pick(["TRƯỞNG TRẠM Y TẾ", "Y sĩ phụ trách"] if station else
                      ["GIÁM ĐỐC BỆNH VIỆN", "TUQ. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Bs. Trưởng khoa",
                       "Lãnh đạo viện"])  # fmt: skip
    head = Signer(chief, cast.signer, dice.pick(["(Ký, họ tên, dấu)", "(Đã ký số)", ""]), born.hospital.seal)
    ward = Signer(dice.pick(["Hộ sinh viên", "Bà đỡ", "NGƯỜI ĐỠ", "Kíp trực", "Nữ hộ sinh trực"]),
                  officer_name(dice.fork("ward"), cast.split))  # fmt: skip
    kin = Signer(dice.pick(["Bố của bé", "Người nhà sản phụ", "Người nhận"]), cast.father.name)
    sign_row(sheet, dice, *dice.pick([(head,), (ward, head), (head, ward), (kin, head), (kin, ward, head)]), day=when)
