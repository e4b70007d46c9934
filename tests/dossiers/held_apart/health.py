"""Held-apart health certificates: see README.md before reading on.

Canonical values: days ISO, height and weight as printed without their units, the rest as printed.
"""

from __future__ import annotations

from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, signed
from tests.dossiers.held_apart.facts import entries_of
from tests.dossiers.held_apart.health_facts import checked_facts
from tests.dossiers.held_apart.health_further import of_drivers
from tests.dossiers.held_apart.parts import Bound, Layout, dated, penned, photo, signs, small_italic, ticked
from tests.dossiers.pairs import Line, Pairing, cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PEN, PLAIN, Item, Leader, Run, Style, bold
from tests.dossiers.wording import date_bare, date_slashed


def _of_2023_front(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """First page of the form of 2023: photograph at the left of numbered lines, boxes for the sex, history below."""
    checked = checked_facts(cast, dice, "{n}/GKSK-BV", date_slashed)
    facts, how = checked.facts, Pairing(value=BOLD, leader=".")
    record(sheet, *entries_of(facts, issuer="", number="", sex=""))

    def left() -> None:
        office_head(sheet, checked.parent, facts["issuer"])
        sheet.para(f"Số: {facts['number']}", align="center")

    sheet.columns((0.0, 0.43, left), (0.44, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))
    sheet.skip(14)
    sheet.para("GIẤY KHÁM SỨC KHỎE", align="center", style=Style(bold=True, size=sheet.look.size + 4), after=12)
    top = sheet.y
    photo(sheet, (sheet.left, top), (40, 60), seal=checked.seal)

    def lines() -> None:
        pair(sheet, how, *entries_of(facts, full_name="1. Họ và tên (chữ in hoa)"), hang=0)
        ticked(sheet, "2. Giới:", [(word, facts["sex"] == word) for word in ("Nam", "Nữ")])
        record(sheet, facts.entry("", "date_of_birth"))
        sheet.para("3. Sinh ngày: ", bold(facts["date_of_birth"]), f" (Tuổi: {facts['_age']})", Leader())
        pair(sheet, how, *entries_of(facts, id_number="4. Số CMND/CCCD/Hộ chiếu/định danh CD"), hang=0)
        side_by_side(sheet, how, (0.42, 0.58), *entries_of(facts, _issued="5. Cấp ngày", _issuer="Tại"))
        pair(sheet, how, *entries_of(facts, residence="6. Chỗ ở hiện tại",
                                     purpose="7. Lý do khám sức khỏe"), hang=0)  # fmt: skip

    sheet.columns((0.3, 1.0, lines))
    sheet.y = max(sheet.y, top + 72 * 2.9 * POINT)
    sheet.skip(8)
    sheet.para("TIỀN SỬ BỆNH CỦA ĐỐI TƯỢNG KHÁM SỨC KHỎE", align="center", style=BOLD)
    sheet.para("1. Tiền sử gia đình: có ai trong gia đình mắc một trong các bệnh truyền nhiễm, tim mạch, đái tháo "
               "đường, lao, hen phế quản, động kinh hay không?", align="justify")  # fmt: skip
    ticked(sheet, "", (("a) Không", True), ("b) Có", False)), first=14)
    sheet.para("2. Tiền sử bản thân: đã hoặc đang điều trị bệnh gì? ", Run("Không", PEN), Leader())
    sheet.para("3. Câu hỏi khác: đang dùng thuốc gì, liều lượng bao nhiêu? ", Leader())
    sheet.para("Tôi xin cam đoan những điều khai trên đây hoàn toàn đúng với sự thật theo sự hiểu biết của tôi.",
               first=20, style=ITALIC, align="justify", after=8)  # fmt: skip

    def declares() -> None:
        dated(sheet, f"Ngày {date_bare(cast.issued)}")
        signs(sheet, "Người đề nghị khám sức khỏe", "(Ký, ghi rõ họ tên)", facts["full_name"])

    sheet.columns((0.46, 1.0, declares))


def _of_2023_back(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Second page: measures in one line, organs in a ruled table with doctors' hands, the class and the director."""
    checked = checked_facts(cast, dice, "{n}/GKSK-BV", date_slashed)
    facts = checked.facts
    record(sheet, *entries_of(facts, height_cm="", weight_kg="", health_class="", date_of_issue=""))
    sheet.para("I. KHÁM THỂ LỰC", style=BOLD)
    sheet.para("Chiều cao: ", bold(facts["height_cm"]), " cm; Cân nặng: ", bold(facts["weight_kg"]), " kg; BMI: ",
               facts["_bmi"])  # fmt: skip
    sheet.para(f"Mạch: {facts['_pulse']} lần/phút; Huyết áp: {facts['_pressure']} mmHg; Phân loại thể lực: II")
    sheet.para("II. KHÁM LÂM SÀNG", style=BOLD)
    rows: list[list[list[Item]]] = [[[bold("Nội dung khám")], [bold("Kết quả")], [bold("Họ tên, chữ ký bác sĩ")]]]
    for organ in ("Tuần hoàn", "Hô hấp", "Tiêu hóa", "Thận - Tiết niệu", "Mắt", "Tai - Mũi - Họng", "Da liễu"):
        rows.append([[organ], [dice.pick(["Bình thường", "Chưa phát hiện bệnh lý"])], [""]])
    sheet.table((0.3, 0.4, 0.3), rows)
    sheet.skip(6)
    sheet.para("III. KHÁM CẬN LÂM SÀNG: công thức máu, đường máu trong giới hạn; X-quang tim phổi bình thường.",
               align="justify")  # fmt: skip
    sheet.para("IV. KẾT LUẬN", style=BOLD)
    sheet.para("1. Phân loại sức khỏe: ", bold(facts["health_class"]), first=14)
    sheet.para("2. Các bệnh, tật (nếu có): không", first=14, after=8)

    def director() -> None:
        dated(sheet, f"{cast.commune.province_name}, {facts['date_of_issue']}")
        sheet.para("NGƯỜI KẾT LUẬN", align="center", style=BOLD, after=0)
        small_italic(sheet, "(Ký, ghi rõ họ tên và đóng dấu)", align="center")
        signed(sheet, (), cast.signer, dice, Signing(checked.seal))

    sheet.columns((0.44, 1.0, director))


def _by_doctors(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A clinic's single sheet filled in by hand: photograph at the right, measures between lines, the class last."""
    checked = checked_facts(cast, dice, "{n}/{y}", date_slashed, capitals=False)
    facts, how = checked.facts, Pairing(value=Style(dots=True), leader=".")
    record(sheet, *entries_of(facts, issuer="", date_of_issue=""))
    sheet.para(checked.parent, after=0)
    sheet.para(facts["issuer"], style=BOLD, after=0)
    top = sheet.y
    photo(sheet, (sheet.right - 30 * 300 / 25.4, top - 40), (30, 40), seal=checked.seal)

    def upper() -> None:
        pair(sheet, Pairing(value=PLAIN), *penned(facts, number="Số"))
        sheet.para("GIẤY KHÁM SỨC KHỎE", align="center", style=Style(bold=True, size=sheet.look.size + 6), after=8)
        pair(sheet, how, *penned(facts, full_name="Họ và tên", date_of_birth="Sinh ngày"), hang=0)
        pair(sheet, how, *penned(facts, sex="Giới tính"))

    sheet.columns((0.0, 0.76, upper))
    sheet.y = max(sheet.y, top + 42 * 300 / 25.4)
    pair(sheet, how, *penned(facts, id_number="Số CMND hoặc CCCD", residence="Nơi ở", purpose="Mục đích khám"), hang=0)
    side_by_side(sheet, how, (0.34, 0.33, 0.33), *penned(facts, height_cm="Cao (cm)", weight_kg="Nặng (kg)",
                                                         _pulse="Mạch"))  # fmt: skip
    pair(sheet, how, *penned(facts, _pressure="Huyết áp"))
    for organ in ("Nội khoa", "Ngoại khoa", "Mắt", "Răng - Hàm - Mặt"):
        sheet.para(f"{organ}: ", Run(dice.pick(["Bình thường", "BT", "Không có bệnh"]), Style(pen=True, dots=True)),
                   Leader())  # fmt: skip
    sheet.para("KẾT LUẬN:", style=BOLD)
    pair(sheet, how, *penned(facts, health_class="Xếp loại sức khỏe"))
    sheet.skip(6)

    def doctor() -> None:
        dated(sheet, f"{cast.commune.commune_name}, {facts['date_of_issue']}")
        signed(sheet, ["BÁC SĨ KẾT LUẬN"], cast.signer, dice, Signing(checked.seal))

    sheet.columns((0.46, 1.0, doctor))


def _machine_print(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A hospital program's print in two ruled columns without colons, numbers of measures in a row of their own."""
    checked = checked_facts(cast, dice, "KSK-{y}-{n}", date_slashed)
    facts = checked.facts
    record(sheet, *entries_of(facts, issuer="", number="", date_of_issue=""))
    sheet.columns(
        (0.0, 0.4, lambda: office_head(sheet, "", facts["issuer"], rule=0.0)),
        (0.42, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
    )
    sheet.skip(8)
    sheet.para("GIẤY KHÁM SỨC KHỎE", align="center", style=Style(bold=True, size=sheet.look.size + 5), after=0)
    sheet.para(f"Mã phiếu {facts['number']}", align="center", style=ITALIC, after=8)
    for label, key in (("Họ tên người khám", "full_name"), ("Ngày sinh", "date_of_birth"), ("Giới", "sex"),
                       ("Căn cước/Hộ chiếu", "id_number"), ("Địa chỉ", "residence"),
                       ("Khám để", "purpose")):  # fmt: skip
        record(sheet, facts.entry("", key))
        row: list[list[Line]] = [[([label], ITALIC)], [([facts[key]], BOLD)]]
        cells(sheet, (0.3, 0.7), row, ruled=True, pad=4)
    sheet.skip(8)
    record(sheet, *entries_of(facts, height_cm="", weight_kg=""))
    heads: list[list[Item]] = [[bold(head)] for head in ("Chiều cao (cm)", "Cân nặng (kg)", "BMI", "Mạch", "Huyết áp")]
    values: list[list[Item]] = [[facts[key]] for key in ("height_cm", "weight_kg", "_bmi", "_pulse", "_pressure")]
    sheet.table((0.22, 0.22, 0.16, 0.16, 0.24), [heads, values], aligns=("center",) * 5)
    sheet.skip(8)
    record(sheet, facts.entry("", "health_class"))
    own: list[list[Line]] = [[(["Kết luận: sức khỏe"], ITALIC)], [([facts["health_class"]], BOLD)]]
    cells(sheet, (0.3, 0.7), own, ruled=True, pad=4)
    sheet.skip(4)
    sheet.para("Giấy có giá trị 12 tháng kể từ ngày ký.", style=ITALIC, after=8)

    def chief() -> None:
        dated(sheet, facts["date_of_issue"].capitalize())
        signed(sheet, ["TL. GIÁM ĐỐC", "TRƯỞNG KHOA KHÁM BỆNH"], cast.signer, dice, Signing(checked.seal))

    sheet.columns((0.46, 1.0, chief))


HEALTH: tuple[Layout, ...] = (
    Bound(
        "held_health_of_2023",
        (Drawn("held_health_of_2023", _of_2023_front, 13.0), Drawn("held_health_of_2023", _of_2023_back, 13.0)),
    ),
    Drawn("held_health_by_doctors", _by_doctors, 12.5),
    Drawn("held_health_of_drivers", of_drivers, 13.0),
    Drawn("held_health_machine_print", _machine_print, 12.5),
)
