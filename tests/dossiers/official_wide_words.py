"""Whose documents the wide layouts are, what they are about, and how programs label what they know of a document.

Canonical values as in `administrative`; what a program says of an office's own handling is in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from tests.dossiers.administrative_body import Letter
from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.offices import seal_text
from tests.dossiers.official_matters import office_of
from tests.dossiers.people import officer_name
from tests.dossiers.truth import Split
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_slashed, sentence

LABELS = {
    "issuing_agency": ("Cơ quan ban hành", "Đơn vị ban hành", "Cơ quan, tổ chức ban hành", "CQ ban hành",
                       "Nơi ban hành", "Nơi gửi", "Cơ quan gửi", "Tên cơ quan ban hành văn bản", "Tác giả văn bản",
                       "Nơi phát hành", "Cơ quan phát hành", "Tác giả", "Đơn vị gửi", "Cơ quan ra văn bản",
                       "Gửi từ"),
    "number_symbol": ("Số/Ký hiệu", "Số, ký hiệu", "Số ký hiệu", "Số và ký hiệu văn bản", "Số hiệu", "Số KH",
                      "Số/KH", "Số hiệu văn bản", "Ký hiệu văn bản", "Số công văn", "Số VB", "Số văn bản",
                      "Số, KH văn bản", "Số-ký hiệu"),
    "date_of_issue": ("Ngày ban hành", "Ngày văn bản", "Ngày, tháng, năm văn bản", "Ngày ký", "Ngày VB",
                      "Ngày tháng văn bản", "Ngày phát hành", "Ban hành ngày", "Ngày ra văn bản", "Thời gian ban hành",
                      "Ngày tháng", "Ngày ký ban hành"),
    "document_kind": ("Loại văn bản", "Tên loại văn bản", "Thể loại", "Hình thức văn bản", "Loại VB", "Tên loại",
                      "Kiểu văn bản", "Loại", "Hình thức"),
    "subject": ("Trích yếu", "Trích yếu nội dung", "Nội dung", "Về việc", "Nội dung trích yếu", "V/v", "Tiêu đề",
                "Tên văn bản", "Tóm tắt nội dung", "Trích yếu nội dung văn bản", "Nội dung văn bản", "Chủ đề"),
    "recipients_to": ("Nơi nhận", "Kính gửi", "Gửi đến", "Nơi nhận văn bản", "Đơn vị nhận", "Cơ quan nhận",
                      "Danh sách nơi nhận", "Gửi tới", "Nơi nhận bên ngoài", "Đơn vị nhận chính"),
    "signer_name": ("Người ký", "Họ tên người ký", "Người ký văn bản", "Lãnh đạo ký", "Họ và tên người ký",
                    "Người ký duyệt", "Người ký chính", "Ký bởi", "Người duyệt ký", "Tên người ký"),
    "signer_title": ("Chức vụ", "Chức danh", "Chức vụ người ký", "Chức danh người ký", "Chức vụ ký",
                     "CV người ký", "Vị trí ký"),
    "signing_authority": ("Thẩm quyền ký", "Quyền hạn ký", "Ký thay", "Hình thức ký", "Thể thức ký"),
    "urgency": ("Độ khẩn", "Mức độ khẩn", "Độ khẩn cấp", "Mức khẩn", "Khẩn", "Mức độ ưu tiên", "Tính chất"),
    "parent_agency": ("Cơ quan chủ quản", "Cơ quan cấp trên", "Cơ quan quản lý", "Trực thuộc", "Cấp trên trực tiếp"),
    "place_of_issue": ("Địa danh", "Nơi ký", "Địa danh ban hành", "Địa danh ghi trên VB"),
}  # fmt: skip
GLOSSES = {"issuing_agency": "Issued by", "number_symbol": "Ref. No.", "date_of_issue": "Date of issue",
           "document_kind": "Type", "subject": "Subject", "recipients_to": "To", "signer_name": "Signed by",
           "signer_title": "Position", "urgency": "Priority"}  # fmt: skip
_OFFICES = (
    ("UBND {P}", "SỞ DU LỊCH", "Sở Du lịch", "SDL", ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), ""),
    ("BỘ Y TẾ", "VIỆN PASTEUR {Q}", "Viện Pasteur", "VPAS", ("VIỆN TRƯỞNG", "PHÓ VIỆN TRƯỞNG"), ""),
    ("BỘ GIÁO DỤC VÀ ĐÀO TẠO", "TRƯỜNG ĐẠI HỌC {Q}", "Trường Đại học", "ĐH", ("HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"), ""),
    ("SỞ Y TẾ {P}", "BỆNH VIỆN PHỤC HỒI CHỨC NĂNG", "Bệnh viện Phục hồi chức năng", "BVPHCN",
     ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), ""),
    ("", "HỘI ĐỒNG NHÂN DÂN {P}", "Hội đồng nhân dân {p}", "HĐND", ("CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "HỘI ĐỒNG NHÂN DÂN"),
    ("", "ỦY BAN NHÂN DÂN {C}", "Ủy ban nhân dân {c}", "UBND", ("CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "ỦY BAN NHÂN DÂN"),
    ("BỘ NỘI VỤ", "CỤC VĂN THƯ VÀ LƯU TRỮ NHÀ NƯỚC", "Cục Văn thư và Lưu trữ nhà nước", "CVTLTNN",
     ("CỤC TRƯỞNG", "PHÓ CỤC TRƯỞNG"), ""),
    ("BỘ TÀI CHÍNH", "CHI CỤC HẢI QUAN KHU VỰC XIV", "Chi cục Hải quan khu vực XIV", "HQKV14",
     ("CHI CỤC TRƯỞNG", "PHÓ CHI CỤC TRƯỞNG"), ""),
    ("TẬP ĐOÀN BƯU CHÍNH VIỄN THÔNG", "VIỄN THÔNG {Q}", "Viễn thông {q}", "VT", ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), ""),
    ("", "TỔNG CÔNG TY CÀ PHÊ CAO NGUYÊN", "Tổng công ty", "TCTCP", ("TỔNG GIÁM ĐỐC", "PHÓ TỔNG GIÁM ĐỐC"), ""),
    ("UBND {C}", "TRƯỜNG MẦM NON SƠN CA", "Trường Mầm non Sơn Ca", "MNSC", ("HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"), ""),
    ("UBND {P}", "QUỸ ĐẦU TƯ PHÁT TRIỂN", "Quỹ Đầu tư phát triển", "QĐTPT", ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), ""),
    ("SỞ TƯ PHÁP {P}", "PHÒNG CÔNG CHỨNG SỐ 1", "Phòng Công chứng số 1", "PCC1",
     ("TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"), ""),
    ("UBND {P}", "ĐÀI PHÁT THANH VÀ TRUYỀN HÌNH", "Đài Phát thanh và Truyền hình", "PTTH",
     ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), ""),
    ("", "LIÊN MINH HỢP TÁC XÃ {P}", "Liên minh Hợp tác xã", "LMHTX", ("CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "BAN THƯỜNG TRỰC"),
    ("NGÂN HÀNG NHÀ NƯỚC VIỆT NAM", "NGÂN HÀNG NHÀ NƯỚC KHU VỰC 11", "Ngân hàng Nhà nước khu vực 11", "NHNNKV11",
     ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), ""),
)  # fmt: skip
_ACTS = ("ban hành quy chế", "điều chỉnh dự toán", "nghiệm thu", "thanh lý", "trả lời kiến nghị về", "xin chủ trương",
         "khảo sát", "thông tin về", "cho ý kiến đối với", "tổng kết", "thỏa thuận", "chấn chỉnh", "phát động",
         "tiếp nhận", "bàn giao", "chuyển đơn về", "đính chính văn bản về", "ủy quyền làm", "rà soát")  # fmt: skip
_OBJECTS = ("hạ tầng số dùng chung", "tài sản công dôi dư", "Tuần lễ áo dài", "giá nước sạch", "kho lưu trữ cơ quan",
            "tuyến xe buýt số 8", "hệ thống camera an ninh", "chương trình OCOP", "giải chạy vì cộng đồng",
            "danh mục vị trí việc làm", "vốn sự nghiệp giáo dục", "thiết bị dạy học tối thiểu", "nhà ở cho người lao "
            "động thu nhập thấp", "vùng nguyên liệu mía", "xe ô tô chuyên dùng", "kết quả đo đạc lô đất B12",
            "thỏa thuận hợp tác với tỉnh Champasak", "mô hình trồng nấm", "phiếu khảo sát mức độ hài lòng",
            "phần mềm một cửa phiên bản 2.1")  # fmt: skip
_ENDS = ("", "", "", " năm {y}", " tại {c}", " đợt {d}", " - lần {d}", " tháng {d}/{y}", ", giai đoạn {y} - {z}",
         " của {c}", " theo đề nghị ngày 12/{d}")  # fmt: skip
_URGENT = ("Khẩn", "Hỏa tốc", "Thượng khẩn", "HỎA TỐC", "KHẨN", "Hoả tốc", "THƯỢNG KHẨN", "Hỏa tốc hẹn giờ")
KIND_SIGNS = {"công văn": "", "thông báo": "TB", "báo cáo": "BC", "kế hoạch": "KH", "tờ trình": "TTr",
              "quyết định": "QĐ", "giấy mời": "GM", "hướng dẫn": "HD", "chỉ thị": "CT", "nghị quyết": "NQ",
              "thông tư": "TT", "công điện": "CĐ", "biên bản": "BB", "hợp đồng": "HĐ"}  # fmt: skip
_DAYS = (date_slashed, date_slashed, date_dashed, date_dotted, date_long)


def wide_letter(
    letter: Letter, cast: Cast, dice: Dice, kinds: Sequence[str] = (), *, urgent: float = 0.2, fresh: float = 0.5
) -> Letter:
    """Return the letter on one page as one of many offices writes it, of one of the kinds; nothing is by pen."""
    place, day = cast.commune, cast.issued
    told = replace(office_of(letter, cast, dice), by_pen=False, pages=1, secrecy="")
    if dice.chance(fresh):
        parent, name, plain, code, heads, board = dice.pick(_OFFICES)
        words = {"P": place.province.upper(), "C": place.commune.upper(), "p": place.province, "c": place.commune,
                 "Q": place.province_name.upper(), "q": place.province_name}  # fmt: skip
        agency = replace(told.agency, parent=parent.format_map(words), name=name.format_map(words), code=code,
                         plain=plain.format_map(words), units=(dice.pick(["VP", "TH", "QT", "KHTH"]),), heads=heads,
                         board=board, place=place.commune_name if "{C}" in parent + name else place.province_name,
                         seal=seal_text("Cộng hòa XHCN Việt Nam", place, name[:26]))  # fmt: skip
        told = replace(told, agency=agency)
    kind = dice.pick(kinds) if kinds else told.kind
    sign = KIND_SIGNS.get(kind, "PA")
    year = f"{day.year}/" if kind in ("nghị quyết", "thông tư") or dice.chance(0.08) else ""
    rest = f"{year}{sign}-{told.agency.code}" if sign else f"{told.agency.code}-{told.agency.units[0]}"
    topic = f"{dice.pick(_ACTS)} {dice.pick(_OBJECTS)}{dice.pick(_ENDS)}".format(
        y=day.year, z=day.year + 3, c=place.commune, d=dice.whole(1, 9)
    )
    hurry = dice.pick(_URGENT) if dice.chance(urgent) else ""
    return replace(told, kind=kind, title=kind.upper() if kind != "khác" else told.title, symbol_rest=rest,
                   number=f"{dice.whole(1, 3900):02d}", topic=topic if dice.chance(0.7) else told.topic,
                   titles=wide_titles(told, dice), urgency=hurry)  # fmt: skip


def wide_titles(letter: Letter, dice: Dice) -> tuple[str, ...]:
    """Return under which titles somebody signs: the chief, for the board, for the chief, by order."""
    chief, deputy = letter.agency.heads
    board = (f"TM. {letter.agency.board}",) if letter.agency.board and dice.chance(0.75) else ()
    return (*board, *dice.pick([(chief,), (chief,), (f"KT. {chief}", deputy), (f"KT. {chief}", deputy),
                                (f"KT.{chief}", deputy), (f"TL. {chief}", "CHÁNH VĂN PHÒNG"),
                                (f"TUQ. {chief}", "TRƯỞNG PHÒNG KẾ HOẠCH"), (f"Q. {chief}",),
                                (f"TL. {chief}", "KT. TRƯỞNG PHÒNG HÀNH CHÍNH", "PHÓ TRƯỞNG PHÒNG"),
                                (f"{deputy} ĐIỀU HÀNH",)]))  # fmt: skip


@dataclass(frozen=True)
class Named:
    """What a program says of a document: printed value and canonical one by field key."""

    printed: dict[str, str]
    canonical: dict[str, str]

    def said(self, key: str, dice: Dice) -> Said:
        """Return a value behind one of its labels, noted where it is printed."""
        label = dice.fork(key).pick(LABELS[key])
        return Said(label, Entry(label, key, self.printed[key], self.canonical.get(key)), GLOSSES.get(key, ""))

    def note(self, sheet: Sheet, key: str) -> str:
        """Note a value that is printed otherwise than by `said`, and return it as printed."""
        sheet.put(key, self.canonical.get(key, self.printed[key]))
        return self.printed[key]


def named(letter: Letter, dice: Dice) -> Named:
    """Return what a program says of a letter; office and title in capitals or as a text names them."""
    agency, last = letter.agency, letter.titles[-1]
    office = dice.pick([agency.name, agency.plain, agency.plain, f"{agency.plain} - {agency.place}"])
    title = dice.pick([last, sentence(last.lower()), sentence(last.lower())])
    printed = {
        "issuing_agency": office, "number_symbol": f"{letter.number}/{letter.symbol_rest}",
        "date_of_issue": dice.pick(_DAYS)(letter.day),
        "document_kind": dice.pick([sentence(letter.kind), letter.title]),
        "subject": dice.pick(["{s}", "{s}", "{s}", "V/v {t}", "Về việc {t}"]).format(
            s=sentence(letter.topic), t=letter.topic),
        "recipients_to": dice.pick(["; ", "; ", ", "]).join(letter.receivers), "signer_name": letter.signer,
        "signer_title": title, "place_of_issue": agency.place,
    }  # fmt: skip
    if agency.parent:
        printed["parent_agency"] = agency.parent
    if letter.urgency:
        printed["urgency"] = letter.urgency
    if letter.titles[0].startswith(("TM.", "KT.", "TL.", "TUQ.")) and len(letter.titles) == 2:
        printed["signing_authority"] = letter.titles[0]
    return Named(printed, {"date_of_issue": letter.day.isoformat(), "document_kind": letter.kind})


def others(letter: Letter, dice: Dice, most: int = 7) -> list[Said]:
    """Return what programs say besides: registers, days, people and numbers that are in no field."""
    came = letter.day + timedelta(days=dice.whole(0, 9))
    clerk = officer_name(dice.fork("clerk"), Split.TUNING)
    pool = (("Số đến", str(dice.whole(3, 9100))), ("Ngày đến", date_slashed(came)), ("Hạn xử lý", date_slashed(
            came + timedelta(days=dice.whole(3, 30)))), ("Sổ văn bản", f"Sổ công văn đến {came.year}"),
            ("Người soạn thảo", clerk), ("Người xử lý chính", officer_name(dice.fork("main"), Split.TUNING)),
            ("Đơn vị soạn thảo", "Phòng Tổng hợp"), ("Độ mật", dice.pick(["Thường", "Không mật"])),
            ("Số trang", str(dice.whole(1, 14))), ("Số bản phát hành", f"{dice.whole(1, 40):02d}"),
            ("Lĩnh vực", dice.pick(["Nội vụ", "Tài chính", "Đất đai", "Y tế", "Văn hóa"])),
            ("Ngày có hiệu lực", date_slashed(letter.day + timedelta(days=dice.whole(0, 20)))),
            ("Tình trạng hiệu lực", dice.pick(["Còn hiệu lực", "Chưa xác định", "Hết hiệu lực một phần"])),
            ("Mã định danh", f"H{dice.whole(10, 63)}.{dice.whole(1, 40)}.{dice.whole(1, 90)}"),
            ("Hình thức gửi", dice.pick(["Trục liên thông", "Bưu điện", "Fax", "Gửi trực tiếp"])),
            ("Tệp đính kèm", f"vb_{dice.whole(100, 999)}_signed.pdf ({dice.whole(80, 900)} KB)"),
            ("Trạng thái", dice.pick(["Đã phát hành", "Đang xử lý", "Đã kết thúc", "Chờ phân công"])),
            ("Người tạo", f"{clerk} ({came:%d/%m/%Y} {dice.whole(7, 16):02d}:{dice.whole(10, 59)})"),
            ("Hồ sơ công việc", f"HS-{dice.whole(10, 400)}/{came.year}"), ("Ngôn ngữ", "Tiếng Việt"),
            ("Trả lời văn bản số", f"{dice.whole(10, 900)}/UBND-TH"))  # fmt: skip
    return [Said(label, Entry(label, None, value)) for label, value in dice.sample(pool, dice.whole(1, most))]
