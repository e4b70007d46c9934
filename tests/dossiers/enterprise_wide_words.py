"""What certificates of enterprises of many kinds say, under labels of many offices; values as in `enterprise`.

Offices' own addresses, earlier numbers, other sums, other days and other people are in no field.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from tests.dossiers.blocks import Entry
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.enterprise_facts import Firm, firm_of
from tests.dossiers.offices import Agency
from tests.dossiers.people import officer_name
from tests.dossiers.places import address
from tests.dossiers.ward_wide_sets import labelled
from tests.dossiers.wording import (
    date_bare,
    date_dashed,
    date_dotted,
    date_long,
    date_short,
    date_slashed,
    money_dotted,
)

LABELS: dict[str, tuple[str, ...]] = {
    "enterprise_code": ("Mã số doanh nghiệp", "Mã số", "Mã DN", "MSDN", "Mã số ĐKDN", "Mã số thuế doanh nghiệp", "MST",
                        "Số ĐKDN", "Mã số đăng ký", "Số giấy chứng nhận ĐKDN", "Mã số công ty", "Số GCN ĐKDN",
                        "Mã định danh doanh nghiệp", "Mã số DN/Mã số thuế", "Số"),
    "first_registration_date": ("Đăng ký lần đầu", "Đăng ký lần đầu ngày", "Cấp lần đầu ngày", "Ngày cấp lần đầu",
                                "Ngày ĐKKD lần đầu", "Ngày thành lập", "Ngày cấp giấy CN ĐKDN lần đầu", "Lần đầu",
                                "Cấp đăng ký lần đầu", "Ngày đăng ký thành lập", "Ngày đăng ký lần 1", "ĐK lần đầu",
                                "Thời điểm đăng ký lần đầu"),
    "amendment_number": ("Đăng ký thay đổi lần thứ", "Thay đổi lần thứ", "Số lần thay đổi", "Lần thay đổi gần nhất",
                         "ĐK thay đổi lần", "Thay đổi lần", "Lần đăng ký thay đổi", "Cấp thay đổi lần thứ",
                         "Sửa đổi lần thứ", "Lần cấp thay đổi", "Đăng ký thay đổi lần"),
    "amendment_date": ("Ngày thay đổi", "Ngày đăng ký thay đổi", "Thay đổi ngày", "Ngày thay đổi gần nhất",
                       "Ngày cấp thay đổi", "Cấp thay đổi ngày", "Ngày hiệu lực thay đổi", "Ngày cập nhật thay đổi",
                       "Ngày ĐK thay đổi"),
    "enterprise_name": ("Tên công ty", "Tên doanh nghiệp", "Tên đầy đủ bằng tiếng Việt", "Tên DN", "Tên tiếng Việt",
                        "Tên chính thức", "Tên công ty viết bằng tiếng Việt", "Tên gọi đầy đủ", "Doanh nghiệp",
                        "Tên đăng ký", "Tên pháp nhân", "Tên của doanh nghiệp", "Tên tổ chức kinh tế", "Công ty"),
    "head_office": ("Địa chỉ trụ sở chính", "Trụ sở chính", "Địa chỉ trụ sở", "Địa chỉ", "Trụ sở", "Nơi đặt trụ sở",
                    "Trụ sở giao dịch", "Đ/c của trụ sở chính", "Địa điểm trụ sở", "Trụ sở chính tại",
                    "Địa chỉ doanh nghiệp", "Đ/c trụ sở", "Trụ sở đăng ký", "Địa chỉ pháp lý"),
    "charter_capital": ("Vốn điều lệ", "Tổng số vốn điều lệ", "Vốn điều lệ (VNĐ)", "Vốn điều lệ đăng ký", "VĐL",
                        "Mức vốn điều lệ", "Vốn điều lệ của công ty", "Vốn ĐL", "Vốn điều lệ, bằng số",
                        "Vốn điều lệ đã đăng ký", "Số vốn điều lệ", "Vốn điều lệ hiện nay", "Giá trị vốn điều lệ"),
    "representative_name": ("Họ và tên", "Họ tên", "Họ, chữ đệm và tên", "Ông (Bà)", "Ông/Bà", "Họ và tên khai sinh",
                            "Tên người đại diện", "Họ tên (in hoa)", "Tên", "Là ông/bà", "Họ tên đầy đủ"),
    "representative_title": ("Chức danh", "Chức vụ", "Chức danh tại công ty", "Chức vụ hiện tại", "Giữ chức vụ",
                             "Chức danh người đại diện", "Vai trò", "Chức danh quản lý", "Vị trí công tác", "Cương vị"),
    "representative_birth_date": ("Sinh ngày", "Ngày sinh", "Ngày tháng năm sinh", "Ngày, tháng, năm sinh", "NTNS",
                                  "Năm sinh", "Sinh", "Ngày/tháng/năm sinh", "Sinh vào ngày", "Ng.sinh", "D.O.B"),
    "representative_id_number": ("Số CCCD", "Số định danh cá nhân", "Số giấy tờ pháp lý", "CMND/CCCD/HC", "CC/CCCD số",
                                 "Số giấy chứng thực cá nhân", "Số căn cước", "Giấy tờ tùy thân số", "Số ĐDCN",
                                 "Số hiệu giấy tờ pháp lý", "Số CMND/CCCD", "Giấy tờ pháp lý cá nhân, số"),
    "issuer": ("Cơ quan cấp", "Nơi cấp", "Cơ quan đăng ký", "Nơi đăng ký", "Cơ quan ĐKKD", "Đơn vị cấp", "Cấp bởi",
               "Cơ quan cấp giấy", "Nơi cấp đăng ký"),
    "_sex": ("Giới tính", "Giới", "Phái", "Nam/Nữ"), "_ethnicity": ("Dân tộc", "D.tộc"),
    "_nationality": ("Quốc tịch", "Q.tịch", "Quốc tịch hiện tại"),
    "_paper": ("Loại giấy tờ", "Loại GTPL", "Giấy tờ tùy thân"),
    "_issued": ("Ngày cấp", "Cấp ngày", "Ngày cấp giấy tờ"),
    "_home": ("Địa chỉ thường trú", "Nơi ở hiện nay", "Địa chỉ liên lạc", "Hộ khẩu thường trú", "Chỗ ở"),
    "_phone": ("Điện thoại", "Số ĐT", "Tel", "Điện thoại bàn", "ĐT liên hệ"),
    "_short": ("Tên viết tắt", "Tên tiếng Anh", "Tên GD quốc tế", "Tên nước ngoài"),
    "_words": ("Bằng chữ", "(Bằng chữ)", "Viết bằng chữ", "Số tiền bằng chữ"),
}  # fmt: skip
ALONE = ("Người đại diện theo pháp luật", "Đại diện theo pháp luật", "Người ĐDPL", "Đại diện pháp luật",
         "Họ tên người đại diện theo pháp luật", "Tên người ĐDTPL", "Do ông/bà đại diện", "Người đại diện",
         "Đại diện bởi", "Người đứng đầu DN", "Chủ doanh nghiệp/Người đại diện")  # fmt: skip
HEADS = ("Người đại diện theo pháp luật", "Đại diện theo pháp luật", "Thông tin người đại diện",
         "Thông tin về người ĐDTPL", "Đại diện công ty", "Người quản lý", "Người đại diện hợp pháp",
         "Về người đại diện", "Người đại diện của doanh nghiệp")  # fmt: skip
FIRMS = ("Thông tin chung", "Doanh nghiệp", "Công ty", "Thông tin công ty", "Thông tin doanh nghiệp", "Về doanh nghiệp",
         "Nội dung đăng ký DN", "Tổ chức", "Phần công ty")  # fmt: skip
ENTRIES = ("Thông tin đăng ký", "Đăng ký", "Mã số và ngày cấp", "Về việc đăng ký", "Số và ngày", "Lịch sử cấp")
ENGLISH = {
    "enterprise_code": "Enterprise code", "first_registration_date": "Date of first registration",
    "amendment_number": "Amendment No.", "amendment_date": "Date of amendment", "enterprise_name": "Company name",
    "head_office": "Head office address", "charter_capital": "Charter capital", "representative_name": "Full name",
    "representative_title": "Position", "representative_birth_date": "Date of birth", "issuer": "Issued by",
    "representative_id_number": "ID number", "_sex": "Sex", "_nationality": "Nationality", "_home": "Address",
    "_phone": "Tel", "_short": "Foreign name", "_words": "In words", "_issued": "Issued on",
}  # fmt: skip
_KINDS = ("Công ty TNHH", "Công ty TNHH MTV", "Công ty TNHH 1 thành viên", "Công ty cổ phần", "Doanh nghiệp tư nhân",
          "Cty trách nhiệm hữu hạn", "Công ty hợp danh", "Công ty CP", "Công ty TNHH Thương mại")  # fmt: skip
_TRADES = ("", "", "Chế biến gỗ ", "Sản xuất - Thương mại ", "Đầu tư ", "Phân bón ", "Thủy điện ", "Thiết bị y tế ",
           "Xuất nhập khẩu ", "Giáo dục ", "Dịch vụ Vận tải ", "Cà phê ", "Cao su ", "Xăng dầu ", "Quảng cáo ",
           "Chăn nuôi và Chế biến thực phẩm ", "Kỹ thuật Điện - Nước ", "Vật liệu và Trang trí nội thất ")  # fmt: skip
_CALLED = ("Hoàng Anh", "Trường Sơn", "Ngọc Linh", "Lâm Viên", "Sông Ba", "Tân Á 79", "Gia Nguyễn", "Đức Tín", "H&T",
           "Măng Đen", "Bảo Ngọc Kon Tum", "An Phú Gia", "Việt Á Châu", "Nam Cường", "Út Hiền", "Thái Bình Dương",
           "Cao Nguyên Đỏ", "Vina Green", "Toàn Cầu", "Ba Lá Xanh", "Hùng Vương", "Đăk Hà")  # fmt: skip
_POSTS = ("Giám đốc", "Giám đốc", "Tổng giám đốc", "Chủ tịch HĐTV", "Chủ tịch hội đồng thành viên kiêm giám đốc",
          "Chủ doanh nghiệp", "Chủ tịch Hội đồng quản trị", "Chủ tịch, kiêm Giám đốc", "Quyền Giám đốc",
          "Tổng Giám đốc điều hành", "Chủ sở hữu", "Phó Tổng giám đốc", "GIÁM ĐỐC", "Chủ tịch công ty")  # fmt: skip
_BEFORE = ("Lô {n}A, Khu công nghiệp Hòa Bình, ", "Thửa đất số {n}, tờ bản đồ số 8, ", "Tầng {s}, tòa nhà Sông Đà, ",
           "Nhà ông Hai, ", "Ki-ốt số {s} chợ trung tâm, ", "Căn {n}, ")  # fmt: skip
_ROOMS = ("Phòng Đăng ký kinh doanh", "Phòng Đăng ký kinh doanh", "Phòng Đăng ký kinh doanh số 0{n}",
          "Phòng Đăng ký kinh doanh {p}")  # fmt: skip
_LATE_ROOMS = (*_ROOMS, "Phòng Quản lý doanh nghiệp", "Phòng Đăng ký kinh doanh và Tài chính doanh nghiệp",
               "Phòng Doanh nghiệp và Kinh tế tập thể")  # fmt: skip
_DATES = (date_slashed, date_slashed, date_slashed, date_dashed, date_dotted, date_short, date_long, date_bare)


@dataclass(frozen=True)
class Told:
    """What one certificate says, and whether a change was registered since the first time."""

    firm: Firm
    changed: bool

    @property
    def facts(self) -> Facts:
        """The facts of the firm."""
        return self.firm.facts

    @property
    def agency(self) -> Agency:
        """Who gives the certificate."""
        return self.firm.agency


def wide_firm(cast: Cast, dice: Dice) -> Told:
    """Return a firm with names, seats, sums, days and offices of many kinds."""
    shown, days = dice.pick(_DATES), dice.pick([*_DATES, date_long, date_long])
    firm = firm_of(cast, dice, shown)
    facts, kind = firm.facts, dice.pick(_KINDS)
    name = f"{kind} {dice.pick(_TRADES)}{dice.pick(_CALLED)}"
    capital = int(facts.canonical["charter_capital"])
    sums = (
        "{} đồng",
        "{} đồng",
        "{} VNĐ",
        "{}đ",
        "{} (đồng)",
        "{} đồng Việt Nam",
        "VND {}",
        "{}",
        "{} VND",
        "{},- đồng",
    )
    before = dice.pick(_BEFORE).format(n=dice.whole(2, 190), s=dice.whole(2, 9)) if dice.chance(0.25) else ""
    code, person = facts["enterprise_code"], facts["representative_name"]
    who = cast.mother if person == cast.mother.upper_name else cast.father
    printed = {
        "enterprise_name": name if dice.chance(0.2) else name.upper(),
        "head_office": f"{before}{facts['head_office'].removesuffix(dice.pick(['', ', Việt Nam']))}",
        "charter_capital": dice.pick(sums).format(money_dotted(capital)),
        "representative_title": dice.pick(_POSTS),
        "representative_name": dice.pick([person, person, who.name]),
        "first_registration_date": days(date.fromisoformat(facts.canonical["first_registration_date"])),
        "amendment_date": days(date.fromisoformat(facts.canonical["amendment_date"])),
        "enterprise_code": f"{code[:4]} {code[4:7]} {code[7:]}" if dice.chance(0.08) else code,
    }
    if who.old_id and cast.issued.year < 2022 and dice.chance(0.6):
        printed |= {"representative_id_number": who.old_id, "_paper": "Chứng minh nhân dân"}
    rooms = _LATE_ROOMS if cast.issued >= date(2025, 3, 1) else _ROOMS
    room = dice.pick(rooms).format(n=dice.whole(1, 3), p=cast.commune.province_name)
    printed["issuer"] = room if dice.chance(0.15) else room.upper()
    agency = replace(firm.agency, name=printed["issuer"], plain=room)
    told = facts.but(printed, {**facts.canonical, "enterprise_code": code})
    return Told(replace(firm, facts=told, kind=kind.upper(), agency=agency), dice.chance(0.6))


def say(told: Told, dice: Dice, *keys: str) -> list[Said]:
    """Return values, each under one of its labels, with its English."""
    said = labelled(told.facts, dice, LABELS, *keys)
    return [replace(fact, english=ENGLISH.get(key, "")) for key, fact in zip(keys, said, strict=True)]


def of_entry(told: Told, dice: Dice, *, code: bool = True) -> list[Said]:
    """Return code and days of registration as facts."""
    keys = ["enterprise_code"] if code else []
    keys += ["first_registration_date", *(["amendment_number", "amendment_date"] if told.changed else [])]
    said = say(told, dice, *keys)
    return [*said[1:], said[0]] if code and dice.chance(0.15) else said


def of_firm(told: Told, cast: Cast, dice: Dice, *, often: float = 0.4, most: int = 3) -> list[Said]:
    """Return the company's facts in one of their orders, what is in no field among them."""
    name, seat, capital = "enterprise_name", "head_office", "charter_capital"
    order = [(name, seat, capital), (name, capital, seat), (seat, name, capital)]
    keys = [*dice.weighted([(order[0], 0.7), (order[1], 0.22), (order[2], 0.08)])]
    for key, after in (("_short", "enterprise_name"), ("_phone", "head_office"), ("_words", "charter_capital")):
        if dice.chance(often):
            keys.insert(keys.index(after) + 1, key)
    return strewn(say(told, dice, *keys), cast, dice, most)


