"""Slips and lists of offices and associations that are none of the counter's types."""

from __future__ import annotations

from datetime import timedelta

from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.offices import seal_text
from tests.dossiers.other_accounts_parts import (
    day_in,
    day_line,
    fields,
    grid,
    grown,
    head_with_state,
    lines_of,
    names,
    number,
    phone,
    photo,
    shrink,
    signers,
    stranger,
)
from tests.dossiers.other_further import print_title
from tests.dossiers.typeset import BOLD, ITALIC, Leader, Run
from tests.dossiers.wording import date_long

_GUILDS = (("HỘI NÔNG DÂN VIỆT NAM", "DANH SÁCH HỘI VIÊN", "TM. BAN CHẤP HÀNH"), ("HỘI LIÊN HIỆP PHỤ NỮ",
           "DANH SÁCH HỘI VIÊN PHỤ NỮ", "CHI HỘI TRƯỞNG"),
           ("HỘI NGƯỜI CAO TUỔI", "DANH SÁCH HỘI VIÊN NGƯỜI CAO TUỔI", "CHỦ TỊCH HỘI"), ("HỘI CỰU CHIẾN BINH",
           "DANH SÁCH TRÍCH NGANG HỘI VIÊN", "CHI HỘI TRƯỞNG"),
           ("HỢP TÁC XÃ NÔNG NGHIỆP", "DANH SÁCH THÀNH VIÊN GÓP VỐN", "GIÁM ĐỐC"), ("CÂU LẠC BỘ CẦU LÔNG",
           "DANH SÁCH THÀNH VIÊN", "CHỦ NHIỆM"))  # fmt: skip
_EXAMS = ("KỲ THI TỐT NGHIỆP TRUNG HỌC PHỔ THÔNG", "KỲ THI TUYỂN SINH VÀO LỚP 10",
          "KỲ THI TUYỂN VIÊN CHỨC GIÁO DỤC", "KỲ THI HỌC SINH GIỎI CẤP TỈNH",
          "KỲ THI ĐÁNH GIÁ NĂNG LỰC", "KỲ SÁT HẠCH LÁI XE MÔ TÔ")  # fmt: skip
_MATTERS = ("Đăng ký biến động quyền sử dụng đất", "Cấp bản sao trích lục hộ tịch", "Đăng ký thành lập hộ kinh doanh",
            "Hưởng trợ cấp bảo trợ xã hội", "Cấp giấy phép xây dựng nhà ở riêng lẻ", "Đăng ký khai sinh",
            "Xác nhận tình trạng hôn nhân")  # fmt: skip


