"""What somebody carries or writes of himself, none of the counter's types: tickets and a modern life."""

from __future__ import annotations

from datetime import timedelta

from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.other_accounts_parts import (
    day_in,
    fields,
    grown,
    lines_of,
    number,
    phone,
    photo,
    shrink,
    size_of,
    stranger,
)
from tests.dossiers.other_further import print_title
from tests.dossiers.typeset import BOLD, ITALIC, bold
from tests.dossiers.wording import money_dotted

_TASKS = ("Lập báo cáo tài chính hàng tháng", "Chăm sóc khách hàng tại cửa hàng", "Quản lý kho và điều phối giao hàng",
          "Vận hành máy và bảo trì thiết bị", "Giảng dạy và ôn luyện học sinh", "Thiết kế bản vẽ thi công")  # fmt: skip
_SKILLS = (
    "Tin học văn phòng: Word, Excel",
    "Tiếng Anh giao tiếp",
    "Làm việc nhóm",
    "Lái xe hạng B2",
    "Sử dụng AutoCAD",
    "Chịu được áp lực công việc",
    "Kỹ năng thuyết trình",
)
_TOWNS = (
    "Hà Nội",
    "Đà Nẵng",
    "Sài Gòn",
    "Vinh",
    "Nha Trang",
    "Buôn Ma Thuột",
    "Hải Phòng",
    "Cần Thơ",
    "Huế",
    "Lào Cai",
)


def _barcode(sheet: Sheet, dice: Dice, width: float) -> None:
    x, tall = sheet.left, 34 * POINT
    while x < sheet.left + width:
        bar = dice.whole(3, 12)
        sheet.draw.rectangle([x, sheet.y, x + bar, sheet.y + tall], fill=sheet.look.ink)
        x += bar + dice.whole(4, 14)
    sheet.y += tall + 6 * POINT


