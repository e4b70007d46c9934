"""What citizens' letters of further kinds say, in further wordings; canonical values as in `application`.

Relatives, witnesses, co-signers and officers whom a letter names are not the applicant.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from tests.dossiers.application_drawn import CitizenLetter, invent_letter
from tests.dossiers.application_texts import Matter
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

WHO = ("applicant_name", "applicant_birth_date", "applicant_id_number", "applicant_residence")
LABELS: dict[str, tuple[str, ...]] = {
    "applicant_name": ("Tôi tên là", "Tên tôi là", "Họ và tên", "Họ tên", "Người làm đơn", "Tôi là", "Người gửi",
                       "Người đứng đơn", "Người viết đơn", "Họ tên người nộp", "Em tên là", "Chủ hộ", "Người nộp đơn",
                       "Tên chủ tài khoản"),
    "applicant_birth_date": ("Sinh ngày", "Ngày sinh", "Ngày tháng năm sinh", "Sinh", "Ngày/tháng/năm sinh",
                             "Ngày, tháng, năm sinh", "NTNS"),
    "applicant_id_number": ("Số CCCD", "CCCD/CMND", "Số định danh", "Căn cước số", "Số CMND/CCCD", "CMND/CCCD số",
                            "Thẻ căn cước", "Giấy tờ tùy thân", "Số giấy tờ", "Mã định danh", "CCCD"),
    "applicant_residence": ("Địa chỉ", "Nơi cư trú", "Nơi ở", "Chỗ ở hiện nay", "Thường trú", "Hộ khẩu thường trú",
                            "Đang ở tại", "Địa chỉ liên hệ", "Trú tại", "Ngụ tại", "Nhà ở", "Nơi đang sinh sống"),
    "_phone": ("Điện thoại", "SĐT", "Số máy", "ĐTDĐ", "Điện thoại liên lạc"),
    "_issued": ("Cấp ngày", "Ngày cấp", "Cấp ngày, tháng, năm"),
    "_issuer": ("Nơi cấp", "Do", "Cơ quan cấp"),
    "_work": ("Nghề nghiệp", "Công việc", "Làm nghề", "Nghề nghiệp hiện nay"),
    "request": ("Đề nghị", "Nội dung đề nghị", "Nội dung xin", "Nguyện vọng", "Yêu cầu", "Việc cần giải quyết",
                "Nội dung đơn", "Tôi đề nghị", "Xin được", "Nội dung kiến nghị", "Kính đề nghị"),
}  # fmt: skip
_OFFICES = ("Ủy ban nhân dân {c}", "UBND {c}", "Ông Chủ tịch UBND {c}", "Công an {c}", "Điện lực {c}",
            "Bộ phận Một cửa {c}", "Ban Giám hiệu Trường Tiểu học {p}", "Trạm Y tế {c}", "Công ty Cấp nước {p}",
            "Hội đồng xét duyệt chính sách {c}", "Ngân hàng Chính sách xã hội {p}", "Phòng Kinh tế {c}",
            "Chi cục Thuế khu vực {p}", "Bảo hiểm xã hội {p}", "Ban Chấp hành Hội Nông dân {c}",
            "Văn phòng Đăng ký đất đai - Chi nhánh {p}", "Tòa án nhân dân khu vực {p}")  # fmt: skip
_DAYS = ("{p}, {long}", "{p}, {long}", "{p}, ngày {short}", "{p} {long}", "{long}", "{p}: {short}",
         "Viết tại {p}, {long}", "{p}, {short}", "Lập {long}")  # fmt: skip
_SHOWN: tuple[Callable[[date], str], ...] = (date_slashed, date_slashed, date_dashed, date_dotted, date_short,
                                             date_long)  # fmt: skip
_MATTERS = (
    Matter(("ĐƠN XIN CẮT, CHUYỂN KHẨU",), "Chuyển khẩu cho hai mẹ con tôi về nhà ngoại",
           "Vợ chồng tôi đã ly hôn, mẹ con tôi không còn ở địa chỉ cũ."),
    Matter(("ĐƠN YÊU CẦU", "CUNG CẤP THÔNG TIN ĐẤT ĐAI"), "Cung cấp bản trích lục bản đồ của thửa đất nhà tôi đang ở",
           "Tôi cần đối chiếu ranh giới trước khi xây hàng rào."),
    Matter(("ĐƠN XIN VAY VỐN", "Giải quyết việc làm"), "Được vay 50 triệu đồng trong 36 tháng để nuôi bò sinh sản",
           "Gia đình đã có chuồng trại và đất trồng cỏ nhưng thiếu vốn mua giống."),
    Matter(("ĐƠN XIN NGHỈ HỌC",), "Cho con tôi nghỉ học 05 ngày để điều trị bệnh",
           "Cháu bị sốt xuất huyết, bác sĩ yêu cầu nằm viện theo dõi."),
    Matter(("ĐƠN ĐỀ NGHỊ", "Di dời trụ điện"), "Di dời trụ điện hạ thế nằm trước cổng nhà",
           "Trụ điện đã nghiêng, rất nguy hiểm khi có gió lớn."),
    Matter(("ĐƠN XIN XÁC NHẬN TẠM VẮNG",), "Xác nhận thời gian tôi vắng mặt ở địa phương từ tháng 3 đến tháng 9",
           "Tôi đi làm công nhân theo mùa vụ ở tỉnh khác."),
    Matter(("ĐƠN XIN HOÀN THUẾ", "(Nộp thừa thuế đất phi nông nghiệp)"), "Hoàn lại số tiền 1.240.000 đồng đã nộp thừa",
           "Do tính trùng diện tích nên tôi đã nộp hai lần trong một kỳ."),
    Matter(("ĐƠN ĐĂNG KÝ", "THAM GIA BẢO HIỂM Y TẾ HỘ GIA ĐÌNH"), "Đăng ký mua thẻ bảo hiểm y tế cho 03 người trong hộ",
           "Thẻ của gia đình đã hết hạn từ cuối năm trước."),
    Matter(("ĐƠN XIN RÚT HỒ SƠ",), "Rút lại hồ sơ đã nộp để bổ sung giấy tờ còn thiếu",
           "Tôi phát hiện giấy ủy quyền kèm theo đã quá hạn."),
    Matter(("ĐƠN ĐỀ NGHỊ HÒA GIẢI", "tranh chấp lối đi chung"), "Tổ chức hòa giải về lối đi chung rộng 2 m giữa hai hộ",
           "Hộ bên cạnh tự ý rào lối đi đã có từ năm 1990."),
    Matter(("ĐƠN XIN CẤP ĐIỆN SINH HOẠT",), "Lắp đặt công tơ điện một pha cho căn nhà mới xây",
           "Hiện gia đình đang dùng nhờ điện của hàng xóm."),
    Matter(("ĐƠN XIN HƯỞNG CHẾ ĐỘ", "MAI TÁNG PHÍ"), "Giải quyết tiền mai táng phí cho cha tôi",
           "Cha tôi là người hưởng trợ cấp hằng tháng, đã mất tháng trước."),
    Matter(("ĐƠN XIN CHUYỂN TRƯỜNG",), "Cho con tôi được chuyển đến học lớp 7 tại trường",
           "Gia đình tôi chuyển chỗ ở theo công tác của chồng."),
    Matter(("ĐƠN PHẢN ÁNH", "Về tiếng ồn của xưởng gỗ"), "Kiểm tra và xử lý xưởng gỗ hoạt động sau 22 giờ",
           "Tiếng cưa xẻ kéo dài làm người già và trẻ nhỏ mất ngủ."),
)  # fmt: skip


def further_letter(cast: Cast, dice: Dice, *, most: int = 3) -> CitizenLetter:
    """Return a letter about one of further matters, to up to so many receivers."""
    letter = invent_letter(cast, dice, dice.pick(_SHOWN))
    matter, place = dice.pick(_MATTERS), cast.commune
    count = dice.weighted([(1, 0.6), (2, 0.28), (3, 0.12)])
    names = tuple(
        each.format(c=place.commune, p=place.commune_name) for each in dice.sample(_OFFICES, min(count, most))
    )
    said = {"title": " ".join(matter.titles), "request": matter.request, "recipient": "; ".join(names)}
    return replace(letter, facts=letter.facts.but(said, letter.facts.canonical), matter=matter, offices=names)


def day_of(cast: Cast, dice: Dice, letter: CitizenLetter) -> str:
    """Return place and day in one of their wordings."""
    place, short = cast.commune, dice.pick([date_short, date_slashed, date_dashed, date_dotted])(letter.day)
    said = dice.pick(_DAYS).format(
        p=dice.pick([place.commune_name, place.commune_name, place.province_name]),
        long=date_long(letter.day),
        short=short,
    )
    return f"{said[0].upper()}{said[1:]}"


def say(facts: Facts, dice: Dice, *keys: str) -> list[Said]:
    """Return values, each under one of its labels; a label that ends in "ngày" takes that word from the day."""
    told = []
    for key in keys:
        label, entry = dice.pick(LABELS[key]), facts.entry("", key)
        if label.lower().endswith("ngày") and entry.printed.startswith("ngày "):
            entry = replace(entry, printed=entry.printed[5:])
        told.append(Said(label, entry))
    return told


def who_order(dice: Dice, *, named: bool = True) -> list[str]:
    """Return the keys of who writes in one of their orders, what is in no field among them."""
    number = ["applicant_id_number", *dice.pick([(), (), ("_issued",), ("_issued", "_issuer")])]
    rest = dice.pick([["applicant_birth_date", *number, "applicant_residence"],
                      ["applicant_residence", "applicant_birth_date", *number],
                      [*number, "applicant_residence", "applicant_birth_date"],
                      ["applicant_birth_date", "applicant_residence", *number]])  # fmt: skip
    for key in ("_phone", "_work"):
        if dice.chance(0.35):
            spots = [spot for spot in range(len(rest) + 1) if spot == len(rest) or not rest[spot].startswith("_iss")]
            rest.insert(dice.pick(spots), key)
    return [*(["applicant_name"] if named else []), *rest]
