"""Diplomas whose form is set by chance: of schools and colleges, folded in two halves with a photograph, told in lines.

Canonical values as in `diploma_facts`; what stands in English, and who was president of the board, is in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import POINT, RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_press import NARROW, Printer, press_of
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_tops import Top, top
from tests.dossiers.dice import Dice
from tests.dossiers.diploma_drawn import day_of, giver, of_school
from tests.dossiers.diploma_facts import Diploma, diploma_facts
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn
from tests.dossiers.faces import emblem, frame
from tests.dossiers.feet import Signing, signed, titles_of
from tests.dossiers.offices import seal_text
from tests.dossiers.pairs import record
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Colour, Item, Leader, Run, Style, bold
from tests.dossiers.wording import date_dashed, date_long, date_short, date_slashed

_WORDS: dict[str, tuple[tuple[str, ...], str]] = {
    "full_name": (("Cho", "Cấp cho", "Họ và tên", "Cấp cho ông (bà)", "Họ, chữ đệm, tên", "Trao cho", "Tên người học",
                   "Công nhận"), "Upon"),
    "date_of_birth": (("Ngày sinh", "Sinh ngày", "Ngày, tháng, năm sinh", "Ngày tháng năm sinh"), "Date of birth"),
    "place_of_birth": (("Nơi sinh", "Sinh tại", "Quê quán, nơi sinh", "Nơi sinh (tỉnh, thành phố)"), "Place of birth"),
    "sex": (("Giới tính", "Nam (Nữ)", "Nam/Nữ", "Giới"), "Gender"),
    "ethnicity": (("Dân tộc", "Thuộc dân tộc"), "Ethnic group"),
    "school": (("Học sinh trường", "Trường", "Đã học tại", "Là học sinh trường", "Cơ sở giáo dục", "Tốt nghiệp tại"),
               "School"),
    "major": (("Ngành", "Ngành đào tạo", "Chuyên ngành", "Ngành học", "Nghề đào tạo", "Thuộc ngành"), "Major"),
    "graduation_year": (("Năm tốt nghiệp", "Khóa thi", "Khóa thi năm", "Tốt nghiệp năm", "Kỳ thi tốt nghiệp năm"),
                        "Year of graduation"),
    "grade": (("Xếp loại tốt nghiệp", "Xếp loại", "Loại", "Hạng tốt nghiệp", "Tốt nghiệp loại", "Xếp hạng"),
              "Classification"),
    "_form": (("Hình thức đào tạo", "Hệ đào tạo", "Loại hình đào tạo"), "Mode of study"),
}  # fmt: skip
_SERIALS = ("Số hiệu", "Số hiệu bằng", "Số bằng", "Số", "Số hiệu văn bằng", "Số hiệu (No.)")
_REGISTERS = ("Số vào sổ cấp bằng", "Số vào sổ gốc cấp bằng", "Vào sổ số", "Số vào sổ", "Vào sổ cấp bằng số",
              "Số vào sổ gốc", "Số đăng ký vào sổ gốc")  # fmt: skip
_COLLEGES = ("Trường Cao đẳng Cộng đồng Đắk Nông", "Trường Đại học Nông Lâm", "Trường Đại học Sư phạm Kỹ thuật",
             "Học viện Hành chính", "Trường Cao đẳng Y tế Bạch Mai", "Trường Đại học Kinh tế Quốc dân")  # fmt: skip
_MAJORS = ("Luật kinh tế", "Sư phạm Ngữ văn", "Kỹ thuật xây dựng", "Thú y", "Y sĩ đa khoa", "Quản lý đất đai",
           "Công tác xã hội", "Ngôn ngữ Anh", "Lâm sinh", "Điện công nghiệp và dân dụng")  # fmt: skip
_GRADES = ("Xuất sắc", "Giỏi", "Khá", "Trung bình khá", "Trung bình")
_DEGREES = ("BẰNG TỐT NGHIỆP ĐẠI HỌC", "BẰNG CỬ NHÂN", "BẰNG KỸ SƯ", "BẰNG THẠC SĨ", "BẰNG TỐT NGHIỆP CAO ĐẲNG",
            "BẰNG CỬ NHÂN")  # fmt: skip
_EDGES: tuple[Colour, ...] = ((176, 132, 60), (150, 40, 40), (44, 70, 130), (60, 110, 80))
_DATES = (date_slashed, date_slashed, date_dashed, date_short, date_long)


def _pupil(cast: Cast, dice: Dice) -> tuple[Diploma, str]:
    """Return what a pupil's says, and the level of his school."""
    basic = dice.chance(0.45)
    return of_school(cast, dice, basic=basic), "TRUNG HỌC CƠ SỞ" if basic else "TRUNG HỌC PHỔ THÔNG"


