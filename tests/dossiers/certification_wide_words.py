"""What words of certification of many offices and years say and call it; canonical values as in `certification`.

Fees, pages, requests, clerks and the copied paper's own facts are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.dossiers.arranged_words import beside, labelled, some_day
from tests.dossiers.cast import Cast
from tests.dossiers.certification_said import Certified, certified
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.offices import Agency, seal_text
from tests.dossiers.people import officer_name
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

LABELS: dict[str, tuple[str, ...]] = {
    "certification_number": ("Số chứng thực", "SỐ CHỨNG THỰC", "Chứng thực số", "Số CT", "Số thứ tự", "Số", "STT sổ",
                             "Số ghi sổ", "Số vào sổ chứng thực", "Số công chứng", "Đăng ký số", "Mã chứng thực",
                             "Số thứ tự trong sổ", "S.chứng thực", "Số việc", "Số lượt chứng thực"),
    "book_number": ("Quyển số", "QUYỂN SỐ", "Quyển", "Thuộc quyển", "Sổ", "Quyển sổ", "Q.số", "Số quyển", "Ghi tại sổ",
                    "Ký hiệu quyển", "Sổ chứng thực số", "Vào quyển", "Thuộc sổ", "Quyển sổ chứng thực"),
    "date_of_issue": ("Ngày", "Ngày chứng thực", "Chứng thực ngày", "NGÀY CHỨNG THỰC", "Ngày ký", "Ngày thực hiện",
                      "Ngày, tháng, năm", "Ngày vào sổ", "Ngày trả", "Thời điểm chứng thực", "Ngày lập",
                      "Ngày cấp bản sao"),
    "signer_name": ("Người chứng thực", "Người ký", "Người thực hiện chứng thực", "Họ tên người ký", "Ký bởi",
                    "Người có thẩm quyền", "Công chứng viên/Người chứng thực", "NGƯỜI KÝ", "Lãnh đạo ký",
                    "Người ký chứng thực", "Cán bộ chứng thực"),
    "issuer": ("Cơ quan chứng thực", "Nơi chứng thực", "Tại", "Đơn vị", "Cơ quan thực hiện", "Tổ chức hành nghề",
               "CƠ QUAN", "Chứng thực tại", "Đơn vị thực hiện", "Nơi thực hiện", "Cơ quan cấp bản sao"),
}  # fmt: skip
ENGLISH = {"certification_number": "Certification No.", "book_number": "Volume", "date_of_issue": "Date",
           "signer_name": "Certifying officer", "issuer": "Certified at"}  # fmt: skip
OF_COPIES = ("CHỨNG THỰC BẢN SAO", "CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH", "BẢN SAO ĐÚNG BẢN CHÍNH", "LỜI CHỨNG",
             "SAO ĐÚNG BẢN CHÍNH", "Chứng thực", "CHỨNG THỰC", "CHỨNG THỰC ĐÚNG BẢN CHÍNH", "Lời chứng bản sao",
             "BẢN SAO CHỨNG THỰC", "ĐÃ ĐỐI CHIẾU, ĐÚNG BẢN CHÍNH", "CHỨNG THỰC SAO Y")  # fmt: skip
OF_SIGNATURES = ("LỜI CHỨNG", "CHỨNG THỰC CHỮ KÝ", "LỜI CHỨNG CHỮ KÝ", "LỜI CHỨNG CỦA NGƯỜI CHỨNG THỰC",
                 "PHẦN CHỨNG THỰC", "CHỨNG THỰC ĐIỂM CHỈ", "Lời chứng", "CHỨNG NHẬN CHỮ KÝ")  # fmt: skip
_BOOKS = ("{k:02d}/{y}-SCT/BS", "{k:02d} - SCT/BS", "{k}/SCT-BS", "SCT/BS-{k:02d}/{y}", "{y}.{k:02d}", "{k:02d}",
          "{k:02d}-{y}/SCT", "{k:02d}/{y}", "{k:02d}/{z}-SCT/BS", "I-{y}", "BS{k:02d}-{y}", "{k:02d}SCT/BS",
          "{k:03d}/SCT/{y}")  # fmt: skip
_OTHERS = ("{k:02d}/{y}-SCT/CK", "{k:02d} SCT/CK, ĐC", "{k:02d}-SCT/HĐ, GD", "SCT/CK-{k:02d}/{y}", "{k:02d}/{z}",
           "{k:02d}/{y}-SCT/CKND", "{y}/{k:02d}-CK", "{k:02d}")  # fmt: skip
_EARLIER = ("{k:02d} TP/CC-SCT/BS", "{k:02d}TP/CC-SCC/BS", "{k}-TP/CC-SCT/CK", "{k:02d}/TP-CC-SCT",
            "số {k:02d} năm {y}", "{k:02d} TP/CC-SCT/{y}")  # fmt: skip
_COUNTS = ("{n}", "{n}", "{n}", "{n:04d}", "{n:05d}", "{n}/{y}", "{n}.{k}", "CT{n:05d}", "{n}/CT", "{n}/SCT", "{y}-{n}")
_DAYS = (date_long, date_long, date_long, date_slashed, date_slashed, date_dashed, date_short, date_dotted)


def told(cast: Cast, dice: Dice, *, copies: bool = True, named: bool = True) -> Certified:
    """Return what a page says, the office with it where it is `named`; books of earlier years before 2008."""
    said = certified(cast, dice, copies=copies)
    spots = {"k": dice.whole(1, 14), "y": cast.issued.year, "z": f"{cast.issued.year % 100:02d}",
             "n": dice.whole(3, 9800)}  # fmt: skip
    books = _EARLIER if cast.issued.year < 2009 else (_BOOKS if copies else _OTHERS)
    agency = _office(cast, dice, said.agency)
    printed = {"date_of_issue": dice.pick(_DAYS)(cast.issued)}
    if dice.chance(0.6):
        printed["book_number"] = dice.pick(books).format(**spots)
    if dice.chance(0.6):
        printed["certification_number"] = dice.pick(_COUNTS).format(**spots)
    if named:
        printed["issuer"] = dice.pick([agency.name, agency.plain, agency.plain])
    return Certified(said.facts.but(printed, {"date_of_issue": cast.issued.isoformat()}), agency)


def _office(cast: Cast, dice: Dice, usual: Agency) -> Agency:
    """Return the office, at times one of further kinds: a district's committee, a branch of a public service centre."""
    place = cast.commune
    if dice.chance(0.7):
        return usual
    unit = place.district or place.commune
    branch = (f"Chi nhánh Trung tâm Phục vụ hành chính công {place.commune}", ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"))
    kinds = [*([] if place.district else [branch]),
             (f"UBND {unit}", ("CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
             (f"Văn phòng HĐND và UBND {unit}", ("CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"))]  # fmt: skip
    plain, heads = dice.pick(kinds)
    return replace(usual, parent="", name=plain.upper(), plain=plain, code="UBND", heads=heads, board="",
                   seal=seal_text(plain[:26], place))  # fmt: skip


def say(said: Certified, dice: Dice, *keys: str) -> list[Said]:
    """Return facts under labels of chance."""
    return [labelled(said.facts, dice, LABELS, key, ENGLISH[key]) for key in keys]


def ordered(dice: Dice, *more: str) -> list[str]:
    """Return number, book and day in one of their orders, and `more` before or behind them."""
    order = dice.pick([["certification_number", "book_number", "date_of_issue"]] * 4 + [
        ["date_of_issue", "certification_number", "book_number"], ["book_number", "certification_number",
                                                                   "date_of_issue"],
        ["certification_number", "date_of_issue", "book_number"],
    ])  # fmt: skip
    others = dice.sample(more, len(more))
    return [*others, *order] if dice.chance(0.3) else [*order, *others]


def strewn(cast: Cast, dice: Dice, facts: Sequence[Said], often: float = 0.15) -> list[Said]:
    """Return facts with others of no field strewn among them, not before the first."""
    name, year = officer_name(dice.fork("strewn"), cast.split), cast.issued.year
    others = [
        (dice.pick(["Lệ phí", "Phí", "Đã thu"]), f"{dice.whole(1, 60) * 2}.000 đồng"),
        (dice.pick(["Số trang", "Số tờ", "Tổng số trang"]), f"{dice.whole(1, 24):02d}"),
        (dice.pick(["Số bản", "Số lượng bản sao"]), f"{dice.whole(1, 12):02d}"),
        (dice.pick(["Người yêu cầu", "Người nộp", "Khách hàng"]), name),
        ("Số CCCD người yêu cầu", f"0{dice.whole(10**10, 10**11 - 1)}"),
        (dice.pick(["Tên giấy tờ", "Loại văn bản", "Bản chính"]), dice.pick(["Bằng lái xe", "Học bạ", "HĐLĐ"])),
        ("Mã hồ sơ", f"000.{dice.whole(10, 99)}.H{dice.whole(10, 62)}-{year % 100}{dice.whole(1000, 9999)}"),
        (dice.pick(["Ngày nhận", "Ngày yêu cầu", "Hẹn trả"]), some_day(dice, (year, year))),
        (dice.pick(["Người đối chiếu", "Cán bộ tiếp nhận", "Thư ký nghiệp vụ"]), name),
        ("Biên lai số", f"{dice.whole(100, 99_999):07d}"), ("Ghi chú", dice.pick(["", "Không", "Trả bản chính"])),
    ]  # fmt: skip
    mixed = list(facts)
    for label, value in dice.sample(others, sum(dice.chance(often) for _ in range(8))):
        mixed.insert(dice.whole(1, len(mixed)), beside(label, value))
    return mixed
