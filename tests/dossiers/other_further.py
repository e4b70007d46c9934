"""More papers that are none of the counter's types, some of them with labels that the counter's papers have too."""

from __future__ import annotations

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.offices import hospital
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, Item, Leader, Run, Style, bold
from tests.dossiers.wording import date_long, date_slashed


def print_title(sheet: Sheet, *lines: str, size: float = 17.0, align: str = "center") -> None:
    """Print the title of a paper and note it."""
    sheet.put("title", " ".join(lines))
    for line in lines:
        sheet.para(line, align=align, style=Style(bold=True, size=size), after=1)
    sheet.skip(6)


def _resume(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A record of somebody's life: state heading and personal labels, but none of the counter's papers."""
    person = dice.pick([cast.mother, cast.father])
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(10)
    print_title(sheet, "SƠ YẾU LÝ LỊCH", "TỰ THUẬT")
    sheet.para("I. BẢN THÂN", style=BOLD)
    rows = (("1. Họ và tên", person.upper_name), ("2. Sinh ngày", date_slashed(person.birth)),
            ("3. Nguyên quán", person.origin), ("4. Nơi đăng ký thường trú", person.residence),
            ("5. Dân tộc", person.ethnicity), ("6. Tôn giáo", "Không"), ("7. Trình độ văn hóa", "12/12"))  # fmt: skip
    for label, value in rows:
        sheet.para(f"{label}: {value} ", Leader())
    sheet.para("II. QUÁ TRÌNH HOẠT ĐỘNG", style=BOLD)
    since = person.birth.year + 18
    for years, work in ((f"{since} - {since + 4}", "Học nghề"), (f"{since + 4} - nay", "Lao động tự do")):
        sheet.para(f"Từ {years}: {work}")
    sheet.para("Tôi xin cam đoan những lời khai trên là đúng sự thật.", first=20, style=ITALIC)
    sheet.columns((0.5, 1.0, lambda: sheet.para("Người khai ký tên", align="center", style=BOLD)))


def _marks(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    sheet.para(f"TRƯỜNG THCS {cast.commune.commune_name.upper()}", style=BOLD)
    print_title(sheet, "PHIẾU BÁO ĐIỂM HỌC KỲ I", size=15)
    sheet.para("Học sinh: ", bold(cast.child.name), f"    Lớp: {dice.whole(6, 9)}A{dice.whole(1, 4)}", after=6)
    rows: list[list[list[Item]]] = [[[bold(head)] for head in ("Môn học", "Miệng", "15 phút", "Thi", "TB")]]
    for subject in ("Toán", "Ngữ văn", "Tiếng Anh", "Lịch sử và Địa lí", "Khoa học tự nhiên", "Tin học"):
        points: list[list[Item]] = [[f"{dice.real(5, 10):.1f}".replace(".", ",")] for _ in range(4)]
        rows.append([[subject], *points])
    sheet.table((0.4, 0.15, 0.15, 0.15, 0.15), rows, aligns=("left", *["center"] * 4))
    sheet.skip(8)
    sheet.para("Nhận xét của giáo viên chủ nhiệm: ", "Chăm ngoan, cần phát biểu nhiều hơn.")
    sheet.para("Giáo viên chủ nhiệm", align="right", style=BOLD, after=60)
    sheet.para(cast.signer, align="right")


def _appointment(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A slip of a hospital: names, year of birth and address, but no civil status."""
    patient = dice.pick([cast.mother, cast.father])
    sheet.para(hospital(cast.commune, dice, cast.split).split(",", maxsplit=1)[0].upper(), style=BOLD, after=0)
    sheet.para(f"Mã y tế: {dice.whole(10_000_000, 99_999_999)}", after=10)
    print_title(sheet, "GIẤY HẸN KHÁM LẠI", size=18)
    for label, value in (("Họ tên người bệnh", patient.upper_name), ("Năm sinh", str(patient.birth.year)),
                         ("Địa chỉ", patient.residence), ("Chẩn đoán", "Viêm dạ dày"),
                         ("Hẹn khám lại lúc", f"7 giờ 30, {date_long(cast.issued)}")):  # fmt: skip
        sheet.para(f"{label}: ", Run(value, BOLD))
    sheet.para("Khi đến khám mang theo giấy này, đơn thuốc cũ và thẻ bảo hiểm y tế.", style=ITALIC, after=10)
    sheet.columns((0.5, 1.0, lambda: sheet.para("Bác sĩ điều trị", align="center", style=BOLD, after=60)))


def _wedding_card(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An invitation that names a bride, a groom and a day, as marriage certificates do."""
    sheet.skip(80)
    print_title(sheet, "THIỆP MỜI", size=24)
    for line, style in (
        ("Trân trọng kính mời quý khách đến dự tiệc mừng lễ thành hôn của", ITALIC),
        (cast.father.name, Style(bold=True, italic=True, size=20)),
        ("và", ITALIC),
        (cast.mother.name, Style(bold=True, italic=True, size=20)),
        (f"Vào lúc {dice.whole(10, 11)} giờ 30, {date_long(cast.issued)}", BOLD_ITALIC),
        (f"Tại tư gia: {cast.father.residence}", ITALIC),
        ("Sự hiện diện của quý khách là niềm vinh hạnh cho gia đình chúng tôi!", ITALIC),
    ):
        sheet.para(line, align="center", style=style, after=8)


def _manual(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    print_title(sheet, "HƯỚNG DẪN SỬ DỤNG", "MÁY BƠM NƯỚC GIA ĐÌNH", size=16)
    steps = ("Đặt máy nơi khô ráo, cách nguồn nước không quá 8 mét.", "Mồi đầy nước trước khi chạy lần đầu.",
             "Không để máy chạy khi bể cạn.", "Ngắt điện trước khi vệ sinh lưới lọc.",
             "Bảo dưỡng định kỳ sáu tháng một lần.")  # fmt: skip
    for index, step in enumerate(dice.sample(steps, dice.whole(3, 5)), 1):
        sheet.para(bold(f"Bước {index}. "), step, align="justify")
    sheet.para(f"Bảo hành: {dice.whole(12, 36)} tháng tại {cast.commune.province_name}.", style=ITALIC)


FURTHER = (
    ("other_resume", _resume),
    ("other_marks", _marks),
    ("other_appointment", _appointment),
    ("other_wedding_card", _wedding_card),
    ("other_manual", _manual),
)
