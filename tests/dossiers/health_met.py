"""Health certificates as they are met: the circular's form with boxes to tick, a slip of a commune's health station.

Canonical values as in `health_facts`; the class of the body alone, doctors of single examinations and ages are in no
field.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5, Drawn
from tests.dossiers.feet import two_halves
from tests.dossiers.health_facts import Examined, examined_facts
from tests.dossiers.met_parts import DAYS, Hand, after_label, hands, lines_of, tick_boxes
from tests.dossiers.offices import Agency, seal_text
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, pen
from tests.dossiers.wording import date_slashed

_KEYS = ("full_name", "sex", "date_of_birth", "id_number", "residence", "purpose", "height_cm", "weight_kg",
         "health_class")  # fmt: skip
_SYMBOLS = ("{n}/GKSK-BVĐK", "{n}/GKSK-TTYT", "{n:05d}/GKSK", "{n}/{y}/GKSK", "{n}/KSK-PK", "{n}/GKSK-PKĐK")
_WHY = ("Xin việc làm", "Hoàn thiện hồ sơ tuyển dụng viên chức", "Khám tuyển sinh", "Làm công nhân may",
        "Bổ túc hồ sơ xuất khẩu lao động", "Học nghề", "Thi công chức", "Kết hôn", "Khám sức khỏe định kỳ",
        "Đi làm tại khu công nghiệp", "Nhập học đại học", "Làm hồ sơ dự thi")  # fmt: skip
_CLASSES = ("Loại I", "Loại II", "Loại III", "Loại 2", "Loại II (Hai)", "Đủ sức khỏe để làm việc",
            "Đủ sức khỏe học tập và lao động", "Hiện tại đủ sức khỏe để học tập", "Sức khỏe loại I")  # fmt: skip
_LABELS: dict[str, tuple[str, ...]] = {
    "full_name": ("Họ và tên (viết chữ in hoa)", "Họ và tên (chữ in hoa)", "Họ và tên", "Họ tên người khám"),
    "date_of_birth": ("Sinh ngày", "Ngày sinh", "Ngày, tháng, năm sinh", "Sinh ngày, tháng, năm"),
    "id_number": ("Số CMND/CCCD/Hộ chiếu/định danh CD", "Số CMND hoặc Hộ chiếu", "Số CCCD hoặc Hộ chiếu",
                  "Số định danh cá nhân", "CMND/CCCD số", "Căn cước số"),
    "residence": ("Chỗ ở hiện tại", "Chỗ ở hiện nay", "Nơi ở hiện tại", "Địa chỉ", "Địa chỉ thường trú"),
    "purpose": ("Lý do khám sức khỏe", "Lý do khám", "Lý do khám sức khoẻ", "Mục đích khám", "Khám sức khỏe để"),
    "height_cm": ("Chiều cao", "Chiều cao", "Cao"),
    "weight_kg": ("Cân nặng", "Cân nặng", "Nặng"),
    "health_class": ("Phân loại sức khỏe", "Phân loại sức khoẻ", "Xếp loại sức khỏe", "Kết luận chung",
                     "Phân loại sức khỏe chung"),
}  # fmt: skip
_HISTORY = ("Tiền sử gia đình: Có ai trong gia đình mắc một trong các bệnh truyền nhiễm, tim mạch, lao, hen:",
            "Đã/đang mắc bệnh, tình trạng bệnh nào sau đây không:", "Hiện đang điều trị bệnh gì không:",
            "Tiền sử thai sản (đối với phụ nữ):")  # fmt: skip
_PARTS = ("Tuần hoàn", "Hô hấp", "Tiêu hóa", "Thận - Tiết niệu", "Cơ xương khớp", "Thần kinh", "Ngoại khoa", "Da liễu",
          "Sản phụ khoa", "Tai Mũi Họng", "Răng Hàm Mặt")  # fmt: skip
_STATION = ("tim, phổi bình thường", "tai mũi họng: chưa phát hiện bệnh lý", "không mắc bệnh truyền nhiễm",
            "da liễu: BT", "thị lực hai mắt 10/10", "vận động bình thường")  # fmt: skip


def _examined(cast: Cast, dice: Dice) -> Examined:
    """Return what is said, for further reasons, with a class or words for one, lengths with or without a blank."""
    said = examined_facts(cast, dice, dice.pick(_SYMBOLS), dice.pick(DAYS))
    high, heavy = said.facts.canonical["height_cm"], said.facts.canonical["weight_kg"]
    gap = dice.pick([" ", " ", ""])
    told = {"purpose": dice.pick(_WHY), "health_class": dice.pick(_CLASSES), "height_cm": f"{high}{gap}cm",
            "weight_kg": f"{heavy}{gap}kg"}  # fmt: skip
    kept = {key: said.facts.canonical[key] for key in ("height_cm", "weight_kg")}
    return replace(said, facts=said.facts.but(told, kept))


def _of_circular(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The circular's form on one page: a place for the picture, sex in boxes, history, a table of doctors, the end."""
    said, ends = _examined(cast, dice), dice.pick(["", ".", "dots"])
    facts, value = said.facts, dice.pick([PLAIN, BOLD, PLAIN])
    sheet.put("issuer", said.hospital.name)
    record(sheet, *(facts.entry("", key) for key in (*_KEYS, "number", "date_of_issue")))
    two_halves(sheet, said.hospital, dice, under_office=(dice.pick(["Số: ", "Số:", "Số "]), facts["number"]))
    sheet.skip(6)
    sheet.para(dice.pick(["GIẤY KHÁM SỨC KHỎE", "GIẤY KHÁM SỨC KHOẺ"]), align="center",
               style=Style(bold=True, size=sheet.look.size + 2), after=4)  # fmt: skip
    picture, tail = dice.chance(0.7), [Leader()] if ends == "dots" else [ends if ends == "." else ""]

    def fact(key: str, *more: Item) -> None:
        label = dice.pick(_LABELS[key])
        style = BOLD if key == "full_name" else value
        sheet.para(f"{label}: ", Run(after_label(label, facts[key]), style), *more, *tail)

    def person() -> None:
        fact("full_name")
        age = cast.issued.year - int(facts.canonical["date_of_birth"][:4])
        tick_boxes(sheet, dice.pick(["Giới:", "Giới tính:"]), [(word, facts["sex"] == word) for word in ("Nam", "Nữ")],
                   dice.pick([f"Tuổi: {age}", ""]))  # fmt: skip
        fact("date_of_birth", dice.pick(["", f" (Tuổi: {age})"]))
        fact("id_number")
        sheet.para(f"Cấp ngày {facts['_issued']}", dice.pick([" tại Bộ Công an", "; nơi cấp: Cục CS QLHC về TTXH", ""]))
        for key in ("residence", "purpose"):
            fact(key)

    def frame() -> None:
        top = sheet.y
        sheet.draw.rectangle([sheet.left, top, sheet.right, top + 1.34 * sheet.width], outline=sheet.look.ink, width=2)
        sheet.skip(34)
        lines_of(sheet, ("Ảnh màu", "(4 x 6 cm)"), style=Style(size=sheet.look.size - 3), first=10)
        sheet.y = top + 1.34 * sheet.width

    if picture:
        sheet.columns((0.0, 0.17, frame), (0.2, 1.0, person))
    else:
        person()
    sheet.para(dice.pick(["TIỀN SỬ BỆNH CỦA ĐỐI TƯỢNG KHÁM SỨC KHỎE", "TIỀN SỬ CỦA ĐỐI TƯỢNG KHÁM SỨC KHỎE"]),
               style=BOLD, align=dice.pick(["left", "center"]), after=2)  # fmt: skip
    for number, question in enumerate(dice.sample(_HISTORY, dice.whole(1, 3)), 1):
        sheet.para(f"{number}. {question} ", dice.pick(["Không", "Không.", "a) Không [x]   b) Có [ ]"]), after=1)
    _measures(sheet, said, dice, value)
    _doctors(sheet, cast, dice)
    lines_of(sheet, ("III. KHÁM CẬN LÂM SÀNG",), style=BOLD)
    sheet.para(dice.pick(["Công thức máu, sinh hóa máu, nước tiểu: trong giới hạn bình thường. X-quang: bình thường.",
                          "Kết quả: Bình thường. Đường máu: 5,1 mmol/L. Đánh giá: Loại I."]))  # fmt: skip
    lines_of(sheet, ("IV. KẾT LUẬN",), style=BOLD)
    fact("health_class")
    sheet.para(dice.pick(["2. Các bệnh, tật (nếu có): Không", "Các vấn đề cần lưu ý: Cận thị nhẹ.",
                          "Các bệnh, tật (nếu có): Viêm mũi dị ứng theo mùa"]))  # fmt: skip
    chief = dice.pick(["NGƯỜI KẾT LUẬN", "TUQ. GIÁM ĐỐC", "GIÁM ĐỐC"])
    day = f"{said.hospital.place}, {facts['date_of_issue']}"
    hands(sheet, dice, (0.45, 1.0, Hand((chief,), cast.signer, "(Ký, ghi rõ họ tên và đóng dấu)", said.hospital.seal,
                                        day)))  # fmt: skip


