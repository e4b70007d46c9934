"""Later words of certification: under the end of a paper, in a ruled stamp, told, as a list, by a mission abroad.

Canonical values as in `certification`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tests.dossiers.blocks import Entry, office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.certification_ends import paper_end
from tests.dossiers.certification_said import (
    BOOKS,
    DAYS,
    INKS,
    NUMBERS,
    certified,
    facts_of,
    mission,
    sentences,
    sign,
    tell_numbers,
)
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5_LANDSCAPE, Drawn
from tests.dossiers.later_forms import Laid, shaded_cells
from tests.dossiers.later_parts import arrival, beside_or_below, program_foot, program_head, signed_box, small_print
from tests.dossiers.pairs import Line, framed
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Style
from tests.dossiers.wording import date_slashed

_COPIES = ("CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH", "CHỨNG THỰC BẢN SAO TỪ BẢN CHÍNH", "LỜI CHỨNG BẢN SAO",
           "CHỨNG THỰC BẢN SAO", "SAO Y CHỨNG THỰC", "LỜI CHỨNG CHỨNG THỰC BẢN SAO",
           "BẢN SAO NÀY ĐÚNG VỚI BẢN CHÍNH", "Chứng thực bản sao đúng với bản chính")  # fmt: skip
_ACTS = ("LỜI CHỨNG CHỨNG THỰC CHỮ KÝ", "LỜI CHỨNG", "LỜI CHỨNG CỦA NGƯỜI THỰC HIỆN CHỨNG THỰC",
         "LỜI CHỨNG CHỨNG THỰC CHỮ KÝ CỦA NHIỀU NGƯỜI", "LỜI CHỨNG CHỨNG THỰC HỢP ĐỒNG ỦY QUYỀN")  # fmt: skip
_TOLD_COPIES = (
    "Bản sao này đã được {o} chứng thực là đúng với bản chính {d}; số chứng thực {n}, quyển số {b}.",
    "{c} {o} chứng thực bản sao gồm {p} trang này đúng với bản chính. Vào sổ chứng thực số {n}, quyển {b}, {d}.",
    "Đã đối chiếu và chứng thực đúng với bản chính do người yêu cầu xuất trình. Số {n}, quyển {b}. Tại {o}, {d}.",
    "Tôi, {s}, {c} {o}, chứng thực bản sao đúng với bản chính; số chứng thực: {n}; quyển số: {b}; {d}.",
    "Chứng thực số {n} thuộc quyển số {b} tại {o}. Người chứng thực: {s}. Chứng thực {d}, số bản: {k}.",
    "Vào {d}, {o} đã chứng thực {k} bản sao, mỗi bản {p} tờ, ghi sổ chứng thực quyển {b} số thứ tự {n}.",
)
_TOLD_ACTS = (
    "Hôm nay, {d}, tại {o}, tôi là {s}, {c}, chứng thực người có tên trên đã ký vào văn bản này trước mặt tôi. "
    "Số chứng thực {n}, quyển số {b}.",
    "Văn bản gồm {p} tờ, lập thành {k} bản, được chứng thực {d} tại {o}, số {n}, quyển {b}. Người chứng thực {s}.",
    "Việc ký tên, điểm chỉ nói trên là thật. Ghi vào sổ chứng thực số {n}, quyển số {b}, {d}; {o}; {s}.",
    "Tại {o}, {d}, trước mặt tôi là {s}, {c}, các bên đã đọc, đồng ý và ký tên. Số: {n}; Quyển: {b}.",
)
_ASIDES = ("Lệ phí: 2.000 đồng/trang.", "Bản chính đã trả lại cho người yêu cầu.",
           "Lưu ý: chỉ chứng thực nội dung bản sao.",
           "Thời hạn giải quyết: trong ngày.", "Mẫu lời chứng kèm theo Nghị định số 23/2015/NĐ-CP.",
           "Trang này là bộ phận không tách rời của bản sao.", "Đã thu lệ phí theo biên lai số 0002291.")  # fmt: skip
_SYSTEMS = ("Phần mềm chứng thực", "Hệ thống chứng thực bản sao điện tử", "Một cửa điện tử", "Sổ chứng thực điện tử")
_SITES = ("https://chungthuc.example.vn/ho-so", "motcua.example.vn/chung-thuc/in")


def _within(sheet: Sheet, dice: Dice, fill: Callable[[], None]) -> None:
    """Print a stamp in a part of the page, boxed, between two lines, or bare."""
    left, right = sheet.left, sheet.right
    start, width = dice.pick([(0.0, 0.6), (0.0, 1.0), (0.4, 0.6), (0.2, 0.66), (0.45, 0.55)])
    sheet.left, sheet.right = left + start * (right - left), left + min(1.0, start + width) * (right - left)
    form = dice.pick(["box", "lines", "bare"])
    if form == "box":
        framed(sheet, fill, pad=6, thick=dice.pick([3, 7]))
    else:
        edges = [sheet.y]
        sheet.skip(5)
        fill()
        sheet.skip(3)
        edges.append(sheet.y)
        for y in edges if form == "lines" else ():
            sheet.draw.line([(sheet.left, y), (sheet.right, y)], fill=sheet.look.ink, width=4)
    sheet.left, sheet.right = left, right


def _under_paper(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Under the end of a copied paper with numbers, days and people of its own: a stamp in ink."""
    said, ink = certified(cast, dice), dice.pick(INKS)
    plain, strong = Style(colour=ink), Style(bold=True, colour=ink)
    paper_end(sheet, cast, dice.fork("end"))
    named = dice.chance(0.45)

    def fill() -> None:
        own = dice.fork("fill")
        if named:
            sheet.put("issuer", said.agency.name)
            sheet.para(said.agency.name, align="center", style=strong, after=1)
        sheet.para(own.pick(_COPIES), align=own.pick(["center", "center", "left"]), style=strong, after=2)
        if own.chance(0.6):
            tell_numbers(sheet, said, own, plain)
            sheet.columns((own.pick([0.0, 0.3, 0.4]), 1.0, lambda: sign(sheet, cast, said, own, strong)))
        else:
            beside_or_below(sheet, own, lambda: tell_numbers(sheet, said, own.fork("numbers"), plain),
                            lambda: sign(sheet, cast, said, own.fork("signs"), strong))  # fmt: skip

    _within(sheet, dice, fill)