def of_person(told: Told, dice: Dice, *, headed: bool, often: float = 0.35) -> list[Said]:
    """Return the representative's facts; without a heading the first label says whose they are."""
    rest = ["representative_title", "representative_birth_date", "representative_id_number"]
    keys = ["representative_name", *dice.pick([rest, [rest[1], rest[2], rest[0]], [rest[1], rest[0], rest[2]],
                                               [rest[2], rest[1], rest[0]]])]  # fmt: skip
    for key in ("_sex", "_ethnicity", "_nationality", "_paper", "_home", "_issued"):
        if dice.chance(often):
            keys.insert(dice.whole(1, len(keys)), key)
    said = say(told, dice, *keys)
    if not headed:
        said[0] = replace(said[0], label=dice.pick(ALONE), english="Legal representative")
    elif dice.chance(0.2):
        post = keys.index("representative_title")
        said.insert(0, said.pop(post))
    return said


def strewn(said: list[Said], cast: Cast, dice: Dice, most: int = 3) -> list[Said]:
    """Return facts with up to `most` others among them that are in no field."""
    other, day = officer_name(dice.fork("strewn"), cast.split), cast.issued - timedelta(days=dice.whole(30, 2400))
    others = (("Vốn pháp định", f"{dice.whole(1, 20)}.000.000.000 đồng"), ("Kế toán trưởng", other.upper()),
              ("Lao động dự kiến", f"{dice.whole(2, 120)} người"), ("Email", f"info{dice.whole(1, 99)}@dn.vn"),
              ("Fax", f"0260.3{dice.whole(100_000, 999_999)}"), ("Ngày bắt đầu HĐ", date_slashed(day)),
              ("Số GCN ĐKKD cũ", f"38020{dice.whole(10_000, 99_999)} ({date_slashed(day)})"), ("Website", "-"),
              ("Mệnh giá cổ phần", "10.000 đồng"), ("Ngành nghề chính", f"{dice.whole(1000, 9900)}"),
              ("Cơ quan thuế quản lý", f"Thuế cơ sở {dice.whole(1, 14)}"), ("Mã BHXH", f"TK{dice.whole(1000, 9999)}Z"),
              ("Tình trạng", dice.pick(["Đang hoạt động", "NNT đang hoạt động"])), ("Người góp vốn khác", other),
              ("Tương đương ngoại tệ", f"{dice.whole(40, 900)}.000 USD"), ("Hạch toán", "Độc lập"))  # fmt: skip
    told = list(said)
    for label, value in dice.sample(others, dice.whole(0, most)):
        told.insert(dice.whole(1, len(told)), Said(label, Entry("", None, value)))
    return told


def other_seat(cast: Cast, dice: Dice) -> str:
    """Return an address that is not the firm's."""
    return address(cast.father.home, dice.fork("other seat"), cast.split)
