"""Diplomas as drawers keep them: framed with an emblem, English beside Vietnamese, filled in by hand, in sentences.

Canonical values as in `diploma_facts`; a page in two languages counts by its Vietnamese half.
"""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.diploma_facts import Diploma, diploma_facts, noted
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn
from tests.dossiers.faces import emblem, frame
from tests.dossiers.feet import Signing, signed
from tests.dossiers.offices import seal_text
from tests.dossiers.pairs import Pairing, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Run, Style, bold, pen
from tests.dossiers.wording import date_dashed, date_long, date_slashed

_BASIC = ("Trường THCS Nguyễn Du", "Trường THCS Ngô Mây", "Trường PTDTNT THCS huyện", "Trường TH-THCS Hùng Vương")
_UPPER = ("Trường THPT Chuyên Nguyễn Du", "Trường THPT Phan Bội Châu", "Trường PTDTNT Tây Nguyên",
          "Trung tâm GDNN - GDTX thành phố")  # fmt: skip
_REGISTERS = ("{n}/THPT/{y}", "{y}-{n}", "{n}", "TN{y}/{n}", "B{y}.{n}")
_ENGLISH = {"Giỏi": "Very good", "Khá": "Good", "Trung bình": "Ordinary"}
_MAJORS = {"Kế toán": "Accounting", "Quản trị kinh doanh": "Business Administration",
           "Công nghệ thông tin": "Information Technology", "Giáo dục Tiểu học": "Primary Education",
           "Nông học": "Agronomy", "Điều dưỡng": "Nursing"}  # fmt: skip
_GOLD = (176, 132, 60)


def of_school(cast: Cast, dice: Dice, *, basic: bool) -> Diploma:
    """Return a pupil's: the office with its place in its name, a register of its own manner."""
    said = diploma_facts(cast, dice, university=False, shown=dice.pick([date_slashed, date_dashed, date_long]))
    facts, born = said.facts, date.fromisoformat(said.facts.canonical["date_of_birth"])
    district = cast.commune.district if basic else ""
    unit, room = district or cast.commune.province, "Phòng" if district else "Sở"
    issuer = f"{room} Giáo dục và Đào tạo {unit}".upper()
    graduated = date(born.year + (15 if basic else 18), dice.whole(6, 8), dice.whole(1, 28))
    register = dice.pick(_REGISTERS).format(n=dice.whole(11, 940), y=graduated.year)
    told = {"school": dice.pick(_BASIC if basic else _UPPER), "graduation_year": str(graduated.year),
            "register_number": register, "date_of_issue": date_long(graduated)}  # fmt: skip
    seal = seal_text(f"{room} Giáo dục và Đào tạo", cast.commune)
    school = replace(said.school, name=issuer, heads=("TRƯỞNG PHÒNG" if district else "GIÁM ĐỐC", ""), seal=seal)
    return Diploma(facts.but(told, {"date_of_issue": graduated.isoformat()}), school)


def giver(said: Diploma) -> str:
    """Return the head with his office: "TRƯỞNG PHÒNG GIÁO DỤC …" names the room once."""
    chief = said.school.heads[0]
    return f"{chief.removesuffix(' PHÒNG')} {said.school.name}"


def day_of(said: Diploma) -> str:
    return f"{said.school.place}, {said.facts['date_of_issue']}"


