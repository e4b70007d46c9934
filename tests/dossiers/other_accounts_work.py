"""Papers about wages and taxes that are none of the counter's types."""

from __future__ import annotations

from datetime import timedelta

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.offices import seal_text
from tests.dossiers.other_accounts_parts import (
    bank,
    day_line,
    fields,
    firm,
    grid,
    grown,
    lines_of,
    names,
    number,
    phone,
    shrink,
    signers,
    spelled,
)
from tests.dossiers.other_further import print_title
from tests.dossiers.typeset import BOLD, ITALIC, Leader, bold
from tests.dossiers.wording import money_dotted

_DUTIES = (("Thuế giá trị gia tăng hộ kinh doanh", "1701"), ("Thuế thu nhập cá nhân", "1003"),
           ("Lệ phí trước bạ nhà đất", "2801"), ("Thuế sử dụng đất phi nông nghiệp", "1602"), ("Tiền sử dụng đất",
           "1401"),
           ("Lệ phí môn bài", "2864"), ("Tiền chậm nộp", "4917"), ("Phạt vi phạm hành chính", "4254"))  # fmt: skip
_JOBS = ("Công nhân", "Kế toán", "Tổ trưởng", "Lái xe", "Bảo vệ", "Thủ kho", "Nhân viên bán hàng", "Kỹ thuật viên")