def _ticket(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    shrink(sheet, dice, 0.75, 1.0)
    start, end = dice.sample(_TOWNS, 2)[:: dice.pick([1, -1])]
    kind, titles = dice.pick(
        [
            ("train", ("THẺ LÊN TÀU HỎA", "VÉ TÀU", "BOARDING PASS")),
            ("bus", ("VÉ XE KHÁCH", "VÉ XE GIƯỜNG NẰM", "VÉ HÀNH KHÁCH")),
            ("plane", ("VÉ MÁY BAY ĐIỆN TỬ", "THẺ LÊN MÁY BAY", "PHIẾU XÁC NHẬN ĐẶT CHỖ")),
        ]
    )
    spare = sheet.width * dice.real(0.0, 0.4)
    sheet.right -= spare
    top, who = sheet.y, stranger(cast, dice)
    sheet.skip(8)
    lines_of(
        sheet,
        dice.pick(
            [f"ĐƯỜNG SẮT {start.upper()}", f"GA {start.upper()}"]
            if kind == "train"
            else [f"NHÀ XE {who.name.split()[-1].upper()}", "HTX VẬN TẢI Ô TÔ"]
            if kind == "bus"
            else ["HÀNG KHÔNG PHƯƠNG NAM", "ĐẠI LÝ VÉ BẦU TRỜI"]
        ),
        align="center",
        style=BOLD,
    )
    print_title(sheet, dice.pick(titles))
    if dice.chance(0.5):
        _barcode(sheet, dice, sheet.width * dice.real(0.4, 0.9))
        lines_of(sheet, number(dice, 12), after=4)
    hour = f"{dice.whole(0, 23):02d}:{dice.pick(['00', '15', '30', '45'])}"
    place = {
        "train": ("Tàu", f"SE{dice.whole(1, 9)}", "Toa", str(dice.whole(1, 12)), "Chỗ", str(dice.whole(1, 64))),
        "bus": ("Biển số", f"{dice.whole(14, 99)}B-{number(dice, 5)}", "Ghế", f"{dice.pick('AB')}{dice.whole(1, 20)}"),
        "plane": (
            "Chuyến bay",
            f"PN {number(dice, 4)}",
            "Cửa",
            str(dice.whole(1, 22)),
            "Ghế",
            f"{dice.whole(1, 34)}{dice.pick('ABCDEF')}",
        ),
    }[kind]
    fields(
        sheet,
        dice,
        (dice.pick(["Họ tên", "Hành khách"]), who.upper_name),
        *dice.sample(
            (
                ("Giấy tờ", who.id_number),
                ("Mã đặt chỗ", f"{dice.pick('ABCXYZ')}{number(dice, 5)}"),
                ("Loại vé", dice.pick(["Người lớn", "Khứ hồi", "Một chiều"])),
                ("Điện thoại", phone(dice)),
                ("Nơi đón", cast.commune.commune),
            ),
            dice.whole(1, 4),
        ),
        ("Ga đi/Nơi đi" if kind == "train" else "Nơi đi", start, "Nơi đến", end),
        place,
        ("Ngày đi", day_in(dice)(cast.issued + timedelta(days=3)), "Giờ đi", hour),
        ("Giá vé", f"{money_dotted(dice.whole(8, 290) * 10_000)} đồng"),
    )
    lines_of(
        sheet,
        *dice.sample(
            (
                "Quý khách có mặt trước giờ khởi hành 30 phút.",
                "Vé đã mua không đổi, trả lại.",
                "Hành lý miễn cước 20 kg.",
                "Giữ vé để xuất trình khi kiểm tra.",
                "Giá vé đã bao gồm bảo hiểm hành khách và thuế GTGT.",
            ),
            dice.whole(1, 4),
        ),
        style=size_of(sheet, -1.5, italic=True),
        after=1,
    )
    if dice.chance(0.8):
        sheet.draw.rectangle([sheet.left - 30, top, sheet.right + 30, sheet.y + 20], outline=sheet.look.ink, width=4)
    sheet.right += spare


def _resume(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    person, day = grown(cast, dice), day_in(dice)
    since = person.birth.year + 18
    side, mail = dice.real(0.3, 0.37), f"lienhe{number(dice, 4)}@thu.vn"
    if dice.chance(0.6):
        colour = dice.pick([(225, 232, 240), (235, 235, 230), (222, 238, 226)])
        sheet.draw.rectangle([0, 0, sheet.left + sheet.width * (side + 0.01), sheet.size[1]], fill=colour)

    def left() -> None:
        photo(sheet, (sheet.left, sheet.y), "Ảnh")
        sheet.skip(128)
        contact = (
            ("Ngày sinh", day(person.birth)),
            ("Giới tính", person.sex),
            ("Điện thoại", phone(dice)),
            ("Email", mail),
            ("Địa chỉ", person.residence),
        )
        for label, value in contact:
            sheet.para(bold(f"{label}: "), value, style=size_of(sheet, -1.5))
        sheet.skip(8)
        lines_of(sheet, "KỸ NĂNG", *[], style=BOLD, after=3)
        lines_of(
            sheet,
            *(f"• {skill}" for skill in dice.sample(_SKILLS, dice.whole(3, 5))),
            style=size_of(sheet, -1.5),
            after=3,
        )

    def right() -> None:
        sheet.para(person.upper_name, style=size_of(sheet, 7, bold=True), after=2)
        print_title(
            sheet,
            dice.pick(["CURRICULUM VITAE", "HỒ SƠ ỨNG VIÊN", "THÔNG TIN ỨNG TUYỂN", "SƠ YẾU LÝ LỊCH"]),
            size=14,
            align="left",
        )
        lines_of(
            sheet,
            f"Vị trí ứng tuyển: {dice.pick(['Nhân viên kế toán', 'Giáo viên', 'Kỹ sư xây dựng', 'Nhân viên kho'])}",
            style=ITALIC,
            after=8,
        )
        parts = [
            (
                "MỤC TIÊU NGHỀ NGHIỆP",
                ["Mong muốn tìm được môi trường làm việc ổn định, gắn bó lâu dài và phát triển chuyên môn."],
            ),
            (
                "HỌC VẤN",
                [
                    f"{since} - {since + 4}: Trường Cao đẳng nghề {person.home.province_name}",
                    f"Xếp loại: {dice.pick(['Khá', 'Giỏi', 'Trung bình khá'])}",
                ],
            ),
            (
                "KINH NGHIỆM LÀM VIỆC",
                [
                    f"{person.birth.year + 22 + 3 * step} - {person.birth.year + 25 + 3 * step}: {task}."
                    for step, task in enumerate(dice.sample(_TASKS, dice.whole(2, 4)))
                    if step == 0 or since + 7 + 3 * step <= cast.issued.year
                ],
            ),
            ("SỞ THÍCH", ["Đọc sách, bóng đá, du lịch, nấu ăn."]),
            ("NGƯỜI THAM CHIẾU", [f"{cast.signer} - Trưởng phòng - {phone(dice)}"]),
        ]
        for head, texts in parts[:1] + dice.sample(parts[1:], dice.whole(2, 4)):
            lines_of(sheet, head, style=BOLD, after=1)
            sheet.rule(1.0, gap=4, thick=2)
            for text in texts:
                sheet.para(text, align="justify")
            sheet.skip(6)

    sheet.columns((0.0, side, left), (side + 0.05, 1.0, right))


OWN = (("other_ticket", _ticket), ("other_resume_modern", _resume))
