"""Diplomas that confer a degree in a paragraph of either language, and small ones of lower schools filled in by pen.

Canonical values as in `diploma`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from tests.dossiers.afresh_parts import Filler, photograph
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.diploma_facts import Diploma, diploma_facts, noted
from tests.dossiers.drawn import A4_LANDSCAPE, A5_LANDSCAPE, Drawn, Facts
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.faces import frame
from tests.dossiers.feet import Signing, signed
from tests.dossiers.offices import seal_text
from tests.dossiers.pairs import record
from tests.dossiers.places import bare
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.wording import date_dashed, date_long, date_short, date_slashed

_DEGREES = (
    ("BẰNG THẠC SĨ", "MASTER", ("Quản lý công", "Khoa học cây trồng", "Luật kinh tế", "Hệ thống thông tin")),
    ("BẰNG CỬ NHÂN", "BACHELOR", ("Ngôn ngữ Anh", "Công tác xã hội", "Luật", "Tài chính - Ngân hàng")),
    ("BẰNG KỸ SƯ", "ENGINEER", ("Kỹ thuật cơ khí", "Kỹ thuật xây dựng", "Lâm sinh", "Chăn nuôi")),
    ("BẰNG TỐT NGHIỆP CAO ĐẲNG", "ASSOCIATE DEGREE", ("Dược", "Công nghệ ô tô", "Hướng dẫn du lịch", "Thú y")),
)
_SCHOOLS = (
    ("Trường Đại học Nông Lâm", "NONG LAM UNIVERSITY"),
    ("Học viện Hành chính và Quản trị công", "ACADEMY OF PUBLIC ADMINISTRATION"),
    ("Trường Đại học Phan Châu Trinh", "PHAN CHAU TRINH UNIVERSITY"),
    ("Trường Cao đẳng Cộng đồng", "COMMUNITY COLLEGE"),
    ("Đại học Huế", "HUE UNIVERSITY"),
)
_GRADES = {"Giỏi": "Very good", "Khá": "Good", "Trung bình": "Average", "Xuất sắc": "Excellent"}
_CONFER = ("công nhận {w}", "cấp bằng này cho {w}", "trao bằng cho {w}", "chứng nhận {w}")
_DONE = ("đã hoàn thành chương trình ngành", "tốt nghiệp ngành", "đạt học vị ngành", "đã tốt nghiệp chuyên ngành")


def _bare(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _confers(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A university confers a degree: one paragraph in Vietnamese, one in English, beside or below each other."""
    said = diploma_facts(cast, dice, university=True, shown=dice.pick([date_slashed, date_long, date_dashed]))
    (title, english, majors), (name, abroad) = dice.pick(_DEGREES), dice.pick(_SCHOOLS)
    grade = dice.pick(sorted(_GRADES))
    facts = said.facts.but({"major": dice.pick(majors), "grade": grade})
    school = replace(said.school, name=name.upper(), plain=name, seal=seal_text(name, cast.commune))
    said = Diploma(facts, school)
    noted(sheet, said, "full_name", "date_of_birth", "place_of_birth", "sex", "major", "graduation_year", "grade",
          "serial", "register_number")  # fmt: skip
    frame(sheet, dice.pick([(170, 130, 40), (150, 30, 40), (30, 70, 140)]), inset=20.0)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(4)
    sheet.para(school.name, align="center", style=Style(bold=True, size=sheet.look.size + 2), after=0)
    sheet.para(abroad, align="center", style=Style(size=sheet.look.size - 2), after=8)
    red = (170, 24, 30)
    sheet.para(title, align="center", style=Style(bold=True, size=sheet.look.size + 12, colour=red), after=2)
    vietnamese = partial(_in_vietnamese, sheet, cast, facts, dice.fork("vietnamese"), name)
    foreign = partial(_in_english, sheet, facts, abroad, english, grade)
    if dice.chance(0.5):
        sheet.skip(6)
        sheet.columns((0.02, 0.49, vietnamese), (0.53, 0.98, foreign))
    else:
        vietnamese()
        sheet.skip(2)
        foreign()
    sheet.skip(4)
    _confer_foot(sheet, said, dice)