def _student(cast: Cast, dice: Dice) -> Diploma:
    said = diploma_facts(cast, dice, university=True, shown=dice.pick(_DATES))
    name, year = dice.pick(_COLLEGES), said.facts["graduation_year"]
    register = dice.pick(["{y}/{n:04d}", "ĐH{n}/{y}", "{n}.{y}.QLĐT", "{n}/CĐ"]).format(n=dice.whole(12, 3900), y=year)
    told = {"major": dice.pick(_MAJORS), "grade": dice.pick(_GRADES), "register_number": register,
            "_form": dice.pick(["Chính quy", "Vừa làm vừa học", "Từ xa"])}  # fmt: skip
    school = replace(said.school, name=name.upper(), plain=name, seal=seal_text(name, cast.commune))
    return Diploma(said.facts.but(told), school)


def _facts_of(said: Diploma, dice: Dice, keys: Sequence[str]) -> list[Said]:
    """Return facts under labels of chance; who stands first keeps his place, some neighbours change theirs."""
    facts = [Said(dice.pick(_WORDS[key][0]), said.facts.entry("", key), _WORDS[key][1]) for key in keys]
    for number in range(1, len(facts) - 1):
        if dice.chance(0.2):
            facts[number], facts[number + 1] = facts[number + 1], facts[number]
    return facts


def _pupils_keys(dice: Dice) -> list[str]:
    year = ["graduation_year", "grade"][:: dice.pick([1, 1, -1])]
    return ["full_name", "date_of_birth", "place_of_birth", "sex", "ethnicity", "school", *year]


def _students_keys(dice: Dice) -> list[str]:
    person = ["full_name", "date_of_birth", *(["place_of_birth"] if dice.chance(0.4) else []), "sex"]
    study = ["major", "graduation_year", "grade", "_form"]
    return ["major", *person, *study[1:]] if dice.chance(0.35) else [*person, *study]


def _numbers(sheet: Sheet, said: Diploma, dice: Dice) -> None:
    """Print serial and register in small letters: on lines of their own, on one line, or apart in a frame."""
    facts, small = said.facts, Style(size=sheet.look.size - 1)
    record(sheet, facts.entry("", "serial"), facts.entry("", "register_number"))
    red = Style(bold=True, colour=dice.pick([RED, None]))
    joint = dice.pick([": ", ":", " "])
    serial: list[Item] = [f"{dice.pick(_SERIALS)}{joint}", Run(facts["serial"], red)]
    register: list[Item] = [f"{dice.pick(_REGISTERS)}{joint}", Run(facts["register_number"], PLAIN)]
    for line in [serial, register][:: dice.pick([1, -1])]:
        sheet.para(*line, style=small, after=2)


