"""Papers of trade that are none of the counter's types: invoices, offers, slips for goods."""

from __future__ import annotations

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.offices import seal_text
from tests.dossiers.other_accounts_parts import (
    bank,
    day_in,
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
    size_of,
    spelled,
    stranger,
)
from tests.dossiers.other_further import print_title
from tests.dossiers.typeset import BOLD, ITALIC, Leader, bold
from tests.dossiers.wording import date_long, money_dotted, sentence

_GOODS = (("Xi măng PCB40", "bao", 82), ("Gạch ống 8x18", "viên", 1), ("Sơn nước nội thất", "thùng", 890),
          ("Cửa nhôm kính hệ 55", "m²", 1450), ("Phân NPK 16-16-8", "bao", 760), ("Máy bơm nước 1,5HP", "cái", 2350),
          ("Dây điện đôi 2x1,5", "cuộn", 690), ("Giấy in A4 70gsm", "ram", 68), ("Bàn làm việc 1m4", "cái", 1850),
          ("Ghế xoay lưng lưới", "cái", 940), ("Tôn lạnh 0,4 mm", "mét", 112), ("Ống nhựa PVC phi 60", "cây", 145),
          ("Hạt giống bắp lai", "kg", 125), ("Mực in laser", "hộp", 420), ("Công lắp đặt", "lần", 500))  # fmt: skip


def _goods(dice: Dice, least: int = 2, most: int = 9) -> tuple[list[list[str]], int]:
    rows, total = [], 0
    for index, (name, unit, price) in enumerate(dice.sample(_GOODS, dice.whole(least, most)), 1):
        each, count = price * 1000 + dice.whole(0, 9) * 100, dice.whole(1, 40)
        total += each * count
        rows.append([str(index), name, unit, str(count), money_dotted(each), money_dotted(each * count)])
    return rows, total


