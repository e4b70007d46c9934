"""Papers about money that are none of the counter\'s types: bills, bank papers, wages, goods."""

from __future__ import annotations

from datetime import timedelta

from tests.dossiers.blocks import signature, state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.offices import seal_text
from tests.dossiers.other_accounts_goods import TRADE
from tests.dossiers.other_accounts_medical import MEDICAL
from tests.dossiers.other_accounts_parts import (
    bank,
    day_in,
    fields,
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
from tests.dossiers.other_accounts_work import WORK
from tests.dossiers.other_further import print_title
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, Leader, bold
from tests.dossiers.wording import money_dotted


def _power_bill(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    shrink(sheet, dice, 0.75, 0.95)
    owner, used, month = grown(cast, dice), dice.whole(35, 690), cast.issued.month
    lines_of(sheet, f"CÔNG TY ĐIỆN LỰC {cast.commune.province_name.upper()}",
             f"Điện lực {cast.commune.district or cast.commune.commune_name}", style=BOLD)  # fmt: skip
    lines_of(sheet, f"Địa chỉ: {stranger(cast, dice).residence}", f"Hotline: 1900 {dice.whole(1000, 9999)}", after=1)
    print_title(sheet, *dice.pick([("HÓA ĐƠN TIỀN ĐIỆN",), ("HÓA ĐƠN GTGT", "(TIỀN ĐIỆN)"), ("GIẤY BÁO TIỀN ĐIỆN",)]))
    end = cast.issued - timedelta(days=5)
    lines_of(sheet, f"Kỳ {dice.whole(1, 3)} - Từ ngày {end - timedelta(days=30):%d/%m/%Y} đến ngày {end:%d/%m/%Y}",
             align="center", style=ITALIC, after=5)  # fmt: skip
    fields(sheet, dice, *dice.sample((("Khách hàng", owner.name), ("Địa chỉ", owner.residence),
           ("Mã khách hàng", f"P{dice.pick('BCEK')}{number(dice, 11)}", "Số công tơ", number(dice, 8)),
           ("Mục đích sử dụng", "Sinh hoạt 100%", "Số hộ", "1"), ("Điện thoại", phone(dice)),
           ("Mã trạm", number(dice, 7), "Cấp điện áp", "Dưới 1 KV"), ("Sổ GCS", f"{number(dice, 5)}A")),
           6))  # fmt: skip
    start = dice.whole(800, 19_000)
    grid(sheet, (1, 1, 1, 1, 1), [["Bộ CS", "Chỉ số mới", "Chỉ số cũ", "Hệ số nhân", "Điện tiêu thụ (kWh)"],
                                  ["KT", str(start + used), str(start), "1", str(used)]], "ccccc")  # fmt: skip
    sheet.skip(6)
    rows, total, rest = [], 0, used
    for index, (room, price) in enumerate(
        ((50, 1893), (50, 1956), (100, 2271), (100, 2860), (100, 3197), (999, 3302)), 1
    ):
        part = min(room, rest)
        if part:
            rows.append([f"Bậc {index}", money_dotted(price), str(part), money_dotted(part * price)])
        rest, total = rest - part, total + part * price
    tax = total * 8 // 100
    rows += [["Cộng", "", str(used), money_dotted(total)], ["Thuế GTGT 8%", "", "", money_dotted(tax)]]
    rows += [["Tổng cộng tiền thanh toán", "", "", money_dotted(total + tax)]]
    grid(sheet, (0.4, 0.2, 0.18, 0.22), [["Khung giá", "Đơn giá (đ/kWh)", "Sản lượng", "Thành tiền (đồng)"], *rows],
         "lrrr", marks="hl")  # fmt: skip
    sheet.skip(3)
    spelled(sheet, dice, total + tax)
    late = f"Quý khách vui lòng thanh toán trước ngày {cast.issued + timedelta(days=7):%d/%m/%Y}."
    lines_of(sheet, f"Tháng {month}/{cast.issued.year}: {late}", dice.pick([
        "Tra cứu hóa đơn tại trang chăm sóc khách hàng của ngành điện.", "Hãy sử dụng điện tiết kiệm và an toàn!",
        "Quá hạn, bên bán điện được ngừng cung cấp điện theo hợp đồng."]), style=ITALIC)  # fmt: skip


def _water_bill(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    shrink(sheet, dice, 0.75, 1.0)
    spare = sheet.width * dice.real(0.1, 0.45)
    sheet.left, sheet.right = sheet.left + spare * 0.4, sheet.right - spare * 0.6
    top, owner, used = sheet.y, grown(cast, dice), dice.whole(4, 46)
    sheet.skip(6)
    lines_of(sheet, dice.pick(["CÔNG TY CỔ PHẦN CẤP NƯỚC", "CÔNG TY TNHH MTV CẤP THOÁT NƯỚC", "TRẠM CẤP NƯỚC SẠCH"]),
             cast.commune.province_name.upper(), align="center", style=BOLD)  # fmt: skip
    lines_of(sheet, f"ĐT sửa chữa: {phone(dice)}", align="center", after=5)
    print_title(sheet, dice.pick(["BIÊN NHẬN THANH TOÁN TIỀN NƯỚC", "HÓA ĐƠN TIỀN NƯỚC", "PHIẾU THU TIỀN NƯỚC",
                                  "BIÊN LAI THU TIỀN NƯỚC SINH HOẠT"]), size=sheet.look.size + 1)  # fmt: skip
    lines_of(sheet, f"Kỳ hóa đơn: tháng {cast.issued:%m/%Y}", align="center", style=ITALIC, after=4)
    start, price = dice.whole(20, 3000), dice.pick([6300, 7100, 8500, 9200])
    money = used * price
    lines = [("Danh bộ", number(dice, 11)), ("Khách hàng", owner.name), ("Địa chỉ", owner.residence),
             ("Giá biểu", dice.pick(["11", "SH", "Hộ dân cư"]), "Định mức", str(dice.whole(4, 20))),
             ("CS cũ", str(start), "CS mới", str(start + used), "Tiêu thụ", f"{used} m3"),
             ("Tiền nước", money_dotted(money)), ("Thuế GTGT (5%)", money_dotted(money * 5 // 100)),
             ("Phí bảo vệ môi trường (10%)", money_dotted(money // 10))]  # fmt: skip
    fields(sheet, dice, *lines, by_pen=dice.chance(0.25))
    sheet.para("TỔNG CỘNG: ", Leader(blank=dice.chance(0.5)), f"{money_dotted(money * 115 // 100)} đồng", style=BOLD)
    spelled(sheet, dice, money * 115 // 100)
    lines_of(sheet, f"Ngày thu: {day_in(dice)(cast.issued)}", f"Nhân viên thu: {cast.signer}", after=2)
    if dice.chance(0.6):
        box = [sheet.left - 5 * POINT, top, sheet.right + 5 * POINT, sheet.y + 4 * POINT]
        sheet.draw.rectangle(box, outline=sheet.look.ink, width=3)


def _spoken(house: str) -> str:
    return house.title().replace("Tmcp", "TMCP").replace("Ngân Hàng", "Ngân hàng")


def _transfer(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    shrink(sheet, dice, 0.76, 0.98)
    giver, taker, house, amount = grown(cast, dice), stranger(cast, dice), bank(dice), dice.whole(2, 900) * 100_000
    if dice.chance(0.3):
        state_heading(sheet, spell=dice.whole(0, 3))
    sheet.para(bold(house), Leader(blank=True), dice.pick(["Liên 1: Lưu ngân hàng", "Liên 2: Trả khách hàng", "Số: " +
               number(dice, 6)]), after=0)  # fmt: skip
    lines_of(sheet, f"Chi nhánh {cast.commune.province_name}", after=6)
    print_title(sheet, dice.pick(["ỦY NHIỆM CHI", "GIẤY CHUYỂN TIỀN", "LỆNH CHUYỂN TIỀN", "CHỨNG TỪ GIAO DỊCH",
                                  "PHIẾU XÁC NHẬN CHUYỂN KHOẢN", "GIẤY NỘP TIỀN"]))  # fmt: skip
    lines_of(sheet, f"Ngày lập: {day_in(dice)(cast.issued)}", align="center", style=ITALIC, after=5)
    by_pen = dice.chance(0.4)
    parts = [("ĐƠN VỊ TRẢ TIỀN", (("Tên tài khoản", giver.upper_name), ("Số tài khoản", number(dice, 12)),
                                  ("Tại ngân hàng", _spoken(house)), ("Số CCCD", giver.id_number))),
             ("ĐƠN VỊ THỤ HƯỞNG", (("Người hưởng", taker.upper_name), ("Số tài khoản", number(dice, 13)),
                                   ("Tại ngân hàng", _spoken(bank(dice))), ("Địa chỉ", taker.residence)))]  # fmt: skip
    for head, lines in parts if dice.chance(0.7) else parts[::-1]:
        lines_of(sheet, head, style=BOLD, after=1)
        fields(sheet, dice, *dice.sample(lines, dice.whole(3, 4)), by_pen=by_pen)
    fields(sheet, dice, ("Số tiền bằng số", f"{money_dotted(amount)} VND"), ("Nội dung", dice.pick([
        "Thanh toán tiền hàng theo hợp đồng", "Chuyển tiền học phí học kỳ I", "Đặt cọc mua vật tư",
        f"{giver.name} chuyển tiền mua bán nông sản", "Ủng hộ quỹ khuyến học"])),
        ("Phí", dice.pick(["Phí trong", "Phí ngoài", "5.500 VND", "Miễn phí"])), by_pen=by_pen)  # fmt: skip
    spelled(sheet, dice, amount)
    teller = names(cast, dice, 2)
    people = [("Khách hàng", giver.name), ("Giao dịch viên", teller[0]), ("Kiểm soát viên", teller[1])]
    signers(sheet, dice, *people[: dice.whole(2, 3)], seal=seal_text(house, cast.commune) if dice.chance(0.5) else "")


def _statement(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    shrink(sheet, dice, 0.7, 0.9)
    owner, balance, house = grown(cast, dice), dice.whole(100, 90_000) * 1000, bank(dice)
    lines_of(sheet, house, f"Phòng giao dịch {cast.commune.commune_name}", style=size_of(sheet, 1, bold=True), after=1)
    print_title(sheet, *dice.pick([("SAO KÊ TÀI KHOẢN",), ("SỔ PHỤ TÀI KHOẢN KHÁCH HÀNG",), ("BẢN SAO KÊ",
                "GIAO DỊCH TÀI KHOẢN"),
                                   ("SỔ TIẾT KIỆM",), ("SAO KÊ TÀI KHOẢN TIỀN GỬI THANH TOÁN",)]), size=15)  # fmt: skip
    start = cast.issued - timedelta(days=dice.whole(30, 90))
    lines_of(sheet, f"Từ ngày {start:%d/%m/%Y} đến ngày {cast.issued:%d/%m/%Y}", align="center", after=5)
    fields(sheet, dice, ("Chủ tài khoản", owner.upper_name), ("Số tài khoản", number(dice, 12), "Loại tiền", "VND"),
           *dice.sample((("Địa chỉ", owner.residence), ("CIF", number(dice, 8)), ("Số GTTT", owner.id_number)), 2),
           ("Số dư đầu kỳ", money_dotted(balance)))  # fmt: skip
    write, day, wage = day_in(dice), start, dice.whole(50, 180) * 100
    rows, spent, earned = [["Ngày", "Số bút toán", "Diễn giải", "Ghi nợ", "Ghi có", "Số dư"]], 0, 0
    for _ in range(dice.whole(6, 20)):
        day = min(cast.issued, day + timedelta(days=dice.whole(1, 5)))
        income = dice.chance(0.35)
        money = wage * 1000 if income else min(balance // 2, dice.whole(20, 3000) * 1000)
        balance, spent, earned = (
            balance + (money if income else -money),
            spent + (not income) * money,
            earned + income * money,
        )
        what = dice.pick(["Lương tháng", "Nhận chuyển khoản", "Thu tiền bán cà phê"] if income else [
            "Rút tiền ATM", "Thanh toán tiền điện", "Chuyển khoản nhanh", "Phí SMS", "Mua hàng POS"])  # fmt: skip
        sums = ["", money_dotted(money)] if income else [money_dotted(money), ""]
        rows.append([write(day), f"FT{number(dice, 7)}", what, *sums, money_dotted(balance)])
    rows.append(["", "", "Tổng cộng", money_dotted(spent), money_dotted(earned), money_dotted(balance)])
    grid(sheet, (0.14, 0.14, 0.27, 0.15, 0.15, 0.16), rows, "cclrrr", marks="hl", ruled=dice.chance(0.7))
    sheet.skip(6)
    fill = (lambda: signature(sheet, ["GIÁM ĐỐC"], cast.signer, seal=seal_text(house, cast.commune)),
            lambda: lines_of(sheet, "Chứng từ được in từ hệ thống, không cần chữ ký.", style=BOLD_ITALIC))  # fmt: skip
    sheet.columns((0.5, 1.0, dice.pick(fill)))


OTHER_ACCOUNTS = (
    ("other_power_bill", _power_bill),
    ("other_water_bill", _water_bill),
    ("other_transfer", _transfer),
    ("other_statement", _statement),
    *TRADE,
    *WORK,
    *MEDICAL,
)