def _foot(sheet: Sheet, cast: Cast, said: Diploma, dice: Dice, *, numbers: bool = True) -> None:
    record(sheet, *(said.facts.entry("", key) for key in ("date_of_issue", "signer_name")))
    titles = titles_of(said.school, dice) if said.school.heads[1] else [said.school.heads[0]]
    down, holder = dice.pick([10.0, 40.0, 60.0]), dice.chance(0.25)

    def left() -> None:
        if holder:
            sheet.para("Chữ ký của người được cấp bằng", style=ITALIC, after=24)
        sheet.skip(down)
        if numbers:
            _numbers(sheet, said, dice)

    def right() -> None:
        sheet.para(day_of(said), align="center", style=ITALIC, after=1)
        signed(sheet, titles, cast.signer, dice, Signing(said.school.seal, stamped=dice.chance(0.15)))

    sheet.skip(dice.pick([4.0, 10.0]))
    if dice.chance(0.8):
        sheet.columns((0.0, 0.45, left), (0.5, 1.0, right))
    else:
        sheet.columns((0.0, 0.5, right), (0.56, 1.0, left))


def _photograph(sheet: Sheet, at: float) -> None:
    """Draw the place of a photograph, `at` parts of the frame from its left."""
    left, first = sheet.left + at * sheet.width, sheet.y
    sheet.draw.rectangle([left, first, left + 84 * POINT, first + 112 * POINT], outline=sheet.look.ink, width=3)
    font = sheet.font(Style(size=sheet.look.size - 3))
    sheet.draw.text((left + 42 * POINT, first + 56 * POINT), "Ảnh 3x4", font=font, fill=sheet.look.ink, anchor="mm")
    sheet.skip(116)
    sheet.lines.append("Ảnh 3x4")


def _titled(sheet: Sheet, dice: Dice, lines: Sequence[str], english: str = "") -> None:
    colour = dice.pick([RED, RED, None])
    for number, line in enumerate(lines):
        size = sheet.look.size + (8 if not number else 5)
        sheet.para(line, align="center", style=Style(bold=True, size=size, colour=colour), after=0)
    if english:
        sheet.para(english, align="center", style=Style(italic=True, bold=True), after=0)
    sheet.skip(dice.pick([4.0, 8.0]))


