"""Papers of hospitals and pharmacies that are none of the counter's types."""

from __future__ import annotations

from datetime import timedelta

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.offices import hospital, seal_text
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
    shrink,
    signers,
    size_of,
    spelled,
)
from tests.dossiers.other_further import print_title
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, Leader, bold
from tests.dossiers.wording import date_long, money_dotted, sentence

_ILLS = ("Viêm dạ dày tá tràng (K29)", "Tăng huyết áp vô căn (I10)", "Viêm phế quản cấp (J20)",
         "Sốt xuất huyết Dengue (A91)",
         "Đái tháo đường típ 2 (E11)", "Thoái hóa cột sống thắt lưng (M47)", "Viêm ruột thừa cấp (K35)",
         "Rối loạn tiền đình (H81)", "Gãy kín đầu dưới xương quay (S52.5)", "Viêm xoang cấp (J01)")  # fmt: skip
_DRUGS = (("Paracetamol 500mg", "viên"), ("Amoxicillin 500mg", "viên"), ("Omeprazol 20mg", "viên"),
          ("Amlodipin 5mg", "viên"),
          ("Metformin 850mg", "viên"), ("Oresol 245", "gói"), ("Vitamin B1 + B6 + B12", "viên"), ("Cefuroxim 250mg",
          "viên"),
          ("Natri clorid 0,9% nhỏ mắt", "lọ"), ("Loratadin 10mg", "viên"), ("Dextromethorphan 15mg",
          "viên"))  # fmt: skip
_TAKEN = ("Ngày uống 2 lần, mỗi lần 1 viên, sau ăn", "Sáng 1 viên, tối 1 viên", "Uống 1 viên trước khi ngủ",
          "Ngày 3 lần, mỗi lần 1 gói pha với 200ml nước", "Uống khi sốt trên 38,5 độ, cách nhau 6 giờ",
          "Sáng 1, trưa 1, chiều 1, uống lúc no")  # fmt: skip
_TESTS = (("Glucose", "mmol/L", 3.9, 6.4), ("Ure", "mmol/L", 2.5, 7.5), ("Creatinin", "µmol/L", 53.0, 120.0),
          ("AST (GOT)", "U/L", 0.0, 37.0), ("ALT (GPT)", "U/L", 0.0, 40.0), ("Cholesterol toàn phần", "mmol/L", 3.9,
          5.2),
          ("Triglycerid", "mmol/L", 0.5, 1.9), ("Acid uric", "µmol/L", 180.0, 420.0), ("Số lượng hồng cầu", "T/L",
          3.8, 5.8),
          ("Huyết sắc tố", "g/L", 120.0, 165.0), ("Số lượng bạch cầu", "G/L", 4.0, 10.0), ("Số lượng tiểu cầu",
          "G/L", 150.0, 400.0),
          ("HbA1c", "%", 4.0, 6.2), ("Bilirubin toàn phần", "µmol/L", 0.0, 17.0))  # fmt: skip
_FEES = (("Khám bệnh", 42), ("Ngày giường điều trị nội khoa", 245), ("Xét nghiệm máu", 118), ("Chụp X-quang số hóa",
         72),
         ("Siêu âm ổ bụng", 58), ("Điện tim", 39), ("Thuốc, dịch truyền", 560), ("Vật tư y tế", 133),
         ("Phẫu thuật loại II", 2480),
         ("Vận chuyển người bệnh", 310))  # fmt: skip


def _house(cast: Cast, dice: Dice) -> str:
    return hospital(cast.commune, dice, cast.split).split(",", maxsplit=1)[0]