def _framed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A certificate lying in a gold frame: emblem, who gives it over the title, values at one edge or behind labels."""
    basic = dice.chance(0.5)
    said = of_school(cast, dice, basic=basic)
    facts, how = said.facts, Pairing(label=dice.pick([PLAIN, ITALIC]), value=BOLD)
    noted(sheet, said, "serial", "register_number")
    frame(sheet, _GOLD)
    state_heading(sheet, spell=dice.whole(0, 3))
    emblem(sheet, 46)
    sheet.skip(4)
    sheet.para(giver(said), align="center", style=BOLD, after=0)
    sheet.para(dice.pick(["cấp", "Cấp"]), align="center", style=ITALIC, after=0)
    red = Style(bold=True, colour=RED, size=sheet.look.size + 8)
    sheet.para("BẰNG TỐT NGHIỆP", align="center", style=red, after=0)
    level = "TRUNG HỌC CƠ SỞ" if basic else "TRUNG HỌC PHỔ THÔNG"
    sheet.para(level, align="center", style=replace(red, size=sheet.look.size + 4), after=6)
    sheet.left += 40
    pair(sheet, how, facts.entry(dice.pick(["Cho", "Cấp cho", "Họ và tên"]), "full_name"))
    side_by_side(sheet, how, (0.5, 0.5), facts.entry(dice.pick(["Ngày sinh", "Sinh ngày"]), "date_of_birth"),
                 facts.entry("Nơi sinh", "place_of_birth"))  # fmt: skip
    side_by_side(sheet, how, (0.5, 0.5), facts.entry("Giới tính", "sex"), facts.entry("Dân tộc", "ethnicity"))
    pair(sheet, how, facts.entry(dice.pick(["Học sinh trường", "Là học sinh trường", "Nơi học"]), "school"))
    year = facts.entry(dice.pick(["Khóa thi", "Kỳ thi năm", "Năm tốt nghiệp"]), "graduation_year")
    grade = facts.entry(dice.pick(["Xếp loại tốt nghiệp", "Xếp loại"]), "grade")
    side_by_side(sheet, how, (0.5, 0.5), year, grade)
    small = Style(size=sheet.look.size - 1)

    def left() -> None:
        sheet.skip(56)
        sheet.para("Số hiệu: ", bold(facts["serial"]), style=small, after=1)
        sheet.para(dice.pick(["Số vào sổ cấp bằng: ", "Số vào sổ gốc: "]), facts["register_number"], style=small)

    def right() -> None:
        sheet.para(day_of(said), align="center", style=ITALIC, after=1)
        signed(sheet, (said.school.heads[0],), cast.signer, dice, Signing(said.school.seal))

    sheet.columns((0.0, 0.45, left), (0.5, 1.0, right))


def _plain_letters(text: str) -> str:
    """Return a text without marks, as English halves print names."""
    bare = "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
    return bare.replace("đ", "d").replace("Đ", "D")


def _two_tongues(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A university's, lying: the English half left, the Vietnamese half right, everything centred or behind labels."""
    said = diploma_facts(cast, dice, university=True, shown=dice.pick([date_slashed, date_long]))
    facts, how = said.facts, Pairing(value=BOLD)
    noted(sheet, said, "serial", "register_number")
    born = date.fromisoformat(facts.canonical["date_of_birth"])
    issued = date.fromisoformat(facts.canonical["date_of_issue"])
    middle, engineer = dice.chance(0.5), facts["major"] == "Công nghệ thông tin"
    title = Style(bold=True, size=sheet.look.size + 6)

    def listed(*entries: Entry) -> None:
        for entry in entries:
            if middle:
                record(sheet, entry)
                sheet.para(f"{entry.label}: ", bold(entry.printed), align="center")
            else:
                pair(sheet, how, entry, hang=0)

    def english() -> None:
        sheet.para("SOCIALIST REPUBLIC OF VIETNAM", align="center", style=BOLD, after=0)
        sheet.para("Independence - Freedom - Happiness", align="center", style=BOLD, after=10)
        sheet.para("THE RECTOR", align="center", style=BOLD, after=0)
        sheet.para("has conferred", align="center", style=ITALIC, after=2)
        sheet.para(f"THE DEGREE OF {'ENGINEER' if engineer else 'BACHELOR'}", align="center", style=title, after=6)
        listed(Entry("Upon", None, _plain_letters(facts["full_name"])),
               Entry("Date of birth", None, f"{born:%d %B %Y}"),
               Entry("Major in", None, _MAJORS[facts["major"]]),
               Entry("Year of graduation", None, facts["graduation_year"]),
               Entry("Degree classification", None, _ENGLISH[facts["grade"]]),
               Entry("Mode of study", None, "Full-time"))  # fmt: skip
        sheet.para(f"Given on {issued:%d %B %Y}", align="center", style=ITALIC, after=80)
        sheet.para(f"Reg. No.: {facts['register_number']}", style=Style(size=sheet.look.size - 2))

    def vietnamese() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.skip(6)
        sheet.para(f"HIỆU TRƯỞNG {said.school.name}", align="center", style=BOLD, after=0)
        sheet.para("cấp", align="center", style=ITALIC, after=2)
        sheet.para("BẰNG KỸ SƯ" if engineer else "BẰNG CỬ NHÂN", align="center", style=title, after=6)
        parts = [facts.entry("Cho", "full_name"), facts.entry("Ngày sinh", "date_of_birth"),
                 facts.entry(dice.pick(["Ngành", "Ngành đào tạo"]), "major"),
                 facts.entry("Năm tốt nghiệp", "graduation_year"), facts.entry("Xếp loại tốt nghiệp", "grade"),
                 Entry("Hình thức đào tạo", None, facts["_form"])]  # fmt: skip
        listed(*parts)
        sheet.para(day_of(said), align="center", style=ITALIC, after=1)
        signed(sheet, ("HIỆU TRƯỞNG",), cast.signer, dice, Signing(said.school.seal))
        small = Style(size=sheet.look.size - 2)
        sheet.para("Số hiệu: ", bold(facts["serial"]), style=small, after=1)
        sheet.para(f"Số vào sổ cấp bằng: {facts['register_number']}", style=small)

    sheet.put("issuer", said.school.name)
    sheet.columns((0.0, 0.47, english), (0.53, 1.0, vietnamese))


