"""What letters of many more kinds ask for, of whom, and in which words; canonical values as in `application`.

Relatives, opponents, firms, witnesses and officers whom a letter names are not the applicant.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.dossiers.application_drawn import CitizenLetter, invent_letter
from tests.dossiers.application_texts import MATTERS, Matter
from tests.dossiers.arranged_words import beside, labelled
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_sets import besides
from tests.dossiers.civil_later_words import SHOWN
from tests.dossiers.dice import Dice
from tests.dossiers.people import invent_person
from tests.dossiers.ward_wide_sets import shuffled

WHO = ("applicant_name", "applicant_birth_date", "applicant_id_number", "applicant_residence")
LABELS: dict[str, tuple[str, ...]] = {
    "applicant_name": ("Họ tên", "Tên", "Tôi", "Tôi là", "Tên tôi", "Họ và tên người viết", "Người làm đơn", "Họ, tên",
                       "HỌ VÀ TÊN", "Người đứng đơn", "Họ tên (chữ in)", "Tôi ký tên dưới đây", "Người yêu cầu",
                       "Họ, chữ đệm, tên", "Người nộp", "Đương đơn", "Đứng đơn", "Tôi tên"),
    "applicant_birth_date": ("Sinh", "Ngày sinh", "NGÀY SINH", "Sinh ngày", "Ngày tháng năm sinh", "Ng. sinh",
                             "Ngày/tháng/năm sinh", "Sinh ngày, tháng, năm", "N.sinh", "Ngày, tháng, năm sinh", "SN"),
    "applicant_id_number": ("CCCD", "Số CC/CCCD", "CMND", "CMND/CCCD", "Số căn cước", "Giấy tờ (số)", "Số GTTT",
                            "SỐ ĐỊNH DANH", "Thẻ căn cước số", "CMTND số", "Số giấy tờ tùy thân", "ĐDCN",
                            "Mã số định danh"),
    "applicant_residence": ("Chỗ ở", "Địa chỉ", "ĐỊA CHỈ", "Trú quán", "Nơi ở", "Nơi cư trú hiện tại", "Ở tại", "ĐC",
                            "Hộ khẩu", "Nhà ở tại", "Thường trú tại", "Cư ngụ tại", "Địa chỉ nhận thư", "Nơi ĐKTT",
                            "Sinh sống tại"),
    "request": ("Xin", "Nội dung", "Việc xin", "Yêu cầu giải quyết", "NỘI DUNG ĐỀ NGHỊ", "Điều đề nghị", "Mong muốn",
                "Tôi xin", "Cụ thể", "Nay đề nghị", "Việc cần làm", "Nội dung yêu cầu", "Nguyện vọng của tôi",
                "Kiến nghị", "Đề xuất", "Nội dung xin giải quyết"),
    "recipient": ("Nơi nhận", "Gửi", "Kính gửi", "Cơ quan nhận", "Gửi đến", "Đơn vị giải quyết", "Nơi tiếp nhận"),
}  # fmt: skip
ENGLISH = {"applicant_name": "Full name", "applicant_birth_date": "Date of birth", "applicant_id_number": "ID No.",
           "applicant_residence": "Address", "request": "Request"}  # fmt: skip
OFFICES = ("UBND {c}", "Chủ tịch UBND {c}", "Phòng Nông nghiệp {d}", "Công an {c}", "Thanh tra {d}", "Hạt Kiểm lâm {d}",
           "Ban Tiếp công dân {p}", "Trung tâm Dịch vụ việc làm {p}", "Bảo hiểm xã hội cơ sở {d}", "Thuế cơ sở 4 {p}",
           "Tòa án nhân dân {d}", "Ban Quản lý chợ {c}", "Hợp tác xã Dịch vụ {c}", "Ban nhân dân thôn 3, {c}",
           "Ngân hàng Nông nghiệp chi nhánh {d}", "Trường THCS {c}", "Trung tâm Phục vụ hành chính công {c}",
           "Hội Phụ nữ {c}", "Công ty Môi trường {p}", "Chi nhánh Văn phòng đất đai {d}", "Sở Nội vụ {p}")  # fmt: skip
_NEW = (
    Matter(("ĐƠN XIN HỌC NGHỀ",), "Được học lớp sửa máy nông cụ khóa tới", "Tôi chưa có việc làm."),
    Matter(("ĐƠN ĐỀ NGHỊ", "về việc cấp lại thẻ BHYT"), "Cấp lại thẻ bảo hiểm y tế bị rách", "Thẻ cũ mờ hết chữ."),
    Matter(("ĐƠN XIN MIỄN GIẢM THUẾ",), "Giảm thuế khoán quý này", "Quán đóng cửa hai tháng để sửa đường."),
    Matter(("ĐƠN ĐĂNG KÝ", "Nuôi chim yến"), "Đăng ký nhà yến 120 m² tại vườn nhà", "Nhà cách khu dân cư 400 m."),
    Matter(("ĐƠN YÊU CẦU XÁC MINH",), "Xác minh chữ ký trong giấy bán đất năm 2004", "Nghi ngờ chữ ký bị giả."),
    Matter(("ĐƠN XIN ĐỔI TÊN CHỦ HỘ",), "Đổi chủ hộ từ cha tôi sang tôi", "Cha tôi tuổi cao, đi lại khó khăn."),
    Matter(("ĐƠN TRÌNH BÁO", "(mất giấy tờ xe)"), "Xác nhận việc mất đăng ký xe máy", "Bị rơi ví khi đi chợ."),
    Matter(("ĐƠN XIN THUÊ ĐẤT CÔNG ÍCH",), "Thuê 1.500 m² đất công ích trong 5 năm", "Nhà thiếu đất trồng rau."),
    Matter(("ĐƠN XIN CHẶT HẠ CÂY",), "Chặt hai cây keo già trước ngõ", "Cây sắp đổ vào mái nhà."),
    Matter(("ĐƠN KHIẾU NẠI", "Quyết định xử phạt"), "Hủy quyết định xử phạt số 14", "Biên bản lập vắng mặt tôi."),
    Matter(("ĐƠN TỐ CÁO",), "Làm rõ việc thu tiền không biên lai", "Nhiều hộ đã nộp mà không có giấy."),
    Matter(("ĐƠN KHỞI KIỆN",), "Buộc bị đơn trả số tiền 85.000.000 đồng", "Giấy vay đã quá hạn một năm."),
    Matter(("ĐƠN XIN LY HÔN", "(thuận tình)"), "Công nhận thuận tình ly hôn", "Hai bên sống riêng đã ba năm."),
    Matter(("ĐƠN XIN VIỆC",), "Được nhận vào làm bảo vệ ca đêm", "Tôi có sức khỏe và gần nơi làm việc."),
    Matter(("ĐƠN XIN NGHỈ PHÉP",), "Nghỉ phép 04 ngày làm việc", "Về quê lo giỗ ông nội."),
    Matter(("GIẤY ĐỀ NGHỊ", "THANH TOÁN CHẾ ĐỘ THAI SẢN"), "Thanh toán tiền thai sản", "Đã sinh con tháng trước."),
    Matter(("ĐƠN XIN GIA NHẬP HỢP TÁC XÃ",), "Được vào hợp tác xã, góp vốn 3 triệu", "Muốn cùng tiêu thụ nông sản."),
    Matter(("ĐƠN ĐỀ NGHỊ VAY VỐN",), "Vay 40 triệu đồng hộ mới thoát nghèo", "Thiếu vốn mua bò giống."),
    Matter(("ĐƠN XIN XÁC NHẬN", "LÀ DÂN TỘC THIỂU SỐ"), "Xác nhận thành phần dân tộc của con", "Để con nhận học bổng."),
    Matter(("ĐƠN ĐỀ NGHỊ NỐI MẠNG CÁP",), "Kéo cáp quang về cuối xóm", "Xóm chưa có đường truyền."),
    Matter(("ĐƠN XIN CẤP GIẤY PHÉP", "XE TẬP LÁI"), "Cấp giấy phép cho xe tập lái", "Giấy cũ hết hạn."),
    Matter(("ĐƠN ĐỀ NGHỊ TRẢ LẠI TIỀN",), "Trả lại 2.300.000 đồng đóng thừa", "Bị trừ hai lần trong tài khoản."),
    Matter(("ĐƠN XIN GIÃN NỢ",), "Cho giãn nợ thêm 12 tháng", "Cà phê mất mùa do sương muối."),
    Matter(("ĐƠN ĐỀ NGHỊ TÁCH SỔ ĐIỆN",), "Tách công tơ điện cho nhà phía sau", "Hai hộ đang chung một công tơ."),
)  # fmt: skip
WIDE_MATTERS = (*_NEW, *_NEW, *MATTERS)
"""What letters of these layouts ask for."""
_LEADS = ("Tôi tên là {n}", "Tôi là {n}", "Tên tôi là {n}", "Tôi, {n}", "Người viết đơn: {n}", "Em là {n}",
          "Kính thưa, tôi "
          "là {n}", "Con tên {n}", "Tôi ký tên dưới đây là {n}", "Chúng tôi, đại diện là {n}",
          "Tôi xin tự giới thiệu: {n}",
          "{n} làm đơn này", "Đứng đơn là {n}")  # fmt: skip
_BORN = ("sinh ngày {x}", "(sinh ngày {x})", "ngày sinh {x}", "sinh: {x}", "SN {x}")
_IDS = ("CCCD {c}", "mang căn cước số {c}", "CMND/CCCD: {c}", "số định danh {c}", "(số giấy tờ {c})", "giấy tờ số {c}",
        "căn cước {c}")  # fmt: skip
_HOMES = (
    "ở {h}",
    "trú tại {h}",
    "hiện ở {h}",
    "cư trú {h}",
    "địa chỉ: {h}",
    "nhà tại {h}",
    "ngụ {h}",
    "thường trú {h}",
)


def wide_letter(
    cast: Cast, dice: Dice, matters: Sequence[Matter] = WIDE_MATTERS, offices: Sequence[str] = OFFICES, *, most: int = 2
) -> CitizenLetter:
    """Return a letter of a parent or of an elder, to up to `most` of the offices."""
    letter, matter, place = invent_letter(cast, dice, dice.pick(SHOWN)), dice.pick(matters), cast.commune
    names = tuple(
        each.format(c=place.commune, d=place.district or place.commune, p=place.province_name)
        for each in dice.sample(offices, min(most, dice.weighted([(1, 0.7), (2, 0.3)])))
    )
    told = {"request": matter.request, "title": " ".join(matter.titles), "recipient": "; ".join(names)}
    kept, person = dict(letter.facts.canonical), letter.person
    if dice.chance(0.35):
        person = invent_person(dice.fork("writer"), cast.split, born=(1945, 2001), old=place.old)
        told |= {"applicant_name": dice.pick([person.name, person.upper_name]),
                 "applicant_birth_date": dice.pick(SHOWN)(person.birth),
                 "applicant_residence": person.residence, "applicant_id_number": person.id_number}  # fmt: skip
        kept["applicant_birth_date"] = person.birth.isoformat()
    return replace(letter, facts=letter.facts.but(told, kept), matter=matter, offices=names, person=person)


def who(letter: CitizenLetter, dice: Dice, *, role: str = "", often: float = 0.14) -> list[Said]:
    """Return who writes, the name first, with facts of no field; `role` stands before or for the name's label."""
    told = [replace(labelled(letter.facts, dice, LABELS, key), english=ENGLISH[key]) for key in WHO]
    if role:
        label = dice.pick(["{r}", "Họ tên {r}", "Tên {r}", "{r} (họ tên)", "Họ và tên {r}"]).format(r=role)
        told[0] = replace(told[0], label=f"{label[0].upper()}{label[1:]}")
    told = shuffled(dice, told) if dice.chance(0.5) else told
    if dice.chance(0.3):
        at = next(at for at, fact in enumerate(told) if fact.entry.key == "applicant_id_number")
        more = [beside(dice.pick(["Cấp ngày", "Ngày cấp"]), letter.facts["_issued"].removeprefix("ngày ")),
                beside(dice.pick(["Nơi cấp", "Tại", "Cơ quan cấp"]), letter.facts["_issuer"])]  # fmt: skip
        told[at + 1 : at + 1] = more[: dice.whole(1, 2)]
    return [*told, *besides(dice, often, ("Điện thoại", letter.facts["_phone"]), ("Nghề nghiệp", letter.facts["_work"]),
                            ("Dân tộc", letter.person.ethnicity), ("Quê quán", letter.person.origin),
                            ("Giới tính", letter.person.sex), ("Email", "nguoidan@mail.vn"), ("Số nhân khẩu", "05"),
                            ("Quốc tịch", "Việt Nam"), ("Tài khoản số", "5200205118834"))]  # fmt: skip