def _decimal(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")


def _prescription(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    shrink(sheet, dice, 0.75, 1.0)
    sick = dice.pick([cast.mother, cast.father, cast.child])
    private = dice.chance(0.4)
    office = f"PHÒNG KHÁM {dice.pick(['NỘI', 'NHI', 'TAI MŨI HỌNG', 'ĐA KHOA'])} BS. {cast.signer.upper()}"
    lines_of(sheet, office if private else _house(cast, dice).upper(), style=BOLD)
    lines_of(sheet, f"Điện thoại: {phone(dice)}", "" if private else f"Mã y tế: {number(dice, 10)}", after=2)
    print_title(sheet, *dice.pick([("ĐƠN THUỐC",), ("ĐƠN THUỐC",), ("TOA THUỐC",), ("ĐƠN THUỐC", "BẢO HIỂM Y TẾ")]))
    by_pen, ages = dice.chance(0.4), cast.issued.year - sick.birth.year
    fields(sheet, dice, ("Họ tên", sick.name, "Tuổi", str(ages), dice.pick(["Giới tính", "Nam/Nữ"]), sick.sex),
           ("Địa chỉ", sick.residence), *dice.sample((("Số thẻ bảo hiểm y tế", f"GD4{number(dice, 12)}"),
           ("Cân nặng", f"{min(62, 4 + ages * 3)} kg"), ("Mạch", f"{dice.whole(62, 99)} lần/phút")), dice.whole(0, 2)),
           ("Chẩn đoán", "; ".join(dice.sample(_ILLS, dice.whole(1, 2)))), by_pen=by_pen)  # fmt: skip
    lines_of(sheet, dice.pick(["Thuốc điều trị:", "Chỉ định dùng thuốc:", "Thuốc dùng:"]), style=BOLD, after=2)
    drugs, days = dice.sample(_DRUGS, dice.whole(2, 7)), dice.whole(3, 28)
    if dice.chance(0.35) and not by_pen:
        rows = [[str(index), name, unit, str(days * dice.whole(1, 3)), dice.pick(_TAKEN)]
                for index, (name, unit) in enumerate(drugs, 1)]  # fmt: skip
        grid(sheet, (0.07, 0.3, 0.1, 0.1, 0.43), [["TT", "Tên thuốc", "ĐVT", "SL", "Cách dùng"], *rows], "clccl")
    else:
        style = size_of(sheet, 0, pen=by_pen)
        for index, (name, unit) in enumerate(drugs, 1):
            sheet.para(
                f"{index}. {name}",
                Leader(blank=dice.chance(0.6)),
                f"{days * dice.whole(1, 3)} {unit}",
                style=style,
                after=0,
            )
            sheet.para(dice.pick(_TAKEN), first=18, hang=18, style=size_of(sheet, 0, pen=by_pen, italic=not by_pen))
    sheet.skip(5)
    advice = dice.pick(["Uống nhiều nước, kiêng rượu bia.", "Ăn nhạt, tập thể dục đều.", "Nghỉ ngơi."])
    lines_of(sheet, f"Lời dặn: {advice}",
             f"Cộng khoản: {len(drugs):02d}" if dice.chance(0.5) else "", after=2)  # fmt: skip
    if dice.chance(0.6):
        lines_of(sheet, f"Tái khám ngày: {day_in(dice)(cast.issued + timedelta(days=days))}", after=2)

    def doctor() -> None:
        lines_of(sheet, sentence(date_long(cast.issued)), align="center", style=ITALIC)
        signers(
            sheet,
            dice,
            (dice.pick(["Bác sĩ khám bệnh", "Bác sỹ/Y sỹ khám bệnh", "BÁC SĨ ĐIỀU TRỊ"]), f"BS. {cast.signer}"),
        )

    sheet.columns((0.45, 1.0, doctor))
    lines_of(sheet, "Khám lại xin mang theo đơn này.", f"Số điện thoại liên hệ: {phone(dice)}", style=BOLD_ITALIC)


def _discharge(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    sick = dice.pick([cast.mother, cast.father, cast.child])
    house, days = _house(cast, dice), dice.whole(2, 19)
    came = cast.issued - timedelta(days=days)
    marks = ("MS: 01/BV-01", f"Số lưu trữ: {number(dice, 6)}", f"Mã Y tế: {number(dice, 3)}/{number(dice, 8)}")
    if dice.chance(0.6):
        head_with_state(sheet, dice, dice.pick([f"SỞ Y TẾ {cast.commune.province_name.upper()}", "SỞ Y TẾ"]),
                        house.upper(),
                        f"Khoa: {dice.pick(['Nội tổng hợp', 'Ngoại', 'Nhi', 'Sản'])}", strong=1)  # fmt: skip
        lines_of(sheet, *dice.sample(marks, dice.whole(1, 3)), align="right", style=size_of(sheet, -1), after=1)
    else:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.para(bold(house.upper()), Leader(blank=True), dice.pick(marks), after=8)
    print_title(sheet, dice.pick(["GIẤY RA VIỆN", "GIẤY RA VIỆN", "GIẤY XUẤT VIỆN", "TÓM TẮT HỒ SƠ BỆNH ÁN"]), size=18)
    write = day_in(dice)
    work = "Trẻ em" if sick is cast.child else dice.pick(["Nông dân", "Công nhân", "Tự do"])
    fields(sheet, dice, (dice.pick(["Họ tên người bệnh", "- Họ và tên"]), sick.upper_name, "Tuổi",
           str(cast.issued.year - sick.birth.year)), ("Dân tộc", sick.ethnicity, "Giới tính", sick.sex),
           ("Mã số BHXH/Thẻ BHYT số", f"{dice.pick(['DN', 'GD', 'TE'])}{number(dice, 13)}"),
           *dice.sample((("Nghề nghiệp", work), ("Số CCCD",
           sick.id_number)), 1),
           ("Địa chỉ", sick.residence), ("Vào viện lúc",
           f"{dice.whole(6, 22)} giờ {dice.whole(0, 59):02d} phút, {date_long(came)}"),
           ("Ra viện lúc", f"{dice.whole(8, 16)} giờ 00 phút, ngày {write(cast.issued)}"),
           ("Chẩn đoán", dice.pick(_ILLS)), ("Phương pháp điều trị", dice.pick([
               "Nội khoa: kháng sinh, giảm đau, truyền dịch", "Phẫu thuật nội soi", "Nội khoa, vật lý trị liệu"])),
           ("Ghi chú", f"Nghỉ ốm {dice.whole(3, 14)} ngày, tái khám theo hẹn"))  # fmt: skip
    if dice.chance(0.4):
        sheet.para("Tình trạng người bệnh ra viện: ", dice.pick(["Ổn định, ăn uống được.", "Đỡ, giảm.", "Khỏi."]))
    day_line(sheet, cast, dice)
    people = [(dice.pick(["TRƯỞNG KHOA", "BÁC SĨ ĐIỀU TRỊ"]), names(cast, dice, 1)[0])]
    people.append((dice.pick(["GIÁM ĐỐC BỆNH VIỆN", "THỦ TRƯỞNG ĐƠN VỊ", "ĐẠI DIỆN ĐƠN VỊ"]), cast.signer))
    signers(sheet, dice, *people, seal=seal_text(house, cast.commune))


def _laboratory(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    shrink(sheet, dice, 0.75, 0.95)
    sick = grown(cast, dice)
    lines_of(sheet, _house(cast, dice).upper(),
             f"KHOA {dice.pick(['XÉT NGHIỆM', 'HÓA SINH - HUYẾT HỌC', 'CẬN LÂM SÀNG'])}",
             style=BOLD, align=dice.pick(["left", "center"]))  # fmt: skip
    lines_of(sheet, f"SID: {number(dice, 9)}    PID: {number(dice, 8)}", align="right", after=4)
    print_title(sheet, *dice.pick([("PHIẾU KẾT QUẢ XÉT NGHIỆM",), ("KẾT QUẢ XÉT NGHIỆM", "HÓA SINH MÁU"),
                                   ("PHIẾU XÉT NGHIỆM",), ("KẾT QUẢ XÉT NGHIỆM TỔNG HỢP",)]), size=16)  # fmt: skip
    hour = f"{dice.whole(7, 10)}:{dice.whole(10, 59)} {day_in(dice)(cast.issued)}"
    fields(sheet, dice, ("Họ tên", sick.upper_name, "Năm sinh", str(sick.birth.year), "Giới tính", sick.sex),
           ("Địa chỉ", sick.residence), *dice.sample((("Chẩn đoán", dice.pick(_ILLS)), ("Bác sĩ chỉ định", cast.signer),
           ("Loại mẫu", "Máu toàn phần", "Chất lượng mẫu", "Đạt"), ("Giờ nhận mẫu", hour),
           ("Đối tượng", dice.pick(["BHYT", "Dịch vụ"]))), 3))  # fmt: skip
    rows = [["STT", "Tên xét nghiệm", "Kết quả", "Trị số bình thường", "Đơn vị"]]
    for index, (name, unit, low, high) in enumerate(dice.sample(_TESTS, dice.whole(5, 14)), 1):
        value = dice.real(low * 0.8 + high * 0.05, high * 1.25)
        mark = " H" if value > high else " L" if value < low else ""
        rows.append([str(index), name, f"{_decimal(value)}{mark}", f"{_decimal(low)} - {_decimal(high)}", unit])
    grid(sheet, (0.08, 0.36, 0.16, 0.25, 0.15), rows, "clccc", ruled=dice.chance(0.7))
    sheet.skip(5)
    lines_of(sheet, dice.pick(["H: cao hơn trị số bình thường; L: thấp hơn.", "Kết quả chỉ có giá trị với mẫu gửi đến.",
                               "Đề nghị hỏi ý kiến bác sĩ điều trị."]), style=ITALIC, after=4)  # fmt: skip
    day_line(sheet, cast, dice)
    signers(
        sheet, dice, ("Người thực hiện", names(cast, dice, 1)[0]), ("TRƯỞNG KHOA XÉT NGHIỆM", f"BSCKI. {cast.signer}")
    )


def _hospital_bill(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    shrink(sheet, dice, 0.72, 0.92)
    sick, insured = grown(cast, dice), dice.pick([0, 80, 80, 95])
    sheet.para(
        bold(_house(cast, dice).upper()), Leader(blank=True), dice.pick(["Mẫu số: 01/KBCB", "Mẫu 02/BV", ""]), after=0
    )
    lines_of(sheet, f"Số phiếu: {number(dice, 7)}", align="right", after=5)
    print_title(sheet, *dice.pick([("BẢNG KÊ CHI PHÍ ĐIỀU TRỊ NỘI TRÚ",), ("BẢNG KÊ CHI PHÍ KHÁM BỆNH, CHỮA BỆNH",),
                                   ("PHIẾU THANH TOÁN VIỆN PHÍ",), ("BIÊN LAI THU VIỆN PHÍ",)]), size=15)  # fmt: skip
    fields(sheet, dice, ("Họ tên người bệnh", sick.name, "Năm sinh", str(sick.birth.year)), ("Địa chỉ", sick.residence),
           ("Mã thẻ BHYT", f"DN4{number(dice, 12)}", "Mức hưởng", f"{insured}%"), ("Chẩn đoán", dice.pick(_ILLS)),
           ("Ngày vào viện", f"{cast.issued - timedelta(days=dice.whole(0, 12)):%d/%m/%Y}"))  # fmt: skip
    rows, total = [["STT", "Nội dung", "SL", "Đơn giá", "Thành tiền", "Quỹ BHYT", "Người bệnh trả"]], 0
    for index, (name, thousands) in enumerate(dice.sample(_FEES, dice.whole(3, 9)), 1):
        count, each = dice.whole(1, 5), thousands * 1000 + dice.whole(0, 9) * 100
        money = count * each
        total += money
        paid = money * insured // 100
        rows.append([str(index), name, str(count), *(money_dotted(sum_) for sum_ in (each, money, paid, money - paid))])
    sums = (money_dotted(part) for part in (total, total * insured // 100, total - total * insured // 100))
    grid(
        sheet,
        (0.07, 0.33, 0.06, 0.13, 0.15, 0.13, 0.13),
        [*rows, ["", "Tổng cộng", "", "", *sums]],
        "clcrrrr",
        marks="hl",
    )
    sheet.skip(3)
    spelled(sheet, dice, total - total * insured // 100)
    heads = dice.sample(
        ("NGƯỜI LẬP BẢNG KÊ", "KẾ TOÁN VIỆN PHÍ", "XÁC NHẬN CỦA NGƯỜI BỆNH", "GIÁM ĐỊNH BHYT"), dice.whole(2, 3)
    )
    signers(sheet, dice, *zip(heads, names(cast, dice, 3), strict=False))


MEDICAL = (
    ("other_prescription", _prescription),
    ("other_discharge", _discharge),
    ("other_laboratory", _laboratory),
    ("other_hospital_bill", _hospital_bill),
)