def _exam(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    shrink(sheet, dice, 0.82, 1.0)
    pupil, exam = dice.pick([cast.child, cast.mother, cast.father]), dice.pick(_EXAMS)
    if dice.chance(0.7):
        head_with_state(
            sheet,
            dice,
            f"SỞ GIÁO DỤC VÀ ĐÀO TẠO {cast.commune.province_name.upper()}",
            dice.pick(["HỘI ĐỒNG THI", "HỘI ĐỒNG COI THI"]),
        )
    else:
        lines_of(sheet, f"HỘI ĐỒNG THI {cast.commune.province.upper()}", style=BOLD, after=6)
    print_title(sheet, dice.pick(["GIẤY BÁO DỰ THI", "PHIẾU BÁO DỰ THI", "THẺ DỰ THI", "GIẤY BÁO THI"]), size=18)
    lines_of(sheet, exam, f"Khóa ngày {day_in(dice)(cast.issued)}", align="center", style=BOLD, after=8)
    at = sheet.left, sheet.y
    photo(sheet, at, "Ảnh 4x6\n(đóng dấu giáp lai)")

    def facts() -> None:
        year = pupil.birth if pupil is not cast.child else pupil.birth.replace(year=cast.issued.year - 17, day=1)
        fields(
            sheet,
            dice,
            ("Họ và tên thí sinh", pupil.upper_name),
            ("Ngày sinh", day_in(dice)(year), "Giới tính", pupil.sex),
            ("Số báo danh", number(dice, dice.whole(6, 8)), "Phòng thi", f"{dice.whole(1, 60):03d}"),
            *dice.sample(
                (
                    ("Số CCCD", pupil.id_number),
                    ("Nơi sinh", pupil.origin),
                    ("Học sinh trường", f"THPT {cast.commune.commune_name}"),
                    ("Khu vực", f"KV{dice.whole(1, 3)}", "Đối tượng", "06"),
                ),
                dice.whole(2, 4),
            ),
            ("Điểm thi", stranger(cast, dice).residence),
        )

    sheet.columns((0.22, 1.0, facts))
    sheet.y = max(sheet.y, at[1] + 122 * POINT)
    rows = [["Môn thi", "Ngày thi", "Giờ có mặt", "Thời gian làm bài"]]
    for step, subject in enumerate(
        dice.sample(
            ("Ngữ văn", "Toán", "Ngoại ngữ", "Vật lí", "Lịch sử", "Tin học", "Kiến thức chung"), dice.whole(2, 5)
        )
    ):
        rows.append(
            [
                subject,
                f"{cast.issued + timedelta(days=step // 2):%d/%m/%Y}",
                dice.pick(["6h30", "7h00", "13h30"]),
                f"{dice.pick([60, 90, 120])} phút",
            ]
        )
    grid(sheet, (0.3, 0.25, 0.2, 0.25), rows, "lccc")
    sheet.skip(6)
    rules = (
        "Thí sinh có mặt tại phòng thi đúng giờ quy định, đến chậm quá 15 phút không được dự thi.",
        "Mang theo giấy tờ tùy thân có ảnh.",
        "Không mang điện thoại, tài liệu vào phòng thi.",
        "Nếu có sai sót cần báo ngay cho Hội đồng thi để điều chỉnh.",
    )
    lines_of(sheet, dice.pick(["Lưu ý:", "Thí sinh chú ý:", "QUY ĐỊNH:"]), style=BOLD)
    lines_of(sheet, *(f"- {rule}" for rule in dice.sample(rules, dice.whole(2, 4))), after=2)
    day_line(sheet, cast, dice)
    signers(
        sheet, dice, ("THÍ SINH", ""), ("CHỦ TỊCH HỘI ĐỒNG", cast.signer), seal=seal_text("Hội đồng thi", cast.commune)
    )


def _members(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    shrink(sheet, dice, 0.75, 0.95)
    guild, title, head = dice.pick(_GUILDS)
    lines_of(
        sheet,
        guild,
        f"{cast.commune.commune.upper()}",
        dice.pick(["", f"CHI HỘI {dice.whole(1, 12)}"]),
        style=BOLD,
        align=dice.pick(["left", "center"]),
        after=1,
    )
    print_title(sheet, *dice.pick([(title,), (title, f"NĂM {cast.issued.year}")]), size=16)
    lines_of(
        sheet,
        dice.pick(["", f"(Tính đến {date_long(cast.issued)})", f"Thôn {dice.whole(1, 14)}, {cast.commune.full}"]),
        align="center",
        style=ITALIC,
        after=6,
    )
    extra = dice.pick(["Chức vụ", "Hội phí (đồng)", "Số thẻ", "Ngày vào hội", "Ghi chú"])
    rows = [["STT", "Họ và tên", "Năm sinh", "Nơi ở", "Điện thoại", extra]]
    for index, name in enumerate(names(cast, dice, dice.whole(8, 24)), 1):
        last = {
            "Chức vụ": dice.pick(["Hội viên", "Chi hội phó"]),
            "Hội phí (đồng)": f"{dice.pick([24, 36, 60])}.000",
            "Số thẻ": number(dice, 5),
            "Ngày vào hội": f"{dice.whole(1, 28):02d}/{dice.whole(1, 12):02d}/{dice.whole(1990, 2015)}",
            "Ghi chú": "",
        }[extra]
        rows.append(
            [
                str(index),
                name,
                str(dice.whole(1940, 1998)),
                dice.pick([f"Thôn {dice.whole(1, 14)}", f"Tổ {dice.whole(1, 9)}"]),
                phone(dice),
                last,
            ]
        )
    grid(sheet, (0.08, 0.28, 0.12, 0.14, 0.2, 0.18), rows, "clcccc", marks=dice.pick(["h", "h", "hp"]))
    sheet.skip(4)
    lines_of(
        sheet, f"Danh sách này có {len(rows) - 1} {dice.pick(['người', 'hội viên', 'thành viên'])}./.", style=ITALIC
    )
    day_line(sheet, cast, dice)
    signers(
        sheet,
        dice,
        ("Người lập danh sách", names(cast, dice, 1)[0]),
        (head, cast.signer),
        seal=seal_text(guild, cast.commune) if dice.chance(0.5) else "",
    )


def _taken_in(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    person = grown(cast, dice)
    code = f"H{dice.whole(10, 60)}.{dice.whole(10, 99)}-{cast.issued:%y%m%d}-{dice.whole(1, 99):04d}"
    head_with_state(
        sheet,
        dice,
        f"UBND {cast.commune.commune.upper()}",
        dice.pick(["TRUNG TÂM PHỤC VỤ", "BỘ PHẬN TIẾP NHẬN"]),
        dice.pick(["HÀNH CHÍNH CÔNG", "VÀ TRẢ KẾT QUẢ"]),
    )
    lines_of(sheet, dice.pick([f"Mã hồ sơ: {code}", f"Số: {code}/TNHS"]), after=6)
    print_title(
        sheet,
        *dice.pick(
            [
                ("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",),
                ("GIẤY TIẾP NHẬN HỒ SƠ", "VÀ HẸN TRẢ KẾT QUẢ"),
                ("GIẤY BIÊN NHẬN HỒ SƠ",),
                ("PHIẾU TIẾP NHẬN HỒ SƠ",),
            ]
        ),
        size=15,
    )
    fields(
        sheet,
        dice,
        (dice.pick(["Tiếp nhận hồ sơ của", "Họ tên người nộp"]), person.name),
        ("Địa chỉ", person.residence),
        ("Số điện thoại", phone(dice)),
        ("Nội dung yêu cầu giải quyết", dice.pick(_MATTERS)),
    )
    lines_of(
        sheet,
        dice.pick(["Thành phần hồ sơ nộp gồm:", "1. Thành phần hồ sơ, yêu cầu và số lượng mỗi loại giấy tờ gồm:"]),
        after=2,
    )
    papers = (
        "Tờ khai theo mẫu",
        "Bản sao căn cước công dân",
        "Giấy tờ chứng minh nơi cư trú",
        "Bản vẽ thiết kế",
        "Ảnh 3x4",
        "Hợp đồng thuê nhà",
        "Giấy chứng sinh",
    )
    for index, paper in enumerate(dice.sample(papers, dice.whole(2, 5)), 1):
        sheet.para(f"{index}) {paper}", Leader(), dice.pick(["01 bản chính", "01 bản sao", "02 bản"]), first=14)
    due = cast.issued + timedelta(days=dice.whole(1, 30))
    fields(
        sheet,
        dice,
        ("Số lượng hồ sơ", "01 (bộ)"),
        ("Thời gian giải quyết hồ sơ theo quy định", f"{dice.whole(1, 20)} ngày làm việc"),
        ("Thời gian nhận hồ sơ", f"{dice.whole(7, 16)} giờ {dice.whole(10, 59)} phút, {date_long(cast.issued)}"),
        ("Thời gian trả kết quả", f"{dice.whole(8, 16)} giờ 00 phút, {date_long(due)}"),
        ("Đăng ký nhận kết quả tại", dice.pick(["Bộ phận Một cửa", "Bưu điện", "Trực tuyến"])),
    )
    if dice.chance(0.5):
        lines_of(
            sheet,
            f"Vào Sổ theo dõi hồ sơ, Quyển số: {dice.whole(1, 9):02d}    Số thứ tự: {dice.whole(1, 400)}",
            after=4,
        )
    signers(sheet, dice, ("NGƯỜI NỘP HỒ SƠ", person.name), ("NGƯỜI TIẾP NHẬN HỒ SƠ", cast.signer))
    sheet.para(Run("Ghi chú: ", BOLD), "Khi đến nhận kết quả mang theo giấy này.", style=ITALIC)


SLIPS = (("other_exam_slip", _exam), ("other_members", _members), ("other_dossier_receipt", _taken_in))
