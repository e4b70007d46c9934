"""Household books as they are met: opened pages with printed rules and numbered blanks, rows of two lines on a copy.

Canonical values as in `book_facts`; what a copy's stamp says, and officers, are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.dossiers.blocks import state_heading
from tests.dossiers.book_facts import Book, book_of, known, police
from tests.dossiers.canvas import RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, A5
from tests.dossiers.faces import Face, Folded
from tests.dossiers.met_parts import Hand, hands, lines_of
from tests.dossiers.pairs import framed
from tests.dossiers.people import officer_name
from tests.dossiers.places import near
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, pen
from tests.dossiers.wording import date_dashed, date_long, date_slashed

_NUMBERS = ("Số", "Số sổ", "Sổ hộ khẩu số", "Số:", "Số hộ khẩu")
_HEADS = ("Họ và tên chủ hộ", "Họ tên chủ hộ", "Chủ hộ", "Họ và tên chủ hộ (chữ in hoa)")
_HOMES = ("Nơi thường trú", "Nơi đăng ký hộ khẩu thường trú", "Nơi ĐKNK thường trú", "Chỗ ở hiện tại",
          "Nơi đăng ký nhân khẩu thường trú")  # fmt: skip
_RULES = (
    "Sổ hộ khẩu cấp cho hộ gia đình đã đăng ký thường trú và có giá trị xác định nơi thường trú của công dân.",
    "Chủ hộ có trách nhiệm bảo quản, xuất trình sổ khi có yêu cầu kiểm tra của cán bộ Công an.",
    "Nghiêm cấm sửa chữa, tẩy xóa, thế chấp, cho mượn, cho thuê hoặc sử dụng sổ trái pháp luật.",
    "Khi có thay đổi trong hộ thì trong thời hạn 24 tháng phải làm thủ tục điều chỉnh.",
    "Trường hợp sổ bị hư hỏng thì được đổi, bị mất thì được cấp lại.",
)
_WORKS = ("Làm nông", "Làm rẫy", "Học sinh", "Giáo viên trường tiểu học", "Công nhân cao su", "Buôn bán", "Bộ đội",
          "Lái xe", "Còn nhỏ", "Nội trợ")  # fmt: skip


def _book(cast: Cast, dice: Dice, most: int) -> Book:
    book = book_of(cast, dice, number=dice.pick(["{n:09d}", "{n}", "{m:06d}", "{m}/{y}"]), most=most, least=2)
    digits = book.number
    if len(digits) == 9 and dice.chance(0.25):
        return replace(book, number=f"{digits[:3]} {digits[3:6]} {digits[6:]}")
    return book


def _opened(cast: Cast, dice: Dice) -> Sequence[Face]:
    """Opened pages: rules of the book beside the household, then its people, numbered blanks, by pen or printed."""
    book, by_pen = _book(cast, dice, 2), dice.chance(0.6)
    upper, mark = dice.chance(0.6), dice.pick([".", ".", "_"])
    names = [person.upper_name if upper else person.name for person, _ in book.people]
    label, number = dice.pick(["Họ và tên", "Họ, chữ đệm và tên", "Họ và tên khai sinh"]), dice.pick(["{n}. ", ""])

    def filled(text: str) -> Run:
        return pen(text) if by_pen else Run(text, BOLD)

    def rules(sheet: Sheet) -> None:
        sheet.skip(30)
        sheet.para("NHỮNG ĐIỀU CẦN CHÚ Ý", style=BOLD, align="center", after=8)
        for count, rule in enumerate(_RULES, 1):
            sheet.para(f"{count}. {rule}", align="justify", after=4)

    def household(sheet: Sheet) -> None:
        own = dice.fork("household")
        if own.chance(0.6):
            state_heading(sheet, spell=own.whole(0, 3))
        sheet.skip(20)
        sheet.para("SỔ HỘ KHẨU", align="center", style=Style(bold=True, size=sheet.look.size + 7), after=6)
        sheet.put("number", book.number, by_pen=by_pen)
        sheet.para(f"{own.pick(_NUMBERS)} ".replace(": ", " "), filled(book.number), align="center", after=14)
        sheet.put("head_name", names[0], by_pen=by_pen)
        sheet.put("permanent_residence", book.residence, by_pen=by_pen)
        sheet.para(f"{own.pick(_HEADS)}: ", filled(names[0]), " ", Leader(mark=mark), after=6)
        sheet.para(f"{own.pick(_HOMES)}: ", filled(book.residence), " ", Leader(mark=mark), after=8)
        title, seal = police(book)
        day = f"Ngày {date_long(book.issued).removeprefix('ngày ')}"
        hands(sheet, own, (0.2, 1.0, Hand((title,), book.signer, "(Ký, ghi rõ họ tên và đóng dấu)", seal, day)))
        lines_of(sheet, (f"Hồ sơ hộ khẩu số: {own.whole(100, 9999)}", f"Tờ số: {own.whole(1, 200)}",
                         f"Sổ đăng ký thường trú số: {own.whole(1, 30)}"))  # fmt: skip

    def person(place: int) -> Face:
        def fill(sheet: Sheet) -> None:
            who, relation = book.people[place]
            own = dice.fork(f"member{place}")
            told = relation if place or own.chance(0.5) else "Chủ hộ"
            sheet.para("Quan hệ với chủ hộ: ", filled(told), style=BOLD, align=own.pick(["left", "center"]), after=5)
            sheet.put("member_names", [*known(sheet), names[place]], by_pen=by_pen)
            came = own.pick([near(book.home, own, book.split).full, "Mới sinh", "Sổ cũ chuyển sang"])
            shown = own.pick([date_slashed, date_dashed])
            lines = [((label, names[place]),), (("Họ và tên gọi khác (nếu có)", ""),),
                     (("Ngày, tháng, năm sinh", shown(who.birth)), ("Giới tính", who.sex)),
                     (("Nguyên quán", who.origin),), (("Dân tộc", who.ethnicity), ("Tôn giáo", "Không")),
                     (("Số CMND/CCCD", who.old_id), ("Hộ chiếu số", "")),
                     (("Nghề nghiệp, nơi làm việc", own.pick(_WORKS)),),
                     (("Nơi thường trú trước khi chuyển đến", came),)]  # fmt: skip
            count = 0
            for line in lines:
                items: list[Item] = []
                for text, value in line:
                    count += 1
                    items += [f"{number.format(n=count)}{text}: ", filled(value) if value else "", " ",
                              Leader(mark=mark), " "]  # fmt: skip
                sheet.para(*items[:-1], after=4)
            hands(sheet, own, (0.3, 1.0, Hand(("CÁN BỘ ĐĂNG KÝ",), book.registrar, "(Ký, ghi rõ họ tên)", "",
                                              f"Ngày {shown(book.issued)}")))  # fmt: skip
            sheet.para("Lý do xóa đăng ký thường trú: ", Leader(mark=mark))

        return fill

    return (rules, household, person(0), person(1))


def _two_lines(cast: Cast, dice: Dice) -> Sequence[Face]:
    """A lying copy of the whole book: the household in one line or two, each member in a row of two lines, a stamp."""
    book = _book(cast, dice, 5)
    upper, shown = dice.chance(0.5), dice.pick([date_slashed, date_dashed])

    def only(sheet: Sheet) -> None:
        own = dice.fork("page")
        unit = book.home.district.upper()
        sheet.columns((0.0, 0.36, lambda: lines_of(sheet, ("BỘ CÔNG AN", f"CÔNG AN {unit}"), style=BOLD)),
                      (0.4, 1.0, lambda: state_heading(sheet, spell=own.whole(0, 3))))  # fmt: skip
        title = own.pick(["SỔ HỘ KHẨU", "SỔ HỘ KHẨU GIA ĐÌNH", "BẢN SAO SỔ HỘ KHẨU"])
        sheet.para(title, align="center", style=Style(bold=True, size=sheet.look.size + 5), after=2)
        head = book.head.upper_name if upper else book.head.name
        for key, value in (("number", book.number), ("head_name", head), ("permanent_residence", book.residence)):
            sheet.put(key, value)
        chief, home = own.pick(_HEADS), own.pick(_HOMES)
        lead = own.pick(_NUMBERS).removesuffix(":")
        if own.chance(0.5):
            sheet.para(f"{lead}: ", Run(book.number, BOLD), Leader(blank=True), f"{chief}: ", Run(head, BOLD))
        else:
            sheet.para(f"{lead}: ", Run(book.number, BOLD), align="center")
            sheet.para(f"{chief}: ", Run(head, BOLD))
        sheet.para(f"{home}: ", Run(book.residence, own.pick([BOLD, PLAIN])), after=5)
        heads = (own.pick(["TT", "Số TT", "STT"]), own.pick(["Họ và tên / Nguyên quán", "Họ tên; quê quán"]),
                 own.pick(["Ngày sinh", "Ngày, tháng, năm sinh"]), own.pick(["Nam, nữ", "Giới tính"]),
                 own.pick(["Quan hệ với chủ hộ", "Quan hệ"]), own.pick(["Số CMND / Nghề nghiệp", "CMND; nghề nghiệp"]),
                 own.pick(["Nơi chuyển đến", "Ngày, nơi chuyển đến"]))  # fmt: skip
        widths, small = (0.05, 0.25, 0.12, 0.08, 0.12, 0.18, 0.2), Style(size=sheet.look.size - 1)
        sheet.table(widths, [[[Run(text, BOLD)] for text in heads]], style=small, pad=3,
                    aligns=["center"] * len(heads))  # fmt: skip
        for place, (who, relation) in enumerate(book.people, 1):
            name = who.upper_name if upper else who.name
            sheet.put("member_names", [*known(sheet), name])
            came = own.pick([near(book.home, own, book.split).commune, "Mới sinh", "Sổ cũ"])
            first = [str(place), name, shown(who.birth), who.sex, relation, who.old_id or "-", shown(book.issued)]
            second = ["", who.origin, "", "", "", own.pick(_WORKS), came]
            top = sheet.y
            sheet.table(widths, [[[Run(text, BOLD if text == name else PLAIN)] for text in first]], style=small, pad=3,
                        ruled=False)  # fmt: skip
            sheet.table(widths, [[[text] for text in second]], style=replace(small, italic=True), pad=3, ruled=False)
            edge = sheet.left
            for width in (0.0, *widths):
                edge += width * sheet.width
                sheet.draw.line([(edge, top), (edge, sheet.y)], fill=sheet.look.ink, width=2)
            sheet.draw.line([(sheet.left, sheet.y), (sheet.right, sheet.y)], fill=sheet.look.ink, width=2)
        sheet.skip(6)
        title_of, seal = police(book)
        signer = Hand((title_of,), book.signer, "", seal, f"{book.home.commune_name}, {date_long(book.issued)}")
        sheet.columns((0.0, 0.4, lambda: _copied(sheet, own, book)),
                      (0.5, 1.0, lambda: hands(sheet, own, (0.0, 1.0, signer))))  # fmt: skip

    return (only,)


def _copied(sheet: Sheet, dice: Dice, book: Book) -> None:
    """Print the stamp of who certified the copy, or nothing."""
    if not dice.chance(0.65):
        return
    ink = dice.pick([RED, (40, 60, 150)])
    year = book.issued.year + dice.whole(0, 3)

    def fill() -> None:
        style = Style(bold=True, colour=ink, size=sheet.look.size - 1)
        sheet.para("CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH", align="center", style=style, after=1)
        texts = (f"Số chứng thực: {dice.whole(10, 4000)}   Quyển số: {dice.whole(1, 9):02d}/{year}-SCT/BS",
                 f"Ngày {dice.whole(1, 28):02d}/{dice.whole(1, 12):02d}/{year}",
                 f"PHÓ CHỦ TỊCH: {officer_name(dice.fork('copy'), book.split)}")  # fmt: skip
        lines_of(sheet, texts, style=replace(style, bold=False))

    framed(sheet, fill, pad=5, thick=4)
    sheet.para("(Bản phô tô)", style=ITALIC)


BOOKS_MET = (
    Folded("book_opened_at_rules", _opened, 10.5, page=A5, margins=(38.0, 30.0, 36.0), scans=((0, 1), (2, 3))),
    Folded("book_rows_of_two_lines", _two_lines, 11.5, page=A4_LANDSCAPE, margins=(50.0, 46.0, 40.0)),
)