def _in_vietnamese(sheet: Sheet, cast: Cast, facts: Facts, dice: Dice, name: str) -> None:
    word = "ông" if facts["sex"] == "Nam" else "bà"
    style, joint = dice.pick([BOLD, BOLD_ITALIC]), dice.pick([", ", "; "])
    chief = "Hiệu trưởng" if name.startswith("Trường") else "Giám đốc"
    lead = dice.pick([f"{chief} {name} ", f"{name} ", f"{chief} {name} "])
    born = dice.pick(["sinh ngày ", "ngày sinh "])
    day = facts["date_of_birth"].removeprefix("ngày ")
    rank = dice.pick(["xếp loại ", "hạng ", "loại "])
    items: list[Item] = [lead, dice.pick(_CONFER).format(w=word), " ", Run(facts["full_name"], style), joint,
                         f"{born}{day}{joint}{dice.pick(['tại ', 'nơi sinh: ', 'quê ở '])}{facts['place_of_birth']}",
                         f"{joint}giới tính {facts['sex']}{joint}{dice.pick(_DONE)} ", Run(facts["major"], style),
                         f"{joint}{dice.pick(['hình thức chính quy', 'hệ vừa làm vừa học'])}",
                         f"{joint}{dice.pick(['năm tốt nghiệp ', 'năm '])}{facts['graduation_year']}",
                         f"{joint}{rank}", Run(facts["grade"], style), "."]  # fmt: skip
    sheet.para(*items, align=dice.pick(["justify", "center"]))


def _in_english(sheet: Sheet, facts: Facts, school: str, degree: str, grade: str) -> None:
    born = date.fromisoformat(facts.canonical["date_of_birth"])
    title = "Mr" if facts["sex"] == "Nam" else "Ms"
    text = (f"The Rector of {school.title()} has conferred the degree of {degree.title()} upon {title} "
            f"{_bare(facts['full_name'])}, born on {born:%d %B %Y}; year of graduation {facts['graduation_year']}; "
            f"degree classification: {_GRADES[grade]}.")  # fmt: skip
    sheet.para(text, align="justify", style=ITALIC)


def _confer_foot(sheet: Sheet, said: Diploma, dice: Dice) -> None:
    facts = said.facts
    number = dice.pick(["Số hiệu (Serial No.): ", "Số hiệu: ", "Serial number: ", "Số hiệu bằng: "])
    book = dice.pick(["Số vào sổ (Reg. No.): ", "Số vào sổ cấp bằng: ", "Reference No.: ", "Vào sổ số: "])
    chief = dice.pick([("HIỆU TRƯỞNG", "Rector"), ("GIÁM ĐỐC", "President"), ("KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG")])

    def left() -> None:
        sheet.skip(24)
        for label, key in ((number, "serial"), (book, "register_number"))[:: dice.pick([1, -1])]:
            sheet.para(label, Run(facts[key], BOLD), after=2)
        sheet.para(f"Tra cứu tại: vanbang.example.vn, mã {dice.whole(10**7, 10**8 - 1)}", style=Style(size=9.0))

    def right() -> None:
        sheet.para(f"{said.school.place}, {facts['date_of_issue']}", align="center", style=ITALIC, after=1)
        signed(sheet, chief, facts["signer_name"], dice, Signing(said.school.seal))

    sheet.columns((0.03, 0.46, left), (0.5, 0.98, right))


_LOWER = (
    (("BẰNG TỐT NGHIỆP", "TIỂU HỌC"), ("Trường Tiểu học Kim Đồng", "Trường Tiểu học số 2"), 12),
    (("BẰNG TỐT NGHIỆP", "PHỔ THÔNG CƠ SỞ"), ("Trường PTCS Lê Hồng Phong", "Trường cấp II thị trấn"), 16),
    (("BẰNG TỐT NGHIỆP", "BỔ TÚC VĂN HÓA CẤP II"), ("Trường Bổ túc văn hóa huyện", "Lớp bổ túc xã"), 21),
    (("BẰNG TỐT NGHIỆP", "BỔ TÚC TRUNG HỌC"), ("Trung tâm Giáo dục thường xuyên", "Trường Bổ túc huyện"), 20),
)