def _vat_invoice(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    shrink(sheet, dice, 0.72, 0.88)
    seller, code, newer = firm(cast, dice), number(dice, 10), cast.issued.year > 2021
    marks = [
        f"Ký hiệu: 1C{cast.issued:%y}T{dice.pick(['AA', 'HP', 'MK', 'YY'])}",
        f"Số: {number(dice, dice.whole(2, 6))}",
    ]
    if not newer:
        marks = [f"Mẫu số: 01GTKT{dice.pick('23')}/001", f"Ký hiệu: {dice.pick(['AA', 'TP'])}/{cast.issued:%y}P",
                 f"Số: {dice.whole(1, 4999):07d}"]  # fmt: skip
    seller_lines = (("Đơn vị bán hàng", seller), ("Mã số thuế", code), ("Địa chỉ", stranger(cast, dice).residence),
                    ("Số tài khoản", f"{number(dice, 13)} - {bank(dice)}"), ("Điện thoại", phone(dice)))  # fmt: skip
    first = dice.chance(0.5)
    if first:
        fields(sheet, dice, *seller_lines)
        sheet.rule(1.0, gap=5, thick=2)

    def middle() -> None:
        print_title(sheet, *dice.pick([("HÓA ĐƠN", "GIÁ TRỊ GIA TĂNG"), ("HÓA ĐƠN GIÁ TRỊ GIA TĂNG",)]), size=15)
        copies = ("(Bản thể hiện của hóa đơn điện tử)", "(VAT INVOICE)") if newer else ("Liên 2: Giao cho người mua",)
        lines_of(sheet, dice.pick(copies), sentence(date_long(cast.issued)), align="center", style=ITALIC)

    sheet.columns((0.16, 0.72, middle), (0.74, 1.0, lambda: lines_of(sheet, *marks)))
    if newer and dice.chance(0.5):
        lines_of(
            sheet, f"Mã của cơ quan thuế: 00{dice.whole(16**8, 16**9):X}{number(dice, 14)}", align="center", after=4
        )
    if not first:
        fields(sheet, dice, *seller_lines)
    buyer = grown(cast, dice)
    fields(sheet, dice, ("Họ tên người mua hàng", buyer.name),
           *([("Tên đơn vị", firm(cast, dice)), ("Mã số thuế", number(dice, 10))] if dice.chance(0.5) else []),
           ("Địa chỉ", buyer.residence), ("Hình thức thanh toán", dice.pick(["TM/CK", "Tiền mặt", "Chuyển khoản"])),
           by_pen=not newer and dice.chance(0.5))  # fmt: skip
    rows, total = _goods(dice)
    heads = ["STT", "Tên hàng hóa, dịch vụ", "Đơn vị tính", "Số lượng", "Đơn giá", "Thành tiền"]
    under = [["1", "2", "3", "4", "5", "6 = 4 x 5"]] if dice.chance(0.5) else []
    grid(sheet, (0.07, 0.36, 0.1, 0.1, 0.16, 0.21), [heads, *under, *rows], "clcrrr")
    rate = dice.pick([5, 8, 10])
    grid(sheet, (0.79, 0.21), [["Cộng tiền hàng:", money_dotted(total)],
                               [f"Thuế suất GTGT: {rate}% - Tiền thuế GTGT:", money_dotted(total * rate // 100)],
                               ["Tổng cộng tiền thanh toán:", money_dotted(total * (100 + rate) // 100)]], "rr",
         marks=dice.pick(["", "l"]))  # fmt: skip
    spelled(sheet, dice, total * (100 + rate) // 100)
    signers(sheet, dice, ("Người mua hàng", "" if newer else buyer.name), ("Người bán hàng",
            "" if newer else cast.signer),
            seal="" if newer else seal_text(seller, cast.commune), room=58)  # fmt: skip
    if newer:
        lines_of(sheet, "Signature Valid", f"Ký bởi: {seller}", f"Ký ngày: {day_in(dice)(cast.issued)}", align="right")
    lines_of(sheet, "(Cần kiểm tra, đối chiếu khi lập, giao, nhận hóa đơn)", align="center", style=ITALIC)


def _quotation(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    shrink(sheet, dice, 0.8, 1.0)
    name = firm(cast, dice)
    contact = (f"Địa chỉ: {stranger(cast, dice).residence}", f"Điện thoại: {phone(dice)}", f"MST: {number(dice, 10)}")
    lines_of(sheet, name, align="center", style=size_of(sheet, 2, bold=True))
    lines_of(sheet, *dice.sample(contact, dice.whole(1, 3)), align="center", style=size_of(sheet, -1), after=1)
    sheet.rule(1.0, gap=8)
    print_title(sheet, dice.pick(["BẢNG BÁO GIÁ", "BÁO GIÁ VẬT TƯ", "BẢNG CHÀO GIÁ", "BẢNG DỰ TOÁN CHI PHÍ"]))
    buyer = grown(cast, dice)
    lines_of(sheet, f"{dice.pick(['Kính gửi', 'Khách hàng', 'Gửi tới'])}: {buyer.address_word} {buyer.name}",
             f"Địa chỉ: {buyer.residence}" if dice.chance(0.6) else "", after=3)  # fmt: skip
    sheet.para(dice.pick(["Công ty chúng tôi xin gửi tới Quý khách bảng giá các mặt hàng như sau:",
                          "Cảm ơn Quý khách đã quan tâm đến sản phẩm của chúng tôi. Giá cụ thể như sau:",
                          "Chúng tôi trân trọng gửi Quý khách hàng báo giá chi tiết:"]), first=18)  # fmt: skip
    rows, total = _goods(dice, 3, 12)
    heads = [
        "STT",
        dice.pick(["Tên hàng hóa", "Nội dung công việc", "Mô tả sản phẩm"]),
        "ĐVT",
        "SL",
        "Đơn giá",
        "Thành tiền",
    ]
    grid(sheet, (0.07, 0.38, 0.1, 0.09, 0.16, 0.2), [heads, *rows, ["", "TỔNG CỘNG", "", "", "", money_dotted(total)]],
         "clccrr", marks="hl")  # fmt: skip
    sheet.skip(5)
    spelled(sheet, dice, total)
    terms = ("Giá trên chưa bao gồm thuế GTGT.", f"Báo giá có hiệu lực trong {dice.whole(7, 30)} ngày.",
             "Giao hàng tận nơi trong bán kính 20 km.",
             f"Bảo hành {dice.whole(6, 36)} tháng theo tiêu chuẩn nhà sản xuất.",
             "Tạm ứng 30% khi đặt hàng, 70% còn lại sau khi bàn giao.", "Thời gian giao hàng: 3 - 5 ngày.")  # fmt: skip
    lines_of(sheet, dice.pick(["Ghi chú:", "Điều kiện thương mại:", "Điều khoản:"]), style=BOLD)
    lines_of(sheet, *(f"- {term}" for term in dice.sample(terms, dice.whole(2, 5))), after=1)
    day_line(sheet, cast, dice)
    signers(
        sheet, dice, ("NGƯỜI NHẬN BÁO GIÁ", ""), ("ĐẠI DIỆN CÔNG TY", cast.signer), seal=seal_text(name, cast.commune)
    )


def _delivery(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    shrink(sheet, dice, 0.75, 1.0)
    taker = grown(cast, dice)
    sheet.para(
        bold(firm(cast, dice)), Leader(blank=True), dice.pick(["Mẫu số 02 - VT", f"Số phiếu: {number(dice, 5)}", ""])
    )
    sheet.para(f"Kho: {dice.pick(['Kho số 1', 'Kho trung tâm', 'Kho vật tư'])}", after=5)
    print_title(sheet, dice.pick(["PHIẾU XUẤT KHO", "PHIẾU GIAO HÀNG", "PHIẾU NHẬP KHO", "BIÊN BẢN GIAO NHẬN HÀNG HÓA",
                                  "PHIẾU XUẤT KHO KIÊM VẬN CHUYỂN NỘI BỘ"]), size=16)  # fmt: skip
    lines_of(sheet, sentence(date_long(cast.issued)), align="center", style=ITALIC, after=4)
    by_pen = dice.chance(0.45)
    plate = f"{dice.whole(11, 99)}C-{number(dice, 5)}"
    fields(sheet, dice, *dice.sample((("Họ tên người nhận hàng", taker.name), ("Địa chỉ giao hàng", taker.residence),
           ("Lý do xuất", dice.pick(["Xuất bán", "Xuất cho công trình", "Đổi hàng lỗi"])), ("Điện thoại", phone(dice)),
           ("Phương tiện vận chuyển", f"Xe tải {plate}"), ("Ngày giao", day_in(dice)(cast.issued))),
           dice.whole(3, 6)), by_pen=by_pen)  # fmt: skip
    rows, total = _goods(dice, 2, 10)
    priced = dice.chance(0.4)
    if priced:
        table = [["STT", "Tên hàng", "ĐVT", "SL", "Đơn giá", "Thành tiền"], *rows]
    else:
        table = [["STT", "Tên, quy cách vật tư, hàng hóa", "ĐVT", "Yêu cầu", "Thực xuất", "Ghi chú"],
                 *([*row[:4], row[3], dice.pick(["", "", "Đủ", "Hàng mới"])] for row in rows)]  # fmt: skip
    aligns = "clccrr" if priced else "clcccl"
    grid(sheet, (0.08, 0.37, 0.11, 0.11, 0.15, 0.18), table, aligns, marks="hp" if by_pen else "h")
    sheet.skip(4)
    if priced:
        spelled(sheet, dice, total)
    heads = dice.sample(
        ("Người lập phiếu", "Người nhận hàng", "Người giao hàng", "Thủ kho", "Kế toán"), dice.whole(2, 4)
    )
    signers(sheet, dice, *zip(heads, names(cast, dice, 4), strict=False))


TRADE = (("other_vat_invoice", _vat_invoice), ("other_quotation", _quotation), ("other_delivery", _delivery))