def _ruled_stamp(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A stamp ruled into cells on a slip or on the copy's back: title over all, labels on a shade, who signs."""
    said, shade = certified(cast, dice), dice.pick([None, (230, 232, 238), (242, 234, 220)])
    if dice.chance(0.4):
        sheet.skip(dice.real(5, 60))
    head = dice.chance(0.6)
    if head:
        sheet.put("issuer", said.agency.name)
    labels = [dice.pick(NUMBERS), dice.pick(BOOKS), dice.pick(DAYS)]
    values = [said.facts["certification_number"], said.facts["book_number"], said.facts["date_of_issue"]]
    said.noted(sheet)
    rows = list(zip(labels, values, strict=True))
    more = [("Số trang", f"{dice.whole(1, 20):02d}"), ("Số bản sao", f"{dice.whole(1, 9):02d}"),
            ("Người tiếp nhận", officer_name(dice.fork("clerk"), cast.split)),
            ("Loại giấy tờ", dice.pick(["Bằng tốt nghiệp", "CCCD", "Giấy phép lái xe", "Hợp đồng"]))]  # fmt: skip
    for each in dice.sample(more, dice.whole(0, 2)):
        rows.insert(dice.whole(0, len(rows)), each)
    title: list[Line] = [([line], BOLD) for line in ([said.agency.name] if head else []) + [dice.pick(_COPIES)]]
    shaded_cells(sheet, (1.0,), [title], [shade], align="center")
    if dice.chance(0.5):
        for label, value in rows:
            shaded_cells(sheet, (0.4, 0.6), [[([label], PLAIN)], [([value], BOLD)]], [shade, None])
    else:
        small = Style(size=sheet.look.size - 2)
        widths = [1 / len(rows)] * len(rows)
        lines: list[list[Line]] = [
            [([label], small), ([value], replace(BOLD, size=small.size))] for label, value in rows
        ]
        shaded_cells(sheet, widths, lines, [None] * len(rows), align=dice.pick(["left", "center"]))
    top = sheet.y
    start = dice.pick([0.0, 0.4, 0.5])
    sheet.skip(3)
    sheet.columns((start, 1.0, lambda: sign(sheet, cast, said, dice)))
    sheet.draw.rectangle([sheet.left, top, sheet.right, sheet.y + 8], outline=sheet.look.ink, width=2)
    sheet.skip(8)
    small_print(sheet, dice, _ASIDES)


def _told(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Everything in a sentence or two: number, book, day, office and who certifies stand where the words need them."""
    copies, headed = dice.chance(0.6), dice.chance(0.35)
    said = certified(cast, dice, copies=copies)
    said.noted(sheet)
    sheet.put("issuer", said.agency.plain)
    if headed:
        office_head(sheet, said.agency.parent if dice.chance(0.6) else "", said.agency.name)
        if dice.chance(0.6):
            state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(dice.real(4, 60))
    style = Style(bold=True, size=sheet.look.size + dice.pick([0.0, 1.0, 2.0]))
    sheet.para(
        dice.pick(_COPIES if copies else _ACTS), align=dice.pick(["center", "center", "left"]), style=style, after=4
    )
    if not copies:
        person = dice.pick([cast.mother, cast.father])
        number = dice.pick(["CCCD số", "mang giấy tờ tùy thân", "số định danh"])
        sheet.para(f"{person.address_word} {person.name}, sinh ngày {date_slashed(person.birth)}, {number} "
                   f"{person.id_number}, cư trú tại {person.residence}.", first=20, align="justify")  # fmt: skip
    align = dice.pick(["justify", "left", "center"])
    sheet.para(
        *sentences(said, cast, dice, _TOLD_COPIES if copies else _TOLD_ACTS), first=dice.pick([0.0, 20.0]), align=align
    )
    small_print(sheet, dice, _ASIDES, 1)
    start = dice.pick([0.44, 0.5, 0.0])
    sheet.columns((start, start + 0.5, lambda: sign(sheet, cast, said, dice)))


def _as_list(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A program's or a counter's sheet: every fact behind a label in any form, others among them."""
    copies, program = dice.chance(0.8), dice.chance(0.6)
    said = certified(cast, dice, copies=copies)
    if program:
        program_head(sheet, cast, dice, _SYSTEMS, sites=_SITES)
    else:
        office_head(sheet, said.agency.parent, said.agency.name, rule=dice.pick([0.0, 0.3]))
        if dice.chance(0.2):
            arrival(sheet, cast, dice.fork("arrival"))
    title = dice.pick([*_COPIES, "LỜI CHỨNG"] if copies else ["LỜI CHỨNG", "LỜI CHỨNG CHỨNG THỰC", *_ACTS[:3]])
    sheet.para(
        title, align=dice.pick(["center", "center", "left"]), style=Style(bold=True, size=sheet.look.size + 2), after=5
    )
    Laid(sheet, dice).put(*facts_of(said, cast, dice))
    sheet.skip(6)
    clock = f"{cast.issued:%d/%m/%Y} {dice.whole(7, 16):02d}:{dice.whole(10, 59)}"
    if program and dice.chance(0.6):
        sheet.columns((0.48, 1.0, lambda: signed_box(sheet, dice, cast.signer, said.agency.plain, clock)))
    else:
        sheet.columns((0.46, 1.0, lambda: sign(sheet, cast, said, dice)))
    if program:
        program_foot(sheet, cast, dice)
    else:
        small_print(sheet, dice, _ASIDES)


def _abroad(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """By a mission abroad in two languages: labels with their English, the fee in foreign money, a consul signs."""
    said = replace(certified(cast, dice), agency=mission(dice))
    agency = said.agency
    said.noted(sheet)
    sheet.put("issuer", agency.name)
    if dice.chance(0.6):
        sheet.columns((0.0, 0.44, lambda: office_head(sheet, dice.pick(["", agency.parent]), agency.name)),
                      (0.48, 1.0, lambda: state_heading(sheet, spell=1)))  # fmt: skip
    else:
        state_heading(sheet, spell=0)
        sheet.para(agency.name, align="center", style=BOLD)
    sheet.skip(dice.real(6, 40))
    sheet.para(dice.pick(_COPIES), align="center", style=Style(bold=True, size=sheet.look.size + 1), after=0)
    sheet.para(dice.pick(["CERTIFIED TRUE COPY", "Certification of true copy", "COPY CERTIFIED TRUE TO THE ORIGINAL"]),
               align="center", style=Style(bold=True, italic=True), after=6)  # fmt: skip
    words = {"certification_number": (dice.pick(NUMBERS[:6]), dice.pick(["No.", "Certification No.", "Number"])),
             "book_number": (dice.pick(BOOKS[:4]), dice.pick(["Book No.", "Volume", "Register"])),
             "date_of_issue": (dice.pick(DAYS), dice.pick(["Date", "Certified on", "Dated"]))}  # fmt: skip
    gloss = dice.pick(["{} / {}", "{} ({})", "{} - {}"])
    facts = said.facts.but({"date_of_issue": said.facts["date_of_issue"].removeprefix("ngày ")}, said.facts.canonical)
    told = [Said(gloss.format(*words[key]), facts.entry("", key)) for key in words]
    if dice.chance(0.6):
        told.append(Said(gloss.format("Lệ phí", "Fee"), Entry("", None, f"{dice.whole(2, 20)} USD")))
    Laid(sheet, dice, form=dice.pick(["edge", "codes", "ends", "clauses", "middle", "shaded", "cards"])).put(*told)
    small_print(sheet, dice, ("Consular section, valid only with the official seal.", "Phòng Lãnh sự", *_ASIDES[1:3]))
    chief = "TỔNG LÃNH SỰ" if agency.plain.startswith("Tổng") else "ĐẠI SỨ"
    heads = dice.pick([(chief,), (f"TUQ. {chief}", "BÍ THƯ THỨ BA"), ("VIÊN CHỨC LÃNH SỰ", "Consular Officer")])
    start = dice.pick([0.46, 0.5, 0.3])
    when = f"{agency.place}, {said.spoken}"

    def right() -> None:
        if dice.fork("when").chance(0.4):
            sheet.para(when, align="center", style=ITALIC, after=1)
        sign(sheet, cast, said, dice, heads=heads)

    sheet.columns((start, 1.0, right))


CERTIFICATIONS_AFTER = (
    Drawn("certification_under_paper", _under_paper, 12.5),
    Drawn("certification_ruled_stamp", _ruled_stamp, 11.0, A5_LANDSCAPE, (50.0, 44.0, 36.0)),
    Drawn("certification_told", _told, 13.0),
    Drawn("certification_as_list", _as_list, 12.5, margins=(62.0, 50.0, 44.0)),
    Drawn("certification_abroad", _abroad, 13.0),
)