def _lower_school(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A small lying diploma of a district's office: photograph at the left, blanks beside it, numbers below it."""
    cast = earlier_cast(dice.fork("earlier"), cast.split, (2006, 2019))
    said = diploma_facts(cast, dice, university=False, shown=dice.pick([date_slashed, date_short, date_long]))
    (titles, schools, age), home = dice.pick(_LOWER), cast.commune
    born = date.fromisoformat(said.facts.canonical["date_of_birth"])
    year = born.year + age
    day = date(year, 6, 1) + timedelta(days=dice.whole(0, 120))
    number, row = dice.whole(1000, 999_999), dice.whole(10, 900)
    facts = said.facts.but(
        {"school": dice.pick(schools), "graduation_year": str(year), "date_of_issue": date_long(day),
         "serial": dice.pick([f"{number}", f"A {number}", f"TH {number}"]),
         "register_number": dice.pick([f"{row}", f"{row}/{year}", f"{row}/PGD"])},
        {"date_of_issue": day.isoformat(), "serial": ""},
    )  # fmt: skip
    facts = Facts(facts.printed, {**facts.canonical, "serial": facts["serial"].replace(" ", "")})
    office = dice.pick(["Phòng Giáo dục và Đào tạo", "Phòng Giáo dục", "Ban Giáo dục"])
    where = home.district or home.commune
    sheet.put("issuer", office.upper())
    filler = Filler(sheet, facts, pen=dice.chance(0.7), mark=dice.pick([".", "…"]), value=dice.pick([PLAIN, BOLD]))
    words = dice.fork("words")

    def left() -> None:
        sheet.para(f"UBND {where.upper()}", align="center", style=Style(size=sheet.look.size - 1), after=0)
        sheet.para(office.upper(), align="center", style=BOLD)
        inner, width = sheet.left, 66.0
        sheet.left += max(0.0, (sheet.width - width * POINT) / 2)
        photograph(sheet, words.fork("photograph"), width=width, height=88.0)
        sheet.left = inner
        sheet.para(words.pick(["Số hiệu:", "Số bằng:", "Số:"]), *filler.blank("serial"), after=1)
        sheet.para(words.pick(["Vào sổ số:", "Số vào sổ:", "Số danh bạ:"]), *filler.blank("register_number"), after=1)

    def right() -> None:
        state_heading(sheet, spell=dice.fork("spell").whole(0, 3))
        for line, more in zip(titles, (1.0, 4.0), strict=True):
            sheet.para(line, align="center", style=Style(bold=True, size=sheet.look.size + more), after=0)
        sheet.skip(4)
        _lower_blanks(sheet, filler, words.fork("blanks"))
        _lower_foot(sheet, filler, words.fork("foot"), f"{office}\n{bare(where)}\n")

    sheet.columns((0.0, 0.28, left), (0.31, 1.0, right))


def _lower_blanks(sheet: Sheet, filler: Filler, dice: Dice) -> None:
    blank = partial(filler.blank, tail=True)
    sheet.para(dice.pick(["Cấp cho:", "Cấp cho em", "Chứng nhận"]), *blank("full_name"))
    sheet.para(dice.pick(["Sinh ngày", "Ngày sinh:"]), *blank("date_of_birth", cut="ngày "),
               dice.pick(["Nam, nữ:", "Giới tính:"]), *blank("sex"))  # fmt: skip
    sheet.para(dice.pick(["Tại", "Nơi sinh:", "Sinh quán:"]), *blank("place_of_birth"), "Dân tộc", *blank("ethnicity"))
    sheet.para(dice.pick(["Học sinh trường", "Trường", "Học tại"]), *blank("school"))
    board = dice.pick(["Hội đồng thi", "Hội đồng coi thi", "Hội đồng xét"])
    session = date(int(filler.facts["graduation_year"]), 5, dice.whole(18, 30))
    sheet.para(f"{dice.pick(['Đã đỗ kỳ thi năm', 'Tốt nghiệp năm', 'Trúng tuyển năm'])}", *blank("graduation_year"),
               dice.pick(["Khóa ngày", "thi ngày"]), *filler.plain(f"{session:%d/%m}", tail=True))  # fmt: skip
    sheet.para(f"{board}", *filler.plain(f"số {dice.whole(1, 24)}", tail=True),
               dice.pick(["Xếp loại", "Loại", "Hạng"]), *blank("grade"))  # fmt: skip


def _lower_foot(sheet: Sheet, filler: Filler, dice: Dice, seal: str) -> None:
    record(sheet, filler.facts.entry("", "signer_name"))
    titles: Sequence[str] = dice.pick([("TRƯỞNG PHÒNG",), ("Trưởng phòng Giáo dục",), ("TRƯỞNG BAN",)])

    def column() -> None:
        sheet.para(dice.fork("day").pick(["Ngày", "Cấp ngày"]), *filler.blank("date_of_issue", cut="ngày "),
                   align="center", after=0)  # fmt: skip
        signed(sheet, titles, filler.facts["signer_name"], dice.fork("hand"), Signing(seal.upper()))

    sheet.columns((0.4, 1.0, column))


DIPLOMAS_AFRESH = (
    Drawn("diploma_confers", _confers, 13.5, A4_LANDSCAPE, (64.0, 60.0, 50.0)),
    Drawn("diploma_lower_school", _lower_school, 9.5, A5_LANDSCAPE, (40.0, 34.0, 28.0)),
)
