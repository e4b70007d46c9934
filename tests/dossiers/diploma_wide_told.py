"""Diplomas out of registers, with supplements, as translators set them, and told in one sentence.

Canonical values as in `diploma_facts`; marks, translators, notaries and clerks are in no field.
"""

from __future__ import annotations

from tests.dossiers.arranged import IN_LINES, Arrangement
from tests.dossiers.arranged_words import some_day, told_in
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.diploma_wide_parts import ending, file_note, heading, numbered, titled
from tests.dossiers.diploma_wide_words import keys_of, say, strewn, told
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.feet import Signing, signed
from tests.dossiers.further_marks import typewritten
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style

_COURSES = ("Triết học", "Toán cao cấp", "Tin học đại cương", "Tiếng Anh 1", "Thực tập nghề", "Khóa luận", "Ngữ văn",
            "Vật lý", "Giáo dục quốc phòng", "Kinh tế chính trị", "Hóa học", "Đồ án môn học")  # fmt: skip


def _small(sheet: Sheet, less: float = 2.0) -> Style:
    return Style(italic=True, size=sheet.look.size - less)


def register_line(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Drawn out of the register: heads over one row, or a cell for each label; who drew it out signs below."""
    each = told(cast, dice, pupil=0.7)
    heading(sheet, each, dice, ("halves", "office", "line", "stacked"))
    titled(
        sheet, each, dice, "(Trích sổ gốc)", "TRÍCH SAO TỪ SỔ GỐC", "(Trích từ sổ đăng ký cấp bằng)", larger=(1.0, 3.0)
    )
    sheet.para(
        dice.pick(["Quyển số: ", "Sổ gốc quyển ", "Trang sổ: "]), f"{dice.whole(1, 40):02d}", style=_small(sheet)
    )
    keys = [*keys_of(each, dice), "serial", "register_number", "date_of_issue"]
    keys += ["signer_name"] if dice.chance(0.7) else []
    if dice.chance(0.3):
        keys = ["serial", "register_number", *keys[:-3], *keys[-1:], "date_of_issue"]
        keys = list(dict.fromkeys(keys))
    Arrangement(sheet, dice, ("heads", "heads", "heads", "listed", "remarks", "fours")).put(
        *strewn(each, cast, dice, say(each, dice, *keys), 0.12)
    )
    sheet.skip(5)
    sheet.para(dice.pick(["Trích đúng theo sổ gốc ngày {d}.", "Sao y sổ gốc, ngày {d}.", "Bản trích lập ngày {d}."])
               .format(d=some_day(dice, (2012, 2026))), style=ITALIC)  # fmt: skip
    other = officer_name(dice.fork("clerk"), cast.split)
    title = dice.pick(["NGƯỜI TRÍCH SAO", "Người trích lục", "CÁN BỘ QUẢN LÝ SỔ GỐC", "Văn thư"])
    start = dice.pick([0.0, 0.55])
    sheet.columns((start, start + 0.45, lambda: signed(sheet, (title,), other, dice.fork("pen"), Signing())))


def supplement(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """With a supplement's sections: who, what was studied, marks, the diploma's numbers, who signs."""
    each = told(cast, dice, pupil=0.1)
    heading(sheet, each, dice, ("halves", "crossed", "line", "office"))
    titled(sheet, each, dice, "PHỤ LỤC VĂN BẰNG", "(Kèm bảng điểm)", "DIPLOMA SUPPLEMENT", larger=(1.0, 3.0))
    person, study = ["full_name", "date_of_birth", "sex"], ["major" if not each.who.pupil else "school"]
    person += ["place_of_birth", "ethnicity"] if dice.chance(0.6) else []
    groups = [person, [*study, "graduation_year", "grade"], ["serial", "register_number"]]
    heads = dice.pick([("1. Thông tin về người học", "2. Thông tin về chương trình", "3. Thông tin về văn bằng"),
                       ("A. NGƯỜI ĐƯỢC CẤP", "B. KẾT QUẢ ĐÀO TẠO", "C. VĂN BẰNG"), ("I", "II", "III"),
                       ("", "", "")])  # fmt: skip
    arranged = Arrangement(sheet, dice, (*IN_LINES, "fours", "cells", "pairs", "crates"))
    order = dice.pick([(0, 1, 2), (0, 1, 2), (0, 2, 1), (2, 0, 1)])
    marks = dice.whole(0, 2)
    for number, place in enumerate(order):
        if heads[0]:
            sheet.para(heads[number] if len(heads[0]) < 4 else heads[place], style=BOLD, after=2)
        arranged.put(*strewn(each, cast, dice.fork(f"{place}"), say(each, dice, *groups[place]), 0.07))
        if number == marks:
            _marks(sheet, dice)
    ending(sheet, each, cast, dice, numbers=False, more=file_note(dice, cast))


def _marks(sheet: Sheet, dice: Dice) -> None:
    sheet.skip(3)
    heads = dice.pick([("TT", "Môn học", "Số TC", "Điểm"), ("STT", "Học phần", "ĐVHT", "Điểm")])
    rows: list[list[list[Item]]] = [[[Run(head, BOLD)] for head in heads]]
    for number, course in enumerate(dice.sample(_COURSES, dice.whole(3, 7)), 1):
        rows.append([[f"{number}"], [course], [f"{dice.whole(2, 5)}"], [f"{dice.whole(5, 9)},{dice.whole(0, 9)}"]])
    sheet.table((0.1, 0.54, 0.16, 0.2), rows, aligns=["center", "left", "center", "center"])
    sheet.skip(5)


def translated(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """As a translator sets it: every label in both languages, then his words, and a notary's."""
    each = told(cast, dice, pupil=0.3)
    if dice.chance(0.5):
        sheet.para(dice.pick(["BẢN DỊCH / TRANSLATION", "TRANSLATED FROM VIETNAMESE", "(Song ngữ)"]), align="right",
                   style=_small(sheet, 1.5))  # fmt: skip
    heading(sheet, each, dice)
    titled(sheet, each, dice, "DIPLOMA", "DEGREE CERTIFICATE", "GRADUATION DIPLOMA", larger=(2.0, 4.0))
    inside = dice.chance(0.5)
    keys = [*keys_of(each, dice), *(("serial", "register_number") if inside else ())]
    Arrangement(sheet, dice, ("gloss", "gloss", "gloss", "lines", "hairs")).put(*say(each, dice, *keys))
    ending(sheet, each, cast, dice, numbers=not inside)
    if dice.chance(0.75):
        words = dice.pick([
            "Tôi, {n}, CCCD số {c}, cam đoan đã dịch chính xác giấy tờ này. Ngày {d}.",
            "I, {n}, ID card No. {c}, certify that this translation is true. Date: {d}",
            "Người dịch: {n}. Số chứng thực: {c}, quyển số 02/SCT-CKND, ngày {d}.",
        ]).format(n=officer_name(dice.fork("translator"), cast.split), d=some_day(dice, (2014, 2026)),
                  c=f"0{dice.whole(10**10, 9 * 10**10)}")  # fmt: skip
        sheet.skip(4)
        sheet.para(words, style=Style(size=sheet.look.size - 1.5), align="justify")


_PUPIL_SAYS = (
    "Chứng nhận {w} {full_name}, sinh ngày {date_of_birth} tại {place_of_birth}, dân tộc {ethnicity}, học sinh "
    "{school}, "
    "đã đỗ tốt nghiệp năm {graduation_year}, hạng {grade}.",
    "{w} {full_name} ({sex}), sinh ngày {date_of_birth}, nơi sinh {place_of_birth}, là học sinh {school}, đã trúng "
    "tuyển "
    "kỳ thi năm {graduation_year} và được xếp loại {grade}; dân tộc {ethnicity}.",
    "Công nhận {w} {full_name}, {sex}, người dân tộc {ethnicity}, sinh ngày {date_of_birth} ở {place_of_birth}; tốt "
    "nghiệp "
    "năm {graduation_year} tại {school}; đạt loại {grade}.",
    "Nay cấp bằng này cho {w} {full_name} quê quán {q}, sinh ngày {date_of_birth} tại {place_of_birth}. Học tại "
    "{school}. "
    "Khoá thi ngày {x}, tốt nghiệp năm {graduation_year}. Hạng: {grade}.",
)  # fmt: skip
_STUDENT_SAYS = (
    "Cấp cho {w} {full_name}, sinh ngày {date_of_birth}, đã tốt nghiệp ngành {major} năm {graduation_year}, xếp loại "
    "{grade}.",
    "{w} {full_name}, {sex}, sinh ngày {date_of_birth} tại {place_of_birth}, hoàn thành chương trình ngành {major}, "
    "hạng "
    "{grade}, năm tốt nghiệp {graduation_year}.",
    "Theo quyết định ngày {x}, công nhận {w} {full_name} (sinh ngày {date_of_birth}, giới tính {sex}) tốt nghiệp năm "
    "{graduation_year}, chuyên ngành {major}, đạt loại {grade}.",
    "Trong khoá học kết thúc năm {graduation_year}, {w} {full_name} sinh ngày {date_of_birth}, quê {q}, đã học xong "
    "ngành "
    "{major} và bảo vệ ngày {x}, được xếp hạng {grade}.",
)  # fmt: skip


def sentence(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Told in one sentence, of a typewriter or a press, with words about who is told, then what it is good for."""
    if dice.chance(0.6):
        cast = earlier_cast(dice.fork("before"), cast.split, (1996, 2012))
    each = told(cast, dice)
    if dice.chance(0.5):
        typewritten(sheet)
    heading(sheet, each, dice)
    high = dice.chance(0.25)
    if high:
        numbered(sheet, each, dice.fork("high"))
    titled(sheet, each, dice, "(Hệ bổ túc)", "GIẤY CHỨNG NHẬN", "(Có giá trị vĩnh viễn)")
    others = {"w": dice.pick(["anh (chị)", "em", "ông (bà)", "học viên", "Ông/Bà"]), "x": some_day(dice, (1992, 2020)),
              "q": cast.commune.province}  # fmt: skip
    says = dice.pick(_PUPIL_SAYS if each.who.pupil else _STUDENT_SAYS)
    items = told_in(sheet, each.said.facts, says, dice.pick([BOLD, PLAIN, ITALIC]), others)
    if isinstance(items[0], str):
        items[0] = f"{items[0][:1].upper()}{items[0][1:]}"
    sheet.para(*items, first=dice.pick([0.0, 24.0]), align=dice.pick(["left", "justify", "center"]))
    if dice.chance(0.5):
        sheet.para(dice.pick(["Được hưởng mọi quyền lợi theo luật định.", "Bằng này có giá trị trong toàn quốc.",
                              "Có giá trị theo Quyết định số {n}/QĐ."]).format(n=dice.whole(20, 900)),
                              first=24)  # fmt: skip
    ending(sheet, each, cast, dice, numbers=not high, more=file_note(dice, cast))