def _measures(sheet: Sheet, said: Examined, dice: Dice, value: Style) -> None:
    """Print the body's measures in one line or two, with the class of the body alone."""
    facts, gap = said.facts, dice.pick(["; ", ";  ", "   ", ", "])
    lines_of(sheet, (dice.pick(["I. KHÁM THỂ LỰC", "I. THỂ LỰC"]),), style=BOLD)
    items: list[Item] = []
    for key in ("height_cm", "weight_kg", "_index"):
        label = "Chỉ số BMI" if key == "_index" else dice.pick(_LABELS[key])
        items += [gap if items else "", f"{label}: ", Run(facts[key], value)]
    sheet.para(*items, after=1)
    sheet.para(f"Mạch: {facts['_pulse']}{gap}Huyết áp: {facts['_pressure']}", after=1)
    if dice.chance(0.7):
        sheet.para(f"Phân loại thể lực: {dice.pick(['Loại I', 'Loại II', 'Tốt'])}", after=3)


def _doctors(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Print what was found by whom, in a table or in a line for each."""
    lines_of(sheet, (dice.pick(["II. KHÁM LÂM SÀNG", "II. KHÁM CHUYÊN KHOA"]),), style=BOLD)
    found = dice.sample(_PARTS, dice.whole(3, 7))
    small = Style(size=sheet.look.size - 1.5)
    if dice.chance(0.7):
        heads = dice.pick([("Nội dung khám", "Phân loại", "Họ tên, chữ ký của bác sỹ"),
                           ("Nội dung khám", "Kết quả", "Bác sĩ")])  # fmt: skip
        rows: list[list[list[Item]]] = [[[Run(head, BOLD)] for head in heads]]
        rows += [[[part], [dice.pick(["Bình thường", "Loại I", "Loại II"])],
                  [officer_name(dice.fork(part), cast.split)]] for part in found]  # fmt: skip
        sheet.table((0.38, 0.26, 0.36), rows, pad=3, style=small)
        sheet.skip(4)
    else:
        for letter, part in zip("abcdefg", found, strict=False):
            sheet.para(f"{letter}) {part}: ", dice.pick(["Bình thường", "Không có gì đặc biệt"]), Leader(), after=1)


def _of_station(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Half a sheet of a commune's health station or a surgery: blanks in short lines, several facts a line, by pen."""
    said, by_pen = _examined(cast, dice), dice.chance(0.45)
    said, facts = replace(said, hospital=_station(cast, dice)), said.facts
    mark = dice.pick([".", ".", "_"])
    sheet.put("issuer", said.hospital.name)
    record(sheet, *(replace(facts.entry("", key), by_pen=by_pen) for key in (*_KEYS, "number")))
    record(sheet, facts.entry("", "date_of_issue"))
    if dice.chance(0.5):
        sheet.columns((0.0, 0.43, lambda: office_head(sheet, said.hospital.parent, said.hospital.name)),
                      (0.45, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))  # fmt: skip
    else:
        state_heading(sheet, spell=dice.whole(0, 3))
        lines_of(sheet, (said.hospital.parent, said.hospital.name), style=BOLD)
    sheet.skip(4)
    title = dice.pick(["GIẤY KHÁM SỨC KHỎE", "GIẤY CHỨNG NHẬN SỨC KHỎE", "GIẤY KHÁM SỨC KHỎE"])
    sheet.para(title, align="center", style=Style(bold=True, size=sheet.look.size + 3), after=0)

    def filled(text: str) -> Run:
        return pen(text) if by_pen else Run(text, dice.pick([PLAIN, BOLD]))

    sheet.para("Số: ", filled(facts["number"]), align="center", after=4)
    born = facts["date_of_birth"].removeprefix("ngày ")
    first = dice.pick(["Họ và tên:", "Họ tên anh (chị):", "Tên tôi là:", "Ông (bà):", "Chứng nhận anh/chị:"])
    sheet.para(f"{first} ", filled(facts["full_name"]), " ", Leader(mark=mark), dice.pick([" Nam/Nữ: ", " Giới: ",
               " Phái: "]), filled(facts["sex"]))  # fmt: skip
    card = dice.pick(["CCCD số:", "CMND/CCCD:", "Số CMND:", "Số căn cước:"])
    if dice.chance(0.6):
        sheet.para(dice.pick(["Sinh ngày: ", "Ngày sinh: "]), filled(born), " ", Leader(mark=mark), f" {card} ",
                   filled(facts["id_number"]))  # fmt: skip
    else:
        sheet.para(dice.pick(["Sinh ngày: ", "Ngày sinh: "]), filled(born), " ", Leader(mark=mark))
        sheet.para(f"{card} ", filled(facts["id_number"]), dice.pick([" cấp ngày ", " Ngày cấp: "]),
                   filled(facts["_issued"]), " ", Leader(mark=mark))  # fmt: skip
    for labels, key in ((("Hiện ở tại:", "Chỗ ở:", "Nơi thường trú:", "Hiện cư ngụ tại:"), "residence"),
                        (("Lý do khám:", "Xin khám sức khỏe để:", "Khám để:", "Mục đích:"), "purpose")):  # fmt: skip
        sheet.para(f"{dice.pick(labels)} ", filled(facts[key]), " ", Leader(mark=mark))
    sheet.para(dice.pick(["KẾT QUẢ KHÁM", "Tình trạng sức khỏe hiện nay", "Đã khám và ghi nhận:"]), style=BOLD,
               align=dice.pick(["left", "center"]), after=2)  # fmt: skip
    sheet.para(dice.pick(["Cao: ", "Chiều cao: ", "- Cao "]), filled(facts["height_cm"]), dice.pick(["; nặng: ",
               "; cân nặng: ", " - Cân nặng: "]), filled(facts["weight_kg"]), dice.pick(["; HA: ", "; huyết áp: "]),
               filled(facts["_pressure"]))  # fmt: skip
    found = "; ".join(dice.sample(_STATION, dice.whole(2, 4)))
    sheet.para(f"{found[0].upper()}{found[1:]}.")
    last = dice.pick(["KẾT LUẬN:", "Kết luận:", "Xếp loại:", "Nay kết luận:", "Bác sĩ kết luận:"])
    sheet.para(Run(f"{last} ", BOLD), filled(facts["health_class"]), " ", Leader(mark=mark))
    day = f"{said.hospital.place}, {facts['date_of_issue']}"
    chief = Hand((dice.pick([*said.hospital.heads, "BÁC SĨ KHÁM", "Y, BÁC SĨ KHÁM BỆNH"]),), cast.signer,
                 seal=said.hospital.seal, day=day)  # fmt: skip
    hands(sheet, dice, (dice.pick([0.3, 0.42]), 1.0, chief))
    if dice.chance(0.5):
        last = date_slashed(cast.issued.replace(year=cast.issued.year + 1, day=1))
        sheet.para(dice.pick([f"Có giá trị đến ngày {last}", "Giấy có giá trị 12 tháng.",
                              f"Biên lai thu phí số {dice.whole(1000, 9999)}."]),
                   style=ITALIC)  # fmt: skip


def _station(cast: Cast, dice: Dice) -> Agency:
    place = cast.commune
    name, parent, heads = dice.pick([
        (f"Trạm Y tế {place.commune}", f"TRUNG TÂM Y TẾ {(place.district or place.commune_name).upper()}",
         ("TRẠM TRƯỞNG", "TRƯỞNG TRẠM Y TẾ")),
        (f"Phòng khám Đa khoa {officer_name(dice.fork('surgery'), cast.split)}", "SỞ Y TẾ",
         ("GIÁM ĐỐC", "PHỤ TRÁCH CHUYÊN MÔN")),
    ])  # fmt: skip
    return Agency(parent, name.upper(), name, "TYT", ("KH",), heads, "", place.commune_name,
                  seal_text("Sở Y tế", place, name))  # fmt: skip


EXAMINATIONS_MET = (
    Drawn("health_of_circular", _of_circular, 12.0),
    Drawn("health_of_station", _of_station, 11.5, A5, (44.0, 36.0, 34.0)),
)