def _tax_slip(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    shrink(sheet, dice, 0.72, 0.9)
    payer = grown(cast, dice)
    mark = dice.pick(["Mẫu số: C1-02/NS", "Mẫu số C1-02/NS (TT số 84/2016/TT-BTC)", "Mẫu C1- 03/NS"])
    if dice.chance(0.5):
        sheet.columns((0.0, 0.62, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
                      (0.68, 1.0, lambda: lines_of(sheet, mark, f"Ký hiệu: C1-{number(dice, 5)}",
                                                   f"Số: {number(dice, 7)}")))  # fmt: skip
    else:
        lines_of(sheet, mark, "Không ghi vào khu vực này", align="right", style=ITALIC)
    print_title(sheet, *dice.pick([("GIẤY NỘP TIỀN VÀO NGÂN SÁCH NHÀ NƯỚC",), ("GIẤY NỘP TIỀN",
                "VÀO NGÂN SÁCH NHÀ NƯỚC"),
                                   ("BIÊN LAI THU THUẾ, PHÍ, LỆ PHÍ",), ("CHỨNG TỪ NỘP THUẾ ĐIỆN TỬ",)]),
                           size=15)  # fmt: skip
    ticks = dice.pick([("Tiền mặt [ ]", "Chuyển khoản [x]"), ("Tiền mặt [x]", "Chuyển khoản [ ]")])
    lines_of(sheet, f"{ticks[0]}   {ticks[1]}   Loại tiền: VND", align="center", after=4)
    treasury = f"Kho bạc Nhà nước {cast.commune.district or cast.commune.province_name}"
    fields(sheet, dice, ("Người nộp thuế", payer.upper_name, "Mã số thuế", number(dice, 10)), ("Địa chỉ",
           payer.residence),
           *dice.sample((("Người nộp thay", cast.signer), ("Số điện thoại", phone(dice)), ("Số khung", number(dice, 9)),
                         ("Đề nghị KBNN", treasury, "Thu NSNN vào TK", "7111"),
                         ("Đề nghị NH", bank(dice), "Trích TK số", number(dice, 12))), 3),
           ("Tên cơ quan quản lý thu", f"Thuế cơ sở {dice.whole(1, 9)} tỉnh {cast.commune.province_name}"),
           by_pen=dice.chance(0.35))  # fmt: skip
    rows, total = [["STT", "Nội dung các khoản nộp NSNN", "Mã NDKT", "Mã chương", "Kỳ thuế", "Số tiền (VND)"]], 0
    for index, (name, code) in enumerate(dice.sample(_DUTIES, dice.whole(1, 4)), 1):
        money = dice.whole(100, 40_000) * 1000
        total += money
        term = dice.pick(
            [f"{cast.issued:%m/%Y}", f"Quý {dice.whole(1, 4)}/{cast.issued.year}", f"Năm {cast.issued.year}"]
        )
        rows.append([str(index), name, code, dice.pick(["757", "857", "557"]), term, money_dotted(money)])
    grid(sheet, (0.07, 0.4, 0.1, 0.11, 0.14, 0.19), [*rows, ["", "Tổng cộng", "", "", "", money_dotted(total)]],
         "clcccr",
         marks=dice.pick(["hl", "h"]))  # fmt: skip
    sheet.skip(3)
    spelled(sheet, dice, total)
    if dice.chance(0.6):
        lines_of(sheet, "PHẦN KBNN GHI", f"Mã CQ thu: {number(dice, 7)}     Mã ĐBHC: {number(dice, 5)}",
                 f"Nợ TK: {number(dice, 4)}     Có TK: 7111", after=2)  # fmt: skip
    people = [("ĐỐI TƯỢNG NỘP TIỀN", payer.name), ("KẾ TOÁN", names(cast, dice, 1)[0]), ("NGÂN HÀNG", cast.signer)]
    signers(sheet, dice, *people[dice.whole(0, 1) :], seal=seal_text(treasury, cast.commune))


def _payslip(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    shrink(sheet, dice, 0.72, 0.96)
    worker = grown(cast, dice)
    lines_of(sheet, firm(cast, dice), align=dice.pick(["left", "center"]), style=BOLD, after=4)
    month = f"THÁNG {cast.issued.month:02d}/{cast.issued.year}"
    print_title(sheet, *dice.pick([(f"PHIẾU LƯƠNG {month}",), ("PHIẾU LƯƠNG",), ("PHIẾU CHI TIẾT LƯƠNG", month),
                                   ("BẢNG LƯƠNG CÁ NHÂN", month)]), size=15)  # fmt: skip
    fields(sheet, dice, *dice.sample((("Mã nhân viên", f"NV{number(dice, 4)}"), ("Họ và tên", worker.name),
           ("Chức vụ", dice.pick(_JOBS)), ("Bộ phận", dice.pick(["Xưởng 1", "Hành chính", "Kho vận", "Kinh doanh"])),
           ("Ngày vào làm", f"{cast.issued - timedelta(days=900):%d/%m/%Y}"), ("MST cá nhân", number(dice, 10))),
           5))  # fmt: skip
    base = dice.whole(45, 160) * 100_000
    plus = [("Lương cơ bản", base), *((name, dice.whole(2, 24) * 50_000) for name in dice.sample(
        ("Phụ cấp ăn ca", "Phụ cấp xăng xe", "Tiền làm thêm giờ", "Thưởng chuyên cần", "Phụ cấp trách nhiệm",
         "Phụ cấp nhà ở", "Thưởng năng suất"), dice.whole(2, 6)))]  # fmt: skip
    minus = [("BHXH (8%)", base * 8 // 100), ("BHYT (1,5%)", base * 3 // 200), ("BHTN (1%)", base // 100),
             *((name, dice.whole(1, 20) * 10_000) for name in dice.sample(
                 ("Thuế TNCN", "Tạm ứng", "Đoàn phí công đoàn", "Trừ đi muộn"), dice.whole(1, 3)))]  # fmt: skip
    pays, cuts = sum(money for _, money in plus), sum(money for _, money in minus)
    fields(sheet, dice, ("Ngày công chuẩn", "26", "Ngày công thực tế", str(dice.whole(18, 26))))
    if dice.chance(0.5):
        rows = [["Các khoản thu nhập", "Số tiền", "Các khoản khấu trừ", "Số tiền"]]
        for index in range(max(len(plus), len(minus))):
            pair = [items[index] if index < len(items) else None for items in (plus, minus)]
            rows.append([cell for item in pair for cell in ([item[0], money_dotted(item[1])] if item else ["", ""])])
        grid(
            sheet,
            (0.3, 0.2, 0.3, 0.2),
            [*rows, ["Cộng", money_dotted(pays), "Cộng", money_dotted(cuts)]],
            "lrlr",
            marks="hl",
        )
    else:
        both = [*plus, ("Tổng thu nhập", pays), *minus, ("Tổng khấu trừ", cuts)]
        grid(sheet, (0.1, 0.6, 0.3), [["STT", "Khoản mục", "Số tiền (đồng)"], *(
            [str(index), name, money_dotted(money)] for index, (name, money) in enumerate(both, 1))],
            "clr")  # fmt: skip
    sheet.skip(5)
    sheet.para(
        f"{dice.pick(['Thực lĩnh', 'THỰC NHẬN', 'Lương thực nhận'])}: ", bold(f"{money_dotted(pays - cuts)} đồng")
    )
    spelled(sheet, dice, pays - cuts)
    signers(sheet, dice, ("Người lập phiếu", cast.signer), ("Người nhận tiền", worker.name if dice.chance(0.5) else ""))


def _salaries(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    shrink(sheet, dice, 0.7, 0.9)
    sheet.left -= 20
    sheet.para(
        f"Đơn vị: {firm(cast, dice)}", Leader(blank=True), dice.pick(["Mẫu số 02 - LĐTL", "Mẫu số S02a", ""]), after=1
    )
    lines_of(
        sheet, f"Bộ phận: {dice.pick(['Văn phòng', 'Đội thi công số 2', 'Tổ chế biến', 'Khối hành chính'])}", after=5
    )
    print_title(sheet, dice.pick(["BẢNG THANH TOÁN TIỀN LƯƠNG", "BẢNG LƯƠNG NHÂN VIÊN", "BẢNG CHẤM CÔNG VÀ TÍNH LƯƠNG",
                                  "DANH SÁCH CHI TRẢ TIỀN CÔNG"]), size=15)  # fmt: skip
    lines_of(sheet, f"Tháng {cast.issued:%m} năm {cast.issued.year}", align="center", style=ITALIC, after=5)
    extra, total = dice.chance(0.6), 0
    rows = [
        ["TT", "Họ và tên", "Chức vụ", "Ngày công", "Đơn giá", *(["Phụ cấp"] if extra else []), "Thực lĩnh", "Ký nhận"]
    ]
    for index, name in enumerate(names(cast, dice, dice.whole(5, 16)), 1):
        days, each, more = dice.whole(12, 27), dice.whole(18, 60) * 10_000, extra * dice.whole(0, 12) * 50_000
        total += days * each + more
        rows.append([str(index), name, dice.pick(_JOBS), str(days), money_dotted(each),
                     *([money_dotted(more)] if extra else []), money_dotted(days * each + more), ""])  # fmt: skip
    rows.append(["", "Tổng cộng", *[""] * (3 + extra), money_dotted(total), ""])
    grid(sheet, (0.06, 0.24, 0.15, 0.08, 0.12, *([0.12] if extra else []), 0.15, 0.12), rows,
         "cllcr" + "r" * extra + "rc", marks="hl")  # fmt: skip
    sheet.skip(4)
    spelled(sheet, dice, total)
    day_line(sheet, cast, dice)
    heads = dice.sample(("Người lập biểu", "Kế toán trưởng", "Thủ quỹ", "Giám đốc"), dice.whole(2, 4))
    signers(sheet, dice, *zip(heads, names(cast, dice, 4), strict=False))


WORK = (
    ("other_tax_slip", _tax_slip),
    ("other_payslip", _payslip),
    ("other_salaries", _salaries),
)
