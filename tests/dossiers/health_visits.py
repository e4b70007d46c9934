"""What further health certificates say: wards and clinics, reasons put together, measures among reference values.

Canonical values as in `health_facts`; numbers of patients, cards and receipts, and single doctors, are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_grid import Setter
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.health_facts import Examined, examined_facts
from tests.dossiers.offices import seal_text
from tests.dossiers.pairs import cells, record
from tests.dossiers.typeset import BOLD, PLAIN, Item, Leader, Run, Style
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

_WARDS = (
    ("SỞ Y TẾ {P}", "Bệnh viện Đa khoa tư nhân Bình An"), ("SỞ Y TẾ {P}", "Phòng khám Đa khoa Nhân Tâm"),
    ("TRUNG TÂM Y TẾ {C}", "Trạm Y tế {c}"), ("BỘ Y TẾ", "Bệnh viện Trung ương Tây Bắc"),
    ("SỞ Y TẾ {P}", "Trung tâm Giám định y khoa {p}"), ("BỘ CÔNG THƯƠNG", "Bệnh viện Than - Khoáng sản"),
    ("SỞ Y TẾ {P}", "Bệnh viện Hữu nghị số 2"), ("UBND {C}", "Trạm Y tế {c}"),
    ("BỘ GIAO THÔNG VẬN TẢI", "Phòng khám Giao thông {p}"), ("", "Phòng khám Bác sĩ Gia đình Minh Đức"),
    ("CỤC Y TẾ", "Bệnh viện Công an {p}"), ("QUÂN KHU 5", "Bệnh viện Quân y 17"),
)  # fmt: skip
_SYMBOLS = ("{n}/GKSK-BVĐK", "{n}/{y}/KSK", "SK{y}{n:05d}", "{n:06d}", "{n}/GCNSK", "{n}/KSK-TYT", "{y}/{n}",
            "KSK.{n}.{y}", "{n}-{y}/PKĐK", "{n}", "GK{n:04d}/{y}")  # fmt: skip
_PURPOSES = (
    ("Xin việc", ("", " tại công ty may", " tại khu công nghiệp", " ngành điều dưỡng")),
    ("Đi học", ("", " tại trường cao đẳng", " năm {y}")),
    ("Bổ sung hồ sơ", ("", " nhân sự", " gửi cơ quan", " công chức", " nhận con nuôi")),
    ("Học lái xe", ("", " hạng B1", " ô tô", " máy kéo")),
    ("Đi lao động", ("", " tại Nhật Bản", " có thời hạn ở nước ngoài", " thời vụ")),
    ("Khám định kỳ", ("", " năm {y}", " cho người lao động")),
    ("Thi tuyển", ("", " công chức", " vào ngành công an", " viên chức giáo dục năm {y}")),
    ("Đổi giấy phép lái xe", ("", " hạng C", " hết hạn")),
    ("Du học", ("", " Hàn Quốc", " tự túc")),
    ("Khám tuyển", ("", " nghĩa vụ quân sự", " công nhân", " theo hợp đồng")),
    ("Xin cấp giấy phép hành nghề", ("",)),
)
_CLASSES = ("Loại I", "Loại II", "Loại III", "Loại IV", "Loại II (khỏe)", "Loại A", "Loại B1", "Hạng II",
            "Sức khỏe bình thường", "Đủ sức lao động", "Đủ điều kiện sức khỏe đi làm việc ở nước ngoài",
            "Đạt yêu cầu", "Có đủ sức khỏe để học nghề", "Loại I - rất khỏe", "Sức khỏe loại hai",
            "Hiện không mắc bệnh truyền nhiễm, đủ sức khỏe làm việc")  # fmt: skip
LABELS: dict[str, tuple[str, ...]] = {
    "full_name": ("Họ và tên", "Họ tên", "Tên bệnh nhân", "Người khám", "Họ tên khách hàng", "Tên người đi khám",
                  "Bệnh nhân", "Ông/Bà", "Họ, tên (chữ in)", "Đối tượng"),
    "sex": ("Giới tính", "Giới", "Phái", "GT", "Nam/Nữ"),
    "date_of_birth": ("Ngày sinh", "Sinh ngày", "NS", "Ngày tháng năm sinh", "Sinh", "Ngày/tháng/năm sinh"),
    "id_number": ("CCCD", "Số CCCD", "CMND/CCCD", "Số định danh", "Số căn cước", "Giấy tờ tùy thân", "Số giấy tờ",
                  "CCCD/Hộ chiếu", "Mã định danh"),
    "residence": ("Địa chỉ", "Đ/c", "Nơi ở", "Chỗ ở", "Thường trú", "Hộ khẩu", "Địa chỉ liên lạc", "Nơi ở hiện tại",
                  "Trú tại"),
    "purpose": ("Lý do", "Mục đích", "Lý do khám", "Mục đích khám", "Nội dung khám", "Để làm", "Yêu cầu",
                "Dùng vào việc", "Lý do cấp giấy", "Gói khám"),
    "health_class": ("Phân loại sức khỏe", "Xếp loại", "Kết luận", "Phân loại", "Đánh giá chung", "Kết quả chung",
                     "Sức khỏe", "Kết luận của Hội đồng", "Xếp loại sức khỏe", "Kết luận chung"),
    "number": ("Số", "Số phiếu", "Mã giấy", "Số giấy", "Số KSK", "Số lưu", "Số cấp"),
    "date_of_issue": ("Ngày cấp", "Ngày khám", "Ngày kết luận", "Ngày lập", "Ngày in"),
}  # fmt: skip
_ENGLISH = {"full_name": "Full name", "sex": "Sex", "date_of_birth": "Date of birth", "id_number": "ID/Passport No.",
            "residence": "Address", "purpose": "Purpose", "health_class": "Conclusion", "number": "No.",
            "date_of_issue": "Date"}  # fmt: skip
_DAYS = (date_slashed, date_slashed, date_dashed, date_dotted, date_short, date_long)


def visit_of(cast: Cast, dice: Dice) -> Examined:
    """Return what is said, by a ward of any kind, the measures with or without their units."""
    said = examined_facts(cast, dice, dice.pick(_SYMBOLS), dice.pick(_DAYS))
    place = cast.commune
    words = {"P": place.province_name.upper(), "C": place.commune.upper(), "p": place.province_name,
             "c": place.commune}  # fmt: skip
    parent, name = (each.format_map(words) for each in dice.pick(_WARDS))
    hospital = replace(
        said.hospital, name=name.upper(), plain=name, parent=parent, seal=seal_text("Sở Y tế", place, name)
    )
    kilos = said.facts.canonical["weight_kg"]
    kilos = dice.pick([kilos, kilos, f"{kilos},{dice.whole(1, 9)}"])
    what, more = dice.pick(_PURPOSES)
    purpose = f"{what}{dice.pick(more)}".format(y=cast.issued.year)
    told = {
        "purpose": purpose if dice.chance(0.8) else said.facts["purpose"],
        "health_class": dice.pick(_CLASSES),
        "full_name": said.facts["full_name"] if dice.chance(0.7) else said.facts["full_name"].title(),
    }
    told["weight_kg"] = f"{kilos} kg"
    return Examined(said.facts.but(told, {"weight_kg": kilos}), hospital)


def one(facts: Facts, dice: Dice, key: str) -> Said:
    """Return a fact under one of its labels."""
    label, entry = dice.pick(LABELS[key]), facts.entry("", key)
    if "gày" in label and entry.printed.startswith("ngày "):
        entry = replace(entry, printed=entry.printed.removeprefix("ngày "))
    return Said(label, entry, _ENGLISH[key])


def person_of(facts: Facts, dice: Dice, *, more: float = 0.18) -> list[Said]:
    """Return who was examined and why, in one of many orders, with what wards note besides."""
    order = dice.pick([
        ("full_name", "date_of_birth", "sex", "id_number", "residence", "purpose"),
        ("full_name", "sex", "date_of_birth", "residence", "id_number", "purpose"),
        ("full_name", "sex", "id_number", "date_of_birth", "residence", "purpose"),
        ("purpose", "full_name", "date_of_birth", "sex", "residence", "id_number"),
        ("id_number", "full_name", "date_of_birth", "sex", "residence", "purpose"),
        ("full_name", "residence", "date_of_birth", "sex", "id_number", "purpose"),
    ])  # fmt: skip
    told = [one(facts, dice, key) for key in order]
    at = order.index("id_number") + 1
    if dice.chance(0.4):
        told.insert(at, Said(dice.pick(["Ngày cấp", "Cấp ngày"]), Entry("", None, facts["_issued"]), "Issued on"))
    extra = (
        ("Mã bệnh nhân", f"{dice.whole(10**7, 10**8)}"), ("Số thẻ BHYT", f"DN4{dice.whole(10**11, 10**12)}"),
        ("Nhóm máu", dice.pick(["O", "A", "B", "AB"])), ("Nghề nghiệp", dice.pick(["Công nhân", "Nông dân", "Tự do"])),
        ("Dân tộc", dice.pick(["Kinh", "Tày", "Thái"])), ("Điện thoại", f"09{dice.whole(10**7, 10**8 - 1)}"),
        ("Phòng khám số", f"{dice.whole(1, 40)}"), ("Đơn vị công tác", dice.pick(["Công ty TNHH Hoàng Gia", "Tự do"])),
        ("Giờ lấy mẫu", f"0{dice.whole(7, 9)}:{dice.whole(10, 59)}"),
    )  # fmt: skip
    spots = [dice.whole(1, len(told)) for _ in extra]
    for (label, value), spot in zip(extra, spots, strict=True):
        if dice.chance(more):
            told.insert(spot, Said(label, Entry("", None, value)))
    return told


def measured(sheet: Sheet, dice: Dice, facts: Facts, rows: Setter, *, english: bool = False) -> None:
    """Print height and weight with what is measured beside them, in one of six manners."""
    high, low = facts.canonical["height_cm"], facts.canonical["weight_kg"]
    names = dice.pick([("Chiều cao", "Cân nặng"), ("Chiều cao", "Cân nặng"), ("Cao", "Nặng"), ("CC", "CN"),
                       ("Chiều cao", "Thể trọng"), ("Chiều cao cơ thể", "Cân nặng cơ thể")])  # fmt: skip
    if english:
        names = dice.pick([("Height (Chiều cao)", "Weight (Cân nặng)"), ("Height", "Weight"),
                           ("Height/Chiều cao", "Weight/Cân nặng")])  # fmt: skip
    pressure, pulse = facts["_pressure"].split()[0], facts["_pulse"].split()[0]
    record(sheet, facts.entry("", "height_cm"), facts.entry("", "weight_kg"))
    others = [("BMI", facts["_index"], "kg/m2", "18,5 - 22,9"), ("Mạch", pulse, "lần/phút", "60 - 90"),
              ("Huyết áp", pressure, "mmHg", "< 140/90"), ("Nhiệt độ", f"36,{dice.whole(3, 9)}", "°C", "36 - 37"),
              ("Vòng ngực", str(dice.whole(78, 96)), "cm", "-"),
              ("SpO2", str(dice.whole(95, 99)), "%", "> 94")]  # fmt: skip
    told = [(names[0], high, "cm", "-"), (names[1], low, "kg", "-")][:: dice.pick([1, 1, -1])]
    told += dice.sample(others, dice.whole(0, 5))
    form = dice.pick(["references", "above", "string", "setter", "strokes", "units below"])
    if form == "references":
        _references(sheet, dice, told)
    elif form in ("above", "units below"):
        _above(sheet, dice, told[:5], below=form == "units below")
    elif form == "string":
        joint = dice.pick([" - ", ", ", "; ", " | "])
        gap, colon = dice.pick([" ", ""]), dice.pick([": ", " ", " = "])
        sheet.para(f"{joint.join(f'{what}{colon}{found}{gap}{unit}' for what, found, unit, _ in told)}.")
    elif form == "setter":
        unit = dice.pick([" cm", "cm", " (cm)"]), dice.pick([" kg", "kg", " (kg)"])
        sizes = (f"{high}{unit[0]}", f"{low}{unit[1]}")
        rows.put(*(Said(name, Entry("", None, size)) for name, size in zip(names, sizes, strict=True)),
                 *(Said(what, Entry("", None, f"{found} {sign}")) for what, found, sign, _ in told[2:]))  # fmt: skip
    else:
        rest = f"{dice.pick(['M', 'Mạch'])}/{dice.pick(['HA', 'Huyết áp'])}: {pulse} / {pressure}"
        sheet.para(f"{names[0]}/{names[1]}: ", Run(f"{high} cm / {low} kg", dice.pick([PLAIN, BOLD])),
                   Leader(blank=True), rest)  # fmt: skip


def _references(sheet: Sheet, dice: Dice, told: Sequence[tuple[str, str, str, str]]) -> None:
    heads = dice.pick([("Chỉ số", "Kết quả", "Đơn vị", "Bình thường"), ("Tên", "KQ", "ĐVT", "CSBT"),
                       ("Nội dung đo", "Trị số", "Đơn vị", "Tham chiếu")])  # fmt: skip
    head = dice.pick([BOLD, Style(italic=True)])
    rows: list[list[list[Item]]] = [[[Run(each, head)] for each in heads]]
    rows += [[[cell] for cell in line] for line in told]
    ruled = dice.chance(0.6)
    sheet.table((0.34, 0.22, 0.2, 0.24), rows, aligns=["left", dice.pick(["center", "right"]), "center", "center"],
                ruled=ruled, pad=4)  # fmt: skip
    sheet.skip(4)


def _above(sheet: Sheet, dice: Dice, told: Sequence[tuple[str, str, str, str]], *, below: bool) -> None:
    """Print values large with their names below or above them, side by side."""
    large, small = Style(bold=True, size=sheet.look.size + 2), Style(size=sheet.look.size - 2)
    columns: list[list[tuple[list[Item], Style]]] = []
    for what, found, unit, _ in told:
        value: tuple[list[Item], Style] = ([Run(found, large)], PLAIN)
        columns.append([value, ([f"{what} ({unit})"], small)] if below else [([what], small), value, ([unit], small)])
    cells(sheet, [1 / len(told)] * len(told), columns, ruled=dice.chance(0.5), pad=4, align="center")
    sheet.skip(4)


def day_in_words(day: date, dice: Dice) -> str:
    """Return the day of a certificate as one of many wards writes it."""
    return dice.pick([date_long, date_long, date_long, date_slashed, date_dashed, date_dotted])(day)