def _of_any_school(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A pupil's or a student's in any manner, framed or not: an office's head, or who gives it over the title."""
    pupil = dice.chance(0.55)
    said, level = _pupil(cast, dice) if pupil else (_student(cast, dice), "")
    title = dice.pick([(f"BẰNG TỐT NGHIỆP {level}",), ("BẰNG TỐT NGHIỆP", level)]) if pupil else (dice.pick(_DEGREES),)
    if dice.chance(0.6):
        frame(sheet, dice.pick(_EDGES))
    if dice.chance(0.5):
        top(sheet, dice, Top(said.school, title, size=6.0, colour=dice.pick([RED, None])))
    else:
        state_heading(sheet, spell=dice.whole(0, 3))
        if dice.chance(0.4):
            emblem(sheet, 40)
        sheet.put("issuer", said.school.name)
        sheet.para(giver(said), align="center", style=BOLD, after=0)
        sheet.para(dice.pick(["cấp", "công nhận", "Cấp bằng", "chứng nhận"]), align="center", style=ITALIC, after=0)
        _titled(sheet, dice, title)
    keys = _pupils_keys(dice) if pupil else _students_keys(dice)
    Printer(sheet, press_of(dice), dice.fork("press")).put(*_facts_of(said, dice, keys))
    _foot(sheet, cast, said, dice)


def _two_halves(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Lying open: cover with emblem, title and photograph on one half, facts and signature on the other."""
    pupil = dice.chance(0.6)
    said, level = _pupil(cast, dice) if pupil else (_student(cast, dice), "")
    title = ("BẰNG TỐT NGHIỆP", level) if pupil else (dice.pick(_DEGREES),)
    low, how = dice.chance(0.5), press_of(dice, NARROW)
    sheet.put("issuer", said.school.name)

    def cover() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.skip(dice.pick([10.0, 24.0]))
        if pupil:
            sheet.para("BỘ GIÁO DỤC VÀ ĐÀO TẠO", align="center", style=BOLD, after=8)
        emblem(sheet, dice.pick([50.0, 64.0]))
        sheet.skip(12)
        _titled(sheet, dice, title, dice.pick(["", "DIPLOMA OF GRADUATION"]))
        if dice.chance(0.7):
            _photograph(sheet, dice.pick([0.02, 0.36]))
        if low:
            _numbers(sheet, said, dice)

    def inside() -> None:
        sheet.para(giver(said), align="center", style=BOLD, after=1)
        sheet.para(dice.pick(["CẤP", "cấp bằng tốt nghiệp", "CHỨNG NHẬN"]), align="center", style=ITALIC, after=6)
        keys = _pupils_keys(dice) if pupil else _students_keys(dice)
        Printer(sheet, how, dice.fork("press")).put(*_facts_of(said, dice, keys))
        _foot(sheet, cast, said, dice, numbers=not low)

    if dice.chance(0.8):
        sheet.columns((0.0, 0.45, cover), (0.5, 1.0, inside))
    else:
        sheet.columns((0.0, 0.5, inside), (0.55, 1.0, cover))


def _told(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A pupil's in running lines with dots before and behind the values, as old forms filled by machine have them."""
    said, level = _pupil(cast, dice)
    facts, mark = said.facts, dice.pick([".", "", "…"])
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    sheet.put("issuer", said.school.name)
    _titled(sheet, dice, dice.pick([("BẰNG TỐT NGHIỆP", level), (f"BẰNG TỐT NGHIỆP {level}",)]))
    keys = ("full_name", "date_of_birth", "place_of_birth", "sex", "ethnicity", "school", "graduation_year", "grade")
    record(sheet, *(facts.entry("", key) for key in keys))
    rest: list[Item] = [Leader(mark=mark)] if mark else []
    verb = dice.pick(["Chứng nhận em:", "Chứng nhận học sinh", "công nhận:", "Cấp cho học sinh:"])
    sheet.para(f"{giver(said)} ", align="center", style=BOLD, after=2)
    sheet.para(f"{verb} ", bold(facts["full_name"]), " ", *rest)
    born, at = dice.pick([("Sinh ngày", "tại"), ("sinh ngày", "Nơi sinh:"), ("Ngày sinh:", "tại:")])
    day = facts["date_of_birth"].removeprefix("ngày ") if born.endswith("ngày") else facts["date_of_birth"]
    sheet.para(f"{born} {day} {at} {facts['place_of_birth']} ", *rest)
    sex, people = dice.pick([("Nam, nữ:", "Dân tộc:"), ("Giới tính:", "dân tộc"), ("Nam hay nữ:", "thuộc dân tộc:")])
    sheet.para(f"{sex} {facts['sex']} ", *(rest or [Leader(blank=True)]), f" {people} {facts['ethnicity']} ",
               *(rest or [Leader(blank=True)]))  # fmt: skip
    learnt = dice.pick(["Học sinh trường:", "Đã học xong chương trình tại trường:", "là học sinh"])
    sheet.para(f"{learnt} {facts['school']} ", *rest)
    year = dice.pick(["Đã tốt nghiệp kỳ thi năm", "Khóa thi năm:", "Đã trúng tuyển kỳ thi tốt nghiệp năm"])
    grade = dice.pick(["xếp loại", "Xếp loại:", "hạng:"])
    sheet.para(f"{year} {facts['graduation_year']} ", *(rest or [", "]), f" {grade} {facts['grade']} ", *rest)
    if dice.chance(0.4):
        board = Entry("Chủ tịch Hội đồng thi", None, cast.father.name)
        sheet.para(f"{board.label}: {board.printed}", style=ITALIC)
    _foot(sheet, cast, said, dice)


DIPLOMAS_CHANCE = (
    Drawn("diploma_of_any_school", _of_any_school, 13.0, A4_LANDSCAPE, (72.0, 66.0, 50.0)),
    Drawn("diploma_two_halves", _two_halves, 12.0, A4_LANDSCAPE, (48.0, 44.0, 44.0)),
    Drawn("diploma_told", _told, 14.0, A4_LANDSCAPE, (76.0, 66.0, 56.0)),
    Drawn("diploma_of_any_school_standing", _of_any_school, 12.5, margins=(64.0, 56.0, 56.0)),
)
