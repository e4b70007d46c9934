"""Held-apart diplomas: see README.md before reading on.

Canonical values: `serial` without spaces, `graduation_year` four digits, `issuer` whose head signs, days ISO.
"""

from __future__ import annotations

from datetime import date

from ocr.text import fold
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, A5, Drawn, Facts
from tests.dossiers.feet import Signing, signed
from tests.dossiers.held_apart.diploma_facts import GRADES, MAJORS, degree_facts, frame
from tests.dossiers.held_apart.facts import entries_of
from tests.dossiers.held_apart.parts import Layout, dated, penned, photo
from tests.dossiers.offices import seal_text
from tests.dossiers.pairs import Pairing, pair, record, side_by_side
from tests.dossiers.places import invent_place
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, bold

_UNIVERSITIES = ("TRƯỜNG ĐẠI HỌC", "TRƯỜNG ĐẠI HỌC SƯ PHẠM", "HỌC VIỆN NÔNG LÂM")
_COLLEGES = ("TRƯỜNG CAO ĐẲNG NGHỀ", "TRƯỜNG CAO ĐẲNG Y TẾ", "TRƯỜNG CAO ĐẲNG CƠ GIỚI")
_SCHOOLS = ("THPT Lê Trung Đình", "THPT Bảo Lộc", "THPT Thoại Ngọc Hầu", "THPT Hàn Thuyên", "THPT Xuân Trường")
_LOWER = ("THCS Nguyễn Trãi", "THCS Lê Hồng Phong", "THCS Chu Văn An", "THCS Tô Hiệu")
_CRAFTS = ("Điện công nghiệp", "Hàn", "Công nghệ ô tô", "Điều dưỡng", "Kỹ thuật chế biến món ăn")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December")  # fmt: skip