def _by_hand(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A school's form of earlier years, filled in by hand over dots."""
    said = of_school(cast, dice, basic=dice.chance(0.6))
    facts, how = said.facts, Pairing(value=PLAIN, leader=".")
    keys = ("date_of_issue", "serial", "register_number")
    record(sheet, *(replace(facts.entry("", key), by_pen=key != "serial") for key in keys))
    sheet.put("issuer", said.school.name)
    sheet.put("signer_name", cast.signer)

    def entry(label: str, key: str) -> Entry:
        return replace(facts.entry(label, key), by_pen=True)

    level = "TRUNG HỌC CƠ SỞ" if "THCS" in facts["school"] else "TRUNG HỌC PHỔ THÔNG"
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(4)
    title = Style(bold=True, size=sheet.look.size + 7)
    sheet.para("BẰNG TỐT NGHIỆP", align="center", style=title, after=0)
    sheet.para(level, align="center", style=title, after=4)
    sheet.para(giver(said), align="center", style=BOLD, after=6)
    pair(sheet, how, entry(dice.pick(["Chứng nhận", "Cấp cho", "Công nhận em"]), "full_name"))
    pair(sheet, how, entry("Sinh ngày", "date_of_birth"))
    pair(sheet, how, entry(dice.pick(["Nơi sinh", "Sinh tại"]), "place_of_birth"))
    flat = replace(how, leader="")
    side_by_side(sheet, flat, (0.5, 0.5), entry(dice.pick(["Nam, nữ", "Giới tính"]), "sex"),
                 entry("Dân tộc", "ethnicity"))  # fmt: skip
    pair(sheet, how, entry(dice.pick(["Học sinh trường", "Đã học xong chương trình tại"]), "school"))
    side_by_side(sheet, flat, (0.5, 0.5), entry(dice.pick(["Tốt nghiệp năm", "Đã tốt nghiệp năm"]), "graduation_year"),
                 entry(dice.pick(["Xếp loại", "Hạng"]), "grade"))  # fmt: skip

    def left() -> None:
        sheet.skip(40)
        sheet.para("Số hiệu: ", Run(facts["serial"], Style(colour=RED, bold=True)), after=1)
        sheet.para("Số vào sổ: ", pen(facts["register_number"]))

    def right() -> None:
        sheet.para(pen(day_of(said)), align="center", after=1)
        signed(sheet, (said.school.heads[0],), cast.signer, dice, Signing(said.school.seal))

    sheet.columns((0.0, 0.45, left), (0.5, 1.0, right))


def _in_sentences(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A university's of the nineties, standing: on what ground, then the graduate told in centred lines."""
    said = diploma_facts(cast, dice, university=True, shown=date_long)
    facts = said.facts
    noted(sheet, said, "full_name", "date_of_birth", "place_of_birth", "major", "graduation_year", "grade", "serial",
          "register_number", "sex")  # fmt: skip
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(16)
    title = Style(bold=True, size=sheet.look.size + 9)
    sheet.para(dice.pick(["BẰNG TỐT NGHIỆP ĐẠI HỌC", "BẰNG CỬ NHÂN", "BẰNG KỸ SƯ"]), align="center", style=title,
               after=14)  # fmt: skip
    sheet.para("HIỆU TRƯỞNG", align="center", style=BOLD, after=0)
    sheet.para(said.school.name, align="center", style=BOLD, after=6)
    sheet.para("- Căn cứ Quy chế về văn bằng bậc đại học ban hành theo Quyết định của Bộ trưởng Bộ Giáo dục và Đào "
               "tạo;", align="justify")  # fmt: skip
    sheet.para("- Theo đề nghị của Hội đồng thi tốt nghiệp,", after=6)
    sheet.para(dice.pick(["công nhận", "chứng nhận", "CÔNG NHẬN"]), align="center", style=ITALIC, after=4)
    word = "Ông" if facts["sex"] == "Nam" else "Bà"
    lead = dice.pick([f"{word}: ", f"{word} ", "Anh (chị): "])
    sheet.para(lead, bold(facts["full_name"]), align="center")
    sheet.para(f"Giới tính: {facts['sex']}", align="center")
    born = dice.pick([f"Sinh {facts['date_of_birth']}", f"Sinh ngày: {facts['date_of_birth'].removeprefix('ngày ')}"])
    sheet.para(f"{born}", align="center")
    sheet.para(f"Tại: {facts['place_of_birth']}", align="center")
    sheet.para(dice.pick(["Đã tốt nghiệp ngành: ", "Ngành: "]), bold(facts["major"]), align="center")
    sheet.para(f"Hạng: {facts['grade']}" if dice.chance(0.5) else f"Xếp loại: {facts['grade']}", align="center")
    sheet.para(f"Năm tốt nghiệp: {facts['graduation_year']}", align="center", after=12)

    def left() -> None:
        sheet.skip(20)
        sheet.para("Chữ ký của người được cấp bằng", align="center", style=ITALIC, after=60)
        sheet.para(f"Số: {facts['serial']}" if dice.chance(0.4) else f"Số hiệu bằng: {facts['serial']}", after=1)
        sheet.para(f"Vào sổ số: {facts['register_number']}")

    def right() -> None:
        sheet.para(day_of(said), align="center", style=ITALIC, after=1)
        signed(sheet, ("HIỆU TRƯỞNG",), cast.signer, dice, Signing(said.school.seal))

    sheet.columns((0.0, 0.45, left), (0.5, 1.0, right))


DIPLOMAS_DRAWN = (
    Drawn("diploma_framed", _framed, 13.0, A4_LANDSCAPE, (76.0, 70.0, 52.0)),
    Drawn("diploma_two_tongues", _two_tongues, 13.0, A4_LANDSCAPE, (60.0, 60.0, 56.0)),
    Drawn("diploma_by_hand", _by_hand, 14.0, A4_LANDSCAPE),
    Drawn("diploma_in_sentences", _in_sentences, 13.5),
)