def who_told(dice: Dice) -> str:
    """Return a sentence with places for who writes."""
    parts = [dice.pick(_BORN), dice.pick(_IDS), dice.pick(_HOMES)]
    joint, text = dice.pick([", ", "; ", ", "]), dice.pick(_LEADS)
    for at in dice.rng.permutation(len(parts)):
        part = parts[int(at)]
        text += f" {part}" if part.startswith("(") else f"{joint}{part}"
    for mark, key in zip("nxch", WHO, strict=True):
        text = text.replace(f"{{{mark}}}", f"{{{key}}}")
    return text


def stranger(cast: Cast, dice: Dice, salt: str) -> list[Said]:
    """Return another person's facts under the labels that the writer's have, in no field."""
    person = invent_person(dice.fork(salt), cast.split, born=(1950, 2004), old=cast.commune.old)
    values = {"applicant_name": dice.pick([person.name, person.upper_name]),
              "applicant_birth_date": dice.pick([f"{person.birth:%d/%m/%Y}", str(person.birth.year)]),
              "applicant_id_number": person.id_number, "applicant_residence": person.residence}  # fmt: skip
    keys = [WHO[0], *(key for key in WHO[1:] if dice.chance(0.7))]
    return [beside(dice.pick(LABELS[key]), values[key]) for key in keys]