def _english(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _two_faces(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A bachelor's or engineer's degree, Vietnamese at the left and English at the right of a wide sheet."""
    issuer = f"{dice.pick(_UNIVERSITIES)} {cast.commune.province_name.upper()}"
    degree = degree_facts(cast, dice, 22, issuer, dice.pick(["AGU {n}", "TBU{n}", "B {n}"]), capitals=False)
    facts, person = degree.facts, degree.person
    kind, english = dice.pick([("BẰNG CỬ NHÂN", "THE DEGREE OF BACHELOR"), ("BẰNG KỸ SƯ", "THE DEGREE OF ENGINEER")])
    frame(sheet, (150, 110, 40), (255, 253, 246))
    record(sheet, *(facts.entry("", key) for key in (
        "full_name", "date_of_birth", "major", "graduation_year", "grade", "serial", "register_number", "issuer",
        "date_of_issue", "signer_name")))  # fmt: skip
    head = "GIÁM ĐỐC" if issuer.startswith("HỌC VIỆN") else "HIỆU TRƯỞNG"
    red = Style(bold=True, colour=RED, size=sheet.look.size + 9)
    label = Pairing(value=BOLD, after=2)

    def vietnamese() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.skip(6)
        sheet.para(head, align="center", style=BOLD, after=0)
        sheet.para(issuer, align="center", style=BOLD, after=2)
        sheet.para("cấp", align="center", style=ITALIC, after=0)
        sheet.para(kind, align="center", style=red, after=0)
        sheet.para(facts["major"], align="center", style=Style(bold=True, size=sheet.look.size + 2), after=8)
        sheet.para(f"Cho: {person.address_word} ", bold(facts["full_name"]), after=2)
        pair(sheet, label, *entries_of(facts, date_of_birth="Ngày sinh", graduation_year="Năm tốt nghiệp",
                                       grade="Xếp loại tốt nghiệp"))  # fmt: skip
        sheet.para("Hình thức đào tạo: ", bold("Chính quy"), after=6)
        dated(sheet, f"{cast.commune.province_name}, {facts['date_of_issue']}")
        signed(sheet, [head], cast.signer, dice, Signing(seal_text(issuer, cast.commune)))
        sheet.para(f"Số hiệu: {facts['serial']}", after=0)
        sheet.para(f"Số vào sổ gốc cấp bằng: {facts['register_number']}", after=0)

    def other() -> None:
        sheet.para("SOCIALIST REPUBLIC OF VIET NAM", align="center", style=BOLD, after=0)
        sheet.para("Independence - Freedom - Happiness", align="center", style=BOLD, after=10)
        sheet.para("THE RECTOR OF THE UNIVERSITY", align="center", style=BOLD, after=2)
        sheet.para("confers", align="center", style=ITALIC, after=0)
        sheet.para(english, align="center", style=Style(bold=True, colour=RED, size=sheet.look.size + 5), after=0)
        sheet.para(f"in {MAJORS[facts['major']]}", align="center", style=BOLD, after=8)
        sheet.para(f"Upon: {'Mr' if person.sex == 'Nam' else 'Ms'} ", bold(fold(person.name).title()), after=2)
        sheet.para("Date of birth: ", bold(_english(person.birth)), after=2)
        sheet.para("Year of graduation: ", bold(facts["graduation_year"]), after=2)
        sheet.para("Degree classification: ", bold(GRADES[facts["grade"]]), after=2)
        sheet.para("Mode of study: ", bold("Full-time"), after=6)
        sheet.para(f"Given on {_english(degree.day)}", style=ITALIC)

    sheet.columns((0.0, 0.48, vietnamese), (0.53, 1.0, other))


def _school_by_pen(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A wide certificate of an upper school, filled in by hand on dots, a photograph under the emblem's side."""
    issuer = f"SỞ GIÁO DỤC VÀ ĐÀO TẠO {cast.commune.province_name.upper()}"
    degree = degree_facts(cast, dice, 18, issuer, "A {n}", capitals=False)
    facts, how = degree.facts, Pairing(value=Style(dots=True), leader=".")
    frame(sheet, (60, 110, 60), (250, 255, 248))
    record(sheet, *entries_of(facts, issuer="", signer_name=""))
    sheet.columns(
        (0.0, 0.4, lambda: sheet.para("BỘ GIÁO DỤC VÀ ĐÀO TẠO", align="center", style=BOLD)),
        (0.42, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
    )
    sheet.skip(8)
    top = sheet.y
    photo(sheet, (sheet.left, top + 10), (30, 40), seal=seal_text(issuer, cast.commune))

    def text() -> None:
        sheet.para(f"GIÁM ĐỐC {issuer}", align="center", style=BOLD, after=0)
        sheet.para("cấp", align="center", style=ITALIC, after=0)
        title = Style(bold=True, colour=RED, size=sheet.look.size + 9)
        sheet.para("BẰNG TỐT NGHIỆP", align="center", style=title, after=0)
        sheet.para("TRUNG HỌC PHỔ THÔNG", align="center", style=title, after=6)
        pair(sheet, how, *penned(facts, full_name="Cho", date_of_birth="Ngày sinh"))
        pair(sheet, how, *penned(facts, place_of_birth="Nơi sinh"), hang=0)
        side_by_side(sheet, how, (0.5, 0.5), *penned(facts, sex="Giới tính", ethnicity="Dân tộc"))
        school = dice.pick(_SCHOOLS)
        sheet.put("school", school, by_pen=True)
        sheet.para("Học sinh trường: ", Run(school, Style(pen=True, dots=True)), Leader())
        side_by_side(sheet, how, (0.5, 0.5), *penned(facts, graduation_year="Năm tốt nghiệp",
                                                     grade="Xếp loại tốt nghiệp"))  # fmt: skip

    sheet.columns((0.18, 1.0, text))

    def numbers() -> None:
        sheet.skip(40)
        record(sheet, facts.entry("", "serial"))
        sheet.para("Số hiệu: ", Run(facts["serial"], Style(bold=True, colour=RED)), after=0)
        pair(sheet, Pairing(leader="."), *penned(facts, register_number="Số vào sổ cấp bằng"))

    def officer() -> None:
        sheet.put("date_of_issue", degree.day.isoformat(), by_pen=True)
        parts: list[Item] = [f"{cast.commune.province_name}, ngày ", Run(f"{degree.day.day:02d}", Style(pen=True)),
                             " tháng ", Run(f"{degree.day.month:02d}", Style(pen=True)), " năm ",
                             Run(str(degree.day.year), Style(pen=True))]  # fmt: skip
        sheet.para(*parts, align="center", style=ITALIC, after=0)
        signed(sheet, ["GIÁM ĐỐC"], cast.signer, dice, Signing(seal_text(issuer, cast.commune)))

    sheet.columns((0.0, 0.45, numbers), (0.5, 1.0, officer))


def _college(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A vocational college's diploma on an upright page, values at one edge, both numbers above the title."""
    issuer = f"{dice.pick(_COLLEGES)} {cast.commune.province_name.upper()}"
    degree = degree_facts(cast, dice, 21, issuer, "CĐ {n}", capitals=True)
    facts = degree.facts
    frame(sheet, (40, 80, 140), (248, 251, 255))
    craft = dice.pick(_CRAFTS)
    record(sheet, *entries_of(facts, issuer="", signer_name="", serial="", register_number="", date_of_issue=""))
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(4)
    sheet.para(f"Số hiệu: {facts['serial']}", Leader(blank=True), f"Số vào sổ: {facts['register_number']}", after=10)
    sheet.para(f"HIỆU TRƯỞNG {issuer}", align="center", style=Style(bold=True, size=sheet.look.size + 1), after=2)
    sheet.para("CẤP BẰNG", align="center", after=0)
    sheet.para("BẰNG TỐT NGHIỆP CAO ĐẲNG", align="center", style=Style(bold=True, colour=RED, size=24), after=10)
    how = Pairing(value=BOLD, after=5)
    pair(sheet, how, *entries_of(facts, full_name="Cấp cho", sex="Giới tính", date_of_birth="Sinh ngày",
                                 place_of_birth="Nơi sinh"), at=150)  # fmt: skip
    sheet.put("major", craft)
    pair(sheet, how, Facts({"_craft": craft}, {}).entry("Ngành, nghề đào tạo", "_craft"), at=150)
    pair(sheet, how, *entries_of(facts, grade="Xếp loại", graduation_year="Tốt nghiệp năm"), at=150)
    sheet.para("Danh hiệu: ", bold(dice.pick(["Kỹ sư thực hành", "Cử nhân thực hành"])), after=14)

    def officer() -> None:
        dated(sheet, f"{cast.commune.province_name}, {facts['date_of_issue']}")
        signed(sheet, dice.pick([["HIỆU TRƯỞNG"], ["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"]]), cast.signer, dice,
               Signing(seal_text(issuer, cast.commune)))  # fmt: skip

    sheet.columns((0.46, 1.0, officer))


def _lower_school(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A small certificate of a lower school, typed: office of the district, two facts a line, no photograph."""
    place = cast.commune if cast.commune.old else invent_place(dice, cast.split, old=True)
    issuer = f"PHÒNG GIÁO DỤC VÀ ĐÀO TẠO {place.district.upper()}"
    degree = degree_facts(cast, dice, 15, issuer, dice.pick(["B{n}", "THCS {n}"]), capitals=True)
    facts, how = degree.facts, Pairing(label=ITALIC, value=PLAIN, after=3)
    frame(sheet, (170, 60, 60), (255, 250, 250))
    record(sheet, *entries_of(facts, issuer="", signer_name="", serial="", register_number="", date_of_issue=""))
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    sheet.para("TRƯỞNG PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", align="center", style=BOLD, after=0)
    sheet.para(place.district.upper(), align="center", style=BOLD, after=4)
    for line in ("BẰNG TỐT NGHIỆP", "TRUNG HỌC CƠ SỞ"):
        sheet.para(line, align="center", style=Style(bold=True, colour=RED, size=sheet.look.size + 5), after=0)
    sheet.skip(6)
    pair(sheet, how, *entries_of(facts, full_name="Cấp cho", date_of_birth="Sinh ngày", place_of_birth="Tại"), hang=20)
    side_by_side(sheet, how, (0.5, 0.5), *entries_of(facts, sex="Giới tính", ethnicity="Dân tộc"))
    school = dice.pick(_LOWER)
    sheet.put("school", f"Trường {school}")
    sheet.para(Run("Đã học tại: ", ITALIC), f"Trường {school}", after=3)
    side_by_side(sheet, how, (0.5, 0.5), *entries_of(facts, graduation_year="Khóa thi/năm", grade="Xếp loại"))
    sheet.skip(6)

    def numbers() -> None:
        sheet.para(f"Số hiệu {facts['serial']}", style=Style(size=sheet.look.size - 1), after=0)
        sheet.para(f"Vào sổ số {facts['register_number']}", style=Style(size=sheet.look.size - 1), after=0)

    def officer() -> None:
        dated(sheet, facts["date_of_issue"].capitalize())
        signed(sheet, ["TRƯỞNG PHÒNG"], cast.signer, dice, Signing(seal_text(issuer, place)))

    sheet.columns((0.0, 0.44, numbers), (0.45, 1.0, officer))


DIPLOMA: tuple[Layout, ...] = (
    Drawn("held_diploma_two_faces", _two_faces, 15.5, A4_LANDSCAPE, (56, 56, 52)),
    Drawn("held_diploma_school_by_pen", _school_by_pen, 15.5, A4_LANDSCAPE, (60, 60, 50)),
    Drawn("held_diploma_college", _college, 14.5, margins=(76, 66, 72)),
    Drawn("held_diploma_lower_school", _lower_school, 11.5, A5, (48, 46, 46)),
)
